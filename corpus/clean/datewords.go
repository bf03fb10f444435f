package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words beside a date, in lower case, and what they say of it.
var (
	publishedWords = []string{"veröffentlicht", "erschienen", "publiziert", "pressemitteilung", "pressemeldung",
		"presseinformation", "pressedienst", "presseaussendung", "medienmitteilung", "online seit", "eingestellt", "datum",
		"date", "erstellt", "geschrieben", "verfasst", "gepostet", "posted", "published", "artikel vom", "beitrag vom",
		"meldung vom", "nachricht vom", "globe newswire", "business wire", "pr newswire", "ots", "vom:", "freigegeben",
		"erscheinungsdatum", "korrespondenz", "veröffentlichung:", "hochgeladen", "presse-info", "veröffentlichungsdatum", "publikationsdatum", "ausgabedatum", "einstelldatum"}
	documentWords = []string{"artikel", "beitrag", "eintrag", "meldung", "mitteilung", "text", "seite", "post", "ausgabe"}
	writtenWords  = []string{"geschrieben", "veröffentlicht", "erschienen", "verfasst", "publiziert", "gepostet"}
	standWords    = []string{"stand", "sperrfrist"}
	modifiedWords = []string{"aktualisiert", "geändert", "änderung", "update", "bearbeitet", "überarbeitet", "modified"}
	otherWords    = []string{"termin", "wann", "beginn", "schluss", "frist", "eröffnung", "geboren", "geburt", "gültig", "in kraft",
		"veranstaltung", "laufzeit", "zeitraum", "findet", "start:", "einlass", "läuft", "dauer", "archivbild", "archivfoto", "aufnahme vom",
		"foto vom", "bild vom", "ausdruck vom", "abgerufen", "abruf", "heute", "nächste", "los geht", "treffpunkt", "registriert", "mitglied seit",
		"dabei seit", "beigetreten", "gesetz vom", "urteil vom", "beschluss vom", "verordnung vom", "fassung vom", "satzung vom", "premiere",
		"uraufführung", "vernissage", "ausstrahlung", "verfügbar", "erscheint", "verkaufsstart", "kinostart", "stichtag",
		"wahltag", "spieltag", "vertragsende", "ende der", "inkraft", "release:", "besucht am", "†"}
	gatherings = []string{"konzert", "fest", "tag", "messe", "markt", "lesung", "führung", "wahl", "streik", "demo", "vortrag", "ausstellung", "eröffnung",
		"treffen", "sitzung", "versammlung", "spiel", "turnier", "lauf", "feier", "party", "kurs", "seminar", "workshop", "tagung", "kongress",
		"trauung", "gottesdienst", "probe", "börse", "abend"}
	eventWords = []string{" am ", " bis ", " ab ", " vom ", " zum ", " seit ", " den ", " im ", " und ", " – ", " - "}
)

// hasAny tells whether one of the words stands in s. Long words may be part of others, short ones stand alone.
func hasAny(s string, words []string) bool {
	if s == "" {
		return false
	}
	for _, w := range words {
		if hasWord(s, w) {
			return true
		}
	}
	return false
}

func hasWord(s, w string) bool {
	for from := 0; ; {
		i := strings.Index(s[from:], w)
		if i < 0 {
			return false
		}
		i += from
		if from = i + len(w); len(w) > 7 || w[0] == ' ' || standsFree(s, i, from) {
			return true
		}
	}
}

// standsFree tells whether no letter stands right before or behind a part of s.
func standsFree(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}
