package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// partnerSides finds the parties of a noun for the other party: the ones it names
// (Partnerstadt Nanjing; Nanjing, die Partnerstadt) and the one it belongs to.
func (w *worker) partnerSides(c *cue) (sides, bool) {
	s := sides{from: c.from, to: c.to}
	owners, named := w.namesOf(c, &s)
	if len(named) == 0 {
		if a, b := w.had(c, &s); len(b) > 0 {
			s.a, s.b = a, b
			return s, true
		}
	}
	if a, b, ok := w.focus(); len(named) == 0 && len(owners) == 0 && ok && w.saysBoth(c) {
		s.a, s.b = []int{a}, []int{b} // beide Städte sind seit 1990 Partnerstädte
		return s, true
	}
	if len(named) == 0 && len(owners) == 0 && w.isPlural(c) {
		if named = w.headed(c, &s); len(named) == 0 { // Kiel und Brest: Partnerstädte seit 1964
			named = w.they(c, &s)
		}
		if len(named) == 2 {
			s.a, s.whole = named, true
			return s, true
		}
	}
	if len(named) == 0 && len(owners) == 0 && w.continuesItem(c) {
		t := &w.ties[len(w.ties)-1]
		s.a, s.b, s.again = []int{t.a}, []int{t.b}, true
		return s, true
	}
	switch {
	case len(named) == 0:
		if w.isPlural(c) || w.headsColumn(c) {
			w.openList(c)
		}
		w.drop(c, "it names no place")
		return s, false
	case len(owners) == 0 && w.inPairs(c, named):
		return s, false
	case len(named) == 2 && len(owners) == 0 && !w.saysOurs(c) && (w.isPlural(c) && w.isSubject(named[0], c) || w.isNamedAs(c)):
		s.a, s.whole = named, true
		return s, true
	case len(owners) == 0 && w.isHomes(c):
		owners = []int{w.home}
	case len(owners) == 0:
		owners = w.ownerOf(c, named, &s)
		if len(owners) == 0 && len(named) == 2 && w.isPlural(c) && publishes(&w.parties[named[0]]) != publishes(&w.parties[named[1]]) {
			s.a, s.whole = named, true // die Partnergemeinden Strmilov und Trubschachen
			return s, true
		}
	}
	if c.kind == regionPartnership && len(owners) == 1 && w.parties[named[0]].level >= levelRegion {
		if owners[0] = w.governed(owners[0]); owners[0] < 0 {
			w.drop(c, "the region is not named")
			return s, false
		}
	}
	owners = slices.DeleteFunc(owners, func(p int) bool { return slices.Contains(named, p) })
	if o := w.focusWith(named[0]); len(owners) == 0 && len(named) == 1 && o >= 0 {
		owners = []int{o}
	}
	if len(owners) == 0 {
		w.drop(c, "whose partner it is remains open")
		return s, false
	}
	s.a, s.b = owners, named
	return s, true
}

// governed is the region whose partner region a text from its capital tells of: Kiel
// stands for Schleswig-Holstein; -1 where the text does not name that.
func (w *worker) governed(p int) int {
	home := &w.parties[p]
	if home.level != levelCity || home.Rank != gazetteer.RegionSeat {
		return p
	}
	for i := range w.parties {
		if w.parties[i].ID == home.Region && home.Region != 0 {
			return i
		}
	}
	return -1
}

// continuesItem tells whether a line without a place says since when the place in the line
// before is a partner: Seit 1995 offizielle Partnerstadt.
func (w *worker) continuesItem(c *cue) bool {
	l := &w.line
	n := len(w.ties)
	return w.list.open && n > w.section && w.ties[n-1].sentence == w.sentence-1 && len(l.slots) == 0 && l.row[0].Flags&token.Block != 0 && len(l.row) <= 8 && w.isDated(c)
}

// headsColumn tells whether the noun is the first cell of a table's head: Partnerstadt | Land.
func (w *worker) headsColumn(c *cue) bool {
	l := &w.line
	return c.from == 0 && c.to < len(l.row) && (l.row[c.to].Form.Norm == "|" || w.opensCell(c.to))
}

// saysBoth tells whether `beide …` is the subject of the noun.
func (w *worker) saysBoth(c *cue) bool {
	return w.isPlural(c) && w.line.clauseHas(w.line.clause[c.from], w.terms.both)
}

