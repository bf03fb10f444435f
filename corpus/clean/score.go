package clean

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// page is a cut page on its way to its main text.
type page struct {
	*walker
	sums        []int // running text before block i
	head        int   // block of the headline; -1 where none was found
	first, last int   // blocks of the main section
}

// judge decides for every block whether it is main text.
func judge(w *walker) *page {
	p := &page{walker: w, head: -1}
	p.inherit()
	p.choose(p.mainSection())
	return p
}

// mass is the running text of a block in bytes: sentences count, link lists do not.
func (b *block) mass() int {
	n := len(b.text)
	if n < 40 || b.links*3 > n || isHeading(b.tag) {
		return 0
	}
	if n < 100 && !endsSentence(b.text) {
		return 0
	}
	return n - b.links
}

func isHeading(a atom.Atom) bool {
	return a == atom.H1 || a == atom.H2 || a == atom.H3 || a == atom.H4 || a == atom.H5 || a == atom.H6
}

// endsSentence tells whether a text ends as a sentence does, closing marks apart.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \u00a0\"'”“«»‘’)]›‹")
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '.' || r == '!' || r == '?' || r == '…' || r == ':'
}

// inherit hands regions down, but for the cues that a section's size refutes:
// what holds most of the page's running text is no sidebar, whatever its name.
func (p *page) inherit() {
	p.sum(0)
	total := p.sums[len(p.blocks)]
	for i := range p.sections {
		s := &p.sections[i]
		if s.parent >= 0 {
			s.in = p.sections[s.parent].in
		}
		own := s.own
		if own&dropRegions != 0 {
			m := p.sums[s.to] - p.sums[s.from]
			if 2*m > total && own&(commentRegion|consentRegion) == 0 || 10*m > 9*total {
				own &^= dropRegions
			}
		}
		if own&headerRegion != 0 && s.in&(articleRegion|mainRegion) != 0 {
			own &^= headerRegion
		}
		s.in |= own
	}
	p.sum(dropRegions)
}

// sum counts running text outside the regions given.
func (p *page) sum(without region) {
	p.sums = append(p.sums[:0], 0)
	n := 0
	for i := range p.blocks {
		b := &p.blocks[i]
		if p.sections[b.section].in&without == 0 {
			n += b.mass()
		}
		p.sums = append(p.sums, n)
	}
}

func (p *page) massOf(i int) int {
	s := &p.sections[i]
	return p.sums[s.to] - p.sums[s.from]
}

// mainSection finds the section that holds the main text: from the root down as long as one child holds most of it,
// or straight to a section whose name says so and which holds most of what all such sections hold.
func (p *page) mainSection() int {
	best, total := 0, p.massOf(0)
	for i := 1; i < len(p.sections); i++ {
		s := &p.sections[i]
		if s.parent == best && 10*p.massOf(i) >= 8*p.massOf(best) && total > 0 {
			best = i
		}
	}
	// named sections inside
	named, mass := -1, 0
	for i := best; i < p.end(best); i++ {
		s := &p.sections[i]
		if s.own&(mainRegion|articleRegion) != 0 {
			if m := p.massOf(i); m > mass {
				named, mass = i, m
			}
		}
	}
	if named >= 0 && 3*mass > p.massOf(best) {
		best = named
	}
	return best
}

// end gives the index after the last section inside section i.
func (p *page) end(i int) int {
	j := i + 1
	for j < len(p.sections) && p.sections[j].parent >= i {
		j++
	}
	return j
}

// choose keeps the main section's blocks but for those that are plainly something else.
func (p *page) choose(main int) {
	m := &p.sections[main]
	for i := range p.blocks {
		b := &p.blocks[i]
		b.keep, b.why = false, "outside the main text"
		if i >= m.from && i < m.to {
			b.keep, b.why = true, "main text"
			p.weigh(b)
		}
	}
	p.first, p.last = m.from, m.to-1
	p.headline(m)
}

// weigh drops a block of the main section.
func (p *page) weigh(b *block) {
	if r := p.sections[b.section].in & dropRegions; r != 0 {
		b.keep, b.why = false, r.String()
		return
	}
	n := len(b.text)
	kind, whole := p.cues.phraseOf(b.text, p.scratch)
	switch {
	case whole || kind != noPhrase && n < 120 && !endsSentence(b.text):
		b.keep, b.why = false, "phrase"
	case 10*b.links > 8*n && n < 200 && !isHeading(b.tag):
		b.keep, b.why = false, "links"
	}
}

// headline keeps the last h1 before the main section's text.
func (p *page) headline(m *section) {
	for i := m.from; i < m.to; i++ {
		if p.blocks[i].tag == atom.H1 {
			p.head = i
			p.blocks[i].keep = true
			return
		}
	}
	for i := m.from - 1; i >= 0; i-- {
		b := &p.blocks[i]
		if b.tag == atom.H1 && p.sections[b.section].in&(hiddenRegion|consentRegion) == 0 {
			b.keep, b.why = true, "headline"
			p.head = i
			for j := i + 1; j < m.from; j++ {
				c := &p.blocks[j]
				if c.mass() > 0 && p.sections[c.section].in&dropRegions == 0 {
					c.keep, c.why = true, "between headline and text"
				}
			}
			return
		}
	}
}
