package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

// Names of other languages are taken of places with so many people.
const (
	floorWorld   = 20_000
	floorQuarter = 9_000   // quarters of Zürich and Winterthur
	floorGerman  = 100_000 // Germany, Austria, Switzerland: their towns are called by their names
	floorEurope  = 500     // and Turkey, China and the partners, where most partner towns lie
	floorRival   = 20_000  // where the name is another place's own
	rivalFactor  = 5       // … which has to be so many times smaller
	floorWord    = 50_000  // where the name is a German word
)

// partners are countries farther off in which many partner towns lie.
const partners = " AM GE IL NI PS "

func weakFloor(country string) uint32 {
	if gazetteer.Nearness(country) > 0 || strings.Contains(partners, " "+country+" ") {
		return floorEurope
	}
	return floorWorld
}

// latinName reports whether one of a place's names in other languages can stand
// in a German text: Latin letters, four at least, no abbreviation, no word.
func (a *atlas) latinName(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsUpper(first) {
		return false
	}
	letters, lower := 0, false
	for _, r := range name {
		if unicode.IsLetter(r) {
			if !unicode.Is(unicode.Latin, r) {
				return false
			}
			letters++
			lower = lower || unicode.IsLower(r)
		}
	}
	return letters >= 4 && lower && !a.words.lower[strings.ToLower(name)]
}

// cleanGerman takes out of a German name what the catalogue should not have put
// there: `Kilmarnock (Scotland)`, `Quincy Township`, the macrons of `Kyōto`.
func cleanGerman(name string) string {
	if strings.HasPrefix(name, "Arrondissement ") || strings.HasPrefix(name, "Communauté ") {
		return ""
	}
	name = strings.TrimPrefix(name, borough)
	if !strings.ContainsAny(name, "ņļķģ") {
		name = macrons.Replace(name)
	}
	if i := strings.Index(name, " ("); i > 0 && strings.Contains(name, "Scotland") {
		name = name[:i]
	}
	for _, tail := range []string{" Township", " Municipality", " District"} {
		name = strings.TrimSuffix(name, tail)
	}
	return strings.TrimSpace(name)
}

// borough stands before the names of London's districts.
const borough = "London Borough of "

var macrons = strings.NewReplacer("ō", "o", "ū", "u", "Ō", "O", "Ū", "U")

// tails open the part of a name that tells where the place lies.
var tails = []string{" am ", " an der ", " an den ", " ob der ", " vor der ", " in der ", " im ", " bei ", " unter ", " auf der ", " a. d. ", " a.d. ", " a. ", " i. ", " ob ", " o.d. ", " v.d. ", " v. d. ", " (", "/", ", "}

// honours stand before the names of towns.
var honours = []string{"Ostseebad ", "Ostseeheilbad ", "Nordseebad ", "Nordseeheilbad ", "Seeheilbad ", "Seebad ", "Lutherstadt ", "Hansestadt ", "Universitätsstadt ", "Kreisstadt ", "Kurort ", "Markt "}

// withoutHonour cuts the honour off a town's name.
func withoutHonour(name string) string {
	for _, h := range honours {
		if rest, ok := strings.CutPrefix(name, h); ok {
			return rest
		}
	}
	return name
}

// variants returns the ways to write a name with its tail: `Frankfurt am Main`,
// `Frankfurt/Main`, `Frankfurt a. M.`; whole is false for the name alone, which
// other places may share.
func variants(name string) (whole, bare []string) {
	name = strings.ReplaceAll(name, " a.d.", " an der ")
	name = strings.Join(strings.Fields(name), " ")
	whole = []string{name}
	if i := strings.IndexAny(name, "øØ"); i >= 0 {
		whole = append(whole, strings.NewReplacer("ø", "ö", "Ø", "Ö").Replace(name))
	}
	if rest := withoutHonour(name); rest != name {
		whole = append(whole, rest)
		name = rest
	}
	for _, t := range tails {
		i := strings.Index(name, t)
		if i <= 2 {
			continue
		}
		head, tail := name[:i], strings.Trim(name[i+len(t):], " ()")
		if head == "Stadt" || head == "Markt" || tail == "" {
			continue
		}
		if !strings.HasPrefix(head, "Stadt ") { // Stadt Winterthur (Kreis 1)
			bare = append(bare, head)
		}
		word := strings.Trim(t, " (/,")
		whole = append(whole, head+" "+tail)
		if initial, _ := utf8.DecodeRuneInString(tail); word != "" && unicode.IsUpper(initial) && !strings.Contains(tail, " ") {
			short := initials(word)
			whole = append(whole, head+" "+short+" "+tail, head+" "+short+" "+string(initial))
			if t == " am " || t == " an der " {
				whole = append(whole, head+" "+string(initial))
			}
		}
		break
	}
	return whole, bare
}

// initials abbreviates `an der` to `a d`.
func initials(words string) string {
	var out []string
	for w := range strings.FieldsSeq(words) {
		out = append(out, w[:1])
	}
	return strings.Join(out, " ")
}

// naming is a name that a place bears.
type naming struct {
	p *place
	f gazetteer.Flags
}

