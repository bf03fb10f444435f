package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// joinRest reads what a sentence adds to the ties that it has told of: `mit Kiel seit
// 1967`; `1964 folgte Calais`; `sogar 30 Jahre mit Halle`; `die jüngste 2016 Herne
// und Beşiktaş`. from is the first tie of the sentence.
func (w *worker) joinRest(from int) {
	l := &w.line
	told := len(w.ties) > from
	if !told && (w.follows() || w.list.open) && w.pairsListed() {
		return
	}
	if !told && (w.tieNext() || !w.follows() && !w.enumerates() && !w.takesUpNoun()) {
		return
	}
	for k := range l.slots {
		s := &l.slots[k]
		if s.dead || s.org || s.role == adjective || s.role == located && !(told && (w.bracketsDate(s.to) || w.joinedSince(k))) {
			continue
		}
		if told && (s.role == between || s.role == with) && w.tieShared(k, from) || told && s.role == free && w.tieGapped(k, from) || s.role == between && w.tieOfPronoun(k) || w.tiedSince(from, s.party) {
			continue // also of one that has another tie: seit 1967 eine zwischen Kiel und Lyon
		}
		if s.role == with && (w.tieOfPronoun(k) || w.isOthers(k) || w.tellsOfPlans(l.clause[s.head])) || s.role == free && l.firstOf(k) == k && w.isOthers(k) {
			continue
		}
		if w.opensClause(k) { // Köln mit Lille, Bonn mit Oxford
			w.gapped(k, told)
			continue
		}
		y := w.restYear(k)
		if told && !y.known() && s.role == located {
			y = w.yearOfClause(l.clause[s.to])
		}
		if t, since := w.dated(k); !y.known() && !w.joins(k) && !(told && s.role == with && t >= 0 && since) && !w.goesOnList(k, from) && !(told && w.sinceEvent(k)) {
			continue
		}
		var group sides
		group.from, group.to = s.from, s.to
		g := l.group(k, &group)
		if s.role == free && len(g) == 2 && w.canPair(g[0], g[1]) && !w.datesEach(l.firstOf(k)) && w.isPair(g) {
			group.a, group.whole = g, true
		} else if o := w.seriesOwner(k); o >= 0 && !slices.Contains(g, o) && !w.areForeign(o, s.party) && (told || !w.isCalledPartner(o)) {
			group.a, group.b = []int{o}, []int{s.party}
			if s.role == with && len(g) > 1 {
				group.b = g
			}
		} else {
			continue
		}
		w.tieRest(&group, y)
	}
}

// isCalledPartner tells whether the sentence says of a place that it is a partner, and not whose: Brest war 1964 der erste
// Partner, es folgten …
func (w *worker) isCalledPartner(p int) bool {
	return slices.ContainsFunc(w.line.cues, func(c cue) bool {
		return (c.what == "partner" || c.what == "mate") && slices.Contains(w.predicated(&c, &sides{}), p)
	})
}

// tellsOfPlans tells whether clause n tells of a tie that is still to come: plant für 2030 eine mit Kiel.
func (w *worker) tellsOfPlans(n int) bool {
	return w.line.clauseHas(n, w.terms.planned) || w.line.clauseSays(n, "wird")
}

// gapped makes the ties of a clause that leaves its verb to the one before, or of one
// that goes on with a series: hinzu kamen Köln mit Lille, Bonn mit Oxford.
func (w *worker) gapped(k int, told bool) {
	l := &w.line
	s := sides{from: l.slots[k].from, to: l.slots[k].to}
	s.a = []int{l.slots[k].party}
	s.b = l.group(k+1, &s)
	y := founding{}
	for i := l.slots[k].to; i < l.slots[k+1].from && !y.known(); i++ {
		y = w.foundingAt(i, l.row[i-1].Form.Lower == "seit")
	}
	if !told || y.known() {
		w.tieRest(&s, y)
		return
	}
	t := &w.ties[len(w.ties)-1]
	if y = t.year; slices.ContainsFunc(l.row[l.slots[k].to:l.slots[k+1].from], func(t token.Token) bool { return t.Form.Has(w.terms.indefinite) }) {
		y = founding{} // one of its own: Steinfurt eine mit Jelenia Góra
	}
	w.tieAll(t.kind, t.rule, &s, y)
}

// restYear is the year at a place, or of the anniversary before it.
func (w *worker) restYear(k int) founding {
	l := &w.line
	if t, since := w.dated(k); t >= 0 {
		if y := w.foundingAt(t, since); y.known() {
			return y
		}
	}
	if s := &l.slots[k]; s.role == with && len(w.ties) > w.before {
		if y := w.sinceOfClause(l.clause[s.head]); y.known() { // Mit Brest ist Kiel seit 1957, mit Lyon seit 1959 verschwistert
			return y
		}
	}
	if y := w.jubileeOfLine(); y.known() { // die erste, die mit Brest, jährt sich 2024 zum 60. Mal
		return y
	}
	if s := &l.slots[k]; s.role == free && w.follows() || s.role == with && w.says("series", l.clause[s.head]) {
		for i := range l.row {
			if l.clause[i] == l.clause[s.head] && l.row[i].Form.Has(w.terms.point) && w.aloneInClause(k) && l.row[i-min(i, 1)].Form.Norm != "(" { // (1957) is its neighbour's
				if y := w.foundingAt(i, false); y.known() {
					return y
				}
			}
		}
		if i := w.clauseStart(s.head); i > 0 && (w.says("series", l.clause[i]-1) || l.clauseSays(l.clause[i]-1, "städte", "kommunen")) { // 1989 folgten gleich zwei Städte, Cincinnati und Kiew
			if y := w.yearOfClause(l.clause[i] - 1); y.known() {
				return y
			}
		}
	}
	for i := range l.cues {
		d := &l.cues[i]
		if d.what == "anniversary" && d.to == l.slots[k].from && l.slots[k].role == with {
			y := w.anniversaryAt(d)
			y.from, y.to, y.rule = d.from, d.to, d.rule.ID
			return y
		}
	}
	return founding{}
}

