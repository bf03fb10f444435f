package extract

import "github.com/auslese/auslese/extract/calendar"

// isClauseYear holds for a year seen from the day of writing that its clause is about: im
// vergangenen Jahr wurde gebaut, heuer ist, but not: als im Vorjahr, gegenüber dem Vorjahr.
func (w *worker) isClauseYear(e *timeExpr) bool {
	if !e.relative || e.unit != calendar.Year || e.point.Year == 0 || e.counted || e.mod != "" || e.within != nil {
		return false
	}
	if i := e.first - 1; i >= 0 {
		switch w.row[i].Form.Lower {
		case "im", "in":
			return i == 0 || !w.isOne(i-1, "als", "wie") && w.row[i-1].Form.Norm != "("
		}
	}
	switch w.row[e.first].Form.Lower {
	case "heuer", "letztes", "voriges", "vergangenes", "dieses", "nächstes", "kommendes":
		return true
	}
	return false
}

// yearAbout is the year that e's clause is about, where e leaves its own open: im
// vergangenen Jahr wurde im Mai gebaut.
func (w *worker) yearAbout(e *timeExpr) (year calendar.Value, ok bool) {
	c, v := &w.clock, e.value
	if c.year.Year == 0 || v.Year != 0 || e.relative || e.told || e.base != "" || e.first <= c.yearEnd || e.first-c.yearEnd > 25 {
		return year, false
	}
	isPart := e.isHoliday
	switch v.Unit {
	case calendar.Day, calendar.Month, calendar.Season, calendar.Quarter, calendar.Half:
		isPart = isPart || v.Part != 0
	}
	if !isPart {
		return year, false
	}
	for i := c.yearEnd; i < e.first; i++ {
		if w.endsClause(i) {
			return year, false
		}
	}
	return c.year, w.sameSentence(c.yearAt, e.first)
}
