package extract

import "github.com/auslese/auslese/extract/gazetteer"

// PartnershipRecord is a lasting tie between two places.
type PartnershipRecord struct {
	Head
	Parties [2]gazetteer.Place
	Kind    string
	Since   string // EDTF; empty where the document does not tell
	Year    int    // founding year; 0 likewise
	Basis   string // stated, anniversary, duration
	Until   string // EDTF; empty unless the document says that it ended
	rank    int    // of the evidence for the year
}

// The kinds of partnerships. A word that leaves the kind to the parties has partnership.
const (
	cityTwinning      = "city_twinning"
	cityFriendship    = "city_friendship"
	countyPartnership = "county_partnership"
	regionPartnership = "region_partnership"
	cooperation       = "cooperation_agreement"
	workingGroup      = "working_group"
	anyPartnership    = "partnership"
)

// The ways in which a founding year is known, the best first.
const (
	stated      = "stated"
	anniversary = "anniversary"
	duration    = "duration"
)

// Type returns TypePartnership.
func (r *PartnershipRecord) Type() Type { return TypePartnership }

// AppendJSON appends the record as one JSON object.
func (r *PartnershipRecord) AppendJSON(dst []byte) []byte {
	o := r.open(dst, TypePartnership)
	o.list("parties", 2, func(o *object, i int) { o.place(&r.Parties[i]) })
	o.str("kind", r.Kind)
	o.opt("since", r.Since)
	if r.Year > 0 {
		o.int("year", r.Year)
	}
	o.opt("basis", r.Basis)
	o.opt("until", r.Until)
	return o.close()
}

// String writes "Leipzig + Nanjing city_twinning 1988 stated".
func (r *PartnershipRecord) String() string {
	s := r.Parties[0].Name + " + " + r.Parties[1].Name + " " + r.Kind
	for _, f := range []string{r.Since, r.Basis} {
		if f != "" {
			s += " " + f
		}
	}
	if r.Until != "" {
		s += " until " + r.Until
	}
	return s
}

// kindOf is the kind of a tie: what its word says, else what its parties are.
func kindOf(kind string, a, b *gazetteer.Place) string {
	switch {
	case kind == cooperation || kind == workingGroup:
		return kind
	case levelOf(a.Kind) >= levelRegion || levelOf(b.Kind) >= levelRegion:
		return regionPartnership
	case levelOf(a.Kind) == levelCounty || levelOf(b.Kind) == levelCounty:
		return countyPartnership
	case kind == cityFriendship || kind == regionPartnership: // Nürnberg's Regionalpartnerschaft with Shenzhen
		return kind
	}
	return cityTwinning
}
