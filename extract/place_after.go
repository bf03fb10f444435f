package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// weighAfter tells what stands behind the name.
func (w *worker) weighAfter(c *candidate) int {
	if w.isJudge(c) {
		return -6
	}
	if c.to == c.hi || w.row[c.to].Flags&token.Cell != 0 {
		return 0 // Verona	Italien is no person
	}
	t := &w.row[c.to]
	f := t.Form
	switch {
	case w.isSignature(c), w.entitles(c), w.isTeam(c):
		return -6
	case f.Norm == "-" && t.End-t.Start == 1 && t.Flags&token.Space == 0:
		return w.weighHead(c)
	case w.dateline(c):
		c.rule, c.dateline = "place-dateline", true
		return 6
	case f.Has(w.cues.after), c.form == gazetteer.Genitive && f.Value(w.cues.beside) == "of": // Hagens Bürgermeister
		c.rule = "place-cue"
		return 4
	case w.isByRiver(c):
		return 5
	case f.Norm == "(" && c.name.Word()&(gazetteer.Given|gazetteer.Surname) == 0 && w.liesUnder(c, w.countryCode(c)): // Trakai (LT)
		c.rule = "place-cue"
		return 4
	case f.Has(w.cues.genitive) && c.place.Population < 100_000:
		return -4 // a noun: Neubau des Rathauses
	case f.Has(w.cues.street), w.isFirm(c):
		return -6
	case f.Has(w.cues.orgAfter) && c.form != gazetteer.Genitive: // Hamburg Hafen, but Hamburgs Hafen
		c.org = true
		return -8
	case f.Has(token.TwoDigit) && isClubYear(f.Norm) && c.rule == "place-name" && c.to+1 < c.hi && !w.row[c.to+1].Form.Has(token.Word):
		return -6
	case w.isAuthor(c):
		return -6
	case f.Norm == "(" && w.isMember(c):
		c.person = true
		return -6
	case f.Has(token.Figure) && w.isNumbered(c):
		if c.to+1 == c.hi || !w.row[c.to+1].Form.Has(token.Upper) {
			return -12 // in Halle 4 wird gebaut
		}
		return -6
	case f.Has(token.Upper) && c.name.Word()&gazetteer.Given != 0 && c.place.Population < 2_000_000 && !w.isTownsOwn(c):
		c.person = true
		return -4
	case c.place.Nearness == 0 && c.rule == "place-name" && w.isBareName(f) && w.beginsOther(c):
		return -6
	}
	return 0
}

// isTeam tells whether the name stands before a score, or before the one that does: Kiel - Brest 2:0, Kiel gegen Brest 29:27.
func (w *worker) isTeam(c *candidate) bool {
	if isScore(w.row[c.to].Form) {
		return true
	}
	f := w.row[c.to].Form
	if f.Norm != "-" && f.Norm != "gegen" {
		return false
	}
	for i := c.to + 1; i < min(c.to+4, c.hi); i++ {
		if g := w.row[i].Form; isScore(g) || !g.Has(token.Upper) {
			return i > c.to+1 && isScore(g)
		}
	}
	return false
}

// isScore holds for the result of a match, which no clock can show: 2:0, 29:27.
func isScore(f *token.Form) bool {
	if !f.Has(token.Figure) || len(f.Norm) < 3 {
		return false
	}
	home, away, ok := strings.Cut(f.Norm, ":")
	return ok && len(home) > 0 && len(home) < 4 && (len(away) == 1 || len(away) == 2 && home >= "24" && len(home) == 2)
}

// beginsOther tells whether the name of a far city goes on as that of somebody or something else: Brooklyn Beckham,
// Dallas Cowboys.
func (w *worker) beginsOther(c *candidate) bool {
	f := w.row[c.to].Form
	return c.form == gazetteer.Plain && f.Names == nil && !f.Set.Meets(&w.terms.known) && !w.newline(c.to)
}

// isMember tells whether a party in brackets stands behind the name, and no preposition of
// place before it: laut Lemgo (CDU).
func (w *worker) isMember(c *candidate) bool {
	placed := c.from > c.lo && (w.row[c.from-1].Form.Has(w.cues.before) || w.row[c.from-1].Form.Has(w.cues.title))
	return !placed && c.to+2 < c.hi && w.row[c.to+1].Form.Value(w.cues.beside) == "party" && w.row[c.to+2].Form.Norm == ")"
}

// isClubYear holds for the years that clubs are called after, the first and last of a
// century: Hannover 96, but Ulm 18, Kiel 15 (degrees, goals).
func isClubYear(figure string) bool { return figure[0] == '0' || figure[0] == '9' }

// isTownsOwn tells whether the name is the genitive of a town near by, or of a large one:
// Kiels Rat, Madrids Polizei.
func (w *worker) isTownsOwn(c *candidate) bool {
	if c.form != gazetteer.Genitive || c.name.At(0).Flags&(gazetteer.German|gazetteer.Own) == 0 {
		return false
	}
	floor := [...]uint32{2_000_000, 300_000, 20_000}
	return c.place.Population >= floor[c.place.Nearness]
}

