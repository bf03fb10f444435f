package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/token"
)

// isNoMoney holds where the words of an amount mean something else.
func (w *worker) isNoMoney(m *match, q *quantity) bool {
	c, ok := m.capture("currency")
	if !ok {
		return false
	}
	cur := m.sentence[c.To-1].Form
	a, _ := m.capture("amount")
	before := c.From < a.From
	switch next := formAt(m.sentence, m.end); {
	case before && cur.Has(w.moneyWords.friday):
		return q.isClock() && (next != nil && next.Has(w.moneyWords.weekday) || w.hasWord(m.sentence[:m.start], w.moneyWords.weekday))
	case before:
		return q.isYear() && (m.has("scale") || next != nil && next.Has(token.Quantity)) // a column's head
	case q.article != "" && int(a.To) == int(c.From) && (isHyphen(m.sentence, m.end) || !agrees(q.article, cur)):
		return true // ein Euro-Land, eine Euro-Anleihe
	case isHyphen(m.sentence, m.end) && int(a.To) == int(c.From) && w.isCounted(m, q):
		return true
	case q.words && int(a.To) < int(c.From) && strings.HasPrefix(c.Meaning.Value, "-"):
		return true // das Drei-Kronen-Team
	case next == nil:
		return false
	case q.isYear() && cur.Has(w.moneyWords.name) && next.Has(token.Upper):
		return true // 2010 Mark Twain
	case cur.Norm == "Pfund":
		return w.isWeight(m, q, next)
	case cur.Norm == "Cent":
		return q.number.Cmp(number.New(50)) == 0 && w.hasWord(m.sentence, w.moneyWords.artist)
	}
	return false
}

// isCounted holds for 19 Euro-Länder and 5 CAD-Plätze: what follows the hyphen are as many as the number says.
func (w *worker) isCounted(m *match, q *quantity) bool {
	f := formAt(m.sentence, m.end+1)
	if f == nil || q.exp > 0 {
		return false
	}
	c, _ := m.capture("currency")
	code := m.sentence[c.From].Form
	return f.Has(w.moneyWords.member) || !q.price && code.Has(token.Caps) && len(code.Norm) == 3 && code.Norm != "EUR"
}

// isWeight holds for pounds of something: beside a word of weight unless the
// document names the currency in full, before a noun unless it speaks of a country
// that has pounds.
func (w *worker) isWeight(m *match, q *quantity, next *token.Form) bool {
	c, _ := m.capture("currency")
	codes, at := c.Meaning.Value, m.sentence[c.From].Start
	_, sure := w.meant(codes, at)
	if w.hasWord(m.sentence, w.moneyWords.weight) {
		return w.nearest(codes, at, true) == ""
	}
	return !sure && q.exp == 0 && next.Has(token.Upper)
}

func (w *worker) hasWord(sentence []token.Token, class token.Symbol) bool {
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
