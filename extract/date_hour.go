package extract

import (
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// readTime takes the fields that tell a time of day.
func (e *timeExpr) readTime(m *match) bool {
	t := &e.value.Time
	ok := true
	if s := m.value("clock"); s != "" {
		*t, ok = clockTime(s)
		if f := m.form("clock"); f != nil && f.Has(token.DayMonth) {
			return false // ab 07.06.
		}
	}
	if s := m.value("hour"); s != "" {
		hour, err := strconv.Atoi(s)
		minute, offset := m.int("minute"), m.int("offset")
		if offset != 0 && minute != 0 {
			minute *= offset // fünf vor acht: the rule says -1
		} else {
			minute += offset
		}
		if minute < 0 {
			hour, minute = hour-1, minute+60
			if hour < 0 {
				hour = 23
			}
		}
		*t, ok = calendar.NewTime(hour, minute, -1)
		ok = ok && err == nil
	}
	if p := calendar.Part(m.value("part")); p != "" {
		if t.Clock {
			if p == calendar.Morning && t.Hour > 12 {
				return false // um 17 Uhr morgen
			}
			t.Hour, e.half = inPart(t.Hour, p), p
		} else {
			t.Part = p
		}
	}
	return ok
}

// inPart returns the hour of the day for one told on a dial of twelve hours.
func inPart(hour int, p calendar.Part) int {
	switch {
	case hour < 12 && (p == calendar.Afternoon || p == calendar.Evening):
		return hour + 12
	case hour == 12 && (p == calendar.Night || p == calendar.Evening):
		return 0
	case hour < 12 && hour >= 8 && p == calendar.Night, hour < 3 && hour > 0 && p == calendar.Midday:
		return hour + 12
	}
	return hour
}

// halve moves an hour of a dial of twelve into the part of the day that is told right
// before it: am Freitagabend um 8 Uhr, jeden Abend von 8 bis 10 Uhr.
func (w *worker) halve(i int) {
	e := &w.exprs[i]
	if i == 0 || e.half != "" || !e.clockTime().Clock || e.first-w.exprs[i-1].last > 2 || !w.sameSentence(w.exprs[i-1].first, e.first) {
		return
	}
	part := w.exprs[i-1].partOfDay()
	for k := w.exprs[i-1].last; k < e.first; k++ {
		if part == "" || !w.row[k].Form.Has(w.recurs.at) {
			return
		}
	}
	if e.parts == nil {
		e.value.Time.Hour = inPart(e.value.Time.Hour, part)
		return
	}
	from, to := &e.parts[0].value.Time, &e.parts[1].value.Time
	if from.Hour < to.Hour {
		to.Hour = inPart(to.Hour, part)
	}
	from.Hour = inPart(from.Hour, part)
}

// partOfDay is the part of the day that e tells, of one day or of every one.
func (e *timeExpr) partOfDay() calendar.Part {
	if len(e.length) == 1 && e.length[0].Unit == calendar.DayPart && e.timex == "SET" {
		return calendar.Part(e.length[0].Name)
	}
	return e.last0().Time.Part
}

// clockTime reads 18:30 and 18:30:15.
func clockTime(s string) (t calendar.Time, ok bool) {
	n := [3]int{-1, -1, -1}
	for i, f := range strings.SplitN(s, ":", 3) {
		var err error
		if n[i], err = strconv.Atoi(f); err != nil {
			return t, false
		}
	}
	return calendar.NewTime(n[0], n[1], n[2])
}

func (e *timeExpr) setClock(s string) (ok bool) {
	e.value.Time, ok = clockTime(s)
	return ok
}

// resolveTime gives a time of day its day: the nearest that goes with it, else
// the document's, unless it recurs.
func (w *worker) resolveTime(e *timeExpr, i int) {
	w.halve(i)
	day, ok := w.someDay(i)
	if !ok {
		day, ok = w.dayNear(i)
	}
	if w.isUsual(e) {
		day, ok = calendar.Value{}, true // meist gegen fünf Uhr
	}
	if !ok && w.clock.hasHeading && !w.eachTime(e) {
		day, ok = w.clock.heading, true
	}
	e.byText = ok
	if !ok && !w.eachTime(e) && w.clock.hasDoc && !w.clock.narrative {
		day = calendar.Of(calendar.Day, w.clock.doc)
	}
	set := func(t *timeExpr) {
		t.point = day
		t.point.Time = t.value.Time
		t.seen, _, t.used = day.Days()
	}
	if e.parts == nil {
		set(e)
		return
	}
	first, second := &e.parts[0], &e.parts[1]
	set(first)
	set(second)
	if second.point.Complete() && second.value.Time.Before(first.value.Time) {
		second.point = second.point.Add(1) // 22 bis 6 Uhr
	}
}

// clockTime is the clock time of e, of a range the first.
func (e *timeExpr) clockTime() calendar.Time {
	if e.parts != nil {
		return e.parts[0].value.Time
	}
	return e.value.Time
}
