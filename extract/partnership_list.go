package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// list is a list of partners that a heading opened: Kölns Partnerstädte.
type list struct {
	open   bool
	items  int   // lines that were such
	loose  bool  // text stands between its items: only names with their country or a date are such
	owners []int // whose partners; empty for the home
	ties   int   // how many ties there were when it was opened
	kind   string
	rule   *rule
}

// openList opens a list where a heading or the words before a colon tell of several
// partners and name none.
func (w *worker) openList(c *cue) {
	l := &w.line
	others := c.to+1 < len(l.row) && l.row[c.to].Form.Has(w.terms.determiner) && l.row[c.to+1].Form.Has(w.terms.org) // Partnerstädte der Messe
	if others || w.isDenied(c) {
		w.list = list{}
		return
	}
	if len(l.row) > 14 && l.row[len(l.row)-1].Form.Norm != ":" {
		return
	}
	var s sides
	owners := w.ownersBefore(c, &s)
	if k := l.next(c.to); len(owners) == 0 && k >= 0 && l.slots[k].role == of {
		owners = []int{l.slots[k].party}
	}
	if len(owners) == 0 {
		for k := range l.slots {
			if t := &l.slots[k]; !t.dead && t.role == free {
				owners = add(owners, t.party)
			}
		}
	}
	w.list = list{open: true, kind: c.kind, rule: c.rule, owners: owners, ties: len(w.ties)}
}

// opensBelow tells whether the sentence ends in a colon right behind the predicate, so that whom it is
// about stands below: Der Kreis ist partnerschaftlich verbunden mit:
func (w *worker) opensBelow(c *cue) bool {
	row := w.line.row
	if end := len(row) - 1; row[end].Form.Norm != ":" || end-c.to > 5 {
		return false
	}
	return w.line.next(c.to) < 0 && (c.kind != anyPartnership || c.from > 0 && strings.HasPrefix(row[c.from-1].Form.Lower, "partnerschaftlich"))
}

// listItem reads a line of an open list: `Lyon, Frankreich, seit 1981`, `1973: Lyon`,
// `Lüneburg mit Naruto (18. April 1974)`. A longer line that is none closes the list.
func (w *worker) listItem() bool {
	l := &w.line
	if l.row[0].Flags&token.Block == 0 {
		return false
	}
	if w.cellYear() || w.fieldYear() {
		return true
	}
	k := l.next(0)
	if k >= 0 && w.isRun(k) {
		return w.listRun(k)
	}
	if k < 0 || l.slots[k].from > 4 || len(l.row) > 24 {
		w.list.loose = w.list.loose || len(l.row) > 8
		return false
	}
	if slices.ContainsFunc(l.row, func(t token.Token) bool { return strings.HasPrefix(t.Form.Lower, "kein") }) {
		return false // Wien: kein Vertrag
	}
	if l.slots[k].role == located || w.isSentence(l.slots[k].from) { // Es liegt in der Bretagne
		return false
	}
	if w.list.loose && !w.isHeading(k) {
		return false
	}
	s := sides{from: l.slots[k].from, to: l.slots[k].to}
	g := l.group(k, &s)
	if len(g) == 0 {
		return false // an organisation's: Messe mit dem Saarland
	}
	if n := l.after(k); n >= 0 && l.slots[n].role == with && l.row[l.slots[n].from].Form.Lower == "mit" && w.reach(l, l.slots[k].to, l.slots[n].from, 1) {
		s.a, s.b = g, l.group(n, &s)
	} else if n >= 0 && l.slots[n].from == l.slots[k].to && l.slots[n].role == free && publishes(&w.parties[g[0]]) && !publishes(&w.parties[l.slots[n].party]) {
		s.a, s.b = g, l.group(n, &s) // a table of two towns each: Aiterhofen Montefino (Italien)
	} else if len(g) == 2 && w.dashed(k) {
		s.a, s.whole = g, true
	} else {
		if !w.isItem(k) {
			return false
		}
		owners := w.listOwners()
		if len(owners) == 0 || slices.Contains(owners, g[0]) || w.isWhere(g[0]) {
			return false
		}
		s.a, s.b = owners, g
	}
	w.list.items++
	w.tieAll(w.kindOfItem(), w.list.rule.ID, &s, w.yearOfItem(k))
	return true
}

// listOwners are those whose partners the open list names.
func (w *worker) listOwners() []int {
	if len(w.list.owners) == 0 && w.home >= 0 {
		return []int{w.home}
	}
	return w.list.owners
}

// isItemLine tells whether the sentence is a line that begins with a place, but for a bullet or a
// number, and has no verb: 2. Fehrbellin, Vertrag vom 13. Oktober 1990.
func (w *worker) isItemLine() bool {
	l := &w.line
	return l.row[0].Flags&token.Block != 0 && len(l.slots) > 0 && w.isMarker(l.slots[0].from) && !w.isSentence(len(l.row))
}

// isSentence tells whether a verb stands before token i: Seit 1958 pflegt Kiel mit Brest …
func (w *worker) isSentence(i int) bool {
	for i--; i >= 0; i-- {
		if w.isFinite(i) {
			return true
		}
	}
	return false
}

