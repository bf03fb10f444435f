package clean

import (
	"time"

	"golang.org/x/net/html/atom"
)

// date finds the page's day of publication: the surest of markup, address and print. The last resort
// is the day of the last change.
func (p *page) date(url string) time.Time {
	m := &p.meta
	if !p.published.IsZero() {
		return p.published
	}
	printed, score := p.printedDate()
	if score >= sureDate {
		return printed
	}
	if t, ok := stamp(m.shown); ok {
		return t
	}
	for _, a := range []string{url, m.address, p.headAddress()} {
		if t, ok := addressDate(a); ok {
			return t
		}
	}
	for _, s := range []string{m.dates[issuedRank], m.dates[createdRank], m.ld.created} {
		if t, ok := stamp(s); ok {
			return t
		}
	}
	if score >= likelyDate {
		return printed
	}
	if t, ok := titleDate(m.pageTitle); ok {
		return t
	}
	if t, ok := p.scriptDate(); ok {
		return t
	}
	if t, ok := stamp(m.dates[modifiedRank]); ok {
		return t
	}
	return p.changed()
}

// headAddress gives the address that the headline links to, as a blog's headline links to its own page.
func (p *page) headAddress() string {
	if p.head < 0 {
		return ""
	}
	heading := p.sections[p.blocks[p.head].section].node
	for n := range heading.Descendants() {
		if n.DataAtom == atom.A {
			return attr(n, "href")
		}
	}
	return ""
}

// titleDate reads the day that ends a page's title as a field of its own: "Richtfest | Gemeinde Au | 20.10.2023".
func titleDate(title string) (time.Time, bool) {
	_, last, ok := cutLast(title, "| ")
	if ds := datesIn(last); ok && len(ds) == 1 && ds[0].end-ds[0].start == len(last) {
		return ds[0].day, true
	}
	return time.Time{}, false
}

// published gives the day of publication that the markup states as such.
func (m *metadata) published() (time.Time, bool) {
	for _, s := range [...]string{m.dates[publishedRank], m.ld.published, m.item} {
		if t, ok := stamp(s); ok {
			return t, true
		}
	}
	return time.Time{}, false
}

// changed gives the day that the page prints as that of its last change.
func (p *page) changed() time.Time {
	for i := range p.blocks {
		b := &p.blocks[i]
		if len(b.text) > 80 || p.sections[b.section].in&noDateRegions != 0 {
			continue
		}
		if d, ok := changedOn(b.text); ok {
			return d
		}
	}
	return time.Time{}
}

// changedOn reads "Letzte Änderung: 3. Mai 2021".
func changedOn(text string) (time.Time, bool) {
	for _, d := range datesIn(text) {
		if hasAny(lower(text[:d.start]), modifiedWords) {
			return d.day, true
		}
	}
	return time.Time{}, false
}
