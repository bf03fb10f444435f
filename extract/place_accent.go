package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/gazetteer"
)

// hasCity tells whether one of the cities that a name can mean is written exactly so.
func (w *worker) hasCity(n gazetteer.Name, written string) bool {
	for i := range n.Len() {
		if p := w.gazetteer.Place(n.At(i).ID); p.Kind == gazetteer.City && p.Name == written {
			return true
		}
	}
	return false
}

// hasForeignAccent tells whether a name has a letter that is neither plain nor German.
func hasForeignAccent(name string) bool {
	for _, r := range name {
		if r >= utf8.RuneSelf && !strings.ContainsRune("äöüÄÖÜß", r) {
			return true
		}
	}
	return false
}

// isUnaccented tells whether a name is the other one but for its accents: Mragowo, Mrągowo.
func isUnaccented(name, accented string) bool {
	a, b := []rune(name), []rune(accented)
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] && b[i] < 0x80 {
			return false
		}
	}
	return true
}
