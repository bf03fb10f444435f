package extract

import "github.com/auslese/auslese/extract/calendar"

// clock is what the text has said of time so far.
type clock struct {
	doc    calendar.Date // the document's date
	hasDoc bool

	lastTold
	before      lastTold // what was told before the story went back, to which it returns with the next sentence
	flashbackAt int32    // where it went back; 0 for nowhere
	ownAt       int32    // the first token of the last expression seen from the document's date
	recentAt    int32    // that of the last length up to it: in den letzten Jahren

	narrative bool // the text tells of years gone by: its own dates are the anchors
	listing   bool // the text lists what happens at which hour
	daily     bool // the text speaks of days and hours around its own date
	deictic   bool // the text calls days gestern

	year    calendar.Value // the last year that a clause is about: im vergangenen Jahr, heuer
	yearAt  int32
	yearEnd int32

	named [8]calendar.Date // the days that weekdays were resolved to, by weekday; 0 for none

	opener   calendar.Date // the last day ahead of the document's that heads its line, 0 for none
	openerAt int32

	event, eventTo calendar.Date // the last days in a row ahead of the document's, 0 for none
	eventAt        int32

	heading    calendar.Value // the last day that is a heading, under which hours stand
	hasHeading bool
}

// lastTold is the last point or period that the text has told of, and what is known of it.
type lastTold struct {
	last      calendar.Value
	lastTo    calendar.Value // the end of that period, where it is a range
	day       calendar.Value // the last one that is a day
	dayAt     int32
	period    calendar.Value // the last one that is longer than a day
	periodTo  calendar.Value
	lastAt    int32 // its first token in the row
	lastEnd   int32 // the token after its last
	lastYear  bool  // its year is written
	lastSince bool  // seit stands before it: what lasts is no time that is told of
	lastUntil bool  // bis or zum stands before it
}

// century is the day from which two digits of a year are seen: the document's, or
// one of our time.
func (c *clock) century() calendar.Date {
	if c.hasDoc {
		return c.doc
	}
	return ourTime
}

var ourTime, _ = calendar.NewDate(2029, 1, 1) // 50 is 1950, 49 is 2049

// headDate is the first full date in the head of the text, for texts that come
// without one. What has been since, or lies in a year before that of something that has been, is
// not the day of writing.
func (w *worker) headDate() (day calendar.Date, ok bool) {
	for i := range w.exprs {
		e := &w.exprs[i]
		if e.first > 150 {
			break
		}
		v := e.value
		if v.Unit == calendar.Day && v.Complete() && !e.twoDigits && e.parts == nil && !w.isSince(e) && !w.isBygone(v.Year) {
			day, _, ok = v.Days()
			return day, ok
		}
	}
	return 0, false
}

// isBygone holds for a year before one of which the text tells in the past.
func (w *worker) isBygone(year int) bool {
	for i := range w.exprs {
		e := &w.exprs[i]
		if e.value.Year > year && e.value.Unit <= calendar.Year && e.parts == nil && !e.twoDigits && (w.isSince(e) || w.clauseTense(e) == calendar.Back) {
			return true
		}
	}
	return false
}

// isNarrative holds where almost all years that are written lie well before the
// document's and nothing is told from its day.
func (w *worker) isNarrative() bool {
	past, all := 0, 0
	for i := range w.exprs {
		e := &w.exprs[i]
		if e.relative && e.base == "" && !e.nowadays && !w.isSameTold(e) || e.value.Unit == calendar.Weekday && e.timex != "SET" && !w.isOfNoWeek(e) {
			all++ // gestern, nächstes Jahr, am Mittwoch: the day of writing matters
		}
		v := e.value
		if e.parts != nil {
			v = e.parts[1].value
		}
		if v.Year < 1000 || e.twoDigits || e.decade {
			continue
		}
		all++
		if v.Year < w.clock.doc.Year()-2 {
			past++
		}
	}
	return w.clock.hasDoc && (all >= 6 && past*10 >= all*9 || all == 5 && past == all)
}

// isSameTold holds for a year or month that may be the one told of: in diesem Jahr starben
// viele.
func (w *worker) isSameTold(e *timeExpr) bool {
	return e.told && e.shift == 0 && e.unit >= calendar.Month && w.isNarrated(e)
}

