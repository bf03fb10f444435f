// Package wraptest breaks lines as mail does, for tests of what reads such text.
package wraptest

import "strings"

// Break breaks the lines of a text at blanks, tabs stay, so that none but those of a single long word
// has more than width bytes.
func Break(text string, width int) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		n := 0
		for i, word := range strings.Split(strings.TrimSuffix(line, "\n"), " ") {
			switch {
			case i > 0 && n+1+len(word) > width:
				out.WriteByte('\n')
				n = 0
			case i > 0:
				out.WriteByte(' ')
				n++
			}
			out.WriteString(word)
			n += len(word)
		}
		out.WriteByte('\n')
	}
	return out.String()
}
