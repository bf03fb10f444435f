package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// isAge holds for years from or up to which something is for people: Kinder ab 6
// Jahren, im Alter von 6 bis 10 Jahren, but not Haft ab zwei Jahren.
func (w *worker) isAge(e *timeExpr) bool {
	if e.parts != nil && !e.list {
		part := e.parts[1]
		part.first = e.first
		return w.isAge(&part)
	}
	if len(e.length) != 1 || e.timex == "SET" || e.length[0].Unit < calendar.Week || e.length[0].Vague || e.first < 1 {
		return false
	}
	if w.isAgeAt(e) || e.length[0].Unit != calendar.Year {
		return w.isAgeAt(e)
	}
	before := w.row[max(e.first-2, 0)].Form
	switch f := w.row[e.first-1].Form; f.Lower {
	case "ab", "unter":
		return e.first > 1 && !before.Has(w.recurs.lasting)
	case "von", "bis", "zwischen":
		if before.Has(w.recurs.aged) {
			return true
		}
		fallthrough
	case "auf", "bei":
		return w.isAgeLimit(e)
	}
	return e.mod == "MORE_THAN" && w.row[e.first-1].Form.Has(w.recurs.aged) // Kinder über 6 Jahre
}

// isAgeLimit holds in a clause about an age by law: das Rentenalter steigt auf 67 Jahre.
func (w *worker) isAgeLimit(e *timeExpr) bool {
	from, to := w.clauseAround(e)
	for i := from; i < to; i++ {
		if f := w.row[i].Form; f.Has(w.recurs.aged) && len(f.Lower) > len("Alters") && strings.Contains(f.Lower, "alter") {
			return true
		}
	}
	return false
}

// isAgeAt holds for the age at which something happened: mit gerade einmal 20 Jahren
// heiratete sie, sie war 20 Jahre, als, but not mit 20 Jahren Erfahrung.
func (w *worker) isAgeAt(e *timeExpr) bool {
	i, end := e.first-1, int(e.last)
	for i > 0 && (w.row[i].Form.Has(w.recurs.filler) || w.row[i].Form.Has(w.recurs.about)) {
		i--
	}
	switch w.row[i].Form.Lower {
	case "mit":
		return end >= len(w.row) || !w.row[end].Form.Has(token.Upper)
	case "war":
		return end+1 < len(w.row) && w.row[end].Form.Norm == "," && w.row[end+1].Form.Lower == "als"
	case "wurde", "wird", "zählt":
		return end == len(w.row) || w.row[end].Form.Has(token.Sign)
	}
	return w.isBehindName(i, end)
}

// isBehindName holds between signs, or before one, after a given name and a family name:
// Maria Gruber, 84 Jahre, but not: eine Garantie (5 Jahre).
func (w *worker) isBehindName(i int32, end int) bool {
	if i < 2 || end < len(w.row) && !w.row[end].Form.Has(token.Sign) && w.row[end].Form.Lower != "aus" {
		return false
	}
	switch w.row[i].Form.Norm {
	case ",", "(":
		return isNamePart(w.row[i-1].Form) && isNamePart(w.row[i-2].Form) && !w.row[i-1].Form.Has(w.recurs.lasting)
	}
	return false
}

func isNamePart(f *token.Form) bool {
	return f.Has(token.Word) && f.Has(token.Upper) && !f.Has(token.Caps)
}
