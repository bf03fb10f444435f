package extract

import (
	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// nameEvidence is what a document says of a name.
type nameEvidence struct {
	best   int  // points of its clearest mention
	person bool // it is a person's name somewhere
}

// sure is how many points make a mention speak for the others of its name.
const sure = 4

// explained is how many points a mention has that tells the country as well: Vienne
// (Frankreich).
const explained = 8

// weighDocument lets the mentions of a name, and the members of a list, speak for
// each other.
func (w *worker) weighDocument() {
	clear(w.evidence)
	for i := 1; i < len(w.candidates); i++ {
		w.locate(&w.candidates[i-1], &w.candidates[i])
	}
	for i := range w.candidates {
		c := &w.candidates[i]
		e := w.evidence[c.id]
		e.best = max(e.best, c.points)
		e.person = e.person || c.person
		w.evidence[c.id] = e
	}
	for i := range w.candidates {
		c := &w.candidates[i]
		if w.adjective(c) {
			continue
		}
		e := w.evidence[c.id]
		if e.best >= sure && !c.person && !(c.org && c.place.Kind <= gazetteer.City) { // gegen Brasilien
			c.points += 2
			if e.best >= explained {
				c.points++
			}
		}
		if e.person && !c.person && c.rule == "place-name" {
			if c.points -= 4; w.isSpeaking(c) {
				c.points -= 4
			}
		}
	}
	for i := 1; i < len(w.candidates); i++ {
		w.weighWay(&w.candidates[i-1], &w.candidates[i])
		w.vouch(&w.candidates[i-1], &w.candidates[i])
	}
	for i := len(w.candidates) - 1; i > 0; i-- {
		w.vouch(&w.candidates[i], &w.candidates[i-1])
	}
	w.findStops()
}

// isSpeaking tells whether the name is whose words are told: Trier sagte, so betonte Trier.
func (w *worker) isSpeaking(c *candidate) bool {
	return c.to < c.hi && w.row[c.to].Form.Value(w.cues.beside) == "says" || c.from > c.lo && w.row[c.from-1].Form.Value(w.cues.beside) == "says"
}

// locate adds to what a has when the country, region or county b stands right
// behind it to tell where it lies: in brackets, or after `in` where a is well known.
func (w *worker) locate(a, b *candidate) {
	if b.place.Kind < gazetteer.County || b.points < needed || a.lo != b.lo || w.adjective(a) {
		return
	}
	if b.titled == a.to && w.row[b.titled].Flags&token.Cell != 0 {
		a.points += 8 // Vienne	Frankreich
	}
	if in := w.row[a.to].Form.Lower; (in == "in" || in == "im") && b.from-a.to <= 2 && opensItem(w.row, int(a.from)) && a.name.Word() == 0 {
		a.points += 4 // • Quiberon in der Bretagne
		return
	}
	if b.titled != a.to+1 {
		return
	}
	switch w.row[a.to].Form.Lower {
	case "|":
		a.points += 8
	case "(":
		if w.endsLocator(int(b.to)) && !w.isSurnamed(a) {
			a.points += 8
		}
	case "in", "im":
		if a.place.Population >= 100_000 || w.isSaidIn(a, b) {
			a.points += 4
		}
	}
}

// isSaidIn tells whether a preposition of place stands before a, and one of its namesakes lies in b, be it a word that is
// no place elsewhere: in Au im Bregenzerwald.
func (w *worker) isSaidIn(a, b *candidate) bool {
	if a.from == a.lo || w.row[a.from-1].Form.Value(w.cues.before) != "strong" {
		return false
	}
	for j := range a.name.Len() {
		p := w.gazetteer.Place(a.name.At(j).ID)
		if p.Kind == gazetteer.City && w.holds(b, a, &p) > 0 {
			return true
		}
	}
	return false
}

// isSurnamed tells whether the name is one that German does not use, behind a word with a
// capital: rather a person's, as in Chad Haga (USA).
func (w *worker) isSurnamed(c *candidate) bool {
	return c.name.At(0).Flags&gazetteer.Weak != 0 && c.kind == gazetteer.None && c.from > c.lo && w.row[c.from-1].Form.Has(token.Upper)
}

// weighWay adds to what a has where it begins a way that leads to b, a place: von Singen nach Engen, über Singen nach Engen.
func (w *worker) weighWay(a, b *candidate) {
	if b.from != a.to+1 || b.points < needed || a.person || a.from == a.lo || a.lo != b.lo {
		return
	}
	from, to := w.row[a.from-1].Form.Lower, w.row[a.to].Form.Lower
	if (from == "von" && (to == "nach" || to == "bis") || from == "über" && to == "nach") && b.place.Kind == gazetteer.City {
		a.points += 7
	}
}

// endsLocator tells whether what a country in brackets is followed by at token i lets it be
// where the name before lies: Lyon (Frankreich); Lyon (Frankreich/seit 1981); but no athlete's
// sport: Hanyu (Japan/Eiskunstlauf).
func (w *worker) endsLocator(i int) bool {
	if i >= len(w.row) {
		return false
	}
	switch f := w.row[i].Form; f.Lower {
	case ")", ",", "seit":
		return true
	case "/", "-", ";":
		return i+1 < len(w.row) && (w.row[i+1].Form.Lower == "seit" || w.row[i+1].Form.Has(token.Year))
	}
	return false
}

// vouch adds to what b has when a, a place, is listed beside it.
func (w *worker) vouch(a, b *candidate) {
	if a.points < needed+1 || b.points > needed || a.kind == gazetteer.District || b.person || w.adjective(a) || w.adjective(b) {
		return
	}
	first, second := a, b
	if a.from > b.from {
		first, second = b, a
	}
	switch {
	case !w.listed(first, second):
	case w.isNoun(b):
	case b.points == needed:
		b.points++ // so that it vouches for the next
	default:
		b.points += 5
		if b.place.Nearness == 2 && b.name.Word()&gazetteer.Bare == 0 {
			b.points++
		}
	}
}

// isNoun tells whether the name of a smaller town goes on as the noun that it is as well: in
// Köln, Treffen in Bonn.
func (w *worker) isNoun(c *candidate) bool {
	return c.name.Word()&gazetteer.Common != 0 && c.place.Population < 20_000 && c.to < c.hi && w.row[c.to].Form.Has(w.cues.before) && !w.row[c.to].Form.Has(token.Upper)
}
