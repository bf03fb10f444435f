package clean

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// letterhead is what the lines about a copied text say of it.
type letterhead struct {
	title, publisher string
	date             time.Time
}

// readLetterhead takes title, sender and date from the lines before the first paragraph; the date also from a
// dateline ("Leipzig, 11. Juli 2019: …") and from the last lines, unless the text is dated. A date inside a sentence is none.
func readLetterhead(lines []line, dated bool) letterhead {
	var h letterhead
	body := firstProse(lines)
	head := lines[:body]
	if h.publisher = senderOf(head); h.publisher == "" {
		h.publisher = imprintOf(lines)
	}
	h.title = titleOf(head, h.publisher)
	if i := headOf(head); i >= 0 && navigationIn(head) > longMenu && !isWrapped(head[:i+1]) {
		h.title = titleOf(head[afterMenu(head[:i]):i+1], h.publisher)
	}
	if countWords(h.title) < 3 && body+1 < len(lines) && isLongHeadline(&lines[body]) && (lines[body+1].prose || isDateLine(lines[body+1].core)) {
		h.title = lines[body].core
		body++
	}
	if body == 0 && h.title == "" && len(lines) > 0 && !lines[0].prose {
		h.title = listTitle(lines)
	}
	if office := officeIn(h.title); h.title == "" || office != "" {
		if end := partnersTrail(lines); end != "" {
			h.title = end // Gemeinde Au, and below it Start > Rathaus > Partnerstädte
			if h.publisher == "" {
				h.publisher = office
			}
		}
	}
	if !dated {
		h.date = letterDate(lines, body)
	}
	return h
}

// senderOf gives the first line that is an institution's name.
func senderOf(head []line) string {
	for i := range head {
		if l := &head[i]; l.keep && isSender(l) {
			return l.core
		}
	}
	return ""
}

// imprintOf is the town whose office is named in the first or last lines of a text that were left out.
func imprintOf(lines []line) string {
	for i := range lines {
		if l := &lines[i]; !l.keep && (i < 3 || i >= len(lines)-3) {
			if town := officeIn(l.core); town != "" {
				return town
			}
		}
	}
	return ""
}

// partnersTrail is where the breadcrumb among the first lines of a text ends, if that is at a page about partners.
func partnersTrail(lines []line) string {
	for i := range lines[:min(3, len(lines))] {
		if l := &lines[i]; l.why == "breadcrumb" {
			parts := strings.FieldsFunc(l.core, func(r rune) bool { return strings.ContainsRune("/>|›»", r) })
			if len(parts) == 0 {
				continue
			}
			if end := strings.TrimSpace(parts[len(parts)-1]); namesPartners(end) {
				return end
			}
		}
	}
	return ""
}

// isSender tells an institution's or a firm's name: it begins or ends like one and is no sentence.
func isSender(l *line) bool {
	if l.bullet || l.words < 2 || l.words > 9 || !isNounPhrase(l.core) {
		return false
	}
	first, second, last := "", "", ""
	for word := range strings.FieldsSeq(l.core) {
		switch {
		case first == "":
			first = word
		case second == "":
			second = word
		}
		last = word
	}
	if (second == "&" || second == "und" && !strings.HasSuffix(first, "-")) && !isCompany(l.core) {
		return false // "Rathaus & Politik"
	}
	return isInstitution(first, institutions) || isInstitution(last, offices) ||
		l.words < 7 && isCompany(l.core) && !strings.Contains(l.core, ":")
}

func isInstitution(word string, ends []string) bool {
	for _, w := range ends {
		if n := len(word) - len(w); n >= 0 && word[len(word)-1]|0x20 == w[len(w)-1] && strings.EqualFold(word[n:], w) {
			return true
		}
	}
	return false
}

var institutions = []string{"stadt", "kreis", "stadtverwaltung", "gemeindeverwaltung", "kreisverwaltung", "samtgemeinde", "gemeinde", "kanton", "ministerium", "amt", "bezirk", "land", "kammer",
	"ihk", "verband", "universität", "hochschule", "senat", "regierung", "bund", "verein", "rathaus",
	"kanzlei", "isches"} // Bayerisches Landesportal

var offices = []string{"amt", "ministerium", "kanzlei", "behörde", "präsidium", "direktion"}

// isNounPhrase tells a name from a sentence: all its words have capitals, but for articles and prepositions.
func isNounPhrase(s string) bool {
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !smallWords[w] {
			return false
		}
	}
	return true
}

var smallWords = map[string]bool{"für": true, "und": true, "der": true, "des": true, "die": true, "das": true, "von": true,
	"im": true, "in": true, "am": true, "an": true, "zu": true, "zum": true, "zur": true, "e.": true, "e.V.": true, "den": true}
