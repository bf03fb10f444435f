package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// metadata is what a page's markup says about the document, gathered by the walk.
type metadata struct {
	ld        linkedData
	ogTitle   string
	pageTitle string // <title>
	site      string
	address   string    // og:url, else the canonical link
	dates     [4]string // by dateRank; the first of its rank
	authors   []string
	item      string // datePublished of the microdata
	shown     string // the same of an element that shows
}

// dateRank orders the names of <meta> dates: the surest first.
type dateRank int

const (
	publishedRank dateRank = iota
	issuedRank
	createdRank
	modifiedRank
)

var metaDates = map[string]dateRank{
	"article:published_time": publishedRank, "og:article:published_time": publishedRank,
	"og:published_time": publishedRank, "datepublished": publishedRank, "publishdate": publishedRank,
	"publish-date": publishedRank, "publish_date": publishedRank, "pubdate": publishedRank, "published": publishedRank,
	"parsely-pub-date": publishedRank, "sailthru.date": publishedRank, "article_date_original": publishedRank, "publication_date": publishedRank, "releasedate": publishedRank,
	"article:published":            publishedRank,
	"cxenseparse:recs:publishtime": publishedRank, "shareaholic:article_published_time": publishedRank,
	"date": issuedRank, "dc.date": issuedRank, "dc.date.issued": issuedRank, "dcterms.date": issuedRank,
	"dcterms.issued": issuedRank, "dc.issued": issuedRank, "date.available": issuedRank, "citation_date": issuedRank,
	"citation_publication_date": issuedRank, "article.published": issuedRank, "sw-pubdate": issuedRank,
	"dcterms.created": createdRank, "dc.date.created": createdRank, "date.created": createdRank,
	"datecreated": createdRank, "dc.created": createdRank, "uploaddate": createdRank, "creation_date": createdRank, "created": createdRank,
	"article:modified_time": modifiedRank, "og:article:modified_time": modifiedRank, "og:updated_time": modifiedRank,
	"datemodified": modifiedRank, "dcterms.modified": modifiedRank, "dc.date.modified": modifiedRank,
	"date.modified": modifiedRank, "date.updated": modifiedRank, "last-modified": modifiedRank, "revised": modifiedRank,
}

// note takes in a <meta>, <title> or <script> of a page.
func (m *metadata) note(n *html.Node) {
	switch n.DataAtom {
	case atom.Title:
		if m.pageTitle == "" && n.FirstChild != nil {
			m.pageTitle = evenSpace(n.FirstChild.Data)
		}
	case atom.Script:
		if attr(n, "type") == "application/ld+json" && n.FirstChild != nil {
			m.ld.read(n.FirstChild.Data)
		}
	case atom.Meta:
		m.noteMeta(n)
	case atom.Link:
		if m.address == "" && attr(n, "rel") == "canonical" {
			m.address = attr(n, "href")
		}
	}
}

func (m *metadata) noteMeta(n *html.Node) {
	content := ""
	for i := range n.Attr {
		if n.Attr[i].Key == "content" {
			content = n.Attr[i].Val
		}
	}
	if content == "" {
		return
	}
	for i := range n.Attr {
		switch n.Attr[i].Key {
		case "name", "property", "http-equiv":
			m.noteNamed(lower(n.Attr[i].Val), content)
		case "itemprop":
			m.noteItem(lower(n.Attr[i].Val), content)
		}
	}
}

func (m *metadata) noteNamed(name, content string) {
	switch name {
	case "og:title":
		m.ogTitle = evenSpace(content)
	case "og:url":
		m.address = content
	case "author", "article:author", "dc.creator", "citation_author", "parsely-author", "twitter:data1":
		m.addAuthor(content)
	case "og:site_name":
		m.site = evenSpace(content)
	case "application-name", "publisher", "dc.publisher", "dcterms.publisher":
		if m.site == "" {
			m.site = evenSpace(content)
		}
	}
	if rank, ok := metaDates[name]; ok && m.dates[rank] == "" {
		m.dates[rank] = content
	}
}

// addAuthor takes in a person's name: two to four words with capitals.
func (m *metadata) addAuthor(name string) {
	name = evenSpace(name)
	if n := strings.Count(name, " "); n > 0 && n < 4 && len(name) < 50 && isNounPhrase(name) && !hasFigure(name) {
		m.authors = append(m.authors, name)
	}
}

// isAuthor tells whether a text is the author's name, or ends in it after a word or two: "Von Anna Rau", "Über Anna Rau".
func (m *metadata) isAuthor(s string) bool {
	for _, name := range m.authors {
		if head, ok := strings.CutSuffix(strings.TrimRight(s, " ,|:"), name); ok && (head == "" || authorLeads[strings.TrimSpace(head)]) {
			return true
		}
	}
	return false
}

// opensWithAuthor tells a sentence about the author: "Anna Rau schreibt über Brücken."
func (m *metadata) opensWithAuthor(s string) bool {
	for _, name := range m.authors {
		if rest, ok := strings.CutPrefix(s, name+" "); ok {
			verb, _, _ := strings.Cut(rest, " ")
			return bioVerbs[verb]
		}
	}
	return false
}

var bioVerbs = map[string]bool{"ist": true, "war": true, "schreibt": true, "arbeitet": true, "leitet": true, "lebt": true, "studierte": true, "hat": true,
	"berichtet": true, "testet": true, "gehört": true, "betreut": true, "lehrt": true, "forscht": true}

var authorLeads = map[string]bool{"Von": true, "von": true, "Autor:": true, "Autorin:": true, "Text:": true, "By": true, "Über": true,
	"Verfasst von": true, "Geschrieben von": true, "Redaktion:": true, "Ein Beitrag von": true, "Ein Artikel von": true, "Veröffentlicht von": true}

// noteItem takes in a property of the microdata. It may be that of a teaser, so that JSON-LD goes before it.
func (m *metadata) noteItem(name, content string) {
	if name != "datepublished" {
		m.noteNamed(name, content)
	} else if m.item == "" {
		m.item = content
	}
}

// publisher gives the site's name.
func (m *metadata) publisher() string {
	if m.site != "" && !strings.Contains(m.site, "://") {
		return m.site
	}
	return evenSpace(m.ld.publisher)
}

func attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

func evenSpace(s string) string {
	if isEven(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isEven tells words with one blank between each other.
func isEven(s string) bool {
	blank := true
	for _, r := range s {
		switch {
		case r > ' ' && r < utf8.RuneSelf:
			blank = false
		case r == ' ' && !blank:
			blank = true
		case unicode.IsSpace(r):
			return false
		default:
			blank = false
		}
	}
	return s == "" || !blank
}
