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
	if d, word, after := c.spelt(row, i); after > 0 {
		q.number, q.word, q.article, end = d, word, "", after
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

// spelt reads a number word that is written apart: zwei hundert sechs und sechzig,
// zweitausend und zwölf. Its words are those of one number where they make one when
// they are put together.
func (c *moneyWords) spelt(row []token.Token, i int) (d number.Decimal, word string, end int) {
	if next := c.at(row, i+1); next == nil || next.Lower != "und" && next.Norm != "-" && !next.Has(token.Number) {
		return d, "", 0
	}
	var buf [96]byte
	letters := append(buf[:0], row[i].Form.Lower...)
	for j := i + 1; j < len(row) && len(letters) < cap(buf)/2; j++ {
		f := c.at(row, j)
		switch {
		case f == nil:
			return d, word, end
		case f.Lower == "und" && !(j == i+1 && c.isBetween(row, i)), f.Has(token.Number) && f.Has(token.Word):
			letters = append(letters, f.Lower...)
		case f.Norm == "-" && (row[j].Flags|row[min(j+1, len(row)-1)].Flags)&token.Space == 0:
			continue
		default:
			return d, word, end
		}
		if f.Has(token.Number) {
			if n, ok := number.Words(string(letters)); ok {
				d, word, end = n, string(letters), j+1
			}
		}
	}
	return d, word, end
}

// isBetween holds for the lower end of zwischen drei und zwanzig Euro.
func (c *moneyWords) isBetween(row []token.Token, i int) bool {
	return i > 0 && c.isWord(row, i-1, "zwischen") || i > 1 && c.isWord(row, i-2, "zwischen")
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
	if f == nil || !f.Has(token.Word) {
		return q, end
	}
	product, ok := q.number, false
	if over, isPart := number.Fraction(f.Lower); isPart {
		product, ok = q.number.Over(over), true
	} else if f.Has(c.factor) {
		n, _ := number.Parse(f.Value(c.factor))
		product, ok = q.number.Times(n)
	}
	if !ok {
		return q, end
	}
	q.number, q.figure, q.article = product, "", ""
	return q, end + 1
}
