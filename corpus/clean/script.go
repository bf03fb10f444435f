package clean

import (
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// scriptDate gives the day that a page's scripts state as that of its publication, as pages do that a program builds in
// the reader's browser: "publicationDate":"2023-04-28T18:03:06Z". Several days are those of several documents.
func (p *page) scriptDate() (day time.Time, ok bool) {
	for n := range p.sections[0].node.Descendants() {
		if n.DataAtom != atom.Script || n.FirstChild == nil {
			continue
		}
		for value := range publishedIn(n.FirstChild) {
			t, isDay := stamp(value)
			if isDay && ok && !t.Equal(day) {
				return time.Time{}, false
			}
			if isDay {
				day, ok = t, true
			}
		}
	}
	return day, ok
}

// publishedIn gives the values of a script's keys that speak of publication.
func publishedIn(script *html.Node) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for s := script.Data; ; {
			i := strings.Index(s, "ubli")
			if i < 0 {
				return
			}
			s = s[i:]
			end := strings.IndexByte(s[:min(len(s), longestKey)], '"')
			if end < 0 || !isPublication(s[:end]) {
				s = s[4:]
				continue
			}
			value := strings.TrimLeft(s[end+1:], " :")
			s = s[end:]
			if !strings.HasPrefix(value, "\"") {
				continue
			}
			value = value[1:]
			if to := strings.IndexByte(value[:min(len(value), longestKey)], '"'); to > 0 && !yield(value[:to]) {
				return
			}
		}
	}
}

// longestKey bounds a key and its value, in bytes.
const longestKey = 40

// isPublication tells the end of a key that names the time of publication, from "ubli" on.
func isPublication(key string) bool {
	switch lower(strings.ReplaceAll(key, "_", "")) {
	case "ublished", "ublishedat", "ublishdate", "ublisheddate", "ublicationdate", "ublishedon", "ublishtime", "ublishedtime":
		return true
	}
	return false
}
