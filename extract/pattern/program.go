package pattern

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// Program is a set of patterns to be found in one go. It is read-only and shared.
//
// Patterns are filed by the symbols of their first token and, below these, by the
// symbols of their second: a word such as `der` or a number begins many patterns,
// hardly any of which goes on as the text does. Where the first may be any word,
// they are filed by the second alone.
type Program struct {
	patterns []*Pattern
	index    int // as which program the vocabulary knows it
	firsts   token.Set
	open     token.Set
	seconds  token.Set
	files    []*file // by symbol
	behind   file    // what any word begins
}

// file is the patterns that begin with a symbol.
type file struct {
	open    []opening // whatever follows directly
	seconds token.Set // else: what must follow
	before  [][]entry // by what must follow: its rank in seconds
}

// opening is a pattern that any token may follow, if its window has what it asks for.
type opening struct {
	pattern int32
	window
}

// entry is a pattern, and what the token after the first two must be; nil for anything.
type entry struct {
	pattern int32
	third   *token.Set
}

// Link joins patterns; a match names its pattern by the index in ps. index is the
// program's place among [token.Hooks].Programs.
func Link(index int, ps []*Pattern) *Program {
	g := &Program{patterns: ps, index: index}
	shareSets(ps)
	for i, p := range ps {
		for k := range p.begins {
			b := &p.begins[k]
			if isCommon(b.first) && !b.open && !isCommon(&b.second) {
				g.behind.add(int32(i), p, b)
				continue
			}
			for y := range b.first.All {
				g.add(y, int32(i), p, b)
			}
		}
	}
	return g
}

// shareSets makes equal sets of the patterns one.
func shareSets(ps []*Pattern) {
	known := map[token.Symbol][]*token.Set{} // by their first symbol
	for _, p := range ps {
		for i := range p.code {
			o := &p.code[i]
			if o.set == nil {
				continue
			}
			first := o.set.First()
			j := slices.IndexFunc(known[first], func(s *token.Set) bool { return s.Equal(o.set) })
			if j < 0 {
				j = len(known[first])
				known[first] = append(known[first], o.set)
			}
			o.set = known[first][j]
		}
	}
}

// Elements is the symbols that the patterns begin with.
func (g *Program) Elements() token.Elements {
	return token.Elements{
		Firsts: &g.firsts, Open: &g.open, Seconds: &g.seconds, Behind: &g.behind.seconds,
		After: func(y token.Symbol) *token.Set { return &g.files[y].seconds },
	}
}

// isCommon holds for a set that most words meet.
func isCommon(s *token.Set) bool { return s.Has(token.Word) || s.Has(token.Upper) }

func (g *Program) add(first token.Symbol, pattern int32, p *Pattern, b *beginning) {
	if int(first) >= len(g.files) {
		g.files = append(g.files, make([]*file, int(first)+1-len(g.files))...)
	}
	if g.files[first] == nil {
		g.files[first] = new(file)
		g.firsts.Add(first)
	}
	g.files[first].add(pattern, p, b)
	if b.open || isCommon(&b.second) {
		g.open.Add(first)
		return
	}
	for y := range b.second.All {
		g.seconds.Add(y)
	}
}

func (f *file) add(pattern int32, p *Pattern, b *beginning) {
	if b.open {
		f.open = append(f.open, opening{pattern, p.window(b.pc)})
		return
	}
	for y := range b.second.All {
		rank := f.seconds.Rank(y)
		if !f.seconds.Has(y) {
			f.seconds.Add(y)
			f.before = slices.Insert(f.before, rank, nil)
		}
		f.before[rank] = append(f.before[rank], entry{pattern, b.third[y]})
	}
}
