package extract

import (
	"iter"
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// line is a sentence of the joined row, prepared for joining.
type line struct {
	row    []token.Token
	clause []int // number of the clause of each token
	slots  []slot
	at     []int // slot whose head is the token, else -1
	cues   []cue
	taken  int // number of groups

	jubilee founding // see jubileeOfLine
	counted bool     // it was asked
}

// read prepares a sentence: its slots, groups, clauses.
func (w *worker) read(row []token.Token) {
	l := &w.line
	l.row, l.slots, l.cues, l.counted = row, l.slots[:0], l.cues[:0], false
	l.clause, l.at = l.clause[:0], l.at[:0]
	for range row {
		l.clause, l.at = append(l.clause, 0), append(l.at, -1)
	}
	for i := range row {
		if f := row[i].Form; f.Has(token.Place) || f.Has(token.Adjective) {
			l.at[i] = len(l.slots)
			l.slots = append(l.slots, w.slotAt(i))
		}
	}
	w.locateSlots()
	w.tellNamesakesApart()
	w.leadIn()
	w.coded()
	w.contrast()
	w.atWater()
	w.coordinate()
	w.clauses()
}

// group appends the parties of the slots that are coordinated with slot k.
func (l *line) group(k int, s *sides) []int {
	var ps []int
	for i := range l.slots {
		t := &l.slots[i]
		if t.group == l.slots[k].group && t.group >= 0 && !t.org {
			if !slices.Contains(ps, t.party) {
				ps = append(ps, t.party)
			}
			s.cover(t.from, t.to)
		}
	}
	return ps
}

// next is the first live slot at or behind a token, -1 where none is.
func (l *line) next(i int) int {
	for k := range l.slots {
		if s := &l.slots[k]; s.from >= i && !s.dead && s.role != adjective {
			return k
		}
	}
	return -1
}

// slotIn tells whether a place stands among tokens i to j.
func (l *line) slotIn(i, j int) bool {
	return slices.ContainsFunc(l.at[i:j], func(k int) bool { return k >= 0 })
}

// reach tells whether tokens i to j hold nothing that ends a noun phrase.
func (w *worker) reach(i, j, most int) bool {
	l := &w.line
	if j-i > most {
		return false
	}
	for ; i < j; i++ {
		f := l.row[i].Form
		switch {
		case f.Norm == `"` || f.Norm == "(" || f.Norm == ")":
		case f.Has(token.Sign), f.Has(w.terms.relative) && i > 0 && l.row[i-1].Form.Norm == ",":
			return false
		case l.startsPredicate(i):
			return false // eine Urkunde | und ist mit Brest verschwistert
		}
	}
	return true
}

// firstOf and lastOf are the first and the last slot of the group of slot k.
func (l *line) firstOf(k int) int {
	for i := range l.slots {
		if l.slots[i].group == l.slots[k].group {
			return i
		}
	}
	return k
}

func (l *line) lastOf(k int) int {
	for i := len(l.slots) - 1; i >= 0; i-- {
		if l.slots[i].group == l.slots[k].group {
			return i
		}
	}
	return k
}

// before is the last live slot before slot k, -1 where none is.
func (l *line) before(k int) int {
	for k--; k >= 0 && l.slots[k].group < 0; k-- {
	}
	return k
}

// after is the first live slot behind the group of slot k, -1 where none is.
func (l *line) after(k int) int {
	for n := k + 1; n < len(l.slots); n++ {
		if s := &l.slots[n]; !s.dead && s.role != adjective && s.group != l.slots[k].group {
			return n
		}
	}
	return -1
}

// clauseStart is the token that opens the clause of token i: its sign, or 0.
func (w *worker) clauseStart(i int) int {
	l := &w.line
	return slices.Index(l.clause, l.clause[i])
}

// inClause yields the tokens of clause n.
func (l *line) inClause(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, m := range l.clause {
			if m == n && !yield(i) {
				return
			}
		}
	}
}

// clauseHas tells whether a word of clause n is of one of the classes.
func (l *line) clauseHas(n int, classes ...token.Symbol) bool {
	for i := range l.inClause(n) {
		if slices.ContainsFunc(classes, l.row[i].Form.Has) {
			return true
		}
	}
	return false
}

// clauseSome tells whether a word of clause n is such.
func (l *line) clauseSome(n int, such func(*token.Form) bool) bool {
	for i := range l.inClause(n) {
		if such(l.row[i].Form) {
			return true
		}
	}
	return false
}

