package calendar

import (
	"fmt"
	"strings"
)

// Parse reads a TIMEX3 value in the notation that Value.String writes, but for
// millennia and for centuries before Christ. X stands for unknown digits of a year, a
// month, a week or a day.
func Parse(s string) (Value, error) {
	if ref := Ref(s); ref == Present || ref == Past || ref == Future {
		return Value{Ref: ref}, nil
	}
	date, clock, timed := strings.Cut(s, "T")
	v, ok := parseCalendar(date)
	if ok && timed {
		v.Time, ok = parseTime(clock)
	}
	if !ok || !v.Valid() {
		return Value{}, fmt.Errorf("value %q: want TIMEX3 as in 2019-07-11, 2019-W27, XXXX-SU, 198, 2026-03-02T18:00, PAST_REF", s)
	}
	if v == (Value{Unit: Day, Time: v.Time}) && timed {
		v.Unit = NoUnit
	}
	return v, nil
}

func parseCalendar(s string) (v Value, ok bool) {
	fields := strings.Split(s, "-")
	year, ok := parseYear(fields[0])
	if !ok {
		return v, false
	}
	v = Value{Unit: Year, Year: year}
	switch {
	case len(fields) == 1 && len(s) == 2:
		return Value{Unit: Century, Year: year * 100}, true
	case len(fields) == 1 && len(s) == 3:
		return Value{Unit: Decade, Year: year * 10}, true
	case len(fields[0]) < 4 || len(fields) > 3:
		return v, false
	case len(fields) == 1:
		return v, true
	}
	if v.Unit, v.Part, ok = parsePart(fields[1]); !ok || len(fields) == 2 {
		return v, ok
	}
	return v.parseDay(fields[2])
}

// parseDay reads what follows a month or a week.
func (v Value) parseDay(s string) (Value, bool) {
	var ok bool
	switch {
	case v.Unit == Week && s == "WE":
		v.Unit = Weekend
		return v, true
	case v.Unit == Week:
		v.Unit = Weekday
		v.Day, ok = parseDigits(s, 1)
	case v.Unit == Month:
		v.Unit = Day
		v.Day, ok = parseDigits(s, 2)
	}
	return v, ok
}

// parsePart reads what follows the year.
func parsePart(s string) (u Unit, part int, ok bool) {
	for i, letters := range seasonLetters {
		if letters == s && s != "" {
			return Season, i, true
		}
	}
	if s == "" {
		return NoUnit, 0, false
	}
	switch s[0] {
	case 'W':
		part, ok = parseDigits(s[1:], 2)
		return Week, part, ok
	case 'Q':
		part, ok = parseDigits(s[1:], 1)
		return Quarter, part, ok
	case 'H':
		part, ok = parseDigits(s[1:], 1)
		return Half, part, ok
	}
	part, ok = parseDigits(s, 2)
	return Month, part, ok
}

func parseTime(s string) (Time, bool) {
	switch p := Part(s); p {
	case Morning, Midday, Afternoon, Evening, Night, Daytime:
		return Time{Part: p}, true
	}
	n := [3]int{0, 0, -1}
	fields := strings.Split(s, ":")
	if len(fields) > 3 {
		return Time{}, false
	}
	for i, f := range fields {
		var ok bool
		if n[i], ok = parseDigits(f, 2); !ok || f == "XX" {
			return Time{}, false
		}
	}
	return NewTime(n[0], n[1], n[2])
}

// parseYear reads two to four digits, XXXX, or BC and four digits.
func parseYear(s string) (int, bool) {
	if before, ok := strings.CutPrefix(s, "BC"); ok {
		n, ok := parseDigits(before, 4)
		return -n, ok
	}
	if len(s) < 2 || len(s) > 4 {
		return 0, false
	}
	return parseDigits(s, len(s))
}

// parseDigits reads so many digits, or as many X as 0.
func parseDigits(s string, width int) (n int, ok bool) {
	if len(s) != width {
		return 0, false
	}
	if strings.Trim(s, "X") == "" {
		return 0, true
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
