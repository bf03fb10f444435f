package extract

import "github.com/auslese/auslese/extract/calendar"

// countsFrom makes e, a day seen from today, a weekday or a date without its year, the one
// that lies a length before or ahead: heute in zwei Wochen, Montag vor einer Woche, am
// 3. Oktober vor 30 Jahren. It reports whether that makes sense.
func (e *timeExpr) countsFrom(length *timeExpr) bool {
	if len(length.length) != 1 || length.length[0].Vague || e.parts != nil || e.within != nil || e.timex != "" {
		return false
	}
	unit := length.length[0].Unit
	switch {
	case e.relative && e.unit == calendar.Day && e.base == "": // heute
		if unit < calendar.Day {
			return false
		}
	case e.isPlainWeekday():
		if length.weeks() == 0 {
			return false
		}
	case e.isHoliday || e.value.Unit == calendar.Month || e.value.Unit == calendar.Season || e.value.Unit == calendar.Day && e.value.Part != 0:
		if unit < calendar.Year || e.value.Year != 0 {
			return false
		}
	default:
		return false
	}
	inner := *length
	e.within, e.last, e.end, e.nowadays = &inner, length.last, length.end, false
	return true
}

// countedFrom is the point that countsFrom has told, seen from the day of writing.
func (e *timeExpr) countedFrom(doc calendar.Date) calendar.Value {
	v, sign := e.value, 1
	if e.within.place == "ago" {
		sign = -1
	}
	n := e.within.weeks()
	switch {
	case e.relative && n != 0:
		point := calendar.Of(calendar.Day, doc+calendar.Date(e.shift+7*n))
		point.Time = v.Time
		return point
	case e.relative:
		day, ok := e.within.length.Shift(doc+calendar.Date(e.shift), sign)
		if !ok {
			return v
		}
		point := calendar.Of(calendar.Day, day)
		point.Time = v.Time
		return point
	case v.Unit == calendar.Weekday && n > 0: // the next one is meant by the weekday alone
		v, _ = v.Resolve(doc, calendar.Ahead)
		return v.Add(7 * n)
	case v.Unit == calendar.Weekday:
		v, _ = v.Resolve(doc, calendar.Same)
		return v.Add(7 * n)
	}
	day, ok := e.within.length.Shift(doc, sign)
	switch {
	case !ok:
		return v
	case e.isHoliday:
		return calendar.Of(calendar.Day, e.holiday.In(day.Year()))
	}
	v.Year = day.Year()
	return v
}
