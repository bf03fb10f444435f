package clean

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// layouts are whole pages about a bridge, with what else they hold marked by the word Nebensache.
var layouts = map[string]string{
	"sidebar before the headline":      `<table><tr><td><div><b>Nebensache</b><p>Das Rathaus ist nur durch den Hof zu erreichen, eine Nebensache.</p></div></td><td><h1>Die Brücke wird gebaut</h1>TEXT</td></tr></table>`,
	"narrow column":                    `<div class="row"><div class="col-md-8"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="col-md-4"><h3>Nebensache</h3><p>Rufen Sie uns an, wir helfen gern bei jeder Nebensache weiter.</p></div></div>`,
	"text in several modules":          `<div><div class="stage"><h1>Die Brücke wird gebaut</h1></div><div class="richtext">TEXT</div><div class="richtext"><p>Im Jahr 2023 soll alles fertig sein.</p></div><div class="contact"></div></div>`,
	"contact before the headline":      `<div><aside><h4>Kontakt</h4><p>Frau Nebensache</p></aside><main><h1>Die Brücke wird gebaut</h1>TEXT</main></div>`,
	"topics after the text":            `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><div>Themen</div><a href="/1">Verkehr</a></div><div>Nebensache</div></main>`,
	"facts after a contact":            `<main><h1>Die Brücke wird gebaut</h1>TEXT<h2>Bauherr</h2><div><p>Ansprechpartner: Frau Nebensache</p></div><h2>Baubeginn</h2><div><p>Im Jahr 2023</p></div></main>`,
	"content elements of TYPO3":        `<div><div id="c12" class="frame"><h1>Die Brücke wird gebaut</h1>TEXT</div><div id="c13" class="frame"><table><tr><td>Kosten</td><td>Im Jahr 2023</td></tr></table></div></div>`,
	"column by its id":                 `<div id="wrap"><div id="content"><h1>Die Brücke wird gebaut</h1>TEXT</div><div id="right"><p>Rufen Sie uns an, wir helfen gern bei jeder Nebensache weiter.</p></div></div>`,
	"two columns of one text":          `<div><div class="left"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="right"><p>Im Jahr 2023 soll alles fertig sein, und zwar auf beiden Seiten der Au, sagt die Bürgermeisterin am Abend.</p></div></div>`,
	"picture's long caption":           `<div class="story"><h1>Die Brücke wird gebaut</h1><div class="story-media"><figure><figcaption>Der Rat bei seiner Sitzung im alten Saal, der so voll war wie schon lange nicht mehr, und zwar auf beiden Seiten: Nebensache ist das hier keine, sagen die Leute, die gekommen sind, um zu sehen, wie abgestimmt wird.</figcaption></figure></div>TEXT</div>`,
	"kind over the headline":           `<main><div>Pressemitteilung</div><h1>Die Brücke wird gebaut</h1>TEXT</main>`,
	"day of the picture":               `<meta property="article:published_time" content="2021-05-12"><main><h1>Die Brücke wird gebaut</h1><figure><figcaption>Nebensache am Ufer, Aufnahme vom 3. Mai</figcaption></figure><figure><figcaption>Nebensache am Wehr am 8. Mai 2021</figcaption></figure>TEXT<figure><figcaption>Die Brücke: Im Jahr 2023</figcaption></figure></main>`,
	"topic over the headline":          `<main><div>Energie</div><h1>Die Brücke wird gebaut</h1>TEXT<div><span>Nebensache</span> <span>Brücken</span></div></main>`,
	"boxes of an editor":               `<div class="reader"><h1>Die Brücke wird gebaut</h1><div class="ce_text block">TEXT</div><div class="ce_table block"><table><tr><td>Kosten</td><td>Im Jahr 2023</td></tr></table></div></div>`,
	"widgets of a builder":             `<div class="page"><section><div class="elementor-widget-text-editor"><h1>Die Brücke wird gebaut</h1>TEXT</div></section><section><div class="elementor-widget-text-editor"><p>Im Jahr 2023 soll alles fertig sein, und zwar auf beiden Seiten der Au, sagt die Bürgermeisterin.</p></div></section></div>`,
	"rows of an old page":              `<table><tr><td><b>Die Brücke wird gebaut</b></td></tr><tr><td>TEXT</td></tr><tr><td><a href="/">zurück</a></td></tr></table>`,
	"call at the end":                  `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><h2>Sie planen ein Fest?</h2><p>Rufen Sie uns an, wir beraten Sie gern bei jeder Nebensache, und zwar kostenlos.</p><a href="/x">Jetzt anfragen</a></div></main>`,
	"modules of two kinds":             `<div class="page"><div class="text parbase"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="image parbase"><img></div><div class="table parbase"><table><tr><td>Kosten</td><td>Im Jahr 2023</td></tr></table></div><div class="teaser parbase"><p>Nebensache</p></div></div>`,
	"module before the text":           `<h1>Die Brücke wird gebaut</h1><div class="w-section"><ul><li>Im Jahr 2023 fertig</li></ul></div><div class="w-section">TEXT</div>`,
	"card with a link below":           `<div><div class="content"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="info"><h3>Freibad</h3><p>Die Schwimmer finden, das Wasser sei im Januar keine Nebensache.</p><a href="/1">mehr</a></div></div>`,
	"list in the next column":          `<div><div class="column is-8"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="column is-4"><h3>Zeiten</h3><ul><li>Montag Nebensache</li></ul></div></div>`,
	"words between modules":            `<div><div class="w-section"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="w-section"><p>Stand der Planung</p></div><div class="w-section"><table><tr><td>Kosten</td><td>Im Jahr 2023</td></tr></table></div></div>`,
	"box before the last words":        `<div class="page"><h1>Die Brücke wird gebaut</h1>TEXT<div class="x"><h3>Weitere Artikel</h3><ul><li><a href="/1">Nebensache</a></li></ul></div><p>Im Jahr 2023 soll alles fertig sein, sagt sie.</p></div>`,
	"writer of the byline":             `<main><h1>Die Brücke wird gebaut</h1><p>Text: Anna Rau</p>TEXT<p>Anna Rau lebt in Linde und schreibt auch über manche Nebensache.</p></main>`,
	"columns by their ids":             `<div id="cols"><div id="col-main"><h1>Die Brücke wird gebaut</h1>TEXT</div><div id="col-side"><h2>Zeiten</h2><ul><li>Montag Nebensache</li></ul></div></div>`,
	"table behind the text":            `<main><div class="text"><h1>Die Brücke wird gebaut</h1>TEXT</div><table><tr><td>Kosten</td><td>Im Jahr 2023</td></tr></table></main>`,
	"comments without a name":          `<main><h1>Die Brücke wird gebaut</h1>TEXT<h3>2 Kommentare</h3><div><b>Moni</b> 10.08.2022, 09:12<p>Das ist für uns alle hier doch wirklich eine Nebensache.</p></div><div><b>Bernd</b><p>Für mich ist das alles keine Nebensache, und zwar schon lange nicht.</p></div></main>`,
	"text in tabs":                     `<div class="tabs"><div class="tab-pane"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="tab-pane"><table><tr><td>Kosten</td><td>Im Jahr 2023</td></tr></table></div></div>`,
	"list of document data":            `<main><h1>Die Brücke wird gebaut</h1><dl><dt>Typ:</dt><dd>Nebensache</dd><dt>Datum:</dt><dd>12.05.2021</dd></dl>TEXT</main>`,
	"headline said twice":              `<main><div class="path"><h1>Die Brücke über die Au wird gebaut</h1></div><h2>Nebensache: Die Brücke über die Au wird jetzt gebaut</h2>TEXT</main>`,
	"links above the headline":         `<main><h3>Nebensache</h3><p>Nebensache am Rande</p><ul><li><a href="/1">Nebensache</a></li><li><a href="/2">Freibad</a></li><li><a href="/3">Theater</a></li></ul><h1>Die Brücke wird gebaut</h1>TEXT</main>`,
	"author of the markup":             `<meta name="author" content="Anna Rau"><main><h1>Die Brücke wird gebaut</h1>TEXT<p>Anna Rau</p><div><h4>Über Anna Rau</h4><p>Sie schreibt seit 2012 über alles, auch über manche Nebensache.</p></div></main>`,
	"who the author is":                `<meta name="author" content="Anna Rau"><main><h1>Die Brücke wird gebaut</h1>TEXT<p>Anna Rau ist Ingenieurin und schreibt seit 2012 auch über manche Nebensache.</p></main>`,
	"product among the paragraphs":     `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><div>Modell Nebensache</div><div>9,95 €*</div><button>In den Warenkorb</button></div><p>Im Jahr 2023 soll alles fertig sein, sagt sie.</p></main>`,
	"poll without fields":              `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><div>Ist die Brücke eine Nebensache?</div><button>Ja</button><button>Nein</button><div>120 Stimmen</div></div></main>`,
	"weather":                          `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><div>Wetter an der Au</div><div>7°</div><div>Nebensache</div></div></main>`,
	"opening hours":                    `<div><div><h1>Die Brücke wird gebaut</h1>TEXT</div><div><h4>Öffnungszeiten</h4><p>Montag Nebensache</p><h4>Anfahrt</h4><p>Bus 4</p></div><div><p>Das Haus am Ufer wird unterstützt von der Sparkasse.</p></div></div>`,
	"hours by days":                    `<table><tr><td><h1>Die Brücke wird gebaut</h1>TEXT</td><td><p><b>Haus der Nebensache</b></p><p>Mo - Do 8 - 15 Uhr<br>Fr 8 - 12 Uhr</p></td></tr></table>`,
	"release over the headline":        `<main><p>Presseinformation 17/24</p><h1>Die Brücke wird gebaut</h1>TEXT</main>`,
	"number over the headline":         `<main><div>Nr. 5512340</div><h1>Die Brücke wird gebaut</h1>TEXT</main>`,
	"menu of an old page":              `<table><tr><td><a href="/1">Nebensache</a><br><a href="/2">Satzung</a><br><a href="/3">Termine</a></td><td><b>Die Brücke wird gebaut</b><br>TEXT</td></tr></table>`,
	"form in the next section":         `<div><div class="section"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="section"><p>Jeden Monat neu, und keine Nebensache.</p><form><input type="email"></form></div></div>`,
	"named line over the headline":     `<main><p class="topline">Verkehr und Mobilität im Land</p><h1>Die Brücke wird gebaut</h1>TEXT</main>`,
	"word over the headline":           `<main><div>Allerlei</div><h1>Die Brücke wird gebaut</h1>TEXT</main>`,
	"rest of a path over the headline": `<main><div>Presseberichte &gt; Archiv</div><h1>Die Brücke wird gebaut</h1>TEXT</main>`,
	"components of a family":           `<div><div class="c-richtext"><h1>Die Brücke wird gebaut</h1>TEXT</div><div class="c-steps"><p>Im Jahr 2023 soll alles fertig sein, sagt sie.</p></div><div class="c-contacts"><h2>Kontakt</h2><p>Frau Nebensache</p></div></div>`,
	"path over the headline":           `<div><p>Rathaus &gt; Nebensache &gt; 2021</p><h1>Die Brücke wird gebaut</h1>TEXT</div>`,
	"box of a sender's cards":          `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><h2>Weitere Meldungen: Brückenbau e.V.</h2><div><span>04.05.2021</span><h3><a href="/1">Freibad</a></h3><p>Die Schwimmer finden, das Wasser sei im Januar keine Nebensache.</p></div></div></main>`,
	"headline without a heading":       `<main><div>Stadtrat</div><div>Die Brücke wird gebaut</div>TEXT</main>`,
	"part of the site as <h1>":         `<title>Stadt Au - Pressemeldungen</title><div><h1>Pressemeldungen</h1><p>Nr. 12 | Kommunales</p><h2>Die Brücke wird gebaut</h2>TEXT</div>`,
	"cards without headings":           `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><div><a href="/1">Freibad bleibt offen</a><div>Die Schwimmer finden, das Wasser sei im Januar keine Nebensache.</div></div><div><a href="/2">Markt ist gesperrt</a><div>Auf dem Markt wird gebaut, eine Nebensache ist das nicht.</div></div></div></main>`,
	"writer by the first name":         `<main><h1>Die Brücke wird gebaut</h1><p>Von Anna Rau - 12. Mai 2021</p>TEXT<p>Anna ist freie Journalistin und schreibt auch über manche Nebensache.</p></main>`,
	"call among the paragraphs":        `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><p><b>Jetzt Brücken vergleichen</b></p><p>Über 300 Brücken, keine Nebensache.</p><a href="/x">Zum Vergleich</a></div><p>Im Jahr 2023 soll alles fertig sein, sagt sie.</p></main>`,
	"choice in a form":                 `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><h3>Helfen Sie der Au!</h3><p>Mit 50 Euro finanzieren Sie eine Nebensache für einen Tag.</p><form><input type="radio"><label>25 €</label><button>Weiter</button></form></div><p>Im Jahr 2023 soll alles fertig sein, sagt sie.</p></main>`,
	"advertisement by its label":       `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><span>Anzeige</span><p>Möbel Au: Küchen, keine Nebensache!</p></div><p>Im Jahr 2023 soll alles fertig sein, sagt sie.</p></main>`,
	"quiz among the paragraphs":        `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><h4>Kennen Sie die Au?</h4><p>Testen Sie, was Sie wissen, auch über manche Nebensache.</p><a href="/q">Zum Quiz</a></div><p>Im Jahr 2023 soll alles fertig sein, sagt sie.</p></main>`,
	"comment by its first line":        `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><div>Moni schrieb am 10.08.2022 um 09:12 Uhr:</div><p>Das ist für uns alle hier doch wirklich eine Nebensache.</p><a href="#">Antworten</a></div></main>`,
	"writer in a box":                  `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><h4>Jan Ohm</h4><p>Jan Ohm ist seit 2009 Redakteur und schreibt auch über manche Nebensache.</p></div></main>`,
	"short teasers":                    `<main><h1>Die Brücke wird gebaut</h1>TEXT<div><div>12.05.2023</div><h4>Freibad</h4><p>Wasser ist keine Nebensache.</p><a href="/1">mehr</a></div></main>`,
	"byline under the standfirst":      `<main><h1>Die Brücke wird gebaut</h1><p>Nach drei Stunden und vielen Worten war die Mehrheit da.</p><div>Von Anna Nebensache</div>TEXT</main>`,
}

