package rules_test

import (
	"testing"

	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/rules"
)

// TestExamples runs every example of every rule:
//
//	go test ./rules -run Examples/date-day-month
func TestExamples(t *testing.T) {
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(set, extract.Types...)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range set.Rules {
		t.Run(r.ID, func(t *testing.T) {
			for _, f := range x.CheckRule(r) {
				t.Error(f)
			}
		})
	}
	if len(set.Rules) == 0 {
		t.Error("no rules")
	}
}
