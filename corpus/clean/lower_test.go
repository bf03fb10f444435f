package clean

import (
	"strings"
	"testing"
)

func TestLower(t *testing.T) {
	texts := append(glanced, "Ärger Öl Übung Straße ÄÖÜ×Þß", "ÀÉÎÕÜ", "É", "\u00c3", "„Über – das“ © 2024 · Ö", "ŠKODA Čech", "İ", "ẞ", "a\u2126Ω", "\xc3", "\xe2\x80", "12. MÄRZ")
	for _, s := range texts {
		if got := lower(s); strings.ToValidUTF8(s, "") == s && got != strings.ToLower(s) {
			t.Errorf("%q: %q, want %q", s, got, strings.ToLower(s))
		}
	}
	for r := rune(1); r < 0x3000; r++ {
		if s := "a" + string(r) + "B"; lower(s) != strings.ToLower(s) {
			t.Errorf("%q: %q", s, lower(s))
		}
	}
}
