package extract

import (
	"slices"
	"strconv"

	"github.com/auslese/auslese/extract/token"
)

// endOf is the date at which the clause of a cue says that the tie ended, as EDTF.
func (w *worker) endOf(c *cue) string {
	l := &w.line
	ended := -1
	for i := range l.inClause(l.clause[c.from]) {
		if w.ends(i) {
			ended = i
		}
	}
	if ended < 0 {
		return ""
	}
	t := -1
	for i := range l.inClause(l.clause[c.from]) {
		if l.row[i].Form.Has(w.terms.point) && (t < 0 || abs(i-ended) < abs(t-ended)) && (i == 0 || l.row[i-1].Form.Lower != "seit" || abs(ended-i) <= 3) {
			if i+2 < len(l.row) && i+1 != ended && (l.row[i+1].Form.Has(w.terms.founded) || l.row[i+2].Form.Has(w.terms.founded) || isParticiple(l.row[i+1].Form)) {
				continue // die 1975 begründete Partnerschaft
			}
			t = i
		}
	}
	y := w.pointAt(t, bySince)
	return y.since
}

// ends tells whether the word at token i says that something ends: endete, gekündigt; or löste … auf, lief … aus.
func (w *worker) ends(i int) bool {
	l := &w.line
	if l.row[i].Form.Has(w.terms.ended) {
		return true
	}
	last := "auf"
	switch l.row[i].Form.Lower {
	case "löste", "lösten", "löst", "lösen":
	case "lief", "liefen":
		last = "aus"
	default:
		return false
	}
	for k := i + 1; k < len(l.row) && l.clause[k] == l.clause[i]; k++ {
		if l.row[k].Form.Lower == last && (k+1 == len(l.row) || l.row[k+1].Form.Has(token.Sign)) {
			return true
		}
	}
	return false
}

// endsIn tells whether clause n says that something ends.
func (w *worker) endsIn(n int) bool {
	for i := range w.line.inClause(n) {
		if w.ends(i) {
			return true
		}
	}
	return false
}

// endLast notes the end of the tie that the sentence before has told of by a noun, where a pronoun says when it ended and the
// clause speaks of nothing else: Die Städtepartnerschaft zwischen Kiel und Brest begann 1964. 2016 wurde sie beendet.
func (w *worker) endLast() {
	l := &w.line
	if len(l.slots) > 0 || !w.mayEndLast(l.row) || !slices.ContainsFunc(w.last, func(t token.Token) bool { return t.Form.Has(w.terms.tie) }) {
		return
	}
	last := &w.ties[len(w.ties)-1]
	if k := len(w.ties) - 2; k >= w.section && w.ties[k].sentence == last.sentence && w.ties[k].pair() != last.pair() {
		return
	}
	i := slices.IndexFunc(l.row, func(t token.Token) bool { return t.Form.Has(w.terms.ended) })
	n := l.clause[i]
	if !l.clauseSays(n, "sie", "diese") || l.clauseSome(n, w.isMatterNoun) {
		return
	}
	if until := w.endOf(&cue{from: i, to: i + 1}); until != "" {
		last.until = until
	}
}

// mayEndLast tells whether the sentence has a word for an end and follows one that has told of a tie.
func (w *worker) mayEndLast(sentence []token.Token) bool {
	return len(w.ties) > w.section && w.ties[len(w.ties)-1].sentence == w.sentence-1 &&
		slices.ContainsFunc(sentence, func(t token.Token) bool { return t.Form.Has(w.terms.ended) })
}

// isMatterNoun holds for a noun that is neither a date nor a body of a municipality.
func (w *worker) isMatterNoun(f *token.Form) bool {
	return f.Has(token.Upper) && !f.Has(token.Joined) && !f.Has(token.Date) && !f.Has(w.terms.municipal) && f.Lower != "sie" && f.Lower != "diese"
}

// lasted is the time for which the clause of a cue says that the tie was there: von 1990
// bis 2014 bestand eine Partnerschaft.
func (w *worker) lasted(c *cue) (y founding, until string) {
	l := &w.line
	if c.to+1 < len(l.row) && l.row[c.to].Form.Lower == "von" {
		if y, until = w.spanAt(c.to + 1); y.known() {
			y.rule = c.rule.ID
			return y, until // Partnerschaft von 1990 bis 2013
		}
	}
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
