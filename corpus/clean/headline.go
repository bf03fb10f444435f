package clean

import (
	"bytes"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"
)

// headline finds the block of the headline: the heading that the page's own titles bear out and that text follows,
// else the last <h1> before the first running text. It is -1 where there is none.
func (p *page) headline() int {
	m := &p.meta
	head, core := cutTitle(m.pageTitle)
	for _, titles := range [][]string{{m.ld.headline, m.ogTitle}, {m.pageTitle}, {head, core}} {
		if i := p.claimed(titles); i >= 0 {
			return i
		}
	}
	for i := range p.blocks {
		if p.blocks[i].tag == atom.H1 && p.textFollows(i) {
			return p.belowMenu(i)
		}
	}
	if i := p.claimedLine(core); i >= 0 {
		return i
	}
	titles := plainTitles([]string{m.ld.headline, m.ogTitle, m.pageTitle})
	for i := range p.blocks { // a page of a headline and little else
		if b := &p.blocks[i]; b.tag == atom.H1 && len(b.text) > 20 && isClaimed(titles, []byte(plain(b.text))) {
			return i
		}
	}
	if i := p.lastBeforeText(); i >= 0 || p.sums[len(p.blocks)] > 0 {
		return i
	}
	return p.firstHeading()
}

// belowMenu gives the heading below the menu that follows a page's <h1>, before any running text: that is the site's name
// then. It is the <h1> where there is none.
func (p *page) belowMenu(h1 int) int {
	menu, best := false, h1
	for i := h1 + 1; i < len(p.blocks) && i < h1+40 && p.sums[i+1] == p.sums[h1]; i++ {
		b := &p.blocks[i]
		switch {
		case headingLevel(b.tag) < 4 && menu && best == h1 && p.mayBeHeadline(b):
			best = i
		case isLinkText(b) && countWords(b.text) > 2:
			menu = true
		}
	}
	return best
}

// firstHeading gives the first heading of a page without running text, -1 where none is.
func (p *page) firstHeading() int {
	for i := range p.blocks {
		if b := &p.blocks[i]; headingLevel(b.tag) < 3 && len(b.text) > 8 && p.mayBeHeadline(b) {
			return i
		}
	}
	return -1
}

// mayBeHeadline tells a block that is no link and stands in no part of the page that is left out.
func (p *page) mayBeHeadline(b *block) bool {
	return !isLink(b) && p.around(b.section)&dropRegions == 0
}

// lastBeforeText gives the heading right before the first running text, where neither a title nor <h1> tells the headline.
func (p *page) lastBeforeText() int {
	tries := 0
	for i := range p.blocks {
		if p.sums[i+1] == p.sums[i] {
			continue
		}
		if tries++; tries > 50 {
			break
		}
		if p.around(p.blocks[i].section)&dropRegions != 0 {
			continue
		}
		for h, between := i-1, 0; h >= 0 && between < 4; h-- {
			b := &p.blocks[h]
			if !isHeading(b.tag) && !p.looksLikeHeading(b) {
				if !p.isDocumentData(b) && !p.cues.allButtons(b.text, p.scratch) {
					between++
				}
				continue
			}
			kind, _ := p.cues.phraseOf(b.text, p.scratch)
			if kind == noPhrase && len(b.text) > 14 && isOneLine(b.text) && p.mayBeHeadline(b) {
				return h
			}
			return -1
		}
		return -1
	}
	return -1
}

// looksLikeHeading tells a heading without its tag: a short line in large or bold type, or with a name for a headline.
func (p *page) looksLikeHeading(b *block) bool {
	text, _, _ := strings.Cut(b.text, "\n")
	if p.sections[b.section].own&headlineRegion == 0 && 10*b.strong < 9*len(text) {
		return false
	}
	return len(text) < 150 && !endsStatement(text) && !strings.HasSuffix(text, ",") && !isDateLine(text) && !isByline(text)
}

// isOneLine tells a line, with nothing but the day and the author below it.
func isOneLine(s string) bool {
	_, rest, ok := strings.Cut(s, "\n")
	return !ok || isDateLine(rest) || isByline(rest)
}

