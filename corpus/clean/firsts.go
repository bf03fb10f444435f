package clean

import "strings"

// firsts are first alternatives: how their words begin, how long these are, and their bits.
type firsts struct {
	leads   leadSet
	thirds  [27 * 27]uint32 // by the first two letters, a bit for each third one: what leads has, at hand
	lengths [leads]uint16   // by lead, a bit for each length
	bits    bitset
}

// longWord stands for itself and all longer words, in bytes.
const longWord = 15

func (f *firsts) add(word string, open bool) {
	f.leads.add(word, open)
	n, size := leadsOf(word, open)
	mask := uint16(1) << min(len(word), longWord)
	if open {
		mask = -mask // that and all above
	}
	for i := range size {
		f.lengths[n+i] |= mask
		f.thirds[(n+i)/27] |= 1 << ((n + i) % 27)
	}
}

// fits tells whether the word at i may be a first one, by its length.
func (f *firsts) fits(text string, i int) bool {
	end := plainWordEnd(text, i)
	n, ok := leadAt(text, i)
	return end == 0 || !ok || f.lengths[n]>>min(end-i, longWord)&1 != 0
}

// addFirst takes in the words of which a block must have one for a rule to hold.
func (s *sentences) addFirst(alt string, longest int) bool {
	for word := range strings.SplitSeq(alt, "|") {
		core, open := strings.CutSuffix(word, "*")
		if leadOf(core) < 0 {
			return false
		}
		s.first.add(core, open)
		if longest > shortNotice {
			s.longFirst.add(core, open)
		}
	}
	bits := s.bits[alt]
	s.first.bits.add(&bits)
	if longest > shortNotice {
		s.longFirst.bits.add(&bits)
	}
	return true
}

// hasFirst tells whether a text has one of the first alternatives, without which no rule holds.
func (s *sentences) hasFirst(text string, f *firsts, buf []byte) bool {
	for i := 0; i < len(text); {
		a := int(leadLetters[text[i]])
		if a == 0 || a == wideLetter {
			i++
			continue
		}
		may, known := false, false
		if i+3 <= len(text) { // as most words stand
			if b, c := int(leadLetters[text[i+1]]), leadLetters[text[i+2]]; b|int(c) < wideLetter {
				if b == 0 {
					c = 0
				}
				may, known = f.thirds[a*27+b]>>c&1 != 0, true
			}
		}
		if (may || !known && f.leads.at(text, i)) && f.fits(text, i) {
			_, buf = appendWord(buf[:0], text, i)
			var have bitset
			if s.addBits(&have, buf); have.meets(&f.bits) {
				return true
			}
		}
		for i++; i < len(text) && text[i]-'a' < 26; i++ { // a capital may open a label
		}
	}
	return false
}
