package extract

import "github.com/auslese/auslese/extract/calendar"

// resolveNth counts the days or weeks of what began on the last day told. Where that is far
// off, e stays without a point, and is no record.
func (w *worker) resolveNth(e *timeExpr) {
	c := &w.clock
	day, _, ok := c.day.Days()
	if e.shift < 0 { // am letzten Tag
		if day, _, ok = c.periodTo.Days(); ok && c.periodTo.Unit == calendar.Day && w.linesBetween(c.lastAt, e.first) <= 1 {
			e.point, e.used, e.seen = calendar.Of(calendar.Day, day), true, day
		} else if w.isNearEvent(e) {
			e.point, e.used, e.seen = calendar.Of(calendar.Day, c.eventTo), true, c.eventTo
		}
		return
	}
	reach := 9
	if e.unit == calendar.Day {
		reach = 3
	}
	if !ok || w.sentencesBetween(c.dayAt, e.first) > reach || w.linesBetween(c.dayAt, e.first) > 1 || e.unit == calendar.Day && e.shift == 1 {
		return // wie am ersten Tag
	}
	e.point, e.used, e.seen = calendar.Of(e.unit, day).Add(e.shift-1), true, day
}

// isOfEvent holds for a weekday that lies in the days of an event to come, told before.
func (w *worker) isOfEvent(e *timeExpr) bool {
	if !w.isNearEvent(e) || w.tense(e) == calendar.Back {
		return false
	}
	day, ok := e.value.Resolve(w.clock.event, calendar.Ahead)
	from, _, known := day.Days()
	return ok && known && from <= w.clock.eventTo
}

// isPrelude holds for the beginning or end of what goes before an event: Vorverkauf ab Montag, die
// Anmeldung endet am Freitag, but not: Karten kosten am Montag 5 Euro.
func (w *worker) isPrelude(e *timeExpr) bool {
	return w.clauseHas(e, w.tenses.before) && (w.isFrom(e) || w.isUntil(e) || w.clauseSays(e, "beginnt", "startet", "endet"))
}

// isBeforeEvent holds for such a day, where the event has been told of.
func (w *worker) isBeforeEvent(e *timeExpr) bool {
	c := &w.clock
	day, _, ok := e.last0().Days()
	event, _, known := c.last.Days()
	return ok && known && c.hasDoc && c.last.Unit == calendar.Day && day < event && event > c.doc && w.isPrelude(e)
}

// isNearEvent holds not far behind the days of an event to come.
func (w *worker) isNearEvent(e *timeExpr) bool {
	const near, long = 250, 10 // tokens, days
	c := &w.clock
	return c.event != 0 && c.eventTo <= c.event+long && e.first-c.eventAt <= near
}
