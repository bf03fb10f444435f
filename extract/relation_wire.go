package extract

import "github.com/auslese/auslese/extract/token"

// isWired tells whether the place at token i only says where a message comes from, whose first
// sentence follows: Kiel (dpa) - Die …; Kiel/Brest (dpa) - Die …; Kiel – Seit …
func (w *worker) isWired(row []token.Token, i int) bool {
	first, last := i, i
	for first > 1 && row[first-1].Form.Norm == "/" && row[first-2].Form.Has(token.Place) {
		first -= 2
	}
	for last+2 < len(row) && row[last+1].Form.Norm == "/" && row[last+2].Form.Has(token.Place) {
		last += 2
	}
	if row[first].Flags&token.Block == 0 || last+2 >= len(row) {
		return false
	}
	if row[last+1].Form.Norm == "(" {
		return row[last+2].Form.Has(w.cues.agency)
	}
	f := row[last+2].Form
	return row[last+1].Form.Norm == "-" && row[last+1].Flags&token.Space != 0 && f.Has(token.Upper) && (f.Has(w.terms.determiner) || f.Has(w.terms.preposition))
}

// isLandscape tells whether the adjective at token i is part of the name of an area: Berner Oberland.
func (w *worker) isLandscape(row []token.Token, i int) bool {
	return i+1 < len(row) && row[i].Form.Has(token.Adjective) && row[i+1].Form.Has(w.terms.environs)
}
