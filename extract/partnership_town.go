package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// partnerSides finds the parties of a noun for the other party: the ones it names
// (Partnerstadt Nanjing; Nanjing, die Partnerstadt) and the one it belongs to.
func (w *worker) partnerSides(c *cue) (sides, bool) {
	s := sides{from: c.from, to: c.to}
	if c.kind == cityFriendship && w.isTroops(c) {
		w.drop(c, "it is that of soldiers or the like")
		return s, false
	}
	if w.isParish(c) {
		w.drop(c, "it is that of a parish")
		return s, false
	}
	owners, named := w.namesOf(c, &s)
	if len(named) == 0 && len(owners) == 0 && w.isTheTown(c) && w.isHomes(c) {
		owners = []int{w.theTown()} // die Metropole ist Partnerstadt der Landeshauptstadt
	}
	if len(named) == 1 && named[0] == w.home && w.isPlural(c) && (w.saysOurs(c) || c.to == len(w.line.row)) {
		owners, named = named, nil // Kiel – unsere Partnerstädte
	}
	if len(named) == 0 {
		if w.unnamed(c, owners, &s) {
			return s, true
		}
		if len(owners) > 0 && w.isTheTown(c) {
			if p := w.theTownBeside(owners); p >= 0 {
				named = []int{p}
			}
		} else if p := w.headTown(c); p >= 0 && (len(owners) == 1 || len(owners) == 0 && w.saysOurs(c)) {
			named = []int{p}
		}
	}
	if k := w.besidePartner(c); k >= 0 && len(named) > 1 { // Hessen und seine Partnerregion Aquitanien
		named = slices.DeleteFunc(named, func(p int) bool { return p == w.line.slots[k].party })
	}
	switch {
	case len(named) == 0:
		if w.isPlural(c) || w.headsColumn(c) || w.isHeadOf(c, owners) {
			w.openList(c)
		}
		w.drop(c, "it names no place")
		return s, false
	case len(owners) == 0 && w.inPairs(c, named):
		return s, false
	case len(named) == 1 && len(owners) == 0 && w.isPlural(c) && w.besideTitle(named[0]) >= 0:
		s.a, s.b = named, []int{w.besideTitle(named[0])} // Wuppertal und die ostslowakische Metropole sind Partnerstädte
		return s, true
	case len(named) == 2 && len(owners) == 0 && !w.saysOurs(c) && !w.saysWhose(c) && (w.isPlural(c) && w.isSubject(named[0], c) || w.isNamedAs(c)):
		s.a, s.whole = named, true
		return s, true
	case len(named) == 2 && len(owners) == 0 && w.isPlural(c) && w.areTheTwo(c, named):
		s.a, s.whole = named, true // die Partnerstädte Oelde und Niederwiesa feiern
		return s, true
	case len(owners) == 0 && w.isUnknownOwners(c):
		w.drop(c, "whose partner it is nobody knows")
		return s, false
	case len(owners) == 0 && w.isHomes(c):
		owners = []int{w.theTown()}
	case len(owners) == 0:
		owners = w.ownerOf(c, named, &s)
		if len(owners) == 0 && len(named) == 2 && w.isPlural(c) && publishes(&w.parties[named[0]]) != publishes(&w.parties[named[1]]) {
			s.a, s.whole = named, true // die Partnergemeinden Strmilov und Trubschachen
			return s, true
		}
	}
	return w.ownedBy(c, owners, named, s)
}

// isTroops tells whether the noun is that of an organisation which its sentence names: die
// Kompanie besuchte ihre Patengemeinde.
func (w *worker) isTroops(c *cue) bool {
	return strings.HasPrefix(w.line.row[c.from].Form.Lower, "paten") && slices.ContainsFunc(w.line.row, func(t token.Token) bool { return w.isOther(t.Form) })
}

