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
	if days := last.value.Day - first.value.Day; days >= 3 && first.value.Day <= 2 && !e.list {
		next := i + 1
		if next < len(w.exprs) && w.exprs[next].timeOnly() && w.exprs[next].first-e.last <= 5 && w.sameSentence(e.first, w.exprs[next].first) {
			return true
		}
	}
	return w.isListed(e) && w.anyHas(max(e.first-80, 0), e.first, w.recurs.opening)
}

// isListed holds for what begins a line or stands after a sign or the cue itself.
func (w *worker) isListed(e *timeExpr) bool {
	i := e.first
	return i == 0 || w.row[i].Flags&token.Block != 0 || w.row[i-1].Form.Has(token.Sign) || w.row[i-1].Form.Has(w.recurs.opening)
}

// continuesOpening holds for a weekday after the hours of others that recur: Montag bis
// Freitag von 8 bis 12 Uhr und am Samstag von 9 bis 11 Uhr geöffnet.
func (w *worker) continuesOpening(i int) bool {
	if !w.exprs[i].isPlainWeekday() || i < 2 || !w.exprs[i-1].timeOnly() || w.exprs[i].first-w.exprs[i-1].last > 3 {
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
