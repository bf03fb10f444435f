package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
)

// isoCountry is a country in iso3166-2-db, isoRegion one of its parts; only ids
// and codes are taken, its German names come partly from OpenStreetMap.
type isoCountry struct {
	Reference struct{ GeoNames uint32 }
	Names     struct{ GeoNames string }
	Regions   []isoRegion
}

type isoRegion struct {
	ISO, Admin string
	Names      struct{ GeoNames string }
	Reference  struct{ GeoNames uint32 }
}

// isoPart is a subdivision in iso-codes.
type isoPart struct{ Code, Name, Parent, Type string }

// areas holds the sources of countries and regions while they are read.
type areas struct {
	iso    map[string]isoCountry
	parts  []isoPart
	mo     map[string]string // GeoNames' German names: "DE", "DE.07", id
	cldr   map[string]string // "DE", "US-alt-short"
	german map[string]string // iso-codes' translations
	middle map[string][2]float64
}

// addAreas adds countries, their regions and the next level below.
func (a *atlas) addAreas(src sources) error {
	r, err := readAreas(src)
	if err != nil {
		return err
	}
	a.german = map[uint32]string{}
	for id, name := range r.mo {
		var n uint32
		if _, err := fmt.Sscanf(id, "%d", &n); err == nil {
			a.german[n] = name
		}
	}
	a.country, a.region, a.county = map[string]*place{}, map[string]*place{}, map[string]*place{}
	for _, code := range sortedKeys(r.iso) {
		a.addCountry(r, code)
		for _, part := range r.iso[code].Regions {
			a.addRegion(r, code, part)
		}
	}
	for _, part := range r.parts {
		a.addCounty(r, part)
	}
	return nil
}

func readAreas(src sources) (*areas, error) {
	r := &areas{iso: map[string]isoCountry{}}
	if err := readJSON(filepath.Join(src["iso-db"], "data/iso3166-2.json"), &r.iso); err != nil {
		return nil, err
	}
	var parts map[string][]isoPart
	if err := readJSON(filepath.Join(src["iso-codes"], "usr/share/iso-codes/json/iso_3166-2.json"), &parts); err != nil {
		return nil, err
	}
	r.parts = parts["3166-2"]
	var cldr struct {
		Main struct {
			De struct {
				LocaleDisplayNames struct{ Territories map[string]string }
			}
		}
	}
	if err := readJSON(filepath.Join(src["cldr"], "main/de/territories.json"), &cldr); err != nil {
		return nil, err
	}
	r.cldr = cldr.Main.De.LocaleDisplayNames.Territories
	var err error
	if r.mo, err = readMO(filepath.Join(src["geonames-mo"], "usr/share/locale/de/LC_MESSAGES/geonames.mo")); err != nil {
		return nil, err
	}
	if r.german, err = readMO(filepath.Join(src["iso-codes"], "usr/share/locale/de/LC_MESSAGES/iso_3166-2.mo")); err != nil {
		return nil, err
	}
	r.middle, err = readMiddles(filepath.Join(src["gountries"], "data/json"))
	return r, err
}

// readMiddles reads gountries' coordinates: by country code, and by country and
// code of the part.
func readMiddles(dir string) (map[string][2]float64, error) {
	out := map[string][2]float64{}
	files, _ := filepath.Glob(filepath.Join(dir, "countries", "*.json"))
	for _, f := range files {
		var c map[string]any // it has both "Latitude" and "latitude"
		if err := readJSON(f, &c); err != nil {
			return nil, err
		}
		lat, _ := c["Latitude"].(float64)
		lon, _ := c["Longitude"].(float64)
		out[fmt.Sprint(c["cca2"])] = [2]float64{lat, lon}
	}
	files, _ = filepath.Glob(filepath.Join(dir, "subdivisions", "*.json"))
	for _, f := range files {
		var parts []map[string]any
		if err := readJSON(f, &parts); err != nil {
			return nil, err
		}
		for _, p := range parts {
			lat, ok1 := p["Latitude"].(float64)
			lon, ok2 := p["Longitude"].(float64)
			if ok1 && ok2 && (lat != 0 || lon != 0) {
				out[fmt.Sprint(p["CountryAlpha2"], "-", p["Code"])] = [2]float64{lat, lon}
			}
		}
	}
	return out, nil
}

