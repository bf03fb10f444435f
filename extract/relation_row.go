package extract

import (
	"math"
	"slices"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// joinRow builds the row of the relation layer: the tokens as scanned, but places
// and dates are one token each, whose Ref is their index in the document.
func (w *worker) joinRow() {
	w.units = w.units[:0]
	place, date, guess := 0, 0, 0
	for i := 0; i < len(w.row); {
		t := w.row[i]
		next := int32(math.MaxInt32) // where something begins that is one token
		for ; date < len(w.dates); date++ {
			if at := int32(w.dates[date].Start); at >= t.Start {
				next = at
				break
			}
		}
		for ; place < len(w.places); place++ {
			if at := w.places[place].Start; at >= t.Start {
				next = min(next, at)
				break
			}
		}
		for ; guess < len(w.guesses); guess++ {
			if at := w.guesses[guess].Start; at >= t.Start {
				next = min(next, at)
				break
			}
		}
		if t.Start < next {
			from := i
			for i++; i < len(w.row) && w.row[i].Start < next; i++ {
			}
			w.units = append(w.units, w.row[from:i]...)
			continue
		}
		switch {
		case guess < len(w.guesses) && w.guesses[guess].Start == t.Start:
			p := &w.guesses[guess]
			t.Stand(w.placeForm(p), len(w.places)+guess, p.End)
			i = int(p.To)
		case place < len(w.places) && w.places[place].Start == t.Start:
			p := &w.places[place]
			if j := w.longerName(i, p); j > 0 {
				w.guesses = slices.Insert(w.guesses, guess, w.guessed(i, j))
				if p.Place.Kind == gazetteer.County {
					w.guesses[guess].Place.Kind = gazetteer.County
				}
				continue
			}
			t.Stand(w.placeForm(p), place, p.End)
			for i++; i < len(w.row) && w.row[i].Start < p.End; i++ {
			}
		default:
			d := w.dates[date]
			t.Stand(w.dateForm(d), date, int32(d.End))
			for i++; i < len(w.row) && w.row[i].Start < int32(d.End); i++ {
			}
		}
		w.units = append(w.units, t)
	}
}

// longerName is the token behind a name of which a place is only the beginning, since a hyphen or another
// word before its country goes on with it (Migné-Auxances, Landkreis Aue-Schwarzenberg), 0 where the place is all of it.
func (w *worker) longerName(i int, p *Mention) int {
	if p.Adjective {
		return 0
	}
	j := int(p.To)
	for j+1 < len(w.row) && w.isHyphen(j) && w.row[j].Flags&token.Space == 0 && w.row[j+1].Flags&token.Space == 0 && w.isUnknown(w.row[j+1].Form) && (w.row[j+1].Form.Names == nil || p.Place.Kind == gazetteer.County) {
		j += 2
	}
	if j < len(w.row)-1 && levelOf(p.Place.Kind) < levelCountry && w.isUnknown(w.row[j].Form) && w.row[j].Flags&(token.Block|token.Cell) == 0 && w.opensName(i) {
		if in, m := w.whereabouts(j+1), w.placeAt(j); in != nil && (m == nil || m.Place.Country != in.Place.Country || p.Place.Country == in.Place.Country) {
			j++ // Surrey Heath (England)
		}
	}
	if j == int(p.To) {
		return 0
	}
	return j
}

// whereabouts is the region or country behind the sign at token j; nil for none.
func (w *worker) whereabouts(j int) *Mention {
	switch w.row[j].Form.Norm {
	case "(", "/", ",":
	default:
		return nil
	}
	if m := w.placeAt(j + 1); m != nil && levelOf(m.Place.Kind) >= levelRegion {
		return m
	}
	return nil
}

// opensName tells whether a name can begin at token i: a line does, or a noun for a partner stands before it.
func (w *worker) opensName(i int) bool {
	return w.row[i].Flags&(token.Block|token.Cell) != 0 || i > 0 && w.row[i-1].Form.Has(w.terms.partner)
}

// isHyphen tells whether token i is a hyphen, which makes one name of two: an n dash parts them.
func (w *worker) isHyphen(i int) bool {
	t := &w.row[i]
	return t.Form.Norm == "-" && w.text.Body[t.Start:t.End] != "–"
}

// dateForm is the form of a date's token: durations are a class of their own.
func (w *worker) dateForm(d *DateRecord) *token.Form {
	if d.Timex == "DURATION" {
		return w.vocab.Join(token.Date, w.terms.length)
	}
	return w.vocab.Join(token.Date, w.terms.point)
}

// placeForm is the form of a place's token.
func (w *worker) placeForm(m *Mention) *token.Form {
	if m.Adjective {
		return w.vocab.Join(token.Adjective)
	}
	return w.vocab.Join(token.Place, m.Class())
}
