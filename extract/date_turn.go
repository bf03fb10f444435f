package extract

import "github.com/auslese/auslese/extract/calendar"

// isNextTurn holds for the beginning of the year or the new year, said near the end of
// one and not in the past: zum Jahreswechsel.
func (e *timeExpr) isNextTurn(anchor calendar.Date, d calendar.Direction) bool {
	return e.unit == calendar.Year && (e.mod == "START" || e.mod == "") && !e.told && calendar.Of(calendar.Month, anchor).Part >= 10 && d != calendar.Back
}

// isLastTurn holds for the end of the year at which something was, said not near the end
// of one: zum Jahresende waren es mehr.
func (w *worker) isLastTurn(e *timeExpr, anchor calendar.Date) bool {
	isEnd := e.unit == calendar.Year && e.mod == "END" && !e.told && !e.byText
	if !isEnd || e.first < 2 || !w.isOne(e.first-1, "zum", "am") || w.row[e.first-2].Form.Lower == "bis" {
		return false
	}
	return calendar.Of(calendar.Month, anchor).Part <= 9 && w.isNarrated(e)
}
