package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
)

// tell makes the records of the document: one partnership for a pair and kind, with
// the best evidence; one city pair for two cities, with all that states it.
func (w *worker) tell() {
	clear(w.recordAt)
	w.fileTies()
	for i := range w.ties {
		t := &w.ties[i]
		if t.vague {
			w.settle(t)
		}
		w.settleSame(t)
		w.settleCounty(t)
		if t.a == t.b || t.letter && w.isStep(t) {
			continue // a county and its town; the text lets it end in a partnership
		}
		w.tellPartnership(t)
		if w.areCities(t.a, t.b) && t.kind != countyPartnership {
			w.tellPair(t.a, t.b, relationOf(t.kind), t.rule, t.span)
		}
	}
	for i := range w.meetings {
		m := &w.meetings[i]
		if w.areCities(m.a, m.b) {
			w.tellPair(m.a, m.b, m.relation, m.rule, m.span)
		}
	}
}

// fileTies settles what the parties of all ties are called and files the ties by pair.
func (w *worker) fileTies() {
	clear(w.tieAt)
	w.counties = false
	for i := len(w.ties) - 1; i >= 0; i-- {
		t := &w.ties[i]
		if t.kind == countyPartnership {
			t.a, t.b, w.counties = w.countyOf(t.a), w.countyOf(t.b), true
		}
		if t.kind == regionPartnership || t.kind == workingGroup {
			t.a, t.b = w.regionOf(t.a, t.b), w.regionOf(t.b, t.a)
		}
		key := t.pair()
		t.next = -1
		if n, ok := w.tieAt[key]; ok {
			t.next = n
		}
		w.tieAt[key] = i
	}
}

// pair is the tie's parties, in whatever order they are told.
func (t *tie) pair() pairKey { return pairKey{min(t.a, t.b), max(t.a, t.b), ""} }

// countyOf is the county that a tie of counties calls by the bare name of its town:
// the Landkreis Tschenstochau, die Kreispartnerschaft mit Tschenstochau.
func (w *worker) countyOf(p int) int {
	if w.parties[p].level != levelCity {
		return p
	}
	for i := range w.parties {
		if o := &w.parties[i]; o.level == levelCounty && o.Country == w.parties[p].Country && strings.HasSuffix(o.Name, "reis "+w.parties[p].Name) {
			return i
		}
	}
	return p
}

// regionOf is the region that bears the name of a town, one of the text, or any that is the partner of a region: Québec.
func (w *worker) regionOf(p, other int) int {
	if w.parties[p].level != levelCity {
		return p
	}
	for i := range w.parties {
		if o := &w.parties[i]; o.level == levelRegion && o.ID == w.parties[p].Region && o.ID != 0 && folded(o.Name) == folded(w.parties[p].Name) {
			return i
		}
	}
	if w.parties[other].level != levelRegion {
		return p
	}
	names, _ := w.gazetteer.Lookup(w.parties[p].Name)
	for i := range names.Len() {
		if o := w.gazetteer.Place(names.At(i).ID); o.ID == w.parties[p].Region && folded(o.Name) == folded(w.parties[p].Name) {
			return w.partyOf(&Mention{Place: o})
		}
	}
	return p
}

// settle gives a tie of a word that leaves its kind open the kind that clearer words
// of the text give the pair (the Urkunde of a Städtefreundschaft), and takes its year
// away where they tell one of the same rank: a friendship comes before the partnership.
func (w *worker) settle(t *tie) {
	kind := t.kind
	for i := w.tieAt[t.pair()]; i >= 0; i = w.ties[i].next {
		o := &w.ties[i]
		if o.vague || o.letter || o.kind == cooperation || o.kind == workingGroup {
			continue
		}
		if o.year.rank >= t.year.rank {
			t.year = founding{}
		}
		if kind = o.kind; kind == t.kind {
			break
		}
	}
	t.kind = kind
}

// settleSame gives a tie the kind of another of its pair that began on the same date: the Freundschaftsvertrag of
// a Städtepartnerschaft, a Partnerschaft that is one for the climate; and a Partnerschaft without a year that of
// the friendship that is all else the text tells of the two.
func (w *worker) settleSame(t *tie) {
	if t.kind != cityFriendship && !t.open {
		return
	}
	befriended, other := false, false
	for i := w.tieAt[t.pair()]; i >= 0; i = w.ties[i].next {
		switch o := &w.ties[i]; {
		case o == t || o.letter || o.kind == t.kind:
		case t.kind == cityFriendship && o.kind == cityTwinning && t.year.known() && o.year.year == t.year.year:
			t.kind = cityTwinning
			return
		case t.open && o.kind == cooperation && t.year.known() && o.year.since == t.year.since:
			t.kind = cooperation
			return
		case o.kind == cityFriendship && o.year.known():
			befriended = true
		}
		other = other || w.ties[i].kind != cityFriendship && !(w.ties[i].open && !w.ties[i].year.known())
	}
	if t.kind == cityTwinning && t.open && !t.year.known() && befriended && !other {
		t.kind = cityFriendship
	}
}

