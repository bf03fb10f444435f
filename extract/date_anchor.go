package extract

import (
	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

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
		if day, d, ok, found := w.textAnchor(e); found {
			return day, d, ok
		}
	}
	if day, ok := w.goesOnUntil(e); ok {
		return day, calendar.Ahead, true
	}
	if day, ok := w.weekTold(e); ok {
		return day, calendar.Same, true
	}
	if day, ok := w.intended(e); ok {
		return day, calendar.After, true
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
	if d = w.sideOfNow(e); w.isWeekAgo(e, d) {
		d = calendar.Before
	}
	return c.doc, d, true
}

// textAnchor is the day of the text from which e is seen; found is false where the text
// tells none. A day of which the text tells but the year is not ok.
func (w *worker) textAnchor(e *timeExpr) (day calendar.Date, d calendar.Direction, ok, found bool) {
	c := &w.clock
	if e.relative && e.unit < calendar.Year && e.unit >= calendar.Day && c.last.Unit > max(e.unit, calendar.Weekend) { // an diesem Tag, after a year
		day, _, ok = c.day.Days()
		ok = ok && w.sentencesBetween(c.dayAt, e.first) <= 6 && w.linesBetween(c.dayAt, e.first) <= 1
		if ok || e.unit == calendar.Day {
			return day, sideTold(e), ok, true
		}
	}
	e.byText = e.base == "" || e.base == "told"
	from, to, known := c.last.Days()
	switch {
	case !known:
		return 0, d, false, false
	case e.base == "text" && e.shift > 0 && c.lastTo.Unit == calendar.Day: // vom 3. bis 5. Mai, tags darauf
		_, to, known = c.lastTo.Days()
		return to, sideTold(e), known, known
	case e.base == "text" && e.shift > 0 && c.last.Unit == calendar.Year && !e.relative:
		return to, sideTold(e), true, true // 1998 kam er, im Sommer darauf ging er
	case e.told || e.relative || e.dayOnly() && c.last.Unit == calendar.Month:
		return from, sideTold(e), true, true
	case c.last.Unit >= calendar.Year:
		return from + (to-from)/2, calendar.Same, true, true
	case c.last.Unit == e.value.Unit && e.value.Part > c.last.Part && e.value.Unit > calendar.Season:
		return from, calendar.Same, true, true // im ersten Halbjahr 2018 mehr, im zweiten weniger
	case w.isSince(e):
		return from, calendar.Back, true, true
	case w.isUntil(e):
		return from, calendar.Ahead, true, true
	}
	return from, calendar.Nearest, true, true
}

// sideOfNow is the side of the document's date on which e lies, by the words around it.
func (w *worker) sideOfNow(e *timeExpr) calendar.Direction {
	switch d := w.tense(e); {
	case d == calendar.Back && e.value.Part != 0 && w.isPutOff(e) && w.clauseHas(e, w.tenses.part):
		return calendar.Nearest // wurde bis 15. August verlängert
	case w.isPlanned(e):
		return calendar.Nearest
	case d == calendar.Back && w.isMeantFor(e):
		if e.unitTold() > calendar.Weekend {
			return calendar.Nearest // hat die Steuer für Juni ausgesetzt, the figures for June
		}
		return calendar.Ahead
	case d == calendar.Back && e.value.Unit == calendar.Day && e.value.Part != 0 && w.isThought(e):
		return calendar.Nearest
	case w.isGoingOn(e), w.isDeadline(e), d == calendar.Nearest && (w.isFrom(e) || w.isPrelude(e)):
		return calendar.Ahead
	case w.isOf(e), w.isParticipial(e):
		return calendar.Back
	case d == calendar.Ahead && e.value.Unit == calendar.Quarter && !w.clauseHas(e, w.tenses.ahead) && !w.clauseHas(e, w.tenses.event):
		return calendar.Nearest // the headline of a report: Gewinn steigt im dritten Quartal
	default:
		return d
	}
}

// isPutOff holds for the day to which something is put off or goes on.
func (w *worker) isPutOff(e *timeExpr) bool {
	i := w.beforeArticle(e)
	return i >= 0 && w.row[i].Form.Has(w.tenses.goal)
}

