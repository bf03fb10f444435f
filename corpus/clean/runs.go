package clean

import "strings"

// stripRuns leaves out what stands among machinery between two paragraphs: from the first line of it to the last,
// if a third and more is machinery; and after the last paragraph all from the first such line on.
func stripRuns(lines []line) {
	for i := 0; i < len(lines); {
		if lines[i].isParagraph() {
			i++
			continue
		}
		j := nextParagraph(lines, i)
		if j == len(lines) && i > 0 {
			stripPostal(lines[i:])
			stripMenu(lines[i-1:])
		}
		stripRun(lines[i:j], j == len(lines))
		if j == len(lines) && i > 0 {
			stripTail(lines[i-1:])
			stripTags(lines, i)
		}
		i = j
	}
}

// stripTail leaves out a long run of short lines after the last paragraph: teasers and menus. What states figures stays,
// and so does a list right after the paragraph, with bullets or after a colon. The first line is the paragraph.
func stripTail(run []line) {
	if strings.HasSuffix(run[0].core, ":") {
		return
	}
	run = run[1:]
	for len(run) > 0 && belongsTo(run) {
		run = run[1:]
	}
	if len(run) == 0 || strings.HasSuffix(run[0].core, ":") {
		return
	}
	short := 0
	for i := range run {
		if run[i].keep && !run[i].bullet {
			short++
		}
	}
	if short < longTail {
		return
	}
	for i := range run {
		if l := &run[i]; l.keep {
			l.keep, l.why = false, "after the text"
		}
	}
}

// Bounds of the tags that end a copied text.
const (
	fewestTags = 3
	mostTags   = 12
)

// stripTags leaves out the loose words that a page files its text under: three and more lines of one or two words at
// the end, half of which the text has too. No list after a colon is one.
func stripTags(lines []line, end int) {
	text, from, known := lines[:end], len(lines), 0
	for from > end && len(lines)-from < mostTags {
		l := &lines[from-1]
		if !l.keep || l.bullet || l.words > 2 || l.hasFigure() || endsSentence(l.core) {
			break
		}
		from--
		for i := range text {
			if text[i].keep && strings.Contains(text[i].core, l.core) {
				known++
				break
			}
		}
	}
	if n := len(lines) - from; n < fewestTags || 2*known < n || strings.HasSuffix(lines[from-1].core, ":") {
		return
	}
	for i := from; i < len(lines); i++ {
		lines[i].keep, lines[i].why = false, "tag"
	}
}

// belongsTo tells whether the first of these lines goes with the paragraph before it: an item of a list, a short sentence,
// a line with a figure that is not just a date, or what stands up to two lines before such a line.
func belongsTo(run []line) bool {
	if l := &run[0]; l.keep && (l.bullet || isShortSentence(l)) {
		return true
	}
	for i := 0; i < min(3, len(run)) && run[i].keep; i++ {
		if run[i].hasFigure() && !isDateLine(run[i].core) && !isPhone(run[i].core) {
			return true
		}
	}
	return false
}

// longTail is how many short lines after the last paragraph are more than a signature and an address.
const longTail = 8

func stripRun(run []line, tail bool) {
	first, last, n := -1, 0, 0
	for i := range run {
		if run[i].keep || run[i].why == "sign" || isStep(run[i:]) || tail && run[i].why == "credit" && !strings.HasPrefix(run[i].core, "©") {
			continue // a picture may stand anywhere, a sign behind each of several texts
		}
		if tail && run[i].rest != restNone && run[i].why == otherMatter && i+1 < len(run) && isLastSentence(&run[i+1]) {
			continue // "Lesen Sie auch: …"
		}
		if tail && isEmbed(run, i) {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		n++
	}
	switch {
	case n == 0:
		return
	case tail:
		last = len(run) - 1
		if first == 1 && n > 2 && run[1].why == otherMatter && isHeadingLine(&run[0]) {
			first = 0 // two headings in a row: nothing stands under this one
		}
	case 4*n < last-first+1 || n < 3 && 3*n < last-first+1:
		return
	}
	for i := first; i <= last; i++ {
		if l := &run[i]; l.keep {
			l.keep, l.why = false, amongMachinery
		}
	}
	for i := last + 1; i < len(run) && run[i].bullet; i++ {
		run[i].keep, run[i].why = false, amongMachinery
	}
}

// isEmbed tells what stands for a post of a network, or its button, above a sentence of the article.
func isEmbed(run []line, i int) bool {
	switch {
	case run[i].why == "consent" && i+1 < len(run):
		return isLastSentence(&run[i+1]) || run[i+1].why == boilerplate && isEmbed(run, i+1)
	case run[i].why == boilerplate && i > 0 && run[i-1].why == "consent" && i+1 < len(run):
		return isLastSentence(&run[i+1])
	}
	return false
}

// stripPostal leaves out an address after the last paragraph, with the name above it.
func stripPostal(run []line) {
	for i := 0; i+1 < len(run); i++ {
		if !isAddress(run[i].core, run[i].words) || !isTownWithCode(run[i+1].core) {
			continue
		}
		from := i
		for from > 0 && i-from < 2 && run[from-1].keep && run[from-1].words < 7 && !endsSentence(run[from-1].core) && !run[from-1].hasFigure() {
			from--
		}
		for k := from; k < i+2; k++ {
			run[k].keep, run[k].why = false, "address"
		}
	}
}

// isTownWithCode tells a post code and the town: "04105 Leipzig".
func isTownWithCode(s string) bool {
	code, town, _ := strings.Cut(s, " ")
	return digits(code) == len(code) && (len(code) == 4 || len(code) == 5) && isNounPhrase(town) && len(town) > 1 && countWords(town) < 4
}

// isStep tells the number of a step, with a sentence below it.
func isStep(run []line) bool {
	return run[0].why == "mark" && digits(run[0].core) == len(run[0].core) && len(run) > 1 && run[1].keep && (isShortSentence(&run[1]) || run[1].prose)
}

// stripWriters leaves out who wrote the text: a name, and below it a sentence that opens with the name.
func stripWriters(lines []line) {
	for i := 1; i+1 < len(lines); i++ {
		if name, bio := &lines[i], &lines[i+1]; name.keep && bio.keep && tellsWriter(name.core, bio.core) {
			name.keep, name.why = false, "author"
			bio.keep, bio.why = false, "author"
		}
	}
}

// isLastSentence tells a sentence of some words that is too short for a paragraph.
func isLastSentence(l *line) bool { return l.keep && l.words > 4 && endsStatement(l.core) }

// isHeadingLine tells a few words that are no sentence, no item and no fact.
func isHeadingLine(l *line) bool {
	return l.words < 6 && !l.bullet && !l.hasFigure() && !endsSentence(l.core) && !strings.Contains(l.core, ":")
}
