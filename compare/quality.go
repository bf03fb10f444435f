package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/score"
)

// goldDir is the gold of the sample corpus; documents of other corpora have none.
const goldDir = "../testdata/gold"

// printQuality prints how well auslese and its peers do on the documents that
// have gold: main text, title and date of pages, dates in running text.
func printQuality(in *input, _ options) {
	gold, err := score.Open(goldDir)
	must(err)
	byDoc := map[string][]score.Record{}
	for _, g := range gold {
		byDoc["../"+g.Doc] = g.Records
	}
	q := quality{gold: byDoc}
	for _, d := range in.pages {
		if byDoc[d.ID] != nil {
			q.pages = append(q.pages, d)
		}
	}
	for _, t := range in.texts {
		if byDoc[t.ID] != nil {
			q.texts = append(q.texts, t)
		}
	}
	if len(q.pages) > 0 {
		q.ofPages()
	}
	if len(q.texts) > 0 {
		q.ofDates()
	}
}

type quality struct {
	gold  map[string][]score.Record
	pages []*corpus.Document
	texts []*corpus.Text
}

// ofPages compares main texts by the phrases that must stay or go.
func (q *quality) ofPages() {
	fmt.Printf("\n## Quality: %d pages with gold\n\n| | text P | R | F1 | title F1 | date F1 |\n|---|---|---|---|---|---|\n", len(q.pages))
	for _, r := range readers {
		q.pageRow(r.name, func(i int) corpus.Text { return r.read(q.pages[i]) })
	}
	if p := startReadability(q.pages); p != nil {
		_, answers := p.answer("show")
		q.pageRow("readability.js (on linkedom)", func(i int) corpus.Text { return readabilityText(answers[i]) })
	}
}

func (q *quality) pageRow(name string, read func(i int) corpus.Text) {
	var report score.Report
	for i, d := range q.pages {
		t := read(i)
		found := score.Record{Type: "document", Doc: d.ID, Title: t.Title}
		if !t.Date.IsZero() {
			found.Date = t.Date.Format(time.DateOnly)
		}
		only := documentGold(q.gold[d.ID])
		must(report.Add(d.ID, t.Body, only, []score.Record{found}))
	}
	fmt.Printf("| %s | %s | %s | %s |\n", name, cells(report.Tallies["text"]),
		last(cells(report.Tallies["title"])), last(cells(report.Tallies["document date"])))
}

func documentGold(all []score.Record) []score.Record {
	for _, r := range all {
		if r.Type == "document" {
			return []score.Record{r}
		}
	}
	return nil
}

// ofDates compares dates by their exact spans, and by type and value where spans overlap.
func (q *quality) ofDates() {
	fmt.Printf("\n## Quality: dates of %d documents with gold\n\n| | span P | R | F1 | value P | R | F1 |\n|---|---|---|---|---|---|---|\n", len(q.texts))
	for _, f := range dateFinders {
		q.dateRow(f.name, func(i int) []score.Record { return f.find(q.texts[i]) })
	}
	if p := startChrono(q.texts); p != nil {
		_, answers := p.answer("show")
		q.dateRow("chrono-node (de)", func(i int) []score.Record { return chronoDates(answers[i]) })
	}
}

func (q *quality) dateRow(name string, find func(i int) []score.Record) {
	var report score.Report
	for i, t := range q.texts {
		must(report.Add(t.ID, t.Body, q.gold[t.ID], place(find(i), t.Body)))
	}
	fmt.Printf("| %s | %s | %s |\n", name, cells(report.Tallies["date span"]), cells(report.Tallies["date value"]))
}

// cells are precision, recall and F1; bars alone where the peer does not do it at all.
func cells(t score.Tally) string {
	if t.Right == 0 {
		return "– | – | –"
	}
	return fmt.Sprintf("%.3f | %.3f | %.3f", t.Precision(), t.Recall(), t.F1())
}

func last(cells string) string { return cells[strings.LastIndex(cells, "| ")+2:] }
