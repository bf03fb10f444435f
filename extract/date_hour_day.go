package extract

import (
	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// dayNear finds the day that the time at i goes with: one right after it, one
// before it in the sentence, that of the time before, or the last one of the lines
// before. It is a day of the week, or none, where the time recurs.
func (w *worker) dayNear(i int) (day calendar.Value, ok bool) {
	e := &w.exprs[i]
	next := i + 1
	follows := next < len(w.exprs) && w.leadsTo(e, &w.exprs[next])
	if follows && w.exprs[next].first-e.last <= 1 && !w.row[e.last].Form.Has(token.Sign) && !w.isBetweenCells(i) {
		if day, ok := w.exprs[next].dayAt(e.clockTime()); ok {
			return day, true
		}
	}
	later, ahead := w.dayLater(i)
	for j := i - 1; j >= 0 && e.first-w.exprs[j].last < 60; j-- {
		o := &w.exprs[j]
		if ahead && !w.sameSentence(o.first, e.first) {
			break
		}
		if w.isBesideDay(o, e) || w.isAfterStory(j, e) || w.isOfEntry(j, e) {
			continue
		}
		if w.isSince(e) && w.isDayToCome(o) {
			break
		}
		if set, ok := o.recurring(); ok && (w.sameSentence(o.first, e.first) || w.linesBelow(o, e)) {
			return set, true
		}
		if o.timeOnly() && o.byText && w.timeFollows(o, e) && (o.last0().Unit != calendar.Weekday || w.sameSentence(o.first, e.first) || w.linesBelow(o, e)) {
			day = o.last0()
			if n := w.daysOn(o, e); n != 0 && day.Complete() {
				day = day.Add(n)
			}
			day.Time = calendar.Time{}
			return day, true
		}
		if e.parts != nil && w.isUntil(o) && w.sameSentence(o.first, e.first) {
			return calendar.Value{}, true // bis 10. August von 9 bis 12 Uhr: on each day
		}
		if day, ok := o.dayAt(e.clockTime()); ok {
			if w.isOneOfDays(j) && w.eachTime(e) {
				return calendar.Value{}, true
			}
			if w.isOpenSince(o, e) {
				return calendar.Value{}, true
			}
			if w.goesWith(o, e) {
				return w.pastMidnight(day, j, e), true
			}
			break
		}
		if w.clock.narrative && o.isPeriod() && o.point.Year != 0 {
			break // the story has gone on
		}
	}
	if follows && !w.hasOwnHour(next) {
		return w.exprs[next].dayAt(e.clockTime())
	}
	return later, ahead
}

// isOneOfDays holds where j is a list of days, or another one stands before it in its
// sentence: am 3. Mai und 5. Juni, jeweils um 9 Uhr.
func (w *worker) isOneOfDays(j int) bool {
	o := &w.exprs[j]
	if o.parts != nil {
		return true
	}
	if j == 0 || !w.sameSentence(w.exprs[j-1].first, o.first) {
		return false
	}
	_, ok := w.exprs[j-1].day()
	return ok && o.first-w.exprs[j-1].last <= 2
}

// pastMidnight is the day of the hour e, told with the expression at j: the day before for the
// evening of a night, the day after for its end.
func (w *worker) pastMidnight(day calendar.Value, j int, e *timeExpr) calendar.Value {
	switch {
	case e.clockTime().Hour >= 18 && w.endsNight(j):
		return day.Add(-1)
	case w.endsDay(e) && w.exprs[j].last0().Time.Part != calendar.Night:
		return day.Add(1)
	}
	return day
}

// isBesideDay holds for a day that the text mentions beside the one that the hour e goes with: not
// machte die Verluste vom Dienstag gut und stieg bis zum Mittag; not bis Freitag konnte man
// abgeben. Mit dem Ergebnis rechnet er um 23 Uhr.
func (w *worker) isBesideDay(o, e *timeExpr) bool {
	if w.isExcepted(o) || o.value.Unit == calendar.Weekday && w.isOf(o) && e.first-o.last > 3 {
		return true
	}
	return !w.sameSentence(o.first, e.first) && (w.isFlashback(o) || w.isUntil(o) && w.isNarrated(o))
}

// isOpenSince holds for the hours at which something is open that a sentence before told of a day
// gone by: am Freitag wurde das Bad eröffnet. Es ist von 9 bis 12 Uhr zugänglich.
func (w *worker) isOpenSince(o, e *timeExpr) bool {
	if e.parts == nil || w.sameSentence(o.first, e.first) || !w.clauseHas(e, w.recurs.open) || w.clauseTense(e) == calendar.Back {
		return false
	}
	day, _, ok := o.last0().Days()
	return ok && w.clock.hasDoc && day < w.clock.doc
}

// isAfterStory holds for the day at j where e is the hour of what had been before it: am Freitag
// wurde er angefahren, gestern ist er gestorben. Der Unfall war um 17 Uhr passiert.
func (w *worker) isAfterStory(j int, e *timeExpr) bool {
	o := &w.exprs[j]
	day, ok := o.day()
	if !ok || !o.relative || w.sameSentence(o.first, e.first) || !w.isPluperfect(e) || w.isPluperfect(o) {
		return false
	}
	for k := j - 1; k >= 0 && w.sentencesBetween(w.exprs[k].first, e.first) <= 3; k-- {
		if before, ok := w.exprs[k].day(); ok && !w.exprs[k].isDuration() {
			from, _, _ := before.Days()
			to, _, _ := day.Days()
			return from < to
		}
	}
	return false
}

// dayLater is the day that comes after the hour at i in its clause: um 17 Uhr kam es
// gestern zu einem Unfall.
func (w *worker) dayLater(i int) (day calendar.Value, ok bool) {
	if i+1 >= len(w.exprs) {
		return day, false
	}
	e, o := &w.exprs[i], &w.exprs[i+1]
	if o.first-e.last > 10 || w.hasOwnHour(i+1) || o.parts != nil || w.isOf(o) || w.isUntil(o) || w.isSince(o) || w.isExcepted(o) || !w.sameSentence(e.first, o.first) {
		return day, false
	}
	for k := e.last; k < o.first; k++ {
		if w.endsClause(k) || w.row[k].Form.Norm == "und" && w.row[k-1].Form.Has(w.tenses.part) && !w.row[k-1].Form.Has(token.Upper) {
			return day, false // in der Nacht abgebrochen und am Montag fortgesetzt
		}
	}
	return o.dayAt(e.clockTime())
}

// endsNight holds where i is the morning of a night that the day before it begins: in
// der Nacht von Samstag auf Sonntag.
func (w *worker) endsNight(i int) bool {
	if i == 0 || w.exprs[i].first-w.exprs[i-1].last > 3 || w.exprs[i-1].first < 2 {
		return false
	}
	from := w.exprs[i-1].first
	switch w.row[from-1].Form.Lower {
	case "von", "vom":
		return w.row[from-2].Form.Norm == "Nacht"
	}
	return false
}

// isBetweenCells holds where i stands in a row of cells, between two expressions more:
// Freitag | 14 Uhr | Samstag | 9 Uhr.
func (w *worker) isBetweenCells(i int) bool {
	e := &w.exprs[i]
	return w.row[e.last].Flags&token.Cell != 0 && i > 0 && w.sameSentence(w.exprs[i-1].first, e.first)
}

// hasOwnHour holds for a day that has a time of its own right after it: 8-18 Uhr, morgen
// 9-17 Uhr.
func (w *worker) hasOwnHour(i int) bool {
	if i+1 < len(w.exprs) && w.exprs[i+1].isPlainWeekday() && w.exprs[i+1].first-w.exprs[i].last <= 1 {
		i++ // morgen, Sonntag, 18 Uhr
	}
	return i+1 < len(w.exprs) && w.exprs[i+1].timeOnly() && w.exprs[i+1].first-w.exprs[i].last <= 1
}

// isExcepted holds for the days on which it is not: täglich außer montags.
func (w *worker) isExcepted(e *timeExpr) bool {
	return e.first > 0 && w.row[e.first-1].Form.Has(w.recurs.except)
}

// leadsTo holds where but signs and am, den, vom stand between a time and the day
// after it, or in der before a night.
func (w *worker) leadsTo(e, day *timeExpr) bool {
	if day.first-e.last > 3 || !w.sameSentence(e.first, day.first) {
		return false
	}
	night := day.last0().Time.Part == calendar.Night
	for i := e.last; i < day.first; i++ {
		if f := w.row[i].Form; f.Norm == ";" || !f.Has(token.Sign) && !f.Has(w.recurs.on) && !(night && (f.Lower == "in" || f.Lower == "der")) {
			return false
		}
	}
	return true
}

// timeFollows holds for times of the same day: lines of a programme, and what goes on.
func (w *worker) timeFollows(o, e *timeExpr) bool {
	return opensItem(w.row, int(o.first)) && opensItem(w.row, int(e.first)) || w.goesWith(o, e)
}

// goesWith holds where the time e belongs to the day that o tells: in its sentence,
// in the next one, a few short lines below, or in what is told of that day.
func (w *worker) goesWith(o, e *timeExpr) bool {
	n := w.sentencesBetween(o.first, e.first)
	switch {
	case n == 0:
		return true
	case w.eachTime(e):
		return false
	case n == 1 && !w.clock.listing || w.linesBelow(o, e):
		return true
	case n <= 3 && !w.clock.listing && w.sameBlock(o.first, e.first) && w.announces(e): // Einlass 19:00.
		return true
	case n <= 5 && !w.clock.listing && w.tense(e) == calendar.Back:
		return true
	case n <= 3 && !w.clock.listing && w.linesBetween(o.first, e.first) <= 1 && w.isDayToCome(o): // what is told of an event
		return true
	}
	return e.value.Time.Part != "" && w.sameBlock(o.first, e.first)
}

// daysOn is how many days after the time o the time e lies, which follows it in the text.
func (w *worker) daysOn(o, e *timeExpr) int {
	hour := e.clockTime()
	switch {
	case o.parts != nil && hour.Clock && hour.Before(o.parts[0].value.Time) && o.parts[1].value.Time.Before(o.parts[0].value.Time):
		return 1 // um 3 Uhr, after 23 bis 5 Uhr
	case o.parts != nil:
		return 0
	case e.isMorningAfter(o) || w.endsDay(e) && o.clockTime().Hour >= 7:
		return 1
	case w.endsDay(o) && (hour.Hour >= 7 || hour.Part != "" && hour.Part != calendar.Night):
		return -1 // es dauerte bis Mitternacht: um 17 Uhr waren sie ...
	}
	return 0
}

// isDayToCome holds for a day ahead of the document's.
func (w *worker) isDayToCome(o *timeExpr) bool {
	day, ok := o.day()
	from, _, known := day.Days()
	return ok && known && w.clock.hasDoc && from > w.clock.doc
}

// isMorningAfter holds for an hour after midnight or a morning, told after an hour of the
// evening: um 23.30 Uhr brach es aus, um 2 Uhr war es gelöscht.
func (e *timeExpr) isMorningAfter(o *timeExpr) bool {
	from, to := o.clockTime(), e.clockTime()
	return from.Clock && from.Hour >= 18 && (to.Clock && to.Hour < 6 || to.Part == calendar.Morning && from.Hour >= 20)
}

// endsDay holds for the midnight at which the day told ends, or an hour past it: bis
// Mitternacht, bis 2 Uhr früh.
func (w *worker) endsDay(e *timeExpr) bool {
	if e.parts != nil || e.first < 1 {
		return false
	}
	if w.row[e.first].Form.Lower != "mitternacht" {
		return w.isUntil(e) && e.value.Time.Clock && e.value.Time.Hour < 6
	}
	switch w.row[e.first-1].Form.Lower {
	case "bis", "gegen", "vor", "um":
		return true
	}
	return false
}

// dayAt is the day that e tells for an hour. One before the morning is of the day
// after, where a night is told or two days in a row.
func (e *timeExpr) dayAt(t calendar.Time) (day calendar.Value, ok bool) {
	day, ok = e.day()
	switch isEarly := t.Part == calendar.Morning || t.Clock && t.Hour < 7; {
	case !ok:
		return day, false
	case e.eve && (isEarly || t.Clock && t.Hour < 18 || t.Part == calendar.Midday || t.Part == calendar.Afternoon):
		return day.Add(1), true // in der Nacht auf Sonntag ... um 9 Uhr
	case !isEarly:
		return day, true
	}
	night := e.last0().Time.Part == calendar.Night
	if e.parts != nil && e.parts[1].point.Unit == calendar.Day {
		night = e.parts[1].point == day.Add(1)
	}
	if night {
		return day.Add(1), true
	}
	return day, true
}
