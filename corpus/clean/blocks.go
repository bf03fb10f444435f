package clean

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// block is a run of text between two block tags: a paragraph, a heading, a list item, a table row.
type block struct {
	text    string // white space evened; newlines at <br>
	links   int    // bytes of text inside links
	strong  int    // bytes of text in bold or large type
	tag     atom.Atom
	section int  // innermost section
	caption bool // by its place beside a picture

	keep bool
	why  string
}

// section is a block element. Its blocks are a range, since both stand in page order.
type section struct {
	node     *html.Node
	parent   int
	from, to int    // its blocks
	end      int    // the index after the last section inside it
	own      region // what its own tag and names say
	in       region // own and inherited, without the cues that its size refutes
}

// timeNote is an element that tells a time and where it stands.
type timeNote struct {
	node           *html.Node
	block, section int
}

// pictureNote is an <img> and where it stands.
type pictureNote struct {
	node           *html.Node
	block, section int
}

// walker cuts a parsed page into blocks in one pass over its nodes, without recursion.
type walker struct {
	cues     *cueTable
	all      bool // take buttons and hidden parts too (Whole)
	blocks   []block
	sections []section
	current  int               // innermost open section
	names    map[string]region // what the class attributes seen so far say, on this page and those before it
	scratch  []byte
	meta     metadata
	times    []timeNote
	pictures []pictureNote
	fields   []int // sections of fields that ask the reader
	controls []int // sections of buttons and other fields
	broken   broken
	dates    []dated
	sums     []int // bytes of running text before block i
	sizes    []int // bytes of text before block i

	texts  []byte // of the blocks so far
	ends   []int  // where each of them ends
	buf    []byte // text of the open block
	links  int    // bytes of it inside links
	strong int    // bytes of it in bold or large type
	inLink int    // open <a>
	inBold int    // open <b>, <strong>, large <font>
	inPre  int    // open <pre>
	breaks int    // <br> since the last text
	space  bool   // white space since the last text
	cell   bool   // a table cell began since the last text
}

// cutBlocks reads the blocks and sections of a page.
func cutBlocks(root *html.Node, all bool) *walker {
	w := walkers.Get().(*walker)
	w.cues, w.all, w.current = cues(), all, -1
	w.openSection(root, 0)
	n := root
	for {
		entered := w.enter(n)
		if entered && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		if entered {
			w.leave(n)
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			w.leave(n)
		}
		if n == root {
			break
		}
		n = n.NextSibling
	}
	w.flush()
	w.closeSection()
	w.handOut()
	return w
}

// enter takes in a node and tells whether its children are to be walked.
func (w *walker) enter(n *html.Node) bool {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
		return false
	case html.DocumentNode:
		return true
	case html.ElementNode:
	default:
		return false
	}
	switch kindOf(n.DataAtom) {
	case skipElement:
		if n.DataAtom == atom.Img {
			w.pictures = append(w.pictures, pictureNote{n, len(w.blocks), w.current})
			return false
		}
		if n.DataAtom == atom.Input && w.asksReader(attr(n, "type")) {
			w.fields = append(w.fields, w.current)
		}
		w.meta.note(n)
		return n.DataAtom == atom.Head
	case controlElement: // but a heading that folds its text out is a button
		if n.DataAtom == atom.Label && isAnswer(n) {
			w.fields = append(w.fields, w.current)
		}
		shown := w.all || n.DataAtom == atom.Button && (isHeading(w.sections[w.current].node.DataAtom) || foldsOut(n))
		if !shown {
			w.controls = append(w.controls, w.current)
		}
		return shown
	case breakElement:
		w.breaks++
		return false
	case cellElement:
		w.cell = len(w.buf) > 0
		w.openSection(n, w.ownRegion(n))
		return true
	case inlineElement, customElement:
		return w.enterInline(n)
	}
	own := w.ownRegion(n)
	w.flush()
	w.openSection(n, own)
	if n.DataAtom == atom.Pre {
		w.inPre++
	}
	return true
}

