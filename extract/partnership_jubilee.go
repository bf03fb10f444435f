package extract

import "github.com/auslese/auslese/extract/token"

// isSpan tells whether a number of years is only how long something takes or lies
// apart: nach 22 Jahren, um weitere drei Jahre, vier Jahre nach Beginn. Before
// the noun itself it counts: nach 22 Jahren Partnerschaft.
func (w *worker) isSpan(d *cue) bool {
	l := &w.line
	if d.to < len(l.row) {
		f := l.row[d.to].Form
		if f.Has(w.terms.tie) || f.Has(w.terms.jubilee) || f.Has(w.terms.partner) {
			return false
		}
		if f.Lower == "nach" && w.celebrates(d.from) && w.startsBehind(d.to+1) {
			return false // 20 Jahre nach der Unterzeichnung haben sie gefeiert
		}
		switch f.Lower {
		case "nach", "vor", "nachdem", "bevor", "später", "zuvor", "lang", "länger", "früher", "jünger", "älter", "eher":
			return true
		case "angelegt", "ausgelegt", "befristet", "begrenzt", "beschränkt", "verlängert", "geschlossen", "abgeschlossen":
			if d.from > 0 && l.row[d.from-1].Form.Lower == "auf" { // auf fünf Jahre angelegt
				return true
			}
		}
	}
	if d.what == "anniversary" && w.yearsIn(d) < 3 {
		return true
	}
	for i := d.from - 1; i >= 0 && i >= d.from-3; i-- {
		switch f := l.row[i].Form; f.Lower {
		case "nach", "für", "um", "binnen", "alle", "innerhalb", "nächsten", "kommenden":
			return true
		default:
			if !isAdverb(f) {
				return false
			}
		}
	}
	return false
}

// startsBehind tells whether a noun for the signing or the beginning stands at token i, its
// article before it.
func (w *worker) startsBehind(i int) bool {
	row := w.line.row
	if i < len(row) && row[i].Form.Has(w.terms.determiner) {
		i++
	}
	return i < len(row) && row[i].Form.Has(token.Upper) && (row[i].Form.Has(w.terms.found) || row[i].Form.Has(w.terms.onset))
}

// isGuests tells whether the jubilee is that of a club of which the text has just told, and
// to which guests come from the partner town.
func (w *worker) isGuests(c, d *cue) bool {
	l := &w.line
	return c.what == "partner" && w.elsewhere > 0 && w.sentence-w.elsewhere <= 2 && w.isGoverned(c) && !l.clauseHas(l.clause[d.from], w.terms.tie, w.terms.bond)
}

// isDayOf tells whether the clause of c tells what happened on the day of d: zum 30. Mal
// jährt sich der Tag, an dem …
func (w *worker) isDayOf(c, d *cue) bool {
	l := &w.line
	i := w.clauseStart(c.from)
	return i > 2 && i+2 < len(l.row) && l.clause[i-1] == l.clause[d.from] && l.row[i-1].Form.Lower == "tag" && l.row[i+1].Form.Lower == "an" && l.row[i+2].Form.Has(w.terms.relative)
}

// opensWithPair tells whether a headline begins with an anniversary and the pair that it is
// that of: 25 Jahre Heidelberg–Kumamoto: …
func (w *worker) opensWithPair(d *cue) bool {
	l := &w.line
	k := l.next(d.to)
	if d.from > 0 || k < 0 || l.slots[k].from != d.to || l.slots[k].role != free {
		return false
	}
	last := l.slots[l.lastOf(k)].to
	return len(l.group(k, &sides{})) == 2 && last < len(l.row) && l.row[last].Form.Norm == ":"
}

// isRelativeTo tells whether the anniversary stands in a relative clause of the noun: die
// Partnerschaft, die 2014 ihr 50-jähriges Bestehen feierte.
func (w *worker) isRelativeTo(c, d *cue) bool {
	l := &w.line
	i := w.clauseStart(d.from)
	return i > c.to && l.clause[i-1] == l.clause[c.from] && w.opensRelative(i) && w.isRelated(c, i) && (c.what == "tie" || c.what == "bond")
}

// isOurs tells whether an anniversary is that of the tie, not of a town or treaty.
func (w *worker) isOurs(c, d *cue) bool {
	l := &w.line
	if l.clause[c.from] != l.clause[d.from] && !w.isDayOf(c, d) && !w.opensWithPair(d) && !w.isRelativeTo(c, d) {
		return false
	}
	if w.isSpan(d) {
		return false
	}
	for i := d.to - 1; i < len(l.row) && i < d.to+3; i++ {
		f := l.row[i].Form
		if f.Has(w.terms.jubilee) {
			return !w.isOfOther(i + 1)
		}
		if f.Has(w.terms.tie) {
			break
		}
		if f.Has(w.terms.othersJubilee) || f.Has(w.terms.org) {
			return false
		}
	}
	return true
}

// isOfOther tells whether the genitive at token i says that the jubilee is that of
// something else: das 60-jährige Bestehen des Élysée-Vertrags, der Stadtrechte.
func (w *worker) isOfOther(i int) bool {
	l := &w.line
	if i >= len(l.row) || l.row[i].Form.Lower != "des" && l.row[i].Form.Lower != "der" {
		return false
	}
	for i++; i < len(l.row) && isModifier(l.row[i].Form, w); i++ {
	}
	compound := false // Élysée-Vertrag
	for ; i+2 < len(l.row) && l.row[i+1].Form.Norm == "-" && l.row[i+1].Flags&token.Space == 0; i += 2 {
		compound = true
	}
	if i >= len(l.row) || l.at[i] >= 0 || l.row[i].Form.Has(w.terms.both) {
		return false
	}
	f := l.row[i].Form
	ours := f.Has(w.terms.tie) || f.Has(w.terms.partner) || f.Has(w.terms.bond) || f.Has(w.terms.pact) || f.Has(w.terms.found)
	if ours && !compound || !f.Has(token.Upper) {
		return false
	}
	if i+1 < len(l.row) && (l.row[i+1].Form.Lower == "des" || l.row[i+1].Form.Lower == "der") {
		return w.isOfOther(i + 1) // des Beginns der Partnerschaft
	}
	return true
}

// anniversarySides reads an anniversary that names the parties but no tie: 25 Jahre
// mit Olbernhau; das 20-jährige Jubiläum von Rosenheim und Ichikawa.
func (w *worker) anniversarySides(c *cue) (sides, bool) {
	l := &w.line
	s := sides{from: c.from, to: c.to}
	i := c.to
	jubilee := i < len(l.row) && l.row[i].Form.Has(w.terms.jubilee)
	if jubilee {
		i++
	}
	if !w.tells {
		return s, false
	}
	k := l.next(i)
	if k < 0 || l.slots[k].from != i || l.slots[k].org {
		return s, false
	}
	t := &l.slots[k]
	g := l.group(k, &s)
	switch {
	case t.role == with && l.row[t.from].Form.Lower == "mit":
		if o := w.missing(g, &s); o >= 0 {
			s.a, s.b = []int{o}, g
			return s, true
		}
	case t.role == of && len(g) == 2 && w.canPair(g[0], g[1]):
		s.a, s.whole = g, true
		return s, true
	}
	return s, false
}
