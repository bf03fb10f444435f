package gazetteer

import (
	"bytes"

	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

// derive appends what a word, whose key is given, is as an inflected name: the genitive (`Nanjings`),
// an inflected adjective of the table (`chinesischen`, `Thüringern`), or a form
// in -er of a city's name (`Nanjinger`, `Münchnerin`).
func (g *Gazetteer) derive(dst []Reading, word string, key []byte) []Reading {
	if len(key) < 4 || len(key) > 48 {
		return dst
	}
	upper := word[0] < 'a' || word[0] > 'z'
	if upper {
		if n := g.genitive(key); n.Len() > 0 && n.At(0).Flags&Adjective == 0 {
			dst = append(dst, Reading{1, n, Genitive})
		}
	}
	if n := g.adjective(key, upper); n.Len() > 0 {
		return append(dst, Reading{1, n, Inhabited})
	}
	if upper {
		if n := g.inhabited(key); n.Len() > 0 {
			dst = append(dst, Reading{1, n, Inhabited})
		}
	}
	return dst
}

// small is how every adjective that is written with a small letter ends.
var small = []byte("sch")

// genitive is the name of which key is the genitive: Nanjings, Bodenseekreises.
func (g *Gazetteer) genitive(key []byte) Name {
	if base, ok := cut(key, "es"); ok && base[len(base)-1] == 's' {
		if n := g.lookup(base); n.Len() > 0 {
			return n
		}
	}
	if base, ok := cut(key, "s"); ok {
		return g.lookup(base)
	}
	return Name{}
}

// adjective undoes the endings of an adjective or a name of inhabitants that
// stands in the table in its basic form.
func (g *Gazetteer) adjective(key []byte, upper bool) Name {
	for _, end := range [...]string{"innen", "en", "em", "es", "er", "in", "e", "n", "s"} {
		if base, ok := cut(key, end); ok && (upper || bytes.HasSuffix(base, small)) {
			if n := g.lookup(base); n.Len() > 0 && n.At(n.Len()-1).Flags&Adjective != 0 {
				return n
			}
		}
	}
	return Name{}
}

// minInhabited is the population from which on a form in -er is read as a city's
// adjective without being listed.
const minInhabited = 2000

// largeCity is the population from which on the adjective of a German, Austrian or Swiss
// city is read as such although it is a word or surname as well: Bonner.
const largeCity = 200_000

// inhabited reads a form in -er: Köln-er, Karlsruhe-r, Münch(e)n-er, Tübing(en)-er.
func (g *Gazetteer) inhabited(key []byte) Name {
	for _, end := range []string{"innen", "in", "n", "s"} {
		if base, ok := cut(key, end); ok && bytes.HasSuffix(base, []byte("er")) {
			key = base
			break
		}
	}
	stem, ok := cut(key, "er")
	if !ok || len(stem) < 3 {
		return Name{}
	}
	n := g.inhabitedBy(stem)
	if n.Len() > 0 && g.lookup(key).Word() != 0 {
		if p := g.Place(n.At(0).ID); p.Nearness < 2 || p.Population < largeCity {
			return Name{}
		}
	}
	return n
}

// inhabitedBy is the city whose adjective has the stem.
func (g *Gazetteer) inhabitedBy(stem []byte) Name {
	var buf [64]byte
	for _, base := range [...]string{"", "e", "en"} {
		if base == "en" && !bytes.HasSuffix(stem, []byte("ing")) && !bytes.HasSuffix(stem, []byte("ung")) {
			continue
		}
		if n := g.city(append(append(buf[:0], stem...), base...)); n.Len() > 0 {
			return n
		}
	}
	if base, ok := cut(stem, "städt"); ok { // Darmstädter
		return g.city(append(append(buf[:0], base...), "stadt"...))
	}
	if bytes.HasSuffix(stem, []byte("er")) { // Kaiserslauterer
		return g.city(append(append(buf[:0], stem...), 'n'))
	}
	if last := stem[len(stem)-1]; last == 'n' || last == 'l' {
		return g.city(append(append(buf[:0], stem[:len(stem)-1]...), 'e', last))
	}
	return Name{}
}

// city returns the name if it is a city's own, and no word.
func (g *Gazetteer) city(key []byte) Name {
	n := g.lookup(key)
	if n.Len() == 0 {
		return Name{}
	}
	h := n.At(0)
	p := g.Place(h.ID)
	if h.Flags&(Weak|Adjective) != 0 || p.Population < minInhabited && p.Country != "DE" {
		return Name{}
	}
	if n.Word()&(Common|Rare) != 0 && p.Population < 20*minInhabited {
		return Name{}
	}
	return n
}

// lookup returns the name with that key; None where there is none.
func (g *Gazetteer) lookup(key []byte) Name {
	n, _ := g.find(table.HashOf(key), key)
	return n
}

func cut(key []byte, end string) ([]byte, bool) {
	if len(key) <= len(end) || string(key[len(key)-len(end):]) != end {
		return nil, false
	}
	return key[:len(key)-len(end)], true
}
