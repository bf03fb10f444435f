package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// travel finds who goes where: a delegation from, or the mayor of, one place, and
// the places that it goes to.
func (w *worker) travel(c *cue, s *sides) {
	l := &w.line
	if s.a = w.subject(c, nil, s); len(s.a) == 0 && w.visits(c, s) {
		return
	}
	if len(s.a) == 1 && w.isVisited(s.a[0], c) {
		s.a, s.b = w.comers(c, s), s.a
		return
	}
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || l.clause[t.head] != l.clause[c.from] || t.role == adjective || t.acts || slices.Contains(s.a, t.party) {
			continue
		}
		lower := l.row[t.from].Form.Lower
		switch {
		case lower == "aus" && w.isMatter(t.from-1):
		case lower == "aus":
			if len(s.a) == 0 {
				s.a = l.group(k, s)
			} else if !slices.Contains(s.b, t.party) {
				s.b = l.group(k, s)
			}
		case t.role == with || w.isInTown(k) || t.role == of && w.paysVisit(c):
			if len(s.b) == 0 {
				s.b = l.group(k, s)
			}
		}
	}
	if len(s.a) > 1 {
		s.a = nil
	}
	if len(s.a) == 1 && len(s.b) == 0 && w.hosts(s.a[0]) {
		s.b = []int{w.home}
	}
}

// comers are those of whom the words before a verb say where they come from: Oberbürgermeister
// Huber aus Kiel besuchte.
func (w *worker) comers(c *cue, s *sides) []int {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && !t.org && t.to <= c.from && l.clause[t.head] == l.clause[c.from] && l.row[t.from].Form.Lower == "aus" {
			return l.group(k, s)
		}
	}
	return nil
}

// paysVisit tells whether the clause of c has the verb of those who pay a visit: stattete der Stadt Brest einen Besuch ab.
func (w *worker) paysVisit(c *cue) bool {
	return w.line.clauseSays(w.line.clause[c.from], "stattet", "statten", "stattete", "statteten", "abgestattet")
}

// isVisited tells whether a party stands as the object behind a verb in the clause of c: die
// Kanzlerin besuchte Kiel und flog dann nach Brest.
func (w *worker) isVisited(party int, c *cue) bool {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.party != party || t.role != free || t.acts || l.clause[t.head] != l.clause[c.from] {
			continue
		}
		for i := w.clauseStart(c.from); i < t.from; i++ {
			if strings.HasPrefix(l.row[i].Form.Lower, "besucht") {
				return true
			}
		}
	}
	return false
}

// visits finds the guests' place and that which they visit, or which receives them: eine
// Delegation aus Qingdao besuchte Kiel; Kiel empfing eine Delegation aus Qingdao.
func (w *worker) visits(c *cue, s *sides) bool {
	l := &w.line
	guest, host, leader := -1, -1, -1
	for k := range l.slots {
		t := &l.slots[k]
		switch {
		case t.dead || t.org || t.role == adjective || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k:
		case t.acts && guest < 0 && l.row[t.from].Form.Lower == "aus":
			guest = k
		case t.acts && leader < 0 && t.role == of && t.to <= c.from:
			leader = k
		case guest < 0 && t.role == of && t.from >= c.to && w.isWelcome(c) && w.officialBefore(t.from):
			guest = k
		case t.role == free && host < 0 && !t.acts:
			host = k
		default:
			return false
		}
	}
	switch { // die Bürgermeisterin von Kiel
	case guest < 0 && host >= 0 && l.slots[host].from >= c.to: // besuchte Brest
		guest = leader
	case host < 0: // empfing eine Delegation aus Brest
		host = leader
	}
	if guest < 0 || host < 0 || l.slots[guest].role == of && guest != leader && w.isInTown(host) {
		return false // in Kiel empfing der Präsident den Bürgermeister von Brest
	}
	s.a, s.b = l.group(guest, s), l.group(host, s)
	return true
}

// isInTown tells whether slot k says where something happens: in Kiel.
func (w *worker) isInTown(k int) bool {
	lower := w.line.row[w.line.slots[k].from].Form.Lower
	return lower == "in" || lower == "im"
}