// isParish tells whether a Partnergemeinde is that of a church: the text names one, and no mayor.
func (w *worker) isParish(c *cue) bool {
	if !strings.HasPrefix(w.line.row[c.from].Form.Lower, "partnergemeinde") {
		return false
	}
	parish := false
	for i := range w.row {
		switch f := w.row[i].Form; {
		case f.Has(w.terms.municipal) && strings.Contains(f.Lower, "bürgermeister"):
			return false
		case f.Has(w.terms.org):
			parish = parish || strings.HasSuffix(f.Lower, "kirchengemeinde") || strings.HasSuffix(f.Lower, "pfarrgemeinde") || strings.HasSuffix(f.Lower, "pfarrei")
		}
	}
	return parish
}

// tieForerunners makes the ties of the towns that a noun counts one more after: die dritte
// Partnerstadt nach Lyon und Brest; nothing comes before the first.
func (w *worker) tieForerunners(c *cue) {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || l.slots[k].from != c.to || l.row[c.to].Form.Lower != "nach" || !w.nounBears(c, func(f *token.Form) bool { return f.Has(token.Ordinal) && !strings.HasPrefix(f.Lower, "erst") }) {
		return
	}
	s := sides{from: c.from, to: c.to}
	s.b = l.group(k, &s)
	o := w.home
	if n := len(w.ties); n > w.section {
		o = w.lastOwner()
	}
	if o >= 0 && w.pairable(o, s.b) {
		s.a = []int{o}
		w.tieAll(c.kind, c.rule.ID, &s, founding{})
	}
}

// unnamed finds the parties of a noun that names no place beside it: they are told before.
func (w *worker) unnamed(c *cue, owners []int, s *sides) bool {
	if a, b := w.had(c, s); len(b) > 0 {
		s.a, s.b = a, b
		return true
	}
	if a, b := w.gained(c, s); len(a) == 1 && len(b) > 0 && w.pairable(a[0], b) {
		s.a, s.b = a, b
		return true
	}
	p := w.standsFor(c.from)
	if told, mit := w.toldByCountry(w.line.clause[c.from]); p < 0 && !mit {
		p = told // die mazedonische Hauptstadt ist seit 1982 Partnerstadt
	}
	if p >= 0 && !w.isPlural(c) {
		if len(owners) == 0 {
			owners = w.ownerOf(c, []int{p}, s)
		}
		if len(owners) == 1 && w.comparable(p, owners) {
			s.a, s.b = owners, []int{p}
			return true
		}
	}
	if len(owners) == 1 && w.isPlural(c) && w.line.clauseHas(w.line.clause[c.from], w.terms.both) {
		if a, b, ok := w.onlyPair(1); ok && w.pairable(owners[0], []int{a, b}) {
			s.a, s.b = owners, []int{a, b} // Beide sind Partnerregionen Hessens
			return true
		}
	}
	if len(owners) > 0 {
		return false
	}
	if a, b, ok := w.inMind(c); ok && w.saysBoth(c) {
		s.a, s.b = []int{a}, []int{b} // beide Städte sind seit 1990 Partnerstädte
		return true
	}
	if a, b, ok := w.onlyPair(1); ok && c.from == 1 && w.isPlural(c) && w.line.row[0].Form.Lower == "die" && publishes(&w.parties[a]) != publishes(&w.parties[b]) {
		s.a, s.b = []int{a}, []int{b} // Die Partnerstädte feiern 53 Jahre Freundschaft
		return true
	}
	if w.isPlural(c) {
		pair := w.headed(c, s) // Kiel und Brest: Partnerstädte seit 1964
		if len(pair) == 0 {
			pair = w.they(c, s)
		}
		if len(pair) == 2 {
			s.a, s.whole = pair, true
			return true
		}
	}
	if w.continuesItem(c) {
		t := &w.ties[len(w.ties)-1]
		s.a, s.b, s.again = []int{t.a}, []int{t.b}, true
		return true
	}
	return false
}

// ownedBy are the sides of a noun that names its towns, as far as it is known whose partners
// they are.
func (w *worker) ownedBy(c *cue, owners, named []int, s sides) (sides, bool) {
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
	w.tieBeside(c, &s)
	return s, true
}

