package gazetteer

import "unicode"

// minGlued is the population from which on a city's name is read at the head of a word.
const minGlued = 20_000

// glued reads the city that a page has glued to the first word of its message: MünchenDer.
func (g *Gazetteer) glued(word string) (Name, bool) {
	end := GlueEnd(word)
	if end == 0 {
		return Name{}, false
	}
	var buf [64]byte
	n := g.lookup(AppendKey(buf[:0], word[:end]))
	if n.Len() == 0 || n.Word()&Common != 0 {
		return Name{}, false
	}
	p := g.Place(n.At(0).ID)
	return n, p.Kind == City && p.Population >= minGlued && n.At(0).Flags&(Weak|Adjective) == 0
}

// GlueEnd is the byte at which the first capital behind a small letter stands, 0 where
// there is none or less than four bytes before it.
func GlueEnd(word string) int {
	small := false
	for i, r := range word {
		if small && i >= 4 && unicode.IsUpper(r) {
			return i
		}
		small = unicode.IsLower(r)
	}
	return 0
}
