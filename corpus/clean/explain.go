package clean

import (
	"strings"

	"golang.org/x/net/html"
)

// report turns decided blocks into what Explain gives.
func report(blocks []block, sections []section) []Block {
	out := make([]Block, 0, len(blocks))
	for i := range blocks {
		b := &blocks[i]
		if strings.TrimSpace(b.text) == "" {
			continue
		}
		r := Block{Text: b.text, Kept: b.keep, Why: b.why}
		if sections != nil {
			r.At = place(sections, b.section)
		}
		out = append(out, r)
	}
	return out
}

// place names a section and the nearest one around it whose name is a cue.
func place(sections []section, i int) string {
	at := selector(sections[i].node)
	for j := i; j >= 0; j = sections[j].parent {
		if sections[j].own&sections[j].in&dropRegions != 0 {
			if j != i {
				at += " in " + selector(sections[j].node)
			}
			break
		}
	}
	return at
}

// selector writes an element as CSS would: div#id.class.
func selector(n *html.Node) string {
	s := n.Data
	if id := attr(n, "id"); id != "" {
		s += "#" + id
	}
	for c := range strings.FieldsSeq(attr(n, "class")) {
		s += "." + c
	}
	return s
}
