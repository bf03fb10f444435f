package clean

import (
	"strings"
	"unicode/utf8"
)

// isCredit tells image credits: a copyright sign in a short line, or under a picture an agency without a sentence.
func isCredit(s string, underPicture bool) bool {
	if len(s) > 250 {
		return false
	}
	n := utf8.RuneCountInString(s)
	if n < 100 && (strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(c)") || strings.HasPrefix(s, "(C)")) {
		return true
	}
	if n < 100 && strings.Contains(s, "©") && !endsStatement(s) && !underPicture {
		return true
	}
	return underPicture && n < 60 && strings.Contains(s, "/") && !endsSentence(s)
}

// withoutCredit takes the credit off the end of a caption.
func withoutCredit(s string) string {
	for _, sign := range creditSigns {
		if i := strings.LastIndex(s, sign); i > 0 && len(s)-i < 100 {
			if cut := strings.TrimRight(s[:i], " (|/–-[\n\t\u00a0"); len(cut) > 0 {
				return cut
			}
		}
	}
	return s
}

var creditSigns = []string{"©", "(Foto:", "(Bild:", "(Quelle:", "(Fotos:", "(Grafik:", "Foto:", "Bild:", "Fotos:", "Quelle:",
	"Credit:", "Bildquelle:", "Copyright:"}
