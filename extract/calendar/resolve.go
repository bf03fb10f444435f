package calendar

// Direction tells on which side of the anchor an incomplete value lies.
type Direction uint8

// The directions. A period that the anchor lies in is both Back and Ahead of
// it, but neither Before nor After.
const (
	Nearest Direction = iota // whichever is nearer to the anchor, ahead if both are
	Back                     // the latest that does not begin after the anchor
	Ahead                    // the earliest that does not end before the anchor
	Before                   // the latest that ends before the anchor: vergangenen Mittwoch
	After                    // the earliest that begins after the anchor: nächsten Mai
	Same                     // the one in the anchor's week for a weekday, in its month for a day, in its year for the others
)

// Resolve fills the unknown parts of v, seen from anchor: XXXX-05 becomes a May,
// XXXX-WXX-3 a Wednesday as a day, XXXX-XX-21 a twenty-first, a time alone the
// anchor's day. Complete values come back as they are; a weekday comes back as
// a day. ok is false where there is no such period near the anchor.
func (v Value) Resolve(anchor Date, d Direction) (resolved Value, ok bool) {
	switch {
	case v.Ref != "":
		return v, true
	case v.Unit == NoUnit:
		return Of(Day, anchor).at(v.Time), true
	case v.Complete():
		return v.plain(), v.Valid()
	}
	best, found := Value{}, false
	for n := -v.reach(); n <= v.reach(); n++ {
		c, ok := v.candidate(anchor, n)
		if ok && c.lies(anchor, d, n) && (!found || c.better(best, anchor, d)) {
			best, found = c, true
		}
	}
	return best, found
}

// plain returns a weekday of a known week as a day, anything else as it is.
func (v Value) plain() Value {
	if v.Unit != Weekday {
		return v
	}
	return Of(Day, weekStart(v.Year, v.Part)+Date(v.Day-1)).at(v.Time)
}

// reach returns how many periods around the anchor may be needed: 29 February
// may be eight years away, a 31st two months.
func (v Value) reach() int {
	if v.Unit == Day && v.Part == 2 && v.Day == 29 {
		return 8
	}
	return 2
}

// candidate returns the n-th occurrence of v after the one in the anchor's own
// year, month or week.
func (v Value) candidate(anchor Date, n int) (Value, bool) {
	switch {
	case v.Unit == Weekday:
		monday := anchor - Date(anchor.Weekday()-1) + Date(7*n)
		return Of(Day, monday+Date(v.Day-1)).at(v.Time), true
	case v.Unit == Week && v.Part == 0, v.Unit == Weekend && v.Part == 0:
		return Of(v.Unit, anchor+Date(7*n)), true
	case v.Unit == Day && v.Part == 0:
		if v.Day == 0 {
			return Of(Day, anchor+Date(n)).at(v.Time), true
		}
		month := Of(Month, anchor).Add(n)
		v.Year, v.Part = month.Year, month.Part
	case v.Part == 0 && parts[v.Unit] > 0:
		return Of(v.Unit, anchor).Add(n), true
	case v.Year == 0:
		v.Year = anchor.Year() + n
	}
	return v, v.Valid()
}

// lies reports whether the n-th candidate lies on the side of the anchor that d
// asks for.
func (v Value) lies(anchor Date, d Direction, n int) bool {
	from, to, ok := v.Days()
	switch d {
	case Back:
		return ok && from <= anchor
	case Ahead:
		return ok && to >= anchor
	case Before:
		return ok && to < anchor
	case After:
		return ok && from > anchor
	case Same:
		return ok && n == 0
	}
	return ok
}

// better reports whether v is nearer to the anchor than w.
func (v Value) better(w Value, anchor Date, d Direction) bool {
	a, b := v.distance(anchor), w.distance(anchor)
	return a < b || a == b && d != Back && d != Before
}

// distance returns how many days lie between v and the anchor.
func (v Value) distance(anchor Date) Date {
	from, to, _ := v.Days()
	return max(from-anchor, anchor-to, 0)
}

// Inherit returns v with the unknown larger parts taken from w, as the first of
// two days does from the second: XXXX-XX-21 and 2019-02-27 give 2019-02-21.
func (v Value) Inherit(w Value) Value {
	if v.Unit == Day && v.Part == 0 && (w.Unit == Day || w.Unit == Month) {
		v.Part = w.Part
	}
	if v.Year == 0 && v.Unit != NoUnit && v.Unit != Weekday {
		v.Year = w.Year
	}
	return v
}

// FullYear returns the year that two digits mean, seen from the anchor's year:
// the one from 79 years before to 20 years after it.
func FullYear(digits int, anchor Date) int {
	year := anchor.Year()
	full := year - floorMod(year, 100) + digits
	switch {
	case full > year+20:
		return full - 100
	case full <= year-80:
		return full + 100
	}
	return full
}

// FullDecade returns the first year of the decade that two digits mean, the
// latest that begins before the anchor: 80 is 1980 today.
func FullDecade(digits int, anchor Date) int {
	year := anchor.Year()
	full := year - floorMod(year, 100) + digits
	if full > year {
		full -= 100
	}
	return full
}
