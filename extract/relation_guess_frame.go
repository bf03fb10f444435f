package extract

import (
	"cmp"
	"slices"
	"strings"

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
		if m := w.placeAt(j); m != nil {
			j = int(m.To) - 1
		} else if f.Has(token.Sign) || f.Has(token.Upper) && !w.inDate(j) {
			return false
		}
	}
	return false
}

// beforeLinked tells whether the predicate of a tie stands at j, behind adverbs: ist Borken partnerschaftlich verbunden.
func (w *worker) beforeLinked(j, hi int) bool {
	for k := j; k < hi && k < j+3; k++ {
		if f := w.row[k].Form; f.Has(w.terms.linked) {
			return true
		} else if f.Has(token.Upper) || f.Has(token.Sign) || f.Has(w.terms.preposition) {
			return false
		}
	}
	return false
}

// beforePredicate tells whether what makes partners of two stands right behind row[i:j], which is a name of a place as
// well as of people: sind Erlangen und Wladimir Partnerstädte.
func (w *worker) beforePredicate(i, j, hi int) bool {
	if w.row[i].Form.Names == nil || j >= hi {
		return false
	}
	f := w.row[j].Form
	return f.Has(w.terms.partner) || f.Has(w.terms.linked)
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
	if !w.names || w.row[i].Flags&token.Block == 0 || !lineEnds(w.row, j) {
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

// followsIn tells whether a verb of a series and a year stand at j, or a year that ends an item of a series: folgte 1978;
// 1968, Budakeszi 1989 und Zschopau 1990 kamen hinzu.
func (w *worker) followsIn(lo, j, hi int) bool {
	if j+1 < hi && w.row[j].Form.Has(token.Year) && (w.row[j+1].Form.Norm == "," || w.row[j+1].Form.Lower == "und") {
		return w.tellsSeries(lo, hi)
	}
	return j+1 < hi && w.row[j].Form.Has(w.terms.follow) && w.row[j].Form.Value(w.terms.preposition) == "" && w.row[j+1].Form.Has(token.Year) && w.row[j+1].Form.Has(token.Figure)
}

// hasPartners tells whether the verb and the object of a sentence about the partner towns of
// the name before it stand at j: hat vier Partnerstädte.
func (w *worker) hasPartners(j, hi int) bool {
	j = w.tiesHad(j, hi)
	return j >= 0 && j+1 < hi && w.row[j].Form.Has(w.terms.partner) && (w.row[j+1].Form.Norm == ":" || w.row[j+1].Form.Norm == ".")
}

// tiesHad is the noun for partners or a tie that the verb at j says the name before it has: unterhält vier
// Städtepartnerschaften; -1 where it says none.
func (w *worker) tiesHad(j, hi int) int {
	if j >= hi || !hasTies(w.row[j].Form.Lower) {
		return -1
	}
	for j++; j < hi && !w.row[j].Form.Has(token.Upper); j++ {
	}
	if j >= hi || !w.row[j].Form.Has(w.terms.partner) && !w.row[j].Form.Has(w.terms.tie) {
		return -1
	}
	return j
}

// ownsPartner tells whether row[i:j] is a place in the genitive before a noun for its
// partner or its tie, or behind that before whom it is with: Kiels französische Partnerstadt; die Partnerschaft Chaumonts
// mit Brest.
func (w *worker) ownsPartner(i, j, hi int) bool {
	f := w.row[i].Form
	if j != i+1 || f.Names == nil || !strings.HasSuffix(f.Lower, "s") {
		return false
	}
	for j < hi && (isModifier(w.row[j].Form, w)) {
		j++
	}
	if behind := j == i+1 && j < hi && i > 0 && w.row[j].Form.Lower == "mit" && w.row[i-1].Form.Has(w.terms.tie); !behind && (j >= hi || !w.row[j].Form.Has(w.terms.partner) && !w.row[j].Form.Has(w.terms.tie)) {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	return slices.ContainsFunc(w.readings, func(r gazetteer.Reading) bool { return r.Form == gazetteer.Genitive && r.Name.Len() > 0 })
}

// beforePartner tells whether an apposition that calls the name a partner town stands
// at j: Fontainebleau, die älteste Partnerstadt.
func (w *worker) beforePartner(j, hi int) bool {
	return j+1 < hi && w.row[j].Form.Norm == "," && w.row[j+1].Form.Has(w.terms.determiner) && w.isPartnerAt(j+2, hi)
}

// beforePartnerSince tells the same of one without an article: Reims, seit 1987 Partnerstadt.
func (w *worker) beforePartnerSince(j, hi int) bool {
	if j+1 >= hi || w.row[j].Form.Norm != "," {
		return false
	}
	j = w.behindSince(j+1, hi)
	return j > 0 && w.isPartnerAt(j, hi)
}

// isPartnerAt tells whether a noun for a partner stands at j, behind its adjectives.
func (w *worker) isPartnerAt(j, hi int) bool {
	for ; j < hi && isModifier(w.row[j].Form, w); j++ {
	}
	return j < hi && w.row[j].Form.Has(w.terms.partner)
}

// behindSince is the token behind `seit` and its date at j: bereits seit 1987; -1 for none.
func (w *worker) behindSince(j, hi int) int {
	for ; j+1 < hi && w.row[j].Form.Lower != "seit"; j++ {
		if !isAdverb(w.row[j].Form) {
			return -1
		}
	}
	for j++; j < hi; j++ {
		if w.inDate(j) {
			for j++; j < hi && w.inDate(j); j++ {
			}
			return j
		}
		if f := w.row[j].Form; !isAdverb(f) && !f.Has(w.terms.determiner) {
			return -1
		}
	}
	return -1
}
