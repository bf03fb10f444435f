package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// locateSlots marks places that only tell where the one before lies, and takes them
// into its phrase: Qingdao (Provinz Shandong), Barnet in London, Lyon, Frankreich.
func (w *worker) locateSlots() {
	l := &w.line
	first := 0 // the slot that those up to k-1 tell the whereabouts of
	for k := 1; k < len(l.slots); k++ {
		a, b := &l.slots[k-1], &l.slots[k]
		if a.role == adjective || b.role == adjective || b.from < a.to {
			first = k
			continue
		}
		if !w.isLocator(a, b) {
			first = k
			w.nearness(b)
			continue
		}
		b.dead = true
		a.to = b.to
		if a.to < len(l.row) && l.row[a.to].Form.Norm == ")" {
			a.to++
		}
		l.slots[first].to = a.to
		if !a.dead || first < k-1 {
			b.party = a.party // so that a third one is held against the first
			w.nearness(b)
		}
	}
	if len(l.slots) > 0 {
		w.nearness(&l.slots[0])
	}
}

// isLocator tells whether b says where a lies.
func (w *worker) isLocator(a, b *slot) bool {
	l := &w.line
	pa, pb := &w.parties[a.party], &w.parties[b.party]
	gap := l.row[a.to:b.from]
	if a.dead && len(gap) > 0 && gap[0].Form.Norm == ")" {
		gap = gap[1:] // Ontario (Kalifornien), USA
	}
	if a.party == b.party && len(gap) == 1 && (gap[0].Form.Norm == "(" || gap[0].Form.Norm == "/") && b.role == free {
		return true // its other name: Gliwice (Gleiwitz)
	}
	if len(gap) == 1 && gap[0].Form.Norm == "(" && b.role == free && pa.Country == pb.Country && pa.Country != "" && pa.level == pb.level && b.to < len(l.row) && l.row[b.to].Form.Norm == ")" {
		return true // the town it is near, or whose canton it is in: Hasle (Luzern)
	}
	item := l.opensBlock() && w.isMarker(a.from) // a opens a line
	larger := pb.level > pa.level && (pb.level > levelCity || pa.Country == pb.Country || pa.ID == 0)
	switch {
	case len(gap) == 1 && gap[0].Form.Norm == "/":
		if gap[0].Flags&token.Space == 0 && b.role == free && (item && w.lieTogether(pa, pb) || pa.level == levelCounty && pa.ID == 0 && pb.level == levelCity) {
			return true // its other name: Borehamwood/Elstree, Kreis Boleslawiec/Bunzlau
		}
		return larger && (w.contains(pb, pa) || item && (pa.Country == pb.Country || pa.ID == 0)) // Midway / Utah
	case len(gap) == 1 && gap[0].Form.Norm == "-" && gap[0].Flags&token.Space == 0 && b.role == free && w.lieTogether(pa, pb):
		return true // one town of two: Sittard-Geleen
	case len(gap) == 1 && gap[0].Form.Norm == "," && item && w.beforeItsCountry(b, pa.ID != 0 && distance(&pa.Place, &pb.Place) > 25 && !w.isSmallBeside(pa, pb)):
		return true // Bischofshofen, Salzburg/Österreich
	case len(gap) == 1 && (gap[0].Form.Norm == "(" || gap[0].Form.Norm == ","):
		return larger && b.role != with && b.role != between
	case len(gap) == 1 && gap[0].Form.Norm == "-" && gap[0].Flags&token.Space != 0: // Como – Italien – 1960
		return item && larger && (pa.Country == pb.Country || pa.ID == 0) && (b.to == len(l.row) || l.row[b.to].Form.Norm == "-" || l.row[b.to].Form.Norm == ":")
	case len(gap) == 1 && gap[0].Form.Norm == "|", len(gap) == 0 && w.opensCell(b.from):
		return larger
	case len(gap) == 0 && l.row[b.from].Form.Lower == "bei":
		return true // Chelles bei Paris
	case len(gap) == 0:
		return larger && (b.role == located || b.role == of && pb.level >= levelRegion) ||
			pa.level == levelDistrict && b.role == located
	case gap[len(gap)-1].Form.Norm == "(" && len(gap) <= 2:
		return larger
	}
	return false
}

// lieTogether tells whether two names beside each other are those of one town abroad: they lie close together.
func (w *worker) lieTogether(a, b *party) bool {
	return a.level <= levelCity && b.level <= levelCity && !publishes(a) && a.ID != 0 && b.ID != 0 && distance(&a.Place, &b.Place) < 20
}

