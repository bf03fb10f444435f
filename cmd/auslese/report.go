package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/output"
	"github.com/auslese/auslese/output/jsontext"
	"github.com/spf13/cobra"
)

// report tells on standard error what goes on and what went wrong, and counts.
// It is safe for concurrent use.
type report struct {
	mu      sync.Mutex
	w       io.Writer
	errors  *os.File // of --errors; nil for none
	begun   time.Time
	summary bool // say at the end what was done
	count   struct{ done, empty, known, failed int }
	bytes   atomic.Int64 // read
	total   atomic.Int64 // bytes there are to read; 0 while that is not known
	line    bool         // the progress line stands on the terminal
	quit    chan struct{}
}

// newReport returns a report on a run.
func newReport(cmd *cobra.Command) *report {
	return &report{w: cmd.ErrOrStderr(), quit: make(chan struct{})}
}

// openErrors opens the file of --errors, which it empties unless results are appended.
func (r *report) openErrors(o *outputOptions) (err error) {
	if o.errors == "" {
		return nil
	}
	flags := os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	if o.appends {
		flags = os.O_WRONLY | os.O_CREATE | os.O_APPEND
	}
	if r.errors, err = os.OpenFile(o.errors, flags, 0o666); err != nil {
		return usageError{fmt.Errorf("--errors: %w", err)}
	}
	return nil
}

// start begins to count time. On a terminal it shows how far the run is, unless
// the results go there too.
func (r *report) start(cmd *cobra.Command, o *outputOptions, args []string) {
	r.begun = time.Now()
	live := output.IsTerminal(cmd.ErrOrStderr()) && (o.out != "" || !output.IsTerminal(cmd.OutOrStdout()))
	r.summary = live || o.out != ""
	if live {
		go func() { r.total.Store(corpus.Size(args)) }()
		go r.progress()
	}
}

// document reports a document that failed. It fails where --errors cannot be written.
func (r *report) document(err error) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.count.failed++
	r.print("%v", err)
	if r.errors == nil {
		return nil
	}
	_, werr := r.errors.Write(errorLine(err))
	return werr
}

// errorLine is a failed document as a JSON line: doc, line, error.
func errorLine(err error) []byte {
	line, doc, cause := 0, "", err
	if at, ok := errors.AsType[*corpus.Error](err); ok {
		line, doc, cause = at.Line, at.Doc, at.Err
	}
	b := jsontext.AppendQuote([]byte(`{"doc":`), doc)
	if line > 0 {
		b = strconv.AppendInt(append(b, `,"line":`...), int64(line), 10)
	}
	b = jsontext.AppendQuote(append(b, `,"error":`...), cause.Error())
	return append(b, "}\n"...)
}

// note tells something about the file at path that is no error.
func (r *report) note(path, msg string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.print("note: %s: %s", path, msg)
}

// print writes a line of its own; the caller holds mu.
func (r *report) print(format string, args ...any) {
	r.erase()
	fmt.Fprintf(r.w, "auslese: %s\n", strings.Map(printable, fmt.Sprintf(format, args...)))
}

// printable replaces control characters, which names and quoted input may have: a terminal would obey them.
func printable(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' {
		return utf8.RuneError
	}
	return r
}

// done counts a document that was done, and had no text perhaps; known one that an earlier run did.
func (r *report) done(empty bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.count.done++; empty {
		r.count.empty++
	}
}
func (r *report) known() { r.mu.Lock(); r.count.known++; r.mu.Unlock() }

// progress shows how far the run is until quit is closed.
func (r *report) progress() {
	tick := time.NewTicker(250 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			r.mu.Lock()
			r.erase()
			fmt.Fprint(r.w, r.tell(), r.left())
			r.line = true
			r.mu.Unlock()
		case <-r.quit:
			return
		}
	}
}

// erase clears the progress line.
func (r *report) erase() {
	if r.line {
		fmt.Fprint(r.w, "\r\x1b[K")
		r.line = false
	}
}

// tell says what was done until now.
func (r *report) tell() string {
	took := time.Since(r.begun)
	mb := float64(r.bytes.Load()) / 1e6
	s := plural(r.count.done)
	if r.count.empty > 0 {
		s += fmt.Sprintf(" (%d of them without main text)", r.count.empty)
	}
	if r.count.known > 0 {
		s += fmt.Sprintf(", %d done before", r.count.known)
	}
	if r.count.failed > 0 {
		s += fmt.Sprintf(", %d failed", r.count.failed)
	}
	return s + fmt.Sprintf(", %.1f MB in %v (%.1f MB/s)", mb, took.Round(100*time.Millisecond), mb/took.Seconds())
}

// plural is a number of documents in words.
func plural(n int) string {
	if n == 1 {
		return "1 document"
	}
	return fmt.Sprintf("%d documents", n)
}

// left says how long the rest may take, "" where that is not known.
func (r *report) left() string {
	read, total := r.bytes.Load(), r.total.Load()
	if read == 0 || total < read {
		return ""
	}
	left := time.Duration(float64(time.Since(r.begun)) * float64(total-read) / float64(read))
	return fmt.Sprintf(", %v left", left.Round(time.Second))
}

// close ends the report: the summary, where there is one.
func (r *report) close() error {
	close(r.quit)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.erase()
	switch {
	case r.summary:
		r.print("%s", r.tell())
	case r.count.empty > 0: // else nobody would know that nothing was looked at
		r.print("note: %d of %s had no main text; auslese clean --explain shows what was dropped", r.count.empty, plural(r.count.done))
	}
	if r.errors == nil {
		return nil
	}
	return r.errors.Close()
}

// err is the error of the run as a whole: errDocuments where a document failed.
func (r *report) err() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.count.failed > 0 {
		return errDocuments
	}
	return nil
}
