package corpus

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http/httputil"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// sniffWARC reports whether content that starts with head is a web archive.
func sniffWARC(head []byte) bool { return bytes.HasPrefix(head, []byte("WARC/")) }

// readWARC yields the HTML pages of a web archive (ISO 28500): response records
// with status 200, resource records, and the text of conversion records. Others
// are passed over. A document's id is its target URI.
func readWARC(in *input) documents {
	return func(yield func(*Document, error) bool) {
		told := false // that bytes may be lost before the next record
		for n := 1; ; n++ {
			h, err := readRecordHeader(in.r)
			if err == io.EOF || err == errNoMore && told {
				return
			}
			if err != nil {
				if !yield(nil, in.failRecord(n, err)) || !goesOn(err) {
					return
				}
				continue
			}
			if h.lost && !told && !yield(nil, in.failRecord(n, errNoRecord)) {
				return
			}
			d, err, more := h.read(in)
			told = err != nil && goesOn(err)
			if err != nil {
				d, err = nil, fail(h.uri(in.name), 0, err)
			}
			if (d != nil || err != nil) && !yield(d, err) || !more {
				return
			}
		}
	}
}

// failRecord is the error of a record by its number: it has no name.
func (in *input) failRecord(n int, err error) error {
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = errTruncated
	}
	return fail(in.name, 0, fmt.Errorf("record %d: %w", n, err))
}

// read reads the record's block and goes to its end. A lineError tells of a length that
// is wrong; more is false where nothing more can be read.
func (h recordHeader) read(in *input) (d *Document, err error, more bool) {
	if n := in.cutOff(h.length); n > 0 {
		in.r.Discard(n)
		return nil, h.tooLong(""), true
	}
	b := &block{r: in.r, left: h.length, max: in.max}
	d, err = h.document(b, in)
	_, broken := io.Copy(io.Discard, b)
	switch {
	case broken != nil:
		return nil, cmp.Or(err, broken), false
	case b.left == 0 && atRecordEnd(in.peek(4)):
		return d, err, true
	case b.next != nil:
		in.unread(b.next)
		if b.lost {
			return nil, h.tooLong("; records behind it are lost, more than one document may have (--max-bytes)"), true
		}
		return nil, h.tooLong(""), true
	case b.left > 0:
		return nil, errTruncated, false
	}
	return nil, &lineError{fmt.Sprintf("Content-Length %d, but what follows is no record: the length is wrong", h.length)}, true
}

// tooLong is the error of a length that leads beyond the record's end.
func (h recordHeader) tooLong(lost string) error {
	return &lineError{fmt.Sprintf("Content-Length %d, but the next record begins before: it was cut off%s", h.length, lost)}
}

// recordHeader is the header of a WARC record.
type recordHeader struct {
	textproto.MIMEHeader
	length int64 // bytes of the block that follows
	lost   bool  // bytes that are no record stood before it
}

var (
	errNoRecord = &lineError{"before it are bytes that belong to no WARC record"}
	errNoMore   = &lineError{"want a WARC record, but there are other bytes"}
)

// readRecordHeader reads up to a record's block. After a lineError, which tells
// of bytes that are no record, the next call goes on at the next record.
func readRecordHeader(r *bufio.Reader) (h recordHeader, err error) {
	for {
		line, err := r.ReadSlice('\n')
		if sniffWARC(line) && err == nil {
			break
		}
		if err != nil && err != bufio.ErrBufferFull {
			if h.lost && err == io.EOF {
				return h, errNoMore
			}
			return h, err
		}
		h.lost = h.lost || len(bytes.TrimSpace(line)) > 0
	}
	if h.MIMEHeader, err = textproto.NewReader(r).ReadMIMEHeader(); err != nil {
		if broken, ok := errors.AsType[textproto.ProtocolError](err); ok {
			err = &lineError{"broken WARC header: " + broken.Error()}
		}
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return h, err
	}
	if h.length, err = strconv.ParseInt(h.Get("Content-Length"), 10, 64); err != nil || h.length < 0 {
		return h, &lineError{fmt.Sprintf("Content-Length %q, want a number", h.Get("Content-Length"))}
	}
	return h, nil
}

