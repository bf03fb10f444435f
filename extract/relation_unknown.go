package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// isName tells whether a word behind `mit` is rather a town than a common noun
// without article (mit Leben, mit Stolz): the gazetteer knows it, it has a foreign
// shape, a country or another place follows, or it stands elsewhere where towns do.
func (w *worker) isName(i, j int) bool {
	f := w.row[i].Form
	if w.isGiven(i) || j-i == 1 && w.isCommon(i) || w.isPlaceAt(j) && w.row[j].Flags&token.Block == 0 {
		return false // Bosch Stuttgart is a firm
	}
	if j-i > 1 && !w.isJoinedWord(i, j) || f.Names != nil && len(w.gazetteer.At(w.readings[:0], w.row[i:j])) > 0 {
		return true
	}
	if isForeign(f.Norm) || w.isGoal(f) {
		return true
	}
	if j+2 < len(w.row) && w.row[j].Form.Norm == "(" && w.row[j+2].Form.Norm == ")" && w.row[j+1].Form.Has(token.Caps) && len(w.row[j+1].Form.Norm) <= 3 {
		return true // Kobeljaky (UA)
	}
	return j+1 < len(w.row) && (w.row[j].Form.Norm == "(" || w.row[j].Form.Lower == "in") && (w.row[j+1].Form.Names != nil || w.locator(j) != nil)
}

// isJoinedWord tells whether row[i:j] is a word of two parts that the gazetteer knows no
// name with: Care-Paketen.
func (w *worker) isJoinedWord(i, j int) bool {
	return j-i == 3 && w.row[i+1].Form.Norm == "-" && w.row[i].Form.Names == nil && w.row[i+2].Form.Names == nil
}

// isCommon tells whether the token is a word of the language as well as a name: those
// the place layer decides on (zu Ende, mit Essen).
func (w *worker) isCommon(i int) bool {
	if w.row[i].Form.Names == nil {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		if n := w.readings[j].Name; n.Len() > 0 && n.Word()&gazetteer.Common != 0 {
			return true
		}
	}
	return false
}

// isGoal tells whether the form stands somewhere in the document behind `in`, `nach`
// or `aus`, or was guessed to be a place before. The document is gone through once, when it is first asked.
func (w *worker) isGoal(f *token.Form) bool {
	if w.goals == nil {
		w.goals = map[*token.Form]bool{}
		for k := 1; k < len(w.row); k++ {
			switch w.row[k-1].Form.Lower {
			case "in", "nach", "aus":
				w.goals[w.row[k].Form] = true
			}
		}
	}
	return w.goals[f]
}

// isCountryAdjective tells whether the token at i is an adjective of a country that
// agrees with a city's name: das polnische, im polnischen.
func (w *worker) isCountryAdjective(i int) bool {
	f := w.row[i].Form
	if f.Names == nil || f.Has(token.Upper) || !strings.HasSuffix(f.Lower, "e") && !strings.HasSuffix(f.Lower, "en") || i == 0 {
		return false
	}
	switch w.row[i-1].Form.Lower {
	case "das", "dem", "im", "ins", "vom", "zum", "beim":
	default:
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		if w.readings[j].Form == gazetteer.Inhabited {
			return true
		}
	}
	return false
}

// guessed is the mention of a guessed party: the gazetteer's likeliest place, else
// a city of that name.
func (w *worker) guessed(from, to int) Mention {
	m := Mention{From: int32(from), To: int32(to), Start: w.row[from].Start, End: w.row[to-1].End, rule: "place-party"}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[from:to])
	for i := range w.readings {
		if r := &w.readings[i]; r.Tokens == to-from && r.Name.Len() > 0 && r.Form != gazetteer.Inhabited {
			hit := r.Name.At(w.senseIn(r.Name, w.locator(to)))
			m.Place, m.Name = w.gazetteer.Place(hit.ID), r.Name
			if hit.Flags&gazetteer.Own != 0 && r.Form == gazetteer.Plain {
				m.Place.Name = token.Plain(w.text.Body[m.Start:m.End]) // as the text calls it
			}
			return m
		}
	}
	m.Place = gazetteer.Place{Name: token.Plain(w.text.Body[m.Start:m.End]), Kind: gazetteer.City}
	if from > 0 && !w.isPlaceBefore(from) { // the Kingdom before Havering is none of its title
		if k, ok := gazetteer.ParseKind(w.row[from-1].Form.Value(w.cues.title)); ok {
			m.Place.Kind = k
		}
	}
	return m
}

