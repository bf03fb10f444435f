package clean

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// isDateLine tells a line that gives the day of publication, perhaps with hour and author, and says nothing else.
func isDateLine(s string) bool {
	if len(s) > 120 || !hasFigure(s) || endsStatement(s) && !strings.HasSuffix(s, " Min.") {
		return false
	}
	ds := datesIn(s)
	return len(ds) > 0 && len(ds) < 3 && !ofOther(s, ds[0]) && (len(s) < 60 || strings.Contains(s, "Uhr")) && !tellsDeed(s, ds[0]) && !namesTie(s)
}

// tellsFacts tells several lines of labels and what they stand for, one of which is no date: "Einsatzort: Lindenweg".
func tellsFacts(s string) bool {
	if strings.IndexByte(s, '\n') < 0 {
		return false
	}
	for line := range strings.Lines(s) {
		label, rest, ok := strings.Cut(line, ": ")
		if ok && !dataLabels[labelOf(label)] && countWords(rest) > 0 && !isDateLine(line) && !isByline(line) && !strings.Contains(rest, " Uhr") {
			return true
		}
	}
	return false
}

// tellsDeed tells a day of which the line says what happened: "Unterzeichnung des Vertrags am 4. Juni 1998 in Au",
// "4. Juni 1998: Vertrag mit Au".
func tellsDeed(s string, d dated) bool {
	rest, ok := strings.CutPrefix(s[d.end:], ":")
	return ok && countWords(rest) > 1 && !hourFollows(rest) || followsDeed(s[:d.start]) && !hourFollows(s[d.end:])
}

// followsDeed tells what stands before the day of a deed: words and "am", none of which speaks of a publication.
func followsDeed(before string) bool {
	low := strings.TrimSpace(lower(before))
	if countWords(low) < 3 || hasFigure(low) || !strings.HasSuffix(low, " am") && !strings.HasSuffix(low, " vom") && !strings.HasSuffix(low, " seit") {
		return false
	}
	return !strings.Contains(low, "von ") && !hasAny(low, publishedWords) && !hasAny(low, modifiedWords) && !hasAny(low, standWords) &&
		!hasAny(low, documentWords) && !isReleaseLine(before)
}

// dropDateline leaves out a block that only says when the text was published and who wrote it.
func (p *page) dropDateline(i int) {
	b := &p.blocks[i]
	dates := isDateLine(b.text) && !tellsFacts(b.text)
	switch {
	case p.isEventData(i), dates && p.tellsEvent(b.text):
	case dates && i > p.body && p.listsDay(i) && (p.listsDay(i-1) || p.listsDay(i+1)):
	case p.sections[b.section].own&dateRegion != 0 && len(b.text) < 120 && !endsSentence(b.text) && opensWithDay(b.text):
		b.keep, b.why = false, "date line"
	case dates && b.tag == atom.Dd && i > 0 && p.blocks[i-1].tag == atom.Dt && dataLabels[labelOf(p.blocks[i-1].text)]:
		p.dropRange(i-1, i+1, "date line")
	case dates && p.sections[b.section].in&eventRegion == 0 && (b.tag != atom.Tr || isDayAlone(b.text)): // a row of a table tells more: Graz, Österreich | 1. Mai 1968
		b.keep, b.why = false, "date line"
	case isByline(b.text):
		b.keep, b.why = false, "byline"
	}
}

// tellsEvent tells a date line with the day of one of the page's events.
func (p *page) tellsEvent(s string) bool {
	return len(p.meta.ld.events) > 0 && p.meta.ld.beginsOn(datesIn(s)[0].day)
}

// listsDay tells a block that may be one of a list of days, each with its name: "Januar: 27.01.2021", but no "Stand: 27.01.2021".
func (p *page) listsDay(i int) bool {
	if i > p.last || digits(p.blocks[i].text) > 0 || !isDateLine(p.blocks[i].text) {
		return false
	}
	low := lower(p.blocks[i].text)
	return !hasAny(low, publishedWords) && !hasAny(low, modifiedWords) && !hasAny(low, standWords) && !hasAny(low, documentWords)
}

