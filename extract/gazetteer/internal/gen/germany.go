package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

// area is a municipality, Kreis or Regierungsbezirk of VG250.
type area struct {
	AGS, GEN, BEZ string
	lat, lon      float64
}

// addGermany adds Regierungsbezirke and Kreise, gives the municipalities their
// official names, and adds those that GeoNames' extract does not have.
func (a *atlas) addGermany(src sources) error {
	dir := src["vg250"]
	bezirke, err := readVG250(filepath.Join(dir, "regierungsbezirke.geo.json"))
	if err != nil {
		return err
	}
	for _, b := range bezirke {
		p := a.add(&place{display: b.GEN, kind: gazetteer.Region, country: "DE", lat: b.lat, lon: b.lon, region: a.land(b.AGS)})
		p.call(b.GEN, 0)
		p.call("Regierungsbezirk "+b.GEN, 0)
	}
	kreise, err := readVG250(filepath.Join(dir, "kreise.geo.json"))
	if err != nil {
		return err
	}
	for _, k := range kreise {
		a.addKreis(k)
	}
	towns, err := readVG250(filepath.Join(dir, "gemeinden.geo.json"))
	if err != nil {
		return err
	}
	a.addMunicipalities(towns)
	return nil
}

// lands maps the first two digits of a municipality key to GeoNames' admin1.
var lands = map[string]string{
	"01": "10", "02": "04", "03": "06", "04": "03", "05": "07", "06": "05", "07": "08", "08": "01",
	"09": "02", "10": "09", "11": "16", "12": "11", "13": "12", "14": "13", "15": "14", "16": "15",
}

func (a *atlas) land(ags string) *place { return a.region["DE."+lands[ags[:2]]] }

// addKreis adds a Kreis; one that is a town is the town alone.
func (a *atlas) addKreis(k area) {
	if k.BEZ != "Landkreis" && k.BEZ != "Kreis" {
		return
	}
	name, _, _ := strings.Cut(k.GEN, " (")
	display := name
	if !strings.Contains(strings.ToLower(name), "kreis") && !strings.HasPrefix(name, "Region ") {
		display = k.BEZ + " " + name
	}
	p := a.add(&place{display: display, kind: gazetteer.County, country: "DE", ags: k.AGS, lat: k.lat, lon: k.lon, region: a.land(k.AGS)})
	p.call(display, gazetteer.German)
	p.call(k.GEN, 0)
	p.call(name, 0)
	if adjective, ok := strings.CutSuffix(name, "er Kreis"); ok { // im Märkischen Kreis, der Märkische Kreis
		p.call(adjective+"en Kreis", 0)
		p.call(adjective+"e Kreis", 0)
	}
	a.county["DE."+k.AGS] = p
}

// addMunicipalities joins the municipalities to GeoNames' places: by key and
// name, by the Kreis and name, and, where the Kreise have been redrawn, by the
// name that only one place of the Land bears.
func (a *atlas) addMunicipalities(towns []area) {
	byKey := map[string][]*place{}
	for _, p := range a.places {
		if p.country != "DE" || p.kind > gazetteer.City {
			continue
		}
		for _, k := range joinKeys(p) {
			for _, area := range []string{p.ags, p.admin2, "Land " + p.admin1} {
				byKey[area+" "+k] = append(byKey[area+" "+k], p)
			}
		}
	}
	taken := map[*place]bool{}
	for _, t := range towns {
		name := expand(t.GEN)
		p := match(t.AGS, name, byKey, taken)
		if p == nil {
			p = a.add(&place{kind: gazetteer.City, country: "DE", lat: t.lat, lon: t.lon, region: a.land(t.AGS)})
		}
		taken[p] = true
		p.display = name
		p.kind, p.ags, p.admin2 = gazetteer.City, t.AGS, t.AGS[:5]
		p.rank = max(p.rank, gazetteer.Municipality)
		p.call(t.GEN, gazetteer.German)
		p.call(name, gazetteer.German)
	}
}

// shortNames drops what a German town's name says of where it lies in brackets or
// behind a slash, where the name alone means it: `Singen (Hohentwiel)`, but not
// `Halle (Saale)`.
func (a *atlas) shortNames() {
	people := map[string][2]uint32{} // by bare name: the two largest
	for _, p := range a.places {
		if p.country != "DE" || p.kind != gazetteer.City {
			continue
		}
		k := key(bareName(p.display))
		switch top := people[k]; {
		case p.population > top[0]:
			people[k] = [2]uint32{p.population, top[0]}
		case p.population > top[1]:
			people[k] = [2]uint32{top[0], p.population}
		}
	}
	for _, p := range a.places {
		if p.country != "DE" || p.kind != gazetteer.City || !strings.ContainsAny(p.display, "(/") {
			continue
		}
		bare := bareName(p.display)
		if top := people[key(bare)]; p.population == top[0] && top[0] >= 20*top[1] {
			p.display = bare
			p.call(bare, gazetteer.German)
		}
	}
}

