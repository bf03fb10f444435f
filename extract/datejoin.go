package extract

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/pattern"
	"github.com/auslese/auslese/extract/token"
)

// joinExprs runs the rules of the second pass over a sentence, which begins at
// token base of the row and whose expressions are those from first on: each is
// one token there.
func (w *worker) joinExprs(first, base int, sentence []token.Token) {
	w.joined, w.origin, w.made = w.joined[:0], w.origin[:0], w.made[:0]
	form := w.vocab.Join(token.Date)
	next := first
	for i := 0; i < len(sentence); i++ {
		t := sentence[i]
		w.origin = append(w.origin, int32(base+i))
		if next < len(w.exprs) && int(w.exprs[next].first) == base+i {
			e := &w.exprs[next]
			t = token.Token{Start: t.Start, End: e.end, Form: form, Flags: t.Flags, Ref: int32(next)}
			i = int(e.last) - base - 1
			next++
		}
		w.joined = append(w.joined, t)
	}
	w.origin = append(w.origin, int32(base+len(sentence)))
	w.run(&w.programs[dateJoinProgram], w.joined, w.joinMatch)
	if len(w.made) > 0 {
		kept := slices.DeleteFunc(w.exprs[first:], func(e timeExpr) bool { return e.rule == nil })
		w.exprs = append(w.exprs[:first+len(kept)], w.made...)
		slices.SortFunc(w.exprs[first:], func(a, b timeExpr) int { return cmp.Compare(a.first, b.first) })
	}
}

// joinMatch makes an expression of those that a rule of the second pass found.
func (w *worker) joinMatch(m *match) bool {
	e := newExpr(m, 0)
	e.first, e.last = w.origin[m.start], w.origin[m.end]
	if !w.join(&e, m) {
		return false
	}
	w.made = append(w.made, e)
	for i := m.start; i < m.end; i++ {
		if t := &m.sentence[i]; t.Form.Has(token.Date) {
			w.exprs[t.Ref].rule = nil
		}
	}
	return true
}

// join makes e of what m captured; expressions that are but context leave it as
// it is without them.
func (w *worker) join(e *timeExpr, m *match) bool {
	c, ok := m.capture("date")
	if !ok {
		return e.read(m)
	}
	inner := &w.exprs[m.sentence[c.From].Ref]
	if s := m.value("shift"); s != "" {
		e.shift, _ = strconv.Atoi(s)
		e.told = true
	}
	switch m.value("join") {
	case "mod":
		return e.modify(inner)
	case "part":
		return w.partOf(e, m, inner)
	}
	return w.pair(e, m, inner)
}

// modify makes e the inner expression with a modifier: Ende vergangenen Jahres.
func (e *timeExpr) modify(inner *timeExpr) bool {
	if !inner.isPeriod() || inner.mod != "" {
		return false
	}
	outer := *e
	*e = *inner
	e.rule, e.first, e.last, e.start, e.end, e.mod = outer.rule, outer.first, outer.last, outer.start, outer.end, outer.mod
	return true
}

// isPeriod holds for expressions of calendar periods longer than a day.
func (e *timeExpr) isPeriod() bool {
	if e.parts != nil || e.timex == "SET" || e.timex == "DURATION" || e.literal != "" || e.value.Time != (calendar.Time{}) {
		return false
	}
	return e.unitTold() > calendar.Day
}

// unitTold is the unit of a point or period, resolved or not.
func (e *timeExpr) unitTold() calendar.Unit {
	switch {
	case e.relative:
		return e.unit
	case e.isHoliday:
		return calendar.Day
	}
	return e.value.Unit
}

// partOf makes e what was captured as from, as a part of the period whole: Mai
// vergangenen Jahres, Montag kommender Woche, letzter Sonntag im März.
func (w *worker) partOf(e *timeExpr, m *match, whole *timeExpr) bool {
	part, ok := w.side(m, whole)
	if !ok || part.relative || part.parts != nil || part.timex == "SET" || part.timex == "DURATION" || !whole.isPeriod() && whole.weeks() == 0 {
		return false
	}
	unit := whole.unitTold()
	small := part.unitTold()
	switch {
	case small == calendar.Weekday && (unit == calendar.Week || whole.weeks() != 0):
	case small == calendar.Weekday && (e.told || part.told) && unit == calendar.Month:
	case (small < calendar.Year && small > calendar.Weekday || part.isHoliday) && unit == calendar.Year && part.value.Year == 0:
	default:
		return false
	}
	inner := *whole
	outer := *e
	*e = part
	e.rule, e.first, e.last, e.start, e.end = outer.rule, outer.first, outer.last, outer.start, outer.end
	e.within = &inner
	if outer.told {
		e.shift, e.told = outer.shift, true
	}
	return true
}

