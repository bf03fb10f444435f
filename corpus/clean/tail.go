package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// afterRegions come after an article.
const afterRegions = shareRegion | commentRegion | relatedRegion | newsletterRegion | authorRegion | navRegion

// dropTail leaves out what stands among machinery after the last running text. Lists and tables may be the article's.
func (p *page) dropTail() {
	end := p.last + 1
	for end > p.first && (!p.blocks[end-1].keep || p.blocks[end-1].mass() == 0) {
		end--
	}
	after := false
	for i := end; end > p.first && i <= p.last; i++ {
		b := &p.blocks[i]
		switch {
		case !b.keep:
			after = after || b.why == boilerplate || b.why == otherMatter || p.sections[b.section].in&afterRegions != 0
		case !isHeading(b.tag) && (p.isDepartment(b) || isTagRow(p.sections[b.section].node)):
			after = true
			p.dropRange(i, i+1, amongMachinery)
		case after && !isData(b.tag) && !p.headsData(i):
			p.dropRange(i, i+1, amongMachinery)
		}
	}
}

// headsData tells a heading right above a row or an item that stays.
func (p *page) headsData(i int) bool {
	return isHeading(p.blocks[i].tag) && i < p.last && p.blocks[i+1].keep && isData(p.blocks[i+1].tag)
}

// isTagRow tells an element that holds two or more short pieces of text, each in an element of its own, and nothing else.
func isTagRow(n *html.Node) bool {
	tags := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode && strings.TrimSpace(c.Data) != "":
			return false
		case c.Type != html.ElementNode:
		case c.DataAtom != atom.Span && c.DataAtom != atom.A || c.FirstChild == nil || c.FirstChild != c.LastChild:
			return false
		case c.FirstChild.Type != html.TextNode || len(c.FirstChild.Data) > 30 || strings.ContainsAny(c.FirstChild.Data, ".:,;0123456789"):
			return false
		default:
			tags++
		}
	}
	return tags > 1
}

// dropDangling leaves out headings under which nothing is left.
func (p *page) dropDangling() {
	next := 1        // level of the next kept block: of a heading 1 to 6, of text 9; nothing counts as 1
	dropped := false // something was dropped between
	for i := len(p.blocks) - 1; i > p.head; i-- {
		b := &p.blocks[i]
		if !b.keep {
			dropped = dropped || b.why != ruleOnly
			continue
		}
		level := headingLevel(b.tag)
		if level < textLevel && dropped && next <= level && len(b.text) < 100 && !endsStatement(b.text) {
			b.keep, b.why = false, "heading of nothing"
			continue
		}
		next, dropped = level, false
	}
}
