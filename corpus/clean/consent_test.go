package clean

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/auslese/auslese/corpus"
)

const consentArticle = `<h1>Der Chor singt wieder</h1>
<p>Nach einer langen Pause probt der Stadtchor seit Montag wieder im Gemeindehaus, und alle sind gekommen.</p>
<p>Das erste Konzert ist für den 3. Juni geplant. Die Karten kosten zwölf Euro und sind schon fast vergriffen.</p>`

const consentWant = `Der Chor singt wieder
Nach einer langen Pause probt der Stadtchor seit Montag wieder im Gemeindehaus, und alle sind gekommen.
Das erste Konzert ist für den 3. Juni geplant. Die Karten kosten zwölf Euro und sind schon fast vergriffen.
`

// TestConsentDialogs puts the dialogs of the usual tools before and behind an article: nothing of them may be left,
// and nothing of the article lost.
func TestConsentDialogs(t *testing.T) {
	ar, err := txtar.ParseFile("../../testdata/clean/consent/dialogs.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range ar.Files {
		for place, body := range map[string]string{
			"before": string(f.Data) + consentArticle, "behind": consentArticle + string(f.Data),
		} {
			t.Run(f.Name+"/"+place, func(t *testing.T) {
				page := "<html><head><title>Der Chor singt wieder</title></head><body class=\"cookie-banner-open\"><div id=\"page\">" + body + "</div></body></html>"
				text, err := Main(&corpus.Document{HTML: true, Body: []byte(page)})
				if err != nil {
					t.Fatal(err)
				}
				if text.Body != consentWant || text.Title != "Der Chor singt wieder" {
					t.Errorf("title %q, got\n%s", text.Title, text.Body)
				}
			})
		}
	}
}

// TestConsentLines does the same with notices as lines of copied text.
func TestConsentLines(t *testing.T) {
	const article = "Der Chor singt wieder\n\nNach einer langen Pause probt der Stadtchor seit Montag wieder im Gemeindehaus, und alle sind gekommen.\n"
	for _, notice := range []string{
		"Wir verwenden Cookies, um Ihnen ein besseres Erlebnis zu bieten. Einverstanden?",
		"Diese Website nutzt Cookies. Wenn Sie sie weiter besuchen, stimmen Sie dem zu.\nAkzeptieren\nAblehnen",
		"Ihre Einwilligung können Sie jederzeit widerrufen.\nMehr erfahren\nAlle akzeptieren",
		"Durch die weitere Nutzung der Seite stimmst du der Verwendung von Cookies zu.",
		"Einige Cookies sind essenziell, während andere uns helfen, diese Website zu verbessern.\nNur essenzielle Cookies akzeptieren",
		"Um eingebettete Inhalte anzuzeigen, brauchen wir Ihre Einwilligung in die Übermittlung personenbezogener Daten.",
		"Wir nutzen Dienste, die Informationen über Ihren Besuch verarbeiten. Manche sind notwendig, andere helfen uns, das Angebot zu verbessern.",
		"Wir möchten die Nutzung der Seite mit Matomo auswerten. Ihre Zustimmung ist freiwillig.\nZustimmen",
		"Mit dem Laden des Beitrags akzeptieren Sie die Datenschutzerklärung von Facebook.",
	} {
		for _, in := range []string{notice + "\n\n" + article, article + "\n" + notice + "\n"} {
			text, err := Main(&corpus.Document{Body: []byte(in)})
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.TrimSpace(text.Body); got != strings.TrimSpace(article) {
				t.Errorf("%q left\n%s", notice, got)
			}
		}
	}
}
