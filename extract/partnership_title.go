package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// endsTitle tells whether a title that stands for a place ends before token i.
func (w *worker) endsTitle(i int) bool {
	return i > 1 && w.line.row[i-1].Form.Has(w.terms.title) && w.line.at[i-1] < 0 && w.opensTitle(w.behindArticle(i-1))
}

// opensTitle tells whether an article and a title that stands for a place begin at token i.
func (w *worker) opensTitle(i int) bool {
	row := w.line.row
	if i >= len(row) || !row[i].Form.Has(w.terms.determiner) || w.slotFrom(i) {
		return false
	}
	i = w.behindAttributes(i + 1)
	return i < len(row) && row[i].Form.Has(w.terms.title) && (i+1 == len(row) || w.line.at[i+1] < 0)
}

// behindArticle is the token of the article of the noun at token i, its adjectives between them; i where there is none.
func (w *worker) behindArticle(i int) int {
	if k := w.beforeAttributes(i); k >= 0 && w.line.row[k].Form.Has(w.terms.determiner) {
		return k
	}
	return i
}

// withTitle tells whether the clause names the other party by its title alone: mit der
// Hafenstadt.
func (w *worker) withTitle(c *cue, other int) bool {
	l := &w.line
	for i := 0; i+2 < len(l.row); i++ {
		if l.clause[i] != l.clause[c.from] || l.row[i].Form.Lower != "mit" {
			continue
		}
		k := i + 2
		if (isModifier(l.row[k].Form, w) || l.row[k].Form.Has(token.Adjective)) && k+1 < len(l.row) {
			k++
		}
		switch l.row[i+1].Form.Lower {
		case "der", "dem", "dieser", "diesem":
			return l.row[k].Form.Has(w.terms.title) && (k+1 == len(l.row) || l.at[k+1] < 0) && w.liesIn(other, k-1)
		}
	}
	return false
}

// liesIn tells whether a party can be in the country whose adjective stands at token k, if one
// does: mit der israelischen Stadt.
func (w *worker) liesIn(p, k int) bool {
	l := &w.line
	return l.at[k] < 0 || l.slots[l.at[k]].role != adjective || w.parties[l.slots[l.at[k]].party].Country == w.parties[p].Country
}

// areBoth tells whether the clause speaks of the two places in mind: beide Städte.
func (w *worker) areBoth(c *cue) bool {
	l := &w.line
	for i := 0; i+1 < len(l.row); i++ {
		if l.clause[i] != l.clause[c.from] {
			continue
		}
		if w.isOther(l.row[i].Form) {
			return false
		}
		switch f, next := l.row[i].Form, l.row[i+1].Form; f.Lower {
		case "beide", "beiden", "zwei":
			if next.Has(w.terms.title) || isPluralOfTowns(next.Lower) {
				return true // die beiden Wintersportorte
			}
		case "die":
			if isTowns(next) && w.isDated(c) {
				return true // seit 1993 sind die Städte verbunden
			}
		}
		if l.row[i].Form.Lower == "und" && w.endsTitle(i) {
			return w.opensTitle(i + 1) // der Freistaat und der brasilianische Bundesstaat
		}
	}
	return false
}

// isTowns holds for a noun for several places of a kind.
func isTowns(f *token.Form) bool {
	switch f.Lower {
	case "städte", "gemeinden", "kommunen", "orte", "kreise", "landkreise", "regionen":
		return f.Has(token.Upper)
	}
	return false
}

// isPluralOfTowns holds for a noun that ends as one for several towns does.
func isPluralOfTowns(lower string) bool {
	return strings.HasSuffix(lower, "orte") || strings.HasSuffix(lower, "orten") || strings.HasSuffix(lower, "städte") || strings.HasSuffix(lower, "städten") || strings.HasSuffix(lower, "gemeinden")
}

// isTown holds for a noun that can stand for the name of a town.
func isTown(lower string) bool {
	switch lower {
	case "kommune", "metropole", "städtchen", "dorf", "ort":
		return true
	}
	return strings.HasSuffix(lower, "gemeinde") || strings.HasSuffix(lower, "stadt")
}

// saysTitle tells whether clause n calls a town by its title alone: die Hansestadt.
func (w *worker) saysTitle(n int) bool {
	for i := range w.line.row {
		if w.line.clause[i] == n && w.line.row[i].Form.Lower == "die" && w.opensTitle(i) {
			return true
		}
	}
	return false
}

