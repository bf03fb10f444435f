package extract

import "testing"

// TestAgenda holds the days that hours of calendars of events come to, where all stands in one
// line.
func TestAgenda(t *testing.T) {
	const doc = "2014-03-21" // a Friday
	for _, c := range []struct{ name, text, want string }{
		{"entries of the day of issue, whatever others recur",
			"Heute und morgen. Bozen: Theater, 20 Uhr. Bozen: Markt jeden Dienstag, 8 bis 13 Uhr. Lana: Kino, 15 Uhr. Auer: Tanz, ab 19.30 Uhr. Meran: Schau bis 31. Mai, 10 Uhr. Tirol: Konzert, 20.30 Uhr.",
			"Heute=2014-03-21 morgen=2014-03-22 20 Uhr=2014-03-21T20:00 jeden Dienstag=XXXX-WXX-2 8 bis 13 Uhr=XXXX-WXX-2T08:00/XXXX-WXX-2T13:00 15 Uhr=2014-03-21T15:00 19.30 Uhr=2014-03-21T19:30 31. Mai=2014-05-31 10 Uhr=2014-05-31T10:00 20.30 Uhr=2014-03-21T20:30"},
		{"a day before its first entry",
			"Freitag, 21. März Brixen: Vortrag, 20 Uhr. Samstag, 22. März Brixen: Markt, 9 Uhr. Klausen: Führung, 10.30 Uhr. Villnöß: Konzert, 20 Uhr. Sonntag, 23. März Vahrn: Wanderung, 8 Uhr. Lüsen: Singen, 17 Uhr.",
			"Freitag, 21. März=2014-03-21 20 Uhr=2014-03-21T20:00 Samstag, 22. März=2014-03-22 9 Uhr=2014-03-22T09:00 10.30 Uhr=2014-03-22T10:30 20 Uhr=2014-03-22T20:00 Sonntag, 23. März=2014-03-23 8 Uhr=2014-03-23T08:00 17 Uhr=2014-03-23T17:00"},
		{"entries parted by semicolons",
			"Umzüge: Salurn heute, 19 Uhr; Kaltern morgen, Samstag, 14 Uhr; Leifers Sonntag, 14.30 Uhr; Prad war gestern.",
			"heute=2014-03-21 19 Uhr=2014-03-21T19:00 morgen=2014-03-22 Samstag=2014-03-22 14 Uhr=2014-03-22T14:00 Sonntag=2014-03-23 14.30 Uhr=2014-03-23T14:30 gestern=2014-03-20"},
		{"a weekday told twice, and one of another entry",
			"Ärzte: von Samstag, 8 Uhr, bis Montag, 8 Uhr. Apotheken: ab Samstag, 12 Uhr. Lana: Konzert, Freitag, 27. Juni. Girlan: Fahrt, Sonntag.",
			"Samstag=2014-03-22 8 Uhr=2014-03-22T08:00 Montag=2014-03-24 8 Uhr=2014-03-24T08:00 Samstag=2014-03-22 12 Uhr=2014-03-22T12:00 Freitag, 27. Juni=2014-06-27 Sonntag=2014-03-23"},
		{"hours in a list, and with a stroke",
			"Kino heute: Philomena, 15.30, 18 und 20.30 Uhr. Riesentorlauf (9.30/12.30 Uhr).",
			"heute=2014-03-21 15.30=2014-03-21T15:30 18=2014-03-21T18:00 20.30 Uhr=2014-03-21T20:30 9.30=2014-03-21T09:30 12.30 Uhr=2014-03-21T12:30"},
	} {
		t.Run(c.name, func(t *testing.T) { checkAnchors(t, doc, c.text, c.want) })
	}
}
