package clean

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// TestPartnerPages holds that what a town says of its partners stays, in whatever box.
func TestPartnerPages(t *testing.T) {
	for name, html := range map[string]string{
		"cards":                `<div class="card"><h3><a href="/1">Lyon</a></h3><p>Partnerschaft seit 1957</p></div><div class="card"><h3><a href="/2">Brest</a></h3><p>Partnerschaft seit 1999</p></div>`,
		"cards with a link":    `<div class="card"><h3>Lyon</h3><p>Die Partnerschaft mit Lyon besteht seit dem Jahr 1957 und wird gepflegt.</p><a href="/1">mehr</a></div><div class="card"><h3>Brest</h3><p>Seit 1999</p><a href="/2">mehr</a></div>`,
		"boxes called teasers": `<div class="teaser"><h3>Lyon</h3><p>Frankreich, seit 1957</p></div><div class="teaser"><h3>Brest</h3><p>Frankreich, seit 1999</p></div>`,
		"links":                `<ul><li><a href="/1">Lyon, seit 1957</a></li><li><a href="/2">Brest, seit 1999</a></li></ul>`,
		"panels":               `<div><button class="accordion-button" aria-expanded="false">Lyon</button><div>Frankreich, seit 1957</div></div><div><button class="accordion-button" aria-expanded="false">Brest</button><div>Frankreich, seit 1999</div></div>`,
	} {
		page := "<title>Unsere Partnerstädte | Stadt Au</title><h1>Unsere Partnerstädte</h1><p>Die Stadt pflegt Freundschaften mit zwei Städten, und viele Familien reisen jedes Jahr hin und her.</p>" + html
		got, err := Main(&corpus.Document{HTML: true, Body: []byte(page)})
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"Lyon", "1957", "Brest", "1999"} {
			if !strings.Contains(got.Body, want) {
				t.Errorf("%s: %q is lost in\n%s", name, want, got.Body)
			}
		}
	}
}
