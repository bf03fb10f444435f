package score

import (
	"fmt"
	"slices"
	"strings"
)

// relation is a city pair or a partnership as it is compared.
type relation struct {
	*Record
	a, b string // folded names, the lesser first
}

func relations(name string, records []Record) []relation {
	var out []relation
	for i := range records {
		r := &records[i]
		if r.Type != name {
			continue
		}
		a, b := r.names()
		a, b = fold(a), fold(b)
		out = append(out, relation{r, min(a, b), max(a, b)})
	}
	return out
}

// names are the two parties' names.
func (r *Record) names() (string, string) {
	switch {
	case r.A != nil && r.B != nil:
		return r.A.Name, r.B.Name
	case len(r.Parties) == 2:
		return r.Parties[0].Name, r.Parties[1].Name
	}
	return "", ""
}

// titles are words before a name that say what it is, and tails what may follow
// it to tell it from its namesakes.
var (
	titles = []string{"stadt ", "landeshauptstadt ", "landkreis ", "kreis ", "provinz ", "region ", "land ", "kanton "}
	tails  = []string{" (", " am ", " an der ", " im ", " in der "}
)

// fold is a name as it is compared: in lower case, with one kind of hyphen and
// apostrophe, without title and tail.
func fold(name string) string {
	s := strings.NewReplacer("-", " ", "’", "'", "ʼ", "'").Replace(strings.ToLower(name))
	for _, t := range titles {
		s = strings.TrimPrefix(s, t)
	}
	for _, t := range tails {
		if i := strings.Index(s, t); i > 0 {
			s = s[:i]
		}
	}
	return s
}

// level is one figure of a type of relation: what two of them must have in common.
type level struct {
	figure string
	same   func(g, f relation) bool
}

var levels = map[string][]level{
	"city_pair": {
		{"city_pair", samePair},
		{"city_pair relation", func(g, f relation) bool { return samePair(g, f) && g.Relation == f.Relation }},
	},
	"partnership": {
		{"partnership", samePair},
		{"partnership kind", sameKind},
		{"partnership year", func(g, f relation) bool { return sameKind(g, f) && sameYear(g.Record, f.Record) }},
		{"partnership basis", func(g, f relation) bool { return sameKind(g, f) && g.Basis == f.Basis }},
	},
}

func samePair(g, f relation) bool { return g.a == f.a && g.b == f.b }

func sameKind(g, f relation) bool { return samePair(g, f) && g.Kind == f.Kind }

// sameYear allows one year either way where gold is approximate.
func sameYear(g, f *Record) bool {
	if g.YearOpen || g.Year == f.Year {
		return true
	}
	return strings.HasSuffix(g.Since, "~") && f.Year != 0 && max(g.Year-f.Year, f.Year-g.Year) == 1
}

// pairs counts the relations of one type at each of its levels.
func (d *comparison) pairs(name string, gold, found []Record) {
	gs, fs := relations(name, gold), relations(name, found)
	for i, l := range levels[name] {
		d.level(l, distinct(gs, i == 0), distinct(fs, i == 0))
	}
}

// distinct leaves out what repeats a pair, where pairs alone are asked for. A pair
// of which one record is not optional is not optional.
func distinct(rs []relation, pairs bool) []relation {
	if !pairs {
		return rs
	}
	var out []relation
	for _, r := range rs {
		i := slices.IndexFunc(out, func(o relation) bool { return samePair(o, r) })
		switch {
		case i < 0:
			out = append(out, r)
		case out[i].Optional:
			out[i] = r
		}
	}
	return out
}

func (d *comparison) level(l level, gold, found []relation) {
	taken := make([]bool, len(found))
	for _, g := range gold {
		i := slices.IndexFunc(found, func(f relation) bool { return l.same(g, f) })
		if i >= 0 {
			taken[i] = true
		}
		switch {
		case g.Optional:
		case i >= 0:
			d.count(l.figure, 1, 0, 0)
		default:
			d.compare(l.figure, g.show(), "", "", false)
		}
	}
	for i, f := range found {
		neutral := slices.ContainsFunc(gold, func(g relation) bool { return g.Optional && samePair(g, f) })
		if !taken[i] && !neutral {
			d.compare(l.figure, "", f.show(), d.context(f.Start, f.End), false)
		}
	}
}

func (r relation) show() string {
	a, b := r.names()
	s := a + "–" + b
	for _, field := range []string{r.Relation, r.Kind, r.Since, r.Basis} {
		if field != "" {
			s += " " + field
		}
	}
	if r.Since == "" && r.Year != 0 {
		s += fmt.Sprintf(" %d", r.Year)
	}
	return s
}
