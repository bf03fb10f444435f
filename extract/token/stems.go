package token

import "github.com/auslese/auslese/extract/stem"

// stems files entries by stem. Stemming is dear: a word is stemmed only where an
// entry's stem begins as the word's own does.
type stems struct {
	entries map[string][]entry
	heads   map[string]bool // how the stems begin, see stem.AppendHead
}

// add files an entry under the stem of a word in lower case.
func (s *stems) add(word string, e entry) {
	key := stem.Stem(word, true)
	s.entries[key] = append(s.entries[key], e)
	s.heads[string(stem.AppendHead(nil, word))] = true
}

// of is the entries of a word in lower case.
func (s *stems) of(word string) []entry {
	var buf [64]byte
	if !s.heads[string(stem.AppendHead(buf[:0], word))] {
		return nil
	}
	return s.entries[string(stem.AppendStem(buf[:0], word))]
}
