package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
)

// addHand reads the lists kept by hand: places.tsv, whose rows correct a place
// (by its GeoNames id, or a country, region or landscape by its name) or add
// one, and adjectives.tsv.
func (a *atlas) addHand(dir string) error {
	err := eachLine(filepath.Join(dir, "places.tsv"), func(line string) error {
		c := strings.Split(line, "\t")
		for len(c) < 8 {
			c = append(c, "")
		}
		return a.handPlace(c)
	})
	if err != nil {
		return err
	}
	return eachLine(filepath.Join(dir, "adjectives.tsv"), func(line string) error {
		name, words, ok := strings.Cut(line, "\t")
		p := a.named(name)
		if !ok || p == nil {
			return fmt.Errorf("no place %q", name)
		}
		for w := range strings.FieldsSeq(words) {
			p.call(w, gazetteer.Adjective)
		}
		return nil
	})
}

// handPlace reads the columns name, kind, country, region, GeoNames id,
// latitude, longitude, other names. `~` before another name makes it weak.
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
		old.display = p.display
		p = old
	} else {
		a.add(p)
	}
	p.call(p.display, gazetteer.German)
	for n := range strings.SplitSeq(c[7], ",") {
		n = strings.TrimSpace(n)
		if weak, ok := strings.CutPrefix(n, "~"); ok {
			p.call(weak, gazetteer.Weak)
		} else {
			p.call(n, 0)
		}
	}
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
