package clean

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// dropEmbeds leaves out posts of social networks that no class tells: a quotation that the writer's handle and a day end.
func (p *page) dropEmbeds() {
	for i := p.first; i <= p.last; i++ {
		b := &p.blocks[i]
		if !isHandle(b.text) {
			continue
		}
		s := &p.sections[p.sections[b.section].parent]
		if s.node.DataAtom == atom.Blockquote || p.sections[b.section].node.DataAtom == atom.Blockquote {
			from := i
			if s.node.DataAtom == atom.Blockquote {
				from = s.from
			}
			p.dropRange(from, i+1, "embed")
		}
	}
}

// isHandle tells the line under an embedded post: "— Anna Rau (@rau) November 2, 2021".
func isHandle(s string) bool {
	return len(s) < 150 && strings.HasPrefix(s, "—") && strings.Contains(s, "(@")
}

// Bounds of the text around a notice, in bytes: its box holds a title, no more.
const (
	longestEmbedTitle = 150
	largestNotice     = 1500
)

// dropNoticed leaves out what stands in one box with a notice: the title of the graph or film that consent would load, of
// the newsletter, of the appeal.
func (p *page) dropNoticed() {
	for i := p.first; i <= p.last; i++ {
		b := &p.blocks[i]
		if !isAppeal(b.why) {
			continue
		}
		box := -1
		for s := b.section; s > 0 && p.isNoticed(s); s = p.sections[s].parent {
			box = s
		}
		if box >= 0 {
			p.dropRange(p.sections[box].from, p.sections[box].to, "embed")
			i = p.sections[box].to - 1
		}
	}
}

// isNoticed tells whether a section keeps a short title at most, and no running text.
func (p *page) isNoticed(section int) bool {
	s := &p.sections[section]
	if s.from < p.first || s.to > p.last || p.sizeOf(section) > largestNotice || p.holds(section, p.head) {
		return false
	}
	kept := 0
	for i := s.from; i < s.to; i++ {
		if b := &p.blocks[i]; b.keep {
			kept += len(b.text)
			if b.mass() > 0 || b.tag == atom.Li || b.tag == atom.Tr || headingLevel(b.tag) < 3 {
				return false
			}
		}
	}
	return kept <= longestEmbedTitle
}
