package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// clauses numbers the clauses: they part at commas, semicolons, colons, dashes and
// brackets that do not stand inside a group of places, and before a second predicate. Behind a relative clause, an
// apposition or a clause in brackets, the clause that it interrupts goes on.
func (w *worker) clauses() {
	l := &w.line
	n, last, outer, bracket, dash := 0, 0, -1, -1, -1
	closing := -1 // the comma behind the apposition
	for i := range l.row {
		if f := l.row[i].Form; f.Has(token.Sign) && w.parts(i) {
			switch {
			case f.Norm == ")": // it parts where its bracket did
				if bracket >= 0 {
					n, bracket = bracket, -1
				}
			case f.Norm == "-" && dash >= 0 && w.isFinite(i+1): // 1957 – es war kurz nach dem Krieg – schlossen …
				n, dash = dash, -1
			case outer >= 0 && f.Norm == "," && l.row[i-1].Form.Norm != "," && (i == closing && !(w.opensRelative(i) && w.endsFinite(i)) || w.isFinite(i+1)):
				n, outer = outer, -1
			default:
				if outer = -1; f.Norm == "," && (w.opensRelative(i) || !w.hasFinite(n, i)) {
					outer = n
				}
				if end := w.appositionEnd(i); f.Norm == "," && end > 0 {
					outer, closing = n, end
				}
				if f.Norm == "(" {
					bracket = n
				}
				if f.Norm == "-" {
					dash = n
				}
				last++
				n = last
			}
		} else if w.opensPredicate(i) {
			last++
			n = last
		}
		l.clause[i] = n
	}
}

// appositionEnd is the comma behind the apposition that the comma at token i opens, where
// the clause goes on with a date or another prepositional phrase (mit Hefei, der
// Hauptstadt der Provinz, seit 2018), or behind an aside to a date that opens the
// sentence; 0 where there is none.
func (w *worker) appositionEnd(i int) int {
	row := w.line.row
	dated := i > 0 && i < 3 && row[i-1].Form.Has(token.Date) // (am) 3. Mai 1958, nur 13 Jahre nach Kriegsende, gingen …
	if w.isWhose(i) {
		return w.nextComma(i, 1)
	}
	office := i > 0 && i+1 < len(row) && row[i-1].Form.Has(token.Upper) && row[i+1].Form.Has(w.terms.municipal) // Jean Blanc, Bürgermeister von Lyon, den Vertrag
	if !office && (i == 0 || row[i-1].Ref < 0 || i+1 >= len(row) || !dated && !row[i+1].Form.Has(w.terms.determiner)) {
		return 0
	}
	for k := i + 2; k+1 < len(row) && k < i+9; k++ {
		f := row[k].Form
		if f.Norm == "," {
			if next := row[k+1].Form; dated && w.mayBeVerb(next) && !next.Has(w.terms.determiner) {
				return k
			}
			if k > i+2 && !row[k+1].Form.Has(w.terms.relative) && (row[k+1].Form.Has(w.terms.preposition) || office || k+2 < len(row) && row[k+2].Form.Has(token.Date)) {
				return k
			}
			return 0
		}
		if w.isFinite(k) || f.Has(token.Sign) || f.Has(token.Date) && !f.Has(w.terms.length) || f.Has(w.terms.conjunction) {
			return 0
		}
	}
	return 0
}

// isWhose tells whether the comma at token i, behind a noun for a tie, opens an aside that only names the
// party: die erste Partnerschaft, mit Middlesbrough, …
func (w *worker) isWhose(i int) bool {
	l := &w.line
	if i == 0 || !l.row[i-1].Form.Has(w.terms.tie) {
		return false
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.from == i+1 && (t.role == with || t.role == between) {
			end := l.slots[l.lastOf(k)].to
			return end+1 < len(l.row) && l.row[end].Form.Norm == "," && end == w.nextComma(i, 1)
		}
	}
	return false
}

// hasFinite tells whether clause n, up to token i, has a finite verb: what follows it
// is then no insertion.
func (w *worker) hasFinite(n, i int) bool {
	for i--; i >= 0; i-- {
		if w.line.clause[i] == n && w.isFinite(i) {
			return true
		}
	}
	return false
}

// opensRelative tells whether a relative clause begins behind the comma at token i.
func (w *worker) opensRelative(i int) bool {
	row := w.line.row
	if i++; i+1 < len(row) && row[i].Form.Has(w.terms.preposition) && row[i].Form.Lower != "um" {
		i++
	}
	return i < len(row) && row[i].Form.Has(w.terms.relative) && !w.isArticle(i)
}

// endsFinite tells whether what stands between the comma at token i and the next sign ends with a finite verb.
func (w *worker) endsFinite(i int) bool {
	row := w.line.row
	for i++; i < len(row) && !row[i].Form.Has(token.Sign); i++ {
	}
	return w.isFinite(i - 1)
}

// mayBeVerb tells whether a form is a small word that is none of the other kinds.
func (w *worker) mayBeVerb(f *token.Form) bool {
	return f.Has(token.Word) && !f.Has(token.Upper) && !f.Has(w.terms.preposition) && !f.Has(w.terms.conjunction) && !f.Has(w.terms.relative)
}

// isFinite tells whether a finite verb stands at token i, as far as its ending tells.
func (w *worker) isFinite(i int) bool {
	if i >= len(w.line.row) {
		return false
	}
	f := w.line.row[i].Form
	if !w.mayBeVerb(f) || f.Has(token.Ordinal) {
		return false
	}
	return f.Has(w.terms.copula) || f.Has(w.terms.celebrate) || f.Has(w.terms.found) || len(f.Lower) > 5 && (strings.HasSuffix(f.Lower, "t") || strings.HasSuffix(f.Lower, "te") || strings.HasSuffix(f.Lower, "ten"))
}

