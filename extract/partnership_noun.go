package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// tieSides finds the parties of a noun for a tie.
func (w *worker) tieSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if w.isSomebodyElses(c) || w.isPartOfWord(c) {
		w.drop(c, "it is somebody else's")
		return s, false
	}
	if w.isOfTowns(c) {
		w.drop(c, "it is that of many towns")
		return s, false
	}
	a, b, known := w.inMind(c)
	if w.ofBoth(c) {
		a, b, known = w.bothOf(c, a, b, known)
	} else {
		known = known && w.withTheTown(c, a, b) && w.canPair(a, b) && !w.isHeadedBy(a, b)
	}
	if known {
		s.a, s.b, s.again = []int{a}, []int{b}, true
		return s, true
	}
	owners, others, paired := w.frameBehind(c, &s)
	if paired {
		return s, false
	}
	if len(s.a) == 0 && len(owners) == 0 && len(others) == 0 {
		s.a = w.betweenBefore(c, &s)
		s.whole = len(s.a) > 1
	}
	if s.whole {
		return s, true
	}
	if len(s.a) == 0 && len(owners) == 0 && len(others) == 0 && w.namesOther(c) {
		if !w.isGeneral(c) && l.row[c.to].Form.Lower == "mit" { // eine Partnerschaft mit Schwerpunkt auf Forschung
			w.fromClause(c, &owners, &others, &s)
		}
		if len(owners) < 2 {
			w.drop(c, "its parties are no places")
			return s, false
		}
	}
	if w.isTreatyOf(c) {
		w.drop(c, "it is called after a town")
		return s, false
	}
	if w.hasUnknownEnd(c) || w.isOfUnknownName(c) || len(owners) == 0 && len(others) == 0 && w.turnsToUnknown(c) {
		w.drop(c, "one of its parties is unknown")
		return s, false
	}
	if len(others) == 0 && len(owners) == 0 {
		others = w.beforeBracket(c, &s)
	}
	if len(s.a) == 1 { // zwischen Leipzig und seinen …
		owners = s.a
		s.a = nil
	}
	if len(owners) == 0 {
		owners = w.ownersBefore(c, &s)
	}
	if len(others) == 0 || len(owners) == 0 {
		w.fromClause(c, &owners, &others, &s)
	}
	return w.complete(c, owners, others, s)
}

// isFirstOfDated tells whether the place k is the only one of its group without a year, so that it has a tie
// with each of the others: zwischen Kiel und Brest (1964), Lyon (1981) und Oxford (1990).
func (w *worker) isFirstOfDated(k int) bool {
	l := &w.line
	n := 0
	for i := k; i < len(l.slots); i++ {
		if t := &l.slots[i]; !t.dead && t.group == l.slots[k].group {
			if at, _ := w.dated(i); (at < t.to) != (n == 0) {
				return false
			}
			n++
		}
	}
	return n > 2
}

