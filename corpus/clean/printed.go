package clean

import (
	"strings"
	"time"

	"golang.org/x/net/html/atom"
)

// What a printed date must score: to be better than a date in the address, to be taken at all.
const (
	sureDate   = 7
	likelyDate = 4
)

// printedDate chooses among the dates that are printed about the headline and the text, and gives its score.
func (p *page) printedDate() (best time.Time, score int) {
	p.menu = p.menuEnd()
	rivals := 0 // other days with the same score
	take := func(t time.Time, s int) {
		switch {
		case s > score:
			best, score, rivals = t, s, 0
		case s == score && !t.Equal(best):
			rivals++
		}
	}
	for i := range p.blocks {
		b := &p.blocks[i]
		text := b.text
		if len(text) > 300 {
			text = text[:300]
		}
		if b.why == otherMatter || b.why == teaserOnly || b.why == onlyLinks && len(b.text) > 60 ||
			!hasFigure(text) {
			continue
		}
		p.dates = appendDates(p.dates[:0], text)
		for _, d := range p.dates {
			take(d.day, p.dateScore(i, b, d))
		}
	}
	for _, t := range p.times {
		if day, ok := stamp(timeOf(t.node)); ok {
			take(day, p.timeScore(t))
		}
	}
	if rivals > 1 && score < sureDate {
		return best, 0 // a list of dates
	}
	return best, score
}

// noDateRegions hold dates of other documents, or today's.
const noDateRegions = headerRegion | relatedRegion | commentRegion | adRegion | newsletterRegion | navRegion | consentRegion |
	teaserRegion | asideRegion | hiddenRegion | formRegion | embedRegion

// place says how near to the headline a block stands; ok is false where dates are other documents'.
func (p *page) placeScore(i, section int) (score int, ok bool) {
	in := p.sections[section].in
	if in&eventRegion != 0 {
		return 0, false
	}
	if in&(dateRegion|bylineRegion) != 0 && p.head >= 0 && i >= p.head-4 && i <= p.head+4 {
		in &^= asideRegion // the article's data beside it
	}
	switch {
	case p.head >= 0 && i >= p.head && i <= p.body && i < p.head+30:
		return 3, true
	case p.head >= 0 && i < p.head && i < p.first && i < p.menu:
		return -2, in&noDateRegions == 0 // today's, in the page's head
	case p.head >= 0 && i < p.head && i >= p.head-4 && in&noDateRegions&^p.sections[p.blocks[p.head].section].in == 0:
		return 3, true
	case in&noDateRegions != 0:
		return 0, false
	case p.head < 0 && i >= p.first && i >= p.body-4 && i < p.second:
		return 2, true
	case p.head >= 0 && i > p.body && i < p.second:
		return 3, true
	case i > p.body && i <= p.last:
		return -1, true
	}
	return 0, true
}

// menuEnd gives the last block before the headline that is navigation, by its name or as the fourth link of a list.
func (p *page) menuEnd() int {
	row := 0
	for i := p.head - 1; i >= 0; i-- {
		b := &p.blocks[i]
		if b.tag == atom.Li && isLink(b) {
			row++
		} else {
			row = 0
		}
		if row > 3 || p.sections[b.section].in&navRegion != 0 {
			return i
		}
	}
	return -1
}

