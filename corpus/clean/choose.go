package clean

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"
)

// Reasons that other files ask for.
const (
	otherMatter = "under a heading of other matter"
	teaserOnly  = "card of another article"
	onlyLinks   = "nothing but links"
	boilerplate = "boilerplate phrase"

	saidBefore = "said before"
	ruleOnly   = "line that parts the text"

	amongMachinery = "among machinery"
)

// choose keeps the main section's blocks but for those that are plainly something else,
// and the standfirst where it stands outside, next to the headline.
func (p *page) choose(main int) {
	from, to := p.spread(main)
	p.first, p.last = from, to-1
	if p.head >= 0 {
		p.topic = p.cues.bitsOf(p.blocks[p.head].text, p.scratch)
	}
	top := p.opensText()
	p.body = p.textFrom(p.first)
	if top {
		p.body = p.textFrom(p.head + 1)
	}
	p.second = p.textFrom(p.body + 1)
	for i := range p.blocks {
		b := &p.blocks[i]
		inside := i >= p.first && i <= p.last
		switch {
		case i == p.head:
			b.keep, b.why = true, "headline"
		case p.head >= 0 && i > p.head && i < p.body && i < p.head+40:
			p.weighIntro(i, inside)
		case inside:
			p.weigh(b, dropRegions)
			if b.keep && top && i < p.head && (p.isAbove(i) || p.isDepartment(b) || p.isKicker(i) || isReleaseLine(b.text) || isTrail(b.text) || leadsBack(b.text) || isPath(b.text) || strings.Contains(b.text, "://")) {
				b.keep, b.why = false, "above the headline"
			}
			if b.keep && (i < p.second || i < p.body || p.sums[i] == p.sums[p.last+1]) {
				p.dropDateline(i)
			}
		default:
			b.keep, b.why = false, "outside the main text"
		}
	}
	p.dropForms(main)
	p.dropGadgets(main)
	p.dropHours(main)
	p.dropEmbeds()
	p.dropNoticed()
	p.dropLinkLists()
	p.keepAnnounced()
	if !p.partners { // the label of a link is a partner's name there
		p.dropLinkLabels()
	}
	p.dropCards(main)
	p.dropLinkCards(main)
	p.dropBoxes(main)
	p.keepPartnerCards()
	p.dropRepeated()
	p.dropQuotes()
	p.dropCalls()
	p.dropWriters()
	p.dropBio()
	p.dropTail()
	p.dropDangling()
}

// isPlayTime tells the length of a film that stands alone: "01:34 Min."
func isPlayTime(s string) bool {
	if len(s) > 11 || digits(s) == 0 {
		return false
	}
	_, rest, ok := strings.Cut(s, ":")
	rest = strings.TrimRight(rest[digits(rest):], ".")
	return ok && strings.EqualFold(strings.TrimSpace(rest), "min")
}

// isPricedLink tells a product: a link with its price, and no item of a list.
func isPricedLink(b *block) bool {
	if b.links > 0 && len(b.text) < 120 && strings.Contains(b.text, "€") {
		for _, button := range [...]string{"Zum Shop", "Zum Angebot", "Zum Händler", "Zum Produkt", "Zum Deal", "Jetzt kaufen"} {
			if strings.HasSuffix(b.text, button) {
				return true
			}
		}
	}
	return 2*b.links > len(b.text) && len(b.text) < 120 && strings.HasSuffix(b.text, "€") && !isData(b.tag) && !isHeading(b.tag)
}

// isMenuOfLines tells links with line breaks between them.
func isMenuOfLines(b *block) bool {
	n := len(b.text)
	return 10*b.links > 6*n && n < 300 && strings.IndexByte(b.text, '\n') >= 0 && !endsSentence(b.text)
}

// isLinkText tells a block that is one link for the most part. Of headings dropCards decides.
func isLinkText(b *block) bool {
	n := len(b.text)
	if n < 200 && 2*b.links > n && 10*b.links <= 8*n {
		n -= gapsIn(b.text)
	}
	return 10*b.links > 8*n && (n < 200 || isLink(b)) && !isHeading(b.tag)
}

// gapsIn counts the bytes of what a page puts between three links and more, single blanks apart.
func gapsIn(s string) (n int) {
	gaps := 0
	for _, mark := range [...]string{"\u00a0\u00a0", "\u00a0 ", " |", " ·", " •", " -", " /"} {
		k := strings.Count(s, mark)
		gaps += k
		n += k * len(mark)
	}
	if gaps < 2 || strings.Contains(s, "://") {
		return 0
	}
	return n
}

// opensContact tells several lines in one block, the first of which is the heading of other matter: "Rückfragen an".
func (p *page) opensContact(text string) bool {
	first, _, several := strings.Cut(text, "\n")
	if !several || len(first) > 80 {
		return false
	}
	kind, rest := p.cues.phraseOf(first, p.scratch)
	return (kind == sectionPhrase || kind == endPhrase) && rest == restNone || strings.TrimRight(first, ": ") == "Impressum"
}

// textFrom gives the first block of running text in the main section at or after block i; the start where none is.
func (p *page) textFrom(from int) int {
	for i := from; i <= p.last; i++ {
		if p.sums[i+1] > p.sums[i] && p.sections[p.blocks[i].section].in&captionRegion == 0 {
			return i
		}
	}
	return p.first
}

