package clean

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// Pages made from PDF have an element for each line of a paragraph.

// broken is where the last line was joined with the one before.
type broken struct {
	section int // that holds both
	width   int // the longest such line there, in bytes
}

// Bounds in bytes of a line that may go on in the next one.
const shortestLine, longestLine = 45, 140

// goesOn tells whether the block that ends here goes on with the one before it: both are elements of one kind, side by side,
// and the line breaks amid a sentence. Before a capital only a full line does, among others that were broken.
func (w *walker) goesOn(text []byte) bool {
	n, up := len(w.blocks)-1, w.sections[w.current].parent
	first, _ := utf8.DecodeRune(text)
	if n < 0 || w.links > 0 || !unicode.IsLower(first) && (up != w.broken.section || up <= 0) {
		return false // as nearly all
	}
	a, b := &w.sections[w.blocks[n].section], &w.sections[w.current]
	if a.node == b.node || a.parent != up || !isLineElement(a.node.DataAtom) || a.node.DataAtom != b.node.DataAtom || attr(a.node, "class") != attr(b.node, "class") {
		return false
	}
	from := 0
	if n > 0 {
		from = w.ends[n-1]
	}
	line := w.texts[from:w.ends[n]]
	if opening, _ := utf8.DecodeRune(line); unicode.IsLower(opening) {
		return false // a list
	}
	line = line[bytes.LastIndexByte(line, '\n')+1:]
	last, _ := utf8.DecodeLastRune(line)
	if len(line) < shortestLine || len(line) > longestLine || w.blocks[n].links > 0 || !unicode.IsLetter(last) && last != '-' || bytes.HasPrefix(text, []byte("http")) || !unicode.IsLower(first) && 3*len(line) < 2*w.broken.width {
		return false
	}
	if w.broken.section != up {
		w.broken = broken{section: up}
	}
	w.broken.width = max(w.broken.width, len(line))
	return true
}

func isLineElement(a atom.Atom) bool { return a == atom.Div || a == atom.P }
