package clean

import (
	"regexp"
	"strings"
	"time"

	"golang.org/x/net/html/atom"
)

// date finds the page's day of publication: markup first, then the address, then what is printed.
func (p *page) date(url string) time.Time {
	if t, ok := p.meta.date(); ok {
		return t
	}
	if t, ok := p.printedDate(); ok {
		return t
	}
	if t, ok := addressDate(url); ok {
		return t
	}
	t, _ := stamp(p.meta.dates[modifiedRank])
	return t
}

var addressPattern = regexp.MustCompile(`[/_-]((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?:[/_.-]|$)`)

// addressDate reads a day in an address: /2021/03/05/, /20210305-.
func addressDate(url string) (time.Time, bool) {
	for _, m := range addressPattern.FindAllStringSubmatch(url, -1) {
		if d, ok := makeDate(0, 0, number(m[1]), number(m[2]), number(m[3])); ok {
			return d.day, true
		}
	}
	return time.Time{}, false
}

func number(s string) int {
	v, _ := figure(s)
	return v
}

var (
	publishedWords = []string{"veröffentlicht", "erschienen", "publiziert", "pressemitteilung", "pressemeldung",
		"presseinformation", "presseaussendung", "medienmitteilung", "online seit", "eingestellt", "datum", "date",
		"erstellt", "geschrieben", "verfasst", "posted", "published", "artikel vom", "beitrag vom", "meldung vom",
		"nachricht vom", "globe newswire", "business wire", "pr newswire"}
	standWords    = []string{"stand"}
	modifiedWords = []string{"aktualisiert", "geändert", "änderung", "update", "bearbeitet"}
)

// printedDate chooses among the dates that are printed about the headline and the text.
func (p *page) printedDate() (time.Time, bool) {
	var best time.Time
	score := 0
	for i := range p.blocks {
		b := &p.blocks[i]
		reg := p.sections[b.section].in
		if reg&(relatedRegion|commentRegion|adRegion|newsletterRegion|navRegion|consentRegion) != 0 {
			continue
		}
		text := b.text
		if len(text) > 300 {
			text = text[:300]
		}
		for _, d := range datesIn(text) {
			if s := p.dateScore(i, text, d); s > score {
				best, score = d.day, s
			}
		}
	}
	return best, score >= 4
}

// dateScore says how surely a printed date is the publication's own.
func (p *page) dateScore(i int, text string, d dated) int {
	b := &p.blocks[i]
	before := strings.ToLower(text[:d.start])
	if len(before) > 60 {
		before = before[len(before)-60:]
	}
	score := 0
	if strings.Contains(before, "©") || strings.Contains(before, "copyright") {
		return 0
	}
	switch {
	case hasAny(before, modifiedWords):
		score++
	case hasAny(before, publishedWords):
		score += 5
	case hasAny(before, standWords):
		score += 4
	}
	if len(b.text) < 60 || len(b.text) < 3*(d.end-d.start) {
		score += 2
	}
	if p.sections[b.section].in&(dateRegion|bylineRegion) != 0 {
		score += 2
	}
	if p.sections[b.section].node.DataAtom == atom.Time {
		score += 2
	}
	switch {
	case i >= p.head && p.head >= 0 && i <= p.first:
		score += 3
	case p.head >= 0 && i < p.head && i >= p.head-3:
		score += 2
	case i > p.first && i <= p.last:
		score--
	}
	return score
}

func hasAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
