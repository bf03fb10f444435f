package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// receive finds who receives guests that are told of in words of their own, from the town
// behind them: Gäste aus Brest. It is the town of whoever acts in the sentence, else
// the only one where they can be: in Kiel; a head Kiel: before them.
func (w *worker) receive(c *cue, travelled sides) sides {
	l := &w.line
	k := w.guests(c)
	if k < 0 {
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
		case host < 0 && (w.isInTown(i) || i == 0 && t.from == 0 && t.role == free && w.partsHead(t.to)):
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
		if venue := w.lastFeast(); venue >= 0 && l.row[c.from].Form.Has(w.terms.guest) {
			s.a, s.b = l.group(k, &s), []int{venue}
			return s
		}
		return travelled
	}
	s.a, s.b = l.group(k, &s), l.group(host, &s)
	if len(s.b) > 1 {
		return travelled
	}
	return s
}

// guests is the slot of the town that guests come from: behind their noun, or that of the
// clause of a verb of welcome; -1 where there is none.
func (w *worker) guests(c *cue) int {
	l, found := &w.line, -1
	welcome := w.isWelcome(c)
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || l.row[t.from].Form.Lower != "aus" || l.firstOf(k) != k || t.from != c.to && (!welcome || l.clause[t.head] != l.clause[c.from] || w.isMatter(t.from-1)) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// isMatter tells whether token i is a noun of things that come from a town, and no guests: die
// Entscheidung aus Brest.
func (w *worker) isMatter(i int) bool {
	if i < 0 {
		return false
	}
	f := w.line.row[i].Form
	return isNoun(f.Lower) && !f.Has(w.terms.municipal) && !f.Has(w.terms.guest)
}

// hosts tells whether the place that publishes the text has guests from another, where
// the sentence names no other place: der Bürgermeister empfing eine Delegation aus Linyi.
func (w *worker) hosts(guest int) bool {
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

// partsHead tells whether token i parts a head from its sentence: Kiel: Gäste …, Kiel – Gäste …
func (w *worker) partsHead(i int) bool {
	if i >= len(w.line.row) {
		return false
	}
	f := w.line.row[i].Form
	return f.Norm == ":" || f.Norm == "-" && w.line.row[i].Flags&token.Space != 0
}

// invite finds the host behind an invitation, and the guests of its clause: auf Einladung
// der Stadt Kiel kamen Bürgermeister aus Brest.
func (w *worker) invite(c *cue, s *sides) {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || !w.reach(c.to, l.slots[k].from, 2) || l.slots[k].role != of && l.slots[k].role != free {
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

// colleagues finds, for the noun c of a colleague, the mayor of the clause and that of another town, who is called a colleague: Der Kieler Bürgermeister
// traf seinen Brester Amtskollegen, seine Amtskollegin aus Brest.
func (w *worker) colleagues(c *cue) sides {
	l := &w.line
	s, who, whom := sides{from: c.from, to: c.to}, -1, -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || l.clause[t.head] != l.clause[c.from] || t.role != adjective && l.firstOf(k) != k {
			continue
		}
		lower := l.row[t.from].Form.Lower
		switch {
		case t.org:
			return s
		case whom < 0 && (t.role == adjective && t.to == c.from || (lower == "aus" || lower == "von") && t.from >= c.to && t.from <= c.to+3):
			whom = k
		case who < 0 && t.role == adjective && w.actor(t), who < 0 && t.acts:
			who = k
		case t.role != adjective && w.isInTown(k):
		default:
			return s
		}
	}
	if who >= 0 && whom >= 0 {
		s.a, s.b = w.groupOrOne(who, &s), w.groupOrOne(whom, &s)
	}
	return s
}

func isColleague(f *token.Form) bool { return strings.HasPrefix(f.Lower, "amtskolleg") }
