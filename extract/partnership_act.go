package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// foundingByEvent is the date at which a predicate is told as something that happened:
// haben sich 1960 verschwistert.
func (w *worker) foundingByEvent(c *cue) (y founding) {
	if c.what != "linked" || c.kind != cityTwinning && w.line.row[c.from].Form.Lower != "zusammengetan" || !w.isEvent(c) {
		return y
	}
	if t := w.dateNear(c); t == 0 || t > 0 && w.line.row[t-1].Form.Lower != "seit" {
		y = w.actAt(c, t)
	}
	return y
}

// actAt is the date at token t as that of the act which c tells of.
func (w *worker) actAt(c *cue, t int) founding {
	y := w.pointAt(t, byAct)
	if y.known() {
		y.from, y.to = min(c.from, t), max(c.to, t+1)
	}
	return y
}

// becomes tells whether the noun is what somebody became: wurden 1986 Partnerstädte.
func (w *worker) becomes(c *cue) bool {
	l := &w.line
	if c.to < len(l.row) && !l.row[c.to].Form.Has(token.Sign) && !l.row[c.to].Form.Has(w.terms.become) && (l.at[c.to] < 0 || l.slots[l.at[c.to]].role != of) {
		switch l.row[c.to].Form.Lower {
		case "von", "der", "des", "und":
		default:
			return false
		}
	}
	return l.clauseHas(l.clause[c.from], w.terms.become) && !w.spoilt(c)
}

// wasFirst tells whether the noun, in the past, is the first of several: war 1990 der erste Partner.
func (w *worker) wasFirst(c *cue) bool {
	return w.line.clauseSays(w.line.clause[c.from], "war", "waren") && w.nounBears(c, func(f *token.Form) bool {
		return f.Has(token.Ordinal) && strings.HasPrefix(f.Lower, "erst")
	}) && !w.spoilt(c)
}

// cameOf tells whether the tie came of something: aus der Freundschaft wurde 1993 eine
// Partnerschaft; der Briefwechsel wurde 1968 zur offiziellen Partnerschaft.
func (w *worker) cameOf(c *cue) bool {
	l := &w.line
	became, of, to, subject := false, false, false, false // subject: aus der Schulpartnerschaft wurde 1972 die Partnerschaft
	for i := range l.inClause(l.clause[c.from]) {
		switch l.row[i].Form.Lower {
		case "wurde":
			became = true
			subject = of && i < c.from
		case "aus":
			of = of || i < c.from
		case "zur":
			to = to || i < c.from && i >= c.from-2
		}
	}
	return became && (to || of && (subject || w.isIndefinite(c))) && !w.spoilt(c)
}

// isEvent tells whether the predicate is told as something that happened: haben sich 1960
// verschwistert.
func (w *worker) isEvent(c *cue) bool {
	l := &w.line
	n := l.clause[c.from]
	return (l.clauseSays(n, "sich") || l.clauseHas(n, w.terms.become)) && !w.spoilt(c)
}

// rankOf is how good evidence an act is: that of a council, or the first stone, comes before the
// signing.
func (w *worker) rankOf(d *cue) int {
	f := w.line.row[d.from].Form
	if f.Has(w.terms.decision) {
		return byDecision
	}
	switch f.Lower {
	case "nahm", "nahmen", "begann", "begannen", "begonnen", "brachte", "brachten", "auf", "initiiert", "initiierte", "initiierten":
		return bySince
	}
	return byAct
}

// actsOtherwise tells whether the act in the clause of a noun for towns is one of these
// towns, which are partners already: 2018 beschlossen die Partnerstädte einen Austausch.
func (w *worker) actsOtherwise(c, d *cue) bool {
	l := &w.line
	n := l.clause[c.from]
	if d.what == "series" && d.to <= c.from && w.gapBefore(d.to, c.from) {
		return false // Hackensack war 1952 die erste Partnerstadt
	}
	return c.what == "partner" && n == l.clause[d.from] && !l.clauseHas(n, w.terms.become) && !l.clauseHas(n, w.terms.tie) && !w.isNamedAs(c)
}

// isRenewing tells whether a relative clause says that the document only renews what there is:
// eine Urkunde, mit der sie das Versprechen erneuern.
func (w *worker) isRenewing(c *cue) bool {
	l := &w.line
	return (c.what == "pact" || c.what == "tie") && c.to < len(l.row) && w.opensRelative(c.to) && l.clause[c.to] != l.clause[c.from] && l.clauseHas(l.clause[c.to], w.terms.renewed) && !w.hasOwnDate(l.clause[c.to])
}

