package extract

import (
	"cmp"
	"slices"

	"github.com/auslese/auslese/extract/pattern"
	"github.com/auslese/auslese/extract/token"
)

// The marks that tokens bear, so that a layer need not look at sentences and
// documents that have nothing for it.
const (
	markNumber = iota // a quantity may begin here
	markMoney         // without one of these there is no amount of money
	markTie           // tells of a tie between places
	markTrain         // a word for trains or stations
	markCue           // without one of these there is neither tie nor pair
	markCount
)

// marks are the symbols of each mark.
func (c *compiled) marks() []*token.Set {
	var s [markCount]token.Set
	s[markNumber] = c.moneyWords.begins
	s[markMoney] = c.needs(moneyProgram, func(_ *rule, p *pattern.Pattern) bool { return !p.Asks(token.Money) })
	s[markTie] = c.terms.ties
	s[markTie].Add(c.lexicon.MustClass("tie_club"))
	s[markTrain].Add(c.lexicon.MustClass("station"))
	s[markTrain].Add(c.lexicon.MustClass("train"))
	s[markCue] = c.needs(relationProgram, func(r *rule, _ *pattern.Pattern) bool { return !tellsOnlyOf[r.sets("cue")] })
	sets := make([]*token.Set, markCount)
	for i := range s {
		sets[i] = &s[i]
	}
	return sets
}

// tellsOnlyOf are the cues that say something of ties which others have made.
var tellsOnlyOf = map[string]bool{"since": true, "participle": true, "ago": true, "found": true, "series": true, "anniversary": true, "origin": true}

// needs are symbols of which a row must have one for the chosen patterns of a
// program to hold anywhere in it: few, since what one pattern needs often serves others,
// rare ones if there is a choice.
func (c *compiled) needs(program int, chosen func(*rule, *pattern.Pattern) bool) (s token.Set) {
	for _, choice := range []bool{false, true} { // first where there is but one set
		for i, p := range c.programs[program].patterns {
			if !chosen(c.programs[program].rules[i], p) {
				continue
			}
			sets := p.Needs()
			if len(sets) > 1 != choice || slices.ContainsFunc(sets, s.Holds) {
				continue
			}
			rarest := slices.MaxFunc(sets, func(a, b *token.Set) int {
				return cmp.Compare(c.lexicon.Rarity(a), c.lexicon.Rarity(b))
			})
			for y := range rarest.All {
				s.Add(y)
			}
		}
	}
	return s
}
