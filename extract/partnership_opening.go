package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// yearOfLine is the year that a line begins with, before its noun and no verb: 1957 Partnerschaft
// mit Mantes.
func (w *worker) yearOfLine(c *cue) founding {
	l := &w.line
	if !l.opensBlock() || !l.row[0].Form.Has(w.terms.point) || c.what != "tie" || w.isSentence(len(l.row)) || w.spoilt(c) || w.isGeneral(c) {
		return founding{}
	}
	for i := 1; i < c.from; i++ {
		if f := l.row[i].Form; f.Norm != ":" && f.Norm != "-" && f.Norm != "|" && !isModifier(f, w) && !w.isOnset(f) && !f.Has(w.terms.determiner) {
			return founding{}
		}
	}
	return w.onlyYear()
}

// yearBeforePair is the year that opens a line right before the two that it tells of: 1987 Kiel und Brest werden Partner.
func (w *worker) yearBeforePair(s *sides) founding {
	l := &w.line
	if !l.opensBlock() || len(l.slots) == 0 {
		return founding{}
	}
	t := &l.slots[0]
	if t.party != s.a[0] || t.from == 0 || t.from > 2 {
		return founding{}
	}
	if l.clauseHas(l.clause[t.head], w.terms.become, w.terms.follow) || slices.ContainsFunc(l.row, func(t token.Token) bool { return t.Form.Lower == "werden" }) {
		return w.foundingAt(0, false)
	}
	return founding{}
}
