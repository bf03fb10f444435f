package extract

import "github.com/auslese/auslese/extract/gazetteer"

// tell makes the records of all ties: one for a pair and kind, the best evidence first.
func (w *worker) tell() {
	for i := range w.ties {
		t := &w.ties[i]
		r := w.partnership(t)
		if r == nil {
			continue
		}
		if t.year.known() && (r.Year == 0 || t.year.rank > w.ranks[r]) {
			r.Since, r.Year, r.Basis, r.Rule, r.Span = t.year.since, t.year.year, t.year.basis, t.rule, t.span
			w.ranks[r] = t.year.rank
		}
		if t.until != "" {
			r.Until = t.until
		}
	}
	for _, r := range w.partnerships {
		w.pairOf(r)
	}
}

// partnership is the record of the tie's pair and kind, new where there is none.
func (w *worker) partnership(t *tie) *PartnershipRecord {
	a, b := &w.parties[t.a].Place, &w.parties[t.b].Place
	for _, r := range w.partnerships {
		if r.Kind == t.kind && (r.Parties[0] == *a && r.Parties[1] == *b || r.Parties[0] == *b && r.Parties[1] == *a) {
			return r
		}
	}
	r := &PartnershipRecord{Head: Head{Span: t.span, Rule: t.rule}, Parties: [2]gazetteer.Place{*a, *b}, Kind: t.kind}
	w.partnerships = append(w.partnerships, r)
	return r
}

// pairOf adds the city pair that a partnership of two cities is.
func (w *worker) pairOf(r *PartnershipRecord) {
	if r.Parties[0].Kind != gazetteer.City || r.Parties[1].Kind != gazetteer.City {
		return
	}
	rel := twinning
	switch r.Kind {
	case cityFriendship:
		rel = friendship
	case cooperation, workingGroup:
		rel = cooperationPair
	}
	for _, p := range w.pairs {
		if p.A == r.Parties[0] && p.B == r.Parties[1] || p.A == r.Parties[1] && p.B == r.Parties[0] {
			return
		}
	}
	w.pairs = append(w.pairs, &CityPairRecord{Head: r.Head, A: r.Parties[0], B: r.Parties[1], Relation: rel, Mentions: []Span{r.Span}})
}
