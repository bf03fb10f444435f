package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what the scanner takes a piece of text for.
type kind uint8

const (
	letters kind = iota // a word
	abbrev              // a word with the dot that belongs to it
	figure              // digits with inner separators, perhaps an ordinal's dot
	sign                // one sign, or a run of the same one
	address             // web or mail address
)

// piece of text as the scanner cuts it, in bytes.
type scanned struct {
	start, end int
	kind       kind
}

// standing is a piece with what stands before it.
type standing struct {
	scanned
	flags Flags
}

// cutter cuts a text into its pieces.
type cutter struct {
	text  string
	width int  // of its lines, see [wrap.Width]
	at    int  // the end of the last piece
	first bool // no piece was cut yet
}

// next fills pieces with the next ones and tells how many there are.
func (c *cutter) next(pieces []standing) int {
	for n := range pieces {
		i, flags := c.at, Flags(0)
		if i+1 < len(c.text) && c.text[i] == ' ' && byteClasses[c.text[i+1]] == letter { // as most stand
			i, flags = i+1, Space
		} else if i, flags = skipBlank(c.text, i); i == len(c.text) {
			return n
		}
		if c.first || flags&Block != 0 && endsBlock(c.text, c.at, i, c.width) {
			flags |= Block
		} else {
			flags &^= Block
		}
		p := &pieces[n]
		p.scanned, p.flags = scanOne(c.text, i), flags
		c.at, c.first = p.end, false
	}
	return len(pieces)
}

// byteClass sorts the ASCII bytes; the rest is decoded.
type byteClass uint8

const (
	other byteClass = iota
	letter
	digit
	blank
	wide // first byte of a longer rune
)

var byteClasses = func() (t [256]byteClass) {
	for b := range t {
		switch {
		case b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z':
			t[b] = letter
		case b >= '0' && b <= '9':
			t[b] = digit
		case b == ' ' || b >= '\t' && b <= '\r':
			t[b] = blank
		case b >= utf8.RuneSelf:
			t[b] = wide
		}
	}
	return
}()

// skipBlank goes past white space; the flags tell of space, by Block of a line break in
// it, by Cell of a tab.
func skipBlank(text string, i int) (int, Flags) {
	flags := Flags(0)
	for i < len(text) {
		c := text[i]
		switch byteClasses[c] {
		case blank:
			switch flags |= Space; c {
			case '\n':
				flags |= Block
			case '\t':
				flags |= Cell
			}
			i++
			continue
		case wide:
			if class, n := wideAt(text, i); class == blank {
				flags |= Space
				i += n
				continue
			}
		}
		break
	}
	return i, flags
}

// scanOne cuts the piece that begins at byte i, which is no white space.
func scanOne(text string, i int) scanned {
	switch byteClasses[text[i]] {
	case letter:
		return scanWord(text, i)
	case digit:
		return scanFigure(text, i)
	case wide:
		if runeIs, _ := wideAt(text, i); runeIs == letter {
			return scanWord(text, i)
		}
		if n := vulgarAt(text, i); n > 0 {
			return scanned{i, i + n, figure}
		}
	}
	if text[i] == '@' && i+1 < len(text) && byteClasses[text[i+1]] == letter {
		return scanned{i, addressEnd(text, i+1), address}
	}
	return scanSign(text, i)
}

// wideAt classes the rune of more than one byte at i and gives its length.
func wideAt(text string, i int) (byteClass, int) {
	if b := text[i]; b == 0xC3 && i+1 < len(text) { // Latin letters with diacritics, but for × and ÷
		if c := text[i+1]; c >= 0x80 && c < 0xC0 && c != 0x97 && c != 0xB7 {
			return letter, 2
		}
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case isWordRune(r):
		return letter, n
	case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
		return blank, n
	}
	return other, n
}

// isWordRune holds for letters and for what stands inside words without being
// seen: soft hyphens, combining marks, joiners.
func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.Is(unicode.M, r) || r == '\u00ad' || r == '\u200c' || r == '\u200d' || r == '\u2060'
}

// wordEnd is where the run of letters, and figures after them, ends.
func wordEnd(text string, i int) int {
	for i < len(text) {
		switch byteClasses[text[i]] {
		case letter, digit:
			i++
			continue
		case wide:
			if c, n := wideAt(text, i); c == letter {
				i += n
				continue
			}
		}
		return i
	}
	return i
}

// lettersEnd is where the run of letters ends, as far as they are ASCII or Latin-1.
func lettersEnd(text string, i int) int {
	for i < len(text) {
		switch c := text[i]; {
		case byteClasses[c] == letter:
			i++
		case c == 0xC3 && i+1 < len(text) && text[i+1]&0xC0 == 0x80 && text[i+1] != 0x97 && text[i+1] != 0xB7:
			i += 2
		default:
			return i
		}
	}
	return i
}