// clauseSays tells whether clause n has one of the words, in small letters.
func (l *line) clauseSays(n int, words ...string) bool {
	return l.clauseSome(n, func(f *token.Form) bool { return slices.Contains(words, f.Lower) })
}

// copula tells whether tokens i to j are what stands between subject and
// predicate: sind, heißen, ist seit 1988, a colon.
func (w *worker) copula(i, j int) bool {
	l := &w.line
	if i < j && l.row[i].Form.Norm == "(" { // Lyon (seit 1988) ist
		for i++; i < j && l.row[i-1].Form.Norm != ")"; i++ {
		}
	}
	if i+3 < j && l.row[i].Form.Norm == "," && l.row[i+1].Form.Lower == "seit" && l.row[i+2].Form.Has(token.Date) && l.row[i+3].Form.Norm == "," {
		i += 4 // Lyon, seit 1988, ist
	}
	if end := w.nextComma(i, 1); i > 0 && i < j && l.row[i].Form.Norm == "," && end > i && end < j && l.clause[end] == l.clause[i-1] {
		i = end + 1 // Brest, 1940 besetzt, ist
	}
	if j-i > 7 || i >= j {
		return false
	}
	seen := false
	for since := 0; i < j; i++ {
		f := l.row[i].Form
		if since > 0 {
			since--
		}
		switch {
		case f.Lower == "seit": // seit dem Japan-Tag
			since = 7
		case since > 0 && (!f.Has(token.Sign) || f.Norm == "-"):
		case f.Has(w.terms.copula) || f.Norm == ":":
			seen = true
		case f.Norm == "," && l.row[i-1].Form.Has(token.Date) && l.row[i+1].Form.Has(token.Date): // seit 1984, 1989 und 1990
		case l.at[i] >= 0 && (l.slots[l.at[i]].dead || l.isBeside(l.at[i])): // Partnerstädte in Osteuropa sind …; neben Lyon
		case l.at[i] >= 0 && (l.slots[l.at[i]].role == of || l.slots[l.at[i]].role == adjective): // Palermo wird Düsseldorfs neue …
		case f.Has(w.terms.title) && i > 0 && (l.row[i-1].Form.Has(w.terms.determiner) || isModifier(l.row[i-1].Form, w)): // Partnerstädte der Domstadt sind …
		case f.Has(token.Date), f.Lower == "seit", f.Has(w.terms.conjunction), f.Norm == `"`, f.Has(w.terms.determiner), isModifier(f, w), isAdverb(f):
		default:
			return false
		}
	}
	return seen
}

// opensBlock tells whether the sentence begins a line of the text.
func (l *line) opensBlock() bool { return l.row[0].Flags&token.Block != 0 }

// lastWord is the last token of the line but for a full stop.
func (l *line) lastWord() int {
	end := len(l.row) - 1
	if end > 0 && l.row[end].Form.Norm == "." {
		end--
	}
	return end
}

// gap tells whether only adverbs, articles, dates and owners stand in between.
func (w *worker) gap(i, j int) bool {
	l := &w.line
	for ; i < j; i++ {
		f := l.row[i].Form
		if f.Lower == "seit" || i > 0 && l.row[i-1].Form.Lower == "seit" {
			continue
		}
		if k := l.at[i]; k >= 0 && (l.slots[k].role == of || l.slots[k].role == adjective) { // Seit 2004 ist Brest Kiels Partnerstadt
			continue
		}
		if !f.Has(token.Date) && !f.Has(w.terms.determiner) && !isModifier(f, w) && !isAdverb(f) {
			return false
		}
	}
	return true
}

// slotFrom tells whether a place's phrase begins at token i.
func (w *worker) slotFrom(i int) bool {
	for k := range w.line.slots {
		if t := &w.line.slots[k]; t.from == i && !t.dead {
			return true
		}
	}
	return false
}

// isVenue tells whether the noun at token i is a building in which something happens: in der
// Stadtkirche, im Alten Theater.
func (w *worker) isVenue(i int) bool {
	row := w.line.row
	lower := row[i].Form.Lower
	if !strings.HasSuffix(lower, "kirche") && !strings.HasSuffix(lower, "theater") && !strings.HasSuffix(lower, "museum") && !strings.HasSuffix(lower, "kloster") {
		return false
	}
	for i--; i >= 0 && (row[i].Form.Has(w.terms.determiner) || isModifier(row[i].Form, w) || isProperAdjective(row[i].Form)); i-- {
	}
	return i >= 0 && (row[i].Form.Lower == "in" || row[i].Form.Lower == "im" || row[i].Form.Lower == "vor")
}
