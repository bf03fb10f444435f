package extract

import (
	"net/url"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
)

// tellNamesakes gives the points of the town that the address is called after, and the text never names,
// to the one of the text that bears its name with a byname: neustadt.de is that of Neustadt am Rübenberge.
func (w *worker) tellNamesakes(host string) {
	label, _, _ := strings.Cut(host, ".")
	for h := range w.parties {
		if p := &w.parties[h]; p.mention > 0 || p.points < byHost || p.level != levelCity {
			continue
		}
		for i := range w.parties {
			o := &w.parties[i]
			if first, _, ok := strings.Cut(o.Name, " "); ok && o.mention > 0 && o.level == levelCity && publishes(o) && folded(first) == folded(label) {
				o.points += byHost
				w.parties[h].points = 0
				return
			}
		}
	}
}

// spaced is a name with the space that an address leaves out behind its first word: schwäbischhall.
func spaced(name string) string {
	for _, first := range [...]string{"schwäbisch", "bad", "sankt", "markt", "burg"} {
		if rest, ok := strings.CutPrefix(name, first); ok && len(rest) > 3 {
			return first + " " + strings.TrimPrefix(rest, "-")
		}
	}
	return name
}

// addCounty makes the county of that name a party: www.kreis-steinfurt.de.
func (w *worker) addCounty(bare string) bool {
	for _, title := range [...]string{"landkreis ", "kreis "} {
		n, ok := w.gazetteer.Lookup(title + bare)
		if !ok {
			continue
		}
		if p := w.gazetteer.Place(n.At(0).ID); p.Kind == gazetteer.County && publishes(&party{Place: p, level: levelCounty}) {
			if h := &w.parties[w.partyOf(&Mention{Place: p})]; !holdsName(folded(hostOf(w.text.URL)), h.Name) {
				h.points += byHost
			}
			return true
		}
	}
	return false
}

// isOfDomain tells whether a place in a country can publish under an address: none of Germany under .at or .pl.
func isOfDomain(host, country string) bool {
	switch top := host[strings.LastIndexByte(host, '.')+1:]; top {
	case "eu", "ag", "cc", "co", "io", "me", "to", "tv": // of all countries, whatever they stand for
		return true
	case "uk":
		return country == "GB"
	default:
		return len(top) != 2 || strings.EqualFold(country, top)
	}
}

// byHost is how many points its own address gives a place.
const byHost = 8

// byPublisher is how many the publisher's name gives it.
const byPublisher = 5

// bySame is how many more it gives where it has nothing but the name: neu-isenburg.de is not that of Isenburg.
const bySame = 4

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
			if h := &w.parties[w.partyOf(&Mention{Place: p})]; !holdsName(folded(host), h.Name) {
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
			if h := &w.parties[w.partyOf(&Mention{Place: p})]; !holdsName(folded(w.text.Publisher), h.Name) {
				h.points += byPublisher // Stadt Lohr a. Main
			}
		}
	case "Landkreis", "Kreis":
		w.addCounty(strings.ToLower(name))
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

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Host, "www.")
}

var umlaut = strings.NewReplacer("ae", "ä", "oe", "ö", "ue", "ü")

var ascii = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "é", "e", "è", "e", "ê", "e", "á", "a", "à", "a", "â", "a", "ô", "o", "ó", "o", "í", "i", "ç", "c", " ", "", "-", "", ".", " ")

// folded is a host or name without what a host cannot have.
func folded(s string) string { return ascii.Replace(strings.ToLower(s)) }

// holdsName tells whether a folded host, address or publisher holds the name of a place.
func holdsName(where, name string) bool {
	if where == "" {
		return false
	}
	key := folded(name)
	if len(key) < 4 {
		return strings.HasPrefix(where, key+" ")
	}
	return strings.Contains(where, key)
}

// addOffice makes the district whose office the head of the text names a party: Bezirksamt
// Steglitz-Zehlendorf von Berlin. The office is no mention of the place.
func (w *worker) addOffice() {
	for i := 0; i+1 < len(w.row) && i < headline; i++ {
		if w.row[i].Form.Lower != "bezirksamt" {
			continue
		}
		w.readings = w.gazetteer.At(w.readings[:0], w.row[i+1:])
		for _, r := range w.readings {
			for k := range r.Name.Len() {
				if p := w.gazetteer.Place(r.Name.At(k).ID); p.Kind == gazetteer.District && publishes(&party{Place: p, level: levelDistrict}) {
					w.parties[w.partyOf(&Mention{Place: p})].points += byOffice
					return
				}
			}
		}
	}
}

// byOffice is how many points an office at the head of the text gives its district.
const byOffice = 5
