package token

import "strings"

// wrapWidth is the line length in bytes to which a text is wrapped, 0 where its
// lines are paragraphs. A text counts as wrapped when at least a quarter of its
// single line breaks stand before a small letter and no line is long.
func wrapWidth(text string) int {
	breaks, soft, widest := 0, 0, 0
	for rest := text; ; {
		i := strings.IndexByte(rest, '\n')
		if i < 0 {
			i = len(rest)
		}
		if widest = max(widest, i); widest > 140 {
			return 0
		}
		if i >= len(rest) {
			break
		}
		rest = rest[i+1:]
		if rest != "" && rest[0] != '\n' && i > 0 {
			breaks++
			if rest[0] >= 'a' && rest[0] <= 'z' {
				soft++
			}
		}
	}
	if breaks < 4 || soft*4 < breaks {
		return 0
	}
	return widest
}

// endsBlock tells whether the white space text[from:to], which holds a line
// break, ends a block. One break before a small letter does not, but for b); nor does one
// between a number and its unit, nor one in
// a text wrapped to the given width after a line that is nearly full.
func endsBlock(text string, from, to, width int) bool {
	gap := text[from:to]
	first := strings.IndexByte(gap, '\n')
	if strings.IndexByte(gap[first+1:], '\n') >= 0 || to == len(text) {
		return true
	}
	if c := text[to]; c >= 'a' && c <= 'z' {
		return to+1 < len(text) && text[to+1] == ')' // b) the next of a list
	}
	if partsUnit(text, from, to) {
		return false
	}
	if width == 0 {
		return true
	}
	line := from + first - (strings.LastIndexByte(text[:from+first], '\n') + 1)
	return line < width*2/3
}

// proseWidth is how long a line has to be to go on in the next for its figure's sake:
// shorter ones are dates and counts of comments above a headline.
const proseWidth = 40

// partsUnit holds where a line ends with a number or its scale and the next begins
// with what is counted: 75 Mio. / Euro.
func partsUnit(text string, from, to int) bool {
	if after, sign := strings.CutPrefix(text[to:], "€"); sign { // €, unless it stands before its own figure
		after = strings.TrimLeft(after, " \u00a0")
		return from > 0 && byteClasses[text[from-1]] == digit && (after == "" || byteClasses[after[0]] != digit)
	}
	end := wordEnd(text, to)
	word := text[to:end]
	if strings.HasPrefix(text[end:], "-") {
		if word != "US" || !strings.HasPrefix(text[end:], "-Dollar") {
			return false
		}
	} else if !units[word] && !scales[strings.TrimSuffix(word, ".")] {
		return false
	}
	start := from
	for start > 0 && (text[start-1] == '.' || byteClasses[text[start-1]] == letter) {
		start--
	}
	if scales[text[start:from]] {
		return true
	}
	line := from - (strings.LastIndexByte(text[:from], '\n') + 1)
	return line >= proseWidth && byteClasses[text[from-1]] == digit && !isYearEnd(text[:from])
}

// isYearEnd holds for a text that ends with a year of the last two centuries.
func isYearEnd(s string) bool {
	n := len(s) - 4
	return n > 0 && byteClasses[s[n-1]] == blank && (s[n:n+2] == "19" || s[n:n+2] == "20") && digitsEnd(s, n) == len(s)
}

// scales are the words for powers of ten that stand between a number and its unit.
var scales = map[string]bool{
	"Millionen": true, "Milliarden": true, "Billionen": true, "Million": true, "Milliarde": true, "Billion": true,
	"Mio": true, "Mio.": true, "Mrd": true, "Mrd.": true, "Mia.": true, "Tausend": true, "Tsd.": true,
}

// units are written with a capital and stand after their number.
var units = map[string]bool{"Euro": true, "EUR": true, "Dollar": true, "USD": true, "Franken": true, "CHF": true, "Cent": true, "Prozent": true, "Uhr": true}