func TestLayouts(t *testing.T) {
	const text = `<p>Der Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.</p>
<p>Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern, heißt es aus dem Rathaus der Stadt.</p>`
	for name, html := range layouts {
		t.Run(name, func(t *testing.T) {
			page := "<title>Die Brücke wird gebaut</title>" + strings.Replace(html, "TEXT", text, 1)
			got, err := Main(&corpus.Document{HTML: true, Body: []byte(page)})
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(got.Body, "Nebensache") {
				t.Errorf("kept too much:\n%s", got.Body)
			}
			if strings.HasSuffix(name, "over the headline") && !strings.HasPrefix(got.Body, "Die Brücke wird gebaut\n") {
				t.Errorf("something is left over the headline:\n%s", got.Body)
			}
			for _, want := range []string{"Die Brücke", "ohne Gegenstimme", "zwei Jahre dauern"} {
				if !strings.Contains(got.Body, want) {
					t.Errorf("%q is lost in\n%s", want, got.Body)
				}
			}
			if strings.Contains(html, "Im Jahr 2023") && !strings.Contains(got.Body, "Im Jahr 2023") {
				t.Errorf("second part is lost in\n%s", got.Body)
			}
		})
	}
}

func TestIsKin(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"ce_text block", "ce_table block", true},
		{"text parbase section", "table parbase section", true},
		{"elementor-section elementor-top-section a1 b2", "elementor-section elementor-top-section a3 b4", true},
		{"fl-row fl-row-fixed fl-node-1 x", "fl-row fl-row-fixed fl-node-2 x", true},
		{"", "", true},
		{"w-full mt-8 flex px-2", "w-full mb-4 grid py-4", false},
		{"flex mt-8 a b", "flex mb-4 c d", false},
		{"article-body", "newsletter-box", false},
		{"c-richtext c-richtext--wide", "c-quote", true},
		{"c-richtext", "m-teaser", false},
		{"p-4", "p-2", false},
		{"text", "", false},
	} {
		if got := isKin(c.a, c.b); got != c.want {
			t.Errorf("%q, %q: %v", c.a, c.b, got)
		}
	}
}

