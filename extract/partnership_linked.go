package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// linkedSides reads a predicate: A ist mit B verschwistert, A und B sind befreundet.
func (w *worker) linkedSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if l.next(c.from) < 0 && w.linkedEach(c, &s) {
		return s, len(s.a) > 0
	}
	var owners, others []int
	w.fromClause(c, &owners, &others, &s)
	if a, b, ok := w.inMind(c); ok && len(owners) == 0 && len(others) == 0 && w.areBoth(c) && !w.hasTie(c) {
		s.a, s.b, s.again = []int{a}, []int{b}, true // seit 1993 sind beide Städte verbunden
		return s, true
	}
	if len(owners) == 0 && len(others) == 0 && w.goesOn(c, &s) {
		return s, true // seit 1986 sind sie verschwistert
	}
	if len(owners) == 0 && len(others) == 0 && w.endsAside(c.to) {
		others = w.apposed(c, &s) // aus Lyon, seit 1972 verschwistert, kam …
	} else if p := w.besideAside(c); len(owners) == 0 && len(others) > 0 && p >= 0 && w.pairable(p, others) {
		owners, others = others, []int{p} // aus Lyon, seit 1972 mit Kiel verbunden, kam …
	}
	if o := w.lastOwner(); len(owners) > 1 && len(others) == 0 && w.areAbroad(owners) && w.antecedent(c) >= 0 && (o >= 0 || len(owners) > 2) {
		if o < 0 || !publishes(&w.parties[o]) {
			return s, false // hinzu kamen Lyon, Brest und Oxford, die schon länger befreundet waren
		}
		others = []int{o}
	}
	if o := w.pronounced(c, owners); o >= 0 && len(others) == 0 {
		others = []int{o}
	} else if len(owners) == 1 && len(others) == 0 && w.lastTied(owners[0]) && w.withTitle(c, w.focusWith(owners[0])) {
		others = []int{w.focusWith(owners[0])} // seit 1994 ist Pankow mit der Hafenstadt verbunden
	}
	owners, others = w.linkedBehind(c, owners, others, &s)
	if start := w.clauseStart(c.from); len(owners) == 1 && len(others) == 0 && start > 1 && w.opensRelative(start) && w.relativeRole(c) == with && l.row[start-1].Form.Has(w.terms.partner) {
		if p := w.standsFor(start - 1); p >= 0 && w.comparable(p, owners) {
			others = []int{p} // die israelische Partnerstadt, mit der Hagen verbunden ist
		}
	}
	if len(owners) == 1 && len(others) == 0 {
		others = w.withsBehind(c, &s)
	} else if len(owners) == 0 && len(others) == 1 {
		if ps := w.allOfThem(c, others[0]); len(ps) > 0 && w.pairable(others[0], ps) {
			owners = ps // alle fünf sind mit Kiel verbunden
		}
	}
	if len(owners) == 0 && len(others) == 0 || len(others) == 0 && (len(owners) < 2 || c.kind == anyPartnership) && w.withSomebody(c) {
		return s, false
	}
	if c.kind == anyPartnership && w.byMeans(c) {
		return s, false // durch eine Bahnstrecke verbunden
	}
	if len(owners) > 1 && len(others) == 0 && w.follows() && w.isNamedAs(c) {
		return s, false // es folgten Brest und Oxford als befreundete Städte
	}
	if len(owners) > 1 && len(others) == 0 && w.withUnknown(c) {
		return s, false // mit Broxtowe, Falun und Graudenz: the first is the gazetteer's gap
	}
	if c.kind == anyPartnership && !w.names && !w.isDated(c) && slices.ContainsFunc(others, func(p int) bool { return w.parties[p].level >= levelRegion }) {
		return s, false // wirtschaftlich mit Hessen verbunden
	}
	if c.kind == anyPartnership && c.what == "linked" && w.areCountries(owners) && w.areCountries(others) {
		return s, false // Deutschland ist eng mit Frankreich verbunden
	}
	if c.what == "together" && !w.lasting(owners, others, c) || w.hasTie(c) {
		return s, false // the noun has them: durch eine Städtepartnerschaft verbunden
	}
	return w.complete(c, owners, others, s)
}

// linkedBehind are the sides of a predicate that tells of one place in general terms with whom it is tied, and names those
// behind a colon or the like: mit zwei Städten verschwistert: mit Lyon seit 1969, mit Brest seit 1992; zwei Städte sind mit
// Kiel verschwistert: Lyon (1969) und Brest (1992). They stay what they are where it names none.
func (w *worker) linkedBehind(c *cue, owners, others []int, s *sides) (a, b []int) {
	l := &w.line
	k := l.next(c.to)
	if len(owners)+len(others) != 1 || k < 0 {
		return owners, others
	}
	t := &l.slots[k]
	if colon := t.from == c.to+1 && l.row[c.to].Form.Norm == ":"; !colon && !w.specifies(c.to, t.from) {
		return owners, others
	}
	one, named := slices.Concat(owners, others), l.group(k, &sides{})
	if t.role != with && (t.role != free || len(named) < 2) || !w.pairable(one[0], named) {
		return owners, others
	}
	return one, l.group(k, s)
}

