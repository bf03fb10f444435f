package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// findUnknown believes the words that the gazetteer does not know to be villages where
// the places beside them leave nothing else: in Oberdupf (Niederbayern), in Oberdupf bei
// Passau, Straubing, Oberdupf und Passau, der syrischen Stadt Oberdupf, Oberdupf/Passau (dpa).
func (w *worker) findUnknown() {
	for k := range w.places {
		m := &w.places[k]
		switch {
		case m.Stop:
		case m.Adjective:
			w.believeTitled(m)
		case m.Place.Kind == gazetteer.City:
			w.believeListed(k)
			w.believeNear(m)
			w.believeBetween(m)
		case m.Place.Kind >= gazetteer.County:
			w.believeLocated(m)
		}
	}
}

// believe believes token i if it may be the name of a village.
func (w *worker) believe(i int32) {
	if f := w.row[i].Form; w.mayBeVillage(f) && !w.unfit(i) {
		w.believed[f] = true
	}
}

// mayBeVillage tells whether a form may be the name of a village: a word with a capital
// that neither the gazetteer nor the lists know, and no noun by its end.
func (w *worker) mayBeVillage(f *token.Form) bool {
	if f.Names != nil && !gazetteer.Shaped(f) || !f.Has(token.Upper) || len(f.Norm) < 4 {
		return false
	}
	return !f.Set.Meets(&w.cues.noVillage) && !isNoun(f.Lower)
}

// nounTails are ends of German nouns that stand without an article, and of streets and areas.
var nounTails = [...]string{
	"ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "ismus", "haft", "nähe", "höhe",
	"straße", "weg", "platz", "gasse", "allee", "kreuz", "dreieck", "gebiet", "raum", "kreis", "land", "region", "umland", "form", "zeit",
}

func isNoun(lower string) bool {
	for _, tail := range nounTails {
		if strings.HasSuffix(lower, tail) {
			return true
		}
	}
	return false
}

// continues tells whether token i is in the sentence of the one before it.
func (w *worker) continues(i int32) bool {
	return i > 0 && int(i) < len(w.row) && w.row[i].Flags&(token.Sentence|token.Block) == 0
}

// behindGoal tells whether a preposition that says where stands before token i, without an article.
func (w *worker) behindGoal(i int32) bool {
	if !w.continues(i) {
		return false
	}
	f := w.row[i-1].Form
	return f.Value(w.cues.before) == "strong" || f.Lower == "bei"
}

// separates tells whether token i stands between the members of a list.
func (w *worker) separates(i int32) bool {
	if !w.continues(i) || !w.continues(i+1) {
		return false
	}
	f := w.row[i].Form
	return f.Norm == "," || f.Norm == "/" || f.Has(w.cues.and)
}

// believeTitled: der syrischen Stadt Oberdupf, dem griechischen Ort Oberdupf.
func (w *worker) believeTitled(m *Mention) {
	if at := m.To; w.continues(at) && w.continues(at+1) && !w.row[m.From].Form.Has(token.Upper) && w.row[at].Form.Has(token.Upper) {
		f := w.row[at].Form
		if v := f.Value(w.cues.title); v == "city" || v == "district" || f.Norm == "Ort" {
			w.believe(at + 1)
		}
	}
}

// believeLocated: in Oberdupf (Niederbayern), in Oberdupf (Kreis Passau).
func (w *worker) believeLocated(m *Mention) {
	open := m.From - 1
	if w.continues(m.From) && w.row[open].Form.Has(w.cues.title) {
		open--
	}
	if open > 1 && w.row[open].Form.Norm == "(" && w.continues(open) && w.continues(open+1) && w.endsLocator(int(m.To)) && w.behindGoal(open-1) {
		w.believe(open - 1)
	}
}

// believeListed: between two towns of a list, before the last behind a preposition (in
// Oberdupf und Passau), or as the last of a sentence (in Passau und Oberdupf.).
func (w *worker) believeListed(k int) {
	m := &w.places[k]
	if w.separates(m.To) && w.row[m.To].Form.Has(w.cues.and) && w.behindGoal(m.From) && w.closes(m.To+2) {
		w.believe(m.To + 1)
	}
	at := m.From - 1
	if at < 2 || !w.separates(at) {
		return
	}
	switch {
	case w.row[at].Form.Norm == "/" && w.isHead(m.To-1),
		w.row[at].Form.Has(w.cues.and) && w.behindGoal(at-1),
		k > 0 && w.separates(at-2) && w.places[k-1].To == at-2 && w.isTown(&w.places[k-1]):
		w.believe(at - 1)
	}
}

// closes tells whether a full stop stands at token i.
func (w *worker) closes(i int32) bool {
	return int(i) == len(w.row) || w.row[i].Form.Norm == "." || w.row[i].Flags&(token.Sentence|token.Block) != 0
}

// isTown tells whether a mention is that of a town.
func (w *worker) isTown(m *Mention) bool {
	return m.Place.Kind == gazetteer.City && !m.Adjective && !m.Stop
}

// believeNear: in Oberdupf bei Passau.
func (w *worker) believeNear(m *Mention) {
	at := m.From - 1
	if at < 2 || !w.continues(m.From) || !w.continues(at) || w.row[at].Form.Lower != "bei" || !w.continues(at-1) {
		return
	}
	switch w.row[at-2].Form.Lower {
	case "in", "aus", "nach":
		w.believe(at - 1)
	}
}

// believeBetween: the other end of a stretch, beside a word for a line or the number of a
// country road: Züge fallen zwischen Passau und Oberdupf aus, B12 zwischen Oberdupf und Passau.
func (w *worker) believeBetween(m *Mention) {
	between := func(i int32) bool { return w.continues(i+1) && i >= 0 && w.row[i].Form.Lower == "zwischen" }
	switch from, to := m.From, m.To; {
	case between(from-1) && w.separates(to) && w.row[to].Form.Lower == "und" && w.tellsStretch(from):
		w.believe(to + 1)
	case between(from-3) && w.separates(from-1) && w.row[from-1].Form.Lower == "und" && w.tellsStretch(from):
		w.believe(from - 2)
	}
}

// tellsStretch tells whether a word for a line, or the number of a country road, stands in the
// sentence near token i.
func (w *worker) tellsStretch(i int32) bool {
	const near = 20
	for j := i; j > max(0, i-near) && w.continues(j); j-- {
		f := w.row[j-1].Form
		switch {
		case isMotorway(f.Norm), f.Has(w.cues.after):
			return false
		case f.Has(w.terms.line), isRoad(f.Norm):
			return true
		}
	}
	return false
}
