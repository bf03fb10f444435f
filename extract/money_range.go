package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/token"
)

// setRange sets both ends of a range, unless they are none: Juli 2015 – 5000 Euro, Brand in
// Halle 3 – 100.000 Euro Schaden.
func (w *worker) setRange(r *MoneyRecord, m *match, low *quantity, scale int) bool {
	high, ok := w.quantityOf(m, "max")
	if !ok || isDashed(m) && (low.isYear() || isRoadNumber(m)) {
		return false
	}
	top, ok := high.value.Shift(scale)
	bottom := lowerEnd(low, &high)
	if isCut(m) {
		bottom = inFull(bottom, &high)
	}
	if !ok || !r.set(bottom, scale) {
		return false
	}
	if far, ok := bottom.Shift(3); ok && isDashed(m) && far.Cmp(high.value) < 0 {
		return false
	}
	r.AmountMax, r.exp = top.String(), high.exp
	return high.value.Cmp(bottom) > 0
}

// isCut holds where a hyphen tells that the lower end leaves something out: 4- bis 5000.
func isCut(m *match) bool {
	c, _ := m.capture("amount")
	t := m.sentence[c.To : c.To+2]
	return t[0].Form.Norm == "-" && t[0].Flags&token.Space == 0 && t[1].Flags&token.Space != 0 && !t[1].Form.Has(token.Quantity)
}

// inFull adds the thousand or hundred that a figure cut by a hyphen has from the upper end.
func inFull(low number.Decimal, high *quantity) number.Decimal {
	exp := 3
	if high.value.Cmp(number.New(1000)) < 0 {
		exp = 2
	}
	if d, ok := low.Shift(exp); ok && d.Cmp(high.value) < 0 {
		return d
	}
	return low
}

// isDashed holds where a dash between blanks stands after the amount.
func isDashed(m *match) bool {
	c, _ := m.capture("amount")
	t := &m.sentence[c.To]
	return t.Form.Norm == "-" && t.Flags&token.Space != 0
}

// isRoadNumber holds where a capital stands before the amount: Unfall auf der B 14 – 8000 Euro
// Schaden.
func isRoadNumber(m *match) bool {
	c, _ := m.capture("amount")
	if c.From == 0 {
		return false
	}
	f := m.sentence[c.From-1].Form
	return f.Has(token.Upper) && len(f.Norm) == 1
}

// lowerEnd is the lower end of a range, which may leave out what the upper end says:
// 2 bis 3 Mio., drei- bis vierhundert, 50 bis 60.000.
func lowerEnd(low, high *quantity) number.Decimal {
	if low.exp > 0 || low.number.Cmp(number.New(1000)) >= 0 {
		return low.value
	}
	exp := 0
	switch {
	case high.exp > 0:
		exp = high.exp
	case low.words && high.words:
		exp = wordExp(low, high)
	case isPrice(high.figure) && isNear(low, high):
		exp = 3
	}
	if d, ok := low.number.Shift(exp); ok && d.Cmp(high.value) < 0 {
		return d
	}
	return low.value
}

// wordExp is the power of ten that drei- bis vierhundert leaves out.
func wordExp(low, high *quantity) int {
	switch {
	case low.number.Cmp(number.New(20)) >= 0:
	case strings.HasSuffix(high.word, "hundert"):
		return 2
	case strings.HasSuffix(high.word, "tausend"):
		return 3
	}
	return 0
}

// isNear holds for 50 bis 60.000, where the ends are alike if the thousands are left
// out, but not for 500 bis 2.000.
func isNear(low, high *quantity) bool {
	d, ok := low.number.Shift(3)
	if !ok || high.value.Cmp(number.New(10_000)) < 0 {
		return false
	}
	limit, ok := d.Times(number.New(3))
	return ok && high.value.Cmp(limit) <= 0
}
