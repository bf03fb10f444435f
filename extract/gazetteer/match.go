package gazetteer

import (
	"bytes"
	"slices"
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
	Glued                // MünchenDer: the word goes on with another, see GlueEnd
)

// lead is what is known of the names that begin with a word form. It is found out once,
// when the form is met first.
type lead struct {
	alone  []Reading  // of the form by itself, as it is written first
	key    string     // where longer names begin with it; else empty
	hash   table.Hash // of the key
	open   bool       // the filter of pairs does not hold for what they go on with
	shaped bool       // unknown, but shaped like a village
}

// Lead tells, once for each word form, what the gazetteer knows of names that begin with
// it, nil for nothing, and by what it knows the form behind another word. Names begin with
// a capital; a small word can only be an adjective. It is the Names hook of a token.Vocab.
func (g *Gazetteer) Lead(f *token.Form) (any, uint32) {
	if !f.Has(token.Word) {
		return nil, 0
	}
	var buf [64]byte
	key := AppendKey(buf[:0], f.Norm)
	second := uint32(table.SecondOf(key))
	var l lead
	known := false
	if f.Has(token.Upper) || f.Norm == "s" { // 's-Hertogenbosch
		l.hash = table.HashOf(key)
		n, longer := g.find(l.hash, key)
		if known = !n.None() || longer; !n.None() {
			l.alone = append(l.alone, Reading{1, n, Plain})
		}
		if longer {
			l.key = string(key)
			l.open = bytes.IndexByte(key, ' ') >= 0 || g.own != nil && g.own.longer[l.key]
		}
	}
	var derived [4]Reading
	if d := g.derive(derived[:0], f.Norm, key); len(d) > 0 {
		l.alone = append(l.alone, d...)
	} else if !known {
		if !f.Has(token.Upper) {
			return nil, second
		}
		if n, ok := g.glued(f.Norm); ok {
			l.alone = append(l.alone, Reading{1, n, Glued})
		} else if n, ok := g.transcribed(key); ok {
			l.alone = append(l.alone, Reading{1, n, Plain})
		} else if l.shaped = isVillage(f.Lower); !l.shaped {
			return nil, second
		}
	}
	found := l // most forms have none to keep
	return &found, second
}

// leadOf is what is known of names that begin with the form, nil for nothing.
func leadOf(f *token.Form) *lead {
	l, _ := f.Names.(*lead)
	return l
}

// At appends the readings of the row's beginning to dst, longest first. It costs
// a nil check where no name can begin, and allocates nothing where dst has room.
// The row must not go beyond the sentence.
func (g *Gazetteer) At(dst []Reading, row []token.Token) []Reading {
	l := leadOf(row[0].Form)
	if l == nil {
		return dst
	}
	if l.key != "" {
		dst = g.extend(dst, l, row)
	}
	return append(dst, l.alone...)
}

// extend follows the row word by word as long as a name can go on.
func (g *Gazetteer) extend(dst []Reading, l *lead, row []token.Token) []Reading {
	next, closing := link(row, 1)
	if next < 0 || !l.open && !g.table.Pair(l.hash, table.Second(row[next].Form.Second)) {
		return dst
	}
	var buf [128]byte
	key, h := append(buf[:0], l.key...), l.hash
	first := len(dst)
	for next >= 0 && len(key)+2*len(row[next].Form.Norm)+1 <= len(buf) {
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
		if !longer || closing > 0 {
			break
		}
		next, closing = link(row, next+1)
	}
	slices.Reverse(dst[first:])
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
