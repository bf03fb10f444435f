package nearest

import (
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	for given, want := range map[string]string{
		"yeer": "year", "Month": "month", "mnoth": "month", "approximate": "approx", "more-than": "more_than",
		"befor": "BEFORE", "foo": "", "": "", "x": "", "länder": "laender", "moreover": "", "end_year": "year", "mon": "month",
	} {
		names := strings.Fields("year month approx more_than BEFORE laender")
		if got := find(given, names); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}
