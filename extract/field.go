package extract

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/nearest"
)

// field says what a builder takes for one of its fields: what rules may set, and what
// words may mean that rules capture as it.
type field struct {
	words    []string          // one of these, or
	holds    func(string) bool // what this holds for; with neither anything goes
	want     string            // what holds
	open     bool              // users may have words of their own, if these are no slip of the others
	captured bool              // there is nothing to set: the words themselves matter
}

// fields are what the builder of a layer understands, by name.
type fields map[string]field

// mistake says what is wrong with setting a field to a value; empty where nothing is.
func (f fields) mistake(name, value string) string {
	one, ok := f[name]
	switch {
	case !ok:
		return f.unknown(name)
	case one.captured:
		return fmt.Sprintf("%s cannot be set: the pattern tells it, as <%s> or <%s:class>", name, name, name)
	}
	if why := one.mistake(value); why != "" {
		return fmt.Sprintf("%s: %q: %s", name, value, why)
	}
	return ""
}

// unknown says which fields there are instead of one that there is not.
func (f fields) unknown(name string) string {
	names := slices.Sorted(maps.Keys(f))
	return fmt.Sprintf("there is no field %q here: expected %s%s", name, strings.Join(names, ", "), nearest.Hint(name, names))
}

// mistake says what is wrong with a value; empty where nothing is.
func (f field) mistake(value string) string {
	switch {
	case f.holds != nil && !f.holds(value):
		return "expected " + f.want
	case f.words == nil || slices.Contains(f.words, value):
		return ""
	}
	hint := nearest.Hint(value, f.words)
	if f.open && value != "" && hint == "" {
		return ""
	}
	return "expected " + strings.Join(f.words, ", ") + hint
}

// oneOf is a field that takes one of the words.
func oneOf(words ...string) field { return field{words: words} }

// someOf is a field for which the words are those that there are by now.
func someOf(words ...string) field { return field{words: words, open: true} }

// wholeNumber is what a value says, 0 where that is no whole number. [strconv.Atoi] would make an
// error of each of these, and most values are none.
func wholeNumber(s string) (n int) {
	digits, negative := strings.CutPrefix(s, "-")
	for i := range len(digits) {
		c := digits[i]
		if c < '0' || c > '9' || i == 9 {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	if negative {
		return -n
	}
	return n
}

// wholeFrom is a field that takes a whole number from low to high.
func wholeFrom(low, high int) field {
	return field{want: fmt.Sprintf("a number from %d to %d", low, high), holds: func(s string) bool {
		n, err := strconv.Atoi(s)
		return err == nil && n >= low && n <= high
	}}
}

// byCapture is f where a rule can only capture it.
func byCapture(f field) field {
	f.captured = true
	return f
}

// isTimex holds for a value that the builder of dates takes as it stands.
func isTimex(s string) bool {
	if strings.HasPrefix(s, "P") && !strings.HasSuffix(s, "_REF") { // a duration
		last := s[len(s)-1]
		return strings.ContainsAny(s, "X0123456789") && last >= 'A' && last <= 'Z' && strings.Trim(s, ".0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	}
	_, err := calendar.Parse(s)
	return err == nil
}

func isHoliday(s string) bool {
	_, err := calendar.ParseHoliday(s)
	return err == nil
}

func isClock(s string) bool {
	_, ok := clockTime(s)
	return ok
}

// isCodes holds for currency codes parted by blanks; a minus before the first withholds it.
func isCodes(s string) bool {
	codes := strings.Fields(strings.TrimPrefix(s, "-"))
	return len(codes) > 0 && !slices.ContainsFunc(codes, func(c string) bool { return !isCurrency(c) })
}

// isCurrency holds for three capitals, whether ISO 4217 has them or not.
func isCurrency(code string) bool {
	return isCode(code) && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}
