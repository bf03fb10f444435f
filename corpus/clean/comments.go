package clean

import "strings"

// stripComments leaves out the comments under a copied page, from the first one on, and gives the lines before them.
// A comment is told by who says it and when: "Ines sagt:", "3. November 2023 um 20:14 Uhr"; or by the button to answer it.
func stripComments(lines []line) []line {
	mass := 0
	for i := range lines {
		l := &lines[i]
		mass += l.mass()
		if mass == 0 || i+1 == len(lines) || l.words > 6 || !isTimeStamp(lines[i+1].core) || !saysSomething(l.core) && !isAnswered(lines[i+2:]) {
			continue
		}
		for k := i; k < len(lines); k++ {
			if lines[k].keep {
				lines[k].keep, lines[k].why = false, "comment"
			}
		}
		return lines[:i]
	}
	return lines
}

func saysSomething(s string) bool {
	return strings.HasSuffix(s, " sagt:") || strings.HasSuffix(s, " schreibt:") || strings.HasSuffix(s, " meint:")
}

// isAnswered tells whether the button under a comment is among the next lines.
func isAnswered(lines []line) bool {
	for i := range lines[:min(len(lines), 8)] {
		if lines[i].core == "Antworten" || lines[i].core == "Kommentar melden" {
			return true
		}
	}
	return false
}

// isTimeStamp tells a line that is a day with an hour and minutes.
func isTimeStamp(s string) bool {
	if len(s) > 60 || strings.IndexByte(s, ':') < 0 {
		return false
	}
	ds := datesIn(s)
	return len(ds) == 1 && hourFollows(s[ds[0].end:])
}

// opensComment tells the line over a comment that says whose it is and when it was made: "Ines schrieb am 10.08.2022 um 9:12 Uhr:".
func opensComment(s string) bool {
	if len(s) > 90 || !strings.HasSuffix(s, ":") || !hasFigure(s) {
		return false
	}
	for _, verb := range [...]string{" schrieb am ", " schreibt am ", " sagte am ", " sagt am ", " meinte am ", " meint am ", " kommentierte am "} {
		if _, rest, ok := strings.Cut(s, verb); ok {
			return len(datesIn(rest)) == 1
		}
	}
	return false
}
