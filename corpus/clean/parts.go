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
			i += belonging(lines[i:j])
			p.to = i
			parts = append(parts, part{from: i})
		}
		i = j
	}
	parts[len(parts)-1].to = len(lines)
	return parts
}

// belonging counts the lines that go with the paragraph before them: its last words, items, and lists that a line with a
// colon announces.
func belonging(run []line) (n int) {
	if isLastWord(&run[0]) {
		n++
	}
	for n < len(run) {
		if belongsTo(run[n:]) || isEmbed(run, n) {
			n++
			continue
		}
		if l := &run[n]; !l.keep || l.words < 2 || !strings.HasSuffix(l.core, ":") {
			break
		}
		n++
		for gap := 2; n < len(run) && run[n].keep && run[n].number-run[n-1].number <= gap; gap = 1 {
			n++
		}
	}
	return n
}

// isLastWord tells a few words that are a sentence and end in no abbreviation: "Vielen Dank."
func isLastWord(l *line) bool {
	end := l.core[strings.LastIndexByte(l.core, ' ')+1:]
	return l.keep && l.words > 1 && endsStatement(l.core) && len(end) > 4 && strings.Count(end, ".") == 1
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
