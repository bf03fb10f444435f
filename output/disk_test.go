//go:build linux

package output

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestFullDisk holds that a full disk tears no document: what was there stays,
// and what was appended ends with a whole document.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=256k"); err != nil {
		t.Skip("no small disk to be had:", err)
	}
	t.Cleanup(func() { syscall.Unmount(dir, 0) })
	for _, appends := range []bool{false, true} {
		path := filepath.Join(dir, fmt.Sprint(appends))
		if err := os.WriteFile(path, []byte("old\n"), 0o666); err != nil {
			t.Fatal(err)
		}
		fs, err := Create(appends, path)
		if err == nil {
			err = fs.Start()
		}
		want := []byte("old\n")
		for i := 0; err == nil; i++ {
			if err = fs.Write([][]byte{document(i)}); err == nil {
				want = append(want, document(i)...)
			}
		}
		fs.Discard()
		if !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("appends %v: %v, want %v", appends, err, syscall.ENOSPC)
		}
		got, _ := os.ReadFile(path)
		if !appends {
			want = []byte("old\n")
		}
		if !bytes.HasPrefix(want, got) || !bytes.HasSuffix(got, []byte("\n")) || len(got) < 4 || appends && len(got) < 100_000 {
			t.Errorf("appends %v: %d bytes of %d are there, ending %q", appends, len(got), len(want), got[max(len(got)-9, 0):])
		}
		os.Remove(path)
	}
}
