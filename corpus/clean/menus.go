package clean

import "strings"

// Bounds of a menu in copied text: labels in a row, how many of them show one by themselves, and the words of a label.
const (
	shortMenu    = 3 // with two known labels
	plainMenu    = 4 // with one
	unknownMenu  = 6 // with none
	longestLabel = 4
)

// menuEnd gives the last line before the headline that stands in a menu whose labels have a line each, -1 where none does:
// short lines in a row, of which some are known. The last label may be the headline's own kicker; that goes with it. One of
// three words may be the headline, above a cross heading.
func menuEnd(head []line) int {
	if last := len(head) - 1; last >= 0 && head[last].keep && head[last].words > 2 && !inMenu(head, last) && !addressesReader(head[last].core) {
		head = head[:last]
	}
	end, row, known := -1, 0, 0
	for i := range head {
		l := &head[i]
		if l.keep && isSender(l) {
			continue // whose page it is may stand among them
		}
		if !isLabel(l) {
			row, known = 0, 0
			continue
		}
		row++
		if !l.keep || l.phrase == departmentPhrase {
			known++
		}
		if row >= unknownMenu || row >= plainMenu && known > 0 || row >= shortMenu && known > 1 {
			end = i
		}
	}
	return end
}

// siteMenu is how many lines of machinery right below the first line make it the site's name or motto.
const siteMenu = 3

// leadsToMore tells the headlines of other articles, one or several, by the button below: "Mehr Nachrichten".
func leadsToMore(lines []line) bool {
	for i := 1; i < min(len(lines), longestEntry); i++ {
		if isMore(&lines[i]) {
			return true
		}
		if l := &lines[i]; !l.keep || l.words < 3 || endsSentence(l.core) || len(datesIn(l.core)) > 0 {
			return false
		}
	}
	return false
}

// addressesReader tells words to the reader: "Ihre Meinung ist gefragt".
func addressesReader(s string) bool { return hasAny(lower(s), readerWords) }

// isLabel tells a line that may be an entry of a menu: machinery, or a few words that say nothing.
func isLabel(l *line) bool {
	if !l.keep || l.phrase == departmentPhrase {
		return true
	}
	return l.words <= longestLabel && !isSender(l) && !l.prose && !l.hasFigure() && !endsSentence(l.core) && !strings.ContainsAny(l.core, ":,„“\"") &&
		!isReleaseLine(l.core)
}

// fewestCommands is how many commands in a row of labels make it a menu.
const fewestCommands = 2

// stripMenu leaves out the menu after the last paragraph, which is the first line: labels in a row, right above machinery
// or with commands among them. A list after a colon is none.
func stripMenu(run []line) {
	from, commands := 1, 0
	for i := 1; i < len(run); i++ {
		l := &run[i]
		switch {
		case l.keep && !l.bullet && (isLabel(l) || isSender(l) || isPhone(l.core)):
			if isCommand(l) {
				commands++
			}
			if i+1 < len(run) {
				continue
			}
			i++
		}
		menu := i-from >= plainMenu && (i < len(run) && !l.keep || commands >= fewestCommands)
		if menu && !strings.HasSuffix(run[from-1].core, ":") {
			for k := from; k < i; k++ {
				run[k].keep, run[k].why = false, "menu"
			}
		}
		from, commands = i+1, 0
	}
}

// isCommand tells a label that says what to do: a noun and an infinitive, "Störung melden".
func isCommand(l *line) bool {
	before, verb, ok := cutLast(l.core, " ")
	if !ok || l.words < 2 || l.words > longestLabel {
		return false
	}
	if strings.ToUpper(l.core) == l.core {
		verb = lower(verb)
	}
	return verb[0]-'a' < 26 && (strings.HasSuffix(verb, "en") || strings.HasSuffix(verb, "ern") || strings.HasSuffix(verb, "eln")) && !strings.Contains(before, " in ")
}

// isPhone tells a telephone number: figures and few words.
func isPhone(s string) bool {
	n := 0
	for i := range len(s) {
		if s[i]-'0' < 10 {
			n++
		}
	}
	return n > 6 && countWords(s) < 7 && (s[0] == '0' || s[0] == '+') && len(datesIn(s)) == 0
}
