package extract

import (
	"strconv"
	"strings"

	"github.com/auslese/auslese/extract/number"
	"github.com/auslese/auslese/extract/token"
)

// anniversaryAt counts back from the year of the celebration.
func (w *worker) anniversaryAt(d *cue) founding {
	l := &w.line
	n := d.years
	mod := ""
	if d.date >= 0 && l.row[d.date].Form.Has(w.terms.length) {
		r := w.dates[l.row[d.date].Ref]
		n, mod = yearsOf(r.Value), r.Mod
	}
	if mod == "MORE_THAN" && l.clauseSays(l.clause[d.from], "freuen", "freut", "freuten", "freute", "jubeln", "sprachen", "sprach") {
		mod = "" // freuen sich über 15 Jahre Partnerschaft
	}
	from := w.celebrated(d)
	if from == w.documentYear() && l.clauseSome(l.clause[d.from], isBelated) {
		return founding{} // the jubilee was in an earlier year
	}
	return back(n, mod, from, byAnniversary, anniversary)
}

// isBelated holds for words that tell that a jubilee is celebrated later than it was: nachgefeiert, nachträglich.
func isBelated(f *token.Form) bool {
	return strings.HasPrefix(f.Lower, "nachge") && (strings.HasPrefix(f.Lower, "nachgeholt") || strings.HasPrefix(f.Lower, "nachgefeiert")) ||
		strings.HasPrefix(f.Lower, "nachträglich") || f.Lower == "verspätet" || f.Lower == "nachzuholen" || f.Lower == "nachholen"
}

// yearsIn is the number of years that an anniversary's cue tells.
func (w *worker) yearsIn(d *cue) int {
	if l := &w.line; d.date >= 0 && l.row[d.date].Form.Has(w.terms.length) {
		return yearsOf(w.dates[l.row[d.date].Ref].Value)
	}
	return d.years
}

// agoAt counts back from the document's date: vor 25 Jahren.
func (w *worker) agoAt(d *cue) founding {
	l := &w.line
	return w.backFrom(w.dates[l.row[d.date].Ref], byAnniversary, duration, w.documentYear())
}

// backFrom counts the years of a duration back from a year.
func (w *worker) backFrom(r *DateRecord, rank int, basis string, from int) founding {
	return back(yearsOf(r.Value), r.Mod, from, rank, basis)
}

// back is the year that lies n years before another; none where n is only bounded, or that is not known.
func back(n int, mod string, from, rank int, basis string) founding {
	if n <= 0 || n > 300 || from == 0 {
		return founding{}
	}
	y := founding{year: from - n, basis: basis, rank: rank}
	y.since = strconv.Itoa(y.year)
	switch mod {
	case "":
	case "APPROX", "LESS_THAN", "EQUAL_OR_LESS":
		y.since += "~"
	default: // only bounded
		return founding{}
	}
	return y
}

// yearsAgo is how many years before the document's what clause n tells of was, 0 where it does not say so.
func (w *worker) yearsAgo(n int) int {
	l := &w.line
	for i := range l.cues {
		if c := &l.cues[i]; c.what == "ago" && l.clause[c.from] == n && c.date >= 0 {
			return yearsOf(w.dates[l.row[c.date].Ref].Value)
		}
	}
	return 0
}

// celebrated is the year of a celebration: that of a date in the sentence where it
// agrees with the document's, else the document's; 0 where neither is known.
func (w *worker) celebrated(d *cue) int {
	l := &w.line
	doc, year, in := w.documentYear(), 0, false // in: a date of the clause itself is known
	if n := w.yearsAgo(l.clause[d.from]); n > 0 && doc > 0 {
		return doc - n // feierte vor fünf Jahren das 25-jährige Bestehen
	}
	for i := range l.row {
		if !l.row[i].Form.Has(w.terms.point) || i > 0 && l.row[i-1].Form.Lower == "seit" {
			continue
		}
		if doc == 0 && w.dates[l.row[i].Ref].Anchor != "" {
			continue // am vergangenen Wochenende, of which nobody knows
		}
		y := w.pointAt(i, 0)
		if w.isFar(i, d, &y) {
			return y.year
		}
		here := l.clause[i] == l.clause[d.from]
		near := doc == 0 || y.year >= doc-15 && y.year <= doc+12
		if !y.known() || y.year < 1980 || !near || in && !here {
			continue
		}
		if !here && (doc > 0 && abs(doc-y.year) > 2 || doc == 0 && !w.celebrates(i)) {
			continue // a date elsewhere in the sentence may be of anything
		}
		if year != 0 && year != y.year && in == here {
			return doc
		}
		year, in = y.year, here
	}
	if year != 0 {
		return year
	}
	return doc
}

// isFar tells whether the date at token i is that of a celebration which lies far from the
// document's date: schon 2001 feierten …; 2030 begehen … But a tie of 1964 that is
// celebrated fifty years on has its founding there.
func (w *worker) isFar(i int, d *cue, y *founding) bool {
	l := &w.line
	doc := w.documentYear()
	if doc == 0 || !y.known() || l.clause[i] != l.clause[d.from] || y.year >= doc-15 && y.year <= doc+2 || y.year > doc+25 {
		return false
	}
	n := w.yearsIn(d)
	if i > 0 && l.row[i-1].Form.Lower == "seit" || y.year+n == doc || y.year < doc && abs(doc-y.year-n) <= 2 {
		return false
	}
	if i < d.from && d.from-i <= 3 && l.row[i+1].Form.Lower == "zum" {
		return true // war 1994 zum 20. Geburtstag aufgestellt worden
	}
	for k := max(0, i-1); k <= i+2 && k < len(l.row); k++ { // 2001 feierten; wurde 2001 gefeiert
		switch f := l.row[k].Form; {
		case k == i:
		case f.Lower == "feierten", f.Lower == "feierte", f.Lower == "gefeiert", f.Lower == "begingen", f.Lower == "beging", f.Lower == "begangen":
			return true
		case y.year > doc && f.Has(w.terms.celebrate):
			return true
		}
	}
	return false
}

// celebrates tells whether the clause of a date tells of a celebration.
func (w *worker) celebrates(t int) bool {
	return w.line.clauseHas(w.line.clause[t], w.terms.celebrate)
}

// documentYear is the year in which the document was written, 0 where not known.
func (w *worker) documentYear() int {
	if !w.text.Date.IsZero() {
		return w.text.Date.Year()
	}
	return w.year
}

// yearsOf is a duration's length in years, 0 where it is told in other units.
func yearsOf(value string) int {
	for _, u := range []struct {
		unit string
		n    int
	}{{"Y", 1}, {"DE", 10}, {"CE", 100}} {
		if s, ok := strings.CutSuffix(value, u.unit); ok {
			n, err := strconv.Atoi(strings.TrimPrefix(s, "P"))
			if err == nil {
				return n * u.n
			}
		}
	}
	return 0
}

// yearsAt is the number of years that a rule captured.
func (w *worker) yearsAt(row []token.Token, i int32, m token.Meaning) int {
	if f := row[i].Form; f.Has(token.Date) {
		return yearsOf(w.dates[row[i].Ref].Value)
	}
	if n, err := strconv.Atoi(m.Value); err == nil {
		return n
	}
	if n, ok := number.Words(m.Rest); ok {
		if v, err := strconv.Atoi(n.String()); err == nil {
			return v
		}
	}
	return 0
}
