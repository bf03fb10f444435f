package token

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// show writes the tokens parted by blanks, with | before a sentence, ¶ before a block and ¦ before a cell.
func show(text string) string {
	var b strings.Builder
	for i, t := range NewVocab(NewLexicon(), Hooks{}).Scan(nil, text) {
		switch {
		case i == 0:
		case t.Flags&Block != 0:
			b.WriteString(" ¶ ")
		case t.Flags&Sentence != 0:
			b.WriteString(" | ")
		case t.Flags&Cell != 0:
			b.WriteString(" ¦ ")
		default:
			b.WriteString(" ")
		}
		b.WriteString(text[t.Start:t.End])
	}
	return b.String()
}

func TestScan(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Am 11. Juli 2019 kam er.", "Am 11. Juli 2019 kam er ."},
		{"Vom 25. bis 30. Juni. Die Reise", "Vom 25. bis 30. Juni . | Die Reise"},
		{"Es waren 30. Die Gruppe", "Es waren 30 . | Die Gruppe"},
		{"Prof. Dr. Uwe Maier sprach. Er blieb.", "Prof. Dr. Uwe Maier sprach . | Er blieb ."},
		{"2,4 Mio. Euro flossen", "2,4 Mio. Euro flossen"},
		{"Es sind 2,4 Mio. Die Stadt", "Es sind 2,4 Mio. | Die Stadt"},
		{"z. B. am 20.07.22. Zuletzt", "z. B. am 20.07.22 . | Zuletzt"},
		{"am 11.07. um 18.30 Uhr", "am 11.07. um 18.30 Uhr"},
		{"Dienstag (15.12.) kam", "Dienstag ( 15.12. ) kam"},
		{"12.-14. Mai, 1./2. Juni", "12. - 14. Mai , 1. / 2. Juni"},
		{"1’200’000 Franken, 450 000 Euro", "1’200’000 Franken , 450 000 Euro"},
		{"2019 100 Gäste", "2019 100 Gäste"},
		{"1990er und 30-jährig", "1990 er und 30 - jährig"},
		{"seit 2026-03-05T10:00 da", "seit 2026-03-05T10:00 da"},
		{"Baden-Württemberg, US-Dollar", "Baden - Württemberg , US - Dollar"},
		{"auf www.stadt-ort.de/2019/07, https://a.de/b. Und mail@ort.de!", "auf www.stadt-ort.de/2019/07 , https://a.de/b . | Und mail@ort.de !"},
		{"„Wir kommen.“ Danach ging er.", "„ Wir kommen . “ | Danach ging er ."},
		{`Er ging. "Kommen Sie", sagte sie.`, `Er ging . | " Kommen Sie " , sagte sie .`},
		{"Über\u00adschrift\n\nText", "Über\u00adschrift ¶ Text"},
		{"am Donners¬ tag, im No\u00ad\nvember, Diens¬tag ¬ heute, Euro\u00ad Zone, Haupt¬ und Nebenfach", "am Donners¬ tag , im No\u00ad\nvember , Diens¬tag ¬ heute , Euro\u00ad Zone , Haupt ¬ und Nebenfach"},
		{"eine Zeile\nund weiter", "eine Zeile und weiter"},
		{"Im Mai unterschrieben beide Städte die\nUrkunde", "Im Mai unterschrieben beide Städte die Urkunde"},
		{"Teilen\nLeipzig", "Teilen ¶ Leipzig"},
		{"im Jahr 2019. Danach", "im Jahr 2019 . | Danach"},
		{"die 22. Sitzung fand", "die 22. Sitzung fand"},
		{"32,- DM und 20.–", "32 , - DM und 20 . –"},
		{"30\u2005000 Mark, 1´200 Franken, 1995/96 160 Mark", "30\u2005000 Mark , 1´200 Franken , 1995 / 96 160 Mark"},
		{"Arnheim   Niederlande\t1990\n   Kuopio  Finnland, 15 \u00a0Uhr", "Arnheim ¦ Niederlande ¦ 1990 ¶ Kuopio Finnland , 15 Uhr"},
		{"2x500, x500, 0x1F", "2 x 500 , x500 , 0 x 1 F"},
		{"EUR10, CHF2.5 und 10EUR", "EUR 10 , CHF 2.5 und 10 EUR"},
		{"Feuerwehr11.10.2021 und POLITIK20. Juni 2019 und Covid19. Er kam", "Feuerwehr 11.10.2021 und POLITIK 20. Juni 2019 und Covid19 . | Er kam"},
		{"Nacht88,00 € und Preis1.250,00 Euro35,50 EUR, A4,5 mm", "Nacht 88,00 € und Preis 1.250,00 Euro 35,50 EUR , A4 , 5 mm"},
		{"für -.50 Franken. 50 kamen", "für - . 50 Franken . | 50 kamen"},
		{"1½ Pfund, ¾ und 2 ⅓", "1½ Pfund , ¾ und 2 ⅓"},
		{"etwa 75 Mio.\nEuro\nEuro-Zone", "etwa 75 Mio. Euro ¶ Euro - Zone"},
		{"Wer nach der Feier noch da ist, zahlt um 12\nUhr 50\nEuro", "Wer nach der Feier noch da ist , zahlt um 12 Uhr 50 ¶ Euro"},
		{"Preis\n89,99\n€\nMenge 3\n€ 5", "Preis ¶ 89,99 € ¶ Menge 3 ¶ € 5"},
		{"Kommentare: 12\nEuro fällt", "Kommentare : 12 ¶ Euro fällt"},
		{"Stand der Dinge in diesem Monat: 30. Januar 2012\nEuro fällt", "Stand der Dinge in diesem Monat : 30. Januar 2012 ¶ Euro fällt"},
		{"C3, Q3 und Bürger:innen", "C3 , Q3 und Bürger : innen"},
	} {
		if got := show(c.text); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestForms(t *testing.T) {
	lex := NewLexicon()
	month, _ := lex.Declare("month")
	share, _ := lex.Declare("share")
	cur, _ := lex.Declare("currency")
	age, _ := lex.Declare("age")
	code, _ := lex.Declare("code")
	for _, e := range []struct {
		y           Symbol
		value, spec string
	}{{month, "5", "Mai"}, {share, "city", "*partnerschaft~"}, {cur, "USD", "US-Dollar"}, {age, "year", "#jährig~"}, {code, "EUR", "EUR"}} {
		if err := lex.Add(e.y, e.value, e.spec); err != nil {
			t.Fatal(err)
		}
	}
	v := NewVocab(lex, Hooks{})
	value := func(text string, y Symbol) string {
		f := v.Scan(nil, text)[0].Form
		if !f.Has(y) {
			return "-"
		}
		return f.Value(y) + "/" + f.Meaning(y).Rest
	}
	for _, c := range []struct {
		text string
		y    Symbol
		want string
	}{
		{"Mai", month, "5/"}, {"mai", month, "-"}, {"MAI", month, "5/"},
		{"Städtepartnerschaften", share, "city/städte"}, {"Partnerschaft", share, "city/"},
		{"zehnjährigen", age, "year/zehn"}, {"fünfjähriges", age, "year/fünf"}, {"langjährigen", age, "-"},
		{"11. Juli", Day, "11/"}, {"11. Juli", Ordinal, "11/"}, {"32. Tag", Day, "-"}, {"elften", Day, "11/"},
		{"2019", Year, "2019/"}, {"3019", Year, "-"}, {"neunzehnhundertachtundachtzig", Year, "1988/"},
		{"11.07.2019", NumDate, "11.07.2019/"}, {"11.13.2019", NumDate, "-"}, {"18.30", Clock, "18:30/"}, {"9:05", Clock, "09:05/"},
		{"1’200’000", Number, "1200000/"}, {"3.600", Integer, "3600/"}, {"2,4", Integer, "-"},
		{"EUR", code, "EUR/"}, {"Eur", code, "-"}, {"Ju\u0308li", Word, "/"}, {"SHENZHEN", Caps, "/"},
	} {
		if got := value(c.text, c.y); got != c.want {
			t.Errorf("%s as %s: got %s, want %s", c.text, lex.Name(c.y), got, c.want)
		}
	}
	row := v.Scan(nil, "US-Dollar")
	var set Set
	set.Add(cur)
	if n, m := Phrase(row, 0, &set); n != 3 || m.Value != "USD" {
		t.Errorf("US-Dollar: %d tokens, %+v", n, m)
	}
}

func FuzzScan(f *testing.F) {
	f.Add("Am 11. Juli 2019, 2,4 Mio. Euro – „ja“\n\nwww.a.de")
	f.Add("1’200’000\u00a0Fr.\xff\u00ad12.-14.")
	v := NewVocab(NewLexicon(), Hooks{})
	f.Fuzz(func(t *testing.T, text string) {
		last := int32(0)
		for _, tok := range v.Scan(nil, text) {
			if tok.Start < last || tok.End <= tok.Start || int(tok.End) > len(text) {
				t.Fatalf("token %d-%d after %d in %d bytes", tok.Start, tok.End, last, len(text))
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[tok.Start:tok.End]) {
				t.Fatalf("token cuts a rune: %q", text[tok.Start:tok.End])
			}
			last = tok.End
		}
	})
}

const prose = "Seit rund 30 Jahren pflegt Baden-Württemberg mit der Provinz Liaoning im Nordosten Chinas enge Beziehungen. " +
	"Am 11. Juli 2019 wurden 2,4 Mio. Euro vereinbart, sagte Ministerpräsident Kretschmann. "

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat(prose, 500)
	v := NewVocab(NewLexicon(), Hooks{})
	var row []Token
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		row = v.Scan(row[:0], text)
	}
}
