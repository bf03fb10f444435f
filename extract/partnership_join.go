package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/token"
)

// sides are the parties that a cue ties: each of a with each of b; where b is
// empty and whole is set, all of a with each other.
type sides struct {
	a, b  []int // parties
	whole bool  // a are all the parties there are
	from  int   // tokens that they stand on
	to    int
}

func (s *sides) cover(from, to int) {
	s.from, s.to = min(s.from, from), max(s.to, to)
}

// longest is how many tokens a sentence may have to be joined: joining looks at all
// places of a sentence for each of its cues.
const longest = 600

// most is how many places can all be partners of each other.
const most = 6

// findCues runs the rules over a sentence and reads it where one holds.
func (w *worker) findCues(sentence []token.Token) {
	l := &w.line
	l.cues = l.cues[:0]
	if len(sentence) > longest {
		return
	}
	started := false
	w.run(&w.programs[relationProgram], sentence, func(m *match) bool {
		if !started {
			w.read(l, sentence)
			started = true
		}
		c := cue{rule: m.rule, what: m.rule.set["cue"], kind: m.value("kind"), from: m.start, to: m.end, date: -1}
		if d, ok := m.capture("date"); ok {
			c.date = int(d.From)
		}
		if y, ok := m.capture("years"); ok {
			c.date, c.years = int(y.From), w.yearsAt(sentence, y.From, y.Meaning)
		}
		l.cues = append(l.cues, c)
		return true
	})
	if !started && w.list.open {
		w.read(l, sentence)
		started = true
	}
	if w.trace != nil && started {
		w.trace("sentence [%s]", w.text.Body[sentence[0].Start:sentence[len(sentence)-1].End])
		for i := range l.slots {
			t := &l.slots[i]
			w.trace("  place [%s] %s %s group %d clause %d%s", w.text.Body[l.row[t.from].Start:l.row[t.to-1].End], w.parties[t.party].Name, t.role, t.group, l.clause[t.head], t.marks())
		}
		for i := range l.cues {
			w.trace("  cue %s [%s] %s", l.cues[i].rule.ID, w.cueText(&l.cues[i]), l.cues[i].kind)
		}
	}
}

// joinCues joins the cues of a sentence.
func (w *worker) joinCues() {
	l := &w.line
	if w.list.open && w.listItem() {
		return
	}
	from := len(w.ties)
	w.before = from
	for i := range l.cues {
		c := &l.cues[i]
		var s sides
		ok := false
		switch c.what {
		case "tie":
			s, ok = w.tieSides(c)
		case "partner":
			s, ok = w.partnerSides(c)
		case "mate":
			s, ok = w.mateSides(c)
		case "linked", "together":
			s, ok = w.linkedSides(c)
		case "visit", "relations", "settled":
			w.meet(c)
		case "patronage":
			s, ok = w.patronageSides(c)
		case "found":
			s, ok = w.actSides(c)
		case "anniversary":
			s, ok = w.anniversarySides(c)
		case "bond", "pact":
			s, ok = w.bondSides(c)
		}
		if ok {
			w.tieUp(c, &s)
		}
	}
	w.joinRest(from)
}

// group appends the parties of the slots that are coordinated with slot k.
func (l *line) group(k int, s *sides) []int {
	var ps []int
	for i := range l.slots {
		t := &l.slots[i]
		if t.group == l.slots[k].group && t.group >= 0 && !t.org {
			if !slices.Contains(ps, t.party) {
				ps = append(ps, t.party)
			}
			s.cover(t.from, t.to)
		}
	}
	return ps
}

// next is the first live slot at or behind a token, -1 where none is.
func (l *line) next(i int) int {
	for k := range l.slots {
		if s := &l.slots[k]; s.from >= i && !s.dead && s.role != adjective {
			return k
		}
	}
	return -1
}

// reach tells whether tokens i to j hold nothing that ends a noun phrase.
func (w *worker) reach(l *line, i, j, most int) bool {
	if j-i > most {
		return false
	}
	for ; i < j; i++ {
		f := l.row[i].Form
		switch {
		case f.Norm == `"` || f.Norm == "(" || f.Norm == ")":
		case f.Has(token.Sign), f.Has(w.terms.relative) && i > 0 && l.row[i-1].Form.Norm == ",":
			return false
		}
	}
	return true
}

