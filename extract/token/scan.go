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

// cutter cuts a text into its pieces.
type cutter struct {
	text  string
	width int  // of its lines, see [wrap.Width]
	at    int  // the end of the last piece
	first bool // no piece was cut yet
}

// next fills row with the next pieces, and kinds with what they are taken for, and tells how
// many there are. Forms and sentences are for others to find.
func (c *cutter) next(row []Token, kinds []kind) int {
	for n := range row {
		i, flags := c.at, Flags(0)
		if i+1 < len(c.text) && c.text[i] == ' ' && byteClasses[c.text[i+1]] == letter { // as most stand
			i, flags = i+1, Space
			if end := lettersEnd(c.text, i); !c.first && end < len(c.text) && endsWord[c.text[end]] {
				row[n].place(i, end, flags)
				kinds[n], c.at = letters, end
				continue
			}
		} else if i, flags = skipBlank(c.text, i); i == len(c.text) {
			return n
		}
		if c.first || flags&Block != 0 && endsBlock(c.text, c.at, i, c.width) {
			flags |= Block
		} else {
			flags &^= Block
		}
		p := scanOne(c.text, i)
		row[n].place(p.start, p.end, flags)
		kinds[n], c.at, c.first = p.kind, p.end, false
	}
	return len(row)
}

// place makes t a token of the text alone, at bytes start to end.
func (t *Token) place(start, end int, flags Flags) {
	t.Start, t.End, t.Ref, t.Flags = int32(start), int32(end), -1, flags
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

// columnGap is how many spaces at least stand between the columns of a table in plain text.
const columnGap = 3

// skipBlank goes past white space; the flags tell of space, by Block of a line break in
// it, by Cell of a tab or of the gap between two columns.
func skipBlank(text string, i int) (int, Flags) {
	flags, from := Flags(0), i
	wideBytes := 0
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
				wideBytes += n - 1
				continue
			}
		}
		break
	}
	if i-from-wideBytes >= columnGap && i < len(text) && from > 0 && flags == Space {
		flags |= Cell
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

// endsWord holds for the bytes that end a word whatever follows them: neither letters and
// figures nor what may join words.
var endsWord = func() (t [256]bool) {
	for b := range t {
		c := byteClasses[b]
		t[b] = c == blank || c == other && b != '.' && b != ':' && b != '@'
	}
	return
}()

// scanWord cuts a word, or the address that begins with it. Most words are letters and
// end at a blank or comma: these are cut at once.
func scanWord(text string, start int) scanned {
	if end := lettersEnd(text, start); end < len(text) && endsWord[text[end]] {
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

// isTimes holds for the x between two figures: 2x500.
func isTimes(text string, i int) bool {
	return (text[i] == 'x' || text[i] == 'X') && i > 0 && byteClasses[text[i-1]] == digit && i+1 < len(text) && byteClasses[text[i+1]] == digit
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
