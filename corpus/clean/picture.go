package clean

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// longestCaption is the length in bytes up to which a box around a picture holds its caption and not a text.
const longestCaption = 250

// markCaptions finds the captions that no name tells: what repeats a picture's alternative text, and the text of a
// box that holds a picture and little else.
func (p *page) markCaptions() {
	for _, n := range p.pictures {
		p.markRepeated(n)
		p.markBox(n)
	}
}

// markRepeated looks for a picture's alternative text among the blocks after it.
func (p *page) markRepeated(n pictureNote) {
	alt := strings.TrimSpace(attr(n.node, "alt"))
	if len(alt) < 20 {
		return
	}
	start, plain := alt[:8], false // plain: alt is without credit and double blanks
	for i := n.block; i < min(n.block+4, len(p.blocks)); i++ {
		b := &p.blocks[i]
		if len(b.text) < 20 || b.text[:8] != start || i == p.head || isHeading(b.tag) {
			continue
		}
		if !plain {
			alt, plain = withoutCredit(evenSpace(alt)), true
		}
		b.caption = b.caption || strings.HasPrefix(b.text, alt) && withoutCredit(b.text) == alt
	}
}

// markLine looks for a few words in one paragraph or cell with a picture: no sentence, no heading in bold type.
func (p *page) markLine(n pictureNote) {
	if n.block >= len(p.blocks) || n.block == p.head {
		return
	}
	b := &p.blocks[n.block]
	switch p.sections[n.section].node.DataAtom {
	case atom.P, atom.Td:
		b.caption = b.caption || b.section == n.section && len(b.text) < 100 && 2*b.strong < len(b.text) && !endsSentence(b.text)
	}
}

// markBox climbs from a picture as long as the box around it holds little text, and not most of the page's.
func (p *page) markBox(n pictureNote) {
	box := -1
	for i := n.section; i >= 0 && p.sizeOf(i) < longestCaption && 2*p.massOf(i) <= p.massOf(0) && !isLeaf(p.sections[i].node.DataAtom); i = p.sections[i].parent {
		box = i
	}
	if box < 0 {
		p.markLine(n)
		return
	}
	s := &p.sections[box]
	for i := s.from; i < s.to; i++ {
		if i == p.head || isHeading(p.blocks[i].tag) {
			return // a short page, a card
		}
	}
	for i := s.from; i < s.to; i++ {
		p.blocks[i].caption = !isQuotation(p.blocks[i].text) // beside a portrait
	}
}

// isQuotation tells a sentence in quotation marks and nothing else.
func isQuotation(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	last, size := utf8.DecodeLastRuneInString(s)
	return opensQuote(first) && strings.ContainsRune("“”\"«»", last) && len(s) > shortestQuote && endsSentence(s[n:len(s)-size])
}
