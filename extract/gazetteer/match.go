package gazetteer

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer/internal/table"
	"github.com/auslese/auslese/extract/token"
)

// Reading is one way to read the beginning of a row as a name.
type Reading struct {
	Tokens int // how many it covers
	Name   Name
	Form   Inflection
}

// Inflection is how the text has inflected a name.
type Inflection uint8

// The inflections of names.
const (
	Plain     Inflection = iota
	Genitive             // Nanjings
	Inhabited            // Nanjinger: adjective and inhabitants
)

// What a form's Gaz holds: the entry of the form as it is written (23 bits), and
// what else is worth looking at.
const (
	hasLonger  = 1 << 0 // longer names begin with it
	hasDerived = 1 << 1 // it is an inflected name
	hasOwn     = 1 << 2 // the user's own places know it
	hasShape   = 1 << 3 // unknown, but shaped like a village
	entryShift = 8
)

// Facts tells, once for each word form, what the table knows of names that begin
// with it: 0 for nothing. Names begin with a capital; a small word can only be an
// adjective. It is the Gaz hook of a token.Vocab.
func (g *Gazetteer) Facts(f *token.Form) uint32 {
	if !f.Has(token.Word) {
		return 0
	}
	facts := uint32(0)
	if f.Has(token.Upper) {
		facts = g.facts(f.Norm)
	}
	var derived [4]Reading
	if len(g.derive(derived[:0], f.Norm)) > 0 {
		facts |= hasDerived
	}
	if facts == 0 && f.Has(token.Upper) && isVillage(f.Lower) {
		return hasShape
	}
	return facts
}

// facts are those of a name as it is written.
func (g *Gazetteer) facts(word string) uint32 {
	var buf [64]byte
	key := AppendKey(buf[:0], word)
	h := table.NewHash
	for _, b := range key {
		h = h.Add(b)
	}
	n, longer := g.find(h, key)
	facts := uint32(n.entry) << entryShift
	if longer {
		facts |= hasLonger
	}
	if n.own != nil {
		facts |= hasOwn
	}
	return facts
}

// At appends the readings of the row's beginning to dst, longest first. It costs
// a nil check where no name can begin, and allocates nothing where dst has room.
// The row must not go beyond the sentence.
func (g *Gazetteer) At(dst []Reading, row []token.Token) []Reading {
	f := row[0].Form
	if f.Gaz == 0 || f.Gaz == hasShape {
		return dst
	}
	if f.Gaz&hasLonger != 0 && f.Has(token.Upper) { // `der`, `am` and the like begin hundreds of names, in capitals
		dst = g.extend(dst, row)
	}
	if n := g.name(f); !n.None() {
		dst = append(dst, Reading{1, n, Plain})
	}
	if f.Gaz&hasDerived != 0 {
		dst = g.derive(dst, f.Norm)
	}
	return dst
}

// name is the name that a form is as it is written.
func (g *Gazetteer) name(f *token.Form) Name {
	if f.Gaz&hasOwn == 0 {
		return Name{entry: table.Entry(f.Gaz >> entryShift), table: g.table}
	}
	n, _ := g.Lookup(f.Norm)
	return n
}

// extend follows the row word by word as long as a name can go on.
func (g *Gazetteer) extend(dst []Reading, row []token.Token) []Reading {
	var buf [128]byte
	key := AppendKey(buf[:0], row[0].Form.Norm)
	h := table.NewHash
	for _, b := range key {
		h = h.Add(b)
	}
	first := len(dst)
	for at := 1; ; {
		next, closing := link(row, at)
		if next < 0 || len(key)+2*len(row[next].Form.Norm)+1 > len(buf) {
			break
		}
		from := len(key)
		word := row[next].Form.Norm
		if strings.HasSuffix(word, "reises") { // des Rhein-Kreises Neuss
			word = strings.TrimSuffix(word, "es")
		}
		key = AppendKey(append(key, ' '), word)
		for _, b := range key[from:] {
			h = h.Add(b)
		}
		n, longer := g.find(h, key)
		if !n.None() {
			dst = append(dst, Reading{next + 1 + closing, n, Plain})
		} else if !longer {
			if n := g.genitive(key); n.Len() > 0 {
				dst = append(dst, Reading{next + 1 + closing, n, Genitive})
			}
		}
		at = next + 1
		if !longer || closing > 0 {
			break
		}
	}
	for i, j := first, len(dst)-1; i < j; i, j = i+1, j-1 {
		dst[i], dst[j] = dst[j], dst[i]
	}
	return dst
}

// link finds the next word of a name after row[:at]: directly, or behind a hyphen,
// slash, apostrophe, or in brackets, which then close. -1 where the name cannot go on.
func link(row []token.Token, at int) (next, closing int) {
	if at == len(row) || row[at].Flags&(token.Sentence|token.Block) != 0 {
		return -1, 0
	}
	f := row[at].Form
	if f.Has(token.Word) {
		return at, 0
	}
	if !f.Has(token.Sign) || at+1 == len(row) || !row[at+1].Form.Has(token.Word) || row[at+1].Flags&(token.Sentence|token.Block) != 0 {
		return -1, 0
	}
	switch f.Norm {
	case "-", "/", "'":
		return at + 1, 0
	case "(":
		for i := at + 2; i < len(row) && i < at+6; i++ {
			if row[i].Form.Norm == ")" {
				if i == at+2 {
					return at + 1, 1
				}
				if i == at+3 && row[at+2].Form.Norm == "." { // Halle (Westf.)
					return at + 1, 2
				}
				return -1, 0
			}
		}
	}
	return -1, 0
}