// frameBehind reads the frame behind the noun: zwischen A und B into the sides, von A and
// mit B into owners and others. paired tells that it names its pairs and their ties are made.
func (w *worker) frameBehind(c *cue, s *sides) (owners, others []int, paired bool) {
	l := &w.line
	k := l.next(c.to)
	if k >= 0 && !w.goesTo(c, k) {
		if k = w.pronounFrame(c); w.isWithTitle(c) {
			k = -1 // die Partnerschaft mit der Gemeinde besteht seit 1984, jene mit Esternay seit 1974
		}
	}
	if k < 0 {
		return nil, nil, false
	}
	t := &l.slots[k]
	adjacent := w.reach(c.to, t.from, 1) && t.from <= c.to+1
	if w.isGeneral(c) && w.isSampled(c.to, t.from) && w.sampledPairs(c, k) {
		return nil, nil, true
	}
	switch g := l.group(k, s); {
	case len(g) == 0:
	case w.inDashes(c, k), w.inPairs(c, g):
		return nil, nil, true
	case t.role == between && w.isFirstOfDated(k):
		return g[:1], g[1:], false
	case t.role == between, (t.role == of || t.role == free && adjacent) && len(g) > 1 && !w.followedByWith(k):
		s.a, s.whole = g, len(g) > 1
	case t.role == with:
		others = g
		if n := l.after(k); n >= 0 && l.slots[n].role == of && w.reach(l.slots[k].to, l.slots[n].from, 1) {
			owners = l.group(n, s)
		}
	case l.row[t.from].Form.Lower == "für" && t.from == c.to && len(g) == 2: // die Urkunde für Kiel und Brest
		s.a, s.whole = g, true
	case t.role == free && w.isGeneral(c) && (l.row[t.from-1].Form.Norm == ":" || w.isSampled(c.to, t.from)):
		others = g // ihre Partnerschaften: Cambridge, Rehovot; Partnerschaften mit zwei Städten, darunter …
	case t.role == of, t.role == free && adjacent:
		owners = g
		if n := l.after(k); n >= 0 && l.slots[n].role == with && w.reach(l.slots[k].to, l.slots[n].from, 3) {
			others = l.group(n, s)
		} else if n := w.behindColon(k); n >= 0 && w.isGeneral(c) {
			others = l.group(n, s)
		}
	}
	return owners, others, false
}

// goesTo tells whether the noun phrase goes on to slot k, the first behind the noun.
func (w *worker) goesTo(c *cue, k int) bool {
	l := &w.line
	t := &l.slots[k]
	switch {
	case w.reach(c.to, t.from, 4), w.isSampled(c.to, t.from):
		return true
	case c.what == "pact" && t.role == with && t.from == c.to+1 && l.row[c.to].Form.Norm == ",": // das Abkommen, mit Brest
		return true
	case t.role == with && w.specifies(c.to, t.from):
		return true
	case w.startsBehindColon(t.from): // die Partnerschaften besiegelt: Kiel, Brest
		return t.role == between || (t.role == free || t.role == with) && w.isGeneral(c)
	}
	return false
}

// startsBehindColon tells whether a colon stands before token i, or before its date: zwei Partnerschaften: seit 1964 mit …
func (w *worker) startsBehindColon(i int) bool {
	row := w.line.row
	if i > 1 && row[i-1].Form.Has(token.Date) {
		if i--; row[i-1].Form.Lower == "seit" {
			i--
		}
	}
	return i > 0 && row[i-1].Form.Norm == ":"
}

// specifies tells whether what stands at token i, before token end, is to say whom a tie is with: ihre erste
// Partnerschaft, und zwar mit …; ging eine Partnerschaft ein, nämlich mit …
func (w *worker) specifies(i, end int) bool {
	row := w.line.row
	if i < end && row[i].Form.Lower == "ein" {
		i++
	}
	if i+1 >= end || row[i].Form.Norm != "," {
		return false
	}
	return i+2 == end && row[i+1].Form.Lower == "nämlich" || i+3 == end && row[i+1].Form.Lower == "und" && row[i+2].Form.Lower == "zwar"
}

// isTreatyOf tells whether the noun is a treaty that is called after the town abroad where it was signed: der
// Freundschaftsvertrag von Paris.
func (w *worker) isTreatyOf(c *cue) bool {
	l := &w.line
	k := l.next(c.to)
	return k >= 0 && l.slots[k].from == c.to && l.row[c.to].Form.Lower == "von" && strings.HasSuffix(l.row[c.from].Form.Lower, "vertrag") &&
		len(l.group(k, &sides{})) == 1 && !w.followedByWith(k) && !publishes(&w.parties[l.slots[k].party]) && w.parties[l.slots[k].party].level <= levelCity
}

// isArticle holds for the forms of the article that a name can bear.
func isArticle(f *token.Form) bool {
	return f.Lower == "der" || f.Lower == "dem" || f.Lower == "den"
}