// beforeItsCountry tells whether a stroke and its country stand right behind a place; a comma or bracket are enough
// behind one that follows a part of it, or a name which nobody knows: Songpa-gu, Seoul, Südkorea.
func (w *worker) beforeItsCountry(s *slot, known bool) bool {
	l := &w.line
	i := s.to
	if i+1 >= len(l.row) || l.row[i].Form.Norm != "/" && (known || l.row[i].Form.Norm != "," && l.row[i].Form.Norm != "(") || l.at[i+1] < 0 {
		return false
	}
	p := &w.parties[l.slots[l.at[i+1]].party]
	return p.level == levelCountry && p.Country == w.parties[s.party].Country
}

// isSmallBeside tells whether the second of two places abroad is rather the landscape that the first lies in, of whose
// name but a village is known: Épernay, Champagne (Frankreich).
func (w *worker) isSmallBeside(a, b *party) bool {
	return a.level == levelCity && b.level <= levelCity && a.Country == b.Country && !publishes(a) && b.Population*4 < a.Population
}

// leadIn takes a country, or a region that the next place lies in, into the phrase of the place right behind it, or behind a colon, where both open a line, as
// the words for a flag do: Frankreich Lyon, seit 1981; Frankreich: Lyon (1981).
func (w *worker) leadIn() {
	l := &w.line
	if len(l.slots) < 2 || !l.opensBlock() || !w.isMarker(l.slots[0].from) {
		return
	}
	a, b := &l.slots[0], &l.slots[1]
	pa, pb := &w.parties[a.party], &w.parties[b.party]
	if region := pa.level == levelRegion && w.contains(pa, pb); !region && (pa.level != levelCountry || pb.level >= levelCountry || pb.Country != pa.Country && pb.Country != "") {
		return
	}
	if b.role == free && (b.from == a.to || b.from == a.to+1 && l.row[a.to].Form.Norm == ":") {
		a.dead = true
		b.from = a.from
	}
}

// coded takes the letters of a country into the phrase of the town that opens a line: Lyon, F; Aarhus/DK; Borne (NL).
func (w *worker) coded() {
	l := &w.line
	if len(l.slots) == 0 || !l.opensBlock() || !w.isMarker(l.slots[0].from) {
		return
	}
	s := &l.slots[0]
	switch i := s.to; {
	case i+1 >= len(l.row) || !isCountryCode(l.row[i+1].Form):
	case l.row[i].Form.Norm == "," || l.row[i].Form.Norm == "/":
		s.to = i + 2
	case l.row[i].Form.Norm == "(" && i+2 < len(l.row) && l.row[i+2].Form.Norm == ")":
		s.to = i + 3
	}
}

// atWater takes what tells the river or lake, or the part of a country, into a place's phrase: am
// Michigansee, in Südfrankreich.
func (w *worker) atWater() {
	l := &w.line
	for k := range l.slots {
		s := &l.slots[k]
		i := s.to
		if s.role != adjective && i+1 < len(l.row) && l.row[i].Form.Lower == "in" && l.row[i+1].Form.Has(w.terms.area) {
			s.to = i + 2
			continue
		}
		if s.role == adjective || i+1 >= len(l.row) || l.row[i].Form.Lower != "am" && l.row[i].Form.Lower != "an" {
			continue
		}
		if l.row[i+1].Form.Has(w.terms.determiner) {
			i++
		}
		if i+1 < len(l.row) && l.row[i+1].Form.Has(token.Upper) && l.row[i+1].Form.Has(token.Word) && !l.row[i+1].Form.Has(token.Joined) {
			s.to = i + 2
		}
	}
}

// locatesTitle tells whether a place only says where a town lies that its title alone stands for: die Partnerschaft mit
// der Gemeinde im Département Cher, mit der Stadt im Großraum Paris.
func (w *worker) locatesTitle(s *slot) bool {
	i := s.from
	if s.role == free && i > 1 && w.line.row[i-1].Form.Has(w.terms.environs) {
		i -= 2
	} else if s.role != located || w.parties[s.party].level < levelCounty {
		return false
	}
	return w.line.row[i].Form.Value(w.terms.preposition) == "in" && w.endsTitle(i)
}

