package token

import (
	"math/bits"

	"github.com/auslese/auslese/extract/eight"
)

// intern finds the form of a token by its bytes. It has two generations: when the
// young one is full it becomes the old one, and what is met again moves on. So
// frequent forms stay and memory is bounded, whatever is read.
type intern struct {
	young, old generation
}

// generationSize is how many forms a generation holds (about 400 bytes a form).
const generationSize = 1 << 16

// get returns the token's form, nil where it has none yet.
func (in *intern) get(raw string, k *key) *Form {
	f := in.young.get(raw, k)
	if f == nil {
		if f = in.old.get(raw, k); f != nil {
			in.put(raw, k, f)
		}
	}
	return f
}

// glance gives the tokens the forms that stand where their keys lead first, which most
// do, and returns a bit for each of the others. It never waits for one slot before it
// asks for the next: so there is no branch in it.
func (in *intern) glance(keys []key, row []Token) (missing uint32) {
	slots := in.young.slots
	if slots == nil { // the generation is new
		return uint32(1<<len(row) - 1)
	}
	mask := uint64(len(slots) - 1)
	var differ [ahead]uint64
	for i := range keys {
		k := &keys[i]
		s := &slots[k.hash()&mask]
		differ[i] = s.key[0] ^ k[0] | s.key[1] ^ k[1] | s.key[2]&^freeMask ^ k[2]
		row[i].Form, row[i].Hints = s.form, Hints(s.key[2]>>freeShift)
	}
	for i, d := range differ[:len(keys)] {
		if d != 0 {
			missing |= 1 << i
		}
	}
	return missing
}

// put enters a form. raw is kept.
func (in *intern) put(raw string, k *key, f *Form) {
	if in.young.count == generationSize {
		in.young, in.old = in.old, in.young
		in.young.clear()
	}
	in.young.put(raw, k, f)
}

// key is a token of up to maxShort bytes: its bytes, then its length in the last one.
// The two bytes between are free.
type key [3]uint64

const (
	maxShort  = 21
	freeShift = 8 * 5
	freeMask  = 0xffff << freeShift
)

// set makes k the key of text[start:end]; of a longer piece one that no slot has.
func (k *key) set(text string, start, end int) {
	n := end - start
	if n > maxShort {
		*k = key{2: 0xff << 56}
		return
	}
	if start+len(k)*8 > len(text) { // near the end of the text
		*k = key{}
		for i := range n {
			k[i/8] |= uint64(text[start+i]) << (i % 8 * 8)
		}
	} else {
		t, m := text[start:start+24], &masks[n]
		k[0], k[1], k[2] = eight.Load(t[:8])&m[0], eight.Load(t[8:16])&m[1], eight.Load(t[16:])&m[2]
	}
	k[2] |= uint64(n) << 56
}

// masks leave the n lowest bytes of a key.
var masks = func() (m [maxShort + 1][3]uint64) {
	for n := range m {
		for i := range n {
			m[n][i/8] |= 0xff << (i % 8 * 8)
		}
	}
	return
}()

func (k *key) hash() uint64 {
	hi, lo := bits.Mul64(k[0]^0x9e3779b97f4a7c15, k[1]^k[2]^0xd6e8feb86659fd93)
	return hi ^ lo
}

// generation is a hash table with open addressing; long tokens are few and have a map.
// The form's hints stand in the slot: a pass that only reads these never loads the form.
type generation struct {
	slots []slot // a power of two of them, at most half full
	long  map[string]*Form
	count int
}

type slot struct {
	key  key   // with the form's hints in its free bytes
	form *Form // nil where the slot is free
}

func (g *generation) get(raw string, k *key) *Form {
	if len(raw) > maxShort {
		return g.long[raw]
	}
	if g.slots == nil {
		return nil
	}
	mask := uint64(len(g.slots) - 1)
	for i := k.hash() & mask; ; i = (i + 1) & mask {
		s := &g.slots[i]
		if s.form == nil {
			return nil
		}
		if s.key[0] == k[0] && s.key[1] == k[1] && s.key[2]&^freeMask == k[2] {
			return s.form
		}
	}
}

func (g *generation) put(raw string, k *key, f *Form) {
	g.count++
	if len(raw) > maxShort {
		if g.long == nil {
			g.long = map[string]*Form{}
		}
		g.long[raw] = f
		return
	}
	if 2*g.count > len(g.slots) {
		g.grow()
	}
	s := slot{*k, f}
	s.key[2] |= uint64(f.Hints) << freeShift
	g.place(s)
}

func (g *generation) grow() {
	old := g.slots
	g.slots = make([]slot, max(1024, 2*len(old)))
	for _, s := range old {
		if s.form != nil {
			g.place(s)
		}
	}
}

func (g *generation) place(s slot) {
	mask := uint64(len(g.slots) - 1)
	k := s.key
	k[2] &^= freeMask
	i := k.hash() & mask
	for g.slots[i].form != nil {
		i = (i + 1) & mask
	}
	g.slots[i] = s
}

func (g *generation) clear() {
	clear(g.slots)
	clear(g.long)
	g.count = 0
}
