package clean

import "sync"

// walkers keeps the buffers of pages that are done, and what their class attributes say.
var walkers = sync.Pool{New: func() any {
	return &walker{names: make(map[string]region, 256), scratch: make([]byte, 0, 128)}
}}

// copied is copied text on its way to its main text.
type copied struct {
	blocks  []block
	lines   []line // those with text
	scratch []byte
}

// copies keeps the buffers of copied texts that are done.
var copies = sync.Pool{New: func() any {
	return &copied{scratch: make([]byte, 0, 128)}
}}

// free gives the buffers back. Nothing of the text may be used after that.
func (c *copied) free() {
	clear(c.blocks)
	clear(c.lines)
	c.blocks, c.lines = c.blocks[:0], c.lines[:0]
	copies.Put(c)
}

// Bounds of what walkers keep, in entries and in bytes of a class attribute.
const (
	mostNames   = 4096
	longestName = 256
)

// free gives the walker back. Nothing of its page may be used after that.
func (w *walker) free() {
	clear(w.blocks)
	clear(w.sections)
	clear(w.times)
	clear(w.pictures)
	if len(w.names) > mostNames {
		clear(w.names)
	}
	*w = walker{names: w.names, scratch: w.scratch[:0], buf: w.buf[:0], texts: w.texts[:0], ends: w.ends[:0], dates: w.dates[:0], sums: w.sums[:0], sizes: w.sizes[:0],
		blocks: w.blocks[:0], sections: w.sections[:0], times: w.times[:0], pictures: w.pictures[:0], fields: w.fields[:0], controls: w.controls[:0]}
	walkers.Put(w)
}

// handOut gives each block its text: one string for all.
func (w *walker) handOut() {
	all, from := string(w.texts), 0
	for i, to := range w.ends {
		w.blocks[i].text = all[from:to]
		from = to
	}
}
