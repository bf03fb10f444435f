package extract

import (
	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// knownEverywhere is how many people a town has at least that a country behind its name hardly makes another.
const knownEverywhere = 100_000

// abroad is the town that the country right behind its name makes of a candidate whose namesakes all lie elsewhere:
// Hatzfeld (Rumänien). The gazetteer lacks it, so that but its name and country are known. The name begins at token from,
// where it is one of several words with hyphens: Ungarisch-Altenburg (Ungarn).
func (w *worker) abroad(i int) (p gazetteer.Place, from int32, ok bool) {
	c := &w.candidates[i]
	from = c.from
	if c.place.Kind > gazetteer.City || c.kind > gazetteer.City || c.place.Population >= knownEverywhere || w.adjective(c) || c.form == gazetteer.Glued {
		return p, from, false
	}
	code := w.countryBehind(i)
	if code == "" {
		return p, from, false
	}
	for j := range c.name.Len() {
		if q := w.gazetteer.Place(c.name.At(j).ID); q.Country == code {
			return p, from, false // be it a region
		}
	}
	for from-2 >= c.lo && (i == 0 || from-2 >= w.candidates[i-1].to) && w.row[from-1].Form.Norm == "-" && !w.dash(from-1) && w.row[from-2].Form.Has(token.Upper) {
		from -= 2
	}
	in := w.gazetteer.Place(w.gazetteer.Country(code))
	name := token.Plain(w.text.Body[w.row[from].Start:w.row[c.to-1].End])
	return gazetteer.Place{Name: name, Kind: gazetteer.City, Country: code, In: in.ID, Nearness: in.Nearness}, from, true
}

// liesUnder tells whether the name is one of a place in the country of the code.
func (w *worker) liesUnder(c *candidate, code string) bool {
	if code == "" {
		return false
	}
	for j := range c.name.Len() {
		if p := w.gazetteer.Place(c.name.At(j).ID); p.Country == code && p.Kind <= gazetteer.City {
			return true
		}
	}
	return false
}

// countryBehind is the code of the country of which the words behind the name say that it lies there: Hatzfeld
// (Rumänien), Hatzfeld in Rumänien, Hatzfeld (RO); at the head of a line also Hatzfeld, Rumänien. Empty where none do.
func (w *worker) countryBehind(i int) string {
	c := &w.candidates[i]
	if i+1 == len(w.candidates) || w.candidates[i+1].lo != c.lo || w.candidates[i+1].from > c.to+2 {
		if code := w.countryCode(c); w.gazetteer.Country(code) != 0 && w.row[c.to].Form.Norm == "(" {
			return code
		}
		return ""
	}
	o := &w.candidates[i+1]
	if o.place.Kind != gazetteer.Country || o.points < needed || w.adjective(o) {
		return ""
	}
	opens := w.row[c.from].Flags&token.Block != 0
	says := false
	switch between := w.row[c.to:o.from]; len(between) {
	case 0:
		says = opens && w.row[o.from].Flags&token.Cell != 0
	case 1:
		says = between[0].Form.Norm == "(" || between[0].Form.Lower == "in" || between[0].Form.Lower == "im" || opens && between[0].Form.Norm == ","
	case 2:
		says = between[0].Form.Lower == "in" && between[1].Form.Has(w.cues.article)
	}
	if !says {
		return ""
	}
	return o.place.Country
}

// isForeignTitle tells whether two words are a town's title in another language: Ville de, Comune di, City of.
func isForeignTitle(title, of *token.Form) bool {
	switch of.Lower {
	case "de":
		return title.Lower == "ville" || title.Lower == "commune" || title.Lower == "município"
	case "di":
		return title.Lower == "comune" || title.Lower == "città"
	case "of":
		return title.Lower == "city"
	}
	return false
}

// isDutchArticle tells whether token i is what is left of an article, behind its apostrophe: 's-Hertogenbosch.
func (w *worker) isDutchArticle(i int) bool {
	return w.row[i].Form.Norm == "s" && i > 0 && w.row[i-1].Form.Norm == "'" && w.row[i].Flags&token.Space == 0
}

// moveVillage makes a village of a part of a town whose name stands before a county or
// landscape, in brackets, that it does not lie in: Heinersdorf (Uckermark) is not Berlin's. Its
// name and country are all that is known of it.
func (w *worker) moveVillage(i int, p *gazetteer.Place) {
	c := &w.candidates[i]
	if p.Kind != gazetteer.District || c.kind != gazetteer.None || i+1 == len(w.candidates) || w.adjective(c) {
		return
	}
	over := &w.candidates[i+1]
	behind := over.titled == c.to+1 && w.row[c.to].Form.Norm == "(" && over.points >= needed
	if behind && over.place.Kind >= gazetteer.County && over.place.Country == p.Country && w.nearby(i, p) <= 0 {
		*p = gazetteer.Place{Name: w.nominative(c), Kind: gazetteer.City, Country: p.Country, In: p.In, Nearness: p.Nearness}
	}
}