// isDaily holds for texts that speak of weekdays, yesterday, tomorrow or the hour
// every few sentences: in these heute is the day itself, elsewhere it may be
// nowadays.
func (w *worker) isDaily() bool {
	days := 0
	isGone := false // the year told of
	for i := range w.exprs {
		e := &w.exprs[i]
		if e.value.Year != 0 {
			isGone = w.clock.hasDoc && e.value.Year < w.clock.doc.Year()-1
		}
		if e.timeOnly() && !isGone && !w.recursBeside(i) || e.value.Unit == calendar.Weekday && e.timex != "SET" && !w.isOfNoWeek(e) || e.relative && e.unit == calendar.Day && !e.nowadays {
			days++
		}
	}
	return days*400 >= len(w.row)
}

// recursBeside holds for an hour right behind what recurs: jeden Morgen um fünf Uhr.
func (w *worker) recursBeside(i int) bool {
	return i > 0 && w.exprs[i-1].timex == "SET" && w.exprs[i].first-w.exprs[i-1].last <= 2
}

// remember makes a point or period the last one.
func (w *worker) remember(e *timeExpr) {
	c := &w.clock
	v, to := e.point, e.to
	if e.parts != nil {
		v, to = e.parts[0].point, e.parts[1].point
	}
	if v.Unit > calendar.Day && (w.isCompared(e) || w.isYearOfMake(e)) {
		return
	}
	if e.isDuration() && e.told && e.shift < 0 {
		c.ownAt, c.recentAt = e.first, e.first
	}
	if w.isClauseYear(e) {
		c.year, c.yearAt, c.yearEnd = v, e.first, e.last
	}
	if w.headsLine(e) && v.Unit == calendar.Day {
		if day, _, ok := v.Days(); ok && c.hasDoc && day > c.doc {
			c.opener, c.openerAt = day, e.first
		}
	}
	if e.used && !e.followsText() || v.Ref == calendar.Present {
		c.ownAt = e.first
	}
	if day, _, ok := v.Days(); ok && e.parts == nil && v.Unit == calendar.Day {
		c.named[day.Weekday()] = day
	}
	if w.isFlashback(e) {
		c.before, c.flashbackAt = c.lastTold, e.first
	}
	if v.Unit == calendar.NoUnit || v.Year == 0 || e.timex == "SET" || e.base == "sentence" || e.base == "period" {
		return
	}
	if from, _, ok := v.Days(); ok && v.Unit == calendar.Day && to.Unit == calendar.Day && c.hasDoc && from > c.doc {
		_, c.eventTo, _ = to.Days()
		c.event, c.eventAt = from, e.first
	}
	if w.isBeforeEvent(e) {
		return
	}
	c.lastSince, c.lastUntil = w.isSince(e), w.isUntil(e)
	c.last, c.lastTo, c.lastAt, c.lastEnd = v, to, e.first, e.last
	if v.Unit > calendar.Day || to.Year != 0 {
		c.period, c.periodTo = v, to
	} else {
		c.day, c.dayAt = v, e.first
	}
	c.lastYear = e.tellsYear() || e.followsText() && c.lastYear
}

// tellsYear holds where a year is written in e.
func (e *timeExpr) tellsYear() bool {
	return e.value.Year != 0 || e.parts != nil && e.parts[1].value.Year != 0 || e.within != nil && e.within.value.Year != 0
}

// isCompared holds for a period in brackets that is compared with one told before in the
// sentence, im ersten Quartal 5 Mio. Euro (Vorjahr: 4 Mio. Euro), and for als vor einem Jahr.
func (w *worker) isCompared(e *timeExpr) bool {
	c := &w.clock
	if e.place == "ago" && e.first > 1 && w.isOne(e.first-2, "als", "wie") {
		return true
	}
	return e.first > 0 && w.row[e.first-1].Form.Norm == "(" && c.period.Year != 0 && c.period == c.last && w.sameSentence(c.lastAt, e.first)
}

// followsText holds where the anchor was a date of the text.
func (e *timeExpr) followsText() bool {
	return e.byText || e.base == "text" || e.within != nil && e.within.followsText()
}

// comeBack returns to what was told before a flashback, where e is in another sentence.
func (w *worker) comeBack(e *timeExpr) {
	if c := &w.clock; c.flashbackAt != 0 && !w.sameSentence(c.flashbackAt, e.first) {
		c.lastTold, c.flashbackAt = c.before, 0
	}
}

// isFlashback holds for a day before the one told of, to which the story returns: am Vortag
// hatten sie die Arbeit niedergelegt.
func (w *worker) isFlashback(e *timeExpr) bool {
	return e.base == "text" && e.shift < 0 && e.relative && e.unit <= calendar.Day && w.clauseSays(e, "hatte", "hatten")
}
