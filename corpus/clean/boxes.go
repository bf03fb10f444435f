package clean

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// dropCards leaves out teasers of other articles: small sections about one linked heading, or one with a link
// "mehr" below. Where most of the text
// stands in such sections the page is a list of articles, and they stay.
func (p *page) dropCards(main int) {
	if p.head < 0 {
		return
	}
	limit := p.massOf(main) / 2
	var cards []int
	mass := 0
	for i := p.first; i <= p.last; i++ {
		b := &p.blocks[i]
		if i == p.head || !isHeading(b.tag) {
			continue
		}
		more := i // the link that makes it a card
		if 10*b.links < 8*len(b.text) {
			if more = p.readsOn(i); more < 0 {
				continue
			}
		}
		card := b.section
		for {
			up := p.sections[card].parent
			if up < 0 || up == main || p.massOf(up) > limit || p.sizeOf(up) > 800 || p.holds(up, p.head) ||
				p.sums[i] > p.sums[p.sections[up].from] { // a card begins with its heading
				break
			}
			card = up
		}
		if !p.holds(card, more) || p.statesTie(p.sections[card].from, p.sections[card].to) {
			continue
		}
		if n := len(cards); n == 0 || cards[n-1] != card {
			cards = append(cards, card)
			mass += p.massOf(card)
		}
	}
	if 2*mass > p.massOf(main) && !p.articleEnds(p.sections[cards[0]].from) {
		return
	}
	for _, c := range cards {
		p.dropRange(p.sections[c].from, p.sections[c].to, teaserOnly)
	}
}

// readsOn gives the link "mehr" below a heading and a sentence, -1 where none is. Facts below a heading are no teaser, nor
// is what a page about the partners of a town says of each.
func (p *page) readsOn(heading int) int {
	if p.partners {
		return -1
	}
	for i := heading + 1; i <= min(p.last, heading+3); i++ {
		b := &p.blocks[i]
		switch {
		case isHeading(b.tag):
			return -1
		case isLink(b) && p.hasSentence(heading+1, i) && readOnWords[lower(strings.TrimFunc(b.text, notLetter))]:
			return i
		}
	}
	return -1
}

// hasSentence tells whether one of some blocks is a sentence, however short.
func (p *page) hasSentence(from, to int) bool {
	for _, b := range p.blocks[from:to] {
		if b.mass() > 0 || len(b.text) > 20 && endsStatement(b.text) {
			return true
		}
	}
	return false
}

var readOnWords = map[string]bool{"mehr": true, "weiterlesen": true, "mehr erfahren": true, "mehr lesen": true, "mehr dazu": true, "weiter": true,
	"mehr informationen": true, "mehr infos": true, "jetzt lesen": true, "zum artikel": true, "zum beitrag": true, "zur meldung": true, "artikel lesen": true}

// longArticle is the running text in bytes after which cards are not what the page is about, however many they are.
const longArticle = 800

// articleEnds tells whether the cards from a block on follow an article: a long text, or any under a heading such as
// "Ähnliche Artikel".
func (p *page) articleEnds(card int) bool {
	mass := p.sums[max(card, p.first)] - p.sums[p.first]
	for i := card - 1; i > p.head && i > card-4 && mass > 0; i-- {
		if b := &p.blocks[i]; isHeading(b.tag) && b.why == boilerplate {
			return true
		}
	}
	return mass > longArticle
}

// dropForms leaves out the box around a field that asks the reader: a newsletter's, a form for comments, a poll.
func (p *page) dropForms(main int) {
	for _, i := range p.fields {
		box := -1
		for range 8 {
			if s := &p.sections[i]; i <= main && s.end > main || s.from < p.first || s.to > p.last+1 || p.sizeOf(i) > 600 || 4*p.massOf(i) > p.massOf(main) || p.holds(i, p.head) {
				break
			}
			box, i = i, p.sections[i].parent
		}
		if box >= 0 {
			p.dropRange(p.sections[box].from, p.sections[box].to, "form")
		}
	}
}

