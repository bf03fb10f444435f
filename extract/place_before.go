package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// weighBefore tells what stands before the name.
func (w *worker) weighBefore(i int) int {
	c := &w.candidates[i]
	if c.kind != gazetteer.None {
		c.rule = "place-title"
		if c.kind == gazetteer.City {
			return 8 // die Stadt Horn: hardly a noun
		}
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
	case f.Has(w.cues.title) && w.isCongregation(c.from-1):
		c.org = true
		return -6
	case w.isByRivers(c), w.isInhabitants(c):
		return -8
	case f.Has(w.cues.article):
		return w.weighArticle(c)
	case f.Has(w.cues.noble) && c.from-2 >= c.lo && (w.isGiven(int(c.from)-2) || w.isGivenToo(c.from-2, c.lo) || w.row[c.from-2].Form.Value(w.cues.beside) == "noble"): // Nicole von Oettingen
		c.person = true
		return -6
	case f.Lower == "von" && c.from-2 >= c.lo && w.row[c.from-2].Form.Has(w.terms.partner): // Partnerstadt von Zug
		c.rule = "place-cue"
		return 8
	case f.Lower == "von" && c.place.Kind == gazetteer.City && c.from-2 >= c.lo && w.row[c.from-2].Form.Value(w.cues.beside) == "treaty":
		c.org = true // der Vertrag von Lissabon
		return -6
	case f.Has(w.cues.before):
		c.rule = "place-cue"
		if w.isNear(c, f) {
			return w.weighPreposition(c, "strong")
		}
		return w.weighPreposition(c, f.Value(w.cues.before))
	case f.Lower == "zu" && w.isBelonging(c):
		c.rule = "place-cue"
		return w.weighPreposition(c, "strong")
	case f.Norm == ":" && c.from-2 >= c.lo && w.row[c.from-2].Form.Has(w.cues.before): // Ort: Essen
		c.rule = "place-cue"
		return w.weighPreposition(c, "strong")
	case i > 0 && w.isPossessed(&w.candidates[i-1], c):
		return -6
	case f.Norm == "-":
		return w.weighTail(i)
	case f.Norm == "(" && w.inBrackets(c):
		c.rule = "place-cue"
		return 4
	case f.Norm == "/" && w.isCommentator(c):
		return -6
	case w.isTitleOfWork(c):
		return -5
	case f.Norm == ":" && c.from-1 > c.lo && w.row[c.from-2].Form.Has(w.cues.credit):
		return -5
	case f.Has(token.Figure) && c.from-2 >= c.lo && w.row[c.from-2].Form.Has(w.cues.org) && !isPostalCode(f.Norm): // Bayer 04 Leverkusen
		c.org = true
		return -6
	case f.Has(token.Ordinal) && c.from-2 >= c.lo && w.row[c.from-2].Form.Norm == "(": // who scored: (61. Sakai)
		c.person = true
		return -6
	case f.Has(token.Figure) && isPostalCode(f.Norm), isRoad(f.Norm):
		c.rule = "place-cue"
		return 6
	case f.Has(w.cues.org) && w.isEndOfLine(c, f):
		c.rule = "place-cue"
		return 2
	case f.Has(w.cues.org):
		if v := f.Value(w.cues.org); c.form == gazetteer.Genitive && v != "club" || v == "opponent" && c.place.Kind == gazetteer.Country {
			return 0 // gegen Kuba
		}
		c.org = true // also of Borussia Dortmunds Trainer
		return -6
	case w.isClub(c):
		c.org = true
		return -6
	case c.place.Kind <= gazetteer.City && f.Value(w.cues.beside) == "measure": // ein Glas Bordeaux
		return -6
	case f.Norm == ")" && c.from-4 >= c.lo && w.row[c.from-3].Form.Norm == "(" && w.row[c.from-4].Form.Has(w.cues.org): // das Finanzgericht (FG) Köln
		c.org = true
		return -6
	case f.Names == nil && f.Has(token.Upper) && c.from-2 >= c.lo && w.row[c.from-2].Form.Value(w.cues.title) == "city" && !f.Has(w.cues.title):
		return -6 // das Dorf Bakhi Kali: a part of another name
	case w.isRuled(c, f):
		c.rule = "place-cue"
		return 2
	case w.isPerson(c):
		c.person = true
		return -6
	}
	return w.weighModifier(c, f)
}

// isEndOfLine tells whether the name is the first end of a line of traffic: die Bahnlinie
// Kiel–Brest.
func (w *worker) isEndOfLine(c *candidate, f *token.Form) bool {
	return f.Has(w.terms.line) && c.to+1 < c.hi && w.row[c.to].Form.Norm == "-" && w.row[c.to+1].Form.Names != nil && w.row[c.to+1].Form.Has(token.Upper)
}

