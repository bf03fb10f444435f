package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// actSides reads a dated act of two places that names no tie, where the text has
// told of one: Einbeck und Paczków unterzeichneten ihn am 12. September 1992.
func (w *worker) actSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if len(w.ties) == 0 && !w.list.open || w.hasTie(l, c) || w.spoilt(l, c) || w.isMerger(c) || w.isAim(c) {
		return s, false
	}
	t := w.dateNear(l, c)
	if t < 0 || abs(t-c.from) > 10 {
		return s, false
	}
	if w.goesOn(c, &s) || w.isActItself(c) && w.again(&s) { // geschlossen wurde sie 1969; die Unterzeichnung folgte 1969
		return s, true
	}
	if abs(t-c.from) > 6 {
		return s, false
	}
	for k := range l.slots {
		p := &l.slots[k]
		if p.dead || p.org || p.role != free || l.clause[p.head] != l.clause[c.from] {
			continue
		}
		if g := l.group(k, &s); len(g) == 2 && w.canPair(g[0], g[1]) {
			if a := w.acting(c); a >= 0 && w.pairable(a, g) { // die Niedersächsische Landesregierung und zwei Woiwodschaften
				s.a, s.b = []int{a}, g
			} else {
				s.a, s.whole = g, true
			}
			return s, true
		}
	}
	return s, false
}

// isAim tells whether what the act is about is a plan: Kiel und Brest vereinbarten 2010, eine
// Partnerschaft anzustreben.
func (w *worker) isAim(c *cue) bool {
	l := &w.line
	n := l.clause[c.from] + 1
	return l.clauseHas(n, w.terms.planned) && w.says("tie", n)
}

// isMerger tells whether the act makes one of two: Kiel und Altona schlossen sich zusammen; not: sie
// besiegelten die Zusammenarbeit.
func (w *worker) isMerger(c *cue) bool {
	l := &w.line
	for i := range l.row {
		if f := l.row[i].Form; l.clause[i] == l.clause[c.from] && !f.Has(token.Upper) && strings.HasPrefix(f.Lower, "zusammen") {
			return true
		}
	}
	return false
}

// acting is the place whose people or bodies act in the clause by its adjective; -1
// for none.
func (w *worker) acting(c *cue) int {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; t.role == adjective && l.clause[t.head] == l.clause[c.from] && w.actor(l, t) {
			return t.party
		}
	}
	return -1
}

// goesOn tells whether the clause of a cue speaks by a pronoun of the tie that the
// sentence before has told of.
func (w *worker) goesOn(c *cue, s *sides) bool {
	n := len(w.ties)
	start := w.clauseStart(&w.line, c.from)
	if n == 0 || w.ties[n-1].sentence < w.sentence-1 || w.turnsTo(c, w.ties[n-1].a, w.ties[n-1].b) || !w.isPronominal(start) && !w.isSubjectTie(start) && !w.actsOnIt(c) {
		return false
	}
	return w.again(s)
}

// actsOnIt tells whether the pronoun behind an act stands for the treaty of which the sentence before tells, and
// the clause names no other place: Die Bürgermeister Witt und Blanc unterzeichneten ihn am Mittwoch.
func (w *worker) actsOnIt(c *cue) bool {
	l := &w.line
	if c.what != "found" || c.to >= len(l.row) || l.row[c.to].Form.Lower != "ihn" && l.row[c.to].Form.Lower != "diesen" {
		return false
	}
	return !slices.ContainsFunc(l.slots, func(t slot) bool {
		return l.clause[t.head] == l.clause[c.from] && !t.dead && t.role != located && t.role != adjective && !w.lastTied(t.party)
	})
}

// again takes the sides of the tie last told of, if that was in this sentence or the one before.
func (w *worker) again(s *sides) bool {
	n := len(w.ties)
	if n == 0 || w.ties[n-1].sentence < w.sentence-1 {
		return false
	}
	s.a, s.b, s.again = []int{w.ties[n-1].a}, []int{w.ties[n-1].b}, true
	return true
}

