package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// again takes the sides of the tie last told of, if that was in this sentence or the one before.
func (w *worker) again(s *sides) bool {
	if !w.hasJustTied() {
		return false
	}
	t := &w.ties[len(w.ties)-1]
	s.a, s.b, s.again = []int{t.a}, []int{t.b}, true
	return true
}

// hasJustTied tells whether this sentence or the one before has told of a tie.
func (w *worker) hasJustTied() bool {
	n := len(w.ties)
	return n > 0 && w.ties[n-1].sentence >= w.sentence-1
}

// goesOn tells whether the clause of a cue speaks by a pronoun of the tie that the
// sentence before has told of.
func (w *worker) goesOn(c *cue, s *sides) bool {
	if !w.hasJustTied() {
		return false
	}
	start, t := w.clauseStart(c.from), &w.ties[len(w.ties)-1]
	if w.turnsTo(c, t.a, t.b) || w.isOfLostNoun(start) || !w.isPronominal(start) && !w.isSubjectTie(start) && !w.actsOnIt(c) {
		return false
	}
	return w.again(s)
}

// isOfLostNoun tells whether the pronoun of the clause that begins at token start stands for a noun of the clause before,
// whose tie was not made since nobody knows the other party: die Verbindung zu Mailletz, sie besteht seit 1955.
func (w *worker) isOfLostNoun(start int) bool {
	l := &w.line
	if start == 0 || len(w.ties) > w.before {
		return false
	}
	for i := range l.cues {
		d := &l.cues[i]
		if d.what != "bond" && d.what != "tie" || l.clause[d.from] != l.clause[start-1] || d.to+1 >= len(l.row) {
			continue
		}
		if v := l.row[d.to].Form.Value(w.terms.preposition); (v == "with" || v == "between") && w.isUnknown(l.row[d.to+1].Form) && !w.slotFrom(d.to) {
			return true
		}
	}
	return false
}

// actsOnIt tells whether the pronoun behind an act stands for the treaty of which the sentence before tells, and
// the clause names no other place: Die Bürgermeister Witt und Blanc unterzeichneten ihn am Mittwoch.
func (w *worker) actsOnIt(c *cue) bool {
	l := &w.line
	if c.what != "found" || c.to >= len(l.row) || l.row[c.to].Form.Lower != "ihn" && l.row[c.to].Form.Lower != "diesen" {
		return false
	}
	return !slices.ContainsFunc(l.slots, func(t slot) bool {
		return l.clause[t.head] == l.clause[c.from] && !t.dead && t.role != located && t.role != adjective && !w.lastTied(t.party)
	})
}

// isActItself tells whether the cue is the signing as the subject of a clause that names no
// place: die feierliche Unterzeichnung folgte 1990.
func (w *worker) isActItself(c *cue) bool {
	l := &w.line
	switch f := l.row[c.from].Form; f.Lower {
	case "unterzeichnung", "besiegelung", "unterschrift":
	default:
		return false
	}
	i := w.beforeModifiers(c.from)
	if i < 0 || l.row[i].Form.Lower != "die" || i > 0 && !l.row[i-1].Form.Has(token.Sign) || c.to >= len(l.row) {
		return false
	}
	switch l.row[c.to].Form.Lower {
	case "folgte", "erfolgte", "fand", "war", "geschah":
	default:
		return false
	}
	return !slices.ContainsFunc(l.slots, func(t slot) bool { return l.clause[t.head] == l.clause[c.from] && t.role != located && !t.dead })
}

// isSubjectTie tells whether the clause that begins at token i has the tie as its subject:
// Sie entstand 1947 aus der Hilfe nach dem Krieg.
func (w *worker) isSubjectTie(i int) bool {
	l := &w.line
	if i > 0 || len(l.row) < 3 || l.row[0].Form.Lower != "sie" && l.row[0].Form.Lower != "diese" {
		return false
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.role != located && t.role != adjective && !w.lastTied(t.party) {
			return false
		}
	}
	switch l.row[1].Form.Lower {
	case "entstand", "besteht", "begann", "existiert", "wurde", "war", "geht":
		return true
	}
	return false
}

// existsSides reads since when the tie is there that the sentence before has told of:
// sie besteht seit 1974; or that it ended: 2022 wurde sie gekündigt.
func (w *worker) existsSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if w.hasTie(c) {
		return s, false
	}
	n := l.clause[c.from]
	told := c.what == "origin" && !w.spoilt(c) || l.clauseHas(n, w.terms.ended) || l.clauseHas(n, w.terms.exist) && !w.spoilt(c)
	return s, told && w.goesOn(c, &s)
}
