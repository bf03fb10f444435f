package extract

import "github.com/auslese/auslese/extract/gazetteer"

// CityPairRecord is two cities that the document relates to each other.
type CityPairRecord struct {
	Head
	A, B     gazetteer.Place
	Relation string // twinning, friendship, cooperation, visit, event, route
	Mentions []Span // all that state it; the record's own span is the first
}

// The relations of city pairs, the closest first.
const (
	twinning        = "twinning"
	friendship      = "friendship"
	cooperationPair = "cooperation"
	visit           = "visit"
	event           = "event"
	route           = "route"
)

var pairRelations = []string{twinning, friendship, cooperationPair, visit, event, route}

// Type returns TypeCityPair.
func (r *CityPairRecord) Type() Type { return TypeCityPair }

// AppendJSON appends the record as one JSON object.
func (r *CityPairRecord) AppendJSON(dst []byte) []byte {
	o := r.open(dst, TypeCityPair)
	o.key("a")
	o.nested(func(o *object) { o.place(&r.A) })
	o.key("b")
	o.nested(func(o *object) { o.place(&r.B) })
	o.str("relation", r.Relation)
	o.list("mentions", len(r.Mentions), func(o *object, i int) { o.span(r.Mentions[i]) })
	return o.close()
}

// String writes "Leipzig + Nanjing visit".
func (r *CityPairRecord) String() string { return r.A.Name + " + " + r.B.Name + " " + r.Relation }

func (r *CityPairRecord) spans(f func(*Span)) {
	f(&r.Span)
	for i := range r.Mentions {
		f(&r.Mentions[i])
	}
}
