package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// BenchmarkOpen reads 1000 documents of 3 kB in each form, as UTF-8 and compressed.
func BenchmarkOpen(b *testing.B) {
	var lines, archive strings.Builder
	for i := range 1000 {
		html := fmt.Sprintf("<html><body><p>Meldung %d: %s</p></body></html>", i, strings.Repeat("Der Rat berät über „Straßen“. ", 100))
		line, _ := json.Marshal(map[string]string{"id": fmt.Sprint(i), "html": html})
		lines.Write(append(line, '\n'))
		archive.WriteString(warcRecord("response", fmt.Sprintf("https://www.example.org/%d", i), "application/http",
			"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"+html))
	}
	for _, form := range []struct{ name, content string }{
		{"jsonl", lines.String()}, {"warc", archive.String()}, {"jsonl.gz", gzipped(lines.String())}, {"warc.gz", gzipped(archive.String())},
	} {
		b.Run(form.name, func(b *testing.B) {
			size := 0
			for b.Loop() {
				size = 0
				for d, err := range Open([]string{"-"}, Options{Stdin: bytes.NewReader([]byte(form.content))}) {
					if err != nil {
						b.Fatal(err)
					}
					size += len(d.Body)
				}
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
		})
	}
}
