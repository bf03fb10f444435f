package gazetteer_test

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

func TestLookup(t *testing.T) {
	g := gazetteer.Builtin()
	for name, want := range map[string]struct {
		display, country string
		kind             gazetteer.Kind
		geonames         uint32
	}{
		"Köln":                {"Köln", "DE", gazetteer.City, 2886242},
		"NANJING":             {"Nanjing", "CN", gazetteer.City, 1799962},
		"Frankfurt/M.":        {"Frankfurt am Main", "DE", gazetteer.City, 2925533},
		"Bialystok":           {"Białystok", "PL", gazetteer.City, 776069},
		"Sankt Gallen":        {"St. Gallen", "CH", gazetteer.City, 2658822},
		"Landkreis Helmstedt": {"Landkreis Helmstedt", "DE", gazetteer.County, 0},
		"Thüringen":           {"Thüringen", "DE", gazetteer.Region, 2822542},
		"China":               {"China", "CN", gazetteer.Country, 1814991},
		"Georgia":             {"Georgia", "US", gazetteer.Region, 4197000},
		"Krolewez":            {"Krolewez", "UA", gazetteer.City, 704000},
		"Mzcheta":             {"Mzcheta", "GE", gazetteer.City, 612890},
		"Aschkelon":           {"Aschkelon", "IL", gazetteer.City, 295620},
	} {
		n, ok := g.Lookup(name)
		if !ok || n.Len() == 0 {
			t.Errorf("%s: not known", name)
			continue
		}
		p := g.Place(n.At(0).ID)
		if p.Name != want.display || p.Country != want.country || p.Kind != want.kind || p.GeoNames != want.geonames {
			t.Errorf("%s: got %+v, want %+v", name, p, want)
		}
	}
	if n, ok := g.Lookup("Xyzzyingen"); ok {
		t.Errorf("Xyzzyingen: %d places", n.Len())
	}
}

func scan(g *gazetteer.Gazetteer, text string) []token.Token {
	v := token.NewVocab(token.NewLexicon(), token.Hooks{Names: g.Lead})
	return v.Scan(nil, text)
}

func TestAt(t *testing.T) {
	g := gazetteer.Builtin()
	for text, want := range map[string]string{
		"Nanjings Bürgermeister":     "Nanjing/1 genitive",
		"Wiens Kaffeehäuser":         "Wien/1 genitive",
		"Goeppingen wächst":          "Göppingen/1",
		"Amsterdams Grachten":        "Amsterdam/1 genitive",
		"Frankfurt (Oder) liegt":     "Frankfurt (Oder)/4",
		"Frankfurt a. M. und":        "Frankfurt am Main/3",
		"Frankfurt / Main":           "Frankfurt am Main/3",
		"Bad Homburgs Kurpark":       "Bad Homburg vor der Höhe/2 genitive",
		"BADEN-BADEN":                "Baden-Baden/3",
		"Nanjinger Delegation":       "Nanjing/1 inhabited",
		"Münchnerinnen und Münchner": "München/1 inhabited",
		"Karlsruher Rathaus":         "Karlsruhe/1 inhabited",
		"Tübinger Studierende":       "Tübingen/1 inhabited",
	} {
		rs := g.At(nil, scan(g, text))
		if len(rs) == 0 {
			t.Errorf("%s: nothing found", text)
			continue
		}
		r := rs[0]
		got := g.Place(r.Name.At(0).ID).Name + "/" + string(rune('0'+r.Tokens)) +
			[]string{"", " genitive", " inhabited"}[r.Form]
		if got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func BenchmarkAt(b *testing.B) {
	g := gazetteer.Builtin()
	text := strings.Repeat("Am Dienstag reiste eine Delegation der Stadt Bad Homburg nach Nanjing, "+
		"um dort mit Vertretern der Provinz Jiangsu und des Landkreises Helmstedt über den Austausch zu sprechen. ", 100)
	row := scan(g, text)
	var rs []gazetteer.Reading
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for i := range row {
			rs = g.At(rs[:0], row[i:])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(row)), "ns/token")
}