// gluedDate is where a date begins that a page has glued to the word before it
// (Feuerwehr11.10.2021, POLITIK20. Juni 2019), 0 where there is none.
func gluedDate(text string, start, end int) int {
	if end == len(text) || text[end] != '.' || byteClasses[text[end-1]] != digit {
		return 0
	}
	day := end - 1
	if day > start && byteClasses[text[day-1]] == digit {
		day--
	}
	if day < start+3 || byteClasses[text[day-1]] == digit || !isNumber(text[day:end], 31) {
		return 0
	}
	next := end + 1
	if month := digitsEnd(text, next); month > next && month <= next+2 && strings.HasPrefix(text[month:], ".") {
		if year := digitsEnd(text, month+1); year == month+3 || year == month+5 {
			return day
		}
	}
	if next+1 < len(text) && text[next] == ' ' && byteClasses[text[next+1]] != digit {
		month := wordEnd(text, next+1)
		if month > next+1 && month+5 <= len(text) && text[month] == ' ' && digitsEnd(text, month+1) == month+5 {
			return day
		}
	}
	return 0
}

// gluedPrice is where a price begins that a page has glued to the word before it
// (Nacht88,00 €), 0 where there is none.
func gluedPrice(text string, start, end int) int {
	if end+2 >= len(text) || text[end] != ',' && text[end] != '.' || byteClasses[text[end-1]] != digit || byteClasses[text[end+1]] != digit {
		return 0
	}
	price := end - 1
	for price > start && byteClasses[text[price-1]] == digit {
		price--
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(text[scanFigure(text, price).end:], " "), "\u00a0")
	if price > start && (strings.HasPrefix(rest, "€") || strings.HasPrefix(rest, "Euro") || strings.HasPrefix(rest, "EUR")) {
		return price
	}
	return 0
}

// scanWord cuts a word, or the address that begins with it. Most words are letters and
// end at a blank: these are cut at once.
func scanWord(text string, start int) scanned {
	if end := lettersEnd(text, start); end < len(text) && text[end] == ' ' {
		return scanned{start, end, letters}
	}
	if isGluedCode(text[start:]) {
		return scanned{start, start + 3, letters}
	}
	if isTimes(text, start) {
		return scanned{start, start + 1, letters}
	}
	end := wordEnd(text, start)
	if day := gluedDate(text, start, end); day > 0 {
		return scanned{start, day, letters}
	}
	if price := gluedPrice(text, start, end); price > 0 {
		return scanned{start, price, letters}
	}
	if end == len(text) {
		return scanned{start, end, letters}
	}
	switch text[end] {
	case '.':
		if isDomain(text, start, end) {
			return scanned{start, addressEnd(text, start), address}
		}
		if isAbbreviation(text[start:end]) {
			return scanned{start, end + 1, abbrev}
		}
	case ':':
		if strings.HasPrefix(text[end:], "://") {
			return scanned{start, addressEnd(text, start), address}
		}
	case '@':
		if end+1 < len(text) && byteClasses[text[end+1]] == letter {
			return scanned{start, addressEnd(text, start), address}
		}
	}
	return scanned{start, end, letters}
}

// isGluedCode holds where a figure follows the code of a currency without a blank:
// EUR10. Other letters with figures after them are one word: C3, A13.
func isGluedCode(s string) bool {
	if len(s) < 4 || byteClasses[s[3]] != digit {
		return false
	}
	switch s[:3] {
	case "EUR", "USD", "CHF", "GBP":
		return true
	}
	return false
}

// isTimes holds for the x between two figures: 2x500.
func isTimes(text string, i int) bool {
	return (text[i] == 'x' || text[i] == 'X') && i > 0 && byteClasses[text[i-1]] == digit && i+1 < len(text) && byteClasses[text[i+1]] == digit
}

// addressEnd is where the address that begins at i ends: at white space, or at
// the punctuation before it.
func addressEnd(text string, i int) int {
	end := i
	for end < len(text) {
		c := text[end]
		if c <= ' ' || c == '"' || c == '<' || c == '>' || c == '(' || c == ')' || c == '|' {
			break
		}
		if c >= utf8.RuneSelf {
			if class, n := wideAt(text, end); class == letter {
				end += n
				continue
			}
			break
		}
		end++
	}
	for end > i+1 && strings.IndexByte(".,;:!?'", text[end-1]) >= 0 {
		end--
	}
	return end
}

// isDomain holds where the word text[start:end], which a dot follows, begins a
// host name: www. or labels that end in a known top-level domain.
func isDomain(text string, start, end int) bool {
	if end-start < 2 || end+1 >= len(text) || byteClasses[text[end+1]] != letter {
		return false
	}
	if strings.EqualFold(text[start:end], "www") {
		return true
	}
	i, label := end, end+1
	for i < len(text) {
		c := text[i]
		if c == '.' {
			label = i + 1
		} else if c != '-' && byteClasses[c] != letter && byteClasses[c] != digit {
			break
		}
		i++
	}
	if i < len(text) && text[i] >= utf8.RuneSelf {
		if class, _ := wideAt(text, i); class == letter {
			return false
		}
	}
	if label == i { // the dot ends a sentence
		i--
		label = strings.LastIndexByte(text[:i], '.') + 1
	}
	return label > start && topLevel[text[label:i]]
}

func scanSign(text string, start int) scanned {
	r, n := utf8.DecodeRuneInString(text[start:])
	end := start + n
	if r == '.' || r == '-' || r == '*' || r == '=' || r == '_' {
		for end < len(text) && text[end] == byte(r) {
			end++
		}
	}
	return scanned{start, end, sign}
}
