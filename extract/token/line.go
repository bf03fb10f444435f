package token

import (
	"strings"

	"github.com/auslese/auslese/extract/wrap"
)

// endsBlock tells whether the white space text[from:to], which holds a line break, ends a
// block. One break does not that parts a phrase, or a number and its unit; nor one in a text
// wrapped to the given width after a line that is nearly full.
func endsBlock(text string, from, to, width int) bool {
	gap := text[from:to]
	first := strings.IndexByte(gap, '\n')
	if strings.IndexByte(gap[first+1:], '\n') >= 0 || to == len(text) {
		return true
	}
	switch {
	case wrap.Parts(text[:from], text[to:]):
		return false
	case text[to] >= 'a' && text[to] <= 'z':
		return true // b) the next of a list
	case partsUnit(text, from, to):
		return false
	}
	return width == 0 || wrap.OpensItem(text[:from], text[to:]) || !wrap.IsFull(from+first-(strings.LastIndexByte(text[:from+first], '\n')+1), width)
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
