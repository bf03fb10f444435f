package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// joins tells whether the clause says without a year that the place came to the partners of whom the
// sentence before tells: später kamen Lyon und Brest hinzu; es folgten Lyon und Brest.
func (w *worker) joins(k int) bool {
	l := &w.line
	n := len(w.ties)
	if n == w.section || w.ties[n-1].sentence < w.sentence-1 || l.slots[k].role != free || !w.lastTied(w.home) && publishes(&w.parties[w.ties[n-1].a]) == publishes(&w.parties[w.ties[n-1].b]) {
		return false
	}
	came, added := false, false
	for i := range l.row {
		if n := l.clause[l.slots[k].head]; l.clause[i] != n && l.clause[i] != n-1 {
			continue
		}
		switch l.row[i].Form.Lower {
		case "kam", "kamen", "kommt", "kommen":
			came = true
		case "hinzu", "dazu":
			added = true
		case "folgten":
			came, added = true, i == 1 && l.row[0].Form.Lower == "es"
		}
	}
	return came && added && !l.clauseHas(l.clause[l.slots[k].head], token.Date)
}

// isOthers tells whether the clause of a place tells what another town than the owner of the
// series has with it: …; Regensburg kooperiert mit Qingdao seit 2009.
func (w *worker) isOthers(k int) bool {
	l := &w.line
	o := w.seriesOwner(k)
	for i := range l.slots {
		if t := &l.slots[i]; t.role == free && !t.dead && t.party != o && t.group != l.slots[k].group && t.to <= l.slots[k].from && !w.tiedSince(w.before, t.party) && l.firstOf(i) == i && l.clause[t.head] == l.clause[l.slots[k].head] && publishes(&w.parties[t.party]) {
			return !slices.Contains(l.group(i, &sides{}), o)
		}
	}
	return false
}

// isPair tells whether two coordinated places of a series are a pair and not two partners of
// its owner.
func (w *worker) isPair(g []int) bool {
	o := w.lastOwner()
	if o < 0 || slices.Contains(g, o) { // Kiel und Tallinn sind seit 1986 Partner, Kiel und Gdynia seit 1985
		return true
	}
	return publishes(&w.parties[g[0]]) != publishes(&w.parties[g[1]]) && !w.goesOnFor()
}

// enumerates tells whether the sentence lists places with the year before each: 1965
// Nantes, 1975 Tiflis; unsere Partner: 1971 Barnsley, 1976 Antibes.
func (w *worker) enumerates() bool {
	l := &w.line
	if len(l.cues) == 0 || !w.names && !(w.says("mate", 0) && l.clauseHas(0, w.terms.ours)) {
		return false
	}
	if l.cues[0].what == "visit" || l.cues[0].what == "going" {
		return false // Reisen: 2024 Krakau, 2025 Lyon
	}
	n := 0
	for k := range l.slots {
		if t := &l.slots[k]; t.role == free && !t.dead && !t.org && t.from > 0 && l.row[t.from-1].Form.Has(w.terms.point) && w.yearOfDate(l.row[t.from-1].Ref) > 0 {
			n++
		}
	}
	return n > 1
}

// follows tells whether the sentence goes on with a series of ties: folgte, den
// Anfang machten, die älteste.
func (w *worker) follows() bool {
	if !w.tells {
		return false
	}
	for i := range w.line.cues {
		if w.line.cues[i].what == "series" {
			return true
		}
	}
	return false
}

