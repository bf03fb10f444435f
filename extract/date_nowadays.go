package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// isNowadays holds for heute in a clause that tells neither of the past nor of what
// happens on a day, in a text that is not about the day.
func (w *worker) isNowadays(e *timeExpr) bool {
	if !e.nowadays || w.clock.daily && !w.isAfterPast(e) || e.value.Time != (calendar.Time{}) {
		return false
	}
	if int(e.last)+1 < len(w.row) && (w.row[e.last].Form.Lower == "in" || w.row[e.last].Form.Lower == "vor") && w.row[e.last+1].Form.Has(token.Number) {
		return false // heute vor zehn Jahren
	}
	if e.first > 0 && w.isOne(e.first-1, "ab", "Ab") || w.isBesideHour(e) {
		return false
	}
	if w.isContrast(e) || strings.HasPrefix(w.row[e.first].Form.Lower, "heutig") {
		return true // im heutigen Rheinland
	}
	from, to := w.sentenceAround(e.first)
	if to-from <= 4 || w.clauseHas(e, w.tenses.event) || w.isDayNamed(e) {
		return false
	}
	if w.isBesideLasting(e) {
		return !w.isNarrated(e)
	}
	return w.clauseTense(e) != calendar.Back && !w.hasDone(e)
}

// isBesideHour holds for heute before an hour: heute um 19 Uhr, heute von 10 bis 12 Uhr, but not
// heute um 5 Prozent.
func (w *worker) isBesideHour(e *timeExpr) bool {
	i := e.last
	return int(i)+2 < len(w.row) && w.row[i].Form.Has(w.recurs.at) && w.row[i+1].Form.Has(token.Number) && w.isOne(i+2, "Uhr", "bis")
}

// isContrast holds for what is unlike the past, only thought of, or said of anybody: anders als
// heute, heute würde er zögern, wer heute kommt.
func (w *worker) isContrast(e *timeExpr) bool {
	if e.first > 0 && (w.isOne(e.first-1, "als", "wie") || w.isOne(e.first-1, "wer", "Wer")) {
		return true
	}
	return w.isAfterPast(e) || w.clauseSays(e, "würde", "würden", "hätte", "hätten", "wäre", "wären")
}

// isAfterPast holds in a sentence that has told of the past before: früher gab es dreißig
// Höfe, heute sind es vier.
func (w *worker) isAfterPast(e *timeExpr) bool {
	c := &w.clock
	if w.isUntil(e) || w.clauseHas(e, w.tenses.event) {
		return false
	}
	if c.last.Unit >= calendar.Year && c.hasDoc && c.last.Year < c.doc.Year()-1 && w.sameSentence(c.lastAt, e.first) {
		return w.clauseTense(e) != calendar.Back
	}
	from, _ := w.sentenceAround(e.first)
	if begin, end := w.clauseAround(e); begin == e.first && begin > from && w.row[begin-1].Form.Norm == "," && w.anyHas(begin, end, w.tenses.have) && w.clauseTense(e) != calendar.Back {
		if w.tenseOf(e, from, begin) == calendar.Back {
			return true // im Mai waren wir zu fünft, heute sind wir vierzig
		}
	}
	for i := from; i < e.first; i++ {
		switch w.row[i].Form.Lower {
		case "früher", "damals", "einst", "anfangs", "ursprünglich":
			return true
		}
	}
	return false
}

// isBesideLasting holds for heute of a state: auch heute ist es bekannt, heute noch.
func (w *worker) isBesideLasting(e *timeExpr) bool {
	return e.first > 0 && isStill(w.row[e.first-1].Form) || int(e.last) < len(w.row) && isStill(w.row[e.last].Form)
}

func isStill(f *token.Form) bool {
	switch f.Lower {
	case "schon", "bereits", "auch", "noch":
		return true
	}
	return false
}

// isDayNamed holds where the day that heute is comes after it: heute, am 6. Januar, ...
func (w *worker) isDayNamed(e *timeExpr) bool {
	i := int(e.last)
	if i+2 >= len(w.row) || w.row[i].Form.Norm != "," && w.row[i].Form.Norm != "(" {
		return false
	}
	if i++; w.row[i].Form.Has(w.recurs.on) {
		i++
	}
	return w.row[i].Form.Has(token.Day) && w.row[i].Form.Has(token.Ordinal)
}

// hasDone holds where hat comes after heute and its participle only after an aside: heute
// hat die Ministerin, Anna Maier, den Vertrag unterzeichnet.
func (w *worker) hasDone(e *timeExpr) bool {
	if int(e.last) >= len(w.row) || !w.isOne(e.last, "hat", "haben") {
		return false
	}
	_, to := w.sentenceAround(e.first)
	for i := to - 1; i > e.last && i >= to-2; i-- {
		if f := w.row[i].Form; f.Has(w.tenses.part) && !f.Has(token.Upper) {
			return true
		}
	}
	return false
}
