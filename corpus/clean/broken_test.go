package clean

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// TestBrokenLines holds that paragraphs whose lines have an element each, as in pages made from PDF, are put together, and
// that others are not.
func TestBrokenLines(t *testing.T) {
	for _, c := range []struct {
		name, text string
		lines      int // blocks of the text
	}{
		{"two paragraphs", "Der Rat hat am Montag den Bau der neuen Brücke beschlos-\nsen, und zwar ohne Gegenstimme. Die Arbeiten sollen im\nFrühjahr beginnen und zwei Jahre dauern.\nDas teilte das Rathaus der Stadt Au am Dienstagabend mit.", 2},
		{"greeting", "Liebe Freunde der Brücken und der Wege über die Au,\nam Montag wird gefeiert, und zwar ohne Gegenstimme.", 2},
		{"short lines", "Kosten und Folgen\nan der Au", 2},
		{"lines of a list", "eine neue Brücke über die Au und ihre Zuflüsse, dazu\nzwei neue Kindergärten im Norden der Stadt, dazu\ndrei neue Wege zum Bahnhof und zum Freibad", 3},
	} {
		page := "<h1>Die Brücke</h1><div>"
		for line := range strings.SplitSeq(c.text, "\n") {
			page += "<div class=t>" + line + "</div>"
		}
		blocks, err := Explain(&corpus.Document{HTML: true, Body: []byte(page + "</div>")})
		if err != nil {
			t.Fatal(err)
		}
		text := ""
		for _, b := range blocks[1:] {
			text += b.Text + "\n"
		}
		if len(blocks)-1 != c.lines || strings.TrimSuffix(text, "\n") != c.text {
			t.Errorf("%s: %d blocks\n%s", c.name, len(blocks)-1, text)
		}
	}
}

// TestTextInData takes the text from JSON-LD where the page shows none.
func TestTextInData(t *testing.T) {
	const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Die Brücke kommt","articleBody":"Der Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\nDie Arbeiten dauern zwei Jahre &amp; mehr."}</script>`
	const want = "Die Brücke kommt\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\nDie Arbeiten dauern zwei Jahre & mehr.\n"
	const shown = "<p>Im Rathaus ist nach drei Stunden Streit eine Mehrheit für die Brücke zustande gekommen.</p>"
	for page, body := range map[string]string{
		data + "<div>Bitte warten</div>": want,
		data + shown:                     "Im Rathaus ist nach drei Stunden Streit eine Mehrheit für die Brücke zustande gekommen.\n",
	} {
		got, err := Main(&corpus.Document{HTML: true, Body: []byte(page)})
		if err != nil {
			t.Fatal(err)
		}
		if got.Body != body {
			t.Errorf("got\n%s", got.Body)
		}
	}
}
