package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// meeting is a pair of places that a sentence relates without a tie.
type meeting struct {
	a, b     int // parties
	relation string
	rule     string
	span     Span
}

// meet joins a cue of a visit, of relations that are kept up, or of those who came
// to stay: who goes where, who keeps them up with whom.
func (w *worker) meet(c *cue) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	for i := range l.row {
		if w.isOther(l.row[i].Form) {
			w.drop(c, "it is somebody else's")
			return
		}
	}
	switch c.what {
	case "relations":
		w.relate(c, &s)
	case "route":
		w.connect(c, &s)
	default:
		w.travel(c, &s)
	}
	if len(s.a) == 0 || len(s.b) == 0 {
		return
	}
	relation := c.rule.set["relation"]
	if relation == visit && w.hasOccasion(c) {
		relation = event
	}
	w.meetSides(c, &s, relation)
}

// hasOccasion tells whether the clause of a visit names a feast, a concert, a fair.
func (w *worker) hasOccasion(c *cue) bool {
	l := &w.line
	for i := range l.row {
		if f := l.row[i].Form; l.clause[i] == l.clause[c.from] && f.Has(w.terms.occasion) && f.Has(token.Upper) {
			return true
		}
	}
	return false
}

// connect finds the ends of a line: zwischen A und B, von A nach B, A–B.
func (w *worker) connect(c *cue, s *sides) {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || l.slots[k].from > c.to {
		return
	}
	g := l.group(k, s)
	n := l.after(k)
	switch t := &l.slots[k]; {
	case len(g) == 2 && (t.role == between || t.role == free):
		s.a, s.b = g[:1], g[1:]
	case t.role == of && len(g) == 1 && n >= 0 && l.slots[n].from == t.to && l.row[t.to].Form.Lower == "nach":
		s.a, s.b = g, l.group(n, s)
	}
}

// relate finds who keeps up relations with whom: subject or owner, and `zu`, `mit`.
func (w *worker) relate(c *cue, s *sides) {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || !w.reach(l, c.to, l.slots[k].from, 2) {
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

// subject is the only place that acts in the clause of a cue.
func (w *worker) subject(c *cue, not []int, s *sides) []int {
	l := &w.line
	var found []int
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || l.clause[t.head] != l.clause[c.from] || slices.Contains(not, t.party) {
			continue
		}
		if t.role == free || t.acts || t.role == adjective && w.actor(l, t) {
			found = add(found, t.party)
			s.cover(t.from, t.to)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// travel finds who goes where: a delegation from, or the mayor of, one place, and
// the places that it goes to.
func (w *worker) travel(c *cue, s *sides) {
	l := &w.line
	s.a = w.subject(c, nil, s)
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || l.clause[t.head] != l.clause[c.from] || t.role == adjective || t.acts || slices.Contains(s.a, t.party) {
			continue
		}
		lower := l.row[t.from].Form.Lower
		switch {
		case lower == "aus":
			if len(s.a) == 0 {
				s.a = l.group(k, s)
			} else if !slices.Contains(s.b, t.party) {
				s.b = l.group(k, s)
			}
		case t.role == with || lower == "in" || lower == "im":
			if len(s.b) == 0 {
				s.b = l.group(k, s)
			}
		}
	}
	if len(s.a) > 1 {
		s.a = nil
	}
	if len(s.a) == 1 && len(s.b) == 0 && w.hosts(c, s.a[0]) {
		s.b = []int{w.home}
	}
}

// hosts tells whether the place that publishes the text has guests from another, where
// the clause names no other place: der Bürgermeister empfing eine Delegation aus Linyi.
func (w *worker) hosts(c *cue, guest int) bool {
	l := &w.line
	if w.home < 0 || guest == w.home || publishes(&w.parties[guest]) && w.parties[guest].points > 3 {
		return false
	}
	from := false
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.role == adjective {
			continue
		}
		if t.party != guest {
			return false
		}
		from = from || l.row[t.from].Form.Lower == "aus" && t.acts
	}
	return from
}

// meetSides makes a meeting of each pair of the sides.
func (w *worker) meetSides(c *cue, s *sides, relation string) {
	l := &w.line
	s.cover(c.from, c.to)
	span := Span{Start: int(l.row[s.from].Start), End: int(l.row[s.to-1].End)}
	for _, a := range s.a {
		for _, b := range s.b {
			if a == b || !w.areCities(a, b) || !w.canPair(a, b) {
				continue
			}
			if w.trace != nil {
				w.trace("  met %s + %s %s", w.parties[a].Name, w.parties[b].Name, relation)
			}
			w.meetings = append(w.meetings, meeting{a, b, relation, c.rule.ID, span})
		}
	}
}
