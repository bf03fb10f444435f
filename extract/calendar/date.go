// Package calendar knows TIMEX3 values (TimeML) and the calendar behind them:
// which days a value covers, which value a relative or incomplete expression
// comes to, seen from an anchor, and when movable holidays fall. All dates are
// of the Gregorian calendar, also those before 1582.
package calendar

import (
	"strconv"
	"time"
)

// Date is a day, counted from 1970-01-01.
type Date int32

// NewDate returns the day of that year, month (1–12) and day (1–31); ok is
// false if there is none, as 31 February.
func NewDate(year, month, day int) (d Date, ok bool) {
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	return newDate(year, month, day), true
}

// newDate counts days by the method of Howard Hinnant,
// https://howardhinnant.github.io/date_algorithms.html: years begin in March,
// so that the leap day comes last.
func newDate(year, month, day int) Date {
	if month <= 2 {
		year--
		month += 12
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	return Date(era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468)
}

// DateOf returns the day of t in t's own time zone.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return newDate(year, int(month), day)
}

// civil returns d as year, month and day of the month.
func (d Date) civil() (year, month, day int) {
	days := int(d) + 719468
	era := floorDiv(days, 146097)
	dayOfEra := days - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	year, month, day = yearOfEra+era*400, shifted+3, dayOfYear-(153*shifted+2)/5+1
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// Year returns the year of d.
func (d Date) Year() int {
	year, _, _ := d.civil()
	return year
}

// Weekday returns the weekday of d, 1 for Monday to 7 for Sunday.
func (d Date) Weekday() int { return floorMod(int(d)+3, 7) + 1 }

// week returns the ISO 8601 week of d and the year that the week counts in.
func (d Date) week() (year, week int) {
	thursday := d + Date(4-d.Weekday())
	year = thursday.Year()
	return year, int(thursday-newDate(year, 1, 1))/7 + 1
}

// String returns d as YYYY-MM-DD.
func (d Date) String() string {
	var buf [16]byte
	return string(d.append(buf[:0]))
}

// append appends what String returns to dst.
func (d Date) append(dst []byte) []byte {
	year, month, day := d.civil()
	dst = append(appendYear(dst, year), '-')
	dst = append(appendPadded(dst, month, 2), '-')
	return appendPadded(dst, day, 2)
}

// weekStart returns the Monday of an ISO 8601 week.
func weekStart(year, week int) Date {
	fourth := newDate(year, 1, 4)
	return fourth - Date(fourth.Weekday()-1) + Date(7*(week-1))
}

// weeksIn returns how many ISO 8601 weeks a year has.
func weeksIn(year int) int {
	return int(weekStart(year+1, 1)-weekStart(year, 1)) / 7
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

func appendPadded(dst []byte, n, width int) []byte {
	for limit := 10; width > 1; width-- {
		if n < limit {
			dst = append(dst, '0')
		}
		limit *= 10
	}
	return strconv.AppendInt(dst, int64(n), 10)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod(a, b int) int { return a - b*floorDiv(a, b) }
