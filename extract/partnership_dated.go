package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// dated is the date that stands right at a place: Lyon (seit 1981), 1964 folgte
// Calais, mit Kiel seit 1967; -1 where none does. since tells that `seit` is said.
func (w *worker) dated(k int) (t int, since bool) {
	l := &w.line
	s := &l.slots[k]
	i := w.behindBracket(w.behindWhere(k))
	if i+1 < len(l.row) && l.row[i].Form.Norm == "/" && w.isUnknown(l.row[i+1].Form) {
		i += 2 // Enniskillen/Fermanagh (1958)
	}
	if i+2 < len(l.row) && l.row[i].Form.Norm == "," && l.row[i+1].Form.Has(w.terms.found) && l.row[i+2].Form.Has(w.terms.point) && w.endsItem(i+3) {
		return i + 2, false // Lyon, geschlossen 1979, und Brest
	}
	for i < len(l.row) && w.partsDate(i, s) {
		i++
	}
	bracket := i > s.to && l.row[i-1].Form.Norm != ","
	if i == s.to+1 && bracket && l.row[s.to].Form.Norm == "(" {
		i = w.dateInBracket(i)
	}
	if i == s.to+1 && i > 2 && l.row[i-3].Form.Norm == "(" && w.isNounOfDate(i) {
		i++ // Lyon (Frankreich, Partnerschaft seit 1981)
	}
	if i < len(l.row) && w.opensCell(i) {
		bracket = true
	}
	if i == s.to+1 && i < len(l.row) && w.opensRelative(s.to) && !l.clauseHas(l.clause[i], w.terms.partner, w.terms.linked, w.terms.tie, w.terms.mate, w.terms.exist) {
		return -1, false // Nazareth-Illit, das seit 2019 Nof HaGalil heißt
	}
	for i < len(l.row) && isAdverb(l.row[i].Form) && !w.isOtherVerb(i) && !l.row[i].Form.Has(w.terms.preposition) && !w.goesToNext(i) && i < s.to+5 {
		if l.row[i].Form.Lower == "seit" {
			since = true
		}
		i++
	}
	if w.isDateOf(k, i, since, bracket) {
		if since && (w.rests(i-1, i+1) || w.isOfTownAt(k, i-1)) {
			return -1, false
		}
		return i, since
	}
	if t := w.datedTogether(k); t >= 0 {
		return t, true
	}
	return w.datedBefore(k)
}

// isDateOf tells whether a date at token i, behind `seit` or in brackets or neither, is that of the place k
// and not of another that follows.
func (w *worker) isDateOf(k, i int, since, bracket bool) bool {
	l := &w.line
	if i >= len(l.row) || !l.row[i].Form.Has(token.Date) || w.leadsToContact(i+1) || w.opensNext(w.behindParticle(i+1)) {
		return false
	}
	if l.slots[k].role == with && i+1 < len(l.row) && l.row[i+1].Form.Lower == "mit" {
		return false // mit Lyon, seit 1987 mit somebody whom nobody knows
	}
	if !since && !bracket && !w.endsItem(i+1) {
		return w.becameToo(k, i) || i == l.slots[k].to && l.row[i+1].Form.Has(w.terms.follow) && l.row[i+1].Form.Value(w.terms.preposition) == "" // Lyon 1964 und Brest 1970 kamen hinzu
	}
	return !w.slotSoon(i+1) || since && w.isLastSubject(k, i) || bracket && !since && w.locatedAt(i+1)
}

// slotSoon tells whether a place's phrase begins at token i or behind a particle there: auch mit Kiel.
func (w *worker) slotSoon(i int) bool { return w.slotFrom(w.behindParticle(i)) }

// behindParticle is the token behind the particle at token i; i itself where there is none.
func (w *worker) behindParticle(i int) int {
	if i < len(w.line.row) {
		switch w.line.row[i].Form.Lower {
		case "auch", "erst", "schon", "bereits", "zudem", "außerdem", "zusätzlich":
			return i + 1
		}
	}
	return i
}

// isOtherVerb tells whether a verb stands at token i that tells of something else than a tie: die Schüler aus der
// Partnerstadt Lyon kommen seit 1981.
func (w *worker) isOtherVerb(i int) bool {
	f := w.line.row[i].Form
	return !f.Has(w.terms.copula) && !f.Has(w.terms.follow) && !f.Has(w.terms.exist) && !f.Has(w.terms.found) &&
		(f.Has(w.terms.celebrate) || len(f.Lower) > 4 && strings.HasSuffix(f.Lower, "en") && !strings.HasSuffix(f.Lower, "gegen") || strings.HasSuffix(f.Lower, "det") || f.Lower == "hat" || f.Lower == "gilt")
}

