package extract

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/token"
)

// quantity is a number with its scale, in figures or words, over one or more
// tokens: 2,4 Mio., eine halbe Million, 32,-.
type quantity struct {
	number  number.Decimal // without the scale
	value   number.Decimal // with it
	exp     int            // power of ten of the scale, 0 for none
	figure  string         // as it is written, where it is one figure
	word    string         // the number word before the scale, in lower case
	article string         // ein, eine …, where that is all
	words   bool           // written in words
	price   bool           // written as amounts are
}

// joinQuantities makes the row of the money rules of the sentences that may hold an
// amount.
func (w *worker) joinQuantities() {
	w.moneyRow, w.quantities = w.moneyRow[:0], w.quantities[:0]
	both := token.Mark(markNumber) | token.Mark(markMoney)
	if w.hints&both != both {
		return
	}
	lo := 0
	for s := range token.Sentences(w.row) {
		if token.HintsOf(s)&both == both {
			w.joinQuantitiesIn(lo, lo+len(s))
		}
		lo += len(s)
	}
}

// joinQuantitiesIn adds the sentence row[lo:hi]: numbers with their scale are one
// token each, its Ref the index in w.quantities.
func (w *worker) joinQuantitiesIn(lo, hi int) {
	for i := lo; i < hi; {
		t := w.row[i]
		if t.Hints&token.Mark(markNumber) == 0 {
			w.moneyRow = append(w.moneyRow, t)
			i++
			continue
		}
		q, n := w.moneyWords.quantity(w.row, i)
		if n > 0 {
			form, end := w.vocab.Join(token.Quantity), w.row[i+n-1].End
			if q.price {
				form = w.vocab.Join(token.Quantity, token.Price)
			}
			if q.figure != "" && w.row[i+n-1].Form.Has(token.DayMonth) {
				end-- // 7.8. at the end of a sentence
			}
			t.Stand(form, len(w.quantities), end)
			w.quantities = append(w.quantities, q)
		}
		w.moneyRow = append(w.moneyRow, t)
		i += max(n, 1)
	}
}

// quantity reads the quantity that begins at token i and tells how many tokens it
// has; 0 where there is none.
func (c *moneyWords) quantity(row []token.Token, i int) (quantity, int) {
	f := row[i].Form
	if f.Norm == "-" {
		return c.onlyCents(row, i)
	}
	if !f.Has(token.Number) && !f.Has(c.lump) || c.isPart(row, i) {
		return quantity{}, 0
	}
	q, end := c.scaled(row, i)
	if end == 0 {
		return q, 0
	}
	for {
		low, next := c.lower(row, end, &q)
		if next == 0 {
			return q, end - i
		}
		q, end = low, next
	}
}

// lower adds to q the quantity of a lower scale that goes on with it at token i, as in
// drei Millionen zweihunderttausend, and tells where that ends; 0 where there is none.
func (c *moneyWords) lower(row []token.Token, i int, q *quantity) (sum quantity, end int) {
	if _, whole := q.number.Int(); !whole && !q.words || q.exp == 0 {
		return sum, 0 // 1,75 Mrd. 962 Mio.
	}
	if q.words && c.isWord(row, i, "und") {
		i++
	}
	if c.at(row, i) == nil {
		return sum, 0
	}
	low, end := c.scaled(row, i)
	if end == 0 || low.article != "" || low.exp == 0 && !(q.words && low.words) || low.exp >= q.exp {
		return sum, 0
	}
	total, ok := q.value.Plus(low.value)
	if top, _ := number.New(1).Shift(q.exp); !ok || low.value.Cmp(top) >= 0 {
		return sum, 0
	}
	return quantity{number: total, value: total, exp: low.exp, words: q.words, price: true}, end
}

// onlyCents reads -,50 and -.50: no units and fifty cents.
func (c *moneyWords) onlyCents(row []token.Token, i int) (quantity, int) {
	comma, cents := c.at(row, i+1), c.at(row, i+2)
	if comma == nil || cents == nil || comma.Norm != "," && comma.Norm != "." || !cents.Has(token.TwoDigit) || (row[i+1].Flags|row[i+2].Flags)&token.Space != 0 {
		return quantity{}, 0
	}
	d, _ := cents.Number.Shift(-2)
	return quantity{number: d, value: d, price: true}, 3
}