func isDayAlone(s string) bool {
	ds := datesIn(s)
	return len(ds) == 1 && ds[0].start == 0 && ds[0].end == len(s)
}

func opensWithDay(s string) bool {
	ds := datesIn(s)
	return len(ds) > 0 && ds[0].start == 0 && !ofOther(s, ds[0])
}

// saysWhen tells a line that opens with the word for its publication or change: "Publiziert: 03.04.2020, 12:35".
func saysWhen(s string) bool {
	for _, word := range whenWords {
		if strings.HasPrefix(s, word) {
			return isDateLine(s) && datesIn(s)[0].start < 45
		}
	}
	return false
}

var whenWords = [...]string{"Publiziert", "Veröffentlicht", "Erschienen", "Aktualisiert", "Zuletzt aktualisiert", "Zuletzt geändert",
	"Letzte Aktualisierung", "Letzte Änderung", "Geändert", "Update:", "Erstellt"}

// isByline tells a line that names the author: "Von Anna Rau und Jan Ohm".
func isByline(s string) bool {
	if isInterviewer(s) || isOpinionBy(s) {
		return true
	}
	first, rest, ok := strings.Cut(s, " ")
	switch first {
	case "Geschrieben", "Verfasst":
		rest, ok = strings.CutPrefix(rest, "von")
		rest = strings.TrimLeft(rest, ": ")
		return ok && len(s) < 80 && rest != "" && isNounPhrase(rest)
	case "Von", "von", "Von:", "Text:", "Autor:", "Autorin:", "Redaktion:", "By", "VON":
		return ok && len(s) < 80 && !endsStatement(s) && (isNounPhrase(rest) || isSign("("+rest+")"))
	}
	return false
}

// namesAuthor tells the author's name alone; "Über Anna Rau" opens a box.
func (p *page) namesAuthor(s string) bool {
	return len(s) < 80 && p.meta.isAuthor(s) && !strings.HasPrefix(s, "Über ")
}

// dropBio leaves out the last paragraph where it tells who the author is: "Anna Rau ist Ingenieurin und …".
func (p *page) dropBio() {
	for i := p.last; i > p.second; i-- {
		b := &p.blocks[i]
		if !b.keep || b.mass() == 0 {
			continue
		}
		if (p.meta.opensWithAuthor(b.text) || opensBio(b.text) || p.opensWithWriter(b.text)) && 3*(p.sums[i]-p.sums[p.first]) > 2*(p.sums[i+1]-p.sums[p.first]) {
			b.keep, b.why = false, "author"
		}
		return
	}
}

// dropWriters leaves out boxes about who wrote the text, of whom the page says nothing else: a name, and below it a sentence
// that opens with the name and tells that the person writes.
func (p *page) dropWriters() {
	for i := p.second + 1; i < p.last; i++ {
		b, bio := &p.blocks[i], &p.blocks[i+1]
		if b.keep && bio.keep && tellsWriter(b.text, bio.text) {
			p.dropRange(i, i+2, "author")
		}
	}
}

func tellsWriter(name, bio string) bool {
	if len(name) > 40 || len(bio) > 400 || !strings.HasPrefix(bio, name) || !strings.HasPrefix(bio[len(name):], " ") || strings.Count(name, " ") != 1 {
		return false
	}
	_, _, verb := threeWords(bio)
	return bioVerbs[verb] && holdsAny(lower(bio), writerStems)
}

// writerStems are in the words for those who write.
var writerStems = wordSetOf("redakteur", "redaktion", "journalist", "schreibt", "volontär", "reporter", "korrespondent", "autor", "kolumn")

// opensBio tells such a paragraph that has no name: "Unsere Autorin lebt in Au."
func opensBio(s string) bool {
	first, second, third := threeWords(s)
	switch first {
	case "Der", "Die", "Unser", "Unsere":
		return writers[second] && bioVerbs[third]
	}
	return false
}

// threeWords gives the first words of a text, as far as they are not too long for names.
func threeWords(s string) (first, second, third string) {
	s = s[:min(len(s), 60)]
	first, s, _ = strings.Cut(s, " ")
	second, s, _ = strings.Cut(s, " ")
	third, _, _ = strings.Cut(s, " ")
	return first, second, third
}

