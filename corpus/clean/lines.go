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
	number int    // from 0, lines without text counted
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
			l.number = i
			lines = append(lines, l)
		}
	}
	joinWrapped(lines)
	buf := make([]byte, 0, 128)
	for i := range lines {
		lines[i].why = t.machinery(&lines[i], buf)
		lines[i].keep = lines[i].why == ""
		if why := lines[i].why; i > 0 && (why == "consent" || why == "newsletter" || why == "offer") {
			if l := &lines[i-1]; l.keep && !l.prose && l.number == lines[i].number-1 {
				l.keep, l.why = false, why // its heading
			}
		}
	}
	lines = article(lines)
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

// joinWrapped takes the lines of a paragraph that was broken at a fixed width for paragraphs: a line of some length
// and the next one, which begins small.
func joinWrapped(lines []line) {
	for i := 1; i < len(lines); i++ {
		a, b := &lines[i-1], &lines[i]
		r, _ := utf8.DecodeRuneInString(b.core)
		if b.number == a.number+1 && a.runes >= 45 && !b.bullet && !endsStatement(a.core) &&
			(unicode.IsLower(r) || strings.ContainsRune("%€$§&)", r)) {
			a.prose, b.prose = true, true
		}
	}
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
	if l.prose && l.runes < 50 || l.words == 1 && endsStatement(l.core) {
		return "" // the last words of a wrapped paragraph
	}
	switch {
	case kind == departmentPhrase:
		return "" // what it is depends on its place
	case isTrail(l.core), isPath(l.core):
		return "breadcrumb"
	case kind == buttonPhrase && (rest == restNone || short), t.allButtons(l.core, buf):
		return boilerplate
	case kind == creditPhrase && (short || l.runes < 60), isCredit(l.core, false):
		return "credit"
	case (kind == sectionPhrase || kind == endPhrase) && (rest == restNone || (rest == restMark || rest == restLabel) && short):
		return otherMatter
	case l.runes < 3 && !strings.ContainsFunc(l.core, unicode.IsLetter):
		return "mark"
	case short && strings.HasSuffix(l.core, "*"):
		return "form"
	case t.isRow(l.core, buf):
		return "menu"
	case isFileName(l.core):
		return "file name"
	case isMenu(l.core, l.words):
		return "menu"
	}
	if len(l.core) < longestNotice {
		return t.kindOf(l.core, bitset{}, buf)
	}
	return ""
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

// article gives the lines of the article where a whole page was copied: long runs of short lines with machinery among
// them part the page. The part with the most running text is the article, with those beside it that have
// much and long paragraphs too. The others are left out.
func article(lines []line) []line {
	parts := partsOf(lines)
	most := 0
	for i := range parts {
		most = max(most, parts[i].mass)
	}
	best := 0
	for 3*parts[best].mass < most {
		best++
	}
	first, last := best, best
	for first > 0 && parts[first-1].belongs(&parts[best]) {
		first--
	}
	for last+1 < len(parts) && parts[last+1].belongs(&parts[best]) {
		last++
	}
	from, to := parts[first].from, parts[last].to
	for i := range lines {
		if l := &lines[i]; (i < from || i >= to) && l.keep {
			l.keep, l.why = false, "outside the article"
		}
	}
	return lines[from:to]
}

// part is a stretch of a copied page between two long runs of short lines.
type part struct {
	from, to int // lines; the run before it is in it
	prose    int // paragraphs
	mass     int // their code points
}

// belongs tells whether a part goes on with the article: it has a good share of its text, in paragraphs and not in teasers.
func (p *part) belongs(article *part) bool {
	return 4*p.mass > article.mass && p.mass > 200*p.prose
}

func partsOf(lines []line) []part {
	parts := []part{{}}
	for i := 0; i < len(lines); {
		p := &parts[len(parts)-1]
		if l := &lines[i]; l.prose && l.keep {
			p.prose++
			p.mass += l.runes
			i++
			continue
		}
		j, odd := i, 0
		for j < len(lines) && !(lines[j].prose && lines[j].keep) {
			if !lines[j].keep {
				odd++
			}
			j++
		}
		if j-i >= longRun && 5*odd >= j-i && p.mass > 0 {
			for i < j && belongsTo(lines[i:j]) {
				i++
			}
			p.to = i
			parts = append(parts, part{from: i})
		}
		i = j
	}
	parts[len(parts)-1].to = len(lines)
	return parts
}

// isShortSentence tells a sentence that is too short for a paragraph.
func isShortSentence(l *line) bool {
	return l.words > 3 && endsSentence(l.core) && !strings.HasSuffix(l.core, ":")
}

// longRun is how many lines without a paragraph part the article from the rest of a copied page.
const longRun = 12

// firstProse gives the first paragraph of the text, 0 if there is none.
func firstProse(lines []line) int {
	for i := range lines {
		if lines[i].prose && lines[i].keep {
			return i
		}
	}
	return 0
}

// stripBoxes leaves out what stands under the heading of other matter, as far as the text goes on: with a paragraph
// longer than a teaser's or with two in a row. After the heading of comments and of other articles nothing goes on.
func (t *cueTable) stripBoxes(lines []line, buf []byte) {
	total, mass := massOf(lines), 0 // of paragraphs
	open, end := false, false
	for i := range lines {
		l := &lines[i]
		mass += l.mass()
		kind, rest := t.phraseOf(l.core, buf)
		if kind == endPhrase && 3*mass < 2*total {
			kind = sectionPhrase // of what stands before the article
		}
		heading := rest == restNone || rest == restWords && l.runes < 60 && l.words < 8 && !l.bullet &&
			!endsStatement(l.core) || kind == endPhrase && l.runes < 100
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

// mass is the running text of a line in code points.
func (l *line) mass() int {
	if !l.prose || !l.keep {
		return 0
	}
	return l.runes
}

func massOf(lines []line) int {
	n := 0
	for i := range lines {
		n += lines[i].mass()
	}
	return n
}

// goesOn tells whether an article's text starts with the first of these lines: a long paragraph, or one after which
// another follows. A teaser's next line is the headline of another.
func goesOn(lines []line) bool {
	if l := &lines[0]; !l.prose || !l.keep || l.runes < 150 {
		return false
	}
	for i := 1; i < len(lines) && lines[0].runes < 300; i++ {
		if lines[i].keep {
			return lines[i].prose
		}
	}
	return lines[0].runes >= 300
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
		if j == len(lines) && i > 0 {
			stripTail(lines[i-1:])
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

// belongsTo tells whether the first of these lines goes with the paragraph before it: an item of a list, a short sentence,
// a line with a figure that is not just a date, or what stands up to two lines before such a line.
func belongsTo(run []line) bool {
	if l := &run[0]; l.keep && (l.bullet || isShortSentence(l)) {
		return true
	}
	for i := 0; i < min(3, len(run)) && run[i].keep; i++ {
		if hasFigure(run[i].core) && !isDateLine(run[i].core) {
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
		if run[i].keep || tail && run[i].why == "credit" && !strings.HasPrefix(run[i].core, "©") {
			continue // a picture may stand anywhere
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
			l.keep, l.why = false, amongMachinery
		}
	}
	for i := last + 1; i < len(run) && run[i].bullet; i++ {
		run[i].keep, run[i].why = false, amongMachinery
	}
}
