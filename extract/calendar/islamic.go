package calendar

import "math"

// islamic returns the day of a year of ours that lies so many days after the beginning of
// a month of the Islamic calendar; the earlier one where there are two.
func islamic(year, month, days int) Date {
	first := newDate(year, 1, 1)
	for h := (year-622)*33/32 - 1; ; h++ {
		if d := crescent((h-1420)*12+month-10) + Date(days); d >= first {
			return d
		}
	}
}

// crescent returns the first day of the lunar month that begins with the k-th new moon
// after that of 6 January 2000, as the calendar of Mecca has it: the day after, or the
// one after that where the new moon came but after sunset. From 1973 to 2001 it did
// not ask for the sunset.
func crescent(k int) Date {
	const sunset = 15.5 / 24 // in Mecca, by universal time
	at := newMoon(float64(k))
	day := Date(math.Floor(at))
	if year := day.Year(); at-math.Floor(at) > sunset && (year < 1973 || year > 2001) {
		day++
	}
	return day + 1
}

// newMoon returns the time of a new moon in days since 1970, after Meeus, Astronomical
// Algorithms (1991), with the terms of more than ten minutes.
func newMoon(k float64) float64 {
	t := k / 1236.85
	sun, moon, node := 2.5534+29.10535670*k, 201.5643+385.81693528*k+0.0107582*t*t, 160.7108+390.67050284*k
	return 2451550.09766 - 2440587.5 + 29.530588861*k + 0.00015437*t*t -
		0.40720*sine(moon) + 0.17241*sine(sun) + 0.01608*sine(2*moon) + 0.01039*sine(2*node) + 0.00739*sine(moon-sun) - 0.00514*sine(moon+sun)
}
