package clean

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/auslese/auslese/corpus"
)

// FuzzMain holds what must be true of every input: UTF-8 stays UTF-8; the kept lines of copied text are lines of it,
// in order; the letters of a page's text are letters of Whole's, in order; Whole leaves text as it is.
func FuzzMain(f *testing.F) {
	paths, err := filepath.Glob("../../testdata/clean/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		in := txtar.Parse(data).Files[0]
		f.Add(string(in.Data), filepath.Ext(in.Name) == ".html")
	}
	f.Add("<table><td>a<td>b<tr><table><p>c", true)
	f.Add("<a><b><div></a></b></div><h1><span>x</span><span>y", true)
	f.Add("<p>Wir freuen uns über den neuen Radweg am Fluss, sagte Rau.<blockquote>Wir freuen uns über den neuen Radweg am Fluss", true)
	f.Fuzz(func(t *testing.T, body string, html bool) {
		if !utf8.ValidString(body) {
			t.Skip("corpus gives UTF-8 only")
		}
		d := &corpus.Document{HTML: html, Body: []byte(body)}
		text, err := Main(d)
		if err != nil {
			return
		}
		whole, err := Whole(d)
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.ValidString(text.Body) || !utf8.ValidString(text.Title) {
			t.Errorf("no UTF-8: %q, title %q", text.Body, text.Title)
		}
		if !html && whole.Body != body {
			t.Errorf("Whole changed %q to %q", body, whole.Body)
		}
		if !inOrder(strings.Join(strings.Fields(text.Body), ""), whole.Body) {
			t.Errorf("%q is not of %q", text.Body, whole.Body)
		}
	})
}

// inOrder tells whether all of a stand in b in their order.
func inOrder(a, b string) bool {
	j := 0
	for i := 0; i < len(a); i++ {
		for j < len(b) && b[j] != a[i] {
			j++
		}
		if j == len(b) {
			return false
		}
		j++
	}
	return true
}
