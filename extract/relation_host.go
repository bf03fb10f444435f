package extract

import (
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
			if h := &w.parties[w.partyOf(&Mention{Place: p})]; !named(folded(hostOf(w.text.URL)), h.Name) {
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