// isMeantFor holds for the day that something was planned for: für Sonntag wurde eine Messe
// angesetzt, but not: für Sonntag war eine Messe angesetzt.
func (w *worker) isMeantFor(e *timeExpr) bool {
	i := w.beforeArticle(e)
	if i < 0 || w.row[i].Form.Lower != "für" || e.unitTold() > calendar.Season || w.row[min(int(e.last), len(w.row)-1)].Form.Has(w.tenses.planned) {
		return false
	}
	return !w.clauseSays(e, "war", "waren", "hatte", "hatten")
}

// isThought holds for the time of what is not so: wäre am 17. Juni fällig gewesen.
func (w *worker) isThought(e *timeExpr) bool {
	return w.clauseSays(e, "wäre", "wären", "hätte", "hätten")
}

// nextOfList holds for a day of a list, which lies near the one before it: Samstag, 5.
// Oktober, 7. Dezember und 1. Februar; am Mittwoch (12. November).
func (w *worker) nextOfList(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	i := e.first - 1
	if !e.isDayOfMonth() || c.last.Unit != calendar.Day || c.lastEnd != i || e.first < 1 {
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
	if c.opener == 0 || !e.isDayOfMonth() || !w.headsLine(e) {
		return 0, false
	}
	return c.opener, w.linesBetween(c.openerAt, e.first) <= 6
}

// isDayOfMonth holds for a day and its month, of which nothing else tells the year.
func (e *timeExpr) isDayOfMonth() bool {
	return e.value.Unit == calendar.Day && e.value.Part != 0 && !e.relative && !e.told
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
	isMonth := e.value.Unit == calendar.Month && e.value.Part != 0 && !e.relative && !e.told
	begins := c.last.Unit >= calendar.Day && c.last.Unit <= calendar.Month && w.sameSentence(c.lastAt, e.first)
	if !w.isUntil(e) || e.ends || e.isHoliday || !e.isDayOfMonth() && !isMonth || !begins {
		return 0, false
	}
	day, _, ok = c.last.Days()
	return day, ok && w.clauseTense(e) != calendar.Back
}

// programme holds for a weekday that follows a day ahead of the document's date,
// as in the programme of an event: it counts from that day. The end of a term is none.
func (w *worker) programme(e *timeExpr) (day calendar.Date, ok bool) {
	c := &w.clock
	isItem := e.value.Unit == calendar.Weekday && !e.told && !e.relative && !w.isOf(e) && !w.isParticipial(e) && !w.isPrelude(e)
	if isItem && w.isOfEvent(e) {
		return c.event, true
	}
	last, at := c.last, c.lastAt
	if last.Unit >= calendar.Year && last.Year > 0 && last.Year < c.doc.Year() {
		last, at = c.day, c.dayAt // am 8. Mai wird gewählt; vor fünf Jahren ... Das Ergebnis kommt am Montag.
	}
	if !isItem || !c.hasDoc || c.lastUntil || last.Unit != calendar.Day || e.first-at > 120 {
		return 0, false
	}
	if from, _ := w.sentenceAround(e.first); at < from && w.opensEntry(from, e.first) {
		return 0, false // Lana: Konzert, Freitag, 27. September. Girlan: Fahrt, Sonntag
	}
	day, _, ok = last.Days()
	if named := c.named[e.value.Day]; ok && named > c.doc && named < day && w.tense(e) != calendar.Back {
		return named, true // a Saturday that was told of before
	}
	if eve := (day.Weekday() - e.value.Day + 7) % 7; ok && (eve == 1 || eve == 2) && day-calendar.Date(eve) > c.doc && w.tense(e) != calendar.Back {
		return day - calendar.Date(eve), true // gestreikt wird am Dienstag, 6. September; ab Montagabend fahren keine Züge
	}
	if ok && day > c.doc+1 && w.isLike(e) {
		return day - 7, true // am Samstag ist es wie am Freitag
	}
	return day, ok && day > c.doc+1 && w.tense(e) != calendar.Back
}

// isLike holds for a time that another one is like: wie am Freitag.
func (w *worker) isLike(e *timeExpr) bool {
	i := e.first - 1
	if i > 0 && w.row[i].Form.Has(w.recurs.on) {
		i--
	}
	if i > 0 && isStill(w.row[i].Form) {
		i--
	}
	return i >= 0 && w.row[i].Form.Lower == "wie"
}

// isAhead holds where the last date lies ahead of the document's.
func (c *clock) isAhead() bool {
	from, _, ok := c.last.Days()
	return ok && c.hasDoc && !c.narrative && from > c.doc
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
