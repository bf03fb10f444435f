package extract

import (
	"slices"
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// listExprs completes lists of more than two, of which the rules have found the end:
// am 3., 5. und 7. Oktober; um 8, 10 und 12 Uhr. The sentence begins at token base,
// its expressions are those from first on.
func (w *worker) listExprs(first int, base int32) {
	for k := len(w.exprs) - 1; k >= first; k-- {
		e := &w.exprs[k]
		if k+1 < len(w.exprs) && w.exprs[k+1].first-e.last <= 3 {
			if next := &w.exprs[k+1]; e.dayOnly() {
				e.fillDay(next.head())
			} else if e.parts != nil && e.parts[0].dayOnly() && e.parts[1].dayOnly() { // vom 1. bis 5. und vom 7. bis 9. Juli
				e.parts[0].fillDay(next.head())
				e.parts[1].fillDay(next.head())
			} else if next.first-e.last == 1 && w.isOne(e.last, ",", "und") {
				e.fillYear(next)
			}
		}
		if e.first > base && w.linksItems(e.first-1) {
			if item, ok := w.exprBefore(k, first, base); ok {
				k = w.insertExpr(k, first, item)
			}
		}
	}
}

// linksItems tells whether the item of a list may stand before token i of the row.
func (w *worker) linksItems(i int32) bool {
	switch w.row[i].Form.Lower {
	case ",", "/", "und", "von":
		return true
	}
	return false
}

// exprBefore makes an expression of what stands before the one at k and is one only as
// an item of its list.
func (w *worker) exprBefore(k, first int, base int32) (timeExpr, bool) {
	if item, ok := w.dayBefore(k, first, base); ok {
		return item, true
	}
	if item, ok := w.hourBefore(k, base); ok {
		return item, true
	}
	if item, ok := w.clockBefore(k, base); ok {
		return item, true
	}
	if item, ok := w.hoursBefore(k, base); ok {
		return item, true
	}
	return w.lengthBefore(k, base)
}

// insertExpr puts an expression before the one at k, in place of those that it covers,
// and returns where that one is then.
func (w *worker) insertExpr(k, first int, item timeExpr) int {
	from := k
	for from > first && w.exprs[from-1].last > item.first {
		from--
	}
	if w.exprs[from].first < item.first {
		return k // it would cut one
	}
	w.exprs = slices.Replace(w.exprs, from, k, item)
	return from + 1
}

// head is e, or the first part of a range or list.
func (e *timeExpr) head() *timeExpr {
	if e.parts == nil {
		return e
	}
	if p := &e.parts[0]; !p.dayOnly() {
		return p
	}
	return &e.parts[1] // 5. und 7. Oktober: the second has the month
}

// dayOnly holds for a day of which no month is told: am 5.
func (e *timeExpr) dayOnly() bool {
	v := e.value
	return e.parts == nil && !e.relative && e.within == nil && v.Unit == calendar.Day && v.Day != 0 && v.Part == 0 && v.Year == 0
}

// fillDay gives e, a day alone, month and year of the day that follows it.
func (e *timeExpr) fillDay(next *timeExpr) {
	if v := next.value; v.Unit == calendar.Day && v.Part != 0 && next.within == nil {
		e.value.Part, e.value.Year, e.twoDigits = v.Part, v.Year, next.twoDigits
		if !e.value.Valid() {
			e.value.Part, e.value.Year = 0, 0
		}
	}
}

// fillYear gives e, a day or month of a list, the year that the next one tells: 3. Mai,
// 7. Juni und 5. Juli 2018.
func (e *timeExpr) fillYear(next *timeExpr) {
	v, n := &e.value, next.value
	if next.list {
		n = next.parts[0].value.Inherit(next.parts[1].value)
		if n.Part > next.parts[1].value.Part && next.parts[0].value.Year == 0 {
			n.Year--
		}
	}
	isPart := v.Unit == calendar.Day || v.Unit == calendar.Month
	if e.parts != nil || !e.lacksYear() || !isPart || v.Unit != n.Unit || n.Year < 1000 {
		return
	}
	v.Year = n.Year
	if v.Part > n.Part {
		v.Year--
	}
}

// lacksYear holds for a part of a year that is told without the year.
func (e *timeExpr) lacksYear() bool {
	return e.value.Part != 0 && e.value.Year == 0 && !e.relative && !e.told && e.within == nil
}

// barePart is an expression of token i of the row alone, found by the rule of another.
func (w *worker) barePart(i int32, r *rule) timeExpr {
	t := &w.row[i]
	return timeExpr{rule: r, first: i, last: i + 1, start: t.Start, end: t.End}
}

// lengthBefore is the number before a list of lengths: seit 25, 40 oder 50 Jahren.
func (w *worker) lengthBefore(k int, base int32) (item timeExpr, ok bool) {
	e := &w.exprs[k]
	i := e.first - 2
	if i < base || !e.list || !e.parts[1].isDuration() || len(e.parts[1].length) != 1 || w.row[i+1].Form.Norm != "," {
		return item, false
	}
	f, l := w.row[i].Form, e.parts[1].length[0]
	l.N = f.Number
	item = w.barePart(i, e.rule)
	item.timex, item.place, item.length = e.parts[1].timex, e.parts[1].place, calendar.Duration{l}
	return item, f.Has(token.Integer) && !l.Vague
}

// dayBefore makes a day of the ordinal that stands before a comma or slash before the
// expression at k.
func (w *worker) dayBefore(k, first int, base int32) (item timeExpr, ok bool) {
	e := &w.exprs[k]
	i := e.first - 2
	if i < base || !w.isOne(i+1, ",", "/") || k > first && w.exprs[k-1].last > i || i > base && w.row[i-1].Form.Norm == "-" {
		return item, false
	}
	f, head := w.row[i].Form, e.head()
	if head.value.Unit != calendar.Day || head.value.Part == 0 || !f.Has(token.Ordinal) || !f.Has(token.Figure) {
		return item, false
	}
	day, _ := strconv.Atoi(strings.TrimSuffix(f.Norm, "."))
	item = w.barePart(i, e.rule)
	item.value = calendar.Value{Unit: calendar.Day, Day: day}
	item.fillDay(head)
	return item, item.value.Part != 0
}

// hourBefore makes an hour of the figure before a comma before the hours at k, if the
// list begins after um: um 9, 11 und 15 Uhr.
func (w *worker) hourBefore(k int, base int32) (item timeExpr, ok bool) {
	e := &w.exprs[k]
	i := e.first - 2
	if i < base || !e.list && e.last-e.first > 1 || !w.isOne(i+1, ",", "/") || !w.row[i].Form.Has(token.Integer) || !e.head().isTime() || !e.head().value.Time.Clock {
		return item, false
	}
	from := i
	for from-2 >= base && w.isOne(from-1, ",", "/") && w.row[from-2].Form.Has(token.Integer) {
		from -= 2
	}
	if from == base || !w.isOne(from-1, "um", "ab") {
		return item, false
	}
	item = w.barePart(i, e.rule)
	item.value.Time, ok = hourOf(w.row[i].Form)
	return item, ok
}

// clockBefore makes an hour of the clock time before those at k: 15.30, 18 und 20.30 Uhr;
// 9.30/12.30 Uhr.
func (w *worker) clockBefore(k int, base int32) (item timeExpr, ok bool) {
	e := &w.exprs[k]
	i := e.first - 2
	isItem := i >= base && (w.row[i+1].Form.Norm == "/" || e.list && w.row[i+1].Form.Norm == ",") && w.row[i].Form.Has(token.Clock)
	if !isItem || e.parts != nil && !e.list || !e.head().isTime() || !e.head().value.Time.Clock {
		return item, false
	}
	item = w.barePart(i, e.rule)
	item.value.Time, ok = hourOf(w.row[i].Form)
	return item, ok && item.value.Time.Before(e.head().value.Time)
}

// hoursBefore makes a range of the hours that stand before the range of hours at k: 8
// bis 12 und 14 bis 18 Uhr, von 8 bis 12 und von 14 bis 18 Uhr.
func (w *worker) hoursBefore(k int, base int32) (item timeExpr, ok bool) {
	e := &w.exprs[k]
	link := e.first - 1
	if link > base && w.row[link].Form.Lower == "von" {
		link--
	}
	i := link - 3
	if i < base || e.parts == nil || e.list || !e.timeOnly() || !w.isOne(link, "und", ",") || !w.isOne(i+1, "-", "bis") {
		return item, false
	}
	parts := [2]timeExpr{w.barePart(i, e.rule), w.barePart(i+2, e.rule)}
	for n := range parts {
		if parts[n].value.Time, ok = hourOf(w.row[parts[n].first].Form); !ok {
			return item, false
		}
	}
	item = timeExpr{rule: e.rule, first: i, last: i + 3, start: parts[0].start, end: parts[1].end, parts: &parts}
	return item, parts[0].value.Time.Before(parts[1].value.Time)
}

// isOne holds where token i of the row is one of two words.
func (w *worker) isOne(i int32, a, b string) bool {
	f := w.row[i].Form
	return f.Norm == a || f.Norm == b
}

// hourOf reads 8, 8.30 and 8:30.
func hourOf(f *token.Form) (t calendar.Time, ok bool) {
	if !f.Has(token.Figure) || strings.HasSuffix(f.Norm, ".") {
		return t, false
	}
	hour, minute, _ := strings.Cut(strings.Replace(f.Norm, ".", ":", 1), ":")
	h, err := strconv.Atoi(hour)
	m, err2 := strconv.Atoi(minute)
	if err != nil || minute != "" && (err2 != nil || len(minute) != 2) {
		return t, false
	}
	return calendar.NewTime(h, m, -1)
}
