package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// Several clauses may share what only the last of them says: the noun or predicate of a tie.

// predicatedEach are the subjects, each with a date, of which a noun at the end is said: Lyon
// ist seit 1981, Brest seit 1987 und Oxford seit 1990 Partnerstadt.
func (w *worker) predicatedEach(c *cue, s *sides) []int { return w.datedSubjects(c.from, s) }

// datedSubjects are the places before token end which share a predicate that stands there, each
// with its own `seit` behind it, or before it: seit 1981 ist Lyon, seit 1987 Brest verschwistert; or
// each with the date at which it became so: 1981 wurde Lyon, 1987 Brest Partnerstadt.
// None unless there are two at least.
func (w *worker) datedSubjects(end int, s *sides) (named []int) {
	l := &w.line
	before, became, led := false, false, false
	for k := range l.slots {
		t := &l.slots[k]
		if t.to > end || t.dead || t.role == adjective || len(named) == 0 && t.role == located {
			continue
		}
		if k == 0 && t.role == with && t.to < len(l.row) && l.row[t.to].Form.Has(w.terms.copula) {
			led = true // mit Kiel sind Lyon seit 1981 und Brest seit 1987 verbunden
			continue
		}
		if t.role != free || t.org {
			return nil
		}
		at, since := w.dated(k)
		if len(named) == 0 {
			next := w.behindWhere(k)
			if before = at >= 0 && at < t.from; before {
				became = w.hasVerbAt(at, t.from, w.terms.become)
			} else {
				became = next < len(l.row) && l.row[next].Form.Has(w.terms.become)
			}
			if before && !became && !w.hasVerbAt(at, t.from, w.terms.copula) || !before && !led && !since && (next >= len(l.row) || !l.row[next].Form.Has(w.terms.copula)) {
				return nil
			}
			s.from = min(s.from, t.from)
		}
		if !since && !became || at < 0 || at < t.from != before && !w.becameToo(k, at) {
			return nil
		}
		named = add(named, t.party)
	}
	if len(named) < 2 || !before && !l.row[w.beforeAttributes(end)].Form.Has(token.Date) {
		return nil
	}
	s.cover(s.from, end)
	return named
}

// linkedEach finds the parties of a predicate that subjects with a date each share: Brest ist seit 1987, Lyon
// seit 1981 mit Kiel verschwistert. It is true where there are such subjects; the sides stay empty if nothing tells with
// whom they are tied.
func (w *worker) linkedEach(c *cue, s *sides) bool {
	l := &w.line
	partner, end := -1, c.from
	for k := range l.slots {
		if t := &l.slots[k]; t.role == with && !t.dead && !t.org && l.firstOf(k) == k {
			partner = k
		}
	}
	if partner > 0 {
		end = l.slots[partner].from
	} else {
		for end > max(0, c.from-4) && !l.row[end-1].Form.Has(token.Date) { // mit der Stadt, partnerschaftlich
			end--
		}
	}
	named := w.datedSubjects(end, s)
	if len(named) == 0 {
		return false
	}
	s.cover(s.from, c.to)
	if partner >= 0 {
		s.a, s.b = l.group(partner, s), named
		return true
	}
	o := w.home
	if o < 0 {
		o = w.lastOwner()
	}
	if o < 0 || slices.Contains(named, o) {
		w.drop(c, "with whom they are remains open")
		return true
	}
	s.a, s.b = []int{o}, named
	return true
}

// hasVerbAt tells whether a verb of that class stands between the date at token t and the place from token i on,
// or before the date: 1981 wurde Lyon; hier wurde im Jahr 1981 Lyon.
func (w *worker) hasVerbAt(t, i int, class token.Symbol) bool {
	row := w.line.row
	if row[i-1].Form.Has(class) {
		return true
	}
	for t--; t > 0 && (row[t].Form.Has(w.terms.preposition) || row[t].Form.Lower == "seit"); t-- {
	}
	return t >= 0 && row[t].Form.Has(class)
}

