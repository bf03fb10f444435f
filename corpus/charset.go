package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// skipMark drops a byte order mark. UTF-16, with a mark or without, becomes UTF-8.
func skipMark(b *bufio.Reader) *bufio.Reader {
	head, _ := b.Peek(512) // a read error comes again when the content is read
	order, mark := unicode.LittleEndian, unicode.IgnoreBOM
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		b.Discard(3)
		return b
	case bytes.HasPrefix(head, []byte("\xff\xfe\x00\x00")): // UTF-32
		return b
	case bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.HasPrefix(head, []byte("\xff\xfe")):
		mark = unicode.ExpectBOM
	case isUTF16(head, 0):
		order = unicode.BigEndian
	case !isUTF16(head, 1):
		return b
	}
	return bufio.NewReaderSize(unicode.UTF16(order, mark).NewDecoder().Reader(b), bufferSize)
}

// isUTF16 holds for text in UTF-16 of which the high bytes stand at that offset of
// each pair: most are zero, and no sign is one that no text has.
func isUTF16(head []byte, high int) bool {
	zero, pairs := 0, len(head)/2
	for i := range pairs {
		if head[2*i+high] != 0 {
			continue
		}
		if low := head[2*i+1-high]; low < ' ' && (low < '\t' || low > '\r') {
			return false // a control sign
		}
		zero++
	}
	return pairs >= 4 && zero*4 >= pairs*3
}

// decode returns body in UTF-8, or an error where it is binary. What is valid UTF-8 as a whole
// stays, whatever it declares. Else the charset is the one of contentType (an
// HTTP header, may be empty), else that of a <meta> in HTML, else windows-1252.
// UTF-8 with some broken bytes stays UTF-8: each of them becomes U+FFFD.
func decode(body []byte, contentType string, html bool) ([]byte, error) {
	switch {
	case bytes.HasPrefix(body, []byte("%PDF-")):
		return nil, errors.New("a PDF; make it text first, for instance by pdftotext")
	case bytes.HasPrefix(body, []byte("PK\x03\x04")):
		return nil, errors.New("a zip archive or Office document; make it text or HTML first, for instance by pandoc")
	case (bytes.HasPrefix(body, []byte("BZh")) || bytes.HasPrefix(body, []byte("\xfd7zXZ"))) && isBinary(body):
		return nil, errors.New("compressed by bzip2 or xz; unpack it first, or compress it by gzip or zstd")
	case bytes.Count(head(body), []byte{0})*3 > len(head(body))*2 && len(body) > 8:
		return nil, errors.New("UTF-32, or binary data; make it UTF-8 first, for instance by iconv -f utf-32 -t utf-8")
	case isBinary(body):
		return nil, errBinary
	}
	if utf8.Valid(body) {
		return body, nil
	}
	if mostlyUTF8(body) {
		return bytes.ToValidUTF8(body, []byte("\uFFFD")), nil
	}
	start := head(body)
	if !html {
		start = nil // text that quotes a <meta> declares nothing
	}
	enc, name, _ := charset.DetermineEncoding(start, contentType)
	if name == "utf-8" { // declared, but hardly a sequence of it is right
		enc = charmap.Windows1252
	}
	return enc.NewDecoder().Bytes(body)
}

// head is the beginning of body, where charsets are declared.
func head(body []byte) []byte { return body[:min(len(body), 1024)] }

// isBinary reports whether body is no text: a NUL byte, or in its first 8 kB one
// byte of fifty and more that no text has.
func isBinary(body []byte) bool {
	if bytes.IndexByte(body, 0) >= 0 {
		return true
	}
	head := body[:min(len(body), 8<<10)]
	valid, odd := utf8.Valid(body), 0
	for _, b := range head {
		switch {
		case b < 0x20 && (b < '\t' || b > '\r') && b != 0x1b, b == 0x7f:
			odd++
		case !valid && (b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d):
			odd++ // no sign in windows-1252
		}
	}
	return odd*50 > len(head)
}

// mostlyUTF8 reports whether body has more sequences of several bytes that are
// right than bytes that are wrong. In an 8-bit charset right ones are rare.
func mostlyUTF8(body []byte) bool {
	right, wrong := 0, 0
	for len(body) > 0 {
		if body[0] < utf8.RuneSelf {
			body = body[1:]
			continue
		}
		r, n := utf8.DecodeRune(body)
		if r == utf8.RuneError && n == 1 {
			wrong++
		} else {
			right++
		}
		body = body[n:]
	}
	return right > wrong
}
