package table

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// AppendKey appends the key of a name, or of one word of it, to dst: lower
// case, parts joined by one space. Hyphens, dashes, slashes, brackets, apostrophes
// and white space part; full stops are dropped, but one between two letters parts
// (`a.M.`). Letters lose the diacritics that German does not
// write, so that `Bialystok` finds `Białystok`; ä, ö, ü stay, ß is ss. Nothing
// is allocated where dst has room.
func AppendKey(dst []byte, s string) []byte {
	start, word, gap := len(dst), len(dst), false
	for i, r := range s {
		switch {
		case 'a' <= r && r <= 'z' && !gap: // as most are
			dst = append(dst, byte(r))
		case r == 'ʼ' || r == 'ʻ' || r == 'ʹ' || r == '\u0374' || unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && len(dst) > start {
				dst = append(shorten(dst, word), ' ')
				word = len(dst)
			}
			gap = false
			dst = appendFolded(dst, r)
		case r == '.':
			next, _ := utf8.DecodeRuneInString(s[i+1:])
			gap = gap || unicode.IsLetter(next)
		default:
			gap = true
		}
	}
	return shorten(dst, word)
}

// shorten writes the word that dst ends with as it is abbreviated in names.
func shorten(dst []byte, word int) []byte {
	if string(dst[word:]) == "sankt" {
		return append(dst[:word], "st"...)
	}
	return dst
}

// appendFolded appends one letter or digit without case and foreign marks.
func appendFolded(dst []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(dst, byte(r))
	}
	r = unicode.ToLower(r)
	switch r {
	case 'ä', 'ö', 'ü':
		return utf8.AppendRune(dst, r)
	case 'ß':
		return append(dst, "ss"...)
	case 'æ':
		return append(dst, "ae"...)
	case 'œ':
		return append(dst, "oe"...)
	case 'ø':
		return append(dst, 'o')
	case 'ł':
		return append(dst, 'l')
	case 'đ', 'ð':
		return append(dst, 'd')
	case 'þ':
		return append(dst, "th"...)
	case 'ı':
		return append(dst, 'i')
	}
	var b [utf8.UTFMax]byte
	p := norm.NFD.Properties(b[:utf8.EncodeRune(b[:], r)])
	if d := p.Decomposition(); len(d) > 0 {
		if base, _ := utf8.DecodeRune(d); base != r {
			return appendFolded(dst, base)
		}
	}
	return utf8.AppendRune(dst, r)
}
