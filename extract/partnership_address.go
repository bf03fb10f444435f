package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

// isPageOfPartners tells whether an address ends in a name for the partners and nothing else: neither
// /partnerstaedte/poitiers nor /staedtepartnerschaft-foerderung is a list of them.
func isPageOfPartners(address string) bool {
	path, _, _ := strings.Cut(strings.ToLower(address), "?")
	path = strings.TrimSuffix(path, "/")
	if at := strings.LastIndexByte(path, '/'); at >= 0 && strings.HasPrefix(path[at+1:], "index.") {
		path = path[:at]
	}
	name, _, _ := strings.Cut(path[strings.LastIndexByte(path, '/')+1:], ".")
	if !isAboutPartners(name) {
		return false
	}
	for part := range strings.SplitSeq(name, "-") {
		switch part {
		case "unsere", "die", "und", "stadt", "kreis", "kreises":
		default:
			if !isAboutPartners(part) {
				return false
			}
		}
	}
	return true
}

// isTitleOfPartners tells whether a title, or a part of it, is a name for the partners and for
// whose they are, and nothing else: Partnerstädte der Stadt Kiel; Kiel | Unsere Partnerstädte;
// but neither Besuch aus der Partnerstadt Brest nor Partnerstadt Brest.
func isTitleOfPartners(title string) bool {
	if slices.ContainsFunc(strings.Fields(strings.ToLower(title)), isOfOthers) {
		return false
	}
	for _, part := range strings.FieldsFunc(title, func(r rune) bool { return strings.ContainsRune("|–—:»›·", r) }) {
		words := strings.Fields(part)
		for len(words) > 0 && isOwn[strings.ToLower(words[0])] {
			words = words[1:]
		}
		if len(words) == 0 || !isAboutPartners(words[0]) {
			continue
		}
		if _, tail, ok := strings.Cut(words[0], "-"); ok && tail != "" && !isAboutPartners(tail) {
			continue // Partnerstädte-Quiz
		}
		rest := words[1:]
		if one := strings.ToLower(words[0]); len(rest) > 0 && (strings.HasSuffix(one, "stadt") || strings.HasSuffix(one, "gemeinde") || strings.HasSuffix(one, "kreis")) {
			continue
		}
		if !slices.ContainsFunc(rest, func(s string) bool {
			r, _ := utf8.DecodeRuneInString(s)
			return !unicode.IsUpper(r) && !isOwn[s] && s != "-"
		}) {
			return true
		}
	}
	return false
}

// isOfOthers tells whether a word of a title names a body whose partners are no towns.
func isOfOthers(lower string) bool {
	for _, end := range [...]string{"schule", "schulen", "universität", "kirchengemeinde", "kirchenkreis", "pfarrei", "feuerwehr", "hotel", "theater"} {
		if strings.HasSuffix(strings.TrimRight(lower, ":,"), end) {
			return true
		}
	}
	return false
}

// isOwn are the words that may stand beside the partners in a title.
var isOwn = map[string]bool{"unsere": true, "die": true, "der": true, "des": true, "von": true, "und": true, "am": true, "an": true}

// openAddressed opens the list of a page that is about the home's partners by its address or
// title, so that its lines need no heading. Only lines that are a name with its country or a year
// are then items.
func (w *worker) openAddressed() {
	if w.home >= 0 && (isPageOfPartners(w.text.URL) || isTitleOfPartners(w.text.Title)) {
		w.list = list{open: true, loose: true, kind: anyPartnership, rule: byLine}
	}
}

// closeAddressed closes such a list at the heading of something else, once it had items.
func (w *worker) closeAddressed() {
	l := &w.line
	if w.list.rule != byLine || w.list.items == 0 || !l.opensBlock() || len(l.row) >= 6 || len(l.slots) > 0 || len(l.cues) > 0 {
		return
	}
	if l.row[0].Form.Has(token.Upper) && !isField(l.row) && !l.row[len(l.row)-1].Form.Has(token.Sign) {
		w.list = list{}
	}
}
