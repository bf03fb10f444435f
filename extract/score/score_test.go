package score

import (
	"slices"
	"strings"
	"testing"
)

const text = "Köln, 3. Mai 2021\nSeit 1988 besteht die Partnerschaft,\n| 1988 | Cork |\nvom 4. bis 6. Juni kostet das rund 2 Mio. Euro im Jahr."

// add compares one document; gold and found are JSON Lines without doc.
func add(t *testing.T, gold, found string) *Report {
	t.Helper()
	r := &Report{}
	if err := r.Add("d", text, parse(t, gold), parse(t, found)); err != nil {
		t.Fatal(err)
	}
	return r
}

func parse(t *testing.T, lines string) []Record {
	t.Helper()
	records, err := Read(strings.NewReader(strings.ReplaceAll(lines, `{"type"`, `{"doc":"d","type"`)), "test")
	if err != nil {
		t.Fatal(err)
	}
	return records
}

func TestTallies(t *testing.T) {
	const year = `{"type":"date","text":"1988","before":"Seit ","timex":"DATE","value":"1988"}`
	tests := []struct {
		name, gold, found, figure string
		want                      Tally
	}{
		{"right", year, `{"type":"date","text":"1988","start":23,"end":27,"timex":"DATE","value":"1988"}`, "date value", Tally{1, 0, 0}},
		{"missed", year, ``, "date span", Tally{0, 0, 1}},
		{"false alarm", ``, `{"type":"date","text":"1988","start":23,"end":27,"timex":"DATE","value":"1988"}`, "date value", Tally{0, 1, 0}},
		{"other span", year, `{"type":"date","text":"Seit 1988","start":18,"end":27,"timex":"DATE","value":"1988"}`, "date span", Tally{0, 1, 1}},
		{"other span, same value", year, `{"type":"date","text":"Seit 1988","start":18,"end":27,"timex":"DATE","value":"1988"}`, "date value", Tally{1, 0, 0}},
		{"optional and missed", strings.Replace(year, `"timex"`, `"optional":true,"timex"`, 1), ``, "date value", Tally{}},
		{"optional and found", strings.Replace(year, `"timex"`, `"optional":true,"timex"`, 1), `{"type":"date","text":"1988","start":23,"end":27,"timex":"DATE","value":"1989"}`, "date value", Tally{}},
		{"other value as good", strings.Replace(year, `"timex"`, `"value_alt":["198"],"timex"`, 1), `{"type":"date","text":"1988","start":23,"end":27,"timex":"DATE","value":"198"}`, "date value", Tally{1, 0, 0}},
		{"in a table, across cells", strings.Replace(year, `Seit `, `Partnerschaft, `, 1), `{"type":"date","text":"1988","start":57,"end":61,"timex":"DATE","value":"1988"}`, "date span", Tally{1, 0, 0}},
		{"a range is its ends", `{"type":"date","text":"4. bis 6. Juni","timex":"DATE","value":"2021-06-04/2021-06-06","parts":[{"text":"4.","value":"2021-06-04"},{"text":"6. Juni","value":"2021-06-06"}]}`,
			`{"type":"date","text":"6. Juni","start":82,"end":89,"timex":"DATE","value":"2021-06-06"}`, "date span", Tally{1, 0, 1}},
		{"amount", `{"type":"money","text":"2 Mio. Euro","amount":"2000000","currency":"EUR","modifier":"approx","per":"year"}`,
			`{"type":"money","text":"2 Mio. Euro","start":106,"end":117,"amount":"2000000","currency":"EUR","modifier":"approx"}`, "money value", Tally{1, 0, 0}},
		{"rate", `{"type":"money","text":"2 Mio. Euro","amount":"2000000","currency":"EUR","modifier":"approx","per":"year"}`,
			`{"type":"money","text":"2 Mio. Euro","start":106,"end":117,"amount":"2000000","currency":"EUR","modifier":"approx"}`, "money per", Tally{0, 0, 1}},
		{"rate of an amount that is missed", `{"type":"money","text":"2 Mio. Euro","amount":"2000000","currency":"EUR","modifier":"approx","per":"year"}`, ``, "money per", Tally{0, 0, 1}},
		{"a range that was stripped is missed twice", `{"type":"date","text":"1. bis 2. Mai 2020","timex":"DATE","value":"2020-05-01/2020-05-02","parts":[{"text":"1.","value":"2020-05-01"},{"text":"2. Mai 2020","value":"2020-05-02"}]}`,
			``, "date span", Tally{0, 0, 2}},
		{"a pair of which one record counts", `{"type":"partnership","parties":[{"name":"Köln"},{"name":"Cork"}],"kind":"city_friendship","optional":true}
{"type":"partnership","parties":[{"name":"Cork"},{"name":"Köln"}],"kind":"city_twinning"}`, ``, "partnership", Tally{0, 0, 1}},
		{"a title where nothing was found", `{"type":"document","title":"Köln"}`, ``, "title", Tally{0, 0, 1}},
		{"gold that was stripped is missed", `{"type":"date","text":"12. Mai 2020","timex":"DATE","value":"2020-05-12"}`, ``, "date value", Tally{0, 0, 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := add(t, tt.gold, tt.found).Tallies[tt.figure]; got != tt.want {
				t.Errorf("%s = %+v, want %+v", tt.figure, got, tt.want)
			}
		})
	}
}

