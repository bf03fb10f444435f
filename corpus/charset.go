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

// others are what is often taken for text: how it begins, whether text may begin so too,
// and how it can be read.
var others = []struct {
	start  string
	binary bool
	msg    string
}{
	{"%PDF-", false, "a PDF; make it text first, for instance by pdftotext"},
	{"PK\x03\x04", false, "a zip archive or Office document; make it text or HTML first, for instance by pandoc"},
	{"\xd0\xcf\x11\xe0", false, "an old Office document; make it text or HTML first, for instance by LibreOffice"},
	{`{\rtf`, false, "an RTF document; make it text or HTML first, for instance by pandoc"},
	{"BZh", true, "compressed by bzip2 or xz; unpack it first, or compress it by gzip or zstd"},
	{"\xfd7zXZ", true, "compressed by bzip2 or xz; unpack it first, or compress it by gzip or zstd"},
	{"\x1f\x8b", true, "compressed twice; unpack it first"},
	{"\x28\xb5\x2f\xfd", true, "compressed twice; unpack it first"},
}

// isUTF32 holds for signs of four bytes: code points, with zeros before or behind.
func isUTF32(head []byte) bool {
	little, big := len(head) >= 8, len(head) >= 8
	for b := head; len(b) >= 4; b = b[4:] {
		little = little && b[3] == 0 && b[2] <= 1 && b[0]|b[1] != 0
		big = big && b[0] == 0 && b[1] <= 1 && b[2]|b[3] != 0
	}
	return little || big
}

// decode returns body in UTF-8, or an error where it is binary. What is valid UTF-8 as a whole
// stays, whatever it declares. Else the charset is the one of contentType (an
// HTTP header, may be empty), else that of a <meta> or an XML declaration in HTML, else windows-1252.
// UTF-8 with some broken bytes stays UTF-8: each of them becomes U+FFFD.
func decode(body []byte, contentType string, html bool) ([]byte, error) {
	for _, o := range others {
		if bytes.HasPrefix(body, []byte(o.start)) && (!o.binary || isBinary(body)) {
			return nil, errors.New(o.msg)
		}
	}
	switch {
	case isUTF32(head(body)):
		return nil, errors.New("UTF-32; make it UTF-8 first, for instance by iconv -f utf-32 -t utf-8")
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
	enc, name, certain := charset.DetermineEncoding(start, contentType)
	if xml, label := charset.Lookup(declared(start)); xml != nil && !certain {
		enc, name = xml, label // a page in XHTML
	}
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
	none := &inNoText
	if !utf8.Valid(body) {
		none = &inNo8Bit
	}
	odd := 0
	for _, b := range head {
		odd += int(none[b])
	}
	return odd*50 > len(head)
}

// inNoText has 1 for each byte that no text in UTF-8 has, inNo8Bit for those that none in
// windows-1252 has either: it leaves five without a sign.
var inNoText, inNo8Bit = func() (utf, eight [256]uint8) {
	for b := range 0x20 {
		if (b < '\t' || b > '\r') && b != 0x1b {
			utf[b] = 1
		}
	}
	utf[0x7f] = 1
	eight = utf
	for _, b := range []byte{0x81, 0x8d, 0x8f, 0x90, 0x9d} {
		eight[b] = 1
	}
	return utf, eight
}()

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
