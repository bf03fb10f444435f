package token

// Hints tell what a pass over a row may find at a token, so that it need not look at
// the forms of tokens that cannot matter to it. They are those of the form.
type Hints uint16

// MaxPrograms and MaxMarks are how many programs and marks a vocabulary can know.
const (
	MaxPrograms = 4
	MaxMarks    = 5
)

// What a token may be to the patterns of any program, and to the gazetteer.
const (
	EndsPair Hints = 1 << (2*MaxPrograms + iota) // the second element where [BeginsPair] is the first
	Behind                                       // the second element where any word is the first
	Named                                        // the first word of a name
	marks
)

// Begins hints at patterns of the program that begin with the token, whatever follows.
func Begins(program int) Hints { return 1 << program }

// BeginsPair hints at patterns of the program that begin with the token, if the next
// one has [EndsPair].
func BeginsPair(program int) Hints { return 1 << (MaxPrograms + program) }

// Mark hints at a symbol of the i-th of [Hooks].Marks.
func Mark(i int) Hints { return marks << i }

// HintsOf joins the hints of a row.
func HintsOf(row []Token) (h Hints) {
	for i := range row {
		h |= row[i].Hints
	}
	return h
}
