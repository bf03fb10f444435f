package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// meeting is a pair of places that a sentence relates without a tie.
type meeting struct {
	a, b     int // parties
	relation string
	rule     string
	span     Span
}

// meet joins a cue of a visit, of relations that are kept up, or of those who came
// to stay: who goes where, who keeps them up with whom.
func (w *worker) meet(c *cue) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	for i := range l.row {
		f := l.row[i].Form
		if c.what != "route" && c.what != "road" && c.what != "exchange" && (w.isOther(f) && !isCommittee(f) && !w.isSight(c, i) || strings.Contains(f.Lower, "konsul") || strings.Contains(f.Lower, "botschafter")) { // an airline's route is a route
			w.drop(c, "it is somebody else's")
			return
		}
		if (c.what == "visit" || c.what == "going" || c.what == "jointly" || c.what == "project" || c.what == "aid" || c.what == "gift") && f.Has(w.terms.leisure) {
			w.drop(c, "it is sport, tourism or an accident")
			return
		}
	}
	if c.what == "visit" && l.row[c.from].Form.Has(token.Upper) && l.clauseHas(l.clause[c.from], w.terms.conference) {
		w.drop(c, "they are guests of a conference")
		return
	}
	if c.what == "visit" && l.clauseHas(l.clause[c.from], w.terms.state) && l.clauseSome(l.clause[c.from], isWelcome) {
		w.drop(c, "they are guests of the state")
		return
	}
	relation := c.rule.sets("relation")
	if c.what == "together" {
		relation = cooperationPair
	}
	switch c.what {
	case "relations", "together":
		w.relate(c, &s)
	case "jointly":
		w.relateBoth(c, &s)
	case "project":
		if l.clauseSome(l.clause[c.from], isUndertaking) {
			w.relateBoth(c, &s)
		}
	case "route":
		if w.nounBears(c, isNone) {
			w.drop(c, "there is none")
			return
		}
		w.connect(c, &s)
	case "road":
		w.followRoad(c, &s)
	case "exchange":
		w.exchange(c, &s)
	case "aid", "gift":
		w.aid(c, &s)
	case "invited":
		w.invite(c, &s)
	case "station":
		s = w.goOn(c)
	case "going":
		if s = w.call(c); len(s.a) == 0 {
			s = w.send(c)
		}
	default:
		if isColleague(l.row[c.from].Form) {
			s = w.colleagues(c)
			break
		}
		if w.travel(c, &s); len(s.a) == 0 || len(s.b) == 0 {
			s = w.receive(c, s)
		}
		if len(s.a) == 0 || len(s.b) == 0 {
			s = w.call(c)
		}
		if len(s.a) == 0 || len(s.b) == 0 {
			s = w.send(c)
		}
		if len(s.a) == 0 || len(s.b) == 0 {
			s = w.goOn(c)
		}
	}
	if c.what == "visit" && len(s.a) == 0 && strings.HasPrefix(l.row[c.from].Form.Lower, "flieg") { // die Linie fliegt von Köln nach Peking
		s = sides{from: c.from, to: c.to}
		w.connect(c, &s)
		relation = route
	}
	if len(s.a) == 0 || len(s.b) == 0 || c.what == "relations" && w.areGovernments(&s) {
		return
	}
	if relation == visit && len(s.a) == 1 {
		w.journey = journey{s.a[0], w.sentence}
	}
	if relation == visit && w.hasOccasion(c) {
		relation = event
	}
	w.meetSides(c, &s, relation)
}

// hasOccasion tells whether the clause of a visit names a feast, a concert, a fair.
func (w *worker) hasOccasion(c *cue) bool {
	return w.line.clauseSome(w.line.clause[c.from], func(f *token.Form) bool { return f.Has(w.terms.occasion) && f.Has(token.Upper) })
}

// isCommittee holds for what may be a town council's committee, which travels for its town.
func isCommittee(f *token.Form) bool { return strings.HasSuffix(f.Lower, "ausschuss") }

// isSight tells whether an organisation's noun at token i is only what the people of a town visit: Der Kieler
// Bürgermeister besichtigte in Brest den Hafen. Who travels stands in no such case.
func (w *worker) isSight(c *cue, i int) bool {
	l := &w.line
	j, sight := w.beforeAttributes(i), false
	if j < 0 {
		return false
	}
	switch c.what {
	case "visit", "going":
	case "jointly", "project": // Kiel und Plön betreiben gemeinsam ein Klinikum
		return i > c.from && l.clause[i] == l.clause[c.from] && strings.HasPrefix(l.row[j].Form.Lower, "ein")
	default:
		return false
	}
	switch l.row[j].Form.Lower {
	case "den", "im", "ins", "beim", "am":
		sight = true
	case "das":
		sight = j > 0
	case "der", "die", "dem", "einer", "eine", "einem", "einen":
		sight = j > 0 && l.row[j-1].Form.Value(w.terms.preposition) == "in"
	}
	return sight && slices.ContainsFunc(l.slots, func(t slot) bool { return t.acts || t.role == adjective && w.actor(&t) })
}

// subject is the only place that acts in the clause of a cue.
func (w *worker) subject(c *cue, not []int, s *sides) []int {
	l := &w.line
	var found []int
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || l.clause[t.head] != l.clause[c.from] || slices.Contains(not, t.party) {
			continue
		}
		if t.role == free || t.acts || t.role == adjective && w.actor(t) {
			found = add(found, t.party)
			s.cover(t.from, t.to)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// meetSides makes a meeting of each pair of the sides.
func (w *worker) meetSides(c *cue, s *sides, relation string) {
	l := &w.line
	s.cover(c.from, c.to)
	span := Span{Start: int(l.row[s.from].Start), End: int(l.row[s.to-1].End)}
	for _, a := range s.a {
		for _, b := range s.b {
			if a == b || !w.areCities(a, b) || !w.canPair(a, b) {
				continue
			}
			if w.trace != nil {
				w.trace("  met %s + %s %s", w.parties[a].Name, w.parties[b].Name, relation)
			}
			w.meetings = append(w.meetings, meeting{a, b, relation, c.rule.ID, span})
		}
	}
}
