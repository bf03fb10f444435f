package corpus

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"regexp"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
)

// sniffFeed reports whether content that starts with head is a feed or a sitemap.
func sniffFeed(head []byte) bool {
	switch firstTag(head) {
	case "rss", "feed", "rdf:rdf", "urlset", "sitemapindex":
		return true
	}
	return false
}

// readFeed yields a document for each item of an RSS or Atom feed, and for each
// news entry of a sitemap. An item's id is its guid, else its link. One that is broken
// is an error, the others are read.
func readFeed(in *input) documents {
	return func(yield func(*Document, error) bool) {
		body, err := readAll(in.r, in.max)
		if err == nil {
			body, err = content(body, "text/xml; charset="+declared(body), false)
		}
		if err != nil {
			yield(nil, fail(in.name, 0, err))
			return
		}
		in.feed(body, yield)
	}
}

// feed yields the items of a feed or sitemap that is UTF-8, whatever it declares.
func (in *input) feed(body []byte, yield func(*Document, error) bool) {
	name, read := items(firstTag(body))
	if read == nil {
		yield(nil, fail(in.name, 0, errors.New("neither RSS nor Atom nor a sitemap")))
		return
	}
	f := newFrame(body)
	whole := f.empty || bytes.Contains(body, f.end)
	n := 0
	for p := range pieces(body, name) {
		d, err := p.document(&f, read)
		switch {
		case err != nil:
			if p.last && !whole {
				err = errTruncated
			}
			err = fail(in.name, p.line, fmt.Errorf("<%s>: %w", name, err))
		case d == nil:
			continue // no document, such as a page that is no news
		case d.ID == "":
			d.ID = fmt.Sprintf("%s:%d", in.name, n+1)
		}
		if n++; err == nil && len(bytes.TrimSpace(d.Body)) == 0 {
			d, err = nil, fail(d.ID, 0, errEmpty)
		}
		if !yield(d, err) || p.last && !whole {
			return
		}
	}
	if !whole {
		yield(nil, fail(in.name, 1+bytes.Count(body, []byte("\n")), errTruncated))
	}
}

// document reads the item. What is wrong with it moves its line to where that is.
func (p *piece) document(f *frame, read itemReader) (*Document, error) {
	if p.open {
		return nil, errors.New("its end tag is missing")
	}
	d, err := read(f, p.text)
	if broken, ok := errors.AsType[*xml.SyntaxError](err); ok {
		p.line += broken.Line - 1
		err = errors.New("broken XML: " + broken.Msg)
	}
	return d, err
}

// itemReader reads an item; nil where it is no document.
type itemReader func(f *frame, item []byte) (*Document, error)

// items is how feeds with that root call their items, and what reads one; nil for other documents.
func items(root string) (name string, read itemReader) {
	switch root {
	case "rss", "rdf:rdf":
		return "item", readItem
	case "feed":
		return "entry", readItem
	case "urlset":
		return "url", newsEntry
	case "sitemapindex":
		return "sitemap", func(*frame, []byte) (*Document, error) { return nil, nil } // names of other files
	}
	return "", nil
}

// frame is what stands around an item: the root with its namespaces, without line
// breaks, and for RSS the channel.
type frame struct {
	head, tail []byte
	end        []byte // with which the root's end tag begins
	empty      bool   // the root needs none: <urlset/>
}

func newFrame(body []byte) frame {
	w := tagWalk{body: body}
	for w.next() && (body[w.from] == '?' || body[w.from] == '!') {
	}
	root := body[w.at:w.end()]
	fields := bytes.Fields(root)
	name := bytes.Trim(fields[0], "</>")
	f := frame{head: bytes.Join(fields, []byte(" ")), end: append([]byte("</"), name...), empty: bytes.HasSuffix(root, []byte("/>"))}
	if len(f.head) > sniffLen { // it is read with each item
		f.head = append(append([]byte("<"), name...), '>')
	}
	if bytes.EqualFold(f.end, []byte("</rss")) {
		f.head, f.tail = append(f.head, "<channel>"...), []byte("</channel>")
	}
	f.tail = append(append(f.tail, f.end...), '>')
	return f
}

// declaration is an XML declaration and what it says of the encoding.
var declaration = regexp.MustCompile(`^\s*<\?xml[^>]*?(?:encoding\s*=\s*["']([^"']*)["'][^>]*)?\?>`)

// declared is the encoding that an XML document declares, "" where it declares none.
func declared(body []byte) string {
	m := declaration.FindSubmatch(body[:min(len(body), 1024)])
	if m == nil {
		return ""
	}
	return string(m[1])
}

// readItem reads an item of a feed.
func readItem(f *frame, item []byte) (*Document, error) {
	feed, err := gofeed.NewParser().Parse(io.MultiReader(bytes.NewReader(f.head), bytes.NewReader(item), bytes.NewReader(f.tail)))
	if err != nil {
		return nil, err
	}
	if len(feed.Items) == 0 {
		return nil, errEmpty
	}
	return feedItem(feed.Items[0]), nil
}

// feedItem is the document of an item: its title as headline, its content or else
// its description.
func feedItem(it *gofeed.Item) *Document {
	d := &Document{ID: it.GUID, URL: it.Link, Title: strings.TrimSpace(html.UnescapeString(it.Title))}
	if d.ID == "" {
		d.ID = it.Link
	}
	switch {
	case it.PublishedParsed != nil:
		d.Date = day(*it.PublishedParsed)
	case it.UpdatedParsed != nil:
		d.Date = day(*it.UpdatedParsed)
	}
	text := it.Content
	if strings.TrimSpace(text) == "" {
		text = it.Description
	}
	d.HTML = strings.ContainsAny(text, "<&")
	switch {
	case d.Title == "", strings.HasPrefix(strings.TrimSpace(text), d.Title), strings.Contains(text, ">"+d.Title+"<"):
		d.Body = []byte(text)
	case d.HTML:
		d.Body = []byte("<h1>" + html.EscapeString(d.Title) + "</h1>\n" + text)
	default:
		d.Body = []byte(d.Title + "\n\n" + text)
	}
	return d
}

// day is the calendar day of t where it was written.
func day(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

// newsEntry reads an entry of a sitemap; nil where it is no news. It has no more text
// than its title.
func newsEntry(_ *frame, item []byte) (*Document, error) {
	var entry struct {
		Loc  string `xml:"loc"`
		News struct {
			Title string `xml:"title"`
			Date  string `xml:"publication_date"`
		} `xml:"news"`
	}
	if err := xml.Unmarshal(item, &entry); err != nil || entry.News.Title == "" {
		return nil, err
	}
	loc := strings.TrimSpace(entry.Loc)
	date, _ := ParseDate(strings.TrimSpace(entry.News.Date)) // zero where it is none
	return &Document{ID: loc, URL: loc, Title: entry.News.Title, Date: date, Body: []byte(entry.News.Title)}, nil
}
