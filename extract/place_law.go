package extract

import (
	"strings"
	"unicode"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// citesLaw tells whether the document is a court's decision or the like: it cites paragraphs.
// There many names are those of judges and of authors.
func (w *worker) citesLaw() bool {
	if !w.lawCounted {
		w.lawCounted, w.laws = true, strings.Count(w.text.Body, "§")
	}
	return w.laws >= 3
}

// isCommentator tells whether the name is that of one who wrote a commentary on a law, behind
// another one's and a slash: Lenski/Steinberg.
func (w *worker) isCommentator(c *candidate) bool {
	if c.from-2 < c.lo || c.place.Kind > gazetteer.City {
		return false
	}
	f := w.row[c.from-2].Form
	return f.Has(token.Upper) && (f.Names == nil || c.place.Population < 100_000) && w.citesLaw()
}

// isAuthor tells whether what follows the name makes it an author's: in
// Berger/Hubmann; Berger in Hubmann/Lang; Berger, NJW 2010, 3; Berger, a. a. O.
func (w *worker) isAuthor(c *candidate) bool {
	if c.to+1 >= c.hi || c.to-c.from > 1 || c.place.Kind > gazetteer.City {
		return false
	}
	next := w.row[c.to+1].Form
	switch w.row[c.to].Form.Lower {
	case "/":
		return c.place.Population < 100_000 && next.Has(token.Upper) && next.Has(token.Word) && !next.Has(token.Caps) && w.citesLaw()
	case "in":
		return c.to+2 < c.hi && w.row[c.to+2].Form.Norm == "/" && next.Has(token.Upper) && w.citesLaw()
	case ",":
		isIbid := next.Lower == "a." || next.Lower == "aao" || next.Norm == "§"
		placed := c.from > c.lo && w.row[c.from-1].Form.Has(w.cues.before)
		return !placed && (isIbid || isJournal(next.Norm) && c.to+2 < c.hi && w.row[c.to+2].Form.Has(token.Year)) && w.citesLaw()
	}
	return false
}

// isJournal tells whether a word is the letters of a journal or law: NJW, StuW, BetrAVG.
func isJournal(word string) bool {
	return len(word) > 1 && strings.IndexFunc(word[1:], unicode.IsUpper) >= 0
}

// isJudge tells whether the name is that of one who decided: alone on a line between the
// sentences of a decision, in a row of names, or behind the court.
func (w *worker) isJudge(c *candidate) bool {
	if c.from == 0 || int(c.to) >= len(w.row) {
		return false
	}
	alone := w.row[c.from-1].Form.Norm == "." && w.newline(c.from) && w.newline(c.to)
	return (alone || w.isAmongJudges(c) || w.isBehindCourt(c)) && w.citesLaw()
}

// isAmongJudges tells whether the name stands among other words with a capital and nothing
// between them, as the names under a decision do: Galke Wellner Offenloch.
func (w *worker) isAmongJudges(c *candidate) bool {
	if c.from == c.lo || c.to == c.hi || c.to-c.from > 1 || c.place.Population >= 100_000 {
		return false
	}
	return w.isBareName(w.row[c.from-1].Form) && w.isBareName(w.row[c.to].Form)
}

// isBareName tells whether a form may be a name that says nothing of the next one.
func (w *worker) isBareName(f *token.Form) bool {
	return f.Has(token.Upper) && f.Has(token.Word) && !f.Set.Meets(&w.cues.noVillage) && !f.Has(w.cues.before)
}

// isBehindCourt tells whether a judge's title and court stand before the name: Richter am BGH
// Berger.
func (w *worker) isBehindCourt(c *candidate) bool {
	if c.from-3 < c.lo || c.place.Kind > gazetteer.City || !w.row[c.from-3].Form.Has(w.cues.person) || !w.row[c.from-1].Form.Has(token.Upper) {
		return false
	}
	lower := w.row[c.from-2].Form.Lower
	return lower == "am" || lower == "beim"
}
