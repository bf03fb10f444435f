package clean

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// dated is a full calendar date as it stands in a text.
type dated struct {
	start, end int // bytes
	day        time.Time
}

var months = map[string]time.Month{
	"januar": 1, "jan": 1, "jänner": 1, "jaenner": 1, "january": 1,
	"februar": 2, "feb": 2, "feber": 2, "february": 2,
	"märz": 3, "mär": 3, "mrz": 3, "maerz": 3, "march": 3, "mar": 3,
	"april": 4, "apr": 4, "mai": 5, "may": 5,
	"juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7, "july": 7,
	"august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9,
	"oktober": 10, "okt": 10, "october": 10, "oct": 10,
	"november": 11, "nov": 11, "dezember": 12, "dez": 12, "december": 12, "dec": 12,
}

// datesIn lists the full dates of a text in order: 11. Juli 2019, 11.07.2019, 11.7.19, 2019-07-11, March 05, 2026.
func datesIn(text string) []dated {
	return appendDates(make([]dated, 0, 4), text) // on the caller's stack
}

// appendDates does so into a slice that is used again.
func appendDates(out []dated, text string) []dated {
	for i := nextFigure(text, 0); i < len(text); i = nextFigure(text, i) {
		if d, ok := dateAt(text, i); ok {
			out = append(out, d)
			i = d.end
			continue
		}
		for i < len(text) && (text[i] >= '0' && text[i] <= '9') {
			i++
		}
	}
	return out
}

// dateAt reads the date whose first figure stands at i.
func dateAt(text string, i int) (dated, bool) {
	if i > 0 {
		r, _ := utf8.DecodeLastRuneInString(text[:i])
		if unicode.IsDigit(r) && !followsYear(text, i) || unicode.IsLetter(r) && !isGlued(text, i) {
			return dated{}, false
		}
	}
	a, n := figure(text[i:])
	if n == 4 {
		return yearFirst(text, i, a)
	}
	if n > 2 || a < 1 || a > 31 {
		return dated{}, false
	}
	j := i + n
	if y, k, ok := monthBefore(text, i, j); ok {
		return y, k > 0
	}
	if d, ok := namedMonth(text, i, j, a); ok {
		return d, true
	}
	return numericDate(text, i, j, a)
}

// isGlued tells a date that a page puts right behind a name, with nothing but its style between: "Anna Rau11.07.2019".
func isGlued(text string, i int) bool {
	for _, r := range text[max(0, i-3):i] {
		if r < utf8.RuneSelf && !unicode.IsLetter(r) {
			return false
		}
	}
	if k := skipBlank(text, i+digits(text[i:])+1); i > 2 && k < len(text) && text[i+digits(text[i:])] == '.' {
		if m, _ := monthAt(text, k); m > 0 {
			return true
		}
	}
	return i > 2 && i+10 <= len(text) && text[i+2] == '.' && text[i+5] == '.' || i+9 <= len(text) && text[i+1] == '.' && (text[i+3] == '.' || text[i+4] == '.')
}

// followsYear tells whether the four figures before i are a year: of a date that this one stands right behind.
func followsYear(text string, i int) bool {
	if i < 8 || digits(text[i-4:]) < 5 {
		return false
	}
	y, _ := figure(text[i-4 : i])
	return y >= 1990 && y <= 2100 && text[i-5]-'0' > 9
}

// hasFigure tells whether one of 0 to 9 stands in s.
func hasFigure(s string) bool {
	return nextFigure(s, 0) < len(s)
}

// figure reads the digits at the start of s: value and length; length 9 for more than four.
func figure(s string) (v, n int) {
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		if n == 4 {
			return 0, 9
		}
		v = v*10 + int(s[n]-'0')
		n++
	}
	return v, n
}

// yearFirst reads 2019-07-11, 2019/07/11 and 20190711 is none.
func yearFirst(text string, i, year int) (dated, bool) {
	j := i + 4
	if j+3 > len(text) || text[j] != '-' && text[j] != '/' && text[j] != '.' {
		return dated{}, false
	}
	sep := text[j]
	m, n := figure(text[j+1:])
	j += 1 + n
	if n < 1 || n > 2 || j >= len(text) || text[j] != sep {
		return dated{}, false
	}
	d, k := figure(text[j+1:])
	if k < 1 || k > 2 {
		return dated{}, false
	}
	return makeDate(i, j+1+k, year, m, d)
}

