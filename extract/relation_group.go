package extract

import (
	"github.com/auslese/auslese/extract/token"
)

// locateSlots marks places that only tell where the one before lies, and takes them
// into its phrase: Qingdao (Provinz Shandong), Barnet in London, Lyon, Frankreich.
func (w *worker) locateSlots(l *line) {
	first := 0 // the slot that those up to k-1 tell the whereabouts of
	for k := 1; k < len(l.slots); k++ {
		a, b := &l.slots[k-1], &l.slots[k]
		if a.role == adjective || b.role == adjective || b.from < a.to {
			first = k
			continue
		}
		if !w.isLocator(l, a, b) {
			first = k
			w.nearness(l, b)
			continue
		}
		b.dead = true
		a.to = b.to
		if a.to < len(l.row) && l.row[a.to].Form.Norm == ")" {
			a.to++
		}
		l.slots[first].to = a.to
		if !a.dead || first < k-1 {
			b.party = a.party // so that a third one is held against the first
			w.nearness(l, b)
		}
	}
	if len(l.slots) > 0 {
		w.nearness(l, &l.slots[0])
	}
}

// coded takes the letters of a country into the phrase of the town that opens a line: Lyon, F; Aarhus/DK.
func (w *worker) coded(l *line) {
	if len(l.slots) == 0 || l.row[0].Flags&token.Block == 0 || !w.isMarker(l.slots[0].from) {
		return
	}
	s := &l.slots[0]
	if i := s.to; i+1 < len(l.row) && (l.row[i].Form.Norm == "," || l.row[i].Form.Norm == "/") && isCountryCode(l.row[i+1].Form) {
		s.to = i + 2
	}
}

// isCountryCode tells whether a word can be the letters of a country: one to three capitals.
func isCountryCode(f *token.Form) bool {
	return len(f.Norm) <= 3 && f.Has(token.Upper) && (len(f.Norm) == 1 || f.Has(token.Caps))
}

// leadIn takes a country into the phrase of the place right behind it, or behind a colon, where both open a line, as
// the words for a flag do: Frankreich Lyon, seit 1981; Frankreich: Lyon (1981).
func (w *worker) leadIn(l *line) {
	if len(l.slots) < 2 || l.row[0].Flags&token.Block == 0 || !w.isMarker(l.slots[0].from) {
		return
	}
	a, b := &l.slots[0], &l.slots[1]
	if pa, pb := &w.parties[a.party], &w.parties[b.party]; pa.level == levelCountry && (b.from == a.to || b.from == a.to+1 && l.row[a.to].Form.Norm == ":") && b.role == free && pb.level < pa.level && (pb.Country == pa.Country || pb.Country == "") {
		a.dead = true
		b.from = a.from
	}
}

// atWater takes what tells the river or lake, or the part of a country, into a place's phrase: am
// Michigansee, in Südfrankreich.
func (w *worker) atWater(l *line) {
	for k := range l.slots {
		s := &l.slots[k]
		i := s.to
		if s.role != adjective && i+1 < len(l.row) && l.row[i].Form.Lower == "in" && l.row[i+1].Form.Has(w.terms.area) {
			s.to = i + 2
			continue
		}
		if s.role == adjective || i+1 >= len(l.row) || l.row[i].Form.Lower != "am" && l.row[i].Form.Lower != "an" {
			continue
		}
		if l.row[i+1].Form.Has(w.terms.determiner) {
			i++
		}
		if i+1 < len(l.row) && l.row[i+1].Form.Has(token.Upper) && l.row[i+1].Form.Has(token.Word) && !l.row[i+1].Form.Has(token.Joined) {
			s.to = i + 2
		}
	}
}