// saysBare tells whether clause n calls a county or region by one of the titles alone: der Kreis, das Land.
func (w *worker) saysBare(n int, titles ...string) bool {
	l := &w.line
	for i := range l.inClause(n) {
		if i+1 < len(l.row) && (l.row[i].Form.Lower == "der" || l.row[i].Form.Lower == "das") && slices.Contains(titles, l.row[i+1].Form.Lower) && (i+2 == len(l.row) || l.at[i+2] < 0) {
			return true
		}
	}
	return false
}

// isWithTitle tells whether the noun is that with a town that it calls by its title alone: die Partnerschaft mit
// der Gemeinde.
func (w *worker) isWithTitle(c *cue) bool {
	row := w.line.row
	return c.what == "tie" && c.to < len(row) && row[c.to].Form.Lower == "mit" && w.opensTitle(c.to+1)
}

// withTowns tells whether the clause names the other party by titles alone: mit den
// beiden Städten.
func (w *worker) withTowns(c *cue) bool {
	l := &w.line
	for i := range l.inClause(l.clause[c.from]) {
		if l.row[i].Form.Lower != "mit" || w.slotFrom(i) {
			continue
		}
		for i++; i < len(l.row) && (l.row[i].Form.Has(w.terms.determiner) || w.isAttributive(l.row[i].Form)); i++ {
		}
		return i < len(l.row) && l.row[i].Form.Has(w.terms.title)
	}
	return false
}

// withTheTown tells whether the noun is that with the town that the text tells of: die
// Partnerschaft mit der bretonischen Hafenstadt.
func (w *worker) withTheTown(c *cue, a, b int) bool {
	row := w.line.row
	i := c.to
	if i+2 >= len(row) || len(w.ties) == 0 || row[i].Form.Lower != "mit" {
		return false
	}
	switch row[i+1].Form.Lower {
	case "der", "dem", "dieser", "diesem":
	default:
		return false
	}
	for i += 2; i < len(row) && w.isAttributive(row[i].Form); i++ {
		if !w.liesIn(a, i) && !w.liesIn(b, i) {
			return false
		}
	}
	if i >= len(row) || !row[i].Form.Has(w.terms.title) || row[i].Form.Has(w.terms.partner) {
		return false
	}
	return i+1 == len(row) || w.line.at[i+1] < 0 && !row[i+1].Form.Has(token.Upper) && !isProperAdjective(row[i+1].Form)
}

// isTheTown tells whether the clause says the noun of a town that it calls by its title
// alone: die Stadt ist Partnerstadt von Lyon.
func (w *worker) isTheTown(c *cue) bool {
	l := &w.line
	for i := 0; i+1 < c.from; i++ {
		switch l.row[i].Form.Lower {
		case "die", "das", "der", "unsere":
		default:
			continue
		}
		k := w.behindAttributes(i + 1)
		if f := l.row[k].Form; l.clause[i] == l.clause[c.from] && f.Has(w.terms.title) && !f.Has(w.terms.partner) && !w.slotFrom(i) {
			return l.clauseHas(l.clause[c.from], w.terms.copula)
		}
	}
	return false
}

// isOfTowns tells whether the noun, in the plural, is that of many towns, so that a place which the line goes on to name is not
// its party: zu den Städtepartnerschaften der 24 Städte und Gemeinden: Rheine …
func (w *worker) isOfTowns(c *cue) bool {
	row := w.line.row
	i := c.to + 1
	if i >= len(row) || !w.isGeneral(c) || row[i-1].Form.Lower != "der" {
		return false
	}
	if row[i].Form.Has(token.Number) {
		i++
	}
	return i < len(row) && isTowns(row[i].Form) && w.line.next(i+2) >= 0 && w.line.at[i+1] < 0
}

// isPageTowns tells whether the sentence says of the partner that its page is about, by its title alone, that it has other
// ties: Die Stadt unterhält weitere Partnerschaften mit Brest.
func (w *worker) isPageTowns(c *cue) bool {
	return w.pageOf >= 0 && w.opensTitle(0) && w.nounBears(c, func(f *token.Form) bool {
		return strings.HasPrefix(f.Lower, "weiter") || strings.HasPrefix(f.Lower, "ander") || strings.HasPrefix(f.Lower, "eigen")
	})
}
