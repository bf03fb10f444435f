package token

import "math"

// measure notes that a word of n bytes has the symbol, or begins a phrase that has it.
func (l *Lexicon) measure(y Symbol, n int, upper bool) {
	if upper {
		n *= 2
	}
	for int(y) >= len(l.rarity) {
		l.rarity = append(l.rarity, 0)
	}
	if known := l.rarity[y]; known == 0 || n < known {
		l.rarity[y] = n
	}
}

// Rarity tells how rare tokens with one of the symbols can be expected to be, as far as
// word lists and patterns spell them: the bytes of the shortest word, twice as many where it
// is written with a capital; 0 where any word will do. Short words are the frequent ones
// (G. K. Zipf, The Psycho-Biology of Language, 1935), and in German the words of grammar
// are all small.
func (l *Lexicon) Rarity(s *Set) int {
	n := math.MaxInt
	for y := range s.All {
		if int(y) >= len(l.rarity) {
			return 0
		}
		n = min(n, l.rarity[y])
	}
	return n
}
