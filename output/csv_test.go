package output

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/auslese/auslese/extract"
)

// TestCSVHoldsAllOfARecord holds that each value of each record of the sample
// corpus stands in its row, under its name.
func TestCSVHoldsAllOfARecord(t *testing.T) {
	table := NewCSV(extract.Types...)
	text := table.Header()
	var want []map[string]string
	sampleRecords(t, func(r extract.Record) {
		text = string(table.Append([]byte(text), r))
		var v any
		if err := json.Unmarshal(r.AppendJSON(nil), &v); err != nil {
			t.Fatal(err)
		}
		values := map[string]string{}
		flatten(values, "", v)
		want = append(want, values)
	})
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(rows) != len(want)+1 {
		t.Fatalf("%d rows, want %d; %v", len(rows), len(want)+1, err)
	}
	for i, cells := range rows[1:] {
		got := map[string]string{}
		for j, cell := range cells {
			if cell == "" {
				continue
			}
			var v any
			if json.Unmarshal([]byte(cell), &v) != nil || cell[0] != '[' {
				v = cell
			}
			flatten(got, rows[0][j], v)
		}
		for name, value := range want[i] {
			if got[name] != value {
				t.Errorf("row %d: %s is %q, want %q", i, name, got[name], value)
			}
		}
		if len(got) != len(want[i]) {
			t.Errorf("row %d: %d values, want %d", i, len(got), len(want[i]))
		}
	}
}

// flatten puts the leaves of a JSON value into values, by their path.
func flatten(values map[string]string, name string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for inner, value := range v {
			flatten(values, join(name, inner), value)
		}
	case []any:
		for i, value := range v {
			flatten(values, join(name, string(rune('1'+i))), value)
		}
	case string:
		if v != "" {
			values[name] = v
		}
	default:
		text, _ := json.Marshal(v)
		values[name] = string(text)
	}
}
