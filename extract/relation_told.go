package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// This file finds the places of which a sentence speaks without their names: die ungarische Stadt,
// diese fünf Städte, dort.

// saysMan tells whether the subject of clause n is `man`, which is the town that publishes the text.
func (w *worker) saysMan(n int) bool {
	return w.line.clauseSays(n, "man")
}

// toldByCountry is the town that clause n calls by its country and title alone, and whether behind `mit`:
// die ungarische Stadt; -1 where there is none.
func (w *worker) toldByCountry(n int) (p int, behindWith bool) {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead && l.clause[t.head] == n && w.isSeatOf(t) && l.row[t.from-2].Form.Lower == "die" {
			return w.soleIn(&w.parties[t.party]), false // die Hauptstadt der Emilia-Romagna
		}
		i := t.head + 1
		if t.role != adjective || l.clause[t.head] != n || t.head == 0 || i >= len(l.row) || l.row[i].Form.Has(w.terms.partner) || i+1 < len(l.row) && l.at[i+1] >= 0 {
			continue
		}
		behindWith = t.head > 1 && l.row[t.head-2].Form.Lower == "mit"
		lower := l.row[i].Form.Lower
		if !isTown(lower) || w.areParishes(l.row[i].Form) {
			continue
		}
		if article := l.row[t.head-1].Form.Lower; article == "die" || article == "das" || (article == "der" || article == "dem") && behindWith {
			if p = w.standsFor(i); p < 0 || lower != "hauptstadt" || w.isCapital(p) {
				return p, behindWith
			}
		}
	}
	return -1, false
}

// besideTitle is the only other town that the text has named, where the sentence joins it by its title alone to
// the place p: Wuppertal und die ostslowakische Metropole; -1 where it does not.
func (w *worker) besideTitle(p int) int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.party != p || t.dead || t.role != free || t.to >= len(l.row) || l.row[t.to].Form.Lower != "und" || !w.opensTitle(t.to+1) {
			continue
		}
		if o := w.soleOther(p); o >= 0 && w.sentence-w.parties[o].seen <= nearBy && w.comparable(o, []int{p}) {
			return o
		}
	}
	return -1
}

// besideAny is a place in the clause of the cue and the other that it joins by its title alone; -1 where there
// are none.
func (w *worker) besideAny(c *cue) (a, b int) {
	for k := range w.line.slots {
		if t := &w.line.slots[k]; w.line.clause[t.head] == w.line.clause[c.from] {
			if o := w.besideTitle(t.party); o >= 0 {
				return t.party, o
			}
		}
	}
	return -1, -1
}

// theseTowns are the towns that the sentence before has listed, or this one before its colon, where clause n speaks of them
// as `diese Städte`, and whether behind `mit`: Diese fünf Städte sind mit Kiel durch Partnerschaften verbunden.
func (w *worker) theseTowns(n int) (ps []int, behindWith bool) {
	row := w.line.row
	for i := 0; i+1 < len(row); i++ {
		if w.line.clause[i] != n || row[i].Form.Lower != "diese" && row[i].Form.Lower != "diesen" {
			continue
		}
		k := i + 1
		if row[k].Form.Has(token.Number) && k+1 < len(row) {
			k++
		}
		switch row[k].Form.Lower {
		case "städte", "städten", "kommunen", "gemeinden", "orte", "orten":
		default:
			continue
		}
		list := w.last
		if start := w.clauseStart(i); row[start].Form.Norm == ":" {
			list = row[:start]
		}
		for j := range list {
			if t := &list[j]; t.Ref >= 0 && t.Form.Has(token.Place) {
				if p := w.partyOf(w.mention(t.Ref)); w.parties[p].level <= levelCity {
					ps = add(ps, p)
				}
			}
		}
		return ps, i > 0 && row[i-1].Form.Lower == "mit"
	}
	return nil, false
}

// allOfThem are the towns that the sentence before has named beside the owner, where that of the cue begins with `alle`
// and their number: alle sechs.
func (w *worker) allOfThem(c *cue, owner int) (ps []int) {
	row := w.line.row
	if len(row) < 3 || row[0].Form.Lower != "alle" || !row[1].Form.Has(token.Number) || w.line.clause[c.from] != 0 {
		return nil
	}
	for i := range w.last {
		if t := &w.last[i]; t.Ref >= 0 && t.Form.Has(token.Place) {
			if p := w.partyOf(w.mention(t.Ref)); p != owner && w.parties[p].level <= levelCity {
				ps = add(ps, p)
			}
		}
	}
	if n, ok := row[1].Form.Number.Int(); !ok || int(n) != len(ps) {
		return nil
	}
	return ps
}

// there is the place to which `dort` points, behind a colon or in the next sentence: anders in Bogen: Dort …;
// -1 where there is none.
func (w *worker) there(c *cue) int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.role != located || t.dead || t.org || t.to+1 >= c.from || l.row[t.to].Form.Norm != ":" || !publishes(&w.parties[t.party]) {
			continue
		}
		if lower := l.row[t.to+1].Form.Lower; lower == "dort" || lower == "hier" {
			return t.party
		}
	}
	if l.row[0].Form.Lower == "dort" && l.clause[c.from] == 0 && w.namesWith(0) {
		return w.lastVenue()
	}
	return -1
}

// lastVenue is the only town that the sentence before names; -1 where it names none or several.
func (w *worker) lastVenue() int {
	found := -1
	for i := range w.last {
		t := &w.last[i]
		if t.Ref < 0 || !t.Form.Has(token.Place) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = w.partyOf(w.mention(t.Ref))
	}
	if found >= 0 && w.parties[found].level > levelCity {
		return -1
	}
	return found
}

// standsFor is the town that the noun at token i tells by its country or region alone, since the last sentences
// name just one of there: die israelische Partnerstadt; -1 where there is none or several.
func (w *worker) standsFor(i int) int {
	l := &w.line
	if i == 0 || l.at[i-1] < 0 || l.slots[l.at[i-1]].role != adjective {
		return -1
	}
	return w.soleIn(&w.parties[l.slots[l.at[i-1]].party])
}

// soleIn is the only town of a country or region that the last sentences name; -1 where there is none or several.
func (w *worker) soleIn(where *party) int {
	if where.level < levelRegion {
		return -1
	}
	found := -1
	for k := range w.parties {
		p := &w.parties[k]
		if p.level >= levelRegion || p.Country != where.Country || where.level == levelRegion && p.Region != where.ID || !w.isFresh(p, nearBy) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// theTownBeside is the town that is called by its title alone beside those it is a partner of: the home,
// else the only one abroad that the last sentences have named; -1 where there is none.
func (w *worker) theTownBeside(owners []int) int {
	if w.parties[owners[0]].level >= levelRegion {
		if p := w.landBeside(owners[0]); p >= 0 {
			return p
		}
	}
	if w.home >= 0 && !slices.Contains(owners, w.home) && w.comparable(w.home, owners) && !w.areNeighbours(w.home, owners[0]) {
		return w.home
	}
	if w.parties[owners[0]].level >= levelRegion {
		return -1
	}
	if p := w.soleOther(owners...); p >= 0 && w.sentence-w.parties[p].seen <= nearBy && !publishes(&w.parties[p]) {
		return p
	}
	return -1
}

// landBeside is the only region or country abroad that the last sentences have named; -1 where there is
// none or several.
func (w *worker) landBeside(owner int) int {
	found := -1
	for i := range w.parties {
		p := &w.parties[i]
		if p.level < levelRegion || p.seen == 0 || w.sentence-p.seen > nearBy || p.Country == w.parties[owner].Country {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}
