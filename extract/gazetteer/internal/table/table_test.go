package table

import (
	"fmt"
	"math"
	"testing"
)

func TestAppendKey(t *testing.T) {
	for name, want := range map[string]string{
		"Köln":                 "köln",
		"FRANKFURT/M.":         "frankfurt m",
		"a.M.":                 "a m",
		"Frankfurt (Oder)":     "frankfurt oder",
		"Sankt Gallen":         "st gallen",
		"St. Gallen":           "st gallen",
		"Białystok":            "bialystok",
		"Weißenburg i. Bay.":   "weissenburg i bay",
		"Xi’an":                "xi an",
		"Nanjing–Stuttgart":    "nanjing stuttgart",
		"Tromsø":               "tromso",
		"Ħamrun":               "ħamrun",
		" ' -":                 "",
		"Ko\u0308ln":           "koln", // the text's forms are composed before
		"Đà Nẵng":              "da nang",
		"Alt-Sankt-Peter/Dorf": "alt st peter dorf",
	} {
		if got := string(AppendKey(nil, name)); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

// FuzzAppendKey: a key is its own key, and has neither capitals nor double blanks.
func FuzzAppendKey(f *testing.F) {
	f.Add("Frankfurt (Oder)")
	f.Add("'s-Hertogenbosch ẞ ǅ")
	f.Fuzz(func(t *testing.T, name string) {
		key := AppendKey(nil, name)
		if again := AppendKey(nil, string(key)); string(again) != string(key) {
			t.Errorf("%q: key %q has key %q", name, key, again)
		}
	})
}

func TestBuild(t *testing.T) {
	places := []Place{
		{},
		{Name: "Deutschland", GeoNames: 2921044, Lat: 51.5, Lon: 10.5, Population: 80_000_000, Country: 1, Kind: 5},
		{Name: "Bad Tölz", GeoNames: 2953379, Lat: 47.76111, Lon: 11.5589, Population: 17_815, Country: 1, Kind: 2, Rank: 2, Region: 1, County: 7},
		{Name: "Antipoden", Lat: -89.99999, Lon: -179.99999, Country: 1, Kind: 2},
		{Name: "Nirgends", Country: 1, Kind: 3},
	}
	names := []Name{
		{Key: "deutschland", Hits: []Hit{{1, 4}}},
		{Key: "bad tölz", Hits: []Hit{{2, 4}, {3, 1}}},
		{Key: "martin", Word: 4},
	}
	for i := range 500 { // so that slots collide
		names = append(names, Name{Key: fmt.Sprintf("ort %d", i), Hits: []Hit{{3, uint8(i % 64)}}})
	}
	data, err := Build(places, []string{"  ", "DE"}, names)
	if err != nil {
		t.Fatal(err)
	}
	tab := Table(data)
	if tab.Len() != len(places) || tab.Code(1) != "DE" {
		t.Fatalf("%d places, code %q", tab.Len(), tab.Code(1))
	}
	for i, want := range places[1:] {
		got := tab.Place(uint32(i + 1))
		if math.Abs(got.Lat-want.Lat) > 2e-5 || math.Abs(got.Lon-want.Lon) > 4e-5 {
			t.Errorf("%s: at %f %f, want %f %f", want.Name, got.Lat, got.Lon, want.Lat, want.Lon)
		}
		if want.Lat == 0 && want.Lon == 0 && (got.Lat != 0 || got.Lon != 0) {
			t.Errorf("%s: at %g %g, want no place", want.Name, got.Lat, got.Lon)
		}
		got.Lat, got.Lon = want.Lat, want.Lon
		if got != want {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
	for _, n := range names {
		e, _ := tab.Find(HashOf(n.Key), []byte(n.Key))
		if e == 0 || tab.Word(e) != n.Word || tab.Hits(e) != len(n.Hits) {
			t.Fatalf("%s: entry %d", n.Key, e)
		}
		for i, want := range n.Hits {
			if id, flags := tab.Hit(e, i); id != want.Place || flags != want.Flags {
				t.Errorf("%s: hit %d is %d/%d, want %+v", n.Key, i, id, flags, want)
			}
		}
	}
	if e, longer := tab.Find(HashOf("bad"), []byte("bad")); e != 0 || !longer {
		t.Errorf("bad: entry %d, longer %t; want none, true", e, longer)
	}
	for _, next := range []string{"tölz", "tölzes"} {
		if !tab.Pair(HashOf("bad"), SecondOf([]byte(next))) {
			t.Errorf("bad %s: the filter of pairs does not know it", next)
		}
	}
	passed := 0
	for i := range 1000 {
		if tab.Pair(HashOf("ort"), SecondOf(fmt.Appendf(nil, "x%d", i))) {
			passed++
		}
	}
	if passed > 50 {
		t.Errorf("%d of 1000 pairs pass the filter that are none", passed)
	}
	if e, longer := tab.Find(HashOf("fehlt"), []byte("fehlt")); e != 0 || longer {
		t.Errorf("fehlt: entry %d, longer %t", e, longer)
	}
}

func TestBuildLimits(t *testing.T) {
	long := Name{Key: string(make([]byte, 256)), Hits: []Hit{{1, 0}}}
	if _, err := Build([]Place{{}, {}}, nil, []Name{long}); err == nil {
		t.Error("a key of 256 bytes was written")
	}
}
