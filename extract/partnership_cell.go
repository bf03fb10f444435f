package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

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
	if t := w.deedDate(l.slots[k].to); t >= 0 {
		return w.foundingAt(t, false)
	}
	if w.list.year.known() {
		y := w.list.year
		y.from, y.to = l.slots[k].from, l.slots[k].to
		return y
	}
	if len(l.cues) == 0 || w.describes(k) {
		return founding{}
	}
	return w.yearAmong(func(i int) bool {
		return !l.clauseHas(l.clause[i], w.terms.renewed, w.terms.contact, w.terms.planned, w.terms.ended)
	})
}

// spanOfItem is the time in years for which the only partner of a line was one: Brest, 1990 bis 2004.
func (w *worker) spanOfItem(k int) (y founding, until string) {
	t, _ := w.dated(k)
	if last := w.line.lastWord(); t < 0 && w.line.row[last].Form.Has(w.terms.point) && w.line.row[last-1].Form.Has(w.terms.tie) {
		t = last // Nischni Nowgorod (Russland), Partnerschaft 1993 bis 2022
	}
	if i := w.line.slots[k].to; i+2 < len(w.line.row) && w.line.row[i].Form.Norm == "(" && w.line.row[i+1].Form.Lower == "bis" && w.line.row[i+2].Form.Has(w.terms.point) {
		if end := w.dates[w.line.row[i+2].Ref].Value; isEDTF(end) {
			return y, end // Brest (bis 1994)
		}
	}
	if t < 0 || w.line.lastOf(k) != k {
		return y, ""
	}
	if y, until = w.spanAt(t); len(y.since) != 4 || len(until) != 4 {
		return founding{}, ""
	}
	return y, until
}

// mostTogether is how many towns a line may name that have the year below it in common.
const mostTogether = 3

// dateLast gives the last tie the year y, which ends at a byte, and with it those that its line made as well: Hérépian und
// Bédarieux (Frankreich), and below it seit 1985.
func (w *worker) dateLast(y founding, end int) {
	n := len(w.ties) - 1
	last := w.ties[n]
	for i := n; i >= w.section && i > n-mostTogether; i-- {
		t := &w.ties[i]
		if t.sentence != last.sentence || t.rule != last.rule || t.a != last.a || t.year.known() {
			break
		}
		t.year = y
		t.span.End = max(t.span.End, end)
	}
}

// cellYear gives the last item of a table the year that stands in a cell of its own.
func (w *worker) cellYear() bool {
	l := &w.line
	t := 0
	if l.row[0].Form.Lower == "seit" {
		t++
	}
	if t != len(l.row)-1 || len(w.ties) == 0 && w.list.items > 0 {
		return false
	}
	y := w.pointAt(t, bySince)
	if !y.known() {
		return false
	}
	if w.leadsItems() {
		w.list.year = y
		return true
	}
	if last := &w.ties[len(w.ties)-1]; !last.year.known() && last.rule == w.list.rule.ID {
		w.dateLast(y, int(l.row[t].End))
		return true
	}
	return false
}

// yearOfWhere gives the last item the year behind a line that tells where that lies: Albertslund, and below it Dänemark,
// seit 1975.
func (w *worker) yearOfWhere(k int) bool {
	t, since := w.dated(k)
	last := &w.ties[len(w.ties)-1]
	if t < 0 || last.year.known() {
		return false
	}
	if y := w.foundingAt(t, since); y.known() {
		w.dateLast(y, int(w.line.row[t].End))
	}
	return true
}

// leadsItems tells whether a year in a line of its own is that of the items below it: none has stood above the first.
func (w *worker) leadsItems() bool {
	return w.list.items == 0 || w.list.year.known()
}

// labelledYear gives the last tie a year that is all of its line, where the line before says of what it is the year, or
// asks for it: Offizielle Partnerschaft, and below it seit 1985; Seit wann? Seit 1979.
func (w *worker) labelledYear() bool {
	l := &w.line
	t := 0
	if l.row[0].Form.Lower == "seit" {
		t++
	}
	if t != l.lastWord() || len(w.ties) == w.section || len(w.last) == 0 || len(w.last) > 4 || w.last[0].Flags&token.Block == 0 {
		return false
	}
	last := &w.ties[len(w.ties)-1]
	if w.list.open && w.list.year.known() {
		return false
	}
	goesOn := last.sentence == w.sentence-1 && !l.opensBlock() // Lyon in Frankreich. Seit 1993.
	labelled := slices.ContainsFunc(w.last, func(t token.Token) bool {
		f := t.Form
		return f.Has(w.terms.tie) || f.Has(w.terms.partner) || f.Has(w.terms.found) || f.Lower == "wann"
	})
	if last.year.known() || last.sentence < w.sentence-2 || !goesOn && !labelled {
		return false
	}
	y := w.pointAt(t, bySince)
	if !y.known() {
		return false
	}
	w.dateLast(y, int(l.row[t].End))
	return true
}

