package clean

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/eight"
)

// stop marks the first of eight bytes that is no letter, none where all are. letters are marked.
func stop(letters uint64) uint64 {
	other := ^letters & eight.Highs
	return other & -other
}

// lead keeps of eight bytes the letters before a stop, in small letters, and marks where that is no ASCII.
func lead(x, stop uint64) uint64 {
	return (x|0x20*eight.Ones)&(stop>>7-1) | (x&stop)>>7
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
	return lead(x, stop(eight.Letters(x)))
}

// headSet knows how words begin and how many letters they have, so that most words of a text are turned away.
type headSet struct {
	thirds  [1 << thirdBits / 64]uint64 // by the hash of three letters
	lengths [1 << headBits]uint8        // by that of four: a bit for each number of letters before a stop, the highest for more
}

// thirdBits is how many bits number the first three letters of a word.
const thirdBits = 13

// thirdOf numbers the word that begins with the bytes of x by its first three.
func thirdOf(x uint64) uint32 { return (uint32(x) | 0x202020) << 8 * 0x9E3779B1 >> (32 - thirdBits) }

// add takes in a word as appendWord writes it, or all that begin with it. An umlaut that opens it is left out.
func (s *headSet) add(word string, open bool) {
	if word[0] >= utf8.RuneSelf {
		_, n := utf8.DecodeRuneInString(word)
		word = word[n:]
	}
	whole := wordLead(word)
	lengths := uint8(1) << min(lettersIn(whole), 7)
	if open {
		lengths = -lengths // and all above
	}
	for _, l := range leadsOf(word, open) {
		s.lengths[hashOf(l)] |= lengths
	}
	if i := strings.Index(word, "ss"); i >= 0 && i < 8 {
		s.lengths[hashOf(whole&(1<<(8*i)-1)|1<<(8*i))] |= 1 << min(i, 7) // ß
	}
	first := eightBytes(word, 0) & (1<<24 - 1)
	s.addThird(first)
	for c := uint64(0); c < utf8.RuneSelf && len(word) < 3; c++ {
		s.addThird(first&(1<<(8*len(word))-1) | c<<16 | c<<(8*len(word)))
	}
}

func (s *headSet) addThird(x uint64) { s.thirds[thirdOf(x)/64] |= 1 << (thirdOf(x) % 64) }

// mayOpen tells by three bytes whether the word that begins with those of x may be one of the set.
func (s *headSet) mayOpen(x uint64) bool {
	n := thirdOf(x)
	return s.thirds[n/64]>>(n%64)&1 != 0 || x&0x808080 != 0
}

// leadsOf gives the leads of words that are a cue or begin with it, as far as they differ in their first four bytes.
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
func lettersIn(lead uint64) int { return bits.TrailingZeros64(stop(eight.Letters(lead))|1<<63) / 8 }

// has tells whether a word may begin with the letters of x before their stop.
func (s *headSet) has(x, stop uint64) uint8 {
	return s.lengths[hashOf(lead(x, stop))] >> (uint(bits.TrailingZeros64(stop|1<<63)) >> 3 & 7) & 1
}

// isPlain tells whether the word that begins with the bytes of x has no signs that it is read without, no umlaut and no
// capital that may open another within these.
func isPlain(x, letters uint64) bool {
	return stop(letters)&x|capitals(x, letters, 0) == 0
}

// opens tells whether the word at i may be one of the set.
func (s *headSet) opens(text string, i int) bool {
	x := eightBytes(text, i)
	marks := eight.Letters(x)
	return !isPlain(x, marks) || s.has(x, stop(marks)) != 0
}

// next gives where the first ASCII letter at or after i stands with which a word of the set may go on behind anything but such
// a letter, or may begin; the end of the text where none does.
func (s *headSet) next(text string, i int) int {
	behind, small := uint64(0), uint64(0) // marked if the byte before is a letter, a small letter
	if i > 0 && i < len(text) && text[i-1]|0x20-'a' < 26 {
		behind, small = 0x80, uint64(text[i-1]&0x20)<<2
	}
	for ; i < len(text); i += 8 {
		x := eightBytes(text, i)
		marks := eight.Letters(x)
		starts := marks&^(marks<<8|behind) | capitals(x, marks, small)
		for ; starts != 0; starts &= starts - 1 {
			at := i + bits.TrailingZeros64(starts)/8
			word := uint64(0)
			if at+8 <= len(text) {
				word = eight.Load(text[at : at+8])
			} else {
				word = lastBytes(text, at)
			}
			if !s.mayOpen(word) {
				continue
			}
			among := eight.Letters(word)
			if s.has(word, stop(among)) != 0 || capitals(word, among, 0) != 0 {
				return at
			}
		}
		behind, small = marks>>56, marks&(x<<2)>>56
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
	if i == 0 || text[i-1] < utf8.RuneSelf && text[i-1]|0x20-'a' > 25 {
		return i, true
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