func (a *atlas) addCountry(r *areas, code string) {
	name := r.cldr[code]
	if name == "" {
		name = r.iso[code].Names.GeoNames
	}
	p := a.add(&place{
		geonames: r.iso[code].Reference.GeoNames, display: name, kind: gazetteer.Country, country: code,
		lat: r.middle[code][0], lon: r.middle[code][1],
	})
	p.call(name, gazetteer.German)
	p.call(r.mo[code], gazetteer.German)
	p.call(r.cldr[code+"-alt-short"], gazetteer.German)
	p.call(r.cldr[code+"-alt-variant"], gazetteer.German)
	p.call(r.iso[code].Names.GeoNames, gazetteer.Weak)
	a.country[code] = p
}

// addRegion adds a part of a country under its German name, with and without
// the title that the sources put before it.
func (a *atlas) addRegion(r *areas, code string, part isoRegion) {
	own := part.Names.GeoNames
	name := r.mo[code+"."+part.Admin]
	if name == "" {
		name = r.translation(code + "-" + part.ISO)
	}
	if name != own && name == r.cldr["GE"] {
		name = own // the translation took Georgia for the country
	}
	if name == "" {
		name = own
	}
	if name == "" || part.Reference.GeoNames == 0 {
		return
	}
	at := r.middle[code+"-"+part.ISO]
	p := a.add(&place{
		geonames: part.Reference.GeoNames, display: untitled(name, code), kind: gazetteer.Region, country: code, admin1: part.Admin,
		lat: at[0], lon: at[1],
	})
	p.call(name, gazetteer.German)
	p.call(p.display, gazetteer.German)
	p.call(untitled(name, ""), 0)
	p.call(own, 0)
	p.call(untitled(own, ""), gazetteer.Weak)
	if part.Admin != "" {
		a.region[code+"."+part.Admin] = p
	}
}

// counties are the countries whose next level below the regions is added, with
// the ISO types that make it.
var counties = map[string][]string{
	"FR": {"Metropolitan department", "Overseas department"},
	"IT": {"Province", "Autonomous province", "Metropolitan city", "Free municipal consortium", "Decentralized regional entity"},
	"ES": {"Province"},
	"BE": {"Province"},
	"IE": {"County"},
	"GB": {"Council area", "District", "Two-tier county", "Metropolitan district", "Unitary authority"},
}

func (a *atlas) addCounty(r *areas, part isoPart) {
	code, rest, _ := strings.Cut(part.Code, "-")
	if !slices.Contains(counties[code], part.Type) {
		return
	}
	name := r.translation(part.Code)
	if name == "" {
		name = plainName(part.Name)
	}
	at := r.middle[part.Code]
	p := a.add(&place{display: name, kind: gazetteer.County, country: code, lat: at[0], lon: at[1]})
	p.call(name, 0)
	p.call(plainName(part.Name), gazetteer.Weak)
	a.county[code+"."+rest] = p
}

// translation returns iso-codes' German name of a part, empty where it has none.
func (r *areas) translation(code string) string {
	for _, p := range r.parts {
		if p.Code == code {
			return plainName(r.german[p.Name])
		}
	}
	return ""
}

// plainName cuts the second language off: `A Coruña [La Coruña]`.
func plainName(name string) string {
	name, _, _ = strings.Cut(name, " [")
	name, _, _ = strings.Cut(name, " (")
	name = strings.TrimSuffix(name, ", The") // Vale of Glamorgan
	return strings.TrimSpace(name)
}

// titles stand before the German names of regions in the sources. Those of the
// first group are left out of the usual name; the others belong to it where the
// country calls its regions after towns.
var titles = []string{"Kanton ", "Provinz ", "Präfektur ", "Freie und Hansestadt ", "Hauptstadt ", "Stadt "}

var ownTitles = []string{"Oblast ", "Woiwodschaft ", "Region ", "Rajon ", "Distrikt ", "Komitat ", "Bezirk ", "Kreis ", "Gouvernement ", "Departamento ", "Autonome Republik ", "Republik ", "Munizip ", "Opština "}

// untitled returns name without its title; without a country every title goes.
func untitled(name, country string) string {
	group := titles
	if country == "" {
		group = slices.Concat(titles, ownTitles)
	}
	for _, t := range group {
		if rest, ok := strings.CutPrefix(name, t); ok {
			return rest
		}
	}
	if country == "" {
		for _, t := range []string{" Sheng", " Shi", " Province", " Region", " County", " District"} {
			name = strings.TrimSuffix(name, t)
		}
	}
	return name
}

func readJSON(file string, v any) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
