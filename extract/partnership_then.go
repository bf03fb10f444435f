package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// fromNow tells whether the clause says that the tie begins now: sind von nun an
// Partnergemeinden, ab sofort, seit heute.
func (w *worker) fromNow(c *cue) bool {
	l := &w.line
	for i := 1; i < len(l.row); i++ {
		if l.clause[i] != l.clause[c.from] {
			continue
		}
		switch l.row[i].Form.Lower {
		case "nun":
			if l.row[i-1].Form.Lower == "von" {
				return true
			}
		case "sofort":
			return l.row[i-1].Form.Lower == "ab"
		case "fortan":
			return true
		}
		if l.row[i].Form.Has(token.Date) && (l.row[i-1].Form.Lower == "von" || l.row[i-1].Form.Lower == "ab" || l.row[i-1].Form.Lower == "seit") && w.dates[l.row[i].Ref].Value == "PRESENT_REF" {
			return true
		}
	}
	return false
}

// inLastSession tells whether the act is one of the latest meeting: hat in seiner jüngsten Sitzung beschlossen.
func (w *worker) inLastSession(d *cue) bool {
	l := &w.line
	for i := range l.inClause(l.clause[d.from]) {
		if i == 0 || !strings.HasSuffix(l.row[i].Form.Lower, "sitzung") {
			continue
		}
		switch l.row[i-1].Form.Lower {
		case "jüngsten", "letzten", "vergangenen", "heutigen", "gestrigen":
			return true
		}
	}
	return false
}

// then is the date that `damals` or `seither` in the cue's clause points back to.
func (w *worker) then(c *cue) founding {
	l := &w.line
	for i := range l.inClause(l.clause[c.from]) {
		if !isBackward(l.row[i].Form) && !(l.row[i].Form.Has(token.Date) && w.isThen(i)) {
			continue
		}
		for t := i - 1; t >= 0; t-- {
			if y := w.pointAt(t, byAct); y.known() {
				y.from, y.to = t, t+1
				return y
			}
		}
		if y := w.lastYear(); y.known() {
			y.from, y.to = i, i+1
			return y
		}
	}
	return founding{}
}

// isBackward holds for a word that points to the date before it.
func isBackward(f *token.Form) bool {
	switch f.Lower {
	case "damals", "seither", "seitdem":
		return true
	}
	return false
}

// lastYear is the only year of the sentence before, but for that of writing.
func (w *worker) lastYear() founding {
	var y founding
	for i := range w.last {
		if !w.last[i].Form.Has(w.terms.point) {
			continue
		}
		d := w.pointOf(w.last[i].Ref, byAct)
		if d.year == w.documentYear() {
			continue
		}
		if y.known() && d.year != y.year {
			return founding{}
		}
		y = d
	}
	return y
}

// isThen tells whether the date at token i is `damals`, which points to the one before it.
func (w *worker) isThen(i int) bool {
	t := &w.line.row[i]
	return strings.EqualFold(w.text.Body[t.Start:t.End], "damals")
}
