// Package stem maps German word forms to stems by the Snowball 3.x algorithm
// (https://snowballstem.org/algorithms/german/stemmer.html). It has the shape
// of the language packages of github.com/kljensen/snowball, which has no
// German, and works on that module's SnowballWord.
package stem

import (
	"strings"
	"unicode/utf8"

	"github.com/kljensen/snowball/snowballword"
)

// Stem returns the stem of a word, lower-cased and trimmed first. Stop words
// come back unstemmed unless stemStopWords is set.
func Stem(word string, stemStopWords bool) string {
	word = strings.ToLower(strings.TrimSpace(word))
	if !stemStopWords && IsStopWord(word) {
		return word
	}
	return string(AppendStem(nil, word))
}

// AppendStem appends the stem of a lower-cased word to dst, stop word or not.
// It allocates only to grow dst, and for words of more than 64 letters.
func AppendStem(dst []byte, word string) []byte {
	var letters [64]rune
	w := snowballword.SnowballWord{RS: appendLetters(letters[:0], word)}
	markRegions(&w)
	inflection(&w)
	comparison(&w)
	derivation(&w)
	for _, r := range w.RS {
		dst = utf8.AppendRune(dst, plain(r))
	}
	return dst
}

// appendLetters appends the letters of word as the steps need them: u and y
// between vowels as capitals, since they count as consonants there, and one
// spelling for ß and ss, ä and ae, ö and oe, ü and ue.
func appendLetters(rs []rune, word string) []rune {
	for _, r := range word {
		rs = append(rs, r)
	}
	for i := 1; i+1 < len(rs); i++ {
		if (rs[i] == 'u' || rs[i] == 'y') && isVowel(rs[i-1]) && isVowel(rs[i+1]) {
			rs[i] += 'A' - 'a'
			i += 2 // the vowel after it does not open another pair
		}
	}
	return joinUmlauts(rs)
}

// joinUmlauts writes ae, oe, ue (but not in que) as one letter and ß as two.
func joinUmlauts(rs []rune) []rune {
	n := 0
	for i := 0; i < len(rs); i++ {
		r := rs[i]
		switch {
		case r == 'ß':
			rs = append(rs, 0)
			copy(rs[i+1:], rs[i:])
			rs[n], rs[n+1] = 's', 's'
			n, i = n+2, i+1
			continue
		case i+1 == len(rs):
		case r == 'q' && rs[i+1] == 'u':
			rs[n] = r
			n, i = n+1, i+1
			r = 'u'
		case rs[i+1] == 'e' && umlaut(r) != r:
			r = umlaut(r)
			i++
		}
		rs[n] = r
		n++
	}
	return rs[:n]
}

func umlaut(r rune) rune {
	switch r {
	case 'a':
		return 'ä'
	case 'o':
		return 'ö'
	case 'u':
		return 'ü'
	}
	return r
}

// plain undoes what appendLetters marked and takes the dots from umlauts.
func plain(r rune) rune {
	switch r {
	case 'ä':
		return 'a'
	case 'ö':
		return 'o'
	case 'ü', 'U':
		return 'u'
	case 'Y':
		return 'y'
	}
	return r
}

func isVowel(r rune) bool {
	switch r {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö', 'ü':
		return true
	}
	return false
}

// markRegions sets R1 and R2: R1 is what follows the first consonant after a
// vowel, but not before the fourth letter; R2 follows the next such consonant.
func markRegions(w *snowballword.SnowballWord) {
	w.R1start, w.R2start = len(w.RS), len(w.RS)
	if len(w.RS) < 3 {
		return
	}
	r1 := pastConsonant(w.RS, 0)
	w.R1start = max(r1, 3)
	w.R2start = pastConsonant(w.RS, r1)
}

// pastConsonant returns the index after the first consonant that follows a
// vowel at or after from, or len(rs).
func pastConsonant(rs []rune, from int) int {
	for i := from; i+1 < len(rs); i++ {
		if isVowel(rs[i]) && !isVowel(rs[i+1]) {
			return i + 2
		}
	}
	return len(rs)
}
