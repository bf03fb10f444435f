package gazetteer_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/auslese/auslese/extract/gazetteer"
)

func TestWith(t *testing.T) {
	g, wrong := gazetteer.Builtin().With([]byte("name\tkind\tcountry\tgeonames\n" +
		"# a comment\n\n" +
		"Bad Quelle am Hain\tcity\tDE\t\t50.1\t9.1\tBad Quelle, Quellstadt\n" +
		"Neustadt\tcity\tDE\t2864054\n" +
		"Auch\toff\n"))
	if wrong != nil {
		t.Fatal(wrong)
	}
	for text, want := range map[string]string{
		"Bad Quelle am Hain": "Bad Quelle am Hain",
		"Bad Quelle":         "Bad Quelle am Hain",
		"Quellstadts Rat":    "Bad Quelle am Hain",
		"Quellstadter":       "Bad Quelle am Hain",
		"Neustadt":           "Neustadt",
		"Bad Homburg":        "Bad Homburg vor der Höhe",
	} {
		rs := g.At(nil, scan(g, text))
		if len(rs) == 0 || rs[0].Name.Len() == 0 || g.Place(rs[0].Name.At(0).ID).Name != want {
			t.Errorf("%s: got %+v, want %s", text, rs, want)
		}
	}
	n, _ := g.Lookup("Neustadt")
	if p := g.Place(n.At(0).ID); n.Len() != 1 || p.Country != "DE" || p.Lat == 0 || p.Region == 0 {
		t.Errorf("Neustadt: %d places, first %+v; want the table's facts of id 2864054", n.Len(), p)
	}
	if n, _ := g.Lookup("Auch"); n.Len() != 0 {
		t.Errorf("Auch: %d places, want none", n.Len())
	}
	if n, _ := gazetteer.Builtin().Lookup("Auch"); n.Len() == 0 {
		t.Error("Auch: gone from the built-in table")
	}
}

func TestWithMistakes(t *testing.T) {
	for list, want := range map[string]string{
		"Ort":                           "1:1",
		"A\tcity\n":                     "1:1",
		"\n\nOrt\tplanet":               "3:5",
		"Ort\tcity\tXX":                 "1:10",
		"Ort\tcity\tDE\tabc":            "1:13",
		"Ort\tcity\tDE\t\t95\t10":       "1:14",
		"Ort\tcity\tDE\t\t50\tzehn":     "1:17",
		"Ort\tcity\tDE\t1\t2\t3\tx\ty":  "1:1",
		"Ort\tcity\tDE\n--\tcity\tDE\n": "2:1",
		"Öd\tcyty\nOrt\tcity\nÄu\tcity\tdeutsch\r\n": "1:4 3:9",
		"\ufeffOrt\tcity\tDE\n":                      "",
	} {
		_, mistakes := gazetteer.Builtin().With([]byte(list))
		var got []string
		for _, m := range mistakes {
			got = append(got, fmt.Sprintf("%d:%d", m.Line, m.Column))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: mistakes %v, want them at %s", list, mistakes, want)
		}
	}
}
