package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// missing is the party that goes with those given: the owner of the tie before it in
// the sentence, the home, whose partners the text tells of, the only other place of
// the sentence, the other one of their last pair.
func (w *worker) missing(all []int, s *sides) int {
	if n := len(w.ties); n > w.before && len(all) == 1 {
		switch t := &w.ties[n-1]; all[0] {
		case t.a:
			return t.b
		case t.b:
			return t.a
		}
	}
	if o := w.lastOwner(); o >= 0 && len(w.ties) > w.before && w.comparable(o, all) {
		return o
	}
	if o := w.openingTown(all); o >= 0 {
		return o
	}
	if w.home >= 0 && w.actsForHome() && w.comparable(w.home, all) {
		return w.home
	}
	if o := w.actingTown(all); o >= 0 {
		return o
	}
	recent := len(w.ties) > w.section && w.sentence-w.ties[len(w.ties)-1].sentence <= 3
	if o := w.lastOwner(); o >= 0 && recent && w.pairable(o, all) {
		return o
	}
	if w.home >= 0 && w.pairable(w.home, all) {
		return w.home
	}
	if k := w.onlyOther(all); k >= 0 {
		t := &w.line.slots[k]
		s.cover(t.from, t.to)
		return t.party
	}
	if o := w.lastOwner(); o >= 0 && w.pairable(o, all) {
		return o
	}
	if o := w.focusWith(all[0]); o >= 0 && w.pairable(o, all) {
		return o
	}
	return -1
}

// shared is the partner of which the last ties tell, which several have: Gera und Karlsruhe sind
// mit Temeswar verschwistert. Karlsruhe schloss die Partnerschaft 1992; -1 where there is none.
func (w *worker) shared(c *cue, owners []int) int {
	n := len(w.ties)
	if len(owners) != 1 || n == w.section || w.isItemLine() || w.sentence-w.ties[n-1].sentence > 1 || w.isIndefinite(c) || !publishes(&w.parties[owners[0]]) {
		return -1
	}
	t := &w.ties[n-1]
	for i := n - 2; i >= w.section && w.ties[i].sentence == t.sentence; i-- {
		if o := &w.ties[i]; t.b == o.b && o.a == owners[0] {
			return t.b
		}
	}
	if publishes(&w.parties[t.a]) == publishes(&w.parties[t.b]) || !w.comparable(t.a, owners) || !w.comparable(t.b, owners) {
		return -1
	}
	if publishes(&w.parties[t.a]) {
		return t.b
	}
	return t.a
}

// actingTown is the only place of those that publish which acts in the sentence beside
// those given, or from which people come: nachdem der Rat die Partnerschaft mit Wladimir
// ausgesetzt hatte, half Erlangen …; -1 where there is none or several.
func (w *worker) actingTown(all []int) int {
	l := &w.line
	found := -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || slices.Contains(all, t.party) || t.role != free && t.role != of && (t.role != located || l.row[t.from].Form.Lower != "aus") {
			continue
		}
		if !publishes(&w.parties[t.party]) || !w.comparable(t.party, all) || w.says("series", l.clause[t.head]) {
			continue
		}
		if found >= 0 && found != t.party {
			return -1
		}
		found = t.party
	}
	return found
}

// openingTown is the town that the sentence begins with as where things are so, in a clause that tells of no act: in Emden
// dagegen liegt die Partnerschaft mit Archangelsk auf Eis; -1 where there is none.
func (w *worker) openingTown(all []int) int {
	l := &w.line
	if len(l.slots) == 0 || l.clauseHas(0, w.terms.found) {
		return -1
	}
	t := &l.slots[0]
	if t.from > 0 || t.role != located || l.row[0].Form.Lower != "in" || t.dead || t.org || l.clause[t.head] != 0 || slices.Contains(all, t.party) || !publishes(&w.parties[t.party]) || !w.comparable(t.party, all) {
		return -1
	}
	return t.party
}

// actsForHome tells whether the sentence has a mayor or council of no place that it names:
// der Regierende Bürgermeister und sein Istanbuler Amtskollege.
func (w *worker) actsForHome() bool {
	l := &w.line
	for i := 1; i < len(l.row); i++ {
		f := l.row[i].Form
		if !f.Has(w.terms.municipal) || l.row[i-1].Form.Has(token.Joined) || l.row[i-1].Form.Has(w.terms.possessive) || i+1 < len(l.row) && w.slotFrom(i+1) {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-3; k-- {
			if lower := l.row[k].Form.Lower; lower == "der" || lower == "die" {
				return k == i-1 || !l.row[k+1].Form.Has(token.Joined)
			}
		}
	}
	return false
}

// onlyOther is the slot of the only place of the sentence beside those given, -1
// where there is none or several.
func (w *worker) onlyOther(all []int) int {
	l := &w.line
	found := -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || t.role == adjective || slices.Contains(all, t.party) || !w.comparable(t.party, all) || w.areBehindWith([]int{all[0], t.party}) {
			continue
		}
		if found >= 0 && l.slots[found].party != t.party {
			return -1
		}
		found = k
	}
	return found
}

// likelier is by how many points the home must be likelier than another town here of which a tie with it tells first.
const likelier = 3

// lastOwner is the party whose partners the text is telling of: Passau hat zehn Partnerstädte; else
// that of the last tie.
func (w *worker) lastOwner() int {
	if w.list.open && len(w.list.owners) == 1 && w.list.ties == len(w.ties) {
		return w.list.owners[0]
	}
	if n := len(w.ties); n > w.section {
		t := &w.ties[n-1]
		if o := w.ownerInRing(); o >= 0 {
			return o
		}
		if t.b == w.home && (!publishes(&w.parties[t.a]) || w.parties[t.b].points >= w.parties[t.a].points+likelier) || n-1 > w.section && w.ties[n-2].b == t.b && w.ties[n-2].a != t.a && w.ties[n-2].sentence == t.sentence { // Lyon und Brest sind mit Kiel befreundet
			return t.b
		}
		if !publishes(&w.parties[t.a]) && publishes(&w.parties[t.b]) {
			return t.b
		}
		return t.a
	}
	return w.home
}

// ownerInRing is the only one here of several places that are all tied with each other by the last sentence that ties any:
// die Dreierpartnerschaft zwischen Limburg, Lichfield und Oudenburg; -1 where it did not, or there are several.
func (w *worker) ownerInRing() int {
	n := len(w.ties)
	if n < w.section+3 || w.ties[n-3].sentence != w.ties[n-1].sentence || w.ties[n-2].b != w.ties[n-1].b || !w.pairTied(n-3, w.ties[n-2].a, w.ties[n-1].a) {
		return -1
	}
	found := -1
	for i := n - 1; i >= w.section && w.ties[i].sentence == w.ties[n-1].sentence; i-- {
		for _, p := range [...]int{w.ties[i].a, w.ties[i].b} {
			if publishes(&w.parties[p]) && p != found {
				if found >= 0 {
					return -1
				}
				found = p
			}
		}
	}
	return found
}
