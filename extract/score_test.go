package extract_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/extract/score"
	"github.com/auslese/auslese/rules"
)

var (
	raiseFloors = flag.Bool("raise-floors", false, "raise the floors of testdata/gold/floors.json to the present figures")
	lowerFloors = flag.Bool("lower-floors", false, "set the floors of testdata/gold/floors.json to the present figures, lower ones too")
)

// floor is what a figure must not fall below.
type floor struct {
	Gold      int     `json:"gold"` // items in gold, so that gold cannot shrink unseen
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// floorOf is a tally as a floor, cut to three decimals.
func floorOf(t score.Tally) floor {
	cut := func(f float64) float64 { return float64(int(f*1000)) / 1000 }
	return floor{t.Gold(), cut(t.Precision()), cut(t.Recall()), cut(t.F1())}
}

// below reports whether f falls below another.
func (f floor) below(other floor) bool {
	return f.Gold < other.Gold || f.Precision < other.Precision || f.Recall < other.Recall || f.F1 < other.F1
}

const floorsFile = "testdata/gold/floors.json"

// TestScore holds the records of the sample corpus against gold: no figure may
// fall below its floor. Run it with -v to see every figure and every error.
func TestScore(t *testing.T) {
	t.Chdir("..") // gold names documents from the root
	report := scoreCorpus(t)
	var table strings.Builder
	if err := report.WriteTable(&table); err != nil {
		t.Fatal(err)
	}
	t.Log("\n" + table.String())
	if testing.Verbose() {
		for _, e := range report.Errors {
			t.Log(e)
		}
	}
	if *raiseFloors || *lowerFloors {
		writeFloors(t, report)
	}
	floors := readFloors(t)
	for _, figure := range score.Figures {
		if now := floorOf(report.Tallies[figure]); now.below(floors[figure]) {
			t.Errorf("%s: %+v is below its floor %+v; the errors:\n%s", figure, now, floors[figure], errorsOf(report, figure))
		}
	}
}

// scoreCorpus extracts from every document that gold names and compares.
func scoreCorpus(t *testing.T) *score.Report {
	t.Helper()
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(set, extract.Types...)
	if err != nil {
		t.Fatal(err)
	}
	gold, err := score.Open("testdata/gold")
	if err != nil {
		t.Fatal(err)
	}
	report := &score.Report{}
	for _, g := range gold {
		text := openText(t, g.Doc)
		var lines []byte
		for _, r := range x.Extract(text) {
			lines = append(r.AppendJSON(lines), '\n')
		}
		found, err := score.Read(bytes.NewReader(lines), g.Doc)
		if err != nil {
			t.Fatal(err)
		}
		if err := report.Add(g.Doc, text.Body, g.Records, found); err != nil {
			t.Error(err)
		}
	}
	return report
}

// openText reads one document and strips it.
func openText(t *testing.T, path string) *corpus.Text {
	t.Helper()
	var texts []*corpus.Text
	for d, err := range corpus.Open([]string{path}, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		text, err := clean.Main(d)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, text)
	}
	if len(texts) != 1 {
		t.Fatalf("%s has %d documents, want 1", path, len(texts))
	}
	return texts[0]
}

// maxErrors is how many errors of a figure a failure shows; -v shows all.
const maxErrors = 15

func errorsOf(report *score.Report, figure string) string {
	var lines []string
	for _, e := range report.Errors {
		if e.Figure == figure {
			lines = append(lines, e.String())
		}
	}
	if n := len(lines); n > maxErrors {
		lines = append(lines[:maxErrors], fmt.Sprintf("and %d more: -v shows all", n-maxErrors))
	}
	return strings.Join(lines, "\n")
}

func readFloors(t *testing.T) map[string]floor {
	t.Helper()
	b, err := os.ReadFile(floorsFile)
	if err != nil {
		t.Fatal(err)
	}
	var floors map[string]floor
	if err := json.Unmarshal(b, &floors); err != nil {
		t.Fatalf("%s: %v", floorsFile, err)
	}
	return floors
}

// writeFloors sets the floors to the present figures, where they are higher or
// -lower-floors allows it.
func writeFloors(t *testing.T, report *score.Report) {
	t.Helper()
	floors := map[string]floor{}
	if b, err := os.ReadFile(floorsFile); err == nil {
		if err := json.Unmarshal(b, &floors); err != nil {
			t.Fatalf("%s: %v", floorsFile, err)
		}
	}
	for figure, tally := range report.Tallies {
		if now := floorOf(tally); *lowerFloors || !now.below(floors[figure]) {
			floors[figure] = now
		}
	}
	b, err := json.MarshalIndent(floors, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(floorsFile, append(b, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}
