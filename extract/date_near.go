package extract

import "github.com/auslese/auslese/extract/calendar"

// resolveNear resolves v to the side that the tense tells, unless that is most
// of a year away and the other side close: then the tense was another's.
func resolveNear(v calendar.Value, anchor calendar.Date, d calendar.Direction, notice bool) (calendar.Value, bool) {
	r, ok := v.Resolve(anchor, d)
	if d == calendar.Nearest {
		if next, found := v.Resolve(anchor, calendar.Ahead); found && (daysOff(next, anchor)*2 < daysOff(r, anchor)*3 || notice && v.Part != 0 && isRestOfYear(next, anchor)) {
			return next, true
		}
		return r, ok
	}
	if d != calendar.Back && d != calendar.Ahead {
		return r, ok
	}
	near, found := v.Resolve(anchor, calendar.Nearest)
	if found && (!ok || daysOff(r, anchor) > 240 && daysOff(near, anchor) < 125) {
		return near, true
	}
	return r, ok
}

// isRestOfYear holds for a day or month still to come in the anchor's year: a notice
// without year is about the running one, unless that is so far off that the last
// is meant (Dezember, said in February).
func isRestOfYear(v calendar.Value, anchor calendar.Date) bool {
	return v.Year == anchor.Year() && daysOff(v, anchor) <= 330
}

// daysOff is how many days lie between v and the anchor.
func daysOff(v calendar.Value, anchor calendar.Date) calendar.Date {
	from, to, _ := v.Days()
	return max(from-anchor, anchor-to, 0)
}

// resolveHoliday resolves a holiday: the nearest one where it is close or its
// clause is in the past, else the next.
func resolveHoliday(h calendar.Holiday, anchor calendar.Date, d calendar.Direction) calendar.Value {
	if d == calendar.Before || d == calendar.After || d == calendar.Same {
		day, _ := h.Resolve(anchor, d)
		return day
	}
	near, _ := h.Resolve(anchor, calendar.Nearest)
	if daysOff(near, anchor) <= 21 {
		return near
	}
	if d != calendar.Back {
		d = calendar.Ahead
	}
	day, _ := h.Resolve(anchor, d)
	return day
}

// resolveWeekday resolves a day of the month to the year in which it falls on the
// weekday that is told with it: the anchor's or one beside it.
func resolveWeekday(v calendar.Value, weekday int, anchor calendar.Date) (best calendar.Value, found bool) {
	for year := anchor.Year() - 1; year <= anchor.Year()+1; year++ {
		c := v
		c.Year = year
		day, _, ok := c.Days()
		if ok && day.Weekday() == weekday && (!found || daysOff(c, anchor) < daysOff(best, anchor)) {
			best, found = c, true
		}
	}
	return best, found
}
