package pattern

import (
	"slices"

	"github.com/auslese/auslese/extract/token"
)

type opKind uint8

const (
	one    opKind = iota // a token (or phrase) of the set, captured where field ≥ 0
	not                  // the next token is not of the set
	fork                 // go on, or at to
	skip                 // go on at to
	gap                  // up to `to` tokens
	mark                 // the span begins
	unmark               // the span ends
	accept
)

// op is one step of a pattern. All of a program's are gone through again and again, so
// they are small, and equal sets are one.
type op struct {
	kind    opKind
	glued   bool       // no white space before the token
	phrases bool       // set has entries of several words
	field   int16      // index into Fields, -1 for none
	to      int32      // target of fork and skip; size of a gap
	set     *token.Set // what the token must meet
}

// Pattern is a compiled pattern.
type Pattern struct {
	Fields []string // names of the captures
	code   []op
	begins []beginning
}

// squeeze leaves out the jumps that lead but to the next op.
func squeeze(code []op) []op {
	at := make([]int32, len(code)) // where each op goes
	n := int32(0)
	for pc, o := range code {
		if at[pc] = n; o.kind != skip || int(o.to) != pc+1 {
			n++
		}
	}
	out := make([]op, 0, n)
	for pc, o := range code {
		if o.kind == skip && int(o.to) == pc+1 {
			continue
		}
		if o.kind == skip || o.kind == fork {
			o.to = at[o.to]
		}
		out = append(out, o)
	}
	return out
}

// beginning is one element that a match can begin with, and what can follow it.
type beginning struct {
	first  *token.Set
	pc     int                         // the element's
	second token.Set                   // where open is false, what the token after it must be
	open   bool                        // the match may end with the first token, or go on with any
	third  map[token.Symbol]*token.Set // by what the second is, what must follow; nil for anything
}

// findBeginnings settles what a match can begin with. A pattern must begin with a
// token that it names: neither a gap nor nothing.
func (p *Pattern) findBeginnings(src string) error {
	next, open := p.next(0)
	if open {
		return &Error{Src: src, Msg: "a pattern begins with a word or a class that must be there"}
	}
	for _, pc := range next {
		b := beginning{first: p.code[pc].set, pc: pc, third: map[token.Symbol]*token.Set{}}
		var after []int
		after, b.open = p.next(pc + 1)
		for _, pc := range after {
			b.addSecond(p.code[pc].set, p.after(pc))
		}
		p.begins = append(p.begins, b)
	}
	return nil
}

// addSecond adds what the second token may be, and what must then follow.
func (b *beginning) addSecond(set, third *token.Set) {
	for y := range set.All {
		follows := third
		if b.second.Has(y) { // by another way
			if known := b.third[y]; known == nil || third == nil {
				follows = nil
			} else {
				follows = third.Or(known)
			}
		}
		b.second.Add(y)
		b.third[y] = follows
	}
}

// after is what must follow the element at pc, nil for anything.
func (p *Pattern) after(pc int) *token.Set {
	ones, open := p.next(pc + 1)
	if open {
		return nil
	}
	s := &token.Set{}
	for _, pc := range ones {
		s = s.Or(p.code[pc].set)
	}
	return s
}

// next is the code of the elements that can take the token at pc; open is true
// where any token, or none, will do.
func (p *Pattern) next(from int) (ones []int, open bool) {
	seen := make([]bool, len(p.code))
	var walk func(int)
	walk = func(pc int) {
		if seen[pc] {
			return
		}
		seen[pc] = true
		switch o := &p.code[pc]; o.kind {
		case one:
			ones = append(ones, pc)
		case fork:
			walk(pc + 1)
			walk(int(o.to))
		case skip:
			walk(int(o.to))
		case gap, accept:
			open = true
		default:
			walk(pc + 1)
		}
	}
	walk(from)
	return ones, open
}

// window says that one of the next 1+reach tokens must be of the set; nil for any.
type window struct {
	set   *token.Set
	reach int
}

// window is that of the element behind a gap which follows the element at pc.
func (p *Pattern) window(pc int) window {
	reach := 0
	for pc++; ; pc++ {
		switch o := &p.code[pc]; {
		case o.kind == gap:
			reach += int(o.to)
		case o.kind == one && reach > 0:
			return window{o.set, reach}
		case o.kind != mark && o.kind != unmark && o.kind != not:
			return window{}
		}
	}
}

// Needs are sets of symbols, of each of which the scanned tokens of every match have one:
// those of the elements that must be there, if possible of rare ones alone. Where there
// is none, it is what all tokens are.
func (p *Pattern) Needs() (sets []*token.Set) {
	for _, rare := range []bool{true, false} {
		for pc := range p.code {
			if o := &p.code[pc]; o.kind == one && o.set.IsScanned(rare) && !p.avoids(pc) {
				sets = append(sets, o.set)
			}
		}
		if len(sets) > 0 {
			return sets
		}
	}
	all := token.Anything()
	return []*token.Set{&all}
}

// avoids tells whether the pattern can hold without the element at pc.
func (p *Pattern) avoids(pc int) bool {
	seen := make([]bool, len(p.code))
	seen[pc] = true
	var ends func(int) bool
	ends = func(at int) bool {
		if seen[at] {
			return false
		}
		seen[at] = true
		switch o := &p.code[at]; o.kind {
		case accept:
			return true
		case fork:
			return ends(at+1) || ends(int(o.to))
		case skip:
			return ends(int(o.to))
		}
		return ends(at + 1)
	}
	return ends(0)
}

// Captures calls f for each element that is captured: with its field, and the set that its token meets.
func (p *Pattern) Captures(f func(field string, set *token.Set)) {
	for _, o := range p.code {
		if o.kind == one && o.field >= 0 {
			f(p.Fields[o.field], o.set)
		}
	}
}

// Asks tells whether the pattern speaks of the symbol anywhere.
func (p *Pattern) Asks(y token.Symbol) bool {
	return slices.ContainsFunc(p.code, func(o op) bool { return o.set != nil && o.set.Has(y) })
}