// isPart holds where the number belongs to what stands before: Covid-19, mehrere
// hundert, the thousands of 10. 000.
func (c *moneyWords) isPart(row []token.Token, i int) bool {
	if i == 0 || row[i].Flags&(token.Sentence|token.Block) != 0 {
		return false
	}
	if row[i-1].Form.Has(c.vague) || strings.HasPrefix(row[i].Form.Norm, "000") {
		return true
	}
	if row[i].Flags&token.Space != 0 || row[i-1].Flags&token.Space != 0 || i == 1 {
		return false
	}
	switch f := row[i-2].Form; row[i-1].Form.Norm {
	case ",", ".":
		return true // Nacht88,00
	case "-":
		return f.Has(token.Word) && !f.Has(token.Number) && f.Lower != "bis"
	}
	return false
}

// scaled reads a number and the scale after it; end is 0 where there is no number.
func (c *moneyWords) scaled(row []token.Token, i int) (q quantity, end int) {
	q, end = c.numeral(row, i)
	if end == 0 {
		return q, 0
	}
	last := 0
	for {
		exp, next := c.scaleAt(row, end, &q)
		if exp == 0 || exp < last {
			break // hundert Tausend, but drei Milliarden hundert Millionen
		}
		q.exp += exp
		end, last = next, exp
		q.article = ""
	}
	var ok bool
	if q.value, ok = q.number.Shift(q.exp); !ok {
		return q, 0
	}
	q.price = q.price || q.exp >= 3 || isPrice(q.figure)
	return q, end
}

// scaleAt is the power of ten of the scale word at token i, after the number q, and
// the token after it; 0 where there is none.
func (c *moneyWords) scaleAt(row []token.Token, i int, q *quantity) (exp, end int) {
	f := c.at(row, i)
	if f != nil && f.Norm == "-" && row[i].Flags&token.Space == 0 { // 5-Millionen-Euro-Projekt
		if g := c.at(row, i+1); g != nil && g.Has(c.scale) && row[i+1].Flags&token.Space == 0 {
			i, f = i+1, g
		}
	}
	switch {
	case f == nil:
		return 0, 0
	case f.Has(c.english) && !f.Has(c.scale) && q.exp == 0:
		if len(f.Norm) <= 2 && (q.figure == "" || len(f.Norm) == 1 && row[i].Flags&token.Space != 0) {
			return 0, 0 // a unit: 5 m
		}
		exp, _ = strconv.Atoi(f.Value(c.english))
		if d, ok := number.Alternative(q.figure); ok {
			q.number = d
		}
	case f.Has(c.scale):
		exp, _ = strconv.Atoi(f.Value(c.scale))
		if exp >= 12 && !strings.HasSuffix(f.Lower, "en") && strings.HasSuffix(f.Lower, "illion") && q.number.Cmp(number.New(2)) >= 0 {
			exp = exp/6*3 + 3 // the singular after more than one is English: $5 Billion
		}
	}
	return exp, i + 1
}

// at is the form of token i, nil where the sentence has ended before it.
func (c *moneyWords) at(row []token.Token, i int) *token.Form {
	if i >= len(row) || row[i].Flags&(token.Sentence|token.Block) != 0 {
		return nil
	}
	return row[i].Form
}

func (c *moneyWords) isWord(row []token.Token, i int, word string) bool {
	f := c.at(row, i)
	return f != nil && f.Lower == word
}

// dash is how many tokens stand for missing cents: ,- or .– glued to the figure.
func dash(row []token.Token, i int) int {
	if i+1 < len(row) && row[i].Flags&token.Space == 0 && row[i+1].Flags&token.Space == 0 &&
		(row[i].Form.Norm == "," || row[i].Form.Norm == ".") && row[i+1].Form.Norm == "-" {
		return 2
	}
	return 0
}

// isPrice holds for a figure with its thousands parted, with two decimals or, as
// rates of exchange have them, four.
func isPrice(figure string) bool {
	i := strings.LastIndexFunc(figure, func(r rune) bool { return r < '0' || r > '9' })
	if i < 0 {
		return false
	}
	_, n := utf8.DecodeRuneInString(figure[i:])
	digits := len(figure) - i - n
	return digits == 2 || digits == 3 || digits == 4 && figure[i] == ','
}
