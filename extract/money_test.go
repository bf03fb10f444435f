package extract

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/number"
)

// written is an amount as a text may have it, and what is to be read.
type written struct {
	text, amount, max, currency string
}

// amountsPerText keeps the texts short enough to be read where one fails.
const amountsPerText = 500

// TestMoneyRoundTrip writes random amounts in every way that the rules know and
// reads them back: the exact words, the exact amount, the currency.
func TestMoneyRoundTrip(t *testing.T) {
	x := builtin(t, TypeMoney)
	n := 100_000
	if testing.Short() {
		n /= 10
	}
	r := rand.New(rand.NewPCG(1, 2026))
	for ; n > 0; n -= amountsPerText {
		var text strings.Builder
		ws := make([]written, amountsPerText)
		for i := range ws {
			ws[i] = writeMoney(r)
			fmt.Fprintf(&text, "Das Werk kostete die Firma %s, wie sie sagt.\n\n", ws[i].text)
		}
		compareMoney(t, ws, x.Extract(&corpus.Text{Body: text.String()}))
		if t.Failed() {
			return
		}
	}
}

func compareMoney(t *testing.T, ws []written, got []Record) {
	for i, w := range ws {
		if i >= len(got) {
			t.Errorf("%q: not found", w.text)
			return
		}
		r := got[i].(*MoneyRecord)
		if r.Text != w.text || !sameAmount(r.Amount, w.amount) || !sameAmount(r.AmountMax, w.max) || r.Currency != w.currency {
			t.Errorf("%q: got [%s] %s, want %s %s %s", w.text, r.Text, r, w.amount, w.max, w.currency)
			return
		}
	}
	if len(got) > len(ws) {
		t.Errorf("%d records more than amounts, the last [%s]", len(got)-len(ws), got[len(got)-1].Header().Text)
	}
}

func sameAmount(a, b string) bool {
	if a == "" || b == "" {
		return a == b
	}
	return plainDecimal(a).Cmp(plainDecimal(b)) == 0
}

// plainDecimal reads a decimal of the contract: 1250.500 is not a grouped figure.
func plainDecimal(s string) number.Decimal {
	whole, fraction, _ := strings.Cut(s, ".")
	d, _ := number.Parse(whole + fraction)
	d, _ = d.Shift(-len(fraction))
	return d
}

var (
	namesAfter = [][2]string{{"Euro", "EUR"}, {"€", "EUR"}, {"EUR", "EUR"}, {"US-Dollar", "USD"}, {"US$", "USD"}, {"Franken", "CHF"}, {"CHF", "CHF"},
		{"Schweizer Franken", "CHF"}, {"britische Pfund", "GBP"}, {"Yen", "JPY"}, {"Yuan", "CNY"}, {"schwedische Kronen", "SEK"}, {"Złoty", "PLN"},
		{"Forint", "HUF"}, {"indische Rupien", "INR"}, {"kanadische Dollar", "CAD"}, {"DM", "DEM"}, {"Mark", "DEM"}, {"türkische Lira", "TRY"},
		{"saudische Riyal", "SAR"}, {"norwegischen Kronen", "NOK"}, {"Bitcoin", "XBT"}, {"VAE-Dirham", "AED"}, {"kambodschanische Riel", "KHR"}}
	namesBefore = [][2]string{{"€", "EUR"}, {"EUR", "EUR"}, {"CHF", "CHF"}, {"US$", "USD"}, {"USD", "USD"}, {"£", "GBP"}, {"DKK", "DKK"}, {"JPY", "JPY"}}
	coins       = [][2]string{{"Eurocent", "EUR"}, {"ct", "EUR"}, {"Rappen", "CHF"}, {"Pence", "GBP"}, {"Pfennig", "DEM"}, {"US-Cent", "USD"}}
	scales      = []struct {
		words []string
		zeros int
	}{{[]string{"Tsd.", "Tausend", "tausend"}, 3}, {[]string{"Millionen", "Mio.", "Mio"}, 6}, {[]string{"Milliarden", "Mrd.", "Mrd"}, 9}, {[]string{"Billionen"}, 12}}
	groupSigns = []string{".", "\u00a0", "\u202f", "\u2009", " ", "’", "'"}
)

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// writeMoney writes a random amount in a random way.
func writeMoney(r *rand.Rand) written {
	name := pick(r, namesAfter)
	units := 2 + r.Int64N(pow(10, 1+r.IntN(9)))
	switch r.IntN(10) {
	case 0:
		name = pick(r, namesBefore)
		return written{name[0] + " " + german(r, units, true), amountText(units, 0), "", name[1]}
	case 1:
		cents := r.Int64N(100)
		return written{fmt.Sprintf("%s,%02d %s", german(r, units, false), cents, name[0]), fmt.Sprintf("%d.%02d", units, cents), "", name[1]}
	case 2:
		name = pick(r, coins)
		n := 2 + r.Int64N(998)
		return written{fmt.Sprintf("%d %s", n, name[0]), fmt.Sprintf("%d.%02d", n/100, n%100), "", name[1]}
	case 3:
		n := 2 + r.Int64N(999_997)
		return written{germanWords(n) + " " + name[0], amountText(n, 0), "", name[1]}
	case 4:
		text, amount := scaledMoney(r)
		return written{text + " " + name[0], amount, "", name[1]}
	case 5:
		text, amount := scaledMoney(r)
		name = pick(r, namesBefore)
		return written{name[0] + " " + text, amount, "", name[1]}
	case 6:
		n, s := 2+r.Int64N(998), pick(r, scales)
		more := n + 1 + r.Int64N(50)
		return written{fmt.Sprintf("%d %s %d %s %s", n, pick(r, []string{"bis", "-", "–"}), more, pick(r, s.words), name[0]), amountText(n, s.zeros), amountText(more, s.zeros), name[1]}
	case 7:
		n, s := 2+r.Int64N(998), scales[1+r.IntN(2)]
		return written{fmt.Sprintf("%d-%s-%s", n, s.words[0], pick(r, []string{"Euro", "Mark", "Franken"})), amountText(n, s.zeros), "", ""}.withCompound()
	case 8:
		return written{german(r, units, true) + ",– " + name[0], amountText(units, 0), "", name[1]}
	default:
		return written{german(r, units, true) + " " + name[0], amountText(units, 0), "", name[1]}
	}
}

