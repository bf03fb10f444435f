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
	if why := w.whyNoMeeting(c); why != "" {
		w.drop(c, why)
		return
	}
	s, relation := w.meetingSides(c)
	if !s.isPair() || c.what == "relations" && w.areGovernments(&s) {
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

// whyNoMeeting is why a cue of a meeting tells of none of towns, empty where it may.
func (w *worker) whyNoMeeting(c *cue) string {
	l := &w.line
	ofLines, ofPeople := false, false
	switch c.what {
	case "route", "road", "exchange":
		ofLines = true
	case "visit", "going", "jointly", "project", "aid", "gift":
		ofPeople = true
	}
	for i := range l.row {
		f := l.row[i].Form
		if !ofLines && (w.isOther(f) && !isCommittee(f) && !w.isSight(c, i) || strings.Contains(f.Lower, "konsul") || strings.Contains(f.Lower, "botschafter")) { // an airline's route is a route
			return "it is somebody else's"
		}
		if ofPeople && f.Has(w.terms.leisure) {
			return "it is sport, tourism or an accident"
		}
	}
	n := l.clause[c.from]
	switch {
	case c.what == "route" && w.nounBears(c, isNone):
		return "there is none"
	case c.what == "visit" && l.row[c.from].Form.Has(token.Upper) && l.clauseHas(n, w.terms.conference):
		return "they are guests of a conference"
	case c.what == "visit" && l.clauseHas(n, w.terms.state) && l.clauseSome(n, isWelcome):
		return "they are guests of the state"
	}
	return ""
}

// meetingSides finds who meets whom by the sort of the cue, and what the two have to do with each other.
func (w *worker) meetingSides(c *cue) (s sides, relation string) {
	l := &w.line
	s, relation = sides{from: c.from, to: c.to}, c.rule.sets("relation")
	switch c.what {
	case "together":
		relation = cooperationPair
		w.relate(c, &s)
	case "relations":
		w.relate(c, &s)
	case "jointly":
		w.relateBoth(c, &s)
	case "project":
		if l.clauseSome(l.clause[c.from], isUndertaking) {
			w.relateBoth(c, &s)
		}
	case "route":
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
		s = w.visitSides(c)
		if c.what == "visit" && len(s.a) == 0 && strings.HasPrefix(l.row[c.from].Form.Lower, "flieg") { // die Linie fliegt von Köln nach Peking
			s, relation = sides{from: c.from, to: c.to}, route
			w.connect(c, &s)
		}
	}
	return s, relation
}

// visitSides finds who goes where, in the sentence or, at last, from what was told before.
func (w *worker) visitSides(c *cue) sides {
	if isColleague(w.line.row[c.from].Form) {
		return w.colleagues(c)
	}
	s := sides{from: c.from, to: c.to}
	if w.travel(c, &s); s.isPair() {
		return s
	}
	if s = w.receive(c, s); s.isPair() {
		return s
	}
	for _, find := range [...]func(*cue) sides{w.call, w.send, w.goOn} {
		if s = find(c); s.isPair() {
			break
		}
	}
	return s
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
