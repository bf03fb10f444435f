package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// list is a list of partners that a heading opened: Kölns Partnerstädte.
type list struct {
	open   bool
	items  int      // lines that were such
	loose  bool     // text stands between its items: only names with their country or a date are such
	owners []int    // whose partners; empty for the home
	ties   int      // how many ties there were when it was opened
	at     int      // number of the sentence that opened it
	year   founding // of the items below, where each year is a line above those that it is of
	orphan bool     // whose partners they are each line tells itself: Partnerschaften im Saarland
	pairs  bool     // its lines so far named both towns
	kind   string
	rule   *rule
}

// openList opens a list where a heading or the words before a colon tell of several
// partners and name none.
func (w *worker) openList(c *cue) {
	l := &w.line
	if c.what == "partner" && w.isOfPartners(c) {
		return
	}
	if w.list.open && w.isDenied(c) && l.opensBlock() && len(l.slots) > 0 && l.slots[0].from == 0 && l.row[l.slots[0].to].Form.Norm == ":" {
		return // Bozen: keine Partnerstädte
	}
	if w.isDenied(c) || w.isOthersList(c) {
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
	if len(owners) == 0 && w.list.open {
		owners = w.list.owners // a part of the list: Partnerstädte in Polen
	}
	if w.list.open && w.list.at == w.sentence {
		return // the first noun tells more: Städtepartnerschaften und Projektpartnerschaften
	}
	w.list = list{open: true, kind: c.kind, rule: c.rule, owners: owners, ties: len(w.ties), at: w.sentence, orphan: len(owners) == 0 && w.isWithin(c), pairs: c.from > 0 && w.opensCell(c.from) && l.row[0].Form.Has(w.terms.title)}
}

// isOthersList tells whether the heading says that there are none, or whose partners they are that is no town: Partnerkreise:
// keine; Partnerstädte der Messe; Kirchenkreis Hameln: Partnerschaften; Partnerstädte-Quiz.
func (w *worker) isOthersList(c *cue) bool {
	l := &w.line
	if c.from == 1 && c.what == "partner" && isFriendsOf(l.row[0].Form.Lower) {
		return false // Freundeskreis Partnerstädte Kiel
	}
	if w.isPartOfWord(c) || slices.ContainsFunc(l.row[:c.from], func(t token.Token) bool { return w.isOther(t.Form) && !tellsOfOthers(t.Form) }) {
		return true
	}
	if c.to+1 >= len(l.row) {
		return false
	}
	f, next := l.row[c.to].Form, l.row[c.to+1].Form
	return f.Norm == ":" && isNone(next) || f.Has(w.terms.determiner) && next.Has(w.terms.org)
}

// headsAnother tells whether the line ends in a noun for several ties or partners, so that it heads another list: Stadt Steyr:
// Städtepartnerschaften.
func (w *worker) headsAnother() bool {
	n := len(w.line.cues)
	if n == 0 {
		return false
	}
	c := &w.line.cues[n-1]
	return (c.what == "tie" || c.what == "partner") && c.to == len(w.line.row) && (w.isPlural(c) || w.isGeneral(c))
}

// headsOf tells whether the line is but the noun in the plural and one town, which is whose partners they are: Partnerstädte Kiel.
func (w *worker) headsOf(c *cue, p int) bool {
	l := &w.line
	k := l.next(c.to)
	if !publishes(&w.parties[p]) || !l.opensBlock() || k < 0 || l.slots[k].from != c.to || l.slots[k].to != len(l.row) {
		return false
	}
	return c.from == 0 || c.from == 1 && isFriendsOf(l.row[0].Form.Lower)
}

// isFriendsOf holds for what a club of those calls itself who attend to a town's partners.
func isFriendsOf(lower string) bool {
	switch lower {
	case "freundeskreis", "förderkreis", "förderverein", "arbeitskreis", "verein", "komitee":
		return true
	}
	return false
}

// isWithin tells whether the noun is followed by a region or county here in which there are such ties: Partnerschaften im
// Saarland.
func (w *worker) isWithin(c *cue) bool {
	k := w.line.next(c.to)
	if k < 0 || w.line.slots[k].role != located || w.line.slots[k].from != c.to {
		return false
	}
	p := &w.parties[w.line.slots[k].party]
	return p.level >= levelCounty && publishes(p)
}

// isOfPartners tells whether a line is about something that the partners have: Feste der Region und der Partnerstädte; but
// a survey of them is one.
func (w *worker) isOfPartners(c *cue) bool {
	row := w.line.row
	i := w.beforeModifiers(c.from)
	if i < 1 || row[i].Form.Lower != "der" {
		return false
	}
	f := row[i-1].Form
	return f.Lower == "und" && i > 1 || f.Has(token.Upper) && f.Has(token.Word) && !f.Has(token.Joined) && !f.Has(w.terms.survey) && !w.isOnset(f)
}

// opensBelow tells whether the sentence ends in a colon right behind the predicate, so that whom it is
// about stands below: Der Kreis ist partnerschaftlich verbunden mit:
func (w *worker) opensBelow(c *cue) bool {
	row := w.line.row
	if end := len(row) - 1; row[end].Form.Norm != ":" && !(row[end].Form.Lower == "mit" && w.endsLine(row)) || end-c.to > 5 {
		return false
	}
	return w.line.next(c.to) < 0 && (c.kind != anyPartnership || c.from > 0 && (strings.HasPrefix(row[c.from-1].Form.Lower, "partnerschaftlich") || strings.HasPrefix(row[c.from-1].Form.Lower, "freundschaftlich")))
}

// endsLine tells whether a line of the text ends with the sentence, which has no stop: … ist befreundet mit
func (w *worker) endsLine(row []token.Token) bool {
	rest := w.text.Body[row[len(row)-1].End:]
	return strings.HasPrefix(strings.TrimLeft(rest, " \t\r"), "\n")
}

// listItem reads a line of an open list: `Lyon, Frankreich, seit 1981`, `1973: Lyon`,
// `Lüneburg mit Naruto (18. April 1974)`. A longer line that is none closes the list.
func (w *worker) listItem() bool {
	l := &w.line
	if !l.opensBlock() {
		return false
	}
	if w.cellYear() {
		return true
	}
	k := l.next(0)
	if k >= 0 && w.isRun(k) {
		return w.listRun(k)
	}
	if k >= 0 && w.list.pairs && l.slots[k].from > 0 && w.opensCell(l.slots[k].from) {
		return false // in the second column, behind whom nobody knows
	}
	if k < 0 || l.slots[k].from > 4 || len(l.row) > 24 && w.behindColon(k) < 0 {
		w.list.loose = w.list.loose || len(l.row) > 8 && !l.row[0].Form.Has(token.Sign)
		return false
	}
	if w.headsAnother() || w.isNoneYet() || slices.ContainsFunc(l.cues, func(c cue) bool { return c.what == "patronage" && w.isSomebodyElses(&c) }) {
		return false
	}
	if t := &l.slots[k]; t.role == located || t.role == with && l.row[t.from].Form.Lower == "nach" || t.role == of && !w.isMarker(t.from) || w.isSentence(t.from) || w.behindPreposition(t.from) || w.behindComma(t.from) || w.behindLabel(t.from) {
		return false // Es liegt in der Bretagne
	}
	if w.list.loose && !w.isHeading(k) {
		return false
	}
	if w.isTitleOfItem(k) {
		l.slots[k].dead = true
		return false
	}
	s := sides{from: l.slots[k].from, to: l.slots[k].to}
	g := l.group(k, &s)
	if len(g) == 0 {
		return false // an organisation's: Messe mit dem Saarland
	}
	if n := l.after(k); n >= 0 && l.slots[n].role == with && l.row[l.slots[n].from].Form.Lower == "mit" && w.reach(l.slots[k].to, l.slots[n].from, 1) {
		s.a, s.b = g, l.group(n, &s)
	} else if n >= 0 && publishes(&w.parties[g[0]]) && w.isPairRow(k, n) {
		s.a, s.b = g, l.group(n, &s) // a table of two towns each: Aiterhofen Montefino (Italien)
		w.list.pairs = true
	} else if n := w.behindColon(k); n >= 0 && w.listsOwn(k, n) {
		s.a, s.b = g, l.group(n, &s) // Kiel: Brest (1964), Vaasa (1967)
	} else if len(g) == 2 && w.dashed(k) {
		s.a, s.b = g[:1], g[1:]
	} else {
		if !w.isItem(k) {
			return false
		}
		owners := w.listOwners()
		if w.isWhere(g[0]) {
			return w.yearOfWhere(k)
		}
		if len(owners) == 1 && owners[0] == g[0] {
			owners = w.ownNamesake(k) // Bocholt (Belgien), in a list of Bocholt's
		}
		if len(owners) == 0 || slices.Contains(owners, g[0]) {
			return false
		}
		s.a, s.b = owners, g
	}
	w.list.items++
	first := len(w.ties)
	y := w.yearOfItem(k)
	if len(s.b) > 1 && slices.ContainsFunc(s.b, func(p int) bool { own := w.ownFounding(p); return own.known() && own.from == y.from }) {
		y = founding{} // Brixen: Regensburg (1969), Brod
	}
	w.tieAll(w.kindOfItem(), w.list.rule.ID, &s, y)
	if y, until := w.spanOfItem(k); until != "" {
		for i := first; i < len(w.ties); i++ {
			w.ties[i].year, w.ties[i].until = y, until
			w.ties[i].span.End = max(w.ties[i].span.End, int(l.row[max(y.to, 1)-1].End))
		}
	}
	for i := first; i < len(w.ties); i++ {
		w.ties[i].open = true
	}
	return true
}

// isPairRow tells whether slot n, right behind slot k, is the second town of a row of two, and the last: one abroad, or in
// a cell of its own where the rows before had two.
func (w *worker) isPairRow(k, n int) bool {
	l := &w.line
	t := &l.slots[n]
	if t.from != l.slots[k].to || t.role != free || l.after(n) >= 0 {
		return false
	}
	return !publishes(&w.parties[t.party]) || w.list.pairs && w.opensCell(t.from)
}

// listsOwn tells whether a line lists the partners of the town that it begins with, slot n being the first of them: some
// are abroad, or that has its year.
func (w *worker) listsOwn(k, n int) bool {
	l := &w.line
	a, b := &w.parties[l.slots[k].party], &w.parties[l.slots[n].party]
	if !publishes(a) || a.level > levelCounty || b.level > levelCounty || l.slots[n].from != l.slots[k].to+1 {
		return false
	}
	dated, _ := w.dated(n)
	return dated >= 0 || slices.ContainsFunc(l.group(n, &sides{}), func(p int) bool { return !publishes(&w.parties[p]) })
}

// listOwners are those whose partners the open list names.
func (w *worker) listOwners() []int {
	if len(w.list.owners) == 0 && w.home >= 0 && !w.list.orphan {
		return []int{w.home}
	}
	return w.list.owners
}
