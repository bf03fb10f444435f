package rules

import (
	"strings"
	"testing"
	"testing/fstest"
)

// TestHintsStay holds that of several names as near the same is hinted at each time.
func TestHintsStay(t *testing.T) {
	layer := func(content string) fstest.MapFS { return fstest.MapFS{"date/a.yaml": {Data: []byte(content)}} }
	var built strings.Builder
	built.WriteString("type: date\nrules:\n")
	for c := 'a'; c <= 'z'; c++ {
		built.WriteString("- {id: date-" + string(c) + ", match: Ultimo, finds: 'Am [Ultimo].'}\n")
	}
	own := layer("rules:\n- id: date-9\n  off: true\n")
	_, first := Load(layer(built.String()), own)
	if first == nil || !strings.Contains(first.Error(), "did you mean date-a?") {
		t.Fatal(first)
	}
	for range 20 {
		if _, err := Load(layer(built.String()), own); err == nil || err.Error() != first.Error() {
			t.Fatalf("once %v\nthen %v", first, err)
		}
	}
}
