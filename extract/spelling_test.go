package extract_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/extract/score"
	"github.com/auslese/auslese/extract/wrap/wraptest"
	"github.com/auslese/auslese/rules"
)

// spellings are ways to write the same text, as pages, word processors, mail and PDF do.
var spellings = map[string]func(string) string{
	"decomposed":      norm.NFD.String,
	"Swiss":           strings.NewReplacer("ß", "ss").Replace,
	"CRLF":            strings.NewReplacer("\n", "\r\n").Replace,
	"guillemets":      strings.NewReplacer("„", "»", "“", "«").Replace,
	"straight quotes": strings.NewReplacer("„", `"`, "“", `"`).Replace,
	"hyphens":         strings.NewReplacer("–", "-").Replace,
	"ligatures":       strings.NewReplacer("ffi", "ﬃ", "ff", "ﬀ", "fi", "ﬁ", "fl", "ﬂ").Replace,
	"no-break spaces": func(s string) string { return figureBlank.ReplaceAllString(s, "$1\u00a0") },
	"narrow spaces":   func(s string) string { return figureBlank.ReplaceAllString(s, "$1\u202f") },
	"soft hyphens":    func(s string) string { return syllable.ReplaceAllString(s, "$1\u00ad$2") },
	"blank lines":     strings.NewReplacer("\n", "\n\n").Replace,
	"lines of a mail": broken,
	"indented":        strings.NewReplacer("\n", "\n    ").Replace,
}

var (
	figureBlank = regexp.MustCompile(`(\d) `)
	syllable    = regexp.MustCompile(`([a-zäöü]{4}[aeiouäöü])([a-zäöü]{3})`)
)

// TestSpellingsMakeNoDifference holds that a text has the same records, however it is written.
func TestSpellingsMakeNoDifference(t *testing.T) {
	t.Chdir("..")
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(set, extract.TypePlace, extract.TypeDate, extract.TypeMoney, extract.TypeCityPair, extract.TypePartnership)
	if err != nil {
		t.Fatal(err)
	}
	gold, err := score.Open("testdata/gold")
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range gold {
		text := openText(t, g.Doc)
		want := facts(x, text)
		for name, write := range spellings {
			again := *text
			again.Body = write(text.Body)
			if got := facts(x, &again); !slices.Equal(got, want) {
				t.Errorf("%s, %s:\n%s", g.Doc, name, strings.Join(differing(got, want), "\n"))
			}
		}
	}
}

// facts are the records of a text without their spelling.
func facts(x *extract.Extractor, text *corpus.Text) []string {
	var out []string
	for _, r := range x.Extract(text) {
		out = append(out, string(r.Type())+" "+level.Replace(norm.NFKC.String(r.String())))
	}
	return out
}

var level = strings.NewReplacer("\u00ad", "", "\u200b", "", "ß", "ss", "\r", "", "\n    ", " ", "\n", " ", "–", "-", "„", `"`, "“", `"`, "»", `"`, "«", `"`)

// differing are the lines of only one of the lists, signed as diff does.
func differing(got, want []string) (out []string) {
	for _, s := range want {
		if !slices.Contains(got, s) {
			out = append(out, "- "+s)
		}
	}
	for _, s := range got {
		if !slices.Contains(want, s) {
			out = append(out, "+ "+s)
		}
	}
	return out
}

// broken is the text with its lines broken at 72 bytes, and a blank line behind each that it had.
func broken(text string) string {
	return wraptest.Break(strings.ReplaceAll(text+"\n", "\n", "\n\n"), 72)
}
