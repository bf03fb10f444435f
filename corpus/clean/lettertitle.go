package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// listTitle gives the headline of a text without paragraphs: its first line where that stands apart.
func listTitle(lines []line) string {
	first := &lines[0]
	apart := len(lines) > 1 && first.number+1 < lines[1].number
	if apart && first.keep && !first.bullet && len(datesIn(first.core)) == 0 && !isReleaseLine(first.core) {
		return first.core
	}
	return titleOf(lines, "")
}

// titleOf gives the headline of a letterhead: the first line of three words and more after the sender and the
// line that calls it a press release, else the last line.
func titleOf(head []line, sender string) string {
	title, last := "", ""
	labels := 0 // after the title
	for i := range head {
		l := &head[i]
		switch l.why {
		case "navigation", "breadcrumb", "menu":
			title = "" // what stands before a menu is the site's name
		}
		if !l.keep && title != "" {
			labels++
		}
		if !l.keep || l.bullet {
			continue
		}
		switch {
		case l.core == sender, isReleaseLine(l.core):
			title = ""
		case l.runes > 200 || endsStatement(l.core) && l.runes > 100:
			return title
		case len(datesIn(l.core)) > 0 && l.words < 8, isByline(l.core), l.words < 5 && isFact(l):
			if i > 0 && labels > 1 && last == head[i-1].core && head[i-1].words > 2 {
				return last // between the site's name with its labels and the author
			}
		default:
			last = l.core
			switch {
			case title == "" && l.words > 2:
				title = l.core
			case title != "" && isLabel(l) && l.words < 3:
				labels++
			}
		}
	}
	switch {
	case title != "":
		return title
	case last != "":
		return last
	}
	return sender
}

// isFact tells a label with what it stands for: "Land: China", "Einwohner: 3.200".
func isFact(l *line) bool {
	return strings.Contains(l.core, ": ") && (l.words < 3 || l.hasFigure())
}

// isReleaseLine tells a line that names the kind of document: "Pressemitteilung Nr. 47/2023", "Stadt Au – Pressemitteilung".
func isReleaseLine(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	before, last, _ := cutLast(s, " ")
	named := releaseWords[strings.TrimRight(first, ":,")] || releaseWords[last] && (strings.HasSuffix(before, " –") || strings.HasSuffix(before, " -") || strings.HasSuffix(before, " |"))
	return named && utf8.RuneCountInString(s) < 60
}

var releaseWords = map[string]bool{
	"Pressemitteilung": true, "Pressemeldung": true, "Presseinformation": true, "Medienmitteilung": true,
	"Presseaussendung": true, "Pressedienst": true, "Medieninformation": true, "Presseerklärung": true,
	"Presse-Information": true, "Presse": true, "Sperrfrist": true, "Sperrfrist:": true, "Mitteilung": true,
}

// isLongHeadline tells a headline that is as long as a paragraph, but no sentence.
func isLongHeadline(l *line) bool {
	first, _ := utf8.DecodeRuneInString(l.core)
	switch {
	case l.runes < 100, l.runes >= 200, !unicode.IsUpper(first) && !opensQuote(first):
		return false
	case endsSentence(l.core), strings.Contains(l.core, ". "), strings.HasPrefix(l.core, "Von "):
		return false
	}
	return len(datesIn(l.core)) == 0
}

// isWrapped tells whether the last line goes on with the one before, in a text of fixed width.
func isWrapped(lines []line) bool {
	const width = 45
	n := len(lines)
	return n > 1 && lines[n-1].runes > width && lines[n-2].runes > width && lines[n-1].number == lines[n-2].number+1
}

// afterMenu gives the line after the last one that was left out.
func afterMenu(head []line) int {
	i := len(head)
	for i > 0 && head[i-1].keep {
		i--
	}
	return i
}

// longMenu is how many lines of machinery before the text show a whole page, in which the headline is the last of all.
const longMenu = 5

// navigationIn counts the lines that were left out.
func navigationIn(lines []line) (n int) {
	for i := range lines {
		if !lines[i].keep {
			n++
		}
	}
	return n
}
