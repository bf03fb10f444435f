package main

import (
	"fmt"
	"io"
	"iter"
	"runtime"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/auslese/auslese/output"
	"github.com/spf13/cobra"
)

// inputOptions are the flags of every command that reads documents.
type inputOptions struct {
	from  string
	strip string
	jobs  int
	date  time.Time // of documents that come with none; zero: as found in the document
}

// bind adds the flags to cmd.
func (o *inputOptions) bind(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.from, "from", "auto", "input `format`: auto, text, html, jsonl or warc")
	f.Var(newChoice(&o.strip, "auto", "off"), "strip", "strip boilerplate: auto or off")
	f.IntVar(&o.jobs, "jobs", runtime.NumCPU(), "`number` of documents worked on at once")
}

// documents opens what args name, standard input where there are none.
func (o *inputOptions) documents(args []string, in io.Reader, r *report) (iter.Seq2[*corpus.Document, error], error) {
	from, err := corpus.ParseFormat(o.from)
	if err != nil {
		return nil, usageError{fmt.Errorf("--from: %w", err)}
	}
	if o.jobs < 1 {
		return nil, usageError{fmt.Errorf("--jobs: %d, want a number from 1", o.jobs)}
	}
	if len(args) == 0 {
		args = []string{"-"}
	}
	return corpus.Open(args, corpus.Options{From: from, Stdin: in, Note: r.note}), nil
}

// text returns the document's text, stripped or whole as the flags say.
func (o *inputOptions) text(d *corpus.Document) (*corpus.Text, error) {
	if d.Date.IsZero() {
		d.Date = o.date
	}
	if o.strip == "off" {
		return clean.Whole(d)
	}
	return clean.Main(d)
}

// convert reads the documents that args name and writes the lines that work makes
// of each text to standard output. What fails is reported and the rest done.
// work is called from several goroutines at once.
func (o *inputOptions) convert(cmd *cobra.Command, args []string, work func(*corpus.Text) []byte) error {
	r := &report{w: cmd.ErrOrStderr()}
	docs, err := o.documents(args, cmd.InOrStdin(), r)
	if err != nil {
		return err
	}
	out := output.NewWriter(cmd.OutOrStdout())
	err = each(docs, o.jobs, func(d *corpus.Document) ([]byte, error) {
		t, err := o.text(d)
		if err != nil {
			return nil, err
		}
		return work(t), nil
	}, func(lines []byte, err error) error {
		if err != nil {
			r.document(err)
			return nil
		}
		_, err = out.Write(lines)
		return err
	})
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return err
	}
	return r.err()
}
