package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// mateSides reads Partner, which is said of people and firms too: only where places
// are its subject or it stands behind one.
func (w *worker) mateSides(c *cue) (sides, bool) {
	s := sides{from: c.from, to: c.to}
	l := &w.line
	if w.matesOfOwner(c, &s) {
		return s, true
	}
	named := w.predicatedEach(c, &s)
	if len(named) == 0 {
		named = w.predicated(c, &s)
	}
	apposed := len(named) == 0
	if pair := w.matesBehind(c, &s); apposed && len(pair) == 2 {
		if o := w.lastOwner(); o >= 0 && publishes(&w.parties[o]) && !publishes(&w.parties[pair[0]]) && !publishes(&w.parties[pair[1]]) {
			s.a, s.b = []int{o}, pair // Partner sind außerdem Oppeln und Mittelböhmen
			return s, true
		}
		named, apposed = pair, false
	}
	if len(named) == 0 {
		named = w.apposed(c, &s)
	}
	if len(named) == 0 {
		named = w.namedAs(c, &s)
	}
	if len(named) == 0 {
		named = w.received(c, &s)
	}
	if len(named) == 0 && w.isPlural(c) {
		if a, b := w.besideAny(c); a >= 0 {
			s.a, s.b = []int{a}, []int{b} // seit 27 Jahren sind Regensburg und die Hafenstadt am Schwarzen Meer Partner
			return s, true
		}
	}
	if p, behindWith := w.toldByCountry(l.clause[c.from]); len(named) == 0 && p >= 0 && !behindWith && !w.isPlural(c) {
		named = []int{p} // die bretonische Küstengemeinde ist seit 1978 Partnerin
	}
	if a, b, ok := w.inMind(c); len(named) == 0 && ok && w.isPlural(c) && w.isDated(c) && w.speaksOf(c) {
		s.a, s.b = []int{a}, []int{b} // seit 1982 sind das Land und der Staat Partner
		return s, true
	}
	if len(named) == 0 {
		if named = w.headed(c, &s); len(named) == 2 {
			s.a, s.whole = named, true
			return s, true
		}
		if w.isHeadOfList(c) || len(l.slots) == 0 && l.opensBlock() && w.headsColumn(c) {
			w.openList(c)
		}
		return s, false
	}
	owners := w.ownersBefore(c, &s)
	if len(owners) == 0 && w.isHomes(c) {
		owners = []int{w.theTown()}
	}
	if k := l.next(c.to); len(owners) == 0 && k >= 0 && l.slots[k].role == of && w.reach(c.to, l.slots[k].from, 1) {
		owners = l.group(k, &s)
	}
	if sign := w.signBefore(c); len(owners) == 0 && len(named) == 2 && w.isPlural(c) && !w.saysOurs(c) && (!apposed || sign == "(" || sign == ",") {
		s.a, s.whole = named, true
		return s, true
	}
	if o := w.lastOwner(); len(owners) == 0 && o >= 0 && len(w.ties) > 0 {
		owners = []int{o}
	}
	if len(owners) == 0 || slices.Contains(named, owners[0]) {
		return s, false
	}
	s.a, s.b = owners, named
	return s, true
}

// matesOfOwner finds places that the sentence lists as the partners of one.
func (w *worker) matesOfOwner(c *cue, s *sides) bool {
	if owners, named := w.behindPartner(c, s); len(owners) > 0 && len(named) > 0 && named[0] != owners[0] {
		s.a, s.b = owners, named // weitere Partner von Kiel sind Brest und Oxford
		return true
	}
	if owners, named := w.listedMates(c, s); len(named) > 0 {
		s.a, s.b = owners, named // Kiel hat weitere Partner: Brest und Oxford
		return true
	}
	if owners, named := w.gained(c, s); len(owners) == 1 && len(named) > 0 && w.pairable(owners[0], named) {
		s.a, s.b = owners, named // Kiel fand mit Brest einen neuen Partner
		return true
	}
	if o, named := w.lastOwner(), append(w.furtherMates(c, s), w.amongMates(c, s)...); o >= 0 && len(named) > 0 && w.pairable(o, named) {
		s.a, s.b = []int{o}, named // weitere Partner sind Brest und Oxford
		return true
	}
	return false
}

// isHeadOfList tells whether a line is but a place and its partners: Der Kreis Lippe und seine Partner.
func (w *worker) isHeadOfList(c *cue) bool {
	l := &w.line
	return len(l.slots) == 1 && l.opensBlock() && c.to == len(l.row) && c.from > 1 && l.row[c.from-1].Form.Has(w.terms.possessive) && l.slots[0].to == c.from-2 && w.isPlural(c)
}

// saidOf is the slot behind the noun and a copula, of which the noun is said; -1 for none.
func (w *worker) saidOf(c *cue) int {
	l := &w.line
	if k := l.next(c.to); k >= 0 && l.slots[k].role == free && w.copula(c.to, l.slots[k].from) {
		return k
	}
	return -1
}

