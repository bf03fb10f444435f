package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// had reads a noun that says what one place is to another: Erlangen hat Jena zur Partnerstadt; Münster führt York und
// Orléans als Partnerstädte.
func (w *worker) had(c *cue, s *sides) (owners, named []int) {
	l := &w.line
	if n := l.clause[c.from]; c.from == 0 || !l.clauseHas(n, w.terms.have) && !l.clauseSays(n, "führt", "führen", "nennt", "nennen", "zählt", "listet") {
		return nil, nil
	}
	switch l.row[c.from-1].Form.Lower {
	case "zur", "zu", "als":
	default:
		return nil, nil
	}
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || t.role != free || t.to > c.from || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k {
			continue
		}
		if owners == nil {
			owners = l.group(k, s)
		} else {
			return owners, l.group(k, s)
		}
	}
	return nil, nil
}

// gained reads a partner that a place has got: Kiel fand mit Brest eine neue Partnerin; or those
// that it counts: hat mit Lyon und Brest zwei Partner.
func (w *worker) gained(c *cue, s *sides) (owners, named []int) {
	l := &w.line
	i := w.beforeModifiers(c.from) // noch fünf weitere Partner
	have := l.clauseHas(l.clause[c.from], w.terms.have)
	counts := have && i >= 0 && l.row[i].Form.Has(token.Number)
	if listed := have && w.tells && (w.listsIn(c) || w.isPlural(c) && w.datesWiths(c)); !counts && !listed && !l.clauseHas(l.clause[c.from], w.terms.gain) {
		return nil, nil
	}
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k {
			continue
		}
		switch lower := l.row[t.from].Form.Lower; {
		case t.role == free && owners == nil:
			owners = l.group(k, s)
		case (lower == "mit" || lower == "in") && named == nil:
			named = l.group(k, s)
		}
	}
	if counts && len(named) == 0 {
		named = w.listedBefore(c, owners, s) // Lyon (1964), Brest (1970) und Oxford (1975): Kiel hat drei Partner
	}
	if o := w.lastOwner(); owners == nil && len(named) > 0 && o >= 0 && w.saysTitle(l.clause[c.from]) {
		owners = []int{o} // mit Lyon und Brest hat die Hansestadt zwei Partner
	}
	return owners, named
}

// datesWiths tells whether the clause names several behind `mit`, each with its date: mit Lyon (1964) und Brest (1970) hatte
// Kiel schon früh Partnerstädte.
func (w *worker) datesWiths(c *cue) bool {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; t.role == with && !t.dead && l.firstOf(k) == k && l.clause[t.head] == l.clause[c.from] && l.row[t.from].Form.Lower == "mit" {
			return w.datesEach(k)
		}
	}
	return false
}

// listsIn tells whether the noun is followed by a list of the towns that it means: hat Partner in Lyon und Brest.
func (w *worker) listsIn(c *cue) bool {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || l.slots[k].from != c.to || l.row[c.to].Form.Lower != "in" {
		return false
	}
	g := l.group(k, &sides{})
	return len(g) > 1 && !slices.ContainsFunc(g, func(p int) bool { return w.parties[p].level > levelCity })
}

// they is the pair that `sie` in the clause of a cue stands for: that of the clause before,
// else the one last told of: seit 50 Jahren sind sie Partnerstädte. Or the pronoun is left
// out: Kiel und Brest haben sich gefunden und sind Partnerstädte.
func (w *worker) they(c *cue, s *sides) []int {
	l := &w.line
	start := w.clauseStart(c.from)
	said, left := false, c.from > 1 && l.row[c.from-1].Form.Lower == "sind" && l.row[c.from-2].Form.Lower == "und"
	for i := start; i < len(l.row) && l.clause[i] == l.clause[start]; i++ {
		if l.at[i] >= 0 && !left {
			return nil
		}
		said = said || l.row[i].Form.Lower == "sie"
	}
	if !said && !left {
		return nil
	}
	for k := len(l.slots) - 1; k >= 0; k-- {
		if t := &l.slots[k]; (t.to <= start || left && t.to <= c.from) && !t.dead && !t.org && t.role != adjective {
			if g := l.group(k, &sides{}); len(g) == 2 && w.canPair(g[0], g[1]) {
				return l.group(k, s)
			}
			return nil
		}
	}
	if a, b, ok := w.focus(); ok && w.sentence-max(w.parties[a].seen, w.parties[b].seen) <= 1 {
		return []int{a, b}
	}
	return nil
}

// behindGeneral is the token behind a phrase at token i that tells in general terms whom a tie is with
// and where they lie: mit acht Städten in aller Welt; i itself where none stands there.
func (w *worker) behindGeneral(i int) int {
	row := w.line.row
	for range 2 {
		if v := row[min(i, len(row)-1)].Form.Value(w.terms.preposition); v != "with" && v != "in" {
			return i
		}
		k := i + 1
		for k < len(row) && (row[k].Form.Has(w.terms.determiner) || row[k].Form.Has(token.Number) || row[k].Form.Lower == "ganz" || row[k].Form.Has(token.Adjective) || isModifier(row[k].Form, w)) {
			k++
		}
		if k >= len(row) || !row[k].Form.Has(token.Upper) || w.line.at[k] >= 0 && !w.line.slots[w.line.at[k]].dead {
			return i
		}
		i = k + 1
	}
	return i
}

// isSampled tells whether what stands between a noun in the plural and token i gives some
// of what it means: Partnerstädte, darunter auch Lyon.
func (w *worker) isSampled(from, i int) bool {
	l := &w.line
	if from = w.behindGeneral(from); i-from > 4 {
		return false
	}
	for ; from < i; from++ {
		switch l.row[from].Form.Lower {
		case "darunter", "nämlich", "beispielsweise", "wie", "etwa", "anderem", "beispiel", "b.", "u.a.", "a.":
			return true
		case ",", "-", "(", "unter", "zum", "so", "z.", "u.", "auch":
		default:
			return false
		}
	}
	return false
}
