package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// isPairLine tells whether a sentence is a line that is but two places with a dash between, or
// that with a number of years before it: Tönisvorst–Sées; 35 Jahre Herford–Fredericia.
func (w *worker) isPairLine(row []token.Token) bool {
	if len(row) == 0 || row[0].Flags&token.Block == 0 {
		return false
	}
	years := len(row) == 4 && row[0].Form.Has(w.terms.length)
	if years {
		row = row[1:]
	}
	if len(row) != 3 || !row[0].Form.Has(token.Place) || row[1].Form.Norm != "-" || !row[2].Form.Has(token.Place) {
		return false
	}
	return years || row[1].Flags&token.Space == 0 || w.home >= 0 && (w.list.open || w.lastTied(w.home))
}

// joinPairLine makes the tie of a line that is but a pair, of which one publishes: the heading of
// what follows.
func (w *worker) joinPairLine() bool {
	l := &w.line
	if !w.names || len(l.slots) != 2 || !w.isPairLine(l.row) {
		return false
	}
	s := sides{from: l.slots[0].from, to: l.slots[1].to, whole: true}
	s.a = []int{l.slots[0].party, l.slots[1].party}
	a, b := s.a[0], s.a[1]
	alike := publishes(&w.parties[a]) == publishes(&w.parties[b])
	if !w.canPair(a, b) || (alike || l.row[l.slots[0].to].Flags&token.Space != 0) && !slices.Contains(s.a, w.home) {
		return false
	}
	y, jubilee := founding{}, false
	for i := range l.cues {
		if d := &l.cues[i]; d.what == "anniversary" {
			y, jubilee = w.anniversaryAt(d), true
			s.from = d.from
		}
	}
	if alike && !jubilee {
		return false // Kiel–Dresden may be a match or a line
	}
	w.tieAll(anyPartnership, byLine.ID, &s, y)
	return true
}

// above is the heading of which the next line may tell: a place, or two.
type above struct {
	parties  [2]int
	n        int
	sentence int // its number
}

// headWith keeps the places of a line that is but them; one that is but their country goes on with
// the line above.
func (w *worker) headWith(row []token.Token) {
	if row[0].Flags&token.Block == 0 {
		return
	}
	if len(row) < 5 && !w.saysWhere(row) && (!row[len(row)-1].Form.Has(token.Sign) || row[len(row)-1].Form.Norm == ")") && !slices.ContainsFunc(row, func(t token.Token) bool { return t.Form.Has(token.Date) }) {
		w.lastHead = w.sentence
	}
	if w.above.n == 2 && w.lastHead == w.sentence && w.above.sentence == w.sentence-1 && !slices.ContainsFunc(row, func(t token.Token) bool { return t.Form.Has(token.Place) }) {
		w.above.sentence = w.sentence // a part of what tells of the two
		return
	}
	if len(row) > 1 && w.saysWhere(row) {
		w.above.sentence = w.sentence
		return
	}
	if isField(row) {
		if p := w.namedInField(row); p >= 0 {
			w.above = above{parties: [2]int{p}, n: 1, sentence: w.sentence}
		} else if w.above.sentence == w.sentence-1 {
			w.above.sentence = w.sentence
		}
		return
	}
	if len(row) > 9 {
		return
	}
	h := above{sentence: w.sentence}
	for i := range row {
		f := row[i].Form
		switch {
		case f.Has(token.Place):
			if p := w.partyOf(w.mention(row[i].Ref)); w.parties[p].level <= levelCounty {
				if h.n == 2 {
					return
				}
				h.parties[h.n] = p
				h.n++
			}
		case !f.Has(token.Sign) && !f.Has(w.terms.title) && !f.Has(w.terms.determiner) && f.Lower != "und" && !f.Has(token.Caps):
			return
		}
	}
	if h.n == 1 && w.sentence == 1 && !publishes(&w.parties[h.parties[0]]) && w.toldBeside() {
		w.pageOf = h.parties[0]
	}
	if h.n > 0 {
		w.above = h
	} else if w.above.sentence == w.sentence-1 {
		w.above.sentence = w.sentence
	}
}

