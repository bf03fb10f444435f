package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/output/jsontext"
	"github.com/spf13/cobra"
)

// cleanOptions are the flags of `auslese clean`.
type cleanOptions struct {
	input  inputOptions
	output outputOptions
	format string
}

func newClean() *cobra.Command {
	var o cleanOptions
	cmd := &cobra.Command{
		Use:   "clean [FILE|DIR|GLOB|-]...",
		Short: "Print the main text, boilerplate stripped",
		Long: `clean prints the main text of each document: without navigation, cookie
banners, teasers, image credits and share buttons. Where no file is named it reads
standard input. The positions in the records of "auslese extract" count in this text.`,
		Example: `  auslese clean release.html
  auslese clean --format jsonl releases/ > releases.jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error { return runClean(cmd, args, o) },
	}
	o.input.bind(cmd)
	o.output.bind(cmd)
	cmd.Flags().Var(newChoice(&o.format, "text", "jsonl"), "format", "output: text or jsonl (id, title, date, text)")
	return cmd
}

func runClean(cmd *cobra.Command, args []string, o cleanOptions) error {
	write := plainText
	if o.format == "jsonl" {
		write = textJSON
	}
	b := batch{
		input: &o.input, output: &o.output,
		version: func() (string, error) { return fmt.Sprint("clean ", version, o.format), nil },
		work:    func(t *corpus.Text) [][]byte { return [][]byte{write(t)} },
	}
	return b.run(cmd, args)
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
