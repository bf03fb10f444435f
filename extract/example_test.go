package extract_test

import (
	"fmt"
	"log"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/rules"
)

// A whole program: load the built-in rules, extract from one text, print the records.
func Example() {
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		log.Fatal(err)
	}
	x, err := extract.New(set)
	if err != nil {
		log.Fatal(err)
	}
	text := &corpus.Text{
		ID:   "release-1",
		Body: "Das Land gibt rund 2,4 Millionen Euro.",
		Date: time.Date(2019, 7, 11, 0, 0, 0, 0, time.UTC),
	}
	for _, r := range x.Extract(text) {
		fmt.Println(string(r.AppendJSON(nil)))
	}
	// Output:
	// {"type":"money","doc":"release-1","text":"2,4 Millionen Euro","start":19,"end":37,"rule":"money-amount","amount":"2400000","currency":"EUR","modifier":"approx"}
}
