package extract

import (
	"testing"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/token"
)

// TestRareMarks holds that the words of grammar are no mark: there are some in every text.
func TestRareMarks(t *testing.T) {
	w := builtin(t).newWorker()
	looks := func(text string) bool {
		w.row = w.vocab.Scan(w.row[:0], text)
		w.text, w.hints = &corpus.Text{Body: text}, token.HintsOf(w.row)
		return w.mayRelate()
	}
	const plain = "Am Abend sang sie auf einem Fest vor der Schule, zu dem auch wir mit den Kindern eingeladen waren; es wird nicht das letzte gewesen sein, und das ist ihr zu einem guten Ende in Köln und Bonn zu wünschen."
	if looks(plain) {
		t.Errorf("the relation layer looks at %q", plain)
	}
	if told := plain + " Köln und Lille schlossen sich zu einem Ring zusammen."; !looks(told) {
		t.Errorf("the relation layer passes over %q", told)
	}
}
