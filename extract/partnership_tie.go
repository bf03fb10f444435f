package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// sides are the parties that a cue ties: each of a with each of b; where b is
// empty and whole is set, all of a with each other.
type sides struct {
	a, b  []int // parties
	whole bool  // a are all the parties there are
	again bool  // the pair last told of, not named anew
	from  int   // tokens that they stand on
	to    int
}

// isPair tells whether both sides have a party.
func (s *sides) isPair() bool { return len(s.a) > 0 && len(s.b) > 0 }

func (s *sides) cover(from, to int) {
	s.from, s.to = min(s.from, from), max(s.to, to)
}

// most is how many places can all be partners of each other.
const most = 6

// tieUp makes the ties of a cue's sides, with the year that the sentence gives.
func (w *worker) tieUp(c *cue, s *sides) {
	y := w.foundingFor(c)
	if w.isDenied(c) {
		w.drop(c, "it is denied")
		w.untieLast()
		return
	}
	if !y.known() && (w.isPlan(c) || w.isAgenda(c)) {
		w.drop(c, "it is a plan")
		w.meetSides(c, s, cooperationPair)
		return
	}
	until := w.endOf(c)
	if until != "" && until == y.since {
		y = founding{} // seit März 2022 ruht die Partnerschaft
	}
	if from, to := w.lasted(c); to != "" && !y.known() {
		y, until = from, to
	}
	if s.whole && len(s.a) == 2 {
		if own := w.inBracketBehind(s); own.known() {
			y = own
		} else if !y.known() {
			y = w.yearBeforePair(s)
		}
	}
	if !y.known() {
		y = w.yearOfLine(c)
	}
	if w.isOneOfSeveral(&y) {
		y = founding{} // seit 1956 beziehungsweise 1959; ownFounding knows whose they are
	}
	id := c.rule.ID
	if y.known() {
		s.cover(y.from, y.to)
		if y.rule != "" {
			id = y.rule
		}
	}
	s.cover(c.from, c.to)
	if w.trace != nil {
		w.trace("  joined %s [%s]", c.rule.ID, w.cueText(c))
	}
	first := len(w.ties)
	w.tieAll(w.kindFor(c, s), id, s, y)
	letter := w.isLetter(c)
	for i := first; i < len(w.ties); i++ {
		w.ties[i].until, w.ties[i].letter, w.ties[i].vague, w.ties[i].open = until, letter, c.what == "pact" || c.what == "bond", c.kind == anyPartnership
	}
}

// kindFor is the kind of tie that a cue makes of its sides.
func (w *worker) kindFor(c *cue, s *sides) string {
	row, n := w.line.row, len(w.ties)
	switch {
	case c.kind == anyPartnership && (w.isLetter(c) || w.isOnCooperation(c) && !w.areRegions(s)):
		return cooperation
	case c.what == "bond" && n > w.section && w.isOneOfSeries(c):
		return w.ties[n-1].kind // die jüngste Verbindung ist die mit Ruhango
	case c.what == "bond" && !w.tells && isFriendship(row[c.from].Form):
		return cityFriendship
	case c.kind == cityFriendship && c.from > 1 && row[c.from-1].Form.Lower == "nur" && row[c.from-2].Form.Lower == "nicht":
		return cityTwinning // nicht nur befreundet, sondern Partnerstädte
	case c.kind == cityTwinning && c.what == "linked" && w.areRegions(s):
		return anyPartnership // Hessen ist mit der Aquitaine verschwistert
	case s.again && n > 0 && (c.kind == "" || w.line.clauseHas(w.line.clause[c.from], w.terms.ended)):
		return w.ties[n-1].kind
	case s.again && c.kind == anyPartnership && n > 0 && w.ties[n-1].kind == cooperation && !w.ties[n-1].letter:
		return cooperation // besiegelt wurde die Partnerschaft, die fürs Klima, in Münster
	}
	return c.kind
}

// areRegions tells whether the sides are regions or countries.
func (w *worker) areRegions(s *sides) bool {
	for _, side := range [][]int{s.a, s.b} {
		for _, p := range side {
			if w.parties[p].level < levelRegion {
				return false
			}
		}
	}
	return true
}

// isLetter tells whether the noun is a letter of intent, or what one is about: ein Memorandum
// über eine Partnerschaft.
func (w *worker) isLetter(c *cue) bool {
	row := w.line.row
	if row[c.from].Form.Has(w.terms.letter) {
		return true
	}
	for i := c.from - 1; i >= max(0, c.from-6); i-- {
		f := row[i].Form
		if f.Has(w.terms.letter) {
			return true
		}
		if f.Has(token.Upper) && f.Norm != "Understanding" || f.Has(token.Sign) || f.Lower == "und" {
			break
		}
	}
	return false
}

