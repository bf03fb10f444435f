package clean

import "strings"

// What a town says of its partners looks like teasers of other articles: cards, lists of links. It stays for what it
// states, the year of the tie.

// partnerWords name the partners of a town.
var partnerWords = wordSetOf("partnerstadt", "partnerstädte", "partnergemeinde", "partnerkommune", "partnerort", "partnerkreise", "partnerlandkreise", "partnerregion", "städtepartner", "gemeindepartner", "partnerschaften mit", "schwesterst")

func namesPartners(s string) bool {
	return mayNamePartners(s) && hasAny(lower(s), partnerWords)
}

// allowTies takes the name of a teaser back from the boxes that state a tie.
func (p *page) allowTies() {
	for i := range p.sections {
		if s := &p.sections[i]; s.own&teaserRegion != 0 && p.statesTie(s.from, s.to) {
			s.own &^= teaserRegion
		}
	}
	p.handDown()
	p.sum(dropRegions)
}

// statesTie tells whether one of some blocks says since when two towns are tied; on a page about partners any year that
// something is so since does.
func (p *page) statesTie(from, to int) bool {
	for i := from; i < min(to, from+mostRows); i++ {
		if low := lower(p.blocks[i].text); hasYear(low) && (hasAny(low, tieWords) || p.partners && strings.Contains(low, "seit ")) {
			return true
		}
	}
	return false
}

// eachStatesTie tells whether all blocks of a list have a year that something is so since.
func (p *page) eachStatesTie(from, to int) bool {
	for i := from; i < to; i++ {
		if text := p.blocks[i].text; !hasYear(text) || !strings.Contains(text, "seit ") {
			return false
		}
	}
	return to > from+1
}

var tieWords = wordSetOf("partnerschaft", "städtepartnerschaft", "gemeindepartnerschaft", "partnerstadt", "partnergemeinde", "städtefreundschaft")

// hasYear tells four figures that may be a year.
func hasYear(s string) bool {
	for i := 0; i < len(s); i++ {
		n := digits(s[i:])
		if y, _ := figure(s[i:]); n == 4 && y > 1900 && y < 2100 {
			return true
		}
		i += n
	}
	return false
}
