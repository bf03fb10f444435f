package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// homeNeeds is how many points make a place the publisher's.
const homeNeeds = 2

// findHome tells which place publishes the document: the other party where a text
// says `unsere Partnerstadt`. Address, dateline, publisher, title and mentions give
// points; -1 where nothing is clear.
func (w *worker) findHome() {
	w.home = -1
	host := hostOf(w.text.URL)
	w.addHost(host)
	w.addPublishing()
	w.addOffice()
	for i := range w.units {
		t := &w.units[i]
		if t.Ref < 0 || !t.Form.Has(token.Place) && !t.Form.Has(token.Adjective) || w.isLandscape(w.units, i) {
			continue
		}
		m := w.mention(t.Ref)
		p := &w.parties[w.partyOf(m)]
		p.mention++
		if w.isPartnerLine(i) {
			p.items++
		} else {
			alone := w.isPlaceLine(i)
			if alone {
				p.alone++
			}
			if !alone || i == 0 { // below the first line a name alone is a heading
				p.points += w.homePoints(i, p.mention)
			}
		}
	}
	w.tellNamesakes(host)
	w.addAddressed(host)
	best, second := -1, 0
	for i := range w.parties {
		p := &w.parties[i]
		if !publishes(p) {
			continue
		}
		switch {
		case best < 0 || p.points > w.parties[best].points:
			if best >= 0 {
				second = w.parties[best].points
			}
			best = i
		case p.points > second:
			second = p.points
		}
	}
	if best >= 0 && w.parties[best].points >= homeNeeds && w.parties[best].points > second {
		w.home = best
	}
}

// addAddressed gives the places that can publish what the address and the publisher say for each, and one point to the
// first that the text names.
func (w *worker) addAddressed(domain string) {
	host, address, publisher := folded(domain), folded(w.text.URL), folded(w.text.Publisher)
	label, _, _ := strings.Cut(domain, ".")
	first := true
	for i := range w.parties {
		p := &w.parties[i]
		if !publishes(p) {
			continue
		}
		if first && p.items == 0 {
			p.points++
			first = false
		}
		switch {
		case holdsName(host, p.Name) && isOfDomain(domain, p.Country):
			if p.points += byHost; folded(label) == folded(p.Name) {
				p.points += bySame
			}
		case holdsName(address, p.Name):
			p.points += 2
		}
		if holdsName(publisher, p.Name) {
			p.points += byPublisher
		}
	}
}

// homePoints is what one mention says for the place as home.
func (w *worker) homePoints(i, nth int) int {
	points := 0
	t := &w.units[i]
	if i > 1 && w.units[i-1].Form.Norm == ":" && (w.units[i-2].Form.Has(w.terms.title) || w.units[i-2].Form.Has(w.terms.partner)) {
		return 0 // Stadt: Brest
	}
	if i > 1 && (w.units[i-1].Form.Norm == "(" || w.units[i-1].Form.Norm == ",") && (w.units[i-2].Form.Has(token.Place) || w.units[i-1].Form.Norm == "(" && w.units[i-2].Form.Has(token.Upper)) && w.isLarge(t) {
		return 0 // Coswig (Sachsen)
	}
	if nth <= 4 {
		points++
	}
	if t.Flags&token.Block != 0 && i+1 < len(w.units) && i < 60 {
		switch n := &w.units[i+1]; {
		case n.Flags&token.Block != 0:
		case n.Form.Norm == "." || n.Form.Norm == "(" || n.Form.Norm == "," && i+2 < len(w.units) && w.units[i+2].Form.Has(token.Date):
			points += 5
		}
	}
	if i > 0 && t.Flags&token.Block == 0 {
		switch f := w.units[i-1].Form; {
		case f.Lower == "stadt" || f.Lower == "landkreis" || f.Lower == "gemeinde":
			points++
		case f.Has(w.terms.municipal):
			points++
		case f.Has(w.terms.masthead) && i < 10:
			points += 5
		case f.Has(w.terms.partner):
			points -= 3
		case f.Lower == "mit": // rather the other party
			points -= 2
		}
	}
	if i+1 < len(w.units) && w.units[i+1].Form.Has(w.terms.municipal) && (t.Form.Has(token.Adjective) || w.isGenitive(w.mention(t.Ref))) {
		points++
	}
	return points
}

// isPartnerLine tells whether the place opens a line that goes on with its country or with
// seit, or one of several lines that are but a place: an item of a list of partners.
func (w *worker) isPartnerLine(i int) bool {
	if w.isPlaceLine(i) && (w.isPlaceLine(i-1) || w.isPlaceLine(i+1)) {
		return true
	}
	if !opensItem(w.units, i) || i+2 >= len(w.units) {
		return false
	}
	a, b := &w.units[i+1], &w.units[i+2]
	if a.Flags&token.Block != 0 || b.Flags&token.Block != 0 {
		return false
	}
	if a.Flags&token.Cell != 0 && w.isLarge(a) {
		return true
	}
	if a.Form.Norm == "/" || a.Form.Norm == "-" || a.Form.Norm == "," {
		ends := lineEnds(w.units, i+3) || w.units[i+3].Form.Has(token.Sign)
		return ends && w.isLarge(b) || a.Form.Norm == "," && b.Form.Lower == "seit"
	}
	if a.Form.Norm == "(" {
		return b.Form.Has(token.Place) || b.Form.Lower == "seit" || b.Form.Has(token.Upper) && len(b.Form.Norm) < 4
	}
	return a.Form.Lower == "seit"
}

// isLarge tells whether a token stands for a region or country.
func (w *worker) isLarge(t *token.Token) bool {
	return t.Ref >= 0 && t.Form.Has(token.Place) && levelOf(w.mention(t.Ref).Place.Kind) >= levelRegion
}

// isPlaceLine tells whether token i is a place and all of its line.
func (w *worker) isPlaceLine(i int) bool {
	return i >= 0 && i < len(w.units) && w.units[i].Flags&token.Block != 0 && w.units[i].Form.Has(token.Place) && lineEnds(w.units, i+1)
}
