package extract

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/auslese/auslese/extract/calendar"
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
			t.Stand(form, next, e.end)
			i = int(e.last) - base - 1
			next++
		}
		w.joined = append(w.joined, t)
	}
	w.origin = append(w.origin, int32(base+len(sentence)))
	w.run(&w.programs[dateJoinProgram], w.joined, w.joinMatch)
	if len(w.made) > 0 {
		w.exprs = append(w.exprs, w.made...)
		kept := slices.DeleteFunc(w.exprs[first:], func(e timeExpr) bool { return e.rule == nil })
		w.exprs = w.exprs[:first+len(kept)]
		slices.SortFunc(w.exprs[first:], func(a, b timeExpr) int { return cmp.Compare(a.first, b.first) })
	}
	w.listExprs(first, int32(base))
}

// joinMatch makes an expression of those that a rule of the second pass found.
func (w *worker) joinMatch(m *match) bool {
	e := newExpr(m, 0)
	e.first, e.last = w.origin[m.start], w.origin[m.end]
	if !w.join(&e, m) {
		return false
	}
	if w.isAge(&e) {
		e.rule = nil
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
	case "part":
		return w.partOf(e, m, inner)
	}
	second := *inner
	if c, ok := m.capture("whole"); ok && !second.lieWithin(&w.exprs[m.sentence[c.From].Ref]) {
		return false
	}
	if m.value("join") == "mod" {
		return e.modify(&second)
	}
	return w.pair(e, m, &second)
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

// partOf makes e what was captured as from, as a part of the period whole: Mai
// vergangenen Jahres, Montag kommender Woche, letzter Sonntag im März.
func (w *worker) partOf(e *timeExpr, m *match, whole *timeExpr) bool {
	part, ok := w.side(m, whole)
	if name := m.value("unit"); !ok && name != "" {
		part, ok = *e, true
		part.value.Unit, _ = calendar.ParseUnit(name)
		part.value.Time.Part = calendar.Part(m.value("part"))
	}
	if whole.place != "" && w.text.Date.IsZero() {
		return false // from a day that is not known, the length alone says more
	}
	if !ok || part.isTime() && (whole.first == 0 || w.row[whole.first-1].Form.Lower != "des") {
		return false
	}
	if part.relative && part.told && whole.place == "" && whole.unitTold() != calendar.Day && part.value == (calendar.Value{}) { // letztes Wochenende im Juli
		part.relative, part.value.Unit = false, part.unit
	}
	if e.told {
		part.shift, part.told = e.shift, true
	}
	if whole.first < part.first && part.first > whole.last && !whole.relative {
		return false // seit 2009 im Sommer
	}
	if !part.lieWithin(whole) {
		return false
	}
	part.rule, part.first, part.last, part.start, part.end = e.rule, e.first, e.last, e.start, e.end
	*e = part
	return true
}

// lieWithin makes e, an expression that leaves its period open, a part of the
// period whole, up to whose end it reaches; it reports whether that makes sense.
func (e *timeExpr) lieWithin(whole *timeExpr) bool {
	if whole.place != "" && e.countsFrom(whole) {
		return true
	}
	unit := whole.unitTold()
	partOfDay := e.isTime() && e.value.Time.Part != "" && unit == calendar.Day && whole.parts == nil
	if e.relative || e.parts != nil || e.timex == "SET" || e.timex == "DURATION" || !whole.isPeriod() && whole.weeks() == 0 && unit != calendar.Day {
		return false
	}
	small := e.unitTold()
	switch {
	case partOfDay: // Abend des 5. Mai
	case e.told && (small == calendar.Weekday || small == calendar.Day && e.value.Day == 0) && unit == calendar.Day && whole.parts == nil: // Samstag vor dem 5. Mai
	case e.told && (unit == calendar.Month || unit == calendar.Year) && (small == calendar.Week || small == calendar.Weekend || small == calendar.Day && e.value.Day == 0):
	case small == calendar.Week && unit == calendar.Day && whole.parts == nil: // Woche vom 18. Mai
	case e.dayOnly() && unit == calendar.Month && whole.relative: // 15. des kommenden Monats
	case small == calendar.Weekday && (unit == calendar.Week || whole.weeks() != 0):
	case small == calendar.Weekday && e.told && unit == calendar.Month:
	case small == calendar.Decade && e.decade && unit == calendar.Century: // siebziger Jahre des 19. Jahrhunderts
	case (small < calendar.Year && small > calendar.Weekday || e.isHoliday) && unit == calendar.Year && e.value.Year == 0:
	default:
		return false
	}
	inner := *whole
	e.within, e.last, e.end = &inner, whole.last, whole.end
	return true
}

// resolveWithin resolves a part of a period that is told: the period first.
func (w *worker) resolveWithin(e *timeExpr) calendar.Value {
	v := e.value
	if e.within.place != "" && w.clock.hasDoc {
		e.used, e.seen = true, w.clock.doc
		return e.countedFrom(w.clock.doc)
	}
	whole := w.resolvePoint(e.within)
	e.used, e.seen = e.within.used, e.within.seen
	first, last, ok := whole.Days()
	switch {
	case !ok:
		return v
	case e.isHoliday:
		return calendar.Of(calendar.Day, e.holiday.In(whole.Year))
	case v.Unit == calendar.Decade:
		v.Year += whole.Year / 100 * 100
		return v
	case v.Unit == calendar.Weekday && whole.Unit == calendar.Day:
		day, _ := v.Resolve(first, sideTold(e))
		return e.moved(day)
	case v.Unit == calendar.Week && whole.Unit == calendar.Day:
		return calendar.Of(calendar.Week, first)
	case v.Unit == calendar.Day && whole.Unit == calendar.Day:
		whole = whole.Add(e.shift)
		whole.Time = v.Time
		return whole
	case v.Unit == calendar.Weekday && whole.Unit == calendar.Week:
		day, _ := v.Resolve(first, calendar.Same)
		return day
	case e.isTime():
		whole.Time = v.Time
		return whole
	case e.told:
		return nth(v, e.shift, first, last)
	case v.Unit == calendar.Weekday:
		day, _ := v.Resolve(first, calendar.Ahead)
		return day
	}
	return v.Inherit(whole)
}

// nth is the n-th weekday, week, weekend or day of the days from first to last, from
// the last on where n is negative. Weeks count that are whole.
func nth(v calendar.Value, n int, first, last calendar.Date) calendar.Value {
	day := v
	switch v.Unit {
	case calendar.Day:
		if n < 0 {
			return calendar.Of(calendar.Day, last+calendar.Date(n+1))
		}
		return calendar.Of(calendar.Day, first+calendar.Date(n-1))
	case calendar.Week:
		day = calendar.Value{Unit: calendar.Weekday, Day: 1}
		last -= 6
	case calendar.Weekend:
		day = calendar.Value{Unit: calendar.Weekday, Day: 6}
	}
	if n < 0 {
		day, _ = day.Resolve(last, calendar.Back)
		day = day.Add(7 * (n + 1))
	} else {
		day, _ = day.Resolve(first, calendar.Ahead)
		day = day.Add(7 * (n - 1))
	}
	if start, _, ok := day.Days(); ok && v.Unit != calendar.Weekday {
		return calendar.Of(v.Unit, start)
	}
	return day
}