// betweenBefore is the group in the clause of the noun that stands before it: zwischen
// Mainz und Dijon besteht eine Partnerschaft.
func (w *worker) betweenBefore(c *cue, s *sides) []int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.role == between && !t.dead && !t.org && t.to <= c.from && l.clause[t.head] == l.clause[c.from] && len(l.group(k, &sides{})) > 1 {
			return l.group(k, s)
		}
	}
	return nil
}

// namesOther tells whether a frame behind the noun names parties that are no places
// here: zwischen der Rhein-Ruhr-Region …; but not: zwischen beiden Städten.
func (w *worker) namesOther(c *cue) bool {
	l := &w.line
	i := c.to
	for i < len(l.row) && l.row[i].Form.Norm == `"` {
		i++
	}
	if i+1 >= len(l.row) || l.row[i].Form.Lower != "zwischen" && l.row[i].Form.Lower != "mit" {
		return false
	}
	indefinite := false
	for i++; i < len(l.row) && (l.row[i].Form.Has(w.terms.determiner) || w.isAttributive(l.row[i].Form)); i++ {
		f := l.row[i].Form
		if f.Has(w.terms.both) || f.Has(w.terms.ours) || f.Has(w.terms.possessive) {
			return false
		}
		indefinite = indefinite || f.Has(w.terms.indefinite)
	}
	for k := i; k+2 < len(l.row) && l.row[k+1].Form.Norm == "-" && l.row[k+1].Flags&token.Space == 0; k += 2 {
		if f := l.row[k+2].Form; f.Has(w.terms.title) && strings.HasSuffix(f.Lower, "stadt") {
			i = k + 2 // zwischen der Karl-May-Stadt und …
		}
	}
	if i < len(l.row) && w.isFeast(l.row[i].Form) {
		return false // das Bestehen der Partnerschaft mit einem Ball
	}
	return i < len(l.row) && l.row[i].Form.Has(token.Upper) && (indefinite || !l.row[i].Form.Has(w.terms.title))
}

// isFeast holds for what a tie is celebrated with.
func (w *worker) isFeast(f *token.Form) bool {
	return f.Has(w.terms.feast) || f.Has(w.terms.occasion) || f.Has(w.terms.celebrate)
}

// pronounFrame is the slot behind a pronoun that stands for the noun: als älteste
// gilt die von Paderborn und Le Mans; -1 where there is none.
func (w *worker) pronounFrame(c *cue) int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.from <= c.to || l.clause[t.from] != l.clause[c.from] && t.from > c.to+2 || t.dead || t.role != of && t.role != between && t.role != with {
			continue
		}
		switch l.row[t.from-1].Form.Lower {
		case "die", "jene", "diejenige", "der", "jener":
			if t.from < 2 || !l.row[t.from-2].Form.Has(w.terms.preposition) { // zwei Jahre nach der mit Lyon
				return k
			}
		}
	}
	return -1
}

// followedByWith tells whether a group in the genitive goes on with the other
// party: die Partnerschaft von Köln und Bonn mit Lyon.
func (w *worker) followedByWith(k int) bool {
	l := &w.line
	n := l.after(k)
	return n >= 0 && l.slots[n].role == with && w.reach(l.slots[n-1].to, l.slots[n].from, 1)
}

// isOneOf tells whether a plural means one: eine der ersten Partnerschaften.
func (w *worker) isOneOf(c *cue) bool {
	row := w.line.row
	for i := c.from - 1; i > 0 && i >= c.from-6; i-- {
		if row[i].Form.Lower == "der" {
			return row[i-1].Form.Lower == "eine" || row[i-1].Form.Lower == "einer"
		}
	}
	return false
}

// isGeneral tells whether the noun is a bare plural, which names no pair in mind:
// deutsch-polnische Partnerschaften.
func (w *worker) isGeneral(c *cue) bool {
	f := w.line.row[c.to-1].Form
	return c.what == "tie" && strings.HasSuffix(f.Lower, "schaften") && !w.isOneOf(c)
}
