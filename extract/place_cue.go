package extract

import (
	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// weigh adds up what the name and its neighbours say for and against a place.
func (w *worker) weigh(c *candidate) {
	if w.adjective(c) {
		c.points = w.weighAdjective(c)
		return
	}
	c.rule = "place-name"
	c.points = w.weighName(c) + w.weighBefore(c) + w.weighAfter(c)
}

// weighName tells what the name says by itself.
func (w *worker) weighName(c *candidate) int {
	h, pop := c.name.At(0), c.place.Population
	points := 1
	switch k := c.place.Kind; {
	case k == gazetteer.Country:
		points = 6
	case k == gazetteer.Region && c.place.Country == "DE", k == gazetteer.County && c.place.Country == "DE", k == gazetteer.Area:
		points = 5
	case pop >= 200_000:
		points = 5
	case pop >= 50_000:
		points = 4
	case pop >= 10_000 || gazetteer.Nearness(c.place.Country) == 2:
		points = 3
	case gazetteer.Nearness(c.place.Country) == 1:
		points = 2
	}
	if c.to-c.from > 1 {
		points += 2
	}
	if h.Flags&gazetteer.Weak != 0 {
		points -= 2
	}
	return points - w.doubts(c, pop)
}

// doubts tells how far the name's other meanings go against it.
func (w *worker) doubts(c *candidate, pop uint32) int {
	if c.to-c.from > 1 {
		return 0
	}
	f := w.row[c.from].Form
	word, doubt := c.name.Word(), 0
	if word&gazetteer.Common != 0 {
		doubt += 6
	}
	if word&gazetteer.Rare != 0 && word&gazetteer.Common == 0 {
		doubt += 2
		if pop < 100_000 {
			doubt++
		}
	}
	if word&gazetteer.Given != 0 && pop < 1_000_000 {
		doubt += 3
	}
	if word&gazetteer.Surname != 0 && pop < 200_000 {
		doubt += 2
	}
	if len(f.Norm) <= 3 && pop < 100_000 {
		doubt++
	}
	if f.Has(token.Caps) && len(f.Norm) <= 4 {
		doubt += 3
	}
	return doubt
}

// weighBefore tells what stands before the name.
func (w *worker) weighBefore(c *candidate) int {
	if c.kind != gazetteer.None {
		c.rule = "place-title"
		return 6
	}
	if c.from == c.lo {
		return 0
	}
	t := &w.row[c.from-1]
	f := t.Form
	switch {
	case f.Has(w.cues.article):
		return w.weighArticle(c)
	case f.Has(w.cues.before):
		c.rule = "place-cue"
		return map[string]int{"strong": 4, "fair": 2, "slight": 1}[f.Value(w.cues.before)]
	case f.Norm == "-" && w.row[c.from].Flags&token.Space == 0 && c.from-1 > c.lo && t.Flags&token.Space == 0:
		return w.weighTail(c)
	case f.Has(token.Figure) && isPostalCode(f.Norm):
		c.rule = "place-cue"
		return 6
	case f.Has(w.cues.org):
		return -5
	case f.Has(w.cues.person):
		c.person = true
		return -6
	case f.Has(token.Upper) && w.isGiven(int(c.from)-1):
		c.person = true
		return -6
	case f.Has(token.Abbrev) && len(f.Norm) <= 3 && f.Has(token.Upper):
		c.person = true
		return -5
	}
	return w.weighModifier(c, f)
}

// weighModifier looks at a word before the name that is none of the known cues:
// an adjective that says where (`im sächsischen Freiberg`) speaks for a place.
func (w *worker) weighModifier(c *candidate, f *token.Form) int {
	if f.Has(token.Upper) || !f.Has(token.Word) {
		return 0
	}
	if f.Gaz != 0 {
		w.readings = w.gazetteer.At(w.readings[:0], w.row[c.from-1:c.from])
		for i := range w.readings {
			if w.readings[i].Form == gazetteer.Inhabited {
				c.rule = "place-cue"
				return 4
			}
		}
	}
	if c.name.Word()&(gazetteer.Common|gazetteer.Rare) != 0 && hasAdjectiveEnding(f.Lower) {
		return -3
	}
	return 0
}

func hasAdjectiveEnding(word string) bool {
	n := len(word)
	if n < 5 {
		return false
	}
	switch word[n-2:] {
	case "en", "er", "es", "em":
		return true
	}
	return word[n-1] == 'e'
}

// weighArticle: cities take no article, countries and regions some.
func (w *worker) weighArticle(c *candidate) int {
	switch {
	case c.place.Kind == gazetteer.Country, c.place.Kind == gazetteer.Region, c.place.Kind == gazetteer.County, c.place.Kind == gazetteer.Area:
		return 0
	case c.to-c.from > 1:
		return -2
	}
	return -4
}

// weighTail: behind a hyphen the name is the tail of a compound (`VW-Werk`), unless
// a place stands before it too.
func (w *worker) weighTail(c *candidate) int {
	if w.row[c.from-2].Form.Gaz == 0 {
		return -6
	}
	return 0
}

// isGiven tells whether the token at i is a given name, and no place itself.
func (w *worker) isGiven(i int) bool {
	f := w.row[i].Form
	if f.Gaz == 0 {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		r := &w.readings[j]
		if r.Form != gazetteer.Plain || r.Name.Word()&gazetteer.Given == 0 {
			continue
		}
		return r.Name.Len() == 0 || w.gazetteer.Place(r.Name.At(0).ID).Population < 500_000
	}
	return false
}

func isPostalCode(s string) bool {
	if len(s) != 4 && len(s) != 5 {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) == 5 || s[0] != '1' && s[0] != '2' || s > "2100"
}

// weighAfter tells what stands behind the name.
func (w *worker) weighAfter(c *candidate) int {
	if c.to == c.hi {
		return 0
	}
	t := &w.row[c.to]
	f := t.Form
	opens := w.row[c.from].Flags&(token.Block|token.Sentence) != 0
	switch {
	case f.Norm == "-" && t.Flags&token.Space == 0:
		return w.weighHead(c)
	case f.Norm == "(" || f.Norm == "/":
		if c.to+1 < c.hi && w.row[c.to+1].Form.Has(w.cues.agency) {
			c.rule = "place-cue"
			return 6
		}
		return 0
	case f.Norm == "," && opens && c.to+1 < c.hi && w.row[c.to+1].Form.Has(token.Figure):
		c.rule = "place-cue"
		return 4
	case f.Norm == "-" && w.row[c.from].Flags&token.Block != 0:
		c.rule = "place-cue"
		return 4
	case f.Has(w.cues.street):
		return -6
	case f.Has(w.cues.orgAfter):
		return -4
	case f.Has(token.Figure) && c.name.Word()&(gazetteer.Common|gazetteer.Rare) != 0:
		return -4
	case f.Has(token.Upper) && t.Flags&token.Space != 0 && c.name.Word()&gazetteer.Given != 0 && f.Gaz == 0:
		c.person = true
		return -4
	}
	return 0
}

// weighHead: before a hyphen the name is the head of a compound (`Berlin-Besuch`),
// unless a place stands behind it too.
func (w *worker) weighHead(c *candidate) int {
	if c.to+1 >= c.hi || w.row[c.to+1].Flags&token.Space != 0 {
		return 0
	}
	if w.row[c.to+1].Form.Gaz != 0 && w.row[c.to+1].Form.Has(token.Upper) {
		return 0
	}
	return -8
}

// weighAdjective: an adjective is believed unless a person is called so.
func (w *worker) weighAdjective(c *candidate) int {
	if c.from == c.lo {
		return needed
	}
	f := w.row[c.from-1].Form
	if f.Has(w.cues.person) || f.Has(token.Upper) && w.isGiven(int(c.from)-1) {
		return needed - 6
	}
	return needed
}