// weighIntro decides about a block between the headline and the body: a standfirst, whatever its element, stays.
func (p *page) weighIntro(i int, inside bool) {
	b := &p.blocks[i]
	reg := p.sections[b.section].in
	label := b.mass() == 0 && (len(b.text) < 50 || b.links > 0)
	if !inside && label && reg&(introRegion|captionRegion|teaserRegion) == 0 && !isHeading(b.tag) {
		b.keep, b.why = false, "outside the main text"
		return
	}
	p.weigh(b, dropRegions&^(teaserRegion|headerRegion))
	switch {
	case !b.keep:
	case p.isDocumentData(b):
		b.keep, b.why = false, "byline"
	case mayRepeat(b) && saysAgain(p.blocks[p.head].text, b.text):
		b.keep, b.why = false, saidBefore
	default:
		b.why = "between headline and text"
		p.dropDateline(i)
	}
}

// mayRepeat tells a block that may be the headline once more: a heading, a line that is no sentence.
func mayRepeat(b *block) bool {
	return isHeading(b.tag) || !isData(b.tag) && len(b.text) < 150 && !endsSentence(b.text)
}

// opensText tells whether the headline stands in the main section with most of its text after it.
func (p *page) opensText() bool {
	if p.head < p.first || p.head > p.last {
		return false
	}
	before, after := p.sums[p.head]-p.sums[p.first], p.sums[p.last+1]-p.sums[p.head]
	return 2*before < after || p.blocks[p.head].tag == atom.H1 && before < after
}

// isMark tells a block without a word: a counter, a bullet. A year, a share, a price says something.
func isMark(b *block) bool {
	if len(b.text) < 4 && strings.HasSuffix(b.text, "+") {
		return true // of what only subscribers can read
	}
	longest := len("1/240")
	if len(b.text) <= len("12 / 2400") && strings.Contains(b.text, " / ") {
		longest = len("12 / 2400")
	}
	if len(b.text) > longest || isData(b.tag) && b.tag != atom.Dt || isHeading(b.tag) {
		return false
	}
	isYear := len(b.text) == 4 && number(b.text) >= 1900
	return !strings.ContainsFunc(b.text, unicode.IsLetter) && !strings.ContainsAny(b.text, "%€$£") && !isYear
}

// isRule tells a line of signs that parts a text: "++++++", "* * *".
func isRule(b *block) bool {
	c := b.text[0]
	return (c == '+' || c == '*' || c == '-' || c == '_' || c == '=' || c == '~') && len(b.text) < 100 && !isData(b.tag) && !isHeading(b.tag) && b.tag != atom.Pre &&
		strings.Trim(b.text, "+*-_=~ \u00a0") == ""
}

// isAbove tells whether a block before such a headline is none of the article: any but a line or two right beside it.
func (p *page) isAbove(i int) bool {
	near := p.blocks[p.head].section
	for range 3 {
		if near > 0 && p.sections[near].node.DataAtom != atom.Td {
			near = p.sections[near].parent
		}
	}
	b := &p.blocks[i]
	return i < p.head-3 || !p.holds(near, i) || b.mass() > 0 && p.sections[b.section].in&introRegion == 0
}

// longestNotice is the length in bytes up to which a block may be a notice of the page's machinery.
const longestNotice = 1000

// weigh decides about a block of the main section on its own.
func (p *page) weigh(b *block, drop region) {
	reg := p.sections[b.section].in
	if b.why = p.whyNot(b, reg, drop); b.why != "" {
		b.keep = false
		return
	}
	b.keep, b.why = true, "main text"
	if (reg&pictureRegions != 0 || b.caption) && !p.all {
		b.text = withoutCredit(b.text)
	}
}

// whyNot tells why a block is none of the text, "" if nothing speaks against it.
func (p *page) whyNot(b *block, reg, drop region) string {
	if reg&drop != 0 {
		return (reg & drop).String()
	}
	if isMenuOfLines(b) || isLinkText(b) {
		return onlyLinks
	}
	n := len(b.text)
	kind, rest := p.cues.phraseOf(b.text, p.scratch)
	opensBox := kind == sectionPhrase || kind == endPhrase
	short := n < 120 && !endsSentence(b.text)
	switch {
	case kind == departmentPhrase:
	case opensBox && 10*b.links > 6*n && n < 300, n < 300 && !endsSentence(b.text) && p.opensContact(b.text):
		return otherMatter
	case kind == sectionPhrase && rest != restNone && rest != restWords && short && !isHeading(b.tag):
		return "label" // of one line, after which the text may go on
	case kind != noPhrase && (rest == restNone || short), kind == buttonPhrase && rest == restLabel && n < 200,
		p.cues.allButtons(b.text, p.scratch), p.cues.isLabelRow(b.text, p.scratch):
		return boilerplate
	case isMark(b), isFileName(b.text), isPlayTime(b.text):
		return "mark"
	case isRule(b):
		return ruleOnly
	case isDownload(b.text):
		return "download"
	case 2*b.links > n && b.links < n && isTrail(b.text):
		return "breadcrumb"
	case isPricedLink(b):
		return "offer"
	case p.namesAuthor(b.text), isInterviewer(b.text), isSign(b.text):
		return "byline"
	case n < 80 && saysWhen(b.text):
		return "date line"
	case n < 200 && strings.Contains(b.text, "(Anzeige)"):
		return "ad"
	case isCredit(b.text, reg&pictureRegions != 0):
		return "credit"
	case isCaption(b, reg) && !statesFigure(withoutCredit(b.text), p.published):
		return "caption without a figure"
	}
	if n < longestNotice {
		return p.cues.kindOf(b.text, p.topic, p.scratch)
	}
	return ""
}
