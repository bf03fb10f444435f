package clean

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// Reasons that other files ask for.
const (
	otherMatter = "under a heading of other matter"
	teaserOnly  = "teaser"
	onlyLinks   = "nothing but links"
)

// choose keeps the main section's blocks but for those that are plainly something else,
// and the standfirst where it stands outside, next to the headline.
func (p *page) choose(main int) {
	m := &p.sections[main]
	p.first, p.last = m.from, m.to-1
	if p.head >= 0 {
		p.topic = p.cues.kindOf(p.blocks[p.head].text, p.scratch)
	}
	p.body = p.bodyStart()
	for i := range p.blocks {
		b := &p.blocks[i]
		inside := i >= m.from && i < m.to
		switch {
		case i == p.head:
			b.keep, b.why = true, "headline"
		case p.head >= 0 && i > p.head && i < p.body && i < p.head+40:
			p.weighIntro(b, inside)
		case inside:
			p.weigh(b, dropRegions)
			if b.keep && i < p.body && isDateLine(b.text) {
				b.keep, b.why = false, "date line"
			}
		default:
			b.keep, b.why = false, "outside the main text"
		}
	}
	p.dropCards(main)
	p.dropBoxes(main)
	p.dropRepeated()
	p.dropDangling()
}

// bodyStart gives the first block of running text in the main section.
func (p *page) bodyStart() int {
	for i := p.first; i <= p.last; i++ {
		if p.sums[i+1] > p.sums[i] && p.sections[p.blocks[i].section].in&captionRegion == 0 {
			return i
		}
	}
	return p.first
}

// weighIntro decides about a block between the headline and the body: a standfirst, whatever its element, stays.
func (p *page) weighIntro(b *block, inside bool) {
	reg := p.sections[b.section].in
	if !inside && b.mass() == 0 && (len(b.text) < 50 || b.links > 0) && reg&(introRegion|captionRegion) == 0 && !isHeading(b.tag) {
		b.keep, b.why = false, "outside the main text"
		return
	}
	p.weigh(b, dropRegions&^(teaserRegion|headerRegion))
	switch {
	case b.keep && isDateLine(b.text):
		b.keep, b.why = false, "date line"
	case b.keep && isByline(b.text):
		b.keep, b.why = false, "byline"
	}
	if b.keep {
		b.why = "between headline and text"
	}
}

// isDateLine tells a line that gives the day of publication, perhaps with hour and author, and says nothing else.
func isDateLine(s string) bool {
	if len(s) > 120 || endsStatement(s) {
		return false
	}
	ds := datesIn(s)
	return len(ds) > 0 && len(ds) < 3 && (len(s) < 60 || strings.Contains(s, "Uhr"))
}

// isByline tells a line that names the author: "Von Anna Rau und Jan Ohm".
func isByline(s string) bool {
	first, rest, ok := strings.Cut(s, " ")
	switch first {
	case "Von", "von", "Text:", "Autor:", "Autorin:", "Redaktion:", "By", "VON":
		return ok && len(s) < 80 && !endsStatement(s) && isNounPhrase(rest)
	}
	return false
}

// weigh decides about a block of the main section on its own.
func (p *page) weigh(b *block, drop region) {
	b.keep, b.why = false, ""
	reg := p.sections[b.section].in
	if r := reg & drop; r != 0 {
		b.why = r.String()
		return
	}
	n := len(b.text)
	if 10*b.links > 8*n && (n < 200 || 10*b.links > 9*n) {
		b.why = onlyLinks
		return
	}
	kind, rest := p.cues.phraseOf(b.text, p.scratch)
	short := n < 120 && !endsSentence(b.text)
	switch {
	case kind == departmentPhrase:
	case kind != noPhrase && (rest == restNone || short), p.cues.allButtons(b.text, p.scratch):
		b.why = "boilerplate phrase"
		return
	case isCredit(b.text, reg&(figureRegion|captionRegion) != 0):
		b.why = "credit"
		return
	case reg&captionRegion != 0 && !strings.ContainsAny(withoutCredit(b.text), "0123456789"):
		b.why = "caption without a figure"
		return
	}
	if n < 600 {
		if what := p.cues.kindOf(b.text, p.scratch); what != "" && !strings.Contains(p.topic, what) {
			b.why = what
			return
		}
	}
	b.keep, b.why = true, "main text"
	if reg&(figureRegion|captionRegion) != 0 && !p.all {
		b.text = withoutCredit(b.text)
	}
}

