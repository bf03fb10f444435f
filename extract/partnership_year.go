package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// founding is what a sentence says of the year in which a tie began.
type founding struct {
	since    string // EDTF
	year     int
	basis    string
	rank     int // better evidence is higher
	rule     string
	from, to int // tokens that it stands on
}

func (y *founding) known() bool { return y.year > 0 }

// Ranks of evidence. A written act wins over `seit`, and both over arithmetic.
const (
	byDuration = iota + 1
	byAnniversary
	byDecision // of a council, which a signing follows
	bySince
	byAct
)

// foundingFor is the best year that the sentence gives for a cue's tie.
func (w *worker) foundingFor(c *cue) founding {
	if y := w.foundingAtNoun(c); y.known() {
		return y
	}
	if y := w.foundingByEvent(c); y.known() {
		return y
	}
	var best founding
	for i := range w.line.cues {
		d := &w.line.cues[i]
		y := w.foundingBy(c, d)
		nearer := y.rank == byAnniversary && best.rank == byAnniversary && abs(d.from-c.from) < abs(best.from-c.from)
		own := y.rank == best.rank && w.line.clause[d.from] == w.line.clause[c.from] && w.line.clause[best.from] != w.line.clause[c.from]
		leads := y.rank == bySince && best.rank == bySince && w.datesNoun(&y, c) && !w.datesNoun(&best, c)
		if y.known() && (y.rank > best.rank || nearer || own || leads) {
			best = y
		}
	}
	switch {
	case best.known():
	case (c.what == "partner" || c.what == "mate") && w.becomes(c):
		t := w.dateNear(c)
		if t < 0 {
			t = w.dateOfCleft(c)
		}
		best = w.actAt(c, t)
	case (c.what == "partner" || c.what == "mate") && (w.wasFirst(c) || w.isNamedAs(c) && w.line.clauseHas(w.line.clause[c.from], w.terms.gain)):
		best = w.actAt(c, w.dateNear(c))
	case c.what == "tie" && w.cameOf(c), (c.what == "tie" || c.what == "pact") && w.leavesAct(c):
		best = w.actAt(c, w.dateNear(c))
	case c.what == "partner" && w.fromNow(c):
		best = w.now()
		best.from, best.to = c.from, c.to
	case c.what == "linked" || c.what == "tie":
		best = w.then(c)
	}
	return best
}

// isItems tells whether a date in brackets belongs to one place of a list:
// Châteauroux (seit 1977), Broxtowe und Graudenz; but not: verbunden (seit 1977).
func (w *worker) isItems(c, d *cue) bool {
	l := &w.line
	if d.from == 0 || l.row[d.from-1].Form.Norm != "(" || c.to == d.from-1 {
		return false
	}
	live := 0
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && t.role != adjective {
			live++
		}
	}
	return live > 2
}

// isMembers tells whether `seit` stands behind a place of a group that is not its last, and is of that one alone: mit Lyon
// seit 1960 und Brest.
func (w *worker) isMembers(d *cue) bool {
	l := &w.line
	return slices.ContainsFunc(l.slots, func(t slot) bool {
		return (t.to == d.from || t.to == d.from-1 && l.row[t.to].Form.Norm == "(") && !t.dead && t.role != adjective && t.group >= 0 && slices.ContainsFunc(l.slots, func(u slot) bool { return u.group == t.group && u.from > d.from })
	})
}

// isNexts tells whether `seit` belongs to the second of two places: Partnerstädte sind Lyon und seit 1988 Brest; seit 20
// Jahren mit Kiel und seit 1988 mit Brest verbunden; mit Kiel hat Ulm seit 1964 und mit Brest seit 1988 eine Partnerschaft.
func (w *worker) isNexts(d *cue) bool {
	l := &w.line
	if i := w.behindInserted(d); i >= 0 && w.slotFrom(i) {
		return true
	}
	first := -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.role != with || l.clause[t.head] != l.clause[d.from] {
			continue
		}
		pronoun := d.to < t.from && (w.isPronoun(d.to) || l.row[d.to].Form.Lower == "eine")
		behind := t.to == d.from && first >= 0 && w.hasSince(l.slots[first].to, t.from)
		if first >= 0 && (t.from == d.to || t.from == d.to+1 && pronoun || behind) && l.slots[first].party != t.party {
			return true
		}
		first = k
	}
	return false
}

