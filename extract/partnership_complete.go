package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// complete fills in the party that the clause leaves out: from the rest of the
// sentence, then from the document.
func (w *worker) complete(c *cue, owners, others []int, s sides) (sides, bool) {
	others = slices.DeleteFunc(others, func(p int) bool { return slices.Contains(owners, p) })
	if len(owners) == 0 && len(others) == 0 && !w.isGeneral(c) {
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
		if a, b, ok := w.focus(); ok && !w.isGeneral(c) && w.takesUp(c, a, b) && !w.turnsTo(c, a, b) {
			s.a, s.b, s.again = []int{a}, []int{b}, true
			return s, true
		}
	case w.isGeneral(c) && len(others) == 0:
	default:
		all := append(owners, others...)
		o := w.shared(c, owners)
		if o < 0 {
			o = w.missing(all, &s)
		}
		if n := len(w.ties); len(owners) == 0 && len(others) == 1 && n > w.section && w.sentence-w.ties[n-1].sentence <= nearBy && w.lastTied(others[0]) {
			o = w.ties[n-1].a + w.ties[n-1].b - others[0] // the other of the pair last told of
		}
		if o >= 0 && len(owners) == 0 && w.parties[others[0]].level >= levelRegion && (c.kind == anyPartnership || c.kind == regionPartnership || w.saysLand(c)) {
			o = w.governed(o)
		}
		if o >= 0 && (len(owners) > 0 || publishes(&w.parties[o]) || publishes(&w.parties[all[0]]) && w.home >= 0) {
			s.a, s.b = []int{o}, all
			return s, true
		}
	}
	if w.isGeneral(c) {
		w.openList(c)
	}
	w.drop(c, "a party is missing")
	return s, false
}

// turnsTo tells whether the sentence has turned to a third place before the noun: Bande hat Kiel
// nach Oxford: 1979 wurde die Partnerschaft besiegelt.
func (w *worker) turnsTo(c *cue, a, b int) bool {
	return slices.ContainsFunc(w.line.slots, func(t slot) bool {
		return t.role == with && !t.dead && !t.org && t.to <= c.from && t.party != a && t.party != b && (w.canPair(a, t.party) || w.canPair(b, t.party))
	})
}

// shared is the partner of which the last ties tell, which several have: Gera und Karlsruhe sind
// mit Temeswar verschwistert. Karlsruhe schloss die Partnerschaft 1992; -1 where there is none.
func (w *worker) shared(c *cue, owners []int) int {
	n := len(w.ties)
	if len(owners) != 1 || n == w.section || w.sentence-w.ties[n-1].sentence > 1 || w.isIndefinite(c) || !publishes(&w.parties[owners[0]]) {
		return -1
	}
	t := &w.ties[n-1]
	for i := n - 2; i >= w.section && w.ties[i].sentence == t.sentence; i-- {
		if o := &w.ties[i]; t.b == o.b && o.a == owners[0] {
			return t.b
		}
	}
	if publishes(&w.parties[t.a]) == publishes(&w.parties[t.b]) || !w.comparable(t.a, owners) || !w.comparable(t.b, owners) {
		return -1
	}
	if publishes(&w.parties[t.a]) {
		return t.b
	}
	return t.a
}

// saysLand tells whether the clause calls the other party `das Land`.
func (w *worker) saysLand(c *cue) bool {
	l := &w.line
	for i := 0; i+1 < len(l.row); i++ {
		if l.clause[i] != l.clause[c.from] {
			continue
		}
		if lower := l.row[i+1].Form.Lower; (l.row[i].Form.Lower == "das" || l.row[i].Form.Lower == "der") && (lower == "land" || lower == "freistaat" || lower == "bundesland") && !w.slotFrom(i) {
			return true
		}
	}
	return false
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

// withTowns tells whether the clause names the other party by titles alone: mit den
// beiden Städten.
func (w *worker) withTowns(c *cue) bool {
	l := &w.line
	for i := range l.row {
		if l.clause[i] != l.clause[c.from] || l.row[i].Form.Lower != "mit" || w.slotFrom(i) {
			continue
		}
		for i++; i < len(l.row) && (l.row[i].Form.Has(w.terms.determiner) || l.row[i].Form.Has(token.Adjective) || isModifier(l.row[i].Form, w)); i++ {
		}
		return i < len(l.row) && l.row[i].Form.Has(w.terms.title)
	}
	return false
}

// takesUp tells whether a cue without parties speaks of the pair last told of: it
// is of the same kind, or an act or date in its sentence says what became of it.
func (w *worker) takesUp(c *cue, a, b int) bool {
	if len(w.ties) == 0 && c.kind == anyPartnership && w.elsewhere > 0 && w.sentence-w.elsewhere <= 2 {
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
		case "since", "found", "participle", "ago", "anniversary":
			return true
		}
	}
	return w.line.clauseHas(w.line.clause[c.from], w.terms.ended)
}

