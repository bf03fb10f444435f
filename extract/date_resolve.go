package extract

import "github.com/auslese/auslese/extract/calendar"

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
	c.narrative = w.isNarrative()
	c.daily = !c.narrative && w.isDaily()
	c.deictic = w.isDeictic()
	for i := range w.exprs {
		if e := &w.exprs[i]; !e.timeOnly() {
			w.comeBack(e)
			w.readRecurring(i)
			if e.timeOnly() {
				continue
			}
			if !w.datedAfter(i) && !w.beforeTold(i) {
				w.resolve(e)
			}
			w.remember(e)
		}
	}
	c.listing = w.isListing()
	for i := range w.exprs {
		if e := &w.exprs[i]; e.timeOnly() {
			w.resolveTime(e, i)
		} else if day, ok := e.day(); ok && w.heads(i) {
			c.heading, c.hasHeading = day, true
		}
	}
	for i := range w.exprs {
		w.record(&w.exprs[i])
	}
}

// resolve fills in what e leaves out.
func (w *worker) resolve(e *timeExpr) {
	switch {
	case e.parts != nil:
		w.resolveRange(e)
	case e.base == "start" && e.within == nil:
		w.resolveNth(e)
	case e.nowadays && e.value.Ref == calendar.Past:
		e.point = e.value // eines Tages
		if w.tense(e) == calendar.Ahead {
			e.point.Ref = calendar.Future
		}
	case w.isNowadays(e):
		e.point = calendar.Value{Ref: calendar.Present}
	case e.place == "ago" && w.clock.hasDoc && len(e.length) == 1 && e.length[0].Unit >= calendar.Day:
		if day, ok := e.length.Shift(w.clock.doc, -1); ok {
			e.point = calendar.Of(e.length[0].Unit, day)
		}
	case e.literal != "" || e.isDuration() || e.value.Ref != "" || e.timex == "SET" || e.open:
		e.point = e.value
	default:
		e.point = w.resolvePoint(e)
		if e.isHoliday {
			e.point.Time = e.value.Time
			e.lasts()
		}
	}
}

// lasts sets the end of a holiday of several days.
func (e *timeExpr) lasts() {
	if n := e.holiday.More(); n > 0 && e.point.Complete() {
		e.to = e.point.Add(n)
	}
}

// resolvePoint returns the point or period that e means, as far as it is known.
func (w *worker) resolvePoint(e *timeExpr) calendar.Value {
	v := e.value
	switch {
	case e.within != nil:
		return w.resolveWithin(e)
	case e.isHoliday && v.Year == 0 && w.isKeptOn(e):
		return w.clock.last
	case e.base == "period":
		return w.samePeriod(e)
	case e.isHoliday && v.Year != 0:
		return calendar.Of(calendar.Day, e.holiday.In(v.Year))
	case e.twoDigits:
		v.Year = calendar.FullYear(v.Year, w.clock.century())
	case e.decade:
		v.Year = w.fullDecade(v.Year)
	}
	if !v.Valid() {
		return calendar.Value{}
	}
	if v.Unit == calendar.NoUnit && !e.relative && !e.isHoliday || v.Unit != calendar.NoUnit && v.Complete() {
		if e.eve {
			return v.Add(-1)
		}
		return v
	}
	if year, ok := w.yearAbout(e); ok {
		e.used, e.seen = true, w.clock.doc
		if e.isHoliday {
			return calendar.Of(calendar.Day, e.holiday.In(year.Year))
		}
		return v.Inherit(year)
	}
	anchor, dir, ok := w.anchor(e)
	if !ok {
		return e.unresolved(v)
	}
	r, ok := w.seenFrom(e, v, anchor, dir)
	if !ok {
		return v
	}
	e.used, e.seen = true, anchor
	return r
}

// isKeptOn holds for a feast that is kept on the day before it: 11. Oktober: Erntedankfest.
func (w *worker) isKeptOn(e *timeExpr) bool {
	c := &w.clock
	if c.last.Unit != calendar.Day || c.last.Year == 0 || c.lastTo.Year != 0 || e.first-c.lastEnd != 1 || e.value.Time != (calendar.Time{}) {
		return false
	}
	link := w.row[c.lastEnd].Form.Norm
	return link == ":" || link == "("
}

// fullDecade is the decade of the last two digits: near the year told of, where that is of
// another century than ours, else seen from today.
func (w *worker) fullDecade(digits int) int {
	const near = 30
	if year := w.clock.last.Year; w.clock.narrative && year >= 1000 && year < 1900 {
		if decade := year/100*100 + digits; decade <= year+near && decade >= year-near {
			return decade
		}
	}
	return calendar.FullDecade(digits, w.clock.century())
}