// leavesPredicate tells whether what is said of the place k stands behind another place that has a date as well: 1981
// wurde Lyon, 1987 Brest Partnerstadt.
func (w *worker) leavesPredicate(k int) bool {
	row := w.line.row
	i := w.line.slots[k].to
	if i+1 >= len(row) || row[i].Form.Norm != "," && row[i].Form.Lower != "und" {
		return false
	}
	if n := w.line.at[i+1]; n >= 0 { // 1981 wurde Lyon, Brest 1987 Partnerstadt
		return w.becomesWhen(w.line.slots[n].to)
	}
	for i++; i < len(row) && row[i].Form.Has(w.terms.preposition); i++ {
	}
	return i < len(row) && row[i].Form.Has(w.terms.point) && w.slotSoon(i+1)
}

// becomesWhen tells whether a date at token i goes on with what somebody became, with adjectives before it, or with another
// place that has a date too: 1987 Partnerstadt; 1987 und Oxford 1990 Partnerstadt.
func (w *worker) becomesWhen(i int) bool {
	row := w.line.row
	if i >= len(row) || !row[i].Form.Has(w.terms.point) {
		return false
	}
	if i = w.behindAttributes(i + 1); i+1 < len(row) && (row[i].Form.Norm == "," || row[i].Form.Lower == "und") && w.line.at[i+1] >= 0 {
		return w.becomesWhen(w.line.slots[w.line.at[i+1]].to)
	}
	return i < len(row) && (row[i].Form.Has(w.terms.partner) || row[i].Form.Has(w.terms.mate))
}

// becameToo tells whether the date at token i, right behind the place k, is when it became what the place before it, which
// has the verb, did before: 1981 wurde Lyon, Brest 1987 Partnerstadt; Lyon wurde 1981, Brest 1987 Partnerstadt.
func (w *worker) becameToo(k, i int) bool {
	l := &w.line
	if i != l.slots[k].to || !w.becomesWhen(i) {
		return false
	}
	for p := l.before(k); p >= 0; p = l.before(p) {
		t := &l.slots[p]
		switch {
		case t.role != free || t.to+1 >= len(l.row):
			return false
		case l.row[t.to].Form.Has(w.terms.become):
			return l.row[t.to+1].Form.Has(w.terms.point)
		case t.from > 1 && l.row[t.from-1].Form.Has(w.terms.become):
			return l.row[t.from-2].Form.Has(w.terms.point)
		case !l.row[t.to].Form.Has(w.terms.point):
			return false
		}
	}
	return false
}

// tieShared makes the tie of two places behind `zwischen` that leave the noun to the next clause: zwischen Kiel und Lyon
// besteht seit 1964, zwischen Kiel und Brest seit 1970 eine Partnerschaft.
func (w *worker) tieShared(k, from int) bool {
	l := &w.line
	t := &l.slots[k]
	n := l.clause[t.head]
	if !w.says("tie", n+1) && !w.says("pact", n+1) {
		return false
	}
	if t.role == with {
		return w.tieSharedWith(k)
	}
	if t.role != between || l.firstOf(k) != k {
		return false
	}
	g := l.group(k, &sides{})
	if len(g) != 2 || w.pairTied(from, g[0], g[1]) || l.clauseHas(n, w.terms.tie) || !l.clauseHas(n, w.terms.exist, w.terms.copula, w.terms.found) || !w.betweenIn(n+1, g) {
		return false
	}
	y := w.yearAmong(func(i int) bool { return l.clause[i] == n })
	if !y.known() {
		return false
	}
	s := sides{a: g, whole: true, from: t.from, to: l.slots[l.lastOf(k)].to}
	w.tieRest(&s, y)
	return true
}