// parts tells whether the sign at token i parts two clauses: it stands in no phrase of a place and no group.
func (w *worker) parts(i int) bool {
	l := &w.line
	switch l.row[i].Form.Norm {
	case ",":
		if w.bareDate(i) || w.isInserted(i) && !w.opensRelative(i) || isInDates(l.row, i) || w.setsAgainst(i) || w.endsOtherName(i) {
			return false
		}
	case ";", ":", "(", ")":
	case "-":
		if l.row[i].Flags&token.Space == 0 {
			return false
		}
	default:
		return false
	}
	for k := range l.slots {
		s := &l.slots[k]
		if s.from <= i && (i < s.to || s.to > s.head+1 && (l.row[i].Form.Norm == "," || l.row[i].Form.Norm == ";") && isOpen(l.row[s.head:i])) { // Changchun (China, 2006)
			return false
		}
		if p := l.before(k); p >= 0 && s.group >= 0 && s.group == l.slots[p].group && l.slots[p].to <= i && i < s.from {
			return false
		}
	}
	return true
}

// setsAgainst tells whether the comma at token i only sets one place against another: nicht Brest, sondern Lyon.
func (w *worker) setsAgainst(i int) bool {
	l := &w.line
	return i > 0 && i+1 < len(l.row) && l.row[i+1].Form.Lower == "sondern" && l.at[i-1] >= 0 && l.slots[l.at[i-1]].dead && w.slotFrom(i+2)
}

// endsOtherName tells whether the comma at token i ends an apposition that is but another name of the place before it: mit
// Sankt Petersburg, dem damaligen Leningrad, besteht …
func (w *worker) endsOtherName(i int) bool {
	l := &w.line
	if i == 0 || l.at[i-1] <= 0 {
		return false
	}
	s, before := &l.slots[l.at[i-1]], &l.slots[l.at[i-1]-1]
	return s.to == i && s.party == before.party && before.to == s.from-1 && l.row[before.to].Form.Norm == ","
}

// isInDates tells whether the comma at token i parts the first of three dates: seit 1984, 1989
// und 1990.
func isInDates(row []token.Token, i int) bool {
	if i == 0 || i+3 >= len(row) || row[i+2].Form.Norm != "," && row[i+2].Form.Lower != "und" {
		return false
	}
	return row[i-1].Form.Has(token.Date) && row[i+1].Form.Has(token.Date) && row[i+3].Form.Has(token.Date)
}

// isInserted tells whether the comma at token i opens or closes an apposition that is
// only a person's name (der Ministerpräsident, Max Streibl, und …) or a phrase without
// verb and place (noch vor dem Mauerfall).
func (w *worker) isInserted(i int) bool {
	return w.isInsertion(i+1, w.nextComma(i, 1)) || w.isInsertion(w.nextComma(i, -1)+1, i)
}

// mostInserted is how many tokens an insertion may have.
const mostInserted = 6

// nextComma is the next comma in one direction from token i; i itself where none is near.
func (w *worker) nextComma(i, step int) int {
	l := &w.line
	for k := i + step; k >= 0 && k < len(l.row) && abs(k-i) <= mostInserted+1; k += step {
		if l.row[k].Form.Norm == "," {
			return k
		}
	}
	return i
}

// isInsertion tells whether the tokens between two commas are one.
func (w *worker) isInsertion(from, to int) bool {
	l := &w.line
	if to-from < 2 || from == 0 {
		return false
	}
	first := l.row[from].Form
	phrase := !first.Has(w.terms.conjunction) && !first.Has(w.terms.relative) && (first.Has(w.terms.preposition) || isAdverb(first) || first.Has(w.terms.length))
	name := to-from <= 4
	for i := from; i < to; i++ {
		f := l.row[i].Form
		if f.Has(token.Joined) && !(i == from && f.Has(w.terms.length)) || f.Has(w.terms.partner) || f.Has(w.terms.tie) || f.Has(w.terms.found) || f.Has(w.terms.linked) {
			return false
		}
		name = name && f.Has(token.Upper) && !f.Has(w.terms.title)
		phrase = phrase && (f.Has(token.Word) || f.Has(w.terms.length)) && !(i > from && w.isFinite(i))
	}
	return name || phrase
}

// bareDate tells whether the comma at token i opens or closes an apposition that is
// only a date: vor 25 Jahren, am 4. Juli 1998, …
func (w *worker) bareDate(i int) bool {
	l := &w.line
	j := i + 1
	for j < len(l.row) && j < i+4 && !l.row[j].Form.Has(token.Date) && (l.row[j].Form.Has(w.terms.preposition) || isAdverb(l.row[j].Form)) {
		j++
	}
	if j+1 < len(l.row) && l.row[j].Form.Has(token.Date) && l.row[j+1].Form.Norm == "," {
		return true
	}
	if i < 2 || !l.row[i-1].Form.Has(token.Date) {
		return false
	}
	if t := &l.row[i-1]; strings.Contains(w.text.Body[t.Start:t.End], ",") { // am Montag, 8. Mai, …
		return true
	}
	j = i - 2
	for j > 0 && j > i-5 && (l.row[j].Form.Has(w.terms.preposition) || isAdverb(l.row[j].Form)) {
		j--
	}
	return l.row[j].Form.Norm == ","
}
