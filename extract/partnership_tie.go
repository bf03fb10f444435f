package extract

import (
	"slices"
	"strings"

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
		return
	}
	if !y.known() && w.isPlan(c) {
		w.drop(c, "it is a plan")
		w.meetSides(c, s, cooperationPair)
		return
	}
	until := w.endOf(c)
	if until != "" && until == y.since {
		y = founding{} // seit März 2022 ruht die Partnerschaft
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
	first, kind := len(w.ties), c.kind
	if s.again && kind == "" {
		kind = w.ties[first-1].kind
	}
	if s.again && kind == anyPartnership && first > 0 && w.ties[first-1].kind == cooperation && !w.ties[first-1].letter {
		kind = cooperation // besiegelt wurde die Partnerschaft, die fürs Klima, in Münster
	}
	w.tieAll(kind, id, s, y)
	letter := w.line.row[c.from].Form.Has(w.terms.letter)
	for i := first; i < len(w.ties); i++ {
		w.ties[i].until, w.ties[i].letter, w.ties[i].vague = until, letter, c.what == "pact" || c.what == "bond"
	}
}

// isDenied tells whether the tie is said not to be: keine Partnerschaft; gibt es noch
// nicht; sind nicht verschwistert.
func (w *worker) isDenied(c *cue) bool {
	l := &w.line
	if c.from > 0 && strings.HasPrefix(l.row[c.from-1].Form.Lower, "kein") {
		return true
	}
	for i := range l.row {
		if l.clause[i] != l.clause[c.from] || l.row[i].Form.Lower != "nicht" {
			continue
		}
		if i+1 == c.from || i > 0 && l.row[i-1].Form.Lower == "noch" || i > 1 && l.row[i-1].Form.Lower == "es" && l.row[i-2].Form.Lower == "gibt" {
			return true
		}
	}
	return false
}

// isPlan tells whether the sentence only wishes for the tie: eine Partnerschaft mit
// Lyon wird geprüft. What bears an article or owner already is none.
func (w *worker) isPlan(c *cue) bool {
	l := &w.line
	if c.what != "tie" && c.what != "patronage" {
		return false
	}
	indefinite := false
	for i := c.from - 1; i >= 0 && i >= c.from-4; i-- {
		f := l.row[i].Form
		if f.Has(w.terms.indefinite) {
			indefinite = true
			break
		}
		if !isModifier(f, w) && !f.Has(token.Adjective) {
			break
		}
	}
	if !indefinite && c.from > 0 {
		return false
	}
	planned := slices.ContainsFunc(l.row, func(t token.Token) bool { return t.Form.Has(w.terms.planned) })
	return planned && !l.clauseHas(l.clause[c.from], w.terms.exist)
}

// endOf is the date at which the clause of a cue says that the tie ended, as EDTF.
func (w *worker) endOf(c *cue) string {
	l := &w.line
	ended := -1
	for i := range l.row {
		if l.clause[i] == l.clause[c.from] && l.row[i].Form.Has(w.terms.ended) {
			ended = i
		}
	}
	if ended < 0 {
		return ""
	}
	t := -1
	for i := range l.row {
		if l.clause[i] == l.clause[c.from] && l.row[i].Form.Has(w.terms.point) && (t < 0 || abs(i-ended) < abs(t-ended)) && (i == 0 || l.row[i-1].Form.Lower != "seit" || abs(ended-i) <= 3) {
			if i+2 < len(l.row) && (l.row[i+1].Form.Has(w.terms.founded) || l.row[i+2].Form.Has(w.terms.founded)) {
				continue // die 1975 begründete Partnerschaft
			}
			t = i
		}
	}
	y := w.pointAt(l, t, bySince)
	return y.since
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
		if !w.canPair(a, b) {
			return
		}
		pa, pb := &w.parties[a], &w.parties[b]
		if kind == cityTwinning && max(pa.level, pb.level) >= levelRegion {
			return // regions have no twin towns
		}
		t := tie{a: a, b: b, sentence: w.sentence, kind: kindOf(kind, &pa.Place, &pb.Place), rule: id, span: span, year: y}
		own := w.ownFounding(b)
		if !own.known() && len(s.a) > 1 && len(s.b) > 0 {
			own = w.ownFounding(a)
		}
		if own.known() && own.rank >= y.rank && len(s.b) > 0 {
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