// tieBeside makes the ties of those of which the clause says that the named ones come beside them, whose
// year is not theirs: neben Arras gehört seit 1981 auch Doncaster zu den Partnerstädten.
func (w *worker) tieBeside(c *cue, s *sides) {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if !l.isBeside(k) || t.dead || t.org || l.firstOf(k) != k || l.clause[t.head] != l.clause[c.from] {
			continue
		}
		beside := sides{a: s.a, from: min(s.from, c.from), to: max(s.to, c.to)}
		beside.b = slices.DeleteFunc(l.group(k, &beside), func(p int) bool { return slices.Contains(s.b, p) || !w.comparable(p, s.b) })
		if w.pairable(s.a[0], beside.b) {
			w.tieAll(c.kind, c.rule.ID, &beside, founding{})
		}
	}
}

// isBeside tells whether slot k stands behind `neben` or `außer`.
func (l *line) isBeside(k int) bool {
	lower := l.row[l.slots[k].from].Form.Lower
	return lower == "neben" || lower == "außer"
}

// continuesItem tells whether a line without a place says since when the place in the line
// before is a partner: Seit 1995 offizielle Partnerstadt.
func (w *worker) continuesItem(c *cue) bool {
	l := &w.line
	n := len(w.ties)
	return w.list.open && n > w.section && w.ties[n-1].sentence == w.sentence-1 && len(l.slots) == 0 && l.row[0].Flags&token.Block != 0 && len(l.row) <= 8 && w.isDated(c)
}

// isHeadOf tells whether a line is but the noun and whose partner it is: Partnerstadt von Meran.
func (w *worker) isHeadOf(c *cue, owners []int) bool {
	l := &w.line
	return len(owners) == 1 && c.from == 0 && len(l.slots) == 1 && l.slots[0].from == c.to && l.slots[0].to == len(l.row) && l.row[0].Flags&token.Block != 0
}

// isColumn tells whether a noun for the tie is a cell of a table's head, with `seit` or without: Stadt | Land |
// Partnerschaft seit.
func (w *worker) isColumn(c *cue) bool {
	l := &w.line
	if len(l.slots) > 0 || c.from == 0 || l.row[0].Flags&token.Block == 0 || !l.row[0].Form.Has(w.terms.title) || !w.opensCell(c.from) && l.row[c.from-1].Form.Norm != "|" {
		return false
	}
	to := c.to
	if to < len(l.row) && l.row[to].Form.Lower == "seit" {
		to++
	}
	return to == len(l.row) || w.opensCell(to) || l.row[to].Form.Norm == "|"
}

// headsColumn tells whether the noun is the first cell of a table's head, or the second behind the title of those whose
// partners it lists: Partnerstadt | Land; Gemeinde | Partnergemeinde.
func (w *worker) headsColumn(c *cue) bool {
	l := &w.line
	return (c.from == 0 || c.from == 1 && w.opensCell(1) && l.row[0].Form.Has(w.terms.title)) && c.to < len(l.row) && (l.row[c.to].Form.Norm == "|" || w.opensCell(c.to))
}

// saysBoth tells whether `beide …` is the subject of the noun.
func (w *worker) saysBoth(c *cue) bool {
	return w.isPlural(c) && w.line.clauseHas(w.line.clause[c.from], w.terms.both)
}

// isPlural tells whether the noun is said of several: Partnerstädte, beide Partner.
func (w *worker) isPlural(c *cue) bool {
	f := w.line.row[c.to-1].Form
	for _, end := range []string{"städte", "städten", "gemeinden", "kreise", "kreisen", "orte", "orten", "dörfer", "dörfern", "regionen", "provinzen", "länder", "ländern", "kommunen", "bezirke", "bezirken"} {
		if len(f.Lower) > len(end) && strings.HasSuffix(f.Lower, end) {
			return true
		}
	}
	return f.Lower == "partner" || f.Lower == "städtepartner" || f.Lower == "städtepartnern"
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
	for i >= 0 && (isModifier(w.line.row[i].Form, w) || w.line.row[i].Form.Norm == `"`) {
		i--
	}
	return i >= 0 && w.line.row[i].Form.Lower == "als"
}
