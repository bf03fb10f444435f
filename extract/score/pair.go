package score

import (
	"fmt"
	"slices"
	"strings"
)

// relation is a city pair or a partnership as it is compared.
type relation struct {
	*Record
	a, b []string // folded names of the parties
}

func relations(name string, records []Record) []relation {
	var out []relation
	for i := range records {
		r := &records[i]
		if r.Type != name {
			continue
		}
		a, b := r.parties()
		out = append(out, relation{r, a.folded(), b.folded()})
	}
	return out
}

// parties are the two places that the record relates.
func (r *Record) parties() (a, b Place) {
	switch {
	case r.A != nil && r.B != nil:
		return *r.A, *r.B
	case len(r.Parties) == 2:
		return r.Parties[0], r.Parties[1]
	}
	return Place{}, Place{}
}

func (p Place) folded() []string {
	names := []string{fold(p.Name)}
	for _, n := range p.Alt {
		names = append(names, fold(n))
	}
	return names
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
		{"city_pair relation", func(g, f relation) bool { return samePair(g, f) && (g.Relation == "" || g.Relation == f.Relation) }},
	},
	"partnership": {
		{"partnership", samePair},
		{"partnership kind", sameKind},
		{"partnership year", func(g, f relation) bool { return sameKind(g, f) && sameYear(g.Record, f.Record) }},
		{"partnership basis", func(g, f relation) bool { return sameKind(g, f) && g.Basis == f.Basis }},
	},
}

func samePair(g, f relation) bool {
	return samePlace(g.a, f.a) && samePlace(g.b, f.b) || samePlace(g.a, f.b) && samePlace(g.b, f.a)
}

func samePlace(names, others []string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return slices.Contains(others, n) })
}

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
	var before *level
	for i, l := range levels[name] {
		d.level(&l, before, distinct(gs, i == 0), distinct(fs, i == 0))
		before = &l
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

// level counts one figure.
func (d *comparison) level(l, before *level, gold, found []relation) {
	left := slices.Clone(found) // what stands for no gold yet
	var missed []relation
	for _, g := range gold {
		switch _, right := take(&left, g, l.same); {
		case g.Optional:
		case right:
			d.count(l.figure, 1, 0, 0)
		default:
			d.count(l.figure, 0, 0, 1)
			missed = append(missed, g)
		}
	}
	left = slices.DeleteFunc(left, func(f relation) bool {
		return slices.ContainsFunc(gold, func(g relation) bool { return g.Optional && samePair(g, f) })
	})
	d.count(l.figure, 0, len(left), 0)
	d.show(l.figure, before, gold, missed, left)
}

// take takes the first of the relations that is the same as g.
func take(from *[]relation, g relation, same func(g, f relation) bool) (relation, bool) {
	i := slices.IndexFunc(*from, func(f relation) bool { return same(g, f) })
	if i < 0 {
		return relation{}, false
	}
	f := (*from)[i]
	*from = slices.Delete(*from, i, i+1)
	return f, true
}

// show keeps the errors of a figure, those of one relation as one. What the level
// before has shown is not shown again.
func (d *comparison) show(figure string, before *level, gold, missed, wrong []relation) {
	same := func(g, f relation) bool { return before != nil && before.same(g, f) }
	for _, g := range missed {
		switch f, ok := take(&wrong, g, same); {
		case ok:
			d.Errors = append(d.Errors, Error{d.doc, figure, g.show(), f.show(), d.context(f.Start, f.End)})
		case before == nil:
			d.Errors = append(d.Errors, Error{d.doc, figure, g.show(), "", d.context(g.Start, g.End)})
		}
	}
	for _, f := range wrong {
		if before == nil || slices.ContainsFunc(gold, func(g relation) bool { return same(g, f) }) {
			d.Errors = append(d.Errors, Error{d.doc, figure, "", f.show(), d.context(f.Start, f.End)})
		}
	}
}

func (r relation) show() string {
	a, b := r.parties()
	s := a.Name + "–" + b.Name
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
