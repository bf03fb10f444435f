package clean

import "unicode/utf8"

// leads is how many ways to begin there are: three letters, or fewer.
const leads = 27 * 27 * 27

// leadSet is how words begin: it turns away most words by three letters.
type leadSet [(leads + 63) / 64]uint64

// add takes in a word in lower case, or all that begin with it.
func (l *leadSet) add(word string, open bool) {
	n, size := leadsOf(word, open)
	for i := range size {
		l[(n+i)/64] |= 1 << ((n + i) % 64)
	}
}

// leadsOf gives the first of the leads that a word in lower case, or all that begin with it, can have, and how many
// there are: none of a word that is not plain.
func leadsOf(word string, open bool) (n, size int) {
	if n = leadOf(word); n < 0 {
		return 0, 0
	}
	size = 1
	if open {
		for range 3 - min(3, len(word)) {
			size *= 27
		}
	}
	return n, size
}

// at tells whether the letters at i may be a lead.
func (l *leadSet) at(text string, i int) bool {
	n, ok := leadAt(text, i)
	return !ok || l[n/64]&(1<<(n%64)) != 0
}

// leadAt numbers the letters at i as leadOf does, as 0 where one is no ASCII; ok is false where a soft hyphen may stand
// among them.
func leadAt(text string, i int) (n int, ok bool) {
	if i+3 <= len(text) { // as most words stand
		a, b, c := leadLetters[text[i]], leadLetters[text[i+1]], leadLetters[text[i+2]]
		if a|b|c < wideLetter {
			if b == 0 {
				c = 0
			}
			return (int(a)*27+int(b))*27 + int(c), true
		}
	}
	for k := i; k < i+3; k++ {
		n *= 27
		if k >= len(text) {
			continue
		}
		switch c := text[k] | 0x20; {
		case 'a' <= c && c <= 'z':
			n += int(c-'a') + 1
		case c >= utf8.RuneSelf:
			return 0, text[k] != softHyphen[0]
		default:
			for ; k < i+2; k++ {
				n *= 27
			}
		}
	}
	return n, true
}

// leadLetters numbers the ASCII letters from 1, whatever their case; other signs are 0.
var leadLetters = func() (t [256]uint8) {
	for c := range t {
		switch low := c | 0x20; {
		case c >= utf8.RuneSelf:
			t[c] = wideLetter
		case 'a' <= low && low <= 'z':
			t[c] = uint8(low - 'a' + 1)
		}
	}
	return
}()

// wideLetter is the number of bytes that are no ASCII.
const wideLetter = 32

// leadOf numbers the first three letters of a cue, whatever their case; -1 where one is no ASCII letter.
func leadOf(word string) int {
	n := 0
	for i := range 3 {
		n *= 27
		if i >= len(word) {
			continue
		}
		c := word[i] | 0x20
		if c < 'a' || c > 'z' {
			return -1
		}
		n += int(c-'a') + 1
	}
	return n
}

// softHyphen may stand anywhere in a word.
const softHyphen = "\u00ad"
