package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
	"github.com/auslese/auslese/rules"
)

// byLine is the rule of ties that a line tells of without a word for them, since the address, the
// title or the rest of the text has one.
var byLine = &rule{Rule: &rules.Rule{ID: "partnership-line"}}

// isAboutPartners tells whether an address or title is that of a page about the partners of
// its publisher: /rathaus/partnerstaedte, Unsere Partnerkreise.
func isAboutPartners(s string) bool {
	s = strings.ToLower(s)
	for _, word := range [...]string{"partnerst", "partnerkreis", "partnerlandkreis", "partnergemeind", "partnerkommun", "partnerort", "partnerregion", "partnerland", "schwesterst", "staedtepartnersch", "städtepartnersch", "gemeindepartnersch", "kommunalpartnersch", "kreispartnersch"} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// openAddressed opens the list of a page that is about the home's partners by its address or
// title, so that its lines need no heading. Only lines that are a name with its country or a year
// are then items.
func (w *worker) openAddressed() {
	if w.home >= 0 && (isAboutPartners(w.text.URL) || isAboutPartners(w.text.Title) && strings.Count(w.text.Title, " ") < 5 && !strings.Contains(w.text.Title, "kein")) {
		w.list = list{open: true, loose: true, kind: anyPartnership, rule: byLine}
	}
}

// isMarker tells whether the tokens before i are but a bullet, a number or a date: 1. Lyon (F);
// (1966) Lyon, Frankreich.
func (w *worker) isMarker(i int) bool {
	for i--; i >= 0; i-- {
		if f := w.line.row[i].Form; !f.Has(token.Sign) && !f.Has(token.Number) && !f.Has(token.Ordinal) && !f.Has(token.Date) && f.Lower != "seit" {
			return false
		}
	}
	return true
}
