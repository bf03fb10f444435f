package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Bounds of the search for the modules of an article: how many boxes up from the main section, how many behind each.
const (
	modulesUp     = 8
	modulesBehind = 12
)

// spread gives the first block of the main text and the one after its last. Editors build a page of modules: each
// paragraph, list and table has a box of its own beside the others of its kind. The box with the most running text is
// not all of the article then; those beside it that hold text, rows or items go with it, but for what stands before
// the headline.
func (p *page) spread(main int) (from, to int) {
	from, to = p.sections[main].from, p.sections[main].to
	for box, n := main, 0; p.sections[box].parent >= 0 && n < modulesUp; box, n = p.sections[box].parent, n+1 {
		if p.sections[box].own&articleRegion != 0 {
			break // articles beside it are others
		}
		to = p.spreadBehind(box, to)
		from = p.spreadBefore(box, from)
	}
	return from, to
}

func (p *page) spreadBehind(box, to int) int {
	up := p.sections[box].parent
	for i, n := p.sections[box].end, 0; i < p.sections[up].end && n < modulesBehind; i, n = p.sections[i].end, n+1 {
		switch {
		case p.isModule(i, box):
			to = p.sections[i].to
		case !p.isPassed(i, box):
			return to
		}
	}
	return to
}

func (p *page) spreadBefore(box, from int) int {
	for i := p.sections[box].parent + 1; i < box && p.head >= 0; i = p.sections[i].end {
		if p.sections[i].from > p.head && p.isModule(i, box) {
			return min(from, p.sections[i].from)
		}
	}
	return from
}

// isPassed tells a box after which an article may go on: one that is named as something else, pictures, a heading alone,
// a few words in a box of the same kind.
func (p *page) isPassed(i, box int) bool {
	s := &p.sections[i]
	kin := p.isKinBox(i, box)
	for k := s.from; k < s.to; k++ {
		b := &p.blocks[k]
		switch {
		case p.sections[b.section].in&(dropRegions|pictureRegions) != 0, b.caption:
		case s.to == s.from+1 && isHeading(b.tag) && b.tag != atom.H1:
		case !kin || len(b.text) > longestPassed || !p.isPlain(b):
			return false
		}
	}
	return true
}

// longestPassed is the length in bytes of the few words.
const longestPassed = 150

// isPlain tells a block that is neither link nor phrase of a page's machinery.
func (p *page) isPlain(b *block) bool {
	kind, _ := p.cues.phraseOf(b.text, p.scratch)
	return 2*b.links <= len(b.text) && (kind == noPhrase || kind == departmentPhrase)
}

func (p *page) isKinBox(i, box int) bool {
	a, b := p.sections[i].node, p.sections[box].node
	class, other := attr(a, "class"), attr(b, "class")
	if class == "" && attr(a, "id")+attr(b, "id") != "" {
		return false
	}
	return a.DataAtom == b.DataAtom && !isColumn(class) && !isColumn(other) && isKin(class, other)
}

// isColumn tells the class of a column: what stands in the next one goes on with the text less often than it stands
// beside it. AEM's "aem-GridColumn" is none, nor "wpb_text_column".
func isColumn(class string) bool {
	for name := range strings.FieldsSeq(class) {
		if strings.Contains(name, "column") && !strings.Contains(name, "text_column") || strings.Contains(name, "grid__item") || strings.Contains(name, "grid-item") {
			return true
		}
		for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '-' || r == '_' }) {
			if part == "col" {
				return true
			}
		}
	}
	return false
}

// isModule tells a box of the same kind as another one, or a table, that holds text, rows or items of an article.
func (p *page) isModule(i, box int) bool {
	s := &p.sections[i]
	if s.in&(dropRegions|columnRegion) != 0 || s.to == s.from {
		return false
	}
	kin := p.isKinBox(i, box)
	return (kin || s.node.DataAtom == atom.Table) && p.holdsData(i) || kin && p.holdsText(i)
}

// isKin tells whether two class attributes name boxes of one kind: they are equal, open with the same name, or are short
// and share a name or the beginning of one: "ce_text" and "ce_table". Names of looks ("mt-8", "flex") do not count.
func isKin(a, b string) bool {
	if a == b {
		return true
	}
	names, others := strings.Fields(a), strings.Fields(b)
	if len(names) == 0 || len(others) == 0 {
		return false
	}
	if names[0] == others[0] && (namesKind(names[0]) || strings.Contains(a, " "+names[0]+"-")) {
		return true
	}
	if family := familyOf(names[0]); family != "" && family == familyOf(others[0]) {
		return true
	}
	if len(names) > fewNames || len(others) > fewNames {
		return false
	}
	for _, name := range names {
		kind, _, _ := strings.Cut(name, "_")
		for _, other := range others {
			if name == other && namesKind(name) || len(kind) > 1 && kind != name && strings.HasPrefix(other, kind+"_") {
				return true
			}
		}
	}
	return false
}

// familyOf gives what the names of a page's components open with, "c-" as in "c-text" and "c-steps"; "" where none does.
func familyOf(name string) string {
	if len(name) > 5 && name[1] == '-' && strings.IndexByte("bcmo", name[0]) >= 0 && name[2]-'a' < 26 {
		return name[:2]
	}
	return ""
}

// fewNames is how many names a class attribute has that tells a kind, not looks.
const fewNames = 3

// namesKind tells the name of a kind from one of looks, which is a short word or opens with one or two letters.
func namesKind(name string) bool {
	dash := strings.IndexByte(name, '-')
	return len(name) > 5 && (dash < 0 || dash > 2)
}

// holdsText tells running text without a button, under no heading of other matter.
func (p *page) holdsText(section int) bool {
	s := &p.sections[section]
	if p.massOf(section) == 0 || s.to-s.from > mostRows {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if !p.isPlain(&p.blocks[i]) {
			return false
		}
	}
	return true
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
