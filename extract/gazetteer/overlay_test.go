package gazetteer_test

import (
	"errors"
	"testing"

	"github.com/auslese/auslese/extract/gazetteer"
)

func TestWith(t *testing.T) {
	g, err := gazetteer.Builtin().With([]byte("name\tkind\tcountry\tgeonames\n" +
		"# a comment\n\n" +
		"Bad Quelle am Hain\tcity\tDE\t\t50.1\t9.1\tBad Quelle, Quellstadt\n" +
		"Neustadt\tcity\tDE\t2864054\n" +
		"Auch\toff\n"))
	if err != nil {
		t.Fatal(err)
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

func TestWithErrors(t *testing.T) {
	for list, line := range map[string]int{
		"Ort":                           1,
		"A\tcity\n":                     1,
		"\n\nOrt\tplanet":               3,
		"Ort\tcity\tXX":                 1,
		"Ort\tcity\tDE\tabc":            1,
		"Ort\tcity\tDE\t\t95\t10":       1,
		"Ort\tcity\tDE\t\t50\tzehn":     1,
		"Ort\tcity\tDE\t1\t2\t3\tx\ty":  1,
		"Ort\tcity\tDE\n--\tcity\tDE\n": 2,
	} {
		_, err := gazetteer.Builtin().With([]byte(list))
		var e *gazetteer.Error
		if !errors.As(err, &e) || e.Line != line {
			t.Errorf("%q: error %v, want one in line %d", list, err, line)
		}
	}
}