// asksReader tells the type of a field that asks the reader: for a mail address, for a choice in a form. A choice elsewhere
// may open a tab.
func (w *walker) asksReader(kind string) bool {
	if kind == "radio" {
		for i := w.current; i >= 0; i = w.sections[i].parent {
			if w.sections[i].node.DataAtom == atom.Form {
				return true
			}
		}
	}
	return kind == "email"
}

// longCell is the length in bytes from which a table cell is a block of its own.
const longCell = 200

// layoutCell tells whether the table cell that ends is a part of the page, not of a row of data.
func (w *walker) layoutCell() bool {
	return len(w.buf) > longCell || w.sections[w.current].from < len(w.blocks) || w.sections[w.current].own&(dropRegions|headlineRegion) != 0 || bytes.IndexByte(w.buf, '\n') >= 0
}

// enterInline takes in an element that makes no break. If its names say that it is no part of the text around it,
// it is a section all the same.
func (w *walker) enterInline(n *html.Node) bool {
	own := w.ownRegion(n)
	if (own&hiddenRegion != 0 || w.inLink > 0 && isLinkNote(n) || isHeadingMark(n)) && !w.all {
		return false
	}
	in := w.sections[w.current].node.DataAtom
	switch {
	case own&inlineRegions != 0, n.DataAtom == 0 && own&dropRegions != 0, own&dateRegion != 0 && isHeading(in), in == atom.Figcaption && w.glued(n):
		w.flush()
		w.openSection(n, own)
	case isHeading(in) && w.glued(n):
		w.space = true // kicker and headline in one element
	}
	switch n.DataAtom {
	case atom.Time, atom.Abbr, atom.Span:
		if timeOf(n) != "" {
			w.times = append(w.times, timeNote{n, len(w.blocks), w.current})
		}
	case atom.A:
		w.inLink += w.linkCount(n)
	case atom.B, atom.Strong, atom.Big, atom.Font:
		w.inBold += strength(n)
	}
	return true
}

// glued tells a <span> right after another element: only its style sets it apart.
func (w *walker) glued(n *html.Node) bool {
	return n.DataAtom == atom.Span && len(w.buf) > 0 && !w.space && n.PrevSibling != nil &&
		n.PrevSibling.Type == html.ElementNode
}

// inlineRegions are those that set an inline element apart from the text around it.
const inlineRegions = creditRegion | shareRegion | consentRegion

// leave ends an element that enter took in.
func (w *walker) leave(n *html.Node) {
	if n.Type != html.ElementNode {
		return
	}
	switch n.DataAtom {
	case atom.A:
		w.inLink -= w.linkCount(n)
	case atom.B, atom.Strong, atom.Big, atom.Font:
		w.inBold -= strength(n)
	case atom.Pre:
		w.inPre--
	}
	if w.sections[w.current].node != n {
		return
	}
	if kindOf(n.DataAtom) != cellElement || w.layoutCell() {
		w.flush()
	}
	w.closeSection()
}

func (w *walker) openSection(n *html.Node, own region) {
	w.sections = append(w.sections, section{node: n, parent: w.current, from: len(w.blocks), own: own})
	w.current = len(w.sections) - 1
}

func (w *walker) closeSection() {
	s := &w.sections[w.current]
	s.to, s.end = len(w.blocks), len(w.sections)
	w.current = s.parent
}

func (w *walker) count(n int) {
	if w.inLink > 0 {
		w.links += n
	}
	if w.inBold > 0 {
		w.strong += n
	}
}

// flush ends the open block.
func (w *walker) flush() {
	w.breaks, w.space, w.cell = 0, false, false
	if len(w.buf) > 0 {
		if text := bytes.TrimSpace(w.buf); len(text) > 0 && w.goesOn(text) {
			w.texts = append(append(w.texts, '\n'), text...)
			w.ends[len(w.ends)-1] = len(w.texts)
		} else if len(text) > 0 {
			tag := w.sections[w.current].node.DataAtom
			w.blocks = append(w.blocks, block{links: w.links, strong: w.strong, tag: tag, section: w.current})
			w.texts = append(w.texts, text...)
			w.ends = append(w.ends, len(w.texts))
		}
		w.buf = w.buf[:0]
	}
	w.links, w.strong = 0, 0
}
