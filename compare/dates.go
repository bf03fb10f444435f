package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/extract/score"
	"github.com/markusmobius/go-dateparser"
)

// dateFinder finds the dates of a text. Records have text and value; their places
// are looked for in the text where the finder does not tell them.
type dateFinder struct {
	name string
	find func(*corpus.Text) []score.Record
	run  func(*corpus.Text) int // the finding alone, for its speed
}

// dateFinders are those in Go. olebedev/when is left out: it has rules for six
// languages, German is none of them.
var dateFinders = []dateFinder{
	{"auslese extract --types date", ownDates, func(t *corpus.Text) int { return len(dateExtractor.Extract(t)) }},
	{"go-dateparser, told the language", parsedDates, func(t *corpus.Text) int { return len(parsedDates(t)) }},
}

var dateExtractor = newExtractor(builtinRules(), extract.TypeDate)

func ownDates(t *corpus.Text) []score.Record {
	var lines []byte
	for _, r := range dateExtractor.Extract(t) {
		lines = append(r.AppendJSON(lines), '\n')
	}
	found, err := score.Read(bytes.NewReader(lines), t.ID)
	must(err)
	return found
}

func parsedDates(t *corpus.Text) (found []score.Record) {
	rs, err := germanDates.SearchWithLanguage(&dateparser.Configuration{Languages: []string{"de"}, CurrentTime: today(t)}, "de", t.Body)
	if err != nil {
		return nil
	}
	for _, r := range rs {
		found = append(found, day(r.Text, r.Date.Time.Format(time.DateOnly)))
	}
	return found
}

var germanDates dateparser.Parser

func today(t *corpus.Text) time.Time {
	if t.Date.IsZero() {
		return time.Now()
	}
	return t.Date
}

func day(text, value string) score.Record {
	return score.Record{Type: "date", Doc: "-", Text: text, Timex: "DATE", Value: value}
}

// jsDoc is a document as peers.mjs reads it.
type jsDoc struct {
	Text string `json:"text,omitempty"`
	HTML string `json:"html,omitempty"`
	Date string `json:"date,omitempty"`
}

// startChrono starts chrono-node over the texts; nil where it is not installed.
func startChrono(texts []*corpus.Text) *nodePeer {
	var docs []jsDoc
	for _, t := range texts {
		docs = append(docs, jsDoc{Text: t.Body, Date: today(t).Format(time.DateOnly)})
	}
	return startNode("chrono", "chrono-node", docs)
}

// chronoDates are the dates that chrono-node finds in a text.
func chronoDates(answer json.RawMessage) (found []score.Record) {
	var ds []struct{ Text, Value string }
	must(json.Unmarshal(answer, &ds))
	for _, d := range ds {
		found = append(found, day(d.Text, d.Value))
	}
	return found
}

// place gives records their spans, in code points: each stands behind the one before.
func place(records []score.Record, text string) []score.Record {
	at, runes := 0, 0
	for i := range records {
		r := &records[i]
		if r.End > 0 {
			continue
		}
		n := strings.Index(text[at:], r.Text)
		if n < 0 {
			continue
		}
		r.Start = runes + utf8.RuneCountInString(text[at:at+n])
		r.End = r.Start + utf8.RuneCountInString(r.Text)
		at, runes = at+n+len(r.Text), r.End
	}
	return records
}

// datePeers is the speed of everything that finds German dates in running text.
func datePeers(in *input) group {
	texts := few(in.texts, textSize, 60_000)
	g := group{title: "Dates in running text", bytes: sum(texts, textSize)}
	for _, f := range dateFinders {
		g.add(f.name, func() {
			for _, t := range texts {
				keep += f.run(t)
			}
		})
	}
	if p := startChrono(texts); p != nil {
		g.all = append(g.all, contender{"chrono-node (de)", p.pass})
	}
	return g
}
