package extract

import "github.com/auslese/auslese/extract/eight"

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
		n += int32(eight.Runes(text[i:min(i+stride, len(text))]))
	}
	x.before = append(x.before, n)
}

// at is how many code points stand before a byte offset.
func (x *runeIndex) at(offset int) int {
	i := offset / stride
	return int(x.before[i]) + eight.Runes(x.text[i*stride:offset])
}

// settle turns a span's byte offsets into code points and fills its text.
func (x *runeIndex) settle(s *Span) {
	s.Text = x.text[s.Start:s.End]
	s.Start = x.at(s.Start)
	s.End = s.Start + eight.Runes(s.Text)
}