// dropBoxes leaves out what stands under a heading of other articles, of comments and the like.
func (p *page) dropBoxes(main int) {
	for i := p.first; i <= p.last; i++ {
		b := &p.blocks[i]
		if len(b.text) > 100 || i == p.head {
			continue
		}
		kind, rest := p.cues.phraseOf(b.text, p.scratch)
		opensComments := isHeading(b.tag) && countsComments(b.text)
		if opensComments || isHeading(b.tag) && isReply(b.text) || i > p.second && p.aboutAuthor(b.text) {
			kind, rest = endPhrase, restNone
		}
		if b.text == tableOfContents || opensComment(b.text) {
			kind, rest = sectionPhrase, restNone
		}
		label := rest == restMark || rest == restLabel || endsStatement(b.text) // "Autor: Anna Rau" is a line of its own
		if kind != sectionPhrase && kind != endPhrase || rest != restNone && label && !(isHeading(b.tag) && p.linksHeading(i)) {
			continue
		}
		box := b.section
		for {
			up := p.sections[box].parent
			if up < 0 || up == main || p.sections[up].from < i || p.holds(up, p.head) || 2*p.massOf(up) > p.massOf(main) {
				break
			}
			box = up
		}
		ends := kind == endPhrase && isHeading(b.tag) && 3*(p.sums[i]-p.sums[p.first]) > 2*p.massOf(main)
		if ends && !p.articleGoesOn(i, p.sections[box].to) || opensComments && i > p.body {
			p.dropRange(i, p.last+1, otherMatter)
			return
		}
		to := p.sections[box].to
		p.dropRange(i, to, otherMatter)
		i = p.dropUnder(to) - 1
	}
}

// linksHeading tells whether the next heading after one, close below it, is a link: that of a card.
func (p *page) linksHeading(i int) bool {
	for k := i + 1; k <= min(p.last, i+3); k++ {
		if b := &p.blocks[k]; isHeading(b.tag) {
			return isLink(b)
		}
	}
	return false
}

// farFromBox is within how many blocks an article goes on after a box.
const farFromBox = 60

// articleGoesOn tells whether a paragraph of the article follows the box under a heading: one that stands where its first
// paragraph does.
func (p *page) articleGoesOn(heading, to int) bool {
	if to == heading+1 {
		return false // no box
	}
	place := p.sections[p.blocks[p.body].section].parent
	for i := to; i <= min(p.last, to+farFromBox); i++ {
		if b := &p.blocks[i]; b.keep && b.mass() > 0 && p.sections[b.section].parent == place {
			return true
		}
	}
	return false
}

// aboutAuthor tells the heading of a box about the author: "Über Anna Rau". A firm that signs its own pages is none.
func (p *page) aboutAuthor(heading string) bool {
	name, ok := strings.CutPrefix(heading, "Über ")
	return ok && p.meta.isAuthor(heading) && !strings.Contains(plain(p.meta.publisher()+p.meta.pageTitle), plain(name))
}

// dropUnder goes on after a box's heading with what cannot be running text, and gives where it stops.
func (p *page) dropUnder(i int) int {
	for ; i <= p.last && !isHeading(p.blocks[i].tag) && p.blocks[i].mass() == 0; i++ {
		p.dropRange(i, i+1, otherMatter)
	}
	return i
}

// longestRepeated is the length in bytes up to which a block may be a copy of one before it.
const longestRepeated = 400

// dropRepeated leaves out a block that says the same as one before it, as captions of galleries do.
func (p *page) dropRepeated() {
	var lengths [longestRepeated + 1]int32 // how many blocks have each length: most are the only one
	for i := range p.blocks {
		if n := len(p.blocks[i].text); n <= longestRepeated {
			lengths[n]++
		}
	}
	var seen map[string]bool
	for i := range p.blocks {
		b := &p.blocks[i]
		n := len(b.text)
		if !b.keep || i == p.head || n < 20 || n > longestRepeated || lengths[n] < 2 || b.tag == atom.Td || b.tag == atom.Tr || namesTie(b.text) && hasFigure(b.text) { // several were signed in one year
			continue
		}
		if seen == nil {
			seen = map[string]bool{}
			if p.head >= 0 {
				seen[p.blocks[p.head].text] = true
			}
		}
		if seen[b.text] {
			b.keep, b.why = false, saidBefore
		}
		seen[b.text] = true
	}
}

// isDepartment tells a label such as "Themen": after the text it names what the page files it under.
func (p *page) isDepartment(b *block) bool {
	kind, rest := p.cues.phraseOf(b.text, p.scratch)
	return kind == departmentPhrase && rest == restNone
}

func (p *page) dropRange(from, to int, why string) {
	for i := from; i < to; i++ {
		if b := &p.blocks[i]; b.keep && i != p.head {
			b.keep, b.why = false, why
		}
	}
}
