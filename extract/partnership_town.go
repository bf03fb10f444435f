package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// partnerSides finds the parties of a noun for the other party: the ones it names
// (Partnerstadt Nanjing; Nanjing, die Partnerstadt) and the one it belongs to.
func (w *worker) partnerSides(c *cue) (sides, bool) {
	s := sides{from: c.from, to: c.to}
	owners, named := w.namesOf(c, &s)
	if a, b, ok := w.focus(); len(named) == 0 && len(owners) == 0 && ok && w.saysBoth(c) {
		s.a, s.b = []int{a}, []int{b} // beide Städte sind seit 1990 Partnerstädte
		return s, true
	}
	switch {
	case len(named) == 0:
		if w.isPlural(c) {
			w.openList(c)
		}
		w.drop(c, "it names no place")
		return s, false
	case len(owners) == 0 && w.inPairs(c, named):
		return s, false
	case len(named) == 2 && len(owners) == 0 && !w.saysOurs(c) && (w.isPlural(c) && w.isSubject(named[0], c) || w.isNamedAs(c)):
		s.a, s.whole = named, true
		return s, true
	case len(owners) == 0 && w.isHomes(c):
		owners = []int{w.home}
	case len(owners) == 0:
		owners = w.ownerOf(c, named, &s)
		if len(owners) == 0 && len(named) == 2 && w.isPlural(c) && publishes(&w.parties[named[0]]) != publishes(&w.parties[named[1]]) {
			s.a, s.whole = named, true // die Partnergemeinden Strmilov und Trubschachen
			return s, true
		}
	}
	if c.kind == regionPartnership && len(owners) == 1 && w.parties[named[0]].level >= levelRegion {
		if owners[0] = w.governed(owners[0]); owners[0] < 0 {
			w.drop(c, "the region is not named")
			return s, false
		}
	}
	owners = slices.DeleteFunc(owners, func(p int) bool { return slices.Contains(named, p) })
	if o := w.focusWith(named[0]); len(owners) == 0 && len(named) == 1 && o >= 0 {
		owners = []int{o}
	}
	if len(owners) == 0 {
		w.drop(c, "whose partner it is remains open")
		return s, false
	}
	s.a, s.b = owners, named
	return s, true
}

// governed is the region whose partner region a text from its capital tells of: Kiel
// stands for Schleswig-Holstein; -1 where the text does not name that.
func (w *worker) governed(p int) int {
	home := &w.parties[p]
	if home.level != levelCity || home.Rank != gazetteer.RegionSeat {
		return p
	}
	for i := range w.parties {
		if w.parties[i].ID == home.Region && home.Region != 0 {
			return i
		}
	}
	return -1
}

// saysBoth tells whether `beide …` is the subject of the noun.
func (w *worker) saysBoth(c *cue) bool {
	l := &w.line
	for i := range l.row {
		if l.row[i].Form.Has(w.terms.both) && l.clause[i] == l.clause[c.from] {
			return w.isPlural(c)
		}
	}
	return false
}