// endsAside tells whether an insertion ends before token i.
func (w *worker) endsAside(i int) bool {
	row := w.line.row
	return i < len(row) && (row[i].Form.Norm == "," || row[i].Form.Norm == ")" || row[i].Form.Norm == ".")
}

// withsBehind are the places that clauses behind that of the cue add, each behind `mit` and with its own `seit`, where
// the first is called by a title: mit der Rosenstadt ist Kiel seit 1964 verbunden, mit Lyon seit 1970.
func (w *worker) withsBehind(c *cue, s *sides) (others []int) {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.from <= c.to || t.dead || t.org || t.role != with {
			continue
		}
		if at, since := w.dated(k); !since || at < t.to {
			return nil
		}
		others = add(others, t.party)
		s.cover(t.from, t.to)
	}
	return others
}

// besideAside is the place right before the aside of which the cue is the end and which has no verb: aus Lyon, seit 1972
// mit Kiel verbunden, …; -1 where there is none.
func (w *worker) besideAside(c *cue) int {
	l := &w.line
	start := w.clauseStart(c.from)
	if start == 0 || !w.endsAside(c.to) || l.row[start+1].Form.Lower != "seit" && !l.row[start+1].Form.Has(token.Date) {
		return -1
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.to == start && !t.dead && !t.org && t.role != adjective && l.row[t.from].Form.Lower != "mit" {
			return t.party
		}
	}
	return -1
}

// pronounced is the only place beside the owner that the sentence before has named,
// where the clause says `mit ihm`; -1 otherwise.
func (w *worker) pronounced(c *cue, owners []int) int {
	l := &w.line
	if len(owners) != 1 {
		return -1
	}
	for i := 0; i+1 < len(l.row); i++ {
		if l.clause[i] != l.clause[c.from] || l.row[i].Form.Lower != "mit" {
			continue
		}
		switch l.row[i+1].Form.Lower {
		case "ihm", "ihr", "ihnen":
		default:
			continue
		}
		found := -1
		for p := range w.parties {
			if w.parties[p].seen != w.sentence-1 || !w.pairable(p, owners) || w.parties[p].level != w.parties[owners[0]].level {
				continue
			}
			if found >= 0 {
				return -1
			}
			found = p
		}
		return found
	}
	return -1
}

// byMeans tells whether the clause says that things link the places: durch eine Brücke
// verbunden; but not: durch einen Vertrag.
func (w *worker) byMeans(c *cue) bool {
	l := &w.line
	for i := range l.inClause(l.clause[c.from]) {
		if l.row[i].Form.Lower != "durch" && l.row[i].Form.Lower != "per" {
			continue
		}
		for i++; i < len(l.row) && !l.row[i].Form.Has(token.Upper) && !l.row[i].Form.Has(token.Sign); i++ {
		}
		if i == len(l.row) {
			return false
		}
		f := l.row[i].Form
		return f.Has(token.Word) && !f.Has(token.Joined) && !w.isOnset(f) && !f.Has(w.terms.contact)
	}
	return false
}

// areCountries tells whether all of the parties are countries.
func (w *worker) areCountries(ps []int) bool {
	return !slices.ContainsFunc(ps, func(p int) bool { return w.parties[p].level < levelCountry })
}

// withSomebody tells whether the clause names the other party in general terms: mit
// einer einzigen Stadt, mit zwei Kreisen.
func (w *worker) withSomebody(c *cue) bool {
	l := &w.line
	for i := range l.inClause(l.clause[c.from]) {
		if l.row[i].Form.Lower == "mit" && !w.slotFrom(i) {
			return true
		}
	}
	return false
}

// withUnknown tells whether a name that is no place stands behind `mit` before the cue.
func (w *worker) withUnknown(c *cue) bool {
	l := &w.line
	for i := 0; i+1 < c.from; i++ {
		if l.row[i].Form.Lower == "mit" && !w.slotFrom(i) && w.isUnknown(l.row[i+1].Form) {
			return true
		}
	}
	return false
}

// lasting tells whether regions or counties that work together do so since a year.
func (w *worker) lasting(owners, others []int, c *cue) bool {
	partnerly := false
	for i := range w.line.row {
		partnerly = partnerly || w.line.row[i].Form.Lower == "partnerschaftlich"
	}
	for _, p := range slices.Concat(owners, others) {
		if w.parties[p].level < levelCounty && !partnerly {
			return false
		}
	}
	return w.isDated(c)
}

// isInPredicate tells whether the noun is but a part of the predicate: in Partnerschaft verbunden.
func (w *worker) isInPredicate(c *cue) bool {
	row := w.line.row
	return c.what == "tie" && c.from > 0 && row[c.from-1].Form.Lower == "in" && c.to < len(row) && row[c.to].Form.Has(w.terms.linked)
}

// hasTie tells whether a noun for a tie stands in the clause of the cue.
func (w *worker) hasTie(c *cue) bool {
	l := &w.line
	for i := range l.cues {
		if d := &l.cues[i]; d != c && (d.what == "tie" || d.what == "partner") && l.clause[d.from] == l.clause[c.from] && !w.isInPredicate(d) {
			return true
		}
	}
	return false
}
