package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// title gives the article's headline: the text of its heading without a date before it, else what the page calls
// itself, without the site's name.
func (p *page) title() string {
	m := &p.meta
	if p.head >= 0 {
		t := p.blocks[p.head].text
		if isHeading(p.blocks[p.head].tag) {
			t = evenSpace(t)
		}
		t, _, _ = strings.Cut(t, "\n")
		if ds := datesIn(t); len(ds) > 0 && ds[0].start == 0 && ds[0].end+8 < len(t) {
			t = strings.TrimLeft(t[ds[0].end:], " :|–-·,")
		}
		if b := &p.blocks[p.head]; isHeading(b.tag) {
			if rest := strings.TrimLeft(strings.TrimPrefix(t, kickerOf(p.sections[b.section].node)), " :–-"); rest != "" {
				t = rest // else the name is that of the whole headline's box
			}
		}
		return m.withoutKicker(t)
	}
	for _, t := range []string{m.ld.headline, m.ogTitle, m.pageTitle} {
		if t = evenSpace(t); t == "" {
			continue
		}
		title, _ := splitTitle(t)
		if kind, rest := p.cues.phraseOf(title, p.scratch); kind == departmentPhrase && rest == restNone || isDocumentName(t) {
			if line := p.lineOverText(); line != "" {
				return line
			}
		}
		return title
	}
	return ""
}

// isDocumentName tells a title that is the name of a file.
func isDocumentName(s string) bool {
	return strings.HasPrefix(s, "Microsoft Word") || strings.HasSuffix(s, ".docx") || strings.HasSuffix(s, ".doc") || strings.HasSuffix(s, ".pdf") ||
		strings.HasSuffix(s, ".indd")
}

// lineOverText gives the line of three words and more right over the running text, "" where none is.
func (p *page) lineOverText() string {
	if p.body <= p.first || p.body > p.last {
		return ""
	}
	b := &p.blocks[p.body-1]
	if !b.keep || countWords(b.text) < 3 || len(b.text) > 150 || endsSentence(b.text) || isDateLine(b.text) || isByline(b.text) {
		return ""
	}
	return evenSpace(b.text)
}

// publisher gives the site's name: what the markup says, else what the page's title ends with after the headline
// or, where that is a town's name with what it is, after whatever words.
func (p *page) publisher() string {
	if name := p.meta.publisher(); name != "" || p.head < 0 {
		return name
	}
	title, site := splitTitle(p.meta.pageTitle)
	if site != "" && (strings.Contains(plain(p.blocks[p.head].text), plain(title)) || isTown(site)) {
		return site
	}
	for _, sep := range []string{" | ", " – ", " - ", ": "} {
		if site, title, ok := strings.Cut(p.meta.pageTitle, sep); ok && isTown(site) && alike(plain(p.blocks[p.head].text), plain(title)) {
			return site // Landkreis Havelland: Partnerkreise
		}
	}
	return p.imprint()
}

// imprint is the town whose office the foot of a page names, which was left out: Stadt Emden, Rathausplatz 1.
func (p *page) imprint() string {
	for i := len(p.blocks) - 1; i >= 0 && i >= len(p.blocks)-imprintLines; i-- {
		if b := &p.blocks[i]; !b.keep {
			if town := officeIn(b.text); town != "" {
				return town
			}
		}
	}
	return ""
}

// officeIn is the town whose office a line begins with, empty where none is.
func officeIn(s string) string {
	s = strings.TrimLeft(s, "© 0123456789")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "Kontakt: "), "Herausgeber: ")
	if kind, _, _ := strings.Cut(s, " "); !isTownKind(kind) {
		return "" // as nearly all
	}
	if end := strings.IndexAny(s, ",|(/>›»\n"); end > 0 {
		s = strings.TrimSpace(s[:end])
	}
	if !isTown(s) {
		return ""
	}
	return s
}

// imprintLines is how many lines the foot of a page has at most.
const imprintLines = 40

// alike tells whether a headline has the words of a title, or begins or goes on as it begins: Unsere Partnerkreise and
// Partnerschaften.
func alike(headline, title string) bool {
	const start = 7
	return strings.Contains(headline, title) || len(headline) > start && strings.Contains(title, headline) || len(title) > start && strings.Contains(headline, title[:start])
}

// isTown tells whether a site's name is Stadt, Gemeinde or the like and one word more, or Bad
// and one: Gemeinde Waldbronn, but not Stadt und Land.
func isTown(site string) bool {
	kind, name, ok := strings.Cut(site, " ")
	if !ok || !isTownKind(kind) {
		return false
	}
	name = withoutTail(strings.TrimPrefix(name, "Bad "))
	first, _ := utf8.DecodeRuneInString(name)
	return !strings.Contains(name, " ") && unicode.IsUpper(first)
}

// isTownKind tells what a town calls itself before its name.
func isTownKind(kind string) bool {
	switch kind {
	case "Stadt", "Gemeinde", "Markt", "Marktgemeinde", "Stadtgemeinde", "Hansestadt", "Landeshauptstadt", "Kreisstadt", "Universitätsstadt", "Landkreis", "Kreis", "Kanton":
		return true
	}
	return false
}

// withoutTail is a town's name without what tells its river or land: Lohr a. Main.
func withoutTail(name string) string {
	first, rest, ok := strings.Cut(name, " ")
	if lead, last, two := strings.Cut(rest, " "); ok && two && lead != "" && len(lead) < 6 && unicode.IsLower(rune(lead[0])) && strings.Count(last, " ") < 2 {
		return first
	}
	return name
}

// splitTitle parts a page's title from the site's name at its end.
func splitTitle(s string) (title, site string) {
	var last [len(titleSeps)]int // where each stands for the last time; 0 for nowhere
	for end := len(s); ; {
		i := strings.LastIndexByte(s[:end], ' ')
		if i < 1 {
			break
		}
		if end = i; i+1 < len(s) && s[i+1]|0x20-'a' < 26 {
			continue
		}
		for k, sep := range titleSeps {
			if last[k] == 0 && strings.HasPrefix(s[i:], sep) {
				last[k] = i
			}
		}
	}
	for k, sep := range titleSeps {
		if i := last[k]; i > 0 && len(s)-i-len(sep) < i+20 {
			return s[:i], s[i+len(sep):]
		}
	}
	return s, ""
}

// titleSeps part a page's title from the site's name, the surest first.
var titleSeps = [...]string{" | ", " – ", " - ", " — ", " · ", " » ", " :: "}

// cutTitle gives a page's title without the site's name, and without the name of the site's part before it.
func cutTitle(s string) (head, core string) {
	head, _ = splitTitle(s)
	core, _ = splitTitle(head)
	return head, core
}

// plain keeps letters and figures only, in lower case.
func plain(s string) string { return string(appendPlain(make([]byte, 0, len(s)), s)) }

// appendPlain does so into a buffer.
func appendPlain(out []byte, s string) []byte {
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			out = append(out, byte(r))
		case 'A' <= r && r <= 'Z':
			out = append(out, byte(r)+'a'-'A')
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			out = utf8.AppendRune(out, unicode.ToLower(r))
		}
	}
	return out
}

// cutLast cuts s at the last sep.
func cutLast(s, sep string) (head, tail string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}
