package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// tieNext makes the ties of the towns that a sentence names where the one before it tells of partners and names none, as
// those from which people come, or each with its year: Kiel hat seine Partnerstädte eingeladen. Vertreter aus Brest und
// Vaasa sagten zu. Kassel hat zwei Partnerstädte. Mulhouse (1965) und Jaroslawl (1988) …
func (w *worker) tieNext() (tied bool) {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || l.firstOf(k) != k || l.lastOf(k) == k || !w.sendsEnvoys(k) && !w.isYearList(k) || !w.toldOfPartners() {
			continue
		}
		s := sides{from: t.from, to: t.to}
		s.b = l.group(k, &s)
		if s.a = w.ownersOfNext(k); len(s.a) != 1 || !w.areFromAway(s.b, s.a[0]) {
			continue
		}
		kind, by := anyPartnership, byLine
		if w.list.open {
			kind, by = w.list.kind, w.list.rule
		}
		w.tieAll(kind, by.ID, &s, founding{})
		tied = true
	}
	return tied
}

// sendsEnvoys tells whether those who come from the places of slot k come for their towns, by the noun before it or since
// each has its date: Abordnungen aus Brest und Vaasa; Musiker aus Brest (seit 1964) und Vaasa (seit 1967).
func (w *worker) sendsEnvoys(k int) bool {
	l := &w.line
	from := l.slots[k].from
	if from == 0 || l.slots[k].role != located || l.row[from].Form.Lower != "aus" {
		return false
	}
	if f := l.row[from-1].Form; f.Has(w.terms.guest) || f.Has(w.terms.municipal) || f.Lower == "besuch" || f.Lower == "besuche" {
		return true
	}
	_, since := w.dated(k)
	return since && w.datesEach(k) // but not: Museen aus Paris (1900) und Rom (1950)
}

// isYearList tells whether the places of slot k have their years in brackets, and no noun stands before them: Dabei sind
// Brest (1964) und Vaasa (1967).
func (w *worker) isYearList(k int) bool {
	l := &w.line
	t := &l.slots[k]
	if t.role != free && t.role != with || t.to >= len(l.row) || l.row[t.to].Form.Norm != "(" || !w.datesEach(k) {
		return false
	}
	if t.role == with {
		return w.opensNow() && w.startsBehindColon(t.from) // Es gibt zwei: mit Brest (1964) und Vaasa (1967)
	}
	return !slices.ContainsFunc(l.row[:t.from], func(t token.Token) bool {
		return t.Form.Has(token.Sign) || t.Form.Has(token.Upper) && t.Flags&token.Sentence == 0
	})
}

// opensNow tells whether the sentence before has opened a list.
func (w *worker) opensNow() bool { return w.list.open && w.list.at == w.sentence-1 }

// toldOfPartners tells whether the sentence before speaks of partner towns, or opens a list of ties, and tells of no tie.
func (w *worker) toldOfPartners() bool {
	if n := len(w.ties); n > w.section && w.ties[n-1].sentence >= w.sentence-1 {
		return false
	}
	return w.opensNow() || slices.ContainsFunc(w.last, func(t token.Token) bool { return t.Form.Has(w.terms.partner) && isPlural(t.Form) })
}

// ownersOfNext are those whose partners the places of slot k are: another subject of the clause, else whose the sentence
// before says they are, else the home.
func (w *worker) ownersOfNext(k int) []int {
	l := &w.line
	for i := range l.slots {
		if t := &l.slots[i]; t.role == free && !t.dead && !t.org && t.group != l.slots[k].group && l.clause[t.head] == l.clause[l.slots[k].head] && publishes(&w.parties[t.party]) {
			return l.group(i, &sides{})
		}
	}
	if w.opensNow() && len(w.list.owners) > 0 {
		return w.list.owners
	}
	if w.home >= 0 {
		return []int{w.home}
	}
	return nil
}

// areFromAway tells whether none of the towns is the place o or lies near it, and one is abroad.
func (w *worker) areFromAway(ps []int, o int) bool {
	return w.pairable(o, ps) && !slices.ContainsFunc(ps, func(p int) bool { return p == o || w.isNearTo(p, []int{o}) || w.parties[p].level > levelCounty }) &&
		slices.ContainsFunc(ps, func(p int) bool { return !publishes(&w.parties[p]) })
}
