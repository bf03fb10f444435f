package extract

import (
	"math"

	"github.com/auslese/auslese/extract/gazetteer"
)

// choosePlaces makes mentions of the candidates that are places, and settles which
// places they are.
func (w *worker) choosePlaces() {
	w.surround()
	for i := range w.candidates {
		c := &w.candidates[i]
		if c.points < needed {
			continue
		}
		p, ok := w.choose(c)
		if !ok {
			continue
		}
		from := c.from
		if c.titled < c.from && p.Kind == gazetteer.County && c.kind == gazetteer.County {
			from = c.titled
		}
		w.places = append(w.places, Mention{
			From: from, To: c.to, Start: w.row[from].Start, End: w.row[c.to-1].End,
			Place: p, Name: c.name, Adjective: w.adjective(c), Stop: c.stop, rule: c.rule,
		})
	}
}

// surround notes the places that the document names beyond doubt: they tell where
// the others are to be looked for.
func (w *worker) surround() {
	clear(w.around)
	for i := range w.candidates {
		c := &w.candidates[i]
		if c.points < needed {
			continue
		}
		switch p := &c.place; {
		case p.Kind == gazetteer.Country:
			w.around[p.ID]++
		case p.Kind == gazetteer.Region, p.Kind == gazetteer.County, p.Kind == gazetteer.Area:
			w.around[p.ID]++
			w.around[p.In]++
		case w.dominant(c):
			w.around[p.In]++
			w.around[p.Region]++
			w.around[p.County]++
		}
	}
	delete(w.around, 0)
}

// dominant tells whether the name hardly means any but its likeliest place.
func (w *worker) dominant(c *candidate) bool {
	if c.name.Len() < 2 {
		return true
	}
	h, second := c.name.At(0), c.name.At(1)
	p := w.gazetteer.Place(second.ID)
	return c.place.Weight(h.Flags) > 20*p.Weight(second.Flags)
}

// choose settles which place the candidate is; ok is false where it is none of the
// kind that its title asks for.
func (w *worker) choose(c *candidate) (best gazetteer.Place, ok bool) {
	adjective := w.adjective(c)
	top := math.Inf(-1)
	for i := range c.name.Len() {
		h := c.name.At(i)
		if adjective && c.name.At(c.name.Len()-1).Flags&gazetteer.Adjective != 0 && h.Flags&gazetteer.Adjective == 0 {
			continue
		}
		p := w.gazetteer.Place(h.ID)
		score := math.Log10(p.Weight(h.Flags)) + w.support(c, &p)
		if c.kind != gazetteer.None && c.kind != gazetteer.Area {
			if p.Kind != c.kind {
				score -= 10
			} else {
				ok = true
			}
		}
		if score > top {
			best, top = p, score
		}
	}
	if c.kind == gazetteer.None || ok {
		return best, true
	}
	return w.titled(c, best)
}

// titled makes a place of a title and a name that the gazetteer does not have so:
// the Kreis, Bezirk or province that is called after a town.
func (w *worker) titled(c *candidate, p gazetteer.Place) (gazetteer.Place, bool) {
	switch c.kind {
	case gazetteer.City, gazetteer.Country:
		return p, true
	case gazetteer.Area:
		p.Kind, p.GeoNames, p.ID = gazetteer.Area, 0, 0
		return p, true
	case gazetteer.County, gazetteer.Region, gazetteer.District:
		p.Kind, p.GeoNames, p.ID = c.kind, 0, 0
		if c.kind == gazetteer.County && c.titled < c.from {
			p.Name = w.row[c.titled].Form.Norm + " " + p.Name
		}
		return p, true
	}
	return p, true
}

// support tells what the document says for place p: in powers of ten, as much as
// so many times the population would. What bears the same name says nothing: Land
// Brandenburg is no sign of the town.
func (w *worker) support(c *candidate, p *gazetteer.Place) float64 {
	s := 0.0
	for _, in := range [...]gazetteer.ID{p.In, p.Region, p.County} {
		if n := w.around[in]; n > 0 && in != 0 && !w.own(c, in) && !means(c.name, in) {
			s += 0.5 + math.Min(float64(n), 4)/4
		}
	}
	if c.dateline && p.Kind == gazetteer.City {
		s += 3
	}
	return s + w.nearby(c, p) + w.alike(c, p)
}

// alike: in a list of regions, or of countries, each member is one.
func (w *worker) alike(c *candidate, p *gazetteer.Place) float64 {
	if p.Kind != gazetteer.Region && p.Kind != gazetteer.Country {
		return 0
	}
	for i := c.list; i < len(w.candidates) && w.candidates[i].list == c.list; i++ {
		o := &w.candidates[i]
		if o != c && o.name.Len() == 1 && o.place.Kind == p.Kind && (p.Kind == gazetteer.Country || o.place.In == p.In) && o.points >= needed {
			return 4
		}
	}
	return 0
}

// means tells whether the name can stand for the place.
func means(n gazetteer.Name, id gazetteer.ID) bool {
	for i := range n.Len() {
		if n.At(i).ID == id {
			return true
		}
	}
	return false
}

// own tells whether only the candidate itself, as its likeliest place, speaks for in.
func (w *worker) own(c *candidate, in gazetteer.ID) bool {
	return w.around[in] == 1 && w.dominant(c) && (c.place.In == in || c.place.Region == in || c.place.County == in)
}

// nearby looks right behind the name for the country, region or county that it
// lies in: `Taizhou, Provinz Zhejiang`, `Freudenberg im Siegerland`, `Halle (Saale)`.
func (w *worker) nearby(c *candidate, p *gazetteer.Place) float64 {
	s := 0.0
	for i := range w.candidates {
		o := &w.candidates[i]
		if o.lo != c.lo || o == c || o.points < needed {
			continue
		}
		gap := o.from - c.to
		if gap < 0 {
			gap = c.from - o.to
		}
		if gap > 4 {
			continue
		}
		switch q := &o.place; {
		case q.ID == p.In && p.In != 0, q.ID == p.Region && p.Region != 0, q.ID == p.County && p.County != 0:
			s += 3
		case q.Kind == gazetteer.Area && distance(q, p) < 60:
			s += 3
		}
	}
	return s
}

// distance is the distance of two places in kilometres, on a flat map: good enough
// to tell near from far.
func distance(a, b *gazetteer.Place) float64 {
	const degree = 111.2
	y := (a.Lat - b.Lat) * degree
	x := (a.Lon - b.Lon) * degree * math.Cos((a.Lat+b.Lat)/2*math.Pi/180)
	return math.Hypot(x, y)
}
