package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

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
	if attr(n, "aria-expanded") != "" && tellsSentence(behind) {
		return true
	}
	for up, near := n, 0; up != nil && near < 3; up, near = up.Parent, near+1 {
		if holdsAny(lower(attr(up, "class")), folderNames) {
			return true
		}
	}
	return false
}

// tellsSentence tells whether a sentence is among the first nodes of an element.
func tellsSentence(n *html.Node) bool {
	seen := 0
	for c := range n.Descendants() {
		if s := c.Data; c.Type == html.TextNode && len(s) > 40 && endsStatement(strings.TrimRight(s, " \n\t")) {
			return true
		}
		if seen++; seen == 20 {
			break
		}
	}
	return false
}

// folderNames are those of the parts that unfold.
var folderNames = wordSetOf("accordion", "akkordeon", "collaps")
