package clean

import "strings"

// longestDownload is the length in bytes of a link to a file.
const longestDownload = 120

// isDownload tells a link to a file by the file's size: "Satzung (PDF, 120 KB)", "Pressefoto (2 MB)", "PDF-Datei · 840 kB".
func isDownload(s string) bool {
	if len(s) > longestDownload || strings.IndexByte(s, 'B') < 0 || endsStatement(s) {
		return false // as most
	}
	for _, unit := range [...]string{"KB", "kB", "MB", "GB", "Kb", "Mb", "KiB", "MiB"} {
		i := strings.Index(s, unit)
		if i < 1 || !endsInFigure(s[:i]) {
			continue
		}
		inBrackets := strings.LastIndexByte(s[:i], '(') > strings.LastIndexByte(s[:i], ')') || strings.LastIndexByte(s[:i], '[') >= 0
		return countWords(s) < manyWords && (inBrackets && len(s)-i < 6 || namesFile(s))
	}
	return false
}

// endsInFigure tells whether a figure ends s, a blank apart.
func endsInFigure(s string) bool {
	s = strings.TrimRight(s, " \u00a0\u202f")
	return s != "" && s[len(s)-1]-'0' < 10
}

// namesFile tells whether a kind of file is named.
func namesFile(s string) bool {
	for _, kind := range [...]string{"PDF", "pdf", "Datei", "JPG", "jpg", "JPEG", "PNG", "DOC", "ZIP", "MP3", "MP4", "XLS"} {
		if strings.Contains(s, kind) {
			return true
		}
	}
	return false
}
