package extract

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

// looks are where the names of a noun are looked for, one after the other.
var looks = [...]func(*worker, *cue, *sides) []int{
	(*worker).apposed, (*worker).predicatedEach, (*worker).predicated, (*worker).relativeSubject, (*worker).namedAs, (*worker).received,
}

// namesOf are the places that the noun names, and whose partners it says they are.
func (w *worker) namesOf(c *cue, s *sides) (owners, named []int) {
	owners, named = w.behindPartner(c, s)
	if len(owners) == 0 {
		owners = w.ownersBefore(c, s)
	}
	for _, look := range looks {
		if len(named) == 0 {
			named = look(w, c, s)
		}
	}
	if len(named) == 0 && len(owners) > 0 && w.isPlural(c) {
		named = w.listedBefore(c, owners, s)
	}
	if len(named) == 0 && len(owners) > 0 && w.isPlural(c) {
		named = w.listedBehindColon(c, s)
	}
	if len(named) > 1 && !w.isPlural(c) && !w.isAlone(named, c) {
		named = named[:1] // die Partnerstadt Nanjing sowie Jining
	}
	return owners, named
}

// listedBefore is the list of places that a noun in the plural sums up: Sèvres,
// Kenosha und Satu Mare: So heißen die Partnerstädte von Wolfenbüttel.
func (w *worker) listedBefore(c *cue, owners []int, s *sides) []int {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.to > c.from || t.dead || t.org || t.role != free || slices.Contains(owners, t.party) {
			continue
		}
		if g := l.group(k, &sides{}); len(g) > 2 {
			return l.group(k, s)
		}
	}
	return nil
}

// listedBehindColon is the list of places with their years behind the colon of a sentence that says something of them:
// Die Partnerstädte von Bonn stehen auf Tafeln: Lyon (1957), Brest (1959), Oxford (1962).
func (w *worker) listedBehindColon(c *cue, s *sides) []int {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; t.from > c.to && l.row[t.from-1].Form.Norm == ":" && t.role == free && !t.dead && w.datesEach(k) && len(l.group(k, &sides{})) > 2 {
			return l.group(k, s)
		}
	}
	return nil
}

// isAlone tells whether a noun in the singular is said of all of several subjects:
// Kiel und Brest wurden Partnerstadt von Bonn.
func (w *worker) isAlone(named []int, c *cue) bool {
	l := &w.line
	for k := range l.slots {
		if t := &l.slots[k]; t.party == named[0] && t.from >= c.to {
			return false
		}
	}
	return true
}

// behindPartner reads what follows the noun: its names, or first whose it is.
func (w *worker) behindPartner(c *cue, s *sides) (owners, named []int) {
	l := &w.line
	if c.to+1 < len(l.row) && (l.row[c.to].Form.Has(w.terms.both) || l.row[c.to].Form.Lower == "von" && l.row[c.to+1].Form.Has(w.terms.both)) {
		if a, b, ok := w.focus(); ok { // Partnerstadt von beiden
			return []int{a, b}, nil
		}
	}
	w.skipWhere(c)
	k := l.next(c.to)
	for k >= 0 && l.isBeside(k) {
		k = l.after(k)
	}
	if k < 0 {
		return nil, nil
	}
	t := &l.slots[k]
	if t.role == of && w.reach(c.to, t.from, 1) {
		owners = l.group(k, s)
		if k = l.after(k); k < 0 {
			return owners, nil
		}
		prev := t.to
		t = &l.slots[k]
		if t.role == free && (w.copula(prev, t.from) || w.isPlural(c) && w.isSampled(prev, t.from)) {
			named = l.group(k, s)
		} else if w.isPlural(c) && t.role == located && t.from == prev+1 && l.row[prev].Form.Norm == "," && w.repeatsPreposition(c, t.from) {
			named = l.group(k, s) // aus den Partnerstädten von Kiel, aus Lyon und Brest
		}
		return owners, named
	}
	switch {
	case t.role == located && c.kind == cityTwinning && w.parties[t.party].level >= levelRegion: // Partnerstadt in China
	case t.role == located && t.from == c.to && w.isPlural(c): // Partnerstädte in Bristol, Rouen und Posen
		named = l.group(k, s)
	case t.role == located && t.from == c.to: // aus Kiel und der Partnerstadt Brest
		s.cover(t.from, t.to)
		named = []int{t.party}
	case w.isPlural(c) && t.role == located && l.row[t.from-1].Form.Norm == ":" && l.row[t.from].Form.Lower == "aus": // Gäste aus den Partnerstädten nehmen teil: aus Olten, …
		named = l.group(k, s)
	case w.isPlural(c) && t.role == free && l.row[t.from-1].Form.Norm == ":": // drei Partnerstädte in Europa: Sterzing (seit 1971), …
		named = append(l.group(k, s), w.subjectsBehind(k)...)
	case w.isPlural(c) && t.role == free && (w.isSampled(c.to, t.from) || w.isInsertedList(c.to, k) || w.datesBehind(c.to, k)):
		named = l.group(k, s)
	case w.isPlural(c) && t.role == free && w.sampledBehind(k) > 0: // zwölf Partnerstädte hat Kassel, darunter Mulhouse
		owners, named = l.group(k, s), l.group(w.sampledBehind(k), s)
	case w.isPlural(c) && t.role == free && w.behindColon(k) > 0: // drei Partnerstädte hat die Stadt Kitzbühel: Sterzing, …
		owners, named = l.group(k, s), l.group(w.behindColon(k), s)
	case t.role == free && w.isInApposition(c, k): // die zweite Partnerstadt, Lyon, feiert mit
		named = l.group(k, s)
	case t.role == free && (w.reach(c.to, t.from, 1) || w.copula(c.to, t.from) || w.beforeCopula(t.to) && w.gap(c.to, t.from)),
		t.role == located && t.from > c.to && l.row[c.to].Form.Norm == ":":
		named = l.group(k, s)
	}
	return owners, named
}

