package score

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Figures are the names of all figures, in the order of the table.
//
// For dates and amounts span asks for the exact span and value for the value at an
// overlapping span; a range of dates counts as its two ends. mod, modifier and per
// are right where the value is. City pairs and partnerships count once
// for each unordered pair; kind asks for the kind besides, year and basis for
// pair, kind and founding year or basis. text counts the phrases that must stay in the main text or go.
var Figures = []string{
	"date span", "date value", "date mod",
	"money span", "money value", "money modifier", "money per",
	"city_pair", "city_pair relation",
	"partnership", "partnership kind", "partnership year", "partnership basis",
	"title", "document date", "text",
}

// Report gathers the figures of documents and their errors. The zero value works.
type Report struct {
	Tallies map[string]Tally // by figure
	Errors  []Error          // in the order of the documents
	Absent  []Record         // gold that the documents do not have: it counts as missed
}

// Error is one disagreement.
type Error struct {
	Doc     string
	Figure  string
	Gold    string // empty where gold has nothing
	Found   string // empty where nothing was found
	Context string // the words around it; empty where it has no span
}

// String writes the error on one line.
func (e Error) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: ", e.Doc, e.Figure)
	switch {
	case e.Found == "":
		fmt.Fprintf(&b, "missed %s", e.Gold)
	case e.Gold == "":
		fmt.Fprintf(&b, "wrong %s", e.Found)
	default:
		fmt.Fprintf(&b, "found %s, gold has %s", e.Found, e.Gold)
	}
	if e.Context != "" {
		fmt.Fprintf(&b, "   %s", e.Context)
	}
	return b.String()
}

// Add compares what was found in a document with its gold. text is its main text;
// found may have a document record with title and date. An error tells that gold
// does not say where it stands.
func (r *Report) Add(doc, text string, gold, found []Record) error {
	if r.Tallies == nil {
		r.Tallies = map[string]Tally{}
	}
	d := comparison{Report: r, doc: doc, text: []rune(text), quotes: newQuotes(text)}
	gold = slices.Clone(gold)
	for i := range gold {
		here, err := d.quotes.pin(&gold[i])
		if err != nil {
			return err
		}
		if !here {
			gold[i].Start, gold[i].End = -1, -1 // perhaps stripped with what it stood in: missed
			if !gold[i].Optional {
				r.Absent = append(r.Absent, gold[i])
			}
		}
	}
	d.spans("date", dates(gold), dates(found))
	d.spans("money", amounts(gold), amounts(found))
	d.pairs("city_pair", gold, found)
	d.pairs("partnership", gold, found)
	d.document(gold, found)
	return nil
}

// comparison is one document's.
type comparison struct {
	*Report
	doc    string
	text   []rune
	quotes *quotes
}

func (r *Report) count(figure string, right, wrong, missed int) {
	t := r.Tallies[figure]
	t.Right, t.Wrong, t.Missed = t.Right+right, t.Wrong+wrong, t.Missed+missed
	r.Tallies[figure] = t
}

// compare counts one value against another; empty is none.
func (d *comparison) compare(figure, gold, found, context string, same bool) {
	switch {
	case gold == "" && found == "":
		return
	case same:
		d.count(figure, 1, 0, 0)
		return
	case gold == "":
		d.count(figure, 0, 1, 0)
	case found == "":
		d.count(figure, 0, 0, 1)
	default:
		d.count(figure, 0, 1, 1)
	}
	d.Errors = append(d.Errors, Error{d.doc, figure, gold, found, context})
}

// contextWidth is how many code points of context stand on either side.
const contextWidth = 40

// context is a span in brackets among its neighbours, on one line.
func (d *comparison) context(start, end int) string {
	if start < 0 || end > len(d.text) || start >= end {
		return ""
	}
	from, to := max(0, start-contextWidth), min(len(d.text), end+contextWidth)
	s := string(d.text[from:start]) + "[" + string(d.text[start:end]) + "]" + string(d.text[end:to])
	return strings.Join(strings.Fields(s), " ")
}

// document compares title, date and the phrases of the main text.
func (d *comparison) document(gold, found []Record) {
	g, f := documentRecord(gold), documentRecord(found)
	if g == nil {
		return
	}
	if f == nil {
		f = &Record{}
	}
	if g.Title != "" {
		d.compare("title", g.Title, f.Title, "", squeeze(g.Title) == squeeze(f.Title))
	}
	d.compare("document date", g.Date, f.Date, "", g.Date == f.Date)
	for _, phrase := range g.Keeps {
		d.compare("text", "kept: "+phrase, "", "", d.quotes.has(phrase))
	}
	for _, phrase := range g.Drops {
		if d.quotes.has(phrase) {
			d.compare("text", "", "kept: "+phrase, "", false)
		}
	}
}

func documentRecord(records []Record) *Record {
	i := slices.IndexFunc(records, func(r Record) bool { return r.Type == "document" })
	if i < 0 {
		return nil
	}
	return &records[i]
}

// WriteTable writes a line for each figure: precision, recall, F1, and how many gold has.
func (r *Report) WriteTable(w io.Writer) error {
	width := 0
	for _, f := range Figures {
		width = max(width, utf8.RuneCountInString(f))
	}
	if _, err := fmt.Fprintf(w, "%-*s  %9s  %6s  %5s  %5s\n", width, "", "precision", "recall", "F1", "gold"); err != nil {
		return err
	}
	for _, f := range Figures {
		t := r.Tallies[f]
		if t == (Tally{}) {
			continue
		}
		if _, err := fmt.Fprintf(w, "%-*s  %9.3f  %6.3f  %5.3f  %5d\n", width, f, t.Precision(), t.Recall(), t.F1(), t.Gold()); err != nil {
			return err
		}
	}
	return nil
}
