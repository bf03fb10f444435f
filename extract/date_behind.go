package extract

import "github.com/auslese/auslese/extract/calendar"

// datedAfter resolves weekdays and weekends by the days that stand after them: Samstag
// und Sonntag, 14. und 15. September; am Wochenende vom 14. September.
func (w *worker) datedAfter(i int) bool {
	if i+1 >= len(w.exprs) {
		return false
	}
	e, next := &w.exprs[i], &w.exprs[i+1]
	if next.first-e.last > 2 || next.timex != "" || next.head().value.Part == 0 || next.head().value.Unit != calendar.Day || !w.sameSentence(e.first, next.first) {
		return false
	}
	switch {
	case e.parts == nil && next.parts == nil && e.isOnWeekday() && next.first == e.last+1 && w.isOne(e.last, "(", ","): // Dienstag (13.3.), kommenden Dienstagabend, 13. März
		next.weekday = e.value.Day
		w.resolve(next)
		return e.takeDay(next)
	case e.parts == nil && e.unitTold() == calendar.Weekend && e.within == nil:
		w.resolve(next)
		day, _, ok := next.last0().Days()
		if ok {
			e.point, e.used, e.seen = calendar.Of(calendar.Weekend, day), true, day
		}
		return ok
	case e.parts != nil && next.parts != nil && e.parts[0].value.Unit == calendar.Weekday && e.parts[1].value.Unit == calendar.Weekday:
		w.resolve(next)
		if e.parts[0].takeDay(&next.parts[0]) && e.parts[1].takeDay(&next.parts[1]) {
			e.timex, e.parts[0].timex, e.parts[1].timex = "", "", "" // Sa./So., 2./3. November
			return true
		}
	}
	return false
}

// beforeTold resolves the month before one that stands after it in the sentence, where
// none stands before: gegenüber dem Vormonat sank sie im Mai 2018.
func (w *worker) beforeTold(i int) bool {
	e := &w.exprs[i]
	if e.base != "sentence" || e.counted || !e.relative || i+1 >= len(w.exprs) || i > 0 && w.sameSentence(w.exprs[i-1].first, e.first) {
		return false
	}
	next := &w.exprs[i+1]
	isPoint := next.parts == nil && !next.relative && next.timex == "" && next.value.Unit == e.unit
	if !isPoint || !w.sameSentence(e.first, next.first) || w.row[next.first-1].Form.Norm == "(" {
		return false
	}
	w.resolve(next)
	day, _, ok := next.point.Days()
	if ok = ok && (e.unit < calendar.Year || next.point.Year == w.clock.doc.Year() || next.point.Year == w.clock.doc.Year()-1); ok {
		e.point, e.used, e.seen = next.point.Add(e.shift), true, day
	}
	return ok
}

// takeDay resolves the weekday e to the day of another expression, where that falls
// on it.
func (e *timeExpr) takeDay(o *timeExpr) bool {
	day, _, ok := o.point.Days()
	if !ok || day.Weekday() != e.value.Day {
		return false
	}
	e.point, e.used, e.seen = calendar.Of(calendar.Day, day), true, day
	if e.point.Time = e.value.Time; e.eve {
		e.point = e.point.Add(-1)
	}
	return true
}
