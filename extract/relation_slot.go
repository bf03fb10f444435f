package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// slot is a place in a sentence with the part that it plays there.
type slot struct {
	party    int // index in the worker's parties
	from, to int // tokens: titles before it and what locates it behind it are inside
	head     int // the place's own token
	role     role
	group    int  // slots that are coordinated share a group
	org      bool // stands for an organisation there: Universität Leipzig
	acts     bool // stands for its people: Oberbürgermeister von Leipzig
	dead     bool // only tells where another place lies
	since    int  // own date in brackets or after a comma: token of the sentence; -1 for none
	articled bool // with article or title
}

// role is how a place is tied into its clause: by its preposition or case.
type role uint8

const (
	free      role = iota // subject, object, apposition, heading
	with                  // mit, zu, nach
	between               // zwischen
	of                    // von, genitive
	located               // in, aus, bei and others
	adjective             // Leipziger
)

var roleNames = [...]string{"free", "with", "between", "of", "located", "adjective"}

func (r role) String() string { return roleNames[r] }

// marks tells what else is known of a slot, for explaining.
func (s *slot) marks() string {
	m := ""
	for _, f := range []struct {
		is   bool
		name string
	}{{s.org, " org"}, {s.acts, " acts"}, {s.dead, " dead"}} {
		if f.is {
			m += f.name
		}
	}
	return m
}

// line is a sentence of the joined row, prepared for joining.
type line struct {
	row    []token.Token
	clause []int // number of the clause of each token
	slots  []slot
	at     []int // slot whose head is the token, else -1
	cues   []cue
	taken  int // number of groups
}

// read prepares a sentence: its slots, groups, clauses.
func (w *worker) read(l *line, row []token.Token) {
	l.row, l.slots, l.cues = row, l.slots[:0], l.cues[:0]
	l.clause, l.at = l.clause[:0], l.at[:0]
	for range row {
		l.clause, l.at = append(l.clause, 0), append(l.at, -1)
	}
	for i := range row {
		if f := row[i].Form; f.Has(token.Place) || f.Has(token.Adjective) {
			l.at[i] = len(l.slots)
			l.slots = append(l.slots, w.slotAt(l, i))
		}
	}
	w.locateSlots(l)
	w.atWater(l)
	w.coordinate(l)
	w.clauses(l)
}

// slotAt reads the noun phrase around a place's token from right to left: title,
// adjectives, article, preposition.
func (w *worker) slotAt(l *line, i int) slot {
	m := w.mention(l.row[i].Ref)
	s := slot{party: w.partyOf(m), from: i, to: i + 1, head: i, since: -1}
	s.dead = m.Place.Kind == gazetteer.Area && m.Place.ID != 0 // Europa, Mosel; but the Region Nürnberg acts
	if m.Adjective {
		s.role = adjective
		return s
	}
	j := i - 1
	title := false
	for ; j >= 0; j-- {
		f := l.row[j].Form
		switch {
		case f.Has(w.terms.title) && !f.Has(w.terms.org):
			title = true
		case f.Has(token.Adjective), isModifier(f, w):
		default:
			goto article
		}
	}
article:
	if !title && j < i-1 && (j < 0 || !l.row[j].Form.Has(w.terms.determiner) && !l.row[j].Form.Has(w.terms.preposition)) {
		j = i - 1 // a verb: feierten Köln und Lille
	}
	det := j >= 0 && l.row[j].Form.Has(w.terms.determiner)
	if det && j == i-1 && levelOf(m.Place.Kind) <= levelCity {
		det = false // a town takes no article: mit dem Duisburg verschwistert ist
	}
	if j == i-1 && j >= 0 && l.row[j].Form.Has(w.terms.determiner) && !det {
		w.governor(l, &s)
		return s
	}
	genitive := w.isGenitive(m)
	if det {
		lower := l.row[j].Form.Lower
		genitive = genitive || title && (lower == "der" || lower == "des")
		j--
	}
	s.articled = det || title
	if title || det || j < i-1 {
		s.from = j + 1
	}
	if j >= 0 {
		f := l.row[j].Form
		switch f.Value(w.terms.preposition) {
		case "with":
			s.role, s.from = with, j
		case "between":
			s.role, s.from = between, j
		case "of":
			s.role, s.from = of, j
		case "in":
			s.role, s.from = located, j
		}
		if s.role == free && (f.Lower == "des" || f.Lower == "der") && !det {
			genitive = true
		}
	}
	if s.role == free && genitive {
		s.role = of
	}
	w.governor(l, &s)
	return s
}

