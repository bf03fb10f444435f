package clean

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// headline finds the block of the headline: the heading that the page's own titles bear out and that text follows,
// else the last <h1> before the first running text. It is -1 where there is none.
func (p *page) headline() int {
	claimed := []string{plain(p.meta.ld.headline), plain(p.meta.ogTitle), plain(p.meta.pageTitle)}
	for i, c := range claimed {
		claimed[i] = c[:min(len(c), 600)]
	}
	best := -1
	for _, tag := range []atom.Atom{atom.H1, atom.H2, atom.H3} {
		for i := range p.blocks {
			b := &p.blocks[i]
			if b.tag != tag || len(b.text) < 8 || len(b.text) > 600 || !p.textFollows(i) || !isClaimed(claimed, b.text) {
				continue
			}
			if p.around(b.section)&(navRegion|relatedRegion|commentRegion|asideRegion) == 0 {
				return i
			}
			if best < 0 {
				best = i
			}
		}
	}
	if best >= 0 {
		return best
	}
	for i := range p.blocks {
		if p.blocks[i].tag == atom.H1 && p.textFollows(i) {
			return i
		}
	}
	return -1
}

// isClaimed tells whether one of the page's titles holds a heading, marks and white space apart.
func isClaimed(titles []string, heading string) bool {
	h := plain(heading)
	for _, t := range titles {
		if t != "" && strings.Contains(t, h) {
			return true
		}
	}
	return false
}

// textFollows tells whether running text stands among the next 40 blocks.
func (p *page) textFollows(i int) bool {
	return p.sums[min(i+40, len(p.blocks))] > p.sums[i]
}

// around gives what the names of a section and of all around it say.
func (p *page) around(i int) region {
	out := region(0)
	for ; i >= 0; i = p.sections[i].parent {
		out |= p.sections[i].own
	}
	return out
}