// haveOwnYears tells whether at least two of the parties have a year beside them.
func (w *worker) haveOwnYears(ps []int) bool {
	n := 0
	for _, p := range ps {
		if y := w.ownFounding(p); len(ps) > 1 && y.known() {
			n++
		}
	}
	return n > 1
}

// areNeighbours tells whether two regions lie in one country, so that what ties them to a third
// does not tie them to each other.
func (w *worker) areNeighbours(a, b int) bool {
	pa, pb := &w.parties[a], &w.parties[b]
	return pa.level == levelRegion && pb.level == levelRegion && pa.Country == pb.Country
}

// isOneTown tells whether two towns of one name are rather one, the publisher: the text never names one of them, and
// does not say here where the other lies.
func (w *worker) isOneTown(a, b int) bool {
	pa, pb := &w.parties[a], &w.parties[b]
	if pa.Name != pb.Name || pa.mention > 0 && pb.mention > 0 {
		return false
	}
	for k := range w.line.slots {
		if t := &w.line.slots[k]; !t.dead && (t.party == a || t.party == b) && (t.to > t.head+1 || w.countrySaid(k) != "") {
			return false
		}
	}
	return true
}

// areForeign tells whether two places lie in one country abroad.
func (w *worker) areForeign(a, b int) bool {
	return w.parties[a].Country != "" && w.parties[a].Country == w.parties[b].Country && w.areAbroad([]int{a, b})
}

// areOneGroup tells whether the line names two places in one group: Brest und Lyon sind Partner.
func (w *worker) areOneGroup(a, b int) bool {
	slots := w.line.slots
	return slices.ContainsFunc(slots, func(t slot) bool {
		return t.party == a && t.group >= 0 && slices.ContainsFunc(slots, func(u slot) bool { return u.party == b && u.group == t.group })
	})
}

// tieAll makes a tie of each pair of the sides.
func (w *worker) tieAll(kind, id string, s *sides, y founding) {
	l := &w.line
	for s.from < s.to-1 && l.row[s.from].Form.Value(w.terms.preposition) == "in" && l.row[s.from].Form.Lower != "vor" { // the span begins with the place
		s.from++
	}
	span := Span{Start: int(l.row[s.from].Start), End: int(l.row[s.to-1].End)}
	if w.haveOwnYears(s.b) {
		y = founding{} // the year of one is not that of the others
	}
	pair := func(a, b int) {
		if !w.canPair(a, b) || w.isOneTown(a, b) {
			return
		}
		pa, pb := &w.parties[a], &w.parties[b]
		if kind == cityTwinning && max(pa.level, pb.level) >= levelRegion || kind == regionPartnership && min(pa.level, pb.level) == levelCountry {
			return // regions have no twin towns; die erste Regionalpartnerschaft zwischen Deutschland und Polen
		}
		if s.whole && w.areForeign(a, b) && !w.areOneGroup(a, b) {
			return // two subjects of one foreign country are rather both somebody else's
		}
		t := tie{a: a, b: b, sentence: w.sentence, kind: kindOf(kind, &pa.Place, &pb.Place), rule: id, span: span, year: y}
		own := w.ownFounding(b)
		if !own.known() && len(s.a) > 1 && len(s.b) > 0 {
			own = w.ownFounding(a)
		}
		if own.known() && len(s.b) > 0 && (own.rank >= y.rank || len(s.b) > 1 || w.isBracketed(&own)) {
			t.year = own
			span := span
			span.Start, span.End = min(span.Start, int(l.row[own.from].Start)), max(span.End, int(l.row[own.to-1].End))
			t.span = span
		}
		if w.trace != nil {
			w.trace("  tie %s + %s %s %s", pa.Name, pb.Name, t.kind, t.year.since)
		}
		w.ties = append(w.ties, t)
	}
	if s.whole && len(s.a) <= most {
		for i, a := range s.a {
			for _, b := range s.a[i+1:] {
				if len(s.a) > 2 && w.areNeighbours(a, b) {
					continue // Bayern und die Provinzen Westkap und Gauteng
				}
				pair(a, b)
			}
		}
		return
	}
	for _, a := range s.a[:min(len(s.a), most)] {
		for _, b := range s.b {
			pair(a, b)
		}
	}
}
