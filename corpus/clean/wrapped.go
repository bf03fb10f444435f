package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/wrap"
)

// cut cuts copied text into its lines. Those of a paragraph that was broken at a fixed width are one block: what
// one of them is, all are.
func (c *copied) cut(text string) {
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		if strings.IndexByte(text, '\n') < 0 {
			text = strings.ReplaceAll(text, "\r", "\n") // as old Macs end lines
		}
	}
	width := wrap.Width(text)
	start, before := 0, "" // of the block, the line before
	for from := 0; from <= len(text); {
		end := len(text)
		if n := strings.IndexByte(text[from:], '\n'); n >= 0 {
			end = from + n
		}
		line := text[from:end]
		if from > 0 && !goesOnIn(before, line, width) {
			c.blocks = append(c.blocks, block{text: text[start : from-1]})
			start = from
		}
		before, from = line, end+1
	}
	c.blocks = append(c.blocks, block{text: text[start:]})
}

// goesOnIn tells whether the paragraph of a line goes on in the next one: the break parts a phrase, or the text is
// wrapped and the line is full.
func goesOnIn(line, next string, width int) bool {
	full := wrap.IsFull(len(line), width)
	if !full && (len(line) < 45 || endsStatement(line)) {
		return false // as most
	}
	core := strings.TrimLeftFunc(next, isBlank)
	if _, bullet := cutBullet(core); bullet || core == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(core)
	amid := unicode.IsLower(first) || strings.ContainsRune("%€$§&)", first) || wrap.Parts(line, core)
	return full || amid && utf8.RuneCountInString(line) >= 45 && !endsStatement(line)
}

// unwrapped is a block's text on one line.
func unwrapped(s string) string {
	if strings.IndexByte(s, '\n') < 0 {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}