// isByRiver tells whether the name is said to lie by a river: Wetter an der Ruhr.
func (w *worker) isByRiver(c *candidate) bool {
	at := c.to
	switch w.row[at].Form.Norm {
	case "am":
	case "an":
		if at++; at == c.hi || w.row[at].Form.Norm != "der" {
			return false
		}
	default:
		return false
	}
	return at+1 < c.hi && w.row[at+1].Form.Has(w.cues.river)
}

// isFirm tells whether the name is a part of a firm's: Bremen & Partner.
func (w *worker) isFirm(c *candidate) bool {
	if w.row[c.to].Form.Norm != "&" || c.to+1 == c.hi {
		return false
	}
	switch w.row[c.to+1].Form.Norm {
	case "Partner", "Co", "Co.", "Söhne", "Sohn", "Kollegen", "Cie", "Cie.":
		return true
	}
	return false
}

// isNumbered tells whether a name before a figure is rather a noun: Halle 7, but Ulm 18 Grad.
func (w *worker) isNumbered(c *candidate) bool {
	word := c.name.Word()
	return word&gazetteer.Common != 0 || word&gazetteer.Rare != 0 && (c.place.Nearness < 2 || c.place.Population < 50_000)
}

// entitles tells whether the name is rather the title of the one that follows, or a
// club's: in Dorf Rosenau, Sparta Prag.
func (w *worker) entitles(c *candidate) bool {
	f, next := w.row[c.from].Form, &w.row[c.to]
	return c.to-c.from == 1 && (f.Has(w.cues.title) || f.Has(w.cues.org)) && next.Flags&token.Sentence == 0 && next.Form.Names != nil && next.Form.Has(token.Upper)
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
	switch w.row[c.to].Form.Norm {
	case "(":
		return w.isAgency(c.to+1, c.hi)
	case "/":
		return w.isAgency(c.to+1, c.hi) && w.beginsLine(c.from) || w.isFirstOfHead(c)
	case ",":
		return c.to+1 < c.hi && w.row[c.to+1].Form.Has(token.Figure) && !w.row[c.from].Form.Has(w.cues.weekday) && w.beginsLine(c.from)
	case "-":
		return w.row[c.from].Flags&token.Block != 0 && !(c.to+1 < c.hi && w.row[c.to+1].Form.Lower == "seit") // England – seit 1963
	case ".": // BONN. Das Fest beginnt.
		word := c.name.Word()
		isTown := word&gazetteer.Common == 0 && (word&gazetteer.Rare == 0 || c.place.Population >= 50_000)
		return isTown && w.row[c.from].Form.Has(token.Caps) && w.beginsLine(c.from) || w.isHeadOfBlock(c)
	}
	return false
}

// isFirstOfHead tells whether the name is the first of two towns at the head of a paragraph:
// Ebern/Haßfurt – Der Bus fährt wieder.
func (w *worker) isFirstOfHead(c *candidate) bool {
	end := c.to + 2
	return w.row[c.from].Flags&token.Block != 0 && end < c.hi && w.row[c.to+1].Form.Names != nil && w.row[end].Form.Norm == "-" && w.dash(end) && w.row[end].Flags&token.Space != 0
}

// isHeadOfBlock tells whether the name of a larger town near by and a full stop open a
// paragraph that goes on: Hagen. Am Samstag brannte es.
func (w *worker) isHeadOfBlock(c *candidate) bool {
	floor := uint32(20_000)
	if c.name.Word()&gazetteer.Common != 0 {
		floor = 40_000 // Essen, Siegen
	}
	goesOn := int(c.to)+1 < len(w.row) && w.row[c.to+1].Flags&token.Block == 0 && !w.newline(c.to+1)
	return c.place.Kind == gazetteer.City && c.place.Nearness == 2 && c.place.Population >= floor && w.row[c.from].Flags&token.Block != 0 && goesOn
}

// isAgency tells whether a news agency stands at token i, before token end.
func (w *worker) isAgency(i, end int32) bool { return i < end && w.row[i].Form.Has(w.cues.agency) }

// beginsLine tells whether a sentence or a line begins with token i.
func (w *worker) beginsLine(i int32) bool {
	return w.row[i].Flags&(token.Block|token.Sentence) != 0 || w.newline(i)
}

// newline tells whether token i begins a line.
func (w *worker) newline(i int32) bool {
	return i == 0 || strings.IndexByte(w.text.Body[w.row[i-1].End:w.row[i].Start], '\n') >= 0
}

// isPart tells whether f behind the name's hyphen is a part of the town that the gazetteer
// does not know: it is shaped like a village, or `in` stands before the town, where a
// compound would have its article: in Friedrichsdorf-Köppern.
func (w *worker) isPart(c *candidate, f *token.Form) bool {
	if gazetteer.Shaped(f) {
		return true
	}
	return c.form == gazetteer.Plain && f.Names == nil && f.Has(token.Upper) && !f.Has(token.Caps) && !f.Has(w.cues.orgAfter) && c.from > c.lo && w.row[c.from-1].Form.Lower == "in"
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
	case w.isPart(c, f):
		return 0
	case f.Names == nil || !f.Has(token.Upper) || f.Has(w.cues.orgAfter), f.Has(token.Caps) && len(f.Norm) <= 3: // Rom-II-VO
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