// senseIn is the likeliest of a name's places that lies where the text says: Elgin in
// Schottland.
func (w *worker) senseIn(n gazetteer.Name, in *Mention) int {
	for i := 0; in != nil && i < n.Len(); i++ {
		if p := w.gazetteer.Place(n.At(i).ID); p.Country == in.Place.Country && (in.Place.Kind == gazetteer.Country || p.Region == in.Place.ID || p.In == in.Place.ID) {
			return i
		}
	}
	return 0
}

// unknownName is the number of tokens of a name that begins at i, 0 where a known
// word stands there.
func (w *worker) unknownName(i, hi int) int {
	if w.isDateline(i, hi) {
		return 1
	}
	n, words := 0, 0
	for i+n < hi {
		t := &w.row[i+n]
		if n > 0 && t.Flags&token.Space == 0 && w.isHyphen(i+n) && i+n+1 < hi && w.row[i+n+1].Flags&token.Space == 0 && w.row[i+n+1].Form.Has(token.Word) {
			n += 2
			words++
			if w.isElided(i+n-1, hi) {
				n += 2 // Saint-Pierre-d'Albigny
			}
			continue
		}
		if !w.isUnknown(t.Form) && !(n == 0 && isForeignArticle(t.Form) && i+1 < hi && w.isUnknown(w.row[i+1].Form)) || n > 0 && (w.isPlaceAt(i+n) || t.Flags&(token.Cell|token.Block) != 0) { // Bosch Stuttgart
			break
		}
		n++
		words++
	}
	if words > 4 {
		return 0
	}
	return n
}

// isForeignArticle holds for the article that a name abroad begins with: Le Mêle, La Souterraine.
func isForeignArticle(f *token.Form) bool { return f.Norm == "Le" || f.Norm == "La" }

// isElided tells whether an apostrophe and the rest of a name stand behind token i, with no blank between.
func (w *worker) isElided(i, hi int) bool {
	return i+2 < hi && w.row[i+1].Form.Norm == "'" && w.row[i+2].Form.Has(token.Upper) && (w.row[i+1].Flags|w.row[i+2].Flags)&token.Space == 0
}

// isDateline tells whether a line begins with a town and a full stop: KITZBÜHEL. Im …
func (w *worker) isDateline(i, hi int) bool {
	f := w.row[i].Form
	if w.row[i].Flags&token.Block == 0 || !f.Has(token.Upper) || len(f.Norm) < 4 || f.Names == nil || i+2 != hi || w.row[i+1].Form.Norm != "." || hi == len(w.row) || w.row[hi].Flags&token.Block != 0 {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		r := &w.readings[j]
		if r.Name.Len() > 0 && r.Form == gazetteer.Plain && r.Name.At(0).Flags&gazetteer.Adjective == 0 && publishes(&party{Place: w.gazetteer.Place(r.Name.At(0).ID)}) {
			return true
		}
	}
	return false
}

// isUnknown holds for a capitalised word that may be a name: no word of the lists, and
// no common noun by its end.
func (w *worker) isUnknown(f *token.Form) bool {
	return f.Has(token.Upper) && !f.Has(token.Caps) && !f.Has(token.Abbrev) && len(f.Norm) >= 3 && !f.Set.Meets(&w.terms.known)
}