// TestTeasersInCopies holds lists of other articles behind a copied text that no heading tells.
func TestTeasersInCopies(t *testing.T) {
	const article = `Die Brücke wird gebaut
12. Mai 2021
Der Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.
Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern, heißt es aus dem Rathaus der Stadt.
„Darauf haben wir lange gewartet, und nun geht es endlich los“, sagte die Bürgermeisterin am Abend.
`
	for name, teasers := range map[string]string{
		"pairs":    "Freibad bleibt im Winter offen\nDie Schwimmer dürfen auch im Januar ins Wasser.\nMarktplatz ist wieder gesperrt\nAuf dem Markt wird bis zum Sommer gebaut.\nTheater zeigt die Räuber\nDas Stadttheater eröffnet mit einem Klassiker.\n",
		"dates":    "11.05.2021\nFreibad bleibt im Winter offen\nDie Schwimmer dürfen auch im Januar ins Wasser.\n10.05.2021\nMarktplatz ist wieder gesperrt\n07.05.2021\nTheater zeigt die Räuber\n",
		"shares":   "Aktien in diesem Artikel\nBrückenbau AG\n10,12\n1,20%\nAu-Bank\n11,01\n",
		"tags":     "Brücke\nRathaus\nVerkehrspolitik\n",
		"comments": "2 Kommentare\nInes sagt:\n12. Mai 2021 um 20:14 Uhr\nIch bin dagegen, weil das Geld an anderer Stelle fehlen wird, nämlich bei den Schulen.\nAntworten\nJan\n13. Mai 2021 um 7:05 Uhr\nUnd ich bin dafür.\n",
		"commands": "Fragen zur Brücke\nSchaden melden\n0800 123 45 67 (kostenfrei)\nBürgerkonto\nAntrag stellen\n",
		"sponsors": "KARTEN KAUFEN\nZUM SPIELPLAN\nAUTOHAUS AU\nBRÜCKENBAU AG\nFolgen Sie uns\n",
		"download": "Plan der neuen Brücke (PDF, 120 KB)\n",
		"postings": "Posten Sie Ihre Meinung\nines_au\nDas Geld wird an anderer Stelle fehlen, nämlich bei den Schulen.\nantworten\n",
		"address":  "Stadt Au am Rhein\nRathausplatz 1\n12345 Au\n",
		"writer":   "Anna Rau\nAnna Rau schreibt seit 2012 für das Au-Blatt, am liebsten über Brücken.\n",
		"filesize": "Plan der neuen Brücke (PDF, 412,3 KiB)\n",
		"postbox":  "Was heute an der Au wichtig wird, kostenlos in Ihr Postfach.\n",
		"caption":  "Der Kämmerer zeigt den Plan. Foto: Anna Rau\n",
		"more":     "Freibad bleibt im Winter offen\nDie Schwimmer dürfen auch im Januar ins Wasser.\nMehr\nMarktplatz ist wieder gesperrt\nAuf dem Markt wird bis zum Sommer gebaut.\nMehr\n",
	} {
		text, err := Main(&corpus.Document{Body: []byte(article + teasers)})
		if err != nil {
			t.Fatal(err)
		}
		if text.Body != article {
			t.Errorf("%s: got\n%s", name, text.Body)
		}
	}
	for name, rest := range map[string]string{
		"agency's sign":  "Es ist die neunte Brücke über die Au, und teurer war bisher keine./ros/DP/jha\n",
		"list":           "Der Rat hat am Abend auch beschlossen, wer die Arbeiten an der Brücke in den nächsten Jahren begleitet, und zwar:\nBrücke\nRathaus\nBürgermeisterin\n",
		"programme":      "12. Juni 2021\nKonzert im Stadtpark\n13. Juni 2021\nLesung in der Bücherei\n14. Juni 2021\nFührung durch das Museum\n",
		"cross headings": "Kosten steigen auf neun Millionen\nDer Stahl ist teurer geworden als geplant. Auch der Beton kostet mehr, und der Bund zahlt nicht.\nKritik von der Opposition kommt prompt\nDie Opposition hält den Bau für zu groß. Sie will ihn halbieren.\n",
	} {
		text, err := Main(&corpus.Document{Body: []byte(article + rest)})
		if err != nil {
			t.Fatal(err)
		}
		if text.Body != article+rest {
			t.Errorf("%s: got\n%s", name, text.Body)
		}
	}
}

