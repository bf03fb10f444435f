package extract

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/rules"
)

// Failure is an example of a rule that does not hold.
type Failure struct {
	Rule    string
	Example rules.Example
	Msg     string
}

func (f Failure) String() string {
	return fmt.Sprintf("%s: %s: %s\n\t%s", f.Example.Pos, f.Rule, f.Msg, f.Example.Text)
}

// Check runs the examples of all rules and returns those that do not hold.
// Mistakes in the rules themselves are the error.
func Check(set *rules.Set) ([]Failure, error) {
	x, err := New(set, Types...)
	if err != nil {
		return nil, err
	}
	var failures []Failure
	for _, r := range set.Rules {
		failures = append(failures, x.CheckRule(r)...)
	}
	return failures, nil
}

// CheckRule runs the examples of one rule.
func (x *Extractor) CheckRule(r *rules.Rule) []Failure {
	var fs []Failure
	for _, e := range r.Finds {
		if msg := x.finds(r, e); msg != "" {
			fs = append(fs, Failure{r.ID, e, msg})
		}
	}
	for _, e := range r.Skips {
		for _, rec := range x.exampleRecords(r, e) {
			if rec.madeBy(r.ID) {
				fs = append(fs, Failure{r.ID, e, fmt.Sprintf("must not find [%s]", rec.Header().Text)})
			}
		}
	}
	return fs
}

// finds holds an example's spans against the records; empty when all are there.
func (x *Extractor) finds(r *rules.Rule, e rules.Example) string {
	var got []string
	runes := runeIndex{}
	runes.reset(e.Text)
	records := x.exampleRecords(r, e)
	for _, rec := range records {
		if rec.Type() == Type(r.Type) {
			got = append(got, fmt.Sprintf("[%s] => %s (%s)", rec.Header().Text, rec, rec.Header().Rule))
		}
	}
	if len(e.Spans) == 0 {
		if slices.ContainsFunc(records, func(rec Record) bool { return rec.madeBy(r.ID) }) {
			return ""
		}
		return "not found; found: " + listed(got)
	}
	for i, s := range e.Spans {
		start, end := runes.at(s[0]), runes.at(s[1])
		ok := slices.ContainsFunc(records, func(rec Record) bool {
			h := rec.Header()
			return rec.madeBy(r.ID) && h.Start == start && h.End == end && (e.Wants == nil || rec.String() == e.Wants[i])
		})
		if !ok {
			want := ""
			if e.Wants != nil {
				want = " => " + e.Wants[i]
			}
			return fmt.Sprintf("[%s]%s not found; found: %s", e.Text[s[0]:s[1]], want, listed(got))
		}
	}
	return ""
}

// listed is what was found, on one line.
func listed(found []string) string {
	if len(found) == 0 {
		return "nothing of its type"
	}
	return strings.Join(found, ", ")
}

func (x *Extractor) exampleRecords(r *rules.Rule, e rules.Example) []Record {
	t := &corpus.Text{ID: "example", Body: e.Text}
	if r.Today != "" {
		t.Date, _ = time.Parse(time.DateOnly, r.Today) // the loader has checked it
	}
	return x.Extract(t)
}
