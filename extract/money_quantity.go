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

// joinQuantities makes the row of the money rules: numbers with their scale are one
// token each, its Ref the index in w.quantities.
func (w *worker) joinQuantities() {
	w.moneyRow, w.quantities = w.moneyRow[:0], w.quantities[:0]
	for i := 0; i < len(w.row); {
		q, n := w.moneyWords.quantity(w.row, i)
		t := w.row[i]
		if n > 0 {
			t.End, t.Ref = w.row[i+n-1].End, int32(len(w.quantities))
			if q.figure != "" && w.row[i+n-1].Form.Has(token.DayMonth) {
				t.End-- // 7.8. at the end of a sentence
			}
			if q.price {
				t.Form = w.vocab.Join(token.Quantity, token.Price)
			} else {
				t.Form = w.vocab.Join(token.Quantity)
			}
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
	for q.exp > 0 {
		next := end
		if c.isWord(row, next, "und") {
			next++
		}
		if c.at(row, next) == nil {
			break
		}
		low, lowEnd := c.scaled(row, next)
		if lowEnd == 0 || low.article != "" || low.exp == 0 && !(q.words && low.words) || low.exp >= q.exp {
			break
		}
		sum, ok := q.value.Plus(low.value)
		if top, _ := number.New(1).Shift(q.exp); !ok || low.value.Cmp(top) >= 0 {
			break
		}
		q.value, q.number, q.exp, q.figure = sum, sum, low.exp, ""
		end = lowEnd
		if low.exp == 0 {
			break
		}
	}
	return q, end - i
}

// onlyCents reads -,50: no units and fifty cents.
func (c *moneyWords) onlyCents(row []token.Token, i int) (quantity, int) {
	comma, cents := c.at(row, i+1), c.at(row, i+2)
	if comma == nil || cents == nil || comma.Norm != "," || !cents.Has(token.TwoDigit) || (row[i+1].Flags|row[i+2].Flags)&token.Space != 0 {
		return quantity{}, 0
	}
	d, _ := cents.Number.Shift(-2)
	return quantity{number: d, value: d, price: true}, 3
}

// isPart holds where the number belongs to what stands before: Covid-19, mehrere hundert.
func (c *moneyWords) isPart(row []token.Token, i int) bool {
	if i == 0 || row[i].Flags&(token.Sentence|token.Block) != 0 {
		return false
	}
	if row[i-1].Form.Has(c.vague) {
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
	for {
		exp, next := c.scaleAt(row, end, &q)
		if exp == 0 {
			break
		}
		q.exp += exp
		end = next
		q.article = ""
	}
	var ok bool
	if q.value, ok = q.number.Shift(q.exp); !ok {
		return q, 0
	}
	q.price = q.price || q.exp >= 3 || isPrice(q.figure)
	return q, end
}

// numeral reads a number without scale: 2,4; 32,-; 1 1/2; eine halbe; zwei Drittel;
// sieben Komma acht; ein Dutzend.
func (c *moneyWords) numeral(row []token.Token, i int) (q quantity, end int) {
	switch {
	case row[i].Form.Has(c.lump):
		q.number, _ = number.Parse(row[i].Form.Value(c.lump))
		q.price = true
		return q, i + 1
	case !row[i].Form.Has(token.Number):
		return q, 0
	}
	f := row[i].Form
	q.number, end = f.Number, i+1
	if f.Has(token.Figure) {
		q.figure = f.Norm
		return c.figure(row, q, end)
	}
	q.words, q.word = true, f.Lower
	if isOne := strings.HasPrefix(f.Lower, "ein") && q.number == number.New(1); isOne {
		q.article = f.Lower
		if g := c.at(row, end); g != nil && (g.Has(token.Number) && isBelowOne(g.Number) || g.Has(c.lump)) {
			return c.numeral(row, end)
		}
	}
	switch {
	case c.isWord(row, end, "und") && c.at(row, end+1) != nil:
		if part, after := c.numeral(row, end+1); after > 0 && part.words && isBelowOne(part.number) {
			if sum, ok := q.number.Plus(part.number); ok {
				return quantity{number: sum, words: true}, after
			}
		}
	case c.isWord(row, end, "komma"):
		return c.decimals(row, q, end+1)
	}
	return c.dozens(row, q, end)
}

func isBelowOne(d number.Decimal) bool { return !d.IsZero() && d.Cmp(number.New(1)) < 0 }

// figure goes on after a figure: dashes for cents, 1/2 by itself or after it.
func (c *moneyWords) figure(row []token.Token, q quantity, end int) (quantity, int) {
	if n := dash(row, end); n > 0 {
		q.price = true
		return q, end + n
	}
	if over, n := c.slash(row, end); n > 0 {
		if part := q.number.Over(over); isBelowOne(part) {
			return quantity{number: part}, end + n
		}
	}
	if f := c.at(row, end); f != nil && f.Has(token.Integer) {
		if over, n := c.slash(row, end+1); n > 0 && isBelowOne(f.Number.Over(over)) {
			if sum, ok := q.number.Plus(f.Number.Over(over)); ok {
				return quantity{number: sum}, end + 1 + n
			}
		}
	}
	return c.dozens(row, q, end)
}

// slash is the denominator of a fraction, 2 to 4, and how many tokens it has with its slash.
func (c *moneyWords) slash(row []token.Token, i int) (over, n int) {
	f, g := c.at(row, i), c.at(row, i+1)
	if f == nil || g == nil || f.Norm != "/" || (row[i].Flags|row[i+1].Flags)&token.Space != 0 {
		return 0, 0
	}
	if len(g.Norm) == 1 && g.Norm >= "2" && g.Norm <= "4" {
		return int(g.Norm[0] - '0'), 2
	}
	return 0, 0
}

// decimals reads the digits that are said after Komma.
func (c *moneyWords) decimals(row []token.Token, q quantity, i int) (quantity, int) {
	whole, ok := q.number.Int()
	if !ok {
		return q, i - 1
	}
	figure := []byte(strconv.Itoa(whole) + ",")
	start := len(figure)
	for f := c.at(row, i); f != nil && f.Has(token.Integer) && f.Has(token.Word) && len(figure) < start+6; f = c.at(row, i) {
		figure = f.Number.Append(figure)
		i++
	}
	d, ok := number.Parse(string(figure))
	if len(figure) == start || !ok {
		return q, i - 1
	}
	return quantity{number: d, words: true}, i
}

// dozens multiplies by what the word after the number says: Drittel, Dutzend.
func (c *moneyWords) dozens(row []token.Token, q quantity, end int) (quantity, int) {
	f := c.at(row, end)
	if f == nil || !f.Has(c.factor) {
		return q, end
	}
	times, over, _ := strings.Cut(f.Value(c.factor), "/")
	n, _ := number.Parse(times)
	product, ok := q.number.Times(n)
	if !ok {
		return q, end
	}
	if by, err := strconv.Atoi(over); err == nil && by > 0 {
		product = product.Over(by)
	}
	q.number, q.figure, q.article = product, "", ""
	return q, end + 1
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

// isPrice holds for a figure with its thousands parted or with two decimals.
func isPrice(figure string) bool {
	i := strings.LastIndexFunc(figure, func(r rune) bool { return r < '0' || r > '9' })
	if i < 0 {
		return false
	}
	_, n := utf8.DecodeRuneInString(figure[i:])
	digits := len(figure) - i - n
	return digits == 2 || digits == 3
}
