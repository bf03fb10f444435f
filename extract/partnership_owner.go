package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

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

// areTheTwo tells whether a noun in the plural names both that are partners of each other:
// one of them publishes the text, or nothing else is known and they are a subject.
func (w *worker) areTheTwo(c *cue, named []int) bool {
	if w.saysOurs(c) || !w.canPair(named[0], named[1]) {
		return false
	}
	if w.home >= 0 {
		return slices.Contains(named, w.home)
	}
	return c.from > 0 && w.lastOwner() < 0 && w.line.row[c.from-1].Form.Lower == "die" && len(w.line.slots) == 2
}

// isUnknownOwners tells whether a name in the genitive that is no known place stands before
// the noun.
func (w *worker) isUnknownOwners(c *cue) bool {
	l := &w.line
	i := w.beforeAttributes(c.from)
	f := l.row[max(i, 0)].Form
	return i >= 0 && f.Has(token.Upper) && f.Has(token.Word) && !f.Has(token.Joined) && strings.HasSuffix(f.Lower, "s") && !f.Has(w.terms.determiner) && !f.Has(w.terms.preposition)
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
	if o := w.ownerOfSibling(c); o >= 0 {
		return []int{o}
	}
	if k := w.besidePartner(c); k >= 0 {
		s.cover(l.slots[k].from, l.slots[k].to)
		return []int{l.slots[k].party}
	}
	var subjects []int
	for k := range l.slots { // In Dortmund ruhen die Austausche mit der Partnerstadt Rostow
		t := &l.slots[k]
		if t.role == located && !t.dead && !t.org && t.to <= c.from && w.opens(t) && t.party != w.home && w.comparable(t.party, named) && publishes(&w.parties[t.party]) {
			s.cover(t.from, t.to)
			return []int{t.party}
		}
	}
	for pass := range 2 {
		for k := range l.slots {
			t := &l.slots[k]
			if t.dead || t.org || (l.clause[t.head] == l.clause[c.from]) != (pass == 0) || slices.Contains(named, t.party) || pass == 1 && w.says("series", l.clause[t.head]) {
				continue // Timbuktu folgte 1968; Düsseldorf wurde 1988 Partnerstadt
			}
			if t.role == free && t.to <= c.from || t.acts || t.role == of && t.from > 0 && l.row[t.from-1].Form.Lower == "einladung" || t.role == adjective && w.actor(t) {
				subjects = add(subjects, t.party)
				s.cover(t.from, t.to)
			}
		}
		if o := w.lastOwner(); pass == 1 && len(subjects) == 1 && len(w.ties) > w.section && w.areAbroad(subjects) && w.areAbroad(named) && publishes(&w.parties[o]) {
			return []int{o} // Brest folgte 1964, und Lyon ist die jüngste Partnerstadt
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
	if k := w.onlyOther(named); k >= 0 && w.isHost(k) {
		s.cover(l.slots[k].from, l.slots[k].to)
		return []int{l.slots[k].party}
	}
	if o := w.metWith(named[0]); o >= 0 && w.comparable(o, named) {
		return []int{o}
	}
	return nil
}

// isHost tells whether guests came to the place k, which publishes: aus den Partnerstädten Lyon und Brest kamen Gäste
// nach Kiel.
func (w *worker) isHost(k int) bool {
	t := &w.line.slots[k]
	return w.line.row[t.from].Form.Lower == "nach" && publishes(&w.parties[t.party]) && w.line.clauseHas(w.line.clause[t.head], w.terms.guest)
}

// metWith is the only place that publishes of those which a place has met; -1 for none or several.
func (w *worker) metWith(p int) int {
	found := -1
	for i := range w.meetings {
		m := &w.meetings[i]
		o := m.a + m.b - p
		if m.a != p && m.b != p || !publishes(&w.parties[o]) || o == found {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = o
	}
	return found
}

// ofWhich is the slot that `dessen` or `deren` before the noun stands for: Gera, dessen
// Partnerstadt Arnheim ist; -1 where neither is said.
func (w *worker) ofWhich(c *cue) int {
	l := &w.line
	i := w.beforeModifiers(c.from)
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
func (w *worker) isHomes(c *cue) bool { return w.home >= 0 && w.saysWhose(c) }

// saysWhose tells whether the noun is followed by a town in general terms: die Partner der Domstadt.
func (w *worker) saysWhose(c *cue) bool {
	l := &w.line
	if c.to+1 >= len(l.row) {
		return false
	}
	lower := l.row[c.to].Form.Lower
	i := min(w.behindAttributes(c.to+1), len(l.row)-1) // der bayerischen Metropole
	return (lower == "der" || lower == "des" || l.row[c.to].Form.Has(w.terms.ours)) && l.row[i].Form.Has(w.terms.title) && !w.slotFrom(c.to) && (i+1 >= len(l.row) || l.at[i+1] < 0)
}

// theTown is the home, but where the text has told of ties that it is in none of, the town
// whose ties they are.
func (w *worker) theTown() int {
	if len(w.ties) > 0 && !w.isTied(w.home) {
		if o := w.lastOwner(); o >= 0 && publishes(&w.parties[o]) {
			return o
		}
	}
	return w.home
}

// opens tells whether a slot stands at the beginning of its sentence or before a
// colon: Ähnlich in Bogen: …
func (w *worker) opens(t *slot) bool {
	l := &w.line
	return t.from == 0 || t.from == 1 && l.row[0].Form.Has(token.Sign) || t.to < len(l.row) && l.row[t.to].Form.Norm == ":"
}
