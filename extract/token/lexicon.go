package token

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lexicon holds what the rules say of words: their classes, values and the
// literals that patterns spell out. It is filled once and read-only after.
//
// An entry is written as in a word list or pattern:
//
//	mai        this word, in any case
//	Mai        this word, with a capital (or in capitals)
//	EUR        this word, in capitals
//	Jahr~      any inflected form: same stem
//	*tag~      the word itself or a compound with this end
//	#jährig~   the same, and what stands before is a number word: zehnjährig
//	Partner*   a word with this beginning
//	US-Dollar  several tokens, joined as written
type Lexicon struct {
	names    []string
	classes  map[string]Symbol
	literals map[string]Symbol
	next     Symbol
	rarity   []int // by symbol, see Rarity

	words                           map[string][]entry
	stems                           stems
	ends, inflectedEnds, beginnings affixes
	phrases                         map[Symbol][]*phrase // by the symbol of their first token
	inPhrases                       Set                  // the classes that have some
}

type entry struct {
	Meaning
	upper  bool // the form must begin with a capital
	caps   bool // all its letters must be capitals
	number bool // what the wildcard stands for must be a number word
}

// NewLexicon makes a lexicon that has only the built-in classes.
func NewLexicon() *Lexicon {
	l := &Lexicon{
		classes: map[string]Symbol{}, literals: map[string]Symbol{}, next: MaxClasses,
		words: map[string][]entry{}, stems: stems{map[string][]entry{}, map[string]bool{}},
		beginnings: affixes{beginnings: true}, phrases: map[Symbol][]*phrase{},
	}
	for _, n := range builtinNames {
		l.classes[n] = Symbol(len(l.names))
		l.names = append(l.names, n)
	}
	return l
}

// Class is the symbol of a class name, if there is such a class.
func (l *Lexicon) Class(name string) (Symbol, bool) {
	y, ok := l.classes[name]
	return y, ok
}

// MustClass is the symbol of a class that the program itself relies on; it is
// declared, empty, where the word lists do not have it.
func (l *Lexicon) MustClass(name string) Symbol {
	y, err := l.Declare(name)
	if err != nil {
		panic(err) // only a program with more than 256 classes of its own
	}
	return y
}

// Declare makes the class if there is none of that name, and returns its symbol.
func (l *Lexicon) Declare(name string) (Symbol, error) {
	if y, ok := l.classes[name]; ok {
		return y, nil
	}
	if len(l.names) == MaxClasses {
		return 0, fmt.Errorf("more than %d classes", MaxClasses)
	}
	y := Symbol(len(l.names))
	l.classes[name] = y
	l.names = append(l.names, name)
	return y, nil
}

// ClassName is the name of a class; ok is false for a literal.
func (l *Lexicon) ClassName(y Symbol) (name string, ok bool) {
	if y >= MaxClasses {
		return "", false
	}
	return l.names[y], true
}

// ClassNames are the names of all classes.
func (l *Lexicon) ClassNames() []string { return l.names }

// Name is what a symbol is called: a class in angle brackets, a literal as it is written.
func (l *Lexicon) Name(y Symbol) string {
	if y < MaxClasses {
		return "<" + l.names[y] + ">"
	}
	for spec, s := range l.literals {
		if s == y {
			return spec
		}
	}
	return "?"
}

// Add puts a word-list entry into a class.
func (l *Lexicon) Add(class Symbol, value, spec string) error {
	if isOneWord(spec) { // as most are
		return l.put(Meaning{Symbol: class, Value: value}, spec)
	}
	pieces, err := cut(spec)
	if err != nil {
		return err
	}
	m := Meaning{Symbol: class, Value: value}
	if len(pieces) == 1 {
		return l.put(m, pieces[0].spec)
	}
	first, err := l.Literal(pieces[0].spec)
	if err != nil {
		return err
	}
	l.measure(class, l.rarity[first], false)
	l.inPhrases.Add(class)
	p := &phrase{Meaning: m}
	for _, piece := range pieces[1:] {
		y, err := l.Literal(piece.spec)
		if err != nil {
			return err
		}
		p.rest = append(p.rest, phraseToken{y, !piece.space})
	}
	l.phrases[first] = append(l.phrases[first], p)
	return nil
}

