package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // the charsets of mails beyond UTF-8
	"github.com/emersion/go-message/mail"
)

// sniffMail reports whether content that starts with head is a mail or a mailbox:
// a header whose lines are those of a mail.
func sniffMail(head []byte) bool {
	if bytes.HasPrefix(head, []byte("From ")) {
		_, head, _ = bytes.Cut(head, []byte("\n"))
	}
	known := 0
	for line := range bytes.Lines(head) {
		name, _, ok := bytes.Cut(line, []byte(":"))
		switch {
		case len(bytes.TrimSpace(line)) == 0:
			return known >= 2
		case line[0] == ' ' || line[0] == '\t':
		case !ok || bytes.ContainsAny(name, " \t"):
			return false
		}
		switch strings.ToLower(string(name)) {
		case "received", "return-path", "message-id", "mime-version", "dkim-signature", "delivered-to", "x-mozilla-status":
			known++
		case "from", "to", "subject", "date", "content-type":
			known++
		}
	}
	return known >= 3
}

// readMail yields the mail of the file, or each of a mailbox (RFC 4155). The id
// in a mailbox is the Message-ID.
func readMail(in *input) documents {
	if head, _ := in.r.Peek(5); string(head) != "From " {
		return func(yield func(*Document, error) bool) {
			body, err := readAll(in.r, in.max)
			if err != nil {
				yield(nil, fail(in.name, 0, err))
				return
			}
			yield(in.mail(body, in.name, false))
		}
	}
	return func(yield func(*Document, error) bool) {
		for n := 1; ; n++ {
			body, err := nextMail(in.r, in.max)
			if err == io.EOF {
				return
			}
			name := fmt.Sprintf("%s:%d", in.name, n)
			if err != nil {
				if !yield(nil, fail(name, 0, err)) || !goesOn(err) {
					return
				}
				continue
			}
			if !yield(in.mail(body, name, true)) {
				return
			}
		}
	}
}

// nextMail reads the next mail of a mailbox, from its line "From " to before the
// next; ">From " in it becomes "From ". One of more than max bytes is passed over.
func nextMail(r *bufio.Reader, max int64) (body []byte, err error) {
	var line []byte
	long, blank := false, false
	if _, err := readLine(r, nil, max); err != nil { // "From "
		return nil, err
	}
	for {
		if head, _ := r.Peek(5); blank && string(head) == "From " {
			break
		}
		line, err = readLine(r, line[:0], max)
		if err == io.EOF {
			break
		}
		if err != nil && !goesOn(err) {
			return nil, err
		}
		if long = long || err != nil || int64(len(body)+len(line)) > max; long {
			body = nil
		}
		blank = len(bytes.TrimSpace(line)) == 0
		if bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte("From ")) && line[0] == '>' {
			line = line[1:]
		}
		body = append(body, line...)
	}
	if long {
		return nil, &lineError{tooLarge(max).Error()}
	}
	return body, nil
}

// mail is the document of a mail: its text, or its HTML where that says more.
func (in *input) mail(raw []byte, name string, inMailbox bool) (*Document, error) {
	r, err := message.Read(bytes.NewReader(raw))
	if err != nil && !message.IsUnknownCharset(err) {
		why := []rune(strings.TrimSpace(err.Error()))
		return nil, fail(name, 0, errors.New("no mail: "+string(why[:min(len(why), 120)]))) // it may quote a line of any length
	}
	d := &Document{ID: name}
	h := mail.Header{Header: r.Header}
	if id, err := h.MessageID(); inMailbox && err == nil && id != "" {
		d.ID = id
	}
	date, _ := h.Date() // zero where it is none
	if url := h.Get("Snapshot-Content-Location"); url != "" || strings.HasPrefix(h.Get("From"), "<Saved by") {
		d.URL, d.Modified = url, date // a page that a browser saved: it tells its own title and date
	} else {
		d.Title, _ = h.Subject() // what cannot be decoded stays as it is
		d.Date = day(date)
	}
	var p mailParts
	if err := p.add(r, 0); err != nil && len(p.text)+len(p.page) == 0 { // else it is cut off within an attachment
		return nil, fail(d.ID, 0, fmt.Errorf("broken mail: %w", err))
	}
	d.Body = p.text
	if len(p.page) > 0 && len(bytes.TrimSpace(p.text)) < 200 {
		d.Body, d.HTML = p.page, true // the text may only say that there is HTML
	}
	if p.text == nil && p.page == nil {
		return nil, fail(d.ID, 0, errors.New("no text in this mail, want a part of text/plain or text/html that is no attachment"))
	}
	if d.Body, err = content(d.Body, "", d.HTML); err != nil {
		return nil, fail(d.ID, 0, err)
	}
	return d, nil
}

// mailParts are the parts that are text, and those that are HTML, one behind the other, but for
// attachments.
type mailParts struct{ text, page []byte }

// maxNesting is how deep parts may lie in parts: every byte is read once for each level.
const maxNesting = 50

// add takes the parts of e, which lies so deep.
func (p *mailParts) add(e *message.Entity, depth int) error {
	parts := e.MultipartReader()
	if parts == nil {
		return p.part(e)
	}
	if depth == maxNesting {
		return fmt.Errorf("parts nested more than %d deep", maxNesting)
	}
	kind, _, _ := e.Header.ContentType()
	for {
		part, err := parts.NextPart()
		if err == io.EOF {
			return nil
		}
		if err != nil && !message.IsUnknownCharset(err) {
			return err
		}
		if err := p.add(part, depth+1); err != nil || kind == "multipart/related" { // the others are in the first
			return err
		}
	}
}

// part takes a part that has none of its own.
func (p *mailParts) part(e *message.Entity) error {
	kind, _, _ := e.Header.ContentType()
	disposition, _, _ := e.Header.ContentDisposition()
	if disposition != "inline" && (disposition == "attachment" || !strings.HasPrefix(kind, "text/")) {
		return nil
	}
	body, err := io.ReadAll(e.Body)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return err
	}
	switch {
	case kind == "text/plain" || kind == "":
		p.text = behind(p.text, body)
	case kind == "text/html":
		p.page = behind(p.page, body)
	}
	return nil
}

// behind is a part behind those before: programs cut a text where a picture stands in it.
func behind(before, part []byte) []byte {
	if before == nil {
		return part
	}
	return append(append(before, '\n'), part...)
}