// tieSharedWith does the same where one party of each is the subject: 1964 ging Kiel mit Lyon, 1970 mit Brest eine
// Partnerschaft ein.
func (w *worker) tieSharedWith(k int) bool {
	l := &w.line
	t := &l.slots[k]
	n, o := l.clause[t.head], w.lastOwner()
	if o < 0 || w.isTied(t.party) || l.clauseHas(n, w.terms.tie, w.terms.partner, w.terms.linked, w.terms.pact, w.terms.contact) || !w.namesWith(n+1) || !w.isSubjectIn(o, n) {
		return false
	}
	y := w.yearAmong(func(i int) bool { return l.clause[i] == n })
	if !y.known() {
		return false
	}
	s := sides{a: []int{o}, from: t.from, to: t.to}
	s.b = l.group(k, &s)
	w.tieRest(&s, y)
	return true
}

// tieGapped makes the tie of two places behind a date that leave verb and noun to the clause before: 1964 unterzeichneten
// Kiel und Lyon den Vertrag, 1970 Kiel und Brest.
func (w *worker) tieGapped(k, from int) bool {
	l := &w.line
	t := &l.slots[k]
	if t.from < 2 || !l.row[t.from-1].Form.Has(w.terms.point) || l.row[t.from-2].Form.Norm != "," || l.firstOf(k) != k {
		return false
	}
	g := l.group(k, &sides{})
	if len(g) != 2 || !w.canPair(g[0], g[1]) || w.pairTied(from, g[0], g[1]) || !w.tiedSince(from, g[0]) && !w.tiedSince(from, g[1]) {
		return false
	}
	if end := l.slots[l.lastOf(k)].to; end < len(l.row) && !l.row[end].Form.Has(token.Sign) {
		return false
	}
	s := sides{a: g, whole: true, from: t.from, to: l.slots[l.lastOf(k)].to}
	w.tieRest(&s, w.foundingAt(t.from-1, false))
	return true
}

// isSubjectIn tells whether the party is the subject of clause n.
func (w *worker) isSubjectIn(p, n int) bool {
	return slices.ContainsFunc(w.line.slots, func(t slot) bool { return t.party == p && t.role == free && w.line.clause[t.head] == n })
}

// betweenIn tells whether clause n has the noun and, behind `zwischen`, another two of which one is among the places.
func (w *worker) betweenIn(n int, among []int) bool {
	l := &w.line
	if !l.clauseHas(n, w.terms.tie) {
		return false
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.role == between && l.clause[t.head] == n && (t.party == among[0] || t.party == among[1]) {
			return true
		}
	}
	return false
}

// pairTied tells whether one of the ties from the given one on is that of the two parties.
func (w *worker) pairTied(from, a, b int) bool {
	for i := from; i < len(w.ties); i++ {
		if t := &w.ties[i]; t.a == a && t.b == b || t.a == b && t.b == a {
			return true
		}
	}
	return false
}

// leavesAct tells whether the clause of a noun leaves its participle to the next ones, which a pronoun for the noun opens:
// die Partnerschaft mit Brest wurde 1964, die mit Vaasa 1967 besiegelt.
func (w *worker) leavesAct(c *cue) bool {
	l := &w.line
	n := l.clause[c.from]
	next := slices.Index(l.clause, n+1)
	if next <= c.to || !l.row[next].Form.Has(token.Sign) || !w.opensNext(next+1) || l.row[next+2].Form.Lower != "mit" && l.row[next+2].Form.Lower != "zwischen" {
		return false
	}
	return l.clauseHas(n, w.terms.become) && w.dateNear(c) >= 0 && !w.says("found", n) && slices.ContainsFunc(l.cues, func(d cue) bool { return d.what == "found" && d.from > next })
}

// hasMasculineTie tells whether the sentence has a noun for a tie that `der` can stand for.
func (w *worker) hasMasculineTie() bool {
	return slices.ContainsFunc(w.line.cues, func(c cue) bool {
		f := w.line.row[c.to-1].Form
		return (c.what == "pact" || c.what == "tie") && (isMasculineTie(f) || strings.HasSuffix(f.Lower, "verträge"))
	})
}
