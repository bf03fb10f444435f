package extract

import (
	"strconv"
	"strings"
	"time"

	"github.com/auslese/auslese/extract/token"
)

// sinceDate reads the date behind `seit`.
func (w *worker) sinceDate(t int) founding {
	l := &w.line
	if t < 0 {
		return founding{}
	}
	if l.row[t].Form.Has(w.terms.length) {
		return w.backFrom(w.dates[l.row[t].Ref], byDuration, duration, w.documentYear())
	}
	return w.pointAt(t, bySince)
}

// pointAt reads a calendar date as founding date.
func (w *worker) pointAt(t, rank int) founding {
	l := &w.line
	if t < 0 || !l.row[t].Form.Has(w.terms.point) {
		return founding{}
	}
	y := w.pointOf(l.row[t].Ref, rank)
	for i := max(0, t-2); i < t && y.known(); i++ {
		switch l.row[i].Form.Lower {
		case "spätestens", "frühestens": // only bounded
			return founding{}
		case "nach", "vor":
			if i == t-1 {
				return founding{}
			}
		case "bis": // bis 2022 war Lyon Partnerstadt; but: reicht bis 1964 zurück
			if t+1 == len(l.row) || !strings.HasPrefix(l.row[t+1].Form.Lower, "zurück") {
				return founding{}
			}
		case "um":
			if i == t-1 && len(y.since) == 4 {
				y.since += "~"
			}
		}
	}
	return y
}

// pointOf is a calendar date, by its number in the document, as founding date.
func (w *worker) pointOf(ref int32, rank int) founding {
	d := w.dates[ref]
	if d.Value == "PRESENT_REF" && rank == byAct {
		return w.now()
	}
	if w.isAdrift(d) || isHour(d.Value) || d.Mod == "BEFORE" || d.Mod == "AFTER" || d.Mod == "ON_OR_BEFORE" || d.Mod == "ON_OR_AFTER" || len(d.From) < 4 || len(d.To) < 4 || d.From[:4] != d.To[:4] {
		return founding{}
	}
	year, err := strconv.Atoi(d.From[:4])
	if err != nil || year < 1500 {
		return founding{}
	}
	y := founding{since: d.Value, year: year, basis: stated, rank: rank}
	if i := strings.IndexByte(y.since, 'T'); i > 0 { // am Donnerstagabend
		y.since = y.since[:i]
	}
	if !isEDTF(y.since) {
		y.since = d.From[:4]
	}
	if d.Mod == "APPROX" {
		y.since += "~"
	}
	return y
}

// isHour tells whether a value is that of a clock time, at which things happen but nothing is
// said to have been founded.
func isHour(value string) bool {
	_, hour, ok := strings.Cut(value, "T")
	return ok && hour != "" && hour[0] <= '9'
}

// isAdrift tells whether a date is counted from the document's own though its words count
// from another: zwei Jahre zuvor.
func (w *worker) isAdrift(d *DateRecord) bool {
	if d.Anchor == "" || w.text.Date.IsZero() || d.Anchor != w.text.Date.Format(time.DateOnly) {
		return false
	}
	text := token.Plain(w.text.Body[d.Start:d.End])
	return strings.HasSuffix(text, "zuvor") || strings.HasSuffix(text, "davor") || strings.HasSuffix(text, "später") || strings.HasSuffix(text, "danach")
}

// now is the time of writing as founding date: unterzeichneten jetzt.
func (w *worker) now() founding {
	if d := w.text.Date; !d.IsZero() {
		return founding{since: d.Format("2006-01"), year: d.Year(), basis: stated, rank: byAct}
	}
	if w.year > 0 {
		return founding{since: w.written, year: w.year, basis: stated, rank: byAct}
	}
	return founding{}
}

// isEDTF holds for a year, a month or a day.
func isEDTF(s string) bool {
	switch len(s) {
	case 4, 7, 10:
	default:
		return false
	}
	for i := range len(s) {
		if digit := s[i] >= '0' && s[i] <= '9'; digit == (i == 4 || i == 7) || !digit && s[i] != '-' {
			return false
		}
	}
	return true
}

// foundingAt is the date at token t, which stands behind `seit` or not, as that of a place beside it.
func (w *worker) foundingAt(t int, since bool) founding {
	l := &w.line
	if !l.row[t].Form.Has(token.Date) {
		return founding{}
	}
	var y founding
	if since {
		y = w.sinceDate(t)
	} else {
		y = w.pointAt(t, bySince)
	}
	y.from, y.to = t, t+1
	return y
}

// onlyYear is the year of the sentence, if it has just one.
func (w *worker) onlyYear() founding { return w.yearAmong(func(int) bool { return true }) }

// yearAmong is the year of the tokens that are in, if they have just one.
func (w *worker) yearAmong(in func(i int) bool) founding {
	l := &w.line
	var y founding
	for i := range l.row {
		if !in(i) {
			continue
		}
		d := w.foundingAt(i, i > 0 && (l.row[i-1].Form.Lower == "seit" || l.row[i-1].Form.Lower == "ab"))
		if !l.row[i].Form.Has(token.Date) || !d.known() {
			continue
		}
		if y.known() && y.year != d.year {
			return founding{}
		}
		y = d
	}
	return y
}

// yearOfClause is the year of a clause that names no place and just one date.
func (w *worker) yearOfClause(n int) founding {
	l := &w.line
	var y founding
	for i := range l.inClause(n) {
		if l.at[i] >= 0 || l.row[i].Form.Has(w.terms.point) && y.known() {
			return founding{}
		}
		if l.row[i].Form.Has(w.terms.point) {
			y = w.foundingAt(i, false)
		}
	}
	return y
}
