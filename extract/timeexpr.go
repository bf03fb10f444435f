package extract

import (
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/number"
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
	holiday          calendar.Holiday
	isHoliday        bool

	relative bool          // the unit that the anchor lies in, moved by shift
	unit     calendar.Unit // with relative
	shift    int           // with relative; else -1, 0, 1 for vergangenen, diesen, nächsten
	told     bool          // shift is told for an incomplete value
	nowadays bool          // may be meant vaguely, as heute
	base     string        // where the anchor is sought: text, sentence or period; empty for the document's date

	length calendar.Duration
	place  string // since, ago or ahead of the anchor

	parts  *[2]timeExpr // of a range or a list
	list   bool         // the parts are records of their own
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
	if !e.read(m) {
		return false
	}
	switch m.value("bare") {
	case "year":
		if !w.standsAsYear(m) {
			return false
		}
	case "figures":
		if len(m.form("day_month").Norm) != len("10.12.") {
			return false // 3.4. is a chapter
		}
	case "day":
		if f := m.form("day"); e.value.Part == 0 && !f.Has(token.Figure) && m.sentence[m.start].Form == f {
			return false // unter den ersten, die
		}
	}
	w.exprs = append(w.exprs, e)
	return true
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
	if (m.has("amount") || m.has("vague") || rest(m, "unit") != "") && !(e.readLength(m) && e.timex != "DATE") {
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
	if e.value.Year != 0 {
		e.relative = false // Jahresende 2019
	}
	return e.readEra(m) && e.readNth(m) && e.readTime(m) && e.value.Valid() && e.isMonthOfYear(m)
}

// readEra makes the year one before Christ, and refuses years of less than four
// digits that are not figures.
func (e *timeExpr) readEra(m *match) bool {
	if f := m.form("year"); f != nil && e.value.Year < 1000 && !e.twoDigits && !f.Has(token.Figure) {
		return false
	}
	if m.has("era") {
		e.value.Year, e.twoDigits = -e.value.Year, false
	}
	return true
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

// readNth moves a holiday of which there are several: the second Sunday in
// Advent, the second day of Christmas.
func (e *timeExpr) readNth(m *match) bool {
	s := m.value("nth")
	if s == "" {
		return true
	}
	n, _ := strconv.Atoi(s)
	step, _ := strconv.Atoi(m.value("step"))
	e.holiday = e.holiday.Later((n - 1) * step)
	return n >= 1 && n <= 4 && (step > 1 || n <= 2)
}

// readSpan takes two years in a row: 2018/19.
func (e *timeExpr) readSpan(m *match) bool {
	from, _ := strconv.Atoi(m.value("from"))
	to, _ := strconv.Atoi(m.value("year"))
	if to < 100 {
		to += (from + 1) / 100 * 100
	}
	e.value = calendar.Value{Unit: calendar.Year, Year: from}
	e.to = calendar.Value{Unit: calendar.Year, Year: to}
	e.literal = e.value.String() + "/" + e.to.String()
	return to == from+1 || to > from && to < from+100 && m.form("year").Has(token.TwoDigit) && m.sentence[m.end-2].Form.Norm == "-"
}

// readClocks takes two times with colons: 11:30-13:30.
func (e *timeExpr) readClocks(m *match) bool {
	var parts [2]timeExpr
	for i, field := range [...]string{"from", "clock"} {
		c, _ := m.capture(field)
		t := &m.sentence[c.From]
		parts[i] = timeExpr{rule: m.rule, first: e.first, last: e.last, start: t.Start, end: t.End}
		if !strings.Contains(t.Form.Norm, ":") || !parts[i].setClock(c.Meaning.Value) {
			return false
		}
	}
	e.parts = &parts
	return true
}

// readDays takes two days in figures: 14.-15.10., 30.9. bis 2.10.
func (e *timeExpr) readDays(m *match) bool {
	var parts [2]timeExpr
	for i, field := range [...]string{"from", "day_month"} {
		c, _ := m.capture(field)
		t, p := &m.sentence[c.From], &parts[i]
		*p = timeExpr{rule: m.rule, first: e.first, last: e.last, start: t.Start, end: t.End}
		if c.Meaning.Symbol != token.Day && !p.readFigures(c.Meaning.Value) || c.Meaning.Symbol == token.Day && !p.readField("day", c.Meaning.Value) || !p.value.Valid() {
			return false
		}
	}
	if year, err := strconv.Atoi(m.value("year")); err == nil {
		parts[1].value.Year = year
	}
	e.parts = &parts
	return true
}

// readOffset turns a length into units before or after the anchor: ein Jahr zuvor.
func (e *timeExpr) readOffset() bool {
	if len(e.length) != 1 || e.length[0].Vague {
		return false
	}
	n, ok := e.length[0].N.Int()
	if !ok || n > 10_000 {
		return false
	}
	e.relative, e.unit, e.shift, e.length = true, e.length[0].Unit, e.shift*n, nil
	return e.unit >= calendar.Day
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

func (e *timeExpr) readLength(m *match) bool {
	for _, f := range [...][2]string{{"amount", "unit"}, {"amount2", "unit2"}} {
		name := m.value(f[1])
		if name == "" {
			continue
		}
		l, ok := lengthOf(name)
		if !ok {
			return false
		}
		if l.Vague = m.has("vague"); !l.Vague && !readAmount(&l, m, f[0]) {
			return false
		}
		if n, _ := l.N.Int(); n == 1 && (l.Unit == calendar.Season || l.Unit == calendar.DayPart) && e.timex == "" {
			return false // ein Abend
		}
		e.length = append(e.length, inWhole(l))
	}
	if e.timex == "" {
		e.timex = "DURATION"
	}
	return len(e.length) > 0
}

// readAmount takes the number of a length: a figure, a number word, or what a
// word list or the rule says.
func readAmount(l *calendar.Length, m *match, field string) bool {
	if form := m.form(field); form != nil && form.Has(token.Number) {
		l.N = form.Number
		return true
	}
	if word := rest(m, "unit"); word != "" {
		var ok bool
		l.N, ok = number.Words(word)
		return ok
	}
	n, err := strconv.Atoi(m.value(field))
	l.N = number.New(max(n, 0))
	return err == nil
}

// rest is what the wildcard of the field's word stood for: zehn in zehnjährig.
func rest(m *match, field string) string {
	c, _ := m.capture(field)
	return c.Meaning.Rest
}

// lengthOf returns a length of the unit that a rule or word list names: a unit of
// the calendar, or the letters of a season or part of the day.
func lengthOf(name string) (l calendar.Length, ok bool) {
	if u, ok := calendar.ParseUnit(name); ok {
		return calendar.Length{Unit: u}, true
	}
	switch name {
	case "SP", "SU", "FA", "WI":
		return calendar.Length{Unit: calendar.Season, Name: name}, true
	case "MO", "MI", "AF", "EV", "NI", "DT":
		return calendar.Length{Unit: calendar.DayPart, Name: name}, true
	}
	return l, false
}

// readPoint takes the fields that tell a point or a period of the calendar.
func (e *timeExpr) readPoint(m *match) bool {
	for _, c := range m.captures {
		name, s := m.pattern.Fields[c.Field], c.Meaning.Value
		if !e.readField(name, s) {
			return false
		}
	}
	for _, name := range [...]string{"year", "month", "day", "weekday", "week", "quarter", "half", "season", "holiday"} {
		if s, ok := m.rule.set[name]; ok && !e.readField(name, s) {
			return false
		}
	}
	return true
}

// readField takes one field of a point; others are none of its business.
func (e *timeExpr) readField(name, s string) bool {
	v := &e.value
	n, _ := strconv.Atoi(s)
	ok := true
	switch name {
	case "year":
		v.Year, e.twoDigits = n, len(s) == 2
		e.grain(calendar.Year)
		ok = n <= 2200
	case "month":
		v.Part = n
		e.grain(calendar.Month)
		ok = n >= 1 && n <= 12
	case "day":
		v.Day = n
		e.grain(calendar.Day)
		ok = n >= 1 && n <= 31
	case "weekday":
		e.weekday = n
		if v.Unit == calendar.NoUnit {
			v.Unit, v.Day = calendar.Weekday, n
		}
	case "week", "quarter", "half", "season":
		unit, _ := calendar.ParseUnit(name)
		v.Part = n
		e.grain(unit)
		ok = n > 0
	case "decade":
		v.Unit, v.Year, e.decade = calendar.Decade, n, len(s) == 2
		ok = n%10 == 0
	case "century":
		v.Unit, v.Year = calendar.Century, (n-1)*100
		ok = n >= 1 && n <= 30
	case "millennium":
		v.Unit, v.Year = calendar.Millennium, (n-1)*1000
	case "num_date", "day_month":
		ok = e.readFigures(s)
	case "iso_date":
		ok = e.readISO(s)
	case "holiday":
		var err error
		e.holiday, err = calendar.ParseHoliday(s)
		e.isHoliday, ok = true, err == nil
		if v.Unit == calendar.Weekday {
			v.Unit, v.Day = calendar.NoUnit, 0
		}
	}
	return ok
}

// grain makes unit the smallest part of the value that is told. A date after a
// weekday counts, not the weekday.
func (e *timeExpr) grain(unit calendar.Unit) {
	v := &e.value
	if v.Unit == calendar.Weekday && unit != calendar.Day {
		v.Day = 0
	}
	if v.Unit == calendar.NoUnit || v.Unit == calendar.Weekday || v.Unit > unit {
		v.Unit = unit
	}
}

// readFigures takes 11.07.2019, 1.2.99 and 11.07.
func (e *timeExpr) readFigures(s string) bool {
	s = strings.Replace(s, ":", ".", 1) // 10.10 looks like a clock time
	day, rest, _ := strings.Cut(s, ".")
	month, year, _ := strings.Cut(rest, ".")
	return e.readField("day", day) && e.readField("month", month) && (year == "" || e.readField("year", year))
}

// readISO takes 2019-07-11 and 2019-07-11T10:00:00.
func (e *timeExpr) readISO(s string) bool {
	date, clock, _ := strings.Cut(s, "T")
	if len(date) != len("2019-07-11") {
		return false
	}
	if len(clock) >= len("10:00") {
		e.value.Time, _ = clockTime(clock[:5])
	}
	return e.readField("year", date[:4]) && e.readField("month", date[5:7]) && e.readField("day", date[8:])
}

// readTime takes the fields that tell a time of day.
func (e *timeExpr) readTime(m *match) bool {
	t := &e.value.Time
	ok := true
	if s := m.value("clock"); s != "" {
		*t, ok = clockTime(s)
		if f := m.form("clock"); f != nil && f.Has(token.DayMonth) {
			return false // ab 07.06.
		}
	}
	if s := m.value("hour"); s != "" {
		hour, err := strconv.Atoi(s)
		minute, _ := strconv.Atoi(m.value("minute"))
		offset, _ := strconv.Atoi(m.value("offset"))
		if offset != 0 && minute != 0 {
			minute *= offset // fünf vor acht: the rule says -1
		} else {
			minute += offset
		}
		if minute < 0 {
			hour, minute = (hour+23)%24, minute+60
		}
		*t, ok = calendar.NewTime(hour, minute, -1)
		ok = ok && err == nil
	}
	if p := calendar.Part(m.value("part")); p != "" {
		if t.Clock {
			t.Hour = inPart(t.Hour, p)
		} else {
			t.Part = p
		}
	}
	return ok
}

// inPart returns the hour of the day for one told on a dial of twelve hours.
func inPart(hour int, p calendar.Part) int {
	switch {
	case hour < 12 && (p == calendar.Afternoon || p == calendar.Evening):
		return hour + 12
	case hour == 12 && (p == calendar.Night || p == calendar.Evening):
		return 0
	case hour < 12 && hour >= 8 && p == calendar.Night:
		return hour + 12
	}
	return hour
}

// clockTime reads 18:30.
func clockTime(s string) (t calendar.Time, ok bool) {
	h, m, _ := strings.Cut(s, ":")
	hour, err := strconv.Atoi(h)
	minute, err2 := strconv.Atoi(m)
	t, ok = calendar.NewTime(hour, minute, -1)
	return t, ok && err == nil && err2 == nil
}

// inWhole returns half an hour as thirty minutes, half a century as fifty years,
// any other length as it is.
func inWhole(l calendar.Length) calendar.Length {
	half, _ := number.New(5).Shift(-1)
	switch {
	case l.N != half:
	case l.Unit == calendar.Hour:
		return calendar.Length{N: number.New(30), Unit: calendar.Minute}
	case l.Unit == calendar.Century:
		return calendar.Length{N: number.New(50), Unit: calendar.Year}
	}
	return l
}
