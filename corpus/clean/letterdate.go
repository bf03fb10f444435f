package clean

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// letterDate finds the date of a text whose first paragraph is line body, zero where none is told.
func letterDate(lines []line, body int) (day time.Time) {
	if t, ok := publishedOn(lines[:body]); ok {
		return t
	}
	for i := clockEnd(lines[:body]); i < len(lines); i++ {
		l := &lines[i]
		if i > body+2 && i < len(lines)-8 || !l.keep && strings.HasPrefix(l.why, "under") {
			continue
		}
		if i > body && i+1 < len(lines) && hourFollows(lines[i+1].core) {
			continue // the day of a programme
		}
		if i+1 < len(lines) && opensEntry(l.core) && opensEntry(lines[i+1].core) {
			continue // of a chronicle
		}
		tail := i > body+2
		if tail && i+1 < len(lines) && isDateLine(l.core) && datesIn(l.core)[0].start == 0 && !isByline(lines[i-1].core) {
			continue // of a teaser
		}
		if t, ok := lineDate(l, i < body, tail); ok {
			return t
		}
	}
	for i := range lines {
		if lines[i].runes >= 60 || i >= body+3 && i < len(lines)-8 {
			continue
		}
		if t, ok := changedOn(lines[i].core); ok {
			day = t
		}
	}
	return day
}

// publishedOn gives the first day over a text that is told to be that of its publication.
func publishedOn(head []line) (time.Time, bool) {
	for i := range head {
		if !head[i].hasFigure() {
			continue
		}
		for _, d := range datesIn(head[i].core[:min(len(head[i].core), 160)]) {
			if hasAny(lower(head[i].core[:d.start]), publishedWords) && ownDate(head[i].core, d) {
				return d.day, true
			}
		}
	}
	return time.Time{}, false
}

// opensEntry tells a line of a chronicle: "12. März 1993: Die Bürgermeister …", "Mai 1995: …".
func opensEntry(s string) bool {
	colon := strings.IndexByte(s, ':')
	if colon < 4 || colon > 25 || digits(s[colon-4:]) != 4 {
		return false
	}
	month, _ := monthAt(s, 0)
	return month > 0 || digits(s) > 0
}

// clockEnd gives where the lines after a page's clock begin: today's date with its weekday, above the navigation.
func clockEnd(head []line) int {
	for i := range min(5, len(head)) {
		ds := datesIn(head[i].core)
		if len(ds) == 0 {
			continue
		}
		if !isWeekday(lower(head[i].core[:ds[0].start])) {
			return 0
		}
		dropped := 0
		for k := i + 1; k < len(head) && k < i+20; k++ {
			if !head[k].keep {
				dropped++
			}
		}
		if dropped > 2 && i+1 < len(head) && !head[i+1].keep || datedBefore(head[i+1:], ds[0].day) {
			return i + 1
		}
		return 0
	}
	return 0
}

// datedBefore tells whether a line is no more than a day before the one given, below a headline.
func datedBefore(lines []line, today time.Time) bool {
	words := 0
	for i := range lines {
		l := &lines[i]
		if words > 2 && isDateLine(l.core) && datesIn(l.core)[0].day.Before(today) {
			return true
		}
		if l.keep {
			words = max(words, l.words)
		}
	}
	return false
}

// lineDate gives the date that a line states as the text's own.
func lineDate(l *line, head, tail bool) (time.Time, bool) {
	if !l.hasFigure() {
		return time.Time{}, false // as most
	}
	if t, ok := standIn(l.core); ok {
		return t, true
	}
	for _, d := range datesIn(l.core[:min(len(l.core), 160)]) {
		if ownDate(l.core, d) || !tail && d.start == 0 && hourFollows(lower(l.core[d.end:])) && !ofOther(l.core, d) || head && !l.prose && standsAlone(l.core, d) {
			if !tail || l.runes < 60 {
				return d.day, true
			}
		}
	}
	return time.Time{}, false
}

// standIn reads "Stand: 28.03.2025" anywhere in a text.
func standIn(text string) (time.Time, bool) {
	_, rest, ok := strings.Cut(text, "Stand: ")
	if !ok {
		return time.Time{}, false
	}
	ds := datesIn(rest[:min(len(rest), 30)])
	if len(ds) == 0 || ds[0].start > 0 {
		return time.Time{}, false
	}
	return ds[0].day, true
}

// longestLead is the length in bytes from which what stands before a date is a sentence that has it.
const longestLead = 60

// ownDate tells whether a printed date is its text's own: a word says so, the date is all there is, or a dateline.
func ownDate(text string, d dated) bool {
	before := strings.TrimSpace(sinceLast(text, d))
	if rest, minutes, ok := cutHour(before); ok && minutes {
		before = strings.TrimSpace(rest) // "18:34 19.10.2019"
	}
	if len(before) >= longestLead {
		return false
	}
	after := strings.TrimSpace(text[d.end:])
	switch low := lower(before); {
	case strings.Contains(low, "©") || strings.Contains(low, "copyright") || hasAny(low, modifiedWords), ofOther(text, d):
		return false
	case hasAny(low, publishedWords), hasAny(low, standWords), len(low) < 40 && len(after) < 40 && hasAny(after, writtenWords),
		len(low) < 40 && strings.HasPrefix(low, "von ") && strings.HasSuffix(low, " am"):
		return true
	}
	if before == "" || after == "" && strings.EqualFold(before, "vom") {
		return utf8.RuneCountInString(after) < 20 || opensWith(after, ".:|-–—")
	}
	if !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, "(") && !strings.HasSuffix(before, ", den") &&
		!strings.HasSuffix(before, ", am") {
		return false
	}
	return len(before) < 50 && strings.Count(before, " ") < 5 && (after == "" || opensWith(after, ":(.-)–—|") || opensWith(after, ",") && !isWeekday(lower(before)))
}

// standsAlone tells whether nothing but a weekday and marks stand on the date's side of a line.
func standsAlone(text string, d dated) bool {
	before := text[:d.start]
	if ofOther(text, d) {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(before); unicode.IsLetter(last) || strings.HasSuffix(before, " - ") {
		return true // behind a name
	}
	if at := strings.LastIndexFunc(strings.TrimRight(before, " ,\u00a0"), partsField); at >= 0 {
		_, n := utf8.DecodeRuneInString(before[at:])
		before = before[at+n:]
	}
	before = strings.Trim(before, " ,\u00a0")
	first, rest, _ := strings.Cut(before, " ")
	if rest == "" && (strings.HasSuffix(first, "tag") || openers[strings.TrimRight(first, ".")]) {
		return true
	}
	return strings.HasSuffix(before, " vom") && (strings.Count(before, " ") < 4 || isReleaseLine(before)) && text[d.end:] == ""
}

// openers stand before the date of a letterhead, besides the weekdays in -tag.
var openers = map[string]bool{"": true, "Mittwoch": true, "Sonnabend": true, "vom": true, "Vom": true, "den": true,
	"Mo": true, "Di": true, "Mi": true, "Do": true, "Fr": true, "Sa": true, "So": true}

// partsField tells what parts the fields of a letterhead's line.
func partsField(r rune) bool {
	return strings.ContainsRune("|,–·/»", r)
}

func opensWith(s, marks string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && strings.ContainsRune(marks, r)
}