// namesOf are the places that the noun names, and whose partners it says they are.
func (w *worker) namesOf(c *cue, s *sides) (owners, named []int) {
	owners, named = w.behindPartner(c, s)
	if len(owners) == 0 {
		owners = w.ownersBefore(c, s)
	}
	for _, look := range []func(*cue, *sides) []int{w.apposed, w.predicated, w.namedAs} {
		if len(named) == 0 {
			named = look(c, s)
		}
	}
	if len(named) == 0 && len(owners) > 0 && w.isPlural(c) {
		named = w.listedBefore(c, owners, s)
	}
	if len(named) > 1 && !w.isPlural(c) && !w.isAlone(named, c) {
		named = named[:1] // die Partnerstadt Nanjing sowie Jining
	}
	return owners, named
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

// inPairs makes ties of a list that names its pairs: Darmstadt und Brescia (1991),
// Kahla und Castelnovo sowie Gmünd und Faenza.
func (w *worker) inPairs(c *cue, named []int) bool {
	l := &w.line
	if len(named) < 4 || len(named)%2 != 0 {
		return false
	}
	var heads []int // slots
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && slices.Contains(named, t.party) {
			heads = append(heads, k)
		}
	}
	if len(heads) != len(named) {
		return false
	}
	for i := 1; i < len(heads); i++ {
		link := l.row[l.slots[heads[i-1]].to].Form.Lower
		if (i%2 == 1) != (link == "und" || link == "-") {
			return false
		}
	}
	for i := 0; i < len(heads); i += 2 {
		a, b := &l.slots[heads[i]], &l.slots[heads[i+1]]
		s := sides{a: []int{a.party}, b: []int{b.party}, from: a.from, to: b.to}
		w.tieAll(c.kind, c.rule.ID, &s, founding{})
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
	case w.isPlural(c) && t.role == free && l.row[t.from-1].Form.Norm == ":": // drei Partnerstädte in Europa: Sterzing (seit 1971), …
		named = l.group(k, s)
	case w.isPlural(c) && t.role == free && w.behindColon(k) > 0: // drei Partnerstädte hat die Stadt Kitzbühel: Sterzing, …
		owners, named = l.group(k, s), l.group(w.behindColon(k), s)
	case t.role == free && (w.reach(l, c.to, t.from, 1) || w.copula(l, c.to, t.from)),
		t.role == located && t.from > c.to && l.row[c.to].Form.Norm == ":":
		named = l.group(k, s)
	}
	return nil, named
}

// behindColon is the slot behind a colon that follows the group of slot k, -1 where
// none does.
func (w *worker) behindColon(k int) int {
	l := &w.line
	if n := l.after(k); n > 0 && l.slots[n].role == free && l.row[l.slots[n].from-1].Form.Norm == ":" {
		return n
	}
	return -1
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
		if end <= c.from && (w.copula(l, end, c.from) || w.behindCopula(t.from) && w.gap(l, end, c.from)) {
			return l.group(k, s) // Peking ist Partnerstadt; seit 1994 ist Peking Partnerstadt
		}
	}
	return nil
}

// behindCopula tells whether a copula stands before token i, adverbs between them:
// 2009 wurde zudem …
func (w *worker) behindCopula(i int) bool {
	l := &w.line
	for i--; i > 0 && isAdverb(l.row[i].Form) && !l.row[i].Form.Has(w.terms.copula) && !l.row[i].Form.Has(w.terms.preposition); i-- {
	}
	return i >= 0 && l.row[i].Form.Has(w.terms.copula)
}

// namedAs is the subject of the clause where the noun stands behind `als`: Bursa kam
// 2010 als Partner hinzu.
func (w *worker) namedAs(c *cue, s *sides) []int {
	l := &w.line
	if !w.isNamedAs(c) {
		return nil
	}
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && !t.org && t.role == free && l.clause[t.head] == l.clause[c.from] {
			return l.group(k, s)
		}
	}
	return nil
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

// isSubject tells whether a party stands before the cue as subject, so that it and
// those beside it are partners of each other: Köln und Lille sind Partnerstädte.
func (w *worker) isSubject(p int, c *cue) bool {
	for k := range w.line.slots {
		if t := &w.line.slots[k]; t.party == p && t.to <= c.from && t.role == free {
			return true
		}
	}
	return false
}

// isNamedAs tells whether the noun stands behind `als`.
func (w *worker) isNamedAs(c *cue) bool {
	i := c.from - 1
	for i >= 0 && isModifier(w.line.row[i].Form, w) {
		i--
	}
	return i >= 0 && w.line.row[i].Form.Lower == "als"
}

// ownerOf is whose partner the named ones are, where the noun itself does not tell:
// the subject of the sentence, else the home of the document.
func (w *worker) ownerOf(c *cue, named []int, s *sides) []int {
	l := &w.line
	if w.saysOurs(c) {
		if w.home < 0 {
			return nil
		}
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

// saysOurs tells whether the noun is the writer's: unsere neuen Partnerstädte.
func (w *worker) saysOurs(c *cue) bool {
	l := &w.line
	i := c.from - 1
	for i > 0 && (isModifier(l.row[i].Form, w) && !l.row[i].Form.Has(w.terms.ours) || l.row[i].Form.Has(token.Number)) {
		i--
	}
	return i >= 0 && l.row[i].Form.Has(w.terms.ours)
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
