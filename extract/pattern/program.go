package pattern

import "github.com/auslese/auslese/extract/token"

// Program is a set of patterns to be found in one go. It is read-only and shared.
//
// Patterns are filed by the symbols of their first token and, below these, by the
// symbols of their second: a word such as `der` or a number begins many patterns,
// hardly any of which goes on as the text does.
type Program struct {
	patterns []*Pattern
	index    int // as which program the vocabulary knows it
	begins   token.Set
	files    []*file // by symbol
}

// file is the patterns that begin with a symbol.
type file struct {
	open    []int32                  // whatever follows
	seconds token.Set                // else: what must follow
	before  map[token.Symbol][]int32 // by what must follow
}

// Link joins patterns; a match names its pattern by the index in ps. index is the
// program's place among [token.Hooks].Programs.
func Link(index int, ps []*Pattern) *Program {
	g := &Program{patterns: ps, index: index}
	for i, p := range ps {
		for k := range p.begins {
			b := &p.begins[k]
			for y := range b.first.All {
				g.file(y).add(int32(i), b)
			}
		}
	}
	return g
}

// Begins is the symbols that the patterns begin with.
func (g *Program) Begins() *token.Set { return &g.begins }

func (g *Program) file(y token.Symbol) *file {
	if int(y) >= len(g.files) {
		g.files = append(g.files, make([]*file, int(y)+1-len(g.files))...)
	}
	if g.files[y] == nil {
		g.files[y] = &file{before: map[token.Symbol][]int32{}}
		g.begins.Add(y)
	}
	return g.files[y]
}

func (f *file) add(pattern int32, b *beginning) {
	if b.open {
		f.open = append(f.open, pattern)
		return
	}
	for y := range b.second.All {
		f.seconds.Add(y)
		f.before[y] = append(f.before[y], pattern)
	}
}