// hasOwnDate tells whether a renewal in clause n has a date of its own: die sie 2016 erneuerten.
func (w *worker) hasOwnDate(n int) bool {
	row := w.line.row
	for i := 2; i < len(row); i++ {
		if w.line.clause[i] == n && row[i].Form.Has(w.terms.renewed) && row[i-1].Form.Has(w.terms.point) && row[i-2].Form.Value(w.terms.preposition) != "of" {
			return true
		}
	}
	return false
}

// isForJubilee tells whether documents are exchanged at a jubilee: Zum 30-jährigen Bestehen tauschten
// sie Urkunden aus.
func (w *worker) isForJubilee(d *cue) bool {
	l := &w.line
	swap := strings.HasPrefix(l.row[d.from].Form.Lower, "tauscht") || strings.HasSuffix(l.row[d.to-1].Form.Lower, "getauscht")
	return swap && w.says("anniversary", l.clause[d.from])
}

// takesOver tells whether what is taken over is a tie that was there: Dreieich übernahm 1977 die
// Verbindung; but not a patronage.
func (w *worker) takesOver(c, d *cue) bool {
	return c.what != "patronage" && c.kind != cityFriendship && strings.HasPrefix(w.line.row[d.from].Form.Lower, "übern")
}

// isConverted tells whether the act turns what c tells of into something else: die
// Städtefreundschaft wurde in eine Partnerschaft umgewandelt.
func (w *worker) isConverted(c, d *cue) bool {
	l := &w.line
	if !strings.HasPrefix(l.row[d.from].Form.Lower, "um") || c.what != "tie" {
		return false
	}
	for i := c.from - 1; i >= 0 && i >= c.from-4; i-- {
		if l.row[i].Form.Lower == "in" {
			return false
		}
	}
	return true
}

// tellsWhen tells whether the clause before the colon at token i says but when and that something happened,
// and the one behind it has no date: 1967 wurde aus den Briefen ein Vertrag: …
func (w *worker) tellsWhen(i int) bool {
	l := &w.line
	n := l.clause[i]
	for k := range l.row {
		if l.clause[k] == n && l.row[k].Form.Has(token.Date) || l.clause[k] == n-1 && l.at[k] >= 0 {
			return false
		}
	}
	return !l.clauseHas(n-1, w.terms.celebrate, w.terms.jubilee, w.terms.municipal, w.terms.contact, w.terms.renewed)
}

// dateOfCleft is the date of the clause before: es war der 4. Juli 1969, als die zwei
// ihre Partnerschaft besiegelten; 1969, als …, war; 1969 war es so weit: …; -1 where there is none.
func (w *worker) dateOfCleft(d *cue) int {
	l := &w.line
	start := w.clauseStart(d.from)
	if start < 1 || start+1 >= len(l.row) {
		return -1
	}
	before := l.row[start-1].Form
	switch l.row[start].Form.Norm {
	case ",":
		first := start > 1 && w.opensRelative(start) && before.Has(w.terms.title) && l.row[start-2].Form.Has(token.Ordinal) // war 1964 die erste Stadt, mit der …
		if !first && l.row[start+1].Form.Lower != "als" {
			return -1
		}
	case ":":
		if before.Lower != "weit" && before.Lower != "soweit" && !w.tellsWhen(start) {
			return -1
		}
	default:
		return -1
	}
	found := -1
	for i := start - 1; i >= 0 && l.clause[i] == l.clause[start-1]; i-- {
		if !l.row[i].Form.Has(token.Date) {
			continue
		}
		if found >= 0 || !l.row[i].Form.Has(w.terms.point) {
			return -1 // am 5. April vor 15 Jahren
		}
		found = i
	}
	return found
}

// actSides reads a dated act of two places that names no tie, where the text has
// told of one: Einbeck und Paczków unterzeichneten ihn am 12. September 1992.
func (w *worker) actSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if len(w.ties) == 0 && !w.list.open || w.hasTie(c) || w.spoilt(c) || w.isMerger(c) || w.isAim(c) {
		return s, false
	}
	t := w.dateNear(c)
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
	return w.line.clauseSome(w.line.clause[c.from], func(f *token.Form) bool { return !f.Has(token.Upper) && strings.HasPrefix(f.Lower, "zusammen") })
}

// acting is the place whose people or bodies act in the clause by its adjective; -1
// for none.
func (w *worker) acting(c *cue) int {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; t.role == adjective && l.clause[t.head] == l.clause[c.from] && w.actor(t) {
			return t.party
		}
	}
	return -1
}
