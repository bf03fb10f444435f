package gazetteer

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// overlay holds a user's own places.
type overlay struct {
	places []Place
	names  map[string][]Hit // by key; an empty list takes a name out
	longer map[string]bool  // beginnings of names
}

// find returns what a name is with the user's places laid over the table.
func (o *overlay) find(n Name, longer bool, key []byte) (Name, bool) {
	longer = longer || o.longer[string(key)]
	if hits, ok := o.names[string(key)]; ok {
		n.word = n.Word()
		n.own = hits
	}
	return n, longer
}

// ownPopulation is what a user's own place counts as where the table does not
// know it: a city that needs no cue.
const ownPopulation = 200_000

// Error is a mistake in a list of places.
type Error struct {
	Line int // from 1
	Msg  string
}

func (e *Error) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Msg) }

// With returns g with a list of places laid over it: lines of tab-separated name,
// kind, ISO country, GeoNames id, latitude, longitude, other names (parted by
// commas); all but the first two may be empty. A name of the list means the place
// of its line and no other. The kind `off` takes a name out. Empty lines and those
// that begin with # say nothing, nor does a first line whose second column is
// "kind". The error is an [*Error].
func (g *Gazetteer) With(list []byte) (*Gazetteer, error) {
	o := &overlay{names: map[string][]Hit{}, longer: map[string]bool{}}
	if g.own != nil {
		o.places = append(o.places, g.own.places...)
		for k, v := range g.own.names {
			o.names[k] = v
		}
		for k := range g.own.longer {
			o.longer[k] = true
		}
	}
	for i, line := range bytes.Split(list, []byte("\n")) {
		text := strings.TrimRight(string(line), "\r")
		if strings.TrimSpace(text) == "" || text[0] == '#' {
			continue
		}
		c := strings.Split(text, "\t")
		if i == 0 && len(c) > 1 && c[1] == "kind" {
			continue
		}
		if msg := g.add(o, c); msg != "" {
			return nil, &Error{i + 1, msg}
		}
	}
	return &Gazetteer{g.table, g.near, o}, nil
}

// add takes one line in; the answer says what is wrong with it.
func (g *Gazetteer) add(o *overlay, c []string) string {
	if len(c) < 2 || len(c) > 7 {
		return fmt.Sprintf("%d columns: expected name, kind, country, GeoNames id, latitude, longitude, other names, parted by tabs", len(c))
	}
	c = append(c, "", "", "", "", "")
	names := []string{c[0]}
	for n := range strings.SplitSeq(c[6], ",") {
		if n = strings.TrimSpace(n); n != "" {
			names = append(names, n)
		}
	}
	var hits []Hit
	if c[1] != "off" {
		p, msg := g.parse(c)
		if msg != "" {
			return msg
		}
		p.ID = ID(g.table.Len() + len(o.places))
		o.places = append(o.places, p)
		hits = []Hit{{p.ID, German}}
	}
	for _, n := range names {
		key := string(AppendKey(nil, n))
		if len(key) < 2 {
			return fmt.Sprintf("%q is no name", n)
		}
		o.names[key] = append([]Hit{}, hits...)
		for i := range len(key) {
			if key[i] == ' ' {
				o.longer[key[:i]] = true
			}
		}
	}
	return ""
}

// parse reads a line's place. What the line leaves open comes from the table,
// where that has the name for the same GeoNames id.
func (g *Gazetteer) parse(c []string) (Place, string) {
	p := Place{Name: c[0], Country: c[2], Population: ownPopulation}
	var ok bool
	if p.Kind, ok = ParseKind(c[1]); !ok {
		return p, fmt.Sprintf("%q is no kind: expected district, city, county, region, country, area or off", c[1])
	}
	if p.Country != "" {
		if p.In = g.Country(p.Country); p.In == 0 {
			return p, fmt.Sprintf("%q is no country: expected an ISO 3166-1 code such as DE", p.Country)
		}
		p.Nearness = uint8(Nearness(p.Country))
	}
	id, err := strconv.ParseUint(c[3], 10, 32)
	if c[3] != "" && err != nil {
		return p, fmt.Sprintf("%q is no GeoNames id", c[3])
	}
	p.GeoNames = uint32(id)
	for i, v := range []*float64{&p.Lat, &p.Lon} {
		if c[4+i] == "" {
			continue
		}
		if *v, err = strconv.ParseFloat(c[4+i], 64); err != nil || *v < -180 || *v > 180 || i == 0 && (*v < -90 || *v > 90) {
			return p, fmt.Sprintf("%q is no %s in degrees", c[4+i], [...]string{"latitude", "longitude"}[i])
		}
	}
	g.complete(&p)
	return p, ""
}

// complete fills what p leaves open from the table's place of its name and id.
func (g *Gazetteer) complete(p *Place) {
	n, _ := g.Lookup(p.Name)
	for i := range n.Len() {
		old := g.Place(n.At(i).ID)
		if p.GeoNames == 0 || old.GeoNames != p.GeoNames {
			continue
		}
		p.Region, p.County, p.Rank = old.Region, old.County, old.Rank
		p.Population = max(p.Population, old.Population)
		if p.Country == "" {
			p.Country, p.In, p.Nearness = old.Country, old.In, old.Nearness
		}
		if p.Lat == 0 && p.Lon == 0 {
			p.Lat, p.Lon = old.Lat, old.Lon
		}
		return
	}
}
