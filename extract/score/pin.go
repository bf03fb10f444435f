package score

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// quotes finds quoted words in a text whatever white space stands between them.
type quotes struct {
	text string // without white space and bars
	at   []int  // for each code point of text: its index in the whole text, in code points
}

func newQuotes(text string) *quotes {
	q := &quotes{}
	var b strings.Builder
	i := 0
	for _, r := range text {
		if !blank(r) {
			b.WriteRune(r)
			q.at = append(q.at, i)
		}
		i++
	}
	q.text = b.String()
	return q
}

// blank reports whether r does not matter in a quotation: white space, and the
// bars that part the cells of a table.
func blank(r rune) bool { return unicode.IsSpace(r) || r == '|' }

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if blank(r) {
			return -1
		}
		return r
	}, s)
}

// has reports whether the text has the phrase.
func (q *quotes) has(phrase string) bool { return strings.Contains(q.text, squeeze(phrase)) }

// span returns where text stands between before and after, in code points, and
// how often it stands there; the span is the first.
func (q *quotes) span(before, text, after string) (start, end, n int) {
	before, text = squeeze(before), squeeze(text)
	phrase := before + text + squeeze(after)
	if text == "" {
		return 0, 0, 0
	}
	n = strings.Count(q.text, phrase)
	if n == 0 {
		return 0, 0, 0
	}
	i := utf8.RuneCountInString(q.text[:strings.Index(q.text, phrase)+len(before)])
	return q.at[i], q.at[i+utf8.RuneCountInString(text)-1] + 1, n
}

// pin sets the positions of a gold record from what it quotes. It reports false
// where the text does not have it, and an error where the text has it more than once.
func (q *quotes) pin(g *Record) (bool, error) {
	if g.Text == "" || g.End > 0 {
		return true, nil
	}
	start, end, n := q.span(g.Before, g.Text, g.After)
	if n > 1 {
		return false, fmt.Errorf("%s: %q occurs %d times: quote more in before or after", g.Doc, g.Before+g.Text+g.After, n)
	}
	if n == 0 {
		return false, nil
	}
	g.Start, g.End = start, end
	g.pinParts()
	return true, nil
}

// pinParts sets the positions of a range's parts: each stands behind the one before.
func (g *Record) pinParts() {
	rest, at := g.Text, g.Start
	for i := range g.Parts {
		p := &g.Parts[i]
		lead, tail, ok := strings.Cut(rest, p.Text)
		if !ok {
			continue
		}
		p.Start = at + utf8.RuneCountInString(lead)
		p.End = p.Start + utf8.RuneCountInString(p.Text)
		rest, at = tail, p.End
	}
}