// tieSides finds the parties of a noun for a tie.
func (w *worker) tieSides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	if w.others(c) {
		w.drop(c, "it is somebody else's")
		return s, false
	}
	var owners, others []int
	k := l.next(c.to)
	if k >= 0 && !w.reach(l, c.to, l.slots[k].from, 4) {
		k = w.pronounFrame(c)
	}
	if k >= 0 {
		t := &l.slots[k]
		adjacent := w.reach(l, c.to, t.from, 1) && t.from <= c.to+1
		switch g := l.group(k, &s); {
		case len(g) == 0:
		case t.role == between, (t.role == of || t.role == free && adjacent) && len(g) > 1 && !w.followedByWith(l, k, g):
			s.a, s.whole = g, len(g) > 1
		case t.role == with:
			others = g
			if n := l.after(k); n >= 0 && l.slots[n].role == of && w.reach(l, l.slots[k].to, l.slots[n].from, 1) {
				owners = l.group(n, &s)
			}
		case t.role == of, t.role == free && adjacent:
			owners = g
			if n := l.after(k); n >= 0 && l.slots[n].role == with && w.reach(l, l.slots[k].to, l.slots[n].from, 3) {
				others = l.group(n, &s)
			}
		}
	}
	if s.whole {
		return s, true
	}
	if len(s.a) == 0 && len(owners) == 0 && len(others) == 0 && w.namesOther(c) {
		w.drop(c, "its parties are no places")
		return s, false
	}
	if len(s.a) == 1 { // zwischen Leipzig und seinen …
		owners = s.a
		s.a = nil
	}
	if len(owners) == 0 {
		owners = w.ownersBefore(c, &s)
	}
	if len(others) == 0 || len(owners) == 0 {
		w.fromClause(c, &owners, &others, &s)
	}
	return w.complete(c, owners, others, s)
}

// namesOther tells whether a frame behind the noun names parties that are no places
// here: zwischen der Rhein-Ruhr-Region …; but not: zwischen beiden Städten.
func (w *worker) namesOther(c *cue) bool {
	l := &w.line
	i := c.to
	for i < len(l.row) && l.row[i].Form.Norm == `"` {
		i++
	}
	if i+1 >= len(l.row) || l.row[i].Form.Lower != "zwischen" && l.row[i].Form.Lower != "mit" {
		return false
	}
	for i++; i < len(l.row) && (l.row[i].Form.Has(w.terms.determiner) || isModifier(l.row[i].Form, w)); i++ {
		if f := l.row[i].Form; f.Has(w.terms.both) || f.Has(w.terms.ours) || f.Has(w.terms.possessive) {
			return false
		}
	}
	return i < len(l.row) && l.row[i].Form.Has(token.Upper) && !l.row[i].Form.Has(w.terms.title)
}

// others tells whether the tie is that of a school, parish, club or firm: such a noun
// follows it before any place does, or stands in its clause while no frame names two
// places.
func (w *worker) others(c *cue) bool {
	l := &w.line
	end := len(l.row)
	if c.from > 0 && w.isOther(l.row[c.from-1].Form) { // die Interessengemeinschaft Städtepartnerschaft
		return true
	}
	if k := l.next(c.to); k >= 0 {
		end = l.slots[k].from
		if l.slots[k].org {
			return true
		}
	}
	for i := c.to; i < end && i < c.to+7 && l.clause[i] == l.clause[c.from]; i++ {
		if w.isOther(l.row[i].Form) {
			return true
		}
	}
	if c.kind != anyPartnership && c.kind != cooperation && c.kind != cityFriendship {
		return false
	}
	if k := l.next(c.to); k >= 0 && (l.slots[k].role == between || l.slots[k].role == of) && len(l.group(k, &sides{})) > 1 {
		return false
	}
	for i := range c.from {
		if l.clause[i] == l.clause[c.from] && w.isOther(l.row[i].Form) {
			return true
		}
	}
	return false
}

// isOther holds for an organisation that can have ties of its own; a town's club for
// its partnerships has none.
func (w *worker) isOther(f *token.Form) bool {
	return f.Has(w.terms.org) && !strings.HasPrefix(f.Lower, "partner") && !strings.HasPrefix(f.Lower, "städtepartner")
}

// pronounFrame is the slot behind a pronoun that stands for the noun: als älteste
// gilt die von Paderborn und Le Mans; -1 where there is none.
func (w *worker) pronounFrame(c *cue) int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.from <= c.to || l.clause[t.from] != l.clause[c.from] && t.from > c.to+2 || t.dead || t.role != of && t.role != between && t.role != with {
			continue
		}
		switch l.row[t.from-1].Form.Lower {
		case "die", "jene", "diejenige", "der", "jener":
			return k
		}
	}
	return -1
}

// firstOf and lastOf are the first and the last slot of the group of slot k.
func (l *line) firstOf(k int) int {
	for i := range l.slots {
		if l.slots[i].group == l.slots[k].group {
			return i
		}
	}
	return k
}

