package extract

import "github.com/auslese/auslese/extract/token"

// isPlaceLineOf tells whether token i stands in a line that is but a place.
func (w *worker) isPlaceLineOf(i int) bool {
	for k := i; k >= 0 && k >= i-5 && k < len(w.row); k-- {
		if m := w.placeAt(k); m != nil {
			return w.row[k].Flags&token.Block != 0 && int(m.To) > i && lineEnds(w.row, int(m.To))
		}
	}
	return false
}

// isRowOfList tells whether row[i:j] opens a line that goes on with its country or year and no more, and
// stands beside a line that a place opens: Elbeuf-sur-Seine – 1979 above Lyon – 1982; or that is all of
// its line, with its country below.
func (w *worker) isRowOfList(lo, i, j, hi int) bool {
	if !w.names || w.row[lo].Flags&token.Block == 0 || i-lo > 4 || hi-j > 9 {
		return false
	}
	ends := lineEnds(w.row, hi) || w.row[hi-1].Form.Norm == "."
	if !ends || !areMarks(w.row[lo:i]) && w.row[i].Flags&token.Cell == 0 {
		return false
	}
	if j == hi {
		return hi < len(w.row) && (w.isCountryLine(hi) && !(j-i == 1 && w.isCommon(i) && !w.isCityOf(i, w.placeAt(hi).Place.Country)) || // Lage, and below it Schweiz
			(w.isYearLine(hi) || w.isRegionLine(hi)) && w.isCityName(i, j))
	}
	f, common := w.row[j].Form, w.row[i].Form.Names == nil && j-i == 1
	switch {
	case f.Lower == "in":
		if w.locator(j) == nil || j-i == 1 && !w.isCityName(i, j) && !w.isYearIn(int(w.locator(j).To)) {
			return false // Ostern in Polen, but Orange in Frankreich
		}
		j++
	case common && (f.Norm == ":" || f.Lower == "seit") && !w.isGoal(w.row[i].Form):
		return false // Stand: 2023; Weltkulturerbe seit 1994
	case !f.Has(token.Sign) && f.Lower != "seit" && w.row[j].Flags&token.Cell == 0:
		return false
	}
	r := w.restOfRow(j, hi)
	last := hi - 1
	if w.row[last].Form.Norm == ")" {
		last--
	}
	switch below := hi < len(w.row) && w.isYearLine(hi); {
	case r.other:
		return false
	case below && isCountryCode(w.row[last].Form): // Enfield, GB, and below it seit 1962
		return true
	case r.placed:
		return w.standsInList(lo, hi, linesBeside)
	case common && (f.Norm == "-" || w.row[i].Flags&token.Cell != 0) && !isForeign(w.row[i].Form.Norm) && !w.isGoal(w.row[i].Form):
		return false // Beitritt – 2004; Lyon | Lichterfest | 1852
	case common && f.Norm == "," && lo > 0 && w.row[lo-1].Form.Norm == ")":
		return false // Kreis Domažlice (Tschechien), and below it Grenznachbar, Vereinbarung seit 1990
	}
	return r.dated && w.standsInList(lo, hi, 1) // farther off are officers of a club with their years
}

// isTownField tells whether row[i:j] is the value of a field for a town, in a list of partners: Stadt: Owani.
func (w *worker) isTownField(lo, i, j int) bool {
	f := w.row[lo].Form
	if i != lo+2 || w.row[lo].Flags&token.Block == 0 || !lineEnds(w.row, j) {
		return false
	}
	return (f.Lower == "name" || (f.Has(w.terms.title) || f.Has(w.terms.partner)) && !isRegionTitle(f.Lower)) && w.standsInList(lo, j, linesBeside)
}

// rowRest is what stands behind the name that opens a row of a list.
type rowRest struct {
	placed bool // a country or region
	dated  bool // a year
	other  bool // words that no such row has
}

// restOfRow reads the tokens j to hi of a row of a list.
func (w *worker) restOfRow(j, hi int) (r rowRest) {
	open := false // within a bracket
	for k := j; k < hi; k++ {
		f := w.row[k].Form
		open = (open || f.Norm == "(") && f.Norm != ")"
		switch m := w.placeAt(k); {
		case m != nil && levelOf(m.Place.Kind) >= levelRegion:
			r.placed, k = true, int(m.To)-1
		case m != nil && w.row[k].Flags&token.Cell != 0: // a table of two towns each
			k = int(m.To) - 1
		case m != nil && k == j+1 && int(m.To) < hi && w.whereabouts(int(m.To)) != nil: // Songpa-gu, Seoul, Südkorea
			k = int(m.To) - 1
		case f.Has(token.Year) && f.Has(token.Figure):
			r.dated = true
		case f.Has(w.terms.area):
			r.placed = true
		case open && f.Has(token.Upper): // Ware (Hertfordshire, England)
		case (r.placed || r.dated) && (w.row[k].Flags&token.Cell != 0 || f.Norm == ":"): // another column, or what is told of it
			return r
		case !f.Has(token.Sign) && !w.isOfDate(f) && !f.Has(w.terms.tie) && !f.Has(w.terms.partner) && !f.Has(w.terms.found) && !f.Has(w.terms.pact) && !isCountryCode(f):
			r.other = true
			return r
		}
	}
	return r
}