// settleCounty makes the tie of two towns, by a word that leaves its kind open, that of the counties called after them of
// which the text tells too: Kreistag feiert 20 Jahre Partnerschaft mit Allenstein.
func (w *worker) settleCounty(t *tie) {
	if t.kind != cityTwinning || !t.open || !w.counties {
		return
	}
	a, b := w.countyOf(t.a), w.countyOf(t.b)
	for _, c := range [...]tie{{a: a, b: b}, {a: a, b: t.b}, {a: t.a, b: b}} {
		i, ok := w.tieAt[c.pair()]
		for ; ok && i >= 0; i = w.ties[i].next {
			if o := &w.ties[i]; o.kind == countyPartnership && (!t.year.known() || !o.year.known() || o.year.year == t.year.year) {
				t.a, t.b, t.kind = o.a, o.b, o.kind
				return
			}
		}
	}
}

// isStep tells whether the pair of a letter of intent has a partnership too.
func (w *worker) isStep(t *tie) bool {
	for i := w.tieAt[t.pair()]; i >= 0; i = w.ties[i].next {
		if o := &w.ties[i]; o.kind != t.kind && o.kind != workingGroup {
			return true
		}
	}
	return false
}

// tellPartnership adds a tie to the record of its pair and kind: the better evidence for the
// year counts, of two for the same year the sharper date.
func (w *worker) tellPartnership(t *tie) {
	r, y := w.partnership(t), &t.year
	same := y.year == r.Year && y.basis == r.Basis
	switch {
	case !y.known() || same && len(y.since) < len(r.Since):
		r.rank = max(r.rank, y.rank)
	case r.Year == 0 || y.rank > r.rank || same && len(y.since) > len(r.Since) && isEDTF(y.since):
		r.Since, r.Year, r.Basis, r.Rule, r.Span, r.rank = y.since, y.year, y.basis, t.rule, t.span, max(r.rank, y.rank)
	}
	if t.until != "" {
		r.Until = t.until
	}
}

// partnership is the record of the tie's pair and kind, new where there is none.
func (w *worker) partnership(t *tie) *PartnershipRecord {
	key := pairKey{min(t.a, t.b), max(t.a, t.b), t.kind}
	if i, ok := w.recordAt[key]; ok {
		return w.partnerships[i]
	}
	r := &PartnershipRecord{Head: Head{Span: t.span, Rule: t.rule}, Parties: [2]gazetteer.Place{w.parties[t.a].Place, w.parties[t.b].Place}, Kind: t.kind}
	w.recordAt[key] = len(w.partnerships)
	w.partnerships = append(w.partnerships, r)
	return r
}

// pairKey is an unordered pair of parties with a kind of partnership; city pairs have none.
type pairKey struct {
	a, b int
	kind string
}

// areCities tells whether two parties are cities.
func (w *worker) areCities(a, b int) bool {
	return w.parties[a].Kind == gazetteer.City && w.parties[b].Kind == gazetteer.City
}

// relationOf is what a partnership is between two cities.
func relationOf(kind string) string {
	switch kind {
	case cityFriendship:
		return friendship
	case cooperation, workingGroup:
		return cooperationPair
	}
	return twinning
}

// tellPair adds a mention to the record of two cities; the closest relation counts.
func (w *worker) tellPair(a, b int, relation, rule string, span Span) {
	key := pairKey{min(a, b), max(a, b), ""}
	i, known := w.recordAt[key]
	if !known {
		w.recordAt[key] = len(w.pairs)
		w.pairs = append(w.pairs, &CityPairRecord{
			Head: Head{Span: span, Rule: rule}, A: w.parties[a].Place, B: w.parties[b].Place, Relation: relation, Mentions: []Span{span},
		})
		return
	}
	r := w.pairs[i]
	if slices.Index(pairRelations, relation) < slices.Index(pairRelations, r.Relation) {
		r.Relation = relation
	}
	if last := len(r.Mentions) - 1; r.Mentions[last] != span {
		r.Mentions = append(r.Mentions, span)
	}
}
