package extract

import (
	"os"
	"strings"
	"testing"
)

// TestReadmeNamesAllFields holds that rules/README.md tells of every field that rules may capture or set.
func TestReadmeNamesAllFields(t *testing.T) {
	page, err := os.ReadFile("../rules/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for title, fs := range map[string]fields{"Dates": dateFields, "Amounts": moneyFields, "Partnerships and city pairs": relationFields} {
		_, section, found := strings.Cut(string(page), "\n## "+title+"\n")
		section, _, _ = strings.Cut(section, "\n## ")
		for name := range fs {
			if !strings.Contains(section, "`"+name+"`") {
				t.Errorf("section %s, there %v, does not tell of %s", title, found, name)
			}
		}
	}
}
