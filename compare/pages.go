package main

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/go-shiori/dom"
	"github.com/go-shiori/go-readability"
	"github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"github.com/sirupsen/logrus"
	"golang.org/x/net/html"
)

// reader finds a page's main text, its title and its date, as far as it does that.
type reader struct {
	name string
	read func(*corpus.Document) corpus.Text
}

var readers = []reader{
	{"auslese clean", func(d *corpus.Document) corpus.Text {
		t, err := clean.Main(d)
		must(err)
		return *t
	}},
	{"go-trafilatura", func(d *corpus.Document) corpus.Text { return trafilate(d, false) }},
	{"go-trafilatura with fallback", func(d *corpus.Document) corpus.Text { return trafilate(d, true) }},
	{"go-readability", func(d *corpus.Document) (t corpus.Text) {
		a, err := readability.FromReader(bytes.NewReader(d.Body), nil)
		if err != nil || a.Node == nil {
			return t
		}
		t.Title, t.Body = a.Title, dom.InnerText(a.Node)
		if a.PublishedTime != nil {
			t.Date = *a.PublishedTime
		}
		return t
	}},
	{"go-domdistiller", func(d *corpus.Document) (t corpus.Text) {
		r, err := distiller.ApplyForReader(bytes.NewReader(d.Body), &distiller.Options{SkipPagination: true})
		if err != nil {
			return t
		}
		t.Title, t.Body = r.Title, dom.InnerText(r.Node)
		return t
	}},
	{"go-htmldate (date only)", func(d *corpus.Document) (t corpus.Text) {
		page, err := html.Parse(bytes.NewReader(d.Body))
		must(err)
		r, err := htmldate.FromDocument(page, htmldate.Options{UseOriginalDate: true, URL: d.URL, MaxDate: time.Now()})
		if err == nil {
			t.Date = r.DateTime
		}
		return t
	}},
}

func trafilate(d *corpus.Document, fallback bool) (t corpus.Text) {
	r, err := trafilatura.Extract(bytes.NewReader(d.Body), trafilatura.Options{EnableFallback: fallback, ExcludeComments: true})
	if err != nil {
		return t
	}
	t.Title, t.Date = r.Metadata.Title, r.Metadata.Date
	t.Body = strings.TrimSpace(dom.InnerText(r.ContentNode))
	return t
}

// pagePeers is the speed of everything that finds main texts.
func pagePeers(in *input) group {
	logrus.SetOutput(io.Discard) // go-domdistiller writes to it
	pages := few(in.pages, pageSize, 2<<20)
	g := group{title: "Main text, title and date of pages", bytes: sum(pages, pageSize)}
	for _, r := range readers {
		g.add(r.name, func() {
			for _, d := range pages {
				t := r.read(d)
				keep += len(t.Body)
			}
		})
	}
	if p := startReadability(pages); p != nil {
		g.all = append(g.all, contender{"readability.js (on linkedom)", p.pass})
	}
	return g
}

// startReadability starts readability.js over the pages; nil where it is not installed.
func startReadability(pages []*corpus.Document) *nodePeer {
	var docs []jsDoc
	for _, d := range pages {
		docs = append(docs, jsDoc{HTML: string(d.Body)})
	}
	return startNode("readability", "@mozilla/readability", docs)
}

// readabilityText is what readability.js found in a page.
func readabilityText(answer json.RawMessage) (t corpus.Text) {
	var a struct{ Title, Text, Date string }
	must(json.Unmarshal(answer, &a))
	t.Title, t.Body = a.Title, a.Text
	t.Date, _ = corpus.ParseDate(a.Date) // none is none
	return t
}
