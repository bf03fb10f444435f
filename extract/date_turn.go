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

// weekTurn moves the part of a week that has gone by to the next one, where it is still to come, and
// one that is still to come to the last, where it has been: said on a Thursday, zur Wochenmitte
// wird es warm; on a Monday, Ende der Woche fiel Schnee.
func (w *worker) weekTurn(e *timeExpr, anchor calendar.Date) int {
	if e.unit != calendar.Week || e.mod == "" || e.shift != 0 || e.byText {
		return 0
	}
	begins := 1
	switch e.mod {
	case "MID":
		begins = 2
	case "END":
		begins = 4
	}
	switch d := w.tense(e); {
	case d == calendar.Ahead && e.mod != "END" && anchor.Weekday() > begins+1:
		return 1
	case d == calendar.Back && anchor.Weekday() < begins:
		return -1
	}
	return 0
}
