package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// partnerSides finds the parties of a noun for the other party: the ones it names
// (Partnerstadt Nanjing; Nanjing, die Partnerstadt) and the one it belongs to.
func (w *worker) partnerSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	owners, named := w.behindPartner(c, &s)
	if len(owners) == 0 {
		owners = w.ownersBefore(c, &s)
	}
	if len(named) == 0 {
		named = w.apposed(c, &s)
	}
	if len(named) == 0 {
		named = w.predicated(c, &s)
	}
	if len(named) == 0 {
		if named = w.namedAs(c, &s); len(named) == 2 && len(owners) == 0 {
			s.a, s.whole = named, true
			return s, true
		}
	}
	if len(named) == 0 && len(owners) > 0 && w.isPlural(c) {
		named = w.listedBefore(c, owners, &s)
	}
	if len(named) > 1 && !w.isPlural(c) && !w.isAlone(named, c) {
		named = named[:1] // die Partnerstadt Nanjing sowie Jining
	}
	if len(named) == 0 {
		if w.isPlural(c) {
			w.openList(c)
		}
		w.drop(c, "it names no place")
		return s, false
	}
	if len(owners) == 0 && w.inPairs(named) {
		return s, false
	}
	if len(named) == 2 && len(owners) == 0 && w.isPlural(c) && w.subjectOf(l, c, named) {
		s.a, s.whole = named, true
		return s, true
	}
	if len(owners) == 0 && w.isHomes(c) {
		owners = []int{w.home}
	}
	if len(owners) == 0 {
		owners = w.ownerOf(c, named, &s)
	}
	owners = slices.DeleteFunc(owners, func(p int) bool { return slices.Contains(named, p) })
	if len(owners) == 0 {
		if len(named) == 1 {
			if o := w.focusWith(named[0]); o >= 0 {
				s.a, s.b = named, []int{o}
				return s, true
			}
		}
		w.drop(c, "whose partner it is remains open")
		return s, false
	}
	s.a, s.b = owners, named
	return s, true
}

// listedBefore is the list of places that a noun in the plural sums up: Sèvres,
// Kenosha und Satu Mare: So heißen die Partnerstädte von Wolfenbüttel.
func (w *worker) listedBefore(c *cue, owners []int, s *sides) []int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.to > c.from || t.dead || t.org || t.role != free || slices.Contains(owners, t.party) {
			continue
		}
		if g := l.group(k, &sides{}); len(g) > 2 {
			return l.group(k, s)
		}
	}
	return nil
}

// isAlone tells whether a noun in the singular is said of all of several subjects:
// Kiel und Brest wurden Partnerstadt von Bonn.
func (w *worker) isAlone(named []int, c *cue) bool {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; t.party == named[0] && t.from >= c.to {
			return false
		}
	}
	return true
}

// inPairs makes ties of a list that names its pairs: Darmstadt und Brescia, Kahla
// und Castelnovo sowie Gmünd und Faenza.
func (w *worker) inPairs(named []int) bool {
	l := &w.line
	if len(named) < 4 || len(named)%2 != 0 {
		return false
	}
	var heads []*slot
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && slices.Contains(named, t.party) {
			heads = append(heads, t)
		}
	}
	if len(heads) != len(named) {
		return false
	}
	for i := 1; i < len(heads); i++ {
		link := l.row[heads[i-1].to].Form.Lower
		if (i%2 == 1) != (link == "und" || link == "-") {
			return false
		}
	}
	for i := 0; i < len(heads); i += 2 {
		s := sides{a: []int{heads[i].party, heads[i+1].party}, whole: true, from: heads[i].from, to: heads[i+1].to}
		w.tieAll(anyPartnership, "partnership-town", &s, founding{})
	}
	return true
}

