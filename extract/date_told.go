package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

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
	case e.base == "sentence":
		return w.isOfSentence(e)
	case e.relative || e.told || e.value.Unit == calendar.Weekday || c.last.Year <= 0:
		return false // nobody tells a day or month before Christ
	case e.dayOnly() && c.last.Unit == calendar.Month:
		return w.sameSentence(c.lastAt, e.first) || w.goesOnInMonth(e) // nächsten Monat vom 4. bis zum 23.
	case c.lastUntil && c.isAhead(), c.givesNoYear():
		return false // bis 24. Februar 2019 zu sehen, an Silvester geschlossen
	case c.ownAt > c.lastAt && w.sameSentence(c.ownAt, e.first):
		return false // heute lebt er in Wien, wohin er im Mai zog
	case w.sameSentence(c.lastAt, e.first):
		d := w.tense(e)
		if d == calendar.Ahead || d == calendar.Nearest && c.hasDoc && w.isFrom(e) {
			return false // Bilder des 2011 gestorbenen Malers (ab 4. Mai im Museum)
		}
		return d != calendar.Back || !c.hasDoc || c.last.Year < c.doc.Year() // not: für 2019 plant er, was er im Dezember sagte
	case c.recentAt > c.lastAt && w.sentencesBetween(c.recentAt, e.first) <= 2:
		return false // in den letzten Jahren ruhte er; im Mai wurde er verkauft
	case c.narrative:
		return w.tense(e) != calendar.Ahead
	}
	return w.isOfStory(e)
}

// goesOnInMonth holds for a day of the month long gone that the sentence before has told of: im Mai 1915
// begann der Krieg. Am 24. fielen die ersten Schüsse.
func (w *worker) goesOnInMonth(e *timeExpr) bool {
	c := &w.clock
	isGone := c.last.Part != 0 && (!c.hasDoc || c.last.Year < c.doc.Year())
	return isGone && w.sentencesBetween(c.lastAt, e.first) == 1 && w.clauseTense(e) == calendar.Back
}

// givesNoYear holds where the last date is none in whose year days or months are told.
func (c *clock) givesNoYear() bool {
	isSpan := c.last.Unit == calendar.Year && c.lastTo.Year != 0
	return c.lastSince || !c.lastYear && !c.narrative || c.last.Unit > calendar.Year || isSpan
}

// isSinceNow holds for a time that has passed up to now: heute, zehn Jahre später, ...
func (w *worker) isSinceNow(e *timeExpr) bool {
	if !e.counted || e.shift <= 0 || e.first < 2 || !w.row[e.first-1].Form.Has(token.Sign) {
		return false
	}
	switch w.row[e.first-2].Form.Lower {
	case "heute", "jetzt", "nun", "inzwischen", "mittlerweile":
		return true
	}
	return false
}

// isOfSentence holds where the last date is the one that e is compared with: im Juni weniger
// als im Vormonat, 2017 weniger als im Vorjahr.
func (w *worker) isOfSentence(e *timeExpr) bool {
	c := &w.clock
	near := w.sentencesBetween(c.lastAt, e.first)
	if e.unit < calendar.Year {
		return c.last.Unit == e.unit && near <= 1
	}
	if c.lastSince && !c.narrative {
		return false // seit 2012 leitet sie das Haus; im Vorjahr wurde ihr Vertrag verlängert
	}
	year := c.doc.Year()
	if (e.counted || w.isPluperfect(e)) && c.last.Year < year && near <= 1 && w.tense(e) == calendar.Back {
		return true // 1992 kam der Umsturz. Zwei Jahre zuvor, im Jahr davor hatte es Wahlen gegeben.
	}
	return c.narrative || near == 0 || c.last.Year >= year-1 && c.last.Year <= year+1
}

// isOfStory holds for a day or month told in the past a few sentences after a year long gone.
func (w *worker) isOfStory(e *timeExpr) bool {
	c := &w.clock
	if c.last.Unit == calendar.Year && (!c.hasDoc || c.last.Year > c.doc.Year()-5) {
		return false // 2018 wurde gebaut. Im Mai kam der Minister.
	}
	if w.isSince(e) && !w.isNarrated(e) {
		return false // seit dem 27. September ist er im Amt
	}
	gone := !c.hasDoc || c.last.Year < c.doc.Year()-1
	return gone && w.isWithinReach(e) && w.clauseTense(e) == calendar.Back && (w.isNarrated(e) || w.sentencesBetween(c.lastAt, e.first) <= 1)
}

// isWithinReach holds a few sentences of the paragraph after the last date, or more where
// nothing since was told from our day.
func (w *worker) isWithinReach(e *timeExpr) bool {
	c := &w.clock
	reach := 2
	if c.ownAt < c.lastAt {
		reach = 5
	}
	return w.sameBlock(c.lastAt, e.first) && w.sentencesBetween(c.lastAt, e.first) <= reach
}

// isToldOf holds where the year or month that e is a part of, or the same as, is the one
// that the text has told of: 1915 begann der Krieg. Ende des Jahres war ...
func (w *worker) isToldOf(e *timeExpr) bool {
	c := &w.clock
	switch {
	case c.last.Year <= 0 || c.last.Unit > calendar.Year || c.lastSince || e.unit > calendar.Year:
		return false
	case c.narrative:
		return w.tense(e) != calendar.Ahead
	}
	isOurs := strings.HasPrefix(w.row[max(e.last-2, 0)].Form.Lower, "dies") // Ende dieses Jahres
	isGone := c.hasDoc && c.lastYear && c.last.Year < c.doc.Year()
	return e.base == "told" && !isOurs && isGone && !w.sameSentence(c.lastAt, e.first) && w.isWithinReach(e) && w.clauseTense(e) == calendar.Back
}
