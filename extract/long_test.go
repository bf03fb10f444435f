package extract

import (
	"strings"
	"testing"
	"time"

	"github.com/auslese/auslese/corpus"
)

// TestLongTexts holds that the time grows with the text, not with its square, where one
// sentence goes on and on.
func TestLongTexts(t *testing.T) {
	x := builtin(t, Types...)
	took := func(text string, n int) time.Duration {
		doc := &corpus.Text{ID: "d", Body: "Im ersten Quartal 2019 stieg es. " + strings.Repeat(text, n)}
		least := time.Hour
		for range 3 {
			begun := time.Now()
			x.Extract(doc)
			least = min(least, time.Since(begun))
		}
		return least
	}
	for _, text := range []string{
		"(im Sommer) ", "Wien und Graz und ", "am 3. Mai um 8 Uhr und ", "wollen ausweiten im Mai ", "seit 1990 Partnerschaft mit Wien, ", "34 Cent auf 5 Dollar ",
		"zwischen Wien und Oberdupf ", "Gäste aus Wien und ",
	} {
		var few, many time.Duration
		for range 5 { // a busy machine takes longer now and then, a square always
			if few, many = took(text, 2_000), took(text, 20_000); many <= 40*few {
				break
			}
		}
		if many > 40*few {
			t.Errorf("%s: %v, ten times as long %v", text, few, many)
		}
	}
}

// TestLongSentence holds that a sentence too long to be joined is none of a list either: the worker
// has not read it, and would take the line before it, or one of another text.
func TestLongSentence(t *testing.T) {
	x := builtin(t, TypePartnership)
	doc := &corpus.Text{URL: "https://www.kiel.de/partnerstaedte", Body: strings.Repeat("Lyon und ", longest/2+1) + "Brest"}
	for range 2 {
		if records := x.Extract(doc); len(records) > 0 {
			t.Errorf("%v", records)
		}
		x.Extract(&corpus.Text{URL: doc.URL, Body: "Lyon, Frankreich, seit 1964"})
	}
}
