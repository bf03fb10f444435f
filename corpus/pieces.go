package corpus

import (
	"bytes"
	"iter"
)

// piece is an element of an XML document with all that it holds, cut out unparsed: where
// one is broken, the others can be read.
type piece struct {
	text []byte
	line int  // on which it begins, from 1
	open bool // its end tag is missing before the next begins
	last bool // it is open to the end of the document
}

// pieces yields the elements of that name, which do not nest, in one walk over the tags.
func pieces(body []byte, name string) iter.Seq[piece] {
	return func(yield func(piece) bool) {
		w := tagWalk{body: body}
		start, line, counted := -1, 1, 0 // of the piece that is open
		give := func(end int, open bool) bool {
			line += bytes.Count(body[counted:start], []byte("\n"))
			counted = start
			return yield(piece{body[start:end], line, open, open && end == len(body)})
		}
		for w.next() {
			switch {
			case w.is(name):
				if start >= 0 && !give(w.at, true) {
					return
				}
				start = w.at
			case start >= 0 && w.is("/"+name):
				if end := w.end(); !give(end, false) || end == len(body) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			give(len(body), true)
		}
	}
}

// tagWalk goes from tag to tag, outside of CDATA and comments.
type tagWalk struct {
	body   []byte
	at     int // of the tag
	from   int // where the next is looked for
	noEnds [2]bool
}

// asides are what may hold signs that look like tags, and how it begins and ends.
var asides = [2][2][]byte{{[]byte("<![CDATA["), []byte("]]>")}, {[]byte("<!--"), []byte("-->")}}

// next goes to the next tag.
func (w *tagWalk) next() bool {
	for {
		i := bytes.IndexByte(w.body[w.from:], '<')
		if i < 0 {
			return false
		}
		w.at = w.from + i
		if w.from = w.at + 1; !w.skip() {
			return true
		}
	}
}

// skip passes over what is no tag. Where its end is missing it is taken for one sign.
func (w *tagWalk) skip() bool {
	for i, a := range asides {
		if w.noEnds[i] || !bytes.HasPrefix(w.body[w.at:], a[0]) {
			continue
		}
		n := bytes.Index(w.body[w.from:], a[1])
		if w.noEnds[i] = n < 0; n >= 0 {
			w.from += n + len(a[1])
			return true
		}
	}
	return false
}

// is tells whether the tag has that name, in any case.
func (w *tagWalk) is(name string) bool {
	rest := w.body[w.at+1:]
	return len(rest) > len(name) && bytes.IndexByte([]byte(" \t\r\n/>"), rest[len(name)]) >= 0 && bytes.EqualFold(rest[:len(name)], []byte(name))
}

// end is where the tag ends.
func (w *tagWalk) end() int {
	if n := bytes.IndexByte(w.body[w.at:], '>'); n >= 0 {
		return w.at + n + 1
	}
	return len(w.body)
}
