package clean

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// TestMenusOverCopies holds menus over a copied text, and what stays over its headline.
func TestMenusOverCopies(t *testing.T) {
	const article = `Neue Brücke über die Au
12. Mai 2021
Der Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.
Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern, heißt es aus dem Rathaus der Stadt.
`
	for _, c := range []struct{ name, head, kept string }{
		{"labels, one of them known", "Patienten & Besucher\nUnsere Häuser\nKarriere\nNotfall\n", ""},
		{"whose page it is", "Landkreis Linde\nStart\nHaus & Garten\nAusflüge\nLosung des Tages\nAktuelles\n", "Landkreis Linde\n"},
		{"words to the reader", "Suche\nPresse\nKarriere\nIhre Meinung ist gefragt\n", ""},
		{"teaser with its button", "Freibad bleibt im Winter offen\nWeiterlesen\n", ""},
		{"headlines with one button", "Freibad bleibt im Winter offen\nMarkt ist wieder gesperrt\nTheater zeigt die Räuber\nMehr Nachrichten\n", ""},
		{"motto", "Linde – die Stadt am Fluss\nMenü\nSuche\nKontakt\n", ""},
		{"pairs of labels", "Rathaus und Bürger\nLeben und Wohnen\nKultur und Freizeit\nSuche\nWirtschaft und Bauen\n", ""},
		{"entry of several words", "Rathaus & Service\nBürgerbüro\nLeben in der Gemeinde\nWirtschaft & Bauen\nFormulare\nRatsinformation\nVeranstaltungen\n", ""},
		{"data of the article", "Suche\nPresse\nKarriere\nHaus & Garten\nAusflüge\nTermine\nBilder\nWetter\nNotfall\nKunst\nMusik\nPolitik\nSport\n", ""},
		{"rest of a path", "Presse > 2021\n", ""},
		{"account", "Anmelden\nAbo\nE-Paper\n", ""},
		{"kicker alone", "Stadtrat\n", "Stadtrat\n"},
		{"letterhead", "Landkreis Linde\nDer Landrat\nPresse und Bürger\n", "Landkreis Linde\nDer Landrat\nPresse und Bürger\n"},
	} {
		text, err := Main(&corpus.Document{Body: []byte(c.head + article)})
		if err != nil {
			t.Fatal(err)
		}
		if text.Body != c.kept+article {
			t.Errorf("%s: got\n%s", c.name, text.Body)
		}
		if head, _, _ := strings.Cut(article, "\n"); text.Title != head && c.name != "letterhead" {
			t.Errorf("%s: title %q", c.name, text.Title)
		}
	}
}

// TestShortHeadlines takes a headline of two words above author and day, below a site's longer name.
func TestShortHeadlines(t *testing.T) {
	const text = `Verein der Freunde alter Brücken
Start
Bilder
Gästebuch
Herbstfest 2018
Verfasst von: Ines Au am 25. Februar 2018
Zum Herbstfest kamen mehr als hundert Gäste, so viele wie noch nie in der Geschichte des Vereins.
`
	got, err := Main(&corpus.Document{Body: []byte(text)})
	if err != nil {
		t.Fatal(err)
	}
	if got.Title != "Herbstfest 2018" || strings.Contains(got.Body, "Gästebuch") {
		t.Errorf("title %q of\n%s", got.Title, got.Body)
	}
}

// TestTeasersBelowHeadings leaves out teasers with pictures' captions, two sentences in a row here and there.
func TestTeasersBelowHeadings(t *testing.T) {
	const article = "Die Brücke wird gebaut\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n"
	const teasers = "Weitere Themen\nFreibad\nFreibad bleibt im Winter offen\nDie Schwimmer dürfen auch im Januar ins Wasser.\nMarkt\nMarkt ist wieder gesperrt\n" +
		"Auf dem Markt wird bis zum Sommer gebaut, sagt das Rathaus der Stadt.\nDie Bürgermeisterin (rechts) übergibt der Kämmerin (links) den Schlüssel.\nTheater\nTheater zeigt die Räuber\n"
	got, err := Main(&corpus.Document{Body: []byte(article + teasers)})
	if err != nil || got.Body != article {
		t.Errorf("%v, got\n%s", err, got.Body)
	}
}

// TestLastSentences keeps a short sentence behind a box of one line.
func TestLastSentences(t *testing.T) {
	const article = "Die Brücke wird gebaut\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n"
	const last = "Am Freitag rollen die ersten Bagger an.\n"
	got, err := Main(&corpus.Document{Body: []byte(article + "Lesen Sie auch: Freibad bleibt offen\n" + last + "Impressum\nDatenschutz\n")})
	if err != nil || got.Body != article+last {
		t.Errorf("%v, got\n%s", err, got.Body)
	}
}

// TestBoxesAmidCopies holds that an article goes on after a box, by two paragraphs in a row.
func TestBoxesAmidCopies(t *testing.T) {
	const first = "Die Brücke wird gebaut\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n"
	const rest = "„Darauf haben wir lange gewartet“, sagte die Bürgermeisterin am Abend.\nBis dahin bleibt die alte Brücke für Lastwagen gesperrt.\n"
	got, err := Main(&corpus.Document{Body: []byte(first + "Lesen Sie auch\nFreibad bleibt im Winter offen\n" + rest)})
	if err != nil || got.Body != first+rest {
		t.Errorf("%v, got\n%s", err, got.Body)
	}
}
