package clean

import "strings"

// dropHours leaves out the box with a house's opening hours and the way to it, which stands beside every text: a section
// of several blocks without running text, one of which is such a label alone, or hours by days. A headline that speaks of hours is about them.
func (p *page) dropHours(main int) {
	for i := p.second; i <= p.last; i++ {
		b := &p.blocks[i]
		label, _, _ := strings.Cut(b.text, "\n")
		labelled := len(label) <= longestHoursLabel && hoursLabels[strings.TrimRight(label, ": ")]
		if !b.keep || !labelled && !isHours(b.text) {
			continue
		}
		if p.head >= 0 && holdsAny(lower(p.blocks[p.head].text), hoursTopics) {
			return
		}
		box := -1
		for s := b.section; s > main && p.massOf(s) == 0 && !p.holds(s, p.head); s = p.sections[s].parent {
			box = s
		}
		if box >= 0 && p.sections[box].to-p.sections[box].from > 1 {
			p.dropRange(p.sections[box].from, p.sections[box].to, "opening hours")
		}
	}
}

// longestHoursLabel is the length in bytes of the longest of hoursLabels, with its colon.
const longestHoursLabel = 24

var hoursLabels = map[string]bool{"Öffnungszeiten": true, "Unsere Öffnungszeiten": true, "ÖFFNUNGSZEITEN": true, "Sprechzeiten": true, "Sprechstunden": true,
	"Parteienverkehr": true, "Amtsstunden": true, "Schalterstunden": true, "Schalteröffnungszeiten": true, "Bürozeiten": true, "Servicezeiten": true,
	"Geschäftszeiten": true, "Anfahrt": true, "So finden Sie uns": true, "So erreichen Sie uns": true}

var hoursTopics = wordSetOf("öffnungszeit", "sprechzeit", "sprechstunde", "parteienverkehr", "geöffnet", "geschlossen", "offen")

// isHours tells two lines and more of days of the week and hours: "Mo - Do 8 - 15 Uhr".
func isHours(s string) bool {
	if len(s) > 150 || strings.IndexByte(s, '\n') < 0 {
		return false
	}
	for line := range strings.Lines(s) {
		day, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if day = strings.TrimRight(day, ".:,"); !isWeekday(lower(day)) || !hasFigure(rest) {
			return false
		}
	}
	return true
}
