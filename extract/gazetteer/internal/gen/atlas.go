package main

import (
	"cmp"
	"slices"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

// place is a place while the table is being put together.
type place struct {
	geonames       uint32
	display        string // usual German name
	own            string // GeoNames' name of a city
	kind           gazetteer.Kind
	rank           gazetteer.Rank
	country        string // ISO 3166-1
	admin1, admin2 string // GeoNames codes
	ags            string // German municipality key, or its beginning
	lat, lon       float64
	population     uint32
	region, county *place
	found          map[string]gazetteer.Flags // name to how it stands
	byHand         bool                       // the usual name was set by hand
	index          uint32
}

// call gives p a name; a strong naming wins over a weak one.
func (p *place) call(name string, f gazetteer.Flags) {
	if name == "" {
		return
	}
	if p.found == nil {
		p.found = map[string]gazetteer.Flags{}
	}
	old, known := p.found[name]
	if known && old&gazetteer.Weak == 0 {
		f &^= gazetteer.Weak
	}
	p.found[name] = f | old&(gazetteer.German|gazetteer.Usual|gazetteer.Own)
}

// atlas is all that is known, in the order in which it was added.
type atlas struct {
	words   *words
	places  []*place
	byID    map[uint32]*place
	country map[string]*place // by ISO 3166-1 code
	region  map[string]*place // by country and GeoNames admin1: "DE.07"
	county  map[string]*place // by country and code: "DE.05754", "FR.75"
	german  map[uint32]string // GeoNames' German names of cities
	codes   []string          // ISO codes by number of the country
}

func (a *atlas) add(p *place) *place {
	a.places = append(a.places, p)
	if p.geonames != 0 {
		a.byID[p.geonames] = p
	}
	return p
}

// fill links the places, derives what the sources leave open for regions and
// countries from their towns, and numbers them in the order that table wants.
func (a *atlas) fill() {
	for _, p := range a.places {
		if p.kind > gazetteer.City {
			continue
		}
		if p.region == nil {
			p.region = a.region[p.country+"."+p.admin1]
		}
		if p.county == nil {
			p.county = a.county[p.country+"."+p.admin2]
		}
	}
	a.sumUp()
	a.shareNames()
	a.shortNames()
	a.halfNames()
	order := map[gazetteer.Kind]int{gazetteer.Country: 0, gazetteer.Region: 1, gazetteer.Area: 2, gazetteer.County: 3, gazetteer.City: 4, gazetteer.District: 5}
	slices.SortStableFunc(a.places, func(x, y *place) int {
		return cmp.Or(cmp.Compare(order[x.kind], order[y.kind]), cmp.Compare(x.country, y.country),
			cmp.Compare(y.population, x.population), cmp.Compare(x.display, y.display), cmp.Compare(x.geonames, y.geonames))
	})
	a.codes = []string{"  "}
	for i, p := range a.places {
		p.index = uint32(i + 1)
		if p.kind == gazetteer.Country {
			a.codes = append(a.codes, p.country)
		}
	}
}

// shareNames takes the German name of a region or county for the city that it is
// called after, where that one bears it in some language: `Chaskowo`.
func (a *atlas) shareNames() {
	seat := map[*place]*place{}
	for _, p := range a.places {
		if p.kind != gazetteer.City {
			continue
		}
		for _, over := range []*place{p.region, p.county} {
			if over == nil || seat[over] != nil && seat[over].population >= p.population {
				continue
			}
			if f, ok := p.found[over.display]; ok && f&gazetteer.Weak != 0 {
				seat[over] = p
			}
		}
	}
	for over, p := range seat {
		p.found[over.display] = gazetteer.German
		if _, named := a.german[p.geonames]; !named && !p.byHand {
			p.display = over.display
		}
	}
}

// sumUp gives regions, counties and countries the population of their towns,
// and coordinates to those that have none: those of the seat, else the middle
// of the towns.
func (a *atlas) sumUp() {
	type middle struct {
		lat, lon, weight float64
		seat             *place
	}
	at := map[*place]*middle{}
	for _, p := range a.places {
		if p.kind != gazetteer.City {
			continue
		}
		for _, over := range []*place{p.county, p.region, a.country[p.country]} {
			if over == nil {
				continue
			}
			m := at[over]
			if m == nil {
				m = &middle{}
				at[over] = m
			}
			over.population += p.population
			w := float64(p.population) + 1
			m.lat, m.lon, m.weight = m.lat+w*p.lat, m.lon+w*p.lon, m.weight+w
			if m.seat == nil || p.rank > m.seat.rank || p.rank == m.seat.rank && p.population > m.seat.population {
				m.seat = p
			}
		}
	}
	for over, m := range at {
		switch {
		case over.lat != 0 || over.lon != 0:
		case over.kind == gazetteer.County:
			over.lat, over.lon = m.lat/m.weight, m.lon/m.weight
		default:
			over.lat, over.lon = m.seat.lat, m.seat.lon
		}
	}
}

// records returns the places as the table holds them, the zero place first.
func (a *atlas) records() []table.Place {
	out := []table.Place{{}}
	for _, p := range a.places {
		r := table.Place{
			Name: p.display, GeoNames: p.geonames, Lat: p.lat, Lon: p.lon,
			Population: p.population, Kind: uint8(p.kind), Rank: uint8(p.rank),
		}
		if c := a.country[p.country]; c != nil {
			r.Country = uint8(c.index)
		}
		if p.region != nil {
			r.Region = uint16(p.region.index)
		}
		if p.county != nil {
			r.County = uint16(p.county.index)
		}
		out = append(out, r)
	}
	return out
}
