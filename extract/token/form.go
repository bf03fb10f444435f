package token

import (
	"strings"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/stem"
)

// Form is a word form: all that is known of a word whatever text it stands in.
// Forms are made by a [Vocab], shared by its tokens and never changed after.
type Form struct {
	Norm   string         // spelling in NFC without soft hyphens; dashes are "-", quotation marks `"`, apostrophes "'"
	Lower  string         // Norm in lower case
	Set    Set            // its symbols: classes and literals
	Number number.Decimal // value of a figure or number word; see Set.Has(Number)
	Gaz    uint32         // what the gazetteer knows of names that begin with this form; 0 for nothing

	values  []Meaning
	phrases []*phrase // entries of several words that begin with this form
	starts  []Start   // in order of the programs
}

// Meaning is what a word list says of a form: its value in a class.
type Meaning struct {
	Symbol Symbol
	Value  string // the key in the word list; for a built-in class what the figure says: "11" for `11.`
	Rest   string // what the wildcard stood for, in lower case: "städte" for *partnerschaft
}

// Has tells whether the form has the symbol.
func (f *Form) Has(y Symbol) bool { return f.Set.Has(y) }

// Stem is the Snowball stem of a word; empty for figures and signs.
func (f *Form) Stem() string {
	if !f.Set.Has(Word) {
		return ""
	}
	return stem.Stem(f.word(), true)
}

// word is the form in lower case, without the dot of an abbreviation.
func (f *Form) word() string { return strings.TrimSuffix(f.Lower, ".") }

// Meaning is what is said of the form as the given symbol; the zero Meaning where nothing is.
func (f *Form) Meaning(y Symbol) Meaning {
	for _, m := range f.values {
		if m.Symbol == y {
			return m
		}
	}
	return Meaning{Symbol: y}
}

// Value is the form's value in a class, empty where it has none.
func (f *Form) Value(y Symbol) string { return f.Meaning(y).Value }

// Start tells that patterns of a program can begin with a form.
type Start struct {
	Symbol  Symbol // what they take it for
	Program uint8  // as the vocabulary counts them
	Phrase  bool   // as the first token of an entry of several
	First   bool   // the first of the form's starts in the program
}

// Starts tells how patterns can begin with the form.
func (f *Form) Starts() []Start { return f.starts }

// start enters what begins the patterns of a program.
func (f *Form) start(program int, begins *Set) {
	first := len(f.starts)
	for y := range f.Set.Common(begins) {
		f.starts = append(f.starts, Start{Symbol: y, Program: uint8(program)})
	}
	for _, p := range f.phrases {
		if begins.Has(p.Symbol) {
			f.starts = append(f.starts, Start{Symbol: p.Symbol, Program: uint8(program), Phrase: true})
		}
	}
	if first < len(f.starts) {
		f.starts[first].First = true
	}
}

func (f *Form) add(y Symbol, value, rest string) {
	if f.Set.Has(y) && y >= builtins {
		return // the first entry of a class wins
	}
	f.Set.Add(y)
	if value != "" || rest != "" {
		f.values = append(f.values, Meaning{y, value, rest})
	}
}
