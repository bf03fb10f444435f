package number

import (
	"strings"
	"unicode/utf8"
)

// Parse reads a figure in German, Swiss or English writing.
//
// Thousands are parted by dots, commas, apostrophes or spaces (also thin and
// no-break ones), always the same sign and always in threes. The fraction
// follows a comma or a dot. If there is but one dot or comma, a dot with three
// digits after it parts thousands (3.600) unless the figure starts with 0
// (0.125) or has more than three digits before it (1234.567); any other dot or
// comma starts the fraction (2.5, 2,4, 1,250). Alternative has the other
// reading of 3.600 and 1,250.
//
// A fraction may be dashes (1.250,– and 50,--), and ½, ⅔ and the like may follow
// or stand alone. Signs, letters and figures of more than 18 digits are refused.
func Parse(s string) (Decimal, bool) {
	whole, vulgar, ok := cutVulgar(s)
	if !ok || whole == "" {
		return vulgar, ok
	}
	f, ok := split(whole)
	if !ok {
		return Decimal{}, false
	}
	d, ok := f.decimal()
	if !ok || vulgar.IsZero() {
		return d, ok
	}
	if f.fraction != "" {
		return Decimal{}, false
	}
	return d.Plus(vulgar)
}

// Alternative returns the second reading of a figure whose only separator is a
// dot or a comma with three digits after it: 3.6 for 3.600 read in English,
// 1250 for 1,250. ok is false where there is no second reading.
func Alternative(s string) (d Decimal, ok bool) {
	i := strings.IndexAny(s, ".,")
	if i < 1 || i > 3 || len(s) != i+4 || s[0] == '0' {
		return Decimal{}, false
	}
	f := figure{whole: s[:i], fraction: s[i+1:]}
	if s[i] == ',' {
		f = figure{whole: s, group: ","}
	}
	if !allDigits(s[:i]) || !allDigits(s[i+1:]) {
		return Decimal{}, false
	}
	return f.decimal()
}

// figure is a figure taken apart: group is the sign between its thousands, or
// empty; fraction holds digits only.
type figure struct{ whole, group, fraction string }

// split finds the thousands and the fraction of s.
func split(s string) (figure, bool) {
	s, dashed := cutDashes(s)
	if s == "" || !isDigit(s[0]) {
		return figure{}, false
	}
	last := strings.LastIndexAny(s, ".,")
	if last < 0 || dashed {
		return figure{whole: s, group: firstSeparator(s)}.checked()
	}
	group := firstSeparator(s[:last])
	mark := s[last : last+1]
	threes := len(s) == last+4
	if group == mark || group == "" && mark == "." && threes && last <= 3 && s[0] != '0' {
		return figure{whole: s, group: mark}.checked()
	}
	f, ok := figure{s[:last], group, s[last+1:]}.checked()
	return f, ok && f.fraction != ""
}

// checked reports whether f is well formed: digits, the first group of one to
// three, the others of three.
func (f figure) checked() (figure, bool) {
	if f.fraction != "" && !allDigits(f.fraction) {
		return f, false
	}
	if f.group == "" {
		return f, allDigits(f.whole)
	}
	head, rest, _ := strings.Cut(f.whole, f.group)
	for more := true; more; {
		var part string
		part, rest, more = strings.Cut(rest, f.group)
		if len(part) != 3 || !allDigits(part) {
			return f, false
		}
	}
	return f, len(head) <= 3 && allDigits(head) && head[0] != '0'
}

// decimal returns the value of a well-formed figure.
func (f figure) decimal() (Decimal, bool) {
	var n uint64
	count := 0
	for _, part := range [...]string{f.whole, f.fraction} {
		for i := range len(part) {
			if !isDigit(part[i]) {
				continue
			}
			if n != 0 {
				count++
			}
			if count >= maxDigits {
				return Decimal{}, false
			}
			n = n*10 + uint64(part[i]-'0')
		}
	}
	if len(f.fraction) > maxDigits {
		return Decimal{}, false
	}
	return Decimal{n, int8(-len(f.fraction))}, true
}

// firstSeparator returns the first character of s that is no digit, if it may
// stand between thousands; for any other it returns that character too, and the
// groups will not fit.
func firstSeparator(s string) string {
	for i := range len(s) {
		if !isDigit(s[i]) {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == '.' || r == ',' || IsGroupSign(r) {
				return s[i : i+n]
			}
			return s[i:]
		}
	}
	return ""
}

// IsGroupSign reports whether r parts thousands and nothing else: a blank of any
// width, an apostrophe or what is typed for one.
func IsGroupSign(r rune) bool {
	switch r {
	case ' ', '\u00a0', '\u202f', '\'', '’', '‘', 'ʼ', '´', '`', '′':
		return true
	}
	return '\u2000' <= r && r <= '\u200a'
}

// cutDashes takes a fraction of dashes from the end of s.
func cutDashes(s string) (rest string, cut bool) {
	rest = strings.TrimRight(s, "-–—")
	if n := len(rest); rest != s && n > 0 && (rest[n-1] == ',' || rest[n-1] == '.') {
		return rest[:n-1], true
	}
	return s, false
}

// cutVulgar takes a fraction of one sign, such as ½, from the end of s.
func cutVulgar(s string) (rest string, fraction Decimal, ok bool) {
	r, n := utf8.DecodeLastRuneInString(s)
	top, over := vulgar(r)
	if over == 0 {
		return s, fraction, s != ""
	}
	return strings.TrimRight(s[:len(s)-n], " \u00a0\u2009\u202f"), New(top).Over(over), true
}

// IsVulgar reports whether r is a fraction of one sign: ½, ⅔.
func IsVulgar(r rune) bool {
	_, over := vulgar(r)
	return over > 0
}

func vulgar(r rune) (top, over int) {
	switch {
	case '¼' <= r && r <= '¾':
		return int(r-'¼') + 1, 4
	case r == '⅓' || r == '⅔':
		return int(r-'⅓') + 1, 3
	case '⅕' <= r && r <= '⅘':
		return int(r-'⅕') + 1, 5
	case '⅛' <= r && r <= '⅞':
		return int(r-'⅛')*2 + 1, 8
	}
	return 0, 0
}

// trim returns d without zeros at the end of its fraction.
func (d Decimal) trim() Decimal {
	for d.exp < 0 && d.digits%10 == 0 {
		d.digits, d.exp = d.digits/10, d.exp+1
	}
	return d
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}
