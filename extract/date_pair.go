package extract

import (
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/pattern"
	"github.com/auslese/auslese/extract/token"
)

// readSpan takes two years in a row: 2018/19.
func (e *timeExpr) readSpan(m *match) bool {
	from, to := m.int("from"), m.int("year")
	if from < 100 {
		from = calendar.FullYear(from, ourTime) // Saison 98/99
	}
	if to < 100 {
		to += (from + 1) / 100 * 100
	}
	e.value = calendar.Value{Unit: calendar.Year, Year: from}
	e.to = calendar.Value{Unit: calendar.Year, Year: to}
	e.literal = e.value.String() + "/" + e.to.String()
	return to == from+1 && from < 2040 || to > from && to < from+100 && m.form("year").Has(token.TwoDigit) && m.sentence[m.end-2].Form.Norm == "-"
}

// readClocks takes two times with colons, 11:30-13:30, or the hours at which something is
// open: von 9 bis 12 geöffnet.
func (e *timeExpr) readClocks(m *match) bool {
	var parts [2]timeExpr
	fields, opens := [...]string{"from", "clock"}, m.has("hour")
	if opens {
		fields[1] = "hour"
	}
	for i, field := range fields {
		c, _ := m.capture(field)
		t, p, ok := &m.sentence[c.From], &parts[i], false
		*p = timeExpr{rule: m.rule, first: e.first, last: e.last, start: t.Start, end: t.End}
		if opens {
			p.value.Time, ok = hourOf(t.Form)
		} else {
			ok = strings.Contains(t.Form.Norm, ":") && p.setClock(c.Meaning.Value)
		}
		if !ok {
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
		ok := false
		if c.Meaning.Symbol == token.Day || c.Meaning.Symbol == token.Ordinal {
			ok = p.readField("day", c.Meaning.Value)
		} else {
			ok = p.readFigures(c.Meaning.Value)
		}
		if !ok || !p.value.Valid() {
			return false
		}
	}
	if year, err := strconv.Atoi(m.value("year")); err == nil {
		parts[1].value.Year = year
	}
	e.parts = &parts
	c, _ := m.capture("from")
	e.list = m.sentence[c.To].Form.Norm == "/" && isApart(&parts[0], &parts[1])
	return true
}

// isApart holds for days of a month that are not one after the other: 24./30. Oktober are
// two, 24./25. Oktober are both a list and a range.
func isApart(a, b *timeExpr) bool {
	return a.value.Unit == calendar.Day && b.value.Unit == calendar.Day && (a.value.Part == 0 || a.value.Part == b.value.Part) && b.value.Day > a.value.Day+1
}

// pair makes e a range or a list of what was captured as from and of the second
// expression, from which the first takes what it leaves out.
func (w *worker) pair(e *timeExpr, m *match, second *timeExpr) bool {
	if mod, own := m.value("mod"), second.mod; mod != "" {
		if own != "" || !second.isPeriod() {
			return false
		}
		c, _ := m.capture("mod")
		second.mod, second.first, second.start = mod, w.origin[c.From], m.sentence[c.From].Start
	}
	first, ok := w.side(m, second)
	if mod := m.value("from_mod"); mod != "" { // Ende des 19. und Anfang des 20. Jahrhunderts
		c, _ := m.capture("from_mod")
		first.mod, first.first, first.start = mod, w.origin[c.From], m.sentence[c.From].Start
	}
	if !ok || first.parts != nil || second.parts != nil || first.isDuration() != second.isDuration() ||
		(first.timex == "SET") != (second.timex == "SET") || first.timex == "SET" && (first.value.Unit != calendar.Weekday || second.value.Unit != calendar.Weekday) || first.value.Ref != "" || second.value.Ref != "" || first.isTime() != second.isTime() {
		return false
	}
	if (first.isHoliday || first.isPlainWeekday()) && second.value.Unit == calendar.Day && second.value.Part != 0 && w.row[first.last].Form.Has(token.Sign) {
		return false // Gründonnerstag – 17. April
	}
	if first.value.Unit == calendar.Year && second.value.Unit <= calendar.Day && second.value.Unit != calendar.NoUnit && second.value.Year == 0 {
		return false // das war 2020 – am 12. März
	}
	if y := &first.value; y.Unit == calendar.Year && y.Year > 0 && second.value.Unit == calendar.Year && second.value.Year < 0 && !first.twoDigits {
		y.Year = -y.Year // zwischen 1200 und 800 v. Chr.
	}
	e.list = m.value("join") == "list" || w.row[first.last].Form.Norm == "/" && isApart(&first, second)
	if e.list {
		first.rule = m.rule
	}
	e.timex, e.mod = second.timex, ""
	e.parts = &[2]timeExpr{first, *second}
	return true
}

// side is the expression captured as from: one found before, or a bare figure
// that stands for the same as the second.
func (w *worker) side(m *match, second *timeExpr) (e timeExpr, ok bool) {
	c, ok := m.capture("from")
	if !ok {
		return e, false
	}
	t := m.sentence[c.From]
	if t.Form.Has(token.Date) {
		e = w.exprs[t.Ref]
		if f := w.row[e.first].Form; e.dayOnly() && e.last == e.first+1 && f.Has(token.Ordinal) && second.value.Unit > calendar.Day {
			own, n := e, e.value.Day // vom 12. bis zum 14. Jahrhundert
			e = timeExpr{rule: own.rule, first: own.first, last: own.last, start: own.start, end: own.end, timex: second.timex}
			return e, e.bareOrdinal(n, second)
		}
		return e, true
	}
	e = timeExpr{
		rule: m.rule, first: w.origin[c.From], last: w.origin[c.To], start: t.Start, end: m.sentence[c.To-1].End,
		timex: second.timex,
	}
	return e, e.bare(c, t.Form, second)
}

// bare reads a figure without unit as the second expression's own kind.
func (e *timeExpr) bare(c pattern.Capture, f *token.Form, second *timeExpr) bool {
	n, err := strconv.Atoi(c.Meaning.Value)
	switch {
	case second.mod != "" && f.Has(token.Word) && second.isPeriod(): // Anfang bis Mitte August
		own := *e
		*e = *second
		e.rule, e.first, e.last, e.start, e.end, e.mod = own.rule, own.first, own.last, own.start, own.end, c.Meaning.Value
		return true
	case second.value.Year < 0 && second.value.Unit == calendar.Year: // 500 bis 300 v. Chr.
		e.value = calendar.Value{Unit: calendar.Year, Year: -n}
		return err == nil && n > 0 && f.Has(token.Figure)
	case len(second.length) == 1:
		l := second.length[0]
		l.N, l.Vague = f.Number, false
		e.length = calendar.Duration{l}
		return f.Has(token.Number) && !second.length[0].Vague
	case second.isTime():
		if c.Meaning.Symbol == token.Clock {
			return e.setClock(c.Meaning.Value)
		}
		var ok bool
		e.value.Time, ok = calendar.NewTime(inPart(n, second.half), 0, -1)
		return err == nil && ok && second.value.Time.Clock
	case c.Meaning.Symbol == token.DayMonth && second.value.Unit == calendar.Day:
		return e.readFigures(c.Meaning.Value) && e.value.Valid()
	case second.value.Unit == calendar.Day && n >= 1 && n <= 31:
		e.value = calendar.Value{Unit: calendar.Day, Day: n}
		return err == nil && (f.Has(token.Figure) || !strings.HasSuffix(f.Lower, "e")) // not: die zweite bis 16. Juni
	case f.Has(token.Ordinal) && second.value.Unit != calendar.Decade:
		return err == nil && e.bareOrdinal(n, second)
	case second.value.Unit == calendar.Decade:
		e.value, e.decade = calendar.Value{Unit: calendar.Decade, Year: n}, n < 100
		return err == nil && n%10 == 0
	}
	return false
}

// bareOrdinal reads the number of a century, quarter or half-year, of which the second
// expression tells the kind.
func (e *timeExpr) bareOrdinal(n int, second *timeExpr) bool {
	switch unit := second.value.Unit; unit {
	case calendar.Century:
		e.value = calendar.Value{Unit: unit, Year: max((n-1)*100, 1)}
		return n >= 1
	case calendar.Quarter, calendar.Half, calendar.Week:
		e.value = calendar.Value{Unit: unit, Part: n}
		return e.value.Valid()
	}
	return false
}

// resolveRange resolves the second part, then the first with what it takes from
// the second; a first part that would lie after it lies a year before.
func (w *worker) resolveRange(e *timeExpr) {
	first, second := &e.parts[0], &e.parts[1]
	defer func() { e.byText = second.byText }()
	first.nowadays, second.nowadays = false, false
	second.ends = !e.list
	if !e.list && second.isWeekday() && w.resolveToWeekday(first, second) {
		return
	}
	_, inLines := w.nextOfLines(first)
	if (first.value.Year != 0 || inLines && !e.list) && second.value.Year == 0 && !second.relative && !second.isHoliday {
		w.resolve(first)
		second.value = second.value.Inherit(first.point)
		w.resolve(second)
		return
	}
	if e.list && second.value.Year == 0 {
		if !first.dayOnly() { // each from the one before
			w.resolve(first)
			w.remember(first)
			w.resolve(second)
			return
		}
		second.first = first.first
	}
	w.resolve(second)
	if second.point.Unit == calendar.NoUnit || first.relative || first.isHoliday {
		w.resolve(first)
		first.beginBefore(second)
		return
	}
	own := first.value
	first.value = own.Inherit(second.point)
	w.resolve(first)
	from, _, ok := first.point.Days()
	_, to, ok2 := second.point.Days()
	if ok && ok2 && from > to && own.Year == 0 {
		first.value = own.Inherit(second.point)
		first.value.Year = second.point.Year - 1
		w.resolve(first)
	}
	first.used, first.seen = second.used, second.seen
}

// beginBefore moves a holiday to the last one before the end of the range: von Ostern
// bis Allerheiligen.
func (e *timeExpr) beginBefore(end *timeExpr) {
	_, _, ok := e.point.Days()
	to, _, ok2 := end.point.Days()
	if !e.isHoliday || e.value.Year != 0 || !ok || !ok2 {
		return
	}
	if day := e.holiday.In(to.Year()); day <= to {
		e.point = calendar.Of(calendar.Day, day)
	} else {
		e.point = calendar.Of(calendar.Day, e.holiday.In(to.Year()-1))
	}
}

// resolveToWeekday resolves a range up to a weekday: the last such day before it, as
// in Freitag bis Sonntag, or that day after the first, as in kommenden Montag bis
// Samstag.
func (w *worker) resolveToWeekday(first, second *timeExpr) bool {
	if first.isWeekday() {
		w.resolve(second)
		if first.point = first.value; second.point.Unit == calendar.Day {
			first.point = second.point.Add(-((second.value.Day - first.value.Day + 7) % 7))
			first.point.Time = first.value.Time
		}
		first.used, first.seen = second.used, second.seen
		return true
	}
	if unit := first.unitTold(); unit == calendar.NoUnit || unit > calendar.Day {
		return false
	}
	w.resolve(first)
	from, _, ok := first.point.Days()
	if ok {
		second.point, _ = second.value.Resolve(from, calendar.After)
		second.used, second.seen = true, from
	}
	return ok
}
