package clean

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/auslese/auslese/corpus"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden compares title, publisher, date and main text of each page in testdata/clean with its want.txt.
func TestGolden(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/clean/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			ar, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			text, err := Main(goldenInput(t, ar))
			if err != nil {
				t.Fatal(err)
			}
			got := show(text)
			if *update {
				ar.Files = append(ar.Files[:1], txtar.File{Name: "want.txt", Data: []byte(got)})
				if err := os.WriteFile(path, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if want := string(ar.Files[1].Data); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func goldenInput(t *testing.T, ar *txtar.Archive) *corpus.Document {
	t.Helper()
	f := ar.Files[0]
	return &corpus.Document{ID: f.Name, HTML: filepath.Ext(f.Name) == ".html", Body: f.Data}
}

func show(t *corpus.Text) string {
	date := ""
	if !t.Date.IsZero() {
		date = t.Date.Format(time.DateOnly)
	}
	return fmt.Sprintf("title: %s\npublisher: %s\ndate: %s\n\n%s", t.Title, t.Publisher, date, t.Body)
}
