package clean

import (
	"strings"
	"unicode/utf8"
)

// stripLines decides for every line of copied text whether it is main text. Empty lines are no blocks.
func stripLines(text string) []block {
	t := cues()
	var out []block
	buf := make([]byte, 0, 128)
	ended := false
	for line := range strings.SplitSeq(text, "\n") {
		s := strings.TrimSpace(line)
		b := block{text: line, keep: true, why: "text"}
		if s == "" {
			b.keep, b.why = false, ""
			out = append(out, b)
			continue
		}
		kind, whole := t.phraseOf(strings.TrimLeft(s, "•*·- "), buf)
		n := utf8.RuneCountInString(s)
		switch {
		case ended:
			b.keep, b.why = false, "after the text"
		case kind == sectionPhrase && (whole || n < 60 && !endsSentence(s)):
			b.keep, b.why, ended = false, "heading of other articles", true
		case whole || kind != noPhrase && n < 100 && !endsSentence(s):
			b.keep, b.why = false, "phrase"
		}
		out = append(out, b)
	}
	return out
}
