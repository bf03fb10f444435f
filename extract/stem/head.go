package stem

import "unicode/utf8"

// headLen is how many letters at the beginning of a word no step touches: R1
// begins behind them.
const headLen = 3

// AppendHead appends the first three letters of the stem of a lower-cased word to
// dst, all of them where it has fewer. It costs a fraction of the stem.
func AppendHead(dst []byte, word string) []byte {
	var letters [64]rune
	n := 0
	for i := range word { // what a letter becomes depends on the next two
		if n == 2*headLen+2 {
			word = word[:i]
			break
		}
		n++
	}
	rs := appendLetters(letters[:0], word)
	for _, r := range rs[:min(headLen, len(rs))] {
		dst = utf8.AppendRune(dst, plain(r))
	}
	return dst
}
