package calendar

// Unit is a unit of the calendar or the clock.
type Unit uint8

// The units, from short to long. Weekday is a day told by its name within a
// week, Day one told by its number within a month. A DayPart is a morning or a
// night.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	DayPart
	Weekday
	Day
	Weekend
	Week
	Month
	Season
	Quarter
	Half
	Year
	Decade
	Century
	Millennium
)

// units has the name of each unit, as rules write it, and the letters that
// stand for it in a TIMEX3 duration.
var units = [...]struct{ name, letters string }{
	Second:     {"second", "S"},
	Minute:     {"minute", "M"},
	Hour:       {"hour", "H"},
	DayPart:    {"daypart", ""},
	Weekday:    {"weekday", "D"},
	Day:        {"day", "D"},
	Weekend:    {"weekend", "WE"},
	Week:       {"week", "W"},
	Month:      {"month", "M"},
	Season:     {"season", ""},
	Quarter:    {"quarter", "Q"},
	Half:       {"half", "H"},
	Year:       {"year", "Y"},
	Decade:     {"decade", "DE"},
	Century:    {"century", "CE"},
	Millennium: {"millennium", "ML"},
}

// ParseUnit returns the unit of that name: day, week, month, …
func ParseUnit(name string) (Unit, bool) {
	for u, unit := range units {
		if unit.name == name && name != "" {
			return Unit(u), true
		}
	}
	return NoUnit, false
}

// Seasons as the Part of a Value, by the meteorological calendar: spring from
// March, winter from December to the end of February of the year after.
const (
	Spring = 1 + iota
	Summer
	Autumn
	Winter
)

var seasonLetters = [...]string{Spring: "SP", Summer: "SU", Autumn: "FA", Winter: "WI"}
