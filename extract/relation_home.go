package extract

import (
	"net/url"
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

// partyKey tells parties apart: by place, or by name where the gazetteer has none.
type partyKey struct {
	id   gazetteer.ID
	name string
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

// byHost is how many points its own address gives a place.
const byHost = 8

// bySame is how many more it gives where it has nothing but the name: neu-isenburg.de is not that of Isenburg.
const bySame = 4

// homeNeeds is how many points make a place the publisher's.
const homeNeeds = 2

// findHome tells which place publishes the document: the other party where a text
// says `unsere Partnerstadt`. Address, dateline, publisher, title and mentions give
// points; -1 where nothing is clear.
func (w *worker) findHome() {
	w.home = -1
	host := hostOf(w.text.URL)
	w.addHost(host)
	w.addPublishing()
	for i := range w.units {
		t := &w.units[i]
		if t.Ref < 0 || !t.Form.Has(token.Place) && !t.Form.Has(token.Adjective) {
			continue
		}
		m := w.mention(t.Ref)
		p := &w.parties[w.partyOf(m)]
		p.mention++
		if w.isPartnerLine(i) {
			p.items++
		} else {
			alone := w.isPlaceLine(i)
			if alone {
				p.alone++
			}
			if !alone || i == 0 { // below the first line a name alone is a heading
				p.points += w.homePoints(i, p.mention)
			}
		}
	}
	w.tellNamesakes(host)
	domain, host, address, publisher := host, folded(host), folded(w.text.URL), folded(w.text.Publisher)
	best, second, first := -1, 0, true
	for i := range w.parties {
		p := &w.parties[i]
		if !publishes(p) {
			continue
		}
		if first {
			p.points++ // the first that the text names
			first = false
		}
		if named(host, p.Name) && isOfDomain(domain, p.Country) {
			p.points += byHost
			if label, _, _ := strings.Cut(domain, "."); folded(label) == folded(p.Name) {
				p.points += bySame
			}
		} else if named(address, p.Name) {
			p.points += 2
		}
		if named(publisher, p.Name) {
			p.points += 5
		}
		switch {
		case best < 0 || p.points > w.parties[best].points:
			if best >= 0 {
				second = w.parties[best].points
			}
			best = i
		case p.points > second:
			second = p.points
		}
	}
	if best >= 0 && w.parties[best].points >= homeNeeds && w.parties[best].points > second {
		w.home = best
	}
}

// homePoints is what one mention says for the place as home.
func (w *worker) homePoints(i, nth int) int {
	points := 0
	t := &w.units[i]
	if nth <= 4 {
		points++
	}
	if t.Flags&token.Block != 0 && i+1 < len(w.units) && i < 60 {
		switch n := &w.units[i+1]; {
		case n.Flags&token.Block != 0:
		case n.Form.Norm == "." || n.Form.Norm == "(" || n.Form.Norm == "," && i+2 < len(w.units) && w.units[i+2].Form.Has(token.Date):
			points += 5
		}
	}
	if i > 0 && t.Flags&token.Block == 0 {
		switch f := w.units[i-1].Form; {
		case f.Lower == "stadt" || f.Lower == "landkreis" || f.Lower == "gemeinde":
			points++
		case f.Has(w.terms.municipal):
			points++
		case f.Has(w.terms.partner):
			points -= 3
		case f.Lower == "mit": // rather the other party
			points -= 2
		}
	}
	if t.Form.Has(token.Adjective) && i+1 < len(w.units) && w.units[i+1].Form.Has(w.terms.municipal) {
		points++
	}
	return points
}

// isPartnerLine tells whether the place opens a line that goes on with its country or with
// seit, or one of several lines that are but a place: an item of a list of partners.
func (w *worker) isPartnerLine(i int) bool {
	if w.isPlaceLine(i) && (w.isPlaceLine(i-1) || w.isPlaceLine(i+1)) {
		return true
	}
	if !opensItem(w.units, i) || i+2 >= len(w.units) {
		return false
	}
	a, b := &w.units[i+1], &w.units[i+2]
	if a.Flags&token.Block != 0 || b.Flags&token.Block != 0 {
		return false
	}
	if a.Flags&token.Cell != 0 && a.Ref >= 0 && a.Form.Has(token.Place) && levelOf(w.mention(a.Ref).Place.Kind) >= levelRegion {
		return true
	}
	if (a.Form.Norm == "/" || a.Form.Norm == "-" || a.Form.Norm == ",") && b.Ref >= 0 && b.Form.Has(token.Place) && levelOf(w.mention(b.Ref).Place.Kind) >= levelRegion && (i+3 >= len(w.units) || w.units[i+3].Flags&token.Block != 0 || w.units[i+3].Form.Has(token.Sign)) {
		return true
	}
	return a.Form.Norm == "(" && (b.Form.Has(token.Place) || b.Form.Lower == "seit" || b.Form.Has(token.Upper) && len(b.Form.Norm) < 4) || a.Form.Norm == "," && b.Form.Lower == "seit" || a.Form.Lower == "seit"
}

// isPlaceLine tells whether token i is a place and all of its line.
func (w *worker) isPlaceLine(i int) bool {
	return i >= 0 && i < len(w.units) && w.units[i].Flags&token.Block != 0 && w.units[i].Form.Has(token.Place) && (i+1 == len(w.units) || w.units[i+1].Flags&token.Block != 0)
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

// wordHost is how many people a town has at least whose name is a word too and which an address
// is called after: hof.de, but not welt.de.
const wordHost = 15_000

// addHost makes the town that the address is called after a party, where the text
// itself never names it: www.marburg.de.
func (w *worker) addHost(host string) {
	label, _, ok := strings.Cut(host, ".")
	if !ok || strings.Count(host, ".") > 1 {
		return
	}
	for _, title := range [...]string{"landkreis-", "kreis-", "lk-", "lkr-"} {
		if bare, ok := strings.CutPrefix(label, title); ok && (w.addCounty(bare) || w.addCounty(umlaut.Replace(bare))) {
			return
		}
	}
	bare := label
	for _, title := range [...]string{"stadt-", "gemeinde-", "markt-", "rathaus-"} {
		bare = strings.TrimPrefix(bare, title)
	}
	if club, town, ok := strings.Cut(label, "-"); ok && (strings.Contains(club, "partner") || strings.Contains(club, "jumelage")) {
		bare = town // partnerschaftsverein-lehrte.de
	}
	for _, key := range []string{label, bare, umlaut.Replace(label), umlaut.Replace(bare), spaced(umlaut.Replace(bare))} {
		if p, ok := w.townCalled(key, host); ok {
			if h := &w.parties[w.partyOf(&Mention{Place: p})]; !named(folded(host), h.Name) {
				h.points += byHost // esslingen.de is that of Esslingen am Neckar
			}
			return
		}
	}
}

// addPublishing makes the town that publishes the page a party, where the text itself
// never names it: Gemeinde Waldbronn.
func (w *worker) addPublishing() {
	kind, name, _ := strings.Cut(w.text.Publisher, " ")
	switch kind {
	case "Stadt", "Gemeinde", "Markt", "Marktgemeinde", "Stadtgemeinde", "Hansestadt", "Landeshauptstadt", "Kreisstadt", "Universitätsstadt":
		if p, ok := w.townCalled(name, hostOf(w.text.URL)); ok {
			w.partyOf(&Mention{Place: p})
		}
	}
}

// townCalled is the town of a name from which German press releases come, and this one by its
// host, if its name is no word too or it is large.
func (w *worker) townCalled(name, host string) (p gazetteer.Place, ok bool) {
	n, found := w.gazetteer.Lookup(name)
	for i := 0; found && i < n.Len(); i++ {
		p = w.gazetteer.Place(n.At(i).ID)
		if p.Kind == gazetteer.City && publishes(&party{Place: p, level: levelCity}) && isOfDomain(host, p.Country) && (n.Word() == 0 || p.Population >= wordHost) {
			return p, true
		}
	}
	return p, false
}

var umlaut = strings.NewReplacer("ae", "ä", "oe", "ö", "ue", "ü")

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Host, "www.")
}

var ascii = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", " ", "", "-", "", ".", " ")

// folded is a host or name without what a host cannot have.
func folded(s string) string { return ascii.Replace(strings.ToLower(s)) }

// named tells whether a folded host, address or publisher holds the name of a place.
func named(where, name string) bool {
	if where == "" {
		return false
	}
	key := folded(name)
	if len(key) < 4 {
		return strings.HasPrefix(where, key+" ")
	}
	return strings.Contains(where, key)
}
