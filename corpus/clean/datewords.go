package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words beside a date, in lower case, and what they say of it.
var (
	publishedWords = wordSetOf("veröffentlicht", "erschienen", "publiziert", "pressemitteilung", "pressemeldung",
		"presseinformation", "pressedienst", "presseaussendung", "medienmitteilung", "online seit", "eingestellt", "datum",
		"date", "erstellt", "geschrieben", "verfasst", "gepostet", "posted", "published", "artikel vom", "beitrag vom",
		"meldung vom", "nachricht vom", "globe newswire", "business wire", "pr newswire", "ots", "vom:", "freigegeben",
		"erscheinungsdatum", "korrespondenz", "veröffentlichung:", "hochgeladen", "presse-info", "veröffentlichungsdatum", "publikationsdatum", "ausgabedatum", "einstelldatum")
	documentWords = wordSetOf("artikel", "beitrag", "eintrag", "meldung", "mitteilung", "text", "seite", "post", "ausgabe")
	writtenWords  = wordSetOf("geschrieben", "veröffentlicht", "erschienen", "verfasst", "publiziert", "gepostet")
	standWords    = wordSetOf("stand", "sperrfrist")
	modifiedWords = wordSetOf("aktualisiert", "geändert", "änderung", "update", "bearbeitet", "überarbeitet", "modified", "aktualisierung")
	otherWords    = wordSetOf("termin", "wann", "beginn", "schluss", "frist", "eröffnung", "geboren", "geburt", "gültig", "in kraft",
		"veranstaltung", "laufzeit", "zeitraum", "findet", "start:", "einlass", "läuft", "dauer", "archivbild", "archivfoto", "aufnahme vom",
		"foto vom", "bild vom", "ausdruck vom", "abgerufen", "abruf", "heute", "nächste", "los geht", "treffpunkt", "registriert", "mitglied seit",
		"dabei seit", "beigetreten", "gesetz vom", "urteil vom", "beschluss vom", "verordnung vom", "fassung vom", "satzung vom", "premiere",
		"uraufführung", "vernissage", "ausstrahlung", "verfügbar", "erscheint", "verkaufsstart", "kinostart", "stichtag",
		"wahltag", "spieltag", "vertragsende", "ende der", "inkraft", "release:", "besucht am", "†")
	gatherings = []string{"konzert", "fest", "tag", "messe", "markt", "lesung", "führung", "wahl", "streik", "demo", "vortrag", "ausstellung", "eröffnung",
		"treffen", "sitzung", "versammlung", "spiel", "turnier", "lauf", "feier", "party", "kurs", "seminar", "workshop", "tagung", "kongress",
		"trauung", "gottesdienst", "probe", "börse", "abend"}
	eventWords = wordSetOf(" am ", " bis ", " ab ", " vom ", " zum ", " seit ", " den ", " im ", " und ", " – ", " - ")
)

// wordSet holds words in lower case by their first byte, so that a text is read once for all of them.
type wordSet [256][]string

func wordSetOf(words ...string) *wordSet {
	set := new(wordSet)
	for _, w := range words {
		set[w[0]] = append(set[w[0]], w)
	}
	return set
}

// hasAny tells whether one of the words stands in s. Long words may be part of others, short ones stand alone.
func hasAny(s string, words *wordSet) bool {
	for i := range len(s) {
		for _, w := range words[s[i]] {
			if strings.HasPrefix(s[i:], w) && (len(w) > 7 || w[0] == ' ' || standsFree(s, i, i+len(w))) {
				return true
			}
		}
	}
	return false
}

// holdsAny tells whether one of the words is in s, be it a part of a longer one.
func holdsAny(s string, words *wordSet) bool {
	for i := range len(s) {
		for _, w := range words[s[i]] {
			if strings.HasPrefix(s[i:], w) {
				return true
			}
		}
	}
	return false
}

// standsFree tells whether no letter stands right before or behind a part of s.
func standsFree(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}
