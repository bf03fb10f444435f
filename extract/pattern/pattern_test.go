package pattern

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/auslese/auslese/extract/token"
)

// lexicon has a few classes for the tests.
func lexicon(t testing.TB) *token.Lexicon {
	l := token.NewLexicon()
	for class, words := range map[string]string{
		"month": "Mai Juli", "currency": "Euro US-Dollar", "scale": "Mio. Million~", "about": "rund etwa",
	} {
		y, err := l.Declare(class)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range strings.Fields(words) {
			if err := l.Add(y, strings.ToLower(w), w); err != nil {
				t.Fatal(err)
			}
		}
	}
	return l
}

// find runs one pattern over a text and writes its matches: span {field=value …}.
func find(t *testing.T, src, text string) string {
	l := lexicon(t)
	p, err := Parse(src, l)
	if err != nil {
		t.Fatalf("%s: %v", src, err)
	}
	g := Link(0, []*Pattern{p})
	row := token.NewVocab(l, token.Hooks{Programs: []token.Elements{g.Elements()}}).Scan(nil, text)
	var out []string
	var f Finder
	for s := range token.Sentences(row) {
		f.Run(g, s)
		for i := range f.Matches {
			m := &f.Matches[i]
			w := text[s[m.Start].Start:s[m.End-1].End]
			for _, c := range f.Captures(m) {
				w += fmt.Sprintf(" %s=%s", p.Fields[c.Field], c.Meaning.Value)
			}
			out = append(out, w)
		}
	}
	return strings.Join(out, "; ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ src, text, want string }{
		{"<day> <month> <year>?", "Am 11. Juli 2019 und am 3. Mai.", "11. Juli 2019 day=11 month=juli year=2019; 3. Mai day=3 month=mai"},
		{"<about>? [ <number> <scale>? <currency> ]", "rund 2,4 Mio. Euro", "2,4 Mio. Euro about=rund number=2.4 scale=mio. currency=euro; 2,4 Mio. Euro number=2.4 scale=mio. currency=euro"},
		{"<number> <currency>", "5 US-Dollar, 6 US Dollar", "5 US-Dollar number=5 currency=us-dollar"},
		{"<number>-jährig~", "30-jährige, 30 - jährige", "30-jährige number=30"},
		{"<from:year> bis|- <to:year>", "2014 bis 2020, 2021-2022", "2014 bis 2020 from=2014 to=2020; 2021-2022 from=2021 to=2022"},
		{"( Anfang | Mitte des ) <year>", "Anfang 2019, Mitte des 2020, Ende 2021", "Anfang 2019 year=2019; Mitte des 2020 year=2020"},
		{"<:about> <year> !<number>", "etwa 2019, etwa 2019 5", "etwa 2019 year=2019"},
		{"seit ..2 <year>", "seit dem Sommer im 1988", ""},
		{"seit ..3 <year>", "seit dem Sommer 1988", "seit dem Sommer 1988 year=1988"},
		{"!Seite <number> !Euro", "Seite 5 und 6 Euro und 7 Mark", "7 number=7"},
		{`\( <year> \)`, "Wien (1988)", "(1988) year=1988"},
		{"Jahr~ <year>", "des Jahres 1988, jahre 1989", "Jahres 1988 year=1988"},
		{"<year>er|ern", "die 1990er, 1990 er", "1990er year=1990"},
		{"( <month> | <about> )? <year>", "Mai 2019", "Mai 2019 month=mai year=2019; 2019 year=2019"},
		{"<:about> <number> !<month>", "rund 5 und rund 6 Mai", "rund 5 number=5"},
		{"<m:month>|<year>", "Mai 2019", "Mai m=mai; 2019 m=2019"},
	} {
		if got := find(t, c.src, c.text); got != c.want {
			t.Errorf("%s in %q\n got %s\nwant %s", c.src, c.text, got, c.want)
		}
	}
}

// TestNeeds tells by what a row shows that a pattern may hold in it.
func TestNeeds(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"<number> <scale>? <currency>", "<currency>"},
		{"<about>? <number>", "<number>"},
		{"<date> ( und <date> )? Jahr~", "Jahr~"},
		{"<date> ( Mai | Juli )", "<word> <figure> <sign> <url>"},
		{"<word> !Euro ..3 a|b", "a b"},
		{"<money> von", "von"},
		{"<money>", "<word> <figure> <sign> <url>"},
	} {
		l := lexicon(t)
		p, err := Parse(c.src, l)
		if err != nil {
			t.Fatalf("%s: %v", c.src, err)
		}
		var names []string
		for _, needs := range p.Needs() {
			for y := range needs.All {
				names = append(names, l.Name(y))
			}
		}
		if got := strings.Join(names, " "); got != c.want {
			t.Errorf("%s: got %s want %s", c.src, got, c.want)
		}
	}
}

func TestMistakes(t *testing.T) {
	for _, c := range []struct {
		src    string
		offset int
		msg    string
	}{
		{"<day> <monat>", 6, `there is no class "monat"`},
		{"<day", 0, "< is not closed"},
		{"<day> ( Mai", 6, "( is not closed"},
		{"<day> )", 6, "unexpected"},
		{"[ <day>", 0, "[ is not closed"},
		{"<day> ]", 6, "] without ["},
		{"[ <day> ] [ <day> ]", 10, "a second ["},
		{"..5 <day>", 0, "begins with"},
		{"<day>?", 0, "begins with"},
		{"<day> ..99", 6, "a gap is 1 to 64"},
		{"", 0, "an element is missing"},
		{"a | | b", 4, "an element is missing"},
		{strings.Repeat("a ", 201), 400, "200 elements at most"},
	} {
		_, err := Parse(c.src, lexicon(t))
		e, ok := err.(*Error)
		if !ok || e.Offset != c.offset || !strings.Contains(e.Msg, c.msg) {
			t.Errorf("%q: got %v, want offset %d: %s", c.src, err, c.offset, c.msg)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"<day> <month>?", "<word> <number> <currency>", "<day>|<about> <word>", "( a | b c )? [ <year> ]", "!x ..3 a|b~", `\(*#`} {
		f.Add(s)
	}
	l := lexicon(f)
	f.Fuzz(func(t *testing.T, src string) {
		p, err := Parse(src, l)
		if e, ok := err.(*Error); ok && (e.Offset < 0 || e.Offset > len(src)) {
			t.Fatalf("offset %d in %q", e.Offset, src)
		}
		if err != nil {
			return
		}
		g := Link(0, []*Pattern{p})
		row := token.NewVocab(l, token.Hooks{Programs: []token.Elements{g.Elements()}}).Scan(nil, "Am 11. Mai 2019 rund 5 Mio. Euro (a b) x")
		var fd Finder
		fd.Run(g, row)
		found := slices.Clone(fd.Matches)
		for i := range row {
			row[i].Hints = ^token.Hints(0)
		}
		if fd.Run(g, row); !slices.Equal(found, fd.Matches) {
			t.Fatalf("%q: %+v, without hints %+v", src, found, fd.Matches)
		}
		for _, m := range fd.Matches {
			if m.Start < m.From || m.End > m.To || m.End <= m.Start {
				t.Fatalf("%q: span %d-%d outside %d-%d", src, m.Start, m.End, m.From, m.To)
			}
		}
	})
}
