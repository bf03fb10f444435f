package clean

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// stripTeasers leaves out lists of other articles in a copied page, which no heading tells. Three forms show one: entries
// parted by dates that go back in time, entries parted by "mehr", and headlines with one sentence each up to the end.
// Where such entries are most of the text they are what the page is about, and stay.
func stripTeasers(lines []line) {
	total := massOf(lines)
	dropEntries(lines, total, datedEntries(lines))
	dropEntries(lines, total, moreEntries(lines))
	dropEntries(lines, total, pairedEntries(lines))
}

// stretch is a list of entries: lines from up to, without, to.
type stretch struct{ from, to int }

// dropEntries leaves the stretches out unless they hold half of the running text.
func dropEntries(lines []line, total int, found []stretch) {
	mass := 0
	for _, s := range found {
		mass += massOf(lines[s.from:s.to])
	}
	if 2*mass > total {
		return
	}
	for _, s := range found {
		for i := s.from; i < s.to; i++ {
			if l := &lines[i]; l.keep {
				l.keep, l.why = false, teaserOnly
			}
		}
	}
}

// Bounds of an entry: lines from one mark to the next, and code points of its paragraph.
const (
	longestEntry  = 5
	longestTeaser = 300
)

// datedEntries finds three and more dates in a row, none later than the one before.
func datedEntries(lines []line) []stretch {
	var found []stretch
	first, last, n := -1, 0, 0
	var day time.Time
	flush := func() {
		if n > 2 {
			found = append(found, stretch{entryStart(lines, first), entryEnd(lines, last)})
		}
		n = 0
	}
	for i := range lines {
		d, ok := entryDate(&lines[i])
		if !ok {
			continue
		}
		if n > 0 && (d.After(day) || !isEntry(lines[last+1:i])) {
			flush()
		}
		if n == 0 {
			first = i
		}
		last, day = i, d
		n++
	}
	flush()
	return found
}

// entryDate reads a line that is a date and at most an hour or a label besides.
func entryDate(l *line) (time.Time, bool) {
	if l.prose || l.words > 7 || !l.hasFigure() {
		return time.Time{}, false
	}
	ds := datesIn(l.core)
	if len(ds) != 1 || ds[0].start > 0 && ds[0].end < len(l.core) && l.words > 5 || isEvent(l.core, ds[0]) {
		return time.Time{}, false
	}
	return ds[0].day, true
}

// isEntry tells whether lines between two marks are one entry: few lines, one short paragraph at most.
func isEntry(lines []line) bool {
	prose, kept := 0, 0
	for i := range lines {
		l := &lines[i]
		if !l.keep {
			continue
		}
		if kept++; l.prose {
			prose++
		}
		if l.runes > longestTeaser {
			return false
		}
	}
	return kept < longestEntry && prose < 2 && len(lines) < 3*longestEntry
}

// entryStart goes back from a mark over the title of its entry, or the heading of the list.
func entryStart(lines []line, i int) int {
	if i > 0 && lines[i-1].keep && !lines[i-1].prose && !endsSentence(lines[i-1].core) && len(datesIn(lines[i-1].core)) == 0 {
		i--
	}
	return i
}

// entryEnd goes on from a mark over the rest of its entry.
func entryEnd(lines []line, i int) int {
	prose := false
	for i++; i < len(lines); i++ {
		l := &lines[i]
		switch {
		case !l.keep:
			return i
		case l.prose && (prose || l.runes > longestTeaser || i+1 < len(lines) && lines[i+1].isParagraph()):
			return i
		case !l.prose && prose:
			return i
		}
		prose = prose || l.prose
	}
	return i
}

// moreEntries finds two and more entries that end in a line such as "Mehr" or "Weiterlesen".
func moreEntries(lines []line) []stretch {
	var found []stretch
	from, last, n := 0, -1, 0
	flush := func() {
		if n > 1 {
			found = append(found, stretch{from, last})
		}
		n = 0
	}
	for i := range lines {
		if !isMore(&lines[i]) {
			continue
		}
		switch {
		case n > 0 && isEntry(lines[last+1:i]):
		default:
			flush()
			from = moreStart(lines, i)
		}
		if from < i {
			n++
		}
		last = i
	}
	flush()
	return found
}

// moreStart goes back from "Mehr" over a sentence and a title.
func moreStart(lines []line, i int) int {
	from := i
	if from > 0 && lines[from-1].keep && lines[from-1].prose && lines[from-1].runes <= longestTeaser {
		from--
	}
	for from > 0 && i-from < longestEntry-1 && lines[from-1].keep && !lines[from-1].prose {
		from--
	}
	return from
}

// isMore tells the button at the end of a teaser.
func isMore(l *line) bool {
	if l.keep || l.words > 6 {
		return false
	}
	first, _, _ := strings.Cut(lower(l.core), " ")
	switch strings.Trim(first, "»›>…[(") {
	case "mehr", "weiterlesen", "weiter", "mehr…", "weiterlesen…", "details", "jetzt", "zum":
		return l.why == boilerplate || l.why == otherMatter && l.words < 3 // "Mehr zum Thema: Milch" is a heading
	}
	return false
}

// pairedEntries finds the tail of a page in which three and more headlines have one short sentence each.
func pairedEntries(lines []line) []stretch {
	end := len(lines)
	for end > 0 && !lines[end-1].keep {
		end--
	}
	from, pairs := end, 0
	for from > 1 && isPair(&lines[from-2], &lines[from-1]) {
		from -= 2
		pairs++
	}
	if pairs < 3 || from < 2 || !lines[from-1].isParagraph() || !lines[from-2].isParagraph() {
		return nil
	}
	return []stretch{{from, end}}
}

// isPair tells a headline with one sentence of a teaser under it.
func isPair(head, text *line) bool {
	first, _ := utf8.DecodeRuneInString(head.core)
	return head.keep && !head.prose && !head.bullet && head.words > 2 && !endsSentence(head.core) && unicode.IsUpper(first) &&
		text.keep && !text.bullet && text.runes > 40 && text.runes < longestTeaser/2 && endsStatement(text.core) &&
		!strings.Contains(text.core, ". ")
}
