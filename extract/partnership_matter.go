package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// sameMatter tells whether what the cue d says is said of the tie c: both stand in
// one clause, or d in a clause that tells of c or of its parties.
func (w *worker) sameMatter(c, d *cue) bool {
	l := &w.line
	if l.clause[c.from] == l.clause[d.from] {
		return true
	}
	if w.hasTie(d) || d.what == "found" && w.leavesAct(c) {
		return false // it is said of another
	}
	if d.what == "found" && l.row[0].Form.Lower == "was" && l.row[d.from].Form.Has(token.Upper) && l.clause[d.from] == l.clause[0] && l.clause[c.from] == l.clause[0]+1 {
		return true // was 1987 mit einer Unterschrift begann, ist heute eine Partnerschaft
	}
	if l.clause[c.from] == l.clause[d.from]+1 && w.isInfinitive(c) {
		return true // der Rat beschloss am 3. Mai, eine Partnerschaft mit Lyon einzugehen
	}
	if i := w.clauseStart(c.from); d.what == "ago" && i+1 < len(l.row) && l.clause[c.from] == l.clause[d.from]+1 &&
		(l.row[i-min(i, 1)].Form.Lower == "her" || i == d.to && l.row[i+1].Form.Lower == "dass" || l.row[i+1].Form.Lower == "als" && l.clauseHas(l.clause[c.from], w.terms.found)) {
		return true // 30 Jahre ist es her, dass sie die Partnerschaft begründeten; vor 30 Jahren, als sie sie begründeten, …
	}
	if i := w.clauseStart(c.from); d.what == "found" && i+2 < len(l.row) && l.clause[c.from] == l.clause[d.from]+1 && l.row[i+1].Form.Lower == "mit" && l.row[i+2].Form.Has(w.terms.relative) {
		return true // sie unterschrieben 1966 den Eid, mit dem sie die Partnerschaft begründeten
	}
	if d.what == "found" && d.from == 1 && l.row[0].Form.Has(w.terms.point) && l.clause[c.from] == l.clause[0]+1 && w.clauseStart(c.from) == d.to {
		return true // 1974 gegründet, schlief die Partnerschaft ein
	}
	start := w.clauseStart(d.from)
	if w.singlesOut(start) {
		return false
	}
	if start >= c.to && l.clause[d.from] == l.clause[c.from]+1 && (w.isPronominal(start) || w.isSupplement(start)) {
		return true // amtlich wurde sie 2013; und zwar seit 1992
	}
	if start > 0 && start == c.to && !w.namesPlace(l.clause[d.from], l.clause[c.from]) && !w.isOtherMatter(start) { // directly behind the noun, a relative clause
		return true
	}
	if start > c.to && l.clause[start-1] == l.clause[c.from] && w.opensAside(start) && w.isRelated(c, start) && !(l.row[start+1].Form.Has(token.Date) && w.namesPlace(l.clause[d.from], l.clause[c.from])) {
		return w.antecedent(d) < 0 || l.clause[l.slots[w.antecedent(d)].head] == l.clause[c.from]
	}
	return false
}

// singlesOut tells whether the clause that begins at token i is about one of several: durch Partnerschaften
// verbunden, die jüngste seit 1990.
func (w *worker) singlesOut(i int) bool {
	row := w.line.row
	if i+2 >= len(row) || row[i].Form.Norm != "," || row[i+1].Form.Lower != "die" {
		return false
	}
	f := row[i+2].Form
	return f.Has(token.Ordinal) || f.Has(w.terms.series) || f.Lower == "letzte"
}

// opensAside tells whether a relative clause, or an insertion that begins with its date,
// stands at token i: , die 1964 besiegelt wurde; – 1964 besiegelt –.
func (w *worker) opensAside(i int) bool {
	row := w.line.row
	if i+1 >= len(row) {
		return false
	}
	next := row[i+1].Form
	switch row[i].Form.Norm {
	case ",":
		return next.Has(w.terms.relative) && !w.isArticle(i+1) || w.opensWithDate(i+1)
	case "-", "(":
		return next.Has(token.Date)
	}
	return false
}

// opensWithDate tells whether a date stands at token i, behind adverbs and its preposition: bereits im Jahr 1954 geschlossen.
func (w *worker) opensWithDate(i int) bool {
	row := w.line.row
	for k := i; k < len(row) && k < i+3; k++ {
		if f := row[k].Form; f.Has(token.Date) {
			return true
		} else if f.Lower != "im" && f.Lower != "am" && !isAdverb(f) || f.Lower == "seit" {
			return false
		}
	}
	return false
}