// pair makes e a range or a list of what was captured as from and of the second
// expression, from which the first takes what it leaves out.
func (w *worker) pair(e *timeExpr, m *match, second *timeExpr) bool {
	first, ok := w.side(m, second)
	if !ok || first.parts != nil || second.parts != nil || first.isDuration() != second.isDuration() ||
		(first.timex == "SET") != (second.timex == "SET") || first.timex == "SET" && (first.value.Unit != calendar.Weekday || second.value.Unit != calendar.Weekday) || first.value.Ref != "" || second.value.Ref != "" || first.isTime() != second.isTime() {
		return false
	}
	if e.list = m.value("join") == "list" && first.timex != "SET"; e.list {
		first.rule = m.rule
	}
	e.timex = second.timex
	e.parts = &[2]timeExpr{first, *second}
	return true
}

func (e *timeExpr) isDuration() bool { return e.length != nil || e.timex == "DURATION" }

// isTime holds for a time of day without a day.
func (e *timeExpr) isTime() bool {
	return e.value.Unit == calendar.NoUnit && !e.relative && !e.isHoliday && e.value.Time != (calendar.Time{})
}

// side is the expression captured as from: one found before, or a bare figure
// that stands for the same as the second.
func (w *worker) side(m *match, second *timeExpr) (e timeExpr, ok bool) {
	c, ok := m.capture("from")
	if !ok {
		return e, false
	}
	t := m.sentence[c.From]
	if t.Form.Has(token.Date) {
		return w.exprs[t.Ref], true
	}
	e = timeExpr{
		rule: m.rule, first: w.origin[c.From], last: w.origin[c.To], start: t.Start, end: m.sentence[c.To-1].End,
		timex: second.timex,
	}
	return e, e.bare(c, t.Form, second)
}

// bare reads a figure without unit as the second expression's own kind.
func (e *timeExpr) bare(c pattern.Capture, f *token.Form, second *timeExpr) bool {
	n, err := strconv.Atoi(c.Meaning.Value)
	switch {
	case len(second.length) == 1:
		l := second.length[0]
		l.N, l.Vague = f.Number, false
		e.length = calendar.Duration{l}
		return f.Has(token.Number) && !second.length[0].Vague
	case second.isTime():
		if c.Meaning.Symbol == token.Clock {
			return e.setClock(c.Meaning.Value)
		}
		var ok bool
		e.value.Time, ok = calendar.NewTime(n, 0, -1)
		return err == nil && ok && second.value.Time.Clock
	case c.Meaning.Symbol == token.DayMonth && second.value.Unit == calendar.Day:
		return e.readFigures(c.Meaning.Value) && e.value.Valid()
	case second.value.Unit == calendar.Day && n >= 1 && n <= 31:
		e.value = calendar.Value{Unit: calendar.Day, Day: n}
		return err == nil
	case second.value.Unit == calendar.Century && c.Meaning.Symbol == token.Ordinal:
		e.value = calendar.Value{Unit: calendar.Century, Year: (n - 1) * 100}
		return err == nil
	case second.value.Unit == calendar.Quarter && c.Meaning.Symbol == token.Ordinal, second.value.Unit == calendar.Half && c.Meaning.Symbol == token.Ordinal:
		e.value = calendar.Value{Unit: second.value.Unit, Part: n}
		return err == nil && e.value.Valid()
	case second.value.Unit == calendar.Decade:
		e.value, e.decade = calendar.Value{Unit: calendar.Decade, Year: n}, n < 100
		return err == nil && n%10 == 0
	}
	return false
}

func (e *timeExpr) setClock(s string) (ok bool) {
	e.value.Time, ok = clockTime(s)
	return ok
}
