package calendar

// The Hebrew calendar, after Dershowitz and Reingold, Calendrical Calculations. Its
// days begin on the evening before: a feast is counted here from the day on whose
// evening it begins.

// tishri returns the first day of the Hebrew year that begins in autumn of a year.
func tishri(year int) Date {
	h := year + 3761
	before, first, after := elapsed(h-1), elapsed(h), elapsed(h+1)
	switch {
	case after-first == 356: // the year after would begin on a day that it must not
		first += 2
	case first-before == 382:
		first++
	}
	return newDate(-3760, 9, 7) + Date(first)
}

// elapsed counts the days up to the new moon of a Hebrew year, put off where that is
// a Sunday, Wednesday or Friday.
func elapsed(h int) int {
	months := floorDiv(235*h-234, 19)
	parts := 12084 + 13753*months
	day := 29*months + floorDiv(parts, 25920)
	if floorMod(3*(day+1), 7) < 3 {
		day++
	}
	return day
}

// nisan returns the first day of the spring month of a year: the months from it up
// to the next new year have the same lengths in all years.
func nisan(year int) Date { return tishri(year) - 177 }

// shevat returns the first day of the second month before spring, between which and it
// there is another one in long years.
func shevat(year int) Date {
	d := nisan(year) - 59
	if tishri(year)-tishri(year-1) > 380 {
		d -= 30
	}
	return d
}

// kislev returns the first day of the third month after the new year, before which
// one has 30 days in long years.
func kislev(year int) Date {
	d := tishri(year) + 59
	if (tishri(year+1)-tishri(year))%10 == 5 {
		d++
	}
	return d
}

// offSabbath moves a day of remembrance whose evening is too near to a Sabbath.
func offSabbath(eve Date) Date {
	switch eve.Weekday() {
	case 4:
		return eve - 1
	case 5:
		return eve - 2
	case 6, 7:
		return eve + 1
	}
	return eve
}
