package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

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
	case f.Has(w.cues.genitive) && c.place.Population < 100_000:
		return -4 // a noun: Neubau des Rathauses
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