// unresolved is what e tells without an anchor: the unit alone where it is
// relative.
func (e *timeExpr) unresolved(v calendar.Value) calendar.Value {
	switch {
	case e.relative && e.unit >= calendar.Decade: // a year of 0 would be the first century
		e.literal = "XXX"[e.unit-calendar.Decade:]
	case e.relative:
		return calendar.Value{Unit: e.unit, Time: v.Time}
	case e.isHoliday:
		return calendar.Value{Unit: calendar.Day}
	}
	return v
}

// seenFrom resolves v, the value of e, from the anchor.
func (w *worker) seenFrom(e *timeExpr, v calendar.Value, anchor calendar.Date, d calendar.Direction) (r calendar.Value, ok bool) {
	switch {
	case e.isHoliday:
		return resolveHoliday(e.holiday, anchor, d), true
	case e.relative && e.unit == calendar.DayPart:
		r = calendar.Of(calendar.Day, anchor)
	case e.relative:
		r = calendar.Of(e.unit, anchor)
		if w.isSinceNow(e) {
			return r, true
		}
		switch {
		case e.isNextTurn(anchor, d):
			r = r.Add(1)
		case w.isLastTurn(e, anchor):
			r = r.Add(-1)
		}
	case e.weekday != 0 && v.Unit == calendar.Day && v.Year == 0 && v.Part != 0:
		if r, ok = resolveWeekday(v, e.weekday, anchor); ok {
			return e.moved(r), true
		}
	}
	if e.relative {
		r = r.Add(e.shift + w.weekTurn(e, anchor))
		if r.Time = v.Time; e.eve {
			r = r.Add(-1)
		}
		return r, true
	}
	if v.Unit == calendar.Weekend && d == calendar.After {
		anchor++ // said on a Friday, the coming weekend is the one after
	}
	if w.isSureOf(d, e) {
		r, ok = v.Resolve(anchor, d)
	} else {
		r, ok = resolveNear(v, anchor, d, d == calendar.Nearest && w.announces(e))
	}
	return e.moved(r), ok
}

// isSureOf holds where the words around e tell for certain that it lies in the direction
// of its tense, however far that is.
func (w *worker) isSureOf(d calendar.Direction, e *timeExpr) bool {
	switch d {
	case calendar.Ahead:
		return w.clauseHas(e, w.tenses.ahead) || e.value.Unit == calendar.Day && w.isTerm(e) || w.isDeadline(e)
	case calendar.Back:
		return w.isSince(e) || w.lastsSince(e) || e.value.Unit > calendar.Day && (w.isOf(e) || w.goesOnFromPast(e)) || w.isNarrated(e) || w.isPerfect(e)
	}
	return false
}

// goesOnFromPast holds for what a sentence has begun to tell of a time gone by: im September
// lag der Wert bei 3 Prozent, im Januar noch bei 5.
func (w *worker) goesOnFromPast(e *timeExpr) bool {
	c := &w.clock
	_, to, ok := c.last.Days()
	return ok && to <= c.doc && w.sameSentence(c.lastAt, e.first)
}

// isPerfect holds where a form of haben stands in e's clause, whose tense is past.
func (w *worker) isPerfect(e *timeExpr) bool {
	from, to := w.clauseAround(e)
	for i := from; i < to; i++ {
		if f := w.row[i].Form; f.Has(w.tenses.have) && f.Lower[0] == 'h' {
			return true
		}
	}
	return false
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

// announces tells whether e stands in a line too short for a sentence: a headline, an
// event of a list.
func (w *worker) announces(e *timeExpr) bool {
	from, to := w.sentenceAround(e.first)
	return to-from <= 8
}

// samePeriod returns the last period of the text, moved by years, of which the
// year before is told: Vorjahreszeitraum.
func (w *worker) samePeriod(e *timeExpr) calendar.Value {
	v, to := w.clock.period, w.clock.periodTo
	if e.unit != calendar.NoUnit && v.Unit != e.unit { // Vorjahresmonat, where the text tells no month
		if from, _, ok := w.clock.last.Days(); ok && w.clock.last.Unit < e.unit {
			v, to = calendar.Of(e.unit, from), calendar.Value{}
		} else {
			v = calendar.Value{}
		}
	}
	if v.Year == 0 {
		return calendar.Value{Unit: max(e.unit, calendar.Year)}
	}
	v.Year += e.shift
	if to.Year != 0 {
		to.Year += e.shift
		e.to = to
	}
	return v
}
