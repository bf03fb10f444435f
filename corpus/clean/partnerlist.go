package clean

import "strings"

// Bounds of a list of partners.
const (
	partnerGap       = 6   // lines without a year in it: name, country, inhabitants
	fewestYears      = 2   // in copied text
	longestTeller    = 100 // code points of a line that tells a year
	mostPartnerLines = 300
)

// mayNamePartners tells whether a text may name the partners of a town, by what all words for them have.
func mayNamePartners(s string) bool {
	return strings.Contains(s, "artner") || strings.Contains(s, "chwesterst") || strings.Contains(s, "ARTNER")
}

// joinPartners takes the lines of a list of partners with their years for paragraphs, below the heading that names them:
// a town's page about them often has no others.
func joinPartners(lines []line) {
	for i := 0; i < len(lines); i++ {
		if l := &lines[i]; l.words > 8 && !strings.HasSuffix(l.core, ":") || !mayNamePartners(l.core) || !namesPartners(l.core) {
			continue
		}
		last, years := i, 0
		for k := i + 1; k < len(lines) && k-last <= partnerGap && k-i < mostPartnerLines; k++ {
			if lines[k].runes < longestTeller && tellsYear(lines[k].core) {
				years++
				last = k
			} else if lines[k].prose && k == last+1 {
				last = k
			}
		}
		if years < fewestYears {
			continue
		}
		for i++; i <= last; i++ {
			lines[i].prose = true
		}
		i--
	}
}

// keepPartnerCards takes back the cards and links of a page about a town's partners, each of which leads to a page of its
// own: those that tell since when, with what stands above that in them.
func (p *page) keepPartnerCards() {
	if !p.partners {
		return
	}
	for i := p.first; i <= p.last; i++ {
		if b := &p.blocks[i]; !isCard(b) && !b.keep || isHeading(b.tag) && b.keep || !tellsYear(b.text) {
			continue
		}
		for k := i; k >= p.first && k > i-partnerGap && (isCard(&p.blocks[k]) || p.blocks[k].keep && !isHeading(p.blocks[k].tag)); k-- {
			b := &p.blocks[k]
			if b.keep {
				continue
			}
			b.keep, b.why = true, "partner's card"
			if isHeading(b.tag) {
				break
			}
		}
	}
}

// isCard tells whether a block was left out as a part of a teaser or a list of links.
func isCard(b *block) bool {
	return !b.keep && (b.why == teaserOnly || b.why == onlyLinks || b.why == "teaser" || b.why == "related")
}

// tellsYear tells whether a line has a year of the last decades behind `seit`, a sign, a tab or a word for a tie or deed, or at its
// beginning, as the items of lists do.
func tellsYear(s string) bool {
	for i := nextFigure(s, 0); i+4 <= len(s); i = nextFigure(s, i+1) {
		if c := s[i : i+2]; c != "19" && c != "20" || digits(s[i:]) != 4 {
			continue
		}
		before := strings.TrimRight(s[:i], " \u00a0")
		if before == "" || strings.EqualFold(before[max(0, len(before)-4):], "seit") || strings.ContainsRune("(,:;-|/\t", rune(before[len(before)-1])) || strings.HasSuffix(before, "–") || holdsAny(lower(before), deedStems) {
			return !strings.Contains(s, "©") && !strings.Contains(s, " Uhr")
		}
	}
	return false
}

// tieStems are in the words for what ties a town to another.
var tieStems = wordSetOf("partner", "verschwister", "jumelage", "verbrüderung")

// deedStems are those and the ones in the words for how they were tied.
var deedStems = wordSetOf("partner", "verschwister", "jumelage", "verbrüderung", "vertrag", "urkunde", "gründ", "unterzeichn", "vereinb", "besiegel", "geschlossen")

// namesTie tells whether a line names what ties a town to another.
func namesTie(s string) bool { return holdsAny(lower(s), tieStems) }
