package stem

import (
	"strings"

	"github.com/kljensen/snowball/snowballword"
)

// inflection takes off an ending of case or number (step 1).
func inflection(w *snowballword.SnowballWord) {
	end := len(w.RS)
	switch s := firstSuffix(w, w.R1start,
		"erinnen", "erin", "ern", "lns", "em", "er", "en", "es", "ln", "e", "s"); s {
	case "em":
		if !hasSuffix(w, end-2, "syst") {
			w.RemoveLastNRunes(2)
		}
	case "ern", "er", "erin", "erinnen":
		w.RemoveLastNRunes(len(s))
	case "e", "en", "es":
		w.RemoveLastNRunes(len(s))
		if hasSuffix(w, len(w.RS), "niss") {
			w.RemoveLastNRunes(1)
		}
	case "s":
		if end > 1 && strings.ContainsRune("bdfghklmnrt", w.RS[end-2]) {
			w.RemoveLastNRunes(1)
		}
	case "ln", "lns":
		w.RemoveLastNRunes(len(s) - 1)
	}
}

// comparison takes off an ending of comparison or of the verb (step 2).
func comparison(w *snowballword.SnowballWord) {
	end := len(w.RS)
	switch s := firstSuffix(w, w.R1start, "est", "en", "er", "st", "et"); s {
	case "en", "er", "est":
		w.RemoveLastNRunes(len(s))
	case "st":
		if end >= 6 && strings.ContainsRune("bdfghklmnt", w.RS[end-3]) {
			w.RemoveLastNRunes(2)
		}
	case "et":
		if end > 2 && strings.ContainsRune("dfgklmnrstUzä", w.RS[end-3]) && !keepsET(w, end-2) {
			w.RemoveLastNRunes(2)
		}
	}
}

// keepsET reports whether -et belongs to the stem that ends at end.
func keepsET(w *snowballword.SnowballWord, end int) bool {
	for _, s := range [...]string{"geordn", "intern", "plan", "tick", "tr"} {
		if hasSuffix(w, end, s) {
			return true
		}
	}
	return false
}

// derivation takes off a suffix that makes another word (step 3).
func derivation(w *snowballword.SnowballWord) {
	end := len(w.RS)
	switch s := firstSuffix(w, w.R2start,
		"isch", "lich", "heit", "keit", "end", "ung", "ig", "ik"); s {
	case "end", "ung":
		w.RemoveLastNRunes(3)
		if end -= 3; hasSuffix(w, end, "ig") && !hasSuffix(w, end-2, "e") && w.FitsInR2(2) {
			w.RemoveLastNRunes(2)
		}
	case "ig", "ik", "isch":
		if !hasSuffix(w, end-len(s), "e") {
			w.RemoveLastNRunes(len(s))
		}
	case "lich", "heit":
		w.RemoveLastNRunes(4)
		w.RemoveFirstSuffixIfIn(w.R1start, "er", "en")
	case "keit":
		w.RemoveLastNRunes(4)
		w.RemoveFirstSuffixIfIn(w.R2start, "lich", "ig")
	}
}

// firstSuffix returns the first of the suffixes, all ASCII, with which w ends, and "" where that
// begins before from. It is [snowballword.SnowballWord.FirstSuffixIfIn] without making
// runes of each suffix for each word.
func firstSuffix(w *snowballword.SnowballWord, from int, suffixes ...string) string {
	for _, s := range suffixes {
		if hasSuffix(w, len(w.RS), s) {
			if len(w.RS)-len(s) < from {
				return ""
			}
			return s
		}
	}
	return ""
}

// hasSuffix reports whether the letters before end close with s, all ASCII.
func hasSuffix(w *snowballword.SnowballWord, end int, s string) bool {
	if end < len(s) {
		return false
	}
	for i := range len(s) {
		if w.RS[end-len(s)+i] != rune(s[i]) {
			return false
		}
	}
	return true
}
