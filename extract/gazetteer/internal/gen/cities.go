package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
)

// addCities adds GeoNames' populated places under their main names, their
// German names and, weakly, the Latin ones of other languages; those of less than
// 1,000 people near the German language under their main names alone.
func (a *atlas) addCities(src sources) error {
	err := a.addExtract(filepath.Join(src["cities"], "cities1000.txt"), func(p *place, others []string) {
		a.nameCity(a.add(p), others)
	})
	if err != nil {
		return err
	}
	return a.addExtract(filepath.Join(src["villages"], "dist/cities500.txt"), func(p *place, _ []string) {
		if a.byID[p.geonames] == nil && a.isVillage(p) {
			a.nameCity(a.add(p), nil)
		}
	})
}

// neighbours are the countries beside those that speak German whose villages German
// texts name; France's are surnames too often.
const neighbours = " BE CZ DK IT NL PL SI "

// isVillage tells whether a place of less than 1,000 people is worth its name: all that
// speak German, and of the neighbours' those that are no German word.
func (a *atlas) isVillage(p *place) bool {
	if gazetteer.Nearness(p.country) == 2 {
		return true
	}
	k := key(p.display)
	return strings.Contains(neighbours, " "+p.country+" ") && len(k) >= 5 && a.words.key[k] == 0
}

// addExtract has the places of one of GeoNames' extracts added, each with its other names.
func (a *atlas) addExtract(file string, add func(p *place, others []string)) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for line := 1; in.Scan(); line++ {
		p, others, err := parseCity(in.Text())
		if err != nil {
			return fmt.Errorf("%s:%d: %w", filepath.Base(file), line, err)
		}
		if p != nil {
			add(p, others)
		}
	}
	return in.Err()
}

// parseCity reads one line of a GeoNames extract; nil for a place that is gone.
func parseCity(line string) (*place, []string, error) {
	c := strings.Split(line, "\t")
	if len(c) != 19 {
		return nil, nil, fmt.Errorf("%d columns, want 19", len(c))
	}
	p := &place{display: c[1], kind: gazetteer.City, country: c[8], admin1: c[10], admin2: c[11]}
	switch c[7] {
	case "PPLQ", "PPLH", "PPLW", "PPLCH": // abandoned, historical, destroyed
		return nil, nil, nil
	case "PPLX":
		p.kind = gazetteer.District
	case "PPLC":
		p.rank = gazetteer.Capital
	case "PPLA", "PPLG":
		p.rank = gazetteer.RegionSeat
	case "PPLA2", "PPLA3":
		p.rank = gazetteer.CountySeat
	case "PPLA4", "PPLA5":
		p.rank = gazetteer.Municipality
	}
	if p.country == "CH" && strings.Contains(p.display, " (Kreis ") {
		p.kind = gazetteer.District // of Zürich or Winterthur
	}
	if core, ok := coreOf(p.display); ok && p.country == "CH" {
		p.display, p.kind = core, gazetteer.City
	}
	if p.country == "DE" { // the municipality key stands in admin4, its Kreis in admin3
		p.ags, p.admin2 = c[13], c[12]
	}
	if rest, ok := strings.CutPrefix(p.display, borough); ok {
		p.display, p.kind = rest, gazetteer.District
	}
	nums := [4]float64{}
	for i, col := range []int{0, 4, 5, 14} {
		v, err := strconv.ParseFloat(c[col], 64)
		if err != nil {
			return nil, nil, fmt.Errorf("column %d: %w", col+1, err)
		}
		nums[i] = v
	}
	p.geonames, p.lat, p.lon, p.population = uint32(nums[0]), nums[1], nums[2], uint32(nums[3])
	if strings.Contains(p.display, " (Kreis ") { // Stadt Winterthur (Kreis 1); of the quarters in it the large ones are known
		_, quarter, _ := strings.Cut(p.display, " / ")
		if p.display, p.kind = quarter, gazetteer.District; quarter == "" || p.population < floorQuarter {
			return nil, nil, nil
		}
	}
	return p, strings.Split(c[3], ","), nil
}

