package token

import (
	"strings"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/stem"
)

// Form is a word form: all that is known of a word whatever text it stands in.
// Forms are made by a [Vocab], shared by its tokens and never changed after.
//
// What every layer asks of every token stands first, in one cache line.
type Form struct {
	Set           // its symbols: classes and literals
	Second uint32 // what the gazetteer knows the form by, behind the first word of a name
	Hints  Hints

	starts  [MaxPrograms]*Starts // nil where none of the program's patterns can begin
	opens   *Set                 // Set and the symbols of phrases; nil where these are none
	phrases []*phrase            // entries of several words that begin with this form
	values  []Meaning
	Names   any // what the gazetteer knows of names that begin with this form; nil for nothing

	Norm   string         // spelling in NFC without soft hyphens; dashes are "-", quotation marks `"`, apostrophes "'"
	Lower  string         // Norm in lower case
	Number number.Decimal // value of a figure or number word; see Set.Has(Number)
}

// Meaning is what a word list says of a form: its value in a class.
type Meaning struct {
	Symbol Symbol
	Value  string // the key in the word list; for a built-in class what the figure says: "11" for `11.`
	Rest   string // what the wildcard stood for, in lower case: "städte" for *partnerschaft
}

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
	for i := range f.values {
		if f.values[i].Symbol == y {
			return f.values[i]
		}
	}
	return Meaning{Symbol: y}
}

// Value is the form's value in a class, empty where it has none.
func (f *Form) Value(y Symbol) string {
	if !f.Set.Has(y) { // as for most forms that are asked
		return ""
	}
	return f.Meaning(y).Value
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
