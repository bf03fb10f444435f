package clean

import (
	"strings"
	"unicode/utf8"
)

// lower gives a text in small letters, as strings.ToLower does, but reads a short one in German without decoding it.
func lower(s string) string {
	var out [128]byte
	if len(s) > len(out) {
		return strings.ToLower(s)
	}
	capital := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c-'A' < 26:
			c |= 0x20
			capital = true
		case c < utf8.RuneSelf:
		case c == umlautLead && i+1 < len(s):
			out[i] = c
			i++
			if c = s[i]; isBigLatin(c) {
				c |= 0x20
				capital = true
			}
		case c == 0xC2 && i+1 < len(s): // marks
			out[i] = c
			i++
			c = s[i]
		case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80: // dashes, quotation marks
			out[i], out[i+1] = c, s[i+1]
			i += 2
			c = s[i]
		default:
			return strings.ToLower(s)
		}
		out[i] = c
	}
	if !capital {
		return s
	}
	return string(out[:len(s)])
}

// umlautLead opens in UTF-8 the umlauts and ß.
const umlautLead = 0xC3

// isBigLatin tells what follows it in a capital: À to Þ without ×.
func isBigLatin(c byte) bool { return c-0x80 < 0x1F && c != 0x97 }
