package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// isAside tells whether a date in the clause of a noun is no date of what the noun means,
// since the noun is only a part of what the clause tells of: somebody attends to the tie
// (kümmert sich seit 1995 um die Partnerschaft), something is in the partner town (seit
// 2015 gibt es in der Partnerstadt ein Haus) or belongs to it (das Turnier der Partnerstädte).
func (w *worker) isAside(c, d *cue) bool {
	l := &w.line
	if c.what != "tie" && c.what != "partner" || l.clause[c.from] != l.clause[d.from] || w.says("linked", l.clause[c.from]) {
		return false
	}
	if d.to < c.from && l.row[d.to].Form.Has(w.terms.founded) && w.gapBefore(d.to+1, c.from) {
		return false // im Rahmen der seit 1995 bestehenden Partnerschaft unterstützt Jena …
	}
	if d.what == "since" && l.clauseHas(l.clause[d.from], w.terms.attending) && !w.isNamedAs(c) { // arbeitet seit 1992 als Partnerregion mit
		return true
	}
	if c.what == "partner" && c.to < len(l.row) && l.at[c.to] >= 0 && d.what == "since" && d.to <= c.from && w.isDative(c) {
		return true // hilft seit 1983 der Partnerstadt Lyon
	}
	return w.isGoverned(c) && !w.isOfBond(c) && !strings.HasPrefix(l.row[d.from].Form.Lower, "stimmte") // für die Partnerschaft
}

// isDative tells whether the article of the noun, a feminine one behind no preposition, says that it is an object.
func (w *worker) isDative(c *cue) bool {
	row := w.line.row
	i := w.beforeAttributes(c.from)
	if i < 1 || row[i-1].Form.Has(w.terms.preposition) {
		return false
	}
	switch row[i].Form.Lower {
	case "der", "seiner", "ihrer", "unserer":
		return true
	}
	return false
}

// isOfBond tells whether the noun only says with whom a bond is: freundschaftliche Beziehungen zu
// seiner Partnerstadt.
func (w *worker) isOfBond(c *cue) bool {
	l := &w.line
	for i := range l.cues {
		b := &l.cues[i]
		if b.what != "bond" || b.to >= c.from || b.to < c.from-3 || l.clause[b.from] != l.clause[c.from] {
			continue
		}
		if lower := l.row[b.to].Form.Lower; lower == "zu" || lower == "zur" || lower == "mit" {
			return true
		}
	}
	return false
}

// says tells whether a cue of that sort stands in clause n.
func (w *worker) says(what string, n int) bool {
	for i := range w.line.cues {
		if d := &w.line.cues[i]; d.what == what && w.line.clause[d.from] == n {
			return true
		}
	}
	return false
}

// isGoverned tells whether the noun stands behind a preposition, or in the genitive behind
// a noun that does not tell of its founding.
func (w *worker) isGoverned(c *cue) bool {
	l := &w.line
	i := c.from - 1
	for i >= 0 && (w.isAttributive(l.row[i].Form) || l.row[i].Form.Norm == `"` || w.isOwner(i)) {
		i--
	}
	if i < 0 {
		return false
	}
	article := l.row[i].Form
	if article.Has(w.terms.determiner) {
		if article.Has(w.terms.indefinite) {
			return false
		}
		i--
	}
	if i < 0 {
		return false
	}
	f := l.row[i].Form
	switch {
	case f.Has(w.terms.preposition):
		return !w.leadsInto(c, i, article.Lower)
	case w.isReception(c):
		return false
	case article.Lower == "der" && isMasculineTie(l.row[c.to-1].Form):
		return false // wurde im Rathaus der Partnerschaftsvertrag unterzeichnet
	case article.Lower == "der" || article.Lower == "dieser" || article.Has(w.terms.possessive) && strings.HasSuffix(article.Lower, "er"):
		return f.Has(token.Upper) && f.Has(token.Word) && !f.Has(token.Joined) && !w.isOnset(f)
	}
	return false
}

// isMasculineTie holds for the nouns with which `der` is no genitive.
func isMasculineTie(f *token.Form) bool {
	for _, end := range []string{"vertrag", "eid", "bund", "pakt", "ring"} {
		if strings.HasSuffix(f.Lower, end) {
			return true
		}
	}
	return false
}

