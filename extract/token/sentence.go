package token

import (
	"iter"
	"strings"
)

// Sentences parts the row at the tokens that open a sentence or a block.
func Sentences(row []Token) iter.Seq[[]Token] { return split(row, Sentence|Block) }

// Cells parts the row as [Sentences] does, and between the cells of a table.
func Cells(row []Token) iter.Seq[[]Token] { return split(row, Sentence|Block|Cell) }

func split(row []Token, at Flags) iter.Seq[[]Token] {
	return func(yield func([]Token) bool) {
		start := 0
		for i := 1; i < len(row); i++ {
			if row[i].Flags&at != 0 {
				if !yield(row[start:i]) {
					return
				}
				start = i
			}
		}
		if start < len(row) {
			yield(row[start:])
		}
	}
}

// boundary follows a row of tokens and tells where sentences begin.
type boundary struct {
	after ending
}

// ending is what the tokens so far say of the next one.
type ending uint8

const (
	inside  ending = iota
	perhaps        // after an abbreviation's or ordinal's dot: only a sentence opener begins a new sentence
	ended          // after a full stop, question or exclamation mark
)

// part marks the tokens that begin sentences.
func (b *boundary) part(text string, kinds []kind, row []Token) {
	for i, k := range kinds {
		t := &row[i]
		if t.Flags&Block != 0 {
			b.after = inside
		}
		if b.after != inside && b.opens(text, k, t) {
			t.Flags |= Sentence
			b.after = inside
		}
		if k == letters {
			b.after = inside
			continue
		}
		b.move(text[t.Start:t.End], k, t.Form)
	}
}

// opens tells whether the token begins a sentence, given what went before.
func (b *boundary) opens(text string, k kind, t *Token) bool {
	switch b.after {
	case ended:
		return k == figure && (t.Flags&Space != 0 || !isDash(text, int(t.Start)-2)) || t.Form.Has(Upper) || k == sign && t.Flags&Space != 0 && strings.Contains("\"-•*(", t.Form.Norm)
	case perhaps:
		return sentenceOpeners[text[t.Start:t.End]]
	}
	return false
}

// isDash holds for the dash of -.50, which leaves out the units of an amount.
func isDash(text string, at int) bool {
	return at >= 0 && (text[at] == '-' || strings.HasSuffix(text[:at+1], "–"))
}

// move takes a piece in. What it is shows at its ends: its form is only asked for signs
// that are written in several ways.
func (b *boundary) move(raw string, k kind, f *Form) {
	switch k {
	case abbrev:
		b.after = perhaps
	case figure:
		b.after = inside
		if raw[len(raw)-1] == '.' {
			b.after = perhaps
		}
	case sign:
		switch raw[0] {
		case '.':
			b.after = ended
			if len(raw) > 3 { // dots that lead to the next column
				b.after = inside
			}
		case '!', '?':
			b.after = ended
		case ',', ':', '-', '(':
			b.after = inside
		case '"', '\'', ')', ']':
		default:
			switch f.Norm {
			case "…":
				b.after = ended
			case `"`, "'":
			default:
				b.after = inside
			}
		}
	default:
		b.after = inside
	}
}