// dateScore says how surely a printed date is the publication's own.
func (p *page) dateScore(i int, b *block, d dated) int {
	score, ok := p.placeScore(i, b.section)
	if !ok {
		return 0
	}
	before := lower(sinceLast(b.text, d))
	if len(before) > 60 {
		before = before[len(before)-60:]
	}
	after := lower(b.text[d.end:min(len(b.text), d.end+60)])
	long := len(b.text) > 80 && len(b.text) > 3*(d.end-d.start)
	told := !long || score >= 0 || d.start < 24 || hasAny(before, documentWords) // in a paragraph something else may have been published
	switch {
	case i == p.head && d.start > 0 && !strings.Contains(b.text[:d.start], "\n"), hasCopyright(before), ofOther(b.text, d), p.isEventData(i), p.meta.ld.beginsOn(d.day):
		return 0
	case !long && followsDeed(b.text[:d.start]) && !hourFollows(after), b.tag == atom.Li && strings.HasPrefix(after, ":"):
		return 0
	case i == p.head: // a day before the headline, in one element
		score += 3
	case hasAny(before, modifiedWords):
		score--
	case told && hasAny(before, publishedWords), b.saysOfItself():
		score += 5
	case hasAny(before, standWords):
		score += 3
	case told && hasAny(after, writtenWords):
		score += 5
	case ownDate(b.text, d):
		score += 3
	case (long || endsStatement(b.text)) && hasAny(" "+before, eventWords):
		score -= 3
	}
	if !long {
		score += 2
	}
	if hourFollows(after) && (!long || d.start == 0) && !hasAny(before, modifiedWords) {
		score += 2
	}
	if p.sections[b.section].in&(dateRegion|bylineRegion) != 0 || b.tag == atom.Time {
		score += 2
	}
	return score
}

// hasCopyright tells whether a copyright stands before a date, with nothing that parts them.
func hasCopyright(before string) bool {
	before = before[strings.LastIndexByte(before, '|')+1:]
	return strings.Contains(before, "©") || strings.Contains(before, "copyright")
}

// ofPicture tells the credit of a picture that goes on with the day of it: "Foto: Stadt Au, 12.05.2021".
func ofPicture(before string) bool {
	return opensCredit(strings.TrimLeft(before[strings.LastIndexByte(before, '|')+1:], " ("))
}

// sinceLast gives what stands before a date, from the last date before it on where that is one of a change.
func sinceLast(text string, d dated) string {
	before := text[:d.start]
	if !hasFigure(before) {
		return before
	}
	if ds := datesIn(before); len(ds) > 0 {
		if last := ds[len(ds)-1].end; hasAny(lower(before[last:]), publishedWords) {
			return before[last:]
		}
	}
	return before
}

// saysOfItself tells a line such as "Dieser Eintrag wurde veröffentlicht in Stadt, Verkehr am …".
func (b *block) saysOfItself() bool {
	if !strings.HasPrefix(b.text, "Dieser ") {
		return false
	}
	opening := lower(b.text[:min(len(b.text), 60)])
	return hasAny(opening, documentWords) && hasAny(opening, writtenWords)
}

// ofOther tells a date of something that the text speaks of: an event, a deadline, a span of days.
func ofOther(text string, d dated) bool {
	before, after := lower(text[max(0, d.start-60):d.start]), strings.TrimLeft(text[d.end:], " \u00a0")
	if i := strings.LastIndexAny(before, "|·/"); i >= 0 {
		before = before[i+1:]
	}
	if d.start < 60 && holdsAny(before, otherWords) && !strings.Contains(before, "sperrfrist") {
		return true
	}
	since := strings.HasSuffix(strings.TrimRight(before, " \u00a0"), "seit") && !hasAny(before, publishedWords)
	if since || isEvent(text, d) || followsGathering(before) || ofPicture(text[:d.start]) {
		return true
	}
	if rest := strings.TrimLeft(after, "–- "); strings.HasPrefix(after, "bis ") || rest != after && len(datesIn(rest[:min(len(rest), 20)])) > 0 {
		return true
	}
	return endsRange(before)
}

// timeScore does the same for a <time> element.
func (p *page) timeScore(t timeNote) int {
	score, ok := p.placeScore(t.block, t.section)
	if !ok {
		return 0
	}
	names := lower(attr(t.node, "class") + " " + attr(t.node, "itemprop"))
	switch {
	case strings.Contains(names, "startdate") || strings.Contains(names, "enddate") || strings.Contains(names, "dtstart"):
		return 0
	case hasAny(names, modifiedWords):
		score--
	case strings.Contains(names, "publish") || attr(t.node, "pubdate") != "":
		score += 4
	default:
		score += 3
	}
	return score
}