// seriesOwner is whose ties a sentence goes on to tell of with slot k: of the last one beside it,
// the party that does not stand behind `mit` there.
func (w *worker) seriesOwner(k int) int {
	if p := w.forWhom(k); p >= 0 {
		return p
	}
	t := w.lastBeside(k)
	if t == nil {
		return w.lastOwner()
	}
	if p := w.sharedWith(k, &w.ties[w.before]); p >= 0 {
		return p
	}
	if w.line.slots[k].role == free {
		if o := w.sharedOwner(t); o >= 0 {
			return o
		}
	}
	subject, owner := false, false
	for k := range w.line.slots {
		s := &w.line.slots[k]
		if s.role == of && s.from > 0 && w.line.row[s.from-1].Form.Has(w.terms.partner) && (s.party == t.a || s.party == t.b) {
			return s.party // während Brest 1964 Partnerstadt von Kiel wurde, kam Lyon 1970 hinzu
		}
		if s.role == with && s.party == t.a {
			return t.b
		} else if s.role == with && s.party == t.b {
			return t.a
		}
		subject = subject || s.role == free && s.party == t.b
		owner = owner || s.party == t.a
	}
	if subject && !owner { // Karlsruhe schloss die Partnerschaft 1992, Gera 1998
		return t.a
	}
	return w.lastOwner()
}

// sharedWith is the party behind `mit` of the tie, where the place k goes on with `seit` as its subject does: Lyon ist
// seit 1974 mit Kiel verschwistert, Brest seit 1990; -1 otherwise.
func (w *worker) sharedWith(k int, t *tie) int {
	l := &w.line
	s := &l.slots[k]
	if s.role != free || s.to >= len(l.row) || l.row[s.to].Form.Lower != "seit" {
		return -1
	}
	for i := range l.slots {
		if o := &l.slots[i]; o.role == with && o.to <= s.from && (o.party == t.a || o.party == t.b) && publishes(&w.parties[o.party]) {
			return o.party
		}
	}
	return -1
}

// forWhom is the place of which the clause of slot k says that a town joined its partners: 2015 kam für Lichtenberg
// Margareten dazu; -1 where it says none.
func (w *worker) forWhom(k int) int {
	l := &w.line
	n := l.clause[l.slots[k].head]
	for i := range l.slots {
		if t := &l.slots[i]; i != k && l.clause[t.head] == n && l.row[t.from].Form.Lower == "für" && !t.dead && !t.org && publishes(&w.parties[t.party]) && w.says("series", n) {
			return t.party
		}
	}
	return -1
}

// sharedOwner is the party behind `mit` of a tie whose other one is but one of the subjects, each with a date
// of its own: Brest ist seit 1964, Vaasa seit 1967 mit Kiel verbunden; -1 where it is none.
func (w *worker) sharedOwner(t *tie) int {
	l := &w.line
	for k := range l.slots {
		s := &l.slots[k]
		if s.role != with || s.dead || s.party != t.a && s.party != t.b || l.firstOf(k) != k || l.lastOf(k) != k {
			continue
		}
		other := t.a
		if s.party == t.a {
			other = t.b
		}
		if publishes(&w.parties[s.party]) && (s.party == w.home || !publishes(&w.parties[other]) || w.isTied(s.party)) && w.datesSubjects(k) {
			return s.party
		}
	}
	return -1
}

// datesSubjects tells whether at least two subjects before slot k have a date right behind them.
func (w *worker) datesSubjects(k int) bool {
	n := 0
	for i := range k {
		if s := &w.line.slots[i]; s.role == free && !s.dead {
			if t, since := w.dated(i); t > s.head && since {
				n++
			}
		}
	}
	return n > 1
}

// lastBeside is the last tie of the sentence that no semicolon parts from slot k, else the last at
// all, nil for none: Kiel ist seit 1964 mit Brest, seit 1987 mit Gdynia verbunden; Bonn pflegt …
func (w *worker) lastBeside(k int) *tie {
	l := &w.line
	for i := len(w.ties) - 1; i >= w.before; i-- {
		t := &w.ties[i]
		from, to := t.span.End, int(l.row[l.slots[k].from].Start)
		if from > to {
			from, to = int(l.row[l.slots[k].to-1].End), t.span.Start
		}
		if from >= to || !strings.Contains(w.text.Body[from:to], ";") {
			return t
		}
	}
	if n := len(w.ties); n > w.before {
		return &w.ties[n-1]
	}
	return nil
}

// goesOnFor tells whether the series is that of the place that publishes the text.
func (w *worker) goesOnFor() bool {
	return w.home >= 0 && len(w.ties) > 0 && w.lastTied(w.home) && w.line.clauseHas(0, w.terms.follow)
}
