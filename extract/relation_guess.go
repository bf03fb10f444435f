package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// guessPlaces finds parties that the place layer left out, in sentences that tell of
// a tie: names in a place's position (Partnerstadt Zalalövő; Partnerschaft mit
// Schowkwa und Nischyn; das ukrainische Kolomyja). The gazetteer's own place is
// taken where it has one; a name unknown to it becomes a city without an id.
func (w *worker) guessPlaces() {
	w.guesses, w.goals = w.guesses[:0], nil
	if !w.tells {
		return
	}
	lo, place := 0, 0
	for lo < len(w.row) {
		hi := lo + 1
		for hi < len(w.row) && w.row[hi].Flags&(token.Sentence|token.Block) == 0 {
			hi++
		}
		place = w.guessIn(lo, hi, place)
		lo = hi
	}
}

// namesTie tells whether the text has a noun for a tie, or for the other party.
func (w *worker) namesTie() bool {
	return slices.ContainsFunc(w.row, func(t token.Token) bool {
		return t.Hints&token.Mark(markTie) != 0 && (t.Form.Has(w.terms.tie) || t.Form.Has(w.terms.partner))
	})
}

// toldBeside tells whether the title or address of a text speaks of a tie.
func (w *worker) toldBeside() bool {
	for _, s := range []string{w.text.Title, w.text.URL} {
		s = strings.ToLower(s)
		if strings.Contains(s, "partnerschaft") || strings.Contains(s, "jumelage") || isAboutPartners(s) {
			return true
		}
	}
	return false
}

// guessIn looks through the sentence row[lo:hi]; place is the first mention that may
// stand in it, and is moved on.
func (w *worker) guessIn(lo, hi, place int) int {
	last, dated := -1, 0 // token behind the last place or guess; how many of them have a year in brackets
	told := w.tieBefore(lo, hi, hi-lo) || w.jubileeIn(lo, hi)
	for i := lo; i < hi; i++ {
		start := w.row[i].Start
		for place < len(w.places) && w.places[place].End <= start {
			place++
		}
		if place < len(w.places) && w.places[place].Start <= start {
			if !w.places[place].Adjective {
				last = max(last, int(w.places[place].To))
			}
			continue
		}
		if last == i && w.row[i].Form.Norm == "(" { // Châteauroux (seit 1977), Broxtowe
			for k := i + 1; k < hi && k < i+8; k++ {
				if w.row[k].Form.Norm == ")" {
					if last = k + 1; w.isYearIn(i) {
						dated++
					}
					break
				}
			}
			continue
		}
		n := w.unknownName(i, hi)
		listed := w.names && last == i-1 && w.isYearIn(i+n) && (dated > 1 || dated > 0 && w.row[i-1].Form.Norm != "/" && w.tellsSeries(lo, hi)) // Turku (1959), Riga (1961), Guldborgsund (2014)
		if n == 0 || !listed && !w.inPlaceFrame(lo, i, i+n, hi, last, told) {
			continue
		}
		if w.guesses = append(w.guesses, w.guessed(i, i+n)); n == 1 && !w.isGoal(w.row[i].Form) {
			w.goals[w.row[i].Form] = true
		}
		last = i + n
		i += n - 1
	}
	return place
}

// isYearIn tells whether a bracket that begins at token i holds a year and no more, but for `seit` or a country: (seit 1961);
// (F, 1961).
func (w *worker) isYearIn(i int) bool {
	if i+4 < len(w.row) && w.row[i].Form.Norm == "(" && w.row[i+1].Form.Has(token.Upper) && w.row[i+2].Form.Norm == "," {
		return w.row[i+3].Form.Has(token.Year) && w.row[i+4].Form.Norm == ")"
	}
	if i+1 < len(w.row) && w.row[i+1].Form.Lower == "seit" {
		return i+3 < len(w.row) && w.row[i].Form.Norm == "(" && w.row[i+2].Form.Has(token.Year) && w.row[i+3].Form.Norm == ")"
	}
	return i+2 < len(w.row) && w.row[i].Form.Norm == "(" && w.row[i+1].Form.Has(token.Year) && w.row[i+2].Form.Norm == ")"
}