// saysWhere tells whether a line begins with the country or region of the town in the line above, and ends there or goes
// on behind a sign: Frankreich | 26.000 Einwohner.
func (w *worker) saysWhere(row []token.Token) bool {
	if len(row) > 1 && !isCountryEnd(row[1].Form) || len(row) > 9 || w.above.n != 1 || w.above.sentence != w.sentence-1 || !row[0].Form.Has(token.Place) {
		return false
	}
	p, town := &w.parties[w.partyOf(w.mention(row[0].Ref))], &w.parties[w.above.parties[0]]
	return p.level == levelCountry && p.Country == town.Country || w.contains(p, town)
}

// namedInField is the town or county that is the value of a field for its name, -1 for another
// field: Name: Albertslund; Stadt: Brest.
func (w *worker) namedInField(row []token.Token) int {
	if f := row[0].Form; len(row) != 3 || !row[2].Form.Has(token.Place) || f.Lower != "name" && !f.Has(w.terms.title) && !f.Has(w.terms.partner) {
		return -1
	}
	p := w.partyOf(w.mention(row[2].Ref))
	if level := w.parties[p].level; level > levelCounty || isRegionTitle(row[0].Form.Lower) || w.above.n > 0 && w.above.sentence == w.sentence-1 && level > w.parties[w.above.parties[0]].level {
		return -1 // Departement: Jura, below the town's name
	}
	return p
}

// isRegionTitle holds for the title of what a town lies in: Provinz: Trient.
func isRegionTitle(lower string) bool {
	switch lower {
	case "provinz", "region", "land", "bundesland", "kanton", "departement", "département", "bezirk", "woiwodschaft", "präfektur", "oblast", "gebiet":
		return true
	}
	return false
}

// isField tells whether a line is a field with its value: Einwohner: 28.000.
func isField(row []token.Token) bool {
	for i := 1; i < len(row) && i < 5; i++ {
		if row[i].Form.Norm == ":" {
			return i+1 < len(row) && len(row) < 16
		}
	}
	return false
}

// underHeading reads a line that has but a noun for the tie and its date, below a heading with the
// party or both: De Bilt, and below it Partnerschaft seit 1969.
func (w *worker) underHeading(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	h := w.above
	if h.sentence != w.sentence-1 && w.pageOf >= 0 {
		h = above{parties: [2]int{w.pageOf}, n: 1, sentence: w.sentence - 1}
	}
	if h.n == 0 || h.sentence != w.sentence-1 || !w.namesTieOrParty(c) && c.what != "bond" || c.from > 3 && !w.isWhereLine() || !l.opensBlock() {
		return s, false
	}
	leads := c.from == 0 && w.leadsToDate(c) // Partnerschaft seit 1969, nach einem Turnier in Utrecht
	named := slices.ContainsFunc(l.slots, func(t slot) bool {
		return (w.parties[t.party].level < levelRegion || t.to > c.from) && !(leads && l.row[t.from].Form.Lower != "mit" && t.role != between)
	})
	if len(l.row) > 8 && !leads {
		return s, false
	}
	if named || w.spoilt(c) || slices.ContainsFunc(l.row[:w.cellEnd(c.to)], func(t token.Token) bool { return t.Form.Has(w.terms.contact) || t.Form.Has(w.terms.org) }) {
		return s, false
	}
	opens := c.from == 0 || c.from == 1 && isInflected(l.row[0].Form.Lower) || w.isWhereLine() && c.from >= l.slots[0].to && c.from <= l.slots[0].to+1 // Frankreich, Partnerschaft seit 1969
	if !(opens && (w.isDated(c) || w.isNounAndDate(c))) && !w.isDatedField() {
		return s, false
	}
	s.a, s.b = []int{w.home}, h.parties[:1]
	if w.home < 0 {
		s.a[0] = w.lastOwner()
	}
	if h.n == 2 {
		s.a, s.b = h.parties[:1], h.parties[1:]
	}
	if s.a[0] < 0 || s.a[0] == s.b[0] || !w.canPair(s.a[0], s.b[0]) {
		return s, false
	}
	return s, true
}

// cellEnd is the end of the table's cell, or of the line, that token i stands in.
func (w *worker) cellEnd(i int) int {
	for i < len(w.line.row) && !w.opensCell(i) {
		i++
	}
	return i
}

