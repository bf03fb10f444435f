// Package clean finds the main text of a German web page, its title, its publisher and its date,
// and strips text that was copied off one.
package clean

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"github.com/auslese/auslese/corpus"
)

// Block is one block of a document and what was decided about it.
type Block struct {
	Text string // as Main prints it, if it does
	Kept bool
	Why  string // the reason, in a few words
}

// Main gives the main text of a document, without boilerplate.
func Main(d *corpus.Document) (*corpus.Text, error) {
	t, _, err := run(d, false)
	return t, err
}

// Whole gives all of a document's text: text input as it is, byte for byte, of a page all that shows.
func Whole(d *corpus.Document) (*corpus.Text, error) {
	t, _, err := run(d, true)
	return t, err
}

// Explain gives every block of a document in order and why Main keeps or drops it.
func Explain(d *corpus.Document) ([]Block, error) {
	_, bs, err := run(d, false)
	out := make([]Block, 0, len(bs))
	for i := range bs {
		if b := &bs[i]; b.text != "" {
			out = append(out, Block{b.text, b.keep, b.why})
		}
	}
	return out, err
}

// run reads a document of either kind.
func run(d *corpus.Document, whole bool) (*corpus.Text, []block, error) {
	t := &corpus.Text{ID: d.ID, URL: d.URL, Title: d.Title, Date: d.Date, HTML: d.HTML}
	if d.HTML {
		bs, err := readPage(d, t, whole)
		return t, bs, err
	}
	bs := readText(d, t, whole)
	return t, bs, nil
}

// readPage fills t from a page.
func readPage(d *corpus.Document, t *corpus.Text, whole bool) ([]block, error) {
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(d.Body))
	if err != nil {
		return nil, fmt.Errorf("%s: page cannot be parsed: %w", d.ID, err)
	}
	p := judge(cutBlocks(doc.Nodes[0], whole))
	if t.Title == "" {
		t.Title = p.title()
	}
	if t.Date.IsZero() {
		t.Date = p.date(d.URL)
	}
	t.Publisher = p.meta.publisher()
	t.Body = render(p.blocks, whole)
	return p.blocks, nil
}

// readText fills t from copied text.
func readText(d *corpus.Document, t *corpus.Text, whole bool) []block {
	bs := stripLines(string(d.Body))
	if t.Date.IsZero() {
		t.Date = textDate(bs)
	}
	if t.Title == "" {
		t.Title = textTitle(bs)
	}
	if whole {
		t.Body = string(d.Body)
	} else {
		t.Body = render(bs, false)
	}
	return bs
}

// render joins the kept blocks, one a line.
func render(blocks []block, whole bool) string {
	var out strings.Builder
	for i := range blocks {
		if b := &blocks[i]; b.keep || whole {
			out.WriteString(b.text)
			out.WriteByte('\n')
		}
	}
	return out.String()
}
