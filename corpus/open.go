package corpus

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
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
)

// formats is what Open reads, in the order in which content is tried.
var formats = []struct {
	name    Format
	endings string                 // of file names, parted by spaces
	sniff   func(head []byte) bool // whether content that starts so has this format; nil: not to be told
	read    func(in *input) documents
}{
	{WARC, ".warc", sniffWARC, readWARC},
	{HTML, ".html .htm .xhtml", sniffHTML, readHTML},
	{JSONL, ".jsonl .ndjson", sniffJSONL, readJSONL},
	{Plain, ".txt .text", nil, readText},
}

// documents yields documents in input order; a bad one yields an error, an
// *Error, and the run goes on.
type documents = iter.Seq2[*Document, error]

// Options say how Open reads. The zero value works.
type Options struct {
	From     Format                 // input format; "" is Auto
	Stdin    io.Reader              // what the argument "-" reads; nil is empty
	MaxBytes int64                  // bytes a document may have; 0 is DefaultMaxBytes
	Note     func(path, msg string) // is told what was left aside; may be nil
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
	return func(yield func(*Document, error) bool) {
		for path, err := range o.paths(args) {
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			for d, err := range o.file(path) {
				if !yield(d, err) {
					return
				}
			}
		}
	}
}

// file yields the documents of the file at path, or of standard input for "-".
func (o *Options) file(path string) documents {
	return func(yield func(*Document, error) bool) {
		r, err := o.open(path)
		if err != nil {
			yield(nil, fail(path, 0, err))
			return
		}
		defer r.Close()
		plain, done, err := decompress(r)
		if err != nil {
			yield(nil, fail(path, 0, err))
			return
		}
		defer done()
		in := &input{name: path, r: buffer(plain), max: o.MaxBytes}
		for d, err := range o.format(in)(in) {
			if !yield(d, err) {
				return
			}
		}
	}
}

// open opens the file at path as far as it goes now: what is appended while it
// is read belongs to the next run.
func (o *Options) open(path string) (io.ReadCloser, error) {
	if path == "-" {
		return io.NopCloser(o.Stdin), nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if st, err := f.Stat(); err == nil && st.Mode().IsRegular() && st.Size() > 0 {
		return struct {
			io.Reader
			io.Closer
		}{io.LimitReader(f, st.Size()), f}, nil
	}
	return f, nil
}

// input is one opened file.
type input struct {
	name string        // the path as found, "-" for standard input
	r    *bufio.Reader // its content, a byte order mark left aside
	max  int64         // bytes a document may have
}

// format chooses the reader: as the options say, else by name, else by content.
func (o *Options) format(in *input) func(*input) documents {
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
			return f.read
		}
	}
	return readText
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

// ParseFormat returns the format of that name.
func ParseFormat(s string) (Format, error) {
	names := []string{string(Auto)}
	for _, f := range formats {
		names = append(names, string(f.name))
	}
	for _, n := range names {
		if n == s {
			return Format(s), nil
		}
	}
	return "", fmt.Errorf("no format %q, want one of %s", s, strings.Join(names, ", "))
}
