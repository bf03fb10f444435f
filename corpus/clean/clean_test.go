package clean

import (
	"slices"
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/wrap/wraptest"
)

func TestMainKeepsTheArticleOfAPage(t *testing.T) {
	const page = `<html><head><title>Vertrag erneuert | Stadt Musterstadt</title></head><body class="cookies-not-set">
<nav><ul><li><a href="/">Startseite</a></li></ul></nav>
<main><h1>Vertrag erneuert</h1><p class="date">Veröffentlicht am 16.08.2019</p>
<p>Musterstadt und Beispielhausen haben ihren Vertrag am Montag um zehn Jahre verlängert, teilte das Rathaus mit.</p>
<p>Die Oberbürgermeisterin dankte allen, die an der Vereinbarung mitgewirkt hatten, und lud zum Fest ein.</p>
<div class="share"><a href="#">Teilen</a></div></main>
<div id="CookieBox"><p>Wir verwenden Cookies, um unsere Website zu verbessern. Sie können dies jederzeit ändern.</p></div>
<footer>Impressum</footer></body></html>`
	text, err := Main(&corpus.Document{ID: "t", HTML: true, Body: []byte(page)})
	if err != nil {
		t.Fatal(err)
	}
	if text.Title != "Vertrag erneuert" || text.Date.Format("2006-01-02") != "2019-08-16" {
		t.Errorf("title %q, date %v", text.Title, text.Date)
	}
	for _, want := range []string{"um zehn Jahre verlängert", "lud zum Fest ein"} {
		if !strings.Contains(text.Body, want) {
			t.Errorf("%q is missing in\n%s", want, text.Body)
		}
	}
	for _, not := range []string{"Startseite", "Teilen", "Cookies", "Impressum"} {
		if strings.Contains(text.Body, not) {
			t.Errorf("%q is left in\n%s", not, text.Body)
		}
	}
}

func TestWholeLeavesTextAsItIs(t *testing.T) {
	const in = " Teilen \r\n\n\tText.\n\n"
	text, err := Whole(&corpus.Document{ID: "t", Body: []byte(in)})
	if err != nil || text.Body != in {
		t.Errorf("%q, %v", text.Body, err)
	}
}

// TestMainKnowsLineEnds holds that lines are stripped however they end.
func TestMainKnowsLineEnds(t *testing.T) {
	const in = "Startseite\n\nDer Radweg wird gebaut\n\nDer Rat hat am Dienstag den Bau des Radwegs zwischen Markt und Bahnhof beschlossen.\n\nImpressum | Datenschutz\n"
	const want = "Der Radweg wird gebaut\n\nDer Rat hat am Dienstag den Bau des Radwegs zwischen Markt und Bahnhof beschlossen.\n"
	for _, end := range []string{"\n", "\r\n", "\r"} {
		text, err := Main(&corpus.Document{ID: "t", Body: []byte(strings.ReplaceAll(in, "\n", end))})
		if err != nil || strings.TrimSpace(text.Body) != strings.TrimSpace(want) {
			t.Errorf("%q: %q, %v", end, text.Body, err)
		}
	}
}

// TestMainKnowsWrappedText holds that text broken at a fixed width is stripped as it is with a paragraph a line: no
// line is judged by itself, and a headline of two lines is one.
func TestMainKnowsWrappedText(t *testing.T) {
	const in = `Startseite

Der Radweg wird gebaut, und zwar zwischen dem Markt und dem neuen Bahnhof

Der Rat hat am Dienstag den Bau des Radwegs zwischen Markt und Bahnhof beschlossen. Er führt über Lahr, Offenburg, Kehl, Straßburg, Colmar und Breisach, kostet 2,1 Millionen Euro und soll schon im Frühjahr fertig werden.

Jetzt den Newsletter der Stadt abonnieren und keine Nachricht aus dem Rathaus mehr verpassen, jeden Freitag neu!

Die Arbeiten beginnen im Herbst. Bis dahin sucht die Stadt nach einem Namen für die Brücke, die den Weg über die Schutter bringt.

Impressum | Datenschutz`
	want, err := Main(&corpus.Document{ID: "t", Body: []byte(in)})
	if err != nil || strings.Contains(want.Body, "Newsletter") || !strings.Contains(want.Body, "Breisach") {
		t.Fatalf("%v, a paragraph a line: %q", err, want.Body)
	}
	for _, width := range []int{40, 60, 72} {
		got, err := Main(&corpus.Document{ID: "t", Body: []byte(wraptest.Break(in, width))})
		if err != nil || !slices.Equal(strings.Fields(got.Body), strings.Fields(want.Body)) || got.Title != want.Title {
			t.Errorf("width %d: %v, title %q, text\n%s", width, err, got.Title, got.Body)
		}
	}
}
