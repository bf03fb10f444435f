package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
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
		f := l.row[i].Form
		if c.what != "route" && (w.isOther(f) || strings.Contains(f.Lower, "konsul") || strings.Contains(f.Lower, "botschafter")) { // an airline's route is a route
			w.drop(c, "it is somebody else's")
			return
		}
		if (c.what == "visit" || c.what == "going" || c.what == "jointly") && l.row[i].Form.Has(w.terms.leisure) {
			w.drop(c, "it is sport, tourism or an accident")
			return
		}
	}
	if c.what == "visit" && l.row[c.from].Form.Has(token.Upper) && l.clauseHas(l.clause[c.from], w.terms.conference) {
		w.drop(c, "they are guests of a conference")
		return
	}
	if c.what == "visit" && l.clauseHas(l.clause[c.from], w.terms.state) && l.clauseSome(l.clause[c.from], isWelcome) {
		w.drop(c, "they are guests of the state")
		return
	}
	relation := c.rule.sets("relation")
	if c.what == "together" {
		relation = cooperationPair
	}
	switch c.what {
	case "relations", "together":
		w.relate(c, &s)
	case "jointly":
		w.relateBoth(c, &s)
	case "route":
		w.connect(c, &s)
	case "invited":
		w.invite(c, &s)
	case "going":
		s = w.call(c)
	default:
		if w.travel(c, &s); len(s.a) == 0 || len(s.b) == 0 {
			s = w.receive(c, s)
		}
		if len(s.a) == 0 || len(s.b) == 0 {
			s = w.call(c)
		}
	}
	if c.what == "visit" && len(s.a) == 0 && strings.HasPrefix(l.row[c.from].Form.Lower, "flieg") { // die Linie fliegt von Köln nach Peking
		s = sides{from: c.from, to: c.to}
		w.connect(c, &s)
		relation = route
	}
	if len(s.a) == 0 || len(s.b) == 0 || c.what == "relations" && w.areGovernments(&s) {
		return
	}
	if relation == visit && w.hasOccasion(c) {
		relation = event
	}
	w.meetSides(c, &s, relation)
}

// hasOccasion tells whether the clause of a visit names a feast, a concert, a fair.
func (w *worker) hasOccasion(c *cue) bool {
	return w.line.clauseSome(w.line.clause[c.from], func(f *token.Form) bool { return f.Has(w.terms.occasion) && f.Has(token.Upper) })
}

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
		if t.org || t.role != free || t.to > c.from || found >= 0 && l.slots[found].group != t.group {
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

// subject is the only place that acts in the clause of a cue.
func (w *worker) subject(c *cue, not []int, s *sides) []int {
	l := &w.line
	var found []int
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || l.clause[t.head] != l.clause[c.from] || slices.Contains(not, t.party) {
			continue
		}
		if t.role == free || t.acts || t.role == adjective && w.actor(t) {
			found = add(found, t.party)
			s.cover(t.from, t.to)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
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
