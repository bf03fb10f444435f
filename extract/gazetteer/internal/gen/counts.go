package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

// counts tells how many places and names there are per kind and country.
func (a *atlas) counts(names []table.Name) []byte {
	type count struct{ places, withID, names, weak int }
	by := map[string]*count{}
	at := func(p *place) *count {
		k := p.kind.String() + "\t" + p.country
		if by[k] == nil {
			by[k] = &count{}
		}
		return by[k]
	}
	for _, p := range a.places {
		c := at(p)
		c.places++
		if p.geonames != 0 {
			c.withID++
		}
	}
	for _, n := range names {
		for _, h := range n.Hits {
			c := at(a.places[h.Place-1])
			c.names++
			if gazetteer.Flags(h.Flags)&gazetteer.Weak != 0 {
				c.weak++
			}
		}
	}
	keys := make([]string, 0, len(by))
	for k := range by {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	var b strings.Builder
	b.WriteString("kind\tcountry\tplaces\twith GeoNames id\tnames\tweak names\n")
	for _, k := range keys {
		c := by[k]
		fmt.Fprintf(&b, "%s\t%d\t%d\t%d\t%d\n", k, c.places, c.withID, c.names, c.weak)
	}
	return []byte(b.String())
}
