package main

import (
	"encoding/binary"
	"fmt"
	"os"
)

// readMO reads a gettext catalogue: message id to translation.
func readMO(file string) (map[string]string, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if len(b) < 28 || binary.LittleEndian.Uint32(b) != 0x950412de {
		return nil, fmt.Errorf("%s: no gettext catalogue in little-endian order", file)
	}
	u := func(off uint32) uint32 { return binary.LittleEndian.Uint32(b[off:]) }
	text := func(table, i uint32) string {
		n, off := u(table+8*i), u(table+8*i+4)
		return string(b[off : off+n])
	}
	out := map[string]string{}
	for i := range u(8) {
		out[text(u(12), i)] = text(u(16), i)
	}
	return out, nil
}
