package gazetteer

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/nearest"
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

// Mistake is a mistake in a list of places.
type Mistake struct {
	Line   int // from 1
	Column int // likewise, in code points
	Msg    string
}

// With returns g with a list of places laid over it: lines of tab-separated name,
// kind, ISO country, GeoNames id, latitude, longitude, other names (parted by
// commas); all but the first two may be empty. A name of the list means the place
// of its line and no other. The kind `off` takes a name out. Empty lines and those
// that begin with # say nothing, nor does a first line whose second column is
// "kind". A line with a mistake is left out.
func (g *Gazetteer) With(list []byte) (with *Gazetteer, mistakes []Mistake) {
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
	for i, line := range bytes.Split(bytes.TrimPrefix(list, []byte("\ufeff")), []byte("\n")) {
		text := strings.TrimRight(string(line), "\r")
		if strings.TrimSpace(text) == "" || text[0] == '#' {
			continue
		}
		c := strings.Split(text, "\t")
		if i == 0 && len(c) > 1 && c[1] == "kind" {
			continue
		}
		if msg, column := g.add(o, c); msg != "" {
			at := strings.Join(c[:column], "\t") + "\t"[:min(column, 1)]
			mistakes = append(mistakes, Mistake{i + 1, 1 + utf8.RuneCountInString(at), msg})
		}
	}
	return &Gazetteer{g.table, g.near, o}, mistakes
}

// add takes one line in; the answer says what is wrong with which of its columns.
func (g *Gazetteer) add(o *overlay, c []string) (msg string, column int) {
	if len(c) < 2 || len(c) > 7 {
		return fmt.Sprintf("%d columns: expected name, kind, country, GeoNames id, latitude, longitude, other names, parted by tabs", len(c)), 0
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
		p, msg, column := g.parse(c)
		if msg != "" {
			return msg, column
		}
		p.ID = ID(g.table.Len() + len(o.places))
		o.places = append(o.places, p)
		hits = []Hit{{p.ID, German}}
	}
	for i, n := range names {
		key := string(AppendKey(nil, n))
		if len(key) < 2 {
			return fmt.Sprintf("%q is no name", n), min(i, 1) * 6
		}
		o.names[key] = append([]Hit{}, hits...)
		for i := range len(key) {
			if key[i] == ' ' {
				o.longer[key[:i]] = true
			}
		}
	}
	return "", 0
}

// columnKinds are what the second column may say.
var columnKinds = append(slices.Clone(kinds[District:]), "off")

// parse reads a line's place; msg says what is wrong with the column. What the line
// leaves open comes from the table, where that has the name for the same GeoNames id.
func (g *Gazetteer) parse(c []string) (p Place, msg string, column int) {
	p = Place{Name: c[0], Country: c[2], Population: ownPopulation}
	var ok bool
	if p.Kind, ok = ParseKind(c[1]); !ok {
		return p, fmt.Sprintf("%q is no kind: expected %s%s", c[1], strings.Join(columnKinds, ", "), nearest.Hint(c[1], columnKinds)), 1
	}
	if p.Country != "" {
		if p.In = g.Country(p.Country); p.In == 0 {
			return p, fmt.Sprintf("%q is no country: expected an ISO 3166-1 code in capitals, such as DE", p.Country), 2
		}
		p.Nearness = uint8(Nearness(p.Country))
	}
	id, err := strconv.ParseUint(c[3], 10, 32)
	if c[3] != "" && err != nil {
		return p, fmt.Sprintf("%q is no GeoNames id, which is a number", c[3]), 3
	}
	p.GeoNames = uint32(id)
	for i, v := range []*float64{&p.Lat, &p.Lon} {
		if c[4+i] == "" {
			continue
		}
		if *v, err = strconv.ParseFloat(c[4+i], 64); err != nil || *v < -180 || *v > 180 || i == 0 && (*v < -90 || *v > 90) {
			return p, fmt.Sprintf("%q is no %s in degrees, such as 50.1", c[4+i], [...]string{"latitude", "longitude"}[i]), 4 + i
		}
	}
	g.complete(&p)
	return p, "", 0
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
