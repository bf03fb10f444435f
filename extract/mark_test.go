package extract_test

import (
	"fmt"
	"testing"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/rules"
)

// TestMarks holds that a layer which passes over what bears none of its marks finds the same.
func TestMarks(t *testing.T) {
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	marked, err := extract.New(set, extract.Types...)
	if err != nil {
		t.Fatal(err)
	}
	bare, err := extract.New(set, extract.Types...)
	if err != nil {
		t.Fatal(err)
	}
	extract.MarkAll(bare)
	for _, r := range set.Rules {
		for _, e := range r.Finds {
			text := &corpus.Text{ID: r.ID, Body: e.Text}
			if got, want := fmt.Sprint(marked.Extract(text)), fmt.Sprint(bare.Extract(text)); got != want {
				t.Errorf("%s: %s: got %s, with all marks %s", r.ID, e.Text, got, want)
			}
		}
	}
}
