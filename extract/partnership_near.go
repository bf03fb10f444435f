package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// dateNear is the date in the clause of an act that is nearest to it, -1 where none is.
func (w *worker) dateNear(d *cue) int {
	l := &w.line
	best := -1
	for i := range l.inClause(l.clause[d.from]) {
		if !l.row[i].Form.Has(w.terms.point) || w.isAttribute(i) || w.isOfContact(i) {
			continue
		}
		if best >= 0 && w.yearOfDate(l.row[i].Ref) == 0 {
			continue // am 3. Mai 1982, einem Samstag
		}
		if i+1 < len(l.row) && l.row[i+1].Form.Has(w.terms.renewed) {
			continue // und 1918 erneuert
		}
		if w.isOfDeed(i, d) {
			continue
		}
		if r := w.dates[l.row[i].Ref]; len(r.Parts) == 2 && w.yearOfDate(l.row[i].Ref) == 0 {
			continue // von 1965 bis 1985 Bürgermeister
		}
		if best >= 0 && i == best+2 && (l.row[i-1].Form.Lower == "und" || isInDates(l.row, i-1)) && w.yearOfDate(l.row[i].Ref) != w.yearOfDate(l.row[best].Ref) {
			return -1 // 1964 und 1967 wurden sie geschlossen
		}
		if best < 0 || abs(i-d.from) < abs(best-d.from) {
			if best >= 0 && i-best <= 6 && i < d.from && !w.actsBetween(best, i) && (l.row[i-1].Form.Lower == "und" || l.row[i-1].Form.Lower == "am" && l.row[i-2].Form.Lower == "und") {
				continue // 1995 in Frankreich und 1996 in Deutschland unterzeichnet
			}
			best = i
		}
	}
	return best
}

// isOfDeed tells whether the date at token i is that of another deed which a noun before the act d tells of: nach der
// Verschwisterung mit Kiel im Jahr 1959 kam es 1964 zu …
func (w *worker) isOfDeed(i int, d *cue) bool {
	l := &w.line
	for k := range l.cues {
		if c := &l.cues[k]; c.what == "tie" && c.to < i && i <= d.from && l.clause[c.from] == l.clause[d.from] && isDeed(l.row[c.from].Form) && w.dateBehind(c) == i {
			return true
		}
	}
	return false
}

// isOfContact tells whether the date at token i is that of what came before a tie: nach ersten Kontakten im
// Jahr 1980.
func (w *worker) isOfContact(i int) bool {
	row := w.line.row
	for i--; i >= 0 && (row[i].Form.Has(w.terms.preposition) || row[i].Form.Has(w.terms.determiner)); i-- {
	}
	return i > 0 && row[i].Form.Has(w.terms.contact) && row[i].Form.Has(token.Upper)
}

// actsBetween tells whether another act has the earlier of two dates: 1983 begonnen und 1987
// besiegelt.
func (w *worker) actsBetween(i, j int) bool {
	return slices.ContainsFunc(w.line.row[i:j], func(t token.Token) bool { return t.Form.Has(w.terms.found) })
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