// kindOfItem is the kind of tie that a line names itself, else that of the list.
func (w *worker) kindOfItem() string {
	for i := range w.line.cues {
		if c := &w.line.cues[i]; (c.what == "tie" || c.what == "partner") && c.kind != anyPartnership {
			return c.kind
		}
	}
	return w.list.kind
}

// yearOfItem is the only year of a line that says what it is the year of: Brest,
// Partnerschaft seit 1971; none where it stands right at the place, or is another's.
func (w *worker) yearOfItem(k int) founding {
	l := &w.line
	if t, _ := w.dated(k); t >= 0 {
		return founding{}
	}
	if y := w.yearInCell(); y.known() {
		return y
	}
	if len(l.cues) == 0 {
		return founding{}
	}
	return w.yearAmong(func(i int) bool {
		return !l.clauseHas(l.clause[i], w.terms.renewed, w.terms.contact, w.terms.planned, w.terms.ended)
	})
}

// isHeading tells whether a line is a name with its country or a year and no more:
// Cesenatico (Italien); Aubenas, seit 1960; the name alone where such lines went before.
func (w *worker) isHeading(k int) bool {
	l := &w.line
	s := &l.slots[k]
	if len(l.row) > 8+s.from || !w.isMarker(s.from) {
		return false
	}
	t, _ := w.dated(k)
	if s.to < len(l.row) && l.row[s.to].Form.Norm == "(" && l.row[len(l.row)-1].Form.Norm == ")" && len(l.row)-s.to < 7 && l.slotIn(s.to, len(l.row)) {
		return true // Tulsa (Oklahoma/USA)
	}
	return s.to == len(l.row) && (s.to > s.head+1 || w.list.items > 0 && w.list.rule != byLine || w.isForeignAlone(s.party)) || t >= 0 && !(w.list.rule == byLine && w.isHeaded(k, t))
}

// isItem tells whether the place of a line is all that it is about.
func (w *worker) isItem(k int) bool {
	l := &w.line
	i := l.slots[k].to
	if i >= len(l.row) || w.opensCell(i) {
		return true
	}
	switch f := l.row[i].Form; f.Norm {
	case "(", ",", ":", "-", ";", ".", "|", "/":
		return true
	default:
		return f.Lower == "seit" || f.Has(token.Date) || f.Lower == "und" || f.Lower == "and" // Windsor and Maidenhead
	}
}

// cellYear gives the last item of a table the year that stands in a cell of its own.
func (w *worker) cellYear() bool {
	l := &w.line
	t := 0
	if l.row[0].Form.Lower == "seit" {
		t++
	}
	if t != len(l.row)-1 || len(w.ties) == 0 {
		return false
	}
	y := w.pointAt(l, t, bySince)
	if last := &w.ties[len(w.ties)-1]; y.known() && !last.year.known() && last.rule == w.list.rule.ID {
		last.year = y
		last.span.End = int(l.row[t].End)
		return true
	}
	return false
}

// fieldYear gives the last item of a list the year of a line that says what it is the year of:
// Jahr der Verschwisterung: 1969.
func (w *worker) fieldYear() bool {
	l := &w.line
	end := len(l.row) - 1
	if len(w.ties) == w.section || len(l.slots) > 0 || end < 2 || end > 7 || l.row[end-1].Form.Norm != ":" {
		return false
	}
	if !l.clauseHas(l.clause[0], w.terms.tie, w.terms.partner, w.terms.found, w.terms.onset) {
		return false
	}
	last := &w.ties[len(w.ties)-1]
	below := w.above.n > 0 && w.above.sentence == w.sentence-1 && w.lastTied(w.above.parties[0]) || last.sentence == w.sentence-1 && (len(w.ties) == 1 || w.ties[len(w.ties)-2].sentence != last.sentence)
	if !below && (!w.list.open || last.rule != w.list.rule.ID) || last.year.known() || l.clauseHas(l.clause[0], w.terms.renewed, w.terms.ended, w.terms.planned, w.terms.contact, w.terms.org) {
		return false
	}
	if y := w.pointAt(l, end, byAct); y.known() {
		last.year = y
		last.span.End = int(l.row[end].End)
	}
	return true
}

// isWhere tells whether a place in the line behind an item is only where that lies: Pontarlier,
// and below it Département Doubs.
func (w *worker) isWhere(p int) bool {
	n := len(w.ties)
	if n == w.section || w.ties[n-1].sentence != w.sentence-1 || w.ties[n-1].rule != w.list.rule.ID {
		return false
	}
	a, b := &w.parties[p], &w.parties[w.ties[n-1].b]
	return a.level > b.level && a.Country == b.Country && b.Country != ""
}

// dashed tells whether a dash stands behind the place: Billerbeck - Englewood.
func (w *worker) dashed(k int) bool {
	l := &w.line
	return l.slots[k].to < len(l.row) && l.row[l.slots[k].to].Form.Norm == "-"
}
