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
// the decision. Three passes: each line on its own; what stands before the first paragraph;
// what stands after the headings of other articles and after the last paragraph.
func stripLines(text string) []block {
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
	stripHead(lines[:start])
	t.stripBoxes(lines[start:], buf)
	stripTail(lines[start:])
	for i := range lines {
		if lines[i].keep {
			lines[i].why = "text"
		}
	}
	return blocks
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
	l.words = len(strings.Fields(l.core))
	l.prose = l.runes >= 100 || l.runes >= 50 && endsSentence(l.core)
	return l
}

func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// machinery tells why a line is none of an article's, wherever it stands; "" if nothing speaks against it.
func (t *cueTable) machinery(l *line, buf []byte) string {
	kind, whole := t.phraseOf(l.core, buf)
	short := l.runes < 100 && !endsStatement(l.core)
	switch {
	case kind == buttonPhrase && (whole || short), kind == creditPhrase && short:
		return "boilerplate phrase"
	case kind == sectionPhrase && whole:
		return "heading of other matter"
	case isCredit(l.core, false):
		return "credit"
	case l.runes < 3 && !strings.ContainsFunc(l.core, unicode.IsLetter):
		return "mark"
	case short && strings.HasSuffix(l.core, "*"):
		return "form"
	case isTrail(l.core):
		return "breadcrumb"
	case isFileName(l.core):
		return "file name"
	}
	if l.runes < 600 {
		return t.kindOf(l.core, buf)
	}
	return ""
}

// isTrail tells a breadcrumb: short parts with marks between, or one mark at the end.
func isTrail(s string) bool {
	if len(s) > 200 {
		return false
	}
	for _, mark := range []string{">", "»", "›", "→"} {
		n := strings.Count(s, mark)
		if n > 1 && !strings.Contains(s, "«") && !strings.Contains(s, "‹") || n == 1 && strings.HasSuffix(s, mark) && len(s) < 60 {
			return true
		}
	}
	return false
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

// stripHead leaves out the navigation before the first paragraph: lists, and after one single words.
// What is said twice is said by the headline last.
func stripHead(lines []line) {
	nav := 0
	for i := range lines {
		l := &lines[i]
		switch {
		case !l.keep:
			nav++
		case l.bullet:
			nav += 2
			l.keep, l.why = false, "navigation"
		case nav > 1 && l.words < 3 && !strings.ContainsAny(l.core, "0123456789"):
			l.keep, l.why = false, "navigation"
		default:
			for j := i + 1; j < len(lines); j++ {
				if lines[j].core == l.core {
					l.keep, l.why = false, "said again"
				}
			}
		}
	}
}

// stripBoxes leaves out what stands under the heading of other matter: all to the end, or, where the text goes on
// with two paragraphs in a row, as far as there.
func (t *cueTable) stripBoxes(lines []line, buf []byte) {
	boxed := false
	for i := range lines {
		l := &lines[i]
		kind, whole := t.phraseOf(l.core, buf)
		switch {
		case kind == sectionPhrase && (whole || l.runes < 60 && !endsStatement(l.core)):
			boxed = true
			l.keep, l.why = false, "heading of other matter"
		case boxed && l.prose && i+1 < len(lines) && lines[i+1].prose && l.runes > 150 && lines[i+1].runes > 150:
			boxed = false
		case boxed:
			l.keep, l.why = false, "under a heading of other matter"
		}
	}
}

// stripTail leaves out what follows the last paragraph from the first line of machinery on, and lists of short items.
func stripTail(lines []line) {
	last := -1
	for i := range lines {
		if lines[i].keep && lines[i].prose {
			last = i
		}
	}
	cut := false
	for i := last + 1; i < len(lines); i++ {
		l := &lines[i]
		switch {
		case !l.keep:
			cut = true
		case cut:
			l.keep, l.why = false, "after the text"
		}
	}
}
