package token

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/eight"
)

// wordEnd is where the run of letters, and figures after them, ends.
func wordEnd(text string, i int) int {
	for i < len(text) {
		switch byteClasses[text[i]] {
		case letter, digit:
			i++
			continue
		case wide:
			if n := brokenAt(text, i); n > 0 {
				i += n
				continue
			}
			if c, n := wideAt(text, i); c == letter {
				i += n
				continue
			}
		}
		return i
	}
	return i
}

// brokenAt is the length of what breaks a word at a line's end, at i: a soft hyphen or ¬, perhaps
// with white space, before a small letter; 0 for none and for Haupt- und Nebenfach.
func brokenAt(text string, i int) int {
	if !strings.HasPrefix(text[i:], "\u00ad") && !strings.HasPrefix(text[i:], "¬") {
		return 0
	}
	end, _ := skipBlank(text, i+2)
	if r, _ := utf8.DecodeRuneInString(text[end:]); !unicode.IsLower(r) || strings.HasPrefix(text[end:], "und ") || strings.HasPrefix(text[end:], "oder ") {
		return 0
	}
	return end - i
}

// lettersEnd is where the run of letters ends, as far as they are ASCII or Latin-1. It takes
// eight bytes at a time: a loop over bytes would have the processor guess how long each word is.
func lettersEnd(text string, i int) int {
	for i+8 <= len(text) {
		n := bits.TrailingZeros64(^eight.Letters(eight.Load(text[i:i+8]))&eight.Highs) / 8
		i += n
		if n == 8 {
			continue
		}
		if !isLatin(text, i) {
			return i
		}
		i += 2
	}
	for i < len(text) {
		switch {
		case byteClasses[text[i]] == letter:
			i++
		case isLatin(text, i):
			i += 2
		default:
			return i
		}
	}
	return i
}

// isLatin tells whether one of the letters of Latin-1 with a diacritic begins at i: all but × and ÷.
func isLatin(text string, i int) bool {
	return text[i] == 0xC3 && i+1 < len(text) && text[i+1]&0xC0 == 0x80 && text[i+1] != 0x97 && text[i+1] != 0xB7
}