// isOwner tells whether the place at token i, with its preposition or without, is in the
// genitive: aus Oeldes Partnergemeinde.
func (w *worker) isOwner(i int) bool {
	k := w.line.at[i]
	return k >= 0 && (w.line.slots[k].role == of || w.line.slots[k].role == located && w.isGenitive(w.mention(w.line.row[i].Ref)))
}

// leadsInto tells whether the preposition at token i binds the noun to what tells of its
// founding all the same: der Vertrag über die Partnerschaft, mündete in die Partnerschaft,
// gehört zu den Partnerstädten.
func (w *worker) leadsInto(c *cue, i int, article string) bool {
	l := &w.line
	lower := l.row[i].Form.Lower
	if i > 0 && w.isOnset(l.row[i-1].Form) {
		return true
	}
	switch lower {
	case "seit", "durch":
		return true
	case "zu", "zur", "mit", "zum":
		if c.what == "tie" {
			return true
		}
		n := l.clause[c.from]
		return l.clauseHas(n, w.terms.have) || l.clauseSome(n, func(f *token.Form) bool {
			return strings.HasPrefix(f.Lower, "zähl") || strings.HasPrefix(f.Lower, "gehör")
		})
	case "in":
		return c.what == "tie" && article != "der"
	}
	return c.what == "tie" && lower != "für" && lower != "um" && lower != "an" && (lower != "über" || w.says("pact", l.clause[i]))
}

// isOnset holds for nouns that tell of a tie's founding, or are what is founded.
func (w *worker) isOnset(f *token.Form) bool {
	return f.Has(w.terms.found) || f.Has(w.terms.pact) || f.Has(w.terms.bond) || f.Has(w.terms.tie) || f.Has(w.terms.jubilee) || f.Has(w.terms.onset) || f.Has(w.terms.letter)
}

// isAttribute tells whether the date at token t belongs to a participle before a noun that
// is no tie: des 2001 verstorbenen Bürgermeisters, das seit 1980 stattfindende Turnier.
func (w *worker) isAttribute(t int) bool {
	row := w.line.row
	i := t - 1
	for i > 0 && i > t-4 && (row[i].Form.Has(w.terms.preposition) || row[i].Form.Lower == "seit" || isAdverb(row[i].Form) && !row[i].Form.Has(w.terms.determiner)) {
		i--
	}
	if i < 0 || !row[i].Form.Has(w.terms.determiner) || row[i].Form.Has(w.terms.both) {
		return false
	}
	k := t + 1
	for k < len(row) && k < t+4 && isAdverb(row[k].Form) && !isInflected(row[k].Form.Lower) {
		k++
	}
	if k+1 >= len(row) || !isParticiple(row[k].Form) {
		return false
	}
	f := row[min(w.behindAttributes(k+1), len(row)-1)].Form
	return f.Has(token.Upper) && f.Has(token.Word) && !f.Has(token.Joined) && !w.isOnset(f) && !f.Has(w.terms.partner) && !f.Has(w.terms.mate) && !f.Has(w.terms.title)
}

// isRelated tells whether what stands behind the sign at token i can be a clause about the
// noun: its pronoun agrees with the noun, and nothing else was told of in between (geht auf
// einen Austausch zurück, der 1962 begann).
func (w *worker) isRelated(c *cue, i int) bool {
	l := &w.line
	for k := c.to; k < i; k++ {
		if l.row[k].Form.Has(w.terms.contact) {
			return false
		}
	}
	if i > c.to && i+1 < len(l.row) && l.row[i+1].Form.Has(w.terms.relative) && w.isOtherNoun(i-1) {
		return false // lebt von Vereinen, die sich seit 1960 besuchen
	}
	if noun := l.row[c.to-1].Form.Lower; i+1 < len(l.row) && (strings.HasSuffix(noun, "schaft") || strings.HasSuffix(noun, "ung")) {
		switch l.row[i+1].Form.Lower {
		case "das", "den", "dem", "dessen", "der", "welches", "welcher":
			return false
		}
	}
	return true
}

// isOtherNoun tells whether a noun stands at token i that is neither a place, nor what one is called (unless it is an
// apposition: einer Stadt, die …), nor a part of what is told of a tie.
func (w *worker) isOtherNoun(i int) bool {
	row := w.line.row
	f := row[i].Form
	if f.Has(w.terms.title) {
		return i > 1 && row[i-2].Form.Norm == "," && row[i-1].Form.Has(w.terms.indefinite)
	}
	return f.Has(token.Upper) && f.Has(token.Word) && !f.Has(token.Joined) && !w.isOnset(f) && !w.isVenue(i)
}