// isPlural tells whether the noun is said of several: Partnerstädte, beide Partner.
func (w *worker) isPlural(c *cue) bool {
	f := w.line.row[c.to-1].Form
	for _, end := range []string{"städte", "städten", "gemeinden", "kreise", "kreisen", "orte", "orten", "dörfer", "dörfern", "regionen", "provinzen", "länder", "ländern", "kommunen", "bezirke", "bezirken"} {
		if len(f.Lower) > len(end) && f.Lower[len(f.Lower)-len(end):] == end {
			return true
		}
	}
	return f.Lower == "partner"
}

// isSubject tells whether a party stands before the cue as subject, so that it and
// those beside it are partners of each other: Köln und Lille sind Partnerstädte.
func (w *worker) isSubject(p int, c *cue) bool {
	for k := range w.line.slots {
		if t := &w.line.slots[k]; t.party == p && t.to <= c.from && t.role == free {
			return true
		}
	}
	return false
}

// isNamedAs tells whether the noun stands behind `als`.
func (w *worker) isNamedAs(c *cue) bool {
	i := c.from - 1
	for i >= 0 && isModifier(w.line.row[i].Form, w) {
		i--
	}
	return i >= 0 && w.line.row[i].Form.Lower == "als"
}

// ownerOf is whose partner the named ones are, where the noun itself does not tell:
// the subject of the sentence, else the home of the document.
func (w *worker) ownerOf(c *cue, named []int, s *sides) []int {
	l := &w.line
	if w.saysOurs(c) {
		if w.home < 0 {
			return nil
		}
		return []int{w.home}
	}
	if k := w.ofWhich(c); k >= 0 {
		return l.group(k, s)
	}
	var subjects []int
	for k := range l.slots { // In Dortmund ruhen die Austausche mit der Partnerstadt Rostow
		t := &l.slots[k]
		if t.role == located && !t.dead && !t.org && t.to <= c.from && w.opens(l, t) && t.party != w.home && w.comparable(t.party, named) && publishes(&w.parties[t.party]) {
			s.cover(t.from, t.to)
			return []int{t.party}
		}
	}
	for pass := range 2 {
		for k := range l.slots {
			t := &l.slots[k]
			if t.dead || t.org || (l.clause[t.head] == l.clause[c.from]) != (pass == 0) || slices.Contains(named, t.party) {
				continue
			}
			if t.role == free && t.to <= c.from || t.acts || t.role == adjective && w.actor(l, t) {
				subjects = add(subjects, t.party)
				s.cover(t.from, t.to)
			}
		}
		if len(subjects) == 1 {
			return subjects
		}
		if slices.Contains(subjects, w.home) {
			return []int{w.home}
		}
		if len(subjects) > 1 {
			break
		}
	}
	if o := w.lastOwner(); o >= 0 {
		return []int{o}
	}
	return nil
}

// ofWhich is the slot that `dessen` or `deren` before the noun stands for: Gera, dessen
// Partnerstadt Arnheim ist; -1 where neither is said.
func (w *worker) ofWhich(c *cue) int {
	l := &w.line
	i := c.from - 1
	for i > 0 && isModifier(l.row[i].Form, w) {
		i--
	}
	if i < 2 || l.row[i-1].Form.Norm != "," || l.row[i].Form.Lower != "dessen" && l.row[i].Form.Lower != "deren" {
		return -1
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.to == i-1 && !t.dead && !t.org && t.role != adjective {
			return k
		}
	}
	return -1
}

// saysOurs tells whether the noun is the writer's: unsere neuen Partnerstädte.
func (w *worker) saysOurs(c *cue) bool {
	l := &w.line
	i := c.from - 1
	for i > 0 && (isModifier(l.row[i].Form, w) && !l.row[i].Form.Has(w.terms.ours) || l.row[i].Form.Has(token.Number)) {
		i--
	}
	return i >= 0 && l.row[i].Form.Has(w.terms.ours)
}

// isHomes tells whether the noun is followed by the home in general terms: die
// Partner der Stadt.
func (w *worker) isHomes(c *cue) bool {
	l := &w.line
	if w.home < 0 || c.to+1 >= len(l.row) {
		return false
	}
	lower := l.row[c.to].Form.Lower
	return (lower == "der" || lower == "des" || l.row[c.to].Form.Has(w.terms.ours)) && l.row[c.to+1].Form.Has(w.terms.title) && !w.slotFrom(c.to) && (c.to+2 >= len(l.row) || l.at[c.to+2] < 0)
}

// opens tells whether a slot stands at the beginning of its sentence or before a
// colon: Ähnlich in Bogen: …
func (w *worker) opens(l *line, t *slot) bool {
	return t.from == 0 || t.to < len(l.row) && l.row[t.to].Form.Norm == ":"
}