// Bounds of where the lines of a list are looked for beside one that may be of it.
const (
	linesBeside  = 3
	tokensBeside = 30
)

// standsInList tells whether one of so many lines before token lo or from token hi on is like those of a list of partners.
func (w *worker) standsInList(lo, hi, lines int) bool {
	for i, n := lo-1, 0; i >= 0 && lo-i < tokensBeside && n < lines; i-- {
		if w.row[i].Flags&token.Block != 0 {
			if n++; w.isOfList(i) {
				return true
			}
		}
	}
	for i, n := hi, 0; i < len(w.row) && i-hi < tokensBeside && n < lines; i++ {
		if w.row[i].Flags&token.Block != 0 {
			if n++; w.isOfList(i) {
				return true
			}
		}
	}
	return false
}

// isOfList tells whether the line that begins at token i is like those of a list of partners: a place opens it, or
// it is short and speaks of partners.
func (w *worker) isOfList(i int) bool {
	if w.opensWithPlace(i) || w.isYearLine(i) {
		return true
	}
	told := false
	for k := i; k < len(w.row) && (k == i || w.row[k].Flags&token.Block == 0); k++ {
		told = told || w.row[k].Form.Has(w.terms.tie) || w.row[k].Form.Has(w.terms.partner)
		if k-i > 12 {
			return false
		}
	}
	return told
}

// isOfDate tells whether a word can be of a date, or lead to it: seit, vom 8. Juni.
func (w *worker) isOfDate(f *token.Form) bool {
	return f.Has(token.Ordinal) || f.Has(token.Number) || f.Has(w.terms.month) || f.Lower == "seit" || f.Lower == "vom" || f.Lower == "am" || f.Lower == "im" || f.Lower == "jahr" || f.Lower == "jahre"
}

// isCountryLine tells whether the line that begins at token i is but a country, or a country that a sign follows, or a
// region with its country.
func (w *worker) isCountryLine(i int) bool {
	m := w.placeAt(i)
	if m == nil || levelOf(m.Place.Kind) < levelRegion {
		return false
	}
	if levelOf(m.Place.Kind) == levelRegion {
		return int(m.To) < len(w.row) && w.whereabouts(int(m.To)) != nil
	}
	return lineEnds(w.row, int(m.To)) || isCountryEnd(w.row[m.To].Form)
}

// isCountryEnd holds for what can stand behind a country in the line below its town: Frankreich | seit 1991; Frankreich seit 1991.
func isCountryEnd(f *token.Form) bool {
	return f.Norm == "." || f.Norm == "," || f.Norm == "|" || f.Norm == "·" || f.Lower == "seit"
}

// isRegionLine tells whether the line that begins at token i is but a region.
func (w *worker) isRegionLine(i int) bool {
	m := w.placeAt(i)
	return m != nil && levelOf(m.Place.Kind) == levelRegion && int(m.To) < len(w.row) && w.row[m.To].Flags&token.Block != 0
}

// isYearLine tells whether the line that begins at token i but tells since when a tie is there: seit 1971;
// Partnerschaft seit 1971.
func (w *worker) isYearLine(i int) bool {
	if i+1 < len(w.row) && w.row[i].Form.Has(token.Sign) {
		i++
	}
	if f := w.row[i].Form; f.Lower != "seit" && !f.Has(w.terms.tie) && !f.Has(w.terms.partner) && !f.Has(w.terms.mate) && !f.Has(w.terms.found) && !f.Has(w.terms.onset) {
		return false
	}
	year := false
	for k := i + 1; k < len(w.row) && w.row[k].Flags&token.Block == 0; k++ {
		year = year || w.row[k].Form.Has(token.Year) && w.row[k].Form.Has(token.Figure)
		if k-i > 6 {
			return false
		}
	}
	return year
}

// opensWithPlace tells whether a place opens the line that begins at token i, but for marks.
func (w *worker) opensWithPlace(i int) bool {
	for k := i; k < len(w.row) && k < i+4 && (k == i || w.row[k].Flags&token.Block == 0); k++ {
		if n := len(w.guesses); w.isPlaceAt(k) || n > 0 && int(w.guesses[n-1].From) == k {
			return true
		}
		if !isMark(w.row[k].Form) {
			return false
		}
	}
	return false
}

// isRestOfPair tells whether row[i:j] ends a line that is otherwise a place and a dash, in a text with
// a noun for partners: Tönisvorst–Laakdal.
func (w *worker) isRestOfPair(lo, i, j int) bool {
	if !w.names || w.row[lo].Flags&token.Block == 0 || !lineEnds(w.row, j) {
		return false
	}
	m := w.placeAt(lo)
	return m != nil && int(m.To) == i-1 && publishes(&party{Place: m.Place, level: levelOf(m.Place.Kind)})
}