// longestTitle is the length in bytes up to which titles are compared.
const longestTitle = 600

// plainTitles gives the letters and figures of the titles that there are.
func plainTitles(names []string) (titles [][]byte) {
	for _, name := range names {
		if t := appendPlain(nil, name); len(t) > 0 {
			titles = append(titles, t[:min(len(t), longestTitle)])
		}
	}
	return titles
}

// claimed finds the heading that one of the titles holds: of several before the same text the last, since the first may
// be the site's name; one outside navigation before its copy there.
func (p *page) claimed(names []string) int {
	titles := plainTitles(names)
	if titles == nil {
		return -1
	}
	site := appendPlain(nil, p.meta.publisher())
	best, bestAside := -1, true
	for i := range p.blocks {
		b := &p.blocks[i]
		named := headingLevel(b.tag) <= 3 || p.sections[b.section].own&headlineRegion != 0
		if !named || len(b.text) < 8 || len(b.text) > longestTitle || !p.textFollows(i) {
			continue
		}
		h := appendPlain(p.plain[:0], b.text)
		p.plain = h
		if bytes.Equal(h, site) || !isClaimed(titles, h) || p.isDepartment(b) {
			continue
		}
		aside := p.around(b.section)&(navRegion|relatedRegion|commentRegion|asideRegion) != 0
		switch {
		case best < 0, bestAside && !aside:
			best, bestAside = i, aside
		case aside:
		case p.sums[i] > p.sums[best]:
			return best
		case headingLevel(b.tag) <= headingLevel(p.blocks[best].tag) || isSiteTitle(titles, &p.blocks[best]):
			best = i
		}
	}
	return best
}

// claimedLine finds a line that is none of the headings, but the page's own title, or what that holds behind a colon or
// the site's short name: -1 where there is none.
func (p *page) claimedLine(title string) int {
	if len(title) < shortestHeadline {
		return -1
	}
	title = evenSpace(title)
	for i := range p.blocks {
		b := &p.blocks[i]
		if len(b.text) < shortestHeadline || !strings.HasSuffix(title, b.text) || countWords(b.text) < 3 && !isHeading(b.tag) || isLink(b) || !p.textFollows(i) || p.around(b.section)&dropRegions != 0 {
			continue
		}
		before := strings.TrimSuffix(title, b.text)
		site := len(before)+20 < len(b.text) && (strings.HasSuffix(before, " | ") || strings.HasSuffix(before, " - ") || strings.HasSuffix(before, " – "))
		if before == "" || site || strings.HasSuffix(before, ": ") {
			return i
		}
	}
	return -1
}

// shortestHeadline is the length in bytes from which a line may be told by the page's title alone.
const shortestHeadline = 16

// isSiteTitle tells whether a heading is the site's name: it stands at the end of a title, or is a link and stands
// at its beginning.
func isSiteTitle(titles [][]byte, b *block) bool {
	heading := []byte(plain(b.text))
	for _, t := range titles {
		if !bytes.Equal(t, heading) && (bytes.HasSuffix(t, heading) || isLink(b) && bytes.HasPrefix(t, heading)) {
			return true
		}
	}
	return false
}

// isLink tells a block that is one link and nothing else.
func isLink(b *block) bool {
	return 10*b.links > 9*len(b.text)
}

// isClaimed tells whether one of the titles holds a heading, marks and white space apart, or a heading a long title.
func isClaimed(titles [][]byte, heading []byte) bool {
	for _, t := range titles {
		if bytes.Contains(t, heading) || len(t) > 20 && len(heading) < 2*len(t) && bytes.Contains(heading, t) {
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

// saysAgain tells whether a heading is another wording of the headline: most of its words are the headline's.
func saysAgain(headline, heading string) bool {
	words, same := 0, 0
	for w := range strings.FieldsSeq(heading) {
		w = strings.TrimFunc(w, notLetter)
		if len(w) < 4 {
			continue
		}
		words++
		if strings.Contains(headline, w) {
			same++
		}
	}
	return words > 2 && 3*same >= 2*words
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
