package extract

import (
	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// tenses are the classes of words that tell the tense of a clause. They are word
// lists of the date rules.
type tenses struct {
	past  token.Symbol // wurde, kam, unterzeichnete; not a verb: heute, letzte
	ahead token.Symbol // wird, soll, plant
	now   token.Symbol // beginnt, findet: ahead of a weekday that is near
	other token.Symbol // words that look like verbs in the past
	have  token.Symbol // hat, ist: past where a participle follows
	part  token.Symbol // participles
}

func newTenses(l *token.Lexicon) tenses {
	return tenses{
		past: l.MustClass("verb_past"), ahead: l.MustClass("verb_ahead"), now: l.MustClass("verb_present"), other: l.MustClass("no_verb"),
		have: l.MustClass("verb_have"), part: l.MustClass("participle"),
	}
}

// tense tells on which side of the document's date e lies, by the verbs of its
// clause, or else of its sentence.
func (w *worker) tense(e *timeExpr) calendar.Direction {
	from, to := w.sentenceAround(e.first)
	left, right := e.first, e.last
	for left > from && !w.endsClause(left-1) {
		left--
	}
	for right < to && !w.endsClause(right) {
		right++
	}
	near := e.value.Unit == calendar.Weekday || e.value.Unit == calendar.Weekend || e.value.Unit == calendar.Day && e.value.Part == 0
	if d := w.tenseOf(left, right, near); d != calendar.Nearest {
		return d
	}
	return w.tenseOf(from, to, near)
}

// endsClause holds for signs that part clauses.
func (w *worker) endsClause(i int32) bool {
	f := w.row[i].Form
	if !f.Has(token.Sign) {
		return false
	}
	switch f.Norm {
	case ",", ";", ":", "-", "(", ")", `"`:
		return true
	}
	return false
}

// tenseOf looks for verbs in a run of tokens; near tells that the present tense
// looks ahead.
func (w *worker) tenseOf(from, to int32, near bool) calendar.Direction {
	t := &w.tenses
	ahead, have, participle := false, false, false
	for i := from; i < to; i++ {
		switch f := w.row[i].Form; {
		case f.Has(t.ahead):
			ahead = true
		case f.Has(t.now):
			ahead = ahead || near
		case f.Has(t.have):
			have = true
		case f.Has(t.other) || f.Has(token.Ordinal) || f.Has(token.Upper) && i > from:
		case f.Has(t.past):
			return calendar.Back
		case f.Has(t.part):
			participle = true
		}
	}
	switch {
	case ahead:
		return calendar.Ahead
	case have && participle:
		return calendar.Back
	}
	return calendar.Nearest
}

// sentenceAround returns the sentence that token i of the row stands in.
func (w *worker) sentenceAround(i int32) (from, to int32) {
	from, to = i, i+1
	for from > 0 && w.row[from].Flags&(token.Sentence|token.Block) == 0 {
		from--
	}
	for int(to) < len(w.row) && w.row[to].Flags&(token.Sentence|token.Block) == 0 {
		to++
	}
	return from, to
}

// sameSentence holds where no sentence begins after token i up to token j.
func (w *worker) sameSentence(i, j int32) bool {
	for k := i + 1; k <= j; k++ {
		if w.row[k].Flags&(token.Sentence|token.Block) != 0 {
			return false
		}
	}
	return true
}

// sameBlock holds where no line or paragraph begins after token i up to token j.
func (w *worker) sameBlock(i, j int32) bool {
	for k := i + 1; k <= j; k++ {
		if w.row[k].Flags&token.Block != 0 {
			return false
		}
	}
	return true
}
