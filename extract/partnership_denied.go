package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// isNone holds for keine, kein, keinen …
func isNone(f *token.Form) bool { return strings.HasPrefix(f.Lower, "kein") }

// isDenied tells whether the tie is said not to be: keine offizielle Partnerschaft; gibt es
// noch nicht; sind nicht verschwistert; wurde nie geschlossen; lehnte eine Partnerschaft ab.
func (w *worker) isDenied(c *cue) bool {
	l := &w.line
	if w.nounBears(c, func(f *token.Form) bool { return isNone(f) || strings.HasPrefix(f.Lower, "jede") }) {
		return true // keine Partnerschaft; jede Partnerschaft is none in mind
	}
	if row := w.line.row; c.from > 1 && row[c.from-1].Form.Has(w.terms.indefinite) && row[c.from-2].Form.Lower == "gegen" {
		return true // sprach sich gegen eine Partnerschaft aus
	}
	n := l.clause[c.from]
	if l.clauseSays(n, "ohne") && l.clauseSays(n, "wäre", "hätte", "wären", "hätten") {
		return false // ohne ihn wäre sie nicht zustande gekommen
	}
	for i := range l.inClause(n) {
		if w.negates(c, i) {
			return true
		}
	}
	if c.what != "tie" && c.what != "patronage" || !w.isIndefinite(c) {
		return false
	}
	return l.clauseHas(n, w.terms.refused) || w.neverCame(c)
}

// untieLast takes back the tie of the line above where this one says that there is none: Wien, and below it Keine
// offizielle Partnerschaft.
func (w *worker) untieLast() {
	n := len(w.ties)
	if n == w.section || w.ties[n-1].sentence != w.sentence-1 || !w.list.open || w.ties[n-1].rule != w.list.rule.ID || !w.line.opensBlock() || !isNone(w.line.row[0].Form) {
		return
	}
	for n > w.section && w.ties[n-1].sentence == w.sentence-1 {
		n--
	}
	w.ties = w.ties[:n]
}

// neverCame tells whether the clause behind that of an indefinite noun says by a pronoun that
// nothing came of it: geschlossen wurde sie nie.
func (w *worker) neverCame(c *cue) bool {
	l := &w.line
	never, act := false, false
	for i := c.to; i < len(l.row); i++ {
		if l.clause[i] == l.clause[c.from]+1 {
			never = never || l.row[i].Form.Lower == "nie" || l.row[i].Form.Lower == "niemals"
			act = act || l.row[i].Form.Has(w.terms.found)
		}
	}
	return never && act
}

// negates tells whether the word at token i denies the tie of c.
func (w *worker) negates(c *cue, i int) bool {
	row := w.line.row
	switch row[i].Form.Lower {
	case "nie", "niemals":
		return i+1 < len(row) && (i+1 == c.from || i+2 == c.from && w.isIndefinite(c) || row[i+1].Form.Has(w.terms.found) || row[i+1].Form.Has(w.terms.become))
	case "nicht":
		switch {
		case i+1 == c.from, w.slotFrom(i+1) && w.endsSlot(c.from): // nicht mit Brest verschwistert
			return true
		case i > 0 && row[i-1].Form.Lower == "noch", i > 1 && row[i-1].Form.Lower == "es" && row[i-2].Form.Lower == "gibt":
			return true
		case i+1 == len(row):
			return w.isIndefinite(c)
		}
		next := row[i+1].Form
		return next.Has(token.Sign) && w.isIndefinite(c) || next.Has(w.terms.found) || next.Has(w.terms.toFound) || next.Has(w.terms.become)
	}
	return false
}

// endsSlot tells whether a place's phrase ends before token i: nicht mit Brest verschwistert.
func (w *worker) endsSlot(i int) bool {
	return slices.ContainsFunc(w.line.slots, func(t slot) bool { return t.to == i && !t.dead })
}

// isPlan tells whether the sentence only wishes for the tie: eine Partnerschaft mit
// Lyon wird geprüft. What bears an article or owner already is none.
func (w *worker) isPlan(c *cue) bool {
	l := &w.line
	if c.what != "tie" && c.what != "patronage" || c.from > 0 && !w.isIndefinite(c) {
		return false
	}
	planned := false
	for i := range l.row {
		planned = planned || w.plans(i)
	}
	return planned && !l.clauseHas(l.clause[c.from], w.terms.exist)
}

// isAgenda tells whether the noun stands in an item of an agenda, which says what is to be debated: TOP 7:
// Städtepartnerschaft mit Tschernihiw.
func (w *worker) isAgenda(c *cue) bool {
	l := &w.line
	if c.what != "tie" || !l.opensBlock() {
		return false
	}
	switch l.row[0].Form.Lower {
	case "top", "tagesordnungspunkt", "antrag", "anfrage":
		return true
	}
	return false
}

// plans tells whether the word at token i makes what is told a plan: a motion, but not what is
// resolved on a motion of somebody (auf Antrag der Räte); that it is open whether.
func (w *worker) plans(i int) bool {
	row := w.line.row
	return row[i].Form.Lower == "ob" && (i == 0 || row[i-1].Form.Norm == ",") || row[i].Form.Has(w.terms.planned) && !(row[i].Form.Lower == "antrag" && i > 0 && row[i-1].Form.Lower == "auf")
}

// plansIn tells the same of clause n.
func (w *worker) plansIn(n int) bool {
	for i := range w.line.row {
		if w.line.clause[i] == n && w.plans(i) {
			return true
		}
	}
	return false
}

// isIndefinite tells whether the noun bears an indefinite article or an attribute that
// makes it one that is not there yet.
func (w *worker) isIndefinite(c *cue) bool {
	return w.nounBears(c, func(f *token.Form) bool { return f.Has(w.terms.indefinite) })
}

// nounBears tells whether such a word stands before the noun, with but attributes between.
func (w *worker) nounBears(c *cue, is func(*token.Form) bool) bool {
	row := w.line.row
	for i := c.from - 1; i >= 0 && i >= c.from-4; i-- {
		f := row[i].Form
		if is(f) {
			return true
		}
		if !isModifier(f, w) && !f.Has(token.Adjective) {
			break
		}
	}
	return false
}
