package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences knows by their words the sentences of a page's machinery: consent, newsletters, comments, scripts.
// Each alternative of a cue is one bit; a block that has all bits of a cue is such a sentence.
type sentences struct {
	exact            map[string]bitset // bits by word
	open             [256][]opening
	leads            leadSet
	first, longFirst firsts // of all rules, of those for long blocks
	rules            []wordRule
	bits             map[string]bitset // the bit of an alternative, by its spelling in cues.txt
}

// bitset is a set of alternatives.
type bitset [6]uint64

func (b *bitset) add(o *bitset) {
	for i := range b {
		b[i] |= o[i]
	}
}

// has tells whether all bits of o are set, meets whether one is.
func (b *bitset) has(o *bitset) bool {
	for i := range b {
		if b[i]&o[i] != o[i] {
			return false
		}
	}
	return true
}

func (b *bitset) meets(o *bitset) bool {
	return b[0]&o[0]|b[1]&o[1]|b[2]&o[2]|b[3]&o[3]|b[4]&o[4]|b[5]&o[5] != 0
}

type opening struct {
	text string
	bits bitset
}

type wordRule struct {
	all     bitset
	subject bitset // its first alternative
	kind    string
	longest int // bytes of a block that it is asked for
}

func (s *sentences) init() {
	s.exact = make(map[string]bitset)
	s.bits = make(map[string]bitset)
}

// add takes in one line of cues.txt; it is false when the bits are used up, or when a word of the
// first alternative has an umlaut among its first three letters.
func (s *sentences) add(line, kind string) bool {
	r := wordRule{kind: kind, longest: noticeLength[kind]}
	for alt := range strings.FieldsSeq(line) {
		bit, ok := s.bits[alt]
		if !ok {
			n := len(s.bits)
			if n == 64*len(bit) {
				return false
			}
			bit[n/64] = 1 << (n % 64)
			s.bits[alt] = bit
			for word := range strings.SplitSeq(alt, "|") {
				s.addWord(word, bit)
			}
		}
		if r.subject == (bitset{}) {
			r.subject = bit
			if !s.addFirst(alt, r.longest) {
				return false
			}
		}
		r.all.add(&bit)
	}
	s.rules = append(s.rules, r)
	return true
}

// addBits adds the alternatives that a word in lower case meets.
func (s *sentences) addBits(have *bitset, word []byte) {
	if bits, ok := s.exact[string(word)]; ok {
		have.add(&bits)
	}
	open := s.open[word[0]]
	for i := range open {
		if o := &open[i]; len(word) >= len(o.text) && string(word[:len(o.text)]) == o.text {
			have.add(&o.bits)
		}
	}
}

func (s *sentences) addWord(word string, bit bitset) {
	core, open := strings.CutSuffix(word, "*")
	s.leads.add(core, open)
	if !open {
		old := s.exact[core]
		old.add(&bit)
		s.exact[core] = old
		return
	}
	s.open[core[0]] = append(s.open[core[0]], opening{core, bit})
}

// kindOf tells what machinery a block speaks of, "" for none. What the first word of a cue names is not looked for where
// the headline speaks of it too: an article about cookies has sentences about cookies.
func (s *sentences) kindOf(text string, topic bitset, buf []byte) string {
	first := &s.first
	if len(text) > shortNotice {
		first = &s.longFirst
	}
	if !s.hasFirst(text, first, buf) {
		return ""
	}
	have := s.bitsOf(text, buf)
	for i := range s.rules {
		r := &s.rules[i]
		if len(text) <= r.longest && have.has(&r.all) && !topic.has(&r.subject) && !(r.kind == account && tellsOfAccount(text)) {
			return r.kind
		}
	}
	return ""
}

// shortNotice is the length in bytes up to which all rules are asked.
const shortNotice = 300

// noticeLength is the length in bytes up to which a block can be a notice of each kind: longer ones say something besides.
var noticeLength = map[string]int{"consent": longestNotice, "machinery": shortNotice, "newsletter": shortNotice,
	"credit": 120, "share": 120, "related": 120, "offer": 250, account: 250}

// bitsOf gives the alternatives that the words of a text meet. One word may meet several.
func (s *sentences) bitsOf(text string, buf []byte) bitset {
	var have bitset
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			i += n
			continue
		}
		if end := plainWordEnd(text, i); end > 0 && !s.leads.at(text, i) {
			i = end
			continue
		}
		i, buf = appendWord(buf[:0], text, i)
		s.addBits(&have, buf)
	}
	return have
}

// plainWordEnd is where the word at i ends, if it is ASCII letters alone, none but
// the first a capital; else 0.
func plainWordEnd(text string, i int) int {
	if c := text[i] | 0x20; c < 'a' || c > 'z' {
		return 0
	}
	for i++; i < len(text); i++ {
		switch c := text[i]; {
		case 'a' <= c && c <= 'z':
		case 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c >= utf8.RuneSelf:
			return 0
		default:
			return i
		}
	}
	return i
}
