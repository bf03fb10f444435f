package clean

import (
	"iter"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// isTrail tells a breadcrumb: it starts at home, or has short parts with marks between, or one mark at the end.
func isTrail(s string) bool {
	if len(s) > 200 || strings.Contains(s, "<") {
		return false
	}
	if opensAtHome(s) && !endsStatement(s) {
		return true
	}
	if strings.HasPrefix(s, "←") && !endsStatement(s) {
		return true
	}
	if strings.HasPrefix(s, "« ") && !strings.Contains(s, "»") || strings.HasSuffix(s, " »") && !strings.Contains(s, "«") {
		return true // to the article before or after
	}
	for _, mark := range [...]string{">", "»", "›", "→"} {
		n := strings.Count(s, mark)
		if n > 1 && !endsStatement(s) || n == 1 && strings.HasSuffix(s, mark) && len(s) < 60 {
			return !strings.Contains(s, "«") && !strings.Contains(s, "‹") // quotation marks
		}
	}
	return false
}

// leadsBack tells the rest of a breadcrumb above a headline: two labels with one mark between, "Presse > 2024".
func leadsBack(s string) bool {
	for _, mark := range [...]string{" > ", " » ", " › ", " → "} {
		if before, after, ok := strings.Cut(s, mark); ok {
			return len(s) < 80 && countWords(before) < 5 && countWords(after) < 5 && !endsStatement(s)
		}
	}
	return false
}

func opensAtHome(s string) bool {
	return strings.HasPrefix(s, "Startseite ") || strings.HasPrefix(s, "Home ")
}

// isPath tells a breadcrumb with slashes or strokes: three short parts and more.
func isPath(s string) bool {
	if strings.IndexByte(s, '/') < 0 && strings.IndexByte(s, '|') < 0 {
		return false
	}
	for _, mark := range []string{" / ", " | "} {
		if n := strings.Count(s, mark); n > 1 && len(s) < 30*(n+1) && !endsStatement(s) && !hasFigure(s) {
			return true
		}
	}
	return false
}

// isTableRow tells whether b, right below a, has as many cells as a with strokes or slashes between, and a figure.
func isTableRow(a, b *line) bool {
	for _, mark := range [...]string{" | ", " / "} {
		if n := strings.Count(a.core, mark); n > 0 {
			return b.number == a.number+1 && strings.Count(b.core, mark) == n && hasFigure(b.core)
		}
	}
	return false
}

// isRow tells labels side by side: short parts with marks or wide gaps between, one of them a known label.
func (t *cueTable) isRow(s string, buf []byte) bool {
	if len(s) > 120 || endsStatement(s) {
		return false
	}
	known, parts, figures := 0, 0, 0
	for part := range rowParts(s) {
		n := countWords(part)
		if n == 0 {
			continue
		}
		kind, _ := t.phraseOf(part, buf)
		label := kind == buttonPhrase
		if !label && hasFigure(part) && (n == 1 || isDateLine(part)) {
			figures++ // a release's number, its day
			continue
		}
		if n > 5 || !label && (n > 3 || hasFigure(part)) {
			return false
		}
		if label {
			known++
		}
		parts++
	}
	return known > 0 && parts > 1 && (known > 1 || figures == 0)
}

// rowMarks stand between the labels of a row.
var rowMarks = [...]string{"|", "·", "•", "  ", "\t", " – "}

// rowParts yields what stands between the marks.
func rowParts(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for {
			end, size := len(s), 0
			for _, mark := range rowMarks {
				if i := strings.Index(s[:end], mark); i >= 0 {
					end, size = i, len(mark)
				}
			}
			if !yield(s[:end]) || size == 0 {
				return
			}
			s = s[end+size:]
		}
	}
}

// isCompany tells a firm's name by its legal form.
func isCompany(s string) bool {
	for _, form := range []string{" GmbH", " AG", " SE", " KG", " eG", " mbH", " e.V"} {
		if strings.Contains(s, form) {
			return true
		}
	}
	return false
}

// isMenu tells a row of labels: German writes no sentence and no headline of five words all with capitals.
func isMenu(s string, words int) bool {
	if words < 5 {
		return false
	}
	for i := 1; i < len(s); i++ {
		if s[i-1] == ' ' && s[i]-'a' < 26 {
			return false // as nearly every line of prose
		}
	}
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) {
			return false
		}
	}
	return strings.ToUpper(s) != s && !strings.ContainsAny(s, ",.:;?!–„»“0123456789()") && !isCompany(s)
}

// fewestNavigation is how many lines of machinery before one of a word or two make it another.
const fewestNavigation = 2

// stripHead leaves out the navigation before the first paragraph: lists before the headline and what stands among
// them, names of departments and single words between other navigation and the headline, addresses, and lines that
// the headline ends ("Start Aktuelles Vertrag erneuert").
func (t *cueTable) stripHead(lines []line, buf []byte) {
	near := nearHead(lines)
	nav, labels, last := 0, 0, -1
	if len(near) < len(lines) {
		nav = fewestNavigation
	}
	lines = near
	head := headOf(lines)
	for i := range max(0, head) {
		l := &lines[i]
		if !l.keep {
			nav++
		}
		if l.why == boilerplate {
			labels++
		}
		if l.bullet || l.why == "breadcrumb" || l.why == "menu" || l.why == boilerplate && labels > 2 || strings.HasSuffix(l.core, lines[head].core) {
			last = i // the headline's copy ends a breadcrumb
		}
	}
	menu := menuEnd(lines[:max(0, head)])
	if head < 0 && nearMenu(lines) {
		menu = menuEnd(lines)
	}
	under := false // a list under the heading of other matter
	for i := range lines {
		l := &lines[i]
		if !l.bullet {
			under = l.why == otherMatter
		}
		label := l.words < 3 && !l.hasFigure()
		switch {
		case !l.keep:
		case i > head && head >= 0 && withoutCredit(l.core) != l.core && !statesFigure(l.core, time.Time{}):
			l.keep, l.why = false, "credit"
		case l.bullet && (i < head || head < 0 || label || under) && (l.words < 6 || !l.hasFigure()),
			i < head && strings.HasSuffix(l.core, lines[head].core),
			(i < last || i <= menu && isLabel(l)) && l.words < 5 && len(datesIn(l.core)) == 0 && (i > 0 || !isSender(l)),
			i < head && nav >= fewestNavigation && label && !isSender(l),
			i < head && (leadsBack(l.core) || l.phrase == departmentPhrase || leadsToMore(lines[i:head])),
			i == 0 && head > siteMenu && !isSender(l) && len(datesIn(l.core)) == 0 && navigationIn(lines[1:1+siteMenu]) == siteMenu,
			isAddress(l.core, l.words):
			nav++
			l.keep, l.why = false, "navigation"
		}
	}
}

const tableOfContents = "Inhaltsverzeichnis"

// stripContents leaves out a table of contents: numbered headings after its name.
func stripContents(lines []line) {
	inside := false
	for i := range lines {
		l := &lines[i]
		inside = l.core == tableOfContents || inside && !l.prose && l.words < 9 && digits(l.core) > 0
		if inside && l.keep {
			l.keep, l.why = false, "contents"
		}
	}
}

// isAddress tells a street with its number.
func isAddress(s string, words int) bool {
	street, number, ok := cutLast(s, " ")
	if !ok || words > 4 || number[0] < '0' || number[0] > '9' {
		return false
	}
	street = lower(street)
	for _, end := range []string{"straße", "strasse", "str.", "platz", "weg", "gasse", "allee", "ring", "ufer", "damm"} {
		if strings.HasSuffix(street, end) {
			return true
		}
	}
	return false
}