// isSupplement tells whether the clause that begins at token i is opened by `und zwar`, or has but a date
// behind `seit`: …, und das schon seit 1986.
func (w *worker) isSupplement(i int) bool {
	row := w.line.row
	if i+2 < len(row) && row[i+1].Form.Lower == "und" && row[i+2].Form.Lower == "zwar" {
		return true
	}
	if i++; i+1 < len(row) && row[i].Form.Lower == "und" && row[i+1].Form.Lower == "das" {
		i += 2
	}
	for i < len(row) && row[i].Form.Lower != "seit" && isAdverb(row[i].Form) && !row[i].Form.Has(w.terms.conjunction) {
		i++
	}
	return i+1 < len(row) && row[i].Form.Lower == "seit" && row[i+1].Form.Has(token.Date) && (i+2 == len(row) || row[i+2].Form.Norm == ".")
}

// isOtherMatter tells whether the clause that begins at token i is one of reason or time,
// or tells of mere contacts: nachdem schon seit 1990 Kontakte bestanden.
func (w *worker) isOtherMatter(i int) bool {
	l := &w.line
	n := l.clause[i]
	if i+1 < len(l.row) && l.row[i].Form.Has(token.Sign) {
		i++
	}
	switch l.row[i].Form.Lower {
	case "nachdem", "obwohl", "weil", "da", "während", "bevor", "ehe", "wenn", "und", "aber", "doch", "denn":
		return true
	}
	for ; i < len(l.row) && l.clause[i] == n; i++ {
		if l.row[i].Form.Has(w.terms.contact) {
			return true
		}
	}
	return false
}

// namesPlace tells whether clause n names a place other than as a venue; one behind `mit`
// only where the clause beside it has such a place as well.
func (w *worker) namesPlace(n, beside int) bool {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; l.clause[t.head] == n && !t.dead && (t.role == free || t.role == with && w.namesWith(beside)) {
			return true
		}
	}
	return false
}

// namesWith tells whether a clause names a party behind `mit`.
func (w *worker) namesWith(n int) bool {
	return slices.ContainsFunc(w.line.slots, func(t slot) bool { return t.role == with && !t.dead && w.line.clause[t.head] == n })
}

// isInfinitive tells whether the clause of a cue ends in an infinitive of founding.
func (w *worker) isInfinitive(c *cue) bool {
	l := &w.line
	end := c.to
	for end < len(l.row) && l.clause[end] == l.clause[c.from] && !l.row[end].Form.Has(token.Sign) {
		end++
	}
	f := l.row[end-1].Form
	return f.Has(w.terms.toFound) || f.Has(w.terms.found) && l.row[end-2].Form.Lower == "zu"
}

// isPronominal tells whether the clause that begins at token i names no place and
// speaks of something by a pronoun.
func (w *worker) isPronominal(i int) bool {
	l := &w.line
	pronoun, agent := false, false
	for n := l.clause[i]; i < len(l.row) && l.clause[i] == n; i++ {
		f := l.row[i].Form
		agent = agent || pronoun && (f.Lower == "von" || f.Lower == "durch" || f.Lower == "in" || f.Lower == "im") && !w.slotFrom(i) // wurde sie von den Bürgermeistern Witt und Blanc im Rathaus
		if l.at[i] >= 0 {
			if pronoun && l.slots[l.at[i]].role == located || w.lastTied(l.slots[l.at[i]].party) {
				continue // Kiel hatte sie 1992 geschlossen
			}
			return false
		}
		if !agent && f.Has(token.Upper) && !f.Has(token.Joined) && !f.Has(w.terms.found) && f.Lower != "anfang" && i > 0 && l.clause[i-1] == n && !l.row[i-1].Form.Has(token.Sign) {
			return false
		}
		switch f.Lower {
		case "sie", "ihn", "es", "diese", "dieser":
			before := l.row[max(i-1, 0)].Form.Lower
			pronoun = pronoun || f.Lower != "es" || before != "den" && before != "das" // den es seit 1974 gibt
		}
	}
	return pronoun
}

// lastTied tells whether a party is in the tie last told of.
func (w *worker) lastTied(p int) bool {
	n := len(w.ties)
	return n > 0 && (w.ties[n-1].a == p || w.ties[n-1].b == p)
}

// isTied tells whether a party is in any tie told of so far.
func (w *worker) isTied(p int) bool {
	return slices.ContainsFunc(w.ties, func(t tie) bool { return t.a == p || t.b == p })
}

// gapBefore tells whether tokens i to j can stand between a participle and its noun.
func (w *worker) gapBefore(i, j int) bool {
	l := &w.line
	for ; i < j; i++ {
		if f := l.row[i].Form; !isModifier(f, w) && !f.Has(token.Adjective) && f.Norm != `"` && f.Norm != "-" && (i+1 == len(l.row) || l.row[i+1].Form.Norm != "-") {
			return false
		}
	}
	return true
}
