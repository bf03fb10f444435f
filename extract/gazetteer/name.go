package gazetteer

import "github.com/auslese/auslese/extract/gazetteer/internal/table"

// Name is what a key stands for: its places, and what else it is. The zero
// Name is none.
type Name struct {
	entry table.Entry
	table table.Table
	own   []Hit // set where the user's own places know the name
	word  Word
}

// None reports whether nothing is known of the name.
func (n Name) None() bool { return n.entry == 0 && n.own == nil }

// Len returns the number of places.
func (n Name) Len() int {
	if n.own != nil {
		return len(n.own)
	}
	if n.entry == 0 {
		return 0
	}
	return n.table.Hits(n.entry)
}

// At returns the i-th place, the likeliest first.
func (n Name) At(i int) Hit {
	if n.own != nil {
		return n.own[i]
	}
	id, flags := n.table.Hit(n.entry, i)
	return Hit{ID(id), Flags(flags)}
}

// Word tells what else the name is.
func (n Name) Word() Word {
	if n.own != nil || n.entry == 0 {
		return n.word
	}
	return Word(n.table.Word(n.entry))
}

// find returns the name with that hash and key, and whether longer ones start
// with it.
func (g *Gazetteer) find(h table.Hash, key []byte) (Name, bool) {
	e, longer := g.table.Find(h, key)
	n := Name{entry: e, table: g.table}
	if g.own != nil {
		return g.own.find(n, longer, key)
	}
	return n, longer
}