// behindPartner reads what follows the noun: its names, or first whose it is.
func (w *worker) behindPartner(c *cue, s *sides) (owners, named []int) {
	l := &w.line
	if c.to+1 < len(l.row) && (l.row[c.to].Form.Has(w.terms.both) || l.row[c.to].Form.Lower == "von" && l.row[c.to+1].Form.Has(w.terms.both)) {
		if a, b, ok := w.focus(); ok { // Partnerstadt von beiden
			return []int{a, b}, nil
		}
	}
	k := l.next(c.to)
	if k < 0 {
		return nil, nil
	}
	t := &l.slots[k]
	if t.role == of && w.reach(l, c.to, t.from, 1) {
		owners = l.group(k, s)
		if k = l.after(k); k < 0 {
			return owners, nil
		}
		prev := t.to
		t = &l.slots[k]
		if t.role == free && w.copula(l, prev, t.from) {
			named = l.group(k, s)
		}
		return owners, named
	}
	switch {
	case t.role == free && (w.reach(l, c.to, t.from, 1) || w.copula(l, c.to, t.from)),
		t.role == located && t.from > c.to && l.row[c.to].Form.Norm == ":":
		named = l.group(k, s)
	}
	return nil, named
}

// copula tells whether tokens i to j are what stands between subject and
// predicate: sind, heißen, ist seit 1988, a colon.
func (w *worker) copula(l *line, i, j int) bool {
	if j-i > 6 || i >= j {
		return false
	}
	seen := false
	for since := 0; i < j; i++ {
		f := l.row[i].Form
		if since > 0 {
			since--
		}
		switch {
		case f.Lower == "seit": // seit dem Japan-Tag
			since = 7
		case since > 0 && (!f.Has(token.Sign) || f.Norm == "-"):
		case f.Has(w.terms.copula) || f.Norm == ":":
			seen = true
		case f.Has(token.Date), f.Lower == "seit", f.Has(w.terms.conjunction), f.Norm == `"`, f.Has(w.terms.determiner), isModifier(f, w), isAdverb(f):
		default:
			return false
		}
	}
	return seen
}

// isAdverb holds for a short word in lower case: nun, jetzt, bereits, heute.
func isAdverb(f *token.Form) bool {
	return f.Has(token.Word) && !f.Has(token.Upper) && len(f.Lower) <= 8
}

// apposed is the place that the noun stands behind as an apposition: `Nysa, die
// polnische Partnerstadt`; `Ann Arbor, seit 1965 Partnerstadt`.
func (w *worker) apposed(c *cue, s *sides) []int {
	l := &w.line
	for i := c.from - 1; i >= 0; i-- {
		f := l.row[i].Form
		switch {
		case f.Norm == "," || f.Norm == "(" || f.Norm == "-":
			for k := range l.slots {
				if t := &l.slots[k]; t.to == i && !t.dead && !t.org && t.role != adjective {
					if w.isPlural(c) || f.Norm == "(" {
						return l.group(k, s)
					}
					s.cover(t.from, t.to)
					return []int{t.party}
				}
			}
			return nil
		case f.Has(w.terms.determiner), f.Has(token.Date), f.Lower == "seit", f.Has(token.Ordinal), f.Has(token.Adjective), isModifier(f, w), isAdverb(f):
		case l.at[i] >= 0 && l.slots[l.at[i]].role == of: // Krakau, Nürnbergs Partnerstadt
		default:
			return nil
		}
	}
	return nil
}

// predicated is the subject of which the noun is said: `Peking ist seit 1994
// Partnerstadt`; `auch Nottingham ist Partner`.
func (w *worker) predicated(c *cue, s *sides) []int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.to > c.from || t.dead || t.org || t.role != free && t.role != between || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k {
			continue
		}
		end := l.slots[l.lastOf(k)].to
		if end <= c.from && (w.copula(l, end, c.from) || t.from > 0 && l.row[t.from-1].Form.Has(w.terms.copula) && w.gap(l, end, c.from)) {
			return l.group(k, s) // Peking ist Partnerstadt; seit 1994 ist Peking Partnerstadt
		}
	}
	return nil
}

// namedAs is the subject of the clause where the noun stands behind `als`: Bursa kam
// 2010 als Partner hinzu.
func (w *worker) namedAs(c *cue, s *sides) []int {
	l := &w.line
	i := c.from - 1
	for i >= 0 && isModifier(l.row[i].Form, w) {
		i--
	}
	if i < 0 || l.row[i].Form.Lower != "als" {
		return nil
	}
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && !t.org && t.role == free && l.clause[t.head] == l.clause[c.from] {
			return l.group(k, s)
		}
	}
	return nil
}

