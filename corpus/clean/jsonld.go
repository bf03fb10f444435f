package clean

import (
	"encoding/json"
	"strings"
	"time"
)

// linkedData is what a page's JSON-LD says about its document (schema.org).
type linkedData struct {
	headline, publisher string
	published, created  string
	authors             []string
	rank                int      // how surely the object is the page's document
	events              []string // when they begin
	body                string   // the text of the document, as pages have it that a program builds in the reader's browser
}

// schemaRanks orders schema.org types by how surely they are the page's document.
var schemaRanks = map[string]int{
	"NewsArticle": 4, "Article": 4, "BlogPosting": 4, "ReportageNewsArticle": 4, "AnalysisNewsArticle": 4,
	"OpinionNewsArticle": 4, "BackgroundNewsArticle": 4, "ReviewNewsArticle": 4, "LiveBlogPosting": 4, "TechArticle": 4,
	"ScholarlyArticle": 4, "PressRelease": 4, "Report": 4, "SocialMediaPosting": 3, "DiscussionForumPosting": 4,
	"Recipe": 3, "Review": 2, "CreativeWork": 2, "WebPage": 1, "ItemPage": 1, "AboutPage": 1, "FAQPage": 1, "JobPosting": 1,
}

// rankOf gives the rank of a type, of one that is not listed by its name's end: MedicalWebPage, SatiricalArticle.
func rankOf(kind string) int {
	switch rank, ok := schemaRanks[kind]; {
	case ok:
		return rank
	case strings.HasSuffix(kind, "WebPage"):
		return schemaRanks["WebPage"]
	case strings.HasSuffix(kind, "Article"):
		return schemaRanks["Article"]
	}
	return 0
}

// read takes in one script. A script that is no JSON is left out.
func (l *linkedData) read(script string) {
	var v any
	raw := []byte(trimScript(script))
	if json.Unmarshal(raw, &v) != nil {
		for i, c := range raw {
			if c < ' ' {
				raw[i] = ' ' // a bare line break inside a string
			}
		}
		if json.Unmarshal(raw, &v) != nil {
			return
		}
	}
	l.visit(v, 0)
}

// trimScript takes off the comment and CDATA marks that some systems put around the JSON.
func trimScript(s string) string {
	if _, data, ok := strings.Cut(s, "<![CDATA["); ok {
		s, _, _ = strings.Cut(data, "]]>")
	}
	from, to := strings.IndexAny(s, "{["), strings.LastIndexAny(s, "}]")
	if from < 0 || to < from {
		return s
	}
	return s[from : to+1]
}

func (l *linkedData) visit(v any, depth int) {
	if depth > 4 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.visit(e, depth+1)
		}
	case map[string]any:
		l.object(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			l.visit(v[key], depth+1)
		}
	}
}

func (l *linkedData) object(o map[string]any) {
	rank := 0
	switch t := o["@type"].(type) {
	case string:
		rank = rankOf(t)
	case []any:
		for _, e := range t {
			if s, ok := e.(string); ok {
				rank = max(rank, rankOf(s))
			}
		}
	}
	if a := nameOf(o["author"]); rank > 0 && a != "" && len(l.authors) < 8 {
		l.authors = append(l.authors, a)
	}
	if p := nameOf(o["publisher"]); p != "" && l.publisher == "" {
		l.publisher = p
	}
	if t, _ := o["@type"].(string); t == "WebSite" && l.publisher == "" {
		l.publisher = nameOf(o)
	}
	if start, ok := o["startDate"].(string); ok && len(l.events) < mostEvents {
		l.events = append(l.events, start)
	}
	if body, ok := o["articleBody"].(string); ok && rank > 0 && len(body) > len(l.body) {
		l.body = body
	}
	published, _ := o["datePublished"].(string)
	if posted, ok := o["datePosted"].(string); ok && published == "" {
		published = posted
	}
	if rank <= l.rank || published == "" && l.published != "" {
		return
	}
	if created, ok := o["dateCreated"].(string); ok && l.created == "" {
		l.created = created
	}
	l.rank = rank
	l.published = published
	if h, ok := o["headline"].(string); ok {
		l.headline = h
	}
}

// mostEvents is how many events of a page are asked for.
const mostEvents = 20

// beginsOn tells whether one of the page's events begins on a day.
func (l *linkedData) beginsOn(day time.Time) bool {
	for _, s := range l.events {
		if start, ok := stamp(s); ok && start.Equal(day) {
			return true
		}
	}
	return false
}

// nameOf gives the name of a person or an organisation, however it is written.
func nameOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			return nameOf(v[0])
		}
	case map[string]any:
		s, _ := v["name"].(string)
		return s
	}
	return ""
}
