package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// party is a place that the document names.
type party struct {
	gazetteer.Place
	level   int
	mention int // how often it is named
	items   int // how often of these as an item of a list of partners
	alone   int // and how often alone in a line otherwise
	seen    int // number of the sentence that named it last; 0 for none yet
	points  int // what speaks for it as the place that publishes the document
}

// partyKey tells parties apart: by place, or by name where the gazetteer has none.
type partyKey struct {
	id   gazetteer.ID
	name string
}

// partyOf is the number of the place among those of the document.
func (w *worker) partyOf(m *Mention) int {
	key := partyKey{m.Place.ID, ""}
	if key.id == 0 {
		key.name = bareName(m.Place.Name)
	}
	if i, ok := w.partyAt[key]; ok {
		return i
	}
	p := party{Place: m.Place, level: levelOf(m.Place.Kind)}
	p.Name = w.nameOf(m)
	if p.Kind == gazetteer.Area && p.ID == 0 {
		p.Kind = gazetteer.Region
	}
	w.partyAt[key] = len(w.parties)
	w.parties = append(w.parties, p)
	return len(w.parties) - 1
}

// bareName is the name of a county whatever it is called: Kreis and Powiat Mrągowo.
func bareName(name string) string {
	for _, title := range []string{"Landkreis ", "Kreis ", "Powiat ", "Rajon "} {
		if bare, ok := strings.CutPrefix(name, title); ok {
			return "Kreis " + bare
		}
	}
	return name
}

// nameOf is the name that a party has in records: the gazetteer's where that is
// German, else as the text has it: Differdingen, not Differdange.
func (w *worker) nameOf(m *Mention) string {
	p := &m.Place
	if p.ID == 0 || p.Kind != gazetteer.City && p.Kind != gazetteer.District || publishes(&party{Place: *p}) && p.Country != "LU" && p.Country != "IT" {
		return p.Name
	}
	if n, ok := w.gazetteer.Lookup(p.Name); ok {
		for i := range n.Len() {
			if h := n.At(i); h.ID == p.ID && h.Flags&gazetteer.German != 0 && !strings.Contains(p.Name, " of ") {
				return p.Name
			}
		}
	}
	name := token.Plain(w.text.Body[m.Start:m.End])
	if name == "" || m.Adjective || strings.ToUpper(name) == name || strings.ContainsAny(name, "(/\n") {
		return p.Name
	}
	if w.isGenitive(m) {
		return strings.TrimSuffix(name, "s")
	}
	return name
}

// publishes tells whether German press releases come from there.
func publishes(p *party) bool {
	if p.Kind == gazetteer.Area {
		return false
	}
	switch p.Country {
	case "DE", "AT", "CH", "LI", "LU":
		return p.level < levelCountry
	case "IT":
		return p.level == levelRegion || p.level == levelCity && p.Lat > 46.2 && p.Lon > 10.3 && p.Lon < 12.5 // South Tyrol
	}
	return false
}

// mention is the place that a token of the relations' row stands for.
func (w *worker) mention(ref int32) *Mention {
	if int(ref) < len(w.places) {
		return &w.places[ref]
	}
	return &w.guesses[int(ref)-len(w.places)]
}

// isGenitive tells whether a name is inflected: Nanjings.
func (w *worker) isGenitive(m *Mention) bool {
	name, ok := strings.CutSuffix(token.Plain(w.text.Body[m.Start:m.End]), "s")
	if !ok || m.Adjective {
		return false
	}
	if _, known := w.gazetteer.Lookup(name + "s"); known {
		return false
	}
	_, known := w.gazetteer.Lookup(name)
	return known
}

// levels of places, the smallest first.
const (
	levelDistrict = iota + 1
	levelCity
	levelCounty
	levelRegion
	levelCountry
)

func levelOf(k gazetteer.Kind) int {
	switch k {
	case gazetteer.District:
		return levelDistrict
	case gazetteer.County:
		return levelCounty
	case gazetteer.Region, gazetteer.Area:
		return levelRegion
	case gazetteer.Country:
		return levelCountry
	}
	return levelCity
}

// canPair tells whether two places can be partners: towns with towns and counties,
// regions with regions and countries.
func (w *worker) canPair(a, b int) bool {
	pa, pb := &w.parties[a], &w.parties[b]
	if a == b || w.contains(pa, pb) || w.contains(pb, pa) {
		return false
	}
	if a == w.home && isPartOf(pb, pa) || b == w.home && isPartOf(pa, pb) {
		return false
	}
	if min(pa.level, pb.level) == levelDistrict && pa.Country == pb.Country && pa.Region == pb.Region && pa.ID != 0 && distance(&pa.Place, &pb.Place) < 25 {
		return false // a city and a part of it, or two parts
	}
	low, high := min(pa.level, pb.level), max(pa.level, pb.level)
	switch high {
	case levelCountry:
		return low >= levelRegion
	case levelRegion:
		return low >= levelCounty || low == levelCity && !(publishes(pa) && publishes(pb)) // Hessen and Bursa, but no town of ours
	}
	return true
}

// isPartOf tells whether a place is a part of a town that nobody knows, so that it is rather one of the home's: Ortsteil
// Dottingen.
func isPartOf(p, home *party) bool {
	return p.level == levelDistrict && p.ID == 0 && (p.Country == "" || p.Country == home.Country)
}

// contains tells whether b lies in a.
func (w *worker) contains(a, b *party) bool {
	return a.ID != 0 && (b.In == a.ID || b.Region == a.ID || b.County == a.ID)
}

// comparable tells whether place i could be the partner of the others given, as far
// as their size goes: a town's is a town or county.
func (w *worker) comparable(i int, others []int) bool {
	for _, o := range others {
		if o >= 0 && (!w.canPair(i, o) || (w.parties[i].level >= levelRegion) != (w.parties[o].level >= levelRegion)) {
			return false
		}
	}
	return true
}

// pairable tells whether a place can be the partner of each of the others.
func (w *worker) pairable(p int, others []int) bool {
	for _, o := range others {
		if !w.canPair(p, o) {
			return false
		}
	}
	return true
}
