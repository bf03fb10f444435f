package extract

import "github.com/auslese/auslese/extract/calendar"

// weekTold is the first day of the week or weekend that the text has just told of, where the
// weekday e lies in it: vergangene Woche wurde am Dienstag gestreikt; in der kommenden Woche wird
// gewählt, am Freitag tagt der Rat. A sentence on, a week gone by may be over: vergangene
// Woche wurde er verhaftet. Am Montag wurde er freigelassen.
func (w *worker) weekTold(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	isPart := c.last.Unit == calendar.Week || c.last.Unit == calendar.Weekend && e.value.Day >= 6
	if !isPart || !c.hasDoc || !e.isWeekday() || c.lastTo.Year != 0 || w.isSince(e) || w.sentencesBetween(c.lastAt, e.first) > 1 || !w.sameBlock(c.lastAt, e.first) {
		return 0, false
	}
	from, to, ok := c.last.Days()
	switch {
	case !ok:
		return 0, false
	case from > c.doc:
		return from, c.last.Unit == calendar.Week && w.tense(e) != calendar.Back
	case to >= c.doc || w.tense(e) != calendar.Back:
		return 0, false
	}
	return from, w.isBesideWeek(e) || c.last.Unit == calendar.Weekend || e.value.Day == c.doc.Weekday()
}

// isBesideWeek holds where e stands right behind the week told, or in its clause.
func (w *worker) isBesideWeek(e *timeExpr) bool {
	c := &w.clock
	if e.first-c.lastEnd <= 2 {
		return true
	}
	for i := c.lastEnd; i < e.first; i++ {
		if w.endsClause(i) {
			return false
		}
	}
	return w.sameSentence(c.lastAt, e.first)
}

// intended is the day of what is told, after which the weekday e lies, where it tells what somebody wanted or
// should have done: am Mittwoch stürzte er ab, am Samstag wollte er heimfahren.
func (w *worker) intended(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	isNear := c.last.Unit == calendar.Day && c.lastTo.Year == 0 && w.sameBlock(c.lastAt, e.first) && w.sentencesBetween(c.lastAt, e.first) <= 3
	if !isNear || !c.hasDoc || !e.isWeekday() || !w.clauseSays(e, "wollte", "wollten", "sollte", "sollten") {
		return 0, false
	}
	day, _, ok = c.last.Days()
	return day, ok && day <= c.doc && c.doc-day <= 7
}

// isWeekAgo holds for the weekday of the document's date in what is told of the past, where the
// text calls days gestern: its own day would be heute. A night that ends on it is the last.
func (w *worker) isWeekAgo(e *timeExpr, d calendar.Direction) bool {
	c := &w.clock
	return d == calendar.Back && c.deictic && e.isWeekday() && e.value.Day == c.doc.Weekday() && !e.eve && (e.first == 0 || !w.isOne(e.first-1, "auf", "zum"))
}

// isDeictic holds for texts that tell of yesterday.
func (w *worker) isDeictic() bool {
	for i := range w.exprs {
		if e := &w.exprs[i]; e.relative && e.base == "" && e.unit == calendar.Day && e.shift < 0 && e.value.Time.Part != calendar.Night {
			return true
		}
	}
	return false
}
