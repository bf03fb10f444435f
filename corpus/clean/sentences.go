package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences knows by their words the sentences of a page's machinery: consent, newsletters, comments, scripts.
// Each alternative of a cue is one bit; a block that has all bits of a cue is such a sentence.
type sentences struct {
	exact map[string]uint64 // bits by word
	open  map[byte][]opening
	rules []wordRule
	bits  map[string]uint64 // the bit of an alternative, by its spelling in cues.txt
}

type opening struct {
	text string
	bits uint64
}

type wordRule struct {
	all  uint64
	kind string
}

func (s *sentences) init() {
	s.exact = make(map[string]uint64)
	s.open = make(map[byte][]opening)
	s.bits = make(map[string]uint64)
}

// add takes in one line of cues.txt.
func (s *sentences) add(line, kind string) {
	r := wordRule{kind: kind}
	for alt := range strings.FieldsSeq(line) {
		bit, ok := s.bits[alt]
		if !ok {
			bit = 1 << len(s.bits)
			s.bits[alt] = bit
			for word := range strings.SplitSeq(alt, "|") {
				s.addWord(word, bit)
			}
		}
		r.all |= bit
	}
	s.rules = append(s.rules, r)
}

func (s *sentences) addWord(word string, bit uint64) {
	core, open := strings.CutSuffix(word, "*")
	if !open {
		s.exact[core] |= bit
		return
	}
	s.open[core[0]] = append(s.open[core[0]], opening{core, bit})
}

// kindOf tells what machinery a block speaks of, "" for none. A cue of one word twice is met by one.
func (s *sentences) kindOf(text string, buf []byte) string {
	var have uint64
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			i += n
			continue
		}
		i, buf = appendWord(buf[:0], text, i)
		have |= s.exact[string(buf)]
		for _, o := range s.open[buf[0]] {
			if len(buf) >= len(o.text) && string(buf[:len(o.text)]) == o.text {
				have |= o.bits
			}
		}
	}
	for _, r := range s.rules {
		if have&r.all == r.all {
			return r.kind
		}
	}
	return ""
}
