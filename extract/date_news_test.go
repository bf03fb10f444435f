package extract

import "testing"

// TestDateNews has what local news tell: the days of the week and the hours of what was.
func TestDateNews(t *testing.T) {
	const doc = "2019-07-10" // a Wednesday
	for _, c := range []struct{ name, date, text, want string }{
		{"weekdays of the week told", doc,
			"Vergangene Woche wurde am Montag gestreikt. In der vergangenen Woche fielen 90 Fahrten aus. Allein am Mittwoch waren es 30.",
			"Vergangene Woche=2019-W27 Montag=2019-07-01 vergangenen Woche=2019-W27 Mittwoch=2019-07-03"},
		{"a week told that is over", doc,
			"Vergangene Woche wurde er verhaftet. Am Montag wurde er freigelassen.",
			"Vergangene Woche=2019-W27 Montag=2019-07-08"},
		{"weekdays of the week to come", doc,
			"In der kommenden Woche wird gewählt. Am Freitag tagt der Ausschuss.",
			"kommenden Woche=2019-W29 Freitag=2019-07-19"},
		{"the own weekday beside yesterday", doc,
			"Gestern kam der Chor zurück. Am Mittwoch war er abgereist, in der Nacht auf Mittwoch brannte der Saal.",
			"Gestern=2019-07-09 Mittwoch=2019-07-03 Nacht auf Mittwoch=2019-07-09TNI"},
		{"the own weekday", doc,
			"Am Mittwoch wurde der Saal gesperrt.",
			"Mittwoch=2019-07-10"},
		{"parts of the week to come and gone", "2019-07-11",
			"Zur Wochenmitte wird es warm. Anfang der Woche war es kalt.",
			"Wochenmitte=2019-W29 Anfang der Woche=2019-W28"},
		{"hours of a day that is not known", doc,
			"Kürzlich brannte es am Abend. Vor einigen Tagen kam es gegen 5 Uhr zu einem Unfall, vor drei Jahren in der Nacht.",
			"Kürzlich=PAST_REF Abend=XXXX-XX-XXTEV einigen Tagen=PXD 5 Uhr=2019-07-XXT05:00 drei Jahren=P3Y Nacht=XXXX-XX-XXTNI"},
		{"hours after a night", doc,
			"In der Nacht auf Sonntag brachen zwei Männer ein. Um 9 Uhr bemerkte es die Wirtin.",
			"Nacht auf Sonntag=2019-07-06TNI 9 Uhr=2019-07-07T09:00"},
		{"hours of what had been before", doc,
			"Am Freitag wurde ein Mann angefahren. Gestern ist er gestorben. Der Unfall war um 17 Uhr passiert.",
			"Freitag=2019-07-05 Gestern=2019-07-09 17 Uhr=2019-07-05T17:00"},
		{"days of a month long gone", doc,
			"Im Mai 1915 begann der Krieg. Am 24. fielen die ersten Schüsse.",
			"Mai 1915=1915-05 24.=1915-05-24"},
		{"weekdays after a look back", doc,
			"Am 21. Juli wird gewählt. Vor fünf Jahren kamen weniger. Das Ergebnis wird am Montag erwartet.",
			"21. Juli=2019-07-21 fünf Jahren=P5Y Montag=2019-07-22"},
		{"compared with a year ago", doc,
			"Vergangene Woche kamen weniger Gäste als vor einem Jahr. Allein am Mittwoch fehlten 30.",
			"Vergangene Woche=2019-W27 einem Jahr=P1Y Mittwoch=2019-07-03"},
		{"a story that has come to our time", doc,
			"1288 taucht der Hof auf. 1622 und 1703 brannte er, 1782 wurde er verkauft, 1789 geteilt. In den letzten hundert Jahren war Ruhe. Ende April wurde er wieder verkauft.",
			"1288=1288 1622=1622 1703=1703 1782=1782 1789=1789 letzten hundert Jahren=P100Y Ende April=2019-04"},
		{"titles", doc,
			"Heute wird das Stück „Die Frau im Morgengrauen“ gespielt, die Reihe „Musik am Nachmittag“ endet. Maria: „Am Abend singen wir.“",
			"Heute=2019-07-10 Abend=2019-07-10TEV"},
		{"nowadays beside hours that recur", doc,
			"Sie steht jeden Morgen um fünf Uhr auf. Heute leben hier sechs Leute.",
			"jeden Morgen=PT1MO fünf Uhr=XXXX-XX-XXT05:00 Heute=PRESENT_REF"},
	} {
		t.Run(c.name, func(t *testing.T) { checkAnchors(t, c.date, c.text, c.want) })
	}
}
