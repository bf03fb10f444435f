package calendar

import "github.com/auslese/auslese/extract/number"

// Length is a number of units. A length whose number is not told (seit Jahren)
// is Vague and prints as X.
type Length struct {
	N     number.Decimal
	Vague bool
	Unit  Unit
	Name  string // TIMEX3 letters of the season or the part of the day for Season and DayPart
}

// Duration is a TIMEX3 duration: lengths from the longest unit to the shortest,
// at most one of each unit.
type Duration []Length

// String returns d in TIMEX3 notation: P30Y, P2Y6M, PT90M, PXD, P2.5Y, PT1NI.
func (d Duration) String() string { return string(d.append(nil)) }

// append appends what String returns to dst.
func (d Duration) append(dst []byte) []byte {
	dst = append(dst, 'P')
	clock := false
	for _, l := range d {
		if l.Unit <= DayPart && !clock {
			dst, clock = append(dst, 'T'), true
		}
		if l.Vague {
			dst = append(dst, 'X')
		} else {
			dst = l.N.Append(dst)
		}
		dst = append(append(dst, units[l.Unit].letters...), l.Name...)
	}
	return dst
}

// Shift returns the day that lies d after anchor, before it if sign is -1.
// Fractions are rounded down to days. ok is false for vague lengths and for
// durations beyond ten thousand years. Hours and less leave the day as it is.
func (d Duration) Shift(anchor Date, sign int) (day Date, ok bool) {
	for _, l := range d {
		months, days := scale(l.Unit)
		if l.Vague || l.Unit == Season {
			return 0, false
		}
		tenths, ok := tenths(l.N)
		if !ok || tenths*months > 12*100_000 || tenths*days > 365*100_000 {
			return 0, false
		}
		anchor = anchor.addMonths(sign * (tenths * months / 10))
		anchor += Date(sign * (tenths*days/10 + tenths*months%10*3))
	}
	return anchor, len(d) > 0
}

// tenths returns ten times n, rounded down.
func tenths(n number.Decimal) (int, bool) {
	whole, ok := n.Shift(1)
	if !ok {
		return 0, false
	}
	return whole.Floor()
}

// scale returns how many months, or else days, a unit has.
func scale(u Unit) (months, days int) {
	switch u {
	case Day, Weekday:
		return 0, 1
	case Weekend, Week:
		return 0, 7
	case Month:
		return 1, 0
	case Quarter:
		return 3, 0
	case Half:
		return 6, 0
	case Year:
		return 12, 0
	case Decade, Century, Millennium:
		return 12 * years[u], 0
	}
	return 0, 0
}
