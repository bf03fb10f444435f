package main

import (
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/extract/nearest"
	"github.com/auslese/auslese/rules"
	"github.com/spf13/cobra"
)

// extractOptions are the flags of `auslese extract`.
type extractOptions struct {
	input  inputOptions
	output outputOptions
	format string
	types  []string
	rules  string
}

func newExtract() *cobra.Command {
	var o extractOptions
	cmd := &cobra.Command{
		Use:   "extract [FILE|DIR|GLOB|-]...",
		Short: "Write the facts of documents as JSON Lines",
		Long: `extract writes one JSON object a line for each date, amount of money, city pair
and partnership of the documents: files, folders, globs, or standard input where
none is named. Positions count in the text that "auslese clean" prints.`,
		Example: `  auslese extract release.html
  auslese extract --types money releases/ | jq -r .amount
  auslese extract --format csv --out facts/ releases/
  auslese extract --state done.state --out records.jsonl --append releases/
  echo "Seit 1988 besteht die Partnerschaft." | auslese extract --types date`,
		RunE: func(cmd *cobra.Command, args []string) error { return runExtract(cmd, args, o) },
	}
	o.input.bind(cmd)
	o.output.bind(cmd)
	f := cmd.Flags()
	f.Var(newChoice(&o.format, "jsonl", "csv", "document"), "format", "output: jsonl, csv, or document (one JSON object for each document)")
	f.Var(dateFlag{&o.input.date}, "date", "document date where the input gives none (default: found in the document)")
	f.StringSliceVar(&o.types, "types", typeNames(extract.DefaultTypes), "record `types`: "+strings.Join(typeNames(extract.Types), ", "))
	f.StringVar(&o.rules, "rules", "", "a `folder` of rules, words and places, laid over the built-in ones")
	return cmd
}

func runExtract(cmd *cobra.Command, args []string, o extractOptions) error {
	types, err := parseTypes(o.types)
	if err != nil {
		return err
	}
	form, err := newForm(o.format, types, o.output.folder())
	if err != nil {
		return err
	}
	x, err := newExtractor(o.rules, form.types)
	if err != nil {
		return err
	}
	o.output.expect(cmd, o.format, "csv")
	b := batch{
		input: &o.input, output: &o.output,
		names: form.names, headers: form.headers, version: o.version,
		work: func(t *corpus.Text) [][]byte { return form.write(x.Extract(t)) },
	}
	return b.run(cmd, args)
}

// version names all that the records depend on beside the documents.
func (o *extractOptions) version() (string, error) {
	layers := []fs.FS{rules.Builtin()}
	if o.rules != "" {
		layers = append(layers, os.DirFS(o.rules))
	}
	sum, err := digest(layers...)
	return fmt.Sprint("extract ", version, sum, o.types, o.format), err
}

// loadRules reads the built-in rules and, over them, the folder if one is named.
func loadRules(folder string) (*rules.Set, error) {
	if folder == "" {
		return rules.Load(rules.Builtin())
	}
	if st, err := os.Stat(folder); err != nil || !st.IsDir() {
		return nil, usageError{fmt.Errorf("--rules: %s is no folder, want one with the folders %s in it", folder, strings.Join(rules.Folders, ", "))}
	}
	set, err := rules.Load(rules.Builtin(), os.DirFS(folder))
	if err != nil {
		return nil, badRules(folder, err)
	}
	return set, nil
}

// badRules is the error of rules that are wrong. Its files are named within the folder.
func badRules(folder string, err error) error {
	if folder != "" {
		err = fmt.Errorf("rules in %s:\n%w", folder, err)
	}
	return usageError{err}
}

// newExtractor returns an extractor by the built-in rules and those of the folder, if one is named.
func newExtractor(folder string, types []extract.Type) (*extract.Extractor, error) {
	set, err := loadRules(folder)
	if err != nil {
		return nil, err
	}
	x, err := extract.New(set, types...)
	if err != nil {
		return nil, badRules(folder, err)
	}
	return x, nil
}

func parseTypes(names []string) ([]extract.Type, error) {
	var types []extract.Type
	for _, n := range names {
		t := extract.Type(strings.TrimSpace(n))
		if !slices.Contains(extract.Types, t) {
			return nil, usageError{fmt.Errorf("--types: no record type %q, want some of %s%s", n, strings.Join(typeNames(extract.Types), ", "), nearest.Hint(n, typeNames(extract.Types)))}
		}
		if !slices.Contains(types, t) { // else a file of --out would be written twice over
			types = append(types, t)
		}
	}
	if len(types) == 0 {
		return nil, usageError{fmt.Errorf("--types: names no type, want some of %s", strings.Join(typeNames(extract.Types), ", "))}
	}
	return types, nil
}

func typeNames(types []extract.Type) []string {
	var names []string
	for _, t := range types {
		names = append(names, string(t))
	}
	return names
}
