package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// recurrence are the classes of words that tell that a time comes again and again.
// They are word lists of the date rules.
type recurrence struct {
	each    token.Symbol // jeweils, immer
	opening token.Symbol // Öffnungszeiten, Sprechzeiten
	open    token.Symbol // geöffnet, zugänglich
	on      token.Symbol // am, den: before the day of an hour
	except  token.Symbol // außer
	aged    token.Symbol // Kinder, Alter: what has an age

	at      token.Symbol // um, gegen: between a part of the day and its hour
	paper   token.Symbol // Welt am Sonntag
	named   token.Symbol // Straße, Platz: what has its name from a day
	filler  token.Symbol // nur, gerade einmal: before an age
	about   token.Symbol // rund, knapp: likewise
	lasting token.Symbol // Haft, Laufzeit: what lasts so many years or more
}

func newRecurrence(l *token.Lexicon) recurrence {
	c := l.MustClass
	return recurrence{
		each: c("each_time"), opening: c("opening"), open: c("open_word"), on: c("on_day"), except: c("except"), at: c("at_hour"), paper: c("paper"),
		named: c("named_after"), filler: c("age_filler"), about: c("amount_mod"), lasting: c("lasting"), aged: c("aged"),
	}
}

// recurring gives the weekday on which a SET recurs; it is zero where that is any
// day: montags, täglich, jeden ersten Sonntag im Monat. What is done so often a year
// or an hour tells no days.
func (e *timeExpr) recurring() (day calendar.Value, ok bool) {
	if e.parts != nil {
		e = &e.parts[0]
	}
	switch {
	case e.timex != "SET":
		return day, false
	case e.value.Unit == calendar.Weekday:
		day = e.value
		day.Time = calendar.Time{}
		return day, true
	case e.weekday != 0: // jeden ersten Sonntag im Monat
		return calendar.Value{Unit: calendar.Weekday, Day: e.weekday}, true
	case e.literal == "" && e.length == nil:
		return day, e.value.Time != (calendar.Time{})
	}
	v := e.write()
	switch last := v[len(v)-1]; {
	case strings.HasPrefix(v, "PT") && (last == 'H' || last == 'M' || last == 'S'):
		return day, false
	default:
		return day, e.quant != "" || last == 'D' || last == 'W'
	}
}

// eachTime holds where jeweils stands right before e, or a word before that.
func (w *worker) eachTime(e *timeExpr) bool {
	for i := e.first - 1; i >= 0 && i >= e.first-3 && w.row[i+1].Flags&token.Sentence == 0; i-- {
		if w.row[i].Form.Has(w.recurs.each) {
			return true
		}
	}
	return false
}

// readRecurring leaves the year of the expression at i open where the text tells that
// it is of every year, makes a SET of it where it recurs week by week as opening hours
// do, and a time of a part of the day that is told of one day.
func (w *worker) readRecurring(i int) {
	e := &w.exprs[i]
	switch {
	case w.isPartOfDay(i):
		e.timex = ""
	case e.timex == "" && (w.recursYearly(i) || w.isAlternating(i) || w.isHabit(e)):
		e.recurYearly()
	case e.timex == "" && (w.isOpening(i) || w.isWeeklyUntil(i)):
		e.recurWeekly("")
	case e.isPlainWeekday() && w.isExcepted(e):
		e.recurWeekly("")
	case w.continuesSet(i):
		e.recurWeekly("EVERY")
	case w.continuesOpening(i):
		e.recurWeekly("")
	case e.isWeekday() && w.isOfNoWeek(e):
		e.open = true
		w.takeDay(e)
	}
}

// isOfNoWeek holds for a weekday of no week: es war ein Montag, an einem Montag.
func (w *worker) isOfNoWeek(e *timeExpr) bool {
	if e.first == 0 {
		return false
	}
	switch w.row[e.first-1].Form.Lower {
	case "ein", "einem", "einen":
		return true
	}
	return false
}

// takeDay gives the weekday of no week the day that the sentence has told of: der 10. Juli
// 2019 war ein Mittwoch.
func (w *worker) takeDay(e *timeExpr) {
	day, _, ok := w.clock.day.Days()
	if ok && day.Weekday() == e.value.Day && w.sameSentence(w.clock.dayAt, e.first) {
		clock := e.value.Time
		e.value = w.clock.day
		e.value.Time = clock
	}
}

// recurYearly leaves the year open, of both of a range or list.
func (e *timeExpr) recurYearly() {
	e.open = true
	if e.parts != nil {
		e.parts[0].open, e.parts[1].open = true, true
	}
}

// recurWeekly makes a SET of a weekday, or of both of a range or list.
func (e *timeExpr) recurWeekly(quant string) {
	e.timex, e.quant = "SET", quant
	if e.parts != nil {
		for i := range e.parts {
			e.parts[i].timex, e.parts[i].quant = "SET", quant
		}
	}
}

// continuesSet holds for weekdays listed after one that recurs: jeden Montag und Freitag.
func (w *worker) continuesSet(i int) bool {
	e := &w.exprs[i]
	if i == 0 || !e.list && !e.isPlainWeekday() || e.list && !(e.parts[0].isPlainWeekday() && e.parts[1].isPlainWeekday()) {
		return false
	}
	o := &w.exprs[i-1]
	return o.quant == "EVERY" && o.value.Unit == calendar.Weekday && e.first-o.last == 1 && w.isOne(o.last, ",", "und")
}

