package clean

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// headline finds the block of the headline: the heading that the page's own titles bear out and that text follows,
// else the last <h1> before the first running text. It is -1 where there is none.
func (p *page) headline() int {
	claimed := []string{plain(p.meta.ld.headline), plain(p.meta.ogTitle), plain(p.meta.pageTitle)}
	for _, tag := range []atom.Atom{atom.H1, atom.H2, atom.H3} {
		for i := range p.blocks {
			b := &p.blocks[i]
			if b.tag != tag || len(b.text) < 8 || p.sums[min(i+40, len(p.blocks))] == p.sums[i] {
				continue
			}
			t := plain(b.text)
			for _, c := range claimed {
				if c != "" && strings.Contains(c, t) {
					return i
				}
			}
		}
	}
	for i := range p.blocks {
		if p.blocks[i].tag == atom.H1 && p.sums[min(i+40, len(p.blocks))] > p.sums[i] {
			return i
		}
	}
	return -1
}
