package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// coordinate gives slots that are parted by commas and conjunctions alone one group.
func (w *worker) coordinate() {
	l := &w.line
	last := -1
	l.taken = 0
	for k := range l.slots {
		s := &l.slots[k]
		if s.dead || s.role == adjective {
			s.group = -1
			continue
		}
		s.group = l.taken
		l.taken++
		if last >= 0 {
			p := &l.slots[last]
			if p.org && w.coordinated(p, s) {
				s.org = true // die Feuerwehren Memmingen und Helfta
			} else if w.coordinated(p, s) && !w.opensClause(k) && !w.opensSeries(s) && !(p.role == of && w.hasOwnSince(s)) {
				s.group = p.group
				if s.role == free || s.role == of && !w.isOwnGenitive(s) || p.role == between {
					s.role = p.role
				}
				s.acts = s.acts || p.acts
			}
		}
		last = k
	}
}

// opensSeries tells whether a free place behind a comma goes on with a verb of its own:
// …, Paris folgte 1987.
func (w *worker) opensSeries(s *slot) bool {
	l := &w.line
	if s.role != free || s.from == 0 || s.to >= len(l.row) || l.row[s.from-1].Form.Norm != "," {
		return false
	}
	f := l.row[s.to].Form
	switch f.Lower {
	case "folgte", "kam", "ist", "war", "wurde": // Partnerstadt Kiels, Brest war …
		return true
	}
	return w.isFinite(s.to) && !strings.HasSuffix(f.Lower, "en") && !f.Has(w.terms.found) // Partnerstadt von Kiel, Brest kooperiert mit Bonn
}

// hasOwnSince tells whether a free place goes on with seit, or with its date alone: Partnerstadt von Kiel, Brest
// seit 1973; …, und Brest, seit 1973 Partnerstadt; 1964 wurde Lyon Partnerstadt von Kiel, Brest 1973.
func (w *worker) hasOwnSince(s *slot) bool {
	row, i := w.line.row, s.to
	if i+2 < len(row) && row[i].Form.Norm == "," && s.from > 1 && row[s.from-2].Form.Norm == "," {
		i++
	}
	return s.role == free && i+1 < len(row) && (row[i].Form.Lower == "seit" && row[i+1].Form.Has(token.Date) || i == s.to && row[i].Form.Has(w.terms.point) && w.endsItem(i+1))
}

// opensClause tells whether a free place behind a comma is the subject of a clause
// whose verb is left out: Köln mit Lille, Bonn mit Oxford.
func (w *worker) opensClause(k int) bool {
	l := &w.line
	if k+1 >= len(l.slots) || l.slots[k].role != free {
		return false
	}
	n, i := &l.slots[k+1], l.slots[k].to
	if n.from < i {
		return false // it is a part of this one's phrase
	}
	lower := l.row[n.from].Form.Lower
	if lower != "mit" && lower != "für" && lower != "von" {
		return false
	}
	room := 2
	for ; i < n.from; i++ { // Duisburg 1952 für Königsberg; Bautzen seit 2009 eine mit Liberec
		f := l.row[i].Form
		if !f.Has(token.Date) && !isAdverb(f) {
			return false
		}
		if f.Has(token.Date) {
			room = 4
		}
	}
	return n.from-l.slots[k].to <= room && (lower != "von" || room == 4) // Düsseldorf seit 2004 von Chongqing
}

// isOwnGenitive tells whether a place is in the genitive by its own ending or a
// preposition, not only by an article that could be a dative as well.
func (w *worker) isOwnGenitive(s *slot) bool {
	l := &w.line
	return l.row[s.from].Form.Has(w.terms.preposition) || w.isGenitive(w.mention(l.row[s.head].Ref))
}

