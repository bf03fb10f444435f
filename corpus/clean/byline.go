package clean

import "strings"

// isDateLine tells a line that gives the day of publication, perhaps with hour and author, and says nothing else.
func isDateLine(s string) bool {
	if len(s) > 120 || endsStatement(s) {
		return false
	}
	ds := datesIn(s)
	return len(ds) > 0 && len(ds) < 3 && (len(s) < 60 || strings.Contains(s, "Uhr"))
}

// isByline tells a line that names the author: "Von Anna Rau und Jan Ohm".
func isByline(s string) bool {
	first, rest, ok := strings.Cut(s, " ")
	switch first {
	case "Von", "von", "Text:", "Autor:", "Autorin:", "Redaktion:", "By", "VON":
		return ok && len(s) < 80 && !endsStatement(s) && isNounPhrase(rest)
	}
	return false
}
