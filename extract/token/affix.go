package token

import (
	"slices"
	"strings"
)

// affixes files entries by what words end with, or begin with. They are filed by
// their outermost bytes: few words share these with an entry, so that most words
// cost one look-up however many entries there are.
type affixes struct {
	beginnings bool
	byEdge     map[string][]affix
	edges      [64]uint64 // a bit for each edge; some share theirs
	short      bool       // some affix has fewer than edgeLen bytes
}

type affix struct {
	text    string
	next    byte // the one inward of its edge; 0 where the edge is all
	entries []entry
}

// edgeLen is how many bytes the affixes are filed by.
const edgeLen = 3

func (a *affixes) edge(s string, n int) string {
	n = min(n, len(s))
	if a.beginnings {
		return s[:n]
	}
	return s[len(s)-n:]
}

// inward is the byte inward of the edge of n bytes, 0 for none.
func (a *affixes) inward(s string, n int) byte {
	switch {
	case len(s) <= n:
		return 0
	case a.beginnings:
		return s[n]
	}
	return s[len(s)-n-1]
}

// add files an entry. What ends words is tried from the longest to the shortest,
// what begins them from the shortest to the longest.
func (a *affixes) add(text string, e entry) {
	if a.byEdge == nil {
		a.byEdge = map[string][]affix{}
	}
	edge := a.edge(text, edgeLen)
	a.mark(edge)
	a.short = a.short || len(text) < edgeLen
	list := a.byEdge[edge]
	i := slices.IndexFunc(list, func(x affix) bool { return x.text == text })
	if i < 0 {
		i = slices.IndexFunc(list, func(x affix) bool { return len(x.text) > len(text) == a.beginnings })
		if i < 0 {
			i = len(list)
		}
		list = slices.Insert(list, i, affix{text: text, next: a.inward(text, len(edge))})
	}
	list[i].entries = append(list[i].entries, e)
	a.byEdge[edge] = list
}

func (a *affixes) mark(edge string) {
	i, bit := edgeBit(edge)
	a.edges[i] |= bit
}

// edgeBit is where an edge has its bit.
func edgeBit(edge string) (i uint32, bit uint64) {
	h := uint32(len(edge))
	for k := range len(edge) {
		h = h<<8 | uint32(edge[k])
	}
	h = h * 0x9e3779b1 >> 20
	return h >> 6, 1 << (h & 63)
}

// of yields the affixes of a word.
func (a *affixes) of(word string, yield func(affix)) {
	if a.byEdge == nil {
		return
	}
	if !a.short {
		a.filed(word, edgeLen, yield)
		return
	}
	for k := 1; k <= edgeLen; k++ {
		n := k
		if !a.beginnings {
			n = edgeLen + 1 - k
		}
		if n <= len(word) {
			a.filed(word, n, yield)
		}
	}
}

// filed yields the word's affixes that are filed under its outermost n bytes.
func (a *affixes) filed(word string, n int, yield func(affix)) {
	if len(word) < n {
		return
	}
	edge := a.edge(word, n)
	if i, bit := edgeBit(edge); a.edges[i]&bit == 0 {
		return
	}
	next := a.inward(word, n)
	for _, x := range a.byEdge[edge] {
		if x.next != 0 && x.next != next {
			continue
		}
		if a.beginnings && strings.HasPrefix(word, x.text) || !a.beginnings && strings.HasSuffix(word, x.text) {
			yield(x)
		}
	}
}