// inPlaceFrame tells whether row[i:j] stands where a party would; last is the token
// behind the last place before it, told that the sentence tells of a tie.
func (w *worker) inPlaceFrame(lo, i, j, hi, last int, told bool) bool {
	if w.ownsPartner(i, j, hi) || w.isRowOfList(lo, i, j, hi) || told && (w.tiesHad(j, hi) >= 0 && w.isHomeName(i, j) || w.wasGuessed(i, j)) {
		return true
	}
	if i == lo || w.row[i].Flags&(token.Block|token.Cell) != 0 || i == lo+1 && w.row[lo].Form.Has(token.Sign) {
		return w.beforeCountry(j) || w.isDateline(i, hi) || w.isHeadingName(i, j) || j-i > 1 && w.hasPartners(j, hi) || // a line of a list: Aquitaine (Frankreich)
			told && w.row[i].Form.Names != nil && (w.isPredicateAt(j, hi) || w.beforePartnerSince(j, hi)) || // Reims ist seit 1967 Partnerstadt
			w.names && w.followsIn(lo, j, hi) && w.isCityName(i, j) && !w.isCommon(i) || // Erba folgte 1978
			(told || w.names && w.tellsSeries(lo, hi)) && w.inCountry(j, hi) && w.isTownName(i, j) // Hackensack in New Jersey war die erste Partnerstadt
	}
	if w.row[i-1].Form.Has(w.terms.copula) && j < hi && (w.row[j].Form.Has(w.terms.partner) || w.ownsPartner(j, j+1, hi)) && w.row[i].Form.Names != nil { // seit 1989 ist León (Kiels) Partnerstadt
		return true
	}
	p := w.row[i-1].Form
	if w.beforePartner(j, hi) || w.row[i].Form.Names != nil && w.inCountry(j, hi) && w.tellsSeries(lo, hi) && !p.Has(token.Upper) { // not: Ministerpräsident Weil in Südafrika
		return true
	}
	v := p.Value(w.terms.preposition)
	switch {
	case p.Has(w.terms.partner):
		return true
	case p.Has(w.terms.tie) && j < hi && (w.row[j].Form.Norm == "-" || w.row[j].Form.Norm == "/"): // Jumelage Altenburschla – Sablons
		return w.isPlaceAt(j + 1)
	case last == i-1 && p.Norm == "-" && (w.isRestOfPair(lo, i, j) || w.names && w.row[lo].Flags&token.Block != 0 && w.beforeCountry(j)): // Porz – Eygelshoven (Niederlande)
		return true
	case p.Has(w.cues.title) && p.Has(token.Upper) && p.Value(w.cues.title) != "area":
		return true
	case p.Has(token.Year) && p.Has(token.Figure) && i-2 >= lo && (w.row[i-2].Form.Has(w.terms.follow) || last >= 0 && w.row[i-2].Form.Lower == "und"):
		return w.isName(i, j) // die erste war 1990 Hexham
	case (p.Lower == "die" || p.Lower == "der") && i-2 >= lo && w.row[i-2].Form.Has(w.terms.follow) && w.row[i].Form.Names != nil && w.tellsSeries(lo, hi):
		return w.isRegionAt(i, j) // 1995 kam die Aquitaine hinzu
	case p.Has(w.terms.follow) && v == "":
		return w.isName(i, j) // 1969 kam Kenosha in Wisconsin hinzu
	case p.Lower == "zu" && w.names && i-2 >= lo && (w.row[i-2].Form.Has(w.terms.bond) || w.row[i-2].Form.Has(w.terms.tie)) && w.row[i].Form.Names != nil:
		return !w.isCommon(i) // die Verbindung zu Nancy
	case p.Norm == ":" && w.names && (last == i-1 && (w.isYearIn(j) || w.bracketsSince(j, hi)) || w.isTownField(lo, i, j)): // Israel: Mazkeret Batja (1986)
		return true
	case (p.Norm == "," || p.Lower == "und") && w.names && last >= 0 && j+1 < hi && w.row[j].Form.Lower == "seit" && w.row[j+1].Form.Has(token.Year) && w.row[i].Form.Names != nil:
		return !w.isCommon(i) || j+3 < hi && w.row[j+2].Form.Lower == "mit" && w.isPlaceAt(j+3) // Brest ist seit 2001, Fermo seit 2005 Partner
	case p.Lower == "mit" && i-2 >= lo && w.row[i-2].Form.Has(token.Year) && (told || w.names && w.tellsSeries(lo, hi)) && w.isCityName(i, j):
		return true // seit 1971 mit Steyr, seit 1987 mit Hof
	case (p.Norm == "," || p.Lower == "und") && w.names && last == i-1 && w.followsIn(lo, j, hi):
		return w.isCityName(i, j) && !w.isCommon(i) // Carmaux 1968, Budakeszi 1989 und …
	case !told:
		return false
	case p.Lower == "neben" || p.Lower == "außer":
		return w.isTownName(i, j) // neben Mulhouse gehört auch Coventry zu den Partnerstädten
	case last >= 0 && last == i-2 && w.row[i-2].Form.Lower == "und" && (p.Lower == "der" || p.Lower == "dem") && w.row[i].Form.Names != nil:
		return w.isRegionAt(i, j) // zwischen Hessen und der Picardie
	case w.row[i].Form.Names != nil && j < hi && (w.row[j].Form.Lower == "seit" || w.row[j].Form.Lower == "eine") && w.needsSubject(p):
		return true // unterhält Singen seit 1993 eine Partnerschaft
	case i-3 >= lo && w.row[i-3].Form.Norm == "," && w.row[i-2].Form.Lower == "mit" && p.Has(w.terms.relative) && w.row[i].Form.Names != nil:
		return w.isGoal(w.row[i].Form) // in Weiden. …, mit dem Weiden seit 1990 verbunden ist
	case p.Lower == "darunter" && w.row[i].Form.Names != nil && j < hi && w.row[j].Form.Lower == "mit": // darunter Essen mit Tel Aviv
		return true
	case p.Has(w.terms.copula) && w.row[i].Form.Names != nil && w.endsName(j, hi) && w.isGoal(w.row[i].Form) && !w.isCommon(i): // aus Rab. 2001 wurde Rab …
		return true
	case p.Norm == ":" && w.tieBefore(lo, i, 8): // drei Partnerstädte in Europa: Gravesham in England; Quiberon seit 1971
		return (w.inCountry(j, hi) || w.beforeCountry(j)) && w.isName(i, j) || w.isCityName(i, j) && !w.isCommon(i) && (w.isYearIn(j) || j+1 < hi && w.row[j].Form.Lower == "seit" && w.row[j+1].Form.Has(token.Year))
	case p.Lower == "von" && i-2 >= lo && w.row[i-2].Form.Has(w.terms.municipal) && w.row[i].Form.Names != nil: // der Stadtrat von Hof
		return true
	case p.Lower == "von" && i-2 >= lo && w.row[i-2].Form.Has(w.terms.partner): // Partnerstadt von Le Mêle-sur-Sarthe (1973)
		return w.isName(i, j) || w.isYearIn(j)
	case p.Value(w.cues.title) == "area" && i-3 >= lo && w.row[i-3].Form.Lower == "mit": // mit der Region Mateh Asher
		return w.isName(i, j)
	case p.Lower == "mit" && w.opensList(j, hi) && !w.isGiven(i):
		return true
	case v == "with" && p.Lower == "mit" || v == "between" || p.Lower == "für" && i-2 >= lo && w.row[i-2].Form.Has(w.terms.patronage):
		return w.isName(i, j) || w.bracketsSince(j, hi) || w.isYearIn(j)
	case p.Norm == "-" && w.row[i-1].Flags&token.Space != 0 && j-i > 1 && !w.isCityName(i, j):
		return false // Eisleben – Luthers Geburtsort
	case last >= 0 && last == i-1 && (p.Lower == "und" || p.Lower == "sowie" || p.Norm == "-" || p.Norm == ","):
		return w.isName(i, j) || w.bracketsSince(j, hi) || p.Lower == "und" && (!w.isGiven(i) && w.endsName(j, hi) || w.beforePredicate(i, j, hi) || w.inCountry(j, hi) && w.isCityName(i, j)) || p.Norm == "," && w.tieBefore(lo, i, 20) && w.beforePlace(j, hi)
	case p.Has(w.terms.copula) && w.beforeLinked(j, hi) && w.isHomeName(i, j): // ist Borken partnerschaftlich verbunden
		return true
	case p.Has(w.terms.copula) && w.tieBefore(lo, i-1, 4):
		return w.isName(i, j) || w.isYearIn(j)
	}
	return w.isCountryAdjective(i-1) && (w.isName(i, j) || w.isYearIn(j) || w.row[i].Form.Names != nil && w.liesWhere(i-1, i, j))
}