// isCredit tells image credits: a copyright sign in a short line, or under a picture an agency without a sentence.
func isCredit(s string, underPicture bool) bool {
	n := utf8.RuneCountInString(s)
	if n < 100 && (strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(c)") || strings.HasPrefix(s, "(C)")) {
		return true
	}
	if n < 100 && strings.Contains(s, "©") && !endsStatement(s) && !underPicture {
		return true
	}
	return underPicture && n < 60 && strings.Contains(s, "/") && !endsSentence(s)
}

// withoutCredit takes the credit off the end of a caption.
func withoutCredit(s string) string {
	for _, sign := range creditSigns {
		if i := strings.LastIndex(s, sign); i > 0 && len(s)-i < 100 {
			if cut := strings.TrimRight(s[:i], " (|/–-[\n\t\u00a0"); len(cut) > 0 {
				return cut
			}
		}
	}
	return s
}

var creditSigns = []string{"©", "(Foto:", "(Bild:", "(Quelle:", "(Fotos:", "(Grafik:", "Foto:", "Bild:", "Fotos:", "Quelle:",
	"Credit:", "Bildquelle:", "Copyright:"}

// dropCards leaves out teasers of other articles: small sections about one linked heading.
func (p *page) dropCards(main int) {
	if p.head < 0 {
		return // a page without a headline is a list of posts, and they are its text
	}
	limit := p.massOf(main) / 4
	for i := p.first; i <= p.last; i++ {
		b := &p.blocks[i]
		if i == p.head || !isHeading(b.tag) || 10*b.links < 8*len(b.text) {
			continue
		}
		card := b.section
		for {
			up := p.sections[card].parent
			if up < 0 || up == main || p.massOf(up) > limit || p.sizeOf(up) > 800 || p.holds(up, p.head) {
				break
			}
			card = up
		}
		p.dropRange(p.sections[card].from, p.sections[card].to, teaserOnly)
	}
}

// dropBoxes leaves out what stands under a heading of other articles, of comments and the like.
func (p *page) dropBoxes(main int) {
	for i := p.first; i <= p.last; i++ {
		b := &p.blocks[i]
		if len(b.text) > 100 || i == p.head {
			continue
		}
		if kind, _ := p.cues.phraseOf(b.text, p.scratch); kind != sectionPhrase && kind != endPhrase || endsStatement(b.text) {
			continue
		}
		box := b.section
		for {
			up := p.sections[box].parent
			if up < 0 || up == main || p.sections[up].from < i {
				break
			}
			box = up
		}
		to := p.sections[box].to
		p.dropRange(i, to, otherMatter)
		i = p.dropUnder(to) - 1
	}
}

// dropUnder goes on after a box's heading with what cannot be running text, and gives where it stops.
func (p *page) dropUnder(i int) int {
	for ; i <= p.last && !isHeading(p.blocks[i].tag) && p.blocks[i].mass() == 0; i++ {
		p.dropRange(i, i+1, otherMatter)
	}
	return i
}

// endsStatement tells a sentence from a heading: a colon or a question mark may end a heading.
func endsStatement(s string) bool {
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, ".“") || strings.HasSuffix(s, "!“")
}

// dropRepeated leaves out a block that says the same as one before it, as captions of galleries do.
func (p *page) dropRepeated() {
	seen := make(map[string]bool, 64)
	if p.head >= 0 {
		seen[plain(p.blocks[p.head].text)] = true
	}
	for i := range p.blocks {
		b := &p.blocks[i]
		if !b.keep || i == p.head || len(b.text) < 20 || len(b.text) > 400 || b.tag == atom.Td || b.tag == atom.Tr {
			continue
		}
		key := plain(b.text)
		if seen[key] {
			b.keep, b.why = false, "said before"
		}
		seen[key] = true
	}
}

// dropDangling leaves out headings under which nothing is left.
func (p *page) dropDangling() {
	next := 1        // level of the next kept block: of a heading 1 to 6, of text 9; nothing counts as 1
	dropped := false // something was dropped between
	for i := len(p.blocks) - 1; i > p.head; i-- {
		b := &p.blocks[i]
		if !b.keep {
			dropped = true
			continue
		}
		level := headingLevel(b.tag)
		if level < textLevel && dropped && next <= level && len(b.text) < 100 && !endsStatement(b.text) {
			b.keep, b.why = false, "heading of nothing"
			continue
		}
		next, dropped = level, false
	}
}

func (p *page) dropRange(from, to int, why string) {
	for i := from; i < to; i++ {
		if b := &p.blocks[i]; b.keep && i != p.head {
			b.keep, b.why = false, why
		}
	}
}

// sizeOf gives a section's text in bytes.
func (p *page) sizeOf(i int) int {
	s := &p.sections[i]
	return p.sizes[s.to] - p.sizes[s.from]
}

func (p *page) holds(section, block int) bool {
	return block >= p.sections[section].from && block < p.sections[section].to
}
