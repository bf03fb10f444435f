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
		minute, _ := strconv.Atoi(m.value("minute"))
		offset, _ := strconv.Atoi(m.value("offset"))
		if offset != 0 && minute != 0 {
			minute *= offset // fünf vor acht: the rule says -1
		} else {
			minute += offset
		}
		if minute < 0 {
			hour, minute = (hour+23)%24, minute+60
		}
		*t, ok = calendar.NewTime(hour, minute, -1)
		ok = ok && err == nil
	}
	if p := calendar.Part(m.value("part")); p != "" {
		if t.Clock {
			t.Hour = inPart(t.Hour, p)
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
	case hour < 12 && hour >= 8 && p == calendar.Night:
		return hour + 12
	}
	return hour
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
	day, ok := w.dayNear(i)
	e.byText = ok
	if !ok {
		set, recurs := w.recurs(i)
		switch {
		case recurs:
			day = set
		case w.clock.hasDoc:
			day, ok = calendar.Of(calendar.Day, w.clock.doc), true
		}
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

// dayNear finds the day that the time at i goes with: one right after it, one
// before it in the sentence, or the last one of the lines before.
func (w *worker) dayNear(i int) (day calendar.Value, ok bool) {
	e := &w.exprs[i]
	if next := i + 1; next < len(w.exprs) && w.exprs[next].first-e.last <= 1 && !w.row[e.last].Form.Has(token.Sign) {
		if day, ok := w.exprs[next].day(); ok {
			return day, true
		}
	}
	for j := i - 1; j >= 0 && e.first-w.exprs[j].last < 60; j-- {
		if o := &w.exprs[j]; o.timeOnly() && o.byText && w.opensLine(o) && w.opensLine(e) {
			day = o.last0() // the next line of a programme
			day.Time = calendar.Time{}
			return day, true
		}
		if day, ok := w.exprs[j].day(); ok {
			near := w.sentencesBetween(w.exprs[j].first, e.first)
			if near == 0 || near == 1 && !w.clock.listing || e.value.Time.Part != "" && w.sameBlock(w.exprs[j].first, e.first) {
				return day, true
			}
			break
		}
	}
	if next := i + 1; next < len(w.exprs) && w.exprs[next].first-e.last <= 3 {
		return w.exprs[next].day()
	}
	return day, false
}

// recurs holds for a time in a sentence that tells how often, and gives the
// weekday that it tells: montags um 9 Uhr.
func (w *worker) recurs(i int) (day calendar.Value, ok bool) {
	for j := i - 1; j >= 0 && w.exprs[i].first-w.exprs[j].last < 60 && w.sameSentence(w.exprs[j].first, w.exprs[i].first); j-- {
		e := &w.exprs[j]
		if e.parts != nil {
			e = &e.parts[0]
		}
		if e.timex == "SET" {
			if e.value.Unit == calendar.Weekday {
				day = e.value
			}
			day.Time = calendar.Time{}
			return day, true
		}
	}
	return day, false
}

// isListing holds for texts with more hours than days, as a calendar of events has.
func (w *worker) isListing() bool {
	hours, days := 0, 0
	for i := range w.exprs {
		if e := &w.exprs[i]; e.timeOnly() {
			hours++
		} else if e.last0().Unit == calendar.Day {
			days++
		}
	}
	return hours >= 10 && hours > 2*days
}

// opensLine holds for what stands at the beginning of a line, perhaps after a sign.
func (w *worker) opensLine(e *timeExpr) bool {
	i := e.first
	if i > 0 && w.row[i].Flags&token.Block == 0 && w.row[i-1].Form.Has(token.Sign) {
		i--
	}
	return w.row[i].Flags&token.Block != 0
}