// coordinated tells whether only commas, conjunctions, brackets and repeated
// prepositions part two slots.
func (w *worker) coordinated(a, b *slot) bool {
	l := &w.line
	if b.role != free && b.role != a.role && (b.role != of || w.isOwnGenitive(b)) {
		return false
	}
	if lower := l.row[b.from].Form.Lower; a.role == with && b.role == with && (l.row[a.from].Form.Lower == "mit") != (lower == "mit") {
		return false // mit Lyon, zu Brest bestehen Kontakte
	}
	links, bracket := 0, isOpen(l.row[a.head:a.to])                 // Creil (Frankreich, seit 1975)
	each := a.role == with && (w.hasOwnSince(b) || w.closesList(b)) // mit Lyon seit 1960, Turin seit 1965 und Brest
	dative := a.role == with && (l.row[b.from].Form.Lower == "dem" || l.row[b.from].Form.Lower == "der")
	for i := w.behindDeed(a.to); i < b.from; i++ {
		f := l.row[i].Form
		bracket = f.Norm == "(" || bracket && f.Norm != ")"
		switch {
		case bracket: // Lyon (F, seit 1960), Turin
		case (dative || each) && (f.Lower == "seit" || f.Has(token.Date)): // mit dem französischen Sens seit 1966, dem …
		case w.toArea(i): // Oignies in Nordfrankreich, Naturns
		case (f.Lower == "dessen" || f.Lower == "deren") && i > a.to:
			return false // Gera, dessen Partnerstadt Arnheim
		case f.Lower == "auch": // in Polen auch Kalisz, but: sowie auch Kalisz
		case f.Norm == "," || f.Norm == "/" || f.Norm == "-" || f.Norm == "·" || f.Has(w.terms.conjunction):
			links++
		case f.Norm == `"` || f.Norm == "(" || f.Norm == ")" || f.Norm == ":" && a.role == b.role:
		case i == a.to && f.Has(token.Date) && a.role == free && b.role == free && i+1 < b.from && l.row[i+1].Form.Norm == "," && b.to < len(l.row) && l.row[b.to].Form.Has(token.Date): // Cambridge 1965, Rehovot 1983
		case (i <= a.to+1 || i+1 == b.from) && w.isUnknown(f): // the rest of a name: Rhondda Cynon Taf
		case f.Has(w.terms.partner) && (b.role == of && i+1 == b.from || i == a.to && i+1 < b.from):
			return false // Poniatowa, Partnerstadt des Bezirks Steglitz-Zehlendorf; 1964 wurde Lyon Partnerstadt, Brest 1970
		case f.Has(token.Adjective) || f.Has(w.terms.title) || f.Has(w.terms.partner):
		case i+1 < b.from && l.row[i+1].Form.Has(w.terms.partner) && (f.Has(w.terms.determiner) || f.Has(token.Adjective)):
		case i+2 < b.from && f.Lower == l.row[a.from].Form.Lower: // aus X, aus der Partnerstadt Y
		default:
			if !f.Has(token.Figure) || i == a.to {
				return false
			}
		}
	}
	return links > 0 && b.from-a.to <= 10
}

// behindDeed is the comma behind an aside at token i that is but a deed and its date: mit Lyon, geschlossen 1979, und Brest;
// i itself where none stands there.
func (w *worker) behindDeed(i int) int {
	row := w.line.row
	if i+3 < len(row) && row[i].Form.Norm == "," && row[i+1].Form.Has(w.terms.found) && row[i+2].Form.Has(w.terms.point) && row[i+3].Form.Norm == "," {
		return i + 3
	}
	return i
}

// closesList tells whether a free place behind `und` is all that follows in its sentence or clause: …, Lyon seit 1960 und Turin.
func (w *worker) closesList(s *slot) bool {
	row := w.line.row
	if s.role != free || s.from == 0 || row[s.from-1].Form.Lower != "und" && row[s.from-1].Form.Lower != "sowie" {
		return false
	}
	return s.to == len(row) || row[s.to].Form.Norm == "." || row[s.to].Form.Norm == "," || row[s.to].Form.Norm == "(" || row[s.to].Form.Has(w.terms.linked)
}

// isOpen tells whether the tokens leave a bracket open.
func isOpen(row []token.Token) (open bool) {
	for i := range row {
		open = row[i].Form.Norm == "(" || open && row[i].Form.Norm != ")"
	}
	return open
}

// toArea tells whether token i belongs to a phrase that names a part of a country: in der
// Westukraine.
func (w *worker) toArea(i int) bool {
	l := &w.line
	for k := i; k < len(l.row) && k <= i+2; k++ {
		f := l.row[k].Form
		if f.Has(w.terms.area) {
			return true
		}
		if !(k == i && f.Lower == "in" || f.Lower == "im" || f.Has(w.terms.determiner)) {
			return false
		}
	}
	return false
}
