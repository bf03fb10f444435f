package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// dateBehind is the date that dates the noun itself: die Vereinbarung aus dem Jahr
// 1990, der Vertrag vom 3. Mai 1990; -1 for none.
func (w *worker) dateBehind(c *cue) int {
	l := &w.line
	i := w.behindFrame(c.to)
	if i >= len(l.row) {
		return -1
	}
	if (c.what == "tie" || c.what == "pact") && l.row[i].Form.Lower == "ist" && i+1 < len(l.row) {
		i++ // der Vertrag mit Lyon ist von 1990
	}
	from := i
	switch l.row[i].Form.Lower {
	case "aus", "von", "vom":
	case "am":
		if !isDeed(l.row[c.from].Form) || c.from > 0 && l.row[c.from-1].Form.Norm != "," && !w.opensCell(c.from) {
			return -1
		}
	case "im":
		if !w.isOfOnset(c) && !isDeed(l.row[c.from].Form) { // seit dem Beginn der Partnerschaft mit Lyon im Jahr 1959
			return -1
		}
	default:
		if i > c.to && l.row[i].Form.Has(w.terms.point) && w.isOfOnset(c) { // den Abschluss des Vertrags mit Lyon 1959
			return i
		}
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

// isOfOnset tells whether the noun stands in the genitive of one for a beginning: der Abschluss des Vertrags.
func (w *worker) isOfOnset(c *cue) bool {
	return c.from > 1 && w.line.row[c.from-2].Form.Has(w.terms.onset)
}

// isDeed holds for the nouns that mean the act as well: die Verschwisterung mit Lyon im Jahr 1959.
func isDeed(f *token.Form) bool {
	return strings.HasPrefix(f.Lower, "verschwisterung") || strings.HasPrefix(f.Lower, "verbrüderung")
}

// datedDeed is the date right before the article of a noun that means the act, in a list of what was done: 1978 die
// Verschwisterung mit Lyon; 1978 der Abschluss des Vertrags; -1 where there is none.
func (w *worker) datedDeed(c *cue) int {
	row := w.line.row
	i := c.from
	if w.isOfOnset(c) {
		i -= 2
	} else if !isDeed(row[i].Form) {
		return -1
	}
	if i < 2 || !row[i-1].Form.Has(w.terms.determiner) || !row[i-2].Form.Has(w.terms.point) {
		return -1
	}
	return i - 2
}

// lastPoint is the date right before the participle of a cue: erneuerte 2023 die 1964 geschlossene Partnerschaft.
func (w *worker) lastPoint(d *cue) int {
	for i := d.to - 1; i > d.date; i-- {
		if w.line.row[i].Form.Has(w.terms.point) {
			return i
		}
	}
	return d.date
}

// isOfDatedPact tells whether a treaty stands at token i, behind its adjectives, and the noun is what it is about: der 1955
// geschlossene Vertrag über die Partnerschaft.
func (w *worker) isOfDatedPact(c *cue, i int) bool {
	row := w.line.row
	i = w.behindAttributes(i)
	if i+1 >= len(row) || !row[i].Form.Has(w.terms.pact) || c.from <= i || c.from > i+3 {
		return false
	}
	return row[i+1].Form.Lower == "über" || row[i+1].Form.Lower == "zur"
}

// datesNoun tells whether only articles and adjectives stand between a cue and the noun: seit 1955 eine Partnerschaft.
func (w *worker) datesNoun(d *founding, c *cue) bool {
	row := w.line.row
	for i := d.to; i < c.from; i++ {
		if f := row[i].Form; !f.Has(w.terms.determiner) && !w.isAttributive(f) {
			return false
		}
	}
	return d.to <= c.from
}

// inAttribute is the date of an attribute before the noun that names who or where as well: die 1964 zwischen Kiel und
// Brest geschlossene Partnerschaft; die seit 1964 mit Brest bestehende; -1 where there is none.
func (w *worker) inAttribute(c *cue) int {
	row := w.line.row
	i := c.from - 1
	for i > 0 && w.isAttributive(row[i].Form) && !isGerund(row[i].Form) && !row[i].Form.Has(w.terms.founded) {
		i--
	}
	if i < 3 || !row[i].Form.Has(w.terms.founded) && !isGerund(row[i].Form) {
		return -1
	}
	for t := i - 1; t > 0 && t > i-16 && (!row[t].Form.Has(token.Sign) || row[t].Form.Norm == "-"); t-- {
		if !row[t].Form.Has(w.terms.point) {
			continue
		}
		k := t - 1
		for k > 0 && (row[k].Form.Has(w.terms.preposition) || row[k].Form.Lower == "seit" || row[k].Form.Lower == "bereits" || row[k].Form.Lower == "schon") {
			k--
		}
		if i-t < 4 && !w.line.slotIn(t, i) {
			return -1 // that is a cue of its own
		}
		if f := row[k].Form; f.Lower == "die" || f.Lower == "der" || f.Lower == "den" || f.Lower == "dem" || f.Lower == "das" {
			return t
		}
		return -1
	}
	return -1
}

// isGerund holds for the participles of verbs of several words: ins Leben gerufene, aus der Taufe gehobene.
func isGerund(f *token.Form) bool {
	return strings.HasPrefix(f.Lower, "gerufene") || strings.HasPrefix(f.Lower, "gehobene")
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
	if c.what == "bond" && w.isOneOfSeries(c) || c.what == "pact" && w.leavesAct(c) {
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
