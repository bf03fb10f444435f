package extract

import "github.com/auslese/auslese/extract/token"

// What is told of names that nobody knows is no matter of the places that are known.

// isUnknownItem tells whether the noun stands in an item of a list that begins with a name which is no
// known place: • Pfaffenhoffen (F): Urkunde vom 4.9.1994.
func (w *worker) isUnknownItem(c *cue) bool {
	l := &w.line
	if !l.opensBlock() {
		return false
	}
	i := 0
	for i < c.from && w.isMarker(i+1) {
		i++
	}
	if i == c.from || !w.isUnknown(l.row[i].Form) || w.isSentence(i) {
		return false
	}
	for ; i < c.from; i++ {
		if l.row[i].Form.Norm == ":" || l.row[i].Form.Norm == "(" {
			return true
		}
	}
	return false
}

// isOfUnknown tells whether the cue stands in an aside to the first word of the sentence, which is a name that nobody
// knows: Plzen, seit 1984 mit Kiel verbunden, …
func (w *worker) isOfUnknown(c *cue) bool {
	l := &w.line
	start := w.clauseStart(c.from)
	return start > 0 && start < 4 && l.row[start].Form.Norm == "," && w.isUnknown(l.row[0].Form) && !l.slotIn(0, start) && l.row[start-1].Form.Has(token.Word) && (start == 1 || isAdverb(l.row[start-1].Form))
}

// turnsToUnknown tells whether the clause before that of the cue tells of contacts to a name that nobody knows, and the
// cue's of what came of them: nach Maillé knüpfte man 2004 Kontakte, daraus wurde 2012 eine Freundschaft.
func (w *worker) turnsToUnknown(c *cue) bool {
	l := &w.line
	n := l.clause[c.from]
	if n == 0 || !l.clauseHas(n-1, w.terms.contact) || !l.clauseSays(n, "daraus", "hieraus") {
		return false
	}
	for i := range l.inClause(n - 1) {
		if v := l.row[i].Form.Value(w.terms.preposition); v == "with" && i+1 < len(l.row) && l.at[i+1] < 0 && w.isUnknown(l.row[i+1].Form) {
			return true
		}
	}
	return false
}

// hasUnknownEnd tells whether the second of two places behind `zwischen` is a name that nobody knows.
func (w *worker) hasUnknownEnd(c *cue) bool {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || l.slots[k].role != between || !w.reach(c.to, l.slots[k].from, 1) || len(l.group(k, &sides{})) > 1 {
		return false
	}
	i := l.slots[k].to
	if i >= len(l.row) || l.row[i].Form.Lower != "und" {
		return false
	}
	for i++; i < len(l.row) && (isArticle(l.row[i].Form) || w.isAttributive(l.row[i].Form)); i++ {
	}
	return i < len(l.row) && l.at[i] < 0 && w.isUnknown(l.row[i].Form) && !l.row[i].Form.Has(w.terms.partner)
}

// isOfUnknownName tells whether the noun stands in a relative clause of a name that nobody knows: Le Bourg, mit dem seit 1975
// eine Partnerschaft besteht.
func (w *worker) isOfUnknownName(c *cue) bool {
	l := &w.line
	start := w.clauseStart(c.from)
	return start > 0 && w.opensRelative(start) && l.row[start+1].Form.Lower == "mit" && w.antecedent(c) < 0 && l.at[start-1] < 0 && w.isUnknown(l.row[start-1].Form)
}
