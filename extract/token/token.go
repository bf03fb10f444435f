package token

// Token is a span of a document's text that rules see as one unit: a word, a
// figure with its inner dots and commas, a sign, or what an earlier layer has
// joined (a place of several words, a date).
type Token struct {
	Start, End int32 // half-open span in bytes of the text
	Form       *Form // what is known of the word form; shared, never changed
	Ref        int32 // for a joined token: index of what it stands for in its layer; else -1
	Flags      Flags
	Hints      Hints // the form's
}

// Stand makes t the token that stands for number ref of its layer, and ends at byte end.
func (t *Token) Stand(form *Form, ref int, end int32) {
	t.Form, t.Hints, t.Ref, t.End = form, form.Hints, int32(ref), end
}

// Flags tell how a token stands in the text.
type Flags uint8

const (
	Space    Flags = 1 << iota // white space stands before it
	Sentence                   // it opens a sentence
	Block                      // it opens a line or paragraph that is a unit of its own
	Cell                       // a tab or the gap of a column stands before it: it opens a cell of a table
)
