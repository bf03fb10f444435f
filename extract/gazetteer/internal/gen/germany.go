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
	a.county["DE."+k.AGS] = p
}

func (a *atlas) addMunicipalities(towns []area) {
	byAGS, byName := map[string][]*place{}, map[string][]*place{}
	for _, p := range a.places {
		if p.country != "DE" || p.kind != gazetteer.City {
			continue
		}
		byAGS[p.ags] = append(byAGS[p.ags], p)
		for _, n := range []string{p.display, bareName(p.display)} {
			k := p.admin2 + key(n)
			byName[k] = append(byName[k], p)
		}
	}
	for _, t := range towns {
		p := match(t, byAGS, byName)
		if p == nil {
			p = a.add(&place{display: t.GEN, kind: gazetteer.City, country: "DE", lat: t.lat, lon: t.lon, region: a.land(t.AGS)})
		}
		p.ags, p.admin2 = t.AGS, t.AGS[:5]
		p.rank = max(p.rank, gazetteer.Municipality)
		p.call(t.GEN, gazetteer.German)
	}
}

// match finds the GeoNames place of a municipality: the one of its key and
// name, the only one of its name in the Kreis, or the largest one of its key
// that is named much like it.
func match(t area, byAGS, byName map[string][]*place) *place {
	for _, p := range byAGS[t.AGS] {
		if key(p.display) == key(t.GEN) || key(bareName(p.display)) == key(bareName(t.GEN)) {
			return p
		}
	}
	for _, n := range []string{t.GEN, bareName(t.GEN)} {
		if ps := byName[t.AGS[:5]+key(n)]; len(ps) > 0 {
			return ps[0]
		}
	}
	return nil
}

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
