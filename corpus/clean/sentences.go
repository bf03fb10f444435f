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

// addFirst takes in the words of which a block must have one for a rule to hold.
func (s *sentences) addFirst(alt string, longest int) bool {
	for word := range strings.SplitSeq(alt, "|") {
		core, open := strings.CutSuffix(word, "*")
		if leadOf(core) < 0 {
			return false
		}
		s.first.add(core, open)
		if longest > shortNotice {
			s.longFirst.add(core, open)
		}
	}
	bits := s.bits[alt]
	s.first.bits.add(&bits)
	if longest > shortNotice {
		s.longFirst.bits.add(&bits)
	}
	return true
}

// firsts are first alternatives: how their words begin, how long these are, and their bits.
type firsts struct {
	leads   leadSet
	lengths [leads]uint16 // by lead, a bit for each length
	bits    bitset
}

// longWord stands for itself and all longer words, in bytes.
const longWord = 15

func (f *firsts) add(word string, open bool) {
	f.leads.add(word, open)
	n, size := leadsOf(word, open)
	mask := uint16(1) << min(len(word), longWord)
	if open {
		mask = -mask // that and all above
	}
	for i := range size {
		f.lengths[n+i] |= mask
	}
}

// fits tells whether the word at i may be a first one, by its length.
func (f *firsts) fits(text string, i int) bool {
	end := plainWordEnd(text, i)
	n, ok := leadAt(text, i)
	return end == 0 || !ok || f.lengths[n]>>min(end-i, longWord)&1 != 0
}

// hasFirst tells whether a text has one of the first alternatives, without which no rule holds.
func (s *sentences) hasFirst(text string, f *firsts, buf []byte) bool {
	for i := 0; i < len(text); {
		if c := text[i] | 0x20; c < 'a' || c > 'z' {
			i++
			continue
		}
		if f.leads.at(text, i) && f.fits(text, i) {
			_, buf = appendWord(buf[:0], text, i)
			var have bitset
			if s.addBits(&have, buf); have.meets(&f.bits) {
				return true
			}
		}
		for i++; i < len(text) && text[i]-'a' < 26; i++ { // a capital may open a label
		}
	}
	return false
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

// leads is how many ways to begin there are: three letters, or fewer.
const leads = 27 * 27 * 27

// leadSet is how words begin: it turns away most words by three letters.
type leadSet [(leads + 63) / 64]uint64

// add takes in a word in lower case, or all that begin with it.
func (l *leadSet) add(word string, open bool) {
	n, size := leadsOf(word, open)
	for i := range size {
		l[(n+i)/64] |= 1 << ((n + i) % 64)
	}
}

// leadsOf gives the first of the leads that a word in lower case, or all that begin with it, can have, and how many
// there are: none of a word that is not plain.
func leadsOf(word string, open bool) (n, size int) {
	if n = leadOf(word); n < 0 {
		return 0, 0
	}
	size = 1
	if open {
		for range 3 - min(3, len(word)) {
			size *= 27
		}
	}
	return n, size
}

// at tells whether the letters at i may be a lead.
func (l *leadSet) at(text string, i int) bool {
	n, ok := leadAt(text, i)
	return !ok || l[n/64]&(1<<(n%64)) != 0
}

// leadAt numbers the letters at i as leadOf does, as 0 where one is no ASCII; ok is false where a soft hyphen may stand
// among them.
func leadAt(text string, i int) (n int, ok bool) {
	if i+3 <= len(text) { // as most words stand
		a, b, c := leadLetters[text[i]], leadLetters[text[i+1]], leadLetters[text[i+2]]
		if a|b|c < wideLetter {
			if b == 0 {
				c = 0
			}
			return (int(a)*27+int(b))*27 + int(c), true
		}
	}
	for k := i; k < i+3; k++ {
		n *= 27
		if k >= len(text) {
			continue
		}
		switch c := text[k] | 0x20; {
		case 'a' <= c && c <= 'z':
			n += int(c-'a') + 1
		case c >= utf8.RuneSelf:
			return 0, text[k] != softHyphen[0]
		default:
			for ; k < i+2; k++ {
				n *= 27
			}
		}
	}
	return n, true
}

// leadLetters numbers the ASCII letters from 1, whatever their case; other signs are 0.
var leadLetters = func() (t [256]uint8) {
	for c := range t {
		switch low := c | 0x20; {
		case c >= utf8.RuneSelf:
			t[c] = wideLetter
		case 'a' <= low && low <= 'z':
			t[c] = uint8(low - 'a' + 1)
		}
	}
	return
}()

// wideLetter is the number of bytes that are no ASCII.
const wideLetter = 32

// softHyphen may stand anywhere in a word.
const softHyphen = "\u00ad"

// leadOf numbers the first three letters of a cue, whatever their case; -1 where one is no ASCII letter.
func leadOf(word string) int {
	n := 0
	for i := range 3 {
		n *= 27
		if i >= len(word) {
			continue
		}
		c := word[i] | 0x20
		if c < 'a' || c > 'z' {
			return -1
		}
		n += int(c-'a') + 1
	}
	return n
}