func (l *line) lastOf(k int) int {
	for i := len(l.slots) - 1; i >= 0; i-- {
		if l.slots[i].group == l.slots[k].group {
			return i
		}
	}
	return k
}

// after is the first live slot behind the group of slot k, -1 where none is.
func (l *line) after(k int) int {
	for n := k + 1; n < len(l.slots); n++ {
		if s := &l.slots[n]; !s.dead && s.role != adjective && s.group != l.slots[k].group {
			return n
		}
	}
	return -1
}

// followedByWith tells whether a group in the genitive goes on with the other
// party: die Partnerschaft von Köln und Bonn mit Lyon.
func (w *worker) followedByWith(l *line, k int, g []int) bool {
	n := l.after(k)
	return n >= 0 && l.slots[n].role == with && w.reach(l, l.slots[n-1].to, l.slots[n].from, 1)
}

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
			if t.role == adjective || t.role == of && w.isGenitive(w.mention(l.row[i].Ref)) {
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

// isLower tells whether a token's first letter is a small one.
func (w *worker) isLower(t token.Token) bool {
	r, _ := utf8.DecodeRuneInString(w.text.Body[t.Start:])
	return unicode.IsLower(r)
}

// fromClause looks for missing parties in the clause of the cue, then in the others
// of the sentence: antecedents of relative clauses, subjects, `mit`.
func (w *worker) fromClause(c *cue, owners, others *[]int, s *sides) {
	l := &w.line
	in := l.clause[c.from]
	var subjects, withs []int
	for pass := range 2 {
		if pass == 1 && w.isGeneral(c) {
			return
		}
		for k := range l.slots {
			t := &l.slots[k]
			if t.dead || t.org || (l.clause[t.head] == in) != (pass == 0) || t.role == adjective && !w.actor(l, t) || pass == 1 && t.head > c.from {
				continue
			}
			switch {
			case slices.Contains(*owners, t.party) || slices.Contains(*others, t.party):
			case t.role == free || t.acts || t.role == adjective:
				subjects = add(subjects, t.party)
				s.cover(t.from, t.to)
			case t.role == with && pass == 0:
				withs = add(withs, t.party)
				s.cover(t.from, t.to)
			}
		}
		if a := w.antecedent(c); a >= 0 && pass == 0 {
			for _, p := range l.group(a, s) {
				if w.relativeRole(l, c) == with {
					withs = add(withs, p)
				} else {
					subjects = add(subjects, p)
				}
			}
		}
		if len(*others) == 0 && len(withs) > 0 {
			*others = withs
		}
		if len(*owners) == 0 && len(subjects) > 0 {
			*owners = subjects
			if o := w.lastOwner(); pass == 1 && len(subjects) > 1 && len(*others) > 0 && slices.Contains(subjects, o) {
				*owners = []int{o}
			}
		}
		if len(*owners) > 0 && (len(*others) > 0 || len(*owners) > 1) {
			return
		}
	}
}

// isGeneral tells whether the noun is a bare plural, which names no pair in mind:
// deutsch-polnische Partnerschaften.
func (w *worker) isGeneral(c *cue) bool {
	f := w.line.row[c.to-1].Form
	return c.what == "tie" && strings.HasSuffix(f.Lower, "schaften")
}

func add(ps []int, p int) []int {
	if slices.Contains(ps, p) {
		return ps
	}
	return append(ps, p)
}

// actor tells whether an adjective stands before the people or bodies of its place.
func (w *worker) actor(l *line, t *slot) bool {
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
	start := w.clauseStart(l, c.from)
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
		if t := &l.slots[k]; t.to == start && !t.dead && !t.org && t.role != adjective {
			return k
		}
	}
	return -1
}

// isArticle tells whether what could be a relative pronoun at token i is an article:
// a noun or an attribute of one follows.
func (w *worker) isArticle(i int) bool {
	l := &w.line
	if i++; i < len(l.row) && isModifier(l.row[i].Form, w) {
		i++
	}
	if i >= len(l.row) {
		return false
	}
	f := l.row[i].Form
	return f.Has(token.Ordinal) || f.Has(token.Upper) && !f.Has(token.Joined)
}

// relativeRole is the role of the antecedent in its relative clause.
func (w *worker) relativeRole(l *line, c *cue) role {
	if f := l.row[w.clauseStart(l, c.from)+1].Form; f.Value(w.terms.preposition) == "with" {
		return with
	}
	return free
}

