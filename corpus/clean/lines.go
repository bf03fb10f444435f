package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of copied text with what its form says.
type line struct {
	*block
	core   string // without white space and bullet
	runes  int
	words  int
	bullet bool
	prose  bool // a paragraph: long, or a sentence of some length
}

// stripLines decides for every line of copied text whether it is main text. Lines without text are kept out of
// the decision. Four passes: each line on its own; what stands before the first paragraph; what stands under the
// headings of other matter; what stands among machinery.
func stripLines(text string) ([]block, []line) {
	t := cues()
	blocks := make([]block, 0, 64)
	for raw := range strings.SplitSeq(text, "\n") {
		blocks = append(blocks, block{text: strings.TrimSuffix(raw, "\r")})
	}
	lines := make([]line, 0, len(blocks))
	for i := range blocks {
		if l := measure(&blocks[i]); l.core != "" {
			lines = append(lines, l)
		}
	}
	buf := make([]byte, 0, 128)
	for i := range lines {
		lines[i].why = t.machinery(&lines[i], buf)
		lines[i].keep = lines[i].why == ""
	}
	start := firstProse(lines)
	t.stripHead(lines[:start], buf)
	t.stripBoxes(lines[start:], buf)
	stripRuns(lines[start:])
	for i := range lines {
		if lines[i].keep {
			lines[i].why = "text"
		}
	}
	return blocks, lines
}

// measure takes the form of a line.
func measure(b *block) line {
	l := line{block: b, core: strings.TrimFunc(b.text, isBlank)}
	for _, bullet := range []string{"•", "*", "·", "-", "–", "▪", "►", "→", "▸"} {
		if rest, ok := strings.CutPrefix(l.core, bullet); ok && (rest == "" || isBlank(rune(rest[0])) || bullet == "•") {
			l.core, l.bullet = strings.TrimFunc(rest, isBlank), true
			break
		}
	}
	l.runes = utf8.RuneCountInString(l.core)
	l.words = countWords(l.core)
	l.prose = l.runes >= 100 || l.runes >= 50 && endsStatement(l.core)
	return l
}

// countWords counts the runs of letters and figures between white space.
func countWords(s string) int {
	n, counted := 0, false
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z', !counted && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			if !counted {
				n++
			}
			counted = true
		case unicode.IsSpace(r):
			counted = false
		}
	}
	return n
}

func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// machinery tells why a line is none of an article's, wherever it stands; "" if nothing speaks against it.
func (t *cueTable) machinery(l *line, buf []byte) string {
	kind, rest := t.phraseOf(l.core, buf)
	short := l.runes < 100 && !endsStatement(l.core)
	switch {
	case kind == departmentPhrase:
		return "" // what it is depends on its place
	case kind == buttonPhrase && (rest == restNone || short), t.allButtons(l.core, buf):
		return "boilerplate phrase"
	case kind == creditPhrase && (short || l.runes < 60), isCredit(l.core, false):
		return "credit"
	case (kind == sectionPhrase || kind == endPhrase) && (rest == restNone || rest == restMark && short):
		return otherMatter
	case l.runes < 3 && !strings.ContainsFunc(l.core, unicode.IsLetter):
		return "mark"
	case short && strings.HasSuffix(l.core, "*"):
		return "form"
	case isTrail(l.core), isPath(l.core):
		return "breadcrumb"
	case t.isRow(l.core, buf):
		return "menu"
	case isFileName(l.core):
		return "file name"
	case isMenu(l.core, l.words):
		return "menu"
	}
	if l.runes < 600 {
		return t.kindOf(l.core, buf)
	}
	return ""
}

// isTrail tells a breadcrumb: it starts at home, or has short parts with marks between, or one mark at the end.
func isTrail(s string) bool {
	if len(s) > 200 {
		return false
	}
	if first, rest, ok := strings.Cut(s, " "); ok && (first == "Startseite" || first == "Home") && !endsStatement(rest) {
		return true
	}
	for _, mark := range []string{">", "»", "›", "→"} {
		n := strings.Count(s, mark)
		if n > 1 && !strings.Contains(s, "«") && !strings.Contains(s, "‹") || n == 1 && strings.HasSuffix(s, mark) && len(s) < 60 {
			return true
		}
	}
	return false
}

// isPath tells a breadcrumb with slashes or strokes: three short parts and more.
func isPath(s string) bool {
	for _, mark := range []string{" / ", " | "} {
		if n := strings.Count(s, mark); n > 1 && len(s) < 30*(n+1) && !endsStatement(s) && !strings.ContainsAny(s, "0123456789") {
			return true
		}
	}
	return false
}

// isRow tells labels side by side: short parts with marks or wide gaps between, one of them a known label.
func (t *cueTable) isRow(s string, buf []byte) bool {
	if len(s) > 120 || endsStatement(s) {
		return false
	}
	known, parts := false, 0
	for part := range strings.SplitSeq(rowMarks.Replace(s), "|") {
		n := countWords(part)
		if n == 0 {
			continue
		}
		kind, _ := t.phraseOf(part, buf)
		label := kind == buttonPhrase
		if n > 5 || !label && (n > 3 || strings.ContainsAny(part, "0123456789")) {
			return false
		}
		known = known || label
		parts++
	}
	return known && parts > 1
}

