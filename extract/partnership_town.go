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
	if a, b := w.had(c, &s); len(b) > 0 && w.pairable(b[0], a) {
		s.a, s.b = a, b
		return s, true
	}
	owners, named := w.namesOf(c, &s)
	if len(named) == 0 && len(owners) == 0 && w.isHomes(c) && (w.isTheTown(c) || len(w.allOfThem(c, w.theTown())) > 0) {
		owners = []int{w.theTown()} // die Metropole ist Partnerstadt, alle vier sind Partnerstädte der Landeshauptstadt
	}
	if len(named) == 1 && w.isPlural(c) && (named[0] == w.home && (w.saysOurs(c) || c.to == len(w.line.row)) || w.headsOf(c, named[0])) {
		owners, named = named, nil // Kiel – unsere Partnerstädte
	}
	if w.isPlural(c) && c.from == 0 && w.line.opensBlock() && w.isWithin(c) && len(w.line.row)-c.to < 8 && !w.isSentence(len(w.line.row)) {
		w.openList(c) // Partnergemeinden im Landkreis Rosenheim
		return s, false
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
	case len(named) == 2 && len(owners) == 0 && !w.saysOurs(c) && !w.saysWhose(c) && (w.isPlural(c) && w.isSubject(named[0], c) && !w.isReception(c) || w.isNamedAs(c)):
		s.a, s.whole = named, true
		return s, true
	case len(named) == 2 && len(owners) == 0 && w.isPlural(c) && w.areTheTwo(c, named):
		s.a, s.whole = named, true // die Partnerstädte Oelde und Niederwiesa feiern
		return s, true
	case len(named) == 1 && len(owners) == 0 && w.isNamedAs(c) && len(w.withIn(c, named[0])) > 0:
		s.a, s.b = named, w.withIn(c, named[0]) // mit Brest arbeitet Kiel als Partnerstadt zusammen
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

// withIn are the first places behind `mit` in the clause of the cue that can be partners of the party.
func (w *worker) withIn(c *cue, p int) []int {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && !t.org && l.row[t.from].Form.Lower == "mit" && l.clause[t.head] == l.clause[c.from] && w.canPair(p, t.party) {
			return l.group(k, &sides{})
		}
	}
	return nil
}

// unnamed finds the parties of a noun that names no place beside it: they are told before.
func (w *worker) unnamed(c *cue, owners []int, s *sides) bool {
	if a, b := w.gained(c, s); len(a) == 1 && len(b) > 0 && w.pairable(a[0], b) {
		s.a, s.b = a, b
		return true
	}
	p := w.standsFor(c.from)
	if p < 0 {
		p = w.itemBefore(c)
	}
	if p < 0 && len(owners) > 0 {
		p = w.sharedSubject(c)
	}
	if told, behindWith := w.toldByCountry(w.line.clause[c.from]); p < 0 && !behindWith {
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
	if len(owners) == 1 && w.isPlural(c) {
		if ps := w.allOfThem(c, owners[0]); len(ps) > 0 {
			s.a, s.b = owners, ps // alle sechs sind Partnerstädte von Kiel
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

// itemBefore is the town that opens a line which goes on with the noun: Loburg (Sachsen-Anhalt): seit 1990 Partnerstadt
// von Kiel; -1 where none does.
func (w *worker) itemBefore(c *cue) int {
	l := &w.line
	if len(l.slots) == 0 || w.isPlural(c) || !w.isItemLine() {
		return -1
	}
	t := &l.slots[0]
	if t.role != free || t.dead || t.org || t.to >= c.from || !w.gap(t.to+1, c.from) {
		return -1
	}
	switch l.row[t.to].Form.Norm {
	case ":", "-", ",":
		return t.party
	}
	return -1
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

// continuesItem tells whether a line without a place says since when the place in the line
// before is a partner: Seit 1995 offizielle Partnerstadt.
func (w *worker) continuesItem(c *cue) bool {
	l := &w.line
	n := len(w.ties)
	return w.list.open && n > w.section && w.ties[n-1].sentence == w.sentence-1 && len(l.slots) == 0 && l.opensBlock() && len(l.row) <= 8 && w.isDated(c)
}

// isHeadOf tells whether a line is but the noun and whose partner it is: Partnerstadt von Meran.
func (w *worker) isHeadOf(c *cue, owners []int) bool {
	l := &w.line
	return len(owners) == 1 && c.from == 0 && len(l.slots) == 1 && l.slots[0].from == c.to && l.slots[0].to == len(l.row) && l.opensBlock()
}

// saysBoth tells whether `beide …` is the subject of the noun.
func (w *worker) saysBoth(c *cue) bool {
	return w.isPlural(c) && w.line.clauseHas(w.line.clause[c.from], w.terms.both)
}

// pluralEnds are how nouns for several places end.
var pluralEnds = [...]string{
	"städte", "städten", "gemeinden", "kreise", "kreisen", "orte", "orten", "dörfer", "dörfern", "regionen", "provinzen",
	"länder", "ländern", "kommunen", "bezirke", "bezirken",
}

// isPlural tells whether the noun is said of several: Partnerstädte, beide Partner.
func (w *worker) isPlural(c *cue) bool { return isPlural(w.line.row[c.to-1].Form) }

// isPlural tells whether a noun for the other party stands in the plural.
func isPlural(f *token.Form) bool {
	for _, end := range pluralEnds {
		if len(f.Lower) > len(end) && strings.HasSuffix(f.Lower, end) {
			return true
		}
	}
	return f.Lower == "partner" || f.Lower == "städtepartner" || f.Lower == "städtepartnern" || f.Lower == "cities"
}