// clauseStart is the token that opens the clause of token i: its sign, or 0.
func (w *worker) clauseStart(l *line, i int) int {
	for i > 0 && l.clause[i-1] == l.clause[i] {
		i--
	}
	return i
}

// complete fills in the party that the clause leaves out: from the rest of the
// sentence, then from the document.
func (w *worker) complete(c *cue, owners, others []int, s sides) (sides, bool) {
	others = slices.DeleteFunc(others, func(p int) bool { return slices.Contains(owners, p) })
	if len(owners) == 0 && len(others) == 0 && !w.isGeneral(c) {
		owners, others = w.anyOf(c, &s)
	}
	switch {
	case len(owners) > 0 && len(others) > 0:
		s.a, s.b = owners, others
		return s, true
	case len(owners) > 1 && w.isGeneral(c) && w.parties[owners[0]].level == levelCountry: // Deutschland und Israel zählen 80 Partnerschaften
	case len(owners) > 1:
		s.a, s.whole = owners, true
		return s, true
	case len(owners) == 0 && len(others) == 0:
		if a, b, ok := w.focus(); ok && !w.isGeneral(c) && w.takesUp(c, a, b) {
			s.a, s.b = []int{a}, []int{b}
			return s, true
		}
	case w.isGeneral(c) && len(others) == 0:
	default:
		all := append(owners, others...)
		if o := w.missing(all, &s); o >= 0 {
			s.a, s.b = []int{o}, all
			return s, true
		}
	}
	if w.isGeneral(c) {
		w.openList(c)
	}
	w.drop(c, "a party is missing")
	return s, false
}

// takesUp tells whether a cue without parties speaks of the pair last told of: it
// is of the same kind, or an act or date in its sentence says what became of it.
func (w *worker) takesUp(c *cue, a, b int) bool {
	kind := kindOf(c.kind, &w.parties[a].Place, &w.parties[b].Place)
	for i := range w.ties {
		if t := &w.ties[i]; t.kind == kind && (t.a == a && t.b == b || t.a == b && t.b == a) {
			return true
		}
	}
	for i := range w.line.cues {
		switch w.line.cues[i].what {
		case "since", "found", "participle", "ago", "anniversary":
			return true
		}
	}
	return false
}

// missing is the party that goes with those given: the owner of the tie before it in
// the sentence, the home, whose partners the text tells of, the only other place of
// the sentence, the other one of their last pair.
func (w *worker) missing(all []int, s *sides) int {
	if o := w.lastOwner(); o >= 0 && len(w.ties) > w.before && w.comparable(o, all) {
		return o
	}
	recent := len(w.ties) > w.section && w.sentence-w.ties[len(w.ties)-1].sentence <= 3
	if o := w.lastOwner(); o >= 0 && recent && w.pairable(o, all) {
		return o
	}
	if w.home >= 0 && w.pairable(w.home, all) {
		return w.home
	}
	if k := w.onlyOther(all); k >= 0 {
		t := &w.line.slots[k]
		s.cover(t.from, t.to)
		return t.party
	}
	if o := w.lastOwner(); o >= 0 && w.pairable(o, all) {
		return o
	}
	if o := w.focusWith(all[0]); o >= 0 && w.pairable(o, all) {
		return o
	}
	return -1
}

// pairable tells whether a place can be the partner of each of the others.
func (w *worker) pairable(p int, others []int) bool {
	for _, o := range others {
		if !w.canPair(p, o) {
			return false
		}
	}
	return true
}

// onlyOther is the slot of the only place of the sentence beside those given, -1
// where there is none or several.
func (w *worker) onlyOther(all []int) int {
	l := &w.line
	found := -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.org || t.role == adjective || slices.Contains(all, t.party) || !w.comparable(t.party, all) {
			continue
		}
		if found >= 0 && l.slots[found].party != t.party {
			return -1
		}
		found = k
	}
	return found
}

// anyOf takes the places of a sentence whatever their role: two are a pair, one is
// the other party: 71 Gäste aus Lyon kamen nach Köln, um die Partnerschaft zu feiern.
func (w *worker) anyOf(c *cue, s *sides) (owners, others []int) {
	l := &w.line
	var all []int
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && !t.org && t.role != adjective && w.parties[t.party].level < levelCountry {
			all = add(all, t.party)
		}
	}
	switch {
	case len(all) == 2 && w.canPair(all[0], all[1]):
		owners = all
	case len(all) == 1:
		others = all
	default:
		return nil, nil
	}
	for k := range l.slots {
		if t := &l.slots[k]; slices.Contains(all, t.party) {
			s.cover(t.from, t.to)
		}
	}
	return owners, others
}