// isModifier holds for an adjective or adverb that can stand between article and noun.
func isModifier(f *token.Form, w *worker) bool {
	return f.Has(token.Word) && !f.Has(token.Upper) && !f.Has(w.terms.preposition) && !f.Has(w.terms.determiner) &&
		!f.Has(w.terms.conjunction) && !f.Has(w.terms.found) && !f.Has(w.terms.relative) && isInflected(f.Lower)
}

// isInflected holds for a word that ends as an attributive adjective does.
func isInflected(lower string) bool {
	if len(lower) < 5 {
		return false
	}
	switch lower[len(lower)-1] {
	case 'e':
		return true
	case 'n', 'r', 's', 'm':
		return lower[len(lower)-2] == 'e'
	}
	return false
}

// governor looks at the noun before the phrase: an organisation there makes the
// place its seat, a mayor or council makes the place an actor.
func (w *worker) governor(l *line, s *slot) {
	if s.role == of && s.to < len(l.row) && l.row[s.to].Form.Has(w.terms.municipal) { // Emdens Oberbürgermeister
		s.acts = true
	}
	j := s.from - 1
	if j < 0 {
		return
	}
	f := l.row[j].Form
	switch {
	case s.role == located && strings.Contains(f.Lower, "regierung"): // die Regierungen in Bonn und Paris
		s.org = true
	case f.Has(w.terms.municipal) && s.role != with && s.role != between:
		s.acts = true
	case f.Has(w.terms.org):
		s.org = true
	}
}

// locateSlots marks places that only tell where the one before lies, and takes them
// into its phrase: Qingdao (Provinz Shandong), Barnet in London, Lyon, Frankreich.
func (w *worker) locateSlots(l *line) {
	for k := 1; k < len(l.slots); k++ {
		a, b := &l.slots[k-1], &l.slots[k]
		if a.role == adjective || b.role == adjective || b.from < a.to {
			continue
		}
		if w.isLocator(l, a, b) {
			b.dead = true
			a.to = b.to
			if a.to < len(l.row) && l.row[a.to].Form.Norm == ")" {
				a.to++
			}
			if a.dead {
				continue
			}
			b.party = a.party // so that a third one is held against the first
		}
		w.nearness(l, b)
	}
	if len(l.slots) > 0 {
		w.nearness(l, &l.slots[0])
	}
}

// atWater takes what tells the river or lake into a place's phrase: am Michigansee.
func (w *worker) atWater(l *line) {
	for k := range l.slots {
		s := &l.slots[k]
		i := s.to
		if s.role == adjective || i+1 >= len(l.row) || l.row[i].Form.Lower != "am" && l.row[i].Form.Lower != "an" {
			continue
		}
		if l.row[i+1].Form.Has(w.terms.determiner) {
			i++
		}
		if i+1 < len(l.row) && l.row[i+1].Form.Has(token.Upper) && l.row[i+1].Form.Has(token.Word) && !l.row[i+1].Form.Has(token.Joined) {
			s.to = i + 2
		}
	}
}

// isLocator tells whether b says where a lies.
func (w *worker) isLocator(l *line, a, b *slot) bool {
	pa, pb := &w.parties[a.party], &w.parties[b.party]
	gap := l.row[a.to:b.from]
	larger := pb.level > pa.level
	switch {
	case len(gap) == 1 && (gap[0].Form.Norm == "(" || gap[0].Form.Norm == ","):
		return larger && b.role != with && b.role != between
	case len(gap) == 0:
		return larger && (b.role == located || b.role == of && pb.level >= levelRegion) ||
			pa.level == levelDistrict && b.role == located
	case gap[len(gap)-1].Form.Norm == "(" && len(gap) <= 2:
		return larger
	}
	return false
}

// nearness takes places out that measure a distance or a neighbourhood.
func (w *worker) nearness(l *line, s *slot) {
	j := s.from - 1
	if j < 0 {
		return
	}
	f := l.row[j].Form
	if f.Has(w.terms.near) || s.role == of && f.Has(w.terms.measure) {
		s.dead = true
	}
	if s.role == located && l.row[s.from].Form.Has(w.terms.near) {
		s.dead = true
	}
	if s.to < len(l.row) && l.row[s.to].Form.Lower == "entfernt" {
		s.dead = true
	}
}

