package token

import (
	"strings"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/number"
)

// scanFigure cuts digits with inner separators: 3.600, 2,4, 18:30, 11.07.2019,
// 1’200’000, 450 000, 2019-07-11, and an ordinal's dot: 11., 11.07.
func scanFigure(text string, start int) scanned {
	if end := isoDateEnd(text, start); end > 0 {
		return scanned{start, end, figure}
	}
	end, groups := digitsEnd(text, start), 0
	for end < len(text) {
		if n := groupAt(text, start, end, groups); n > 0 {
			end, groups = end+n, groups+1
			continue
		}
		c := text[end]
		if (c == '.' || c == ',' || c == ':') && end+1 < len(text) && byteClasses[text[end+1]] == digit {
			end = digitsEnd(text, end+1)
			continue
		}
		break
	}
	if n := vulgarAt(text, end); n > 0 {
		return scanned{start, end + n, figure}
	}
	if end < len(text) && text[end] == '.' && isOrdinal(text, start, end) {
		end++
	}
	return scanned{start, end, figure}
}

// vulgarAt is the length of a fraction of one sign, with the blank before it: 2 ½.
func vulgarAt(text string, i int) int {
	blanks := 0
	if i+1 < len(text) && text[i] == ' ' {
		blanks = 1
	}
	if i+blanks >= len(text) || text[i+blanks] < utf8.RuneSelf {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(text[i+blanks:]); number.IsVulgar(r) {
		return blanks + n
	}
	return 0
}

func digitsEnd(text string, i int) int {
	for i < len(text) && byteClasses[text[i]] == digit {
		i++
	}
	return i
}

// groupAt is the length of a separator (apostrophe or blank) and the three digits
// that continue the number text[start:end], 0 where there is none.
func groupAt(text string, start, end, groups int) int {
	n := separatorAt(text, end)
	if n == 0 || digitsEnd(text, end+n) != end+n+3 {
		return 0
	}
	if groups == 0 && (end-start > 3 || text[start] == '0' || digitsEnd(text, start) != end) {
		return 0
	}
	if start > 0 && text[start-1] == '/' {
		return 0 // 1995/96 160 Millionen
	}
	return n + 3
}

// separatorAt is the length of a thousands separator other than dot and comma.
func separatorAt(text string, i int) int {
	switch text[i] {
	case ' ', '\'', '`':
		return 1
	case 0xC2, 0xE2:
		if r, n := utf8.DecodeRuneInString(text[i:]); number.IsGroupSign(r) {
			return n
		}
	}
	return 0
}

// isoDateEnd is where 2019-07-11, 2019-07-11T10:00 and the like end, 0 for other figures.
func isoDateEnd(text string, i int) int {
	if digitsEnd(text, i) != i+4 || !strings.HasPrefix(text[i+4:], "-") ||
		digitsEnd(text, i+5) != i+7 || !strings.HasPrefix(text[i+7:], "-") || digitsEnd(text, i+8) != i+10 {
		return 0
	}
	end := i + 10
	if !strings.HasPrefix(text[end:], "T") || digitsEnd(text, end+1) != end+3 {
		return end
	}
	for end++; end < len(text) && (byteClasses[text[end]] == digit || text[end] == ':'); end++ {
	}
	return end
}

// isOrdinal holds where the dot after the figure belongs to it: "am 11. Juli",
// "12.-14. Mai", "am 11.07. um". A dot before a new sentence does not.
func isOrdinal(text string, start, end int) bool {
	fig := text[start:end]
	if dot := strings.IndexByte(fig, '.'); dot >= 0 {
		day, month := fig[:dot], fig[dot+1:]
		return len(day) <= 2 && len(month) <= 2 && isNumber(day, 31) && isNumber(month, 12)
	}
	if len(fig) > 3 || digitsEnd(fig, 0) != len(fig) {
		return false
	}
	if end+1 == len(text) {
		return false
	}
	next, n := end+1, 0
	for next < len(text) {
		if text[next] == '\n' {
			if n++; n > 1 {
				return false // the paragraph ends here
			}
		}
		if byteClasses[text[next]] == blank {
			next++
			continue
		}
		if byteClasses[text[next]] == wide {
			if class, k := wideAt(text, next); class == blank {
				next += k
				continue
			}
		}
		break
	}
	if next == len(text) {
		return false
	}
	switch c := text[next]; {
	case c == '-' || strings.HasPrefix(text[next:], "–"): // 12.-14. Mai, but not Fr. 20.–
		after := strings.TrimLeft(text[next:min(next+8, len(text))], "-– ")
		return after != "" && byteClasses[after[0]] == digit
	case strings.IndexByte("/,+&", c) >= 0:
		return true
	case byteClasses[c] == letter || byteClasses[c] == wide:
		if class, _ := wideAt(text, next); byteClasses[c] == wide && class != letter {
			return next > end+1 // a quotation mark or the like after a blank: "der 5. „Tag der …“"
		}
		return !sentenceOpeners[text[next:wordEnd(text, next)]]
	case byteClasses[c] == digit:
		return true
	}
	return false
}

// isNumber holds for a number from 1 to most.
func isNumber(s string, most int) bool {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		n = n*10 + int(s[i]-'0')
	}
	return s != "" && n >= 1 && n <= most
}
