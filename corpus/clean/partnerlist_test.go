package clean

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// TestPartnersInCopies holds copied pages whose only text beside a list of partners is a sentence behind it: all of the
// list stays. A menu that names the partners too is none.
func TestPartnersInCopies(t *testing.T) {
	const menu = "Rathaus\nPartnerstädte\nHaushalt 2024\nVereine\nStadtjubiläum 2023\nKontakt\nSuche\nPresse\nBauen\nUmwelt\nVerkehr\nSoziales\nSport\nSchulen\n"
	const list = "Unsere Partnerstädte\nLyon\nFrankreich\nPartnerstadt seit 1971\nKyjiw\nUkraine\nPartnerstadt seit 1990\nPosen\nPolen\nPartnerstadt seit 1993\nAarhus\nDänemark\nPartnerstadt seit 1986\n"
	const end = "Der Verein freut sich über neue Mitglieder, der Beitrag beträgt zwölf Euro im Jahr.\n"
	for text, kept := range map[string]bool{list + end: true, menu + "Die Brücke über die Au wird gebaut\n" + end: false} {
		got, err := Main(&corpus.Document{Body: []byte(text)})
		if err != nil {
			t.Fatal(err)
		}
		if (got.Body == text) != kept || strings.Contains(got.Body, "Vereine\n") {
			t.Errorf("got\n%s", got.Body)
		}
	}
}

// TestTellsYear holds which lines give a year as the items of a list do.
func TestTellsYear(t *testing.T) {
	for s, want := range map[string]bool{
		"seit 1971": true, "Lyon (Frankreich), 1971": true, "Lyon – 1971": true, "1971 Lyon": true, "Lyon\t1971": true, "Jahr der Partnerschaft 1971": true, "Vertrag vom 9. Mai 1971": true, "unterzeichnet am 9. Mai 1971": true,
		"Haushalt 2024": false, "© Stadt Au, 2024": false, "Telefon 19711971": false, "Lyon": false,
	} {
		if got := tellsYear(s); got != want {
			t.Errorf("%q: %t", s, got)
		}
	}
}

// TestPartnerCards holds pages of cards, each of which leads to one partner town, facts that several towns share, lists
// that are called like those of links, and a card that alone has a sentence.
func TestPartnerCards(t *testing.T) {
	for page, want := range map[string]string{
		`<title>Partnerstädte - Au</title><main><h1>Partnerstädte</h1><p>Die Stadt unterhält Partnerschaften mit drei Städten.</p>
<div><a href="/lyon"><h3>Lyon</h3><p>Frankreich<br>Partnerstadt seit 1991</p></a></div>
<div><a href="/brest"><h3>Brest</h3><p>Frankreich<br>Partnerstadt seit 1991</p></a></div>
<div><a href="/presse"><h3>Freibad bleibt offen</h3><p>Auch im Winter</p></a></div></main>`: "Partnerstädte\nDie Stadt unterhält Partnerschaften mit drei Städten.\nLyon\nFrankreich\nPartnerstadt seit 1991\nBrest\nFrankreich\nPartnerstadt seit 1991\n",
		`<title>Partnerstädte - Au</title><main><h1>Partnerstädte</h1><h2>Verträge</h2><ul class="link-list"><li><a href="/lyon">Lyon (1971)</a></li><li><a href="/brest">Brest (1984)</a></li></ul></main>`:                          "Partnerstädte\nVerträge\nLyon (1971)\nBrest (1984)\n",
		`<title>Partnerstädte - Au</title><main><h1>Partnerstädte</h1><article><h2>Lyon seit 1971</h2><p>Lyon ist die Hauptstadt der Gallier gewesen.</p></article><article><h2>Brest seit 1984</h2><p>Am Meer.</p></article></main>`: "Partnerstädte\nLyon seit 1971\nLyon ist die Hauptstadt der Gallier gewesen.\nBrest seit 1984\nAm Meer.\n",
	} {
		got, err := Main(&corpus.Document{HTML: true, Body: []byte(page)})
		if err != nil || got.Body != want {
			t.Errorf("%v, got\n%s", err, got.Body)
		}
	}
}
