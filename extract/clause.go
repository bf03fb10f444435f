package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// clauseAround returns the run of tokens between the signs that part e's clause
// from others.
func (w *worker) clauseAround(e *timeExpr) (from, to int32) {
	first, last := w.sentenceAround(e.first)
	from, to = e.first, e.last
	for from > first && (!w.endsClause(from-1) || w.isBetweenDates(from-1)) {
		from--
	}
	for to < last && (!w.endsClause(to) || w.isBetweenDates(to)) {
		to++
	}
	return from, to
}

// isBetweenDates holds for a comma of a list: im Mai, August und September kam es ...
func (w *worker) isBetweenDates(i int32) bool {
	if i == 0 || int(i)+1 >= len(w.row) || w.row[i].Form.Norm != "," {
		return false
	}
	before, next := w.row[i-1].Form, w.row[i+1].Form
	return before.Has(w.tenses.month) && next.Has(w.tenses.month) || before.Has(w.tenses.weekday) && next.Has(w.tenses.weekday)
}

// endsClause holds for what parts clauses: signs, and und beside a verb.
func (w *worker) endsClause(i int32) bool {
	f := w.row[i].Form
	switch f.Norm {
	case "-":
		return w.row[i].Flags&token.Space != 0 // not: Köln-Nord
	case ",", ";", ":", "(", ")", `"`:
		return true
	case "und":
		if i > 0 && w.isVerb(w.row[i-1].Form) {
			return true // die am Montag begann und bis Samstag dauert
		}
		return int(i)+1 < len(w.row) && w.isVerb(w.row[i+1].Form) // kamen am Sonntag und bleiben bis Samstag
	}
	return false
}

// clauseHas holds where a verb of the class stands in e's own clause.
func (w *worker) clauseHas(e *timeExpr, class token.Symbol) bool {
	from, to := w.clauseAround(e)
	return w.anyHas(from, to, class)
}

// clauseSays holds where one of the words, in small letters, stands in e's own clause.
func (w *worker) clauseSays(e *timeExpr, words ...string) bool {
	from, to := w.clauseAround(e)
	for i := from; i < to; i++ {
		if slices.Contains(words, w.row[i].Form.Lower) {
			return true
		}
	}
	return false
}

// beforeArticle is the token before e and an article of it, -1 where e begins the row: für
// den Sonntag.
func (w *worker) beforeArticle(e *timeExpr) int32 {
	i := e.first - 1
	if i > 0 && w.row[i].Form.Has(w.tenses.article) {
		i--
	}
	return i
}

// anyHas holds where a token of the row from one up to another is of the class.
func (w *worker) anyHas(from, to int32, class token.Symbol) bool {
	for i := from; i < to; i++ {
		if w.row[i].Form.Has(class) {
			return true
		}
	}
	return false
}

// sentenceAround returns the sentence that token i of the row stands in, as far as
// a hundred tokens to each side: a table may be one sentence.
func (w *worker) sentenceAround(i int32) (from, to int32) {
	const reach = 100
	from, to = i, i+1
	for from > 0 && i-from < reach && w.row[from].Flags&(token.Sentence|token.Block) == 0 {
		from--
	}
	for int(to) < len(w.row) && to-i < reach && w.row[to].Flags&(token.Sentence|token.Block) == 0 {
		to++
	}
	return from, to
}

// sameSentence holds where no sentence begins after token i up to token j.
func (w *worker) sameSentence(i, j int32) bool { return w.sentencesBetween(i, j) == 0 }

// sentencesBetween is how many sentences or lines begin after token i up to token j.
func (w *worker) sentencesBetween(i, j int32) int { return w.between(i, j, token.Sentence|token.Block) }

// linesBetween is how many lines or paragraphs begin after token i up to token j.
func (w *worker) linesBetween(i, j int32) int { return w.between(i, j, token.Block) }

// sameBlock holds where no line or paragraph begins after token i up to token j.
func (w *worker) sameBlock(i, j int32) bool { return w.linesBetween(i, j) == 0 }

// between counts the flags after token i up to token j. Many are as good as more, and
// stand between what is far apart: each expression asks, perhaps for the first date of all.
func (w *worker) between(i, j int32, flags token.Flags) (n int) {
	const many, far = 10, 1000
	if j-i > far {
		return many
	}
	for k := i + 1; k <= j && n < many; k++ {
		if w.row[k].Flags&flags != 0 {
			n++
		}
	}
	return n
}

// opensItem tells whether a line begins with token i, perhaps behind a bullet or another sign.
func opensItem(row []token.Token, i int) bool {
	if i > 0 && row[i-1].Form.Has(token.Sign) && row[i].Flags&token.Block == 0 {
		i--
	}
	return row[i].Flags&token.Block != 0
}