// leadsToDate tells whether `seit` and a date, or a span of years, stand right behind the noun.
func (w *worker) leadsToDate(c *cue) bool {
	row := w.line.row
	if c.to+1 >= len(row) || !row[c.to+1].Form.Has(w.terms.point) {
		return false
	}
	_, until := w.spanAt(c.to + 1)
	return row[c.to].Form.Lower == "seit" || row[c.to].Form.Lower == "von" && until != ""
}

// isHeadedBy tells whether a line that names no place stands right below one that is the name of a third than a and b.
func (w *worker) isHeadedBy(a, b int) bool {
	h := &w.above
	if h.n != 1 || h.sentence != w.sentence-1 || len(w.line.slots) > 0 || !w.line.opensBlock() {
		return false
	}
	return h.parties[0] != a && h.parties[0] != b && w.comparable(a, h.parties[:1])
}

// isWhereLine tells whether the line begins with a place, with what that lies in, and has no other: Iowa, USA | …
func (w *worker) isWhereLine() bool {
	s := w.line.slots
	return len(s) > 0 && s[0].from == 0 && !slices.ContainsFunc(s[1:], func(t slot) bool { return !t.dead })
}

// headTown is the town in the line above, of which a sentence tells that begins with a noun for one partner: Brest, and
// below it Kiels französische Partnerstadt liegt …; -1 where none is.
func (w *worker) headTown(c *cue) int {
	h := &w.above
	if h.n != 1 || h.sentence != w.sentence-1 || c.from > 3 || w.isPlural(c) || !w.line.opensBlock() || c.from > 0 && !w.liesIn(h.parties[0], c.from-1) || publishes(&w.parties[h.parties[0]]) {
		return -1
	}
	return h.parties[0]
}

// isDatedField tells whether the line is a field whose value is a date: Gründung der
// Städtepartnerschaft: 1971.
func (w *worker) isDatedField() bool {
	row := w.line.row
	end := w.line.lastWord()
	return end > 1 && row[end].Form.Has(w.terms.point) && (row[end-1].Form.Norm == ":" || row[end-1].Form.Lower == "seit" && row[end-2].Form.Norm == ":")
}

// isNounAndDate tells whether the line is but the noun and a date: Verschwisterung am 12. Mai 1964.
func (w *worker) isNounAndDate(c *cue) bool {
	row := w.line.row
	end := w.line.lastWord()
	return end > 0 && row[end].Form.Has(w.terms.point) && end-c.to <= 1 && (end == c.to || row[c.to].Form.Has(w.terms.preposition))
}

// dateField gives the tie of a field, or of a noun with its date, that date.
func (w *worker) dateField(c *cue) {
	l := &w.line
	n := len(w.ties)
	if n == w.before || w.ties[n-1].year.known() || !w.isDatedField() && !w.isNounAndDate(c) {
		return
	}
	if y := w.onlyYear(); y.known() {
		w.ties[n-1].year = y
		w.ties[n-1].span.End = int(l.row[len(l.row)-1].End)
	}
}

// besidePlace reads a line that a town opens and that goes on with the noun and its date alone, where
// the home is the other party: Quiberon (FR) – Partnerstadt seit 1971; Venlo: Seit 1964 Partnerstadt.
func (w *worker) besidePlace(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if w.home < 0 || len(l.slots) == 0 || !w.namesTieOrParty(c) || !w.isItemLine() || !w.isDated(c) && !w.isNounAndDate(c) || w.spoilt(c) {
		return s, false
	}
	t := &l.slots[0]
	if t.role != free || t.dead || t.org || c.from <= t.to || len(l.row)-t.to > 9 || t.party == w.home || !w.canPair(t.party, w.home) || w.saysOurs(c) {
		return s, false
	}
	for k := 1; k < len(l.slots); k++ {
		if !l.slots[k].dead {
			return s, false
		}
	}
	switch l.row[t.to].Form.Norm {
	case "-", ":", ",", "(", "|":
	default:
		if !w.opensCell(t.to) {
			return s, false
		}
	}
	s.a, s.b = []int{w.home}, []int{t.party}
	s.cover(t.from, t.to)
	return s, true
}
