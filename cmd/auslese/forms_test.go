//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// pages calls f with the id and HTML of n pages.
func pages(n int, f func(id, html string)) {
	for i := range n {
		f(fmt.Sprintf("https://www.example.org/%06d", i), fmt.Sprintf(`<html><head><title>Meldung %d</title></head><body><nav><a href="/">Start</a></nav>
<main><h1>Meldung %d</h1><p>Leipzig, %d. Mai 2019. Die Stadt gibt %d Euro für den Radweg nach Halle aus, der im Jahr %d eröffnet wurde.
Am %d. Juni tagt der Rat zum %d. Mal. Er berät über den Haushalt und die Schulen der Stadt.</p></main></body></html>`,
			i, i, i%28+1, 1000+i*37, 1950+i%60, i%29+1, i%90))
	}
}

// writeForms writes the same pages as JSON Lines, as a web archive, both also
// compressed, and as files in folders.
func writeForms(t *testing.T, dir string, n int) (forms []string) {
	var lines, archive bytes.Buffer
	pages(n, func(id, html string) {
		line, _ := json.Marshal(map[string]string{"id": id, "html": html})
		lines.Write(append(line, '\n'))
		block := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html
		fmt.Fprintf(&archive, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", id, len(block), block)
		name := filepath.Join(dir, "pages", id[len(id)-6:len(id)-3], id[len(id)-3:]+".html")
		os.MkdirAll(filepath.Dir(name), 0o777)
		if err := os.WriteFile(name, []byte(html), 0o666); err != nil {
			t.Fatal(err)
		}
	})
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write(archive.Bytes())
	z.Close()
	e, _ := zstd.NewWriter(nil)
	for name, content := range map[string][]byte{"in.jsonl": lines.Bytes(), "in.warc": archive.Bytes(), "in.warc.gz": packed.Bytes(), "in.jsonl.zst": e.EncodeAll(lines.Bytes(), nil)} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return []string{"in.jsonl", "in.jsonl.zst", "in.warc", "in.warc.gz", "pages"}
}

// docField is the field doc of a record, the only one that the input's form changes.
var docField = regexp.MustCompile(`"doc":"[^"]*?(\d{3})/?(\d{3})(\.html)?"`)

// TestFormsAgree holds that the records are the same from each form of input and
// for any number of jobs.
func TestFormsAgree(t *testing.T) {
	const n = 200
	dir := t.TempDir()
	var want []byte
	for _, form := range writeForms(t, dir, n) {
		for _, jobs := range []string{"1", "2", "8"} {
			cmd := auslese(dir, "extract", "--jobs", jobs, form)
			var stderr strings.Builder
			cmd.Stderr = &stderr
			got, err := cmd.Output()
			if err != nil || stderr.Len() > 0 {
				t.Fatalf("%s, %s jobs: %v\n%s", form, jobs, err, stderr.String())
			}
			got = docField.ReplaceAll(got, []byte(`"doc":"$1$2"`))
			if want == nil {
				want = got
			}
			if !bytes.Equal(got, want) || bytes.Count(got, []byte("\n")) < 4*n {
				t.Errorf("%s, %s jobs: %d bytes, %d from JSON Lines with one job", form, jobs, len(got), len(want))
			}
		}
	}
}

// TestMemoryStaysSmall holds that memory does not grow with the number of documents.
func TestMemoryStaysSmall(t *testing.T) {
	if runtime.GOOS != "linux" || raced() {
		t.Skip("memory is told otherwise here")
	}
	dir := t.TempDir()
	in, err := os.Create(filepath.Join(dir, "in.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	pages(60_000, func(id, html string) {
		line, _ := json.Marshal(map[string]string{"id": id, "html": html})
		in.Write(append(line, '\n'))
	})
	cmd := auslese(dir, "extract", "in.jsonl")
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	if use := cmd.ProcessState.SysUsage().(*syscall.Rusage); use.Maxrss > 130<<10 {
		t.Errorf("%d kB, want 130 MB and less", use.Maxrss)
	}
}

// raced reports whether the race detector, which needs memory of its own, is on.
func raced() bool {
	info, _ := debug.ReadBuildInfo()
	return slices.ContainsFunc(info.Settings, func(s debug.BuildSetting) bool { return s.Key == "-race" && s.Value == "true" })
}