// coordinate gives slots that are parted by commas and conjunctions alone one group.
func (w *worker) coordinate(l *line) {
	last := -1
	l.taken = 0
	for k := range l.slots {
		s := &l.slots[k]
		if s.dead || s.role == adjective {
			s.group = -1
			continue
		}
		s.group = l.taken
		l.taken++
		if last >= 0 {
			p := &l.slots[last]
			if !p.org && w.coordinated(l, p, s) && !w.opensClause(l, k) {
				s.group = p.group
				if s.role == free || s.role == of && !w.isOwnGenitive(l, s) || p.role == between {
					s.role = p.role
				}
				s.acts = s.acts || p.acts
			}
		}
		last = k
	}
}

// opensClause tells whether a free place behind a comma is the subject of a clause
// whose verb is left out: Köln mit Lille, Bonn mit Oxford.
func (w *worker) opensClause(l *line, k int) bool {
	if k+1 >= len(l.slots) || l.slots[k].role != free {
		return false
	}
	n, i := &l.slots[k+1], l.slots[k].to
	if lower := l.row[n.from].Form.Lower; lower != "mit" && lower != "für" {
		return false
	}
	for ; i < n.from; i++ { // Duisburg 1952 für Königsberg
		if f := l.row[i].Form; !f.Has(token.Date) && !isAdverb(f) {
			return false
		}
	}
	return n.from-l.slots[k].to <= 2
}

// isOwnGenitive tells whether a place is in the genitive by its own ending or a
// preposition, not only by an article that could be a dative as well.
func (w *worker) isOwnGenitive(l *line, s *slot) bool {
	return l.row[s.from].Form.Has(w.terms.preposition) || w.isGenitive(w.mention(l.row[s.head].Ref))
}

// coordinated tells whether only commas, conjunctions, brackets and repeated
// prepositions part two slots.
func (w *worker) coordinated(l *line, a, b *slot) bool {
	if b.role != free && b.role != a.role && (b.role != of || w.isOwnGenitive(l, b)) {
		return false
	}
	links := 0
	for i := a.to; i < b.from; i++ {
		f := l.row[i].Form
		switch {
		case f.Norm == "," || f.Norm == "/" || f.Norm == "-" || f.Has(w.terms.conjunction):
			links++
		case f.Norm == `"` || f.Norm == "(" || f.Norm == ")" || f.Norm == ":" && a.role == b.role:
		case f.Has(token.Adjective) || f.Has(w.terms.title) || f.Has(w.terms.partner):
		case i+1 < b.from && l.row[i+1].Form.Has(w.terms.partner) && (f.Has(w.terms.determiner) || f.Has(token.Adjective)):
		case i+2 < b.from && f.Lower == l.row[a.from].Form.Lower: // aus X, aus der Partnerstadt Y
		default:
			if !f.Has(token.Figure) || i == a.to {
				return false
			}
		}
	}
	return links > 0 && b.from-a.to <= 8
}

// clauses numbers the clauses: they part at commas, semicolons, colons, dashes and
// brackets that do not stand inside a group of places.
func (w *worker) clauses(l *line) {
	n := 0
	for i := range l.row {
		f := l.row[i].Form
		if f.Has(token.Sign) && w.parts(l, i) {
			n++
		}
		l.clause[i] = n
	}
}

func (w *worker) parts(l *line, i int) bool {
	switch l.row[i].Form.Norm {
	case ",", ";", ":", "(", ")":
	case "-":
		if l.row[i].Flags&token.Space == 0 {
			return false
		}
	default:
		return false
	}
	for k := range l.slots {
		s := &l.slots[k]
		if s.from <= i && i < s.to {
			return false
		}
		if k > 0 && s.group >= 0 && s.group == l.slots[k-1].group && l.slots[k-1].to <= i && i < s.from {
			return false
		}
	}
	return true
}

// levels of places, the smallest first.
const (
	levelDistrict = iota + 1
	levelCity
	levelCounty
	levelRegion
	levelCountry
)

func levelOf(k gazetteer.Kind) int {
	switch k {
	case gazetteer.District:
		return levelDistrict
	case gazetteer.County:
		return levelCounty
	case gazetteer.Region, gazetteer.Area:
		return levelRegion
	case gazetteer.Country:
		return levelCountry
	}
	return levelCity
}

// isGenitive tells whether a name is inflected: Nanjings.
func (w *worker) isGenitive(m *Mention) bool {
	name, ok := strings.CutSuffix(w.text.Body[m.Start:m.End], "s")
	if !ok || m.Adjective {
		return false
	}
	if _, known := w.gazetteer.Lookup(name + "s"); known {
		return false
	}
	_, known := w.gazetteer.Lookup(name)
	return known
}
