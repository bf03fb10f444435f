package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// tieForerunners makes the ties of the towns that a noun counts one more after: die dritte
// Partnerstadt nach Lyon und Brest; nothing comes before the first.
func (w *worker) tieForerunners(c *cue) {
	l := &w.line
	if !w.nounBears(c, func(f *token.Form) bool { return f.Has(token.Ordinal) && !strings.HasPrefix(f.Lower, "erst") }) {
		return
	}
	k := w.afterWhich(c)
	if k < 0 {
		return
	}
	s := sides{from: c.from, to: c.to}
	s.b = l.group(k, &s)
	o := w.home
	if n := len(w.ties); n > w.section {
		o = w.lastOwner()
	}
	if n := l.next(c.to); n >= 0 && l.slots[n].role == of && w.reach(c.to, l.slots[n].from, 1) {
		o = l.slots[n].party
	}
	if o >= 0 && w.pairable(o, s.b) {
		s.a = []int{o}
		w.tieAll(c.kind, c.rule.ID, &s, founding{})
	}
}

// afterWhich is the first of the places behind `nach`, right behind the noun or before it in its clause: nach Lyon und
// Brest die dritte Partnerstadt; -1 where there are none.
func (w *worker) afterWhich(c *cue) int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if !t.dead && !t.org && l.row[t.from].Form.Lower == "nach" && (t.from == c.to || t.to <= c.from && l.clause[t.head] == l.clause[c.from]) {
			return k
		}
	}
	return -1
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

// besidePartner is the place to which `und` joins its partner town: aus Kiel und der
// Partnerstadt Brest; Kiel und seine Partnerstädte Brest und Vaasa; -1 where there is none.
func (w *worker) besidePartner(c *cue) int {
	l := &w.line
	i, its := c.from-1, false
	for i > 0 && (w.isAttributive(l.row[i].Form) || l.row[i].Form.Has(w.terms.determiner)) {
		its = its || l.row[i].Form.Has(w.terms.possessive)
		i--
	}
	if i > 1 && l.row[i].Form.Has(w.terms.preposition) && l.row[i-1].Form.Lower == "und" {
		i-- // in Kiel und in der Partnerstadt Brest
	}
	if i < 1 || w.isPlural(c) && !its || l.row[i].Form.Lower != "und" && l.row[i].Form.Lower != "sowie" {
		return -1
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.to == i && !t.dead && !t.org && t.role != adjective && l.firstOf(k) == k {
			return k
		}
	}
	return -1
}

// ownerOfSibling is whose partner the town is that stands before `und` with a noun of its own: Kiels französische
// Partnerstadt Brest und die englische Partnerstadt Coventry; -1 where there is none.
func (w *worker) ownerOfSibling(c *cue) int {
	l := &w.line
	k, n := w.besidePartner(c), len(w.ties)
	if k < 0 && n > w.before && w.isDatedAside(c) {
		for k = 0; k+1 < len(l.slots) && l.slots[k+1].to <= c.from; k++ {
		}
		return w.seriesOwner(k) // Lyon, seit 1964 Partnerstadt von Kiel, und Brest, seit 1970 Partnerstadt, …
	}
	if k < 0 || n == w.before || l.slots[k].from == 0 || !l.row[l.slots[k].from-1].Form.Has(w.terms.partner) {
		return -1
	}
	switch t := &w.ties[n-1]; l.slots[k].party {
	case t.a:
		return t.b
	case t.b:
		return t.a
	}
	return -1
}

// isDatedAside tells whether the noun is all of an aside but for its date: Brest, seit 1970 Partnerstadt.
func (w *worker) isDatedAside(c *cue) bool {
	row := w.line.row
	i := w.beforeAttributes(c.from)
	return i > 1 && row[i].Form.Has(token.Date) && row[i-1].Form.Lower == "seit" && row[i-2].Form.Norm == "," && w.endsAside(c.to)
}
