package extract

import (
	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// isNamed holds for what has its name from a time: the paper „Heute“, Straße des 17. Juni.
func (w *worker) isNamed(m *match, e *timeExpr) bool {
	s := m.sentence
	if e.value.Unit == calendar.Day && m.start > 0 && s[m.start-1].Form.Lower == "des" {
		return m.start > 1 && s[m.start-2].Form.Has(w.recurs.named)
	}
	if m.start == 1 && m.end+2 < len(s) && s[m.end+1].Form.Norm == "," && !s[m.end+2].Form.Has(token.Upper) {
		return false // „Nachts“, sagt sie, „hörten wir die Soldaten.“
	}
	if m.end-m.start == 1 && m.start > 0 && m.end < len(s) && s[m.start].Form.Has(token.Word) && s[m.start-1].Form.Norm == `"` && s[m.end].Form.Norm == `"` {
		return true
	}
	return e.isOfNoDay() && w.isInTitle(s, m.start, m.end)
}

// isOfNoDay holds for a part of the day, a month or season, of which nothing tells the day or year.
func (e *timeExpr) isOfNoDay() bool {
	isPeriod := (e.value.Unit == calendar.Month || e.value.Unit == calendar.Season) && e.value.Year == 0
	return e.parts == nil && (isPeriod || e.value.Time.Part != "" && e.value.Unit == calendar.NoUnit)
}

// isInTitle holds for what stands, without a verb, in a few words in quotation marks behind a noun
// or preposition: das Stück „Die Frau im Morgengrauen“.
func (w *worker) isInTitle(s []token.Token, from, to int) bool {
	const reach = 6
	open, end := from-1, to
	for open > 0 && open > from-reach && s[open].Form.Norm != `"` {
		open--
	}
	for end < len(s) && end < to+reach && s[end].Form.Norm != `"` {
		end++
	}
	if open < 1 || end >= len(s) || s[open].Form.Norm != `"` || s[end].Form.Norm != `"` {
		return false
	}
	for i := open + 1; i < end; i++ {
		if f := s[i].Form; f.Has(token.Sign) || w.isVerb(f) {
			return false
		}
	}
	before := s[open-1].Form
	return s[open+1].Form.Has(token.Upper) && (before.Has(token.Upper) || before.Has(w.tenses.noVerb) || before.Norm == ":" && end+1 < len(s) && s[end+1].Form.Norm == ":")
}