var rowMarks = strings.NewReplacer("·", "|", "•", "|", "  ", "|", "\t", "|", " – ", "|")

// isMenu tells a row of labels: German writes no sentence and no headline of five words all with capitals.
func isMenu(s string, words int) bool {
	if words < 5 || strings.ContainsAny(s, ",.:;?!„»“0123456789()") {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// isFileName tells a line that is the name of a picture's file.
func isFileName(s string) bool {
	if strings.ContainsAny(s, " \t") {
		return false
	}
	low := strings.ToLower(s)
	for _, end := range []string{".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// firstProse gives the first paragraph of the text, 0 if there is none.
func firstProse(lines []line) int {
	for i := range lines {
		if lines[i].prose && lines[i].keep {
			return i
		}
	}
	return 0
}

// stripHead leaves out the navigation before the first paragraph: lists before the headline and what stands among
// them, names of departments and single words between other navigation and the headline, addresses, and lines that
// the headline ends ("Start Aktuelles Vertrag erneuert").
func (t *cueTable) stripHead(lines []line, buf []byte) {
	head := headOf(lines)
	nav, last := 0, -1
	for i := range lines {
		if l := &lines[i]; i < head && (l.bullet || l.why == "breadcrumb" || l.why == "menu") {
			last = i
		}
	}
	under := false // a list under the heading of other matter
	for i := range lines {
		l := &lines[i]
		if !l.bullet {
			under = l.why == otherMatter
		}
		label := l.words < 3 && !strings.ContainsAny(l.core, "0123456789")
		kind, _ := t.phraseOf(l.core, buf)
		switch {
		case !l.keep:
			nav++
		case l.bullet && (i < head || head < 0 || label || under),
			i < head && strings.HasSuffix(l.core, lines[head].core),
			i < last && l.words < 5 && len(datesIn(l.core)) == 0,
			i < head && nav > 1 && label,
			i < head && kind == departmentPhrase,
			isAddress(l.core, l.words):
			nav++
			l.keep, l.why = false, "navigation"
		}
	}
}

// isAddress tells a street with its number.
func isAddress(s string, words int) bool {
	street, number, ok := cutLast(s, " ")
	if !ok || words > 4 || number[0] < '0' || number[0] > '9' {
		return false
	}
	street = strings.ToLower(street)
	for _, end := range []string{"straße", "strasse", "str.", "platz", "weg", "gasse", "allee", "ring", "ufer", "damm"} {
		if strings.HasSuffix(street, end) {
			return true
		}
	}
	return false
}

// headOf gives the likely headline: the last line of three words and more before the first paragraph; -1 if none is.
func headOf(lines []line) int {
	for i := len(lines) - 1; i >= 0; i-- {
		if l := &lines[i]; l.keep && !l.bullet && l.words > 2 && l.runes > 14 && len(datesIn(l.core)) == 0 {
			return i
		}
	}
	return -1
}

// stripBoxes leaves out what stands under the heading of other matter, as far as the text goes on: with a paragraph
// longer than a teaser's or with two in a row. After the heading of comments and of other articles nothing goes on.
func (t *cueTable) stripBoxes(lines []line, buf []byte) {
	open, end := false, false
	for i := range lines {
		l := &lines[i]
		kind, rest := t.phraseOf(l.core, buf)
		heading := rest == restNone || l.runes < 60 && l.words < 8 && !l.bullet && !endsStatement(l.core) ||
			kind == endPhrase && l.runes < 100
		switch {
		case (kind == sectionPhrase || kind == endPhrase) && heading && !end:
			open, end = true, kind == endPhrase
			l.keep, l.why = false, otherMatter
		case open && !end && goesOn(lines[i:]):
			open = false
		case open:
			l.keep, l.why = false, otherMatter
		}
	}
}

// goesOn tells whether an article's text starts with the first of these lines.
func goesOn(lines []line) bool {
	if l := &lines[0]; !l.prose || !l.keep || l.runes < 150 {
		return false
	}
	return lines[0].runes >= 300 || len(lines) > 1 && lines[1].prose && lines[1].runes > 150
}

// stripRuns leaves out what stands among machinery between two paragraphs: from the first line of it to the last,
// if a third and more is machinery; and after the last paragraph all from the first such line on.
func stripRuns(lines []line) {
	for i := 0; i < len(lines); {
		if lines[i].prose && lines[i].keep {
			i++
			continue
		}
		j := i
		for j < len(lines) && !(lines[j].prose && lines[j].keep) {
			j++
		}
		stripRun(lines[i:j], j == len(lines))
		i = j
	}
}

func stripRun(run []line, tail bool) {
	first, last, n := -1, 0, 0
	for i := range run {
		if run[i].keep {
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
	case 4*n < last-first+1 || n < 3 && 3*n < last-first+1:
		return
	}
	for i := first; i <= last; i++ {
		if l := &run[i]; l.keep {
			l.keep, l.why = false, "among machinery"
		}
	}
	for i := last + 1; i < len(run) && run[i].bullet; i++ {
		run[i].keep, run[i].why = false, "among machinery"
	}
}
