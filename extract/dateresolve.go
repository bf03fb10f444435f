package extract

import (
	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// clock is what the text has said of time so far.
type clock struct {
	doc       calendar.Date // the document's date
	hasDoc    bool
	last      calendar.Value // the last point or period resolved
	lastTo    calendar.Value // the end of that period, where it is a range
	lastAt    int32          // its first token in the row
	lastYear  bool           // its year is written
	lastSince bool           // seit stands before it: what lasts is no time that is told of
	narrative bool           // the text tells of years gone by: its own dates are the anchors
	listing   bool           // the text lists what happens at which hour
	daily     bool           // the text speaks of days and hours around its own date
}

// resolveDates fills in what the expressions leave out, in reading order, times
// of day after all others, and makes their records.
//
// The anchor of a relative or incomplete expression is the document's date. It is
// the last date of the text where the document has none, where the rule asks for
// it (am nächsten Tag), and for incomplete ones in texts that tell of the past.
func (w *worker) resolveDates() {
	c := &w.clock
	*c = clock{hasDoc: !w.text.Date.IsZero()}
	if c.hasDoc {
		c.doc = calendar.DateOf(w.text.Date)
	} else {
		c.doc, c.hasDoc = w.headDate()
	}
	c.narrative, c.daily = w.isNarrative(), w.isDaily()
	for i := range w.exprs {
		if e := &w.exprs[i]; !e.timeOnly() {
			w.resolve(e)
			w.remember(e)
		}
	}
	c.listing = w.isListing()
	for i := range w.exprs {
		if e := &w.exprs[i]; e.timeOnly() {
			w.resolveTime(e, i)
		}
	}
	for i := range w.exprs {
		w.record(&w.exprs[i])
	}
}

// headDate is the first full date in the head of the text, for texts that come
// without one.
func (w *worker) headDate() (day calendar.Date, ok bool) {
	for i := range w.exprs {
		e := &w.exprs[i]
		if e.first > 150 {
			break
		}
		if v := e.value; v.Unit == calendar.Day && v.Complete() && !e.twoDigits && e.parts == nil {
			day, _, ok = v.Days()
			return day, ok
		}
	}
	return 0, false
}

// isNarrative holds where almost all years that are written lie well before the
// document's and nothing is told from its day.
func (w *worker) isNarrative() bool {
	past, all := 0, 0
	for i := range w.exprs {
		e := &w.exprs[i]
		if e.relative && e.base == "" || e.value.Unit == calendar.Weekday && e.timex != "SET" {
			all++ // gestern, dieses Jahr, am Mittwoch: the day of writing matters
		}
		if e.value.Year < 1000 || e.twoDigits || e.decade {
			continue
		}
		all++
		if e.value.Year < w.clock.doc.Year()-2 {
			past++
		}
	}
	return w.clock.hasDoc && all >= 8 && past*10 >= all*9
}

// isDaily holds for texts that speak of weekdays, yesterday, tomorrow or the hour
// every few sentences: in these heute is the day itself, elsewhere it may be
// nowadays.
func (w *worker) isDaily() bool {
	days := 0
	for i := range w.exprs {
		e := &w.exprs[i]
		if e.timeOnly() || e.value.Unit == calendar.Weekday && e.timex != "SET" || e.relative && e.unit == calendar.Day && !e.nowadays {
			days++
		}
	}
	return days*400 >= len(w.row)
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

// isNowadays holds for heute in a clause without a verb in the past, in a text
// that is not about the day.
func (w *worker) isNowadays(e *timeExpr) bool {
	from, to := w.sentenceAround(e.first)
	return e.nowadays && to-from > 4 && e.value.Time == (calendar.Time{}) && !w.clock.daily && w.tense(e) != calendar.Back
}

// timeOnly holds for times of day without a day, and ranges of them.
func (e *timeExpr) timeOnly() bool {
	if e.parts != nil {
		return e.parts[1].timeOnly()
	}
	return e.isTime() && e.timex != "SET"
}

// remember makes a point or period the last one.
func (w *worker) remember(e *timeExpr) {
	v, to := e.point, e.to
	if e.parts != nil {
		v, to = e.parts[0].point, e.parts[1].point
	}
	if v.Unit != calendar.NoUnit && v.Year != 0 && e.timex != "SET" && e.base != "sentence" {
		w.clock.lastSince = e.first > 0 && w.row[e.first-1].Form.Lower == "seit"
		w.clock.last, w.clock.lastTo, w.clock.lastAt = v, to, e.first
		w.clock.lastYear = e.byText && w.clock.lastYear || e.value.Year != 0 || e.parts != nil && e.parts[1].value.Year != 0 || e.within != nil && e.within.value.Year != 0
	}
}

// resolve fills in what e leaves out.
func (w *worker) resolve(e *timeExpr) {
	switch {
	case e.parts != nil:
		w.resolveRange(e)
	case w.isNowadays(e):
		e.point = calendar.Value{Ref: calendar.Present}
	case e.place == "ago" && w.clock.hasDoc && len(e.length) == 1 && e.length[0].Unit >= calendar.Day:
		if day, ok := e.length.Shift(w.clock.doc, -1); ok {
			e.point = calendar.Of(e.length[0].Unit, day)
		}
	case e.literal != "" || e.isDuration() || e.value.Ref != "" || e.timex == "SET":
		e.point = e.value
	default:
		e.point = w.resolvePoint(e)
	}
}

// resolveRange resolves the second part, then the first with what it takes from
// the second; a first part that would lie after it lies a year before.
func (w *worker) resolveRange(e *timeExpr) {
	first, second := &e.parts[0], &e.parts[1]
	first.nowadays, second.nowadays = false, false
	if first.value.Year != 0 && second.value.Year == 0 && !second.relative && !second.isHoliday {
		w.resolve(first)
		second.value = second.value.Inherit(first.point)
		w.resolve(second)
		return
	}
	w.resolve(second)
	if second.point.Unit == calendar.NoUnit || first.relative || first.isHoliday {
		w.resolve(first)
		return
	}
	own := first.value
	first.value = own.Inherit(second.point)
	w.resolve(first)
	from, _, ok := first.point.Days()
	to, _, ok2 := second.point.Days()
	if ok && ok2 && from > to && own.Year == 0 {
		first.value = own.Inherit(second.point)
		first.value.Year = second.point.Year - 1
		w.resolve(first)
	}
	first.used, first.seen = second.used, second.seen
}

// resolvePoint returns the point or period that e means, as far as it is known.
func (w *worker) resolvePoint(e *timeExpr) calendar.Value {
	v := e.value
	anchor, dir, ok := w.anchor(e)
	switch {
	case e.within != nil:
		return w.resolveWithin(e)
	case e.twoDigits:
		v.Year = calendar.FullYear(v.Year, anchor)
	case e.decade:
		if w.clock.hasDoc {
			anchor = w.clock.doc
		}
		v.Year = calendar.FullDecade(v.Year, anchor)
	case e.isHoliday && v.Year != 0:
		return calendar.Of(calendar.Day, e.holiday.In(v.Year))
	case e.isHoliday && ok:
		e.used, e.seen = true, anchor
		return resolveHoliday(e.holiday, anchor, dir)
	case e.isHoliday:
		return calendar.Value{Unit: calendar.Day}
	case e.base == "period":
		return w.samePeriod(e)
	case e.relative && ok:
		e.used, e.seen = true, anchor
		base := calendar.Of(e.unit, anchor)
		if e.unit == calendar.DayPart {
			base = calendar.Of(calendar.Day, anchor)
		}
		p := base.Add(e.shift)
		p.Time = v.Time
		return p
	case e.relative:
		return calendar.Value{Unit: e.unit, Time: v.Time}
	case ok && e.weekday != 0 && v.Unit == calendar.Day && v.Year == 0 && v.Part != 0:
		if day, found := resolveWeekday(v, e.weekday, anchor); found {
			e.used, e.seen = true, anchor
			return day
		}
		fallthrough
	case ok && v.Unit != calendar.NoUnit && !v.Complete():
		resolve := resolveNear
		if dir == calendar.Ahead && w.promised(e) {
			resolve = calendar.Value.Resolve
		}
		if r, found := resolve(v, anchor, dir); found {
			e.used, e.seen = true, anchor
			return e.moved(r)
		}
	}
	if !v.Valid() {
		return calendar.Value{}
	}
	return v
}

// moved moves a resolved value on: the last but one, the next but one, the eve.
func (e *timeExpr) moved(v calendar.Value) calendar.Value {
	n := e.shift
	switch {
	case e.eve && v.Unit == calendar.Day:
		return v.Add(-1)
	case !e.told || n >= -1 && n <= 1:
		return v
	case n > 0:
		n--
	default:
		n++
	}
	if e.value.Unit == calendar.Weekday {
		return v.Add(7 * n)
	}
	v.Year += n
	return v
}

// resolveNear resolves v to the side that the tense tells, unless that is most
// of a year away and the other side close: then the tense was another's.
func resolveNear(v calendar.Value, anchor calendar.Date, d calendar.Direction) (calendar.Value, bool) {
	r, ok := v.Resolve(anchor, d)
	if d == calendar.Nearest {
		if next, found := v.Resolve(anchor, calendar.Ahead); found && daysOff(next, anchor)*2 < daysOff(r, anchor)*3 {
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
	if d == calendar.Back || daysOff(near, anchor) <= 21 {
		return near
	}
	next, _ := h.Resolve(anchor, calendar.Ahead)
	return next
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

// samePeriod returns the last period of the text, moved by years, of which the
// year before is told: Vorjahreszeitraum.
func (w *worker) samePeriod(e *timeExpr) calendar.Value {
	v, to := w.clock.last, w.clock.lastTo
	if v.Year == 0 {
		return calendar.Value{Unit: calendar.Year}
	}
	v.Year += e.shift
	if to.Year != 0 {
		to.Year += e.shift
		e.to = to
	}
	return v
}

// resolveWithin resolves a part of a period that is told: the period first.
func (w *worker) resolveWithin(e *timeExpr) calendar.Value {
	v := e.value
	if n := e.within.weeks(); n != 0 && w.clock.hasDoc {
		day, _ := v.Resolve(w.clock.doc, calendar.Same)
		e.used, e.seen = true, w.clock.doc
		return day.Add(7 * n)
	}
	whole := w.resolvePoint(e.within)
	e.used, e.seen = e.within.used, e.within.seen
	first, last, ok := whole.Days()
	switch {
	case !ok:
		return v
	case e.isHoliday:
		return calendar.Of(calendar.Day, e.holiday.In(whole.Year))
	case v.Unit == calendar.Weekday && whole.Unit == calendar.Week:
		day, _ := v.Resolve(first, calendar.Same)
		return day
	case v.Unit == calendar.Weekday && e.shift < 0: // letzter Sonntag im März
		day, _ := v.Resolve(last, calendar.Back)
		return day
	case v.Unit == calendar.Weekday:
		day, _ := v.Resolve(first, calendar.Ahead)
		return day.Add(7 * (e.shift - 1))
	}
	return v.Inherit(whole)
}

// weeks is how many weeks before or after the anchor a length ends; 0 for others.
func (e *timeExpr) weeks() int {
	if len(e.length) != 1 || e.length[0].Unit != calendar.Week {
		return 0
	}
	n, _ := e.length[0].N.Int()
	switch e.place {
	case "ago":
		return -n
	case "ahead":
		return n
	}
	return 0
}

// anchor returns the day from which e is seen, and on which side of it e lies.
func (w *worker) anchor(e *timeExpr) (day calendar.Date, d calendar.Direction, ok bool) {
	c := &w.clock
	if w.seenFromText(e) {
		e.byText = e.base == ""
		if from, to, known := c.last.Days(); known {
			switch {
			case e.told || e.relative:
				return from, told(e), true
			case c.last.Unit >= calendar.Year:
				return from + (to-from)/2, calendar.Same, true
			}
			if e.first > 0 && w.row[e.first-1].Form.Has(w.tenses.until) {
				return from, calendar.Ahead, true
			}
			return from, calendar.Nearest, true
		}
	}
	if day, ok := w.programme(e); ok {
		return day, calendar.Ahead, true
	}
	if !c.hasDoc {
		return calendar.DateOf(w.text.Date), calendar.Nearest, false
	}
	if e.told {
		return c.doc, told(e), true
	}
	return c.doc, w.tense(e), true
}

// programme holds for a weekday that follows a day ahead of the document's date,
// as in the programme of an event: it counts from that day.
func (w *worker) programme(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	if e.value.Unit != calendar.Weekday || e.told || e.relative || !c.hasDoc || c.last.Unit != calendar.Day || e.first-c.lastAt > 120 {
		return 0, false
	}
	day, _, ok = c.last.Days()
	return day, ok && day > c.doc+1 && w.tense(e) != calendar.Back
}

// promised holds where a verb of the clause says that e is to come.
func (w *worker) promised(e *timeExpr) bool {
	from, to := w.clauseAround(e)
	for i := from; i < to; i++ {
		if w.row[i].Form.Has(w.tenses.ahead) {
			return true
		}
	}
	return false
}

// seenFromText holds where the last date of the text is the anchor, not the
// document's: for what the rule says, for incomplete expressions after a date of
// the same sentence, and in texts that tell of the past.
func (w *worker) seenFromText(e *timeExpr) bool {
	c := &w.clock
	switch {
	case e.base == "text":
		return true
	case e.base == "sentence":
		year := c.doc.Year()
		return w.sentencesBetween(c.lastAt, e.first) == 0 || c.last.Year >= year-1 && c.last.Year <= year+1
	case e.relative || e.told || e.value.Unit == calendar.Weekday || c.last.Year == 0:
		return false
	case c.lastSince || !c.lastYear && !c.narrative:
		return false
	case w.sameSentence(c.lastAt, e.first):
		return w.tense(e) != calendar.Ahead
	case c.narrative:
		return w.tense(e) != calendar.Ahead
	}
	return (!c.hasDoc || c.last.Year < c.doc.Year()-1) && c.last.Unit < calendar.Year && w.sameBlock(c.lastAt, e.first) &&
		w.sentencesBetween(c.lastAt, e.first) <= 2 && w.clauseTense(e) == calendar.Back
}

// told is the direction that vergangenen, diesen, nächsten tell.
func told(e *timeExpr) calendar.Direction {
	switch {
	case e.shift < 0:
		return calendar.Before
	case e.shift > 0:
		return calendar.After
	case e.value.Unit == calendar.Season && e.value.Part == calendar.Winter:
		return calendar.Nearest
	}
	return calendar.Same
}

// resolveTime gives a time of day its day: the nearest that goes with it, else
// the document's, unless it recurs.
func (w *worker) resolveTime(e *timeExpr, i int) {
	day, ok := w.dayNear(i)
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
		if from, _, known := day.Days(); known {
			t.used, t.seen = true, from
		}
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

// day is the day that e tells, of a range the first.
func (e *timeExpr) day() (day calendar.Value, ok bool) {
	day = e.last0()
	day.Time = calendar.Time{}
	_, _, known := day.Days()
	return day, known && day.Unit == calendar.Day && !e.timeOnly()
}

// recurs holds for a time in a sentence that tells how often, and gives the
// weekday that it tells: montags um 9 Uhr.
func (w *worker) recurs(i int) (day calendar.Value, ok bool) {
	for j := i - 1; j >= 0 && w.sameSentence(w.exprs[j].first, w.exprs[i].first); j-- {
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

// last0 is the point of e, of a range the first.
func (e *timeExpr) last0() calendar.Value {
	if e.parts != nil {
		return e.parts[0].point
	}
	return e.point
}

// record makes the record of e, or two for a list.
func (w *worker) record(e *timeExpr) {
	if e.list {
		w.record(&e.parts[0])
		w.record(&e.parts[1])
		return
	}
	r := &DateRecord{
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
		r.From, r.To = from.String(), to.String()
	}
	if second.used {
		r.Anchor = second.seen.String()
	}
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
		r.From, r.To = from.String(), to.String()
		if e.used {
			r.Anchor = e.seen.String()
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
	if !c.hasDoc || !ok {
		return
	}
	from, to := day, day
	if e.place == "since" {
		to = c.doc
	} else if unit := e.length[len(e.length)-1].Unit; unit > calendar.Week {
		from, to, _ = calendar.Of(unit, day).Days()
	}
	r.From, r.To, r.Anchor = from.String(), to.String(), c.doc.String()
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
	r.From, r.To, r.Anchor = from.String(), to.String(), c.doc.String()
}
