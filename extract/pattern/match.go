package pattern

import "github.com/auslese/auslese/extract/token"

// Match is a place where a pattern holds. Token indexes count in the sentence
// that was given to Run; ends are exclusive.
type Match struct {
	Pattern  int32
	From, To int32 // all that matched
	Start    int32 // the span: what [ ] encloses, else all
	End      int32
	first, n int32 // its captures in the finder
}

// Capture is what one element of a pattern stood on.
type Capture struct {
	Field    int16 // index into the pattern's Fields
	From, To int32 // tokens
	Meaning  token.Meaning
}

// Finder runs programs over sentences. It belongs to one goroutine and reuses its memory.
type Finder struct {
	Matches  []Match // of the last Run: in order of their first token
	captures []Capture

	row     []token.Token
	tried   []uint32 // by pattern: the turn in which it was tried last
	turn    uint32   // one for each token of each run
	code    []op
	stack   []Capture // captures on the present path
	best    []Capture
	span    [2]int32
	bestTo  int32
	bestEnd [2]int32
}

// Captures are those of a match of the last Run.
func (f *Finder) Captures(m *Match) []Capture { return f.captures[m.first : m.first+m.n] }

// Run finds, for every token and pattern, the longest match that begins there.
// Matches may overlap. It allocates only until its buffers have grown.
func (f *Finder) Run(g *Program, sentence []token.Token) {
	f.Matches, f.captures, f.row = f.Matches[:0], f.captures[:0], sentence
	if len(f.tried) < len(g.patterns) {
		f.tried = append(f.tried, make([]uint32, len(g.patterns)-len(f.tried))...)
	}
	begins, pair := token.Begins(g.index), token.BeginsPair(g.index)
	h, next := token.Hints(0), token.Hints(0)
	if len(sentence) > 0 {
		next = sentence[0].Hints
	}
	for i := range sentence {
		h, next = next, 0
		if i+1 < len(sentence) {
			next = sentence[i+1].Hints
		}
		if h&begins == 0 && (h&pair == 0 || next&token.EndsPair == 0) && next&token.Behind == 0 {
			continue
		}
		f.newTurn()
		if s := sentence[i].Form.Starts(g.index); s != nil && (s.Open || next&token.EndsPair != 0 && sentence[i+1].Form.Opens().Meets(&s.Seconds)) {
			for k := range s.List {
				f.start(g, &s.List[k], int32(i))
			}
		}
		if next&token.Behind != 0 {
			f.before(g, &g.behind, int32(i), i+1)
		}
	}
}

// newTurn begins the turn of a token, in which each pattern is tried once at most.
func (f *Finder) newTurn() {
	if f.turn++; f.turn == 0 {
		clear(f.tried)
		f.turn = 1
	}
}

// start tries the patterns that can begin with the token at from, taken as s says,
// as far as the token after it lets them.
func (f *Finder) start(g *Program, s *token.Start, from int32) {
	next := int(from) + 1
	if s.Phrase >= 0 {
		n := token.Length(f.row[from:], int(s.Phrase))
		if n == 0 {
			return
		}
		next = int(from) + n
	}
	file := g.files[s.Symbol]
	var seen window
	met := true
	for i := range file.open {
		o := &file.open[i]
		if o.window != seen { // patterns of one rule often share theirs
			seen, met = o.window, o.set == nil || f.within(o.window, next)
		}
		if met {
			f.try(g, o.pattern, from)
		}
	}
	if next < len(f.row) {
		f.before(g, file, from, next)
	}
}

// within tells whether one of the tokens of the window, which begins at next, is what it asks for.
func (f *Finder) within(w window, next int) bool {
	for i := next; i < len(f.row) && i <= next+w.reach; i++ {
		if f.row[i].Form.Opens().Meets(w.set) {
			return true
		}
	}
	return false
}

// before tries the file's patterns that go on with the token at next, and with the one
// after it.
func (f *Finder) before(g *Program, file *file, from int32, next int) {
	form := f.row[next].Form
	opens := form.Opens()
	if !opens.Meets(&file.seconds) {
		return
	}
	third := &none
	if next+1 < len(f.row) {
		third = f.row[next+1].Form.Opens()
	}
	for y, rank := range opens.Common(&file.seconds) {
		open := form.BeginsPhrase(y) // where the second element ends is open
		for _, e := range file.before[rank] {
			if e.third == nil || open || third.Meets(e.third) {
				f.try(g, e.pattern, from)
			}
		}
	}
}

