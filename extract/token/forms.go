package token

import (
	"hash/maphash"
	"sync/atomic"
)

// Forms is where the vocabularies of several goroutines leave the forms that they have
// analysed, so that the others need not. It is a cache: a form takes the place of another
// that has the same slot. It is safe for concurrent use.
type Forms struct {
	seed  maphash.Seed
	slots [sharedForms]atomic.Pointer[Form]
}

// sharedForms is how many forms are shared at most.
const sharedForms = 1 << 16

// NewForms makes an empty cache.
func NewForms() *Forms { return &Forms{seed: maphash.MakeSeed()} }

func (s *Forms) slot(raw string) *atomic.Pointer[Form] {
	return &s.slots[maphash.String(s.seed, raw)%sharedForms]
}

// get is the form of a token that is written as its form's Norm is, nil where none is there.
func (s *Forms) get(raw string) *Form {
	if s == nil {
		return nil
	}
	if f := s.slot(raw).Load(); f != nil && f.Norm == raw {
		return f
	}
	return nil
}

// put leaves a form, complete and never changed again, for the others.
func (s *Forms) put(f *Form) {
	if s != nil {
		s.slot(f.Norm).Store(f)
	}
}