// endsName tells whether what stands at j cannot go on with a noun phrase: a verb or
// particle in small letters, a sign, the end.
func (w *worker) endsName(j, hi int) bool {
	return j >= hi || !w.row[j].Form.Has(token.Upper)
}

// beforePlace tells whether a comma or `und` and a place stand at j: the name is
// one of a list.
func (w *worker) beforePlace(j, hi int) bool {
	if j < hi && w.row[j].Form.Norm == "(" {
		for j++; j < hi && w.row[j-1].Form.Norm != ")"; j++ {
		}
	}
	if j+1 >= hi || w.row[j].Form.Lower != "und" && w.row[j].Form.Norm != "," {
		return false
	}
	return w.isPlaceAt(j + 1)
}

// opensList tells whether two places more follow at j, each behind a comma or `und`.
func (w *worker) opensList(j, hi int) bool {
	for range 2 {
		if j+1 >= hi || w.row[j].Form.Norm != "," && w.row[j].Form.Lower != "und" {
			return false
		}
		m := w.placeAt(j + 1)
		if m == nil {
			return false
		}
		j = int(m.To)
	}
	return true
}

// tellsSeries tells whether row[lo:hi] goes on with a series of ties: kam 1956 hinzu.
func (w *worker) tellsSeries(lo, hi int) bool {
	return slices.ContainsFunc(w.row[lo:hi], func(t token.Token) bool { return t.Form.Has(w.terms.series) || t.Form.Set.Meets(&w.terms.ties) })
}

// jubileeIn tells whether row[lo:hi] tells of years with or of somebody, or of partners.
func (w *worker) jubileeIn(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		f := w.row[i].Form
		if f.Has(w.terms.jubilee) || f.Has(w.terms.mate) || f.Has(w.terms.pact) || f.Has(w.terms.bond) || i+1 < hi && w.row[i+1].Form.Lower == "mit" && f.Stem() == "jahr" {
			return true
		}
	}
	return false
}

// tieBefore tells whether a word for a tie stands among the n tokens before i.
func (w *worker) tieBefore(lo, i, n int) bool {
	for k := i - 1; k >= max(lo, i-n); k-- {
		if t := &w.row[k]; t.Hints&token.Mark(markTie) != 0 && t.Form.Set.Meets(&w.terms.ties) {
			return true
		}
	}
	return false
}
