package clean

import (
	"strings"
	"unicode"
)

// title chooses the article's headline: the <h1> that the page's own titles bear out, else the first <h1> of the main
// text or before it, else the page's title without the site's name.
func (p *page) title() string {
	best := ""
	if p.head >= 0 {
		best = p.blocks[p.head].text
	}
	claimed := []string{p.meta.ld.headline, p.meta.ogTitle, p.meta.pageTitle}
	for _, c := range claimed {
		if best == "" && c != "" {
			best = p.withoutSite(c)
		}
	}
	return evenSpace(best)
}

// plain keeps letters and figures only, in lower case.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// withoutSite takes the site's name off a page's title.
func (p *page) withoutSite(title string) string {
	for _, sep := range []string{" | ", " – ", " - ", " — ", " · ", " » ", " :: "} {
		if head, tail, ok := cutLast(title, sep); ok && len(tail) < len(head) {
			return head
		}
	}
	return title
}

func cutLast(s, sep string) (head, tail string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}