// isNear tells whether the word before the preposition f leaves only a place behind it: ein
// Unfall bei Kehl, die Bürgermeisterin von Kehl.
func (w *worker) isNear(c *candidate, f *token.Form) bool {
	if c.from-2 < c.lo {
		return false
	}
	before := w.row[c.from-2].Form
	switch f.Lower {
	case "bei":
		return before.Value(w.cues.beside) == "near" || isRoad(before.Norm)
	case "von":
		return before.Value(w.cues.beside) == "of"
	}
	return false
}

// isBelonging tells whether something is said to belong to what `zu` stands before: das zu
// Halle gehört, gehört heute zu Halle.
func (w *worker) isBelonging(c *candidate) bool {
	if c.to < c.hi && strings.HasPrefix(w.row[c.to].Form.Lower, "gehör") {
		return true
	}
	for at := c.from - 2; at >= c.lo && at >= c.from-3; at-- {
		if strings.HasPrefix(w.row[at].Form.Lower, "gehör") {
			return true
		}
	}
	return false
}

// isClub tells whether a club's letters stand one or two words before the name: TSV Schwaben
// Augsburg, SV Blau Weiß Petershagen.
func (w *worker) isClub(c *candidate) bool {
	for at := c.from - 1; at > c.lo && at > c.from-3 && w.row[at].Form.Has(token.Upper); at-- {
		if f := w.row[at-1].Form; f.Value(w.cues.org) == "club" && f.Has(token.Caps) || f.Lower == "sv" {
			return true
		}
	}
	return false
}

// weighPreposition: a noun stands with its article behind a preposition, so one
// without is a place, unless it is of those that need none (`in Ruhe`).
func (w *worker) weighPreposition(c *candidate, strength string) int {
	word := c.name.Word()
	sure := 0
	if word&(gazetteer.Given|gazetteer.Surname) != 0 && c.place.Nearness == 2 && c.place.Population >= 10_000 {
		sure = 2 // nobody is `in` or `aus` a person
	}
	switch {
	case strength == "slight":
		return 1
	case strength == "fair":
		return 2
	case word&gazetteer.Bare != 0:
		return 2
	case word&gazetteer.Common != 0 && c.place.Population < 10_000:
		return 4
	case word&gazetteer.Common != 0 && (c.place.Nearness == 2 || c.place.Population >= 50_000 || c.name.At(0).Flags&gazetteer.German != 0):
		return 7 + sure
	}
	return 4 + sure
}

// isByRivers tells whether the name is a river beside another one, or behind `an`:
// zwischen Oder und Neiße, an Fulda und Werra; a foreign town called so is none either.
func (w *worker) isByRivers(c *candidate) bool {
	if c.to-c.from > 1 || !w.row[c.from].Form.Has(w.cues.river) {
		return false
	}
	joined := func(i, other int32) bool {
		return other >= c.lo && other < c.hi && (w.row[i].Form.Has(w.cues.and) || w.row[i].Form.Norm == ",") && w.row[other].Form.Has(w.cues.river)
	}
	return c.place.Nearness < 2 || w.row[c.from-1].Form.Lower == "an" || joined(c.from-1, c.from-2) || joined(c.to, c.to+1)
}

// isPossessed tells whether a town stands before the name as what it belongs to: Ulms
// Münster, der Ulmer Hof. In the Tiroler Imst the adjective tells where it lies.
func (w *worker) isPossessed(a, c *candidate) bool {
	if a.to != c.from || c.to-c.from > 1 || a.points < needed {
		return false
	}
	return a.form == gazetteer.Genitive || w.adjective(a) && a.place.Kind == gazetteer.City && w.row[a.from].Form.Has(token.Upper)
}

// inBrackets tells whether the name alone is in brackets behind another: who or what
// comes from there, be the town a word as well: Thomas Kufen (Essen).
func (w *worker) inBrackets(c *candidate) bool {
	if c.to == c.hi || w.row[c.to].Form.Norm != ")" || c.from-2 < c.lo || !w.row[c.from-2].Form.Has(token.Upper) {
		return false
	}
	amount := c.from-3 >= c.lo && w.row[c.from-3].Form.Has(token.Figure) // 5 Euro (Essen)
	return !amount && c.place.Nearness == 2 && c.place.Population >= 50_000
}

// isTitleOfWork tells whether the name stands alone in quotation marks, but not behind a
// preposition of place: the ship or the film „Meppen“.
func (w *worker) isTitleOfWork(c *candidate) bool {
	if c.to == c.hi || c.from-2 >= c.lo && w.row[c.from-2].Form.Has(w.cues.before) {
		return false
	}
	open, end := w.row[c.from-1].Form.Norm, w.row[c.to].Form.Norm
	return (open == `"` || open == "'") && open == end
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
