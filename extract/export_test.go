package extract

import (
	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/token"
)

// MarkAll lets every token bear the marks by which layers pass over sentences and documents.
func MarkAll(x *Extractor) {
	all := token.Anything()
	for _, i := range []int{markNumber, markMoney, markCue} {
		x.marks[i] = &all
	}
}

// MayRelate tells whether the relation layer looks at the text.
func MayRelate(x *Extractor, text string) bool {
	w := x.newWorker()
	w.row = w.vocab.Scan(nil, text)
	w.text, w.hints = &corpus.Text{Body: text}, token.HintsOf(w.row)
	return w.mayRelate()
}
