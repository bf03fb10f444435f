package pattern

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

type opKind uint8

const (
	one    opKind = iota // a token (or phrase) of the set, captured where field ≥ 0
	not                  // the next token is not of the set
	fork                 // go on, or at to
	skip                 // go on at to
	gap                  // up to `to` tokens
	mark                 // the span begins
	unmark               // the span ends
	accept
)

type op struct {
	kind  opKind
	glued bool  // no white space before the token
	field int16 // index into Fields, -1 for none
	to    int   // target of fork and skip; size of a gap
	set   token.Set
}

// Pattern is a compiled pattern.
type Pattern struct {
	Fields []string // names of the captures
	code   []op
	first  []token.Symbol // what its first token can be
}

// firstSet collects what a match can begin with. A pattern must begin with a
// token that it names: neither a gap nor nothing.
func (p *Pattern) firstSet(src string) ([]token.Symbol, error) {
	var set token.Set
	bad := false
	seen := make([]bool, len(p.code))
	var walk func(int)
	walk = func(pc int) {
		if seen[pc] {
			return
		}
		seen[pc] = true
		switch o := &p.code[pc]; o.kind {
		case one:
			for y := range o.set.All {
				set.Add(y)
			}
		case fork:
			walk(pc + 1)
			walk(o.to)
		case skip:
			walk(o.to)
		case gap, accept:
			bad = true
		default:
			walk(pc + 1)
		}
	}
	walk(0)
	if bad {
		return nil, &Error{src, 0, "a pattern begins with a word or a class that must be there"}
	}
	return slices.Collect(set.All), nil
}

// Asks tells whether the pattern speaks of the symbol anywhere.
func (p *Pattern) Asks(y token.Symbol) bool {
	return slices.ContainsFunc(p.code, func(o op) bool { return o.set.Has(y) })
}

// Program is a set of patterns to be found in one go. It is read-only and shared.
type Program struct {
	patterns []*Pattern
	index    int // as which program the vocabulary knows it
	begins   map[token.Symbol][]int32
}

// Link joins patterns; a match names its pattern by the index in ps. index is the
// program's place among [token.Hooks].Programs.
func Link(index int, ps []*Pattern) *Program {
	g := &Program{patterns: ps, index: index, begins: map[token.Symbol][]int32{}}
	for i, p := range ps {
		for _, y := range p.first {
			g.begins[y] = append(g.begins[y], int32(i))
		}
	}
	return g
}

// Triggers are the patterns that can begin with the form, ascending; nil for none.
func (g *Program) Triggers(f *token.Form) []int32 {
	var ts []int32
	for y := range f.Opens {
		ts = append(ts, g.begins[y]...)
	}
	slices.Sort(ts)
	return slices.Compact(ts)
}