// nearness takes places out that measure a distance or a neighbourhood.
func (w *worker) nearness(s *slot) {
	l := &w.line
	j := s.from - 1
	if j < 0 {
		return
	}
	f := l.row[j].Form
	if j > 0 && f.Norm == "(" && w.parties[s.party].level >= levelRegion && w.closesBracket(s.to) && w.isNoPlace(j-1) {
		s.dead = true // of whom nobody knows: Qwertling (England)
	}
	if j > 0 && l.row[j-1].Form.Norm == "(" && w.isFormerly(j) {
		s.dead = true // Zielona Góra (früher Grünberg)
	}
	if j > 1 && f.Has(token.Date) && l.row[j-1].Form.Lower == "seit" && (l.row[j-2].Form.Norm == "(" || l.row[j-2].Form.Norm == ";") && w.closesBracket(s.to) {
		s.dead = true // Uden (Provinz Nordbrabant; seit 2022 Gemeinde Maashorst)
	}
	if f.Has(w.terms.near) || s.role == of && f.Has(w.terms.measure) {
		s.dead = true
	}
	if s.role == located && l.row[s.from].Form.Has(w.terms.near) || w.locatesTitle(s) {
		s.dead = true
	}
	if s.to < len(l.row) && l.row[s.to].Form.Lower == "entfernt" {
		s.dead = true
	}
}

// isNoPlace tells whether the word at token i is a name or noun, but neither a place nor what parties of ties are called.
func (w *worker) isNoPlace(i int) bool {
	f := w.line.row[i].Form
	return f.Has(token.Word) && f.Has(token.Upper) && !f.Has(token.Joined) && !f.Has(w.terms.title) && !f.Has(w.terms.partner) && !f.Has(w.terms.tie) && !f.Has(w.terms.mate)
}

// closesBracket tells whether a bracket closes at token i.
func (w *worker) closesBracket(i int) bool {
	return i < len(w.line.row) && w.line.row[i].Form.Norm == ")"
}

// isFormerly tells whether token i leads to the name that a place had.
func (w *worker) isFormerly(i int) bool {
	t := &w.line.row[i]
	switch strings.ToLower(w.text.Body[t.Start:t.End]) {
	case "früher", "vormals", "ehemals", "einst", "deutsch":
		return true
	}
	return false
}

// mostNamesakes is in how many places of a line namesakes are looked for.
const mostNamesakes = 12

// tellNamesakesApart tells two places of one name apart where the line says that one of them lies abroad: Melle ist mit
// Melle in Frankreich verschwistert.
func (w *worker) tellNamesakesApart() {
	l := &w.line
	if len(l.slots) > mostNamesakes {
		return
	}
	for k := range l.slots {
		t := &l.slots[k]
		for i := range l.slots {
			o := &l.slots[i]
			if i == k || o.party != t.party || o.dead || t.dead || o.role == adjective || t.role == adjective {
				continue
			}
			abroad, other := w.countrySaid(k), w.countrySaid(i)
			if abroad == "" || abroad == other || other == "" && i > k || publishes(&party{Place: gazetteer.Place{Country: abroad}}) {
				continue // Halle in Belgien ist alt, und Halle feiert
			}
			t.party = w.namesake(t, func(p *gazetteer.Place) bool { return p.Country == abroad })
			o.party = w.namesake(o, func(p *gazetteer.Place) bool {
				return p.Country != abroad && publishes(&party{Place: *p, level: levelCity})
			})
		}
	}
}

// countrySaid is the country that is said right behind the place of slot k or before it: Melle in Frankreich, das
// französische Melle; empty where none is.
func (w *worker) countrySaid(k int) string {
	l := &w.line
	t := &l.slots[k]
	for _, n := range [...]int{k + 1, k - 1} {
		if n < 0 || n >= len(l.slots) || n > k && (!l.slots[n].dead || l.slots[n].to > t.to) || n < k && (l.slots[n].role != adjective || l.slots[n].head+1 != t.head) {
			continue
		}
		if p := &w.mention(l.row[l.slots[n].head].Ref).Place; levelOf(p.Kind) >= levelRegion {
			return p.Country
		}
	}
	return ""
}

// namesake is the party of a slot if it is such a town, else the largest such town of its name; the party itself where there
// is none.
func (w *worker) namesake(s *slot, such func(*gazetteer.Place) bool) int {
	if such(&w.parties[s.party].Place) {
		return s.party
	}
	n := w.mention(w.line.row[s.head].Ref).Name
	for i := range n.Len() {
		if p := w.gazetteer.Place(n.At(i).ID); p.Kind == gazetteer.City && such(&p) {
			return w.partyOf(&Mention{Place: p})
		}
	}
	return s.party
}