// halfNames gives German towns that were joined, such as Garmisch-Partenkirchen, the
// names of their halves, where no other town is called so and it is no word.
func (a *atlas) halfNames() {
	taken := map[string]bool{}
	for _, p := range a.places {
		if p.country == "DE" && p.kind == gazetteer.City {
			for _, k := range joinKeys(p) {
				taken[k] = true
			}
		}
	}
	for _, p := range a.places {
		if p.country != "DE" || p.kind != gazetteer.City || p.population < 1000 || strings.Count(p.display, "-") != 1 || strings.ContainsAny(p.display, "/(") {
			continue
		}
		first, second, _ := strings.Cut(bareName(p.display), "-")
		for _, half := range []string{first, second} {
			if k := key(half); len(k) >= 4 && !taken[k] && !a.words.isWord(k) {
				p.call(half, 0)
			}
		}
	}
}

// joinKeys are the names under which a municipality may find its place.
func joinKeys(p *place) []string {
	seen := map[string]bool{}
	var keys []string
	for name := range p.found {
		for _, n := range []string{name, bareName(name)} {
			if k := key(n); !seen[k] {
				seen[k] = true
				keys = append(keys, k)
			}
		}
	}
	return keys
}

// match finds the place of a municipality among those not yet taken.
func match(ags, name string, byKey map[string][]*place, taken map[*place]bool) *place {
	for _, n := range []string{name, bareName(name)} {
		for _, area := range []string{ags, ags[:5], "Land " + lands[ags[:2]]} {
			var best *place
			free := 0
			for _, p := range byKey[area+" "+key(n)] {
				if taken[p] {
					continue
				}
				free++
				if best == nil || p.population > best.population || p.population == best.population && p.geonames < best.geonames {
					best = p
				}
			}
			if best != nil && (free == 1 || area == ags) {
				return best
			}
		}
	}
	return nil
}

// abbreviations of VG250, in full.
var abbreviations = strings.NewReplacer(
	" a.d. ", " an der ", " i.d. ", " in der ", " v.d. ", " vor der ", " b. ", " bei ",
	" i. OB", " in Oberbayern", " i. NB", " in Niederbayern", " i. Bay.", " in Bayern", " i. Sa.", " in Sachsen", " i. Schw.", " in Schwaben",
	" i. OFr.", " in Oberfranken", " i. UFr.", " in Unterfranken", "OPf.", "Oberpfalz", "Odw.", "Odenwald",
	"/Erzgeb.", " im Erzgebirge", "/Vogtl.", " im Vogtland", "/O.L.", " in der Oberlausitz", "/Sa.", " in Sachsen", "/Thür.", " in Thüringen",
	"(Westf.)", "(Westfalen)", "(Rhld.)", "(Rheinland)", "/Sächs. Schw.", " in der Sächsischen Schweiz",
	" a. ", " am ", " i. ", " im ",
)

// expand writes a municipality's name without abbreviations.
func expand(name string) string { return abbreviations.Replace(name) }

func key(name string) string { return string(table.AppendKey(nil, name)) }

// bareName cuts off where a place lies.
func bareName(name string) string {
	if _, bare := variants(name); len(bare) > 0 {
		return bare[0]
	}
	return name
}

// readVG250 reads one level of VG250 as GeoJSON: nested collections, of which
// only land areas (GF 4) with people count, each area once.
func readVG250(file string) ([]area, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []area
	seen := map[string]int{}
	var walk func(raw json.RawMessage) error
	walk = func(raw json.RawMessage) error {
		if raw[0] == '[' {
			var list []json.RawMessage
			if err := json.Unmarshal(raw, &list); err != nil {
				return err
			}
			for _, r := range list {
				if err := walk(r); err != nil {
					return err
				}
			}
			return nil
		}
		var f struct {
			Features   json.RawMessage
			Properties struct {
				GF            int
				AGS, GEN, BEZ string
			}
			Geometry struct{ Coordinates json.RawMessage }
		}
		if err := json.Unmarshal(raw, &f); err != nil {
			return err
		}
		if f.Features != nil {
			return walk(f.Features)
		}
		p := f.Properties
		if _, dup := seen[p.AGS]; dup || p.GF != 4 || p.BEZ == "Gemeindefreies Gebiet" {
			return nil
		}
		seen[p.AGS] = len(out)
		lat, lon := centre(f.Geometry.Coordinates)
		out = append(out, area{p.AGS, p.GEN, p.BEZ, lat, lon})
		return nil
	}
	if err := walk(b); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return out, nil
}

// centre is the middle of the box around a polygon's points.
func centre(coordinates json.RawMessage) (lat, lon float64) {
	var v any
	if json.Unmarshal(coordinates, &v) != nil {
		return 0, 0
	}
	box := [4]float64{180, 90, -180, -90}
	var walk func(v any)
	walk = func(v any) {
		list, _ := v.([]any)
		if len(list) >= 2 {
			x, ok1 := list[0].(float64)
			y, ok2 := list[1].(float64)
			if ok1 && ok2 {
				box = [4]float64{min(box[0], x), min(box[1], y), max(box[2], x), max(box[3], y)}
				return
			}
		}
		for _, e := range list {
			walk(e)
		}
	}
	walk(v)
	return (box[1] + box[3]) / 2, (box[0] + box[2]) / 2
}
