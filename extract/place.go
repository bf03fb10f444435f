package extract

import (
	"math"
	"strconv"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// How places are found. A name of the gazetteer is a candidate (place_find.go);
// three questions decide what becomes of it.
//
//  1. Is it a place? Points are added up: what the name is at all (place_cue.go: a
//     large city's own name, a small place's foreign one, a word of the language, a
//     given name, a surname), what stands before it (place_before.go: prepositions,
//     titles, postal codes, organisations, articles; place_modifier.go: adjectives;
//     place_person.go: persons' titles and given names) and behind it (place_after.go:
//     datelines, streets, compounds), and
//     what the rest of the document says of the same name (place_document.go,
//     place_tie.go): a name that once stands in a clear place is believed elsewhere,
//     one that once is a person's is not, and in a list each member vouches for the
//     next. Stations and junctions (place_stop.go) are found but give no record.
//     Villages that the gazetteer does not have are told by their shape (place_guess.go)
//     and by the places beside them (place_unknown.go).
//  2. What kind of place? A title tells: Stadt, Kreis, Provinz, Stadtteil.
//  3. Which of its namesakes? (place_choose.go) The weight of each (population, how
//     near, whether it is its own name) times what the document speaks for
//     (place_support.go): its country, region or county being named, beside it or
//     anywhere, its publisher, the company in which it is listed.
//
// Words and their meaning are in rules/place/words.yaml, the weights in Go.

// Mention is a place where it is mentioned.
type Mention struct {
	From, To   int32 // tokens of the row as scanned, half-open
	Start, End int32 // bytes of the name alone, without a title
	Place      gazetteer.Place
	Name       gazetteer.Name // all that the name can mean; None for a place that is no entry
	Adjective  bool           // an adjective or inhabitants of the place: no record
	Stop       bool           // a station or junction that is called so: no record
	rule       string         // what decided
}

// Class is the class of the token that stands for the mention in the row of relations.
func (m *Mention) Class() token.Symbol {
	if m.Adjective {
		return token.Adjective
	}
	return placeClass[m.Place.Kind]
}

var placeClass = [...]token.Symbol{
	gazetteer.District: token.District, gazetteer.City: token.City, gazetteer.County: token.County,
	gazetteer.Region: token.Region, gazetteer.Country: token.Country, gazetteer.Area: token.Place,
}

// PlaceRecord is a place.
type PlaceRecord struct {
	Head
	Place gazetteer.Place
}

// Type returns TypePlace.
func (r *PlaceRecord) Type() Type { return TypePlace }

// AppendJSON appends the record as one JSON object.
func (r *PlaceRecord) AppendJSON(dst []byte) []byte {
	o := r.open(dst, TypePlace)
	o.place(&r.Place)
	return o.close()
}

// String writes name, kind and country: "Nanjing city CN".
func (r *PlaceRecord) String() string {
	return r.Place.Name + " " + r.Place.Kind.String() + " " + r.Place.Country
}

// place appends the fields of a place.
func (o *object) place(p *gazetteer.Place) {
	o.str("name", p.Name)
	o.str("kind", p.Kind.String())
	if p.GeoNames != 0 {
		o.int("geonames", int(p.GeoNames))
	}
	o.opt("country", p.Country)
	if p.Lat != 0 || p.Lon != 0 {
		o.degrees("lat", p.Lat)
		o.degrees("lon", p.Lon)
	}
}

// degrees appends an angle to five decimal places, about a metre.
func (o *object) degrees(name string, value float64) {
	o.key(name)
	o.dst = strconv.AppendFloat(o.dst, math.Round(value*1e5)/1e5, 'f', -1, 64)
}

// placeRecords are the records of the places mentioned; adjectives, stops and
// landscapes are known to the relations only.
func (w *worker) placeRecords() []*PlaceRecord {
	var rs []*PlaceRecord
	for i := range w.places {
		m := &w.places[i]
		if m.Adjective || m.Stop || m.Place.Kind == gazetteer.Area {
			continue
		}
		rs = append(rs, &PlaceRecord{
			Head:  Head{Span: Span{Start: int(m.Start), End: int(m.End)}, Rule: m.rule},
			Place: m.Place,
		})
	}
	return rs
}
