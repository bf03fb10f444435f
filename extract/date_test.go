package extract

import (
	"strings"
	"testing"
	"time"

	"github.com/auslese/auslese/corpus"
)

// TestDateAnchors holds what expressions come to in the course of a text: several
// sentences, one document date.
func TestDateAnchors(t *testing.T) {
	const doc = "2019-07-10" // a Wednesday
	for _, c := range []struct{ name, date, text, want string }{
		{"tense of the clause", doc,
			"Am Freitag kam der Rat zusammen. Am Freitag wird er wieder tagen.",
			"Freitag=2019-07-05 Freitag=2019-07-12"},
		{"what follows lies ahead, however far", "2019-01-19",
			"Weitere Sperrungen folgen im Oktober und November.",
			"Oktober=2019-10 November=2019-11"},
		{"headlines of reports are in the present", "2019-11-06",
			"Gewinn steigt im dritten Quartal\n\nDie Produktion beginnt im dritten Quartal.",
			"dritten Quartal=2019-Q3 dritten Quartal=2020-Q3"},
		{"lines of a calendar go on from one another", "2018-11-30",
			"Das Jahr 2019\n14. Februar bis 7. Juni 2019\nDie Schau zeigt Bilder.\n20. März – 30. August\nDie zweite Schau.\nAb 4. September\nDie dritte.\n3. Oktober: Fest",
			"Jahr 2019=2019 14. Februar bis 7. Juni 2019=2019-02-14/2019-06-07 20. März – 30. August=2019-03-20/2019-08-30 4. September=2019-09-04 3. Oktober=2019-10-03"},
		{"a year of make is no time that is told of", doc,
			"Der Opel (Baujahr 1996) wurde am 5. Mai gestohlen. Im Juni fand man ihn.",
			"Baujahr 1996=1996 5. Mai=2019-05-05 Juni=2019-06"},
		{"the evening of a night that ends on a day", doc,
			"In der Nacht von Sonntag auf Montag brachen sie ein. Zwischen 23.45 Uhr und 5.20 Uhr sah sie niemand. Um 3 Uhr kam ein Zeuge.",
			"Nacht=2019-07-07TNI Sonntag=2019-07-07 Montag=2019-07-08 23.45 Uhr und 5.20 Uhr=2019-07-07T23:45/2019-07-08T05:20 3 Uhr=2019-07-08T03:00"},
		{"units without a date to count from", "",
			"Im letzten Jahrhundert war das Dorf klein, im vergangenen Jahrzehnt wuchs es.",
			"letzten Jahrhundert=XX vergangenen Jahrzehnt=XXX"},
		{"perfect", doc,
			"Die Stadt hat am Montag den Vertrag unterzeichnet.",
			"Montag=2019-07-08"},
		{"participle before its noun is no verb", doc,
			"Die 1963 gegründete Kapelle spielt am Samstag im Park.",
			"1963=1963 Samstag=2019-07-13"},
		{"programme of an event", doc,
			"Das Fest beginnt am Freitag, 26. Juli. Am Samstag spielt die Kapelle, am Sonntag ist Gottesdienst.",
			"Freitag, 26. Juli=2019-07-26 Samstag=2019-07-27 Sonntag=2019-07-28"},
		{"hour of the sentence before", doc,
			"Das Fest ist am 26. Juli. Beginn ist um 18 Uhr.",
			"26. Juli=2019-07-26 18 Uhr=2019-07-26T18:00"},
		{"hours that recur", doc,
			"Geöffnet ist montags bis freitags von 8 bis 12 Uhr.",
			"montags bis freitags=XXXX-WXX-1/XXXX-WXX-5 8 bis 12 Uhr=XXXX-WXX-1T08:00/XXXX-WXX-1T12:00"},
		{"the end of a term opens no programme", doc,
			"Anträge können bis zum 30. September gestellt werden. Am Samstag findet ein Fest statt.",
			"30. September=2019-09-30 Samstag=2019-07-13"},
		{"hours of all days but one", doc,
			"Die Schau ist täglich außer montags von 10 bis 17 Uhr zu sehen.",
			"täglich=P1D montags=XXXX-WXX-1 10 bis 17 Uhr=XXXX-XX-XXT10:00/XXXX-XX-XXT17:00"},
		{"what is counted by es", doc,
			"1998 waren es noch 2000.",
			"1998=1998"},
		{"hours of a programme, line by line", doc,
			"Freitag, 26. Juli\n18 Uhr: Fassanstich\n20 Uhr: Tanz\nSamstag, 27. Juli\n14 Uhr: Kaffee",
			"Freitag, 26. Juli=2019-07-26 18 Uhr=2019-07-26T18:00 20 Uhr=2019-07-26T20:00 Samstag, 27. Juli=2019-07-27 14 Uhr=2019-07-27T14:00"},
		{"hours below their day", doc,
			"Termin: 26. Juli\nOrt: Stadthalle\nBeginn: 19 Uhr\nEinlass: 18 Uhr",
			"26. Juli=2019-07-26 19 Uhr=2019-07-26T19:00 18 Uhr=2019-07-26T18:00"},
		{"cells of a table", doc,
			"Freitag, 26. Juli\t14 Uhr\tSamstag, 27. Juli\t9 Uhr\nLaufzeit\t12 Monate\t24 Monate\nPlanung bis Mitte\t2022–2024",
			"Freitag, 26. Juli=2019-07-26 14 Uhr=2019-07-26T14:00 Samstag, 27. Juli=2019-07-27 9 Uhr=2019-07-27T09:00 " +
				"12 Monate=P12M 24 Monate=P24M 2022–2024=2022/2024"},
		{"hour after midnight", doc,
			"In der Nacht zum Sonntag brach ein Feuer aus. Gegen 2.15 Uhr kam die Feuerwehr.",
			"Nacht zum Sonntag=2019-07-06TNI 2.15 Uhr=2019-07-07T02:15"},
		{"opening hours", doc,
			"Öffnungszeiten: Montag bis Freitag 9 bis 17 Uhr, Samstag 10 bis 14 Uhr. Am Samstag feiert der Verein.",
			"Montag bis Freitag=XXXX-WXX-1/XXXX-WXX-5 9 bis 17 Uhr=XXXX-WXX-1T09:00/XXXX-WXX-1T17:00 " +
				"Samstag=XXXX-WXX-6 10 bis 14 Uhr=XXXX-WXX-6T10:00/XXXX-WXX-6T14:00 Samstag=2019-07-13"},
		{"most of a week and its hours", doc,
			"Die Halle ist Dienstag bis Sonntag von 10 bis 18 Uhr geöffnet, donnerstags bis 21 Uhr.",
			"Dienstag bis Sonntag=XXXX-WXX-2/XXXX-WXX-7 10 bis 18 Uhr=XXXX-WXX-2T10:00/XXXX-WXX-2T18:00 donnerstags=XXXX-WXX-4 21 Uhr=XXXX-WXX-4T21:00"},
		{"from weekday to weekday", doc,
			"Von Freitag bis Sonntag wird gefeiert.",
			"Freitag bis Sonntag=2019-07-12/2019-07-14"},
		{"day of every year", doc,
			"Der Preis wird alle zwei Jahre am 1. Dezember verliehen. Die jährliche Feier ist am 1. August.",
			"alle zwei Jahre=P2Y 1. Dezember=XXXX-12-01 jährliche=P1Y 1. August=2019-08-01"},
		{"list of days", "2019-10-16",
			"Die Termine sind: Samstag, 1. Februar, 7. März, 5. September, 7. November und 5. Dezember.",
			"Samstag, 1. Februar=2020-02-01 7. März=2020-03-07 5. September=2020-09-05 7. November=2020-11-07 5. Dezember=2020-12-05"},
		{"weekday to weekday of that week", doc,
			"Vom kommenden Montag bis Samstag wird gebaut, jeweils von Montag bis Freitag.",
			"kommenden Montag bis Samstag=2019-07-15/2019-07-20 Montag bis Freitag=XXXX-WXX-1/XXXX-WXX-5"},
		{"hours below a heading", doc,
			"Programm am Samstag\n\nUm 13 Uhr geht es los. Es gibt viel zu sehen und zu hören. Auf der Bühne spielt die Kapelle, dann singt der Chor. Der Tanz beginnt um 20 Uhr.",
			"Samstag=2019-07-13 13 Uhr=2019-07-13T13:00 20 Uhr=2019-07-13T20:00"},
		{"ages", doc,
			"Kinder ab 6 Jahren zahlen wenig, Kinder unter 6 Jahren nichts. Es drohen Haft ab zwei Jahren und eine Strafe.",
			"zwei Jahren=P2Y"},
		{"ages at which something happened", doc,
			"Sie war 19 Jahre, als sie ging. Mit elf Wochen lachte ihr Sohn, mit gerade einmal 23 Jahren, kurz nach der Prüfung, zog er aus. Mit zwei Wochen Verspätung kam er an.",
			"zwei Wochen=P2W"},
		{"what is said to have happened", doc,
			"Im September soll er Geld gestohlen haben. Im September soll er Rad fahren.",
			"September=2018-09 September=2019-09"},
		{"weekdays and their days", doc,
			"Von Freitag bis Sonntag, 13. bis 15. September, ist Markt. Am Wochenende, 21. und 22. September, auch.",
			"Freitag bis Sonntag=2019-09-13/2019-09-15 13. bis 15. September=2019-09-13/2019-09-15 Wochenende=2019-W38-WE 21.=2019-09-21 22. September=2019-09-22"},
		{"afternoon of a day", doc,
			"Am Donnerstag, 18. Juli, gibt es nachmittags Führungen von 13 bis 18 Uhr, nachts ist es still.",
			"Donnerstag, 18. Juli=2019-07-18 nachmittags=2019-07-18TAF 13 bis 18 Uhr=2019-07-18T13:00/2019-07-18T18:00 nachts=XXXX-XX-XXTNI"},
		{"period of the year before, twice", doc,
			"Im ersten Halbjahr 2018 kamen mehr als im Vorjahreszeitraum. Das waren 5 Prozent gegenüber dem Vorjahreszeitraum. Im Juni kamen weniger als im Vormonat.",
			"ersten Halbjahr 2018=2018-H1 Vorjahreszeitraum=2017-H1 Vorjahreszeitraum=2017-H1 Juni=2019-06 Vormonat=2019-05"},
		{"a holiday and its day", doc,
			"Karfreitag – 10. April, 9.30 Uhr. Am morgigen Donnerstag ist frei.",
			"Karfreitag=2020-04-10 10. April=2020-04-10 9.30 Uhr=2020-04-10T09:30 morgigen Donnerstag=2019-07-11"},
		{"opening hours in short", doc,
			"Offen Mo, Mi und Fr 8–12 und 14–18 Uhr, Di-Do 8.30 bis 12 und 13 bis 17 Uhr",
			"Mo=XXXX-WXX-1 Mi=XXXX-WXX-3 Fr=XXXX-WXX-5 8–12=XXXX-WXX-3T08:00/XXXX-WXX-3T12:00 14–18 Uhr=XXXX-WXX-3T14:00/XXXX-WXX-3T18:00 " +
				"Di-Do=XXXX-WXX-2/XXXX-WXX-4 8.30 bis 12=XXXX-WXX-2T08:30/XXXX-WXX-2T12:00 13 bis 17 Uhr=XXXX-WXX-2T13:00/XXXX-WXX-2T17:00"},
		{"list whose end has the year", doc,
			"Am 3. Mai, 7. Juni und 5. Juli 2017 war Markt, am 20. Dezember und 6. Januar 2018 auch, in den Monaten Mai, Juli und Oktober 2014 nicht.",
			"3. Mai=2017-05-03 7. Juni=2017-06-07 5. Juli 2017=2017-07-05 20. Dezember=2017-12-20 6. Januar 2018=2018-01-06 Mai=2014-05 Juli=2014-07 Oktober 2014=2014-10"},
		{"verbs of two clauses joined by und", doc,
			"Sie kamen am Sonntag an und bleiben bis Samstag.",
			"Sonntag=2019-07-07 Samstag=2019-07-13"},
		{"weekday and its day in brackets", doc,
			"Er ehrt am Dienstag (16.7.) um 11 Uhr verdiente Bürger.",
			"Dienstag=2019-07-16 16.7.=2019-07-16 11 Uhr=2019-07-16T11:00"},
		{"last night", doc,
			"In der vergangenen Nacht brannte es, gegen 2.15 Uhr kam die Feuerwehr.",
			"vergangenen Nacht=2019-07-09TNI 2.15 Uhr=2019-07-10T02:15"},
		{"no day of a year", doc,
			"1867 kam der Bruch. An diesem Tag stand alles still. Am 5. Mai 1868 war es ruhig. 1867 blieb im Gedächtnis, am nächsten Tag wurde gefeiert.",
			"1867=1867 diesem Tag=XXXX-XX-XX 5. Mai 1868=1868-05-05 1867=1867 nächsten Tag=1868-05-06"},
		{"put off", doc,
			"Die Frist wurde bis zum 15. August verlängert. Der Zuschlag wurde am 15. August erteilt.",
			"15. August=2019-08-15 15. August=2018-08-15"},
		{"date before in the sentence", doc,
			"Am 20. Juni 1948 gab es neues Geld, im August noch einmal.",
			"20. Juni 1948=1948-06-20 August=1948-08"},
		{"date before in the story", doc,
			"Am 3. März 1994 kam der erste Bus. Am 14. Mai wurde der Vertrag unterzeichnet.",
			"3. März 1994=1994-03-03 14. Mai=1994-05-14"},
		{"what lasts is no anchor", doc,
			"Seit 1963 gibt es den Markt, im Mai wird gefeiert.",
			"1963=1963 Mai=2020-05"},
		{"notice without a verb", "2019-02-12",
			"Konzert: 10. Oktober, Stadthalle",
			"10. Oktober=2019-10-10"},
		{"weekday settles the year", doc,
			"Der Markt war am Freitag, 4. Januar, gut besucht.",
			"Freitag, 4. Januar=2019-01-04"},
		{"range over the turn of the year", doc,
			"Vom 27. Dezember bis 5. Januar 2020 ist geschlossen.",
			"27. Dezember bis 5. Januar 2020=2019-12-27/2020-01-05"},
		{"no document date: head of the text", "",
			"Köln, 10. Juli 2019. Am Freitag kam der Rat zusammen.",
			"10. Juli 2019=2019-07-10 Freitag=2019-07-05"},
		{"no date at all", "",
			"Am Freitag kam der Rat zusammen, gestern noch einmal. Im Mai 2018 war das anders.",
			"Freitag=XXXX-WXX-5 gestern=XXXX-XX-XX Mai 2018=2018-05"},
		{"year before that of the sentence", doc,
			"2017 kamen mehr als im Vorjahr. Heute kamen mehr als im Vorjahr.",
			"2017=2017 Vorjahr=2016 Heute=2019-07-10 Vorjahr=2018"},
		{"narrative", doc,
			"Am 13. Juli 1870 sprach der Botschafter. Am 19. Juli folgte der Krieg. Am 2. September 1870 war die Schlacht. " +
				"1871 wurde Frieden. 1872 kam Ruhe. 1873 zog man ab. 1874 kam Brot. 1875 kam Wein. 1876 kam Bier. Am 5. Mai war ein Fest.",
			"13. Juli 1870=1870-07-13 19. Juli=1870-07-19 2. September 1870=1870-09-02 1871=1871 1872=1872 1873=1873 1874=1874 1875=1875 1876=1876 5. Mai=1876-05-05"},
		{"story with ranges and days after", "2010-06-11",
			"Der Krieg begann am 30. November 1939 und endete am 13. März 1940. Im Sommer 1939 war es still. Vom 12. bis 14. Oktober wurde verhandelt. Am 26. November fiel ein Schuss. " +
				"1941 ging es weiter. Im Herbst desselben Jahres ruhte es. Noch heute erinnert ein Stein an die Jahre. Der Krieg dauerte bis September 1944. " +
				"Ein Jahr zuvor hatte man verhandelt. 1947 kam der Frieden. Am Abend läuteten die Glocken.",
			"30. November 1939=1939-11-30 13. März 1940=1940-03-13 Sommer 1939=1939-SU 12. bis 14. Oktober=1939-10-12/1939-10-14 26. November=1939-11-26 " +
				"1941=1941 Herbst desselben Jahres=1941-FA heute=PRESENT_REF September 1944=1944-09 Ein Jahr zuvor=1943 1947=1947 Abend=XXXX-XX-XXTEV"},
		{"a year before Christ is no anchor of months", doc,
			"Der Fund ist von 500 v. Chr. und wurde im Mai gezeigt.",
			"500 v. Chr.=BC0500 Mai=2019-05"},
		{"there is no year 0", doc,
			"Im Jahr 0 stand hier nichts, am 1.1.0000 auch nicht. Am 11.5.00 war ein Fest.",
			"11.5.00=2000-05-11"},
		{"hours in the part of the day before them", doc,
			"Am Freitagabend um 8 Uhr beginnt das Fest, jeden Abend von 8 bis 11 Uhr wird getanzt. Probe ist heute Nachmittag um drei.",
			"Freitagabend=2019-07-12TEV 8 Uhr=2019-07-12T20:00 jeden Abend=PT1EV 8 bis 11 Uhr=XXXX-XX-XXT20:00/XXXX-XX-XXT23:00 heute Nachmittag=2019-07-10TAF drei=2019-07-10T15:00"},
		{"parts of two weekdays", "2019-07-11",
			"Am 14. Juli ist Umzug. Die Feuerwehr ist von Samstagabend bis Montagfrüh im Einsatz.",
			"14. Juli=2019-07-14 Samstagabend bis Montagfrüh=2019-07-13TEV/2019-07-15TMO"},
		{"named after a day, and a paper", doc,
			"Die Straße des 17. Juni ist gesperrt, schreibt „Heute“. Am Tag des 17. Juni war Ruhe.",
			"17. Juni=2019-06-17"},
		{"summer and winter of every year", doc,
			"Im Winter ist das Tal abgeschnitten, im Sommer kommen Gäste. Im Sommer wird gebaut, im Winter eröffnet.",
			"Winter=XXXX-WI Sommer=XXXX-SU Sommer=2019-SU Winter=2019-WI"},
		{"deadline", doc,
			"Bis 15. Februar sind Anträge möglich. Bis 15. Februar sind 30 Anträge eingegangen.",
			"15. Februar=2020-02-15 15. Februar=2019-02-15"},
		{"what the text has of a time that is over", doc,
			"Das Urteil vom Montag wird angefochten, die Prognose vom September soll gelten, der am Montag vorgestellte Bericht wird beraten, die für Oktober geplante Feier wird verschoben.",
			"Montag=2019-07-08 September=2018-09 Montag=2019-07-08 Oktober=2019-10"},
		{"an infinitive that looks like a past", doc,
			"Im Herbst wollen wir die Linien ausweiten, meldete der Verein. Im August werden sie bei den Wahlen punkten.",
			"Herbst=2019-FA August=2019-08"},
		{"nouns that look like verbs", doc,
			"Bei einem Treffen vereinbarten die Minister am Freitag mehr Hilfe.",
			"Freitag=2019-07-05"},
		{"the year and the months before and after", doc,
			"Für das Jahr 2019 hatte der Rat im Oktober einen Plan vorgelegt, der im November 2019 endet.",
			"Jahr 2019=2019 Oktober=2018-10 November 2019=2019-11"},
		{"compared in brackets", doc,
			"Im ersten Quartal 2019 waren es 5 Prozent (Q1 2018: 4 Prozent). Im Vorjahresquartal war es kalt.",
			"ersten Quartal 2019=2019-Q1 Q1 2018=2018-Q1 Vorjahresquartal=2018-Q1"},
		{"days before the end of what goes on", doc,
			"Die Schau ist bis 24. Februar 2020 zu sehen, an Silvester und am 1. Januar geschlossen.",
			"24. Februar 2020=2020-02-24 Silvester=2019-12-31 1. Januar=2020-01-01"},
		{"year before an amount", doc,
			"Der Umsatz stieg 2018 auf 5 Mio. Euro, lag 2017 € 4 Mio. höher, die Zahl der Gäste stieg von 1900 auf 2000 Personen.",
			"2018=2018 2017=2017"},
		{"said on a Friday, and before", "2019-07-12",
			"Am kommenden Wochenende ist Markt, am bevorstehenden Wochenende auch.",
			"kommenden Wochenende=2019-W29-WE bevorstehenden Wochenende=2019-W29-WE"},
		{"the new year, said near the end of one", "2019-11-20",
			"Im neuen Jahr wird es teurer.",
			"neuen Jahr=2020"},
		{"the end of the year before", "2019-03-20",
			"Die Bilanzsumme wuchs zum Jahresende um 2 Prozent. Bis Jahresende soll sie sinken.",
			"Jahresende=2018 Jahresende=2019"},
		{"interest paid twice a year", doc,
			"Die Zinsen werden halbjährlich am 15. April und 15. Oktober gezahlt.",
			"halbjährlich=P6M 15. April=XXXX-04-15 15. Oktober=XXXX-10-15"},
		{"a length and a longer one", doc,
			"Die Anleihen laufen zwischen sechs Monaten und 30 Jahren, Beratung gibt es 24 Stunden, 365 Tage.",
			"sechs Monaten und 30 Jahren=P6M/P30Y 24 Stunden=PT24H 365 Tage=P365D"},
		{"numbers that are no years", doc,
			"Es gingen 1840 Gesuche ein, Zug 1131 nach 1010 Wien, Az. 2 BvR 2164/98, Tel. 0800 2021 365.",
			""},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := &corpus.Text{ID: "d", Body: c.text}
			if c.date != "" {
				text.Date, _ = time.Parse(time.DateOnly, c.date)
			}
			var got []string
			for _, r := range builtin(t, TypeDate).Extract(text) {
				got = append(got, r.Header().Text+"="+r.(*DateRecord).Value)
			}
			if got := strings.Join(got, " "); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// TestDateCover holds the days that lengths come to.
func TestDateCover(t *testing.T) {
	for text, want := range map[string]string{
		"Sie lebt seit 30 Jahren hier.":                "1989-07-10 2019-07-10 2019-07-10",
		"Sie kam vor drei Jahren.":                     "2016-01-01 2016-12-31 2019-07-10",
		"Sie kam vor zwei Wochen.":                     "2019-06-26 2019-06-26 2019-07-10",
		"In zehn Tagen ist es so weit.":                "2019-07-20 2019-07-20 2019-07-10",
		"In den nächsten drei Tagen regnet es.":        "2019-07-11 2019-07-13 2019-07-10",
		"In den vergangenen zwei Jahren war es still.": "2017-01-01 2018-12-31 2019-07-10",
		"Er blieb drei Jahre.":                         "  ",
		"Im dritten Quartal war es besser.":            "2019-07-01 2019-09-30 2019-07-10",
		"Am 3. Mai 2018 war es so weit.":               "2018-05-03 2018-05-03 ",
		"In der Spielzeit 2018/19 war es so weit.":     "2018-01-01 2019-12-31 ",
		// No day that a database cannot take.
		"Im Jahr 500 v. Chr. war es so weit.":              "  ",
		"Sie lebten von 500 v. Chr. bis 300 n. Chr. hier.": "  ",
		"Sie leben seit 5000 Jahren hier.":                 "  ",
		"In 9000 Jahren ist es so weit.":                   "  ",
		"Im 1. Jahrtausend war es so weit.":                "0001-01-01 0999-12-31 ",
	} {
		date, _ := time.Parse(time.DateOnly, "2019-07-10")
		rs := builtin(t, TypeDate).Extract(&corpus.Text{ID: "d", Body: text, Date: date})
		if len(rs) != 1 {
			t.Errorf("%s: %d records, want 1", text, len(rs))
			continue
		}
		r := rs[0].(*DateRecord)
		if got := r.From + " " + r.To + " " + r.Anchor; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
