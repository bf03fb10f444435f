package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// isTroops tells whether the noun is that of an organisation which its sentence names: die
// Kompanie besuchte ihre Patengemeinde.
func (w *worker) isTroops(c *cue) bool {
	return strings.HasPrefix(w.line.row[c.from].Form.Lower, "paten") && slices.ContainsFunc(w.line.row, func(t token.Token) bool { return w.isOther(t.Form) })
}

// isParish tells whether a Partnergemeinde is that of a church: the text names one, and no mayor.
func (w *worker) isParish(c *cue) bool {
	if !strings.HasPrefix(w.line.row[c.from].Form.Lower, "partnergemeinde") {
		return false
	}
	parish := false
	for i := range w.row {
		switch f := w.row[i].Form; {
		case f.Has(w.terms.municipal) && strings.Contains(f.Lower, "bürgermeister"):
			return false
		case f.Has(w.terms.org):
			parish = parish || meansParish(f.Lower)
		}
	}
	return parish
}

// areParishes tells whether Gemeinden are those of churches, of which the sentence before tells.
func (w *worker) areParishes(f *token.Form) bool {
	return strings.HasPrefix(f.Lower, "gemeinde") && slices.ContainsFunc(w.last, func(t token.Token) bool { return meansParish(t.Form.Lower) })
}

// meansParish holds for the nouns for a parish.
func meansParish(lower string) bool {
	return strings.HasSuffix(lower, "kirchengemeinde") || strings.HasSuffix(lower, "pfarrgemeinde") || strings.HasSuffix(lower, "pfarrei")
}