// gap tells whether only adverbs, articles and dates stand in between.
func (w *worker) gap(l *line, i, j int) bool {
	for ; i < j; i++ {
		f := l.row[i].Form
		if f.Lower == "seit" || i > 0 && l.row[i-1].Form.Lower == "seit" {
			continue
		}
		if !f.Has(token.Date) && !f.Has(w.terms.determiner) && !isModifier(f, w) && !isAdverb(f) {
			return false
		}
	}
	return true
}

// isPlural tells whether the noun is said of several: Partnerstädte, beide Partner.
func (w *worker) isPlural(c *cue) bool {
	f := w.line.row[c.to-1].Form
	for _, end := range []string{"städte", "städten", "gemeinden", "kreise", "kreisen", "orte", "orten", "dörfer", "dörfern", "regionen", "provinzen", "länder", "ländern", "kommunen", "bezirke", "bezirken"} {
		if len(f.Lower) > len(end) && f.Lower[len(f.Lower)-len(end):] == end {
			return true
		}
	}
	return f.Lower == "partner"
}

// subjectOf tells whether the parties stand before the cue as subject, so that
// they are partners of each other: Köln und Lille sind Partnerstädte.
func (w *worker) subjectOf(l *line, c *cue, named []int) bool {
	for k := range l.slots {
		if t := &l.slots[k]; t.party == named[0] && t.to <= c.from && t.role == free {
			return w.home < 0 || slices.Contains(named, w.home) || true
		}
	}
	return false
}

// ownerOf is whose partner the named ones are, where the noun itself does not tell:
// the subject of the sentence, else the home of the document.
func (w *worker) ownerOf(c *cue, named []int, s *sides) []int {
	l := &w.line
	if c.from > 0 && l.row[c.from-1].Form.Has(w.terms.ours) && w.home >= 0 {
		return []int{w.home}
	}
	var subjects []int
	for k := range l.slots { // In Dortmund ruhen die Austausche mit der Partnerstadt Rostow
		t := &l.slots[k]
		if t.role == located && !t.dead && !t.org && t.to <= c.from && w.opens(l, t) && t.party != w.home && w.comparable(t.party, named) && publishes(&w.parties[t.party]) {
			s.cover(t.from, t.to)
			return []int{t.party}
		}
	}
	for pass := range 2 {
		for k := range l.slots {
			t := &l.slots[k]
			if t.dead || t.org || (l.clause[t.head] == l.clause[c.from]) != (pass == 0) || slices.Contains(named, t.party) {
				continue
			}
			if t.role == free && t.to <= c.from || t.acts || t.role == adjective && w.actor(l, t) {
				subjects = add(subjects, t.party)
				s.cover(t.from, t.to)
			}
		}
		if len(subjects) == 1 {
			return subjects
		}
		if slices.Contains(subjects, w.home) {
			return []int{w.home}
		}
		if len(subjects) > 1 {
			break
		}
	}
	if o := w.lastOwner(); o >= 0 {
		return []int{o}
	}
	return nil
}

// isHomes tells whether the noun is followed by the home in general terms: die
// Partner der Stadt.
func (w *worker) isHomes(c *cue) bool {
	l := &w.line
	if w.home < 0 || c.to+1 >= len(l.row) {
		return false
	}
	lower := l.row[c.to].Form.Lower
	return (lower == "der" || lower == "des" || l.row[c.to].Form.Has(w.terms.ours)) && l.row[c.to+1].Form.Has(w.terms.title) && !w.slotFrom(c.to) && (c.to+2 >= len(l.row) || l.at[c.to+2] < 0)
}

// opens tells whether a slot stands at the beginning of its sentence or before a
// colon: Ähnlich in Bogen: …
func (w *worker) opens(l *line, t *slot) bool {
	return t.from == 0 || t.to < len(l.row) && l.row[t.to].Form.Norm == ":"
}

