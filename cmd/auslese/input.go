package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/auslese/auslese/output"
	"github.com/spf13/cobra"
)

// maxJobs is more than any machine has use for; far beyond it memory runs out.
const maxJobs = 10000

// inputOptions are the flags that say which documents there are and how to read them.
type inputOptions struct {
	from      string
	strip     string
	jobs      int
	date      time.Time // of documents that come with none; zero: as found in the document
	filesFrom string    // file with the names of more files
	null      bool      // these end with a NUL byte
	since     time.Time
	maxBytes  int64
	timeout   time.Duration
}

// bind adds the flags to cmd.
func (o *inputOptions) bind(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.from, "from", "auto", "input `format`: auto, "+corpus.FormatNames())
	f.Var(newChoice(&o.strip, "auto", "off"), "strip", "strip boilerplate: auto or off")
	f.IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "`number` of documents worked on at once")
	f.Lookup("jobs").DefValue = "number of cores" // the manual is that of all machines
	f.StringVarP(&o.filesFrom, "files-from", "T", "", "read the names of more files and folders from `file`, a line each; - is standard input")
	f.BoolVarP(&o.null, "null", "0", false, "names in --files-from end with a NUL byte, as find -print0 writes them")
	f.Var(dateFlag{&o.since}, "since", "leave out documents that are older, by their date where the input gives one, else by the file's")
	o.maxBytes = corpus.DefaultMaxBytes
	f.Var(sizeFlag{&o.maxBytes}, "max-bytes", "give up a document that is larger; k, M, G may follow")
	f.DurationVar(&o.timeout, "timeout", 0, "give up a document that takes longer, such as 30s (default: never)")
}

// documents opens what args name, standard input where nothing is named. In
// folders the files and folders results are passed over.
func (o *inputOptions) documents(args []string, in io.Reader, r *report, results ...string) (iter.Seq2[*corpus.Document, error], error) {
	from, err := corpus.ParseFormat(o.from)
	if err != nil {
		return nil, usageError{fmt.Errorf("--from: %w", err)}
	}
	if o.jobs < 1 || o.jobs > maxJobs {
		return nil, usageError{fmt.Errorf("--jobs: %d, want a number from 1 to %d", o.jobs, maxJobs)}
	}
	if o.timeout < 0 {
		return nil, usageError{fmt.Errorf("--timeout: %v, want a duration such as 30s, or 0 for never", o.timeout)}
	}
	if o.null && o.filesFrom == "" {
		return nil, usageError{errors.New("--null needs --files-from")}
	}
	opts := corpus.Options{From: from, Stdin: in, MaxBytes: o.maxBytes, Since: o.since, Note: r.note, Read: &r.bytes, Exclude: results}
	if !o.null {
		opts.ListEnd = '\n'
	}
	switch o.filesFrom {
	case "":
		if len(args) == 0 {
			args = []string{"-"}
			if isTyped(in) {
				r.note("standard input", "type or paste a document and end it with Ctrl-D, or name files (--help)")
			}
		}
	case "-":
		opts.List, opts.Stdin = in, nil
	default:
		f, err := os.Open(o.filesFrom)
		if err != nil {
			return nil, usageError{fmt.Errorf("--files-from: %w", err)}
		}
		if st, err := f.Stat(); err == nil && st.IsDir() {
			return nil, usageError{fmt.Errorf("--files-from %s: is a folder, want a file with names; name folders as arguments", o.filesFrom)}
		}
		opts.List = f // open until the program ends
	}
	return corpus.Open(args, opts), nil
}

// isTyped holds for the input of a terminal.
func isTyped(in io.Reader) bool {
	f, ok := in.(*os.File)
	if !ok || !output.IsTerminal(f) {
		return false
	}
	st, err := f.Stat()
	null, err2 := os.Stat(os.DevNull) // a device, but none for typing
	return err == nil && err2 == nil && !os.SameFile(st, null)
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
