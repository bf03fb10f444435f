package extract

import "github.com/auslese/auslese/extract/token"

// weighTies speaks for names in the sentences that tell of a tie between places:
// what is a given name or a word elsewhere is a town in `Partnerschaft mit Nancy`.
func (w *worker) weighTies() {
	if w.hints&token.Mark(markTie) == 0 {
		return
	}
	at := 0
	for i := range w.row {
		if w.row[i].Hints&token.Mark(markTie) == 0 {
			continue
		}
		for at < len(w.candidates) && w.candidates[at].hi <= int32(i) {
			at++
		}
		for ; at < len(w.candidates) && w.candidates[at].lo <= int32(i); at++ {
			w.weighTied(&w.candidates[at])
		}
	}
}

// tied is what a tie in the sentence says for a name where a party would stand.
const tied = 4

func (w *worker) weighTied(c *candidate) {
	if c.person {
		return
	}
	if c.from == c.lo {
		if c.to < c.hi && hasTies(w.row[c.to].Form.Lower) { // Amberg unterhält Partnerschaften
			c.points += tied
		}
		return
	}
	f := w.row[c.from-1].Form
	switch f.Value(w.terms.preposition) {
	case "with", "between", "of":
		c.points += tied
		return
	}
	if f.Has(w.terms.partner) || f.Has(w.terms.conjunction) || f.Norm == "," {
		c.points += tied / 2
	}
}

// hasTies holds for verbs whose subject is who has a tie.
func hasTies(lower string) bool {
	switch lower {
	case "hat", "unterhält", "pflegt":
		return true
	}
	return false
}

// tieWords are the classes that tell of a tie.
func tieWords(t *relationWords) (s token.Set) {
	for _, y := range []token.Symbol{t.tie, t.partner, t.linked, t.patronage} {
		s.Add(y)
	}
	return s
}
