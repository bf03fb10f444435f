package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// takesUpNoun tells whether a pronoun takes up the tie of the sentence before in another one:
// 1947 entstand die zwischen Bonn und Oxford; eine weitere besteht seit 1950 mit Lyon.
func (w *worker) takesUpNoun() bool {
	l := &w.line
	if !w.hasJustTied() && !slices.ContainsFunc(w.last, func(t token.Token) bool { return t.Form.Has(w.terms.tie) }) {
		return false
	}
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || !l.clauseHas(l.clause[t.head], w.terms.found, w.terms.exist) && !w.says("found", l.clause[t.head]) {
			continue
		}
		if t.role == between && w.isPronoun(t.from-1) || t.role == with && (w.saysAnother(l.clause[t.head]) || w.isPronoun(t.from-1) && w.isListOfOne()) {
			return true
		}
	}
	return false
}

// isListOfOne tells whether the ties of one place are being told: Kiel pflegt zwei Partnerschaften. Die mit Brest …
func (w *worker) isListOfOne() bool { return w.list.open && len(w.list.owners) == 1 }

// saysAnother tells whether clause n has a pronoun for one more of a kind: eine weitere.
func (w *worker) saysAnother(n int) bool {
	for i := range w.line.row {
		if w.line.clause[i] == n && w.isAnother(i) {
			return true
		}
	}
	return false
}

// isAnother tells whether a pronoun for one more of a kind ends at token i: eine weitere mit Kiel.
func (w *worker) isAnother(i int) bool {
	row := w.line.row
	if i < 1 || i+1 >= len(row) || row[i-1].Form.Lower != "eine" || row[i+1].Form.Has(token.Upper) {
		return false
	}
	switch row[i].Form.Lower {
	case "weitere", "andere", "solche", "zweite", "dritte":
		return true
	}
	return false
}

// pairsListed makes the ties of a series that names pairs of a town here and one abroad:
// zuletzt kamen Freising und Kalusch sowie Hagen und Browary hinzu.
func (w *worker) pairsListed() bool {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; t.dead || t.org || t.role != free || l.firstOf(k) != k {
			continue
		}
		g := l.group(k, &sides{})
		if len(g) < 4 || len(g)%2 != 0 {
			continue
		}
		for i := 0; i < len(g); i += 2 {
			if publishes(&w.parties[g[i]]) == publishes(&w.parties[g[i+1]]) {
				return false
			}
		}
		c := cue{kind: anyPartnership}
		if w.list.open {
			c.kind, c.rule = w.list.kind, w.list.rule
		} else if n := len(w.ties); n > 0 {
			c.kind = w.ties[n-1].kind
		}
		if len(l.cues) > 0 {
			c.rule = l.cues[0].rule
		}
		return w.inPairs(&c, g)
	}
	return false
}

// datesEach tells whether a date stands between the places of a group, which are then
// members of a list: Naumburg (1988), Kapstadt (1999).
func (w *worker) datesEach(k int) bool {
	t, _ := w.dated(k)
	return t >= w.line.slots[k].to && t < w.line.slots[w.line.lastOf(k)].from
}

// tieOfPronoun makes the tie of two places behind a pronoun: entstand die zwischen Bonn und Oxford; seit 1967 eine
// zwischen Bonn und Lyon.
func (w *worker) tieOfPronoun(k int) bool {
	l := &w.line
	before, y := w.beforeDated(l.slots[k].from - 1)
	if !w.tells || len(w.ties) == 0 && w.home < 0 && w.lastOwner() < 0 && l.slots[k].role != between || !w.isPronoun(before) && !w.isAnother(before) && !(before >= 0 && l.slots[k].role == between && l.row[before].Form.Lower == "eine") {
		return false
	}
	s := sides{from: l.slots[k].from, to: l.slots[k].to}
	if s.a = l.group(k, &s); len(s.a) == 2 && l.slots[k].role == between {
		s.whole = true
	} else if o := w.lastOwner(); l.slots[k].role == with && o >= 0 && (w.follows() || len(w.ties) > w.before || w.isAnother(before) || w.isListOfOne()) {
		s.a, s.b = []int{o}, s.a // die jüngste, 1998 besiegelte, ist jene mit Krakau
	} else {
		return false
	}
	if w.tellsOfPlans(l.clause[before]) {
		return true // die mit Kiel ist erst geplant; 2030 wird eine mit Kiel folgen
	}
	if before == l.slots[k].from-1 {
		y = w.yearBefore(before)
	}
	if last := l.lastOf(k); !y.known() && l.slots[k].role == between {
		if t, since := w.dated(last); t > l.slots[last].to {
			y = w.foundingAt(t, since)
		}
	}
	if !y.known() {
		if y = w.agoIn(l.clause[before]); !y.known() {
			y = w.jubileeOfLine()
		}
	}
	if !y.known() {
		y = w.yearAmong(func(i int) bool { return i > before && l.clause[i] == l.clause[before] })
	}
	if end := l.slots[l.lastOf(k)].to; !y.known() && end < len(l.row) && w.opensRelative(end) && !l.clauseHas(l.clause[end], w.terms.renewed, w.terms.contact) {
		y = w.yearOfClause(l.clause[end]) // jene mit Kiel, die 1975 hinzukam
	}
	if !y.known() && len(w.ties) == w.before && !w.says("ago", l.clause[before]) {
		y = w.onlyYear()
	}
	w.tieRest(&s, y)
	return true
}

