package extract

import (
	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// isNextTurn holds for the beginning of the year or the new year, said near the end of
// one and not in the past: zum Jahreswechsel.
func (e *timeExpr) isNextTurn(anchor calendar.Date, d calendar.Direction) bool {
	return e.unit == calendar.Year && (e.mod == "START" || e.mod == "") && !e.told && calendar.Of(calendar.Month, anchor).Part >= 10 && d != calendar.Back
}

// isSinceNow holds for a time that has passed up to now: heute, zehn Jahre später, ...
func (w *worker) isSinceNow(e *timeExpr) bool {
	if !e.counted || e.shift <= 0 || e.first < 2 || !w.row[e.first-1].Form.Has(token.Sign) {
		return false
	}
	switch w.row[e.first-2].Form.Lower {
	case "heute", "jetzt", "nun", "inzwischen", "mittlerweile":
		return true
	}
	return false
}

// isLastTurn holds for the end of the year at which something was, said not near the end
// of one: zum Jahresende waren es mehr.
func (w *worker) isLastTurn(e *timeExpr, anchor calendar.Date) bool {
	return e.unit == calendar.Year && e.mod == "END" && !e.told && !e.byText && e.first > 1 && w.isOne(e.first-1, "zum", "am") && w.row[e.first-2].Form.Lower != "bis" && w.isNarrated(e) &&
		calendar.Of(calendar.Month, anchor).Part <= 9
}
