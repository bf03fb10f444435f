package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
)

// addHand reads the lists kept by hand: places.tsv, names.tsv, adjectives.tsv.
func (a *atlas) addHand(dir string) error {
	for _, list := range []struct {
		file    string
		columns int
		add     func(c []string) error
	}{
		{"places.tsv", 8, a.handPlace},
		{"names.tsv", 4, a.handNames},
		{"adjectives.tsv", 2, a.handAdjectives},
	} {
		err := eachLine(filepath.Join(dir, list.file), func(line string) error {
			c := strings.Split(line, "\t")
			for len(c) < list.columns {
				c = append(c, "")
			}
			return list.add(c)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// handNames reads the columns country, known name, usual German name, others.
func (a *atlas) handNames(c []string) error {
	p := a.largest(c[0], c[1])
	if p == nil {
		return fmt.Errorf("no city %q in %s", c[1], c[0])
	}
	p.byHand = true
	if c[2] != "" {
		if p.display != c[2] && p.display != p.own && p.found[p.display] != 0 {
			p.found[p.display] = gazetteer.Weak // the catalogue was wrong
		}
		p.display = c[2]
		p.call(c[2], gazetteer.German)
	}
	p.callAll(c[3], gazetteer.German)
	return nil
}

// callAll gives p the names of a list: `!` before one makes it mean this place
// usually, `~` makes it weak.
func (p *place) callAll(list string, f gazetteer.Flags) {
	for n := range strings.SplitSeq(list, ",") {
		n = strings.TrimSpace(n)
		if rest, ok := strings.CutPrefix(n, "!"); ok {
			p.call(rest, gazetteer.German|gazetteer.Usual)
		} else if rest, ok := strings.CutPrefix(n, "~"); ok {
			p.call(rest, gazetteer.Weak)
		} else {
			p.call(n, f)
		}
	}
}

// largest finds the largest city of a country that bears a name, be it weakly.
func (a *atlas) largest(country, name string) *place {
	k := key(name)
	var best *place
	for _, p := range a.places {
		if p.country != country || p.kind != gazetteer.City || best != nil && p.population <= best.population {
			continue
		}
		for n := range p.found {
			if n == name || key(n) == k {
				best = p
				break
			}
		}
	}
	return best
}

func (a *atlas) handAdjectives(c []string) error {
	p := a.named(c[0])
	if country, city, ok := strings.Cut(c[0], "!"); ok {
		p = a.largest(country, city)
	}
	if p == nil {
		return fmt.Errorf("no place %q", c[0])
	}
	for w := range strings.FieldsSeq(c[1]) {
		p.call(w, gazetteer.Adjective)
	}
	return nil
}

// handPlace reads the columns name, kind, country, region, GeoNames id,
// latitude, longitude, other names.
func (a *atlas) handPlace(c []string) error {
	p := &place{display: c[0], country: c[2]}
	var ok bool
	if p.kind, ok = gazetteer.ParseKind(c[1]); !ok {
		return fmt.Errorf("no kind %q", c[1])
	}
	if c[3] != "" {
		if p.region = a.named(c[2] + ":" + c[3]); p.region == nil {
			return fmt.Errorf("no region %q", c[3])
		}
	}
	if id, _ := strconv.ParseUint(c[4], 10, 32); id != 0 {
		p.geonames = uint32(id)
	}
	p.lat, _ = strconv.ParseFloat(c[5], 64)
	p.lon, _ = strconv.ParseFloat(c[6], 64)
	if old := a.existing(p); old != nil {
		old.display, old.kind = p.display, p.kind
		p = old
	} else {
		a.add(p)
		if p.kind == gazetteer.Country {
			a.country[p.country] = p
		}
	}
	p.call(p.display, gazetteer.German)
	p.callAll(c[7], 0)
	return nil
}

func (a *atlas) existing(p *place) *place {
	if p.geonames != 0 {
		return a.byID[p.geonames]
	}
	if p.kind == gazetteer.Country {
		return a.country[p.country]
	}
	if p.kind == gazetteer.City || p.kind == gazetteer.District {
		return nil
	}
	for _, old := range a.places {
		if _, ok := old.found[p.display]; ok && old.kind == p.kind && old.country == p.country {
			return old
		}
	}
	return nil
}

// named finds a country by its code (`CN`), a region by country and name
// (`DE:Bayern`), a city by its GeoNames id.
func (a *atlas) named(name string) *place {
	if p := a.country[name]; p != nil {
		return p
	}
	if id, err := strconv.ParseUint(name, 10, 32); err == nil {
		return a.byID[uint32(id)]
	}
	country, region, _ := strings.Cut(name, ":")
	for _, p := range a.places {
		if _, ok := p.found[region]; ok && p.country == country && p.kind != gazetteer.City {
			return p
		}
	}
	return nil
}