// mateSides reads Partner, which is said of people and firms too: only where places
// are its subject or it stands behind one.
func (w *worker) mateSides(c *cue) (sides, bool) {
	s := sides{from: c.from, to: c.to}
	l := &w.line
	named := w.predicated(c, &s)
	apposed := len(named) == 0
	if k := l.next(c.to); len(named) == 0 && k >= 0 && l.slots[k].role == free && w.copula(l, c.to, l.slots[k].from) {
		if g := l.group(k, &s); len(g) == 2 { // Partner sind Breitnau und Oliveri
			named, apposed = g, false
		}
	}
	if len(named) == 0 {
		named = w.apposed(c, &s)
	}
	if len(named) == 0 {
		named = w.namedAs(c, &s)
	}
	if a, b, ok := w.focus(); len(named) == 0 && ok && w.isPlural(c) && w.isDated(c) && w.speaksOf(c) {
		s.a, s.b = []int{a}, []int{b} // seit 1982 sind das Land und der Staat Partner
		return s, true
	}
	if len(named) == 0 {
		return s, false
	}
	if sign := w.line.row[max(c.from-1, 0)].Form.Norm; len(named) == 2 && w.isPlural(c) && (!apposed || sign == "(" || sign == ",") {
		s.a, s.whole = named, true
		return s, true
	}
	owners := w.ownersBefore(c, &s)
	if len(owners) == 0 && w.isHomes(c) {
		owners = []int{w.home}
	}
	if k := l.next(c.to); len(owners) == 0 && k >= 0 && l.slots[k].role == of && w.reach(l, c.to, l.slots[k].from, 1) {
		owners = l.group(k, &s)
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

// speaksOf tells whether the clause of the cue speaks of places in general terms:
// beide Städte, das Land und der Staat.
func (w *worker) speaksOf(c *cue) bool {
	l := &w.line
	for i := range l.row {
		if l.clause[i] != l.clause[c.from] {
			continue
		}
		if l.at[i] >= 0 && l.slots[l.at[i]].role != adjective {
			return false
		}
		if l.row[i].Form.Has(w.terms.title) {
			return true
		}
	}
	return false
}

// linkedSides reads a predicate: A ist mit B verschwistert, A und B sind befreundet.
func (w *worker) linkedSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	var owners, others []int
	w.fromClause(c, &owners, &others, &s)
	if len(owners) == 0 && len(others) == 0 || len(owners) < 2 && len(others) == 0 && w.withSomebody(c) {
		return s, false
	}
	if c.what == "together" && !w.lasting(owners, others, c) || w.hasTie(l, c) {
		return s, false // the noun has them: durch eine Städtepartnerschaft verbunden
	}
	return w.complete(c, owners, others, s)
}

// withSomebody tells whether the clause names the other party in general terms: mit
// einer einzigen Stadt, mit zwei Kreisen.
func (w *worker) withSomebody(c *cue) bool {
	l := &w.line
	for i := range l.row {
		if l.clause[i] == l.clause[c.from] && l.row[i].Form.Lower == "mit" && !w.slotFrom(i) {
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
	for _, p := range append(owners, others...) {
		if w.parties[p].level < levelCounty && !partnerly {
			return false
		}
	}
	return w.isDated(c)
}

// hasTie tells whether a noun for a tie stands in the clause of the cue.
func (w *worker) hasTie(l *line, c *cue) bool {
	for i := range l.cues {
		if d := &l.cues[i]; d != c && (d.what == "tie" || d.what == "partner") && l.clause[d.from] == l.clause[c.from] {
			return true
		}
	}
	return false
}

// patronageSides reads `Gelsenkirchen übernahm die Patenschaft für Allenstein`.
func (w *worker) patronageSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	k := l.next(c.to)
	if k < 0 || !w.reach(l, c.to, l.slots[k].from, 1) || l.slots[k].org {
		return s, false
	}
	if f := l.row[l.slots[k].from].Form; f.Lower != "für" && f.Lower != "über" {
		return s, false
	}
	others := l.group(k, &s)
	var owners []int
	w.fromClause(c, &owners, &others, &s)
	return w.complete(c, owners, others, s)
}

// actSides reads a dated act of two places that names no tie, where the text has
// told of one: Einbeck und Paczków unterzeichneten ihn am 12. September 1992.
func (w *worker) actSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if len(w.ties) == 0 && !w.list.open || w.hasTie(l, c) || w.spoilt(l, c) {
		return s, false
	}
	t := w.dateNear(l, c)
	if t < 0 || abs(t-c.from) > 6 {
		return s, false
	}
	if a, b, ok := w.focus(); ok && len(w.ties) > 0 && w.sentence-w.ties[len(w.ties)-1].sentence <= 1 && w.isPronominal(w.clauseStart(l, c.from)) {
		s.a, s.b = []int{a}, []int{b} // geschlossen wurde sie 1969
		return s, true
	}
	for k := range l.slots {
		p := &l.slots[k]
		if p.dead || p.org || p.role != free || l.clause[p.head] != l.clause[c.from] {
			continue
		}
		if g := l.group(k, &s); len(g) == 2 && w.canPair(g[0], g[1]) {
			s.a, s.whole = g, true
			return s, true
		}
	}
	return s, false
}

// anniversarySides reads an anniversary that names the parties but no tie: 25 Jahre
// mit Olbernhau; das 20-jährige Jubiläum von Rosenheim und Ichikawa.
func (w *worker) anniversarySides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	i := c.to
	jubilee := i < len(l.row) && l.row[i].Form.Has(w.terms.jubilee)
	if jubilee {
		i++
	}
	if !w.tells {
		return s, false
	}
	k := l.next(i)
	if k < 0 || l.slots[k].from != i || l.slots[k].org {
		return s, false
	}
	t := &l.slots[k]
	g := l.group(k, &s)
	switch {
	case t.role == with && l.row[t.from].Form.Lower == "mit":
		if o := w.missing(g, &s); o >= 0 {
			s.a, s.b = []int{o}, g
			return s, true
		}
	case t.role == of && len(g) == 2 && w.canPair(g[0], g[1]):
		s.a, s.whole = g, true
		return s, true
	}
	return s, false
}

