package gazetteer

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// villageEnds are how names of German villages end, and hardly any noun but those
// of nounEnds.
var villageEnds = [...]string{
	"hausen", "dorf", "hofen", "kofen", "stetten", "stedt", "rode", "roda", "büttel", "weiler", "reuth", "felden", "bronn",
	"brunn", "beuren", "bachen", "walde", "wangen", "ingen",
	"bach", "hagen", "rath", "heim", "felde", "thal", "born", "brück", "furt", "furth", "bühl", "weier", "büll", "zell", "beck", "beke", "bek",
	"wedel", "siel", "fehn", "hude", "holt", "loh", "lohe", "horst", "hövel", "broich", "wörth", "trup", "brink", "moos", "reith", "scheid",
	"nitz", "ritz", "ditz", "owitz", "chwitz", "lwitz", "rwitz", "tzow", "kow",
}

// nounEnds are ends of nouns that look like villages: Flüchtlingen, Elektrode, Feriendorf.
var nounEnds = [...]string{
	"lingen", "dingen", "ringen", "singen", "wingen", "lemmingen", "elektrode", "backofen", "hochofen", "feriendorf", "bergdorf",
	"fischerdorf", "kinderdorf", "museumsdorf", "olympiadorf", "bauerndorf", "heimatdorf", "nachbardorf", "arbeiterdorf",
	"flüchtlingsdorf", "hauptdorf",
	"wildbach", "sturzbach", "bergbach", "gebirgsbach", "dorfbach", "behagen", "bescheid", "entscheid", "wasserfloh", "gartenmoos", "adlerhorst", "fliegerhorst",
	"altenheim", "altersheim", "pflegeheim", "seniorenheim", "kinderheim", "jugendheim", "wohnheim", "eigenheim", "tierheim", "vereinsheim", "sportheim",
	"schützenheim", "clubheim", "klubheim", "pfarrheim", "landheim", "ferienheim", "erziehungsheim", "freizeitheim", "genesungsheim", "erholungsheim",
	"frauenheim", "männerheim", "lehrlingsheim", "schulheim", "flüchtlingsheim", "asylheim", "asylantenheim", "obdachlosenheim", "asylbewerberheim",
	"behindertenheim", "säuglingsheim", "bürgerheim", "schwesternheim", "arbeiterheim", "trautesheim", "daheim",
}

// villagesBy are the villageEnds by their last byte.
var villagesBy = func() (by [256][]string) {
	for _, end := range villageEnds {
		last := end[len(end)-1]
		by[last] = append(by[last], end)
	}
	return by
}()

// isVillage tells whether a word is shaped like the name of a German village.
func isVillage(lower string) bool {
	if lower == "" {
		return false
	}
	for _, end := range villagesBy[lower[len(lower)-1]] {
		if len(lower) >= len(end)+3 && strings.HasSuffix(lower, end) {
			return !slices.ContainsFunc(nounEnds[:], func(noun string) bool { return strings.HasSuffix(lower, noun) })
		}
	}
	return false
}

// Shaped reports whether the table does not know the form, but it is shaped like the
// name of a German village.
func Shaped(f *token.Form) bool {
	l := leadOf(f)
	return l != nil && l.shaped
}
