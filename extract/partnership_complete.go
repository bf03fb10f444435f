package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// complete fills in the party that the clause leaves out: from the rest of the
// sentence, then from the document.
func (w *worker) complete(c *cue, owners, others []int, s sides) (sides, bool) {
	others = slices.DeleteFunc(others, func(p int) bool { return slices.Contains(owners, p) })
	if len(owners) == 0 && len(others) == 0 && !w.isGeneral(c) && !w.isWithTitle(c) {
		owners, others = w.anyOf(c, &s)
	}
	owners = w.sameSize(owners)
	switch {
	case len(owners) > 0 && len(others) > 0:
		s.a, s.b = owners, others
		return s, true
	case len(owners) > 1 && w.isGeneral(c) && w.parties[owners[0]].level == levelCountry: // Deutschland und Israel zählen 80 Partnerschaften
	case len(owners) > 1 && c.what == "tie" && w.withTowns(c): // Köln und Bonn pflegen mit beiden eine Partnerschaft
	case len(owners) > 1:
		if a, b := w.partedByNoun(owners); len(a) > 0 && len(b) > 0 {
			s.a, s.b = a, b
		} else {
			s.a, s.whole = owners, true
		}
		return s, true
	case len(owners) == 0 && len(others) == 0:
		if a, b, ok := w.asCalled(c); ok && !w.isGeneral(c) && w.takesUp(c, a, b) && !w.turnsTo(c, a, b) && !w.isBusiness(c) && !w.isUnknownItem(c) && !w.isOneOfTold() && !w.isHeadedBy(a, b) {
			s.a, s.b, s.again = []int{a}, []int{b}, true
			return s, true
		}
	case w.isGeneral(c) && len(others) == 0:
	default:
		all := slices.Concat(owners, others)
		if w.isPageTowns(c) && len(owners) == 0 && w.pairable(w.pageOf, all) {
			s.a, s.b = []int{w.pageOf}, all
			return s, true
		}
		o := w.shared(c, owners)
		if o < 0 {
			o = w.missing(all, &s)
		}
		n := len(w.ties)
		told := !w.isOfUnknown(c) && len(owners) == 0 && len(others) == 1 && n > w.section && w.sentence-w.ties[n-1].sentence <= nearBy && w.lastTied(others[0])
		if told {
			o = w.ties[n-1].a + w.ties[n-1].b - others[0] // the other of the pair last told of
			if p := w.turnedTo(c, all); p >= 0 {
				o = p
			}
		}
		if o >= 0 && len(owners) == 0 && w.parties[others[0]].level >= levelRegion && (c.kind == anyPartnership || c.kind == regionPartnership || w.saysBare(w.line.clause[c.from], "land", "freistaat", "bundesland")) {
			o = w.governed(o)
		}
		if o >= 0 && w.saysBare(w.line.clause[c.from], "kreis", "landkreis") {
			o = w.ownCounty(o)
		}
		if o >= 0 && (len(owners) > 0 || told || w.isMeant(c, o, all)) {
			if s.a, s.b = []int{o}, all; told && publishes(&w.parties[all[0]]) && !publishes(&w.parties[o]) {
				s.a, s.b = s.b, s.a // whose the next ones are
			}
			return s, true
		}
	}
	if w.isGeneral(c) || w.isColumn(c) {
		w.openList(c)
	}
	w.drop(c, "a party is missing")
	return s, false
}

// turnedTo is the town abroad and in no tie yet that the sentence turns to, which the clause of the cue then calls by
// its title alone: anders mit Lyon: Seit 1964 ist die Stadt mit Kiel verbunden; -1 where there is none.
func (w *worker) turnedTo(c *cue, all []int) int {
	if !w.saysTitle(w.line.clause[c.from]) {
		return -1
	}
	for k := range w.line.slots {
		t := &w.line.slots[k]
		if t.to <= c.from && !t.dead && !t.org && !publishes(&w.parties[t.party]) && !w.isTied(t.party) && w.comparable(t.party, all) {
			return t.party
		}
	}
	return -1
}