func TestRelations(t *testing.T) {
	const gold = `{"type":"partnership","parties":[{"name":"Köln"},{"name":"Cork"}],"kind":"city_twinning","since":"1988~","year":1988}
{"type":"partnership","parties":[{"name":"Kreis Lippe"},{"name":"Frankfurt am Main"}],"kind":"city_friendship","optional":true}
{"type":"partnership","parties":[{"name":"Köln"},{"name":"Kyoto"}],"kind":"city_twinning","since":"1963","year":1963}`
	const found = `{"type":"partnership","parties":[{"name":"Cork"},{"name":"Köln"}],"kind":"city_twinning","year":1989}
{"type":"partnership","parties":[{"name":"Lippe"},{"name":"Frankfurt"}],"kind":"city_twinning"}
{"type":"partnership","parties":[{"name":"Köln"},{"name":"Kyoto"}],"kind":"city_twinning","since":"1964","year":1964}
{"type":"partnership","parties":[{"name":"Cork"},{"name":"Kyoto"}],"kind":"city_twinning"}`
	want := map[string]Tally{
		"partnership":      {2, 1, 0},
		"partnership kind": {2, 1, 0},
		"partnership year": {1, 2, 1},
	}
	r := add(t, gold, found)
	for figure, w := range want {
		if got := r.Tallies[figure]; got != w {
			t.Errorf("%s = %+v, want %+v: %v", figure, got, w, r.Errors)
		}
	}
	wantErrors := []string{
		"d: partnership: wrong Cork–Kyoto city_twinning",
		"d: partnership year: found Köln–Kyoto city_twinning 1964, gold has Köln–Kyoto city_twinning 1963",
	}
	var got []string
	for _, e := range r.Errors {
		got = append(got, e.String())
	}
	if !slices.Equal(got, wantErrors) {
		t.Errorf("errors\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(wantErrors, "\n"))
	}
}

func TestDocument(t *testing.T) {
	r := add(t, `{"type":"document","title":"Köln","date":"2021-05-03","keeps":["Seit 1988 besteht","Cork","Dom"],"drops":["Cookies","| 1988 |"]}`,
		`{"type":"document","title":" Köln ","date":"2021-05-04"}`)
	want := map[string]Tally{"title": {1, 0, 0}, "document date": {0, 1, 1}, "text": {2, 1, 1}}
	for figure, w := range want {
		if got := r.Tallies[figure]; got != w {
			t.Errorf("%s = %+v, want %+v: %v", figure, got, w, r.Errors)
		}
	}
}

func TestGoldThatDoesNotSayWhere(t *testing.T) {
	r := &Report{}
	err := r.Add("d", text, parse(t, `{"type":"date","text":"1988","timex":"DATE","value":"1988"}`), nil)
	if err == nil || !strings.Contains(err.Error(), "occurs 2 times") {
		t.Errorf("error %v, want one that counts", err)
	}
}

func TestReadNamesTheLine(t *testing.T) {
	_, err := Read(strings.NewReader("{\"type\":\"date\",\"doc\":\"d\"}\n\n{\"type\":\"date\"}\n"), "gold.jsonl")
	if err == nil || !strings.HasPrefix(err.Error(), "gold.jsonl:3:") {
		t.Errorf("error %v, want one that names line 3", err)
	}
}

// FuzzPin holds that a pinned record stands where its words do.
func FuzzPin(f *testing.F) {
	f.Add(text, "Seit ", "1988", " besteht")
	f.Add("| 1988 | Cork |", "1988 | ", "Cork", "")
	f.Add("a\u00a0b ä\xff", "", "ä", "")
	f.Fuzz(func(t *testing.T, body, before, words, after string) {
		g := Record{Text: words, Before: before, After: after}
		here, err := newQuotes(body).pin(&g)
		if !here || err != nil || squeeze(words) == "" {
			return
		}
		runes := []rune(body)
		if g.Start < 0 || g.End > len(runes) || g.Start >= g.End {
			t.Fatalf("span %d–%d of %d code points", g.Start, g.End, len(runes))
		}
		if got := squeeze(string(runes[g.Start:g.End])); got != squeeze(words) {
			t.Errorf("pinned %q, want %q", got, squeeze(words))
		}
	})
}
