package extract

import (
	"slices"
	"strings"
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

// isVisited tells whether a party stands as the object behind a verb in the clause of c: die
// Kanzlerin besuchte Kiel und flog dann nach Brest.
func (w *worker) isVisited(party int, c *cue) bool {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.party != party || t.role != free || t.acts || l.clause[t.head] != l.clause[c.from] {
			continue
		}
		for i := w.clauseStart(l, c.from); i < t.from; i++ {
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
	guest, host, of := -1, -1, -1
	for k := range l.slots {
		t := &l.slots[k]
		switch {
		case t.dead || t.org || t.role == adjective || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k:
		case t.acts && guest < 0 && l.row[t.from].Form.Lower == "aus":
			guest = k
		case t.acts && of < 0 && l.row[t.from].Form.Lower == "von" && t.to <= c.from:
			of = k
		case t.role == free && host < 0 && !t.acts:
			host = k
		default:
			return false
		}
	}
	switch { // die Bürgermeisterin von Kiel
	case guest < 0 && host >= 0 && l.slots[host].from >= c.to: // besuchte Brest
		guest = of
	case host < 0: // empfing eine Delegation aus Brest
		host = of
	}
	if guest < 0 || host < 0 {
		return false
	}
	s.a, s.b = l.group(guest, s), l.group(host, s)
	return true
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

// receive finds who receives guests that are told of in words of their own, from the town
// behind them: Gäste aus Brest. It is the town of whoever acts in the sentence, else
// the only one where they can be: in Kiel; a head Kiel: before them.
func (w *worker) receive(c *cue, travelled sides) sides {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || l.slots[k].from != c.to || l.row[c.to].Form.Lower != "aus" {
		return travelled
	}
	host, acting := -1, -1
	for i := range l.slots {
		t := &l.slots[i]
		if t.dead || t.role == adjective || t.group == l.slots[k].group || l.firstOf(i) != i {
			continue
		}
		lower := l.row[t.from].Form.Lower
		switch {
		case t.org:
			return travelled
		case t.acts && lower != "aus" && acting < 0:
			acting = i
		case host < 0 && (lower == "in" || lower == "im" || i == 0 && t.role == free && l.row[t.to].Form.Norm == ":"):
			host = i
		default:
			return travelled
		}
	}
	if acting >= 0 {
		host = acting
	}
	s := sides{from: c.from, to: c.to}
	if host < 0 {
		return travelled
	}
	s.a, s.b = l.group(k, &s), l.group(host, &s)
	if len(s.b) > 1 {
		return travelled
	}
	return s
}

// invite finds the host behind an invitation, and the guests of its clause: auf Einladung
// der Stadt Kiel kamen Bürgermeister aus Brest.
func (w *worker) invite(c *cue, s *sides) {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || !w.reach(l, c.to, l.slots[k].from, 2) || l.slots[k].role != of && l.slots[k].role != free {
		return
	}
	host := l.group(k, &sides{})
	for i := range l.slots {
		t := &l.slots[i]
		if t.dead || t.org || l.clause[t.head] != l.clause[c.from] || l.firstOf(i) != i || l.row[t.from].Form.Lower != "aus" {
			continue
		}
		if len(s.a) > 0 {
			s.a = nil
			return
		}
		s.a = l.group(i, s)
	}
	if len(host) == 1 && len(s.a) > 0 {
		s.b = l.group(k, s)
	}
}
