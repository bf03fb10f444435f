package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// clock is what the text has said of time so far.
type clock struct {
	doc    calendar.Date // the document's date
	hasDoc bool

	told
	before      told  // what was told before the story went back, to which it returns with the next sentence
	flashbackAt int32 // where it went back; 0 for nowhere
	ownAt       int32 // the first token of the last expression seen from the document's date

	narrative bool // the text tells of years gone by: its own dates are the anchors
	listing   bool // the text lists what happens at which hour
	daily     bool // the text speaks of days and hours around its own date

	year    calendar.Value // the last year that a clause is about: im vergangenen Jahr, heuer
	yearAt  int32
	yearEnd int32

	opener   calendar.Date // the last day ahead of the document's that heads its line, 0 for none
	openerAt int32

	heading    calendar.Value // the last day that is a heading, under which hours stand
	hasHeading bool
}

// told is the last point or period that the text has told of, and what is known of it.
type told struct {
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
		if e.relative && e.base == "" && !e.nowadays && !w.isSameTold(e) || e.value.Unit == calendar.Weekday && e.timex != "SET" {
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
	return w.clock.hasDoc && all >= 6 && past*10 >= all*9
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
	for i := range w.exprs {
		e := &w.exprs[i]
		if e.timeOnly() || e.value.Unit == calendar.Weekday && e.timex != "SET" || e.relative && e.unit == calendar.Day && !e.nowadays {
			days++
		}
	}
	return days*400 >= len(w.row)
}

// remember makes a point or period the last one.
func (w *worker) remember(e *timeExpr) {
	v, to := e.point, e.to
	if e.parts != nil {
		v, to = e.parts[0].point, e.parts[1].point
	}
	if v.Unit > calendar.Day && (w.isCompared(e) || w.isYearOfMake(e)) {
		return
	}
	if w.isClauseYear(e) {
		w.clock.year, w.clock.yearAt, w.clock.yearEnd = v, e.first, e.last
	}
	if w.headsLine(e) && v.Unit == calendar.Day {
		if day, _, ok := v.Days(); ok && w.clock.hasDoc && day > w.clock.doc {
			w.clock.opener, w.clock.openerAt = day, e.first
		}
	}
	if e.used && !e.followsText() {
		w.clock.ownAt = e.first
	}
	if w.isFlashback(e) {
		w.clock.before, w.clock.flashbackAt = w.clock.told, e.first
	}
	if v.Unit != calendar.NoUnit && v.Year != 0 && e.timex != "SET" && e.base != "sentence" && e.base != "period" {
		w.clock.lastSince, w.clock.lastUntil = w.isSince(e), w.isUntil(e)
		w.clock.last, w.clock.lastTo, w.clock.lastAt, w.clock.lastEnd = v, to, e.first, e.last
		if v.Unit > calendar.Day || to.Year != 0 {
			w.clock.period, w.clock.periodTo = v, to
		} else {
			w.clock.day, w.clock.dayAt = v, e.first
		}
		w.clock.lastYear = e.followsText() && w.clock.lastYear || e.value.Year != 0 || e.parts != nil && e.parts[1].value.Year != 0 || e.within != nil && e.within.value.Year != 0
	}
}

// isCompared holds for a period in brackets that is compared with one told before in the
// sentence: im ersten Quartal 5 Mio. Euro (Vorjahr: 4 Mio. Euro).
func (w *worker) isCompared(e *timeExpr) bool {
	c := &w.clock
	return e.first > 0 && w.row[e.first-1].Form.Norm == "(" && c.period.Year != 0 && c.period == c.last && w.sameSentence(c.lastAt, e.first)
}

// followsText holds where the anchor was a date of the text.
func (e *timeExpr) followsText() bool {
	return e.byText || e.base == "text" || e.within != nil && e.within.followsText()
}

// anchor returns the day from which e is seen, and on which side of it e lies.
func (w *worker) anchor(e *timeExpr) (day calendar.Date, d calendar.Direction, ok bool) {
	c := &w.clock
	if day, ok := w.nextOfList(e); ok {
		return day, calendar.Nearest, true
	}
	if day, ok := w.nextOfLines(e); ok {
		return day, calendar.Nearest, true
	}
	if w.seenFromText(e) {
		if e.relative && e.unit < calendar.Year && e.unit >= calendar.Day && c.last.Unit > max(e.unit, calendar.Weekend) { // an diesem Tag, after a year
			day, _, ok = c.day.Days()
			ok = ok && w.sentencesBetween(c.dayAt, e.first) <= 4 && w.linesBetween(c.dayAt, e.first) <= 1
			if ok || e.unit == calendar.Day {
				return day, sideTold(e), ok
			}
		}
		e.byText = e.base == "" || e.base == "told"
		if from, to, known := c.last.Days(); known {
			switch {
			case e.told || e.relative || e.dayOnly() && c.last.Unit == calendar.Month:
				return from, sideTold(e), true
			case c.last.Unit >= calendar.Year:
				return from + (to-from)/2, calendar.Same, true
			}
			switch {
			case c.last.Unit == e.value.Unit && e.value.Part > c.last.Part && e.value.Unit > calendar.Season:
				return from, calendar.Same, true // im ersten Halbjahr 2018 mehr, im zweiten weniger
			case w.isSince(e):
				return from, calendar.Back, true
			case w.isUntil(e):
				return from, calendar.Ahead, true
			}
			return from, calendar.Nearest, true
		}
	}
	if day, ok := w.goesOnUntil(e); ok {
		return day, calendar.Ahead, true
	}
	if day, ok := w.programme(e); ok {
		return day, calendar.Ahead, true
	}
	switch {
	case !c.hasDoc:
		return 0, calendar.Nearest, false
	case e.told:
		return c.doc, sideTold(e), true
	}
	switch d = w.tense(e); {
	case d == calendar.Back && e.value.Part != 0 && w.isPutOff(e) && w.clauseHas(e, w.tenses.part):
		d = calendar.Nearest // wurde bis 15. August verlängert
	case w.isPlanned(e):
		d = calendar.Nearest
	case w.isGoingOn(e):
		d = calendar.Ahead
	case w.isDeadline(e):
		d = calendar.Ahead
	case w.isOf(e) || w.isParticipial(e):
		d = calendar.Back
	case d == calendar.Ahead && e.value.Unit == calendar.Quarter && !w.clauseHas(e, w.tenses.ahead) && !w.clauseHas(e, w.tenses.event):
		d = calendar.Nearest // the headline of a report: Gewinn steigt im dritten Quartal
	}
	return c.doc, d, true
}

// isPutOff holds for the day to which something is put off or goes on.
func (w *worker) isPutOff(e *timeExpr) bool {
	i := e.first - 1
	if i > 0 && w.row[i].Form.Has(w.tenses.article) {
		i--
	}
	return i >= 0 && w.row[i].Form.Has(w.tenses.goal)
}

// nextOfList holds for a day of a list, which lies near the one before it: Samstag, 5.
// Oktober, 7. Dezember und 1. Februar; am Mittwoch (12. November).
func (w *worker) nextOfList(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	i := e.first - 1
	if e.value.Unit != calendar.Day || e.value.Part == 0 || e.relative || e.told || c.last.Unit != calendar.Day || c.lastEnd != i || e.first < 1 {
		return 0, false
	}
	switch w.row[i].Form.Norm {
	case ",", "und", "sowie", "-", "(":
		day, _, ok = c.last.Days()
	}
	return day, ok
}

// nextOfLines holds for a day at the head of its line that follows one ahead of the
// document's date at the head of a line before: a calendar of events, perhaps of the next
// year.
func (w *worker) nextOfLines(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	if c.opener == 0 || e.value.Unit != calendar.Day || e.value.Part == 0 || e.relative || e.told || !w.headsLine(e) {
		return 0, false
	}
	return c.opener, w.linesBetween(c.openerAt, e.first) <= 6
}

// headsLine holds for what stands first in its line or second: ab 4. September.
func (w *worker) headsLine(e *timeExpr) bool {
	i := e.first
	return w.row[i].Flags&token.Block != 0 || i > 0 && w.row[i-1].Flags&token.Block != 0
}

// goesOnUntil holds for a day or month up to which something goes on that has begun on
// another one of the sentence: beginnen im März und dauern bis Oktober.
func (w *worker) goesOnUntil(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	if !w.isUntil(e) || e.relative || e.told || e.isHoliday || e.value.Part == 0 ||
		e.value.Unit != calendar.Day && e.value.Unit != calendar.Month || c.last.Unit < calendar.Day || c.last.Unit > calendar.Month || !w.sameSentence(c.lastAt, e.first) {
		return 0, false
	}
	day, _, ok = c.last.Days()
	return day, ok && w.clauseTense(e) != calendar.Back
}

// programme holds for a weekday that follows a day ahead of the document's date,
// as in the programme of an event: it counts from that day. The end of a term is none.
func (w *worker) programme(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	if e.value.Unit != calendar.Weekday || e.told || e.relative || w.isOf(e) || w.isParticipial(e) || !c.hasDoc || c.lastUntil || c.last.Unit != calendar.Day || e.first-c.lastAt > 120 {
		return 0, false
	}
	day, _, ok = c.last.Days()
	return day, ok && day > c.doc+1 && w.tense(e) != calendar.Back
}

// isAhead holds where the last date lies ahead of the document's.
func (c *clock) isAhead() bool {
	from, _, ok := c.last.Days()
	return ok && c.hasDoc && !c.narrative && from > c.doc
}

// seenFromText holds where the last date of the text is the anchor, not the
// document's: for what the rule says, for incomplete expressions after a date of
// the same sentence, and in texts that tell of the past.
func (w *worker) seenFromText(e *timeExpr) bool {
	c := &w.clock
	switch {
	case e.base == "text":
		return !w.isSinceNow(e)
	case e.base == "told" || e.relative && e.base == "" && w.isSameTold(e):
		return w.isToldOf(e)
	case e.base == "sentence" && e.unit < calendar.Year: // im Juni weniger als im Vormonat
		return c.last.Unit == e.unit && w.sentencesBetween(c.lastAt, e.first) <= 1
	case e.base == "sentence":
		year := c.doc.Year()
		if e.counted && c.last.Year < year && w.sentencesBetween(c.lastAt, e.first) <= 1 && w.tense(e) == calendar.Back {
			return true // 1992 kam der Umsturz. Zwei Jahre zuvor hatte es Wahlen gegeben.
		}
		return c.narrative || w.sentencesBetween(c.lastAt, e.first) == 0 || c.last.Year >= year-1 && c.last.Year <= year+1
	case e.relative || e.told || e.value.Unit == calendar.Weekday || c.last.Year <= 0:
		return false // nobody tells a day or month before Christ
	case e.dayOnly() && c.last.Unit == calendar.Month:
		return w.sameSentence(c.lastAt, e.first) // nächsten Monat vom 4. bis zum 23.
	case c.lastUntil && c.isAhead():
		return false // bis 24. Februar 2019 zu sehen, an Silvester geschlossen
	case c.lastSince || !c.lastYear && !c.narrative || c.last.Unit > calendar.Year || c.last.Unit == calendar.Year && c.lastTo.Year != 0:
		return false
	case w.sameSentence(c.lastAt, e.first):
		d := w.tense(e)
		return d != calendar.Ahead && (d != calendar.Back || !c.hasDoc || c.last.Year < c.doc.Year()) // not: für 2019 plant er, was er im Dezember sagte
	case c.narrative:
		return w.tense(e) != calendar.Ahead
	}
	if c.last.Unit == calendar.Year && (!c.hasDoc || c.last.Year > c.doc.Year()-5) {
		return false // 2018 wurde gebaut. Im Mai kam der Minister.
	}
	if w.isSince(e) && !w.isNarrated(e) {
		return false // seit dem 27. September ist er im Amt
	}
	reach := 2
	if c.ownAt < c.lastAt {
		reach = 5 // nothing since is told from our day
	}
	return (!c.hasDoc || c.last.Year < c.doc.Year()-1) && w.sameBlock(c.lastAt, e.first) &&
		w.sentencesBetween(c.lastAt, e.first) <= reach && w.clauseTense(e) == calendar.Back
}

// comeBack returns to what was told before a flashback, where e is in another sentence.
func (w *worker) comeBack(e *timeExpr) {
	if c := &w.clock; c.flashbackAt != 0 && !w.sameSentence(c.flashbackAt, e.first) {
		c.told, c.flashbackAt = c.before, 0
	}
}

// isFlashback holds for a day before the one told of, to which the story returns: am Vortag
// hatten sie die Arbeit niedergelegt.
func (w *worker) isFlashback(e *timeExpr) bool {
	if e.base != "text" || e.shift >= 0 || !e.relative || e.unit > calendar.Day {
		return false
	}
	from, to := w.clauseAround(e)
	for i := from; i < to; i++ {
		switch w.row[i].Form.Lower {
		case "hatte", "hatten":
			return true
		}
	}
	return false
}

// isToldOf holds where the year or month that e is a part of, or the same as, is the one
// that the text has told of: 1915 begann der Krieg. Ende des Jahres war ...
func (w *worker) isToldOf(e *timeExpr) bool {
	c := &w.clock
	switch {
	case c.last.Year <= 0 || c.last.Unit > calendar.Year || c.lastSince:
		return false
	case c.narrative:
		return w.tense(e) != calendar.Ahead
	}
	return e.base == "told" && c.hasDoc && c.lastYear && c.last.Year < c.doc.Year() && w.sameBlock(c.lastAt, e.first) &&
		w.sentencesBetween(c.lastAt, e.first) == 1 && w.clauseTense(e) == calendar.Back && !strings.HasPrefix(w.row[e.last-2].Form.Lower, "dies")
}

// sideTold is the direction that vergangenen, diesen, nächsten tell.
func sideTold(e *timeExpr) calendar.Direction {
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