// isLocator tells whether b says where a lies.
func (w *worker) isLocator(l *line, a, b *slot) bool {
	pa, pb := &w.parties[a.party], &w.parties[b.party]
	gap := l.row[a.to:b.from]
	if a.dead && len(gap) > 0 && gap[0].Form.Norm == ")" {
		gap = gap[1:] // Ontario (Kalifornien), USA
	}
	if a.party == b.party && len(gap) == 1 && (gap[0].Form.Norm == "(" || gap[0].Form.Norm == "/") && b.role == free {
		return true // its other name: Gliwice (Gleiwitz)
	}
	if len(gap) == 1 && gap[0].Form.Norm == "(" && b.role == free && pa.Country == pb.Country && pa.Country != "" && pa.level == pb.level && b.to < len(l.row) && l.row[b.to].Form.Norm == ")" {
		return true // the town it is near, or whose canton it is in: Hasle (Luzern)
	}
	larger := pb.level > pa.level && (pb.level > levelCity || pa.Country == pb.Country || pa.ID == 0)
	switch {
	case len(gap) == 1 && gap[0].Form.Norm == "/":
		if gap[0].Flags&token.Space == 0 && b.role == free && pa.level <= levelCity && pb.level <= levelCity && w.isMarker(a.from) && l.row[0].Flags&token.Block != 0 && !publishes(pa) && pa.ID != 0 && pb.ID != 0 && distance(&pa.Place, &pb.Place) < 20 {
			return true // a town of two names: Borehamwood/Elstree
		}
		if pa.level == levelCounty && pa.ID == 0 && pb.level == levelCity && b.role == free && gap[0].Flags&token.Space == 0 {
			return true // its other name: Kreis Boleslawiec/Bunzlau
		}
		return larger && (w.contains(pb, pa) || pa.Country == pb.Country && l.row[0].Flags&token.Block != 0 && w.isMarker(a.from)) // Midway / Utah
	case len(gap) == 1 && gap[0].Form.Norm == "," && l.row[0].Flags&token.Block != 0 && w.isMarker(a.from) && w.beforeItsCountry(l, b):
		return true // Bischofshofen, Salzburg/Österreich
	case len(gap) == 1 && (gap[0].Form.Norm == "(" || gap[0].Form.Norm == ","):
		return larger && b.role != with && b.role != between
	case len(gap) == 1 && gap[0].Form.Norm == "-" && gap[0].Flags&token.Space != 0: // Como – Italien – 1960
		return larger && (pa.Country == pb.Country || pa.ID == 0) && l.row[0].Flags&token.Block != 0 && w.isMarker(a.from) && (b.to == len(l.row) || l.row[b.to].Form.Norm == "-" || l.row[b.to].Form.Norm == ":")
	case len(gap) == 1 && gap[0].Form.Norm == "|", len(gap) == 0 && w.opensCell(b.from):
		return larger
	case len(gap) == 0 && l.row[b.from].Form.Lower == "bei":
		return true // Chelles bei Paris
	case len(gap) == 0:
		return larger && (b.role == located || b.role == of && pb.level >= levelRegion) ||
			pa.level == levelDistrict && b.role == located
	case gap[len(gap)-1].Form.Norm == "(" && len(gap) <= 2:
		return larger
	}
	return false
}

// beforeItsCountry tells whether a stroke and its country stand right behind a place.
func (w *worker) beforeItsCountry(l *line, s *slot) bool {
	i := s.to
	if i+1 >= len(l.row) || l.row[i].Form.Norm != "/" || l.at[i+1] < 0 {
		return false
	}
	p := &w.parties[l.slots[l.at[i+1]].party]
	return p.level == levelCountry && p.Country == w.parties[s.party].Country
}

// nearness takes places out that measure a distance or a neighbourhood.
func (w *worker) nearness(l *line, s *slot) {
	j := s.from - 1
	if j < 0 {
		return
	}
	f := l.row[j].Form
	if f.Has(w.terms.near) || s.role == of && f.Has(w.terms.measure) {
		s.dead = true
	}
	if s.role == located && l.row[s.from].Form.Has(w.terms.near) {
		s.dead = true
	}
	if s.to < len(l.row) && l.row[s.to].Form.Lower == "entfernt" {
		s.dead = true
	}
}

// coordinate gives slots that are parted by commas and conjunctions alone one group.
func (w *worker) coordinate(l *line) {
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
			if p.org && w.coordinated(l, p, s) {
				s.org = true // die Feuerwehren Memmingen und Helfta
			} else if w.coordinated(l, p, s) && !w.opensClause(l, k) && !w.opensSeries(l, s) && !(p.role == of && w.hasOwnSince(l, s)) {
				s.group = p.group
				if s.role == free || s.role == of && !w.isOwnGenitive(l, s) || p.role == between {
					s.role = p.role
				}
				s.acts = s.acts || p.acts
			}
		}
		last = k
	}
}

