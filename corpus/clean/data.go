package clean

import (
	"html"
	"strings"

	"golang.org/x/net/html/atom"
)

// shortestBody is the length in bytes from which the text in a page's data is its document.
const shortestBody = 100

// fill takes the text from the page's data (JSON-LD) where the page shows none: a program builds it in the reader's browser.
func (p *page) fill() {
	ld := &p.meta.ld
	if len(ld.body) < shortestBody || strings.Contains(ld.body, "</") {
		return
	}
	for i := range p.blocks {
		if b := &p.blocks[i]; b.keep && b.mass() > 0 {
			return
		}
	}
	for i := range p.blocks {
		if i != p.head {
			p.blocks[i].keep, p.blocks[i].why = false, "not in the page's data"
		}
	}
	if p.head < 0 {
		p.add(ld.headline)
	}
	for line := range strings.Lines(html.UnescapeString(ld.body)) {
		p.add(line)
	}
}

// add puts a paragraph from the page's data behind all others.
func (p *page) add(text string) {
	if text = evenSpace(text); text != "" {
		p.blocks = append(p.blocks, block{text: text, tag: atom.P, keep: true, why: "the page's data"})
	}
}