// jubileeOfLine is the year that the only anniversary of the sentence counts back to; it is counted when first asked.
func (w *worker) jubileeOfLine() founding {
	if l := &w.line; !l.counted {
		l.jubilee, l.counted = w.onlyJubilee(), true
	}
	return w.line.jubilee
}

// onlyJubilee counts it, where no relative clause has it of another tie: neben der mit Lyon, die ihr 30-jähriges feiert, …
func (w *worker) onlyJubilee() (y founding) {
	for i := range w.line.cues {
		if d := &w.line.cues[i]; d.what == "anniversary" {
			if y.known() || w.opensRelative(w.clauseStart(d.from)) {
				return founding{}
			}
			y = w.anniversaryAt(d)
			y.from, y.to, y.rule = d.from, d.to, d.rule.ID
		}
	}
	return y
}

// sinceOfClause is the only date behind `seit` in a clause.
func (w *worker) sinceOfClause(n int) (y founding) {
	l := &w.line
	for i := range l.cues {
		d := &l.cues[i]
		if l.clause[d.from] != n || d.what != "since" {
			continue
		}
		if y.known() {
			return founding{}
		}
		y = w.sinceDate(d.date)
		y.from, y.to, y.rule = d.from, d.to, d.rule.ID
	}
	return y
}

// aloneInClause tells whether the group of slot k is all that its clause names.
func (w *worker) aloneInClause(k int) bool {
	l := &w.line
	for i := range l.slots {
		t := &l.slots[i]
		if !t.dead && t.role != adjective && t.role != located && t.group != l.slots[k].group && l.clause[t.head] == l.clause[l.slots[k].head] {
			return false
		}
	}
	return true
}

// goesOnList tells whether a place without a year is one of a list of places that have one and
// are tied: es folgten Lyon (1963), Brest (1971) und Oxford; or closes it: Lyon seit 1963 sowie Brest.
func (w *worker) goesOnList(k, from int) bool {
	l := &w.line
	if l.slots[k].role != free {
		return false
	}
	first := l.firstOf(k)
	if first != k {
		return w.datesEach(first) && w.tiedSince(from, l.slots[first].party)
	}
	i, before, end := l.slots[k].from-1, l.before(k), w.behindWhere(k)
	return before >= 0 && w.tiedSince(from, l.slots[before].party) && i > l.slots[before].to && (l.row[i].Form.Lower == "sowie" || l.row[i].Form.Lower == "und") &&
		l.row[i-1].Form.Has(token.Date) && (end == len(l.row) || l.row[end].Form.Norm == "." || l.row[end].Form.Lower == "in")
}

// sinceEvent tells whether the place goes on with its own `seit`, but no date, or is told to be
// so too: …, mit Weimar seit der Wende; …, mit Stafford ebenfalls.
func (w *worker) sinceEvent(k int) bool {
	l := &w.line
	s := &l.slots[k]
	if s.role != with || s.from == 0 || l.row[s.from-1].Form.Norm != "," && l.row[s.from-1].Form.Lower != "und" || s.to+1 >= len(l.row) {
		return false
	}
	next := l.row[s.to+1].Form
	return l.row[s.to].Form.Lower == "seit" && next.Has(w.terms.determiner) || l.row[s.to].Form.Lower == "ebenfalls" && next.Has(token.Sign)
}

// joinedSince tells whether a relative clause behind the place k says when it came to the others: aus Lyon, das 1990
// dazugekommen war.
func (w *worker) joinedSince(k int) bool {
	l := &w.line
	i := l.slots[k].to
	return i < len(l.row) && w.opensRelative(i) && w.says("series", l.clause[i]) && l.clause[i] != l.clause[i-1]
}

// bracketsDate tells whether a bracket at token i says since when: (seit 1987).
func (w *worker) bracketsDate(i int) bool {
	row := w.line.row
	return i+2 < len(row) && row[i].Form.Norm == "(" && row[i+1].Form.Lower == "seit" && row[i+2].Form.Has(token.Date)
}

// tieRest makes ties of a series, of the kind last told of.
func (w *worker) tieRest(s *sides, y founding) {
	kind, id := anyPartnership, y.rule
	if n := len(w.ties); n > 0 {
		kind = w.ties[n-1].kind
	}
	if id == "" {
		if id = w.restRule(); id == "" {
			return // nothing says what it is that goes on
		}
	}
	if y.known() {
		s.cover(y.from, y.to)
	}
	w.tieAll(kind, id, s, y)
}

// restRule is the rule that a series stands on: of the word that continues it, else
// of the sentence's first cue, else of the tie last told of; empty where none is.
func (w *worker) restRule() string {
	for i := range w.line.cues {
		if c := &w.line.cues[i]; c.what == "series" {
			return c.rule.ID
		}
	}
	switch n := len(w.ties); {
	case len(w.line.cues) > 0:
		return w.line.cues[0].rule.ID
	case n > 0:
		return w.ties[n-1].rule
	}
	return ""
}

// tiedSince tells whether a party is in one of the ties from the given one on.
func (w *worker) tiedSince(from, p int) bool {
	for i := from; i < len(w.ties); i++ {
		if w.ties[i].a == p || w.ties[i].b == p {
			return true
		}
	}
	return false
}
