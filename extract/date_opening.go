package extract

import (
	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// isOpening holds for weekdays of opening hours: those listed after such a word, and
// most of a week with its hours, without a verb that tells of one week.
func (w *worker) isOpening(i int) bool {
	e := &w.exprs[i]
	first, last := e, e
	if e.parts != nil {
		first, last = &e.parts[0], &e.parts[1]
	}
	if !first.isPlainWeekday() || !last.isPlainWeekday() {
		return false
	}
	if w.eachTime(e) {
		return true // jeweils von Donnerstag bis Sonntag
	}
	from, to := w.sentenceAround(e.first)
	if w.tenseOf(e, from, to) == calendar.Back || w.anyHas(from, to, w.tenses.ahead) {
		return false
	}
	if e.first > 0 && w.row[e.first-1].Form.Has(w.recurs.open) && w.hasHours(i) {
		return true // geöffnet Dienstag und Freitag 14–17 Uhr
	}
	days := last.value.Day - first.value.Day
	if days >= 3 && first.value.Day <= 2 && !e.list && w.hasHours(i) {
		return true
	}
	if days > 0 && first.value.Day <= 4 && w.hasHours(i) && w.anyHas(e.last, to, w.recurs.open) {
		return true // Montag bis Mittwoch von 8 bis 12 Uhr offen
	}
	return w.isListed(e) && w.anyHas(max(e.first-80, 0), e.first, w.recurs.opening)
}

// hasHours holds where a time of day or other days of the same hours stand behind i.
func (w *worker) hasHours(i int) bool {
	for k := i + 1; k < len(w.exprs) && w.exprs[k].first-w.exprs[k-1].last <= 5 && w.sameSentence(w.exprs[i].first, w.exprs[k].first); k++ {
		if w.exprs[k].timeOnly() {
			return true
		}
		if !w.exprs[k].isPlainWeekday() {
			return false
		}
	}
	return false
}

// isListed holds for what begins a line or stands after a sign or the cue itself.
func (w *worker) isListed(e *timeExpr) bool {
	i := e.first
	return i == 0 || w.row[i].Flags&token.Block != 0 || w.row[i-1].Form.Has(token.Sign) || w.row[i-1].Form.Has(w.recurs.opening)
}

// continuesOpening holds for a weekday after others that recur, and after their hours: Montag
// bis Freitag von 8 bis 12 Uhr und am Samstag von 9 bis 11 Uhr geöffnet.
func (w *worker) continuesOpening(i int) bool {
	if !w.exprs[i].isPlainWeekday() || i < 1 || w.exprs[i].first-w.exprs[i-1].last > 3 {
		return false
	}
	k := i - 1
	for k > 0 && w.exprs[k].timeOnly() {
		k--
	}
	o := w.exprs[k].head()
	return o.timex == "SET" && o.value.Unit == calendar.Weekday && o.quant == "" && w.sameSentence(o.first, w.exprs[i].first)
}

// isWeeklyUntil holds for most of a week after the day up to which something goes on:
// bis 30. November, Dienstag bis Samstag.
func (w *worker) isWeeklyUntil(i int) bool {
	e := &w.exprs[i]
	if i == 0 || e.parts == nil || e.list || !e.parts[0].isPlainWeekday() || !e.parts[1].isPlainWeekday() {
		return false
	}
	day, ok := w.exprs[i-1].day()
	from, _, _ := day.Days()
	return ok && w.clock.lastUntil && e.first-w.clock.lastEnd <= 2 && from > w.clock.doc+7
}

// isOfEntry holds for the day at j where an entry of a live blog mentions it, and e is the hour at the
// head of one below: 10.31 Uhr: Der Pass ist wieder offen.
func (w *worker) isOfEntry(j int, e *timeExpr) bool {
	const lines = 4
	o := &w.exprs[j]
	if !w.headsEntry(e) || w.headsLine(o) {
		return false
	}
	for k := j - 1; k >= 0 && w.linesBetween(w.exprs[k].first, o.first) <= lines; k-- {
		if w.headsEntry(&w.exprs[k]) {
			return true
		}
	}
	return false
}

// headsEntry holds for an hour at the head of its line, with a colon behind it.
func (w *worker) headsEntry(e *timeExpr) bool {
	return e.timeOnly() && w.row[e.first].Flags&token.Block != 0 && int(e.last) < len(w.row) && w.row[e.last].Form.Norm == ":"
}