// datedTogether is the date behind `seit` that two places share: Lyon und Brest seit 2001; -1
// where there is none.
func (w *worker) datedTogether(k int) int {
	l := &w.line
	last := l.lastOf(k)
	if t := w.datedAll(l.slots[last].to); t >= 0 && (k == last || l.before(last) == k || l.row[l.slots[last].to+1].Form.Lower != "beide") {
		return t
	}
	i := l.slots[k].to
	if i+3 >= len(l.row) || l.row[i].Form.Lower != "und" && l.row[i].Form.Norm != "," || l.at[i+1] < 0 {
		return -1
	}
	t := l.slots[l.at[i+1]].to
	if both := w.datedAll(t); both >= 0 && l.row[t+1].Form.Lower == "beide" {
		return both // Brest (1964), Lyon und Oxford (beide seit 1975), …
	}
	if l.row[i].Form.Norm == "," || t+1 >= len(l.row) || l.row[t].Form.Lower != "seit" || !l.row[t+1].Form.Has(token.Date) || w.slotFrom(t+2) || w.opensNext(t+2) || w.isRespectively(t+2) {
		return -1
	}
	return t + 1
}

// isLastSubject tells whether the date at token i is that of the place k and not of the one behind
// `mit`, since the subjects before have theirs too: Lyon seit 1981 und Brest seit 1987 mit Kiel.
func (w *worker) isLastSubject(k, i int) bool {
	l := &w.line
	p := l.before(k)
	if p < 0 || l.slots[p].role != free || i != l.slots[k].to+1 {
		return false
	}
	for j := l.slots[p].to + 1; j < l.slots[k].from; j++ {
		if l.row[j].Form.Has(token.Date) {
			return l.row[j-1].Form.Lower == "seit"
		}
	}
	return false
}

// opensNext tells whether a pronoun goes on with another tie at token i: jene mit Kiel, eine
// mit der Bukowina.
func (w *worker) opensNext(i int) bool {
	row := w.line.row
	return w.isPronoun(i) && w.slotFrom(i+1) || i+1 < len(row) && row[i+1].Form.Lower == "mit" && (w.isPronoun(i) || row[i].Form.Lower == "eine")
}

// isPronoun tells whether token i stands for the noun of a tie: jene mit Kiel.
func (w *worker) isPronoun(i int) bool {
	if i < 0 || i >= len(w.line.row) {
		return false
	}
	switch w.line.row[i].Form.Lower {
	case "die", "jene", "diejenige", "jener":
		return true
	case "der": // der Vertrag mit Brest wurde 1964, der mit Vaasa 1967 unterschrieben
		return i > 0 && w.line.row[i-1].Form.Norm == "," && w.hasMasculineTie()
	}
	return false
}

// goesToNext tells whether `und` at token i goes on to another place, and not to more
// of the same: und zwar seit 1965.
func (w *worker) goesToNext(i int) bool {
	l := &w.line
	return l.row[i].Form.Lower == "und" && (i+1 == len(l.row) || l.row[i+1].Form.Lower != "zwar")
}

// dateInBracket is the first date, with its `seit`, in the bracket that token i stands
// in: (ITA, seit 1971); i where there is none.
func (w *worker) dateInBracket(i int) int {
	l := &w.line
	for k := i; k < len(l.row) && k < i+6 && l.row[k].Form.Norm != ")"; k++ {
		if l.row[k].Form.Has(token.Date) || l.row[k].Form.Lower == "seit" {
			return k
		}
	}
	return i
}

// opensCell tells whether a cell of a table begins at token i.
func (w *worker) opensCell(i int) bool {
	return w.line.row[i].Flags&token.Cell != 0
}

// endsItem tells whether a member of a list ends before token i.
func (w *worker) endsItem(i int) bool {
	l := &w.line
	if i >= len(l.row) {
		return true
	}
	switch l.row[i].Form.Norm {
	case ",", ";", ")", ".", "·", "•", "|", "und", "hinzu", "dazu":
		return true
	}
	return false
}

