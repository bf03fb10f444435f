package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// isItemLine tells whether the sentence is a line that begins with a place, but for a bullet or a
// number, and has no verb: 2. Fehrbellin, Vertrag vom 13. Oktober 1990.
func (w *worker) isItemLine() bool {
	l := &w.line
	if !l.opensBlock() || len(l.slots) == 0 || !w.isMarker(l.slots[0].from) {
		return false
	}
	to := l.slots[0].to
	return to < len(l.row) && l.row[to].Form.Norm == ":" || !w.isSentence(len(l.row)) // Lyon: Vertrag unterzeichnet 1981
}

// isNoneYet tells whether a line says that there is no tie, or that it is to come: Wien: kein Vertrag; Wien (in Vorbereitung).
func (w *worker) isNoneYet() bool {
	row := w.line.row
	contact := w.line.clauseHas(w.line.clause[len(row)-1], w.terms.contact)
	for i := range row {
		switch f := row[i].Form; f.Lower {
		case "ohne":
			if contact && i+1 < len(row) && (row[i+1].Form.Has(w.terms.pact) || row[i+1].Form.Has(w.terms.tie)) {
				return true // Wien: Kontakte ohne Vertrag
			}
		case "vorbereitung", "anbahnung", "planung":
			if i > 0 && row[i-1].Form.Lower == "in" {
				return true
			}
		case "geplant", "angestrebt", "vorgesehen":
			return true
		default:
			if isNone(f) {
				return true
			}
		}
	}
	return false
}

// describes tells whether a line goes on with a sentence about the town that it begins with, in which no word speaks of a
// tie: Herzlia (Israel) wurde 1924 gegründet.
func (w *worker) describes(k int) bool {
	l := &w.line
	if i := l.slots[k].to; i < len(l.row) && l.row[i].Form.Norm == ":" || w.isDeedAt(i) || !w.isSentence(len(l.row)) {
		return false
	}
	return !slices.ContainsFunc(l.cues, func(c cue) bool {
		switch c.what {
		case "tie", "partner", "mate", "linked", "bond", "pact":
			return true
		}
		return false
	})
}

// behindComma tells whether words and a comma stand before token i: Chronik der Stadt, Tübingen 1999.
func (w *worker) behindComma(i int) bool {
	return i > 1 && w.line.row[i-1].Form.Norm == "," && !w.isMarker(i)
}

// behindLabel tells whether a noun and a colon before token i say of the names behind them that they are something else
// than partners: Nachbarkreise: Erding, Rosenheim; but not Ungarn: Pécs, nor Stadt: Pécs.
func (w *worker) behindLabel(i int) bool {
	row := w.line.row
	if i < 2 || row[i-1].Form.Norm != ":" || row[i-2].Ref >= 0 {
		return false
	}
	f := row[i-2].Form
	if !f.Has(token.Word) || !f.Has(token.Upper) || f.Has(w.terms.tie) || f.Has(w.terms.partner) || f.Has(w.terms.mate) {
		return false
	}
	switch f.Lower {
	case "name", "ausland", "inland", "übersee":
		return false
	}
	return !f.Has(w.terms.title) || strings.HasPrefix(f.Lower, "nachbar") || strings.HasPrefix(f.Lower, "kreis")
}

// behindPreposition tells whether one of the words before token i leads into a phrase: In der Île-de-France.
func (w *worker) behindPreposition(i int) bool {
	return slices.ContainsFunc(w.line.row[:i], func(t token.Token) bool { return t.Form.Has(w.terms.preposition) })
}

// isSentence tells whether a verb stands before token i: Seit 1958 pflegt Kiel mit Brest …
func (w *worker) isSentence(i int) bool {
	for i--; i >= 0; i-- {
		if w.isFinite(i) {
			return true
		}
	}
	return false
}

// kindOfItem is the kind of tie that a line names itself, else that of the list.
func (w *worker) kindOfItem() string {
	for i := range w.line.cues {
		switch c := &w.line.cues[i]; {
		case (c.what == "tie" || c.what == "partner") && c.kind != anyPartnership:
			return c.kind
		case c.what == "bond" && isFriendship(w.line.row[c.from].Form):
			return cityFriendship // Brest (Freundschaft seit 1992)
		}
	}
	return w.list.kind
}

// befriendItem makes the last item a friendship where the line below it, with the noun c, calls it one: Sumy, and below it
// Freundschaft seit 1997.
func (w *worker) befriendItem(c *cue) {
	if c.what != "bond" || !isFriendship(w.line.row[c.from].Form) {
		return
	}
	c.kind = cityFriendship
	if n := len(w.ties); n > w.section && w.list.open && w.lastTied(w.above.parties[0]) && !w.ties[n-1].year.known() {
		t := &w.ties[n-1]
		t.kind = kindOf(c.kind, &w.parties[t.a].Place, &w.parties[t.b].Place)
	}
}