// names joins the places by the keys of their names and drops the weak names
// that would do more harm than good.
func (a *atlas) names() []table.Name {
	byKey := map[string][]naming{}
	for _, p := range a.places {
		for name, f := range p.found {
			if f&gazetteer.Weak != 0 && p.isReadOf(name) {
				continue
			}
			whole, bare := variants(name)
			for _, v := range whole {
				put(byKey, v, naming{p, f})
			}
			for _, v := range bare {
				put(byKey, v, naming{p, f &^ (gazetteer.German | gazetteer.Own)})
			}
		}
	}
	var out []table.Name
	for key, ns := range byKey {
		ns = a.prune(key, ns)
		byKey[key] = ns
		if len(ns) == 0 {
			continue
		}
		out = append(out, table.Name{Key: key, Hits: hits(ns)})
	}
	return a.words.mark(out, a.biggest(byKey))
}

// isReadOf tells whether the gazetteer reads a weak name as the place's better one anyhow: as
// its genitive (Amsterdams, which is Latvian), or by its umlauts (Luebeck).
func (p *place) isReadOf(name string) bool {
	for _, better := range []string{strings.TrimSuffix(name, "s"), transcribed.Replace(name)} {
		if f, ok := p.found[better]; ok && better != name && f&gazetteer.Weak == 0 {
			return true
		}
	}
	return false
}

var transcribed = strings.NewReplacer("ae", "ä", "oe", "ö", "ue", "ü", "Ae", "Ä", "Oe", "Ö", "Ue", "Ü")

// biggest tells how many people the largest place of each name has.
func (a *atlas) biggest(byKey map[string][]naming) map[string]uint32 {
	out := make(map[string]uint32, len(byKey))
	for key, ns := range byKey {
		for _, n := range ns {
			if n.f&(gazetteer.Weak|gazetteer.Adjective) == 0 && n.p.kind >= gazetteer.City {
				out[key] = max(out[key], n.p.population)
			}
		}
	}
	return out
}

func put(byKey map[string][]naming, name string, n naming) {
	key := string(table.AppendKey(nil, name))
	if len(key) < 2 || len(key) > 80 {
		return
	}
	for i, old := range byKey[key] {
		if old.p == n.p {
			f := old.f | n.f
			if old.f&n.f&gazetteer.Weak == 0 {
				f &^= gazetteer.Weak
			}
			byKey[key][i].f = f
			return
		}
	}
	byKey[key] = append(byKey[key], n)
}

// prune drops weak names of small places that are another place's own or a word.
func (a *atlas) prune(key string, ns []naming) []naming {
	var strongest uint32
	strong, german := false, false
	for _, n := range ns {
		if n.f&gazetteer.Weak == 0 && n.p.kind <= gazetteer.City {
			strong = true
			strongest = max(strongest, n.p.population)
			german = german || gazetteer.Nearness(n.p.country) == 2
		}
	}
	region := slices.ContainsFunc(ns, func(n naming) bool { return n.p.kind == gazetteer.Region && n.f&gazetteer.Weak == 0 })
	return slices.DeleteFunc(ns, func(n naming) bool {
		pop := n.p.population
		switch {
		case n.f&gazetteer.Weak != 0 && n.p.kind == gazetteer.Country && region:
			return true // Georgia is Georgien in English alone
		case n.f&gazetteer.Weak != 0 && gazetteer.Nearness(n.p.country) == 2 && n.p.kind <= gazetteer.City && pop < floorGerman:
			return true
		case german && n.f == gazetteer.German && !n.p.byHand && gazetteer.Nearness(n.p.country) < 2 && key != string(table.AppendKey(nil, n.p.own)):
			return n.p.kind == gazetteer.City && strings.Contains(twoNames, " "+n.p.country+" ") // an old name: Freistadt for Slobozia
		case n.f&gazetteer.Weak == 0 || n.p.kind > gazetteer.City:
			return false
		case a.words.isWord(key) && pop < floorWord:
			return true
		}
		return german || strong && (pop < floorRival || pop < rivalFactor*strongest)
	})
}

// hits puts the likeliest place first, adjectives last.
func hits(ns []naming) []table.Hit {
	people := map[string]uint32{} // of the city that a country may be: Singapur
	for _, n := range ns {
		if n.p.kind == gazetteer.City {
			people[n.p.country] = max(people[n.p.country], n.p.population)
		}
	}
	weight := func(n naming) float64 {
		if n.p.kind == gazetteer.Country && people[n.p.country]*3 >= n.p.population*2 && people[n.p.country] > 0 {
			return 0
		}
		return gazetteer.Weight(n.p.kind, gazetteer.Nearness(n.p.country), n.p.population, n.f)
	}
	slices.SortFunc(ns, func(x, y naming) int {
		return cmp.Or(cmp.Compare(x.f&gazetteer.Adjective, y.f&gazetteer.Adjective), cmp.Compare(weight(y), weight(x)), cmp.Compare(x.p.index, y.p.index))
	})
	out := make([]table.Hit, 0, len(ns))
	for _, n := range ns[:min(len(ns), 255)] {
		out = append(out, table.Hit{Place: n.p.index, Flags: uint8(n.f)})
	}
	return out
}
