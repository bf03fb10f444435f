package clean

import (
	"strings"
	"unicode/utf8"
)

// largestGadget is the size in bytes up to which a box without running text may be a gadget.
const largestGadget = 200

// dropGadgets leaves out the small devices of a page that no name tells: a product with its price and a button, a question
// with buttons to answer it, the weather, what stands under the label of an advertisement.
func (p *page) dropGadgets(main int) {
	for i := max(p.first, p.head+1); i <= p.last; i++ {
		b := &p.blocks[i]
		if len(b.text) > longestReading || isData(b.tag) {
			continue
		}
		switch {
		case adLabels[b.text]:
			if box := p.labelled(i, main); box >= 0 {
				p.dropRange(p.sections[box].from, p.sections[box].to, "ad")
			}
		case isPrice(b.text):
			if box := p.gadget(b.section, main); box >= 0 && p.controlsIn(box) > 0 {
				p.dropRange(p.sections[box].from, p.sections[box].to, "offer")
			}
		case isDegrees(b.text):
			if box := p.gadget(b.section, main); box >= 0 {
				p.dropRange(p.sections[box].from, p.sections[box].to, "weather")
			}
		}
	}
	for _, s := range p.controls {
		if box := p.gadget(s, main); box >= 0 && p.controlsIn(box) > 1 && p.asks(box) {
			p.dropRange(p.sections[box].from, p.sections[box].to, "form")
		}
	}
}

// gadget gives the largest box around a section that is no more than a gadget: small, without running text, rows or items;
// -1 where none is.
func (p *page) gadget(section, main int) int {
	box := -1
	for i := section; i > main && p.sizeOf(i) < largestGadget && p.massOf(i) == 0 && !p.holds(i, p.head) && !isHeading(p.sections[i].node.DataAtom); i = p.sections[i].parent {
		box = i
	}
	if box < 0 || p.sections[box].to-p.sections[box].from < 2 {
		return -1
	}
	for _, b := range p.blocks[p.sections[box].from:p.sections[box].to] {
		if isData(b.tag) {
			return -1
		}
	}
	return box
}

// adLabels stand over what is paid for.
var adLabels = map[string]bool{"Anzeige": true, "ANZEIGE": true, "- Anzeige -": true, "Werbung": true, "WERBUNG": true, "Advertorial": true, "Anzeigen": true}

// largestAd is the size in bytes up to which a box may be an advertisement.
const largestAd = 400

// labelled gives the box that a label opens, -1 where it opens none but the text's own.
func (p *page) labelled(i, main int) int {
	box := -1
	for s := p.blocks[i].section; s > main && p.sections[s].from == i && p.sizeOf(s) < largestAd && 4*p.massOf(s) < p.massOf(main) && !p.holds(s, p.head); s = p.sections[s].parent {
		box = s
	}
	return box
}

// controlsIn counts the buttons and fields in a box.
func (p *page) controlsIn(box int) (n int) {
	for _, s := range p.controls {
		if s >= box && s < p.sections[box].end {
			n++
		}
	}
	return n
}

// asks tells whether a box opens with a question.
func (p *page) asks(box int) bool {
	return strings.HasSuffix(p.blocks[p.sections[box].from].text, "?")
}

// longestReading is the length in bytes of a price or a temperature.
const longestReading = 24

// isPrice tells an amount of euros that stands alone: "9,95 €*", "ab € 12,–".
func isPrice(s string) bool {
	s = strings.TrimSpace(strings.TrimPrefix(strings.TrimRight(s, "* "), "ab "))
	rest := strings.TrimSuffix(strings.TrimPrefix(s, "€"), "€")
	if rest == s {
		rest = strings.TrimSuffix(s, "EUR")
	}
	return rest != s && hasFigure(rest) && strings.Trim(rest, "0123456789.,-– \u00a0") == ""
}

// isDegrees tells a temperature that stands alone: "7°", "-3 °C".
func isDegrees(s string) bool {
	rest, unit, ok := strings.Cut(s, "°")
	if !ok || unit != "" && unit != "C" || !hasFigure(rest) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune("-+−0123456789", first) && strings.Trim(rest, "-+−0123456789, \u00a0") == ""
}
