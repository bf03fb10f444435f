package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/extract/nearest"
	"github.com/auslese/auslese/extract/score"
	"github.com/spf13/cobra"
)

// errFloors is the error of `auslese eval` when a figure is below its floor; each
// is printed already.
var errFloors = errors.New("some figures are below their floors")

// evalOptions are the flags of `auslese eval`.
type evalOptions struct {
	input  inputOptions
	docs   []string
	rules  string
	errors int
	min    map[string]string
}

func newEval() *cobra.Command {
	var o evalOptions
	cmd := &cobra.Command{
		Use:   "eval GOLD [RECORDS]",
		Short: "Hold records against gold: precision, recall, F1",
		Long: `eval extracts from the documents that GOLD names and prints precision, recall
and F1 of each type: of exact spans, and of values at overlapping spans. With
RECORDS, the output of an earlier "auslese extract", it takes these instead.

GOLD is a file or a folder of them:
  .jsonl  records as "auslese extract" writes them, read and corrected; doc is the
          document's path, or its id in what --docs names
  .tml    TimeML: the text is read as it is
  .ann    brat standoff beside its .txt: spans of type Date and Money, read as is

A figure of --min is a line of the table, such as "date span".`,
		Example: `  auslese eval testdata/gold
  auslese eval --errors 5 --min "date value=0.8" --min "money value=0.9" gold.jsonl`,
		Args: arguments(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error { return runEval(cmd, args, o) },
	}
	o.input.bind(cmd)
	f := cmd.Flags()
	f.StringArrayVar(&o.docs, "docs", nil, "`file`, folder or glob of the documents (default: the paths that gold gives)")
	f.StringVar(&o.rules, "rules", "", "a `folder` of rules, words and places, laid over the built-in ones")
	f.IntVar(&o.errors, "errors", 0, "print this `number` of errors of each figure, in their context")
	f.StringToStringVar(&o.min, "min", nil, "fail where a figure's F1 is lower: `FIGURE=F1`")
	f.Lookup("min").DefValue = "" // else help shows an empty list
	return cmd
}

func runEval(cmd *cobra.Command, args []string, o evalOptions) error {
	floors, err := o.floors()
	if err != nil {
		return err
	}
	if o.errors < 0 {
		return usageError{fmt.Errorf("--errors: %d, want a number from 0", o.errors)}
	}
	gold, err := score.Open(args[0])
	if err != nil {
		return usageError{err}
	}
	texts, err := o.texts(cmd, gold)
	if err != nil {
		return err
	}
	for _, g := range gold {
		if err := checkGold(g, texts[g.Doc].Body); err != nil {
			return usageError{fmt.Errorf("%s: %w", g.Doc, err)}
		}
	}
	found, err := o.records(args[1:], texts)
	if err != nil {
		return err
	}
	var report score.Report
	for _, g := range gold {
		if err := report.Add(g.Doc, texts[g.Doc].Body, g.Records, found(g.Doc)); err != nil {
			return usageError{err}
		}
	}
	noteAbsent(cmd, report.Absent)
	report.Only(score.Asked(gold))
	if len(report.Tallies) == 0 {
		return usageError{fmt.Errorf("%s: gold has no record of a type that is compared", args[0])}
	}
	for _, figure := range slices.Sorted(maps.Keys(floors)) {
		if _, ok := report.Tallies[figure]; !ok {
			return usageError{fmt.Errorf("--min: %s is not measured: gold says nothing of it", figure)}
		}
	}
	return printReport(cmd, &report, o.errors, floors)
}

// checkGold fails where a gold record cannot be right: it would only look like one that was missed.
func checkGold(g score.Gold, text string) error {
	runes := []rune(text)
	for _, r := range g.Records {
		if !slices.Contains(extract.Types, extract.Type(r.Type)) {
			return fmt.Errorf("gold has a record type %q, want one of %s", r.Type, strings.Join(typeNames(extract.Types), ", "))
		}
		if r.Start == 0 && r.End == 0 { // it quotes its place
			continue
		}
		if r.Start < 0 || r.End <= r.Start || r.End > len(runes) {
			return fmt.Errorf("gold has %s %q at %d-%d, and the text %d code points", r.Type, r.Text, r.Start, r.End, len(runes))
		}
		there := string(runes[r.Start:r.End])
		if !hasWords(there, r.Text, g.Text != "") {
			return fmt.Errorf("gold has %s %q at %d-%d, where the text has %q: mend or leave out start and end", r.Type, r.Text, r.Start, r.End, there)
		}
	}
	return nil
}

// texts are the documents of gold by id: those that it brings along, else those
// that --docs or gold itself names. One that cannot be had ends the run, since
// figures over a part would mislead.
func (o *evalOptions) texts(cmd *cobra.Command, gold []score.Gold) (map[string]*corpus.Text, error) {
	texts := map[string]*corpus.Text{}
	var paths []string
	for _, g := range gold {
		if g.Text == "" {
			paths = append(paths, g.Doc)
			continue
		}
		t := &corpus.Text{ID: g.Doc, Body: g.Text}
		if g.Date != "" {
			date, err := corpus.ParseDate(g.Date)
			if err != nil {
				return nil, usageError{fmt.Errorf("%s: %w", g.Doc, err)}
			}
			t.Date = date
		}
		texts[g.Doc] = t
	}
	if len(paths) == 0 {
		return texts, nil
	}
	if len(o.docs) > 0 {
		paths = o.docs
	}
	r := &report{w: cmd.ErrOrStderr()}
	docs, err := o.input.documents(paths, cmd.InOrStdin(), r)
	if err != nil {
		return nil, err
	}
	err = each(docs, o.input.jobs, within(o.input.timeout, o.input.text), func(t *corpus.Text, err error) error {
		switch {
		case err == nil:
			texts[t.ID] = t
		case errors.Is(err, fs.ErrNotExist) && len(o.docs) == 0:
			err = fmt.Errorf("%w; gold's paths count from the working folder, --docs names documents elsewhere", err)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, g := range gold {
		if texts[g.Doc] == nil {
			return nil, usageError{fmt.Errorf("gold is about document %s, which is not among the documents (see --docs)", g.Doc)}
		}
	}
	return texts, nil
}

// records gives what was found in a document: read from the file, or extracted now.
func (o *evalOptions) records(file []string, texts map[string]*corpus.Text) (func(doc string) []score.Record, error) {
	if len(file) > 0 {
		f, err := os.Open(file[0])
		if err != nil {
			return nil, usageError{err}
		}
		defer f.Close()
		all, err := score.Read(f, file[0])
		if err != nil {
			return nil, usageError{err}
		}
		docs, of := score.ByDoc(all)
		if len(docs) > 0 && !slices.ContainsFunc(docs, func(doc string) bool { return texts[doc] != nil }) {
			return nil, usageError{fmt.Errorf("%s: its records are of other documents (%s, …) than gold", file[0], docs[0])}
		}
		return func(doc string) []score.Record { return of[doc] }, nil
	}
	x, err := newExtractor(o.rules, extract.Types)
	if err != nil {
		return nil, err
	}
	return func(doc string) []score.Record {
		var lines []byte
		for _, r := range x.Extract(texts[doc]) {
			lines = append(r.AppendJSON(lines), '\n')
		}
		records, err := score.Read(bytes.NewReader(lines), doc)
		if err != nil {
			panic(err) // what AppendJSON writes can be read
		}
		return records
	}, nil
}

// floors are the figures of --min.
func (o *evalOptions) floors() (map[string]float64, error) {
	floors := map[string]float64{}
	for figure, value := range o.min {
		floor, err := strconv.ParseFloat(value, 64)
		if err != nil || !(floor >= 0 && floor <= 1) { // so that NaN is none
			return nil, usageError{fmt.Errorf("--min: %s=%s, want a number from 0 to 1", figure, value)}
		}
		if !slices.Contains(score.Figures, figure) {
			return nil, usageError{fmt.Errorf("--min: no figure %q, want one of %s%s", figure, strings.Join(score.Figures, ", "), nearest.Hint(figure, score.Figures))}
		}
		floors[figure] = floor
	}
	return floors, nil
}

// hasWords reports whether text is made of words, whatever white space parts them; with gaps, as brat's spans in
// pieces have them, text may have more between them. No words are had by any text.
func hasWords(text, words string, gaps bool) bool {
	want := strings.Fields(words)
	if !gaps {
		return len(want) == 0 || slices.Equal(strings.Fields(text), want)
	}
	for _, word := range want {
		_, rest, found := strings.Cut(text, word)
		if !found {
			return false
		}
		text = rest
	}
	return true
}

// maxNotes is how many notes of one kind are printed.
const maxNotes = 10

// noteAbsent tells gold that is not in the documents: they were stripped of it, or it is misquoted.
func noteAbsent(cmd *cobra.Command, absent []score.Record) {
	r := report{w: cmd.ErrOrStderr()}
	for i, g := range absent {
		if i == maxNotes {
			r.note("gold", fmt.Sprintf("and %d more that the texts do not have", len(absent)-i))
			return
		}
		r.note(g.Doc, fmt.Sprintf("gold has %s %q, which the text does not have, so it counts as missed (auslese clean shows the text)", g.Type, g.Before+g.Text+g.After))
	}
}

func printReport(cmd *cobra.Command, r *score.Report, errors int, floors map[string]float64) error {
	if err := r.WriteTable(cmd.OutOrStdout()); err != nil {
		return err
	}
	shown := map[string]int{}
	for _, e := range r.Errors {
		if shown[e.Figure]++; shown[e.Figure] <= errors {
			fmt.Fprintln(cmd.OutOrStdout(), e)
		}
	}
	low := false
	for _, f := range score.Figures {
		floor, ok := floors[f]
		if t := r.Tallies[f]; ok && t.F1() < floor {
			fmt.Fprintf(cmd.ErrOrStderr(), "auslese: %s: F1 %.3f is below %g\n", f, t.F1(), floor)
			low = true
		}
	}
	if low {
		return errFloors
	}
	return nil
}
