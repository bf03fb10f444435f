package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
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
		if strings.Contains(s, "partnerschaft") || strings.Contains(s, "partnerst") || strings.Contains(s, "jumelage") {
			return true
		}
	}
	return false
}

// guessIn looks through the sentence row[lo:hi]; place is the first mention that may
// stand in it, and is moved on.
func (w *worker) guessIn(lo, hi, place int) int {
	last := -1 // token behind the last place or guess
	told := w.tieBefore(lo, hi, hi-lo) || w.jubileeIn(lo, hi)
	for i := lo; i < hi; i++ {
		start := w.row[i].Start
		for place < len(w.places) && w.places[place].End <= start {
			place++
		}
		if place < len(w.places) && w.places[place].Start <= start {
			if !w.places[place].Adjective {
				last = int(w.places[place].To)
			}
			continue
		}
		if last == i && w.row[i].Form.Norm == "(" { // Châteauroux (seit 1977), Broxtowe
			for k := i + 1; k < hi && k < i+6; k++ {
				if w.row[k].Form.Norm == ")" {
					last = k + 1
					break
				}
			}
			continue
		}
		n := w.unknownName(i, hi)
		if n == 0 || !w.inPlaceFrame(lo, i, i+n, hi, last, told) {
			continue
		}
		w.guesses = append(w.guesses, w.guessed(i, i+n))
		last = i + n
		i += n - 1
	}
	return place
}

// unknownName is the number of tokens of a name that begins at i, 0 where a known
// word stands there.
func (w *worker) unknownName(i, hi int) int {
	if w.isDateline(i, hi) {
		return 1
	}
	n := 0
	for i+n < hi {
		t := &w.row[i+n]
		if n > 0 && t.Flags&token.Space == 0 && t.Form.Norm == "-" && i+n+1 < hi && w.row[i+n+1].Flags&token.Space == 0 && w.row[i+n+1].Form.Has(token.Word) {
			n += 2
			continue
		}
		if !w.isUnknown(t.Form) {
			break
		}
		n++
	}
	if n > 4 {
		return 0
	}
	return n
}

// isDateline tells whether a line begins with a town and a full stop: KITZBÜHEL. Im …
func (w *worker) isDateline(i, hi int) bool {
	f := w.row[i].Form
	if w.row[i].Flags&token.Block == 0 || !f.Has(token.Upper) || len(f.Norm) < 4 || f.Gaz == 0 || i+2 != hi || w.row[i+1].Form.Norm != "." || hi == len(w.row) || w.row[hi].Flags&token.Block != 0 {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		r := &w.readings[j]
		if r.Name.Len() > 0 && r.Form == gazetteer.Plain && r.Name.At(0).Flags&gazetteer.Adjective == 0 && publishes(&party{Place: w.gazetteer.Place(r.Name.At(0).ID)}) {
			return true
		}
	}
	return false
}

// isUnknown holds for a capitalised word that may be a name: no word of the lists, and
// no common noun by its end.
func (w *worker) isUnknown(f *token.Form) bool {
	return f.Has(token.Upper) && !f.Has(token.Caps) && !f.Has(token.Abbrev) && len(f.Norm) >= 3 && !f.Set.Meets(&w.terms.known)
}

// inPlaceFrame tells whether row[i:j] stands where a party would; last is the token
// behind the last place before it, told that the sentence tells of a tie.
func (w *worker) inPlaceFrame(lo, i, j, hi, last int, told bool) bool {
	if i == lo || w.row[i].Flags&token.Block != 0 || i == lo+1 && w.row[lo].Form.Has(token.Sign) {
		return w.beforeCountry(j) || w.isDateline(i, hi) // a line of a list: Aquitaine (Frankreich)
	}
	if w.beforePartner(j, hi) {
		return true
	}
	p := w.row[i-1].Form
	v := p.Value(w.terms.preposition)
	switch {
	case p.Has(w.terms.partner):
		return true
	case p.Has(w.terms.tie) && j < hi && (w.row[j].Form.Norm == "-" || w.row[j].Form.Norm == "/"): // Jumelage Altenburschla – Sablons
		return w.isPlaceAt(j + 1)
	case p.Has(w.cues.title) && p.Has(token.Upper) && p.Value(w.cues.title) != "area":
		return true
	case p.Has(token.Year) && p.Has(token.Figure) && i-2 >= lo && (w.row[i-2].Form.Has(w.terms.follow) || last >= 0 && w.row[i-2].Form.Lower == "und"):
		return w.isName(i, j) // die erste war 1990 Hexham
	case p.Has(w.terms.follow) && v == "":
		return w.isName(i, j) // 1969 kam Kenosha in Wisconsin hinzu
	case !told:
		return false
	case v == "with" && p.Lower == "mit" || v == "between" || p.Lower == "für" && w.row[i-2].Form.Has(w.terms.patronage):
		return w.isName(i, j)
	case last >= 0 && last == i-1 && (p.Lower == "und" || p.Lower == "sowie" || p.Norm == "-" || p.Norm == ","):
		return w.isName(i, j) || p.Lower == "und" && !w.isGiven(i) && w.endsName(j, hi) || p.Norm == "," && w.tieBefore(lo, i, 20) && w.beforePlace(j, hi)
	case p.Has(w.terms.copula) && w.tieBefore(lo, i-1, 4):
		return w.isName(i, j)
	}
	return w.isCountryAdjective(i-1) && w.isName(i, j)
}