// bondSides reads a noun that means a tie only in the company of one: the Vertrag
// between two places, the Freundschaft that has an anniversary or was sealed.
func (w *worker) bondSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if w.hasTie(l, c) || w.others(c) || c.from > 0 && l.row[c.from-1].Form.Has(token.Adjective) { // der deutsch-polnische Vertrag
		return s, false
	}
	if k := l.next(c.to); k >= 0 && w.reach(l, c.to, l.slots[k].from, 3) {
		t := &l.slots[k]
		lower := l.row[t.from].Form.Lower
		if g := l.group(k, &s); len(g) == 2 && (t.role == between || t.role == of || lower == "für") {
			s.a, s.whole = g, true
			return s, c.what == "pact" && w.tells || w.isDated(c)
		}
	}
	if !w.tells || !w.isDated(c) {
		return s, false
	}
	if t, ok := w.tieSides(c); ok {
		return t, true
	}
	return s, false
}

// dateBehind is the date that dates the noun itself: die Vereinbarung aus dem Jahr
// 1990, der Vertrag vom 3. Mai 1990; -1 for none.
func (w *worker) dateBehind(c *cue) int {
	l := &w.line
	i := c.to
	if i >= len(l.row) {
		return -1
	}
	switch l.row[i].Form.Lower {
	case "aus", "von", "vom":
	default:
		return -1
	}
	for i++; i < len(l.row) && i < c.to+4; i++ {
		if l.row[i].Form.Has(w.terms.point) {
			return i
		}
		if !l.row[i].Form.Has(w.terms.determiner) && l.row[i].Form.Lower != "jahr" && l.row[i].Form.Lower != "jahre" {
			return -1
		}
	}
	return -1
}

// isDated tells whether the clause of a cue has an act, a date or an anniversary.
func (w *worker) isDated(c *cue) bool {
	l := &w.line
	if w.dateBehind(c) >= 0 {
		return true
	}
	for i := range l.cues {
		d := &l.cues[i]
		if l.clause[d.from] != l.clause[c.from] {
			continue
		}
		switch d.what {
		case "since", "participle", "anniversary", "ago":
			return true
		case "found":
			return w.dateNear(l, d) >= 0
		}
	}
	return false
}