func TestTitles(t *testing.T) {
	const text = `<p>Der Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.</p>`
	for html, want := range map[string]string{
		"<title>Die neue Brücke kommt - Au</title><h1><span>Verkehr</span> Die neue Brücke kommt</h1>" + text:                                                                                                           "Die neue Brücke kommt",
		"<title>Die neue Brücke über die Au kommt - Bayern - Au-Blatt</title><h2><span>Verkehr</span><span>Die neue Brücke über die Au kommt</span></h2>" + text:                                                        "Die neue Brücke über die Au kommt",
		"<title>Gemeinde Au - Aktuelles</title><h3>Die neue Brücke kommt</h3><div>12.05.2021</div>" + text:                                                                                                              "Die neue Brücke kommt",
		"<title>Gemeinde Au</title><table><tr><td><font size=5>Die neue Brücke kommt</font><br><br>Au, den 12.05.2021<br><br>" + text + "</table>":                                                                      "Die neue Brücke kommt",
		"<title>Gemeinde Au</title><table><tr><td class=contentheading>Die neue Brücke kommt</td></tr><tr><td>" + text + "</table>":                                                                                     "Die neue Brücke kommt",
		"<title>Gemeinde Au</title><p><b>Von Anna Rau und Jan Ohm</b></p>" + text:                                                                                                                                       "Gemeinde Au",
		"<title>Verkehr: Die neue Brücke kommt</title><h1><span class=article__kicker>Verkehr</span><span class=hidden>: </span><span>Die neue Brücke kommt</span></h1>" + text:                                         "Die neue Brücke kommt",
		"<title>Gemeinde Au</title><h1><span class=topline-box><span>Die neue Brücke kommt</span></span></h1>" + text:                                                                                                   "Die neue Brücke kommt",
		"<title>Gemeinde Au</title><nav><h2>Die Gemeinde im Überblick</h2></nav><h2>Die Geschichte der Brücke</h2><table><tr><td>1924<td>Bau der Brücke</table>":                                                        "Die Geschichte der Brücke",
		"<title>Au-Bund | Die neue Brücke über die Au kommt</title><div>Die neue Brücke über die Au kommt</div>" + text:                                                                                                 "Die neue Brücke über die Au kommt",
		"<title>Oberlandesgericht - Urteil zur Brücke</title><div>Oberlandesgericht</div><h2>Die neue Brücke kommt</h2>" + text:                                                                                         "Die neue Brücke kommt",
		"<title>Einsatz 31/2022</title><div><h1>Freiwillige Feuerwehr Linde</h1></div><div><a href=/1>Start</a><a href=/2>Einsätze</a><a href=/3>Technik</a></div><h2>Brand an der Brücke</h2>" + text:                  "Brand an der Brücke",
		"<title>Presse</title><div>12.05.2021</div><div>Die neue Brücke kommt</div>" + text:                                                                                                                             "Die neue Brücke kommt",
		"<title>Microsoft Word - PM 12 Au.docx</title><div>12.05.2021</div><div>Die neue Brücke kommt</div>" + text:                                                                                                     "Die neue Brücke kommt",
		"<title>Sport in Au</title><h2>Die neue Brücke kommt</h2><ul><li><a href=/p>Drucken</a></li></ul><dl><dt>Details</dt><dd>Geschrieben von Anna Rau</dd><dd>Kategorie: Rat</dd><dd>Zugriffe: 12</dd></dl>" + text: "Die neue Brücke kommt",
		"<title>Au - Presse</title><h3>Presse</h3><h2>Die neue Brücke kommt</h2>" + text:                                                                                                                                "Die neue Brücke kommt",
		"<title>Gemeinde Au</title><table><tr><td><b>Die neue Brücke kommt</b><br>Au, den 12.05.2021<br><br>" + text + "</table>":                                                                                       "Die neue Brücke kommt",
		"<title>Gemeinde Au - Aktuelles</title><nav><h3>Die Gemeinde im Überblick</h3></nav>" + text:                                                                                                                    "Gemeinde Au",
	} {
		got, err := Main(&corpus.Document{HTML: true, Body: []byte(html)})
		if err != nil {
			t.Fatal(err)
		}
		if got.Title != want {
			t.Errorf("%s: %q, want %q", html, got.Title, want)
		}
	}
}

