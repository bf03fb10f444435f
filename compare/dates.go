package main

import (
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract"
	"github.com/markusmobius/go-dateparser"
)

// dateFinder finds the dates of a text; value is the day as YYYY-MM-DD, or a TIMEX3 value.
type dateFinder struct {
	name string
	find func(*corpus.Text) []foundDate
}

type foundDate struct{ text, value string }

var dateFinders = []dateFinder{
	{"auslese extract --types date", func(t *corpus.Text) (found []foundDate) {
		for _, r := range ownDates.Extract(t) {
			d := r.(*extract.DateRecord)
			found = append(found, foundDate{d.Text, d.Value})
		}
		return found
	}},
	{"go-dateparser, given the language", func(t *corpus.Text) (found []foundDate) {
		now := t.Date
		if now.IsZero() {
			now = time.Now()
		}
		rs, err := germanDates.SearchWithLanguage(&dateparser.Configuration{Languages: []string{"de"}, CurrentTime: now}, "de", t.Body)
		if err != nil {
			return nil
		}
		for _, r := range rs {
			found = append(found, foundDate{r.Text, r.Date.Time.Format(time.DateOnly)})
		}
		return found
	}},
}

var (
	ownDates    = newExtractor(builtinRules(), extract.TypeDate)
	germanDates dateparser.Parser
)

// datePeers is the speed of everything that finds German dates in running text.
// olebedev/when is left out: it has rules for six languages, German is none of them.
func datePeers(in *input) group {
	texts := few(in.texts, textSize, 60_000)
	g := group{title: "Dates in running text", bytes: sum(texts, textSize)}
	for _, f := range dateFinders {
		g.add(f.name, func() {
			for _, t := range texts {
				keep += len(f.find(t))
			}
		})
	}
	return g
}
