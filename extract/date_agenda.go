package extract

import (
	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// heads holds for a day that is almost all of its line: the heading of what follows.
func (w *worker) heads(i int) bool {
	e := &w.exprs[i]
	from, to := w.sentenceAround(e.first)
	if e.first == from && e.value.Unit == calendar.Day && e.value.Part != 0 && w.opensEntry(e.last, to) {
		return true // Samstag, 22. März Brixen: Tauschmarkt, ab 9 Uhr.
	}
	if to-e.last > 2 || e.first-from > 3 || w.row[from].Flags&token.Block == 0 || int(to) < len(w.row) && w.row[to].Flags&token.Block == 0 {
		return false
	}
	return i+1 >= len(w.exprs) || w.exprs[i+1].first >= to
}

// opensEntry holds where a name and a colon stand at token i: the first entry of a day.
func (w *worker) opensEntry(i, end int32) bool {
	for k := i; k < end && k < i+4; k++ {
		f := w.row[k].Form
		if f.Norm == ":" {
			return k > i
		}
		if !f.Has(token.Upper) && f.Norm != "-" && f.Norm != "/" {
			return false
		}
	}
	return false
}

// isListing holds for texts with more hours than days, as a calendar of events has, or whose
// hours stand in entries with a head of their own: Meran: Konzert im Kursaal, 20 Uhr.
func (w *worker) isListing() bool {
	hours, days, entries := 0, 0, 0
	for i := range w.exprs {
		if e := &w.exprs[i]; e.timeOnly() {
			hours++
			if from, _ := w.sentenceAround(e.first); w.opensEntry(from, e.first) {
				entries++
			}
		} else if e.last0().Unit == calendar.Day {
			days++
		}
	}
	return hours >= 10 && hours > 2*days || entries >= 5 && entries*2 > hours
}

// linesBelow holds where e stands a few short lines below o.
func (w *worker) linesBelow(o, e *timeExpr) bool {
	n := w.linesBetween(o.first, e.first)
	return n <= 4 && e.first-o.last < 25 && w.sentencesBetween(o.first, e.first) == n
}
