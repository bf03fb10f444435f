package clean

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// stop marks the first of eight bytes that is no letter, none where all are. letters are marked.
func stop(letters uint64) uint64 {
	other := ^letters & highs
	return other & -other
}

// lead keeps of eight bytes the letters before a stop, in small letters, and marks where that is no ASCII.
func lead(x, stop uint64) uint64 {
	return (x|0x20*ones)&(stop>>7-1) | (x&stop)>>7
}

// capitals marks the capitals behind a small letter among marked letters; before is marked if the byte before is small.
func capitals(x, letters, before uint64) uint64 {
	small := letters & (x << 2)
	return letters &^ small & (small<<8 | before)
}

// headBits is how many bits number the first four letters of a word.
const headBits = 12

// hashOf numbers a lead by its first four letters.
func hashOf(lead uint64) uint32 { return uint32(lead) * 0x9E3779B1 >> (32 - headBits) }

// wordLead gives the lead of a word as appendWord writes it.
func wordLead[T string | []byte](word T) uint64 {
	x := uint64(0)
	for i := min(len(word), 8) - 1; i >= 0; i-- {
		x = x<<8 | uint64(word[i])
	}
	return lead(x, stop(letters(x)))
}

// headSet holds cues by their first letters, so that most words of a text are turned away eight bytes at a time.
type headSet struct {
	lengths [1 << headBits]uint8     // by hash, a bit for each number of letters that a lead may have, the highest for more
	buckets [1 << headBits / 4]int16 // by hash: the first of cues, from 1
	cues    []headCue
}

// headCue is the first eight bytes of a cue; mask has those that a word must share.
type headCue struct {
	bytes, mask uint64
	next        int16
}

// add takes in a cue as appendWord writes words. An umlaut that opens it is left out.
func (s *headSet) add(cue string, open bool) {
	if cue[0] >= utf8.RuneSelf {
		_, n := utf8.DecodeRuneInString(cue)
		cue = cue[n:]
	}
	c := headCue{bytes: eightBytes(cue, 0), mask: ^uint64(0)}
	if len(cue) < 8 && open {
		c.mask = 1<<(8*len(cue)) - 1
	}
	if cue[0] == '0' {
		c.bytes = 0 // a number
	}
	whole := wordLead(cue)
	letters := lettersIn(whole)
	lengths := uint8(1) << min(letters, 7)
	if open {
		lengths = -lengths // and all above
	}
	for _, l := range leadsOf(cue, open) {
		s.file(l, lengths, c)
	}
	if i := strings.Index(cue, "ss"); i >= 0 && i < 8 {
		s.file(whole&(1<<(8*i)-1)|1<<(8*i), 1<<min(i, 7), c) // ß
	}
}

// leadsOf gives the leads of words that have a cue, as far as they differ in their first four bytes.
func leadsOf(cue string, open bool) []uint64 {
	l := wordLead(cue)
	leads := []uint64{l}
	n := lettersIn(l)
	if n < 4 && n == len(cue) {
		leads = append(leads, l|1<<(8*n)) // a dash behind it
	}
	if n == 3 && open {
		for c := uint64('a'); c <= 'z'; c++ {
			leads = append(leads, l|c<<24)
		}
	}
	return leads
}

// lettersIn counts the letters of a lead.
func lettersIn(lead uint64) int { return bits.TrailingZeros64(stop(letters(lead))|1<<63) / 8 }

func (s *headSet) file(lead uint64, lengths uint8, c headCue) {
	n := hashOf(lead)
	s.lengths[n] |= lengths
	bucket := &s.buckets[n/4]
	c.next = *bucket
	s.cues = append(s.cues, c)
	*bucket = int16(len(s.cues))
}

// has tells whether the first letters of a word and their number are those of a cue.
func (s *headSet) has(x, stop uint64) uint8 {
	return s.lengths[hashOf(lead(x, stop))] >> (bits.TrailingZeros64(stop|1<<63) >> 3) & 1
}

