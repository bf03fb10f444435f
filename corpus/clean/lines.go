package clean

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/eight"
)

// line is one line of copied text, or a paragraph that was broken into several, with what its form says.
type line struct {
	*block
	core   string // without white space and bullet
	number int    // from 0, lines without text counted
	runes  int
	words  int
	signs  signs
	bullet bool
	prose  bool       // a paragraph: long, or a sentence of some length
	phrase phraseKind // what its first words stand for,
	rest   restSort   // and what follows them
}

// stripLines decides for every line of copied text whether it is main text. Lines without text are kept out of
// the decision. Four passes: each line on its own; what stands before the first paragraph; what stands under the
// headings of other matter; what stands among machinery.
func (c *copied) stripLines(text string) []line {
	t, buf := cues(), c.scratch
	c.cut(text)
	for i := range c.blocks {
		if l := measure(&c.blocks[i]); l.core != "" {
			l.number = i
			c.lines = append(c.lines, l)
		}
	}
	lines := c.lines
	joinPartners(lines)
	for i := range lines {
		lines[i].phrase, lines[i].rest = t.phraseOf(lines[i].core, buf)
		lines[i].why = t.machinery(&lines[i], buf)
		lines[i].keep = lines[i].why == ""
		if i > 0 && lines[i-1].why == "breadcrumb" && isTableRow(&lines[i-1], &lines[i]) {
			lines[i-1].keep, lines[i-1].why = true, "" // the head of a table
		}
		if why := lines[i].why; i > 0 && isAppeal(why) {
			if l := &lines[i-1]; l.keep && !l.prose && l.number == lines[i].number-1 {
				l.keep, l.why = false, why // its heading
			} else if l := &lines[0]; i == 2 && !lines[1].keep && !l.prose {
				l.keep, l.why = false, why // with a button between
			}
		}
	}
	stripContents(lines)
	lines = article(stripComments(lines))
	start := firstProse(lines)
	t.stripHead(lines[:start], buf)
	stripBoxes(lines[start:])
	stripTeasers(lines[start:])
	stripRuns(lines[start:])
	stripWriters(lines[start:])
	for i := range lines {
		if lines[i].keep {
			lines[i].why = "text"
		}
	}
	return lines
}

// measure takes the form of a line.
func measure(b *block) line {
	l := line{block: b, core: trimBlank(b.text)}
	if rest, ok := cutBullet(l.core); ok {
		l.core, l.bullet = trimBlank(rest), true
	}
	l.runes = eight.Runes(l.core)
	l.signs = signsIn(l.core)
	l.words = countWords(l.core)
	l.prose = l.runes >= 100 || l.runes >= 50 && (endsStatement(l.core) || endsInSign(l.core))
	return l
}

func trimBlank(s string) string {
	if n := len(s) - 1; n >= 0 && s[0]-'!' < '~'-'!' && s[n]-'!' < '~'-'!' {
		return s // as most
	}
	return strings.TrimFunc(s, isBlank)
}

// hasFigure tells whether one of 0 to 9 stands in a line.
func (l *line) hasFigure() bool {
	return l.signs&figureSign != 0 && (len(l.core) <= longestSigned || hasFigure(l.core))
}

// cutBullet cuts off the sign that an item of a list begins with.
func cutBullet(s string) (rest string, ok bool) {
	if s == "" || s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z' {
		return s, false // as most lines
	}
	for _, bullet := range [...]string{"•", "*", "·", "-", "–", "▪", "►", "→", "▸"} {
		if rest, ok := strings.CutPrefix(s, bullet); ok && (rest == "" || isBlank(rune(rest[0])) || bullet == "•") {
			return rest, true
		}
	}
	return s, false
}

// endsInSign tells a sentence with its writer's sign behind it: "./ros/DP/jha", ". (dpa)".
func endsInSign(s string) bool {
	i := strings.LastIndexByte(s, '.')
	if i < 0 || len(s)-i > 20 {
		return false
	}
	rest := strings.TrimLeft(s[i+1:], " ")
	return rest != "" && (rest[0] == '/' || rest[0] == '(' && strings.HasSuffix(rest, ")"))
}

// manyWords is how far words are counted: what has more is no heading, label or menu.
const manyWords = 10

