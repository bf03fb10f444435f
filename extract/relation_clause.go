package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// ownersBefore are the parties named directly before the noun: Leipziger, Leipzigs.
func (w *worker) ownersBefore(c *cue, s *sides) []int {
	l := &w.line
	for i := c.from - 1; i >= 0 && i >= c.from-4; i-- {
		if k := l.at[i]; k >= 0 {
			t := &l.slots[k]
			p := &w.parties[t.party]
			if t.role == adjective && (p.level == levelCountry || p.level == levelRegion && w.isLower(l.row[i])) {
				continue // polnische, elsässische
			}
			if t.role == adjective && !t.dead || t.role == of && w.isGenitive(w.mention(l.row[i].Ref)) {
				s.cover(t.from, t.to)
				return []int{t.party}
			}
			return nil
		}
		f := l.row[i].Form
		if !isModifier(f, w) && !f.Has(token.Date) && !f.Has(token.Ordinal) && f.Norm != `"` {
			return nil
		}
	}
	return nil
}

// clauseParties are the places that a clause names or speaks of.
type clauseParties struct{ subjects, withs []int }

// put adds places to those behind `mit`, or to the subjects.
func (ps *clauseParties) put(behindWith bool, places ...int) {
	to := &ps.subjects
	if behindWith {
		to = &ps.withs
	}
	for _, p := range places {
		*to = add(*to, p)
	}
}

// fromClause looks for missing parties in the clause of the cue, then in the others
// of the sentence: antecedents of relative clauses, subjects, `mit`.
func (w *worker) fromClause(c *cue, owners, others *[]int, s *sides) {
	l := &w.line
	in, a, seat := l.clause[c.from], w.antecedent(c), w.seatFor(c)
	if p := w.there(c); p >= 0 && len(*owners) == 0 {
		*owners = []int{p}
	}
	var ps clauseParties
	only := w.actingBeforeColon(c)
	for pass := range 2 {
		if pass == 1 && (w.isGeneral(c) || len(*others) > 0 && w.saysMan(in)) {
			return
		}
		for k := range l.slots {
			t := &l.slots[k]
			if t.dead || t.org || seat >= 0 && k == a || (l.clause[t.head] == in) != (pass == 0) || t.role == adjective && !w.actor(t) || pass == 1 && (t.head > c.from || only >= 0 && k != only) {
				continue
			}
			switch {
			case slices.Contains(*owners, t.party) || slices.Contains(*others, t.party):
			case t.role == free && l.row[t.from].Form.Lower == "dem" && l.firstOf(k) == k && l.row[t.from-min(t.from, 1)].Form.Has(token.Word): // genauer dem Kreis Stollberg
			case t.role == free || t.acts || t.role == adjective:
				ps.put(false, t.party)
				s.cover(t.from, t.to)
			case t.role == with && pass == 0:
				ps.put(true, t.party)
				s.cover(t.from, t.to)
			}
		}
		if pass == 0 {
			w.putUnnamed(in, &ps, len(*others) == 0)
			if a >= 0 || seat >= 0 {
				ps.put(w.relativeRole(c) == with, w.antecedents(c, a, seat, s)...)
			}
		}
		if len(*others) == 0 && len(ps.withs) > 0 {
			*others = ps.withs
		}
		if len(*owners) == 0 && len(ps.subjects) > 0 {
			*owners = ps.subjects
			if o := w.lastOwner(); pass == 1 && len(*others) > 0 && w.keepsOwner(o, ps.subjects, *others) {
				*owners = []int{o}
			}
		}
		if len(*owners) > 0 && (len(*others) > 0 || len(*owners) > 1) {
			return
		}
	}
}

