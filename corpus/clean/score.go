package clean

import (
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// page is a cut page on its way to its main text.
type page struct {
	*walker
	head        int       // block of the headline; -1 where none was found
	first, last int       // blocks of the main section
	body        int       // block where running text begins
	menu        int       // last block of navigation before the headline
	second      int       // the next one: the first may be the standfirst
	topic       bitset    // what the headline is about
	published   time.Time // what the markup says
	partners    bool      // the page is about the partners of a town
	plain       []byte    // a heading's letters and figures
}

// judge decides for every block whether it is main text.
func judge(w *walker) *page {
	p := &page{walker: w, last: len(w.blocks) - 1}
	p.published, _ = w.meta.published()
	p.measure()
	p.sum(0)
	p.head = p.headline()
	p.partners = p.head >= 0 && namesPartners(p.blocks[p.head].text) || namesPartners(p.meta.pageTitle)
	p.inherit()
	p.markCaptions()
	p.choose(p.mainSection())
	return p
}

// mass is the running text of a block in bytes: sentences count, link lists do not.
func (b *block) mass() int {
	n := len(b.text)
	if n < 40 || b.links*3 > n || isHeading(b.tag) && n < 150 {
		return 0
	}
	if n < 100 && !endsSentence(b.text) {
		return 0
	}
	return n - b.links
}

func isHeading(a atom.Atom) bool {
	return headingLevel(a) < textLevel
}

// headingLevel gives 1 to 6 for <h1> to <h6>, textLevel for all others.
func headingLevel(a atom.Atom) int {
	switch a {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return textLevel
}

const textLevel = 9

// endsSentence tells whether a text ends as a sentence does, closing marks apart.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \u00a0\"'”“«»‘’)]›‹")
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '.' || r == '!' || r == '?' || r == '…' || r == ':'
}

// endsStatement tells a sentence from a heading: a colon or a question mark may end a heading.
func endsStatement(s string) bool {
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, ".“") || strings.HasSuffix(s, "!“")
}

// inherit hands regions down, but for the cues that a section's content refutes.
func (p *page) inherit() {
	total := p.sums[len(p.blocks)]
	for i := range p.sections {
		s := &p.sections[i]
		if s.own&(dropRegions|pictureRegions) != 0 {
			s.own &^= p.refuted(i, total)
		}
	}
	p.markColumns()
	p.handDown()
	p.sum(dropRegions | captionRegion)
	if 10*p.massOf(0) < total {
		p.allow(teaserRegion | relatedRegion) // a page of teasers: they are its text
	} else if p.partners {
		p.allowTies()
	}
	if p.massOf(0) == 0 {
		p.sum(dropRegions) // a page of pictures
	}
	if p.massOf(0) == 0 {
		p.openingPost()
	}
}

// markColumns takes a narrow column for a sidebar where it stands beside the headline's own and has less than a third of
// the row's text: one with more goes on with the article.
func (p *page) markColumns() {
	if p.head < 0 {
		return
	}
	row, beside := -1, false // the last row asked about, and whether the headline stands in one of its columns
	for i := range p.sections {
		s := &p.sections[i]
		if s.own&columnRegion == 0 || s.parent < 0 || p.holds(i, p.head) || !p.holds(s.parent, p.head) {
			continue
		}
		if s.parent != row {
			row, beside = s.parent, !p.headStandsIn(s.parent)
		}
		if beside && 3*p.massOf(i) < p.massOf(row) {
			s.own |= asideRegion
		}
	}
}

// headStandsIn tells whether the headline stands right in a section, in none of its columns.
func (p *page) headStandsIn(section int) bool {
	i := p.blocks[p.head].section
	for p.sections[i].parent != section {
		if i = p.sections[i].parent; i < 0 {
			return true
		}
	}
	return isHeading(p.sections[i].node.DataAtom)
}

// allow takes regions back from all sections.
func (p *page) allow(r region) {
	for i := range p.sections {
		p.sections[i].own &^= r
	}
	p.handDown()
	p.sum(dropRegions)
}

// handDown gives each section the regions of all around it.
func (p *page) handDown() {
	for i := range p.sections {
		s := &p.sections[i]
		s.in = s.own
		if s.parent < 0 {
			continue
		}
		up := p.sections[s.parent].in
		if up&(articleRegion|mainRegion) != 0 {
			s.in &^= headerRegion // the article's own
		}
		s.in |= up
	}
}

// refuted gives the cues of a section that its content refutes: what holds most of the page's running text is no
// sidebar, what holds the headline and text neither comment nor picture, what holds much text no teaser, whatever its name.
func (p *page) refuted(i, total int) region {
	m := p.massOf(i)
	switch {
	case 10*m > 9*total, p.holds(i, p.head) && m > 0:
		return dropRegions | pictureRegions
	case 2*m > total:
		return dropRegions &^ (commentRegion | consentRegion)
	}
	out := region(0)
	if m > 800 {
		out |= teaserRegion
	}
	return out
}

// measure counts all text.
func (p *page) measure() {
	p.sizes = append(p.sizes[:0], 0)
	n := 0
	for i := range p.blocks {
		n += len(p.blocks[i].text)
		p.sizes = append(p.sizes, n)
	}
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

// mainSection finds the section that holds the main text: from the root down as long as one section inside
// holds nearly all of the running text, or most of it and its name says so.
func (p *page) mainSection() int {
	best := 0
	for i := 1; i < p.sections[best].end; i++ {
		s := &p.sections[i]
		share := 90
		switch {
		case p.partners && p.head >= 0 && !p.holds(i, p.head):
			continue // each partner's card has a text of its own
		case s.own&articleRegion != 0:
			share = 60
		case s.own&mainRegion != 0 && p.hasTwin(i):
			continue // modules of one text stand side by side
		case s.own&mainRegion != 0:
			share = 60
		case isContentElement(s.node) && hasContentTwin(s.node):
			i = s.end - 1 // tables and lists have no mass of their own
			continue
		case s.to == s.from+1 && s.end == i+1 && s.node.DataAtom == atom.Div && p.hasTwin(i):
			continue // a paragraph
		}
		if m := p.massOf(i); m > 0 && 100*m >= share*p.massOf(best) && !isLeaf(s.node.DataAtom) {
			best = i
		}
	}
	for p.sections[best].parent >= 0 && isTab(p.sections[best].node) {
		best = p.sections[best].parent
	}
	return best
}

// isLeaf tells the elements that hold one piece of a text, not a text.
func isLeaf(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Li, atom.Tr, atom.Td, atom.Th, atom.Dt, atom.Dd, atom.Pre, atom.Blockquote, atom.Figure,
		atom.Ul, atom.Ol, atom.Dl:
		return true
	}
	return isHeading(a)
}

// sizeOf gives a section's text in bytes.
func (p *page) sizeOf(i int) int {
	s := &p.sections[i]
	return p.sizes[s.to] - p.sizes[s.from]
}

func (p *page) holds(section, block int) bool {
	return block >= p.sections[section].from && block < p.sections[section].to
}
