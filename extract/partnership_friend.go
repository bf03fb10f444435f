package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// endsWord tells whether the noun is only the last part of another: Élysée-Vertrag.
func (w *worker) endsWord(c *cue) bool {
	row := w.line.row
	return c.from > 1 && row[c.from-1].Form.Norm == "-" && (row[c.from-1].Flags|row[c.from].Flags)&token.Space == 0
}

// isCooperation holds for what an agreement of two places is about.
func isCooperation(f *token.Form) bool {
	return f.Lower == "zusammenarbeit" || f.Lower == "kooperation"
}

// isOnCooperation tells whether the noun is an agreement to work together: Vereinbarung über die Zusammenarbeit.
func (w *worker) isOnCooperation(c *cue) bool {
	row := w.line.row
	for i := c.to; c.what == "pact" && i < len(row) && i < c.to+4; i++ {
		if isCooperation(row[i].Form) {
			return row[c.to].Form.Lower == "über" || row[c.to].Form.Lower == "zur"
		}
	}
	return false
}

// befriends tells whether the noun is the friendship, or an agreement to work together, of two towns that its
// clause names, so that no other word need say what it is: Kiel und Brest pflegen seit 1964 eine enge Freundschaft.
func (w *worker) befriends(c *cue) bool {
	l := &w.line
	if !isFriendship(l.row[c.from].Form) && !w.isOnCooperation(c) {
		return false
	}
	if w.ofBoth(c) {
		return true // die Freundschaft der beiden Kreise
	}
	first := w.there(c)
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || t.role == adjective || l.clause[t.head] != l.clause[c.from] || w.parties[t.party].level >= levelCountry {
			continue
		}
		if t.role == located && (l.row[t.from].Form.Lower == "aus" || !w.isDated(c)) {
			continue
		}
		if first >= 0 && w.comparable(first, []int{t.party}) {
			return true
		}
		first = t.party
	}
	return false
}

// isFriendship holds for Freundschaft, freundschaftliche.
func isFriendship(f *token.Form) bool { return strings.HasPrefix(f.Lower, "freundschaft") }

// onlyPeople tells whether all that the clause says of places is that somebody is from there: die Handballer aus
// Speyer und Chartres verbindet eine Freundschaft.
func (w *worker) onlyPeople(c *cue) bool {
	l := &w.line
	n := 0
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || l.clause[t.head] != l.clause[c.from] {
			continue
		}
		if t.role != located || n == 0 && (l.row[t.from].Form.Lower != "aus" || t.from == 0 || l.row[t.from-1].Form.Has(w.terms.title)) {
			return false
		}
		n++
	}
	return n > 1
}
