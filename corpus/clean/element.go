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

var elementKinds = map[atom.Atom]elementKind{
	atom.Script: skipElement, atom.Style: skipElement, atom.Noscript: skipElement, atom.Template: skipElement,
	atom.Head: skipElement, atom.Iframe: skipElement, atom.Object: skipElement, atom.Embed: skipElement,
	atom.Svg: skipElement, atom.Math: skipElement, atom.Canvas: skipElement, atom.Audio: skipElement,
	atom.Video: skipElement, atom.Textarea: skipElement, atom.Select: skipElement, atom.Datalist: skipElement,
	atom.Noframes: skipElement, atom.Frameset: skipElement, atom.Applet: skipElement, atom.Img: skipElement,
	atom.Input: skipElement, atom.Meta: skipElement, atom.Title: skipElement, atom.Link: skipElement,
	atom.Button: controlElement, atom.Label: controlElement, atom.Legend: controlElement,
	atom.Br: breakElement,
	atom.Td: cellElement, atom.Th: cellElement,
	atom.Address: blockElement, atom.Article: blockElement, atom.Aside: blockElement, atom.Blockquote: blockElement,
	atom.Body: blockElement, atom.Caption: blockElement, atom.Center: blockElement, atom.Dd: blockElement,
	atom.Details: blockElement, atom.Dialog: blockElement, atom.Dir: blockElement, atom.Div: blockElement,
	atom.Dl: blockElement, atom.Dt: blockElement, atom.Fieldset: blockElement, atom.Figcaption: blockElement,
	atom.Figure: blockElement, atom.Footer: blockElement, atom.Form: blockElement, atom.H1: blockElement,
	atom.H2: blockElement, atom.H3: blockElement, atom.H4: blockElement, atom.H5: blockElement, atom.H6: blockElement,
	atom.Header: blockElement, atom.Hgroup: blockElement, atom.Hr: blockElement, atom.Html: blockElement,
	atom.Li: blockElement, atom.Main: blockElement, atom.Menu: blockElement, atom.Nav: blockElement,
	atom.Ol: blockElement, atom.P: blockElement, atom.Pre: blockElement, atom.Section: blockElement,
	atom.Summary: blockElement, atom.Table: blockElement, atom.Tbody: blockElement, atom.Tfoot: blockElement,
	atom.Thead: blockElement, atom.Tr: blockElement, atom.Ul: blockElement,
}

var tagRegions = map[atom.Atom]region{
	atom.Nav: navRegion, atom.Header: headerRegion, atom.Footer: footerRegion, atom.Aside: asideRegion,
	atom.Form: formRegion, atom.Dialog: hiddenRegion, atom.Article: articleRegion, atom.Main: mainRegion,
	atom.Figure: figureRegion, atom.Figcaption: captionRegion, atom.Fieldset: formRegion,
}

var roleRegions = map[string]region{
	"navigation": navRegion, "banner": headerRegion, "contentinfo": footerRegion, "complementary": asideRegion,
	"search": formRegion, "dialog": hiddenRegion, "alertdialog": consentRegion, "menu": navRegion, "menubar": navRegion,
	"main": mainRegion, "article": articleRegion, "form": formRegion, "toolbar": shareRegion,
}

// ownRegion gives the regions that an element's tag and attributes speak of.
// The root's and body's names speak of the page's state ("cookies-not-set"), not of a part.
func (w *walker) ownRegion(n *html.Node) region {
	if n.DataAtom == atom.Body || n.DataAtom == atom.Html {
		return 0
	}
	out := tagRegions[n.DataAtom]
	if n.DataAtom == 0 {
		out |= w.namesRegion(n.Data)
	}
	for i := range n.Attr {
		a := &n.Attr[i]
		switch a.Key {
		case "class", "id":
			out |= w.namesRegion(a.Val)
		case "role":
			out |= roleRegions[a.Val]
		case "hidden":
			out |= hiddenRegion
		case "style":
			if strings.Contains(a.Val, "display:none") || strings.Contains(a.Val, "display: none") {
				out |= hiddenRegion
			}
		case "itemprop":
			if strings.EqualFold(a.Val, "articleBody") {
				out |= mainRegion
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
