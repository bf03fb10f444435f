package clean

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// TestLinkInACopy holds the text after a link to another article.
func TestLinkInACopy(t *testing.T) {
	const text = "Die Brücke wird gebaut\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\nLesen Sie auch\nFreibad bleibt im Winter offen\nDie Arbeiten sollen im Frühjahr beginnen. Sie werden zwei Jahre dauern und neun Millionen Euro kosten, sagt die Stadt.\n"
	got, err := Main(&corpus.Document{Body: []byte(text)})
	if err != nil || strings.Contains(got.Body, "Freibad") || !strings.Contains(got.Body, "neun Millionen") {
		t.Errorf("%v, got\n%s", err, got.Body)
	}
}

// TestArticleGoesOn holds what follows the last paragraph of a copied page and boxes within it.
func TestArticleGoesOn(t *testing.T) {
	const head = "Die Brücke wird gebaut\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n"
	tail := "\nPresse\nInes Au\n" + strings.Repeat("Impressum\nStadtplan\n", 8)
	for _, c := range []struct{ name, rest, want string }{
		{"announced list", "Beteiligt sind unter anderem:\n\nLinde: Bauamt\nAu: Tiefbau\n" + tail, "Au: Tiefbau"},
		{"embedded post", "An dieser Stelle finden Sie einen Inhalt von Instagram. Mit einem Klick können Sie ihn sich anzeigen lassen.\nInhalt laden\nAm Sonntag wird gefeiert, und zwar den ganzen Tag.\n" + tail, "wird gefeiert"},
		{"last words", "Vielen Dank.\n" + tail, "Vielen Dank."},
		{"two links and a question", "Mehr zum Thema\nFreibad bleibt im Winter offen\nMarktplatz ist wieder gesperrt\nDie Arbeiten sollen im Frühjahr beginnen. Sie werden zwei Jahre dauern, heißt es aus dem Rathaus der Stadt.\nUmfrage\nIst die Brücke richtig?\nAbstimmen\n" +
			"Das Geld kommt zur Hälfte vom Land. Den Rest von neun Millionen Euro zahlt die Stadt aus ihren Rücklagen, sagt der Kämmerer.\n", "neun Millionen"},
	} {
		got, err := Main(&corpus.Document{Body: []byte(head + c.rest)})
		if err != nil || !strings.Contains(got.Body, c.want) || strings.Contains(got.Body, "Stadtplan") || strings.Contains(got.Body, "Freibad") {
			t.Errorf("%s: %v, got\n%s", c.name, err, got.Body)
		}
	}
}

// TestContents holds a table of contents in the middle of a copied text.
func TestContents(t *testing.T) {
	const text = "Die alte Brücke\nDie alte Brücke über die Au wurde im Jahr 1898 gebaut und stand bis 1945.\nInhaltsverzeichnis\n1 Bau\n2 Zerstörung im Krieg\nBau\nDer Bau dauerte drei Jahre und kostete die Stadt 20.000 Mark, mehr als geplant war.\n"
	got, err := Main(&corpus.Document{Body: []byte(text)})
	if err != nil || strings.Contains(got.Body, "2 Zerstörung") || !strings.Contains(got.Body, "\nBau\n") {
		t.Errorf("%v, got\n%s", err, got.Body)
	}
}

// TestSteps holds the numbered steps at the end of a copied text.
func TestSteps(t *testing.T) {
	const text = "Die neue Brücke\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\nSo geht es weiter\n1\nIm Mai wählt der Rat einen Entwurf aus.\n2\nIm Herbst beginnt der Bau am Ufer.\nImpressum\n"
	got, err := Main(&corpus.Document{Body: []byte(text)})
	if err != nil || !strings.Contains(got.Body, "einen Entwurf") || !strings.Contains(got.Body, "am Ufer") {
		t.Errorf("%v, got\n%s", err, got.Body)
	}
}
