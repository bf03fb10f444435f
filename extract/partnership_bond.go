package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// bondSides reads a noun that means a tie only in the company of one: the Vertrag
// between two places, the Freundschaft that has an anniversary or was sealed.
func (w *worker) bondSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if c.what == "pact" && w.isInBrackets(c) {
		return s, false // says but how the place before became a partner: Lyon (Vertrag von 1964) und Brest
	}
	if w.hasTie(c) || w.isSomebodyElses(c) || w.isAboutOther(c) || l.clauseHas(l.clause[c.from], w.terms.planned) || c.from > 0 && l.row[c.from-1].Form.Has(token.Adjective) || w.endsWord(c) { // der deutsch-polnische Vertrag
		return s, false
	}
	if k := l.next(c.to); k >= 0 && w.reach(c.to, l.slots[k].from, 3) {
		t := &l.slots[k]
		lower := l.row[t.from].Form.Lower
		if g := l.group(k, &s); len(g) == 2 && (t.role == between || t.role == of || lower == "für") {
			s.a, s.whole = g, true
			return s, c.what == "pact" && w.tells || w.isDated(c)
		}
	}
	partnerly := strings.HasPrefix(l.row[c.from].Form.Lower, "partnerschaftlich")
	if partnerly && len(l.slots) < 2 && l.opensBlock() && !w.isSentence(len(l.row)) {
		w.openList(c) // Landkreis Goslar – partnerschaftliche Beziehungen
		return s, false
	}
	if w.list.open && c.from == 1 && c.to == len(l.row) && l.opensBlock() && isOtherMatter(l.row[0].Form.Lower) {
		w.list = list{} // below the partners: Sportliche Verbindungen
		return s, false
	}
	if w.list.open && isFriendship(l.row[c.from].Form) && c.from == 0 && c.to == len(l.row) && l.opensBlock() {
		h := *c
		h.kind = cityFriendship
		w.openList(&h) // below the partners: Freundschaften
		return s, false
	}
	if f := l.row[c.to-1].Form; strings.HasSuffix(f.Lower, "schaften") && c.to == len(l.row)-1 && l.row[c.to].Form.Norm == ":" {
		w.openList(c) // unsere Stadt pflegt zwei Freundschaften:
		return s, false
	}
	if isFriendship(l.row[c.from].Form) && w.onlyPeople(c) {
		return s, false
	}
	if !w.isDated(c) && !w.datesWiths(c) && !(c.what == "pact" && w.endsIn(l.clause[c.from])) || !w.tells && !partnerly && len(w.ties) == w.section && !w.says("together", l.clause[c.from]) && !w.befriends(c) && !w.carriesRelations(c) {
		return s, false
	}
	if t, ok := w.tieSides(c); ok && !(t.again && w.isNewOne(c)) {
		return t, true
	}
	return s, false
}

// isOtherMatter holds for an adjective that makes of a bond one of others than towns.
func isOtherMatter(lower string) bool {
	for _, stem := range [...]string{"sportlich", "kulturell", "schulisch", "kirchlich", "wirtschaftlich", "musikalisch", "militärisch", "touristisch", "historisch"} {
		if strings.HasPrefix(lower, stem) {
			return true
		}
	}
	return false
}

// carriesRelations tells whether the noun is the treaty on which two towns' relations stand: die Beziehung zwischen Kiel
// und Brest beruht auf einem Vertrag aus dem Jahr 1964.
func (w *worker) carriesRelations(c *cue) bool {
	n := w.line.clause[c.from]
	return c.what == "pact" && w.says("relations", n) && w.line.clauseSays(n, "auf") && len(w.betweenBefore(c, &sides{})) == 2
}

// isInBrackets tells whether the noun opens brackets that name no place.
func (w *worker) isInBrackets(c *cue) bool {
	l := &w.line
	open := c.from - 1
	if open > 1 && (l.row[open].Form.Norm == "," || l.row[open].Form.Norm == ";") {
		open -= 2 // (Frankreich, Partnerschaft seit 1981)
	}
	if open < 0 || l.row[open].Form.Norm != "(" {
		return false
	}
	for i := c.to; i < len(l.row) && i < c.to+6; i++ {
		if l.row[i].Form.Norm == ")" {
			return !l.slotIn(c.to, i)
		}
	}
	return false
}

// beforeBracket are the places of a list of which the noun tells in the brackets behind one: in Weiden (Partnerschaft
// seit 1990), Paide (1991) und …; none unless the noun has its year there.
func (w *worker) beforeBracket(c *cue, s *sides) []int {
	l := &w.line
	if !w.isInBrackets(c) {
		return nil
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.to == c.from-1 && !t.dead && !t.org && t.role != adjective {
			if at, _ := w.dated(k); at > t.to {
				return l.group(k, s)
			}
		}
	}
	return nil
}

// isNewOne tells whether the noun is a treaty that is signed these days by two that have long had their tie:
// Ein entsprechendes Abkommen unterzeichneten sie am Freitag.
func (w *worker) isNewOne(c *cue) bool {
	if c.what != "pact" || !w.isIndefinite(c) || w.documentYear() == 0 {
		return false
	}
	y := w.foundingFor(c)
	return y.year >= w.documentYear()
}

// isAboutOther tells whether a treaty is about something else: ein Abkommen über Müll.
func (w *worker) isAboutOther(c *cue) bool {
	row := w.line.row
	if c.what != "pact" || c.to+1 >= len(row) {
		return false
	}
	switch row[c.to].Form.Lower {
	case "über", "zur", "zum":
	default:
		return false
	}
	for i := c.to + 1; i < len(row) && i < c.to+5; i++ {
		if f := row[i].Form; f.Has(token.Upper) {
			return !f.Has(token.Joined) && !isCooperation(f) && !f.Has(w.terms.tie) && !f.Has(w.terms.bond) && !f.Has(w.terms.title)
		}
	}
	return false
}
