package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// elementKind says what an element does to the text around it.
type elementKind uint8

const (
	inlineElement  elementKind = iota // nothing
	blockElement                      // breaks before and after
	skipElement                       // shows no text
	controlElement                    // button, field: no running text
	breakElement                      // <br>
	cellElement                       // a cell of a table row
	customElement                     // <my-tag>
)

// kindOf gives what an element does; of names that HTML does not know, customElement.
func kindOf(a atom.Atom) elementKind {
	switch a {
	case 0:
		return customElement
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Iframe, atom.Object, atom.Embed, atom.Svg,
		atom.Math, atom.Canvas, atom.Audio, atom.Video, atom.Textarea, atom.Select, atom.Datalist, atom.Noframes,
		atom.Frameset, atom.Applet, atom.Img, atom.Input, atom.Meta, atom.Title, atom.Link:
		return skipElement
	case atom.Button, atom.Label, atom.Legend:
		return controlElement
	case atom.Br:
		return breakElement
	case atom.Td, atom.Th:
		return cellElement
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center, atom.Dd,
		atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure,
		atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr,
		atom.Html, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary,
		atom.Table, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr, atom.Ul:
		return blockElement
	}
	return inlineElement
}

// timeOf gives the time of a <time> element, or of an <abbr> or <span> with the microformat's title.
func timeOf(n *html.Node) string {
	if n.DataAtom == atom.Time {
		return attr(n, "datetime")
	}
	t := attr(n, "title")
	if len(t) < 10 || t[4] != '-' || t[7] != '-' || t[0] != '1' && t[0] != '2' {
		return ""
	}
	return t
}

// linkCount gives 1 for a link, 0 for an anchor in a heading.
func (w *walker) linkCount(n *html.Node) int {
	s := &w.sections[w.current]
	if s.node == n {
		s = &w.sections[s.parent]
	}
	if isHeading(s.node.DataAtom) && isAnchor(n) {
		return 0
	}
	return 1
}

// isAnswer tells an answer of a poll: a label around its button. One beside its button may open a tab.
func isAnswer(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Input && attr(c, "type") == "radio" {
			return true
		}
	}
	return false
}

// strength gives 1 for an element whose text is bold or large, 0 for a <font> of no size.
func strength(n *html.Node) int {
	if n.DataAtom != atom.Font {
		return 1
	}
	switch attr(n, "size") {
	case "4", "5", "6", "7", "+1", "+2", "+3", "+4":
		return 1
	}
	return 0
}

// isAnchor tells a link that leads nowhere else: one that folds out what stands under it, or a mark in the text.
func isAnchor(n *html.Node) bool {
	href := attr(n, "href")
	return href == "" || len(href) > 1 && href[0] == '#' || strings.HasPrefix(href, "javascript:")
}

// isHeadingMark tells the sign behind a heading that links to it: "¶", "#".
func isHeadingMark(n *html.Node) bool {
	c := n.FirstChild
	return n.DataAtom == atom.A && isHeading(n.Parent.DataAtom) && c != nil && c.NextSibling == nil && (c.Data == "¶" || c.Data == "#" || c.Data == "§")
}

// isTab tells one of several panes of which a page shows one at a time.
func isTab(n *html.Node) bool {
	return attr(n, "role") == "tabpanel" || strings.Contains(attr(n, "class"), "tab-pane")
}

// isLinkNote tells what a page adds to a link for those who hear it: "(öffnet in neuem Fenster)".
func isLinkNote(n *html.Node) bool {
	c := n.FirstChild
	if n.DataAtom != atom.Span || c == nil || c.Type != html.TextNode || len(c.Data) > 60 || c.NextSibling != nil {
		return false
	}
	return strings.Contains(c.Data, "ffnet ") && (strings.Contains(c.Data, "Fenster") || strings.Contains(c.Data, "Tab")) ||
		strings.Contains(c.Data, "neuen Tab ge") || strings.Contains(c.Data, "xterner Link")
}
