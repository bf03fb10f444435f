package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/rules"
	"github.com/spf13/cobra"
)

// errExamples is the error of `auslese rules test` when an example does not hold;
// each is printed already.
var errExamples = errors.New("some examples do not hold")

func newRules() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List the rules, run their examples, explain a match",
		Args:  subcommand,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	var folder string
	cmd.PersistentFlags().StringVar(&folder, "rules", "", "a `folder` of rules, words and places, laid over the built-in ones")
	cmd.AddCommand(newRulesList(&folder), newRulesTest(&folder), newRulesExplain(&folder))
	return cmd
}

func newRulesList(folder *string) *cobra.Command {
	return &cobra.Command{
		Use:     "list [WORD]...",
		Short:   "List the rules: id, type, pattern; only those whose id has all the words",
		Example: `  auslese rules list date year`,
		RunE: func(cmd *cobra.Command, args []string) error {
			set, err := loadRules(*folder)
			if err != nil {
				return err
			}
			found := slices.DeleteFunc(set.Rules, func(r *rules.Rule) bool { return !hasAll(r.ID, args) })
			if len(found) == 0 {
				return usageError{fmt.Errorf("no rule's id has all of: %s", strings.Join(args, " "))}
			}
			w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			for _, r := range found {
				for _, m := range r.Match {
					fmt.Fprintf(w, "%s\t%s\t%s\n", r.ID, r.Type, m.Text)
				}
			}
			return w.Flush()
		},
	}
}

func hasAll(id string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(id, w) {
			return false
		}
	}
	return true
}

func newRulesTest(folder *string) *cobra.Command {
	return &cobra.Command{
		Use:     "test [DIR]",
		Short:   "Run the examples of all rules, those of DIR laid over the built-in ones",
		Example: `  auslese rules test`,
		Args:    arguments(0, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 && *folder != "" {
				return usageError{errors.New("rules test: a folder as DIR and one in --rules, want one of them")}
			}
			*folder = cmp.Or(*folder, strings.Join(args, ""))
			set, err := loadRules(*folder)
			if err != nil {
				return err
			}
			return testRules(cmd, *folder, set)
		},
	}
}

func testRules(cmd *cobra.Command, folder string, set *rules.Set) error {
	failures, err := extract.Check(set)
	if err != nil {
		return badRules(folder, err)
	}
	for _, f := range failures {
		fmt.Fprintln(cmd.ErrOrStderr(), f)
	}
	examples := 0
	for _, r := range set.Rules {
		examples += len(r.Finds) + len(r.Skips)
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%d rules, %d examples, %d do not hold\n", len(set.Rules), examples, len(failures))
	if len(failures) > 0 {
		return usageError{errExamples}
	}
	return err
}

func newRulesExplain(folder *string) *cobra.Command {
	var date time.Time
	cmd := &cobra.Command{
		Use:   "explain TEXT",
		Short: "Show a text's tokens and classes, what each rule matches, and the records",
		Long:  "explain shows a text's tokens and classes, what each rule matches, and the records; - reads the text from standard input.",
		Example: `  auslese rules explain "Seit 1988 besteht eine Städtepartnerschaft zwischen Leipzig und Nanjing."
  auslese clean release.html | auslese rules explain -`,
		Args: arguments(1, math.MaxInt),
		RunE: func(cmd *cobra.Command, args []string) error {
			x, err := newExtractor(*folder, extract.Types)
			if err != nil {
				return err
			}
			text := strings.Join(args, " ")
			if text == "-" {
				body, err := io.ReadAll(cmd.InOrStdin())
				if err != nil {
					return err
				}
				text = string(body)
			}
			return x.Explain(&corpus.Text{ID: "text", Body: text, Date: date}, cmd.OutOrStdout())
		},
	}
	cmd.Flags().Var(dateFlag{&date}, "date", "document date")
	return cmd
}
