package corpus

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"sync/atomic"
	"time"

	"github.com/auslese/auslese/extract/nearest"
)

// Format is an input format.
type Format string

// The input formats. Auto goes by a file's name and content.
const (
	Auto  Format = "auto"
	Plain Format = "text"
	HTML  Format = "html"
	JSONL Format = "jsonl"
	WARC  Format = "warc"
	Feed  Format = "feed"
	Mail  Format = "mail"
)

// formats is what Open reads, in the order in which content is tried; plain text is last.
var formats = []format{
	{WARC, ".warc", sniffWARC, readWARC, false},
	{Feed, ".rss .atom .rdf .xml", sniffFeed, readFeed, false},
	{Mail, ".eml .mbox .mht .mhtml", sniffMail, readMail, false},
	{HTML, ".html .htm .xhtml", sniffHTML, readHTML, true},
	{JSONL, ".jsonl .ndjson", sniffJSONL, readJSONL, false},
	{Plain, ".txt .text", nil, readText, true},
}

// format is how an input format is told and read.
type format struct {
	name    Format
	endings string                 // of file names, parted by spaces
	sniff   func(head []byte) bool // whether content that starts so has this format; nil: not to be told
	read    func(in *input) documents
	single  bool // a file is one document
}

// documents yields documents in input order; a bad one yields an error, an
// *Error, and the run goes on.
type documents = iter.Seq2[*Document, error]

// Options say how Open reads. The zero value works.
type Options struct {
	From     Format                 // input format; "" is Auto
	Stdin    io.Reader              // what the argument "-" reads; nil is empty
	List     io.Reader              // names of more files and folders, after args; may be nil
	ListEnd  byte                   // what ends a name in List; 0 is the NUL byte
	Exclude  []string               // files that are passed over, such as where results go, and folders within folders; as there are when reading begins
	MaxBytes int64                  // bytes a document may have; 0 is DefaultMaxBytes
	Since    time.Time              // leaves out older documents, by their date, else by when they were modified
	Note     func(path, msg string) // is told what was left aside; may be nil
	Read     *atomic.Int64          // counts the bytes read from files; may be nil
}

// DefaultMaxBytes is how many bytes a document may have unless Options say otherwise.
const DefaultMaxBytes = 64 << 20

// Open yields the documents of files, folders (with all below them), globs and
// "-" (standard input), in the order of args; a folder's files go by name.
// A file is open only while its documents are asked for.
func Open(args []string, o Options) iter.Seq2[*Document, error] {
	if o.MaxBytes == 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.Stdin == nil {
		o.Stdin = strings.NewReader("")
	}
	if o.Note == nil {
		o.Note = func(string, string) {}
	}
	if o.Read == nil {
		o.Read = new(atomic.Int64)
	}
	return func(yield func(*Document, error) bool) {
		for path, err := range o.paths(args) {
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			for d, err := range o.file(path) {
				if err == nil && o.tooOld(d.Date, d.Modified) {
					continue
				}
				if !yield(d, err) {
					return
				}
			}
		}
	}
}

// tooOld reports whether a document is older than Since. One of unknown age is not.
func (o *Options) tooOld(date, modified time.Time) bool {
	if date.IsZero() {
		date = modified
	}
	return !date.IsZero() && date.Before(o.Since)
}

// file yields the documents of the file at path, or of standard input for "-".
func (o *Options) file(path string) documents {
	return func(yield func(*Document, error) bool) {
		in, done, err := o.open(path)
		if err != nil {
			yield(nil, fail(path, 0, err))
			return
		}
		defer done()
		format := o.format(in)
		if format.single && o.tooOld(in.modified, time.Time{}) {
			return
		}
		empty := true
		for d, err := range guarded(path, format.read(in)) {
			empty = false
			if err == nil && d.Modified.IsZero() {
				d.Modified = in.modified
			}
			if !yield(d, err) {
				return
			}
		}
		if empty {
			o.Note(path, "no documents in it, read as "+string(format.name))
		}
	}
}

// guarded yields what docs yields. A panic of a library that meets strange bytes
// becomes the error of the file; one of the caller stays one.
func guarded(path string, docs documents) documents {
	return func(yield func(*Document, error) bool) {
		away := false // with the caller
		defer func() {
			if away {
				return
			}
			if p := recover(); p != nil {
				yield(nil, fail(path, 0, fmt.Errorf("cannot be read: %v", p)))
			}
		}()
		for d, err := range docs {
			away = true
			if !yield(d, err) {
				return
			}
			away = false
		}
	}
}

// open opens the file at path and what it is compressed with. It is read as far
// as it goes now: what is appended meanwhile belongs to the next run.
func (o *Options) open(path string) (in *input, done func(), err error) {
	in = &input{name: path, max: o.MaxBytes, note: func(msg string) { o.Note(path, msg) }}
	size := bufferSize
	r, closeFile := o.Stdin, func() error { return nil }
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return nil, nil, err
		}
		r, closeFile = f, f.Close
		if st, err := f.Stat(); err == nil && st.Mode().IsRegular() {
			in.modified = st.ModTime()
			if st.Size() > 0 { // files of /proc have a size of 0 and content
				r = io.LimitReader(f, st.Size())
				size = int(min(st.Size()+1, bufferSize))
			}
		}
	}
	plain, release, err := decompress(&counter{r: r, all: o.Read}, size)
	if err != nil {
		closeFile()
		return nil, nil, err
	}
	in.r = skipMark(plain)
	return in, func() { release(); closeFile() }, nil
}

// input is one opened file.
type input struct {
	name string           // the path as found, "-" for standard input
	r    *bufio.Reader    // its content, a byte order mark left aside
	max  int64            // bytes a document may have
	back *putBack         // what r reads from, once something was put back
	note func(msg string) // tells of it what is no error

	modified time.Time // zero for standard input
}

// format chooses the format: as the options say, else by name, else by content.
func (o *Options) format(in *input) format {
	from := o.From
	if from == "" || from == Auto {
		from = byEnding(in.name)
	}
	head, _ := in.r.Peek(sniffLen) // a read error comes again when the content is read
	if from == Plain && o.From != Plain && saysHTML(head) {
		from = HTML
	}
	for _, f := range formats {
		if f.name == from || from == "" && f.sniff != nil && f.sniff(head) {
			return f
		}
	}
	return formats[len(formats)-1]
}

// byEnding is the format that a file's name tells, "" where it tells none; the
// ending of a compressed file is passed over.
func byEnding(name string) Format {
	name = unpackedName(name)
	for _, f := range formats {
		for _, end := range strings.Fields(f.endings) {
			if len(name) > len(end) && strings.EqualFold(name[len(name)-len(end):], end) {
				return f.name
			}
		}
	}
	return ""
}

// FormatNames lists the formats' names, parted by commas.
func FormatNames() string {
	return strings.Join(formatNames(), ", ")
}

func formatNames() (names []string) {
	for _, f := range formats {
		names = append(names, string(f.name))
	}
	return names
}

// ParseFormat returns the format of that name.
func ParseFormat(s string) (Format, error) {
	for _, f := range formats {
		if f.name == Format(s) {
			return f.name, nil
		}
	}
	if Format(s) == Auto {
		return Auto, nil
	}
	return "", fmt.Errorf("no format %q, want auto, %s%s", s, FormatNames(), nearest.Hint(s, formatNames()))
}
