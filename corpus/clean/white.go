package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// text appends a text node to the open block, with white space evened.
func (w *walker) text(s string) {
	if w.inPre > 0 {
		w.before(s)
		w.count(len(s))
		w.buf = append(w.buf, s...)
		return
	}
	w.space = w.space || w.breaks == 0 && !w.cell && runsInto(w.buf, s)
	for i := 0; i < len(s); {
		if isSpace(s[i]) {
			w.space = true
			i++
			continue
		}
		j := runEnd(s, i)
		w.before(s[i:j])
		w.buf = append(w.buf, s[i:j]...)
		w.count(j - i)
		i = j
	}
}

// runEnd gives where the words at i end that have a single blank between each other.
func runEnd(s string, i int) int {
	for {
		i = nextSpace(s, i)
		if i == len(s) || isSpace(s[i]) && (s[i] != ' ' || i+1 == len(s) || isSpace(s[i+1])) {
			return i
		}
		i++
	}
}

// runsInto tells whether a word of one element runs into that of the next: "Düsseldorf" and "Der Minister". German writes
// no capital inside a word.
func runsInto(before []byte, next string) bool {
	if len(before) == 0 || len(next) < 3 || next[0]-'A' > 25 || next[1]-'a' > 25 || next[2]-'a' > 25 && next[2] != ' ' {
		return false
	}
	return before[len(before)-1]-'a' < 26 && !strings.HasPrefix(next, "Innen") // BürgerInnen
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
}

// before writes what parts the next word from the text so far.
func (w *walker) before(next string) {
	if len(w.buf) > 0 {
		switch {
		case w.breaks > 1:
			w.flush()
		case w.cell:
			w.buf = append(w.buf, '\t')
		case w.breaks == 1 && !continues(next):
			w.buf = append(w.buf, '\n')
		case w.breaks == 1 || w.space:
			w.buf = append(w.buf, ' ')
			w.count(1)
		}
	}
	w.breaks, w.space, w.cell = 0, false, false
}

// continues tells whether a word after <br> goes on with a sentence: only then German writes it small.
func continues(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(r)
}
