package clean

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// TestBounds holds that huge and deep pages are done, or refused by an error that says why.
func TestBounds(t *testing.T) {
	const para = "<p>Der Rat hat am Montag den Bau der neuen Brücke beschlossen.</p>"
	for _, c := range []struct {
		name, body string
		deep       bool
	}{
		{"100,000 paragraphs", strings.Repeat(para, 100_000), false},
		{"100,000 linked headings", strings.Repeat(`<h3><a href="#">Die Brücke wird gebaut</a></h3>`, 100_000) + para, false},
		{"100,000 headings of boxes", strings.Repeat(`<h3>Weitere Meldungen</h3>`, 100_000) + para, false},
		{"100,000 comments", strings.Repeat(`<div class="comment">`+para+`</div>`, 100_000), false},
		{"100,000 narrow columns", "<h1>Die Brücke</h1><div><div>" + para + `</div>` + strings.Repeat(`<div class="col-md-4">x</div>`, 100_000), false},
		{"100,000 days before the headline", strings.Repeat(`<p>12.05.2021, 10:30 Uhr</p>`, 100_000) + "<h1>Die Brücke wird gebaut</h1>" + para, false},
		{"20,000 mail fields 400 deep", strings.Repeat("<div>", 400) + para + strings.Repeat(`<div><input type="email">x</div>`, 20_000), false},
		{"20,000 quotations among paragraphs", strings.Repeat(strings.Repeat("<p>"+strings.Repeat("Der Rat hat beschlossen. ", 40), 3)+"<blockquote>„Wir haben lange auf diese Brücke gewartet, sagte die Bürgermeisterin am Abend“</blockquote>", 20_000), false},
		{"50,000 content elements", strings.Repeat("<div>x</div>", 50_000) + strings.Repeat(`<div id="c123">x</div>`, 50_000) + para, false},
		{"50,000 modules of one kind", "<h1>Die Brücke</h1>" + strings.Repeat(`<div class="w-section"><div class="w-section">`, 100) + strings.Repeat(`<div class="w-section"><li>x</div>`, 50_000) + `<div class="w-section">` + para + "</div>", false},
		{"20,000 notices of consent", para + strings.Repeat("<div>", 200) + strings.Repeat("<div><p>x</p><p>Diese Website nutzt Cookies. Wenn Sie sie weiter besuchen, stimmen Sie dem zu.</p></div>", 20_000), false},
		{"20,000 boxes before the last words", strings.Repeat(para, 20_000) + strings.Repeat("<div><h3>Weitere Artikel</h3><p>x</p></div>", 20_000) + para, false},
		{"20,000 quoted lines", "<p>" + strings.Repeat("Der Rat hat lange beraten und „Nein“ gesagt. ", 20_000) + strings.Repeat("<p>„Der Rat hat lange, sehr lange und ohne Pause beraten“</p>", 20_000), false},
		{"20,000 labels of links", para + strings.Repeat(`<div>Mehr Bilder<a href="#">So sieht die Brücke aus</a></div>`, 20_000), false},
		{"5 MB of scripts", "<script>" + strings.Repeat(`"published":"x","publi`, 250_000) + "</script>" + para, false},
		{"a paragraph of 10 MB", "<p>" + strings.Repeat("Der Rat hat beschlossen. ", 400_000), false},
		{"a word of 5 MB", "<p>" + strings.Repeat("x", 5_000_000), false},
		{"a class of 1 MB", `<div class="` + strings.Repeat("a-b ", 250_000) + `">` + para, false},
		{"400 deep", strings.Repeat("<div>", 400) + para, false},
		{"50,000 deep", strings.Repeat("<div>", 50_000) + para, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, err := Main(&corpus.Document{ID: "big.html", HTML: true, Body: []byte("<title>Die Brücke</title><body>" + c.body)})
			switch {
			case c.deep && (err == nil || !strings.Contains(err.Error(), "big.html")):
				t.Errorf("error %v, want one that names the document", err)
			case !c.deep && err != nil:
				t.Error(err)
			case !c.deep && text.Body == "":
				t.Error("no text")
			}
		})
	}
}

// TestManyLines does the same with copied text.
func TestManyLines(t *testing.T) {
	for _, line := range []string{"• Teilen\n", "Weitere Meldungen\n", "Der Rat hat am Montag den Bau der neuen Brücke beschlossen.\n", "x\n", "Neue Ampel\n12.05.2021\n",
		"Neue Ampel am Markt\nDie Stadt baut am Markt eine neue Ampel für die Kinder.\nMehr\n"} {
		if _, err := Main(&corpus.Document{Body: []byte(strings.Repeat(line, 50_000))}); err != nil {
			t.Error(err)
		}
	}
}
