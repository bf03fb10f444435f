package stem

import (
	"bufio"
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

// vocabulary reads a few hundred lines of Snowball's own test vocabulary: word
// and stem.
func vocabulary(t testing.TB) [][2]string {
	f, err := os.Open("testdata/vocabulary.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var pairs [][2]string
	for lines := bufio.NewScanner(f); lines.Scan(); {
		word, stem, ok := strings.Cut(lines.Text(), "\t")
		if !ok {
			t.Fatalf("%q: want word, tab, stem", lines.Text())
		}
		pairs = append(pairs, [2]string{word, stem})
	}
	return pairs
}

func TestVocabulary(t *testing.T) {
	for _, p := range vocabulary(t) {
		if got := Stem(p[0], true); got != p[1] {
			t.Errorf("Stem(%q) = %q, want %q", p[0], got, p[1])
		}
	}
}

func TestStem(t *testing.T) {
	for word, want := range map[string]string{
		"":                 "",
		"ü":                "u",
		"ae":               "a",
		" Städten ":        "stadt",
		"Partnerschaften":  "partnerschaft",
		"Vertreterinnen":   "vertret",
		"System":           "system",
		"Straße":           "strass",
		"Strasse":          "strass",
		"Quelle":           "quell",
		"Feuer":            "feu",
		"Bedürfnissen":     "bedurfnis",
		"Planet":           "planet",
		"derbsten":         "derb",
		"ßßß":              "ssssss",
		"dieser":           "dieser",
		"\xff\xfe":         "\uFFFD\uFFFD",
		"Gemeinderätinnen": "gemeinderatinn",
	} {
		if got := Stem(word, false); got != want {
			t.Errorf("Stem(%q) = %q, want %q", word, got, want)
		}
	}
	if got := Stem("dieser", true); got != "dies" {
		t.Errorf("stop word, stemmed: %q, want %q", got, "dies")
	}
}

func TestAppendStemAllocatesNothing(t *testing.T) {
	buf := make([]byte, 0, 64)
	if n := testing.AllocsPerRun(100, func() { buf = AppendStem(buf[:0], "städtepartnerschaften") }); n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

func BenchmarkAppendStem(b *testing.B) {
	pairs := vocabulary(b)
	size := 0
	for _, p := range pairs {
		size += len(p[0])
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	var buf []byte
	for b.Loop() {
		for _, p := range pairs {
			buf = AppendStem(buf[:0], p[0])
		}
	}
}

func TestHeadIsTheBeginningOfTheStem(t *testing.T) {
	for _, p := range vocabulary(t) {
		want := p[1]
		for i := range want {
			if utf8.RuneCountInString(want[:i]) == headLen {
				want = want[:i]
				break
			}
		}
		if got := string(AppendHead(nil, p[0])); got != want {
			t.Errorf("head of %q: %q, want %q", p[0], got, want)
		}
	}
}
