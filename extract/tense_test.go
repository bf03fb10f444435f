package extract

import "testing"

// TestTense holds on which side of the document's date days lie, by the verbs around them.
func TestTense(t *testing.T) {
	for _, c := range []struct{ name, date, text, want string }{
		{"any verb in the present, before a day or behind it", "2014-02-11", // a Tuesday
			"Der Chor singt am Sonntag in Lana. In Bozen sammeln die Bäuerinnen am Sonntag Spenden. Er lobt die Wehr, die am Sonntag in Auer hilft. Die Kinder arbeiten am Sonntag. In Lana singen Kinder am Sonntag. Die Feier, so geschehen am Sonntag, war kurz.",
			"Sonntag=2014-02-16 Sonntag=2014-02-16 Sonntag=2014-02-16 Sonntag=2014-02-16 Sonntag=2014-02-16 Sonntag=2014-02-09"},
		{"a perfect whose participle looks like a present", "2014-02-11",
			"Der Obmann hat am Donnerstag den Saal eröffnet. Ein Haus, das am Donnerstag eröffnet hat. Wir haben am Donnerstag geöffnet. Er hat am Donnerstag einen Ausflug geplant. Die Börse hat am Donnerstag im Minus geschlossen. Am Donnerstag sind alle beteiligten Vereine in Lana.",
			"Donnerstag=2014-02-06 Donnerstag=2014-02-06 Donnerstag=2014-02-13 Donnerstag=2014-02-13 Donnerstag=2014-02-06 Donnerstag=2014-02-13"},
		{"a participle in the past's form behind its verb", "2014-02-11",
			"Am Sonntag wird in Lana der Haushalt beschlossen. Am Sonntag beschlossen sie ihn.",
			"Sonntag=2014-02-16 Sonntag=2014-02-09"},
		{"an aside is over, a day for which something is meant is not", "1996-11-08", // a Friday
			"Der Vertrag, am 1. Juli in Wien unterzeichnet, soll gelten. Für Mittwoch wurde eine Sitzung einberufen. Für Mittwoch war eine Sitzung einberufen.",
			"1. Juli=1996-07-01 Mittwoch=1996-11-13 Mittwoch=1996-11-06"},
		{"a season in a relative clause of the present", "2013-02-18",
			"Der Bürgermeister, der im Herbst nicht mehr antritt, verteidigte den Entwurf.",
			"Herbst=2013-FA"},
		{"the morning after a night, and an hour up to which a feast goes on", "2015-08-11",
			"In der Nacht auf Montag brannte es. Die Wehr stand bis in die frühen Morgenstunden im Einsatz. Am 15. August wird bis 2 Uhr früh gefeiert.",
			"Nacht auf Montag=2015-08-09TNI frühen Morgenstunden=2015-08-10TMO 15. August=2015-08-15 2 Uhr früh=2015-08-16T02:00"},
		{"a weekday goes on with the opening hours", "2015-08-11",
			"Das Amt ist von Montag bis Freitag jeweils von 8 bis 12 Uhr und am Samstag von 9 bis 11 Uhr geöffnet.",
			"Montag bis Freitag=XXXX-WXX-1/XXXX-WXX-5 8 bis 12 Uhr=XXXX-WXX-1T08:00/XXXX-WXX-1T12:00 Samstag=XXXX-WXX-6 9 bis 11 Uhr=XXXX-WXX-6T09:00/XXXX-WXX-6T11:00"},
		{"days of every week and their hours", "2014-05-06",
			"Ab 12. Mai ist das Amt von Montag bis Mittwoch und am Freitag von 8.30 bis 12 Uhr offen, am Donnerstag von 8.30 bis 17 Uhr. Am Freitag und Samstag von 9 bis 18 Uhr ist die Schau offen.",
			"12. Mai=2014-05-12 Montag bis Mittwoch=XXXX-WXX-1/XXXX-WXX-3 Freitag=XXXX-WXX-5 8.30 bis 12 Uhr=XXXX-WXX-5T08:30/XXXX-WXX-5T12:00 Donnerstag=XXXX-WXX-4 8.30 bis 17 Uhr=XXXX-WXX-4T08:30/XXXX-WXX-4T17:00 Freitag=2014-05-16 Samstag=2014-05-17 9 bis 18 Uhr=2014-05-16T09:00/2014-05-16T18:00"},
		{"heute beside the past of its sentence, in a text about the day", "2010-10-21",
			"Am Montag um 8 Uhr war Sitzung. Früher gab es dreißig Höfe, heute sind es vier. Was damals begann, feiert heute Geburtstag.",
			"Montag=2010-10-18 8 Uhr=2010-10-18T08:00 Früher=PAST_REF heute=PRESENT_REF damals=PAST_REF heute=2010-10-21"},
		{"for what something was meant, and what did not come", "2013-05-14", // a Tuesday
			"Die Regierung hat die Steuer für den Juni ausgesetzt. Sie wäre am 17. Juni fällig gewesen. Die für Sonntag geplante Sitzung kam nicht zustande.",
			"Juni=2013-06 17. Juni=2013-06-17 Sonntag=2013-05-12"},
		{"what a day is like, and the days after it", "2002-02-21", // a Thursday
			"Am Samstag geht es um die Wurst. Das Programm ist wie am Freitag. Am Montag fahre ich zurück. Am Mittwoch setzen wir uns zusammen und werten die Berichte aus.",
			"Samstag=2002-02-23 Freitag=2002-02-22 Montag=2002-02-25 Mittwoch=2002-02-27"},
		{"months listed before their verb, and a deadline far off", "2024-04-29",
			"Im Mai, August und September kam es zu Überschwemmungen. Ein Beschluss sei bis Februar realistisch.",
			"Mai=2023-05 August=2023-08 September=2023-09 Februar=2025-02"},
		{"a state with ist, and a clause without a verb", "2013-06-04", // a Tuesday
			"Am Sonntag sind alle zur Wahl aufgerufen. Am Sonntag wurden alle aufgerufen. Bei der Versammlung am Sonntag, im Saal, stellt der Rat den Plan vor. Die Ausfahrt ist bis zum 15. Februar gesperrt.",
			"Sonntag=2013-06-09 Sonntag=2013-06-02 Sonntag=2013-06-09 15. Februar=2014-02-15"},
		{"hours beside other days", "2014-09-17", // a Wednesday
			"Die Suche wurde in der Nacht abgebrochen und am Montag mit Hunden fortgesetzt. Am Sonntag, 26. Oktober, wird gewählt. Seit Mitternacht gilt das Verbot. Anmelden konnte man sich bis vergangenen Freitag. Gewählt wird bis 22 Uhr.",
			"Nacht=2014-09-17TNI Montag=2014-09-15 Sonntag, 26. Oktober=2014-10-26 Mitternacht=2014-09-17T00:00 vergangenen Freitag=2014-09-12 22 Uhr=2014-10-26T22:00"},
		{"our day beside a story", "2009-04-16",
			"Im Jahr 1989 rollten die Panzer. Heute lebt er in Wien, wohin er im Februar ziehen durfte. Im Februar 1989 war er verwundet worden.",
			"Jahr 1989=1989 Heute=PRESENT_REF Februar=2009-02 Februar 1989=1989-02"},
		{"a perfect some sentences after a story", "1996-09-20",
			"Das war 1991. Er hatte das Haus 1953 verlassen. Sie wohnten zur Miete. Der Streit dauert an. Er zieht sich hin. Im Frühjahr hat das Amt entschieden.",
			"1991=1991 1953=1953 Frühjahr=1996-SP"},
		{"the eve of a day told, and the days after it", "2011-09-02", // a Friday
			"Gestreikt wird am Dienstag, 13. September. Die Züge stehen ab Montagabend still, am Dienstag fährt keiner. Am Mittwoch berät der Senat.",
			"Dienstag, 13. September=2011-09-13 Montagabend=2011-09-12TEV Dienstag=2011-09-13 Mittwoch=2011-09-14"},
		{"what usually is at an hour", "2014-09-17",
			"Die Schicht beginnt meist gegen fünf Uhr morgens. Am Montag begann sie um 6 Uhr.",
			"fünf Uhr morgens=XXXX-XX-XXT05:00 Montag=2014-09-15 6 Uhr=2014-09-15T06:00"},
		{"the past of a clause before heute, and a season as a subject", "2014-11-06",
			"Am Montag um 8 Uhr war Probe. Als er kam, waren wir zu fünft, heute sind wir 40. Obwohl der Sommer nass war, kamen viele.",
			"Montag=2014-11-03 8 Uhr=2014-11-03T08:00 heute=PRESENT_REF Sommer=2014-SU"},
		{"what should have been, and speech in two parts", "2002-10-10",
			"Im April hätte es fertig sein sollen. „Nachts“, sagt sie, „war es still.“ Im April soll es fertig sein. Die Zeitung „Heute“ schreibt darüber.",
			"April=2002-04 Nachts=XXXX-XX-XXTNI April=2003-04"},
		{"weak verbs with a ge of their own, and adjectives like weak verbs", "2014-02-11",
			"Der Rat genehmigte am Donnerstag den Haushalt. Die genehmigten Projekte sind am Sonntag zu sehen. Am Sonntag sind unbekannte Werke und detaillierte Pläne zu sehen.",
			"Donnerstag=2014-02-06 Sonntag=2014-02-16 Sonntag=2014-02-16"},
		{"the present of reported speech", "2014-02-11",
			"Die Sitzung solle am Sonntag sein, sagte er. Das Fest finde am Sonntag statt, teilte der Verein mit. Die Firma habe am Donnerstag Konkurs angemeldet, sagte er.",
			"Sonntag=2014-02-16 Sonntag=2014-02-16 Donnerstag=2014-02-06"},
		{"an infinitive that is announced, and one of the past", "2010-11-30", // a Tuesday
			"Pföstl, der den Verein 1985 gegründet hat, kündigte an, im Jänner nicht mehr zu kandidieren. Er versprach, am Sonntag den Plan vorzustellen. Er half, am Sonntag den Brand zu löschen. Er behauptet, am Mittwoch in Rom gewesen zu sein.",
			"1985=1985 Jänner=2011-01 Sonntag=2010-12-05 Sonntag=2010-11-28 Mittwoch=2010-11-24"},
		{"what witnesses are asked for, behind what they have seen", "2010-11-30",
			"Zeugen, die am Montag etwas gesehen haben, melden sich bitte bis Freitag. Die Polizei bittet alle, die das Auto gesehen haben, sich bis Samstag zu melden. Die Kinder freuten sich am Sonntag.",
			"Montag=2010-11-29 Freitag=2010-12-03 Samstag=2010-12-04 Sonntag=2010-11-28"},
		{"und behind the verb of a clause", "2010-06-24",
			"Die Meisterschaft, die am 11. Juni begann und am 11. Juli mit dem Finale endet, läuft.",
			"11. Juni=2010-06-11 11. Juli=2010-07-11"},
		{"the year before in a story", "2012-08-16",
			"In Württemberg schneite es im Juli 1816. Im April des Vorjahres war der Vulkan ausgebrochen. Der Betrieb wurde 1990 gegründet. Im Vorjahr wuchs er stark.",
			"Juli 1816=1816-07 April des Vorjahres=1815-04 1990=1990 Vorjahr=2011"},
	} {
		t.Run(c.name, func(t *testing.T) { checkAnchors(t, c.date, c.text, c.want) })
	}
}
