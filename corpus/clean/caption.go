package clean

import (
	"regexp"
	"strings"
	"time"
)

// statesFigure tells whether a caption has a figure that says something: neither the length of a film, nor the day of
// the picture, which is about that of the document, nor a person's age, nor the number in a name (VH-92A, U21).
func statesFigure(s string, published time.Time) bool {
	if !hasFigure(s) {
		return false
	}
	if hasClock(s) || strings.Contains(s, "Min") || strings.Contains(s, "min") { // the pattern is slow
		if m := mediaStamp.FindStringIndex(s); m != nil {
			s = s[:m[0]] + s[m[1]:]
		}
	}
	days := datesIn(s)
	for i := 0; i < len(s); {
		n := digits(s[i:])
		switch {
		case n == 0:
			i++
			continue
		case len(days) > 0 && i >= days[0].start:
			if !isAbout(days[0].day, published) {
				return true
			}
			n = days[0].end - i
			days = days[1:]
		case !endsName(s[:i]) && !isAge(s, i, n) && !isDayAbout(s[i:], published):
			return true
		}
		i += n
	}
	return false
}

// isCaption tells a caption by its place, its name or the credit at its end.
func isCaption(b *block, in region) bool {
	return (b.caption || in&captionRegion != 0 || endsInCredit(b.text)) && len(b.text) < 300
}

// mediaStamp is the length of a film with its date: "18.04.2024 | 0:21 min", "(1:24:10)", "3 Min.".
var mediaStamp = regexp.MustCompile(`(?:\d\d?\.\d\d?\.\d{2,4}[\s|,–-]*)?(?:\(?\b\d?\d:\d\d(?::\d\d)?(?:\s*[Mm]in\b\.?(?:uten)?|\)|$)|\b\d\d?\s*(?:[Mm]in\b\.?|Minuten))`)

// hasClock tells whether a colon stands between two figures.
func hasClock(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if s[i] == ':' && s[i-1]-'0' < 10 && s[i+1]-'0' < 10 {
			return true
		}
	}
	return false
}

// isAbout tells a day in the two months before a document came out, or the week after.
func isAbout(day, published time.Time) bool {
	age := published.Sub(day)
	return age > -7*24*time.Hour && age < 60*24*time.Hour
}

// isDayAbout tells a day and its month at the start of s, without a year, about that of the document.
func isDayAbout(s string, published time.Time) bool {
	day, n := figure(s)
	if n > 2 || !strings.HasPrefix(s[n:], ".") || published.IsZero() {
		return false
	}
	month, end := monthAt(s, skipBlank(s, n+1))
	if _, year := figure(s[skipBlank(s, end):]); month == 0 || year > 0 {
		return false
	}
	d := time.Date(published.Year(), month, day, 0, 0, 0, 0, time.UTC)
	return isAbout(d, published) || isAbout(d.AddDate(-1, 0, 0), published)
}

// endsName tells whether what stands before a figure joins it to a name.
func endsName(before string) bool {
	before = strings.TrimSuffix(before, "-")
	return before != "" && before[len(before)-1]|0x20-'a' < 26
}

// isAge tells the age behind a name: "Anna Rau (48)", "Anna Rau (l., 48)".
func isAge(s string, i, n int) bool {
	return n == 2 && strings.HasPrefix(s[i+n:], ")") && strings.LastIndexByte(s[:i], '(') >= i-12
}