// matesBehind are the two places of which the noun before them is said: Partner sind Breitnau
// und Oliveri.
func (w *worker) matesBehind(c *cue, s *sides) []int {
	if k := w.saidOf(c); k >= 0 && len(w.line.group(k, &sides{})) == 2 {
		return w.line.group(k, s)
	}
	return nil
}

// furtherMates are the places behind the noun that are partners beside those told of: weitere
// Partner sind Brest, Lyon und Oxford.
func (w *worker) furtherMates(c *cue, s *sides) []int {
	if c.from == 0 {
		return nil
	}
	if lower := w.line.row[c.from-1].Form.Lower; !strings.HasPrefix(lower, "weitere") && !strings.HasPrefix(lower, "übrige") && !strings.HasPrefix(lower, "andere") {
		return nil
	}
	if k := w.saidOf(c); k >= 0 {
		return w.line.group(k, s)
	}
	if k := w.line.next(c.to); k >= 0 && w.line.slots[k].from == c.to+1 && w.line.slots[k].role == free && (w.line.row[c.to].Form.Norm == "," || w.line.row[c.to].Form.Norm == "-") {
		return w.line.group(k, s) // die anderen Partner, Brest und Oxford, …
	}
	return nil
}

// amongMates are the places that belong to the partners: zu den ältesten Partnern gehört Brest.
func (w *worker) amongMates(c *cue, s *sides) []int {
	l := &w.line
	i := w.beforeAttributes(c.from)
	if i < 1 || l.row[i].Form.Lower != "den" || l.row[i-1].Form.Lower != "zu" || !l.clauseSays(l.clause[c.from], "gehört", "gehören", "zählt", "zählen") {
		return nil
	}
	if k := l.next(c.to); k >= 0 && l.slots[k].role == free && l.clause[l.slots[k].head] == l.clause[c.from] {
		return l.group(k, s)
	}
	return nil
}

// listedMates are the places behind a colon that a place before the noun has as partners.
func (w *worker) listedMates(c *cue, s *sides) (owners, named []int) {
	l := &w.line
	k := l.next(c.to)
	if k >= 0 && w.isHomes(c) && w.isPlural(c) && l.slots[k].from == w.behindAttributes(c.to+1)+2 && l.row[l.slots[k].from-1].Form.Norm == ":" {
		return []int{w.theTown()}, l.group(k, s) // die übrigen Partner der Stadt: Brest und Oxford
	}
	if k < 0 || l.slots[k].from > c.to+5 || l.slots[k].from == c.to || l.row[l.slots[k].from-1].Form.Norm != ":" || l.slots[k].role != free || !l.clauseHas(l.clause[c.from], w.terms.have) {
		return nil, nil
	}
	for n := range l.slots {
		if t := &l.slots[n]; t.to <= c.from && t.role == free && !t.dead && !t.org && l.clause[t.head] == l.clause[c.from] {
			return l.group(n, s), l.group(k, s)
		}
	}
	return nil, nil
}

// signBefore is the sign before the noun and its date: Aachen und Reims, seit 1967 Partner.
func (w *worker) signBefore(c *cue) string {
	l := &w.line
	i := c.from - 1
	for i > 0 && (l.row[i].Form.Has(token.Date) || l.row[i].Form.Lower == "seit") {
		i--
	}
	return l.row[max(i, 0)].Form.Norm
}

// headed is the pair before the colon of a headline: Kiel und Brest: 50 Jahre Partner.
func (w *worker) headed(c *cue, s *sides) []int {
	l := &w.line
	if len(l.slots) != 2 || l.slots[0].from != 0 || l.slots[0].role != free || l.slots[1].to >= len(l.row) || !w.isDated(c) {
		return nil
	}
	if sign := l.row[l.slots[1].to].Form.Norm; sign != ":" && sign != "-" {
		return nil
	}
	return l.group(0, s)
}

// speaksOf tells whether the clause of the cue speaks of places in general terms:
// beide Städte, das Land und der Staat.
func (w *worker) speaksOf(c *cue) bool {
	l := &w.line
	for i := range l.inClause(l.clause[c.from]) {
		if l.at[i] >= 0 && l.slots[l.at[i]].role != adjective {
			return false
		}
		if l.row[i].Form.Lower == "wir" || l.row[i].Form.Lower == "nachbarn" {
			return true
		}
		if i < c.from && w.isUnknown(l.row[i].Form) {
			return false // Bonyhad, seit 1994 Partner der Weinstadt
		}
		if l.row[i].Form.Has(w.terms.both) && i+1 < len(l.row) && l.row[i+1].Form.Has(w.terms.copula) {
			return true // beide sind seit 1991 Partner
		}
		if l.row[i].Form.Has(w.terms.title) {
			return i+1 == len(l.row) || i+1 == c.from || !l.row[i+1].Form.Has(token.Upper) // Stadtbezirk Süd is a place that nobody knows
		}
	}
	return false
}