// numericDate reads 11.07.2019, 11.7.19, 11. 07. 2019, 11/07/2019, 11-07-2019.
func numericDate(text string, i, j, day int) (dated, bool) {
	if j >= len(text) || text[j] != '.' && text[j] != '/' && text[j] != '-' {
		return dated{}, false
	}
	sep := text[j]
	j = skipBlank(text, j+1)
	m, n := figure(text[j:])
	if n < 1 || n > 2 {
		return dated{}, false
	}
	j += n
	if j >= len(text) || text[j] != sep {
		return dated{}, false
	}
	j = skipBlank(text, j+1)
	y, n := yearAt(text[j:])
	switch {
	case n == 2 && sep == '.':
		y += 2000
	case n != 4:
		return dated{}, false
	}
	return makeDate(i, j+n, y, m, day)
}

// namedMonth reads 11. Juli 2019.
func namedMonth(text string, i, j, day int) (dated, bool) {
	if j < len(text) && text[j] == '.' {
		j++
	}
	j = skipBlank(text, j)
	m, k := monthAt(text, j)
	if m == 0 {
		return dated{}, false
	}
	if k < len(text) && text[k] == '.' {
		k++
	}
	if k < len(text) && text[k] == ',' {
		k++
	}
	k = skipBlank(text, k)
	y, n := yearAt(text[k:])
	if n != 4 {
		return dated{}, false
	}
	return makeDate(i, k+n, y, int(m), day)
}

// yearAt reads a year, also where a page puts the day of the last change or a number right behind it:
// "28. Juni 201914. Januar 2020", "06.11.20230 Kommentare".
func yearAt(s string) (year, n int) {
	year, n = figure(s)
	if n < 9 {
		return year, n
	}
	all := digits(s)
	rest := s[all:]
	if all <= 6 && strings.HasPrefix(rest, ".") || all <= 7 && (strings.HasPrefix(rest, " Komm") || strings.HasPrefix(rest, " Comm")) {
		return figure(s[:4])
	}
	return year, n
}

// monthBefore reads March 05, 2026: the month stands before the day.
func monthBefore(text string, i, j int) (d dated, end int, ok bool) {
	if j >= len(text) || text[j] != ',' {
		return d, 0, false
	}
	from := strings.TrimRight(text[:i], " \u00a0")
	if len(from) == i {
		return d, 0, false
	}
	from = strings.TrimSuffix(from, ".")
	at := strings.LastIndexFunc(from, func(r rune) bool { return !unicode.IsLetter(r) }) + 1
	if at > 0 && at < len(from) {
		_, n := utf8.DecodeRuneInString(from[at-1:])
		at += n - 1
	}
	m, _ := monthAt(from, at)
	if m == 0 {
		return d, 0, false
	}
	k := skipBlank(text, j+1)
	y, n := figure(text[k:])
	if n != 4 {
		return d, 0, false
	}
	day, _ := figure(text[i:])
	d, ok = makeDate(at, k+n, y, int(m), day)
	return d, k + n, ok
}

// monthAt reads the name of a month at j and gives its end; 0 for other words.
func monthAt(text string, j int) (time.Month, int) {
	if j == len(text) || !strings.ContainsRune("JFMASONDjfmasond", rune(text[j])) {
		return 0, j
	}
	var buf [24]byte
	end, word := appendWord(buf[:0], text, j)
	return months[string(word)], end
}

func skipBlank(text string, i int) int {
	for i < len(text) {
		switch {
		case text[i] == ' ' || text[i] == '\n':
			i++
		case strings.HasPrefix(text[i:], "\u00a0"):
			i += 2
		case strings.HasPrefix(text[i:], "\u202f"), strings.HasPrefix(text[i:], "\u2009"):
			i += 3
		default:
			return i
		}
	}
	return i
}

// makeDate refuses days that the calendar does not have and years before the web.
func makeDate(start, end, y, m, d int) (dated, bool) {
	if y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31 {
		return dated{}, false
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return dated{start, end, t}, t.Day() == d
}
