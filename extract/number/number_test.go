package number

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for s, want := range map[string]string{
		"0": "0", "7": "7", "007": "7", "2014": "2014", "20000": "20000",
		"1.250.000,00": "1250000.00", "1.250.000": "1250000", "3.600": "3600",
		"1’200’000": "1200000", "1'250.50": "1250.50", "12’500,5": "12500.5",
		"450 000": "450000", "450\u00a0000": "450000", "1\u202f234\u202f567,8": "1234567.8",
		"450\u2009000": "450000", "450\u2005000": "450000", "1´200": "1200",
		"2,4": "2.4", "2.5": "2.5", "2,50": "2.50", "0,50": "0.50", "0.125": "0.125",
		"1,250": "1.250", "1,250,000": "1250000", "1,250.50": "1250.50", "1.234,5678": "1234.5678",
		"1234.567": "1234.567", "1234,5": "1234.5",
		"1.250,–": "1250", "50,--": "50", "50.-": "50",
		"½": "0.5", "2½": "2.5", "1.250¾": "1250.75", "3 ¼": "3.25",
		"⅔": "0.666666666666667", "2⅛": "2.125", "4⅗": "4.6", "⅞": "0.875",
		"999999999999999999": "999999999999999999",
	} {
		d, ok := Parse(s)
		if !ok || d.String() != want {
			t.Errorf("Parse(%q) = %v, %v; want %s", s, d, ok, want)
		}
	}
	for _, s := range []string{
		"", "-", "-5", "a", "1a", "5.", ",5", "1..2", "1.2.3", "12.03.2019", "1.25.000", "1.250.00",
		"1 2", "1 2345", "450 000’000", "1,250,00", "0.125.000", "1.234,567,890", "2,5½", "1/2",
		"1000000000000000000", "18:30", "--", "½½", "1.\u00a0000", "1.250,5–",
	} {
		if d, ok := Parse(s); ok {
			t.Errorf("Parse(%q) = %v, want none", s, d)
		}
	}
}

func TestAlternative(t *testing.T) {
	for s, want := range map[string]string{
		"3.600": "3.600", "1,250": "1250", "12,500": "12500",
		"0.125": "", "2.5": "", "1.250.000": "", "1234,500": "", "1,25a": "", "": "",
	} {
		d, ok := Alternative(s)
		if ok != (want != "") || ok && d.String() != want {
			t.Errorf("Alternative(%q) = %v, %v; want %q", s, d, ok, want)
		}
	}
}

func TestFraction(t *testing.T) {
	for s, want := range map[string]int{
		"drittel": 3, "viertel": 4, "siebtel": 7, "achtel": 8, "zwölftel": 12, "zwanzigstel": 20, "hundertstel": 100,
		"mittel": 0, "hotel": 0, "titel": 0, "zweitel": 0, "dritte": 0, "": 0,
	} {
		if n, ok := Fraction(s); ok != (want > 0) || ok && n != want {
			t.Errorf("Fraction(%q) = %v, %v; want %d", s, n, ok, want)
		}
	}
}

