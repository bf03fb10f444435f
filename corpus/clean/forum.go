package clean

import "strings"

// openingPost takes the first post of a page whose text is all comments for the document itself: a forum's thread.
// The posts after it stay comments.
func (p *page) openingPost() {
	p.sum(dropRegions &^ commentRegion)
	first := -1
	for i := range p.sections {
		s := &p.sections[i]
		if s.own&commentRegion == 0 || p.massOf(i) == 0 {
			continue
		}
		if first < 0 || i < p.sections[first].end {
			first = i
		}
		if p.hasTwin(i) {
			break
		}
	}
	if first < 0 {
		p.sum(dropRegions)
		return
	}
	for i := first; i >= 0; i = p.sections[i].parent {
		p.sections[i].own &^= commentRegion
	}
	for i := first; i < p.sections[first].end; i++ {
		p.sections[i].own &^= commentRegion
	}
	p.handDown()
	p.sum(dropRegions)
}

// hasTwin tells whether another comment of the same class follows a section as its sibling.
func (p *page) hasTwin(i int) bool {
	s := &p.sections[i]
	class := attr(s.node, "class")
	for n, tries := s.node.NextSibling, 0; n != nil && tries < 20; n, tries = n.NextSibling, tries+1 {
		if n.DataAtom == s.node.DataAtom && class != "" && attr(n, "class") == class {
			return true
		}
	}
	return false
}

// countsComments tells the heading of comments that says how many there are: "2 Kommentare".
func countsComments(heading string) bool {
	n := digits(heading)
	return n > 0 && n < 5 && len(heading) < 40 && strings.HasPrefix(heading[n:], " Kommentar")
}

// isReply tells the heading of an answer in a forum: "Re: Heizung rauscht".
func isReply(heading string) bool {
	return len(heading) > 4 && (strings.EqualFold(heading[:4], "re: ") || strings.EqualFold(heading[:4], "aw: "))
}