// may tells whether the word that begins with the bytes of x may be a cue.
func (s *headSet) may(x uint64) bool {
	marks := letters(x)
	if capitals(x, marks, 0) != 0 {
		return true // it may end there
	}
	end := stop(marks)
	if s.has(x, end) == 0 {
		return false
	}
	if end&x != 0 {
		return true // an umlaut
	}
	word := lead(x, end)
	for i := s.buckets[hashOf(word)/4]; i > 0; i = s.cues[i-1].next {
		if c := &s.cues[i-1]; (word^c.bytes)&c.mask == 0 {
			return true
		}
	}
	return false
}

// opens tells whether the word at i may be a cue.
func (s *headSet) opens(text string, i int) bool {
	x := eightBytes(text, i)
	return stop(letters(x))&x != 0 || s.may(x) // a letter or a mark that is no ASCII
}

// next gives where the first ASCII letter at or after i stands with which a cue may go on behind anything but such a letter,
// or a cue's word begin; the end of the text where none does.
func (s *headSet) next(text string, i int) int {
	if i >= len(text) {
		return len(text)
	}
	behind, small := uint64(0), uint64(0) // marked if the byte before is a letter, a small letter
	if i > 0 && text[i-1]|0x20-'a' < 26 {
		behind, small = 0x80, uint64(text[i-1]&0x20)<<2
	}
	x := eightBytes(text, i)
	marks := letters(x)
	inner := capitals(x, marks, small)
	for ; i < len(text); i += 8 {
		y := uint64(0)
		if i+16 <= len(text) {
			y = eight(text[i+8 : i+16])
		} else {
			y = lastBytes(text, i+8)
		}
		marksY := letters(y)
		innerY := capitals(y, marksY, (marks&(x<<2))>>56)
		starts := marks&^(marks<<8|behind) | inner
		// The first two words at once, so that the processor need not guess how many there are.
		others := starts & (starts - 1)
		k, k2 := bits.TrailingZeros64(starts)&0x38, bits.TrailingZeros64(others)&0x38
		hit := s.has(x>>k|y<<1<<(63-k), stop(marks>>k|marksY<<1<<(63-k)))
		hit |= s.has(x>>k2|y<<1<<(63-k2), stop(marks>>k2|marksY<<1<<(63-k2)))
		if hit != 0 || others&(others-1)|inner|innerY != 0 {
			for ; starts != 0; starts &= starts - 1 {
				k := bits.TrailingZeros64(starts) & 0x38
				if s.may(x>>k | y<<1<<(63-k)) {
					return i + k/8
				}
			}
		}
		behind, x, marks, inner = marks>>56, y, marksY, innerY
	}
	return len(text)
}

// hasMarks tells whether a text may have marks that its words are read without: soft hyphens, the diaeresis of decomposed
// umlauts.
func hasMarks(text string) bool {
	return strings.IndexByte(text, softHyphen[1]) >= 0 || strings.IndexByte(text, diaeresisLead) >= 0
}

// softHyphen may stand anywhere in a word.
const softHyphen = "\u00ad"

// diaeresisLead opens the mark of a decomposed umlaut in UTF-8.
const diaeresisLead = 0xCC

// wordAt gives where the word begins whose first ASCII letter stands at i; ok is false where it has others before that one
// and its first.
func wordAt(text string, i int) (start int, ok bool) {
	if i == 0 {
		return 0, true
	}
	r, n := utf8.DecodeLastRuneInString(text[:i])
	switch {
	case !unicode.IsLetter(r), opensLabelAt(text, i, r):
		return i, true
	case r < utf8.RuneSelf:
		return i, false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:i-n])
	return i - n, i == n || !unicode.IsLetter(before) || opensLabelAt(text, i-n, before)
}

// opensLabelAt tells whether the letter at i, right behind another, opens another label.
func opensLabelAt(text string, i int, before rune) bool {
	first, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLower(before) && unicode.IsUpper(first) && opensLabel(text[i:])
}