// subjectsBehind are the towns abroad that open a clause each behind that of slot k: Neues aus den Partnerstädten: Lyon
// wählt einen Rat, Brest hat ein Bad, und Oxford feiert.
func (w *worker) subjectsBehind(k int) (named []int) {
	l := &w.line
	for n := k + 1; n < len(l.slots); n++ {
		t := &l.slots[n]
		i := t.from - 1
		if l.row[i].Form.Lower == "und" {
			i--
		}
		if t.role != free || t.dead || t.org || t.group == l.slots[k].group || publishes(&w.parties[t.party]) || l.row[i].Form.Norm != "," || !w.isFinite(t.to) && !hasTies(l.row[min(t.to, len(l.row)-1)].Form.Lower) {
			break
		}
		named = append(named, t.party)
	}
	return named
}

// repeatsPreposition tells whether the preposition at token i is the one before the noun.
func (w *worker) repeatsPreposition(c *cue, i int) bool {
	k := w.beforeAttributes(c.from)
	if k > 0 && w.line.row[k].Form.Has(w.terms.determiner) {
		k--
	}
	return k >= 0 && w.line.row[k].Form.Lower == w.line.row[i].Form.Lower
}

// sampledBehind is the place behind k that `darunter` or the like opens a list with; 0 for none.
func (w *worker) sampledBehind(k int) int {
	l := &w.line
	n := l.after(k)
	if n < 0 || l.firstOf(n) != n || l.slots[n].role != free || !w.isSampled(l.slots[k].to, l.slots[n].from) {
		return 0
	}
	return n
}

// skipWhere takes out the countries in which the towns lie that are named behind a copula: Partnerstädte
// der Stadt in Polen sind …
func (w *worker) skipWhere(c *cue) {
	l := &w.line
	k := l.next(c.to)
	if k < 0 || l.slots[k].role != located || w.parties[l.slots[k].party].level < levelCountry || !w.reach(c.to, l.slots[k].from, 3) {
		return
	}
	n := l.after(k)
	if n < 0 || l.slots[n].role != free || !w.copula(l.slots[l.lastOf(k)].to, l.slots[n].from) {
		return
	}
	for ; k < n; k++ {
		l.slots[k].dead = true
	}
}

// isInsertedList tells whether a list of places stands between dashes at token i: unsere
// Partnerstädte – Lyon, Brest und Oxford – feiern mit.
func (w *worker) isInsertedList(i, k int) bool {
	l := &w.line
	return l.row[i].Form.Norm == "-" && l.slots[k].from == i+1 && l.lastOf(k) > k
}

// isInApposition tells whether the place k, or its group where the noun is a plural, stands between commas right behind
// the noun: die beiden Partnerstädte, Lyon und Brest, feiern mit.
func (w *worker) isInApposition(c *cue, k int) bool {
	l := &w.line
	end := l.slots[l.lastOf(k)].to
	return l.slots[k].from == c.to+1 && l.row[c.to].Form.Norm == "," && end < len(l.row) && l.row[end].Form.Norm == "," && w.isPlural(c) == (l.lastOf(k) > k)
}

// datesBehind tells whether the place k right behind a comma or dash at token i has its own `seit`: hat zwei
// Partnerstädte, Lyon seit 1964 und …
func (w *worker) datesBehind(i, k int) bool {
	t := &w.line.slots[k]
	return t.from == i+1 && (w.line.row[i].Form.Norm == "," || w.line.row[i].Form.Norm == "-") && w.hasOwnSince(t)
}

// apposed is the place that the noun stands behind as an apposition: `Nysa, die
// polnische Partnerstadt`; `Ann Arbor, seit 1965 Partnerstadt`.
func (w *worker) apposed(c *cue, s *sides) []int {
	l := &w.line
	for i := c.from - 1; i >= 0; i-- {
		f := l.row[i].Form
		switch {
		case f.Norm == "," || f.Norm == "(" || f.Norm == "-":
			for k := range l.slots {
				if t := &l.slots[k]; l.row[t.from].Form.Lower != "bei" && (t.to == i || f.Norm == "," && w.reachesSign(t.to, i)) && !t.dead && !t.org && t.role != adjective {
					if w.isPlural(c) || f.Norm == "(" {
						return l.group(k, s)
					}
					s.cover(t.from, t.to)
					return []int{t.party}
				}
			}
			return nil
		case f.Has(w.terms.become): // …, auf halbem Weg nach Lyon, wurde 1978 Partnerstadt
			return nil
		case f.Has(w.terms.determiner), f.Has(token.Date), f.Lower == "seit", f.Has(token.Ordinal), f.Has(token.Adjective), isModifier(f, w), isAdverb(f):
		case l.at[i] >= 0 && l.slots[l.at[i]].role == of: // Krakau, Nürnbergs Partnerstadt
		default:
			return nil
		}
	}
	return nil
}

// behindColon is the slot behind a colon that follows the group of slot k, -1 where
// none does.
func (w *worker) behindColon(k int) int {
	l := &w.line
	if n := l.after(k); n > 0 && l.slots[n].role == free && l.row[l.slots[n].from-1].Form.Norm == ":" {
		return n
	}
	return -1
}
