// Package wrap tells text that was broken at a fixed width, as mail and PDF have it, from
// text whose lines are paragraphs.
package wrap

import "strings"

// Lines shorter than narrow are menus and labels, lines longer than wide are paragraphs: in bytes.
const narrow, wide = 30, 140

// Width is the line length in bytes to which a text, or a part of it, is wrapped; 0 where its
// lines are paragraphs. A text counts as wrapped when at least a quarter of the single line
// breaks that may be such part a phrase.
func Width(text string) int {
	breaks, soft, width := 0, 0, 0
	for rest := text; ; {
		line, next, ok := strings.Cut(rest, "\n")
		if !ok || next == "" {
			break
		}
		if rest = next; len(line) < narrow || len(line) > wide || next[0] == '\n' {
			continue
		}
		if areItems(line, next) {
			continue
		}
		breaks++
		if Parts(line, next) || mayPart(line, next) {
			soft++
			width = max(width, len(line))
		}
	}
	if soft < 2 || soft*4 < breaks {
		return 0
	}
	return width
}

// mayPart holds for a break behind a comma, and before or within brackets: lists and datelines
// have such too, so it says something of a text, but not of the line.
func mayPart(line, next string) bool {
	return next[0] == '(' || line[len(line)-1] == ',' || strings.LastIndexByte(line, '(') > strings.LastIndexByte(line, ')')
}

// Parts tells whether a line break stands amid a phrase: before a small letter, or behind a
// word that cannot end one. A break before b), or before a fact under a name, or in a table's head, does not. line may be
// all of the text before.
func Parts(line, next string) bool {
	if next[0] >= 'a' && next[0] <= 'z' {
		last := line[strings.LastIndexByte(line, '\n')+1:]
		return (len(next) < 2 || next[1] != ')') && !isAddress(next) && !(isFact(next) && len(last) < factual) && !beginAlike(last, next)
	}
	if len(line) < narrow {
		return false
	}
	end := line[len(line)-narrow:]
	return open[end[strings.LastIndexByte(end, ' ')+1:]] && !strings.ContainsAny(end, "\n\t")
}

// areItems tells whether two lines are items of a list, each with the same bullet. line may be all of the text before.
func areItems(line, next string) bool {
	return isBullet(next) && strings.HasPrefix(line[strings.LastIndexByte(line, '\n')+1:], next[:2])
}

// isBullet tells whether a text begins with a bullet and a blank.
func isBullet(text string) bool {
	return len(text) > 2 && text[1] == ' ' && (text[0] == '-' || text[0] == '*') || strings.HasPrefix(text, "• ")
}

// OpensItem tells whether a line is an item of a list of which the one before, or the one behind it, is one too. before may be
// all of the text.
func OpensItem(before, text string) bool {
	if !isBullet(text) {
		return false
	}
	if areItems(before, text) {
		return true
	}
	_, next, ok := strings.Cut(text[:min(len(text), wide)], "\n")
	return ok && isBullet(next)
}

// isAddress tells whether a text begins with an address of the web, which has a line of its own.
func isAddress(text string) bool {
	return strings.HasPrefix(text, "www.") || strings.HasPrefix(text, "http")
}

// factual is the length in bytes below which a line may be a name, and what tells where that is, with a fact below it.
const factual = 60

// isFact tells whether a text begins with a short line that says since when or how many, as the lines of a list do
// under a name: seit 1971; ca. 24.000 Einwohner.
func isFact(text string) bool {
	end := strings.IndexAny(text[:min(len(text), longestLead+1)], " .:\n")
	if end < 0 || !leads[text[:end]] {
		return false
	}
	line, _, _ := strings.Cut(text[:min(len(text), proseLine+1)], "\n")
	return len(line) < proseLine && strings.ContainsAny(line, "0123456789")
}

// beginAlike tells whether two lines begin with the same of the words that facts begin with, as those of a list do: seit
// 1964: Brest, and below it seit 1971: Lyon.
func beginAlike(line, next string) bool {
	word, _, ok := strings.Cut(line[:min(len(line), longestLead+1)], " ")
	return ok && leads[word] && strings.HasPrefix(next, word) && len(next) > len(word) && next[len(word)] == ' '
}

// proseLine is the length in bytes from which a line is none of a list.
const proseLine = 40

// longestLead is the length in bytes of the longest of leads.
const longestLead = len("verschwistert")

// leads are the words in small letters that such facts begin with.
var leads = map[string]bool{"seit": true, "ab": true, "ca": true, "circa": true, "rund": true, "etwa": true, "verschwistert": true,
	"besiegelt": true, "gegründet": true, "begründet": true, "geschlossen": true, "vereinbart": true, "unterzeichnet": true}

// open are words that something follows: articles, conjunctions and those prepositions that
// are no parts of verbs.
var open = map[string]bool{
	"der": true, "die": true, "das": true, "des": true, "dem": true, "den": true, "eine": true, "einer": true, "eines": true,
	"einem": true, "einen": true, "und": true, "oder": true, "sowie": true, "von": true, "vom": true, "im": true, "am": true,
	"zum": true, "zur": true, "beim": true, "für": true, "zwischen": true, "seit": true, "ohne": true, "gegen": true,
	"ihre": true, "ihrer": true, "ihren": true, "ihrem": true, "seine": true, "seiner": true, "seinen": true, "seinem": true,
	"Der": true, "Die": true, "Das": true, "Im": true, "Am": true, "In": true, "An": true, "Auf": true, "Aus": true, "Bei": true, "Mit": true,
	"Nach": true, "Von": true, "Vom": true, "Zu": true, "Zum": true, "Zur": true, "Für": true, "Seit": true, "Dr.": true, "Prof.": true,
}

// IsFull holds for a line of that many bytes which may go on in the next for want of
// room, in a text wrapped to the given width.
func IsFull(line, width int) bool { return width > 0 && line >= width*2/3 }
