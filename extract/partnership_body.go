package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// bodyYear gives the last item of a list the year in which it came to the others, where a
// sentence below it tells that and names no other place: 2008 kam die Stadt als jüngste hinzu;
// Partnerstadt seit 2008.
func (w *worker) bodyYear() bool {
	l := &w.line
	n := len(w.ties)
	if n == w.section {
		return false
	}
	last := &w.ties[n-1]
	if w.list.items == 0 || last.rule != w.list.rule.ID || last.year.known() || w.sentence-last.sentence > 3 {
		return false
	}
	several := n > 1 && w.ties[n-2].sentence == last.sentence
	since := w.isNounAndSince()
	signed := len(l.slots) == 0 && len(l.row) <= 8 && w.says("found", 0) && l.clauseHas(0, w.terms.municipal) // 2007 unterschrieben die Bürgermeister
	signed = signed || w.isEntry() || w.isDeedLine() || w.isLoneSince()
	if several && !since {
		return false
	}
	if y := w.sinceOfResting(); y.known() {
		w.dateLast(y, int(l.row[y.to-1].End))
		return true
	}
	if y := w.yearOfNoun(); !since && y.known() {
		w.dateLast(y, int(l.row[y.to-1].End))
		return true
	}
	if !since && !signed && !w.says("series", 0) && !w.tellsOfItem() {
		return false
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.role != located && t.role != between && t.role != adjective && !t.dead && w.parties[t.party].level < levelRegion && t.party != last.a && t.party != last.b {
			return false
		}
	}
	if l.clauseHas(0, w.terms.org, w.terms.planned, w.terms.ended, w.terms.renewed) {
		return false
	}
	y := w.yearAmong(func(i int) bool { return !l.clauseHas(l.clause[i], w.terms.ended) })
	if !y.known() {
		return false
	}
	w.dateLast(y, int(l.row[y.to-1].End))
	return true
}

// sinceOfResting is the date of a line right below an item that says since when, and goes on that the tie rests: Seit 1991,
// ausgesetzt seit 2022.
func (w *worker) sinceOfResting() (y founding) {
	row := w.line.row
	if len(row) < 4 || len(row) > 10 || !w.line.opensBlock() || row[0].Form.Lower != "seit" || row[2].Form.Norm != "," || len(w.line.slots) > 0 || w.ties[len(w.ties)-1].sentence != w.sentence-1 {
		return y
	}
	if slices.ContainsFunc(row[3:], func(t token.Token) bool { return t.Form.Has(w.terms.renewed) }) {
		y = w.pointAt(1, bySince)
		y.from, y.to = 0, 2
	}
	return y
}

// isNounAndSince tells whether the sentence is but a noun and since when: Partnerstadt seit 2008.
func (w *worker) isNounAndSince() bool {
	l := &w.line
	if len(l.slots) > 0 || len(l.row) > 6 || len(l.cues) != 2 || !w.isMarker(l.cues[0].from) || l.cues[1].what != "since" {
		return false
	}
	return l.cues[0].what == "tie" || l.cues[0].what == "partner" || l.cues[0].what == "mate"
}

// isEntry tells whether the line is that of a chronicle and of what is signed: 1979 – Unterzeichnung der Urkunde.
func (w *worker) isEntry() bool {
	l := &w.line
	if len(l.slots) > 0 || len(l.row) < 4 || len(l.row) > 8 || !l.opensBlock() || !l.row[0].Form.Has(w.terms.point) || l.row[1].Form.Norm != "-" && l.row[1].Form.Norm != ":" {
		return false
	}
	n := l.clause[len(l.row)-1]
	return w.says("found", n) && l.clauseHas(n, w.terms.pact, w.terms.tie)
}

// isDeedLine tells whether the line right below an item, or below where that lies, is but a deed and its day: besiegelt
// am 12. Mai 1990; 1991 gegründet, seit 2022 ausgesetzt.
func (w *worker) isDeedLine() bool {
	row := w.line.row
	end := w.line.lastWord()
	last := &w.ties[len(w.ties)-1]
	below := last.sentence == w.sentence-1 || w.above.n == 1 && w.above.sentence == w.sentence-1 && w.lastTied(w.above.parties[0])
	if end < 1 || row[0].Flags&token.Block == 0 || !below {
		return false
	}
	at := end
	if row[0].Form.Has(w.terms.point) && row[1].Form.Has(w.terms.found) && (end == 1 || row[2].Form.Norm == ",") {
		at = 0
	} else if !row[0].Form.Has(w.terms.found) {
		return false
	} else if end > 1 && (row[1].Form.Has(w.terms.preposition) || row[1].Form.Norm == ":" || row[1].Form.Lower == "seit") && (end == 2 || row[3].Form.Norm == ",") {
		at = 2 // Offiziell seit 1991, derzeit ausgesetzt
	} else if end > 1 {
		return false
	}
	return row[at].Form.Has(w.terms.point) && w.yearOfDate(row[at].Ref) >= firstTwinning
}

// firstTwinning is the year before which towns were no partners, so that what was founded was something else.
const firstTwinning = 1920

// isLoneSince tells whether the line right below an item has no verb and says since when, but not what: Seit 1985, am
// Meer; Im Herzen der Toskana, seit 1998; but not Weltkulturerbe seit 1994.
func (w *worker) isLoneSince() bool {
	l := &w.line
	if len(l.cues) != 1 || l.cues[0].what != "since" || !l.opensBlock() || len(l.row) > 10 || w.isSentence(len(l.row)) || w.ties[len(w.ties)-1].sentence != w.sentence-1 {
		return false
	}
	c := &l.cues[0]
	opens := c.from == 0 || l.row[c.from-1].Form.Norm == ","
	closes := c.to == len(l.row) || l.row[c.to].Form.Norm == "," || l.row[c.to].Form.Norm == "."
	return opens && closes && !slices.ContainsFunc(l.slots, func(t slot) bool { return w.parties[t.party].level < levelRegion && t.role == free && !t.dead })
}

// tellsOfItem tells whether the sentence says of a town that it describes and does not name that it is a
// partner: Die Lutherstadt wurde 1990 Partnerstadt von Kiel.
func (w *worker) tellsOfItem() bool {
	l := &w.line
	if w.lastHead > w.ties[len(w.ties)-1].sentence {
		return false // of what has its own heading
	}
	for i := range l.cues {
		c := &l.cues[i]
		one := c.what == "partner" && !w.isPlural(c) && !w.saysOurs(c)
		if (one || c.what == "linked" || c.what == "mate") && (w.says("since", l.clause[c.from]) || l.clauseHas(l.clause[c.from], w.terms.become)) {
			return true
		}
	}
	return false
}

// yearOfNoun is the founding of a tie whose noun says the other party by its title alone: Seit 1983
// besteht die Partnerschaft mit der Nachbargemeinde.
func (w *worker) yearOfNoun() founding {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && t.role != adjective {
			return founding{}
		}
	}
	if l.clauseHas(0, w.terms.ended, w.terms.org) {
		return founding{}
	}
	for i := range l.cues {
		c := &l.cues[i]
		if c.what == "tie" && !w.isGeneral(c) && !w.isIndefinite(c) && !w.isDenied(c) && w.withTitle(c, w.ties[len(w.ties)-1].b) {
			return w.foundingFor(c)
		}
	}
	return founding{}
}
