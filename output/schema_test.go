package output

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/rules"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// compileSchema compiles what Schema returns.
func compileSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("records.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("records.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// validate holds a line against the schema.
func validate(s *jsonschema.Schema, line []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

// sampleRecords calls f for each record of the sample corpus.
func sampleRecords(t *testing.T, f func(extract.Record)) {
	t.Helper()
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(set, extract.Types...)
	if err != nil {
		t.Fatal(err)
	}
	for d, err := range corpus.Open([]string{"../testdata/press"}, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		text, err := clean.Main(d)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range x.Extract(text) {
			f(r)
		}
	}
}

func TestSchemaHoldsForSamples(t *testing.T) {
	s := compileSchema(t)
	n := 0
	sampleRecords(t, func(r extract.Record) {
		n++
		if err := validate(s, r.AppendJSON(nil)); err != nil {
			t.Errorf("%s: %v", r.AppendJSON(nil), err)
		}
	})
	if n < 100 {
		t.Errorf("only %d records in the sample corpus", n)
	}
}

func TestSchemaHoldsForNested(t *testing.T) {
	s := compileSchema(t)
	var summary *extract.SummaryRecord
	var rest []extract.Record
	sampleRecords(t, func(r extract.Record) {
		if next, ok := r.(*extract.SummaryRecord); ok {
			if summary != nil {
				line := summary.AppendNested(nil, rest)
				if err := validate(s, line); err != nil {
					t.Errorf("%s: %v", line, err)
				}
			}
			summary, rest = next, nil
			return
		}
		rest = append(rest, r)
	})
	if summary == nil {
		t.Error("no document")
	}
}

func TestSchemaRefuses(t *testing.T) {
	s := compileSchema(t)
	const good = `{"type":"money","doc":"a","text":"3 Euro","start":0,"end":6,"rule":"r","amount":"3","currency":"EUR"}`
	if err := validate(s, []byte(good)); err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{
		{`"money"`, `"gold"`}, {`"amount":"3",`, ``}, {`"3"`, `3`}, {`"EUR"`, `"Euro"`}, {`"start":0`, `"start":-1`}, {`}`, `,"more":1}`},
	} {
		if bad := strings.Replace(good, change[0], change[1], 1); validate(s, []byte(bad)) == nil {
			t.Errorf("%s holds", bad)
		}
	}
}

// TestContractNamesAllFields holds that every field that is written has a meaning.
func TestContractNamesAllFields(t *testing.T) {
	for _, kind := range extract.Types {
		var schema struct {
			Defs map[string]struct {
				Properties map[string]struct{ Const, Description string }
			} `json:"$defs"`
		}
		if err := json.Unmarshal(Schema(), &schema); err != nil {
			t.Fatal(err)
		}
		for name, p := range schema.Defs[string(kind)].Properties {
			if p.Description == "" && p.Const == "" {
				t.Errorf("%s: README.md does not tell what %q means", kind, name)
			}
		}
	}
}
