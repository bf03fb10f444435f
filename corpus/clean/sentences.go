package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/eight"
)

// sentences knows by their words the sentences of a page's machinery: consent, newsletters, comments, scripts.
// Each alternative of a cue is one bit; a block that has all bits of a cue is such a sentence.
type sentences struct {
	buckets          [1024]int16 // by the hash of a word: the first of words, from 1
	words            []wordCue
	heads            headSet // of all words
	first, longFirst firsts  // of all rules, of those for long blocks
	rules            []wordRule
	bits             map[string]bitset // the bit of an alternative, by its spelling in cues.txt
}

// wordCue is a word of some alternatives, or how their words begin.
type wordCue struct {
	bytes, mask uint64 // its first eight, and those of them that a word must share
	text        string
	open        bool
	whole       bool // the bytes are all
	bits        *bitset
	next        int16 // of the same bucket, from 1
}

// firsts are the words of first alternatives: how they begin, and their bits.
type firsts struct {
	heads headSet
	bits  bitset
}

// bitset is a set of alternatives.
type bitset [8]uint64

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
	both := uint64(0)
	for i := range b {
		both |= b[i] & o[i]
	}
	return both != 0
}

type wordRule struct {
	all     bitset
	subject bitset // its first alternative
	word    int    // that of the subject which is not zero
	kind    string
	longest int // bytes of a block that it is asked for
}

// add takes in one line of cues.txt; it is false when the bits are used up, or when a word is open after fewer letters
// than three.
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
				if !s.addWord(word, &bit) {
					return false
				}
			}
		}
		if r.subject == (bitset{}) {
			r.subject = bit
			for r.word = range bit {
				if bit[r.word] != 0 {
					break
				}
			}
			s.first.add(alt, &bit)
			if r.longest > shortNotice {
				s.longFirst.add(alt, &bit)
			}
		}
		r.all.add(&bit)
	}
	s.rules = append(s.rules, r)
	return true
}

// add takes in the words of which a block must have one for a rule to hold.
func (f *firsts) add(alt string, bit *bitset) {
	for word := range strings.SplitSeq(alt, "|") {
		f.heads.add(strings.CutSuffix(word, "*"))
	}
	f.bits.add(bit)
}

// addWord takes in a word of an alternative.
func (s *sentences) addWord(word string, bit *bitset) bool {
	core, open := strings.CutSuffix(word, "*")
	if open && len(core) < 3 {
		return false
	}
	s.heads.add(core, open)
	leads := leadsOf(core, open)
	for i := *s.bucket(leads[0]); i > 0; i = s.words[i-1].next {
		if w := &s.words[i-1]; w.text == core && w.open == open {
			w.bits.add(bit)
			return true
		}
	}
	all := *bit
	w := wordCue{bytes: eightBytes(core, 0), mask: ^uint64(0), text: core, open: open, whole: len(core) < 8 || open && len(core) == 8, bits: &all}
	if open && len(core) < 8 {
		w.mask = 1<<(8*len(core)) - 1
	}
	for _, l := range leads {
		bucket := s.bucket(l)
		w.next = *bucket
		s.words = append(s.words, w)
		*bucket = int16(len(s.words))
	}
	return true
}

// bucket holds the first of the words with a lead, counted from 1.
func (s *sentences) bucket(lead uint64) *int16 {
	return &s.buckets[hashOf(lead)%uint32(len(s.buckets))]
}

// addBits adds the alternatives that a word in lower case meets.
func (s *sentences) addBits(have *bitset, word []byte) {
	for i := *s.bucket(wordLead(word)); i > 0; i = s.words[i-1].next {
		w := &s.words[i-1]
		if n := len(w.text); n == len(word) && string(word) == w.text || w.open && n < len(word) && string(word[:n]) == w.text {
			have.add(w.bits)
		}
	}
}

// addAt does so with the word at i of a text. Most are known without being read.
func (s *sentences) addAt(have *bitset, text string, i int, buf []byte) {
	x := eightBytes(text, i)
	marks := eight.Letters(x)
	word := lead(x, stop(marks))
	known := isPlain(x, marks)
	for k := *s.bucket(word); k > 0 && known; k = s.words[k-1].next {
		if w := &s.words[k-1]; (word^w.bytes)&w.mask == 0 {
			if known = w.whole; known {
				have.add(w.bits)
			}
		}
	}
	if !known {
		_, buf = appendWord(buf[:0], text, i)
		s.addBits(have, buf)
	}
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
		if have[r.word]&r.subject[r.word] != 0 && len(text) <= r.longest && have.has(&r.all) && !topic.has(&r.subject) && !(r.kind == account && tellsOfAccount(text)) {
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

// hasFirst tells whether a text may have one of the first alternatives, without which no rule holds.
func (s *sentences) hasFirst(text string, f *firsts, buf []byte) bool {
	if hasMarks(text) {
		return true
	}
	for i := f.heads.next(text, 0); i < len(text); i = f.heads.next(text, i+1) {
		var have bitset
		if s.addAt(&have, text, i, buf); have.meets(&f.bits) {
			return true
		}
	}
	return false
}

// bitsOf gives the alternatives that the words of a text meet. One word may meet several.
func (s *sentences) bitsOf(text string, buf []byte) bitset {
	var have bitset
	if hasMarks(text) {
		for i := 0; i < len(text); {
			if r, n := utf8.DecodeRuneInString(text[i:]); !unicode.IsLetter(r) {
				i += n
				continue
			}
			i, buf = appendWord(buf[:0], text, i)
			s.addBits(&have, buf)
		}
		return have
	}
	for i := s.heads.next(text, 0); i < len(text); i = s.heads.next(text, i+1) {
		if start, ok := wordAt(text, i); ok {
			s.addAt(&have, text, start, buf)
		}
	}
	return have
}