// beforeDated is the pronoun before an attribute with a date that ends with token i, and that date: die 2007
// geschlossene mit Kiel, die seit 1997 bestehende mit Brest; i itself where there is none.
func (w *worker) beforeDated(i int) (pronoun int, y founding) {
	row := w.line.row
	if i < 2 || !row[i].Form.Has(w.terms.founded) || !row[i-1].Form.Has(token.Date) {
		return i, y
	}
	pronoun = i - 2
	since := row[pronoun].Form.Lower == "seit"
	if since {
		pronoun--
	}
	if !w.isPronoun(pronoun) {
		return i, y
	}
	return pronoun, w.foundingAt(i-1, since)
}

// agoIn is the year that clause n counts back from today: kam vor 25 Jahren hinzu.
func (w *worker) agoIn(n int) (y founding) {
	l := &w.line
	for i := range l.cues {
		if d := &l.cues[i]; d.what == "ago" && l.clause[d.from] == n {
			y = w.agoAt(d)
			y.from, y.to, y.rule = d.from, d.to, d.rule.ID
		}
	}
	return y
}

// inDashes makes ties of a list of pairs with dashes behind the noun, each with its own year: die
// Partnerschaften Kassel–Mulhouse (1964) und Kassel–Coventry (1967).
func (w *worker) inDashes(c *cue, k int) bool {
	l := &w.line
	var pairs [][2]int // slots
	for last := l.lastOf(k); k <= last; {
		n := k + 1
		for n <= last && l.slots[n].dead {
			n++
		}
		if n > last || l.slots[n].from != l.slots[k].to+1 || l.row[l.slots[k].to].Form.Norm != "-" || !w.canPair(l.slots[k].party, l.slots[n].party) {
			return false
		}
		pairs = append(pairs, [2]int{k, n})
		for k = n + 1; k <= last && l.slots[k].dead; k++ {
		}
	}
	if len(pairs) < 2 {
		return false
	}
	for _, p := range pairs {
		a, b := &l.slots[p[0]], &l.slots[p[1]]
		s := sides{a: []int{a.party}, b: []int{b.party}, from: a.from, to: b.to}
		y := founding{}
		if t, since := w.dated(p[1]); t > b.to {
			y = w.foundingAt(t, since)
		}
		w.tieAll(c.kind, c.rule.ID, &s, y)
	}
	return true
}

// inPairs makes ties of a list that names its pairs: Darmstadt und Brescia (1991),
// Kahla und Castelnovo sowie Gmünd und Faenza.
func (w *worker) inPairs(c *cue, named []int) bool {
	l := &w.line
	if len(named) < 4 || len(named)%2 != 0 {
		return false
	}
	var heads []int // slots
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && slices.Contains(named, t.party) {
			heads = append(heads, k)
		}
	}
	if len(heads) != len(named) {
		return false
	}
	for i := 1; i < len(heads); i++ {
		link := l.row[l.slots[heads[i-1]].to].Form.Lower
		if (i%2 == 1) != (link == "und" || link == "-") {
			return false
		}
	}
	for i := 0; i < len(heads); i += 2 {
		a, b := &l.slots[heads[i]], &l.slots[heads[i+1]]
		s := sides{a: []int{a.party}, b: []int{b.party}, from: a.from, to: b.to}
		w.tieAll(c.kind, c.rule.ID, &s, founding{})
	}
	return true
}

// yearBefore is the date before the pronoun at token i: seit 1985 die mit Kiel; die
// jüngste, 2021, war die mit Brest.
func (w *worker) yearBefore(i int) founding {
	l := &w.line
	for t := i - 1; t >= 0 && t >= i-4; t-- {
		f := l.row[t].Form
		if f.Has(token.Date) {
			return w.foundingAt(t, t > 0 && l.row[t-1].Form.Lower == "seit")
		}
		if f.Norm != "," && !f.Has(w.terms.copula) || t == i-1 && f.Norm == "," { // seit 40 Jahren, die mit Kiel …
			break
		}
	}
	return founding{}
}

// sampledPairs makes the ties of pairs that are given as some of many from slot k on: darunter Essen mit Tel Aviv
// und Bielefeld mit Naharija.
func (w *worker) sampledPairs(c *cue, k int) (paired bool) {
	l := &w.line
	for ; k+1 < len(l.slots); k++ {
		if t := &l.slots[k]; t.role == free && !t.dead && !t.org && w.opensClause(k) {
			s := sides{a: []int{t.party}, from: t.from, to: t.to}
			s.b = l.group(k+1, &s)
			w.tieAll(c.kind, c.rule.ID, &s, founding{})
			paired = true
		}
	}
	return paired
}
