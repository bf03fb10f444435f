package eight

import (
	"testing"
	"unicode/utf8"
)

func TestLetters(t *testing.T) {
	for b := range 256 {
		for at := range 8 {
			want := uint64(0)
			if c := byte(b); c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
				want = 0x80 << (8 * at)
			}
			if got := Letters(uint64(b) << (8 * at)); got != want {
				t.Errorf("byte %#x at %d: got %#x, want %#x", b, at, got, want)
			}
		}
	}
}

func TestRunes(t *testing.T) {
	const text = "Köln – Łódź, 5 € für 東京 und 🙂 zusammen"
	for i := range text {
		for j := range text[i:] {
			if s := text[i : i+j]; Runes(s) != utf8.RuneCountInString(s) {
				t.Errorf("%q: got %d, want %d", s, Runes(s), utf8.RuneCountInString(s))
			}
		}
	}
	if got := Load("abcdefgh"); got != 0x6867666564636261 {
		t.Errorf("got %#x", got)
	}
}
