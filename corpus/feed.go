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
// news entry of a sitemap. An item's id is its guid, else its link.
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
		items, err := feedItems(body)
		for i, d := range items {
			if d.ID == "" {
				d.ID = fmt.Sprintf("%s:%d", in.name, i+1)
			}
			if len(bytes.TrimSpace(d.Body)) == 0 {
				if !yield(nil, fail(d.ID, 0, errEmpty)) {
					return
				}
				continue
			}
			if !yield(d, nil) {
				return
			}
		}
		if err != nil {
			yield(nil, fail(in.name, 0, err))
		}
	}
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

// feedItems reads the items of a feed or sitemap that is UTF-8, whatever it declares.
func feedItems(body []byte) ([]*Document, error) {
	body = declaration.ReplaceAll(body, nil)
	switch firstTag(body) {
	case "urlset":
		return newsEntries(body)
	case "sitemapindex":
		return nil, nil
	}
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(body))
	if errors.Is(err, gofeed.ErrFeedTypeNotDetected) {
		return nil, errors.New("neither RSS nor Atom nor a sitemap")
	}
	if err != nil {
		return nil, err
	}
	var items []*Document
	for _, it := range feed.Items {
		items = append(items, feedItem(it))
	}
	return items, nil
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

// newsEntries reads the entries of a sitemap that are news; they have no more
// text than their titles.
func newsEntries(body []byte) (items []*Document, err error) {
	d := xml.NewDecoder(bytes.NewReader(body))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return items, nil
		}
		if err != nil {
			return items, err
		}
		start, ok := token.(xml.StartElement)
		if !ok || start.Name.Local != "url" {
			continue
		}
		var entry struct {
			Loc  string `xml:"loc"`
			News struct {
				Title string `xml:"title"`
				Date  string `xml:"publication_date"`
			} `xml:"news"`
		}
		if err := d.DecodeElement(&entry, &start); err != nil {
			return items, err
		}
		if entry.News.Title == "" {
			continue
		}
		loc := strings.TrimSpace(entry.Loc)
		date, _ := ParseDate(strings.TrimSpace(entry.News.Date)) // zero where it is none
		items = append(items, &Document{ID: loc, URL: loc, Title: entry.News.Title, Date: date, Body: []byte(entry.News.Title)})
	}
}
