package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// weighArticle: cities take no article, countries and regions some.
func (w *worker) weighArticle(c *candidate) int {
	switch {
	case w.row[c.from].Form.Has(w.cues.river) && c.to-c.from == 1:
		return -8 // an der Fulda
	case c.place.Kind >= gazetteer.County && c.name.Word() == 0 && !w.isPeople(c) && c.from-2 >= c.lo && w.row[c.from-2].Form.Has(w.cues.before):
		return w.weighPreposition(c, w.row[c.from-2].Form.Value(w.cues.before)) // mit der Picardie
	case c.place.Kind >= gazetteer.County && w.isPeople(c):
		return -8 // die Turkana leben dort
	case c.place.Kind >= gazetteer.County:
		return 0
	case c.from-3 >= c.lo && w.row[c.from-3].Form.Norm == "," && w.row[c.from-2].Form.Has(w.terms.preposition):
		return 0 // Cavaillon, mit dem Weinheim befreundet ist
	case c.to < c.hi && w.row[c.to].Form.Has(token.Upper) && w.row[c.to].Form.Names == nil:
		return -5 // die Hannover Rück
	case c.from-2 >= c.lo && w.row[c.from-2].Form.Norm == "," && w.row[c.from-1].Form.Has(w.terms.relative) && !(c.to+1 < c.hi && w.row[c.to].Form.Has(w.cues.and) && w.row[c.to+1].Form.Has(w.cues.article)):
		return 0 // die Partnerschaft, die Regensburg 2009 einging
	case w.isThing(c):
		return -8 // die Hamburg läuft aus, der Santa Fe
	case c.to-c.from > 1:
		return -2
	case c.name.Word() == 0 && c.place.Population >= 50_000 && (!isNeuter(w.row[c.from-1].Form.Lower) || w.isOfTimes(c)):
		return -2 // das Köln der Nachkriegszeit; die Stadt, mit der Köln verbunden ist
	}
	return -5
}

// isThing tells whether the article before a well-known city's name is that of a ship, a car or the like that is called
// so: one that is no town's, since they are neuter, and stands behind no comma or preposition as a pronoun does; or any
// before a name of several words.
func (w *worker) isThing(c *candidate) bool {
	if c.place.Kind != gazetteer.City || c.place.Population < 50_000 || w.isOfTimes(c) {
		return false
	}
	switch w.row[c.from-1].Form.Lower {
	case "der", "die", "den":
		return true
	case "dem", "im", "das", "am", "beim", "vom", "zum", "ein", "einem", "einen":
		return c.to-c.from > 1
	}
	return false
}

// isPeople tells whether a far region's name, behind the article of a plural, is its people's: die Turkana, unter den
// Turkana. Regions that are plurals or take `die` end otherwise: die Molukken, die Mandschurei.
func (w *worker) isPeople(c *candidate) bool {
	if c.place.Kind != gazetteer.Region && c.place.Kind != gazetteer.County || c.place.Nearness > 0 || c.to-c.from > 1 {
		return false
	}
	name := w.row[c.from].Form.Lower
	for _, end := range [...]string{"en", "ei", "ie", "s"} {
		if strings.HasSuffix(name, end) {
			return false
		}
	}
	switch w.row[c.from-1].Form.Lower {
	case "die":
		return true
	case "den":
		if c.from-2 < c.lo {
			return false
		}
		switch w.row[c.from-2].Form.Lower {
		case "bei", "mit", "unter", "von", "zwischen", "und":
			return true
		}
	}
	return false
}

// isNeuter holds for the articles that a thing has which a town shares its name with: im Münster.
func isNeuter(article string) bool {
	switch article {
	case "das", "im", "am", "zum", "vom", "beim", "ins", "des", "ein", "eines", "einem":
		return true
	}
	return false
}

// isOfTimes tells whether the name goes on as that of a town in its time: das Köln der
// Nachkriegszeit, das Berlin von heute.
func (w *worker) isOfTimes(c *candidate) bool {
	if c.to == c.hi {
		return false
	}
	f := w.row[c.to].Form
	switch f.Lower {
	case "der", "dieser", "jener", "von", "vor":
		return true
	}
	return f.Has(w.cues.genitive)
}
