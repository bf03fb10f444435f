package calendar

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Holiday is a rule that gives one day a year, or several in a row.
type Holiday struct {
	base    base
	month   int
	day     int // day of the month, or which of the month's weekdays (1 is the first)
	weekday int
	hour    int // at which a day of the moon counts
	offset  int // days after the base
	more    int // days after the first
}

type base uint8

const (
	fixed     base = iota
	easter         // Easter Sunday of the western churches
	orthodox       // Easter Sunday of the eastern churches
	advent         // the first Sunday in Advent
	nth            // a weekday of a month by its number
	hebrewNew      // the Hebrew new year, and months of that calendar
	hebrewThird
	hebrewSpring
	hebrewWinter
	hebrewFree // the same, kept off the Sabbath
	lunar      // a month of the Islamic calendar
	indian     // a lunar day of a month of India
	entry      // the sun's entry into a sign
	chinese    // the Chinese new year
	parsi      // that of the Parsis
)

// bases are the rules that are a word.
var bases = map[string]base{
	"easter": easter, "orthodox": orthodox, "advent": advent,
	"chinese": chinese, "parsi": parsi, "tishri": hebrewNew, "kislev": hebrewThird, "nisan": hebrewSpring, "shevat": hebrewWinter, "nisanfree": hebrewFree,
}

// islamicMonths are the months of the Islamic calendar that have feasts.
var islamicMonths = map[string]int{"muharram": 1, "rabi": 3, "rajab": 7, "ramadan": 9, "shawwal": 10, "hijja": 12}

// ParseHoliday reads a holiday rule: 12-25 (month and day), easter+39,
// orthodox-2, advent-11 (days from the first Sunday in Advent), 05-sun-2 (the
// second Sunday in May), 11-thu-4+1 (the day after the fourth Thursday), nisan+13/9
// (nine days from the evening before the fifteenth of Nisan; likewise ramadan/30),
// shawwal:fri (the last Friday before that month), ashvin:30@18 (the day with the thirtieth lunar day of Ashvin at six in the evening),
// mesha (on which the sun enters Aries as seen in India).
func ParseHoliday(s string) (Holiday, error) {
	whole, days, several := strings.Cut(s, "/")
	rule, offset := cutOffset(whole)
	h := Holiday{offset: offset}
	if several {
		n, err := strconv.Atoi(days)
		if err != nil || n < 2 {
			return h, fmt.Errorf("holiday %q: want a number of days from 2 after the slash", s)
		}
		h.more = n - 1
	}
	fields := strings.Split(rule, "-")
	if b, ok := bases[rule]; ok {
		h.base = b
		return h, nil
	}
	if month, ok := islamicMonths[rule]; ok {
		h.base, h.month = lunar, month
		return h, nil
	}
	if sign, ok := signs[rule]; ok {
		h.base, h.month = entry, sign
		return h, nil
	}
	if name, day, ok := strings.Cut(rule, ":"); ok {
		fields = nil
		if h.month, ok = islamicMonths[name]; ok && weekday(day) != 0 { // the last Friday before it
			h.base, h.weekday = lunar, weekday(day)
			return h, nil
		}
		if h.month, ok = lunarMonths[name]; ok && h.readLunarDay(day) {
			return h, nil
		}
		h.month = 0
	}
	if len(fields) == 3 {
		h.base, h.weekday = nth, weekday(fields[1])
		fields = []string{fields[0], fields[2]}
	}
	if len(fields) == 2 {
		h.month, _ = strconv.Atoi(fields[0])
		h.day, _ = strconv.Atoi(fields[1])
	}
	if h.month < 1 || h.month > 12 || h.day < 1 || h.day > daysIn(2000, h.month) ||
		h.base == nth && (h.weekday < 1 || len(fields[0]) != 2 || h.day > 4) {
		return Holiday{}, fmt.Errorf("holiday %q: want 12-25, 05-sun-2, easter, orthodox, advent, tishri, kislev, shevat, nisan, muharram, rabi, rajab, ramadan, shawwal, hijja, ashvin:30@18, mesha, chinese or parsi, and +N or -N days", s)
	}
	return h, nil
}

