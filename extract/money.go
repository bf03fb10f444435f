package extract

import (
	"strconv"

	"github.com/auslese/auslese/extract/number"
)

// moneyFields are what the rules of money may capture and set.
var moneyFields = fields{
	"amount": nil, "max": nil, "scale": nil, "max_scale": nil, "currency": nil, "per": nil,
	"modifier": {"approx", "more_than", "less_than", "at_least", "at_most"},
}

// MoneyRecord is an amount of money.
type MoneyRecord struct {
	Head
	Amount    string // decimal, in units of the currency
	AmountMax string // upper end of a range
	Currency  string // ISO 4217
	Modifier  string // approx, more_than, less_than, at_least, at_most
	Per       string // year, month, person …
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

func (w *worker) findMoney() {
	w.eachMatch(moneyProgram, w.buildMoney)
}

// buildMoney makes the record of a match, unless its figures give no amount.
func (w *worker) buildMoney(m *match) bool {
	scale := m.value("scale")
	amount, ok := moneyAmount(m, "amount", scale)
	if !ok || m.value("currency") == "" {
		return false
	}
	r := &MoneyRecord{
		Head:   Head{Span: m.span(), Rule: m.rule.ID},
		Amount: amount.String(), Currency: m.value("currency"), Modifier: m.value("modifier"), Per: m.value("per"),
	}
	if m.has("max") {
		top, ok := moneyAmount(m, "max", m.value("scale"))
		if !ok {
			return false
		}
		r.AmountMax = top.String()
	}
	w.money = append(w.money, r)
	return true
}

// moneyAmount is the number captured as field, times ten to the power of scale.
func moneyAmount(m *match, field, scale string) (d number.Decimal, ok bool) {
	f := m.form(field)
	if f == nil {
		return d, false
	}
	if scale == "" {
		return f.Number, true
	}
	exp, err := strconv.Atoi(scale)
	if err != nil {
		return d, false
	}
	return f.Number.Shift(exp)
}
