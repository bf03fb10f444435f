package clean

import (
	"strings"
	"unicode"
)

// isSign tells a line that holds the writer's sign and the agencies used, and nothing else: "(lbl)", "jth/dpa",
// "nob/hb (dpa, rtr)". A bar, a bracket or an agency before it shows it.
func isSign(s string) bool {
	if len(s) < 4 || len(s) > 40 {
		return false
	}
	if !strings.ContainsAny(s, "/(") {
		if end := strings.IndexAny(s, " \n"); end < 0 || !agencySigns[s[:end]] {
			return false
		}
	}
	parts := 0
	for part := range strings.FieldsFuncSeq(s, partsSigns) {
		if !isSignPart(part) {
			return false
		}
		parts++
	}
	return parts > 0 && parts < 7
}

func partsSigns(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("/(),;+", r) }

// isSignPart tells an agency's name or two to four small letters that are no word.
func isSignPart(s string) bool {
	if agencySigns[s] {
		return true
	}
	if len(s) < 2 || len(s) > 4 || shortWords[s] {
		return false
	}
	for i := range len(s) {
		if s[i]-'a' > 25 {
			return false
		}
	}
	return true
}

var agencySigns = map[string]bool{"dpa": true, "afp": true, "apa": true, "epd": true, "sda": true, "AFP": true, "AP": true, "APA": true, "DPA": true, "SDA": true, "SID": true, "KNA": true, "RND": true,
	"PK": true, "DP": true, "Reuters": true, "dpa-AFX": true, "Keystone-SDA": true, "Red": true, "Redaktion": true, "Schluss": true, "Agenturen": true}

var shortWords = map[string]bool{"und": true, "oder": true, "ab": true, "an": true, "auf": true, "aus": true, "bei": true, "bis": true, "das": true,
	"der": true, "die": true, "ein": true, "eine": true, "für": true, "im": true, "in": true, "je": true, "mit": true, "nach": true, "neu": true, "alt": true,
	"pro": true, "von": true, "vom": true, "zu": true, "zum": true, "zur": true, "km": true, "kg": true, "cm": true, "mm": true, "kurz": true, "lang": true,
	"ja": true, "nein": true, "frei": true, "rot": true, "grün": true, "blau": true, "neue": true, "alte": true, "hier": true, "oben": true}
