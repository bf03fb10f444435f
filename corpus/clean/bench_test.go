package clean

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/net/html"

	"github.com/auslese/auslese/corpus"
)

// benchPages are the whole pages of the sample corpus, with the weight that pages carry today: scripts and styles
// in the head, a menu of 120 entries and 60 teasers around the text.
func benchPages(b *testing.B) (pages []*corpus.Document, size int64) {
	b.Helper()
	paths, err := filepath.Glob("../../testdata/press/*.html")
	if err != nil || len(paths) == 0 {
		b.Fatal("no pages", err)
	}
	script := "<script>" + string(bytes.Repeat([]byte("window.dataLayer=window.dataLayer||[];function tag(){dataLayer.push(arguments)}\n"), 300)) + "</script>"
	menu := "<nav class=\"main-nav\"><ul class=\"menu\">" + string(bytes.Repeat([]byte(
		"<li class=\"menu-item menu-item-type-page\"><a class=\"menu-link\" href=\"/rathaus/service\"><span>Bürgerservice</span></a></li>\n"), 120)) + "</ul></nav>"
	teasers := "<section class=\"teaser-list\">" + string(bytes.Repeat([]byte(
		"<div class=\"teaser teaser--small\"><a href=\"/news/1\"><h3 class=\"teaser__title\">Neues aus dem Rathaus</h3></a>"+
			"<p class=\"teaser__text\">Der Rat hat am Montag über den Haushalt gesprochen und ihn vertagt.</p></div>\n"), 60)) + "</section>"
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		data = bytes.Replace(data, []byte("</head>"), []byte(script+"</head>"), 1)
		data = bytes.Replace(data, []byte("</body>"), []byte(menu+teasers+"</body>"), 1)
		pages = append(pages, &corpus.Document{ID: path, HTML: true, Body: data})
		size += int64(len(data))
	}
	return pages, size
}

// BenchmarkParse is the measure for BenchmarkClean: html.Parse alone on the same pages.
func BenchmarkParse(b *testing.B) {
	pages, size := benchPages(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range pages {
			if _, err := html.Parse(bytes.NewReader(p.Body)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkClean is Main on whole pages.
func BenchmarkClean(b *testing.B) {
	pages, size := benchPages(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range pages {
			if _, err := Main(p); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkLines is Main on copied text.
func BenchmarkLines(b *testing.B) {
	paths, err := filepath.Glob("../../testdata/press/*.txt")
	if err != nil || len(paths) == 0 {
		b.Fatal("no texts", err)
	}
	var docs []*corpus.Document
	size := int64(0)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, &corpus.Document{ID: path, Body: data})
		size += int64(len(data))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			if _, err := Main(d); err != nil {
				b.Fatal(err)
			}
		}
	}
}
