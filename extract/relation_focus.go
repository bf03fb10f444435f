package extract

import (
	"slices"
	"strconv"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// nearBy is how many sentences back a place is still in mind.
const nearBy = 4

// soleOther is the only place of a party's size that the last sentences, else the
// whole text so far, have named beside those given, not as items of a list; -1 where
// there is none or several.
func (w *worker) soleOther(not ...int) int {
	for _, within := range []int{nearBy, 1 << 30} {
		found := -1
		for i := range w.parties {
			p := &w.parties[i]
			if !w.isFresh(p, within) || w.isItemOnly(p) || p.level >= levelCountry || slices.Contains(not, i) || !w.comparable(i, not) || w.isNamesake(i, not) || w.isNearTo(i, not) {
				continue
			}
			if found >= 0 {
				found = -2
				break
			}
			found = i
		}
		if found != -1 {
			return max(found, -1)
		}
	}
	return -1
}

// isFresh tells whether the section has named the place in its last sentences, so many of them.
func (w *worker) isFresh(p *party, within int) bool {
	return p.seen > 0 && p.seen >= w.opened && w.sentence-p.seen <= within
}

// isNamesake tells whether a place is called as one of the others, which the text never names: it is rather that one.
func (w *worker) isNamesake(i int, others []int) bool {
	return slices.ContainsFunc(others, func(o int) bool {
		return o >= 0 && w.parties[o].mention == 0 && w.parties[o].Name == w.parties[i].Name
	})
}

// isNearTo tells whether a place lies close to one of the others and in its country: not its partner, but where an
// excursion of the guests led.
func (w *worker) isNearTo(i int, others []int) bool {
	const close = 50 // kilometres
	p := &w.parties[i]
	return p.ID != 0 && slices.ContainsFunc(others, func(o int) bool {
		return o >= 0 && w.parties[o].ID != 0 && w.parties[o].Country == p.Country && distance(&w.parties[o].Place, &p.Place) < close
	})
}

// isItemOnly tells whether a place is named in a list of partners alone: it is none that has them.
func (w *worker) isItemOnly(p *party) bool {
	n := p.items
	if w.list.open {
		n += p.alone
	}
	return n > 0 && n == p.mention
}

// focusWith is the other party of the last pair that the place is in, else the only
// other place named so far; -1 where neither is known.
func (w *worker) focusWith(p int) int {
	for i := len(w.ties) - 1; i >= 0; i-- {
		t := &w.ties[i]
		if t.a == p {
			return t.b
		}
		if t.b == p {
			return t.a
		}
	}
	return w.soleOther(p)
}

// focus is the pair that a sentence tells of without naming it: the pair last told
// of, else the home and the only other place named so far, else the only two that the last
// sentences name, else the only one of which one has visited the other.
func (w *worker) focus() (a, b int, ok bool) {
	if n := len(w.ties); n > w.section {
		t := &w.ties[n-1]
		return t.a, t.b, !(w.list.items > 0 && w.lastHead > t.sentence) // below the heading of an item nobody knows
	}
	if w.home >= 0 {
		if w.pageOf >= 0 && w.canPair(w.home, w.pageOf) {
			return w.home, w.pageOf, true
		}
		if o := w.soleOther(w.home); o >= 0 {
			return w.home, o, true
		}
	}
	if a, b, ok = w.onlyPair(2); ok {
		return a, b, ok
	}
	return w.onlyVisit()
}

// onlyVisit is the pair of the text's visits, where they are all between the same two.
func (w *worker) onlyVisit() (a, b int, ok bool) {
	for i := range w.meetings {
		switch m := &w.meetings[i]; {
		case m.relation != visit && m.relation != event:
		case !ok:
			a, b, ok = m.a, m.b, true
		case min(m.a, m.b) != min(a, b) || max(m.a, m.b) != max(a, b):
			return 0, 0, false
		}
	}
	return a, b, ok && w.canPair(a, b)
}

// inMind is the pair that the clause of a cue tells of without naming it: where that says `beide`, the two
// that the sentence before names, if it names no other.
func (w *worker) inMind(c *cue) (a, b int, ok bool) {
	if w.line.clauseHas(w.line.clause[c.from], w.terms.both) {
		if a, b, ok = w.onlyPair(1); ok {
			return a, b, ok
		}
		if p := w.takenUp(); p >= 0 {
			return w.focusWith(p), p, true
		}
	}
	return w.focus()
}

// takenUp is the partner that the sentence before has taken up, below others told of since: Es gab schon
// eine Reise nach Kiel. 1992 unterschrieben beide Städte …; -1 where it is not one.
func (w *worker) takenUp() int {
	found, owner := -1, w.lastOwner()
	for i := range w.parties {
		p := &w.parties[i]
		if i == owner || !w.isFresh(p, 1) || w.isItemOnly(p) || !w.isTied(i) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// onlyPair is the two places that so many sentences have named last, where they are just two.
func (w *worker) onlyPair(within int) (a, b int, ok bool) { return w.onlyPairOf(0, within) }

// onlyPairOf is the same among the places of one level, 0 for all.
func (w *worker) onlyPairOf(level, within int) (a, b int, ok bool) {
	a, b = -1, -1
	for i := range w.parties {
		switch p := &w.parties[i]; {
		case !w.isFresh(p, within) || w.isItemOnly(p) || p.Kind == gazetteer.Area && p.ID != 0:
		case level == 0 && (w.isSeat(i, within) || w.isWhereabouts(i, within)) || level != 0 && p.level != level:
		case a < 0:
			a = i
		case b < 0:
			b = i
		default:
			return 0, 0, false
		}
	}
	if b < 0 || min(w.parties[a].level, w.parties[b].level) <= levelCity && max(w.parties[a].level, w.parties[b].level) >= levelRegion {
		return a, b, false
	}
	return a, b, w.canPair(a, b)
}

// isSeat tells whether a place lies in another that the last sentences have named.
func (w *worker) isSeat(i, within int) bool {
	for k := range w.parties {
		if p := &w.parties[k]; k != i && p.seen > 0 && w.sentence-p.seen <= within && w.contains(p, &w.parties[i]) {
			return true
		}
	}
	return false
}

// isWhereabouts tells whether a region or country is where a town abroad lies that the last sentences have
// named: Koronowo in Polen.
func (w *worker) isWhereabouts(i, within int) bool {
	p := &w.parties[i]
	if p.level < levelRegion {
		return false
	}
	for k := range w.parties {
		if o := &w.parties[k]; o.level <= levelCity && !publishes(o) && o.seen > 0 && w.sentence-o.seen <= within && o.Country == p.Country && (p.level == levelCountry || w.contains(p, o)) {
			return true
		}
	}
	return false
}

// headline is how many tokens of a text may be its dateline.
const headline = 40

// findYear reads the year of writing off the head of a text whose date is not known:
// a date in its first lines, or in the address that it stands under.
func (w *worker) findYear() {
	w.year, w.written = 0, ""
	if !w.text.Date.IsZero() {
		return
	}
	if w.year = yearIn(w.text.URL); w.year > 0 {
		w.written = strconv.Itoa(w.year)
		return
	}
	short, sentence := 0, false // where the line or sentence begins, and whether it is but a sentence
	for i := range w.units {
		t := &w.units[i]
		if i >= headline {
			return
		}
		if t.Flags&(token.Block|token.Sentence) != 0 {
			short, sentence = i, t.Flags&token.Block == 0
		}
		if !t.Form.Has(w.terms.point) || i > 0 && w.units[i-1].Form.Lower == "seit" {
			continue
		}
		if y := w.yearOfDate(t.Ref); y >= 1990 && i-short <= 6 && !(sentence && len(w.dates[t.Ref].Value) == 4) && (i < 3 || w.endsSoon(i)) {
			w.year, w.written = y, strconv.Itoa(y)
			if v := w.dates[t.Ref].Value; isEDTF(v) {
				w.written = v
			}
			return
		}
	}
}

// endsSoon tells whether the line or sentence of token i ends a few tokens on.
func (w *worker) endsSoon(i int) bool {
	for k := i + 1; k < i+4; k++ {
		if k >= len(w.units) || w.units[k].Flags&(token.Block|token.Sentence) != 0 {
			return true
		}
	}
	return false
}

// yearOfDate is the year of a date record that lies in one year, else 0.
func (w *worker) yearOfDate(ref int32) int {
	d := w.dates[ref]
	if len(d.From) < 4 || len(d.To) < 4 || d.From[:4] != d.To[:4] {
		return 0
	}
	y, _ := strconv.Atoi(d.From[:4])
	return y
}

// yearIn is the year that an address names as a part of its path or before a
// hyphen: /2019/, /2016-10/; 0 for none.
func yearIn(address string) int {
	for i := 0; i+5 < len(address); i++ {
		if address[i] != '/' {
			continue
		}
		if c := address[i+5]; c != '/' && (c != '-' || i+6 == len(address) || address[i+6] < '0' || address[i+6] > '9') {
			continue
		}
		if y, err := strconv.Atoi(address[i+1 : i+5]); err == nil && y >= 1990 && y < 2100 {
			return y
		}
	}
	return 0
}