// isHeading tells whether a line is a name with its country or a year and no more:
// Cesenatico (Italien); Aubenas, seit 1960; the name alone where such lines went before.
func (w *worker) isHeading(k int) bool {
	l := &w.line
	s := &l.slots[k]
	if len(l.row) > max(8+s.from, s.to+3) || !w.isMarker(s.from) {
		return false
	}
	end := l.lastWord() + 1
	t, _ := w.dated(k)
	if w.isDeedAt(s.to) {
		return true
	}
	if s.to < len(l.row) && l.row[s.to].Form.Norm == "(" && l.row[len(l.row)-1].Form.Norm == ")" && len(l.row)-s.to < 7 && l.slotIn(s.to, len(l.row)) {
		return true // Tulsa (Oklahoma/USA)
	}
	if s.to+2 < end && end-s.to < 6 && l.row[s.to].Form.Norm == "-" && l.row[s.to+1].Form.Has(w.terms.determiner) {
		return true // Dacorum – die Britische
	}
	return s.to == end && (s.to > s.head+1 || w.list.items > 0 && w.list.rule != byLine || w.isForeignAlone(s.party) || w.isAboveCountry(s.party)) || t >= 0 && !(w.list.rule == byLine && w.isHeaded(k, t))
}

// isDeedAt tells whether a sign, a noun for the tie or its treaty, and a date follow at token i: Pau: Vertrag 1962.
func (w *worker) isDeedAt(i int) bool {
	row := w.line.row
	if i+2 >= len(row) {
		return false
	}
	switch row[i].Form.Norm {
	case ":", ",", "-", "·", "•", "|":
	default:
		return false
	}
	if f := row[i+1].Form; !f.Has(w.terms.pact) && !f.Has(w.terms.tie) && !f.Has(w.terms.found) {
		return false
	}
	return w.isDateAt(i+2) || row[i+2].Form.Norm == ":" && w.isDateAt(i+3)
}

// deedDate is the date of the deed at token i, see isDeedAt; -1 for none.
func (w *worker) deedDate(i int) int {
	if !w.isDeedAt(i) {
		return -1
	}
	for !w.line.row[i].Form.Has(w.terms.point) {
		i++
	}
	return i
}

// isDateAt tells whether a date stands at token i, with a preposition or without: am 20. April 1966.
func (w *worker) isDateAt(i int) bool {
	row := w.line.row
	if i+1 < len(row) && row[i].Form.Has(w.terms.preposition) {
		i++
	}
	return i < len(row) && row[i].Form.Has(w.terms.point)
}

// isItem tells whether the place of a line is all that it is about.
func (w *worker) isItem(k int) bool {
	l := &w.line
	i := l.slots[k].to
	if i >= len(l.row) || w.opensCell(i) {
		return true
	}
	switch f := l.row[i].Form; f.Norm {
	case "(", ",", ":", "-", ";", ".", "|", "/", "·", "•":
		return true
	default:
		return isLeader(f) || f.Has(w.terms.found) && w.isDateAt(i+1) && !l.row[l.slots[k].from].Form.Has(w.terms.determiner) || // Cardiff, Wales begründet 1960
			f.Lower == "seit" || f.Has(token.Date) || f.Lower == "und" || f.Lower == "and" || f.Norm == "&" // Windsor and Maidenhead
	}
}

// dashed tells whether a dash stands behind the place: Billerbeck - Englewood.
func (w *worker) dashed(k int) bool {
	l := &w.line
	return l.slots[k].to < len(l.row) && l.row[l.slots[k].to].Form.Norm == "-"
}

// isForeignAlone tells whether a party is a town or county abroad, or a region or county in a list of such, that no run of
// lines with names has.
func (w *worker) isForeignAlone(p int) bool {
	o := &w.parties[p]
	if o.level == levelCounty {
		return o.items == 0 && p != w.home && (!publishes(o) || w.list.kind == countyPartnership)
	}
	return !publishes(o) && o.items == 0 && (o.level == levelCity || o.level == levelRegion && w.list.kind == regionPartnership)
}

// isHeaded tells whether the date at token t, behind the town here of slot k, is rather the day of
// a message: Berlin, 12. März 2020.
func (w *worker) isHeaded(k, t int) bool {
	l := &w.line
	return publishes(&w.parties[l.slots[k].party]) && l.row[t-min(t, 1)].Form.Norm == "," && len(w.dates[l.row[t].Ref].Value) > 7
}

// isMark tells whether a word can stand before the name that an item of a list begins with: a bullet, a
// number, a letter or a date, as in 1. Lyon (F); b) Brest; (1966) Lyon, Frankreich.
func isMark(f *token.Form) bool {
	return f.Has(token.Sign) || len(f.Norm) == 1 || f.Has(token.Number) || f.Has(token.Ordinal) || f.Has(token.Date) || f.Lower == "seit"
}

// areMarks tells whether the tokens are but marks.
func areMarks(row []token.Token) bool {
	return !slices.ContainsFunc(row, func(t token.Token) bool { return !isMark(t.Form) })
}

// isMarker tells whether the tokens of the line before i are but marks.
func (w *worker) isMarker(i int) bool { return areMarks(w.line.row[:i]) }
