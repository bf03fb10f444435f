package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// guessVillages adds the villages that no gazetteer has: words that stand, at least once
// in the document, where nothing but a village can (place_unknown.go), and words shaped
// like one that stand where a place does. Railway notices have stations there.
func (w *worker) guessVillages() {
	clear(w.believed)
	for _, i := range w.shaped {
		if !w.unfit(i) && w.cued(i) && !w.citesLaw() { // there they are authors: Auer in Horstbach, § 3
			w.believed[w.row[i].Form] = true
		}
	}
	w.findUnknown()
	if len(w.believed) == 0 || w.isNotice() {
		return
	}
	known := len(w.places)
	for i := range w.row {
		if t := &w.row[i]; w.believed[t.Form] && !w.unfit(int32(i)) {
			w.places = append(w.places, Mention{
				From: int32(i), To: int32(i) + 1, Start: t.Start, End: t.End, rule: "place-shape",
				Place: gazetteer.Place{Name: t.Form.Norm, Kind: w.villageKind(int32(i))},
			})
		}
	}
	if len(w.places) > known {
		slices.SortFunc(w.places, func(a, b Mention) int { return int(a.From - b.From) })
	}
}

// cued tells whether a place stands at token i: behind a preposition or title, or at
// the head of a message.
func (w *worker) cued(i int32) bool {
	if w.isHead(i) {
		return true
	}
	if w.row[i].Flags&(token.Sentence|token.Block) != 0 {
		return false
	}
	f := w.row[i-1].Form
	switch f.Lower {
	case "bei":
		return true
	case "zwischen":
		return !w.nearMotorway(int(i))
	}
	return f.Value(w.cues.before) == "strong" || f.Value(w.cues.title) != "" && f.Has(token.Upper)
}

// nearMotorway tells whether a motorway, or the direction of a road, is named shortly before
// token i: what stands there between two names is a jam, and they are junctions.
func (w *worker) nearMotorway(i int) bool {
	const near = 12
	for j := i - 1; j >= 0 && j >= i-near && w.row[j+1].Flags&(token.Sentence|token.Block) == 0; j-- {
		if f := w.row[j].Form; isMotorway(f.Norm) || f.Has(w.cues.after) {
			return true
		}
	}
	return false
}

// isHead tells whether the agency stands behind token i: Hinterwald (dpa).
func (w *worker) isHead(i int32) bool {
	return int(i)+2 < len(w.row) && w.row[i+1].Form.Norm == "(" && w.row[i+2].Form.Has(w.cues.agency)
}

// unfit tells whether token i is a part of a compound, or a person's or an
// organisation's name.
func (w *worker) unfit(i int32) bool {
	if int(i)+1 < len(w.row) {
		next := &w.row[i+1]
		if next.Form.Norm == "-" && !w.dash(i+1) || next.Form.Has(w.cues.street) || next.Form.Has(w.cues.orgAfter) {
			return true
		}
	}
	if i == 0 || w.row[i].Flags&(token.Sentence|token.Block) != 0 {
		return false
	}
	f := w.row[i-1].Form
	return f.Norm == "-" && !w.dash(i-1) || f.Has(w.cues.person) || f.Has(w.cues.org) || f.Has(w.cues.article) || w.isGiven(int(i)-1)
}

// villageKind is what a title before token i says that it is: a city, where it has none.
func (w *worker) villageKind(i int32) gazetteer.Kind {
	if i > 0 && w.row[i-1].Form.Value(w.cues.title) == "district" {
		return gazetteer.District
	}
	return gazetteer.City
}