// missing is the party that goes with those given: the owner of the tie before it in
// the sentence, the home, whose partners the text tells of, the only other place of
// the sentence, the other one of their last pair.
func (w *worker) missing(all []int, s *sides) int {
	if n := len(w.ties); n > w.before && len(all) == 1 {
		switch t := &w.ties[n-1]; all[0] {
		case t.a:
			return t.b
		case t.b:
			return t.a
		}
	}
	if o := w.lastOwner(); o >= 0 && len(w.ties) > w.before && w.comparable(o, all) {
		return o
	}
	if w.home >= 0 && w.actsForHome() && w.comparable(w.home, all) {
		return w.home
	}
	if o := w.actingTown(all); o >= 0 {
		return o
	}
	recent := len(w.ties) > w.section && w.sentence-w.ties[len(w.ties)-1].sentence <= 3
	if o := w.lastOwner(); o >= 0 && recent && w.pairable(o, all) {
		return o
	}
	if w.home >= 0 && w.pairable(w.home, all) {
		return w.home
	}
	if k := w.onlyOther(all); k >= 0 {
		t := &w.line.slots[k]
		s.cover(t.from, t.to)
		return t.party
	}
	if o := w.lastOwner(); o >= 0 && w.pairable(o, all) {
		return o
	}
	if o := w.focusWith(all[0]); o >= 0 && w.pairable(o, all) {
		return o
	}
	return -1
}

// actingTown is the only place of those that publish which acts in the sentence beside
// those given, or from which people come: nachdem der Rat die Partnerschaft mit Wladimir
// ausgesetzt hatte, half Erlangen …; -1 where there is none or several.
func (w *worker) actingTown(all []int) int {
	l := &w.line
	found := -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || slices.Contains(all, t.party) || t.role != free && t.role != of && (t.role != located || l.row[t.from].Form.Lower != "aus") {
			continue
		}
		if !publishes(&w.parties[t.party]) || !w.comparable(t.party, all) || w.says("series", l.clause[t.head]) {
			continue
		}
		if found >= 0 && found != t.party {
			return -1
		}
		found = t.party
	}
	return found
}

// actsForHome tells whether the sentence has a mayor or council of no place that it names:
// der Regierende Bürgermeister und sein Istanbuler Amtskollege.
func (w *worker) actsForHome() bool {
	l := &w.line
	for i := 1; i < len(l.row); i++ {
		f := l.row[i].Form
		if !f.Has(w.terms.municipal) || l.row[i-1].Form.Has(token.Joined) || l.row[i-1].Form.Has(w.terms.possessive) || i+1 < len(l.row) && w.slotFrom(i+1) {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-3; k-- {
			if lower := l.row[k].Form.Lower; lower == "der" || lower == "die" {
				return k == i-1 || !l.row[k+1].Form.Has(token.Joined)
			}
		}
	}
	return false
}

// pairable tells whether a place can be the partner of each of the others.
func (w *worker) pairable(p int, others []int) bool {
	for _, o := range others {
		if !w.canPair(p, o) {
			return false
		}
	}
	return true
}

// onlyOther is the slot of the only place of the sentence beside those given, -1
// where there is none or several.
func (w *worker) onlyOther(all []int) int {
	l := &w.line
	found := -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || t.role == adjective || slices.Contains(all, t.party) || !w.comparable(t.party, all) {
			continue
		}
		if found >= 0 && l.slots[found].party != t.party {
			return -1
		}
		found = k
	}
	return found
}

// anyOf takes the places of a sentence whatever their role: two are a pair, one is
// the other party: 71 Gäste aus Lyon kamen nach Köln, um die Partnerschaft zu feiern.
// Where all that is told of them is that something is in them, they are none.
func (w *worker) anyOf(c *cue, s *sides) (owners, others []int) {
	l := &w.line
	var all []int
	venues := true
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && !t.org && t.role != adjective && w.parties[t.party].level < levelCountry && !w.inSeries(k, c) {
			all = add(all, t.party)
			venues = venues && t.role == located && l.row[t.from].Form.Lower != "aus"
		}
	}
	switch {
	case venues || w.isSample():
		return nil, nil
	case len(all) == 2 && c.kind == anyPartnership && w.areSeats():
	case len(all) == 2 && w.canPair(all[0], all[1]):
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

// lastOwner is the party whose partners the text is telling of: Passau hat zehn Partnerstädte; else
// that of the last tie.
func (w *worker) lastOwner() int {
	if w.list.open && len(w.list.owners) == 1 && w.list.ties == len(w.ties) {
		return w.list.owners[0]
	}
	if n := len(w.ties); n > w.section {
		t := &w.ties[n-1]
		if t.b == w.home {
			return t.b
		}
		return t.a
	}
	return w.home
}