// isMeant tells whether the party o, which the clause leaves out, is the partner of all that it has: one that
// publishes, or one abroad where they do and the text has a home, or the sentence celebrates and names but these.
func (w *worker) isMeant(c *cue, o int, all []int) bool {
	switch {
	case publishes(&w.parties[o]):
		return true
	case !publishes(&w.parties[all[0]]):
		return false
	case w.home >= 0:
		return true
	case w.onlyOther(all) < 0:
		return false
	}
	return w.line.clauseHas(w.line.clause[c.from], w.terms.jubilee) || w.isDated(c) && w.parties[o].level == levelCity
}

// isOneOfTold tells whether the clause goes on with one of several ties that the sentence before has
// told of, and does not say here which: Die älteste, 1960 geschlossen, ist die mit Lyon.
func (w *worker) isOneOfTold() bool {
	n := len(w.ties)
	return n > w.section+1 && w.ties[n-1].sentence == w.sentence-1 && w.ties[n-2].sentence == w.sentence-1 && w.ties[n-1].a == w.ties[n-2].a && w.follows()
}

// isBusiness tells whether the noun is a contract as firms have them, in a text that has told of
// no tie: Beide schlossen 2014 einen Kooperationsvertrag.
func (w *worker) isBusiness(c *cue) bool {
	return len(w.ties) == 0 && strings.HasPrefix(w.line.row[c.from].Form.Lower, "kooperation")
}

// turnsTo tells whether the sentence has turned to a third place before the noun: Bande hat Kiel
// nach Oxford: 1979 wurde die Partnerschaft besiegelt.
func (w *worker) turnsTo(c *cue, a, b int) bool {
	return slices.ContainsFunc(w.line.slots, func(t slot) bool {
		return t.role == with && !t.dead && !t.org && t.to <= c.from && t.party != a && t.party != b && (w.canPair(a, t.party) || w.canPair(b, t.party))
	})
}

// sameSize takes the countries out where regions or towns are named beside them: das
// Saarland ist Polen verbunden.
func (w *worker) sameSize(ps []int) []int {
	if len(ps) < 2 || w.areCountries(ps) {
		return ps
	}
	return slices.DeleteFunc(ps, func(p int) bool { return w.parties[p].level == levelCountry })
}

// partedByNoun parts a list in which a noun calls the latter ones partners of the
// former: Niedersachsen und seine Partnerregionen Großpolen und Niederschlesien.
func (w *worker) partedByNoun(ps []int) (a, b []int) {
	l := &w.line
	noun := -1
	for i := range l.cues {
		if l.cues[i].what == "partner" {
			noun = l.cues[i].from
			break
		}
	}
	for k := range l.slots {
		t := &l.slots[k]
		switch {
		case t.dead || t.role == adjective || !slices.Contains(ps, t.party):
		case t.head < noun:
			a = add(a, t.party)
		case noun >= 0:
			b = add(b, t.party)
		}
	}
	return a, b
}

// takesUp tells whether a cue without parties speaks of the pair last told of: it
// is of the same kind, or an act or date in its sentence says what became of it.
func (w *worker) takesUp(c *cue, a, b int) bool {
	if len(w.ties) == 0 && c.kind == anyPartnership && w.elsewhere > 0 && w.sentence-w.elsewhere <= 2 && !w.saysTowns(c) {
		return false // the school's of which the last sentences tell
	}
	kind := kindOf(c.kind, &w.parties[a].Place, &w.parties[b].Place)
	for i := len(w.ties) - 1; i >= 0; i-- { // the pair is mostly that of the last
		if t := &w.ties[i]; t.kind == kind && (t.a == a && t.b == b || t.a == b && t.b == a) {
			return true
		}
	}
	for i := range w.line.cues {
		switch w.line.cues[i].what {
		case "since", "found", "participle", "ago", "anniversary", "origin":
			return true
		}
	}
	if c.what == "tie" && w.line.clauseHas(w.line.clause[c.from], w.terms.jubilee) {
		return true // zum runden Geburtstag der Partnerschaft
	}
	if y := w.then(c); c.what == "tie" && y.known() {
		return true // seither gibt es eine Partnerschaft
	}
	return w.line.clauseHas(w.line.clause[c.from], w.terms.ended) || c.what == "tie" && w.cameOf(c) && w.dateNear(c) >= 0
}

