package extract

import (
	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/token"
)

// addContext takes what a rule says of an amount found before: its modifier, its
// rate, or an amount beside it that leaves out currency or scale. Of several rules
// the one with the most context comes first and counts.
func (w *worker) addContext(m *match) bool {
	c, ok := m.capture("money")
	if !ok {
		return false
	}
	r := w.money[m.sentence[c.From].Ref]
	if m.has("amount") {
		return w.buildElided(m, r)
	}
	if modifier := m.value("modifier"); modifier != "" && !r.settled {
		r.settled = true
		r.context = append(r.context, m.rule.ID)
		if modifier != "none" {
			r.Modifier = modifier
		}
	}
	if per := m.value("per"); per != "" && r.Per == "" {
		r.Per = per
		r.context = append(r.context, m.rule.ID)
	}
	return false // other rules may add to the same amount
}

// buildElided makes the record of an amount whose currency, and perhaps scale, are
// those of the amount r nearby: von 4,76 Mrd. Euro auf [5,79 Mrd.].
func (w *worker) buildElided(m *match, r *MoneyRecord) bool {
	q, ok := w.quantityOf(m, "amount")
	if !ok || q.isYear() || q.article != "" || q.isClock() && r.Currency != "CHF" {
		return false
	}
	if next := formAt(m.sentence, m.end); m.to == m.end && next != nil && next.Has(token.Word) && !next.Has(w.moneyWords.closing) {
		return false // what is counted: auf 10 verschiedenen Konten
	}
	exp := 0
	if q.exp == 0 {
		exp = r.unit
		if q.number.Cmp(number.New(1000)) < 0 {
			exp += r.exp
		}
	}
	value, ok := q.value.Shift(exp)
	if !ok {
		return false
	}
	modifier := m.value("modifier")
	w.money = append(w.money, &MoneyRecord{
		Head: Head{Span: m.span(), Rule: m.rule.ID}, Amount: value.String(), Currency: r.Currency, Modifier: modifier, exp: q.exp,
	})
	return true
}
