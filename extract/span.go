package extract

import (
	"math/bits"
	"unicode/utf8"
)

// runeIndex counts code points in a text: one pass to build, then every offset in
// constant time.
type runeIndex struct {
	text   string
	before []int32 // code points before each stride
}

const stride = 64

// reset makes the index that of a text.
func (x *runeIndex) reset(text string) {
	x.text, x.before = text, x.before[:0]
	n := int32(0)
	for i := 0; i < len(text); i += stride {
		x.before = append(x.before, n)
		n += int32(starts(text[i:min(i+stride, len(text))]))
	}
	x.before = append(x.before, n)
}

// at is how many code points stand before a byte offset.
func (x *runeIndex) at(offset int) int {
	i := offset / stride
	return int(x.before[i]) + starts(x.text[i*stride:offset])
}

// starts counts the bytes that begin a code point: all but those that go on with one,
// 10xxxxxx, eight at a time.
func starts(s string) int {
	n := len(s)
	const low = 0x0101010101010101
	for ; len(s) >= 8; s = s[8:] {
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		n -= bits.OnesCount64(w >> 7 &^ (w >> 6) & low)
	}
	for i := range len(s) {
		if !utf8.RuneStart(s[i]) {
			n--
		}
	}
	return n
}

// settle turns a span's byte offsets into code points and fills its text.
func (x *runeIndex) settle(s *Span) {
	s.Text = x.text[s.Start:s.End]
	s.Start = x.at(s.Start)
	s.End = s.Start + starts(s.Text)
}