// beforePartner tells whether an apposition that calls the name a partner town stands
// at j: Fontainebleau, die älteste Partnerstadt.
func (w *worker) beforePartner(j, hi int) bool {
	if j+1 >= hi || w.row[j].Form.Norm != "," || !w.row[j+1].Form.Has(w.terms.determiner) {
		return false
	}
	for j += 2; j < hi && isModifier(w.row[j].Form, w); j++ {
	}
	return j < hi && w.row[j].Form.Has(w.terms.partner)
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

// isPlaceAt tells whether a place begins at token i.
func (w *worker) isPlaceAt(i int) bool {
	if i >= len(w.row) {
		return false
	}
	k, ok := slices.BinarySearchFunc(w.places, w.row[i].Start, func(m Mention, at int32) int { return cmp.Compare(m.Start, at) })
	return ok && !w.places[k].Adjective
}

// beforeCountry tells whether a country in brackets stands at j.
func (w *worker) beforeCountry(j int) bool {
	if j+1 >= len(w.row) || w.row[j].Form.Norm != "(" {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[j+1:min(j+4, len(w.row))])
	for i := range w.readings {
		if r := &w.readings[i]; r.Name.Len() > 0 && levelOf(w.gazetteer.Place(r.Name.At(0).ID).Kind) >= levelRegion {
			return true
		}
	}
	return false
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

// isName tells whether a word behind `mit` is rather a town than a common noun
// without article (mit Leben, mit Stolz): the gazetteer knows it, it has a foreign
// shape, a country or another place follows, or it stands elsewhere where towns do.
func (w *worker) isName(i, j int) bool {
	f := w.row[i].Form
	if w.isGiven(i) || j-i == 1 && w.isCommon(i) {
		return false
	}
	if j-i > 1 || f.Gaz != 0 && len(w.gazetteer.At(w.readings[:0], w.row[i:j])) > 0 {
		return true
	}
	for _, r := range f.Norm {
		if r > 0x7f && !strings.ContainsRune("äöüÄÖÜß", r) {
			return true
		}
	}
	if w.isGoal(f) {
		return true
	}
	return j+1 < len(w.row) && (w.row[j].Form.Norm == "(" || w.row[j].Form.Lower == "in") && w.row[j+1].Form.Gaz != 0
}

// isCommon tells whether the token is a word of the language as well as a name: those
// the place layer decides on (zu Ende, mit Essen).
func (w *worker) isCommon(i int) bool {
	if w.row[i].Form.Gaz == 0 {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		if n := w.readings[j].Name; n.Len() > 0 && n.Word()&gazetteer.Common != 0 {
			return true
		}
	}
	return false
}

// isGoal tells whether the form stands somewhere in the document behind `in`, `nach`
// or `aus`. The document is gone through once, when it is first asked.
func (w *worker) isGoal(f *token.Form) bool {
	if w.goals == nil {
		w.goals = map[*token.Form]bool{}
		for k := 1; k < len(w.row); k++ {
			switch w.row[k-1].Form.Lower {
			case "in", "nach", "aus":
				w.goals[w.row[k].Form] = true
			}
		}
	}
	return w.goals[f]
}

// tieBefore tells whether a word for a tie stands among the n tokens before i.
func (w *worker) tieBefore(lo, i, n int) bool {
	for k := i - 1; k >= max(lo, i-n); k-- {
		if w.row[k].Form.Set.Meets(&w.terms.ties) {
			return true
		}
	}
	return false
}

// isCountryAdjective tells whether the token at i is an adjective of a country that
// agrees with a city's name: das polnische, im polnischen.
func (w *worker) isCountryAdjective(i int) bool {
	f := w.row[i].Form
	if f.Gaz == 0 || f.Has(token.Upper) || !strings.HasSuffix(f.Lower, "e") && !strings.HasSuffix(f.Lower, "en") || i == 0 {
		return false
	}
	switch w.row[i-1].Form.Lower {
	case "das", "dem", "im", "ins", "vom", "zum", "beim":
	default:
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	for j := range w.readings {
		if w.readings[j].Form == gazetteer.Inhabited {
			return true
		}
	}
	return false
}

// guessed is the mention of a guessed party: the gazetteer's likeliest place, else
// a city of that name.
func (w *worker) guessed(from, to int) Mention {
	m := Mention{From: int32(from), To: int32(to), Start: w.row[from].Start, End: w.row[to-1].End, rule: "place-party"}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[from:to])
	for i := range w.readings {
		if r := &w.readings[i]; r.Tokens == to-from && r.Name.Len() > 0 && r.Form != gazetteer.Inhabited {
			m.Place, m.Name = w.gazetteer.Place(r.Name.At(0).ID), r.Name
			return m
		}
	}
	m.Place = gazetteer.Place{Name: w.text.Body[m.Start:m.End], Kind: gazetteer.City}
	if from > 0 {
		if k, ok := gazetteer.ParseKind(w.row[from-1].Form.Value(w.cues.title)); ok {
			m.Place.Kind = k
		}
	}
	return m
}

// mention is the place that a token of the relations' row stands for.
func (w *worker) mention(ref int32) *Mention {
	if int(ref) < len(w.places) {
		return &w.places[ref]
	}
	return &w.guesses[int(ref)-len(w.places)]
}
