package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// readPoint takes the fields that tell a point or a period of the calendar.
func (e *timeExpr) readPoint(m *match) bool {
	for _, c := range m.captures {
		name, s := m.pattern.Fields[c.Field], c.Meaning.Value
		if !e.readField(name, s) {
			return false
		}
	}
	for _, s := range m.rule.settings {
		if !e.readField(s.field, s.value) {
			return false
		}
	}
	return true
}

// readField takes one field of a point; others are none of its business.
func (e *timeExpr) readField(name, s string) bool {
	v := &e.value
	n, ok := wholeNumber(s), true
	switch name {
	case "year":
		v.Year, e.twoDigits = n, len(s) == 2
		e.grain(calendar.Year)
		ok = n > 0 || len(s) == 2 // there is no year 0; 00 is 2000
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
		v.Unit, v.Year = calendar.Century, max((n-1)*100, 1)
		ok = n >= 1 && n <= 30
	case "millennium":
		v.Unit, v.Year = calendar.Millennium, max((n-1)*1000, 1)
		ok = n >= 1 && n <= 10
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

// readEra makes the year one before Christ, and refuses years of less than four
// digits that are not figures.
func (e *timeExpr) readEra(m *match) bool {
	if f := m.form("year"); f != nil && e.value.Year < 1000 && !e.twoDigits && !f.Has(token.Figure) {
		return false
	}
	if m.has("era") {
		if (e.value.Unit == calendar.Century || e.value.Unit == calendar.Millennium) && e.value.Year > 1 {
			e.value.Year++
		}
		e.value.Year, e.twoDigits = -e.value.Year, false
	}
	return e.value.Year <= 2200
}

// readNth moves a holiday of which there are several: the second Sunday in
// Advent, the second day of Christmas.
func (e *timeExpr) readNth(m *match) bool {
	if !m.has("nth") {
		return true
	}
	n, step := m.int("nth"), m.int("step")
	e.holiday = e.holiday.Later((n - 1) * step)
	return n >= 1 && n <= 4 && (step > 1 || n <= 2)
}