// opensSeries tells whether a free place behind a comma goes on with the verb of a series:
// …, Paris folgte 1987.
func (w *worker) opensSeries(l *line, s *slot) bool {
	if s.role != free || s.from == 0 || s.to >= len(l.row) || l.row[s.from-1].Form.Norm != "," {
		return false
	}
	switch l.row[s.to].Form.Lower {
	case "folgte", "kam", "ist", "war", "wurde": // Partnerstadt Kiels, Brest war …
		return true
	}
	return false
}

// hasOwnSince tells whether a free place goes on with seit: Partnerstadt von Kiel, Brest
// seit 1973.
func (w *worker) hasOwnSince(l *line, s *slot) bool {
	return s.role == free && s.to+1 < len(l.row) && l.row[s.to].Form.Lower == "seit" && l.row[s.to+1].Form.Has(token.Date)
}

// opensClause tells whether a free place behind a comma is the subject of a clause
// whose verb is left out: Köln mit Lille, Bonn mit Oxford.
func (w *worker) opensClause(l *line, k int) bool {
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
	most := 2
	for ; i < n.from; i++ { // Duisburg 1952 für Königsberg; Bautzen seit 2009 eine mit Liberec
		f := l.row[i].Form
		if !f.Has(token.Date) && !isAdverb(f) {
			return false
		}
		if f.Has(token.Date) {
			most = 4
		}
	}
	return n.from-l.slots[k].to <= most && (lower != "von" || most == 4) // Düsseldorf seit 2004 von Chongqing
}

// isOwnGenitive tells whether a place is in the genitive by its own ending or a
// preposition, not only by an article that could be a dative as well.
func (w *worker) isOwnGenitive(l *line, s *slot) bool {
	return l.row[s.from].Form.Has(w.terms.preposition) || w.isGenitive(w.mention(l.row[s.head].Ref))
}

// coordinated tells whether only commas, conjunctions, brackets and repeated
// prepositions part two slots.
func (w *worker) coordinated(l *line, a, b *slot) bool {
	if b.role != free && b.role != a.role && (b.role != of || w.isOwnGenitive(l, b)) {
		return false
	}
	links, bracket := 0, isOpen(l.row[a.head:a.to]) // Creil (Frankreich, seit 1975)
	each := a.role == with && w.hasOwnSince(l, b)   // mit Lyon seit 1960, Turin seit 1965
	dative := a.role == with && (l.row[b.from].Form.Lower == "dem" || l.row[b.from].Form.Lower == "der")
	for i := a.to; i < b.from; i++ {
		f := l.row[i].Form
		bracket = f.Norm == "(" || bracket && f.Norm != ")"
		switch {
		case bracket: // Lyon (F, seit 1960), Turin
		case (dative || each) && (f.Lower == "seit" || f.Has(token.Date)): // mit dem französischen Sens seit 1966, dem …
		case w.toArea(l, i): // Oignies in Nordfrankreich, Naturns
		case (f.Lower == "dessen" || f.Lower == "deren") && i > a.to:
			return false // Gera, dessen Partnerstadt Arnheim
		case f.Norm == "," || f.Norm == "/" || f.Norm == "-" || f.Norm == "·" || f.Has(w.terms.conjunction):
			links++
		case f.Norm == `"` || f.Norm == "(" || f.Norm == ")" || f.Norm == ":" && a.role == b.role:
		case i == a.to && f.Has(token.Date) && a.role == free && b.role == free && i+1 < b.from && l.row[i+1].Form.Norm == "," && b.to < len(l.row) && l.row[b.to].Form.Has(token.Date): // Cambridge 1965, Rehovot 1983
		case (i <= a.to+1 || i+1 == b.from) && w.isUnknown(f): // the rest of a name: Rhondda Cynon Taf
		case f.Has(w.terms.partner) && b.role == of && i+1 == b.from:
			return false // Poniatowa, Partnerstadt des Bezirks Steglitz-Zehlendorf
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

// isOpen tells whether the tokens leave a bracket open.
func isOpen(row []token.Token) (open bool) {
	for i := range row {
		open = row[i].Form.Norm == "(" || open && row[i].Form.Norm != ")"
	}
	return open
}

// toArea tells whether token i belongs to a phrase that names a part of a country: in der
// Westukraine.
func (w *worker) toArea(l *line, i int) bool {
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
