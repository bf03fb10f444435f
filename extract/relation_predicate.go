package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// opensPredicate tells whether the conjunction at token i joins two predicates of one subject that tell
// of a tie each: Kiel hat 1964 eine Partnerschaft mit Brest geschlossen | und ist seit 1992 mit Tallinn
// verschwistert; das seit 1964 mit Brest verschwistert ist | und 1992 Partnerstadt von Tallinn wurde.
func (w *worker) opensPredicate(i int) bool {
	row := w.line.row
	if row[i].Form.Lower != "und" || i == 0 || i+2 >= len(row) {
		return false
	}
	behindDate := row[i+1].Form.Has(token.Date) && row[i+2].Form.Has(w.terms.follow) // und 1992 folgte Tallinn
	if !behindDate && !w.isPredicating(i+1) && !w.isPredicating(i-1) {
		return false
	}
	return w.tellsTie(i, -1) && w.tellsTie(i, 1)
}

// isPredicating tells whether a finite verb stands at token i, short ones too.
func (w *worker) isPredicating(i int) bool {
	f := w.line.row[i].Form
	return w.isFinite(i) || w.isVerb(f) || f.Has(w.terms.exist)
}

// tellsTie tells whether the phrases from token i on in one direction, up to the next sign, tell of a tie
// with a place: by a noun or predicate, where there is a date or `mit` as well, or by both of these.
func (w *worker) tellsTie(i, step int) bool {
	l := &w.line
	tie, place, dated, behindWith := false, false, false, false
	for i += step; i >= 0 && i < len(l.row) && !l.row[i].Form.Has(token.Sign); i += step {
		f := l.row[i].Form
		tie = tie || f.Has(w.terms.tie) || f.Has(w.terms.partner) || f.Has(w.terms.linked) || f.Has(w.terms.pact) || step > 0 && f.Has(w.terms.series)
		dated = dated || f.Has(token.Date)
		if k := l.at[i]; k >= 0 && !l.slots[k].dead && l.slots[k].role != adjective {
			place, behindWith = true, behindWith || l.slots[k].role == with
		}
	}
	return place && (tie && (dated || behindWith) || step > 0 && dated && behindWith)
}

// predicateBefore is the clause whose subject clause n shares, as a predicate that `und` opens; -1 for none.
func (w *worker) predicateBefore(n int) int {
	if start := slices.Index(w.line.clause, n); w.line.startsPredicate(start) {
		return w.line.clause[start-1]
	}
	return -1
}

// startsPredicate tells whether the second of two predicates was found to begin at token i: all other
// clauses begin with a sign.
func (l *line) startsPredicate(i int) bool {
	return i > 0 && l.clause[i] != l.clause[i-1] && l.row[i].Form.Lower == "und"
}

// predicateStart is the token that opens the clause of the cue, or the one whose subject that shares.
func (w *worker) predicateStart(c *cue) int {
	start := w.clauseStart(c.from)
	if w.line.startsPredicate(start) {
		return w.clauseStart(start - 1)
	}
	return start
}

// sharedSubject is the place that the first of two predicates names as the subject of the clause of the
// cue, which is the second: Kiel unterhält eine Partnerschaft mit Brest und ist seit 1992 Partnerstadt
// von Tallinn; -1 where it is not one place.
func (w *worker) sharedSubject(c *cue) int {
	l := &w.line
	n := w.predicateBefore(l.clause[c.from])
	if n < 0 {
		return -1
	}
	if a := w.antecedent(c); a >= 0 {
		return l.slots[a].party
	}
	found := -1
	for k := range l.slots {
		if t := &l.slots[k]; l.clause[t.head] == n && t.role == free && !t.dead && !t.org {
			if found >= 0 {
				return -1
			}
			found = t.party
		}
	}
	return found
}