// none is what stands behind the end of a row.
var none token.Set

func (f *Finder) try(g *Program, pattern, from int32) {
	if f.tried[pattern] == f.turn {
		return
	}
	f.tried[pattern] = f.turn
	f.code = g.patterns[pattern].code
	f.bestTo, f.stack, f.span = -1, f.stack[:0], [2]int32{-1, -1}
	f.walk(0, from, from)
	if f.bestTo < 0 {
		return
	}
	m := Match{Pattern: pattern, From: from, To: f.bestTo, Start: f.bestEnd[0], End: f.bestEnd[1], first: int32(len(f.captures)), n: int32(len(f.best))}
	if m.Start < 0 {
		m.Start, m.End = m.From, m.To
	}
	if m.End <= m.Start {
		return
	}
	f.captures = append(f.captures, f.best...)
	f.Matches = append(f.Matches, m)
}

// walk tries the code from pc on at token at; from is where the match began. What it
// leaves on the stack and in the span is its caller's to undo.
func (f *Finder) walk(pc int, from, at int32) {
	for ; ; pc++ {
		o := &f.code[pc]
		switch o.kind {
		case accept:
			f.accept(at)
			return
		case skip:
			pc = int(o.to) - 1
		case fork:
			f.branch(pc+1, from, at)
			pc = int(o.to) - 1
		case mark, unmark:
			f.span[o.kind-mark] = at
		case gap:
			for n := int32(0); n <= o.to && int(at+n) <= len(f.row); n++ {
				f.branch(pc+1, from, at+n)
			}
			return
		case not:
			if f.isAt(o, from, at) {
				return
			}
		case one:
			m, ok := f.step(o, pc, from, at)
			if !ok {
				return
			}
			f.capture(o, at, at+1, m)
			at++
		}
	}
}

// branch walks one of several ways and undoes what it did.
func (f *Finder) branch(pc int, from, at int32) {
	n, span := len(f.stack), f.span
	f.walk(pc, from, at)
	f.stack, f.span = f.stack[:n], span
}

// isAt looks at the token that a negation speaks of.
func (f *Finder) isAt(o *op, from, at int32) bool {
	if at == from {
		if at == 0 {
			return false
		}
		return f.row[at-1].Form.Set.Meets(o.set)
	}
	if int(at) == len(f.row) || o.glued && f.row[at].Flags&token.Space != 0 {
		return false
	}
	row := f.row[at:]
	if row[0].Form.Set.Meets(o.set) {
		return true
	}
	for i := range f.phrases(o, row[0].Form) {
		if n, _ := token.Phrase(row, i, o.set); n > 0 {
			return true
		}
	}
	return false
}

// step branches over the phrases of the element o that stand at token at, and tells
// whether the token alone is one, and what it means.
func (f *Finder) step(o *op, pc int, from, at int32) (token.Meaning, bool) {
	if int(at) == len(f.row) || o.glued && f.row[at].Flags&token.Space != 0 {
		return token.Meaning{}, false
	}
	form := f.row[at].Form
	for i := range f.phrases(o, form) {
		if n, m := token.Phrase(f.row[at:], i, o.set); n > 0 {
			known := len(f.stack)
			f.capture(o, at, at+int32(n), m)
			f.branch(pc+1, from, at+int32(n))
			f.stack = f.stack[:known]
		}
	}
	if o.field < 0 {
		return token.Meaning{}, form.Set.Meets(o.set)
	}
	return form.Single(o.set)
}

// phrases is how many entries of several words that begin with the form may be what o asks for.
func (f *Finder) phrases(o *op, form *token.Form) int {
	if !o.phrases {
		return 0
	}
	return form.Phrases()
}

func (f *Finder) capture(o *op, from, to int32, m token.Meaning) {
	if o.field >= 0 {
		f.stack = append(f.stack, Capture{o.field, from, to, m})
	}
}

// accept keeps the path if it is the longest so far; of equals the first stays.
func (f *Finder) accept(at int32) {
	if at <= f.bestTo {
		return
	}
	f.bestTo, f.bestEnd = at, f.span
	f.best = append(f.best[:0], f.stack...)
}
