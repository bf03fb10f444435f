package score

import (
	"cmp"
	"slices"
	"strings"
)

// item is a date or an amount as it is compared.
type item struct {
	start, end int // code points; -1 where the text does not have it
	value      string
	alt        []string
	details    map[string]string // figure, without the type: what stands there
	optional   bool
	text       string
}

func (i *item) show() string { return "“" + i.text + "” " + i.value }

// dates are the time expressions of records; a range is its two ends.
func dates(records []Record) []*item {
	var items []*item
	for i := range records {
		r := &records[i]
		if r.Type != "date" {
			continue
		}
		for _, p := range r.Parts {
			start, end := p.Start, p.End
			if r.Start < 0 {
				start, end = -1, -1
			}
			items = append(items, &item{start: start, end: end, value: r.Timex + " " + p.Value, optional: r.Optional, text: p.Text})
		}
		if len(r.Parts) == 0 {
			items = append(items, &item{start: r.Start, end: r.End, value: r.Timex + " " + r.Value, alt: prefixed(r.Timex+" ", r.ValueAlt),
				details: map[string]string{"mod": r.Mod}, optional: r.Optional, text: r.Text})
		}
	}
	return items
}

func prefixed(lead string, values []string) []string {
	var out []string
	for _, v := range values {
		out = append(out, lead+v)
	}
	return out
}

func amounts(records []Record) []*item {
	var items []*item
	for i := range records {
		r := &records[i]
		if r.Type != "money" {
			continue
		}
		value := number(r.Amount) + " " + r.Currency
		if r.AmountMax != "" {
			value = number(r.Amount) + "-" + number(r.AmountMax) + " " + r.Currency
		}
		items = append(items, &item{start: r.Start, end: r.End, value: value,
			details: map[string]string{"modifier": r.Modifier, "per": r.Per}, optional: r.Optional, text: r.Text})
	}
	return items
}

// number is a decimal without the zeros that do not count: 18.00 is 18.
func number(s string) string {
	if strings.Contains(s, ".") {
		s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// details are the figures besides span and value, by type.
var details = map[string][]string{"date": {"mod"}, "money": {"modifier", "per"}}

// spans counts items of one type: those with the same span are a pair, then those
// that overlap most.
func (d *comparison) spans(name string, gold, found []*item) {
	pairs, taken := match(gold, found)
	for _, g := range gold {
		f := pairs[g]
		switch {
		case g.optional:
		case f == nil:
			d.count(name+" span", 0, 0, 1)
			d.compare(name+" value", g.show(), "", d.context(g.start, g.end), false)
			d.miss(name, g)
		default:
			d.pair(name, g, f)
		}
	}
	for _, f := range found {
		if taken[f] || slices.ContainsFunc(gold, func(g *item) bool { return g.optional && overlap(g, f) > 0 }) {
			continue
		}
		d.count(name+" span", 0, 1, 0)
		d.compare(name+" value", "", f.show(), d.context(f.start, f.end), false)
	}
}

// pair compares two items that stand for each other.
func (d *comparison) pair(name string, g, f *item) {
	context := d.context(g.start, g.end)
	d.compare(name+" span", "“"+g.text+"”", "“"+f.text+"”", context, g.start == f.start && g.end == f.end)
	same := clock(g.value) == clock(f.value) || slices.Contains(g.alt, f.value)
	d.compare(name+" value", g.show(), f.show(), context, same)
	if !same {
		d.miss(name, g)
		return
	}
	for _, key := range details[name] {
		d.compare(name+" "+key, g.details[key], f.details[key], context, g.details[key] == f.details[key])
	}
}

// miss counts the details of an item of which the value was not found.
func (d *comparison) miss(name string, g *item) {
	for _, key := range details[name] {
		if g.details[key] != "" {
			d.count(name+" "+key, 0, 0, 1)
		}
	}
}

// clock is a time of no certain day without the kind of day: what is open from
// "XXXX-WXX-1T09:00" on may as well be "XXXX-XX-XXT09:00".
func clock(value string) string {
	lead, day, _ := strings.Cut(value, " ")
	if date, hour, ok := strings.Cut(day, "T"); ok && strings.HasPrefix(date, "XXXX") {
		return lead + " T" + hour
	}
	return value
}

// match pairs gold with found, one to one.
func match(gold, found []*item) (pairs map[*item]*item, taken map[*item]bool) {
	type candidate struct {
		g, f *item
		rank int // code points in common; equal spans go first
	}
	var all []candidate
	for _, g := range gold {
		for _, f := range found {
			if n := overlap(g, f); n > 0 {
				if g.start == f.start && g.end == f.end {
					n = 1 << 30
				}
				all = append(all, candidate{g, f, n})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.rank, a.rank) })
	pairs, taken = map[*item]*item{}, map[*item]bool{}
	for _, c := range all {
		if pairs[c.g] == nil && !taken[c.f] {
			pairs[c.g], taken[c.f] = c.f, true
		}
	}
	return pairs, taken
}

// overlap is how many code points two items have in common.
func overlap(a, b *item) int { return min(a.end, b.end) - max(a.start, b.start) }
