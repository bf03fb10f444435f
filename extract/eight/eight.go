// Package eight reads text eight bytes at a time, as one number whose lowest byte is the first
// (SWAR, see H. S. Warren, Hacker's Delight, 6). What is sought is marked by the highest bits of its bytes.
package eight

import "math/bits"

const (
	Ones  = 0x0101010101010101 // 1 in each byte
	Highs = Ones << 7          // the highest bit of each byte
)

// Load reads the first eight bytes of s, which has as many; the compiler makes one load of it.
func Load(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Letters marks the ASCII letters among eight bytes.
func Letters(x uint64) uint64 {
	low := x&^Highs | 0x20*Ones // no byte carries into the next
	return (low + (0x80-'a')*Ones) &^ (low + (0x7F-'z')*Ones) &^ x & Highs
}

// Runes counts the code points of a valid text: all bytes but those that go on with one, 10xxxxxx.
func Runes(s string) int {
	n := len(s)
	for ; len(s) >= 8; s = s[8:] {
		x := Load(s)
		n -= bits.OnesCount64(x &^ (x << 1) & Highs)
	}
	for i := range len(s) {
		if s[i]&0xC0 == 0x80 {
			n--
		}
	}
	return n
}
