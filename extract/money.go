package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/token"
)

// moneyFields are what the rules of money may capture and set.
var moneyFields = fields{
	"amount": byCapture(field{}), "max": byCapture(field{}), "cents": byCapture(field{}), "coin": {}, "money": byCapture(field{}), "other": byCapture(field{}),
	"currency": {holds: isCodes, want: "a code of three capitals such as EUR, or several parted by blanks"},
	"of":       {holds: isCurrency, want: "a code of three capitals such as EUR"},
	"scale":    wholeFrom(-2, 24),
	"per": someOf("year", "half_year", "quarter", "month", "week", "day", "night", "hour", "minute", "person", "household", "share", "piece", "pair", "ticket", "bottle", "vehicle", "apartment", "business", "project",
		"gram", "kilogram", "tonne", "ounce", "liter", "barrel", "meter", "kilometer", "square_meter", "cubic_meter", "hectare", "kilowatt_hour", "megawatt_hour"),
	"modifier": oneOf("approx", "more_than", "less_than", "at_least", "at_most", "none"),
}

// MoneyRecord is an amount of money.
type MoneyRecord struct {
	Head
	Amount    string // decimal, in units of the currency
	AmountMax string // upper end of a range
	Currency  string // ISO 4217
	Modifier  string // approx, more_than, less_than, at_least, at_most
	Per       string // year, month, person …

	exp     int      // power of ten of the scale that was written
	unit    int      // power of ten of the currency's word: -2 for Cent, 3 for TEUR
	settled bool     // the modifier is known, perhaps as none
	context []string // ids of the rules that added to it
}

// Type returns TypeMoney.
func (r *MoneyRecord) Type() Type { return TypeMoney }

// AppendJSON appends the record as one JSON object.
func (r *MoneyRecord) AppendJSON(dst []byte) []byte {
	o := r.open(dst, TypeMoney)
	o.str("amount", r.Amount)
	o.opt("amount_max", r.AmountMax)
	o.str("currency", r.Currency)
	o.opt("modifier", r.Modifier)
	o.opt("per", r.Per)
	return o.close()
}

// String writes "2400000 EUR", "2000-3000 CHF approx per=year".
func (r *MoneyRecord) String() string {
	s := r.Amount
	if r.AmountMax != "" {
		s += "-" + r.AmountMax
	}
	s += " " + r.Currency
	if r.Modifier != "" {
		s += " " + r.Modifier
	}
	if r.Per != "" {
		s += " per=" + r.Per
	}
	return s
}

func (r *MoneyRecord) madeBy(rule string) bool {
	return r.Rule == rule || slices.Contains(r.context, rule)
}

// moneyState is what the layer of money knows of the present document; its memory
// is reused for the next.
type moneyState struct {
	moneyRow     []token.Token
	quantities   []quantity
	mentions     []mention
	mentionsDone bool
	absent       []absence
}

// findMoney runs the rules twice: over the row in which quantities are joined, for
// amounts; then, with these joined too, for what stands around them: modifiers,
// rates, amounts that leave out the currency.
func (w *worker) findMoney() {
	w.mentionsDone = false
	w.joinQuantities()
	if len(w.quantities) == 0 {
		return
	}
	w.runMoney(token.Quantity, w.buildMoney)
	if len(w.money) == 0 {
		return
	}
	w.joinMoney()
	w.runMoney(token.Money, w.addContext)
}

// runMoney runs the rules over the sentences of the money row that have a token of the class.
func (w *worker) runMoney(class token.Symbol, build func(*match) bool) {
	for s := range token.Sentences(w.moneyRow) {
		if hasWord(s, class) {
			w.run(&w.programs[moneyProgram], s, build)
		}
	}
}

// joinMoney makes each amount found one token of the money row, its Ref the index in w.money.
func (w *worker) joinMoney() {
	form, row, out, from := w.vocab.Join(token.Money), w.moneyRow, w.moneyRow[:0], 0
	for i, r := range w.money {
		to := from
		for int(row[to].Start) < r.Start {
			to++
		}
		t := row[to]
		out = append(out, row[from:to]...)
		for from = to; from < len(row) && int(row[from].Start) < r.End; from++ {
			t.End = row[from].End
		}
		t.Stand(form, i, t.End)
		out = append(out, t)
	}
	w.moneyRow = append(out, row[from:]...)
}

// buildMoney makes the record of an amount, unless its words do not mean money.
func (w *worker) buildMoney(m *match) bool {
	q, ok := w.quantityOf(m, "amount")
	if !ok || m.has("money") || w.isNoMoney(m, &q) {
		return false
	}
	r := &MoneyRecord{Head: Head{Span: m.span(), Rule: m.rule.ID}, Currency: w.currencyOf(m, &q), exp: q.exp}
	if r.Currency == "" {
		return false
	}
	r.unit = wholeNumber(m.rule.sets("scale"))
	scale := m.int("scale") // of T€ too
	switch {
	case m.has("max"):
		ok = w.setRange(r, m, &q, scale)
	case m.has("cents"):
		ok = w.setCents(r, m, &q)
	default:
		ok = r.set(q.value, scale)
	}
	if ok {
		w.money = append(w.money, r)
	}
	return ok
}

func (r *MoneyRecord) set(d number.Decimal, scale int) bool {
	d, ok := d.Shift(scale)
	r.Amount = d.String()
	return ok
}

// setCents sets the amount of zwei Euro fünfzig.
func (w *worker) setCents(r *MoneyRecord, m *match, units *quantity) bool {
	q, ok := w.quantityOf(m, "cents")
	n, whole := q.value.Int()
	if !ok || !whole || q.article != "" || n < 1 || n > 99 || len(q.figure) == 1 && !m.has("coin") {
		return false
	}
	cents, _ := q.value.Shift(-2)
	sum, ok := units.value.Plus(cents)
	return ok && r.set(sum, 0)
}

// quantityOf is the quantity captured as the field.
func (w *worker) quantityOf(m *match, field string) (quantity, bool) {
	c, ok := m.capture(field)
	if !ok || m.sentence[c.From].Ref < 0 {
		return quantity{}, false
	}
	q := w.quantities[m.sentence[c.From].Ref]
	if d, english := w.inEnglish(m, &q, c.From); english {
		q.number, q.value = d, d
	}
	return q, true
}

// inEnglish reads $1,250 as English does, where the sign stands before the figure.
func (w *worker) inEnglish(m *match, q *quantity, at int32) (number.Decimal, bool) {
	c, ok := m.capture("currency")
	if !ok || c.From > at || q.exp != 0 || len(q.figure) < 4 || q.figure[len(q.figure)-4] != ',' {
		return number.Decimal{}, false
	}
	return number.Alternative(q.figure)
}
