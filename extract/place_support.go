package extract

import (
	"math"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// surround notes the places that the document names beyond doubt: they tell where
// the others are to be looked for.
func (w *worker) surround() {
	clear(w.around)
	clear(w.called)
	for i := range w.candidates {
		c := &w.candidates[i]
		if c.points < needed {
			continue
		}
		w.called[c.id] = true
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
	w.addPublisher()
	delete(w.around, 0)
}

// publisherCounts is as how many mentions the publisher's own place counts.
const publisherCounts = 3

// addPublisher notes where the publisher sits: by the country of its address and
// by the places in its name.
func (w *worker) addPublisher() {
	if id := w.gazetteer.Country(hostCountry(w.text.URL)); id != 0 {
		w.around[id] += publisherCounts
	}
	if w.text.Publisher == "" {
		return
	}
	w.publisher = w.vocab.Scan(w.publisher[:0], w.text.Publisher)
	for i := range w.publisher {
		w.readings = w.gazetteer.At(w.readings[:0], w.publisher[i:])
		if len(w.readings) == 0 || w.readings[0].Name.Len() == 0 || w.readings[0].Name.Word()&gazetteer.Common != 0 {
			continue
		}
		p := w.gazetteer.Place(w.likeliest(&w.readings[0]).ID)
		for _, in := range [...]gazetteer.ID{p.ID, p.In, p.Region, p.County} {
			w.around[in] += publisherCounts
		}
	}
}

// hostCountry is the ISO code that the host of an address ends in, empty where it
// ends in none.
func hostCountry(address string) string {
	_, host, ok := strings.Cut(address, "://")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(host, "/:?#"); i >= 0 {
		host = host[:i]
	}
	tld := host[strings.LastIndexByte(host, '.')+1:]
	if len(tld) != 2 {
		return ""
	}
	return strings.ToUpper(tld)
}

// support tells what the document says for place p: in powers of ten, as much as
// so many times the population would. What bears the same name says nothing: Land
// Brandenburg is no sign of the town.
func (w *worker) support(at int, p *gazetteer.Place) float64 {
	c, s := &w.candidates[at], 0.0
	for i, in := range [...]gazetteer.ID{p.In, p.Region, p.County} {
		if n := w.around[in]; n > 0 && in != 0 && !w.own(c, in) && !means(c.name, in) {
			s += (0.5 + math.Min(float64(n), 4)/8) * [...]float64{0.6, 0.8, 1.2}[i]
		}
	}
	s = math.Min(s, mostSupport)
	if p.ID != c.id && w.called[p.ID] {
		s -= 2 // it has been called by another name
	}
	if w.sense[c.id] == p.ID {
		s += 8
	}
	if p.Kind == gazetteer.City && (c.dateline || w.mustBeTown(c)) {
		s += 6
	}
	return s + w.nearby(at, p) + w.alike(c, p)
}

// mustBeTown tells whether the name must be a town's, be it a country's as well: behind a postal
// code, and as the seat of a court or office, das Gericht in Luxemburg.
func (w *worker) mustBeTown(c *candidate) bool {
	if c.from == c.lo || c.name.Len() == 1 {
		return false
	}
	f := w.row[c.from-1].Form
	if f.Has(token.Figure) {
		return isPostalCode(f.Norm)
	}
	if f.Lower != "in" || c.from-2 < c.lo {
		return false
	}
	switch at := c.from - 2; {
	case w.row[at].Form.Norm == ")" && at-3 >= c.lo: // der Gerichtshof (EuGH) in Luxemburg
		return w.row[at-3].Form.Value(w.cues.org) == "office"
	default:
		return w.row[at].Form.Value(w.cues.org) == "office"
	}
}

// mostSupport is how much the rest of the document may say: less than what a
// namesake of twenty times the size has before.
const mostSupport = 1.25

// alike: in a list of regions, or of countries, each member is one.
func (w *worker) alike(c *candidate, p *gazetteer.Place) float64 {
	if p.Kind != gazetteer.Region && p.Kind != gazetteer.Country {
		return 0
	}
	const many = 200 // members of a list, each of which asks
	for i := c.list; i < min(len(w.candidates), c.list+many) && w.candidates[i].list == c.list; i++ {
		o := &w.candidates[i]
		if o == c || o.name.Len() > 1 || o.place.Kind != p.Kind || o.points < needed {
			continue
		}
		if p.Kind == gazetteer.Country || o.place.In == p.In {
			return 4
		}
		return 1.2
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

// nearby looks beside the name for the country, region or county that it lies in:
// `Taizhou, Provinz Zhejiang`, `Freudenberg im Siegerland`, `Halle in Westfalen`.
func (w *worker) nearby(at int, p *gazetteer.Place) float64 {
	c, s := &w.candidates[at], 0.0
	if code := w.countryCode(c); code != "" && code == p.Country {
		s += 3
	}
	for i := at + 1; i < len(w.candidates) && w.candidates[i].from-c.to <= closeBy; i++ {
		s += w.holds(&w.candidates[i], c, p)
	}
	if at+1 < len(w.candidates) && w.closeTo(c, &w.candidates[at+1], p) {
		s += 3
	}
	for i := at - 1; i >= 0 && c.from-w.candidates[i].to <= closeBy; i-- {
		s += w.holds(&w.candidates[i], c, p)
	}
	return s
}

// countryCode is the code of the country that stands behind the name: Baden (CH),
// Baden/CH, Steyr (A); empty where none does.
func (w *worker) countryCode(c *candidate) string {
	at, bracket := c.to, false
	if at < c.hi && (w.row[at].Form.Norm == "(" || w.row[at].Form.Norm == "/") {
		bracket = w.row[at].Form.Norm == "("
		at++
	}
	if at >= c.hi || !isCountryCode(w.row[at].Form) {
		return ""
	}
	code := w.row[at].Form.Norm
	if bracket && (at+1 >= c.hi || w.row[at+1].Form.Norm != ")") {
		return ""
	}
	if len(code) == 2 {
		return code
	}
	if !bracket {
		return ""
	}
	return carLetters[code]
}

// carLetters are the letters of a country's cars, by which brackets name it.
var carLetters = map[string]string{
	"A": "AT", "B": "BE", "D": "DE", "E": "ES", "F": "FR", "H": "HU", "I": "IT", "L": "LU", "N": "NO", "P": "PT", "S": "SE",
	"EST": "EE", "FIN": "FI", "IRL": "IE", "ISR": "IL", "RUS": "RU", "SLO": "SI", "USA": "US",
}

// closeBy is how many tokens may stand between a place and what it lies in.
const closeBy = 4

// holds is what speaks for p when o, beside its name c, is what p lies in.
func (w *worker) holds(o, c *candidate, p *gazetteer.Place) float64 {
	if o.lo != c.lo || o.points < needed {
		return 0
	}
	switch q := &o.place; {
	case q.ID == p.In && p.In != 0, q.ID == p.Region && p.Region != 0, q.ID == p.County && p.County != 0:
		return 3
	case q.Kind == gazetteer.Area && distance(q, p) < areaDistance:
		return 3
	}
	return 0
}

// closeTo tells whether o, a town that c is said to be close to, is: Baden bei Wien.
func (w *worker) closeTo(c, o *candidate, p *gazetteer.Place) bool {
	return o.from == c.to+1 && w.row[c.to].Form.Lower == "bei" && p.Kind == gazetteer.City && o.place.Kind == gazetteer.City &&
		o.points >= needed && distance(&o.place, p) < areaDistance
}

// areaDistance is within how many kilometres of its middle a landscape's towns lie.
const areaDistance = 60

// distance is the distance of two places in kilometres, on a flat map: good enough
// to tell near from far.
func distance(a, b *gazetteer.Place) float64 {
	const degree = 111.2
	y := (a.Lat - b.Lat) * degree
	x := (a.Lon - b.Lon) * degree * math.Cos((a.Lat+b.Lat)/2*math.Pi/180)
	return math.Hypot(x, y)
}
