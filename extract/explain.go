package extract

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/pattern"
	"github.com/auslese/auslese/extract/token"
)

// Explain writes what the rules see in a text: its tokens with their classes, every
// match of every rule, and the records that came of them.
func (x *Extractor) Explain(t *corpus.Text, out io.Writer) error {
	w := x.newWorker()
	b := bufio.NewWriter(out)
	var joins strings.Builder
	w.trace = func(format string, args ...any) { fmt.Fprintf(&joins, "  "+format+"\n", args...) }
	records := w.extract(t)
	fmt.Fprintln(b, "tokens")
	for i := range w.row {
		w.explainToken(b, &w.row[i])
	}
	fmt.Fprintln(b, "matches")
	for i := range w.programs {
		for s := range token.Sentences(w.row) {
			w.explainMatches(b, &w.programs[i], s)
		}
	}
	fmt.Fprintln(b, "relations")
	b.WriteString(joins.String())
	fmt.Fprintln(b, "records")
	for _, r := range records {
		if r.Type() == TypeDocument {
			continue // has no span
		}
		fmt.Fprintf(b, "  %s %d-%d [%s] => %s (%s)\n", r.Type(), r.Header().Start, r.Header().End, r.Header().Text, r, r.Header().Rule)
	}
	return b.Flush()
}

func (w *worker) explainToken(b *bufio.Writer, t *token.Token) {
	mark := " "
	switch {
	case t.Flags&token.Block != 0:
		mark = "¶"
	case t.Flags&token.Sentence != 0:
		mark = "|"
	}
	fmt.Fprintf(b, "%s %s", mark, w.text.Body[t.Start:t.End])
	if stem := t.Form.Stem(); stem != "" && stem != t.Form.Lower {
		fmt.Fprintf(b, " ~%s", stem)
	}
	for y := range t.Form.Set.All {
		if y >= token.MaxClasses {
			continue // literals say nothing beyond the word itself
		}
		fmt.Fprintf(b, " %s", w.lexicon.Name(y))
		m := t.Form.Meaning(y)
		for _, v := range []string{m.Value, m.Rest} {
			if v != "" {
				fmt.Fprintf(b, "=%s", v)
			}
		}
	}
	fmt.Fprintln(b)
}

func (w *worker) explainMatches(b *bufio.Writer, p *program, sentence []token.Token) {
	var f pattern.Finder
	f.Run(p.Program, sentence)
	for i := range f.Matches {
		m := &f.Matches[i]
		var captures strings.Builder
		for _, c := range f.Captures(m) {
			fmt.Fprintf(&captures, " %s=%q", p.patterns[m.Pattern].Fields[c.Field], w.words(sentence[c.From:c.To]))
		}
		fmt.Fprintf(b, "  %s [%s]%s\n", p.rules[m.Pattern].ID, w.words(sentence[m.Start:m.End]), captures.String())
	}
}

// words is the text that tokens cover.
func (w *worker) words(row []token.Token) string {
	return w.text.Body[row[0].Start:row[len(row)-1].End]
}
