package clean

import "strings"

// nearHead leaves out, where more lines stand before the first paragraph than an article has above its text, all but
// the last ones: from the last date on, if a headline follows it.
func nearHead(lines []line) []line {
	const most = 5
	n := 0
	for i := range lines {
		if lines[i].keep {
			n++
		}
	}
	if n < longRun {
		return lines
	}
	from := len(lines)
	for kept := 0; from > 0 && kept < most; {
		from--
		if !lines[from].keep {
			continue
		}
		if strings.HasSuffix(lines[from].core, ":") || from > 0 && lines[from].words < 4 && strings.HasSuffix(lines[from-1].core, ":") {
			continue // data of the article
		}
		kept++
		if kept > 1 && len(datesIn(lines[from].core)) > 0 && headOf(lines[from:]) > 0 {
			break
		}
	}
	for i := range lines[:from] {
		if l := &lines[i]; l.keep {
			l.keep, l.why = false, "navigation"
		}
	}
	return lines[from:]
}

// headOf gives the likely headline: the last line of three words and more before the first paragraph, or of two above
// author and day; -1 if none is.
func headOf(lines []line) int {
	for i := len(lines) - 1; i >= 0; i-- {
		if l := &lines[i]; l.keep && !l.bullet && (l.words > 2 && !inMenu(lines, i) && !amidMenu(lines, i) || l.words == 2 && isDated(lines[i+1:])) && l.runes > 14 && len(datesIn(l.core)) == 0 && withoutCredit(l.core) == l.core && !strings.HasPrefix(l.core, "Von ") && !strings.Contains(l.core, " Uhr") {
			return i
		}
	}
	if i := len(lines) - 1; isBelowMenu(lines, i) {
		return i
	}
	return -1
}

// nearMenu tells lines one of which stands amid a menu.
func nearMenu(lines []line) bool {
	for i := range lines {
		if lines[i].words > 2 && amidMenu(lines, i) {
			return true
		}
	}
	return false
}

// isBelowMenu tells two words with nothing but a menu above.
func isBelowMenu(lines []line, i int) bool {
	return i > unknownMenu-2 && lines[i].keep && lines[i].words == 2 && isLabel(&lines[i]) && menuEnd(lines[:i]) > 0
}

// amidMenu tells an entry of a menu, be it of several words: labels stand right above, and as many as of a menu below that
// are no buttons.
func amidMenu(lines []line, i int) bool {
	if i < 2 || !isLabel(&lines[i]) || !isLabel(&lines[i-1]) || !isLabel(&lines[i-2]) {
		return false
	}
	below := 0
	for k := i + 1; k+1 < len(lines) && isLabel(&lines[k]); k++ {
		if lines[k].keep {
			below++
		}
	}
	return below >= shortMenu
}

// inMenu tells whether a line is such a pair beside another one or below machinery.
func inMenu(lines []line, i int) bool {
	return isPairOfLabels(&lines[i]) && (i > 0 && (!lines[i-1].keep || isPairOfLabels(&lines[i-1])) || i+1 < len(lines) && isPairOfLabels(&lines[i+1]))
}

// isPairOfLabels tells an entry of a menu that names two things: "Kultur und Freizeit".
func isPairOfLabels(l *line) bool {
	return l.words == 3 && strings.Contains(l.core, " und ") && isNounPhrase(l.core)
}

// isDated tells whether the first of these lines says when the text was published, or who wrote it.
func isDated(lines []line) bool {
	return len(lines) > 0 && (isDateLine(lines[0].core) || isByline(lines[0].core))
}
