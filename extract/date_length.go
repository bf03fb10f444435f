package extract

import (
	"strconv"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/token"
)

func (e *timeExpr) readLength(m *match) bool {
	for _, f := range [...][2]string{{"amount", "unit"}, {"amount2", "unit2"}, {"amount3", "unit3"}} {
		name := m.value(f[1])
		if name == "" {
			continue
		}
		l, ok := lengthOf(name)
		if !ok {
			return false
		}
		if l.Vague = m.has("vague"); !l.Vague && !readAmount(&l, m, f[0]) {
			return false
		}
		if n, _ := l.N.Int(); n == 1 && (l.Unit == calendar.Season || l.Unit == calendar.DayPart) && e.timex == "" {
			return false // ein Abend
		}
		if l = inWhole(l); len(e.length) > 0 && l.Unit >= e.length[len(e.length)-1].Unit {
			return false // two lengths: 12 Monate, 24 Monate
		}
		e.length = append(e.length, l)
	}
	if e.timex == "" {
		e.timex = "DURATION"
	}
	return len(e.length) > 0
}

// readAmount takes the number of a length: a figure, a number word, or what a
// word list or the rule says.
func readAmount(l *calendar.Length, m *match, field string) bool {
	if m.has("tenths") { // 3 1/2
		tenths := m.int("tenths")
		n := m.int(field)
		var ok bool
		l.N, ok = number.New(10*min(n, 10_000) + tenths).Shift(-1)
		return ok
	}
	if form := m.form(field); form != nil && form.Has(token.Number) {
		l.N = form.Number
		return true
	}
	if word := rest(m, "unit"); word != "" {
		var ok bool
		l.N, ok = number.Words(word)
		return ok
	}
	n, err := strconv.Atoi(m.value(field))
	l.N = number.New(max(n, 0))
	return err == nil
}

// lengthOf returns a length of the unit that a rule or word list names: a unit of
// the calendar, or the letters of a season or part of the day.
func lengthOf(name string) (l calendar.Length, ok bool) {
	if u, ok := calendar.ParseUnit(name); ok {
		return calendar.Length{Unit: u}, true
	}
	switch name {
	case "SP", "SU", "FA", "WI":
		return calendar.Length{Unit: calendar.Season, Name: name}, true
	case "MO", "MI", "AF", "EV", "NI", "DT":
		return calendar.Length{Unit: calendar.DayPart, Name: name}, true
	}
	return l, false
}

// inWhole returns half an hour as thirty minutes, half a century as fifty years,
// any other length as it is.
func inWhole(l calendar.Length) calendar.Length {
	half, _ := number.New(5).Shift(-1)
	switch {
	case l.Unit == calendar.Half:
		if n, ok := l.N.Int(); ok {
			return calendar.Length{N: number.New(6 * n), Unit: calendar.Month}
		}
	case l.N != half:
	case l.Unit == calendar.Hour:
		return calendar.Length{N: number.New(30), Unit: calendar.Minute}
	case l.Unit == calendar.Century:
		return calendar.Length{N: number.New(50), Unit: calendar.Year}
	}
	return l
}

// readOffset turns a length into units before or after the anchor: ein Jahr zuvor.
func (e *timeExpr) readOffset() bool {
	if len(e.length) != 1 || e.length[0].Vague {
		return false
	}
	n, ok := e.length[0].N.Int()
	if !ok || n > 10_000 {
		return false
	}
	e.relative, e.counted, e.unit, e.shift, e.length = true, true, e.length[0].Unit, e.shift*n, nil
	return e.unit >= calendar.Day
}

// weeks is how many weeks before or after the anchor a length ends; 0 for others. Eight
// days are one, as weekdays are counted.
func (e *timeExpr) weeks() int {
	if len(e.length) != 1 {
		return 0
	}
	n, _ := e.length[0].N.Int()
	switch unit := e.length[0].Unit; {
	case unit == calendar.Day && (n == 8 || n == 14):
		n /= 7
	case unit != calendar.Week:
		return 0
	}
	switch e.place {
	case "ago":
		return -n
	case "ahead":
		return n
	}
	return 0
}
