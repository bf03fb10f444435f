package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
)

func main() {
	largest := flag.Int("largest", 10_000_000, "bytes of the largest document")
	rounds := flag.Int("rounds", 5, "how often each contender has its turn")
	only := flag.String("only", "", "parts to run, parted by commas: "+strings.Join(partNames(), ", ")+" (default: all)")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: compare [-rounds N] [-largest BYTES] [-only PART,...] [FILE|DIR]...\n\nDefault: the sample corpus of the project.")
		flag.PrintDefaults()
	}
	flag.Parse()
	for _, name := range strings.Split(*only, ",") {
		if name != "" && !slices.Contains(partNames(), name) {
			fmt.Fprintf(os.Stderr, "compare: no part %q, want some of %s\n", name, strings.Join(partNames(), ", "))
			os.Exit(2)
		}
	}
	args := flag.Args()
	if len(args) == 0 {
		args = []string{"../testdata/press"}
	}
	in, err := load(args)
	if err != nil {
		fmt.Fprintln(os.Stderr, "compare:", err)
		os.Exit(1)
	}
	fmt.Print(heading(args, in))
	for _, p := range parts {
		if *only == "" || strings.Contains(","+*only+",", ","+p.name+",") {
			p.run(in, options{*rounds, *largest})
		}
	}
}

// options say how a part is measured.
type options struct {
	rounds  int
	largest int // bytes of the largest document
}

// part is a section of the report.
type part struct {
	name string
	run  func(in *input, o options)
}

var parts = []part{
	{"quality", printQuality},
	{"floors", func(in *input, o options) {
		printGroup(textFloors(in), o.rounds)
		if len(in.pages) > 0 {
			printGroup(pageFloors(in), o.rounds)
		}
	}},
	{"stages", func(in *input, o options) { printStages(stages(in, o.rounds)) }},
	{"peers", func(in *input, o options) {
		if len(in.pages) > 0 {
			printGroup(pagePeers(in), o.rounds)
		}
		for _, g := range []group{datePeers(in), wordPeers(in), sentencePeers(in), stemPeers(in)} {
			printGroup(g, o.rounds)
		}
	}},
	{"growth", func(in *input, o options) {
		printPoints("A document grows", documentGrowth(in, o.rounds, o.largest))
		printPoints("Rules of one's own, beside the built-in ones", ruleGrowth(in, o.rounds))
		printPoints("Places of one's own", placeGrowth(in, o.rounds))
	}},
	{"program", func(in *input, o options) { must(wholeProgram(in, o.rounds)) }},
}

func partNames() []string {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	return names
}
