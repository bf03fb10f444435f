package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// send finds where the home's own people go, where the sentence does not say whose they are: Bürgermeisterin Huber reist
// nach Brest, on a page of Kiel.
func (w *worker) send(c *cue) sides {
	f := w.line.row[c.from].Form
	if w.home < 0 || f.Has(token.Upper) || isWelcome(f) || !w.ledByTown(c) {
		return sides{from: c.from, to: c.to}
	}
	return w.journeyTo(c, w.home)
}

// journeyTo finds where the party who goes, by the clause of c, in which no other place may stand.
func (w *worker) journeyTo(c *cue, who int) sides {
	l := &w.line
	s, where := sides{from: c.from, to: c.to}, -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k {
			continue
		}
		goal := l.row[t.from].Form.Lower == "nach" || w.isInTown(k) || t.role == free && t.from >= c.to && (c.what == "station" || w.isVisit(c))
		if where >= 0 || !goal || t.org || t.role == adjective || t.party == who {
			return s
		}
		where = k
	}
	if where >= 0 {
		s.a, s.b = []int{who}, l.group(where, &s)
	}
	return s
}

// ledByTown tells whether the clause of c begins with, or has behind its verb, the mayor or the council of a town, and
// not those of a state.
func (w *worker) ledByTown(c *cue) bool {
	l := &w.line
	start := w.clauseStart(c.from)
	for i := start; i < min(start+3, c.from); i++ {
		if isTownsPeople(l.row[i].Form.Lower) {
			return !l.row[start].Form.Has(w.terms.preposition)
		}
	}
	for i := c.to; i < min(c.to+3, len(l.row)) && !l.row[i].Form.Has(w.terms.preposition); i++ {
		if isTownsPeople(l.row[i].Form.Lower) {
			return true
		}
	}
	return false
}

// isTownsPeople holds for those who act for a town and for nobody else.
func isTownsPeople(lower string) bool {
	for _, part := range [...]string{"bürgermeister", "stadtpräsident", "stadtammann", "stadtrat", "stadtvertretung", "gemeinderat", "stadtverordnet"} {
		if strings.Contains(lower, part) {
			return true
		}
	}
	return lower == "ob"
}

// lastFeast is the only town that the sentence before names, where it says that a feast is held there: In Kiel beginnt
// das Stadtfest. -1 where it does not.
func (w *worker) lastFeast() int {
	in, feast := false, false
	for i := range w.last {
		f := w.last[i].Form
		feast = feast || f.Has(w.terms.occasion) && f.Has(token.Upper)
		in = in || f.Has(token.Place) && i > 0 && w.last[i-1].Form.Lower == "in"
	}
	if !in || !feast {
		return -1
	}
	if p := w.lastVenue(); p >= 0 && publishes(&w.parties[p]) {
		return p
	}
	return -1
}
