package extract

import (
	"slices"
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

// isSeatOf tells whether the place is a region or country of which a town is called the capital.
func (w *worker) isSeatOf(s *slot) bool {
	l := &w.line
	if s.from < 2 || s.role == adjective || w.parties[s.party].level < levelRegion {
		return false
	}
	switch l.row[s.from].Form.Lower {
	case "der", "des", "von":
	default:
		if s.role != of {
			return false
		}
	}
	return strings.HasSuffix(l.row[s.from-1].Form.Lower, "hauptstadt") && l.row[s.from-2].Form.Has(w.terms.determiner)
}

// contrast takes the places out that another is set against: nicht mit Brest, sondern mit Lyon; or that
// only say of what a town is the capital.
func (w *worker) contrast() {
	l := &w.line
	for k := range l.slots {
		s := &l.slots[k]
		if w.isSeatOf(s) {
			s.dead = true // die Hauptstadt der Emilia-Romagna
		}
		if s.from > 0 && s.to+1 < len(l.row) && l.row[s.from-1].Form.Lower == "nicht" && l.row[s.to].Form.Norm == "," && l.row[s.to+1].Form.Lower == "sondern" {
			s.dead = true
		}
	}
}

// isLand holds for the German regions, most of which take no article either.
func isLand(m *Mention) bool {
	return m.Place.Kind == gazetteer.Region && m.Place.Country == "DE" && m.Place.Name != "Saarland"
}

// followsComma tells whether token j, or the preposition before it, stands behind a comma, as
// a relative pronoun does.
func (w *worker) followsComma(j int) bool {
	l := &w.line
	if j > 0 && l.row[j-1].Form.Has(w.terms.preposition) {
		j--
	}
	return j > 0 && l.row[j-1].Form.Norm == ","
}

// slotAt reads the noun phrase around a place's token from right to left: title,
// adjectives, article, preposition.
func (w *worker) slotAt(i int) slot {
	l := &w.line
	m := w.mention(l.row[i].Ref)
	s := slot{party: w.partyOf(m), from: i, to: w.behindNumber(i + 1), head: i}
	s.dead = m.Place.Kind == gazetteer.Area && m.Place.ID != 0 || w.isWired(l.row, i) // Europa, Mosel; but the Region Nürnberg acts
	if m.Adjective {
		s.role = adjective
		s.dead = s.dead || w.isLandscape(l.row, i) || i > 1 && l.row[i-1].Form.Norm == "-" && (l.row[i-1].Flags|l.row[i].Flags)&token.Space == 0 // Neu-Isenburger is another town's
		return s
	}
	j, title := w.attributes(i)
	det := j >= 0 && l.row[j].Form.Has(w.terms.determiner)
	if det && j == i-1 && (levelOf(m.Place.Kind) <= levelCity || isLand(m) && w.followsComma(j)) { // mit dem Duisburg verschwistert ist
		w.governor(&s)
		return s
	}
	own := w.isGenitive(m)
	if w.isHomesGenitive(s.party) {
		s.party, own = w.home, true
	}
	genitive := own
	if det {
		lower := l.row[j].Form.Lower
		genitive = genitive || lower == "des" || title && (lower == "der" && !w.isMasculine(l.row[j+1:i])) || lower == "der" && j == i-1 && w.isBehindNoun(j)
		j--
	}
	if title || det || j < i-1 {
		s.from = j + 1
	}
	if own && j == i-1 && w.isOwned(i+1) { // aus Dresdens Partnerstadt Coventry
		s.role = of
	} else if s.role, s.from = w.roleAt(j, s.from); s.role == free && genitive {
		s.role = of
	}
	if s.role == located && det && m.Place.Kind != gazetteer.City && (l.row[s.from].Form.Lower == "an" || l.row[s.from].Form.Lower == "am") {
		s.dead = true // an der Loire: the river
	}
	if s.role == free && w.isOfBuilding(s.from) {
		s.role = located
	}
	w.governor(&s)
	return s
}

// behindNumber is the token behind the number of a town's district at token i: Prag 6; i itself where none stands there.
func (w *worker) behindNumber(i int) int {
	row := w.line.row
	if i >= len(row) || !row[i].Form.Has(token.Figure) || row[i].Ref >= 0 || len(row[i].Form.Norm) > 2 || i+1 < len(row) && (row[i+1].Form.Has(token.Upper) || row[i+1].Form.Norm == ":") {
		return i
	}
	return i + 1
}

// isOfBuilding tells whether the name at token i is that of a house in which something is done: im Gutshaus Steglitz.
func (w *worker) isOfBuilding(i int) bool {
	row := w.line.row
	if i < 2 || !row[i-1].Form.Has(token.Upper) || row[i-1].Form.Has(token.Joined) || row[i-1].Form.Has(w.terms.title) || row[i-1].Form.Has(w.terms.municipal) {
		return false
	}
	switch row[i-2].Form.Lower {
	case "im", "am", "beim":
		return !row[i-1].Form.Set.Meets(&w.terms.ties)
	}
	return false
}

// isBehindNoun tells whether the article at token j stands right behind a noun, which it then makes the owner of: die
// Annexion der Krim.
func (w *worker) isBehindNoun(j int) bool {
	if j == 0 {
		return false
	}
	f := w.line.row[j-1].Form
	return f.Has(token.Upper) && f.Has(token.Word) && !f.Has(token.Joined)
}

// isHomesGenitive tells whether a place is called like the home in the genitive, which it rather is: Melles, on a page of
// Melle.
func (w *worker) isHomesGenitive(p int) bool {
	if w.home < 0 || p == w.home {
		return false
	}
	bare, ok := strings.CutSuffix(w.parties[p].Name, "s")
	return ok && bare == w.parties[w.home].Name
}

// isOwned tells whether a noun for a partner or tie stands at token i, behind its adjectives.
func (w *worker) isOwned(i int) bool {
	l := &w.line
	for i < len(l.row) && isModifier(l.row[i].Form, w) {
		i++
	}
	return i < len(l.row) && (l.row[i].Form.Has(w.terms.partner) || l.row[i].Form.Has(w.terms.tie))
}

// attributes goes left over titles and adjectives before token i; it returns the
// token before them and whether one is a title. Without article or preposition what
// looks like an adjective is a verb: feierten Köln und Lille.
func (w *worker) attributes(i int) (j int, title bool) {
	l := &w.line
	for j = i - 1; j >= 0; j-- {
		switch f := l.row[j].Form; {
		case j > 0 && l.row[j-1].Form.Lower == "unter" && (f.Lower == "anderem" || f.Lower == "anderen"):
			return j, title // sind unter anderem Lyon und Brest
		case f.Has(w.terms.title) && !f.Has(w.terms.org) && !f.Has(w.terms.partner):
			title = true
			continue
		case f.Has(token.Adjective), isModifier(f, w) && !f.Has(w.terms.copula), title && (isProperAdjective(f) || f.Lower == "große" || f.Lower == "großen"):
			continue
		case j > 0 && isForeignTitle(l.row[j-1].Form, f):
			title = true
			j--
			continue
		case j == i-1 && j > 0 && w.isApposed(j):
			title = true
			continue
		case title && f.Norm == "-" && j > 0 && l.row[j+1].Flags&token.Space == 0: // die Robert-Schumann-Stadt
			j--
			continue
		}
		break
	}
	if !title && j < i-1 && (j < 0 || !l.row[j].Form.Has(w.terms.determiner) && !l.row[j].Form.Has(w.terms.preposition)) {
		return i - 1, false
	}
	return j, title
}

// isMasculine tells whether the title among the tokens is: der Landkreis is a subject,
// der Stadt a genitive.
func (w *worker) isMasculine(title []token.Token) bool {
	return slices.ContainsFunc(title, func(t token.Token) bool { return t.Form.Has(w.terms.masculine) })
}

// roleAt is the role that a preposition at token j gives, and where the phrase begins.
func (w *worker) roleAt(j, from int) (role, int) {
	l := &w.line
	if j < 0 {
		return free, from
	}
	switch l.row[j].Form.Value(w.terms.preposition) {
	case "with":
		return with, j
	case "between":
		return between, j
	case "of":
		return of, j
	case "in":
		return located, j
	}
	return free, from
}

// isApposed tells whether the noun at token j, with an article and before a name, can
// only tell what kind of place it is: dem Kurort Bath.
func (w *worker) isApposed(j int) bool {
	l := &w.line
	f, det := l.row[j].Form, l.row[j-1].Form
	if f.Has(token.Joined) || !f.Has(token.Upper) || !f.Has(token.Word) || f.Set.Meets(&w.terms.known) || f.Has(w.terms.mate) || f.Has(w.terms.celebrate) || f.Has(w.terms.line) {
		return false
	}
	switch det.Lower {
	case "der", "dem", "des", "die", "das":
	default:
		return false
	}
	return l.row[j].Flags&token.Space != 0 && !w.isGenitive(w.mention(l.row[j+1].Ref))
}

// governor looks at the noun before the phrase: an organisation there makes the
// place its seat, a mayor or council makes the place an actor.
func (w *worker) governor(s *slot) {
	l := &w.line
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
	case w.isOther(f):
		s.org = true
	}
}
