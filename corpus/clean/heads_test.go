package clean

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/eight"
)

// glanced are texts whose words are hard to find eight bytes at a time.
var glanced = []string{
	"", "a", "ab", "Wir verwenden Cookies", "TeilenCookies", "teilenDrucken", "DerBeitrag", "COOKIES", "eMail", "e-mail", "„Cookies“–Hinweis",
	"Über Cookies", "über", "Prüfung der Übermittlung", "außer", "Außerdem gefällt", "GRÖSSE", "groß", "dass", "daß", "Cookie\u00ads", "Coo\u00adkies", "gefa\u0308llt", "3Cookies",
	"öffnen", "Menü öffnen", "MenüÖffnen", "abo", "Abo", "Abo.", "Abošky", "(Abo)", "Abonnement", "Newsletter\u00a0abonnieren", "x Cookies x Cookies x Cookies", "der die das ist es im am zu so",
	"Wir nutzen Technologien wie Cookies, um Geräteinformationen zu speichern.", "Bitte aktivieren Sie JavaScript in Ihrem Browser", "\xff\xfecookies\xff", "ÄÖÜäöüß",
}

// TestBitsOf holds that no cue is missed where words are found by their first letters.
func TestBitsOf(t *testing.T) {
	s := &cues().sentences
	texts := glanced
	for _, r := range kinds {
		texts = append(texts, r.html)
	}
	for cue := range s.bits {
		for word := range strings.SplitSeq(cue, "|") {
			core, open := strings.CutSuffix(word, "*")
			texts = append(texts, core, "a "+strings.ToUpper(core)+"!", "„"+strings.ReplaceAll(core, "ss", "ß")+"“", "Teilen"+strings.ToUpper(core[:1])+core[1:])
			if open {
				texts = append(texts, core+"ungen", core+"ä")
			}
		}
	}
	for _, text := range texts {
		for _, text := range []string{text, "Zeile, " + text, text + " und mehr davon"} {
			if got, want := s.bitsOf(text, nil), slowBitsOf(s, text); got != want {
				t.Errorf("%q: %x, want %x", text, got, want)
			} else if want.meets(&s.first.bits) && !s.hasFirst(text, &s.first, nil) {
				t.Errorf("%q: no first word", text)
			}
		}
	}
}

// slowBitsOf reads word by word.
func slowBitsOf(s *sentences, text string) (have bitset) {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			i += n
			continue
		}
		end, word := appendWord(nil, text, i)
		for j := range s.words {
			if w := &s.words[j]; string(word) == w.text || w.open && strings.HasPrefix(string(word), w.text) {
				have.add(w.bits)
			}
		}
		i = end
	}
	return have
}

// TestOpens holds that no phrase is missed by its first letters.
func TestOpens(t *testing.T) {
	c := cues()
	for p := range c.phrases {
		for _, text := range []string{p, strings.ToUpper(p), strings.ReplaceAll(p, "ss", "ß"), p + "Mehr", p + "\u00ad", p + "–"} {
			if text[0] == '0' {
				text = "12" + text[1:]
			}
			if !c.opens.opens(text, 0) {
				t.Errorf("%q opens no phrase", text)
			}
		}
	}
	if c.opens.opens("Bürgermeisterin", 0) && c.opens.opens("Xylophon", 0) {
		t.Error("everything opens a phrase")
	}
}

// TestSigns holds what is counted and sought eight bytes at a time against the slow way.
func TestSigns(t *testing.T) {
	for _, s := range append(glanced, "Am 3. Mai", "1", "/:", "ab  cd", strings.Repeat("Wort ", 9), strings.Repeat("Wort ", 10), strings.Repeat("– Über ", 12), "ein\tTab") {
		if got := nextFigure(s, 0); got != strings.IndexAny(s+"0", "0123456789") {
			t.Errorf("%q: figure at %d", s, got)
		}
		if got := eight.Runes(s); utf8.ValidString(s) && got != utf8.RuneCountInString(s) {
			t.Errorf("%q: %d runes", s, got)
		}
		words := 0
		for f := range strings.FieldsSeq(s) {
			if strings.IndexFunc(f, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 {
				words++
			}
		}
		if got := countWords(s); utf8.ValidString(s) && got != min(words, manyWords) {
			t.Errorf("%q: %d words, want %d", s, got, words)
		}
		if got := signsIn(s)&gapSign != 0; got != strings.Contains(s, "  ") {
			t.Errorf("%q: gap %v", s, got)
		}
	}
}
