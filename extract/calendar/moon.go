package calendar

import "math"

// A lunar month of India begins with a new moon, is named after the sign of the zodiac
// that the sun is in, and has thirty lunar days, each of which the moon takes to gain
// twelve degrees on the sun. A feast is on the day that has the right lunar day at the
// hour at which it is kept. All this after Meeus, Astronomical Algorithms (1991), with
// the terms of more than a twentieth of a degree: an hour off now and then.

// lunarMonths are the months of India, by the sign at their new moon, from Pisces on.
var lunarMonths = map[string]int{
	"chaitra": 0, "vaishakha": 1, "jyeshtha": 2, "ashadha": 3, "shravana": 4, "bhadrapada": 5,
	"ashvin": 6, "kartika": 7, "margashirsha": 8, "pausha": 9, "magha": 10, "phalguna": 11,
}

// signs are those of the zodiac into which the sun's entry is a feast.
var signs = map[string]int{"mesha": 0, "makara": 9}

// india is the time of India in days after universal time.
const india = 5.5 / 24

// lunarDay returns the day of a year with a lunar day of a month of India at an hour.
func lunarDay(year, month, number, hour int) Date {
	at := func(d Date) int { // lunar days from the one that is sought
		n := int(elongation(float64(d)+float64(hour)/24-india) / 12)
		return floorMod(n+1-number+15, 30) - 15
	}
	first := monthBegin(year, month)
	d := Date(first) + Date(float64(number)*0.98) - 2
	for at(d) < 0 {
		d++
	}
	if at(d) > 0 { // begins and ends between two days' hours
		d--
	}
	return d
}

// monthBegin returns the new moon with which a month of India begins, of a month that
// comes twice the second time. The last two months of their year are those of spring here.
func monthBegin(year, month int) float64 {
	if month >= lunarMonths["magha"] {
		year--
	}
	k := math.Floor((float64(newDate(year, 3, 12)) + 30.44*float64(month) - 10962) / 29.530589)
	begin := 0.0
	for n := k - 1; n <= k+2; n++ {
		at := newMoon(n)
		if sign := int(sidereal(at) / 30); floorMod(sign+1, 12) == month {
			begin = at
		}
	}
	return begin
}

// enters returns the day of a year on which the sun enters a sign of India's zodiac.
func enters(year, sign int) Date {
	d := newDate(year, 4, 10) + Date(30.44*float64(sign))
	if sign > 8 {
		d = newDate(year, 1, 10)
	}
	for int(sidereal(float64(d)+1-india)/30) != sign {
		d++
	}
	return d
}

// chineseNew returns the Chinese new year: the second new moon after that of the month
// with the winter solstice, by the days of Beijing.
func chineseNew(year int) Date {
	const beijing = 8.0 / 24
	solstice := newDate(year-1, 12, 20)
	for sunLongitude(float64(solstice)+1-beijing) < 270 {
		solstice++
	}
	day := func(k float64) Date { return Date(math.Floor(newMoon(k) + beijing)) }
	k := math.Floor((float64(solstice)-10962)/29.530589) + 1
	for day(k) > solstice {
		k--
	}
	return day(k + 2)
}

// parsiNew returns the new year of the Parsis, every 365 days.
func parsiNew(year int) Date { return newDate(2018, 8, 17) + Date(365*(year-2018)) }

// sidereal is the sun's longitude from the star that India's zodiac begins with.
func sidereal(t float64) float64 {
	years := (t - 10957) / 365.25
	return turn(sunLongitude(t) - 23.85 - 0.01397*years)
}

// sunLongitude is the sun's longitude in degrees at a time in days since 1970.
func sunLongitude(t float64) float64 {
	d := t - 10957.5
	m := 357.529 + 0.98560028*d
	return turn(280.459 + 0.98564736*d + 1.915*sine(m) + 0.020*sine(2*m))
}

// elongation is how far the moon is before the sun, in degrees from 0 to 360.
func elongation(t float64) float64 {
	d := t - 10957.5
	sun, moon, full, node := 357.529+0.98560028*d, 134.963+13.06499295*d, 297.850+12.19074912*d, 93.272+13.22935024*d
	lunar := 6.289*sine(moon) + 1.274*sine(2*full-moon) + 0.658*sine(2*full) + 0.214*sine(2*moon) - 0.186*sine(sun) -
		0.114*sine(2*node) + 0.059*sine(2*full-2*moon) + 0.057*sine(2*full-sun-moon) + 0.053*sine(2*full+moon)
	return turn(218.316 + 13.17639648*d + lunar - sunLongitude(t))
}

func sine(degrees float64) float64 { return math.Sin(degrees * math.Pi / 180) }

// turn brings degrees into a full turn.
func turn(degrees float64) float64 { return degrees - 360*math.Floor(degrees/360) }
