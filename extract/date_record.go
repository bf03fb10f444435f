package extract

import (
	"github.com/auslese/auslese/extract/calendar"
)

// record makes the record of e, or two for a list.
func (w *worker) record(e *timeExpr) {
	if e.list {
		w.record(&e.parts[0])
		w.record(&e.parts[1])
		return
	}
	if e.base == "start" && e.within == nil && e.point.Unit == calendar.NoUnit {
		return
	}
	r := w.newDate()
	*r = DateRecord{
		Head: Head{Span: Span{Start: int(e.start), End: int(e.end)}, Rule: e.rule.ID},
		Mod:  e.mod, Quant: e.quant, Freq: e.freq, Timex: e.timex,
	}
	if e.parts != nil {
		w.recordRange(r, e)
	} else {
		r.Value = e.write()
		w.cover(r, e)
	}
	if r.Timex == "" {
		r.Timex = "DATE"
		if e.last0().Time != (calendar.Time{}) {
			r.Timex = "TIME"
		}
	}
	w.dates = append(w.dates, r)
}

// newDate is room for a record of the document.
func (w *worker) newDate() *DateRecord {
	if len(w.room) == 0 {
		w.room = make([]DateRecord, len(w.exprs))
	}
	r := &w.room[0]
	w.room = w.room[1:]
	return r
}

// write returns the TIMEX3 value.
func (e *timeExpr) write() string {
	switch {
	case e.literal != "":
		return e.literal
	case e.length != nil:
		return e.length.String()
	}
	if e.to.Year != 0 {
		return e.point.String() + "/" + e.to.String()
	}
	return e.point.String()
}

func (w *worker) recordRange(r *DateRecord, e *timeExpr) {
	first, second := &e.parts[0], &e.parts[1]
	a, b := first.write(), second.write()
	r.Value = a + "/" + b
	r.Parts = []DatePart{
		{Span{Start: int(first.start), End: int(first.end)}, a},
		{Span{Start: int(second.start), End: int(second.end)}, b},
	}
	from, _, ok := first.point.Days()
	_, to, ok2 := second.point.Days()
	if ok && ok2 && from <= to {
		w.covers(r, from, to)
	}
	if second.used {
		r.Anchor = w.days.of(second.seen)
	}
}

// covers sets the first and the last day. A record has both or none: one alone would
// look like a period without an end.
func (w *worker) covers(r *DateRecord, from, to calendar.Date) {
	if r.From, r.To = w.days.of(from), w.days.of(to); r.From == "" || r.To == "" {
		r.From, r.To = "", ""
	}
}

// coversFrom sets the days that a length comes to, and the day from which it counts.
func (w *worker) coversFrom(r *DateRecord, anchor, from, to calendar.Date) {
	if w.covers(r, from, to); r.From != "" {
		r.Anchor = w.days.of(anchor)
	}
}

// dayTexts remembers how the last days are written: a text comes back to the same ones.
type dayTexts [64]struct {
	day  calendar.Date
	text string
}

// of is d as YYYY-MM-DD; empty before Christ and after 9999, where neither that
// form nor the dates of databases reach.
func (t *dayTexts) of(d calendar.Date) string {
	known := &t[uint32(d)%uint32(len(t))]
	if known.text == "" || known.day != d {
		if year := d.Year(); year < 1 || year > 9999 {
			return ""
		}
		known.day, known.text = d, d.String()
	}
	return known.text
}

// cover sets the days that the record covers and the anchor that it needed.
func (w *worker) cover(r *DateRecord, e *timeExpr) {
	switch {
	case e.length != nil && e.told:
		w.coverUnits(r, e)
		return
	case e.length != nil && e.place != "":
		w.coverLength(r, e)
		return
	}
	from, to, ok := e.point.Days()
	if _, end, ranges := e.to.Days(); ranges {
		to = end
	}
	if ok && e.timex != "SET" {
		w.covers(r, from, to)
		if e.used {
			r.Anchor = w.days.of(e.seen)
		}
	}
}

// coverLength sets what a length comes to on the calendar, seen from the
// document's date: seit 30 Jahren runs up to it, vor drei Jahren is the year
// before the last but one.
func (w *worker) coverLength(r *DateRecord, e *timeExpr) {
	c := &w.clock
	sign := -1
	if e.place == "ahead" {
		sign = 1
	}
	day, ok := e.length.Shift(c.doc, sign)
	if !c.hasDoc || !ok || e.place == "ahead" && w.tense(e) == calendar.Back {
		return // in zwei Wochen war alles vorbei: within them
	}
	from, to := day, day
	if e.place == "since" {
		to = c.doc
	} else if unit := e.length[len(e.length)-1].Unit; unit > calendar.Week {
		from, to, _ = calendar.Of(unit, day).Days()
	}
	w.coversFrom(r, c.doc, from, to)
}

// coverUnits sets what the last or the next so many units cover: whole ones,
// without that of the document's date.
func (w *worker) coverUnits(r *DateRecord, e *timeExpr) {
	c, l := &w.clock, e.length[0]
	n, ok := l.N.Int()
	ok = ok && !l.Vague
	if !c.hasDoc || !ok || e.shift == 0 || n < 1 || n > 5000 || l.Unit < calendar.Day || len(e.length) > 1 {
		return
	}
	sign := 1
	if e.shift < 0 {
		sign = -1
	}
	now := calendar.Of(l.Unit, c.doc)
	from, _, _ := now.Add(sign).Days()
	_, to, _ := now.Add(sign * n).Days()
	if sign < 0 {
		from, _, _ = now.Add(-n).Days()
		_, to, _ = now.Add(-1).Days()
	}
	w.coversFrom(r, c.doc, from, to)
}
