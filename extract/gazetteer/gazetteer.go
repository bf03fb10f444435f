// Package gazetteer knows the places of the world under the names that German
// texts use for them: municipalities, districts, counties, regions, countries.
//
// The table is embedded and read in place: nothing is decoded at start, and
// nothing is allocated by a look-up. Names are compared by their keys (see
// AppendKey), so case, hyphens and foreign diacritics do not matter. Where the
// data come from, and how a place got its name, is told in internal/gen.
package gazetteer

import (
	_ "embed"

	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

//go:generate go run ./internal/gen

//go:embed places.bin
var embedded string

// Kind is what a place is.
type Kind uint8

// The kinds of places, from the smallest to the largest.
const (
	None     Kind = iota
	District      // part of a city: Pudong, Kreuzberg
	City          // city, town, village, municipality
	County        // Kreis, département, English county
	Region        // Land, Kanton, province, US state
	Country
	Area // landscape without administration (Siegerland, Ruhrgebiet): tells where a city lies
)

var kinds = [...]string{None: "", District: "district", City: "city", County: "county", Region: "region", Country: "country", Area: "area"}

// String returns the kind as records and rule files write it.
func (k Kind) String() string { return kinds[k] }

// ParseKind returns the kind of that name; ok is false where there is none.
func ParseKind(s string) (k Kind, ok bool) {
	for i, name := range kinds {
		if name == s && name != "" {
			return Kind(i), true
		}
	}
	return None, false
}

// ID is a place's number, good as long as the program runs. 0 is no place.
type ID uint32

// Place is what is known of a place.
type Place struct {
	ID         ID
	Name       string // usual German name, nominative
	Kind       Kind
	GeoNames   uint32  // GeoNames id; 0 where it has none
	Country    string  // ISO 3166-1 alpha-2
	In         ID      // the country
	Region     ID      // Land, Kanton, province or state that it lies in; 0 where not known
	County     ID      // Kreis, département; 0 where not known
	Lat, Lon   float64 // WGS 84 degrees, exact to about a metre
	Population uint32  // of regions and countries: of their towns; 0 where not known
	Rank       Rank
	Nearness   uint8 // of the country, see Nearness
}

// Rank is a city's place in the administration.
type Rank uint8

// The ranks of cities.
const (
	Village      Rank = iota // no seat of anything
	Municipality             // seat of a municipality
	CountySeat               // seat of a county
	RegionSeat               // seat of a region
	Capital                  // of a country
)

// Flags tell how a name stands for a place.
type Flags uint8

// The flags of a hit.
const (
	Weak      Flags = 1 << iota // a name that other languages or times use, or that needs its title
	Adjective                   // an adjective or the name of the inhabitants: `chinesisch`, `Thüringer`
	German                      // the name that German uses for it
	Usual                       // means this place unless the text says otherwise, whatever its size
	Own                         // the name that is used there, and in German texts as well as the usual one
)

// Word tells what else a name is in German texts.
type Word uint8

// What else a name can be.
const (
	Common  Word = 1 << iota // a word of the language: `Essen`, `Weil`
	Rare                     // a word, but seldom met as one
	Given                    // a given name: `Martin`
	Surname                  // a surname: `Forster`
	Bare                     // a word that stands without an article behind prepositions: `in Ruhe`
)

// Hit is a place that a name can stand for.
type Hit struct {
	ID    ID
	Flags Flags
}

// Gazetteer is the embedded table with a user's own places laid over it. It
// never changes once it is made, and any number of goroutines may read it.
type Gazetteer struct {
	table table.Table
	near  [256]uint8 // nearness by country
	own   *overlay
}

// Builtin returns the embedded table.
func Builtin() *Gazetteer {
	t := table.Table(embedded)
	return &Gazetteer{table: t, near: nearness(t)}
}

// Place returns place id.
func (g *Gazetteer) Place(id ID) Place {
	if n := ID(g.table.Len()); id >= n {
		return g.own.places[id-n]
	}
	p := g.table.Place(uint32(id))
	return Place{
		ID: id, Name: p.Name, Kind: Kind(p.Kind), GeoNames: p.GeoNames,
		Country: g.table.Code(p.Country), In: ID(p.Country), Region: ID(p.Region), County: ID(p.County),
		Lat: p.Lat, Lon: p.Lon, Population: p.Population, Rank: Rank(p.Rank), Nearness: g.near[p.Country],
	}
}

// Country returns the country with an ISO 3166-1 alpha-2 code, 0 where there is none.
func (g *Gazetteer) Country(code string) ID {
	for i := 1; len(code) == 2 && g.table.Place(uint32(i)).Kind == uint8(Country); i++ {
		if g.table.Code(uint8(i)) == code {
			return ID(i)
		}
	}
	return 0
}

// Lookup returns the name's facts as they stand in the table, whatever its
// case: no inflection is undone. ok is false where it is not known at all.
func (g *Gazetteer) Lookup(name string) (n Name, ok bool) {
	var buf [64]byte
	n = g.lookup(AppendKey(buf[:0], name))
	return n, !n.None()
}

// AppendKey appends the key under which name is found to dst.
func AppendKey(dst []byte, name string) []byte { return table.AppendKey(dst, name) }
