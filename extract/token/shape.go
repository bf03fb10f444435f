package token

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/number"
)

// wordClasses gives a word the classes that its letters alone tell.
func wordClasses(f *Form, k kind) {
	f.Set.Add(Word)
	if k == abbrev {
		f.Set.Add(Abbrev)
	}
	if isUpper(f.Norm) {
		f.Set.Add(Upper)
		if isCaps(f.Norm) {
			f.Set.Add(Caps)
		}
	}
	key := fold(f.Lower)
	if d, ok := number.Words(key); ok {
		setNumber(f, d, d.String())
		return
	}
	if n, ok := number.Ordinal(key); ok {
		v := strconv.Itoa(n)
		f.add(Ordinal, v, "")
		if n <= 31 {
			f.add(Day, v, "")
		}
	}
}

// isCaps holds for two letters and more, all of them capitals.
func isCaps(s string) bool {
	return isUpper(s) && utf8.RuneCountInString(s) > 1 && strings.IndexFunc(s, unicode.IsLower) < 0
}

// setNumber gives the classes that follow from a numeric value.
func setNumber(f *Form, d number.Decimal, value string) {
	f.Number = d
	f.add(Number, value, "")
	n, err := strconv.Atoi(value)
	if err != nil {
		return
	}
	f.add(Integer, value, "")
	if f.Set.Has(Word) {
		if n > 1000 && n < 2200 {
			f.add(Year, value, "")
		}
		return
	}
}

// figureClasses gives a figure its classes: what it can be, each with its value.
func figureClasses(f *Form) {
	f.Set.Add(Figure)
	s := f.Norm
	if len(s) >= 10 && s[4] == '-' {
		f.add(ISODate, s, "")
		return
	}
	body := strings.TrimSuffix(s, ".")
	switch parts := strings.Split(body, "."); {
	case len(parts) == 3 && isNumDate(parts):
		f.add(NumDate, body, "")
	case len(parts) == 2 && body != s:
		f.add(DayMonth, body, "")
	}
	if clock, ok := clockTime(body); ok {
		f.add(Clock, clock, "")
	}
	if body != s && digitsEnd(body, 0) == len(body) {
		plainFigure(f, body)
		f.add(Ordinal, strings.TrimLeft(body, "0"), "")
		return
	}
	if d, ok := number.Parse(body); ok {
		setNumber(f, d, d.String())
	}
	if digitsEnd(body, 0) == len(body) {
		plainFigure(f, body)
	}
}

// plainFigure classes digits without separators.
func plainFigure(f *Form, s string) {
	if len(s) == 4 && s[0] <= '2' && s[0] >= '1' && s < "2200" {
		f.add(Year, s, "")
	}
	if len(s) == 2 {
		f.add(TwoDigit, s, "")
	}
	if len(s) <= 2 && isNumber(s, 31) {
		f.add(Day, strings.TrimLeft(s, "0"), "")
	}
}

func isNumDate(p []string) bool {
	return len(p[0]) <= 2 && len(p[1]) <= 2 && (len(p[2]) == 2 || len(p[2]) == 4) &&
		isNumber(p[0], 31) && isNumber(p[1], 12) && digitsEnd(p[2], 0) == len(p[2])
}

// clockTime reads 18:30, 18.30 and 18:30:15 and writes them with colons and two
// digits for the hour.
func clockTime(s string) (string, bool) {
	i := strings.IndexAny(s, ":.")
	if i < 1 || i > 2 || len(s) < i+3 || digitsEnd(s, 0) != i || digitsEnd(s, i+1) != i+3 {
		return "", false
	}
	if len(s) > i+3 && (s[i] != ':' || len(s) != i+6 || s[i+3] != ':') {
		return "", false
	}
	h, _ := strconv.Atoi(s[:i])
	m, _ := strconv.Atoi(s[i+1 : i+3])
	if h > 24 || m > 59 {
		return "", false
	}
	return string([]byte{byte('0' + h/10), byte('0' + h%10), ':', s[i+1], s[i+2]}) + s[i+3:], true
}
