package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// longest is how many tokens a sentence may have to be joined: joining looks at all
// places of a sentence for each of its cues.
const longest = 600

// findCues runs the rules over a sentence and tells whether it was read: where a rule holds, or
// it may be an item of a list. Else the line is still that of another sentence.
func (w *worker) findCues(sentence []token.Token) (started bool) {
	l := &w.line
	l.cues = l.cues[:0]
	if len(sentence) > longest {
		return false
	}
	w.run(&w.programs[relationProgram], sentence, func(m *match) bool {
		if !started {
			w.read(sentence)
			started = true
		}
		if m.rule.sets("cue") == "series" && w.isFirstOfOthers(sentence, m.end) || isOtherWord(sentence[m.start].Form) {
			return true
		}
		c := cue{rule: m.rule, what: m.rule.sets("cue"), kind: m.value("kind"), from: m.start, to: m.end, date: -1}
		if d, ok := m.capture("date"); ok {
			c.date = int(d.From)
		}
		if y, ok := m.capture("years"); ok {
			c.date, c.years = int(y.From), w.yearsAt(sentence, y.From, y.Meaning)
		}
		l.cues = append(l.cues, c)
		return true
	})
	if !started && (w.list.open || w.tells && (w.isPairLine(sentence) || w.mayEndLast(sentence))) {
		w.read(sentence)
		started = true
	}
	if w.trace != nil && started {
		w.trace("sentence [%s]", w.text.Body[sentence[0].Start:sentence[len(sentence)-1].End])
		for i := range l.slots {
			t := &l.slots[i]
			w.trace("  place [%s] %s %s group %d clause %d%s", w.text.Body[l.row[t.from].Start:l.row[t.to-1].End], w.parties[t.party].Name, t.role, t.group, l.clause[t.head], t.marks())
		}
		for i := range l.cues {
			w.trace("  cue %s %s [%s]", l.cues[i].rule.ID, l.cues[i].kind, w.cueText(&l.cues[i]))
		}
	}
	return started
}

// isOtherWord holds for nouns that are spelt as verbs of founding are: im Schloss, der Verband, aus diesen Gründen.
func isOtherWord(f *token.Form) bool {
	return f.Norm == "Schloss" || f.Norm == "Verband" || f.Norm == "Gründen"
}

// isFirstOfOthers tells whether what ends before token i counts no ties, but what a common noun there names: die ersten Schüler.
func (w *worker) isFirstOfOthers(row []token.Token, i int) bool {
	if i >= len(row) || !row[i-1].Form.Has(token.Ordinal) {
		return false
	}
	f := row[i].Form
	return f.Has(token.Upper) && f.Has(token.Word) && !f.Has(token.Joined) && !f.Set.Meets(&w.terms.ties) && !f.Has(w.terms.mate) && !f.Has(w.terms.title) && !f.Has(w.terms.bond) && !f.Has(w.terms.pact)
}

// joinCues joins the cues of a sentence.
func (w *worker) joinCues() {
	l := &w.line
	told := w.list.open && w.isTold()
	if told && l.opensBlock() {
		w.list.loose = true
	}
	if w.joinPairLine() || w.labelledYear() || w.list.open && (w.listsPartners() || !told && w.listItem() || w.fieldYear()) {
		return
	}
	if w.list.open {
		w.closeAddressed()
	}
	if !w.list.open && l.opensBlock() && w.fieldYear() {
		return
	}
	from := len(w.ties)
	w.before = from
	if w.list.open && w.bodyYear() {
		return
	}
	for i := range l.cues {
		c := &l.cues[i]
		s, ok := w.underHeading(c)
		if ok {
			w.befriendItem(c)
		} else {
			s, ok = w.besidePlace(c)
		}
		if ok {
			w.tieUp(c, &s)
			w.dateField(c)
		} else if c, s, ok := w.sidesOf(c); ok {
			w.tieUp(c, &s)
			if s.again && !l.clauseHas(l.clause[c.from], w.terms.renewed, w.terms.contact, w.terms.planned, w.terms.ended) {
				w.dateField(c)
			}
		}
	}
	if len(w.ties) == from {
		w.endLast()
	}
	w.joinRest(from)
}

// sidesOf finds the parties of a cue by its sort, and makes what is no tie of it: a list, a meeting. The cue that it
// returns is another where the words tell of a tie after all.
func (w *worker) sidesOf(c *cue) (by *cue, s sides, ok bool) {
	l := &w.line
	switch c.what {
	case "tie":
		if w.isInPredicate(c) {
			return c, s, false
		}
		if s, ok = w.tieSides(c); ok && w.isElsewhere(c, &s) {
			ok = false
			w.drop(c, "it is that of a school or parish")
		}
	case "partner":
		w.tieForerunners(c)
		s, ok = w.partnerSides(c)
	case "mate":
		s, ok = w.mateSides(c)
	case "linked", "together":
		if s, ok = w.linkedSides(c); !ok && c.what == "linked" && w.opensBelow(c) {
			w.openList(c)
		} else if !ok && c.what == "together" && !w.says("found", l.clause[c.from]) {
			w.meet(c)
		}
	case "visit", "relations", "settled", "route", "invited", "going", "jointly", "road", "exchange", "aid", "gift", "station", "project":
		if t := *c; strings.HasPrefix(l.row[c.from].Form.Lower, "zusammenarbeite") {
			t.what, t.kind = "together", anyPartnership // dass Kiel seit 1986 mit Zhejiang zusammenarbeitet
			if s, ok = w.linkedSides(&t); ok {
				return &t, s, true
			}
		}
		w.meet(c)
	case "patronage":
		s, ok = w.patronageSides(c)
	case "found":
		s, ok = w.actSides(c)
	case "since", "ago", "origin":
		s, ok = w.existsSides(c)
	case "anniversary":
		s, ok = w.anniversarySides(c)
	case "bond", "pact":
		s, ok = w.bondSides(c)
	}
	return c, s, ok
}

// namesTieOrParty tells whether the cue is a noun for a tie or for the other party, or says that two are tied.
func (w *worker) namesTieOrParty(c *cue) bool {
	return c.what == "tie" || c.what == "partner" || c.what == "mate" || c.what == "linked" || c.what == "patronage"
}

// isTold tells whether the sentence tells of a tie by itself, so that it is no mere
// item of a list.
func (w *worker) isTold() bool {
	l := &w.line
	for i := range l.cues {
		if l.cues[i].what == "tie" && len(l.row) > 12 {
			return true
		}
	}
	return false
}

// drop tells of a cue that came to nothing, where a text is explained.
func (w *worker) drop(c *cue, why string) {
	if w.trace != nil {
		w.trace("dropped %s [%s]: %s", c.rule.ID, w.cueText(c), why)
	}
}

// cueText is what a cue stands on, for explaining.
func (w *worker) cueText(c *cue) string {
	row := w.line.row[c.from:c.to]
	return w.text.Body[row[0].Start:row[len(row)-1].End]
}