func TestWords(t *testing.T) {
	for s, want := range map[string]string{
		"null": "0", "ein": "1", "eins": "1", "eine": "1", "einem": "1", "einer": "1", "eines": "1", "einen": "1",
		"zwei": "2", "zwo": "2", "zweier": "2", "zweien": "2", "dreier": "3", "vieren": "4",
		"elf": "11", "zwölf": "12", "zwoelf": "12", "sechzehn": "16", "siebzehn": "17",
		"zwanzig": "20", "einundzwanzig": "21", "dreißig": "30", "dreissig": "30", "fuenfzig": "50",
		"siebenundsiebzig": "77", "neunundneunzig": "99",
		"hundert": "100", "einhundert": "100", "hunderteins": "101", "hundertundeins": "101",
		"hundertzwanzig": "120", "zweihundertfünfzig": "250", "neunhundertneunundneunzig": "999",
		"neunzehnhundertfünfundsechzig": "1965", "achtzehnhundert": "1800",
		"tausend": "1000", "eintausend": "1000", "tausendundeine": "1001",
		"zweitausendneunzehn": "2019", "zehntausend": "10000",
		"neunhundertneunundneunzigtausendneunhundertneunundneunzig": "999999",
		"einemillion": "1000000", "zweimillionenfünfhunderttausend": "2500000",
		"halb": "0.5", "halben": "0.5", "anderthalb": "1.5", "anderthalbe": "1.5", "eineinhalb": "1.5",
		"zweieinhalb": "2.5", "zweiundeinhalb": "2.5", "anderthalbtausend": "1500", "zweieinhalbtausend": "2500",
		"hunderteinen": "101", "dreiviertel": "0.75", "dreieinviertel": "3.25",
	} {
		d, ok := Words(s)
		if !ok || d.String() != want {
			t.Errorf("Words(%q) = %v, %v; want %s", s, d, ok, want)
		}
	}
	for _, s := range []string{
		"", "a", "einig", "einige", "eigen", "zweig", "zweite", "drein", "acker", "achtung", "elfmeter",
		"hunderte", "tausende", "dutzend", "neunziger", "zwanzigund", "einundein", "zweiundzwei",
		"zehnhundert", "nullhundert", "nulltausend", "neunzehnhunderttausend", "tausendtausend",
		"siebenschläfer", "vierer", "anderthalbfach", "undzwanzig", "hundertund",
	} {
		if d, ok := Words(s); ok {
			t.Errorf("Words(%q) = %v, want none", s, d)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for s, want := range map[string]int{
		"erste": 1, "ersten": 1, "erster": 1, "zweites": 2, "dritter": 3, "viertem": 4, "fuenften": 5,
		"sechste": 6, "siebte": 7, "siebente": 7, "achten": 8, "zehnten": 10, "elften": 11, "zwölfte": 12,
		"achtzehnten": 18, "neunzehnte": 19, "zwanzigster": 20, "einundzwanzigste": 21, "dreißigsten": 30,
		"einunddreissigsten": 31, "hundertste": 100, "hunderterste": 101, "hundertunderste": 101,
		"zweihundertfünfzigste": 250, "tausendste": 1000, "hundertdritte": 103, "hundertzehnte": 110,
		"100ste": 100, "2ten": 2, "21sten": 21,
	} {
		if n, ok := Ordinal(s); !ok || n != want {
			t.Errorf("Ordinal(%q) = %v, %v; want %d", s, n, ok, want)
		}
	}
	for _, s := range []string{
		"", "e", "erst", "erstens", "zweit", "dreite", "einte", "achtte", "zweiste", "zwanzigte", "weite", "beste",
		"acht", "hundertete", "erde", "leiste", "1", "11", "99999te", "nullte", "zweihundert",
	} {
		if n, ok := Ordinal(s); ok {
			t.Errorf("Ordinal(%q) = %d, want none", s, n)
		}
	}
}

func decimal(t *testing.T, s string) Decimal {
	t.Helper()
	d, ok := Parse(s)
	if !ok {
		t.Fatalf("no figure: %q", s)
	}
	return d
}

func TestShift(t *testing.T) {
	for _, c := range []struct {
		figure string
		exp    int
		want   string
	}{
		{"2,22", 9, "2220000000"}, {"0,5", 6, "500000"}, {"1,2345", 3, "1234.5"}, {"700", 12, "700000000000000"},
		{"0", 6, "0"}, {"5", -2, "0.05"}, {"0,00", 3, "0"},
	} {
		d, ok := decimal(t, c.figure).Shift(c.exp)
		if !ok || d.String() != c.want {
			t.Errorf("%s shifted by %d: %v, %v; want %s", c.figure, c.exp, d, ok, c.want)
		}
	}
	if d, ok := New(1).Shift(40); ok {
		t.Errorf("1 shifted by 40 = %v, want none", d)
	}
}

func TestPlusCmpInt(t *testing.T) {
	sum, ok := decimal(t, "1.000.000").Plus(decimal(t, "0,25"))
	if !ok || sum.String() != "1000000.25" {
		t.Errorf("sum %v, %v", sum, ok)
	}
	if sum, ok := decimal(t, "2,5").Plus(New(0)); !ok || sum.String() != "2.5" {
		t.Errorf("2.5 and nothing: %v, %v", sum, ok)
	}
	for _, c := range [][2]string{{"999999999999999999", "1"}, {"99999999999999999", "0,25"}} {
		if sum, ok := decimal(t, c[0]).Plus(decimal(t, c[1])); ok {
			t.Errorf("sum of more than 18 digits: %v, want none", sum)
		}
	}
	for s, want := range map[string]int{"2,99": 2, "0,5": 0, "3.600": 3600} {
		if n, ok := decimal(t, s).Floor(); !ok || n != want {
			t.Errorf("%s without its fraction: %d, %v; want %d", s, n, ok, want)
		}
	}
	if large, ok := New(1).Shift(30); !ok {
		t.Error("a one with 30 zeros is none")
	} else if n, ok := large.Floor(); ok {
		t.Errorf("a one with 30 zeros as int: %d", n)
	}
	for _, c := range []struct {
		a, b string
		want int
	}{{"2,5", "2,50", 0}, {"2", "10", -1}, {"0,3", "0,25", 1}, {"0", "0,00", 0}, {"0", "0,1", -1}, {"1.000", "999,9", 1}} {
		if got := decimal(t, c.a).Cmp(decimal(t, c.b)); got != c.want {
			t.Errorf("%s compared to %s: %d, want %d", c.a, c.b, got, c.want)
		}
	}
	for s, want := range map[string]int{"3,00": 3, "3.600": 3600, "0,00": 0} {
		if n, ok := decimal(t, s).Int(); !ok || n != want {
			t.Errorf("%s as int: %d, %v; want %d", s, n, ok, want)
		}
	}
	if n, ok := decimal(t, "2,5").Int(); ok {
		t.Errorf("2.5 as int: %d, want none", n)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"1.250.000,00", "1’200’000", "450 000", "2½", "50,--", "zweieinhalb", "hunderterste"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		Words(strings.ToLower(s))
		Ordinal(strings.ToLower(s))
		d, ok := Parse(s)
		if !ok {
			return
		}
		again, ok := Parse(d.String())
		if alt, two := Alternative(d.String()); two {
			again = alt
		}
		if !ok || again.Cmp(d) != 0 {
			t.Errorf("Parse(%q) = %v, which reads as %v, %v", s, d, again, ok)
		}
	})
}

func BenchmarkWords(b *testing.B) {
	words := strings.Fields("die stadt nanjing hat achthundertfünfzigtausend einwohner zweieinhalb neunzehnhundertfünfundsechzig eigentlich unterzeichnung vier sieben hundertstel")
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			Words(w)
			Ordinal(w)
		}
	}
}

