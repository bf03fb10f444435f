package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// isPerson tells whether the words before the name make it a person's: a title, a
// given name, an initial, or a title and one word more.
func (w *worker) isPerson(c *candidate) bool {
	f := w.row[c.from-1].Form
	if f.Has(w.cues.person) || !f.Has(token.Upper) {
		return f.Has(w.cues.person)
	}
	if w.isGiven(int(c.from)-1) || w.isGivenToo(c.from-1, c.lo) || f.Has(token.Abbrev) && len(f.Norm) <= 3 {
		return true
	}
	return c.from-2 >= c.lo && f.Names == nil && w.row[c.from-2].Form.Has(w.cues.person)
}

// isRuled tells whether the name is the genitive of a town behind its mayor or the like:
// der Bürgermeister Ratingens.
func (w *worker) isRuled(c *candidate, f *token.Form) bool {
	return c.form == gazetteer.Genitive && f.Value(w.cues.person) == "title" && c.name.Word() == 0 &&
		c.from-2 >= c.lo && w.row[c.from-2].Form.Has(w.cues.article) && !w.isGiven(int(c.from)) // der Bürgermeister Hans Maier
}

// isGiven tells whether the token at i is a given name, and no larger city.
func (w *worker) isGiven(i int) bool {
	f := w.row[i].Form
	if f.Names == nil {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		r := &w.readings[j]
		if r.Form != gazetteer.Plain || r.Name.Word()&(gazetteer.Given|gazetteer.Common) != gazetteer.Given {
			continue
		}
		if r.Name.Len() == 0 {
			return true
		}
		h := r.Name.At(0)
		p := w.gazetteer.Place(h.ID)
		return h.Flags&gazetteer.Weak != 0 || p.Population < 100_000 || p.Nearness == 0 && p.Population < 2_000_000 || p.Nearness == 1 && p.Population < 500_000
	}
	return false
}

// isGivenToo tells whether the token at i is a given name although it is a noun as well:
// no article, preposition or adjective stands before it (sagte Horst Lampertheim).
func (w *worker) isGivenToo(i, lo int32) bool {
	if i <= lo || w.row[i].Form.Names == nil {
		return false
	}
	f := w.row[i-1].Form
	if !f.Has(token.Word) || f.Has(w.cues.article) || f.Has(w.cues.before) && f.Value(w.cues.before) != "slight" || hasAdjectiveEnding(f.Lower) {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	if len(w.readings) == 0 || w.readings[0].Form != gazetteer.Plain {
		return false
	}
	n := w.readings[0].Name
	return n.Word()&gazetteer.Given != 0 && (n.Len() == 0 || w.gazetteer.Place(n.At(0).ID).Population < 100_000)
}

// isInhabitants holds for the people of a town behind its women: Telferinnen und Telfer.
func (w *worker) isInhabitants(c *candidate) bool {
	i := c.from - 2
	if i < c.lo || w.row[c.from-1].Form.Lower != "und" || c.to != c.from+1 {
		return false
	}
	women, ok := strings.CutSuffix(w.row[i].Form.Lower, "innen")
	return ok && women != "" && strings.HasPrefix(w.row[c.from].Form.Lower, women)
}