// isActItself tells whether the cue is the signing as the subject of a clause that names no
// place: die feierliche Unterzeichnung folgte 1990.
func (w *worker) isActItself(c *cue) bool {
	l := &w.line
	switch f := l.row[c.from].Form; f.Lower {
	case "unterzeichnung", "besiegelung", "unterschrift":
	default:
		return false
	}
	i := c.from - 1
	for i > 0 && isModifier(l.row[i].Form, w) {
		i--
	}
	if i < 0 || l.row[i].Form.Lower != "die" || i > 0 && !l.row[i-1].Form.Has(token.Sign) || c.to >= len(l.row) {
		return false
	}
	switch l.row[c.to].Form.Lower {
	case "folgte", "erfolgte", "fand", "war", "geschah":
	default:
		return false
	}
	return !slices.ContainsFunc(l.slots, func(t slot) bool { return l.clause[t.head] == l.clause[c.from] && t.role != located && !t.dead })
}

// isSubjectTie tells whether the clause that begins at token i has the tie as its subject:
// Sie entstand 1947 aus der Hilfe nach dem Krieg.
func (w *worker) isSubjectTie(i int) bool {
	l := &w.line
	if i > 0 || len(l.row) < 3 || l.row[0].Form.Lower != "sie" && l.row[0].Form.Lower != "diese" {
		return false
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.role != located && t.role != adjective && !w.lastTied(t.party) {
			return false
		}
	}
	switch l.row[1].Form.Lower {
	case "entstand", "besteht", "begann", "existiert", "wurde", "war", "geht":
		return true
	}
	return false
}

// existsSides reads since when the tie is there that the sentence before has told of:
// sie besteht seit 1974; or that it ended: 2022 wurde sie gekündigt.
func (w *worker) existsSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if w.hasTie(l, c) {
		return s, false
	}
	n := l.clause[c.from]
	told := c.what == "origin" && !w.spoilt(l, c) || l.clauseHas(n, w.terms.ended) || l.clauseHas(n, w.terms.exist) && !w.spoilt(l, c)
	return s, told && w.goesOn(c, &s)
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
	if w.hasTie(l, c) || w.others(c) || w.isAboutOther(c) || l.clauseHas(l.clause[c.from], w.terms.planned) || c.from > 0 && l.row[c.from-1].Form.Has(token.Adjective) || w.endsWord(c) { // der deutsch-polnische Vertrag
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
	partnerly := strings.HasPrefix(l.row[c.from].Form.Lower, "partnerschaftlich")
	if partnerly && len(l.slots) < 2 && l.row[0].Flags&token.Block != 0 && !w.isSentence(len(l.row)) {
		w.openList(c) // Landkreis Goslar – partnerschaftliche Beziehungen
		return s, false
	}
	if f := l.row[c.to-1].Form; strings.HasSuffix(f.Lower, "schaften") && c.to == len(l.row)-1 && l.row[c.to].Form.Norm == ":" {
		w.openList(c) // unsere Stadt pflegt zwei Freundschaften:
		return s, false
	}
	if isFriendship(l.row[c.from].Form) && w.onlyPeople(c) {
		return s, false
	}
	if !w.isDated(c) || !w.tells && !partnerly && len(w.ties) == w.section && !w.says("together", l.clause[c.from]) && !w.befriends(c) {
		return s, false
	}
	if t, ok := w.tieSides(c); ok && !(t.again && w.isNewOne(c)) {
		return t, true
	}
	return s, false
}

// isNewOne tells whether the noun is a treaty that is signed these days by two that have long had their tie:
// Ein entsprechendes Abkommen unterzeichneten sie am Freitag.
func (w *worker) isNewOne(c *cue) bool {
	if c.what != "pact" || !w.isIndefinite(c) || w.documentYear() == 0 {
		return false
	}
	y := w.foundingFor(c)
	return y.year >= w.documentYear()
}

// isAboutOther tells whether a treaty is about something else: ein Abkommen über Müll.
func (w *worker) isAboutOther(c *cue) bool {
	row := w.line.row
	if c.what != "pact" || c.to+1 >= len(row) {
		return false
	}
	switch row[c.to].Form.Lower {
	case "über", "zur", "zum":
	default:
		return false
	}
	for i := c.to + 1; i < len(row) && i < c.to+5; i++ {
		if f := row[i].Form; f.Has(token.Upper) {
			return !f.Has(token.Joined) && !isCooperation(f) && !f.Has(w.terms.tie) && !f.Has(w.terms.bond) && !f.Has(w.terms.title)
		}
	}
	return false
}