// isWelcome tells whether a cue is a verb of those who have guests: empfing, begrüßte.
func (w *worker) isWelcome(c *cue) bool { return isWelcome(w.line.row[c.from].Form) }

func isWelcome(f *token.Form) bool {
	return strings.HasPrefix(f.Lower, "empf") || strings.HasPrefix(f.Lower, "begrüß")
}

// call finds who goes where by those who act for a town: its mayor, its council, a delegation
// (die Kieler Stadträte, Huber aus Kiel, Bürgermeister Huber (Kiel)), and where they go: nach
// Brest, in Brest, im Brester Rathaus, or the town that is visited.
func (w *worker) call(c *cue) sides {
	l := &w.line
	s, who, where := sides{from: c.from, to: c.to}, -1, -1
	take := func(at *int, k int) bool {
		if *at >= 0 {
			return false
		}
		*at = k
		return true
	}
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || l.firstOf(k) != k && t.role != adjective {
			continue
		}
		lower, ok := l.row[t.from].Form.Lower, false
		aside := t.from > 0 && l.row[t.from-1].Form.Norm == "("
		owned := t.role == free && t.from > 1 && l.row[t.from-2].Form.Has(token.Adjective) // die Kieler Delegation Brest
		switch {
		case t.org, l.clause[t.head] != l.clause[c.from] && !aside && !w.isAcrossColon(c, t.head):
		case t.role == adjective && w.parties[t.party].level >= levelRegion:
			continue
		case t.role == adjective && w.actor(t), t.acts && t.role != located && !owned, (aside || lower == "aus") && (t.to <= c.from || w.isAcrossColon(c, t.head)) && w.officialBefore(t.from):
			ok = take(&who, k)
		case lower == "aus" && (t.acts && t.to <= c.from || w.isCitizen(t.from-1)):
			ok = take(&who, k)
		case t.role == adjective && t.from > 0 && l.row[t.from-1].Form.Lower == "im" && t.to < len(l.row) && l.row[t.to].Form.Lower == "rathaus",
			lower == "nach", lower == "in", t.role == free && w.isVisit(c):
			ok = take(&where, k)
		}
		if !ok {
			return s
		}
	}
	if who < 0 {
		return s
	}
	if where >= 0 {
		s.a, s.b = w.groupOrOne(who, &s), w.groupOrOne(where, &s)
	} else if l.clauseSays(l.clause[c.from], "dort") {
		if venue := w.lastVenue(); venue >= 0 {
			s.a, s.b = w.groupOrOne(who, &s), []int{venue}
		}
	}
	return s
}

// isAcrossColon tells whether a colon alone parts the noun of c from token i, for which it is the heading: Besuch in
// Brest: Kieler Stadträte lobten das Bad.
func (w *worker) isAcrossColon(c *cue, i int) bool {
	l := &w.line
	if !l.row[c.from].Form.Has(token.Upper) || i < c.to || l.clause[i] != l.clause[c.from]+1 {
		return false
	}
	return l.row[w.clauseStart(i)].Form.Norm == ":"
}

// isVisit tells whether the clause of c has a verb whose object is the town that is visited.
func (w *worker) isVisit(c *cue) bool {
	return w.line.clauseSome(w.line.clause[c.from], func(f *token.Form) bool {
		return strings.HasPrefix(f.Lower, "besucht") || strings.HasPrefix(f.Lower, "besichtig")
	})
}

// groupOrOne are the parties of a slot's group; an adjective has none.
func (w *worker) groupOrOne(k int, s *sides) []int {
	l := &w.line
	if t := &l.slots[k]; t.group < 0 {
		s.cover(t.from, t.to)
		return []int{t.party}
	}
	return l.group(k, s)
}

// isCitizen tells whether the token before a town is its people's: 30 Bürger aus Kiel.
func (w *worker) isCitizen(i int) bool {
	return i >= 0 && strings.HasPrefix(w.line.row[i].Form.Lower, "bürger")
}

// officialBefore tells whether a mayor or the like is named up to four words before token i.
func (w *worker) officialBefore(i int) bool {
	for j := i - 1; j >= max(0, i-4); j-- {
		if w.line.row[j].Form.Has(w.terms.municipal) {
			return true
		}
	}
	return false
}
