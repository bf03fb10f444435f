package corpus

import (
	"bytes"
	"io"
	"strings"
)

// sniffLen is how many bytes of a file are looked at to tell its format.
const sniffLen = 4 << 10

func readText(in *input) documents { return in.whole(false) }
func readHTML(in *input) documents { return in.whole(true) }

// whole yields the input as one document.
func (in *input) whole(html bool) documents {
	return func(yield func(*Document, error) bool) {
		body, err := readAll(in.r, in.max)
		if err == nil {
			body, err = content(body, "", html)
		}
		if err != nil {
			yield(nil, fail(in.name, 0, err))
			return
		}
		yield(&Document{ID: in.name, Body: body, HTML: html}, nil)
	}
}

// readAll reads r to its end, or fails where that is beyond max bytes.
func readAll(r io.Reader, max int64) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r, max+1))
	if err == nil && int64(len(body)) > max {
		err = tooLarge(max)
	}
	return body, err
}

// content returns body in UTF-8; contentType may be empty. It fails where there
// is nothing to read.
func content(body []byte, contentType string, html bool) ([]byte, error) {
	body, err := decode(body, contentType, html)
	if err == nil && len(bytes.TrimSpace(body)) == 0 {
		err = errEmpty
	}
	return body, err
}

// saysHTML reports whether content that starts with head declares itself HTML.
func saysHTML(head []byte) bool {
	tag := firstTag(head)
	return tag == "html" || tag == "!doctype"
}

// sniffHTML reports whether content that starts with head is HTML, also a piece of a page.
func sniffHTML(head []byte) bool {
	switch firstTag(head) {
	case "!doctype", "html", "head", "body", "title", "meta", "link", "script", "style",
		"header", "nav", "main", "article", "section", "div", "span", "table", "ul", "ol",
		"h1", "h2", "h3", "h4", "p", "a", "b", "strong", "em", "br", "img", "figure", "font", "iframe":
		return true
	}
	return false
}

// firstTag is the lower-case name of the tag that head starts with, comments and
// the XML declaration passed over; "" where head does not start with one.
func firstTag(head []byte) string {
	for {
		head = bytes.TrimSpace(head)
		var found bool
		switch {
		case bytes.HasPrefix(head, []byte("<!--")):
			_, head, found = bytes.Cut(head, []byte("-->"))
		case bytes.HasPrefix(head, []byte("<?")):
			_, head, found = bytes.Cut(head, []byte("?>"))
		default:
			return tagName(head)
		}
		if !found {
			return ""
		}
	}
}

func tagName(s []byte) string {
	if len(s) == 0 || s[0] != '<' {
		return ""
	}
	end := bytes.IndexAny(s, " \t\r\n/>")
	if end < 0 {
		return ""
	}
	return strings.ToLower(string(s[1:end]))
}
