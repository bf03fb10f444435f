package clean

import (
	"strings"
	"unicode/utf8"
)

// isCredit tells image credits: a copyright sign in a short line, or under a picture an agency without a sentence.
func isCredit(s string, underPicture bool) bool {
	if len(s) > 250 || !underPicture && s[0] != '(' && strings.IndexByte(s, "©"[1]) < 0 {
		return false // as nearly all
	}
	n := utf8.RuneCountInString(s)
	if n < 100 && (strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(c)") || strings.HasPrefix(s, "(C)")) {
		return true
	}
	if n < 100 && strings.Contains(s, "©") && !endsStatement(s) && !underPicture {
		return true
	}
	if n < 100 && strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && opensCredit(s[1:]) {
		return true
	}
	return underPicture && n < 60 && strings.Contains(s, "/") && !endsSentence(s)
}

// withoutCredit takes the credit off the end of a caption: from a copyright sign or a label such as "Foto:" on.
func withoutCredit(s string) string {
	from := max(0, len(s)-longestCredit)
	at := strings.IndexByte(s[from:], "©"[0])
	if at >= 0 && !strings.HasPrefix(s[from+at:], "©") {
		at = strings.Index(s[from:], "©")
	}
	for i := from; i < len(s); i++ {
		colon := strings.IndexByte(s[i:], ':')
		if colon < 0 || at >= 0 && i+colon > from+at {
			break
		}
		i += colon
		if label := creditLabel(s[from:i]); label > 0 {
			at = i - label - from
			break
		}
	}
	for _, licence := range [...]string{"CC BY", "CC-BY", "CC0"} {
		if i := strings.Index(s[from:], licence); i >= 0 && (at < 0 || i < at) {
			at = i
		}
	}
	if at < 0 || from+at == 0 {
		return s
	}
	if cut := strings.TrimRight(s[:from+at], " (|/–-[\n\t\u00a0"); len(cut) > 0 {
		return cut
	}
	return s
}

// creditLabel gives the length of the label of a credit at the end of s, 0 for none.
func creditLabel(s string) int {
	for _, label := range creditLabels {
		if strings.HasSuffix(s, label) {
			return len(label)
		}
	}
	return 0
}

// opensCredit tells whether a credit's label and a colon open s.
func opensCredit(s string) bool {
	for _, label := range creditLabels {
		if rest, ok := strings.CutPrefix(s, label); ok && strings.HasPrefix(rest, ":") {
			return true
		}
	}
	return false
}

var creditLabels = [...]string{"Foto", "Fotos", "Bildquelle", "Quelle", "Bild", "Grafik", "Credit", "Copyright"}

// longestCredit is the length in bytes of the longest credit after a caption.
const longestCredit = 100

// endsInCredit tells a caption by the credit at its end.
func endsInCredit(s string) bool {
	if len(s) > longestCaption {
		return false
	}
	if strings.HasSuffix(s, ")") {
		if i := strings.LastIndexByte(s, '('); i > 10 && len(s)-i < 60 && namesAgency(s[i:]) {
			return true
		}
	}
	cut := withoutCredit(s)
	if len(cut) < len(s) && len(cut) > 10 {
		credit := s[len(cut):]
		return !strings.Contains(credit, "Quelle") && !strings.Contains(credit, "Copyright") && !endsStatement(credit)
	}
	return false
}

// namesAgency tells a photographer with an agency: "(Anna Rau / iStock.com)".
func namesAgency(s string) bool {
	_, agency, ok := strings.Cut(s, "/")
	if !ok {
		return false
	}
	for _, name := range agencies {
		if strings.Contains(agency, name) {
			return true
		}
	}
	return false
}

var agencies = [...]string{"iStock", "Getty", "dpa", "hutterstock", "dobe", "mago", "ixabay", "nsplash", "otolia", "AFP", "euters", "APA",
	"eystone", "picture alliance", "AP)", "epd", "KNA", "Alamy", "exels"}
