package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

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

// namesRegion looks up the regions of a class or id attribute, each spelling once.
func (w *walker) namesRegion(names string) region {
	if names == "" {
		return 0
	}
	r, ok := w.names[names]
	if ok {
		return r
	}
	if strings.IndexByte(names, ' ') < 0 {
		r = w.cues.regions(names, w.scratch)
	} else {
		for name := range strings.FieldsSeq(names) {
			r |= w.namesRegion(name) // most names stand in many an attribute
		}
	}
	if len(names) <= longestName {
		w.names[names] = r
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