// saysTowns tells whether the clause of the cue says that it is towns that do something.
func (w *worker) saysTowns(c *cue) bool {
	return w.line.clauseSays(w.line.clause[c.from], "städte", "kommunen")
}

// anyOf takes the places of a sentence whatever their role: two are a pair, one is
// the other party: 71 Gäste aus Lyon kamen nach Köln, um die Partnerschaft zu feiern.
// Where all that is told of them is that something is in them, they are none.
func (w *worker) anyOf(c *cue, s *sides) (owners, others []int) {
	l := &w.line
	var all []int
	venues := true
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && !t.org && t.role != adjective && w.parties[t.party].level < levelCountry && !w.inSeries(k, c) && !w.isElsewheres(t, c) {
			all = add(all, t.party)
			venues = venues && t.role == located && l.row[t.from].Form.Lower != "aus"
		}
	}
	switch {
	case venues || w.isSample() || len(all) == 1 && c.what == "pact" && w.goesThere(all[0], c):
		return nil, nil
	case len(all) == 2 && c.kind == anyPartnership && w.areSeats():
	case len(all) == 2 && w.canPair(all[0], all[1]) && !w.areBehindWith(all):
		owners = all
	case len(all) == 1:
		others = all
	default:
		return nil, nil
	}
	for k := range l.slots {
		if t := &l.slots[k]; slices.Contains(all, t.party) {
			s.cover(t.from, t.to)
		}
	}
	return owners, others
}

// goesThere tells whether another clause only says that something went to the place: … Hilfsgüter nach Lemberg brachten.
func (w *worker) goesThere(p int, c *cue) bool {
	return slices.ContainsFunc(w.line.slots, func(t slot) bool {
		return t.party == p && w.line.row[t.from].Form.Lower == "nach" && w.line.clause[t.head] != w.line.clause[c.from]
	})
}

// isElsewheres tells whether another clause has a region only as the owner of a noun: nach der Annexion der Krim.
func (w *worker) isElsewheres(t *slot, c *cue) bool {
	l := &w.line
	return t.role == of && w.parties[t.party].level >= levelRegion && l.clause[t.head] != l.clause[c.from] && l.row[t.from].Form.Has(w.terms.determiner) && w.isBehindNoun(t.from)
}

// areBehindWith tells whether two places stand behind `mit` each, so that both are partners of a third: die eine
// mit Kiel; die zweite, mit Brest, folgte.
func (w *worker) areBehindWith(ps []int) bool {
	groups := [2]int{-1, -1}
	for k := range w.line.slots {
		if t := &w.line.slots[k]; !t.dead && w.line.row[t.from].Form.Lower == "mit" {
			if i := slices.Index(ps, t.party); i >= 0 {
				groups[i] = t.group
			}
		}
	}
	return groups[0] >= 0 && groups[1] >= 0 && groups[0] != groups[1]
}

// areSeats tells whether all places of the sentence say where somebody comes from who does
// not act for them: Volkswagen aus Wolfsburg und ein Partner aus Hefei.
func (w *worker) areSeats() bool {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || t.role == adjective {
			continue
		}
		if t.from == 0 || t.acts || l.row[t.from].Form.Lower != "aus" || l.row[t.from-1].Form.Has(w.terms.guest) || !l.row[t.from-1].Form.Has(token.Upper) {
			return false
		}
	}
	return true
}

// inSeries tells whether a place stands in a clause of its own that goes on with a
// series: …, 1973 kam Tournon dazu.
func (w *worker) inSeries(k int, c *cue) bool {
	l := &w.line
	n := l.clause[l.slots[k].head]
	return n != l.clause[c.from] && slices.ContainsFunc(l.cues, func(d cue) bool { return d.what == "series" && l.clause[d.from] == n })
}

// isSample tells whether the sentence names its places as some of many: darunter Köln
// und Bonn.
func (w *worker) isSample() bool {
	for i := range w.line.row {
		if w.line.row[i].Form.Lower == "darunter" {
			return true
		}
	}
	return false
}
