package calendar

import "strconv"

// Value is a TIMEX3 value that is not a duration: a point or a period of the
// calendar, with or without a time of day, or a vague reference. Zero fields
// are unknown and print as X. Years before Christ are negative.
type Value struct {
	Unit Unit // the smallest calendar part that is told, Day and Weekday to Century; NoUnit with Ref or a time alone
	Year int  // a year of the decade or century for these
	Part int  // half, quarter, season, month, or ISO week for Week, Weekend and Weekday
	Day  int  // day of the month, or weekday (1 is Monday) for Weekday
	Time Time
	Ref  Ref
}

// Time is a time of day: a clock time or a part of the day. The zero Time is none.
type Time struct {
	Part                 Part
	Clock                bool // Hour and Minute are told
	Hour, Minute, Second int  // Second is -1 where it is not told
}

// NewTime returns a clock time; ok is false beyond 24:00. second is -1 where it
// is not told.
func NewTime(hour, minute, second int) (t Time, ok bool) {
	ok = hour >= 0 && minute >= 0 && minute < 60 && second < 60 && (hour < 24 || hour == 24 && minute == 0)
	return Time{Clock: true, Hour: hour, Minute: minute, Second: second}, ok
}

// Before reports whether t and u are clock times and t is the earlier one.
func (t Time) Before(u Time) bool {
	return t.Clock && u.Clock && (t.Hour < u.Hour || t.Hour == u.Hour && t.Minute < u.Minute)
}

// Part is a part of the day in TIMEX3 letters; empty for none.
type Part string

// The parts of the day.
const (
	Morning   Part = "MO"
	Midday    Part = "MI"
	Afternoon Part = "AF"
	Evening   Part = "EV"
	Night     Part = "NI"
	Daytime   Part = "DT"
)

// Ref is a vague reference; empty for none.
type Ref string

// The vague references.
const (
	Present Ref = "PRESENT_REF"
	Past    Ref = "PAST_REF"
	Future  Ref = "FUTURE_REF"
)

// Valid reports whether v can stand in a calendar: 31 February cannot, 29
// February without a year can.
func (v Value) Valid() bool {
	switch v.Unit {
	case Day:
		year := v.Year
		if year == 0 {
			year = 2000
		}
		return v.Part >= 0 && v.Part <= 12 && v.Day >= 0 && (v.Part == 0 && v.Day <= 31 || v.Day <= daysIn(year, v.Part))
	case Weekday:
		return v.Day >= 1 && v.Day <= 7 && v.validWeek()
	case Week, Weekend:
		return v.validWeek()
	}
	return v.Part >= 0 && v.Part <= parts[v.Unit]
}

// parts tells how many of a unit are in a year.
var parts = [Millennium + 1]int{Month: 12, Season: 4, Quarter: 4, Half: 2}

func (v Value) validWeek() bool {
	return v.Part >= 0 && v.Part <= 53 && (v.Part < 53 || v.Year == 0 || weeksIn(v.Year) == 53)
}

// Complete reports whether nothing in the calendar part of v is unknown.
func (v Value) Complete() bool {
	switch v.Unit {
	case Year, Decade, Century, Millennium:
		return v.Year != 0
	case Day, Weekday:
		return v.Year != 0 && v.Part != 0 && v.Day != 0
	}
	return v.Year != 0 && v.Part != 0
}

// String returns v in TIMEX3 notation: 2019-07-11, 198, 2026-03-02T18:00,
// XXXX-WXX-3, PRESENT_REF. A time alone has XXXX-XX-XX before it.
func (v Value) String() string {
	var buf [32]byte
	return string(v.append(buf[:0]))
}

// append appends what String returns to dst.
func (v Value) append(dst []byte) []byte {
	if v.Ref != "" {
		return append(dst, v.Ref...)
	}
	return v.Time.append(v.appendCalendar(dst))
}

func (v Value) appendCalendar(dst []byte) []byte {
	switch v.Unit {
	case Millennium:
		if v.Year < 0 {
			return strconv.AppendInt(append(dst, "BC"...), int64(-v.Year/1000), 10)
		}
		return strconv.AppendInt(dst, int64(floorDiv(v.Year, 1000)), 10)
	case Century:
		if v.Year < 0 {
			return appendPadded(append(dst, "BC"...), -v.Year/100, 2)
		}
		return appendPadded(dst, floorDiv(v.Year, 100), 2)
	case Decade:
		return appendPadded(dst, floorDiv(v.Year, 10), 3)
	}
	dst = appendYear(dst, v.Year)
	switch v.Unit {
	case Half:
		return appendPart(append(dst, "-H"...), v.Part, 1)
	case Quarter:
		return appendPart(append(dst, "-Q"...), v.Part, 1)
	case Season:
		return append(append(dst, '-'), seasonLetters[v.Part]...)
	case Week, Weekend, Weekday:
		dst = appendPart(append(dst, "-W"...), v.Part, 2)
		if v.Unit == Weekend {
			return append(dst, "-WE"...)
		}
		if v.Unit == Weekday {
			return appendPart(append(dst, '-'), v.Day, 1)
		}
	case Month:
		return appendPart(append(dst, '-'), v.Part, 2)
	case Day, NoUnit:
		dst = appendPart(append(dst, '-'), v.Part, 2)
		return appendPart(append(dst, '-'), v.Day, 2)
	}
	return dst
}

func (t Time) append(dst []byte) []byte {
	switch {
	case t.Part != "":
		return append(append(dst, 'T'), t.Part...)
	case !t.Clock:
		return dst
	}
	dst = appendPadded(append(dst, 'T'), t.Hour, 2)
	dst = appendPadded(append(dst, ':'), t.Minute, 2)
	if t.Second >= 0 {
		dst = appendPadded(append(dst, ':'), t.Second, 2)
	}
	return dst
}

// appendYear appends four digits, XXXX for 0, or BC and four digits.
func appendYear(dst []byte, year int) []byte {
	switch {
	case year == 0:
		return append(dst, "XXXX"...)
	case year < 0:
		return appendPadded(append(dst, "BC"...), -year, 4)
	}
	return appendPadded(dst, year, 4)
}

// appendPart appends n in so many digits, or as many X for 0.
func appendPart(dst []byte, n, width int) []byte {
	if n == 0 {
		return append(dst, "XX"[:width]...)
	}
	return appendPadded(dst, n, width)
}