// coreOf is the municipality that stands under the name of its village: Seuzach Dorf,
// Volketswil / Volketswil (Dorf), Neftenbach / Dorf Neftenbach.
func coreOf(name string) (string, bool) {
	if of, village, ok := strings.Cut(name, " / "); ok {
		return of, village == of+" (Dorf)" || village == "Dorf "+of
	}
	return strings.CutSuffix(name, " Dorf")
}

// nameCity gives a city its names.
func (a *atlas) nameCity(p *place, others []string) {
	p.call(p.display, ownName(p))
	if s := respelled(p.display, p.country); s != "" {
		p.display = s
		p.call(s, ownName(p))
	}
	p.own = p.display
	if de := cleanGerman(a.german[p.geonames]); de != "" {
		p.display = de
		p.call(de, gazetteer.German)
	}
	if p.population < weakFloor(p.country) {
		return
	}
	if p.country == "IL" {
		others = append(others, hebrew(p.own, others)...)
	}
	f := gazetteer.Weak
	if p.display == p.own && strings.Contains(otherScripts, " "+p.country+" ") {
		f |= gazetteer.Own // no German name is known, and the own one is a transcription
	}
	a.nameInScript(p, others, f)
	for _, name := range others {
		switch {
		case !a.latinName(name) || isStrange(name, p):
		case withoutHonour(name) == p.display && name != p.display:
			p.call(name, 0) // Lutherstadt Eisleben
		default:
			p.call(name, f)
		}
	}
}

// nameInScript gives a city the German transcriptions of its names in the languages of its country. That of its
// main name is the usual one where the catalogue has no German name.
func (a *atlas) nameInScript(p *place, others []string, f gazetteer.Flags) {
	for _, name := range others {
		german, main := transcribe(name, p.country, p.own)
		switch {
		case !a.latinName(german) || p.kind != gazetteer.City:
		case !main:
			p.call(german, f)
		default:
			p.call(german, f&^gazetteer.Weak)
			if p.display == p.own {
				p.display = german
			}
		}
	}
}

// isStrange tells whether another name of a town far off is rather that of a forerunner, a quarter or the land around
// it, as Bridgetown of Rahway: it shares neither the first letter nor the whole of the name that the town itself writes
// in our letters.
func isStrange(name string, p *place) bool {
	if p.population >= 1_000_000 || !strings.Contains(farLatin, " "+p.country+" ") {
		return false
	}
	k, own := key(name), key(p.own)
	return k != "" && own != "" && k[0] != own[0] && !strings.Contains(k, own)
}

// farLatin are countries far from the German language that write in its letters and have not renamed their towns.
const farLatin = " AR AU BO BR CA CL CO CR CU DO EC GT HN ID MX MY NI NZ PA PE PH PY SV US UY VE "

// respelled is GeoNames' name of a town as German texts write it, which leave out what marks a soft sign or a stop
// (Lysychans’k), the hyphens of Japan, City behind a name in China, and what is mute in Arabic (Qalqīlyah).
func respelled(name, country string) string {
	switch country {
	case "AM", "BG", "BY", "GE", "IL", "KG", "KZ", "RU", "UA", "UZ":
		return marks.Replace(name)
	case "CN":
		return strings.TrimSuffix(marks.Replace(name), " City")
	case "JP":
		return strings.ReplaceAll(name, "-", "")
	case "IQ", "JO", "LB", "LY", "PS", "SY":
		return strings.TrimSuffix(strings.Replace(name, "Bayt ", "Beit ", 1), "h")
	}
	return ""
}

var marks = strings.NewReplacer("’", "", "‘", "", "'", "", "ʼ", "", "`", "")

// otherScripts are countries that do not write in Latin letters.
const otherScripts = " AM BG BY GE GR IL IR JP KG KZ MK RS RU SY UA "

// twoNames are the countries whose towns German texts call by the local name as
// often as by the German one that the catalogue has.
const twoNames = " CZ DK EE FR HR HU LT LU LV PL RO RS SI SK "

// ownName is Own where the place's name in GeoNames is the local one and as usual
// in German texts as any other: not for large cities and capitals, whose German
// names everybody uses and which GeoNames gives in English.
func ownName(p *place) gazetteer.Flags {
	if strings.Contains(twoNames, " "+p.country+" ") && p.population < 400_000 && p.rank < gazetteer.Capital {
		return gazetteer.Own
	}
	return 0
}
