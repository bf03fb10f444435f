package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/stem"
	"github.com/auslese/auslese/extract/token"
)

// weigh adds up what the name and its neighbours say for and against a place.
func (w *worker) weigh(i int) {
	c := &w.candidates[i]
	if w.adjective(c) {
		c.points = w.weighAdjective(c)
		return
	}
	c.rule = "place-name"
	if c.form == gazetteer.Glued {
		c.points = w.weighGlued(i)
		return
	}
	if w.isIdiom(c) {
		c.points = -needed
		return
	}
	if i > 0 && w.isOverseas(&w.candidates[i-1], c) {
		c.points = -20
		return
	}
	c.points = w.weighName(c) - w.doubts(c) + w.weighBefore(i) + w.weighAfter(c)
}

// weighGlued believes a town that is glued to the next word if it opens a message: at the
// head of a sentence before a word that begins one (MünchenDer Konzern), or behind a
// slash (Frankfurt/MünchenTag zwei).
func (w *worker) weighGlued(i int) int {
	c := &w.candidates[i]
	if c.to-c.from == 1 {
		word := w.row[c.from].Form.Norm
		rest := word[gazetteer.GlueEnd(word):]
		if c.from == c.lo && stem.IsStopWord(strings.ToLower(rest)) || i > 0 && w.candidates[i-1].from == c.lo && w.listed(&w.candidates[i-1], c) {
			c.rule, c.dateline = "place-dateline", true
			return needed + 3
		}
	}
	return -20
}

// isOverseas tells whether a word that is rather none of a place's is joined to a part of the world: Europa und Übersee.
func (w *worker) isOverseas(before, c *candidate) bool {
	return before.place.Kind == gazetteer.Area && c.name.Word()&gazetteer.Bare != 0 && w.listed(before, c)
}

// isIdiom tells whether the name, or its end, is part of an idiom, alone or with the
// word before: Sankt [Peter und Paul].
func (w *worker) isIdiom(c *candidate) bool {
	for at := max(c.from-1, c.lo); at < c.to; at++ {
		row := w.row[at:c.hi]
		for i := range row[0].Form.Phrases() {
			if n, _ := token.Phrase(row, i, &w.cues.idiom); n > 0 && at+int32(n) >= c.to {
				return true
			}
		}
	}
	return false
}

// knownRegions are far countries whose regions German texts name without a word more.
const knownRegions = "US CA AU JP IN BR"

// weighName tells what the name says by itself.
func (w *worker) weighName(c *candidate) int {
	points, p := 0, &c.place
	near := int(p.Nearness)
	switch {
	case p.Kind == gazetteer.Country:
		points = 6
	case p.Kind == gazetteer.Area, near == 2 && p.Kind >= gazetteer.County:
		points = 5
	case p.Kind == gazetteer.Region && near == 0 && !strings.Contains(knownRegions, p.Country):
		points = 2
	case near == 2:
		points = 3
		if p.Population >= 50_000 {
			points = 4
		}
		if p.Population >= 200_000 {
			points = 5
		}
	case p.Population >= 200_000:
		points = 5
	case p.Population >= 100_000:
		points = 4
	case p.Population >= 20_000:
		points = 2 + near
	default:
		points = 1 + near
	}
	if c.to-c.from > 1 {
		points += 2
	}
	if near == 1 && p.Kind == gazetteer.City && c.name.At(0).Flags&(gazetteer.German|gazetteer.Own) == gazetteer.German {
		points++ // a name that only German has
	}
	if c.name.At(0).Flags&gazetteer.Usual != 0 {
		points += 2
	}
	if c.name.At(0).Flags&gazetteer.Weak != 0 {
		points -= 2 + near // nobody calls Bonn Boni in German
	}
	return points
}

// doubts tells how far what else the name can be goes against it. A large town's
// name is doubted less, in the countries that speak German above all.
func (w *worker) doubts(c *candidate) int {
	f := w.row[c.from].Form
	if c.to-c.from > 1 {
		if (f.Lower == "st." || f.Lower == "sankt") && c.to-c.from <= 3 && c.place.Population < 20_000 {
			return 3 // a church rather than a village
		}
		if c.name.Word()&gazetteer.Common != 0 {
			return 6
		}
		return 0
	}
	pop := c.place.Population
	if c.place.Nearness == 2 {
		pop *= 5
	}
	word, doubt := c.name.Word(), 0
	switch {
	case word&gazetteer.Common != 0:
		doubt += 6
	case word&gazetteer.Rare != 0 && pop < 250_000:
		doubt += 3
	case word&gazetteer.Rare != 0:
		doubt++
	}
	if word&gazetteer.Given != 0 {
		doubt += scaled(pop, 3)
	}
	if word&gazetteer.Surname != 0 {
		doubt += scaled(pop, 2)
		if pop < 200_000 && w.citesLaw() && !w.isOrigin(c) {
			doubt += 4 // decisions cite authors: Köhler in Berger/Steck
		}
	}
	if len(f.Norm) <= 3 && pop < 50_000 {
		doubt += 2
	}
	if f.Has(token.Caps) && len(f.Norm) <= 4 {
		doubt += 3
	}
	if f.Has(token.Abbrev) {
		doubt += 5
	}
	if f.Has(w.cues.holiday) {
		doubt += 6 // Allerheiligen
	}
	return doubt
}

// isOrigin tells whether `aus` or `nach` stands before the name.
func (w *worker) isOrigin(c *candidate) bool {
	if c.from == c.lo {
		return false
	}
	before := w.row[c.from-1].Form.Lower
	return before == "aus" || before == "nach"
}

// scaled is how much of a doubt is left of a town with so many people.
func scaled(pop uint32, doubt int) int {
	switch {
	case pop >= 2_000_000:
		return 0
	case pop >= 200_000:
		return 1
	}
	return doubt
}

// isSurname tells whether the word is known for a person whose name it is: Adenauer.
func (w *worker) isSurname(c *candidate) bool {
	_, ok := w.row[c.from].Form.Single(&w.cues.idiom)
	return ok
}

// weighAdjective: an adjective is believed unless a person or a street is called so.
func (w *worker) weighAdjective(c *candidate) int {
	if c.from > c.lo && w.isPerson(c) || c.to < c.hi && w.row[c.to].Form.Has(w.cues.street) || w.isSurname(c) {
		return needed - 6
	}
	return needed
}