// drop tells of a cue that came to nothing, where a text is explained.
func (w *worker) drop(c *cue, why string) {
	if w.trace != nil {
		w.trace("dropped %s [%s]: %s", c.rule.ID, w.cueText(c), why)
	}
}

func (w *worker) cueText(c *cue) string {
	row := w.line.row[c.from:c.to]
	return w.text.Body[row[0].Start:row[len(row)-1].End]
}

// tieUp makes the ties of a cue's sides, with the year that the sentence gives.
func (w *worker) tieUp(c *cue, s *sides) {
	y := w.foundingFor(c, s)
	if c.from > 0 && strings.HasPrefix(w.line.row[c.from-1].Form.Lower, "kein") {
		w.drop(c, "it is denied")
		return
	}
	if !y.known() && w.isPlan(c) {
		w.drop(c, "it is a plan")
		w.meetSides(c, s, cooperationPair)
		return
	}
	id := c.rule.ID
	if y.known() {
		s.cover(y.from, y.to)
		if y.rule != "" {
			id = y.rule
		}
	}
	s.cover(c.from, c.to)
	if w.trace != nil {
		w.trace("  joined %s [%s]", c.rule.ID, w.cueText(c))
	}
	first := len(w.ties)
	w.tieAll(c.kind, id, s, y)
	until, letter := w.endOf(c), w.line.row[c.from].Form.Has(w.terms.letter)
	for i := first; i < len(w.ties); i++ {
		w.ties[i].until, w.ties[i].letter = until, letter
	}
}

// isPlan tells whether the sentence only wishes for the tie: eine Partnerschaft mit
// Lyon wird geprüft. What bears an article or owner already is none.
func (w *worker) isPlan(c *cue) bool {
	l := &w.line
	if c.what != "tie" && c.what != "patronage" {
		return false
	}
	indefinite := false
	for i := c.from - 1; i >= 0 && i >= c.from-4; i-- {
		f := l.row[i].Form
		if f.Has(w.terms.indefinite) {
			indefinite = true
			break
		}
		if !isModifier(f, w) && !f.Has(token.Adjective) {
			break
		}
	}
	if !indefinite && c.from > 0 {
		return false
	}
	for i := range l.row {
		if l.row[i].Form.Has(w.terms.planned) {
			return true
		}
	}
	return false
}

// endOf is the date at which the clause of a cue says that the tie ended, as EDTF.
func (w *worker) endOf(c *cue) string {
	l := &w.line
	ended := -1
	for i := range l.row {
		if l.clause[i] == l.clause[c.from] && l.row[i].Form.Has(w.terms.ended) {
			ended = i
		}
	}
	if ended < 0 {
		return ""
	}
	t := -1
	for i := range l.row {
		if l.clause[i] == l.clause[c.from] && l.row[i].Form.Has(w.terms.point) && (t < 0 || abs(i-ended) < abs(t-ended)) && (i == 0 || l.row[i-1].Form.Lower != "seit") {
			t = i
		}
	}
	y := w.pointAt(l, t, bySince)
	return y.since
}

// tieAll makes a tie of each pair of the sides.
func (w *worker) tieAll(kind, id string, s *sides, y founding) {
	l := &w.line
	for s.from < s.to-1 && l.row[s.from].Form.Value(w.terms.preposition) == "in" && l.row[s.from].Form.Lower != "vor" { // the span begins with the place
		s.from++
	}
	span := Span{Start: int(l.row[s.from].Start), End: int(l.row[s.to-1].End)}
	pair := func(a, b int) {
		if !w.canPair(a, b) {
			return
		}
		pa, pb := &w.parties[a], &w.parties[b]
		t := tie{a: a, b: b, sentence: w.sentence, kind: kindOf(kind, &pa.Place, &pb.Place), rule: id, span: span, year: y}
		if own := w.ownFounding(b); own.known() && own.rank >= y.rank && len(s.b) > 0 {
			t.year = own
			span := span
			span.Start, span.End = min(span.Start, int(l.row[own.from].Start)), max(span.End, int(l.row[own.to-1].End))
			t.span = span
		}
		if w.trace != nil {
			w.trace("  tie %s + %s %s %s", pa.Name, pb.Name, t.kind, t.year.since)
		}
		w.ties = append(w.ties, t)
	}
	if s.whole && len(s.a) <= most {
		for i, a := range s.a {
			for _, b := range s.a[i+1:] {
				pair(a, b)
			}
		}
		return
	}
	for _, a := range s.a[:min(len(s.a), most)] {
		for _, b := range s.b {
			pair(a, b)
		}
	}
}
