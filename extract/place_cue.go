package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
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
	if w.isIdiom(c) {
		c.points = -needed
		return
	}
	c.points = w.weighName(c) - w.doubts(c) + w.weighBefore(i) + w.weighAfter(c)
}

// isIdiom tells whether the name is part of an idiom, alone or with the word before.
func (w *worker) isIdiom(c *candidate) bool {
	for at := max(c.from-1, c.lo); at <= c.from; at++ {
		row := w.row[at:c.hi]
		for i := range row[0].Form.Phrases() {
			if n, _ := token.Phrase(row, i, &w.cues.idiom); n > 0 && at+int32(n) >= c.to {
				return true
			}
		}
	}
	return false
}

// weighName tells what the name says by itself.
func (w *worker) weighName(c *candidate) int {
	points, p := 0, &c.place
	near := int(p.Nearness)
	switch {
	case p.Kind == gazetteer.Country:
		points = 6
	case p.Kind == gazetteer.Area, near == 2 && p.Kind >= gazetteer.County:
		points = 5
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
	if c.name.At(0).Flags&gazetteer.Weak != 0 {
		points -= 2
	}
	return points
}

// doubts tells how far what else the name can be goes against it. A large town's
// name is doubted less, in the countries that speak German above all.
func (w *worker) doubts(c *candidate) int {
	f := w.row[c.from].Form
	if c.to-c.from > 1 {
		if f.Lower == "st." || f.Lower == "sankt" && c.place.Population < 20_000 {
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
	}
	if len(f.Norm) <= 3 && pop < 200_000 {
		doubt += 2
	}
	if f.Has(token.Caps) && len(f.Norm) <= 4 {
		doubt += 3
	}
	if f.Has(token.Abbrev) {
		doubt += 5
	}
	return doubt
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

// weighBefore tells what stands before the name.
func (w *worker) weighBefore(i int) int {
	c := &w.candidates[i]
	if c.kind != gazetteer.None {
		c.rule = "place-title"
		return 6
	}
	if c.from == c.lo {
		return 0
	}
	f := w.row[c.from-1].Form
	switch {
	case i > 0 && w.candidates[i-1].org && w.listed(&w.candidates[i-1], c):
		c.org = true // the airports of Frankfurt and Munich
		return -6
	case f.Has(w.cues.article):
		return w.weighArticle(c)
	case f.Has(w.cues.before):
		c.rule = "place-cue"
		if f.Lower == "mit" && w.tied(c) {
			return w.weighPreposition(c, "strong")
		}
		return w.weighPreposition(c, f.Value(w.cues.before))
	case f.Norm == "-":
		return w.weighTail(i)
	case w.isTitleOfWork(c):
		return -5
	case f.Norm == ":" && c.from-1 > c.lo && w.row[c.from-2].Form.Has(w.cues.credit):
		return -5
	case f.Has(token.Figure) && isPostalCode(f.Norm), isRoad(f.Norm):
		c.rule = "place-cue"
		return 6
	case f.Has(w.cues.org):
		if c.form == gazetteer.Genitive {
			return 0
		}
		c.org = true
		return -6
	case w.isPerson(c):
		c.person = true
		return -6
	}
	return w.weighModifier(c, f)
}

// tied tells whether a tie of towns is spoken of right before `mit`.
func (w *worker) tied(c *candidate) bool {
	for i := max(c.from-4, c.lo); i < c.from-1; i++ {
		if w.row[i].Form.Has(w.cues.tie) {
			return true
		}
	}
	return false
}

// weighPreposition: a noun stands with its article behind a preposition, so one
// without is a place, unless it is of those that need none (`in Ruhe`).
func (w *worker) weighPreposition(c *candidate, strength string) int {
	word := c.name.Word()
	switch {
	case strength == "slight":
		return 1
	case strength == "fair":
		return 2
	case word&gazetteer.Bare != 0:
		return 2
	case word&gazetteer.Common != 0 && (c.place.Nearness == 2 || c.place.Population >= 50_000):
		return 7
	}
	return 4
}

// isTitleOfWork tells whether the name stands alone in quotation marks behind a noun:
// the ship or the film „Meppen“.
func (w *worker) isTitleOfWork(c *candidate) bool {
	if c.from-2 < c.lo || c.to == c.hi || !w.row[c.from-2].Form.Has(token.Upper) {
		return false
	}
	open, end := w.row[c.from-1].Form.Norm, w.row[c.to].Form.Norm
	return (open == `"` || open == "'") && open == end
}

// isPerson tells whether the words before the name make it a person's: a title, a
// given name, an initial, or a title and one word more.
func (w *worker) isPerson(c *candidate) bool {
	f := w.row[c.from-1].Form
	if f.Has(w.cues.person) || !f.Has(token.Upper) {
		return f.Has(w.cues.person)
	}
	if w.isGiven(int(c.from)-1) || f.Has(token.Abbrev) && len(f.Norm) <= 3 {
		return true
	}
	return c.from-2 >= c.lo && f.Gaz == 0 && w.row[c.from-2].Form.Has(w.cues.person)
}

// weighModifier looks at a word before the name that is none of the known cues:
// an adjective that says where (`im sächsischen Freiberg`) speaks for a place,
// another one against a name that is a word.
func (w *worker) weighModifier(c *candidate, f *token.Form) int {
	switch {
	case !f.Has(token.Word):
		return 0
	case f.Has(token.Upper) && f.Gaz == 0 && c.place.Nearness < 2 && c.place.Population < 500_000:
		return -3 // perhaps a given name that the gazetteer does not know
	case f.Has(token.Upper):
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
		return -2
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
	case c.place.Kind >= gazetteer.County:
		return 0
	case c.to-c.from > 1, c.name.Word() == 0 && c.place.Population >= 50_000:
		return -2 // das Köln der Nachkriegszeit; die Stadt, mit der Köln verbunden ist
	}
	return -5
}

// weighTail: behind a hyphen the name is the tail of a compound (`VW-Werk`), unless
// a place stands before it too.
func (w *worker) weighTail(i int) int {
	c := &w.candidates[i]
	at := c.from - 1
	if w.dash(at) || at == c.lo {
		return 0
	}
	if i == 0 || w.candidates[i-1].to != at || w.candidates[i-1].points < needed || c.name.Word()&(gazetteer.Common|gazetteer.Rare) != 0 {
		return -8
	}
	return 0
}

// dash tells whether the dash at token i parts: it has blanks around it, or is longer
// than a hyphen.
func (w *worker) dash(i int32) bool {
	t := &w.row[i]
	return t.End-t.Start > 1 || t.Flags&token.Space != 0 || int(i)+1 < len(w.row) && w.row[i+1].Flags&token.Space != 0
}

// isGiven tells whether the token at i is a given name, and no larger city.
func (w *worker) isGiven(i int) bool {
	f := w.row[i].Form
	if f.Gaz == 0 {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		r := &w.readings[j]
		if r.Form != gazetteer.Plain || r.Name.Word()&(gazetteer.Given|gazetteer.Common) != gazetteer.Given {
			continue
		}
		return r.Name.Len() == 0 || w.gazetteer.Place(r.Name.At(0).ID).Population < 100_000
	}
	return false
}

// isPostalCode holds for five digits, and for four that are no year.
func isPostalCode(s string) bool {
	if len(s) != 4 && len(s) != 5 {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) == 5 || s < "1500" || s > "2100"
}

// isRoad holds for A81, B10 and the like.
func isRoad(s string) bool {
	if len(s) < 2 || len(s) > 5 || s[0] != 'A' && s[0] != 'B' && s[0] != 'L' && s[0] != 'K' {
		return false
	}
	for i := 1; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// weighAfter tells what stands behind the name.
func (w *worker) weighAfter(c *candidate) int {
	if c.to == c.hi {
		return 0
	}
	t := &w.row[c.to]
	f := t.Form
	switch {
	case w.isSignature(c):
		return -6
	case f.Norm == "-" && t.End-t.Start == 1 && t.Flags&token.Space == 0:
		return w.weighHead(c)
	case w.dateline(c):
		c.rule, c.dateline = "place-dateline", true
		return 6
	case f.Has(w.cues.after):
		c.rule = "place-cue"
		return 4
	case f.Has(w.cues.street):
		return -6
	case f.Has(w.cues.orgAfter):
		return -8
	case f.Has(token.TwoDigit) && c.rule == "place-name" && c.to+1 < c.hi && !w.row[c.to+1].Form.Has(token.Word):
		return -6 // a club: Hannover 96
	case f.Has(token.Figure) && c.name.Word()&(gazetteer.Common|gazetteer.Rare) != 0:
		return -4
	case f.Has(token.Upper) && c.name.Word()&gazetteer.Given != 0 && c.place.Population < 2_000_000:
		c.person = true
		return -4
	}
	return 0
}

// isSignature tells whether the name stands alone between two sentences, without
// a full stop of its own: who wrote or decided.
func (w *worker) isSignature(c *candidate) bool {
	f := w.row[c.to].Form
	return w.row[c.from].Flags&(token.Sentence|token.Block) == token.Sentence && !w.newline(c.from) &&
		f.Has(token.Upper) && f.Has(w.cues.article) && !f.Has(token.Caps)
}

// dateline tells whether the name opens a message: `Hannover (dpa)`, `Berlin/dpa`,
// `Luxemburg, 11. März`, `KÖLN -`.
func (w *worker) dateline(c *candidate) bool {
	f := w.row[c.to].Form
	opens := w.row[c.from].Flags&(token.Block|token.Sentence) != 0 || w.newline(c.from)
	agency := c.to+1 < c.hi && w.row[c.to+1].Form.Has(w.cues.agency)
	switch f.Norm {
	case "(":
		return agency
	case "/":
		return agency && opens
	case ",":
		return opens && c.to+1 < c.hi && w.row[c.to+1].Form.Has(token.Figure)
	case "-":
		return w.row[c.from].Flags&token.Block != 0
	}
	return false
}

// newline tells whether token i begins a line.
func (w *worker) newline(i int32) bool {
	return i == 0 || strings.IndexByte(w.text.Body[w.row[i-1].End:w.row[i].Start], '\n') >= 0
}

// weighHead: before a hyphen the name is the head of a compound (`Berlin-Besuch`,
// `US-Dollar`, `Ulm-West`), unless a place stands at its end too.
func (w *worker) weighHead(c *candidate) int {
	end := c.to + 1
	for end+2 < c.hi && w.row[end+1].Form.Norm == "-" && !w.dash(end+1) {
		end += 2
	}
	if end >= c.hi {
		return 0
	}
	t := &w.row[end]
	f := t.Form
	switch {
	case t.Flags&token.Space != 0 && f.Has(token.Upper): // no hyphen but a badly set dash
		return 0
	case f.Gaz == 0 || !f.Has(token.Upper) || f.Has(w.cues.orgAfter):
		return -10
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[end:c.hi])
	for i := range w.readings {
		if r := &w.readings[i]; r.Form != gazetteer.Inhabited && r.Name.Len() > 0 && r.Name.Word()&gazetteer.Common == 0 {
			return 0
		}
	}
	return -10
}

// weighAdjective: an adjective is believed unless a person is called so.
func (w *worker) weighAdjective(c *candidate) int {
	if c.from > c.lo && w.isPerson(c) {
		return needed - 6
	}
	return needed
}