// endOfField is the last token of the first field of a line, where a sign ends it, or of the line: Gründung: 1967 ·
// Anlass: ein Turnier.
func (w *worker) endOfField() int {
	row := w.line.row
	for i := 2; i+1 < len(row); i++ {
		if f := row[i+1].Form; row[i].Form.Has(w.terms.point) && (f.Norm == "·" || f.Norm == "|" || f.Norm == ";" || f.Norm == "," || f.Norm == "•" || f.Norm == "(" || f.Norm == "." || f.Lower == "in" || w.opensCell(i+1)) {
			return i
		}
	}
	return len(row) - 1
}

// fieldYear gives the last item of a list the year of a line that says what it is the year of:
// Jahr der Verschwisterung: 1969.
func (w *worker) fieldYear() bool {
	l := &w.line
	end := w.endOfField()
	if len(w.ties) == w.section || len(l.slots) > 0 && l.slots[0].from <= end || end < 2 || end > 7 || l.row[end-1].Form.Norm != ":" {
		return false
	}
	first := l.row[0].Form
	year := end == 2 && first.Lower == "jahr"
	lasts := l.row[end-2].Form.Lower == "seit" && (end == 2 || first.Has(w.terms.exist) || first.Has(w.terms.mate) || first.Has(w.terms.linked)) // Besteht seit: 1973
	if !year && !lasts && !l.clauseHas(l.clause[0], w.terms.tie, w.terms.partner, w.terms.found, w.terms.onset, w.terms.pact) {
		return false
	}
	last := &w.ties[len(w.ties)-1]
	headed := w.above.n > 0 && w.above.sentence == w.sentence-1 && w.lastTied(w.above.parties[0])
	alone := len(w.ties) == 1 && w.pageOf >= 0 || last.sentence == w.sentence-1 && (len(w.ties) == 1 || w.ties[len(w.ties)-2].sentence != last.sentence) // the only tie of the line above
	if !headed && !alone && (!w.list.open || last.rule != w.list.rule.ID) || last.year.known() || slices.ContainsFunc(l.row[:end], func(t token.Token) bool {
		return t.Form.Has(w.terms.renewed) || t.Form.Has(w.terms.ended) || t.Form.Has(w.terms.planned) || t.Form.Has(w.terms.contact) || t.Form.Has(w.terms.org)
	}) {
		return false
	}
	if y := w.pointAt(end, byAct); y.known() {
		w.dateLast(y, int(l.row[end].End))
	}
	return true
}

// yearInCell is the date that is all of a cell of a table's row, where only one cell is a date.
func (w *worker) yearInCell() (y founding) {
	l := &w.line
	parts := func(i int) bool { return i >= len(l.row) || w.opensCell(i) || l.row[i].Form.Norm == "|" }
	for i := 1; i < len(l.row); i++ {
		if !l.row[i].Form.Has(w.terms.point) || !parts(i) && l.row[i-1].Form.Norm != "|" || !parts(i+1) {
			continue
		}
		if y.known() {
			return founding{}
		}
		if y = w.foundingAt(i, false); y.year < 1900 {
			return founding{} // rather that of the town
		}
	}
	return y
}

// isColumn tells whether a noun for the tie is a cell of a table's head, with `seit` or without: Stadt | Land |
// Partnerschaft seit.
func (w *worker) isColumn(c *cue) bool {
	l := &w.line
	if len(l.slots) > 0 || c.from == 0 || !l.opensBlock() || !l.row[0].Form.Has(w.terms.title) || !w.opensCell(c.from) && l.row[c.from-1].Form.Norm != "|" {
		return false
	}
	to := c.to
	if to < len(l.row) && l.row[to].Form.Lower == "seit" {
		to++
	}
	return to == len(l.row) || w.opensCell(to) || l.row[to].Form.Norm == "|"
}

// headsColumn tells whether the noun is the first cell of a table's head, or the second behind the title of those whose
// partners it lists: Partnerstadt | Land; Gemeinde | Partnergemeinde.
func (w *worker) headsColumn(c *cue) bool {
	l := &w.line
	return (c.from == 0 || c.from == 1 && w.opensCell(1) && l.row[0].Form.Has(w.terms.title)) && c.to < len(l.row) && (l.row[c.to].Form.Norm == "|" || w.opensCell(c.to))
}
