package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// list is a list of partners that a heading opened: Kölns Partnerstädte.
type list struct {
	open   bool
	owners []int // whose partners; empty for the home
	kind   string
	rule   *rule
}

// dated is the date that stands right at a place: Lyon (seit 1981), 1964 folgte
// Calais, mit Kiel seit 1967; -1 where none does. since tells that `seit` is said.
func (w *worker) dated(k int) (t int, since bool) {
	l := &w.line
	s := &l.slots[k]
	i := s.to
	for i < len(l.row) && (l.row[i].Form.Norm == "," || l.row[i].Form.Norm == "(" || l.row[i].Form.Norm == ":" || l.row[i].Form.Norm == "-") {
		i++
	}
	bracket := i > s.to && l.row[i-1].Form.Norm != ","
	if i < len(l.row) && w.opensCell(i) {
		bracket = true
	}
	for i < len(l.row) && isAdverb(l.row[i].Form) && !l.row[i].Form.Has(w.terms.preposition) && i < s.to+4 {
		if l.row[i].Form.Lower == "seit" {
			since = true
		}
		i++
	}
	if i < len(l.row) && l.row[i].Form.Has(token.Date) && (since || bracket || w.endsItem(i+1)) && !w.slotFrom(i+1) {
		return i, since
	}
	return w.datedBefore(k)
}

// slotFrom tells whether a place's phrase begins at token i.
func (w *worker) slotFrom(i int) bool {
	for k := range w.line.slots {
		if t := &w.line.slots[k]; t.from == i && !t.dead {
			return true
		}
	}
	return false
}

// opensCell tells whether a cell of a table begins at token i.
func (w *worker) opensCell(i int) bool {
	l := &w.line
	return i > 0 && strings.Contains(w.text.Body[l.row[i-1].End:l.row[i].Start], "\t")
}

// endsItem tells whether a member of a list ends before token i.
func (w *worker) endsItem(i int) bool {
	l := &w.line
	if i >= len(l.row) {
		return true
	}
	switch l.row[i].Form.Norm {
	case ",", ";", ")", ".", "und":
		return true
	}
	return false
}

// datedBefore is the date right before a place, adverbs and `folgte` between them.
func (w *worker) datedBefore(k int) (t int, since bool) {
	l := &w.line
	i := l.slots[k].from - 1
	for i >= 0 && i >= l.slots[k].from-4 && (l.row[i].Form.Has(w.terms.follow) || l.row[i].Form.Norm == ":" || isAdverb(l.row[i].Form) && !l.row[i].Form.Has(token.Date) && !l.row[i].Form.Has(w.terms.conjunction)) {
		i--
	}
	if i < 0 || !l.row[i].Form.Has(token.Date) {
		return -1, false
	}
	if i > 0 && l.row[i-1].Form.Lower == "seit" {
		return i, true
	}
	return i, false
}

// ownFounding is the year that stands at a party of a list.
func (w *worker) ownFounding(p int) founding {
	l := &w.line
	for k := range l.slots {
		s := &l.slots[k]
		if s.party != p || s.dead {
			continue
		}
		if t, since := w.dated(k); t >= 0 {
			return w.foundingAt(t, since)
		}
	}
	return founding{}
}

func (w *worker) foundingAt(t int, since bool) founding {
	l := &w.line
	if !l.row[t].Form.Has(token.Date) {
		return founding{}
	}
	var y founding
	if since {
		y = w.sinceDate(l, t)
	} else {
		y = w.pointAt(l, t, bySince)
	}
	y.from, y.to = t, t+1
	return y
}

