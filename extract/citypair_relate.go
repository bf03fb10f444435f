package extract

import (
	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// relate finds who keeps up relations with whom: subject or owner, and `zu`, `mit`; or two
// subjects of whom nobody else is said to be the other party.
func (w *worker) relate(c *cue, s *sides) {
	l := &w.line
	if w.relateBoth(c, s); len(s.a) > 0 {
		return
	}
	k := l.next(c.to)
	if k < 0 || !w.reach(c.to, l.slots[k].from, 2) {
		if c.what == "together" {
			w.relateWith(c, s)
		} else if k < 0 {
			w.relateBetween(c, s)
		}
		return
	}
	switch t := &l.slots[k]; t.role {
	case between:
		if g := l.group(k, s); len(g) == 2 {
			s.a, s.b = g[:1], g[1:]
		}
	case with:
		s.b = l.group(k, s)
		if s.a = w.ownersBefore(c, s); len(s.a) == 0 {
			s.a = w.subject(c, s.b, s)
		}
	}
}

// relateBetween finds two towns named before the noun: zwischen Kiel und Brest soll eine
// Kooperation entstehen.
func (w *worker) relateBetween(c *cue, s *sides) {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.role == adjective || l.clause[t.head] != l.clause[c.from] {
			continue
		}
		if g := l.group(k, &sides{}); t.role == between && len(g) == 2 {
			l.group(k, s)
			s.a, s.b = g[:1], g[1:]
		}
		return
	}
}

// relateBoth finds the two towns that are the subject of a clause without another place:
// Kiel und Brest vertiefen ihre Zusammenarbeit. Capitals stand for their governments.
func (w *worker) relateBoth(c *cue, s *sides) {
	l := &w.line
	if c.to < len(l.row) && (l.row[c.to].Form.Lower == "mit" || l.row[c.to].Form.Lower == "zu" || l.row[c.to].Form.Lower == "zwischen") {
		return
	}
	found := -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.role == adjective || l.clause[t.head] != l.clause[c.from] || t.role == located {
			continue
		}
		mayors := t.acts && c.what == "relations" // die Zusammenarbeit vereinbarten die Bürgermeister von Kiel und Brest
		if t.org || !mayors && (t.role != free || t.to > c.from) || found >= 0 && l.slots[found].group != t.group {
			return
		}
		if found < 0 {
			found = k
		}
	}
	if found < 0 {
		return
	}
	if g := l.group(found, &sides{}); len(g) == 2 && !(w.isCapital(g[0]) && w.isCapital(g[1])) {
		l.group(found, s)
		s.a, s.b = g[:1], g[1:]
	}
}

// relateWith finds the subject and the place behind `mit`: Kiel arbeitet mit Brest zusammen.
func (w *worker) relateWith(c *cue, s *sides) {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; t.role == with && !t.dead && !t.org && l.clause[t.head] == l.clause[c.from] && l.row[t.from].Form.Lower == "mit" {
			s.b = l.group(k, s)
			s.a = w.subject(c, s.b, s)
			return
		}
	}
}

// exchange finds the towns between which goods or people are exchanged: der Handel zwischen Kiel und Brest; Kiel und Brest
// pflegen einen regen Austausch.
func (w *worker) exchange(c *cue, s *sides) {
	l := &w.line
	if l.clauseSays(l.clause[c.from], "pflegt", "pflegen", "pflegten") {
		w.relate(c, s)
		return
	}
	if k := l.next(c.to); k >= 0 && l.slots[k].from == c.to && l.slots[k].role == between {
		if g := l.group(k, s); len(g) == 2 && !(w.isCapital(g[0]) && w.isCapital(g[1])) {
			s.a, s.b = g[:1], g[1:]
		}
	}
}

// isUndertaking holds for verbs of those who do something of their own together: Kiel und Brest planen eine gemeinsame
// Messe, but not: haben eine gemeinsame Geschichte.
func isUndertaking(f *token.Form) bool {
	switch f.Lower {
	case "planen", "bauen", "betreiben", "veranstalten", "organisieren", "entwickeln", "errichten", "gründen", "gründeten", "richten", "bewerben", "veranstalteten":
		return true
	}
	return false
}

// areGovernments tells whether the two are capitals, which stand for their governments
// where the sentence does not speak of a town: die Beziehungen zwischen Moskau und Kiew.
func (w *worker) areGovernments(s *sides) bool {
	if len(s.a) != 1 || len(s.b) != 1 || !w.isCapital(s.a[0]) || !w.isCapital(s.b[0]) {
		return false
	}
	for i := range w.line.row {
		f := w.line.row[i].Form
		if f.Has(w.terms.title) || f.Has(w.terms.municipal) {
			return false
		}
	}
	return true
}

// isCapital tells whether a party is the capital of its country.
func (w *worker) isCapital(p int) bool { return w.parties[p].Rank == gazetteer.Capital }
