package calendar

// Days returns the first and the last day that v covers, both included; ok is
// false where a part is unknown. A night is the day on which it begins.
func (v Value) Days() (from, to Date, ok bool) {
	if v.Ref != "" || !v.Complete() || !v.Valid() {
		return 0, 0, false
	}
	switch v.Unit {
	case Day:
		from = newDate(v.Year, v.Part, v.Day)
		return from, from, true
	case Weekday:
		from = weekStart(v.Year, v.Part) + Date(v.Day-1)
		return from, from, true
	case Weekend:
		from = weekStart(v.Year, v.Part) + 5
		return from, from + 1, true
	case Week:
		from = weekStart(v.Year, v.Part)
		return from, from + 6, true
	case Millennium, Century, Decade:
		first := floorDiv(v.Year, years[v.Unit]) * years[v.Unit]
		to = newDate(first+years[v.Unit], 1, 1) - 1
		if first == 0 {
			first = 1 // there is no year 0
		}
		return newDate(first, 1, 1), to, true
	}
	first, count := v.months()
	return newDate(v.Year, first, 1), firstOfMonth(v.Year, first+count) - 1, count > 0
}

// years tells how many years the long units have.
var years = [Millennium + 1]int{Decade: 10, Century: 100, Millennium: 1000}

// months returns the first month of v, a part of a year, and how many it has.
func (v Value) months() (first, count int) {
	switch v.Unit {
	case Month:
		return v.Part, 1
	case Season:
		return v.Part * 3, 3
	case Quarter:
		return v.Part*3 - 2, 3
	case Half:
		return v.Part*6 - 5, 6
	case Year:
		return 1, 12
	}
	return 1, 0
}

// firstOfMonth returns the first of a month that may lie beyond the year.
func firstOfMonth(year, month int) Date {
	return newDate(year+floorDiv(month-1, 12), floorMod(month-1, 12)+1, 1)
}

// Of returns the period of that unit that d lies in: its week, month, season, …
func Of(unit Unit, d Date) Value {
	year, month, day := d.civil()
	switch unit {
	case Day:
		return Value{Unit: Day, Year: year, Part: month, Day: day}
	case Week, Weekend:
		year, week := d.week()
		return Value{Unit: unit, Year: year, Part: week}
	case Weekday:
		year, week := d.week()
		return Value{Unit: unit, Year: year, Part: week, Day: d.Weekday()}
	case Month:
		return Value{Unit: unit, Year: year, Part: month}
	case Season:
		year -= (14 - month) / 12 // January and February are of last year's winter
		return Value{Unit: unit, Year: year, Part: (month+9)/3%4 + 1}
	case Quarter:
		return Value{Unit: unit, Year: year, Part: (month + 2) / 3}
	case Half:
		return Value{Unit: unit, Year: year, Part: (month + 5) / 6}
	}
	return Value{Unit: unit, Year: year}
}

// Add returns the n-th period after v of v's own unit, before it if n is
// negative. v must be complete.
func (v Value) Add(n int) Value {
	switch v.Unit {
	case Day:
		return Of(Day, newDate(v.Year, v.Part, v.Day)+Date(n)).at(v.Time)
	case Weekday:
		return Of(Weekday, weekStart(v.Year, v.Part)+Date(v.Day-1+7*n)).at(v.Time)
	case Week, Weekend:
		return Of(v.Unit, weekStart(v.Year, v.Part)+Date(7*n))
	case Month, Season, Quarter, Half:
		count := v.Part - 1 + n
		v.Year += floorDiv(count, parts[v.Unit])
		v.Part = floorMod(count, parts[v.Unit]) + 1
		return v
	case Year:
		v.Year += n
		return v
	}
	v.Year += n * years[v.Unit]
	return v
}

func (v Value) at(t Time) Value {
	v.Time = t
	return v
}

// addMonths returns the day so many months after d, or the last of that month
// where it is too short.
func (d Date) addMonths(n int) Date {
	year, month, day := d.civil()
	first := firstOfMonth(year, month+n)
	year, month, _ = first.civil()
	return first + Date(min(day, daysIn(year, month))-1)
}
