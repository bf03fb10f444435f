package extract

import (
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/token"
)

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
