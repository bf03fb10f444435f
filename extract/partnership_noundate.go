package extract

import "github.com/auslese/auslese/extract/token"

// dateBehind is the date that dates the noun itself: die Vereinbarung aus dem Jahr
// 1990, der Vertrag vom 3. Mai 1990; -1 for none.
func (w *worker) dateBehind(c *cue) int {
	l := &w.line
	i := w.behindFrame(c.to)
	if i >= len(l.row) {
		return -1
	}
	from := i
	switch l.row[i].Form.Lower {
	case "aus", "von", "vom":
	case "im":
		if c.from < 2 || !l.row[c.from-2].Form.Has(w.terms.onset) { // seit dem Beginn der Partnerschaft mit Lyon im Jahr 1959
			return -1
		}
	default:
		return -1
	}
	for i++; i < len(l.row) && i < from+4; i++ {
		if l.row[i].Form.Has(w.terms.point) {
			return i
		}
		if !l.row[i].Form.Has(w.terms.determiner) && l.row[i].Form.Lower != "jahr" && l.row[i].Form.Lower != "jahre" {
			return -1
		}
	}
	return -1
}

// behindFrame is the token behind the parties that a noun names: mit Lyon, zwischen
// Kiel und Brest, Kiel–Brest.
func (w *worker) behindFrame(i int) int {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; !t.dead && (t.from == i || t.from == i+1 && i < len(l.row) && (l.row[i].Form.Lower == "und" || l.row[i].Form.Norm == "-")) {
			i = t.to
		}
	}
	return i
}

// isDated tells whether the clause of a cue has an act, a date or an anniversary.
func (w *worker) isDated(c *cue) bool {
	l := &w.line
	if w.dateBehind(c) >= 0 || len(l.row) > 1 && l.row[0].Form.Has(w.terms.point) && l.row[1].Form.Norm == ":" {
		return true
	}
	if c.what == "bond" && w.isOneOfSeries(c) {
		return true
	}
	if k := l.next(c.to); k >= 0 && (c.what == "pact" || c.what == "bond") && w.reach(c.to, l.slots[k].from, 1) {
		if t, _ := w.dated(k); t >= 0 { // die Verträge mit Pontarlier (1964) und …; Verbindungen nach Lyon (1987)
			return true
		}
	}
	for i := range l.cues {
		d := &l.cues[i]
		if l.clause[d.from] != l.clause[c.from] && !(d.what == "anniversary" && w.isRelativeTo(c, d)) {
			continue
		}
		switch d.what {
		case "since", "participle", "anniversary", "ago", "origin":
			return true
		case "found":
			return w.dateNear(d) >= 0 && !w.takesOver(c, d)
		}
	}
	return false
}

// isOneOfSeries tells whether the noun, the subject of its sentence, is said to be the oldest or latest of
// several: Die älteste Verbindung besteht zu Zwolle.
func (w *worker) isOneOfSeries(c *cue) bool {
	return c.from == 2 && w.line.row[0].Form.Lower == "die" && w.nounBears(c, func(f *token.Form) bool { return f.Has(w.terms.series) })
}
