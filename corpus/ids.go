package corpus

import "hash/maphash"

// ids finds the first two documents of a file with the same id: who joins records by it takes
// them for one.
type ids struct {
	seed  maphash.Seed
	lines map[uint64]int // on which the document stands, by the hash of its id; nil once two were found
}

// maxIDs is how many are remembered, so that memory stays small.
const maxIDs = 1 << 18

func newIDs() *ids { return &ids{maphash.MakeSeed(), map[uint64]int{}} }

// add returns the line on which a document with this id stands already, once; 0 where there is none.
func (s *ids) add(id string, line int) int {
	if s.lines == nil {
		return 0
	}
	hash := maphash.String(s.seed, id)
	before := s.lines[hash]
	switch {
	case before > 0:
		s.lines = nil
	case len(s.lines) < maxIDs:
		s.lines[hash] = line
	}
	return before
}
