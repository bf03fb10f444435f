package token

import (
	"strings"
	"unicode/utf8"
)

// addressEnd is where the address that begins at i ends: at white space, or at
// the punctuation before it.
func addressEnd(text string, i int) int {
	end := i
	for end < len(text) {
		c := text[end]
		if c <= ' ' || c == '"' || c == '<' || c == '>' || c == '(' || c == ')' || c == '|' {
			break
		}
		if c >= utf8.RuneSelf {
			if class, n := wideAt(text, end); class == letter {
				end += n
				continue
			}
			break
		}
		end++
	}
	for end > i+1 && strings.IndexByte(".,;:!?'", text[end-1]) >= 0 {
		end--
	}
	return end
}

// isDomain holds where the word text[start:end], which a dot follows, begins a
// host name: www. or labels that end in a known top-level domain.
func isDomain(text string, start, end int) bool {
	if end-start < 2 || end+1 >= len(text) || byteClasses[text[end+1]] != letter {
		return false
	}
	if strings.EqualFold(text[start:end], "www") {
		return true
	}
	i, label := end, end+1
	for i < len(text) {
		c := text[i]
		if c == '.' {
			label = i + 1
		} else if c != '-' && byteClasses[c] != letter && byteClasses[c] != digit {
			break
		}
		i++
	}
	if i < len(text) && text[i] >= utf8.RuneSelf {
		if class, _ := wideAt(text, i); class == letter {
			return false
		}
	}
	if label == i { // the dot ends a sentence
		i--
		label = strings.LastIndexByte(text[:i], '.') + 1
	}
	return label > start && topLevel[text[label:i]]
}