// joinRest reads what a sentence adds to the ties that it has told of: `mit Kiel seit
// 1967`; `1964 folgte Calais`; `sogar 30 Jahre mit Halle`; `die jüngste 2016 Herne
// und Beşiktaş`. from is the first tie of the sentence.
func (w *worker) joinRest(from int) {
	l := &w.line
	told := len(w.ties) > from
	if !told && !w.follows() {
		return
	}
	for k := range l.slots {
		s := &l.slots[k]
		if s.dead || s.org || s.role == adjective || s.role == located || w.tiedSince(from, s.party) {
			continue
		}
		if (s.role == between || s.role == with) && w.named(k) {
			continue
		}
		y := w.restYear(k)
		if !y.known() && told && w.opensClause(l, k) { // Köln mit Lille, Bonn mit Oxford
			w.gapped(k)
			continue
		}
		if t, since := w.dated(k); !y.known() && !(told && s.role == with && t >= 0 && since) {
			continue
		}
		var group sides
		group.from, group.to = s.from, s.to
		g := l.group(k, &group)
		if s.role == free && len(g) == 2 && w.canPair(g[0], g[1]) && (w.lastOwner() < 0 || publishes(&w.parties[g[0]]) != publishes(&w.parties[g[1]]) && !slices.Contains(g, w.lastOwner())) {
			group.a, group.whole = g, true
		} else if o := w.seriesOwner(); o >= 0 && !slices.Contains(g, o) {
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

// named makes the tie of two places behind a pronoun: entstand die zwischen Bonn und Oxford.
func (w *worker) named(k int) bool {
	l := &w.line
	if !w.tells || l.slots[k].from == 0 || len(w.ties) == 0 {
		return false
	}
	switch l.row[l.slots[k].from-1].Form.Lower {
	case "die", "jene", "diejenige":
	default:
		return false
	}
	s := sides{from: l.slots[k].from, to: l.slots[k].to}
	if s.a = l.group(k, &s); len(s.a) == 2 && l.slots[k].role == between {
		s.whole = true
	} else if o := w.lastOwner(); l.slots[k].role == with && o >= 0 && w.follows() {
		s.a, s.b = []int{o}, s.a // die jüngste, 1998 besiegelte, ist jene mit Krakau
	} else {
		return false
	}
	w.tieRest(&s, w.onlyYear())
	return true
}

// onlyYear is the year of the sentence, if it has just one.
func (w *worker) onlyYear() founding {
	l := &w.line
	var y founding
	for i := range l.row {
		d := w.foundingAt(i, i > 0 && (l.row[i-1].Form.Lower == "seit" || l.row[i-1].Form.Lower == "ab"))
		if !l.row[i].Form.Has(token.Date) || !d.known() {
			continue
		}
		if y.known() && y.year != d.year {
			return founding{}
		}
		y = d
	}
	return y
}

// gapped makes the ties of a clause that leaves its verb to the one before.
func (w *worker) gapped(k int) {
	l := &w.line
	s := sides{from: l.slots[k].from, to: l.slots[k].to}
	s.a = []int{l.slots[k].party}
	s.b = l.group(k+1, &s)
	t := &w.ties[len(w.ties)-1]
	w.tieAll(t.kind, t.rule, &s, t.year)
}

// restYear is the year at a place, or of the anniversary before it.
func (w *worker) restYear(k int) founding {
	l := &w.line
	if t, since := w.dated(k); t >= 0 {
		if y := w.foundingAt(t, since); y.known() {
			return y
		}
	}
	if s := &l.slots[k]; s.role == free && w.follows() {
		for i := range l.row {
			if l.clause[i] == l.clause[s.head] && l.row[i].Form.Has(w.terms.point) && w.aloneInClause(k) {
				if y := w.foundingAt(i, false); y.known() {
					return y
				}
			}
		}
		if i := w.clauseStart(l, s.head); i > 0 { // 1989 folgten gleich zwei Städte, Cincinnati und Kiew
			if y := w.yearOfClause(l.clause[i] - 1); y.known() {
				return y
			}
		}
	}
	for i := range l.cues {
		d := &l.cues[i]
		if d.what == "anniversary" && d.to == l.slots[k].from && l.slots[k].role == with {
			y := w.anniversaryAt(l, d)
			y.from, y.to, y.rule = d.from, d.to, d.rule.ID
			return y
		}
	}
	return founding{}
}

// yearOfClause is the year of a clause that names no place and just one date.
func (w *worker) yearOfClause(n int) founding {
	l := &w.line
	var y founding
	for i := range l.row {
		if l.clause[i] != n {
			continue
		}
		if l.at[i] >= 0 || l.row[i].Form.Has(w.terms.point) && y.known() {
			return founding{}
		}
		if l.row[i].Form.Has(w.terms.point) {
			y = w.foundingAt(i, false)
		}
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

// follows tells whether the sentence goes on with a series of ties: folgte, den
// Anfang machten, die älteste.
func (w *worker) follows() bool {
	if !w.tells {
		return false
	}
	for i := range w.line.cues {
		if w.line.cues[i].what == "series" {
			return true
		}
	}
	return false
}

// seriesOwner is whose ties a sentence goes on to tell of: of the last one, the party
// that does not stand behind `mit` there.
func (w *worker) seriesOwner() int {
	if len(w.ties) == w.before {
		return w.lastOwner()
	}
	t := &w.ties[len(w.ties)-1]
	for k := range w.line.slots {
		if s := &w.line.slots[k]; s.role == with && s.party == t.a {
			return t.b
		} else if s.role == with && s.party == t.b {
			return t.a
		}
	}
	return w.lastOwner()
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

// lastOwner is the party whose partners the text is telling of.
func (w *worker) lastOwner() int {
	if n := len(w.ties); n > w.section {
		t := &w.ties[n-1]
		if t.b == w.home {
			return t.b
		}
		return t.a
	}
	return w.home
}

// tieRest makes ties of a series, of the kind last told of.
func (w *worker) tieRest(s *sides, y founding) {
	kind, id := anyPartnership, y.rule
	if n := len(w.ties); n > 0 {
		kind = w.ties[n-1].kind
	}
	if id == "" {
		id = w.restRule()
	}
	if y.known() {
		s.cover(y.from, y.to)
	}
	w.tieAll(kind, id, s, y)
}

// restRule is the rule that a series stands on: of the word that continues it, else
// of the sentence's first cue.
func (w *worker) restRule() string {
	for i := range w.line.cues {
		if c := &w.line.cues[i]; c.what == "series" {
			return c.rule.ID
		}
	}
	return w.line.cues[0].rule.ID
}

// openList opens a list where a heading or the words before a colon tell of several
// partners and name none.
func (w *worker) openList(c *cue) {
	l := &w.line
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
	w.list = list{open: true, kind: c.kind, rule: c.rule, owners: owners}
}

// listItem reads a line of an open list: `Lyon, Frankreich, seit 1981`, `1973: Lyon`,
// `Lüneburg mit Naruto (18. April 1974)`. A longer line that is none closes the list.
func (w *worker) listItem() bool {
	l := &w.line
	if l.row[0].Flags&token.Block == 0 {
		return false
	}
	if w.cellYear() {
		return true
	}
	k := l.next(0)
	if k < 0 || l.slots[k].from > 4 || len(l.row) > 24 {
		if len(l.row) > 8 {
			w.list.open = false
		}
		return false
	}
	s := sides{from: l.slots[k].from, to: l.slots[k].to}
	g := l.group(k, &s)
	if n := l.after(k); n >= 0 && l.slots[n].role == with && w.reach(l, l.slots[k].to, l.slots[n].from, 1) {
		s.a, s.b = g, l.group(n, &s)
	} else if len(g) == 2 && w.dashed(k) {
		s.a, s.whole = g, true
	} else {
		if !w.isItem(k) {
			return false
		}
		owners := w.list.owners
		if len(owners) == 0 && w.home >= 0 {
			owners = []int{w.home}
		}
		if len(owners) == 0 || slices.Contains(owners, g[0]) {
			return false
		}
		s.a, s.b = owners, g
	}
	w.tieAll(w.list.kind, w.list.rule.ID, &s, founding{})
	return true
}

// isItem tells whether the place of a line is all that it is about.
func (w *worker) isItem(k int) bool {
	l := &w.line
	i := l.slots[k].to
	if i >= len(l.row) {
		return true
	}
	switch f := l.row[i].Form; f.Norm {
	case "(", ",", ":", "-", ";", ".", "|", "/":
		return true
	default:
		return f.Lower == "seit" || f.Has(token.Date) || f.Lower == "und"
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

// dashed tells whether a dash stands behind the place: Billerbeck - Englewood.
func (w *worker) dashed(k int) bool {
	l := &w.line
	return l.slots[k].to < len(l.row) && l.row[l.slots[k].to].Form.Norm == "-"
}
