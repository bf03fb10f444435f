package extract

import (
	"strconv"

	"github.com/auslese/auslese/extract/token"
)

// endOf is the date at which the clause of a cue says that the tie ended, as EDTF.
func (w *worker) endOf(c *cue) string {
	l := &w.line
	ended := -1
	for i := range l.inClause(l.clause[c.from]) {
		if l.row[i].Form.Has(w.terms.ended) || w.isDissolved(i) {
			ended = i
		}
	}
	if ended < 0 {
		return ""
	}
	t := -1
	for i := range l.inClause(l.clause[c.from]) {
		if l.row[i].Form.Has(w.terms.point) && (t < 0 || abs(i-ended) < abs(t-ended)) && (i == 0 || l.row[i-1].Form.Lower != "seit" || abs(ended-i) <= 3) {
			if i+2 < len(l.row) && (l.row[i+1].Form.Has(w.terms.founded) || l.row[i+2].Form.Has(w.terms.founded) || isParticiple(l.row[i+1].Form)) {
				continue // die 1975 begründete Partnerschaft
			}
			t = i
		}
	}
	y := w.pointAt(t, bySince)
	return y.since
}

// isDissolved tells whether the verb at token i ends something: Köln löste die Partnerschaft auf.
func (w *worker) isDissolved(i int) bool {
	l := &w.line
	switch l.row[i].Form.Lower {
	case "löste", "lösten", "löst", "lösen", "kündigte", "kündigten":
	default:
		return false
	}
	for k := i + 1; k < len(l.row) && l.clause[k] == l.clause[i]; k++ {
		if l.row[k].Form.Lower == "auf" && (k+1 == len(l.row) || l.row[k+1].Form.Has(token.Sign)) {
			return true
		}
	}
	return false
}

// lasted is the time for which the clause of a cue says that the tie was there: von 1990
// bis 2014 bestand eine Partnerschaft.
func (w *worker) lasted(c *cue) (y founding, until string) {
	l := &w.line
	past := false
	for i := range l.inClause(l.clause[c.from]) {
		switch l.row[i].Form.Lower {
		case "bestand", "bestanden", "existierte", "existierten":
			past = true
		case "war", "waren":
			past = past || c.what == "linked" || c.what == "partner" && (w.isPlural(c) || !w.isGoverned(c))
		}
	}
	for i := range l.row {
		if !past || l.clause[i] != l.clause[c.from] {
			continue
		}
		if t := &l.row[i]; t.Form.Has(w.terms.point) && i > 0 && l.row[i-1].Form.Lower == "bis" && isEDTF(w.dates[t.Ref].Value) {
			return y, w.dates[t.Ref].Value // bis 2014 war Lyon Partnerstadt
		}
		if y, until = w.spanAt(i); y.known() {
			y.rule = c.rule.ID
			return y, until
		}
	}
	return y, ""
}

// spanAt is the beginning and the end of the span of time at token i: 1990 bis 2014.
func (w *worker) spanAt(i int) (y founding, until string) {
	t := &w.line.row[i]
	if !t.Form.Has(w.terms.point) {
		return y, ""
	}
	d := w.dates[t.Ref]
	if len(d.Parts) != 2 || !isEDTF(d.Parts[0].Value) || !isEDTF(d.Parts[1].Value) {
		return y, ""
	}
	y = founding{since: d.Parts[0].Value, basis: stated, rank: bySince, from: i, to: i + 1}
	y.year, _ = strconv.Atoi(y.since[:4])
	return y, d.Parts[1].Value
}
