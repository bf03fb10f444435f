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
	At   string // of a page: the element that the block stands in, and the one whose name decided
}

// Main gives the main text of a document, without boilerplate.
func Main(d *corpus.Document) (*corpus.Text, error) {
	return read(d, false)
}

// Whole gives all of a document's text: text input as it is, byte for byte, of a page all that shows.
func Whole(d *corpus.Document) (*corpus.Text, error) {
	return read(d, true)
}

// Explain gives every block of a document in order and why Main keeps or drops it.
func Explain(d *corpus.Document) ([]Block, error) {
	if !d.HTML {
		c := readText(d, &corpus.Text{}, false)
		defer c.free()
		return report(c.blocks, nil), nil
	}
	p, err := readPage(d, &corpus.Text{}, false)
	if err != nil {
		return nil, err
	}
	defer p.free()
	return report(p.blocks, p.sections), nil
}

func read(d *corpus.Document, whole bool) (*corpus.Text, error) {
	t := &corpus.Text{ID: d.ID, URL: d.URL, Title: d.Title, Date: d.Date, HTML: d.HTML}
	if !d.HTML {
		readText(d, t, whole).free()
		return t, nil
	}
	p, err := readPage(d, t, whole)
	if err != nil {
		return nil, err
	}
	p.free()
	return t, nil
}

// readPage fills t from a page.
func readPage(d *corpus.Document, t *corpus.Text, whole bool) (*page, error) {
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(d.Body))
	if err != nil {
		return nil, &corpus.Error{Doc: d.ID, Err: fmt.Errorf("page cannot be parsed: %w", err)}
	}
	w := cutBlocks(doc.Nodes[0], whole)
	for _, name := range w.meta.ld.authors {
		w.meta.addAuthor(name)
	}
	p := judge(w)
	if t.Title == "" {
		t.Title = p.title()
	}
	if t.Date.IsZero() {
		t.Date = p.date(d.URL)
	}
	t.Publisher = p.publisher()
	if !whole {
		p.fill()
	}
	t.Body = render(p.blocks, whole)
	return p, nil
}

// readText fills t from copied text.
func readText(d *corpus.Document, t *corpus.Text, whole bool) *copied {
	c := copies.Get().(*copied)
	lines := c.stripLines(string(d.Body))
	h := readLetterhead(lines, !t.Date.IsZero())
	t.Publisher = unwrapped(h.publisher)
	if t.Date.IsZero() {
		t.Date = h.date
	}
	if t.Title == "" {
		t.Title = unwrapped(h.title)
	}
	if whole {
		t.Body = string(d.Body)
	} else {
		t.Body = render(c.blocks, false)
	}
	return c
}

// render joins the kept blocks, one a line. An empty line of the input stays where text stands on both sides.
func render(blocks []block, whole bool) string {
	var out strings.Builder
	size := 0
	for i := range blocks {
		if b := &blocks[i]; b.keep || whole {
			size += len(b.text) + 2
		}
	}
	out.Grow(size)
	gap := false
	for i := range blocks {
		b := &blocks[i]
		if !b.keep && !whole {
			gap = gap || strings.TrimSpace(b.text) == ""
			continue
		}
		if gap && out.Len() > 0 {
			out.WriteByte('\n')
		}
		gap = false
		out.WriteString(b.text)
		out.WriteByte('\n')
	}
	return out.String()
}
