package token

import (
	"strings"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/number"
)

// analyse gives a form of letters or signs its symbols.
func (l *Lexicon) analyse(f *Form) {
	key := fold(f.Lower)
	l.take(f, l.words[key], "")
	if f.Set.Has(Word) {
		l.take(f, l.stems.of(f.word()), "")
		l.takeEnds(f, &l.ends, key, key)
		l.takeInflected(f, key)
		l.beginnings.of(key, func(x affix) { l.take(f, x.entries, key[len(x.text):]) })
	}
	for _, y := range f.Set.literals() {
		f.phrases = append(f.phrases, l.phrases[y]...)
	}
	if len(f.phrases) > 0 {
		f.opens = f.Set.clone()
		for _, p := range f.phrases {
			f.opens.Add(p.Symbol)
		}
	}
}

// takeEnds takes every end of key; what stands before it is told as in full,
// which differs from key by its umlauts alone.
func (l *Lexicon) takeEnds(f *Form, ends *affixes, key, full string) {
	ends.of(key, func(x affix) {
		l.take(f, x.entries, firstRunes(full, utf8.RuneCountInString(key[:len(key)-len(x.text)])))
	})
}

func firstRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// endings are those of German nouns and adjectives. A stemmer cannot be used at
// the end of compounds: what it cuts off depends on the length of the word.
var endings = []string{"", "e", "en", "em", "er", "es", "n", "s", "ern", "ens", "innen"}

func (l *Lexicon) takeInflected(f *Form, key string) {
	bare := plain(key)
	for _, e := range endings {
		if base, ok := strings.CutSuffix(bare, e); ok {
			l.takeEnds(f, &l.inflectedEnds, base, key)
		}
	}
}

func (l *Lexicon) take(f *Form, entries []entry, rest string) {
	for _, e := range entries {
		if e.upper && !f.Set.Has(Upper) || e.caps && !f.Set.Has(Caps) {
			continue
		}
		if e.number {
			if _, ok := number.Words(rest); !ok {
				continue
			}
		}
		f.add(e.Symbol, e.Value, rest)
	}
}

// fold levels what spelling reforms and countries differ in: ß and ss.
func fold(s string) string {
	if !strings.Contains(s, "ß") {
		return s
	}
	return strings.ReplaceAll(s, "ß", "ss")
}

// plain takes the umlauts off, so that a plural finds its singular: Partnerstädte, Partnerstadt.
func plain(key string) string {
	if strings.IndexByte(key, umlautLead) < 0 {
		return key
	}
	b := make([]byte, 0, 64)
	for i := 0; i < len(key); i++ {
		if key[i] == umlautLead && i+1 < len(key) {
			if vowel := vowelOf[key[i+1]]; vowel != 0 {
				b = append(b, vowel)
				i++
				continue
			}
		}
		b = append(b, key[i])
	}
	return string(b)
}

// umlautLead is the first byte of all umlauts.
const umlautLead = 0xC3

// vowelOf is the vowel of an umlaut by the second byte of that.
var vowelOf = [256]byte{0xA4: 'a', 0xB6: 'o', 0xBC: 'u'}

// Single is what the form means as a symbol of the set, and whether it has one.
func (f *Form) Single(set *Set) (Meaning, bool) {
	if !f.Set.Meets(set) {
		return Meaning{}, false
	}
	for i := range f.values {
		if set.Has(f.values[i].Symbol) {
			return f.values[i], true
		}
	}
	return Meaning{Symbol: -1}, true
}
