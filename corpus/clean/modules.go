package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// goesOn gives the block after the main text: a table right behind the main section goes on with it, and so does
// a section of the same kind that holds rows or items alone, for these have no mass.
func (p *page) goesOn(main int) int {
	to := p.sections[main].to
	class, _, _ := strings.Cut(attr(p.sections[main].node, "class"), " ")
	up := p.sections[main].parent
	if up < 0 {
		return to
	}
	kind, _, _ := strings.Cut(class, "_")
	for i, tries := p.sections[main].end, 0; i < p.sections[up].end && tries < 8; i, tries = p.sections[i].end, tries+1 {
		s := &p.sections[i]
		if (s.node.DataAtom == atom.Table || class != "" && strings.HasPrefix(attr(s.node, "class"), kind)) && s.in&dropRegions == 0 && p.holdsData(i) {
			to = s.to
		}
	}
	return to
}

// holdsData tells whether all blocks of a section are rows or items that are no links, but for one heading.
func (p *page) holdsData(section int) bool {
	s := &p.sections[section]
	data, links, other := 0, 0, 0
	for i := s.from; i < s.to && other < 2; i++ {
		if b := &p.blocks[i]; isData(b.tag) {
			data, links = data+len(b.text), links+b.links
		} else {
			other++
		}
	}
	return data > 2*links && other < 2
}

// isData tells a row of a table, an item of a list.
func isData(a atom.Atom) bool {
	switch a {
	case atom.Tr, atom.Td, atom.Li, atom.Dd, atom.Dt:
		return true
	}
	return false
}

// isContentElement tells one of the pieces that an editor stacks up in TYPO3: its id is a c and a number.
func isContentElement(n *html.Node) bool {
	id := attr(n, "id")
	return len(id) > 2 && id[0] == 'c' && digits(id[1:]) == len(id)-1
}

// hasContentTwin tells whether another such piece stands close before or behind one.
func hasContentTwin(n *html.Node) bool {
	before, after := n.PrevSibling, n.NextSibling
	for range 8 {
		for _, m := range [...]*html.Node{before, after} {
			if m != nil && m.Type == html.ElementNode && isContentElement(m) {
				return true
			}
		}
		if before != nil {
			before = before.PrevSibling
		}
		if after != nil {
			after = after.NextSibling
		}
	}
	return false
}
