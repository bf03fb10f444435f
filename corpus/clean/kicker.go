package clean

import (
	"strings"

	"golang.org/x/net/html"
)

// longestKicker is the length in bytes of a line over a headline.
const longestKicker = 80

// isKicker tells a line over the headline that says where the article belongs: its element has a name for it, or it is a word
// or two right above. What names a partnership or a figure says more.
func (p *page) isKicker(i int) bool {
	b := &p.blocks[i]
	if number, ok := strings.CutPrefix(b.text, "Nr. "); ok && digits(number) == len(number) {
		return true
	}
	if len(b.text) > longestKicker || endsSentence(b.text) || hasFigure(b.text) || namesTie(b.text) {
		return false
	}
	if isKicker(attr(p.sections[b.section].node, "class")) {
		return true
	}
	return i == p.head-1 && countWords(b.text) < 3 && strings.IndexByte(b.text, ',') < 0 && headingLevel(b.tag) > headingLevel(p.blocks[p.head].tag)
}

// kickerOf gives the line over a headline that stands in the same heading, in an element with a name for it.
func kickerOf(heading *html.Node) string {
	for n := heading.FirstChild; n != nil; {
		if n.Type == html.ElementNode && isKicker(attr(n, "class")) {
			return evenSpace(textOf(n))
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != heading && n.NextSibling == nil {
			n = n.Parent
		}
		if n == heading {
			break
		}
		n = n.NextSibling
	}
	return ""
}

func isKicker(class string) bool {
	for _, name := range [...]string{"kicker", "overline", "topline", "roofline", "dachzeile", "spitzmarke", "rubrik"} {
		if strings.Contains(class, name) {
			return true
		}
	}
	return false
}

// textOf gives the text of a small element.
func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	text := ""
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		text += textOf(c)
	}
	return text
}

// withoutKicker gives the headline as the page's own titles have it, where its heading has a line over it besides.
func (m *metadata) withoutKicker(heading string) string {
	if strings.HasPrefix(m.pageTitle, heading) {
		return heading
	}
	whole := ""
	head, core := cutTitle(m.pageTitle)
	for _, t := range []string{m.ld.headline, m.ogTitle, head, core} {
		if len(t) >= len(heading) || t == core && core != head && !isNounPhrase(heading[:len(heading)-len(t)]) {
			continue
		}
		if whole == "" {
			whole = plain(heading)
		}
		if short := plain(t); len(short) > 14 && len(short) < len(whole) && strings.HasSuffix(whole, short) {
			return evenSpace(t)
		}
	}
	return heading
}
