package main

import (
	"bytes"
	"io"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/output"
	"github.com/auslese/auslese/rules"
)

// ownRuns are auslese's runs from JSON Lines in to JSON Lines out, on one core.
var ownRuns = []struct {
	name string
	over func(lines []byte)
}{
	{"auslese extract --strip off", func(lines []byte) { extractAll(lines, clean.Whole) }},
	{"auslese extract", func(lines []byte) { extractAll(lines, clean.Main) }},
}

// builtin is the extractor of the program's own rules, for all four default types.
var builtin = newExtractor(builtinRules())

func builtinRules() *rules.Set {
	set, err := rules.Load(rules.Builtin())
	must(err)
	return set
}

func newExtractor(set *rules.Set, types ...extract.Type) *extract.Extractor {
	x, err := extract.New(set, types...)
	must(err)
	return x
}

// extractAll does what `auslese extract` does between its input and output.
func extractAll(lines []byte, strip func(*corpus.Document) (*corpus.Text, error)) {
	out := output.NewWriter(io.Discard)
	for d := range documents(lines) {
		t, err := strip(d)
		must(err)
		writeRecords(out, builtin.Extract(t))
	}
	must(out.Flush())
}

// documents reads JSON Lines; a line that cannot be read is a bug here.
func documents(lines []byte) func(func(*corpus.Document) bool) {
	return func(yield func(*corpus.Document) bool) {
		for d, err := range corpus.Open([]string{"-"}, corpus.Options{From: corpus.JSONL, Stdin: bytes.NewReader(lines)}) {
			must(err)
			if !yield(d) {
				return
			}
		}
	}
}

func writeRecords(out *output.Writer, rs []extract.Record) {
	buf := make([]byte, 0, 300*len(rs))
	for _, r := range rs {
		buf = append(r.AppendJSON(buf), '\n')
	}
	_, err := out.Write(buf)
	must(err)
}

func cleanAll(docs []*corpus.Document) {
	for _, d := range docs {
		t, err := clean.Main(d)
		must(err)
		keep += len(t.Body)
	}
}

func extractTexts(x *extract.Extractor, texts []*corpus.Text) {
	for _, t := range texts {
		keep += len(x.Extract(t))
	}
}
