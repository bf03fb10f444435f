package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/token"
)

// isModifier holds for an adjective or adverb that can stand between article and noun.
func isModifier(f *token.Form, w *worker) bool {
	return f.Has(token.Word) && !f.Has(token.Upper) && !f.Has(w.terms.preposition) && !f.Has(w.terms.determiner) &&
		!f.Has(w.terms.conjunction) && !f.Has(w.terms.found) && !f.Has(w.terms.relative) && isInflected(f.Lower)
}

// beforeModifiers is the token before token i, modifiers left out.
func (w *worker) beforeModifiers(i int) int {
	for i--; i > 0 && isModifier(w.line.row[i].Form, w); i-- {
	}
	return i
}

// isAttributive holds for a modifier, or an adjective of a place.
func (w *worker) isAttributive(f *token.Form) bool { return isModifier(f, w) || f.Has(token.Adjective) }

// beforeAttributes is the token before token i, modifiers and adjectives of places left out.
func (w *worker) beforeAttributes(i int) int {
	for i--; i > 0 && w.isAttributive(w.line.row[i].Form); i-- {
	}
	return i
}

// behindAttributes is the first token from i on that is no modifier or adjective of a place.
func (w *worker) behindAttributes(i int) int {
	for i < len(w.line.row) && w.isAttributive(w.line.row[i].Form) {
		i++
	}
	return i
}

// isInflected holds for a word that ends as an attributive adjective does.
func isInflected(lower string) bool {
	if len(lower) < 5 {
		return false
	}
	switch lower[len(lower)-1] {
	case 'e':
		return true
	case 'n', 'r', 's', 'm':
		return lower[len(lower)-2] == 'e'
	}
	return false
}

// isProperAdjective holds for an inflected adjective in capitals: die Bergische Großstadt.
func isProperAdjective(f *token.Form) bool {
	return f.Has(token.Upper) && isInflected(f.Lower) && strings.Contains(f.Lower, "sch")
}

// isAdverb holds for a short word in lower case: nun, jetzt, bereits, heute.
func isAdverb(f *token.Form) bool {
	if !f.Has(token.Word) || f.Has(token.Upper) {
		return false
	}
	switch f.Lower {
	case "ebenfalls", "gleichfalls", "inzwischen", "mittlerweile", "schließlich", "offiziell", "gleichzeitig", "übrigens", "außerdem":
		return true
	}
	return len(f.Lower) <= 8
}

// isLower tells whether a token's first letter is a small one.
func (w *worker) isLower(t token.Token) bool {
	r, _ := utf8.DecodeRuneInString(w.text.Body[t.Start:])
	return unicode.IsLower(r)
}

// isParticiple holds for a word that ends as an inflected participle does.
func isParticiple(f *token.Form) bool {
	if f.Has(token.Upper) || f.Has(token.Ordinal) || len(f.Lower) < 7 || !isInflected(f.Lower) {
		return false
	}
	stem := strings.TrimRight(f.Lower, "ernms")
	return strings.HasSuffix(stem, "t") || strings.HasSuffix(stem, "end") || strings.HasSuffix(f.Lower, "enen") || strings.HasSuffix(f.Lower, "ene") || strings.HasSuffix(f.Lower, "ener") || strings.HasSuffix(f.Lower, "enes")
}

// isForeign tells whether a word has a letter that German has not.
func isForeign(s string) bool {
	for _, r := range s {
		if r > 0x7f && !strings.ContainsRune("äöüÄÖÜß", r) {
			return true
		}
	}
	return false
}

// isCountryCode tells whether a word can be the letters of a country: one to three capitals.
func isCountryCode(f *token.Form) bool {
	return len(f.Norm) <= 3 && f.Has(token.Upper) && (len(f.Norm) == 1 || f.Has(token.Caps))
}

// lineEnds tells whether a line of the text ends before token i of the row.
func lineEnds(row []token.Token, i int) bool { return i >= len(row) || row[i].Flags&token.Block != 0 }

// isLeader tells whether a sign is the dots that lead to the next column.
func isLeader(f *token.Form) bool { return f.Norm == "…" || len(f.Norm) > 2 && f.Norm[0] == '.' }
