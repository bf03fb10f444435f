package clean

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// Bounds of a pull quote: bytes, and how many blocks before and after it may hold its words.
const (
	shortestQuote = 40
	longestQuote  = 300
	nearQuote     = 10
)

// dropQuotes leaves out pull quotes, with the name under them: a <blockquote> whose words a paragraph near it has too,
// be it in another order, or a block that a longer one has word for word.
func (p *page) dropQuotes() {
	for i := range p.sections {
		s := &p.sections[i]
		size := p.sizeOf(i)
		if s.from < p.first || s.to > p.last+1 || size < shortestQuote || size > longestQuote {
			continue
		}
		paragraph := -1
		switch {
		case s.node.DataAtom == atom.Blockquote:
			paragraph = p.repeating(s.from, s.to)
		case s.to == s.from+1 && p.blocks[s.from].section == i && !isHeading(s.node.DataAtom) && !isData(s.node.DataAtom):
			paragraph = p.quoted(s.from)
		}
		if paragraph < 0 {
			continue
		}
		box := i
		for up := s.parent; p.sections[up].from >= p.first && p.sizeOf(up) < size+100 && !p.holds(up, p.head) && !p.holds(up, paragraph); up = p.sections[up].parent {
			box = up
		}
		p.dropRange(p.sections[box].from, p.sections[box].to, saidBefore)
	}
}

// repeating gives one of the paragraphs near some blocks that has most of their words, -1 where none has.
func (p *page) repeating(from, to int) int {
	for k := max(p.first, from-nearQuote); k < min(p.last+1, to+nearQuote); k++ {
		b := &p.blocks[k]
		if !b.keep || b.mass() == 0 || k >= from && k < to {
			continue
		}
		all := true
		for _, q := range p.blocks[from:to] {
			all = all && saysAgain(b.text[:min(len(b.text), longestNotice*3)], q.text)
		}
		if all {
			return k
		}
	}
	return -1
}

// quoted gives one of the longer paragraphs near a block that has its words, -1 where none has.
func (p *page) quoted(i int) int {
	text := p.blocks[i].text
	words := strings.TrimFunc(text, notLetter)
	for k := max(p.first, i-nearQuote); k < min(p.last+1, i+nearQuote); k++ {
		if b := &p.blocks[k]; k != i && b.keep && len(b.text) > len(text) && strings.Contains(b.text, words) {
			return k
		}
	}
	return -1
}
