package extract

import (
	"math"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// choosePlaces makes mentions of the candidates that are places, and settles which
// places they are.
func (w *worker) choosePlaces() {
	w.surround()
	w.settleSenses()
	for i := 0; i < len(w.candidates); i++ {
		c := &w.candidates[i]
		if c.points < needed {
			continue
		}
		if c.kind == gazetteer.District && i+1 < len(w.candidates) && w.hyphened(c, &w.candidates[i+1]) {
			c.kind = gazetteer.None // the title is that of both
		}
		p, from, abroad := w.abroad(i)
		if !abroad {
			p = w.choose(i)
			w.callAsHere(c, &p)
			w.moveVillage(i, &p)
		}
		if c.titled < c.from && p.Kind == gazetteer.County && c.kind == gazetteer.County {
			from = c.titled
		}
		if part, ok := w.part(i, &p); ok {
			i, c, p = i+1, &w.candidates[i+1], part
		}
		w.places = append(w.places, Mention{
			From: from, To: c.to, Start: w.row[from].Start, End: w.end(c),
			Place: p, Name: c.name, Adjective: w.adjective(c), Stop: c.stop, rule: c.rule,
		})
	}
}

// settleSenses notes the names that one mention explains, by its title (`Bezirk
// Baoshan`) or by what stands beside it (`Freudenberg im Siegerland`): they mean the
// same place in the whole document.
func (w *worker) settleSenses() {
	clear(w.sense)
	for i := range w.candidates {
		c := &w.candidates[i]
		if c.points < needed || w.adjective(c) || c.kind > gazetteer.City {
			continue
		}
		if c.to-c.from > 2 {
			w.settleShort(c)
		}
		w.settlePart(i)
		if c.name.Len() < 2 {
			continue
		}
		p := w.choose(i)
		if p.ID != 0 && p.Kind <= gazetteer.City && (p.ID != c.id && c.kind == gazetteer.District || w.nearby(i, &p) > 0) {
			w.sense[c.id] = p.ID
		}
	}
}

// settlePart notes that the name behind a town and a hyphen means that part of it: Berlin-Lichtenberg, later
// Lichtenberg.
func (w *worker) settlePart(i int) {
	if i+1 == len(w.candidates) || w.candidates[i].place.Kind != gazetteer.City || !w.hyphened(&w.candidates[i], &w.candidates[i+1]) {
		return
	}
	c, d := &w.candidates[i], &w.candidates[i+1]
	for j := range d.name.Len() {
		if q := w.gazetteer.Place(d.name.At(j).ID); q.Kind == gazetteer.District && distance(&c.place, &q) < partDistance {
			w.sense[d.id] = q.ID
			return
		}
	}
}

// settleShort notes that the first word of a long name means the same place: Kirchheim
// bei München, later Kirchheim.
func (w *worker) settleShort(c *candidate) {
	w.readings = w.gazetteer.At(w.readings[:0], w.row[c.from:c.from+1])
	for i := range w.readings {
		n := w.readings[i].Name
		for j := range n.Len() {
			if n.At(j).ID == c.place.ID && c.place.Kind == gazetteer.City {
				w.sense[n.At(0).ID] = c.place.ID
			}
		}
	}
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

// smallTown is how many people a town is taken to have where the gazetteer does not know it.
const smallTown = 250

// choose settles which place the candidate is.
func (w *worker) choose(i int) (best gazetteer.Place) {
	c := &w.candidates[i]
	if c.name.Len() == 1 && (c.kind == gazetteer.None || c.kind == c.place.Kind) {
		return c.place
	}
	adjective := w.adjective(c)
	name := w.nominative(c)
	accented := hasForeignAccent(name) && w.hasCity(c.name, name)
	top, found := math.Inf(-1), false
	for j := range c.name.Len() {
		h := c.name.At(j)
		if adjective && c.name.At(c.name.Len()-1).Flags&gazetteer.Adjective != 0 && h.Flags&gazetteer.Adjective == 0 {
			continue
		}
		p := w.gazetteer.Place(h.ID)
		if p.Population == 0 && p.Kind == gazetteer.City {
			p.Population = smallTown
		}
		score := math.Log10(p.Weight(h.Flags)) + w.support(i, &p)
		if accented && p.Name != name && isUnaccented(p.Name, name) {
			score -= 3 // Mâcon is not Macon
		}
		if p.Kind == gazetteer.Country && c.place.Kind == gazetteer.City && c.place.In == p.ID {
			score -= 6 // a city that is a country: the table puts it first
		}
		if c.kind != gazetteer.None && (p.Kind == c.kind || (c.kind == gazetteer.Area || c.kind == gazetteer.Country) && p.Kind == gazetteer.Region && p.Nearness < 2) { // im Staat Washington
			score += 20 // more than all that speaks for the town of a county that has been named
			found = true
		}
		if p.Kind == gazetteer.Region && p.Country == "DE" && w.isBezirk(c) { // Bezirk Schwaben
			score += 10
			found = true
		}
		if score > top {
			best, top = p, score
		}
	}
	if c.kind != gazetteer.None && !found {
		return w.titled(c, best)
	}
	return best
}

// callAsHere gives p the name that the text uses where that is as usual as the
// other: Cheb rather than Eger.
func (w *worker) callAsHere(c *candidate, p *gazetteer.Place) {
	for i := range c.name.Len() {
		h := c.name.At(i)
		if h.ID == p.ID && h.Flags&gazetteer.Own != 0 && !w.adjective(c) && !w.row[c.from].Form.Has(token.Caps) {
			if name := w.nominative(c); !strings.ContainsAny(name, "\n\t") {
				p.Name = name
			}
		}
	}
}

// nominative is the candidate as the text has it, without the genitive's s.
func (w *worker) nominative(c *candidate) string {
	text := token.Plain(w.text.Body[w.row[c.from].Start:w.end(c)])
	if c.form == gazetteer.Genitive {
		text = strings.TrimSuffix(text, "s")
	}
	return text
}

// end is the byte at which the candidate's name ends.
func (w *worker) end(c *candidate) int32 {
	first := &w.row[c.from]
	if c.form == gazetteer.Glued {
		if n := gazetteer.GlueEnd(w.text.Body[first.Start:first.End]); n > 0 {
			return first.Start + int32(n)
		}
	}
	return w.row[c.to-1].End
}

// partDistance is within how many kilometres of a town its parts lie.
const partDistance = 40

// part tells whether the name behind candidate i and a hyphen is a part of its town
// p (`Köln-Mülheim`), and not the other end of a line (`Köln-Bonn`), and returns it.
func (w *worker) part(i int, p *gazetteer.Place) (gazetteer.Place, bool) {
	if i+1 == len(w.candidates) || p.Kind != gazetteer.City {
		return gazetteer.Place{}, false
	}
	c, d := &w.candidates[i], &w.candidates[i+1]
	if !w.hyphened(c, d) || d.form == gazetteer.Inhabited || c.from > c.lo && w.isEndOfLine(c, w.row[c.from-1].Form) {
		return gazetteer.Place{}, false
	}
	whole := *p
	whole.Kind, whole.ID, whole.GeoNames = gazetteer.District, 0, 0
	whole.Name = p.Name + "-" + w.nominative(d)
	for j := range d.name.Len() {
		q := w.gazetteer.Place(d.name.At(j).ID)
		if distance(p, &q) > partDistance {
			continue
		}
		if q.Kind == gazetteer.District {
			whole.GeoNames = q.GeoNames
		}
		whole.Lat, whole.Lon = q.Lat, q.Lon
		return whole, q.Population*3 < p.Population
	}
	far := d.place.Nearness == 0 && d.place.Population < 100_000 // Gelsenkirchen-Bismarck
	return whole, far || d.place.Population < 50_000 && d.place.Country == p.Country
}

// hyphened tells whether nothing but a hyphen stands between c and d.
func (w *worker) hyphened(c, d *candidate) bool {
	return d.from == c.to+1 && w.row[c.to].Form.Norm == "-" && !w.dash(c.to)
}

// dash tells whether the dash at token i parts: it has blanks around it, or is longer
// than a hyphen.
func (w *worker) dash(i int32) bool {
	t := &w.row[i]
	return t.End-t.Start > 1 || t.Flags&token.Space != 0 || int(i)+1 < len(w.row) && w.row[i+1].Flags&token.Space != 0
}

// titled makes a place of a title and a name that the gazetteer does not have so:
// the Kreis, Bezirk or province that is called after town p. In Austria and
// Switzerland a Bezirk is a county, in Bavaria a region.
func (w *worker) titled(c *candidate, p gazetteer.Place) gazetteer.Place {
	kind := c.kind
	switch {
	case kind == gazetteer.City || kind == gazetteer.Country:
		return p
	case kind == gazetteer.District && p.Kind > gazetteer.City:
		return p
	case kind == gazetteer.District && (p.Country == "AT" || p.Country == "CH" || p.Country == "RO" || p.Country == "CZ") && w.isBezirk(c):
		kind = gazetteer.County
	}
	p.Kind, p.GeoNames, p.ID = kind, 0, 0
	if kind == gazetteer.County {
		if name := w.nominative(c); !w.row[c.from].Form.Has(token.Caps) && !strings.ContainsAny(name, "\n\t") && !isUnaccented(name, p.Name) {
			p.Name = name // Kreis Beroun, though the town is Beraun
		}
		p.Name = singular(w.row[c.title].Form.Norm) + " " + p.Name
	}
	return p
}

// isBezirk tells whether the title of c is that of a Bezirk, which is a part of a town,
// a county or a region.
func (w *worker) isBezirk(c *candidate) bool {
	return c.title >= 0 && w.row[c.title].Form.Value(w.cues.title) == "bezirk"
}

// singular is a title of counties in the nominative: Landkreises, Landkreisen and
// Landkreise are Landkreis.
func singular(title string) string {
	for _, end := range []string{"es", "en", "e", "s"} {
		if base, ok := strings.CutSuffix(title, end); ok && len(base) > 4 && strings.IndexByte("aeiou", base[len(base)-1]) < 0 {
			return base
		}
	}
	return title
}