// HasPhrases tells whether an entry of several tokens has one of the symbols.
func (l *Lexicon) HasPhrases(s *Set) bool { return l.inPhrases.Meets(s) }

// Literal is the symbol of a single token that a pattern spells out.
func (l *Lexicon) Literal(spec string) (Symbol, error) {
	if y, ok := l.literals[spec]; ok {
		return y, nil
	}
	y := l.next
	if err := l.put(Meaning{Symbol: y}, spec); err != nil {
		return 0, err
	}
	l.next++
	l.literals[spec] = y
	return y, nil
}

// put files an entry of one token under the way in which forms will look for it.
func (l *Lexicon) put(m Meaning, spec string) error {
	word, inflected := strings.CutSuffix(spec, "~")
	word, isEnd := strings.CutPrefix(word, "*")
	word, isNumberEnd := strings.CutPrefix(word, "#")
	word, isBeginning := strings.CutSuffix(word, "*")
	if word == "" {
		if spec == "*" || spec == "#" || spec == "~" { // the sign itself
			l.measure(m.Symbol, len(spec), false)
			l.words[spec] = append(l.words[spec], entry{Meaning: m})
			return nil
		}
		return fmt.Errorf("%q names no word", spec)
	}
	r, _ := utf8.DecodeRuneInString(word)
	e := entry{Meaning: m, upper: unicode.IsUpper(r), caps: isCaps(word), number: isNumberEnd}
	key := fold(strings.ToLower(word))
	l.measure(m.Symbol, len(word), e.upper)
	switch {
	case isBeginning && (inflected || isEnd || isNumberEnd):
		return fmt.Errorf("%q: a * at the end stands alone", spec)
	case isBeginning:
		l.beginnings.add(key, e)
	case (isEnd || isNumberEnd) && inflected:
		l.inflectedEnds.add(plain(key), e)
	case isEnd || isNumberEnd:
		l.ends.add(key, e)
	case inflected:
		l.stems.add(strings.ToLower(word), e)
	default:
		l.words[key] = append(l.words[key], e)
	}
	return nil
}

// piece is one token of an entry, with its marks (~ * #).
type piece struct {
	spec  string
	space bool
}

// isOneWord tells whether an entry is letters alone, but for its marks.
func isOneWord(spec string) bool {
	word := strings.TrimLeft(spec, "*#")
	if word == "" {
		return false
	}
	end := lettersEnd(word, 0)
	return end > 0 && (end == len(word) || end == len(word)-1 && (word[end] == '~' || word[end] == '*'))
}

// cut parts an entry into tokens as the scanner would part a text.
func cut(spec string) ([]piece, error) {
	var pieces []piece
	for i, chunk := range strings.Fields(spec) {
		core := strings.TrimSuffix(chunk, "~")
		inflected := len(core) < len(chunk)
		word := strings.TrimLeft(core, "*#")
		lead := core[:len(core)-len(word)]
		trail := ""
		if w := strings.TrimSuffix(word, "*"); w != "" && w != word {
			word, trail = w, "*"
		}
		if word == "" {
			pieces = append(pieces, piece{chunk, i > 0})
			continue
		}
		at := 0
		for at < len(word) {
			t := scanOne(word, at)
			p := piece{word[t.start:t.end], i > 0 && at == 0}
			if at == 0 {
				p.spec = lead + p.spec
			}
			at = t.end
			if at == len(word) {
				p.spec += trail
				if inflected {
					p.spec += "~"
				}
			}
			pieces = append(pieces, p)
		}
	}
	if len(pieces) == 0 {
		return nil, fmt.Errorf("empty entry")
	}
	return pieces, nil
}
