package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// predicated is the subject of which the noun is said: `Peking ist seit 1994
// Partnerstadt`; `auch Nottingham ist Partner`.
func (w *worker) predicated(c *cue, s *sides) []int {
	l := &w.line
	i := c.from - 1
	for i > 0 && (l.row[i].Form.Has(token.Number) || w.isAttributive(l.row[i].Form) || l.row[i].Form.Has(w.terms.determiner)) {
		i--
	}
	if i > 0 && l.row[i].Form.Lower == "auf" {
		return nil // Kiel ist stolz auf seine fünf Partnerstädte
	}
	for k := range l.slots {
		t := &l.slots[k]
		if t.to > c.from || t.dead || t.org || t.role != free && t.role != between || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k {
			continue
		}
		end := l.slots[l.lastOf(k)].to
		if end <= c.from && (w.copula(end, c.from) || (w.behindCopula(t.from) || w.copulaEnds(c)) && w.gap(end, c.from)) {
			return l.group(k, s) // Peking ist Partnerstadt; seit 1994 ist Peking Partnerstadt; als Peking Partnerstadt wurde
		}
	}
	return nil
}

// relativeSubject is the place of which a relative clause says the noun, behind another predicate: Lyon, das 1944
// zerstört wurde und seit 1964 Partnerstadt von Kiel ist.
func (w *worker) relativeSubject(c *cue, s *sides) []int {
	a := w.antecedent(c)
	if a < 0 || w.isPlural(c) || w.relativeRole(c) != free || !w.copulaEnds(c) {
		return nil
	}
	s.cover(w.line.slots[a].from, w.line.slots[a].to)
	return []int{w.line.slots[a].party}
}

// behindCopula tells whether a copula stands before token i, adverbs between them:
// 2009 wurde zudem …
func (w *worker) behindCopula(i int) bool {
	l := &w.line
	if i > 2 && l.row[i-1].Form.Lower == "und" && w.endsTitle(i-1) {
		i = w.behindArticle(i - 2) // sind die Achalmstadt und Bouaké
	}
	for i--; i > 0 && isAdverb(l.row[i].Form) && !l.row[i].Form.Has(w.terms.copula) && !l.row[i].Form.Has(w.terms.preposition); i-- {
	}
	if k := l.at[max(i, 0)]; k >= 0 && l.slots[k].role == located && w.parties[l.slots[k].party].level >= levelRegion {
		i = l.slots[k].from - 1 // ist in Polen auch …
	}
	return i >= 0 && l.row[i].Form.Has(w.terms.copula)
}

// copulaEnds tells whether the copula of the noun ends its clause: als Peking Partnerstadt (von Köln) wurde.
func (w *worker) copulaEnds(c *cue) bool {
	l := &w.line
	if k := l.next(c.to); k >= 0 && l.slots[k].role == of && w.reach(c.to, l.slots[k].from, 1) && w.beforeCopula(l.slots[k].to) {
		return true
	}
	return w.beforeCopula(c.to)
}

// beforeCopula tells whether a copula that ends its clause stands at token i.
func (w *worker) beforeCopula(i int) bool {
	l := &w.line
	return i < len(l.row) && l.row[i].Form.Has(w.terms.copula) && l.row[i].Form.Lower != "zu" && (i+1 == len(l.row) || l.row[i+1].Form.Has(token.Sign))
}

// namedAs is the subject of the clause where the noun stands behind `als`: Bursa kam
// 2010 als Partner hinzu.
func (w *worker) namedAs(c *cue, s *sides) []int {
	if !w.isNamedAs(c) {
		return nil
	}
	return w.firstFree(c, s)
}

// firstFree are the first places in the clause of the noun that no preposition leads in.
func (w *worker) firstFree(c *cue, s *sides) []int {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && !t.org && t.role == free && l.clause[t.head] == l.clause[c.from] {
			return l.group(k, s)
		}
	}
	return nil
}

// received are the towns of which the clause says that they are among the partners now: Malbork wurde 1995
// in den Kreis der Partnerstädte aufgenommen.
func (w *worker) received(c *cue, s *sides) []int {
	if !w.isReception(c) {
		return nil
	}
	return w.firstFree(c, s)
}

// isReception tells whether somebody is received among the partners that the noun means.
func (w *worker) isReception(c *cue) bool {
	l := &w.line
	i := w.beforeAttributes(c.from)
	if i > 1 && w.line.row[i].Form.Has(token.Upper) && strings.HasSuffix(w.line.row[i].Form.Lower, "er") {
		i-- // die Riege der Häfler Partner
	}
	if i < 1 || !w.isPlural(c) || !l.row[i].Form.Has(w.terms.determiner) {
		return false
	}
	switch l.row[i-1].Form.Lower {
	case "kreis", "familie", "reihe", "reihen", "riege", "runde", "liste", "zahl":
		return slices.ContainsFunc(l.row, func(t token.Token) bool { return completes(t.Form) })
	}
	return false
}

// completes holds for the verbs that tell who belongs to a circle: vervollständigen, aufgenommen.
func completes(f *token.Form) bool {
	switch f.Lower {
	case "aufgenommen", "ergänzt", "ergänzen", "ergänzte", "ergänzten", "vervollständigt", "vervollständigen", "vervollständigte", "komplettiert", "komplettieren", "komplettierte", "komplettierten", "erweitert", "erweitern", "erweiterte":
		return true
	}
	return false
}

// isNamedAs tells whether the noun stands behind `als`.
func (w *worker) isNamedAs(c *cue) bool {
	i := c.from - 1
	for i >= 0 && (isModifier(w.line.row[i].Form, w) || w.line.row[i].Form.Norm == `"`) {
		i--
	}
	return i >= 0 && w.line.row[i].Form.Lower == "als"
}

// isSubject tells whether a party stands before the cue as subject, so that it and
// those beside it are partners of each other: Köln und Lille sind Partnerstädte.
func (w *worker) isSubject(p int, c *cue) bool {
	for k := range w.line.slots {
		if t := &w.line.slots[k]; t.party == p && t.to <= c.from && t.role == free {
			return true
		}
	}
	return false
}
