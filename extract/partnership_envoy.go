package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// tieEnvoys makes the ties of the towns from which people come, where the sentence before tells of partners and names none:
// Kiel hat seine Partnerstädte eingeladen. Vertreter aus Brest (seit 1964) und Vaasa (seit 1967) sagten zu.
func (w *worker) tieEnvoys() (tied bool) {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.role != located || t.dead || t.org || l.firstOf(k) != k || l.lastOf(k) == k || l.row[t.from].Form.Lower != "aus" || !w.sendsEnvoys(k) || !w.toldOfPartners() {
			continue
		}
		s := sides{from: t.from, to: t.to}
		s.b = l.group(k, &s)
		if s.a = w.ownersOfEnvoys(k); len(s.a) != 1 || !w.areFromAway(s.b, s.a[0]) {
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
	from := w.line.slots[k].from
	if from == 0 {
		return false
	}
	f := w.line.row[from-1].Form
	return f.Has(w.terms.guest) || f.Has(w.terms.municipal) || f.Lower == "besuch" || f.Lower == "besuche" || w.datesEach(k)
}

// toldOfPartners tells whether the sentence before speaks of partner towns and tells of no tie.
func (w *worker) toldOfPartners() bool {
	if n := len(w.ties); n > w.section && w.ties[n-1].sentence >= w.sentence-1 {
		return false
	}
	return slices.ContainsFunc(w.last, func(t token.Token) bool { return t.Form.Has(w.terms.partner) && isPlural(t.Form) })
}

// ownersOfEnvoys are those to whose partners the people from slot k belong: the subject of the clause, else whose the
// sentence before says they are, else the home.
func (w *worker) ownersOfEnvoys(k int) []int {
	l := &w.line
	for i := range l.slots {
		if t := &l.slots[i]; t.role == free && !t.dead && !t.org && l.clause[t.head] == l.clause[l.slots[k].head] && publishes(&w.parties[t.party]) {
			return l.group(i, &sides{})
		}
	}
	if w.list.open && w.list.at == w.sentence-1 && len(w.list.owners) > 0 {
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
