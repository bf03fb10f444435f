package clean

import "strings"

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
		if l := &lines[i]; l.isParagraph() {
			p.prose++
			p.mass += l.runes
			i++
			continue
		}
		j, odd := nextParagraph(lines, i), 0
		for k := i; k < j; k++ {
			if !lines[k].keep {
				odd++
			}
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
	if i := nextParagraph(lines, 0); i < len(lines) {
		return i
	}
	return 0
}

// nextParagraph gives the first paragraph from line i on, the end of the text if there is none.
func nextParagraph(lines []line, i int) int {
	for i < len(lines) && !lines[i].isParagraph() {
		i++
	}
	return i
}