func TestPublishers(t *testing.T) {
	const text = `<h1>Aus der Sitzung des Rates</h1><p>Der Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.</p>`
	for title, want := range map[string]string{
		"Aus der Sitzung des Rates | Au am Rhein": "Au am Rhein",
		"Beschlüsse des Rates – Gemeinde Au":      "Gemeinde Au",
		"Beschlüsse des Rates – Stadt und Land":   "",
		"Beschlüsse des Rates – Stadt von morgen": "",
		"Landkreis Au: Sitzung des Rates":         "Landkreis Au",
		"Landkreis Au: Haushalt":                  "",
		"Aus dem Rat | Stadt Au a. Main":          "Stadt Au a. Main",
		"Landkreis Au: Sitzungen":                 "Landkreis Au",
	} {
		got, err := Main(&corpus.Document{HTML: true, Body: []byte("<title>" + title + "</title>" + text)})
		if err != nil {
			t.Fatal(err)
		}
		if got.Publisher != want {
			t.Errorf("%s: %q, want %q", title, got.Publisher, want)
		}
	}
}

// TestImprint holds a page whose town only its foot names, and cards with links to pages about partners.
func TestImprint(t *testing.T) {
	const card = `<h3><a href="/p/1">Lyon</a></h3><p>Frankreich</p><p>Partnerschaft seit 1971 <a href="/p/1">mehr</a></p>`
	got, err := Main(&corpus.Document{HTML: true, Body: []byte("<title>Unsere Partnerstädte</title><h1>Unsere Partnerstädte</h1>" + card + strings.ReplaceAll(card, "Lyon", "Brest") +
		"<footer>© 2024 Stadt Emden, Rathausplatz 1</footer>")})
	if err != nil {
		t.Fatal(err)
	}
	if got.Publisher != "Stadt Emden" || !strings.Contains(got.Body, "Lyon\n") || !strings.Contains(got.Body, "Brest\n") {
		t.Errorf("%q, %q", got.Publisher, got.Body)
	}
}