// actingBeforeColon is the only subject of the clause that ends with the colon before that of the cue: wie Bonn, das mit
// Oxford verbunden ist, hat auch Köln eine Partnerstadt: Seit 1964 …; -1 where there is none or several.
func (w *worker) actingBeforeColon(c *cue) int {
	l := &w.line
	start := w.clauseStart(c.from)
	if start < 2 || l.row[start].Form.Norm != ":" {
		return -1
	}
	found := -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || t.role != free || t.head > start || l.clause[t.head] != l.clause[start-1] || len(l.group(k, &sides{})) > 1 || !publishes(&w.parties[t.party]) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// keepsOwner tells whether the owner o of the last tie is rather that of this one than the subjects of another
// clause, since it is one of several, or all that is named lies abroad: Tours ist Partnerstadt von Mülheim, mit
// Darlington wurde die Verschwisterung 1953 vollzogen.
func (w *worker) keepsOwner(o int, subjects, others []int) bool {
	if len(subjects) > 1 && slices.Contains(subjects, o) {
		return true
	}
	return len(w.ties) > w.before && w.areAbroad(subjects) && w.areAbroad(others) && publishes(&w.parties[o])
}

// putUnnamed adds the places of which clause n speaks without their names; alone tells that no other party is known yet.
func (w *worker) putUnnamed(n int, ps *clauseParties, alone bool) {
	if p, behindWith := w.toldByCountry(n); p >= 0 && !slices.Contains(ps.subjects, p) {
		ps.put(behindWith, p)
	}
	if alone && len(ps.subjects) == 1 && len(ps.withs) == 0 {
		if p := w.besideTitle(ps.subjects[0]); p >= 0 {
			ps.put(false, p)
		}
	}
	if towns, behindWith := w.theseTowns(n); len(towns) > 1 && len(ps.subjects)+len(ps.withs) == 1 {
		ps.put(behindWith, towns...)
	}
}

// antecedents are the places that the relative pronoun in the clause of the cue stands for: seat, else slot a, the one
// before it.
func (w *worker) antecedents(c *cue, a, seat int, s *sides) []int {
	if seat >= 0 {
		return []int{seat}
	}
	if group := w.line.group(a, s); !w.isSingular(c) {
		return group
	}
	return []int{w.line.slots[a].party} // zwischen Bremen und Durban, mit dem …
}

// areAbroad tells whether none of the parties publishes.
func (w *worker) areAbroad(ps []int) bool {
	return !slices.ContainsFunc(ps, func(p int) bool { return publishes(&w.parties[p]) })
}

// add appends a place that is not there yet.
func add(ps []int, p int) []int {
	if slices.Contains(ps, p) {
		return ps
	}
	return append(ps, p)
}

// actor tells whether an adjective stands before the people or bodies of its place.
func (w *worker) actor(t *slot) bool {
	l := &w.line
	if w.parties[t.party].level >= levelCountry || t.head+1 >= len(l.row) {
		return false
	}
	f := l.row[t.head+1].Form
	return f.Has(w.terms.municipal) || f.Has(w.terms.preposition) || l.row[t.head].Flags&token.Sentence == 0 && f.Has(w.terms.relative)
}

// antecedent is the slot that the clause of the cue tells of: `Chemnitz, das seit
// 1988 …`; -1 where the clause is none of the kind.
func (w *worker) antecedent(c *cue) int {
	l := &w.line
	start := w.predicateStart(c)
	if start == 0 || l.row[start].Form.Norm != "," || start+1 >= len(l.row) {
		return -1
	}
	i := start + 1
	if f := l.row[i].Form; f.Has(w.terms.preposition) && f.Lower != "um" {
		i++
	}
	if i >= len(l.row) || !l.row[i].Form.Has(w.terms.relative) || w.isArticle(i) {
		return -1
	}
	for k := range l.slots {
		t := &l.slots[k]
		if !w.reachesSign(t.to, start) || t.org || t.role == adjective {
			continue
		}
		if !t.dead {
			return k
		}
		if k > 0 && t.role == of && !l.slots[k-1].dead && l.row[l.slots[k-1].to].Form.Norm == "," { // Hefei, die Hauptstadt der Provinz Anhui, mit der …
			return k - 1
		}
	}
	return -1
}

// reachesSign tells whether the phrase that ends before token i goes on to the sign at token
// j, but for the verb that ends its clause: aus Kiel erwartet, das …
func (w *worker) reachesSign(i, j int) bool {
	if i > j || j-i > 2 {
		return false
	}
	for ; i < j; i++ {
		if f := w.line.row[i].Form; !f.Has(token.Word) || f.Has(token.Upper) || f.Has(token.Joined) || f.Has(w.terms.preposition) && i+1 < j || f.Has(w.terms.conjunction) { // findet in Kiel statt, das …
			return false
		}
	}
	return true
}

// isSingular tells whether the relative pronoun of the cue's clause can stand but for one town.
func (w *worker) isSingular(c *cue) bool {
	l := &w.line
	start := w.predicateStart(c)
	for i := start + 1; i < len(l.row) && i < start+3; i++ {
		switch l.row[i].Form.Lower {
		case "dem", "das", "welchem", "welches":
			return true
		}
	}
	return false
}

// isArticle tells whether what could be a relative pronoun at token i is an article:
// a noun or an attribute of one follows.
func (w *worker) isArticle(i int) bool {
	l := &w.line
	first := i + 1
	if i++; i < len(l.row) && (isModifier(l.row[i].Form, w) || l.row[i].Form.Has(token.Adjective)) {
		i++
	}
	if i >= len(l.row) {
		return false
	}
	if i > first && l.at[i] >= 0 && l.slots[l.at[i]].role != adjective {
		return true // das französische Brest
	}
	if k := l.at[i]; k >= 0 && w.parties[l.slots[k].party].level == levelCounty {
		return true // der Kreis Cheb
	}
	f := l.row[i].Form
	return f.Has(token.Ordinal) || f.Has(token.Upper) && !f.Has(token.Joined)
}

// relativeRole is the role of the antecedent in its relative clause.
func (w *worker) relativeRole(c *cue) role {
	l := &w.line
	if f := l.row[w.predicateStart(c)+1].Form; f.Value(w.terms.preposition) == "with" {
		return with
	}
	return free
}
