package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// phrase says what a run of words at the start of a block stands for.
type phrase struct {
	whole, marked, open phraseKind // as the whole block, as its opening before a mark, before whatever
}

type phraseKind uint8

const (
	noPhrase      phraseKind = iota
	sectionPhrase            // heading of other matter: teasers, links
	endPhrase                // heading after which no article goes on
	buttonPhrase
	creditPhrase
	departmentPhrase // name of a part of the site
)

// phraseOf tells what the opening words of a block stand for, and what follows them.
func (t *cueTable) phraseOf(text string, buf []byte) (kind phraseKind, rest restSort) {
	buf = buf[:0]
	words, i := 0, 0
	for words < t.longest {
		at := nextWord(text, i)
		if at == len(text) || words == 0 && at > 8 {
			break
		}
		if words == 0 && !t.opens.opens(text, at) {
			break // as nearly all
		}
		if words > 0 {
			buf = append(buf, ' ')
		}
		i, buf = appendWord(buf, text, at)
		words++
		p, ok := t.phrases[string(buf)]
		if !ok {
			break // no phrase begins so
		}
		if p == (phrase{}) {
			continue
		}
		r := restKind(text[i:])
		switch {
		case r == restNone && p.whole != noPhrase:
			kind, rest = p.whole, r
		case r == restMark && p.marked != noPhrase:
			kind, rest = p.marked, r
			if words == 1 || p.open == noPhrase {
				rest = restLabel
			}
		case words > 1 && p.open != noPhrase && p.open != creditPhrase:
			kind, rest = p.open, r
		}
	}
	return kind, rest
}

// allButtons tells whether every word of a short line is a label of its own: "Login Registrieren", "TeilenDrucken".
func (t *cueTable) allButtons(text string, buf []byte) bool {
	if len(text) > 80 {
		return false
	}
	n := 0
	for i := nextWord(text, 0); i < len(text); i = nextWord(text, i) {
		if !t.opens.opens(text, i) {
			return false // as nearly all
		}
		i, buf = appendWord(buf[:0], text, i)
		if k := t.phrases[string(buf)].whole; k != buttonPhrase && k != departmentPhrase {
			return false
		}
		n++
	}
	return n > 0
}

// isLabelRow tells labels with bars between, two of them known: "Impressum | Datenschutz | Über uns".
func (t *cueTable) isLabelRow(text string, buf []byte) bool {
	if len(text) > 150 || strings.IndexByte(text, '|') < 0 && !strings.Contains(text, "·") || endsStatement(text) {
		return false
	}
	known, parts := 0, 0
	for part := range strings.SplitSeq(strings.ReplaceAll(text, "·", "|"), "|") {
		parts++
		if kind, rest := t.phraseOf(part, buf); kind == buttonPhrase || kind == departmentPhrase && rest == restNone {
			known++
		}
	}
	return known > 1 && 3*known > parts
}

// nextWord gives where the next letter or figure at or after i stands.
func nextWord(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) || '0' <= r && r <= '9' {
			break
		}
		i += n
	}
	return i
}

// opensLabel tells whether a capital inside a word starts another label ("TeilenDrucken"): five letters and more,
// so that LinkedIn and WhatsApp stay whole.
func opensLabel(s string) bool {
	n := 0
	for _, r := range s {
		if n > 0 && !unicode.IsLower(r) {
			return false
		}
		if n++; n == 5 {
			return true
		}
	}
	return false
}

// appendWord appends the word of text at i in lower case, without soft hyphens, ß as ss. A number is "0".
// Pages glue their labels, so a capital inside a word may start a new one.
func appendWord(buf []byte, text string, i int) (int, []byte) {
	if c := text[i]; c >= '0' && c <= '9' {
		for i < len(text) && text[i] >= '0' && text[i] <= '9' {
			i++
		}
		return i, append(buf, '0')
	}
	lower := false // the last letter was small
	for i < len(text) {
		c := text[i]
		switch {
		case 'a' <= c && c <= 'z':
			buf = append(buf, c)
			lower = true
			i++
			continue
		case c < utf8.RuneSelf && (c < 'A' || c > 'Z'):
			return i, buf
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '\u00ad':
		case r == diaeresis:
			buf = withUmlaut(buf)
		case r == 'ß':
			buf = append(buf, "ss"...) // as the Swiss write
			lower = true
		default:
			if !unicode.IsLetter(r) || lower && unicode.IsUpper(r) && opensLabel(text[i:]) {
				return i, buf
			}
			buf = utf8.AppendRune(buf, unicode.ToLower(r))
			lower = unicode.IsLower(r)
		}
		i += n
	}
	return i, buf
}

// diaeresis is the mark of a decomposed umlaut.
const diaeresis = '\u0308'

// withUmlaut puts the mark onto the last letter of a word: a becomes ä.
func withUmlaut(word []byte) []byte {
	if len(word) == 0 {
		return word
	}
	head := word[:len(word)-1]
	switch word[len(word)-1] {
	case 'a':
		return append(head, "ä"...)
	case 'o':
		return append(head, "ö"...)
	case 'u':
		return append(head, "ü"...)
	}
	return word
}

type restSort uint8

const (
	restNone  restSort = iota // no letter follows
	restMark                  // a colon, a slash, a copyright sign follows
	restLabel                 // the same after a label of one word, or one that only counts before a mark
	restWords                 // more words follow
)

// restKind tells what follows a phrase.
func restKind(s string) restSort {
	sort := restNone
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if sort == restMark {
				return restMark
			}
			return restWords
		case r == ':' || r == '/' || r == '©' || r == '|' || r == '»':
			sort = restMark
		}
	}
	return restNone
}
