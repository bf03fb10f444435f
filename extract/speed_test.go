//go:build unix

package extract_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/rules"
	"golang.org/x/net/html"
)

var speed = flag.Bool("speed", false, "hold the speed against a floor that is measured in the same run")

// speeds are what share of its floor's speed a job had when it was last written
// down; half of it fails. The floor of extraction is to decode the same texts from
// JSON and walk over their code points, that of cleaning to parse the pages.
var speeds = map[string]float64{"extract": 0.057, "clean": 0.57}

// TestSpeed fails when a job has become twice as slow. It compares with a floor in
// turns and in processor time, so that neither the machine nor its load matters.
func TestSpeed(t *testing.T) {
	if !*speed {
		t.Skip("make speed runs it")
	}
	t.Chdir("..")
	texts, pages := speedInput(t)
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(set)
	if err != nil {
		t.Fatal(err)
	}
	lines, sum := jsonLines(t, texts), 0
	holdSpeed(t, "extract", func() {
		for _, text := range texts {
			sum += len(x.Extract(text))
		}
	}, func() {
		for _, line := range lines {
			var d struct{ ID, Text string }
			if json.Unmarshal(line, &d) == nil {
				for _, r := range d.Text {
					sum += int(r)
				}
			}
		}
	})
	holdSpeed(t, "clean", func() {
		for _, d := range pages {
			if text, err := clean.Main(d); err == nil {
				sum += len(text.Body)
			}
		}
	}, func() {
		for _, d := range pages {
			if _, err := html.Parse(bytes.NewReader(d.Body)); err == nil {
				sum++
			}
		}
	})
	t.Logf("(%d)", sum) // so that nothing is left out as unused
}

func speedInput(t *testing.T) (texts []*corpus.Text, pages []*corpus.Document) {
	t.Helper()
	for d, err := range corpus.Open([]string{"testdata/press"}, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		text, err := clean.Main(d)
		if err != nil {
			t.Fatal(err)
		}
		if texts = append(texts, text); d.HTML {
			pages = append(pages, d)
		}
	}
	return texts, pages
}

func jsonLines(t *testing.T, texts []*corpus.Text) (lines [][]byte) {
	t.Helper()
	for _, text := range texts {
		line, err := json.Marshal(map[string]string{"id": text.ID, "text": text.Body})
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	return lines
}

// holdSpeed fails where job has less than half the speed, against floor, that is written down.
func holdSpeed(t *testing.T, name string, job, floor func()) {
	t.Helper()
	var ratios []float64
	for range 7 {
		ratios = append(ratios, cost(floor)/cost(job))
	}
	slices.Sort(ratios)
	ratio := ratios[len(ratios)/2]
	t.Logf("%s: %.3f of its floor's speed, %.3f when written down", name, ratio, speeds[name])
	if ratio < speeds[name]/2 {
		t.Errorf("%s has %.3f of its floor's speed, half of what is written down (%.3f): profile it, or write down why", name, ratio, speeds[name])
	}
}

// cost is the processor time of a run of do, in seconds, over at least 50 ms.
func cost(do func()) float64 {
	do()
	start, runs := processorTime(), 0
	for runs == 0 || processorTime()-start < 50*time.Millisecond {
		do()
		runs++
	}
	return (processorTime() - start).Seconds() / float64(runs)
}

func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err) // only a system without processor times
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
