package extract

import (
	"github.com/auslese/auslese/extract/token"
)

// yearContext are the classes of words beside which four digits are a year or are
// none. They are word lists of the date rules.
type yearContext struct {
	before token.Symbol // words before a year: seit, im, (
	no     token.Symbol // words before other numbers: Art., mindestens
	counts token.Symbol // what is counted: Besucher, Euro
}

func newYearContext(l *token.Lexicon) yearContext {
	return yearContext{before: l.MustClass("year_before"), no: l.MustClass("no_year"), counts: l.MustClass("counted")}
}

// standsAsYear tells whether four digits that stand alone can be a year: not
// before what they may count, not beside other figures, and round ones or those
// far from today only where a year is expected.
func (w *worker) standsAsYear(m *match) bool {
	var before, after *token.Form
	if m.start > 0 {
		before = m.sentence[m.start-1].Form
	}
	if m.end < len(m.sentence) {
		after = m.sentence[m.end].Form
	}
	y := &w.years
	year := m.form("year")
	n, _ := year.Number.Int()
	switch {
	case after != nil && (after.Has(y.counts) || after.Norm == "/") || n > 2060:
		return false
	case n < 1500 && (before == nil || !before.Has(y.before) || after != nil && after.Has(token.Upper)):
		return false // nach 1010 Wien
	case before == nil:
		return after == nil || !after.Has(token.Figure)
	case before.Has(y.no) || before.Has(token.Figure):
		return false
	case before.Norm == "/" || before.Norm == "-" || before.Norm == "+":
		return m.start > 1 && m.sentence[m.start-2].Form.Has(token.Year)
	case before.Has(y.before):
		return true
	}
	switch recent := n >= 1900 && n <= 2060; {
	case n%100 == 0 && year.Has(token.Figure):
		return recent && before.Has(token.Upper)
	case after != nil && after.Has(token.Upper):
		return recent || before.Has(token.Upper) || before.Has(token.Sign)
	}
	return true
}