// countWords counts the runs of letters and figures between white space, up to manyWords.
func countWords(s string) int {
	if hasManyWords(s) {
		return manyWords
	}
	n, counted := 0, signs(0)
	for i := 0; i < len(s) && n < manyWords; i++ {
		if c := s[i]; c < utf8.RuneSelf {
			is := signOf[c]
			n += int(is & wordSign &^ counted)
			counted = (counted | is) & wordSign &^ (is >> 1)
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size - 1
		switch {
		case unicode.IsSpace(r):
			counted = 0
		case counted == 0 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			n++
			counted = wordSign
		}
	}
	return n
}

func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// machinery tells why a line is none of an article's, wherever it stands; "" if nothing speaks against it.
func (t *cueTable) machinery(l *line, buf []byte) string {
	kind, rest := l.phrase, l.rest
	short := l.runes < 100 && !endsStatement(l.core)
	if l.prose && l.runes < 50 || l.words == 1 && endsStatement(l.core) {
		return "" // the last words of a wrapped paragraph
	}
	switch {
	case kind == departmentPhrase:
		return "" // what it is depends on its place
	case (l.signs&trailSigns != 0 || opensAtHome(l.core)) && isTrail(l.core), l.signs&pathSigns != 0 && isPath(l.core):
		return "breadcrumb"
	case kind == buttonPhrase && (rest == restNone || short), t.allButtons(l.core, buf):
		return boilerplate
	case kind == creditPhrase && (short || l.runes < 60), isCredit(l.core, false), l.signs&creditSigns != 0 && endsInCredit(l.core) && !statesFigure(withoutCredit(l.core), time.Time{}):
		return "credit"
	case (kind == sectionPhrase || kind == endPhrase) && (rest == restNone || (rest == restMark || rest == restLabel) && short):
		return otherMatter
	case l.runes < 3 && !strings.ContainsFunc(l.core, unicode.IsLetter):
		return "mark"
	case short && strings.HasSuffix(l.core, "*"):
		return "form"
	case l.signs&rowSigns != 0 && t.isRow(l.core, buf):
		return "menu"
	case isFileName(l.core):
		return "file name"
	case l.signs&unitSign != 0 && isDownload(l.core):
		return "download"
	case isSign(l.core):
		return "sign"
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
	if strings.IndexByte(s, ' ') >= 0 || strings.IndexByte(s, '\t') >= 0 {
		return false
	}
	if len(s) < 5 || s[len(s)-4] != '.' && s[len(s)-5] != '.' {
		return false
	}
	low := lower(s)
	for _, end := range [...]string{".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// stripBoxes leaves out what stands under the heading of other matter, as far as the text goes on: with a paragraph
// longer than a teaser's or with two in a row. After the heading of comments and of other articles nothing goes on.
func stripBoxes(lines []line) {
	total, mass := massOf(lines), 0 // of paragraphs
	open, end, from, early := false, false, 0, false
	titles, teased := 0, false // since the heading
	for i := range lines {
		l := &lines[i]
		mass += l.mass()
		kind, rest := l.phrase, l.rest
		long := kind == endPhrase && l.runes < 100
		if kind == endPhrase && 3*mass < 2*total {
			kind = sectionPhrase // of what stands before the article
		}
		heading := long || rest == restNone || rest == restWords && l.runes < 60 && l.words < 8 && !l.bullet &&
			!endsStatement(l.core)
		switch {
		case (kind == sectionPhrase || kind == endPhrase) && heading && !end:
			open, end, from, early = true, kind == endPhrase, i, 3*mass < 2*total
			titles, teased = 0, false
			l.keep, l.why = false, otherMatter
		case open && !end && (goesOn(lines[i:]) || i == from+2 && l.saysMore() || early && i <= from+mostLinks+1 && inRow(lines[i:]) ||
			early && titles > 0 && titles <= mostLinks && !teased && l.saysMore()):
			open = false
		case open:
			if l.words > 2 {
				titles++
			}
			teased = teased || l.prose
			l.keep, l.why = false, otherMatter
		}
	}
}

// mostLinks is how many headlines a box amid an article has.
const mostLinks = 2

// inRow tells whether the first of these lines and the next are paragraphs: teasers have a headline between.
func inRow(lines []line) bool {
	return len(lines) > 1 && lines[0].isParagraph() && endsStatement(lines[0].core) && lines[1].isParagraph()
}

// saysMore tells a paragraph of several sentences: right after "Lesen Sie auch" and one headline it is the article's.
func (l *line) saysMore() bool {
	return l.isParagraph() && l.runes > 100 && strings.Contains(l.core, ". ")
}

// isParagraph tells whether a line is running text of the article.
func (l *line) isParagraph() bool { return l.prose && l.keep }

// mass is the running text of a line in code points.
func (l *line) mass() int {
	if !l.isParagraph() {
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
	if l := &lines[0]; !l.isParagraph() || l.runes < 150 {
		return false
	}
	for i := 1; i < len(lines) && lines[0].runes < 300; i++ {
		if lines[i].keep {
			return lines[i].prose
		}
	}
	return lines[0].runes >= 300
}
