package wrap

import (
	"strings"
	"testing"
)

var texts = []struct {
	name, text string
	widest     string // the line that is as long as the width; "" for a text that is not wrapped
}{
	{"mail", "Im Mai 1987 unterzeichneten die Bürgermeister von Lahr und Dole die\nUrkunde über die Partnerschaft. Seither haben sich Tausende\nbesucht, zuletzt im Herbst.\n", "Im Mai 1987 unterzeichneten die Bürgermeister von Lahr und Dole die"},
	{"next lines with capitals", "Die Delegation besuchte am Dienstag die Universität und den\nHafen. Am Abend empfing der Bürgermeister die Gäste und das\nOrchester der Partnerstadt im Alten Rathaus.\n", "Hafen. Am Abend empfing der Bürgermeister die Gäste und das"},
	{"a part of the text", strings.Repeat("Die Stadt Lahr erinnert an vierzig Jahre Partnerschaft. ", 4) + "\nIm Mai 1987 unterzeichneten die Bürgermeister von Lahr und\nDole die Urkunde über eine Partnerschaft, die mehr als die\nKriege der Väter zählen sollte.\n", "Dole die Urkunde über eine Partnerschaft, die mehr als die"},
	{"brackets and commas", "Drei Partnerstädte hat Kitzbühel seit den siebziger Jahren:\nSterzing in Südtirol, wo die Brenner-Autobahn beginnt,\nRueil-Malmaison, eine Stadt an der Seine\n(Frankreich).\n", "Sterzing in Südtirol, wo die Brenner-Autobahn beginnt,"},
	{"paragraphs", "Die Stadt Lahr erinnert an vierzig Jahre Partnerschaft mit Dole.\nGäste werden im Mai erwartet, sagte der Bürgermeister am Abend.\nEin Konzert gibt es auch.\n", ""},
	{"headlines", "Neue Brücke über die Schutter freigegeben\nStadtrat berät über den Haushalt\nMehr Geld für die Feuerwehr der Stadt\n", ""},
	{"tags", "wetter\nverkehr\nkultur\nsport\n", ""},
	{"one paragraph", "Die Stadt Lahr erinnert an vierzig Jahre Partnerschaft mit Dole.", ""},
	{"", "", ""},
}

func TestWidth(t *testing.T) {
	for _, c := range texts {
		if got := Width(c.text); got != len(c.widest) {
			t.Errorf("%s: width %d, want %d", c.name, got, len(c.widest))
		}
	}
}

func TestParts(t *testing.T) {
	const line = "Der Bürgermeister empfing die Gäste und "
	for last, next := range map[string]string{"den": "Hafen", "von": "Dole", "Rathaus": "am Abend", "Dr.": "Maier"} {
		if !Parts(line+last, next) {
			t.Errorf("…%s / %s: a break amid a phrase", last, next)
		}
	}
	for last, next := range map[string]string{"Rathaus": "Hafen", "reisten an": "Hafen", "Nächte": "b) der Hafen", "Rat": "www.lahr.de", "Land\tseit": "Dole\tFrankreich\t1981"} {
		if Parts(line+last, next) {
			t.Errorf("…%s / %s: the line may be all", last, next)
		}
	}
	for last, next := range map[string]string{"Lyon (Frankreich)": "seit 1971", "Lyon": "ca. 500.000 Einwohner\nseit 1971", "seit 1964: Saint-Dié-des-Vosges (Frankreich)": "seit 1971: Villeneuve-la-Garenne (Frankreich)"} {
		if Parts(last, next) {
			t.Errorf("%s / %s: a fact below a name", last, next)
		}
	}
	if !Parts("Mit Lyon in Frankreich verbindet die Stadt Kiel in dieser Zeit", "seit 1971 eine Partnerschaft") {
		t.Error("a date amid a sentence is no fact below a name")
	}
	if Parts("Wir und die", "Hafen") {
		t.Error("a short line is no wrapped one")
	}
}
