package main

import (
	"io"
	"slices"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/output"
	"github.com/auslese/auslese/rules"
)

// stages measures what each stage of `auslese extract` adds. The extractor has no
// clock inside: a stage's cost is what a run with it takes more than one without.
func stages(in *input, rounds int) []stage {
	lines := jsonl(in.texts)
	var docs []*corpus.Document
	for d := range documents(lines) {
		docs = append(docs, d)
	}
	texts := in.texts
	all := builtinRules()
	alone := func(folder string) *rules.Set {
		s := *all
		s.Rules = slices.DeleteFunc(slices.Clone(s.Rules), func(r *rules.Rule) bool { return r.Folder != folder })
		return &s
	}
	var records [][]extract.Record
	for _, t := range texts {
		records = append(records, builtin.Extract(t))
	}
	g := group{bytes: in.textBytes()}
	over := func(x *extract.Extractor) func() { return func() { extractTexts(x, texts) } }
	g.add("read", func() {
		for d := range documents(lines) {
			keep += len(d.Body)
		}
	})
	g.add("clean", func() {
		for _, d := range docs {
			t, err := clean.Main(d)
			must(err)
			keep += len(t.Body)
		}
	})
	g.add("scan", over(newExtractor(alone("none"), extract.TypeMoney)))
	g.add("places", over(newExtractor(alone("none"), extract.TypePlace)))
	g.add("dates", over(newExtractor(alone("date"), extract.TypeDate)))
	g.add("money", over(newExtractor(alone("money"), extract.TypeMoney)))
	g.add("all types", over(builtin))
	g.add("write", func() {
		out := output.NewWriter(io.Discard)
		for _, rs := range records {
			writeRecords(out, rs)
		}
	})
	return costs(g.measure(rounds))
}

// costs is what each stage costs beyond those that it needs.
func costs(speeds []speed) []stage {
	cost := map[string]float64{}
	for _, s := range speeds {
		cost[s.name] = 1 / s.mbs
	}
	for _, name := range []string{"places", "dates", "money"} {
		cost[name] -= cost["scan"]
	}
	cost["relations"] = cost["all types"] - cost["scan"] - cost["places"] - cost["dates"] - cost["money"]
	var out []stage
	for _, name := range []string{"read", "clean", "scan", "places", "dates", "money", "relations", "write"} {
		out = append(out, stage{name, 1000 * max(0, cost[name])})
	}
	return out
}

// stage is a step of the pipeline and what it costs.
type stage struct {
	name string
	ns   float64 // for a byte of text
}
