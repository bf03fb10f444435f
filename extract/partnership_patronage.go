package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// patronageSides reads `Gelsenkirchen übernahm die Patenschaft für Allenstein`.
func (w *worker) patronageSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	k := l.next(c.to)
	if k < 0 && w.isDated(c) {
		if named := w.headed(c, &s); len(named) == 2 { // Augsburg und Reichenberg – 55 Jahre Patenschaft
			s.a, s.whole = named, true
			return s, true
		}
	}
	folk := k >= 0 && w.isFolk(c, k)
	if k < 0 || !folk && !w.reach(c.to, l.slots[k].from, 1) || l.slots[k].org {
		return s, false
	}
	if g := l.group(k, &s); l.slots[k].role == between && len(g) == 2 {
		s.a, s.whole = g, true
		return s, true
	}
	if f := l.row[l.slots[k].from].Form; f.Lower != "für" && f.Lower != "über" && !folk {
		return s, false
	}
	if slices.ContainsFunc(l.row[l.slots[k].from:l.slots[k].head], func(t token.Token) bool {
		return t.Form.Has(token.Upper) && !t.Form.Has(w.terms.title) && !t.Form.Has(token.Adjective)
	}) && !folk {
		return s, false // die Patenschaft für das Schiff Kiel
	}
	others := l.group(k, &s)
	var owners []int
	w.fromClause(c, &owners, &others, &s)
	return w.complete(c, owners, others, s)
}

// isFolk tells whether the noun is for the people from the place at slot k: die Patenschaft
// über die Vertriebenen aus Jägerndorf.
func (w *worker) isFolk(c *cue, k int) bool {
	l := &w.line
	t := &l.slots[k]
	if t.from-c.to > 5 || t.from <= c.to || !w.reach(c.to, t.from, 5) || t.role != of && l.row[t.from].Form.Lower != "aus" {
		return false
	}
	lower := l.row[c.to].Form.Lower
	return (lower == "über" || lower == "für") && l.row[t.from-1].Form.Has(token.Upper) && !w.isOther(l.row[t.from-1].Form)
}
