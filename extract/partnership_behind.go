package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// behindWhere is the token behind slot k and what tells where it lies: Brest in der Bretagne ist …
func (w *worker) behindWhere(k int) int {
	l := &w.line
	if n := k + 1; n < len(l.slots) && l.slots[n].dead && l.slots[n].from == l.slots[k].to {
		return l.slots[n].to
	}
	return w.behindLandscape(l.slots[k].to)
}

// behindLandscape is the token behind a phrase that says where a place lies, if a comma or
// bracket follows it: Rixheim im Elsass, seit 1980; else i.
func (w *worker) behindLandscape(i int) int {
	row := w.line.row
	k := i
	if k+1 < len(row) && row[k].Form.Lower == "in" && row[k+1].Form.Has(w.terms.determiner) {
		k++
	}
	if k+2 >= len(row) || row[k].Form.Lower != "im" && row[k].Form.Lower != "in" && k == i || !row[k+1].Form.Has(token.Upper) || row[k+1].Form.Has(token.Joined) || row[k+1].Form.Has(w.terms.org) {
		return i
	}
	if next := row[k+2].Form.Norm; next != "," && next != "(" {
		return i
	}
	return k + 2
}

// behindBracket is the token behind the bracket that opens at token i, if that is short and has
// neither date nor place: Amiens (F): 1960; Bad Dürkheim (Pfalz) seit 2001; else i.
func (w *worker) behindBracket(i int) int {
	row := w.line.row
	if i >= len(row) || row[i].Form.Norm != "(" {
		return i
	}
	for k := i + 1; k < len(row) && k < i+5 && w.line.at[k] < 0 && !row[k].Form.Has(w.terms.point) && row[k].Form.Lower != "seit"; k++ {
		if row[k].Form.Norm == ")" {
			return k + 1
		}
	}
	return i
}

// partsDate tells whether the sign at token i parts the place s from its date; a semicolon does so only
// in a bracket: Lyon (Frankreich; 1981).
func (w *worker) partsDate(i int, s *slot) bool {
	row := w.line.row
	switch row[i].Form.Norm {
	case ",", "|", "/", "(", ":", "·", "•":
		return true
	case "-":
		return !w.closesAside(i)
	case ";":
		return i == s.to && i >= s.from+3 && row[i-2].Form.Norm == "("
	}
	return isLeader(row[i].Form)
}

// isNounOfDate tells whether a noun for a tie stands at token i and a date behind it, with its `seit` or without.
func (w *worker) isNounOfDate(i int) bool {
	row := w.line.row
	if i+1 >= len(row) || !row[i].Form.Has(w.terms.tie) && !row[i].Form.Has(w.terms.bond) {
		return false
	}
	return row[i+1].Form.Lower == "seit" || row[i+1].Form.Has(token.Date)
}

// leadsToContact tells whether what a date right before token i is of came before a tie: 1983 erste Kontakte.
func (w *worker) leadsToContact(i int) bool {
	row := w.line.row
	if i < len(row) && (isModifier(row[i].Form, w) || row[i].Form.Has(token.Ordinal)) {
		i++
	}
	return i < len(row) && row[i].Form.Has(w.terms.contact) && row[i].Form.Has(token.Upper)
}

// closesAside tells whether the dash at token i ends what another dash began to tell of a tie: Qingdao – bereits
// Partnerstadt von Regensburg – ist seit 2016 …
func (w *worker) closesAside(i int) bool {
	row := w.line.row
	for k := i - 1; k > 0; k-- {
		if f := row[k].Form; f.Set.Meets(&w.terms.ties) {
			for k--; k > 0 && !(row[k].Form.Norm == "-" && row[k].Flags&token.Space != 0); k-- {
			}
			return k > 0
		} else if f.Norm == "-" && row[k].Flags&token.Space != 0 {
			return false
		}
	}
	return false
}

// locatedAt tells whether a place at token i only tells where something was: 6. Mai 1961 in Lyon.
func (w *worker) locatedAt(i int) bool {
	return slices.ContainsFunc(w.line.slots, func(t slot) bool { return t.from == i && t.role == located })
}

// datedAll is the date of all places before the bracket that opens at token i: Osaka und León (beide 1989); -1 where
// none is.
func (w *worker) datedAll(i int) int {
	row := w.line.row
	if i+2 >= len(row) || row[i].Form.Norm != "(" {
		return -1
	}
	switch row[i+1].Form.Lower {
	case "beide", "jeweils", "alle":
	default:
		return -1
	}
	if i += 2; row[i].Form.Lower == "seit" && i+1 < len(row) {
		i++
	}
	if !row[i].Form.Has(w.terms.point) {
		return -1
	}
	return i
}

// inBracketBehind is the date in brackets behind the last of two places that are all of a
// tie: zwischen Kiel und Brest (seit 1964).
func (w *worker) inBracketBehind(s *sides) founding {
	l := &w.line
	last := -1
	for k := range l.slots {
		t := &l.slots[k]
		if !t.dead && t.to >= s.to-1 && t.to+1 < len(l.row) && l.row[t.to].Form.Norm == "(" && (t.party == s.a[0] || t.party == s.a[1]) {
			last = k
			break
		}
	}
	if last < 0 {
		return founding{}
	}
	if t, since := w.dated(last); t > l.slots[last].to {
		return w.foundingAt(t, since)
	}
	return founding{}
}