func TestTitlesOfCopies(t *testing.T) {
	for text, want := range map[string]string{
		"Partnerstädte\n\nCoventry (Großbritannien), seit 1947\nDresden, seit 1959\n":                                         "Partnerstädte",
		"Stadt Au / Rathaus / Partnerstädte\n\n• Coventry (Großbritannien), seit 1947\n• Dresden, seit 1959\n":                "Partnerstädte",
		"Gemeinde Au\nStart › Leben › Partnerstädte\n\nCoventry, Vertrag vom 3. Mai 1947\nDresden, Vertrag vom 3. Mai 1959\n": "Partnerstädte",
		"Coventry (Großbritannien), seit 1947\nDresden, seit 1959\n":                                                          "Coventry (Großbritannien), seit 1947",
		"Menü\nSuche\nAnmelden\nNewsletter\nImpressum\nSeite teilen\nVon Ufer zu Ufer\nDie Brücke wird gebaut\nVon Anna Rau\nDer Rat bei der Abstimmung. Quelle: Stadt Au\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n": "Die Brücke wird gebaut",
		"Partnerstadt Zhenjiang\nLand: China\nEinwohner: 3,2 Millionen\n\nDie Partnerschaft mit Zhenjiang wurde am 1. März 1994 in Mannheim besiegelt, im Rathaus der Stadt.\n":                                                                                      "Partnerstadt Zhenjiang",
		"Kreis Au Land\nHilfe & Service\nSonntag, 13. Juni 2021\nRathaus\nBrücke wird bald gebaut\nVon Anna Rau\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n":                                                           "Brücke wird bald gebaut",
		"Rathaus und Bürger\nLeben und Wohnen\nSuche\nKultur und Freizeit\nWirtschaft und Bauen\nBrücke gesperrt\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n":                                                          "Brücke gesperrt",
		"Kreis Au – Pressemitteilung\nBrücke wird gebaut\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n":                                                                                                                  "Brücke wird gebaut",
		"OTS0032   12. Mai 2021, 09:00   drucken   als PDF\nDie Brücke wird gebaut\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n":                                                                                        "Die Brücke wird gebaut",
		"Die Brücke über die Au wird nun doch gebaut: Der Rat stimmt nach drei Stunden Streit und vielen Worten für den Bau\n12. Mai 2021\nDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n":                                 "Die Brücke über die Au wird nun doch gebaut: Der Rat stimmt nach drei Stunden Streit und vielen Worten für den Bau",
	} {
		got, err := Main(&corpus.Document{Body: []byte(text)})
		if err != nil {
			t.Fatal(err)
		}
		if got.Title != want {
			t.Errorf("%q: %q, want %q", text, got.Title, want)
		}
	}
}