// uri is the record's target URI, or name where it has none.
func (h recordHeader) uri(name string) string {
	if uri := strings.Trim(h.Get("WARC-Target-URI"), "<>"); uri != "" {
		return uri
	}
	return name
}

// document reads the record's block; nil where it holds no page.
func (h recordHeader) document(block io.Reader, in *input) (*Document, error) {
	kind := h.Get("Content-Type")
	switch h.Get("WARC-Type") {
	case "response":
		r := bufio.NewReader(block)
		body, ok, err := readHTTPResponse(r, &kind)
		if err != nil || !ok || !isHTML(kind) {
			return nil, err
		}
		block = body
	case "resource", "conversion":
		if !isHTML(kind) && !strings.HasPrefix(kind, "text/plain") {
			return nil, nil
		}
	default:
		return nil, nil
	}
	body, err := readAll(block, in.max)
	if err != nil {
		return nil, err
	}
	if body, err = content(body, kind, isHTML(kind)); err != nil {
		return nil, err
	}
	archived, _ := time.Parse(time.RFC3339, h.Get("WARC-Date")) // zero where it is none
	return &Document{ID: h.uri(in.name), URL: h.uri(""), Body: body, HTML: isHTML(kind), Modified: archived}, nil
}

func isHTML(contentType string) bool {
	kind, _, _ := strings.Cut(strings.ToLower(contentType), ";")
	kind = strings.TrimSpace(kind)
	return kind == "text/html" || kind == "application/xhtml+xml"
}

// readHTTPResponse returns the body of an HTTP response as the server sent it
// out, and in contentType its header; ok tells whether its status is 200.
func readHTTPResponse(r *bufio.Reader, contentType *string) (body io.Reader, ok bool, err error) {
	t := textproto.NewReader(r)
	line, _ := t.ReadLine() // an error comes again below, or is that of an empty response
	f := strings.Fields(line)
	switch {
	case !strings.HasPrefix(line, "HTTP/") && strings.HasPrefix(*contentType, "application/http"):
		return nil, false, errors.New("the response does not begin with HTTP/")
	case len(f) < 2 || !strings.HasPrefix(line, "HTTP/") || f[1] != "200":
		return nil, false, nil
	}
	h, err := t.ReadMIMEHeader()
	if err != nil {
		return nil, false, err
	}
	*contentType = h.Get("Content-Type")
	body = r
	if strings.EqualFold(h.Get("Transfer-Encoding"), "chunked") && startsChunk(r) {
		body = httputil.NewChunkedReader(r)
	}
	body, err = decoded(body, strings.ToLower(h.Get("Content-Encoding")))
	return body, true, err
}

// startsChunk reports whether r goes on with a chunk's size: many archivers
// store the body without chunks and keep the header.
func startsChunk(r *bufio.Reader) bool {
	head, _ := r.Peek(16)
	size, _, found := bytes.Cut(head, []byte("\n"))
	size, _, _ = bytes.Cut(size, []byte(";"))
	_, err := strconv.ParseUint(string(bytes.TrimSpace(size)), 16, 63)
	return found && err == nil
}

// decoded undoes a content encoding. Archivers that undo it themselves may keep
// the header, so gzip and zstd are told by the content.
func decoded(r io.Reader, encoding string) (io.Reader, error) {
	switch encoding {
	case "", "identity":
		return r, nil
	case "gzip", "x-gzip", "zstd":
		body, _, err := decompress(&counter{r: r}, 0)
		return body, err
	case "deflate":
		return zlib.NewReader(r)
	}
	return nil, errors.New("content encoding " + strconv.Quote(encoding) + " is not known, want gzip, deflate or zstd")
}