// isPartOfDay holds for nachts, nachmittags in the sentence of a day: am Donnerstag,
// 18. Oktober, gibt es nachmittags Führungen.
func (w *worker) isPartOfDay(i int) bool {
	e := &w.exprs[i]
	if e.timex != "SET" || !e.isTime() || e.literal != "" || e.length != nil {
		return false
	}
	if i+1 < len(w.exprs) && w.leadsTo(e, &w.exprs[i+1]) && w.exprs[i+1].timex == "" && w.exprs[i+1].head().value.Unit == calendar.Day {
		return true // morgens am 15. Februar
	}
	if i == 0 {
		return false
	}
	o := &w.exprs[i-1]
	_, ok := o.day()
	return ok && e.first-o.last <= 8 && w.sameSentence(o.first, e.first)
}

// recursYearly holds for a day, month or season after jedes Jahr, alle zwei Jahre or
// jährlich in its clause.
func (w *worker) recursYearly(i int) bool {
	e := &w.exprs[i]
	last := e
	if e.parts != nil {
		last = &e.parts[1]
	}
	v := last.value
	isPart := v.Unit == calendar.Day || v.Unit == calendar.Month || v.Unit == calendar.Season
	if i == 0 || !isPart || !last.lacksYear() {
		return false
	}
	o := &w.exprs[i-1]
	if o.timex != "SET" || e.first-o.last > 8 || !w.sameSentence(o.first, e.first) {
		return false
	}
	if often := o.write(); !strings.HasSuffix(often, "Y") && often != "P6M" && often != "P3M" {
		return false
	}
	for k := o.last + 1; k < e.first; k++ {
		if w.endsClause(k) {
			return false
		}
	}
	return o.quant != "" || strings.HasSuffix(w.row[o.last-1].Form.Lower, "lich") // not: die jährliche Feier
}

// isHabit holds for a month or season in a clause of what usually is: blüht meist im Mai.
func (w *worker) isHabit(e *timeExpr) bool {
	v := e.value
	if !e.isPlainSeason() && (v.Unit != calendar.Month || v.Year != 0 || e.parts != nil || e.told || e.relative || e.within != nil) {
		return false
	}
	if e.isPlainSeason() && strings.Contains(w.row[e.last-1].Form.Lower, "monat") && w.isTimeless(e) {
		return true // in den Sommermonaten ist das Tal voller Gäste
	}
	if e.first > 1 && w.row[e.first-2].Form.Lower == "selbst" && w.clauseTense(e) != calendar.Back {
		return true // selbst im Juli liegt hier Schnee
	}
	return w.isUsual(e)
}

// isUsual holds in a clause of what usually is: meist im Mai, gewöhnlich gegen fünf Uhr.
func (w *worker) isUsual(e *timeExpr) bool {
	return w.clauseSays(e, "meist", "meistens", "gewöhnlich", "üblicherweise", "normalerweise", "typischerweise", "traditionell", "traditionellerweise") && w.clauseTense(e) != calendar.Back
}

// isAlternating holds for summer and winter of one sentence that is about every year: im
// Winter ruht der Betrieb, im Sommer kommen Gäste.
func (w *worker) isAlternating(i int) bool {
	e := &w.exprs[i]
	if e.list {
		return e.parts[0].isOpposite(&e.parts[1]) && w.isTimeless(e)
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(w.exprs) && e.isOpposite(&w.exprs[k]) && w.sameSentence(min(e.first, w.exprs[k].first), max(e.first, w.exprs[k].first)) {
			return w.isTimeless(e)
		}
	}
	return false
}

// isOpposite holds for summer and winter, or spring and autumn.
func (e *timeExpr) isOpposite(o *timeExpr) bool {
	d := e.value.Part - o.value.Part
	return e.isPlainSeason() && o.isPlainSeason() && (d == 2 || d == -2)
}

// isPlainSeason holds for a season of which nothing tells the year.
func (e *timeExpr) isPlainSeason() bool {
	return e.parts == nil && e.value.Unit == calendar.Season && e.value.Year == 0 && !e.told && !e.relative && e.within == nil
}

// isTimeless holds in a sentence whose verbs tell neither of the past nor of what is to come.
func (w *worker) isTimeless(e *timeExpr) bool {
	from, to := w.sentenceAround(e.first)
	return w.tenseOf(e, from, to) != calendar.Back && !w.anyHas(from, to, w.tenses.ahead)
}

// isPlainWeekday holds for a weekday of which nothing tells the week.
func (e *timeExpr) isPlainWeekday() bool {
	return e.isWeekday() && e.value.Time == (calendar.Time{})
}

// isWeekday holds for such a weekday or a part of it: Montagabend.
func (e *timeExpr) isWeekday() bool { return e.isOnWeekday() && !e.told }

// isOnWeekday holds for these also where a word tells the week: kommenden Montagabend.
func (e *timeExpr) isOnWeekday() bool {
	return e.value.Unit == calendar.Weekday && !e.relative && e.within == nil && e.timex == ""
}
