package extract

import "github.com/auslese/auslese/extract/calendar"

// someDay is the day of the time at i where its sentence tells that it was one gone by, but
// not which: kürzlich brannte es am Abend, vor einigen Tagen um 5 Uhr. At most the month is
// known.
func (w *worker) someDay(i int) (day calendar.Value, ok bool) {
	e := &w.exprs[i]
	for j := i - 1; j >= 0 && w.sameSentence(w.exprs[j].first, e.first); j-- {
		o := &w.exprs[j]
		if w.isAgo(o) || o.value.Ref == calendar.Past && o.length == nil {
			return w.monthOf(o), w.tense(e) == calendar.Back
		}
		if o.point.Unit != calendar.NoUnit || o.timeOnly() || o.timex == "SET" {
			break
		}
	}
	return day, false
}

// isAgo holds for a length of time ago that tells no day.
func (w *worker) isAgo(e *timeExpr) bool {
	return len(e.length) == 1 && e.first > 0 && w.row[e.first-1].Form.Lower == "vor" && (e.length[0].Vague || e.length[0].Unit > calendar.Day)
}

// monthOf is the day of the document's month that lies a few days ago, unless that has just begun; else
// one of which nothing is known.
func (w *worker) monthOf(e *timeExpr) calendar.Value {
	const few = 9
	day := calendar.Of(calendar.Day, w.clock.doc)
	if !w.clock.hasDoc || len(e.length) != 1 || e.length[0].Unit != calendar.Day || day.Day <= few {
		return calendar.Value{}
	}
	return calendar.Value{Unit: calendar.Day, Year: day.Year, Part: day.Part}
}