// behindInserted is the token behind `seit` and its date, where `und` stands before them, each with a comma or without: und
// seit 1988 Brest; und, seit 1988, Brest; -1 where it does not.
func (w *worker) behindInserted(d *cue) int {
	row := w.line.row
	i, end := d.from-1, d.to
	if i > 0 && end < len(row) && isAsideSign(row[i].Form) && row[end].Form.Norm == row[i].Form.Norm {
		i--
		end++
	}
	if i < 1 || row[i].Form.Lower != "und" || row[i-1].Form.Has(token.Date) {
		return -1
	}
	return end
}

// hasSince tells whether a cue `seit` stands among tokens i to j.
func (w *worker) hasSince(i, j int) bool {
	return slices.ContainsFunc(w.line.cues, func(c cue) bool { return c.what == "since" && c.from >= i && c.to <= j })
}

// foundingAtNoun is a date that belongs to the noun itself, or opens its line as in a
// chronicle (1967: …).
func (w *worker) foundingAtNoun(c *cue) founding {
	l := &w.line
	y := founding{}
	if t := w.dateBehind(c); t >= 0 {
		y = w.pointAt(t, byAct)
		y.from, y.to = c.from, t+1
	} else if c.to < len(l.row) && c.from > 1 && l.row[c.from-1].Form.Lower == "der" && l.row[c.from-2].Form.Has(w.terms.onset) {
		y = w.pointAt(c.to, byAct) // seit dem Beginn der Partnerschaft 1972
		y.from, y.to = c.from, c.to+1
	} else if c.to < len(l.row) && isDeed(l.row[c.from].Form) && l.row[c.to].Form.Has(w.terms.point) {
		y = w.pointAt(c.to, byAct) // seit ihrer Verschwisterung 1950
		y.from, y.to = c.from, c.to+1
	} else if t := max(w.inAttribute(c), w.datedDeed(c)); t >= 0 {
		y = w.pointAt(t, byAct)
		y.from, y.to = t, c.to
	}
	if !y.known() && len(l.row) > 1 && (l.row[1].Form.Norm == ":" || l.row[1].Form.Norm == "-" || w.opensChronicle()) && !w.spoilt(c) && !w.says("anniversary", l.clause[c.from]) {
		y = w.pointAt(0, byAct)
		y.from, y.to = 0, 1
	}
	y.rule = c.rule.ID
	return y
}

// opensChronicle tells whether the line is an entry of a chronicle, of which a deed is told right behind its date: 1969 Unterzeichnung
// der Urkunde.
func (w *worker) opensChronicle() bool {
	row := w.line.row
	return w.line.opensBlock() && row[0].Form.Has(w.terms.point) && row[1].Form.Has(w.terms.found) && row[1].Form.Has(token.Upper)
}

// foundingBy is the year that the cue d gives for the tie of c; none where d speaks
// of something else.
func (w *worker) foundingBy(c, d *cue) (y founding) {
	l := &w.line
	from, to := d.from, d.to
	switch d.what {
	case "since":
		if w.sameMatter(c, d) && !w.isItems(c, d) && !w.isMembers(d) && !w.isNexts(d) && !w.restsSince(d) && !w.isNotThen(d) && !w.isAside(c, d) && !w.isAttribute(d.date) && !w.isOfTown(c, d) {
			y = w.sinceDate(d.date)
		}
	case "origin":
		if w.sameMatter(c, d) && !w.spoilt(d) && !w.isAside(c, d) {
			y = w.pointAt(d.date, bySince)
		}
	case "participle":
		if d.to <= c.from && (w.gapBefore(d.to, c.from) || w.isOfDatedPact(c, d.to)) {
			y = w.pointAt(w.lastPoint(d), byAct)
		}
	case "found", "series":
		t := w.dateNear(d)
		if t < 0 {
			t = w.dateOfCleft(d)
		}
		if t < 0 && w.inLastSession(d) && w.founds(c, d, d.from) {
			y = w.now()
			y.rank = w.rankOf(d)
		}
		if t >= 0 && w.founds(c, d, t) {
			if y = w.pointAt(t, w.rankOf(d)); w.celebrates(t) && y.year >= w.documentYear()-1 {
				y = founding{} // 2025 jährt sich die Unterzeichnung
			}
			from, to = min(from, t), max(to, t+1)
		}
	case "anniversary":
		if w.isOurs(c, d) && (d == c || c.what != "anniversary") && !w.isGuests(c, d) {
			y = w.anniversaryAt(d)
		}
	case "pact":
		if (c.what == "linked" || c.what == "together") && l.clause[c.from] == l.clause[d.from] {
			y = w.pointAt(w.dateBehind(d), byAct) // auf der Grundlage einer Vereinbarung aus dem Jahr 2000
		}
	case "ago":
		if w.sameMatter(c, d) && !w.spoilt(d) && !w.says("anniversary", l.clause[d.from]) {
			y = w.agoAt(d)
		}
	}
	y.rule, y.from, y.to = d.rule.ID, from, to
	return y
}