// weekday is the number of mon to sun; 0 for another word.
func weekday(name string) int {
	return 1 + slices.Index([]string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}, name)
}

// readLunarDay takes the lunar day and its hour, told or not, in ashvin:30@18.
func (h *Holiday) readLunarDay(s string) bool {
	day, hour, told := strings.Cut(s, "@")
	h.base, h.hour = indian, 6 // sunrise
	h.day, _ = strconv.Atoi(day)
	if told {
		h.hour, _ = strconv.Atoi(hour)
	}
	return h.day >= 1 && h.day <= 30 && h.hour >= 1 && h.hour <= 24
}

// cutOffset takes +N from the end of a rule, or -N after a word.
func cutOffset(s string) (rule string, offset int) {
	i := strings.LastIndexByte(s, '+')
	if i < 0 && !strings.ContainsAny(s[:min(1, len(s))], "0123456789") {
		i = strings.LastIndexByte(s, '-')
	}
	if i < 0 {
		return s, 0
	}
	n, err := strconv.Atoi(s[i:])
	if err != nil {
		return s, 0
	}
	return s[:i], n
}

// In returns the day that h falls on in a year.
func (h Holiday) In(year int) Date {
	switch h.base {
	case easter:
		return easterSunday(year) + Date(h.offset)
	case orthodox:
		return orthodoxSunday(year) + Date(h.offset)
	case advent:
		return onOrAfter(newDate(year, 11, 27), 7) + Date(h.offset)
	case hebrewNew:
		return tishri(year) + Date(h.offset)
	case hebrewThird:
		return kislev(year) + Date(h.offset)
	case hebrewSpring:
		return nisan(year) + Date(h.offset)
	case hebrewWinter:
		return shevat(year) + Date(h.offset)
	case hebrewFree:
		return offSabbath(nisan(year) + Date(h.offset))
	case lunar:
		if h.weekday != 0 {
			return onOrAfter(islamic(year, h.month, -7), h.weekday)
		}
		return islamic(year, h.month, h.offset)
	case indian:
		return lunarDay(year, h.month, h.day, h.hour) + Date(h.offset)
	case entry:
		return enters(year, h.month) + Date(h.offset)
	case chinese:
		return chineseNew(year) + Date(h.offset)
	case parsi:
		return parsiNew(year) + Date(h.offset)
	case nth:
		return onOrAfter(newDate(year, h.month, 1), h.weekday) + Date(7*(h.day-1)+h.offset)
	}
	return newDate(year, h.month, min(h.day, daysIn(year, h.month))) + Date(h.offset)
}

// More is how many days the holiday has after its first.
func (h Holiday) More() int { return h.more }

// Later returns the holiday so many days after h.
func (h Holiday) Later(days int) Holiday {
	h.offset += days
	return h
}

// Resolve returns the day that h falls on, seen from anchor.
func (h Holiday) Resolve(anchor Date, d Direction) (day Value, ok bool) {
	found := false
	for n := -1; n <= 1; n++ {
		c := Of(Day, h.In(anchor.Year()+n))
		if c.lies(anchor, d, n) && (!found || c.better(day, anchor, d)) {
			day, found = c, true
		}
	}
	return day, found
}

func onOrAfter(d Date, weekday int) Date {
	return d + Date(floorMod(weekday-d.Weekday(), 7))
}

// easterSunday follows the anonymous Gregorian algorithm (Nature, 1876).
func easterSunday(year int) Date {
	a, b, c := year%19, year/100, year%100
	d, e, f := b/4, b%4, (b+8)/25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return newDate(year, n/31, n%31+1)
}

// orthodoxSunday follows Meeus's Julian algorithm (Astronomical Algorithms,
// 1991) and turns the day into the Gregorian calendar.
func orthodoxSunday(year int) Date {
	a, b, c := year%4, year%7, year%19
	d := (19*c + 15) % 30
	e := (2*a + 4*b - d + 34) % 7
	n := d + e + 114
	return newDate(year, n/31, n%31+1) + Date(year/100-year/400-2)
}
