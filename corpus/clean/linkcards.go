package clean

import "strings"

// Bounds of a card without a heading, in bytes and blocks.
const (
	largestLinkCard = 400
	mostCardBlocks  = 3
)

// dropLinkCards leaves out teasers that have no heading: boxes of one kind in a row, each of which opens with a link and has
// a sentence or two below. They come after the text, or where they have less of it than what stands before.
func (p *page) dropLinkCards(main int) {
	if p.partners || p.head < 0 {
		return
	}
	for i := main + 1; i < p.sections[main].end; i++ {
		if !p.isLinkCard(i) {
			continue
		}
		last, n := i, 1
		for k := p.sections[i].end; k < len(p.sections) && p.sections[k].parent == p.sections[i].parent && p.isLinkCard(k) && p.isKinBox(k, i); k = p.sections[k].end {
			last, n = k, n+1
		}
		from, to := p.sections[i].from, p.sections[last].to
		if n > 1 && p.sums[to]-p.sums[from] < p.sums[from]-p.sums[p.first] {
			p.dropRange(from, to, teaserOnly)
		}
		i = p.sections[last].end - 1
	}
}

// isLinkCard tells a box of a few blocks that opens with a link, with running text below.
func (p *page) isLinkCard(i int) bool {
	s := &p.sections[i]
	if n := s.to - s.from; n < 2 || n > mostCardBlocks || s.from <= p.second || s.to > p.last+1 || p.sizeOf(i) > largestLinkCard || isLeaf(s.node.DataAtom) {
		return false
	}
	b := &p.blocks[s.from]
	return isLink(b) && len(b.text) > len("mehr dazu:") && strings.Contains(b.text, " ") && p.massOf(i) > 0
}
