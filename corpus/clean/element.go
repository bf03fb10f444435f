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

// tagRegion gives what an element says of its text.
func tagRegion(a atom.Atom) region {
	switch a {
	case atom.Nav:
		return navRegion
	case atom.Header:
		return headerRegion
	case atom.Footer:
		return footerRegion
	case atom.Aside:
		return asideRegion
	case atom.Form, atom.Fieldset:
		return formRegion
	case atom.Dialog:
		return hiddenRegion
	case atom.Article:
		return articleRegion
	case atom.Main:
		return mainRegion
	case atom.Figure:
		return figureRegion
	case atom.Figcaption:
		return captionRegion
	}
	return 0
}

var roleRegions = map[string]region{
	"navigation": navRegion, "banner": headerRegion, "contentinfo": footerRegion, "complementary": asideRegion,
	"search": formRegion, "dialog": hiddenRegion, "alertdialog": consentRegion, "menu": navRegion, "menubar": navRegion,
	"main": mainRegion, "article": articleRegion, "form": formRegion, "toolbar": shareRegion,
}

// itemRegions are what the properties of the microdata (schema.org) say of their elements.
var itemRegions = map[string]region{
	"articleBody": mainRegion, "articlebody": mainRegion, "comment": commentRegion, "suggestedAnswer": commentRegion,
}

// ownRegion gives the regions that an element's tag and attributes speak of.
// The root's and body's names speak of the page's state ("cookies-not-set"), not of a part.
func (w *walker) ownRegion(n *html.Node) region {
	if n.DataAtom == atom.Body || n.DataAtom == atom.Html {
		return 0
	}
	out := tagRegion(n.DataAtom)
	if n.DataAtom == atom.Aside && namesFacts(attr(n, "class")) {
		out = 0
	}
	if isSpeaker(n) {
		out = 0
	}
	if n.DataAtom == 0 {
		out |= w.namesRegion(n.Data)
	}
	for i := range n.Attr {
		a := &n.Attr[i]
		switch a.Key {
		case "class", "id":
			out |= w.namesRegion(a.Val)
		case "data-testid", "data-component", "data-module":
			out |= w.namesRegion(a.Val) & dropRegions
		case "aria-label":
			if isBox(n.DataAtom) {
				out |= w.labelRegion(a.Val)
			}
		case "role":
			out |= roleRegions[a.Val]
		case "hidden":
			if !isPanel(n) {
				out |= hiddenRegion
			}
		case "style":
			if (strings.Contains(a.Val, "display:none") || strings.Contains(a.Val, "display: none")) && !isPanel(n) {
				out |= hiddenRegion
			}
		case "itemprop":
			out |= itemRegions[a.Val]
			if a.Val == "datePublished" && w.meta.shown == "" && w.ofPage() {
				w.meta.shown = itemDate(n)
			}
		}
	}
	return out
}

// namesRegion looks up the regions of a class or id attribute, each spelling once.
func (w *walker) namesRegion(names string) region {
	if names == "" {
		return 0
	}
	r, ok := w.names[names]
	if !ok {
		r = w.cues.regions(names, w.scratch)
		if len(names) <= longestName {
			w.names[names] = r
		}
	}
	return r
}

// isSpeaker tells the line below a quotation that says whose it is.
func isSpeaker(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Footer:
		return n.Parent.DataAtom == atom.Blockquote
	case atom.Figcaption:
		for s, tries := n.PrevSibling, 0; s != nil && tries < 4; s, tries = s.PrevSibling, tries+1 {
			if s.DataAtom == atom.Blockquote {
				return true
			}
		}
	}
	return false
}

// namesFacts tells the class of a box with facts: part of the article, though beside its text.
func namesFacts(class string) bool {
	for _, name := range [...]string{"infobox", "info-box", "factbox", "fact-box", "faktenbox", "fakten-box", "faktbox"} {
		if strings.Contains(class, name) {
			return true
		}
	}
	return false
}

// ofPage tells whether no name says that the open section is of another document.
func (w *walker) ofPage() bool {
	for i := w.current; i >= 0; i = w.sections[i].parent {
		if w.sections[i].own&(relatedRegion|teaserRegion|commentRegion|asideRegion) != 0 {
			return false
		}
	}
	return true
}

// itemDate gives the value of a date in the microdata: what shows, for many pages state local time as that of Greenwich.
func itemDate(n *html.Node) string {
	if c := n.FirstChild; c != nil && c.Type == html.TextNode && len(c.Data) < 80 && len(datesIn(c.Data)) == 1 {
		return c.Data
	}
	if v := attr(n, "content"); v != "" {
		return v
	}
	return attr(n, "datetime")
}

// isBox tells the elements that a label names as a part of the page.
func isBox(a atom.Atom) bool {
	switch a {
	case atom.Section, atom.Div, atom.Aside, atom.Nav, atom.Ul, atom.Ol, atom.Form:
		return true
	}
	return false
}

// labelRegion gives what a label such as "Newsletter Anmeldung" or "Verwandte Artikel" says of its part of the page.
func (w *walker) labelRegion(label string) region {
	if len(label) > 40 || strings.Count(label, " ") > 3 {
		return 0 // a headline
	}
	if kind, rest := w.cues.phraseOf(label, w.scratch); kind == sectionPhrase && rest == restNone || kind == endPhrase {
		return relatedRegion
	}
	return w.namesRegion(label) & dropRegions &^ headerRegion
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

// isPanel tells a part that the button before it, or in the heading before it, folds out.
func isPanel(n *html.Node) bool {
	for h := n.PrevSibling; h != nil; h = h.PrevSibling {
		if h.Type != html.ElementNode {
			continue
		}
		return foldsOut(h) || isHeading(h.DataAtom) && h.FirstChild != nil && (h.FirstChild.DataAtom == atom.Button || h.LastChild.DataAtom == atom.Button)
	}
	return false
}

// foldsOut tells a button that is the heading of the panel after it.
func foldsOut(n *html.Node) bool {
	if strings.Contains(attr(n, "class"), "accordion") && attr(n, "aria-expanded")+attr(n, "aria-controls")+attr(n, "data-bs-target")+attr(n, "data-target") != "" {
		return true
	}
	behind := n.NextSibling
	for behind != nil && behind.Type != html.ElementNode {
		behind = behind.NextSibling
	}
	if n.DataAtom != atom.Button || behind == nil || kindOf(behind.DataAtom) != blockElement {
		return false
	}
	for up, near := n, 0; up != nil && near < 3; up, near = up.Parent, near+1 {
		if holdsAny(strings.ToLower(attr(up, "class")), folderNames[:]) {
			return true
		}
	}
	return false
}

// folderNames are those of the parts that unfold.
var folderNames = [...]string{"accordion", "akkordeon", "collaps"}

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
