package extract

import (
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// timeExpr is a time expression as its words tell it, before its resolution.
type timeExpr struct {
	rule        *rule
	first, last int32 // tokens of the row, half-open
	start, end  int32 // span in bytes

	timex            string // empty where the value tells it
	mod, quant, freq string
	literal          string         // a value that stands as it is, such as P1Y for a SET
	value            calendar.Value // a point or a period; unknown parts are zero
	twoDigits        bool           // value.Year is the last two digits of a year
	decade           bool           // value.Year is the last two digits of a decade
	weekday          int            // the weekday that is told with a date; 0 for none
	eve              bool           // the night before the day
	half             calendar.Part  // the part of the day that is told with a clock time: 6 Uhr abends
	holiday          calendar.Holiday
	isHoliday        bool

	relative bool          // the unit that the anchor lies in, moved by shift
	unit     calendar.Unit // with relative
	shift    int           // with relative; else -1, 0, 1 for vergangenen, diesen, nächsten
	told     bool          // shift is told for an incomplete value
	counted  bool          // shift is a number of units: zwei Jahre zuvor
	nowadays bool          // may be meant vaguely, as heute
	open     bool          // recurs: what is left out stays so
	base     string        // where the anchor is sought: text, sentence or period; empty for the document's date

	length calendar.Duration
	place  string // since, ago or ahead of the anchor

	parts  *[2]timeExpr // of a range or a list
	list   bool         // the parts are records of their own
	ends   bool         // it is the end of a range
	within *timeExpr    // the period that the value is a part of: Mai vergangenen Jahres

	point calendar.Value // what a point or period has been resolved to
	to    calendar.Value // the end of a range; else zero
	seen  calendar.Date  // the anchor
	used  bool           // an anchor was needed

	byText bool // the anchor is a date of the text
}

// addExpr makes the expression of a match in the sentence that begins at token
// base of the row, unless its fields give none.
func (w *worker) addExpr(m *match, base int) bool {
	e := newExpr(m, base)
	if last := m.sentence[m.end-1].Form.Norm; m.end == len(m.sentence) && (last == "h." || last == "min.") {
		e.end-- // symbols of units have no dot of their own
	}
	for _, field := range [...]string{"year", "week"} {
		if c, ok := m.capture(field); ok && int(c.To) == m.end && strings.HasSuffix(m.form(field).Norm, ".") {
			e.end-- // im Sommer '48., in KW 27. is the end of a sentence
		}
	}
	if !e.read(m) {
		return false
	}
	if !w.standsAlone(m, &e) || w.countsBehind(m) || w.isAge(&e) || w.isNamed(m, &e) || w.isSoonAfter(&e) {
		return false
	}
	w.exprs = append(w.exprs, e)
	return true
}

// isSoonAfter holds for bald in what is told of the past, where it is no future: bald war
// alles vorbei.
func (w *worker) isSoonAfter(e *timeExpr) bool {
	return e.value.Ref == calendar.Future && w.row[e.first].Form.Lower == "bald" && w.isNarrated(e)
}

// standsAlone holds where a bare figure, which could be much else, stands as the
// rule says that it must.
func (w *worker) standsAlone(m *match, e *timeExpr) bool {
	switch m.value("bare") {
	case "year":
		return w.standsAsYear(m)
	case "figures": // 3.4. is a chapter, 10.12. a day
		return len(m.form("day_month").Norm) == len("10.12.")
	case "line":
		return w.opensProgramme(m)
	case "alone":
		return len(m.sentence) == len(w.row) && m.start <= 1 && (m.end == len(m.sentence) || m.end == len(m.sentence)-1 && m.sentence[m.end].Form.Has(token.Sign))
	case "weekday": // not: Welt am Sonntag
		return m.start < 2 || m.sentence[m.start-1].Form.Lower != "am" || !m.sentence[m.start-2].Form.Has(w.recurs.paper)
	case "day":
		return e.value.Part != 0 || e.isNamedDay(m)
	}
	return true
}

// isNamedDay holds for a day that is a figure or stands in more words, and for am
// Fünfzehnten: the first three are rather persons or places in a contest.
func (e *timeExpr) isNamedDay(m *match) bool {
	f := m.form("day")
	if f.Has(token.Figure) || m.end-m.start > 1 {
		return true
	}
	return e.value.Day > 3 && f.Has(token.Upper) && m.sentence[m.start-1].Form.Lower == "am"
}

// opensProgramme holds for an hour with a colon that is a line of its own, or begins
// the line of a programme. There it is on five minutes, which a score need not be.
func (w *worker) opensProgramme(m *match) bool {
	hour := m.form("clock").Norm
	if m.start != 0 || m.sentence[0].Flags&token.Block == 0 || len(hour) != len("18:30") || hour[2] != ':' {
		return false
	}
	if m.end == len(m.sentence) {
		return true
	}
	next := m.sentence[m.end].Form
	return (hour[4] == '0' || hour[4] == '5') && (next.Has(token.Upper) || next.Has(token.Sign)) && !next.Has(w.years.counts)
}

func newExpr(m *match, base int) timeExpr {
	span := m.span()
	return timeExpr{
		rule: m.rule, first: int32(base + m.start), last: int32(base + m.end), start: int32(span.Start), end: int32(span.End),
		timex: m.value("timex"), mod: m.value("mod"), quant: m.value("quant"), freq: m.value("freq"),
		place: m.value("place"), base: m.value("anchor"), nowadays: m.value("nowadays") != "", eve: m.has("eve"),
	}
}

// read takes the fields of a match; it reports whether they make sense together.
func (e *timeExpr) read(m *match) bool {
	if s := m.value("shift"); s != "" {
		e.shift, _ = strconv.Atoi(s)
		e.told = true
	}
	if s := m.value("value"); s != "" && !e.readValue(s) {
		return false
	}
	switch m.value("join") {
	case "range":
		return e.readSpan(m)
	case "clock":
		return e.readClocks(m)
	case "days":
		return e.readDays(m)
	}
	if m.has("lap") {
		return e.readLap(m)
	}
	if (m.has("amount") || m.has("tenths") || m.has("vague") || rest(m, "unit") != "") && !(e.readLength(m) && e.timex != "DATE") {
		return e.timex == "DATE" && e.readOffset()
	}
	if e.length != nil {
		return true
	}
	if name := m.value("unit"); name != "" && e.timex != "SET" {
		e.relative = true
		e.unit, _ = calendar.ParseUnit(name)
	}
	if !e.readPoint(m) {
		return false
	}
	if e.relative && e.told && e.value.Unit == calendar.Month {
		month := timeExpr{value: e.value, twoDigits: e.twoDigits, first: e.first, last: e.last}
		e.within, e.relative, e.value = &month, false, calendar.Value{Unit: e.unit} // letzte Juliwoche
	}
	if m.has("whole") { // letzter Tag des Monats
		unit, _ := calendar.ParseUnit(m.value("whole"))
		whole := timeExpr{relative: true, told: true, unit: unit, base: "told", first: e.first, last: e.last}
		e.within, e.relative, e.value = &whole, false, calendar.Value{Unit: e.unit}
	}
	if e.value.Year != 0 {
		e.relative = false // Jahresende 2019
	}
	return e.readEra(m) && e.readNth(m) && e.readTime(m) && e.value.Valid() && e.isMonthOfYear(m)
}

// readValue takes a value that the rule or a word list writes out.
func (e *timeExpr) readValue(s string) bool {
	if strings.HasPrefix(s, "P") && !strings.HasSuffix(s, "_REF") {
		e.literal = s
		return true
	}
	v, err := calendar.Parse(s)
	e.value = v
	return err == nil
}

// rest is what the wildcard of the field's word stood for: zehn in zehnjährig.
func rest(m *match, field string) string {
	c, _ := m.capture(field)
	return c.Meaning.Rest
}

// isPeriod holds for expressions of calendar periods longer than a day.
func (e *timeExpr) isPeriod() bool {
	if e.parts != nil || e.timex == "SET" || e.timex == "DURATION" || e.literal != "" || e.value.Time != (calendar.Time{}) {
		return false
	}
	return e.unitTold() > calendar.Day
}

// unitTold is the unit of a point or period, resolved or not.
func (e *timeExpr) unitTold() calendar.Unit {
	switch {
	case e.relative:
		return e.unit
	case e.isHoliday:
		return calendar.Day
	}
	return e.value.Unit
}

func (e *timeExpr) isDuration() bool { return e.length != nil || e.timex == "DURATION" }

// isTime holds for a time of day without a day.
func (e *timeExpr) isTime() bool {
	return e.value.Unit == calendar.NoUnit && !e.relative && !e.isHoliday && e.value.Time != (calendar.Time{})
}

// timeOnly holds for times of day without a day, and ranges of them.
func (e *timeExpr) timeOnly() bool {
	if e.parts != nil {
		return e.parts[1].timeOnly()
	}
	return e.isTime() && e.timex != "SET" && e.within == nil
}

// last0 is the point of e, of a range the first.
func (e *timeExpr) last0() calendar.Value {
	if e.parts != nil {
		return e.parts[0].point
	}
	return e.point
}

// day is the day that e tells, of a range the first.
func (e *timeExpr) day() (day calendar.Value, ok bool) {
	day = e.last0()
	day.Time = calendar.Time{}
	_, _, known := day.Days()
	return day, known && day.Unit == calendar.Day && !e.timeOnly()
}

// isMonthOfYear refuses what looks like a year and a month in figures and is none:
// 2009-10 is a season, 1414/12 a file number.
func (e *timeExpr) isMonthOfYear(m *match) bool {
	c, ok := m.capture("month")
	if !ok || e.value.Unit != calendar.Month || c.Meaning.Symbol != token.TwoDigit {
		return true
	}
	year := e.value.Year
	return e.value.Part != (year+1)%100 && year >= 1900 && year < 2100
}
