package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	rounds := flag.Int("rounds", 5, "how often each contender has its turn")
	only := flag.String("only", "", "parts to run, parted by commas: "+strings.Join(partNames(), ", ")+" (default: all)")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: compare [-rounds N] [-only PART,...] [FILE|DIR]...\n\nDefault: the sample corpus of the project.")
		flag.PrintDefaults()
	}
	flag.Parse()
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
			p.run(in, *rounds)
		}
	}
}

// part is a section of the report.
type part struct {
	name string
	run  func(in *input, rounds int)
}

var parts = []part{
	{"quality", printQuality},
	{"floors", func(in *input, rounds int) {
		printGroup(textFloors(in), rounds)
		if len(in.pages) > 0 {
			printGroup(pageFloors(in), rounds)
		}
	}},
	{"stages", func(in *input, rounds int) { printStages(stages(in, rounds)) }},
	{"peers", func(in *input, rounds int) {
		if len(in.pages) > 0 {
			printGroup(pagePeers(in), rounds)
		}
		for _, g := range []group{datePeers(in), wordPeers(in), sentencePeers(in), stemPeers(in)} {
			printGroup(g, rounds)
		}
	}},
	{"growth", func(in *input, rounds int) {
		printPoints("A document grows", documentGrowth(in, min(rounds, 2), 10_000_000))
		printPoints("Rules of one's own, beside the built-in ones", ruleGrowth(in, rounds))
		printPoints("Places of one's own", placeGrowth(in, rounds))
	}},
	{"program", func(in *input, rounds int) { must(wholeProgram(in, rounds)) }},
}

func partNames() []string {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	return names
}