// withCompound fills the currency of a compound from its last part.
func (w written) withCompound() written {
	w.currency = map[string]string{"Euro": "EUR", "Mark": "DEM", "nken": "CHF"}[w.text[len(w.text)-4:]]
	return w
}

// scaledMoney writes a figure with up to two decimals and a scale.
func scaledMoney(r *rand.Rand) (text, amount string) {
	s, digits := pick(r, scales), r.IntN(3)
	n := 2 + r.Int64N(997)*pow(10, digits) + r.Int64N(pow(10, digits))
	text = strconv.FormatInt(n, 10)
	if digits > 0 {
		text = fmt.Sprintf("%d,%0*d", n/pow(10, digits), digits, n%pow(10, digits))
	}
	return text + " " + pick(r, s.words), amountText(n, s.zeros-digits)
}

func amountText(n int64, zeros int) string {
	return strconv.FormatInt(n, 10) + strings.Repeat("0", zeros)
}

func pow(base int64, exp int) int64 {
	p := int64(1)
	for range exp {
		p *= base
	}
	return p
}

// german writes n with its thousands parted, or not.
func german(r *rand.Rand, n int64, mayBePlain bool) string {
	if mayBePlain && r.IntN(4) == 0 {
		return strconv.FormatInt(n, 10)
	}
	sign, s := pick(r, groupSigns), strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + sign + s[i:]
	}
	return s
}

var (
	smallWords = strings.Fields("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn")
	tenWords   = strings.Fields("_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
)

// germanWords writes n, from 2 to 999999, as one word.
func germanWords(n int64) string {
	if n >= 1000 {
		thousands := wordsAfter(n / 1000)
		if head, ok := strings.CutSuffix(thousands, "eins"); ok {
			thousands = head + "ein"
		}
		return thousands + "tausend" + wordsAfter(n%1000)
	}
	if n >= 100 {
		return smallWords[n/100] + "hundert" + wordsAfter(n%100)
	}
	switch {
	case n < 20:
		return smallWords[n]
	case n%10 == 0:
		return tenWords[n/10]
	}
	return smallWords[n%10] + "und" + tenWords[n/10]
}

func wordsAfter(n int64) string {
	switch n {
	case 0:
		return ""
	case 1:
		return "eins"
	}
	return germanWords(n)
}

// TestMoneyInDocuments holds what depends on the whole document.
func TestMoneyInDocuments(t *testing.T) {
	x := builtin(t, TypeMoney)
	for _, c := range []struct{ text, want string }{
		{"Stockholm baut. Die Brücke kostet 5 Mrd. Kronen.", "5000000000 SEK"},
		{"Die Brücke kostet 5 Mrd. Kronen. Kopenhagen baut sie.", "5000000000 DKK"},
		{"Die Brücke kostet 5 Mrd. Kronen.", ""},
		{"Die Firma aus Toronto zahlt 5 kanadische Dollar. Später gab sie 10 Dollar.", "5 CAD; 10 CAD"},
		{"Aus Kanada kamen 10 Dollar.", "10 USD"},
		{"Erst 5 US-Dollar, dann 6 kanadische Dollar, dann 7 Dollar.", "5 USD; 6 CAD; 7 CAD"},
		{"Im Libanon kostet Brot 30 000 Pfund.", "30000 LBP"},
		{"Er zahlte 5 Dollar und 30 Cent Porto.", "5.30 USD"},
		{"Er zahlte 5 Dollar. Das Porto war 30 Cent.", "5 USD; 0.30 USD"},
		{"Der Strom kostet 30 Cent.", "0.30 EUR"},
		{"Der Rucksack wiegt 12 Pfund.", ""},
		{"Fünf Millionen\n\nDrei Tausend Euro", "3000 EUR"},
		{"Am Ende –\n000A0 Euro", ""},
		{"Ein Buch aus Paris für 95 Franc.", "95 FRF"},
		{"In Ruanda kostet es 500 Franc.", "500 RWF"},
	} {
		var got []string
		for _, r := range x.Extract(&corpus.Text{Body: c.text}) {
			got = append(got, r.String())
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}
