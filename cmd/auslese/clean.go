package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/auslese/auslese/output/jsontext"
	"github.com/spf13/cobra"
)

// cleanOptions are the flags of `auslese clean`.
type cleanOptions struct {
	input  inputOptions
	output outputOptions
	format string

	explain bool
}

func newClean() *cobra.Command {
	var o cleanOptions
	cmd := &cobra.Command{
		Use:   "clean [FILE|DIR|GLOB|-]...",
		Short: "Print the main text, boilerplate stripped",
		Long: `clean prints the main text of each document: without navigation, cookie
banners, teasers, image credits and share buttons. Where no file is named it reads
standard input. The positions in the records of "auslese extract" count in this text.

With --explain it prints every block or line of the document instead: a plus sign for
kept, a minus for dropped, why, where in the page it stands, and its words.`,
		Example: `  auslese clean release.html
  auslese clean --explain release.html
  auslese clean --format jsonl releases/ > releases.jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error { return runClean(cmd, args, o) },
	}
	o.input.bind(cmd)
	o.output.bind(cmd)
	cmd.Flags().Var(newChoice(&o.format, "text", "jsonl"), "format", "output: text or jsonl (id, title, date, text)")
	cmd.Flags().BoolVar(&o.explain, "explain", false, "print each block, whether it was kept and why")
	return cmd
}

func runClean(cmd *cobra.Command, args []string, o cleanOptions) error {
	write := plainText
	if o.format == "jsonl" {
		write = textJSON
	}
	if o.explain && o.format == "jsonl" {
		return usageError{errors.New("--explain is for people: it has no --format jsonl")}
	}
	if o.output.out != "" && o.output.folder() {
		return usageError{fmt.Errorf("--out %s: is a folder, want a file", o.output.out)}
	}
	o.output.expect(cmd, o.format, "jsonl")
	b := batch{
		input: &o.input, output: &o.output,
		version: func() (string, error) { return fmt.Sprint("clean ", version, o.format, o.explain), nil },
		work:    func(t *corpus.Text) [][]byte { return [][]byte{write(t)} },
	}
	if o.explain {
		b.read = explained
	}
	return b.run(cmd, args)
}

// explained gives as a document's text what was decided about each of its blocks: sign, reason, place and words,
// parted by tabs.
func explained(d *corpus.Document) (*corpus.Text, error) {
	blocks, err := clean.Explain(d)
	if err != nil {
		return nil, err
	}
	var out strings.Builder
	fmt.Fprintf(&out, "# %s\n", d.ID)
	for _, b := range blocks {
		sign := '-'
		if b.Kept {
			sign = '+'
		}
		fmt.Fprintf(&out, "%c\t%s\t%s\t%s\n", sign, b.Why, b.At, strings.Join(strings.Fields(b.Text), " "))
	}
	return &corpus.Text{Body: out.String()}, nil
}

// plainText is a document's text, ended by a newline.
func plainText(t *corpus.Text) []byte {
	if strings.HasSuffix(t.Body, "\n") {
		return []byte(t.Body)
	}
	return append([]byte(t.Body), '\n')
}

// textJSON is a document's text as a JSON line that auslese reads again.
func textJSON(t *corpus.Text) []byte {
	date := ""
	if !t.Date.IsZero() {
		date = t.Date.Format(time.DateOnly)
	}
	line := make([]byte, 0, len(t.Body)+len(t.Body)/16+256)
	line = jsontext.AppendQuote(append(line, `{"id":`...), t.ID)
	line = jsontext.AppendQuote(append(line, `,"title":`...), t.Title)
	line = jsontext.AppendQuote(append(line, `,"date":`...), date)
	line = jsontext.AppendQuote(append(line, `,"text":`...), t.Body)
	return append(line, "}\n"...)
}