func TestTimesAndOver(t *testing.T) {
	parse := func(s string) Decimal {
		d, ok := Parse(s)
		if !ok {
			t.Fatalf("Parse(%q) fails", s)
		}
		return d
	}
	for _, c := range []struct{ a, b, product string }{
		{"2,5", "12", "30.0"}, {"0,5", "0,25", "0.125"}, {"0", "7", "0"}, {"999999999", "999999999", "999999998000000001"},
	} {
		if d, ok := parse(c.a).Times(parse(c.b)); !ok || d.String() != c.product {
			t.Errorf("%s times %s = %v, %v; want %s", c.a, c.b, d, ok, c.product)
		}
	}
	if d, ok := parse("999999999999").Times(parse("9999999")); ok {
		t.Errorf("a product of 19 digits is %v", d)
	}
	for _, c := range []struct {
		a    string
		n    int
		want string
	}{
		{"3", 4, "0.75"}, {"6", 3, "2"}, {"2", 3, "0.666666666666667"}, {"1", 7, "0.142857142857143"}, {"2,5", 5, "0.5"}, {"0", 3, "0"},
	} {
		if d := parse(c.a).Over(c.n); d.String() != c.want {
			t.Errorf("%s over %d = %v; want %s", c.a, c.n, d, c.want)
		}
	}
}
