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

// TestMarksAreRare holds that the words of grammar are no mark: there are some in every text.
func TestMarksAreRare(t *testing.T) {
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(set)
	if err != nil {
		t.Fatal(err)
	}
	const plain = "Am Abend sang sie auf einem Fest vor der Schule, zu dem auch wir mit den Kindern eingeladen waren; es wird nicht das letzte gewesen sein, und das ist ihr zu einem guten Ende in Köln und Bonn zu wünschen."
	if extract.MayRelate(x, plain) {
		t.Errorf("the relation layer looks at %q", plain)
	}
	if told := plain + " Köln und Lille schlossen sich zu einem Ring zusammen."; !extract.MayRelate(x, told) {
		t.Errorf("the relation layer passes over %q", told)
	}
}
