package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/pattern"
	"github.com/auslese/auslese/extract/token"
)

// isNoMoney holds where the words of an amount mean something else.
func (w *worker) isNoMoney(m *match, q *quantity) bool {
	c, ok := m.capture("currency")
	if !ok {
		return false
	}
	a, _ := m.capture("amount")
	cur, next := m.sentence[c.To-1].Form, formAt(m.sentence, m.end)
	switch {
	case c.From < a.From:
		return w.isNoMoneyAfter(m, q, cur, next)
	case c.From == a.To && w.isCompound(m, q, c):
		return true
	case c.From > a.To && q.words && strings.HasPrefix(c.Meaning.Value, "-") && !m.has("of"):
		return true // das Drei-Kronen-Team
	case next == nil:
		return false
	case next.Has(token.Quantity) && w.leads(m, q, cur, next):
		return true
	case q.isYear() && cur.Has(w.moneyWords.name):
		return next.Has(token.Upper) // 2010 Mark Twain
	case cur.Lower == "pfund":
		return w.isWeight(m, q, next)
	case cur.Norm == "ct":
		return hasWord(around(m), w.moneyWords.gem)
	case cur.Norm == "Cent":
		return q.number == number.New(50) && hasWord(around(m), w.moneyWords.artist)
	}
	return false
}

// leads holds where the currency belongs to the quantity behind it: 2015 EUR 12 Mio.,
// Breite 280 HUF 1'050'000.
func (w *worker) leads(m *match, q *quantity, cur, next *token.Form) bool {
	if after := formAt(m.sentence, m.end+1); after != nil && after.Set.Meets(&w.moneyWords.named) {
		return false // 5 EUR 12,50 EUR
	}
	symbol := !cur.Has(token.Word) || cur.Has(token.Caps)
	if q.isYear() {
		return symbol || next.Has(token.Price)
	}
	return symbol && !q.price && q.figure != "" && next.Has(token.Price)
}

// isNoMoneyAfter looks at an amount that stands after its currency: Fr. 9.30 may be a
// Friday, EUR 2015 2014 the head of columns, EUR/USD 1,08 a rate.
func (w *worker) isNoMoneyAfter(m *match, q *quantity, cur, next *token.Form) bool {
	if c, _ := m.capture("currency"); isPair(m) || c.Meaning.Symbol == w.moneyWords.friday && !w.isPaid(m) {
		return true
	}
	if q.isClock() && cur.Has(w.moneyWords.friday) {
		return next != nil && next.Has(w.moneyWords.weekday) || hasWord(m.sentence[max(0, m.start-reach):m.start], w.moneyWords.weekday)
	}
	return q.isYear() && (m.has("scale") || next != nil && next.Has(token.Quantity))
}

// isPair holds for the rate of two currencies: EUR/USD 1,08.
func isPair(m *match) bool {
	slash, other := formAt(m.sentence, m.start-1), formAt(m.sentence, m.start-2)
	return slash != nil && slash.Norm == "/" && other != nil && other.Has(token.Caps)
}

// isPaid holds where the word before francs tells that they are no Friday.
func (w *worker) isPaid(m *match) bool {
	before := formAt(m.sentence, m.start-1)
	return before != nil && before.Has(w.moneyWords.paid)
}

// isCompound holds where number and currency do not belong together: ein Euro-Land,
// eine Euro-Anleihe, 19 Euro-Länder, 5 CAD-Plätze.
func (w *worker) isCompound(m *match, q *quantity, c pattern.Capture) bool {
	cur := m.sentence[c.To-1].Form
	if !isHyphen(m.sentence, m.end) {
		return q.article != "" && !agrees(q.article, cur)
	}
	f := formAt(m.sentence, m.end+1)
	switch {
	case q.article != "", q.isYear() && m.sentence[c.From].Flags&token.Space != 0: // Juni 2015 Euro-Anleihen
		return true
	case q.exp > 0:
		return false
	case f.Has(w.moneyWords.member):
		return true
	}
	return !q.price && cur.Has(token.Caps) && len(cur.Norm) == 3 && cur.Norm != "EUR"
}

// isWeight holds for pounds of something: beside a word of weight, beside goods unless
// the document names the currency in full, before a noun unless it speaks of a country
// that has pounds.
func (w *worker) isWeight(m *match, q *quantity, next *token.Form) bool {
	if q.exp > 0 {
		return false
	}
	c, _ := m.capture("currency")
	codes, at := c.Meaning.Value, m.sentence[c.From].Start
	switch _, sure := w.meant(codes, at); {
	case hasWord(m.sentence[max(0, m.start-reach/3):min(len(m.sentence), m.end+reach/3)], w.moneyWords.weight):
		return true
	case hasWord(around(m), w.moneyWords.goods):
		return w.nearest(codes, at, true) == "" && q.value.Cmp(number.New(1000)) < 0
	default:
		return !sure && next.Has(token.Upper)
	}
}

// reach is how many tokens around an amount can tell what it is.
const reach = 20

// around is the part of the sentence around a match.
func around(m *match) []token.Token {
	return m.sentence[max(0, m.start-reach):min(len(m.sentence), m.end+reach)]
}

// hasWord tells whether one of the tokens is of the class.
func hasWord(sentence []token.Token, class token.Symbol) bool {
	for i := range sentence {
		if sentence[i].Form.Has(class) {
			return true
		}
	}
	return false
}

// agrees holds where the article counts the currency: ein Euro, eine Mark, but not
// eine Euro-Anleihe, eines CAD/CAM-Verfahrens, ein Pfund (to wuchern with).
func agrees(article string, f *token.Form) bool {
	currency := f.Lower
	switch {
	case f.Has(token.Caps) && currency != "dm", article == "eines", currency == "pfund":
		return false
	case article != "eine" && article != "einer":
		return true
	}
	return strings.HasSuffix(currency, "e") || strings.HasSuffix(currency, "a") || strings.HasSuffix(currency, "mark") || currency == "dm"
}

// isYear holds for four digits from 1900 to 2099.
func (q *quantity) isYear() bool {
	return q.exp == 0 && len(q.figure) == 4 && (q.figure[:2] == "19" || q.figure[:2] == "20")
}

// isClock holds for hours and minutes: 9.30.
func (q *quantity) isClock() bool {
	hours, minutes, ok := strings.Cut(q.figure, ".")
	return ok && len(minutes) == 2 && minutes < "60" && len(hours) <= 2 && (len(hours) < 2 || hours < "25")
}

func formAt(sentence []token.Token, i int) *token.Form {
	if i < 0 || i >= len(sentence) {
		return nil
	}
	return sentence[i].Form
}

// isHyphen holds where a hyphen follows without a blank on either side.
func isHyphen(sentence []token.Token, i int) bool {
	return i+1 < len(sentence) && sentence[i].Form.Norm == "-" && sentence[i].Flags&token.Space == 0 && sentence[i+1].Flags&token.Space == 0
}
