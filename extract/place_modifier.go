package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// weighModifier looks at a word before the name that is none of the known cues:
// an adjective that says where (`im sächsischen Freiberg`) speaks for a place,
// another one against a name that is a word.
func (w *worker) weighModifier(c *candidate, f *token.Form) int {
	switch {
	case !f.Has(token.Word), f.Has(w.cues.weekday), f.Has(w.cues.month): // besucht am Montag Haifa
		return 0
	case f.Has(token.Upper) && c.from-1 == c.lo && f.Value(w.cues.beside) == "opener": // Und Gera half
		return 0
	case f.Has(token.Upper) && f.Names == nil && c.place.Nearness < 2 && c.place.Population < 500_000:
		return -3 // perhaps a given name that the gazetteer does not know
	case f.Has(token.Upper) && f.Names == nil && c.place.Nearness < 2 && c.name.Word()&gazetteer.Surname != 0:
		return -4 // Denzel Washington
	case f.Has(token.Upper) && c.name.Word()&gazetteer.Common != 0 && hasAdjectiveEnding(f.Lower):
		return -4 // Deutsche Welle
	case f.Has(token.Upper):
		return 0
	}
	if w.isEpithet(c) {
		return -8
	}
	if f.Names != nil {
		w.readings = w.gazetteer.At(w.readings[:0], w.row[c.from-1:c.from])
		for i := range w.readings {
			if r := &w.readings[i]; r.Form == gazetteer.Inhabited && w.mayLieIn(c, r) {
				c.rule = "place-cue"
				return 4
			}
		}
	}
	switch {
	case !hasAdjectiveEnding(f.Lower):
		return 0
	case w.isNounPhrase(c):
		return -6
	case c.name.Word()&(gazetteer.Common|gazetteer.Rare) != 0:
		return -2
	}
	return 0
}

// isEpithet tells whether the name is what another town is called by: die oberfränkische Bierstadt. Towns are neuter.
func (w *worker) isEpithet(c *candidate) bool {
	if c.to-c.from != 1 || !strings.HasSuffix(w.row[c.from].Form.Lower, "stadt") {
		return false
	}
	at := c.from - 1
	for at > c.lo && hasAdjectiveEnding(w.row[at].Form.Lower) && !w.row[at].Form.Has(token.Upper) && !w.row[at].Form.Has(w.cues.article) {
		at--
	}
	lower := w.row[at].Form.Lower
	return at < c.from-1 && (lower == "die" || lower == "der")
}

// isNounPhrase tells whether an article that no town has stands before the adjectives of the
// name: ein dicker schwarzer Wels, but ein neues Berlin.
func (w *worker) isNounPhrase(c *candidate) bool {
	if strings.HasSuffix(w.row[c.from-1].Form.Lower, "es") {
		return false
	}
	word := c.name.Word()&(gazetteer.Common|gazetteer.Rare) != 0
	for at := c.from - 2; at >= c.lo && at >= c.from-3; at-- {
		switch f := w.row[at].Form; f.Lower {
		case "ein", "eine", "einen", "einer", "kein", "keine", "keinen":
			return true
		case "der", "die", "den":
			return word
		default:
			if f.Has(token.Upper) || !hasAdjectiveEnding(f.Lower) {
				return false
			}
		}
	}
	return false
}

// mayLieIn tells whether a place of that name lies where the adjective before it says: im
// polnischen Posen, but not das irische Elend.
func (w *worker) mayLieIn(c *candidate, adjective *gazetteer.Reading) bool {
	over := w.gazetteer.Place(w.likeliest(adjective).ID)
	if over.Kind != gazetteer.Country {
		return true
	}
	for i := range c.name.Len() {
		if w.gazetteer.Place(c.name.At(i).ID).In == over.ID {
			return true
		}
	}
	return false
}

func hasAdjectiveEnding(word string) bool {
	n := len(word)
	if n < 5 {
		return false
	}
	switch word[n-2:] {
	case "en", "er", "es", "em":
		return true
	}
	return word[n-1] == 'e'
}
