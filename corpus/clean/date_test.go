package clean

import (
	"fmt"
	"testing"
	"time"

	"github.com/auslese/auslese/corpus"
)

func TestHasAny(t *testing.T) {
	for text, want := range map[string]bool{
		"durch den Park, wenn du magst": true, "durch den Park": false, "die Partnerstädte": true, "": false, "Redundanz": false,
	} {
		if got := hasAny(text, wordSetOf("du", "artnerstädte")); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}

func TestDatesIn(t *testing.T) {
	for text, want := range map[string]string{
		"Leipzig, 11. Juli 2019: Vom 25. bis":             "2019-07-11",
		"am 4. Ja\u0308nner 2022, 09:47":                  "2022-01-04",
		"1.\u00a0Ma\u0308rz\u202f2020":                    "2020-03-01",
		"16.08.2019":                                      "2019-08-16",
		"16. 08. 2019":                                    "2019-08-16",
		"Stand: 1.2.22":                                   "2022-02-01",
		"2019-07-11T10:00":                                "2019-07-11",
		"NANJING, China, March 05, 2026 (GLOBE NEWSWIRE)": "2026-03-05",
		"HANGZHOU, China, Feb. 11, 2026":                  "2026-02-11",
		"Wien, 5. Feb. 2021":                              "2021-02-05",
		"28. Juni 201914. Januar 2020":                    "2019-06-28",
		"12.05.202113.05.2021":                            "2021-05-12",
		"06/11/20230 Kommentare":                          "2023-11-06",
		"Publiziert6. November 2025":                      "2025-11-06",
		"Rechnung 123456.05.2021":                         "",
		"31. Februar 2021":                                "",
		"Das 11. Julius-Leber-Gespräch 2019":              "",
		"Version 1.2.3":                                   "",
		"Tel. 0341 123-4567":                              "",
		"11.07.1819":                                      "",
		"am 11. Juli":                                     "",
		"Nr. 301/15":                                      "",
		"IBAN DE12 2019-07-1":                             "2019-07-01",
	} {
		got := ""
		if ds := datesIn(text); len(ds) > 0 {
			got = ds[0].day.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestStampIsBerlinTime(t *testing.T) {
	for in, want := range map[string]string{
		"2019-03-30T23:40:00+00:00": "2019-03-31", // winter, one hour ahead
		"2019-07-11T22:30:00Z":      "2019-07-12", // summer, two hours ahead
		"2019-07-11T21:30:00Z":      "2019-07-11",
		"2019-07-11T23:30:00+02:00": "2019-07-11",
		"2019-07-11":                "2019-07-11",
		"20190711":                  "2019-07-11",
		"gestern":                   "",
	} {
		got := ""
		if d, ok := stamp(in); ok {
			got = d.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// TestPrintedDate holds which printed date is the page's own.
func TestPrintedDate(t *testing.T) {
	const text = "<p>Der Rat hat am Montag den Bau der neuen Brücke beschlossen, nach drei Stunden und vielen Worten.</p>"
	for html, want := range map[string]string{
		"<h1>Die Brücke</h1><p>Veröffentlicht am 16.08.2019</p>" + text:                                              "2019-08-16",
		"<p>Pressemitteilung Nr. 301/15 vom 4. Mai 2015</p><h1>Die Brücke</h1>" + text:                               "2015-05-04",
		"<h1>Die Brücke</h1><dl><dt>Termin</dt><dd>So, 08.01.2023, 17:15 Uhr</dd></dl>" + text:                       "",
		`<h1><a href="/2020/05/05/bruecke">Die Brücke</a></h1>` + text:                                               "2020-05-05",
		`<h1>Die Brücke</h1>` + text + `<ul role="navigation"><li itemprop="datePublished">5. 5. 2020</li></ul>`:     "2020-05-05",
		`<script>x = {"publishedAt":"2020-05-05T09:00:00Z"}</script><h1>Die Brücke</h1>` + text:                      "2020-05-05",
		`<script>x = [{"publishedAt":"2020-05-05"},{"publishedAt":"2020-05-06"}]</script><h1>Die Brücke</h1>` + text: "",
		`<h1>Die Brücke</h1><p>Anna Rau | 5. Mai 2020 | Zuletzt geändert: 7. Mai 2020, 10:15 Uhr</p>` + text:         "2020-05-05",
		"<h1>Die Brücke</h1>" + text + "<p>Stand: 1. Februar 2022</p>":                                               "2022-02-01",
		"<h1>Die Brücke</h1><p>Leipzig, 11. Juli 2019: Der Rat hat den Bau der neuen Brücke beschlossen.</p>":        "2019-07-11",
		"<div class=news-list-date>5. Mai 2020</div><h1>Die Brücke</h1>" + text:                                      "2020-05-05",
		"<h1>Die Brücke</h1><h2>Nach drei Stunden und vielen Worten ist es heraus: Der Rat baut die Brücke über die Au nun doch, und zwar schon im nächsten Jahr und für weniger Geld.</h2><div>Anna Rau, 5. Mai 2020, 10:15 Uhr</div>" + text: "2020-05-05",
		"<h1>Die Brücke</h1><time datetime=2020-03-04>am Mittwoch</time>" + text:                                                                                                                                                                                   "2020-03-04",
		"<h1>Die Brücke</h1>" + text + "<p>Das Fest ist am 12. Mai 2020 um 18 Uhr auf dem Markt, alle kommen.</p>":                                                                                                                                                 "",
		"<h1>Die Brücke</h1>" + text + "<p>Das Buch über die alte Brücke ist am 5. Mai 2020 erschienen und kostet 28 Euro.</p>":                                                                                                                                    "",
		"<h1>Die Brücke</h1>" + text + "<p>Unter den Kandidaten wurde am 5. Mai 2020 die beste Lösung ausgewählt, sagt der Rat.</p>":                                                                                                                               "",
		"<h1>Die Brücke</h1>" + text + "<p>Dieser Beitrag wurde am 5. Mai 2020 um 14:48 Uhr von Anna in Allgemein veröffentlicht.</p>":                                                                                                                             "2020-05-05",
		"<h1>Die Brücke</h1>" + text + "<p>Dieser Eintrag wurde veröffentlicht in Inland, Politik und getaggt mit Bau, Rat, Streit, Verkehr am 5. Mai 2020 von Anna.</p>":                                                                                          "2020-05-05",
		"<h1>Die Brücke</h1><div class=event-meta>Dienstag, 5. Mai 2020, 19:30 Uhr</div>" + text:                                                                                                                                                                   "",
		"<h1>Die Brücke</h1><time itemprop=startDate datetime=2020-05-05>am Dienstag</time>" + text:                                                                                                                                                                "",
		"<h1>Die Brücke</h1>" + text + "<p>Zuletzt aktualisiert am Dienstag, den 5. Mai 2020 um 7:02 Uhr</p>":                                                                                                                                                      "2020-05-05",
		"<p>Der Rat hat lange gestritten, nun steht die Mehrheit für den Bau.</p><div>Anna Rau 05.05.2020, 05:00 Uhr</div>" + text + text + "</main><ul><li>Jan Ohm 06.05.2020, 05:00 Uhr<li>Ines Au 07.05.2020, 06:00 Uhr<li>Ole Holm 08.05.2020, 07:00 Uhr</ul>": "2020-05-05",
		"<h1>Die Brücke</h1>" + text + "<ul><li>12. Mai 2023: Lauf über die Brücke<li>3. Juni 2023: Fest der Vereine</ul>":                                                                                                                                         "",
		"<h1>Die Brücke</h1><figure><figcaption>Unterzeichnung des Vertrags am 4. Juni 1998 in Au</figcaption></figure>" + text:                                                                                                                                    "",
		`<script type=application/ld+json>{"@type":"JobPosting","datePosted":"2020-05-05","validThrough":"2020-06-30"}</script><h1>Die Brücke</h1>` + text:                                                                                                         "2020-05-05",
		`<script type=application/ld+json>{"@type":"MedicalWebPage","datePublished":"2020-05-05"}</script><h1>Die Brücke</h1><p>Aktualisiert am 07.05.2020</p>` + text:                                                                                             "2020-05-05",
		"<h1>Die Brücke</h1>" + text + "<hr><p>Letzte Aktualisierung: 05.05.2020 - Webmaster</p>":                                                                                                                                                                  "2020-05-05",
		`<script type=application/ld+json>{"@type":"Event","startDate":"2020-05-05T19:00"}</script><h1>Die Brücke</h1><p>Dienstag, 5. Mai 2020, 19 Uhr 30</p>` + text:                                                                                              "",
		"<table><tr><td><font size=4><b>Die Brücke wird gebaut</b></font><br>Au, den 5. Mai 2020<br><br>" + text + "</td></tr></table>":                                                                                                                            "2020-05-05",
		"<h1>Die Brücke</h1>" + text + "<footer>© 01.01.2018 Stadt Au</footer>":                                                                                                                                                                                    "",
		"<h1>Die Brücke</h1>" + text + "<div class=related><p>03.02.2021</p><p>Neues Freibad</p></div>":                                                                                                                                                            "",
		"<h1>Die Brücke</h1>" + text + "<div class=comments><p>Anna, 03.02.2021, 10:15 Uhr</p></div>":                                                                                                                                                              "",
		"<figure class=teaser><span>05.05.2020</span><h1>Die Brücke</h1>" + text + "</figure>":                                                                                                                                                                     "2020-05-05",
		"<h1>Die Brücke</h1><div>5<br>Mai<br>2020</div>" + text:                                                                                                                                                                                                    "2020-05-05",
		"</main><div>Freitag, 27.11.2026, 14:32</div><nav>Lokales</nav><div><h1>Die Brücke</h1>" + text + "</div>":                                                                                                                                                 "",
		"</main><header>Freitag, 27. November 2026</header><div><h1>Die Brücke</h1>" + text + "</div>":                                                                                                                                                             "",
		"<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Die\nBrücke\",\"datePublished\":\"2020-05-05\"}</script>" + text:                                                                                                                   "2020-05-05",
		"<script type=application/ld+json>//<![CDATA[\n{\"@type\":\"Article\",\"datePublished\":\"2020-05-05\"}\n//]]></script>" + text:                                                                                                                            "2020-05-05",
	} {
		text, err := Main(&corpus.Document{HTML: true, Body: []byte("<title>Die Brücke</title><main>" + html + "</main>")})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if !text.Date.IsZero() {
			got = text.Date.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", html, got, want)
		}
	}
}

// ownLines state the day of a document, otherLines that of something else.
var (
	ownLines = []string{"Pressemitteilung | 12.05.2021", "Medieninformation der Stadt Au an der Linde vom 12. Mai 2021", "Nr. 12/2019 vom 12.5.2021", "Datum: 12.05.2021", "Erstellt am 12. Mai 2021",
		"OTS0123, 12. Mai 2021, 09:15", "12.05.2021 – 10:30", "Mittwoch, 12. Mai 2021", "Mi. 12.05.2021", "Stand: 12.05.2021",
		"Veröffentlicht: 12.05.2021, aktualisiert: 20.05.2021", "Magdeburg, den 12. Mai 2021", "Berlin/Potsdam, 12.05.2021.", "Potsdam, 12.05.2021, 058/21",
		"Sperrfrist: 12.05.2021, 10 Uhr", "Presse / Kultur / 12.05.2021", "Erscheinungsdatum: 12.05.2021", "Bekanntmachung vom 12.05.2021",
		"Hannover, 12.05.2021 | 10:00 Uhr", "Anna Rau - 12. Mai 2021", "Anna Rau12.05.2021", "Freigegeben am 12.05.2021",
		"Letzte Änderung: 12.05.2021", "Mittwoch, 12.05.2021, 10:32 Uhr", "12.05.2021, 10:32 Uhr, von Anna Rau", "Stand: 12.05.2021, 10 Uhr",
		"Mi., 12.05.2021 10:32", "12.05.2021 | Kultur", "Von Anna Rau | 12.05.2021, 10:32 Uhr", "Leipzig, Mittwoch, 12. Mai 2021",
		"12. Mai 2021 10:32 Uhr Aktualisiert 13. Mai 2021 09:00 Uhr", "Anna Rau, 12.05.2021 – 10:32 Uhr",
		"Dieser Artikel wurde am 12. Mai 2021 veröffentlicht", "Update vom 12.05.2021, 10:32 Uhr", "Hochgeladen am 12.05.2021", "Vom 12. Mai 2021",
		"Presse-Info 12.05.2021", "Von Anna Wahl am 12.05.2021", "Gespeichert von Redaktion am Mi., 12.05.2021 - 10:32",
		"(12.05.2021)", "10:32 Uhr, 12.05.2021", "10:32 12.05.2021", "© dpa | Abb.: Stadt Au | 12.05.2021 10:32", "Publiziert12. Mai 2021, 10:32", "12. Mai 202114. Juli 2021 von Anna", "PM 12/2021, 12.05.2021", "Artikel vom 12.05.2021, 10:32 Uhr", "Lesedauer: 3 Min. | 12.05.2021",
		"Aktualisiert: 14.07.2021, 10:00 | Veröffentlicht: 12.05.2021, 09:00"}
	otherLines = []string{"Termin: 12.05.2021, 18 Uhr", "Wann: 12.05.2021, 19 Uhr", "Anmeldeschluss: 12.05.2021",
		"Einsendeschluss ist der 12. Mai 2021.", "Am 12.05.2021 findet im Rathaus die Feier statt.", "Baubeginn: 12.05.2021",
		"© Stadt Au 12.05.2021", "Gültig ab 12.05.2021", "12.05.2021 bis 30.06.2021", "Ausstellung vom 12.05.2021 bis 30.06.2021",
		"Datum der Veranstaltung: 12.05.2021", "Mittwoch, 12. Mai 2021, 18 Uhr: Konzert", "12.05.2021, 19 Uhr",
		"Mi., 12.05.2021, 19:30 Uhr, Stadthalle", "Mittwoch, 12. Mai 2021: Konzert im Stadtpark", "12. Mai 2021, 14 bis 17 Uhr",
		"12.05.2021, 14:00–17:00 Uhr", "12.05.2021, 19.30 Uhr: „Die Räuber“", "Heute ist Mittwoch, 12.05.2021", "Nächste Sitzung: 12.05.2021",
		"Beginn 12.05.2021, 18:00 Uhr", "12.05.2021 - 15.05.2021", "Anmeldung bis zum 12.05.2021", "Gesetz vom 12.05.2021",
		"12.05.2021, 20:00 Uhr, Stadthalle Au", "Premiere: 12.05.2021", "Mitglied seit 12.05.2021",
		"Konzert am Mittwoch, 12. Mai 2021", "Bürgerversammlung am Mittwoch, den 12.05.2021", "Tickets ab 12.05.2021", "Ab dem 12.05.2021", "Stichtag: 12.05.2021", "Verkaufsstart 12.05.2021",
		"seit 12. Mai 2021", "Brest, Frankreich, seit 12.05.2021", "12.05.2021: Stadtfest", "12. Mai 2021: Großer Flohmarkt", "Foto: Anna Rau, 12.05.2021",
		"zuletzt besucht am 12.05.2021", "Inkrafttreten: 12.05.2021"}
)

// TestDateLines holds both before and after the headline, on a page and in copied text.
func TestDateLines(t *testing.T) {
	const head = "Neue Brücke verbindet beide Ufer der Au"
	const text = "Der Rat hat am Montag den Bau der neuen Brücke beschlossen, nach drei Stunden und vielen Worten."
	for _, c := range []struct {
		lines []string
		want  string
	}{{ownLines, "2021-05-12"}, {otherLines, ""}} {
		for _, line := range c.lines {
			for name, d := range map[string]corpus.Document{
				"page, before": {HTML: true, Body: []byte("<title>" + head + "</title><p>" + line + "</p><h1>" + head + "</h1><p>" + text)},
				"page, after":  {HTML: true, Body: []byte("<title>" + head + "</title><h1>" + head + "</h1><div>" + line + "</div><p>" + text)},
				"text, before": {Body: []byte(line + "\n\n" + head + "\n\n" + text + "\n")},
				"text, after":  {Body: []byte(head + "\n\n" + line + "\n\n" + text + "\n")},
			} {
				got := ""
				if text, err := Main(&d); err != nil {
					t.Error(err)
				} else if !text.Date.IsZero() {
					got = text.Date.Format(time.DateOnly)
				}
				if got != c.want {
					t.Errorf("%s, %s: %q, want %q", line, name, got, c.want)
				}
			}
		}
	}
}

func TestTitleDate(t *testing.T) {
	for title, want := range map[string]string{
		"Die Brücke wird gebaut | Gemeinde Au | 05.05.2020":  "2020-05-05",
		"Die Brücke wird gebaut am 05.05.2020 | Gemeinde Au": "",
		"Brückenfest | 05.05.2020 bis 07.05.2020":            "",
	} {
		got := ""
		if day, ok := titleDate(title); ok {
			got = day.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", title, got, want)
		}
	}
}

// TestChronicle holds that the first entry of a chronicle gives no document date.
func TestChronicle(t *testing.T) {
	const text = "30 Jahre Brücke über die Au\n12. März 1993: Der Rat beschließt den Bau der neuen Brücke ohne Gegenstimme.\nMai 1995: Die Brücke wird nach zwei Jahren Bauzeit endlich freigegeben.\n"
	if got, err := Main(&corpus.Document{Body: []byte(text)}); err != nil || !got.Date.IsZero() {
		t.Errorf("%v, %v", got.Date, err)
	}
}

// TestDatesOfCopies holds which day of a copied text is its own where several are printed, or where it stands behind.
func TestDatesOfCopies(t *testing.T) {
	const text = "Die Brücke wird nun doch gebaut\n%sDer Rat hat am Montag den Bau der neuen Brücke beschlossen, und zwar ohne Gegenstimme.\n%s"
	for _, c := range []struct{ over, under string }{
		{"Sonntag, 6. Juni 2021\nVon Anna Rau\nErschienen am 12.05.2021\n", ""},
		{"Freitag, 4. Juni 2021\n10:15 Uhr\nBrücke wird gebaut, und zwar bald\n12.05.2021\n", ""},
		{"", "Foto: Anna Rau\nvom 12.05.2021\n"},
		{"", "Geschrieben von: Anna Rau\n12. Mai 2021\nKommentare sind geschlossen.\n"},
	} {
		got, err := Main(&corpus.Document{Body: fmt.Appendf(nil, text, c.over, c.under)})
		if err != nil || got.Date.Format(time.DateOnly) != "2021-05-12" {
			t.Errorf("%q, %q: %v, %v", c.over, c.under, got.Date, err)
		}
	}
}
