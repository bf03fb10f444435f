package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// isSomebodyElses tells whether the tie is that of a school, parish, club or firm: such a noun
// follows it before any place does, or stands in its clause while no frame names two
// places.
func (w *worker) isSomebodyElses(c *cue) bool {
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
	if c.kind == cityFriendship && l.clauseSays(l.clause[c.from], "adenauer", "gaulle") {
		return true // the treaty of 1963
	}
	if w.isTheirs(c) {
		return false
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
	if len(w.ties) > w.section && c.from > 1 && l.row[c.from-1].Form.Lower == "der" && l.row[c.from-2].Form.Has(w.terms.jubilee) {
		return false // der Verein fuhr zum 33. Geburtstag der Partnerschaft hin
	}
	for i := range c.from {
		if l.clause[i] == l.clause[c.from] && w.isOther(l.row[i].Form) && !w.isVenue(i) && !tellsOfOthers(l.row[i].Form) {
			return true
		}
	}
	return false
}

// isPartOfWord tells whether the noun is only the first part of another: Jumelage-Komitee.
func (w *worker) isPartOfWord(c *cue) bool {
	row := w.line.row
	if c.to+1 >= len(row) || row[c.to].Form.Norm != "-" || row[c.to].Flags&token.Space != 0 || row[c.to+1].Flags&token.Space != 0 {
		return false
	}
	f := row[c.to+1].Form
	return f.Has(token.Upper) && !f.Has(token.Joined) && !w.isOnset(f)
}

// isElsewhere tells whether the noun is that of the school or parish of which the text has
// told so far, with the same places, and not of towns: no word in it says so.
func (w *worker) isElsewhere(c *cue, s *sides) bool {
	if c.kind != anyPartnership && c.kind != cooperation || len(w.ties) > 0 || w.elsewhere == 0 || w.sentence-w.elsewhere > 3 || w.saysTowns(c) {
		return false
	}
	for _, side := range [][]int{s.a, s.b} {
		for _, p := range side {
			if w.parties[p].seen < w.elsewhere {
				return false
			}
		}
	}
	return !slices.ContainsFunc(w.row, func(t token.Token) bool {
		f := t.Form
		switch f.Value(w.terms.tie) {
		case "", anyPartnership, cooperation:
		default:
			return true
		}
		return f.Has(w.terms.partner) || f.Has(w.terms.municipal) && (strings.Contains(f.Lower, "bürgermeister") || strings.Contains(f.Lower, "rat") || strings.Contains(f.Lower, "präsident"))
	})
}

// isTheirs tells whether the noun is that of two places before it: Kiel und Brest
// feiern ihre Partnerschaft mit einer Konferenz.
func (w *worker) isTheirs(c *cue) bool {
	l := &w.line
	i := c.from - 1
	for i > 0 && (isModifier(l.row[i].Form, w) || l.row[i].Form.Has(token.Ordinal)) {
		i--
	}
	if i < 0 || !l.row[i].Form.Has(w.terms.possessive) {
		return false
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.role == free && !t.org && t.to <= i && l.clause[t.head] == l.clause[c.from] && len(l.group(k, &sides{})) == 2 {
			return true
		}
	}
	return false
}

// isOther holds for an organisation that can have ties of its own; a town's club for
// its partnerships has none.
func (w *worker) isOther(f *token.Form) bool {
	return f.Has(w.terms.org) && !strings.HasPrefix(f.Lower, "partner") && !strings.HasPrefix(f.Lower, "städtepartner") && !strings.HasPrefix(f.Lower, "regionalverb")
}

// tellsOfOthers holds for bodies that speak or keep papers of a town's ties and have none: parties,
// committees, archives.
func tellsOfOthers(f *token.Form) bool {
	switch f.Lower {
	case "spd", "cdu", "csu", "fdp":
		return true
	}
	return strings.Contains(f.Lower, "fraktion") || strings.Contains(f.Lower, "ausschuss") || strings.Contains(f.Lower, "archiv") || strings.Contains(f.Lower, "zeitung")
}
