package extract

import (
	"cmp"
	"slices"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// bracketsSince tells whether a bracket at token j says since when: (seit 2014).
func (w *worker) bracketsSince(j, hi int) bool {
	return j+3 < hi && w.row[j].Form.Norm == "(" && w.row[j+1].Form.Lower == "seit" && w.row[j+2].Form.Has(token.Year)
}

// liesWhere tells whether the gazetteer has row[i:j] in the country whose adjective stands at token k: zum
// ungarischen Tata.
func (w *worker) liesWhere(k, i, j int) bool {
	p := w.guessed(i, j).Place
	w.readings = w.gazetteer.At(w.readings[:0], w.row[k:k+1])
	return p.ID != 0 && slices.ContainsFunc(w.readings, func(r gazetteer.Reading) bool {
		return r.Name.Len() > 0 && w.gazetteer.Place(r.Name.At(0).ID).Country == p.Country
	})
}

// isRegionAt tells whether row[i:j] is the name of a region.
func (w *worker) isRegionAt(i, j int) bool {
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:j])
	return slices.ContainsFunc(w.readings, func(r gazetteer.Reading) bool {
		return r.Tokens == j-i && r.Name.Len() > 0 && levelOf(w.gazetteer.Place(r.Name.At(0).ID).Kind) == levelRegion
	})
}

// needsSubject holds for a verb of ties before which its object may stand, so that a noun without article
// behind it is its subject.
func (w *worker) needsSubject(f *token.Form) bool {
	switch f.Lower {
	case "unterhält", "pflegt", "verbindet", "ist", "hat", "schloss":
		return true
	}
	return false
}

// isPredicateAt tells whether a copula stands at j and what makes its subject a partner behind
// it, with no other noun between them.
func (w *worker) isPredicateAt(j, hi int) bool {
	if j >= hi || !w.row[j].Form.Has(w.terms.copula) || w.row[j].Form.Lower == "zu" {
		return false
	}
	for j++; j < hi; j++ {
		f := w.row[j].Form
		if f.Has(w.terms.partner) || f.Has(w.terms.linked) || f.Has(w.terms.mate) {
			return true
		}
		if f.Has(token.Sign) || f.Has(token.Upper) && !w.inDate(j) {
			return false
		}
	}
	return false
}

// inDate tells whether token i of the row belongs to a date.
func (w *worker) inDate(i int) bool {
	at := int(w.row[i].Start)
	k, ok := slices.BinarySearchFunc(w.dates, at, func(d *DateRecord, at int) int { return cmp.Compare(d.Start, at) })
	return ok || k > 0 && w.dates[k-1].End > at
}

// isHeadingName tells whether row[i:j] is all of its line and the name of a town that is nothing
// else, in a text with a noun for partners: below Unsere Partnerstädte, Arcachon.
func (w *worker) isHeadingName(i, j int) bool {
	if !w.names || w.row[i].Flags&token.Block == 0 || j < len(w.row) && w.row[j].Flags&token.Block == 0 {
		return false
	}
	return w.isTownName(i, j) || w.wasGuessed(i, j) || isForeign(w.row[i].Form.Norm) && w.isCityName(i, j) || i > 0 && w.isPlaceLineOf(i-1) && w.isPlaceLineOf(j) && w.isCityName(i, j)
}

// guessesBack is how many of the last guesses a name is looked for among.
const guessesBack = 40

// wasGuessed tells whether row[i:j] is one of the last names that were guessed to be a place.
func (w *worker) wasGuessed(i, j int) bool {
	name := w.text.Body[w.row[i].Start:w.row[j-1].End]
	return slices.ContainsFunc(w.guesses[max(0, len(w.guesses)-guessesBack):], func(m Mention) bool { return w.text.Body[m.Start:m.End] == name })
}
