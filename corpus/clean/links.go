package clean

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// dropLinkLists leaves out lists whose items all are links for the most part: "Kultur: Das Theater bekommt mehr Geld" with
// a link behind the colon.
func (p *page) dropLinkLists() {
	for i := range p.sections {
		s := &p.sections[i]
		if s.node.DataAtom != atom.Ul && s.node.DataAtom != atom.Ol || s.from < p.first || s.to > p.last+1 || s.to-s.from < 2 {
			continue
		}
		text, links, least := 0, 0, 1
		for _, b := range p.blocks[s.from:s.to] {
			text, links, least = text+len(b.text), links+b.links, min(least, b.links)
		}
		if least > 0 && 10*links > 6*text {
			p.dropRange(s.from, s.to, onlyLinks)
		}
	}
}

// keepAnnounced takes back links that are what the page is about: a list whose heading, or whose sentence with a colon at
// its end, names the partners of a town, or whose items each say since when, and the linked rows of a table, most of which is no link.
func (p *page) keepAnnounced() {
	for i := range p.sections {
		s := &p.sections[i]
		if s.from < max(p.first, 1) || s.to > p.last+1 || s.in&dropRegions != 0 || !p.announces(s) {
			continue
		}
		for k := s.from; k < s.to; k++ {
			if b := &p.blocks[k]; b.why == onlyLinks && !p.cues.allButtons(b.text, p.scratch) && !(isMenuOfLines(b) && p.massOf(i) > 0) {
				b.keep, b.why = true, "announced list"
			}
		}
	}
}

// mostRows is how many rows of a table are asked whether they are links.
const mostRows = 1000

func (p *page) announces(s *section) bool {
	switch s.node.DataAtom {
	case atom.Ul, atom.Ol:
		b := &p.blocks[s.from-1]
		named := b.keep && (isHeading(b.tag) || strings.HasSuffix(b.text, ":")) && namesPartners(b.text)
		return named || p.eachStatesTie(s.from, s.to)
	case atom.Table:
		kept, text := 0, 0
		for i := s.from; i < min(s.to, s.from+mostRows); i++ {
			b := &p.blocks[i]
			text += len(b.text)
			if b.keep && isData(b.tag) {
				kept += len(b.text) - b.links
			}
		}
		return 2*kept > text
	}
	return false
}

// dropLinkLabels leaves out the label of links that stand in one box with it and nothing else: "Im Video", "Bisher in
// der Serie".
func (p *page) dropLinkLabels() {
	for i := p.first + 1; i <= p.last; i++ {
		if link, label := &p.blocks[i], &p.blocks[i-1]; link.why == onlyLinks && isLinkLabel(label, link) && p.shareBox(i) {
			label.keep, label.why = false, otherMatter
		}
	}
}

func isLinkLabel(label, link *block) bool {
	switch {
	case !label.keep, isData(label.tag), hasFigure(label.text), strings.ContainsAny(label.text, ".,:"):
		return false
	case isHeading(label.tag):
		return len(label.text) < 60
	}
	return len(label.text) < 30 && len(label.text) < len(link.text)
}

// shareBox tells whether the block before i and links from i on are all that a section holds.
func (p *page) shareBox(i int) bool {
	s := p.blocks[i].section
	for range 4 {
		if s <= 0 || p.sections[s].from < i-1 {
			return false
		}
		if p.sections[s].from == i-1 {
			for k := i; k < p.sections[s].to; k++ {
				if p.blocks[k].why != onlyLinks {
					return false
				}
			}
			return true
		}
		s = p.sections[s].parent
	}
	return false
}

// Bounds of a call to act: bytes of its box and of its button.
const (
	largestCall   = 350
	longestButton = 30
)

// dropCalls leaves out the call that ends a page: a box of a heading, a few words to the reader and a button; also one
// within whose button leads elsewhere or that says what to do now.
func (p *page) dropCalls() {
	ends := true // no text of the article follows
	for i := p.last; i > p.body; i-- {
		b := &p.blocks[i]
		ends = ends && !(b.keep && b.mass() > 0)
		if b.links == 0 || len(b.text) > longestButton || b.keep {
			continue
		}
		for s, n := b.section, 0; s > 0 && n < 6 && p.sizeOf(s) < largestCall; s, n = p.sections[s].parent, n+1 {
			if from := p.sections[s].from; (ends || leadsOn(b.text)) && p.isCall(from, i) || p.opensNow(from, i) {
				p.dropRange(from, i, "call to act")
				break
			}
		}
	}
}

// leadsOn tells the words of a button that leads to another page: "Zum Quiz".
func leadsOn(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	switch first {
	case "Zum", "Zur", "Zu", "Jetzt", "Hier", "Mehr":
		return true
	}
	return false
}

// opensNow tells a box that opens with such a title as "Jetzt Konten vergleichen" in bold type.
func (p *page) opensNow(from, to int) bool {
	b := &p.blocks[from]
	return to-from > 1 && from > p.body && strings.HasPrefix(b.text, "Jetzt ") && len(b.text) < 60 && (isHeading(b.tag) || 10*b.strong > 9*len(b.text))
}

// isCall tells a heading and words to the reader without a figure.
func (p *page) isCall(from, to int) bool {
	if opensQuestion(p.blocks[from].text) {
		return from > p.body && to > from
	}
	if to-from < 2 || !isHeading(p.blocks[from].tag) || from == p.head {
		return false
	}
	address := false
	for _, b := range p.blocks[from:to] {
		if hasFigure(b.text) || isData(b.tag) {
			return false
		}
		address = address || hasAny(lower(b.text), readerWords)
	}
	return address
}

// opensQuestion tells a question to the reader that a button answers: "Sie möchten mehr erfahren?"
func opensQuestion(s string) bool {
	if len(s) > 120 || !strings.HasSuffix(s, "?") {
		return false
	}
	first, second, _ := threeWords(s)
	switch first {
	case "Sie", "Du", "Ihr", "Sind", "Haben", "Möchten", "Wollen", "Suchen", "Möchtest", "Willst", "Hast", "Bist":
		return second != ""
	}
	return false
}

var readerWords = wordSetOf("sie", "ihr", "ihre", "ihren", "du", "dich", "dir", "dein", "deine", "uns")
