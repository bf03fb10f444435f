package extract

import "strings"

// journey is who was last told to travel, and in which sentence.
type journey struct{ who, sentence int }

// goesOn is within how many sentences a journey goes on.
const goesOn = 2

// goOn finds the further stations of the journey that the sentences before tell of: Die Delegation reist weiter nach Brest;
// Stationen der Reise sind Brest und Lyon.
func (w *worker) goOn(c *cue) sides {
	if w.journey.sentence == 0 || w.sentence-w.journey.sentence > goesOn || c.what != "station" && !w.meansTravellers(c) {
		return sides{from: c.from, to: c.to}
	}
	return w.journeyTo(c, w.journey.who)
}

// meansTravellers tells whether the clause of c speaks of those who were told to travel: die Delegation, die Gruppe, sie.
func (w *worker) meansTravellers(c *cue) bool {
	l := &w.line
	for i := range l.inClause(l.clause[c.from]) {
		switch f := l.row[i].Form; {
		case f.Lower == "er" || f.Lower == "sie":
			return true
		case i > 0 && l.row[i-1].Form.Lower == "die" && (strings.HasSuffix(f.Lower, "delegation") || strings.HasSuffix(f.Lower, "gruppe") || strings.HasSuffix(f.Lower, "abordnung")):
			return true
		}
	}
	return false
}