// datedBefore is the date right before a place, adverbs and `folgte` between them.
func (w *worker) datedBefore(k int) (t int, since bool) {
	l := &w.line
	i := l.slots[k].from - 1
	if i > 1 && l.row[i].Form.Norm == ")" && l.row[i-1].Form.Has(token.Date) && w.isMarker(i-1) {
		return i - 1, l.row[i-2].Form.Lower == "seit" // (1966) Lyon
	}
	if i > 3 && isAsideSign(l.row[i].Form) && l.row[i-1].Form.Has(token.Date) && l.row[i-2].Form.Lower == "seit" && l.row[i-3].Form.Norm == l.row[i].Form.Norm && l.row[i-4].Form.Lower == "und" {
		return i - 1, true // Lyon und, seit 1988, Brest; Lyon und – seit 1988 – Brest
	}
	if i > 1 && l.row[i].Form.Has(w.terms.copula) && l.row[i-1].Form.Has(token.Date) && l.row[i-2].Form.Lower == "seit" {
		i-- // seit 1981 ist Lyon
	}
	if i > 0 && l.row[i].Form.Has(w.terms.become) && l.row[i-1].Form.Has(w.terms.point) && w.leavesPredicate(k) {
		return i - 1, false
	}
	for i >= 0 && i >= l.slots[k].from-4 && w.isBehindDate(i) {
		i--
	}
	if i < 0 || !l.row[i].Form.Has(token.Date) || w.isToday(i) {
		return -1, false
	}
	if i == l.slots[k].from-1 && w.dates[l.row[i].Ref].Anchor != "" {
		return -1, false // besucht bis Freitag Ruanda
	}
	if i > 0 && w.isFinite(i-1) && !l.row[i-1].Form.Has(w.terms.copula) && !l.row[i-1].Form.Has(w.terms.follow) && !l.row[i-1].Form.Has(w.terms.found) {
		return -1, false // die Konferenz richten 2019 Düren und Jena aus
	}
	open := i - 1
	if since = open >= 0 && l.row[open].Form.Lower == "seit"; since {
		open--
	}
	if open >= 0 && l.row[open].Form.Norm == "(" {
		return -1, false // the other name that it has since then: (seit 2016 Normandie)
	}
	return i, since
}

// isAsideSign holds for the signs that may stand around an aside.
func isAsideSign(f *token.Form) bool { return f.Norm == "," || f.Norm == "-" }

// isBehindDate tells whether token i can stand between a date and the place that it is of: 1964 folgte Calais;
// 1973: Lyon; 2009 wurde zudem Brest, but not its first two words.
func (w *worker) isBehindDate(i int) bool {
	f := w.line.row[i].Form
	switch {
	case f.Has(w.terms.follow) || f.Norm == ":" || f.Lower == "auch":
		return true
	case f.Norm == "|":
		return i == 1
	}
	return isAdverb(f) && (!w.isFinite(i) || f.Has(w.terms.exist)) && !f.Has(token.Date) && !f.Has(w.terms.conjunction) && !f.Has(w.terms.planned) && !f.Has(w.terms.copula)
}

// isToday tells whether the date at token i is `heute`, which says how things are now.
func (w *worker) isToday(i int) bool {
	t := &w.line.row[i]
	return strings.EqualFold(w.text.Body[t.Start:t.End], "heute")
}

// ownFounding is the year that stands at a party of a list.
func (w *worker) ownFounding(p int) founding {
	l := &w.line
	for k := range l.slots {
		s := &l.slots[k]
		if s.party != p || s.dead || w.isRenaming(s.to) || s.role == located && (s.to == len(l.row) || l.row[s.to].Form.Norm != "(") && !isOpen(l.row[s.head:s.to]) { // am Sonntag in Lyon
			continue
		}
		if y := w.respective(k); y.known() {
			return y
		}
		if t, since := w.dated(k); t >= 0 {
			return w.foundingAt(t, since)
		}
	}
	return founding{}
}

// isBracketed tells whether a date, with its `seit`, is all that stands in brackets.
func (w *worker) isBracketed(y *founding) bool {
	row, i := w.line.row, y.from-1
	if i > 0 && row[i].Form.Lower == "seit" {
		i--
	}
	return i >= 0 && row[i].Form.Norm == "(" && y.to < len(row) && row[y.to].Form.Norm == ")"
}

// isRenaming tells whether the verb at token i says what a place is called: das seit 2019 Nof HaGalil heißt.
func (w *worker) isRenaming(i int) bool {
	if i >= len(w.line.row) {
		return false
	}
	switch w.line.row[i].Form.Lower {
	case "heißt", "hieß", "genannt":
		return true
	}
	return false
}