// founds tells whether the act d, on the date at token t, is the founding of the tie of c.
func (w *worker) founds(c, d *cue, t int) bool {
	if w.addsAnother(c, d) || !w.sameMatter(c, d) || w.spoiltAt(d, t) || w.isAside(c, d) || w.actsOtherwise(c, d) {
		return false
	}
	return !w.isConverted(c, d) && !w.isRenewing(c) && !w.isForJubilee(d) && !w.takesOver(c, d)
}

// addsAnother tells whether d, in a clause of its own, adds another town to those that c
// ties: …, mit Neuruppin kam 1990 eine dritte hinzu.
func (w *worker) addsAnother(c, d *cue) bool {
	l := &w.line
	if n := l.clause[d.from]; d.what == "series" && n != l.clause[c.from] {
		for k := range l.slots {
			if t := &l.slots[k]; !t.dead && t.role == with && l.clause[t.head] == n {
				return true
			}
		}
	}
	return false
}

// isOfTown tells whether the noun only says what town it is that the clause then tells something else of: die
// Partnerstadt Lyon hat seit 2014 einen neuen Bürgermeister; Köln hilft der Partnerstadt Lyon seit 2015.
func (w *worker) isOfTown(c, d *cue) bool {
	l := &w.line
	return c.what == "partner" && c.to < len(l.row) && l.at[c.to] >= 0 && w.isOfTownAt(l.at[c.to], d.from)
}

// isOfTownAt tells the same of the place k and `seit` at token from.
func (w *worker) isOfTownAt(k, from int) bool {
	l := &w.line
	s := &l.slots[k]
	n := l.clause[s.head]
	if s.from == 0 || !l.row[s.from-1].Form.Has(w.terms.partner) || l.clauseHas(n, w.terms.tie, w.terms.bond, w.terms.linked) {
		return false
	}
	for i := s.to; i < from; i++ {
		if w.isOtherVerb(i) {
			return true
		}
	}
	for j := range l.slots { // the verb behind the subject
		t := &l.slots[j]
		if from != s.to || t.role != free || t.to >= s.from || l.clause[t.head] != n {
			continue
		}
		if f := l.row[t.to].Form; w.mayBeVerb(f) && strings.HasSuffix(f.Lower, "t") && !f.Has(w.terms.copula) && !f.Has(w.terms.exist) && !f.Has(w.terms.found) && !hasTies(f.Lower) {
			return true
		}
	}
	return false
}

// restsSince tells whether the verb beside `seit` tells of something else than a
// beginning: seit 2022 ruht sie; seit 2022 ist sie ausgesetzt.
func (w *worker) restsSince(d *cue) bool { return w.rests(d.from, d.to) }

// rests tells the same of `seit` and its date at the tokens from to to.
func (w *worker) rests(from, to int) bool {
	row := w.line.row
	last := to
	if last < len(row) && (row[last].Form.Has(w.terms.copula) || row[last].Form.Lower == "auf") { // auf Eis
		last += 2
	}
	for last < len(row) && last < to+4 && isAdverb(row[last].Form) { // seit 2014 faktisch ausgesetzt
		last++
	}
	for i := max(from-1, 0); i <= last && i < len(row); i++ {
		if f := row[i].Form; f.Has(w.terms.renewed) || f.Has(w.terms.ended) {
			return true
		}
	}
	return false
}