// opensWithWriter tells such a paragraph by a name that stands in the byline.
func (p *page) opensWithWriter(s string) bool {
	first, second, third := threeWords(s)
	name := first + " " + second
	switch {
	case p.head < 0:
		return false
	case bioVerbs[third]:
	case bioVerbs[second] && len(first) > 2 && !pronouns[first]:
		name = "on " + first + " " // behind "Von"
	default:
		return false
	}
	for i := max(0, p.head-3); i <= min(p.head+8, p.body); i++ {
		if b := &p.blocks[i]; !b.keep && len(b.text) < 120 && strings.Contains(b.text, name) {
			return true
		}
	}
	return false
}

// pronouns open a sentence as a first name does.
var pronouns = map[string]bool{"Sie": true, "Das": true, "Dies": true, "Dieser": true, "Diese": true, "Dort": true, "Hier": true, "Wer": true, "Was": true, "Wir": true}

var writers = map[string]bool{"Autor": true, "Autorin": true, "Gastautor": true, "Gastautorin": true, "Redakteur": true, "Redakteurin": true,
	"Verfasser": true, "Verfasserin": true, "Kolumnist": true, "Kolumnistin": true}

// isOpinionBy tells a line that says what the text is and who wrote it: "Ein Kommentar von Anna Rau".
func isOpinionBy(s string) bool {
	kind, name, ok := strings.Cut(s, " von ")
	kind = strings.TrimPrefix(strings.TrimPrefix(kind, "Ein "), "Eine ")
	return ok && len(s) < 80 && textKinds[kind] && isNounPhrase(name) && !hasFigure(name)
}

var textKinds = map[string]bool{"Kommentar": true, "Gastkommentar": true, "Gastbeitrag": true, "Analyse": true, "Kolumne": true, "Glosse": true, "Essay": true,
	"Reportage": true, "Interview": true, "Rezension": true, "Beitrag": true, "Artikel": true, "Text": true, "Porträt": true, "Meinung": true, "Leitartikel": true}

// isInterviewer tells who asked the questions.
func isInterviewer(s string) bool {
	if s == "" || s[0] != 'D' && s[0] != 'I' {
		return false
	}
	for _, lead := range interviewLeads {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			return len(s) < 80 && isNounPhrase(strings.TrimSuffix(rest, "."))
		}
	}
	return false
}

var interviewLeads = [...]string{"Das Interview führte ", "Das Interview führten ", "Das Gespräch führte ", "Das Gespräch führten ",
	"Die Fragen stellte ", "Die Fragen stellten ", "Interview: "}

// isDocumentData tells an entry of the list that states a document's kind, number and day, and its label.
func (p *page) isDocumentData(b *block) bool {
	if b.tag != atom.Dt && b.tag != atom.Dd || len(b.text) > 80 {
		return false
	}
	s := &p.sections[p.sections[b.section].parent]
	known := false
	for i := s.from; i < s.to && i < s.from+8; i++ {
		if d := &p.blocks[i]; d.tag == atom.Dt {
			known = known || dataLabels[labelOf(d.text)]
			if eventLabels[labelOf(d.text)] {
				return false
			}
		}
	}
	return known
}

// isEventData tells an entry whose label is that of an event: "Termin".
func (p *page) isEventData(i int) bool {
	return p.blocks[i].tag == atom.Dd && i > 0 && p.blocks[i-1].tag == atom.Dt && eventLabels[labelOf(p.blocks[i-1].text)]
}

func labelOf(s string) string { return lower(strings.Trim(s, " :")) }

var dataLabels = map[string]bool{"datum": true, "typ": true, "art": true, "nummer": true, "nr.": true, "rubrik": true, "kategorie": true,
	"ressort": true, "autor": true, "autorin": true, "herausgeber": true, "veröffentlicht": true, "veröffentlicht am": true,
	"erscheinungsdatum": true, "quelle": true, "details": true, "stand": true, "erstellt": true, "zuletzt geändert": true}

var eventLabels = map[string]bool{"ort": true, "wo": true, "wann": true, "uhrzeit": true, "zeit": true, "beginn": true, "eintritt": true,
	"treffpunkt": true, "veranstaltungsort": true, "termin": true}
