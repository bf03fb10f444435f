package clean

import (
	"strings"
	"time"
	"unicode/utf8"
)

// textDate finds the day of publication in copied text: a line that says so, a line that is a date,
// a dateline ("Leipzig, 11. Juli 2019: …"). A date inside a sentence is none.
func textDate(blocks []block) time.Time {
	seen := 0
	for i := range blocks {
		b := &blocks[i]
		if b.text == "" || strings.HasPrefix(b.why, "after") || strings.HasPrefix(b.why, "under") {
			continue
		}
		if seen++; seen > 15 {
			break
		}
		head := b.text
		if len(head) > 160 {
			head = head[:160]
		}
		for _, d := range datesIn(head) {
			if ownDate(b.text, d) {
				return d.day
			}
		}
	}
	return time.Time{}
}

// ownDate tells whether a printed date is its text's own.
func ownDate(text string, d dated) bool {
	before := strings.TrimSpace(text[:d.start])
	after := strings.TrimSpace(text[d.end:])
	switch low := strings.ToLower(before); {
	case strings.Contains(low, "©") || strings.Contains(low, "copyright"):
		return false
	case hasAny(low, modifiedWords):
		return false
	case hasAny(low, publishedWords) || strings.HasPrefix(low, "stand"):
		return true
	}
	if before == "" && (utf8.RuneCountInString(after) < 20 || strings.ContainsAny(after[:1], ".:|-") || strings.HasPrefix(after, "–")) {
		return true
	}
	// dateline: a place and perhaps a country before, a mark after
	if !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, "(") && !strings.HasSuffix(before, ", den") {
		return false
	}
	return len(before) < 50 && strings.Count(before, " ") < 5 &&
		(after == "" || strings.ContainsAny(after[:1], ":(.-)") || strings.HasPrefix(after, "–") || strings.HasPrefix(after, "—"))
}

// textTitle gives the headline: the first line of three words and more before the first paragraph,
// else the last line before it. A text that starts with a paragraph has none.
func textTitle(blocks []block) string {
	last := ""
	for i := range blocks {
		if !blocks[i].keep {
			continue
		}
		l := measure(&blocks[i])
		if l.prose && l.runes > 200 || l.prose && last != "" || endsStatement(l.core) {
			break
		}
		if len(datesIn(l.core)) == 0 {
			last = l.core
		}
		if l.words > 2 && last == l.core {
			return last
		}
	}
	return last
}
