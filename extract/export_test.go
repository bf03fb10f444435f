package extract

import "github.com/auslese/auslese/extract/token"

// MarkAll lets every token bear the marks by which layers pass over sentences and documents.
func MarkAll(x *Extractor) {
	all := token.Anything()
	for _, i := range []int{markNumber, markMoney, markCue} {
		x.marks[i] = &all
	}
}
