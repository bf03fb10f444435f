package gazetteer

// transcribed reads a town near by whose umlauts are written with two letters: Goeppingen.
func (g *Gazetteer) transcribed(key []byte) (Name, bool) {
	var buf [64]byte
	umlauted, found := buf[:0], false
	for i := 0; i < len(key) && len(key) < len(buf); i++ {
		if u := umlautAt(key, i); u != "" {
			umlauted, found = append(umlauted, u...), true
			i++
			continue
		}
		umlauted = append(umlauted, key[i])
	}
	if !found {
		return Name{}, false
	}
	n := g.lookup(umlauted)
	if n.Len() == 0 || n.Word() != 0 {
		return Name{}, false
	}
	p := g.Place(n.At(0).ID)
	return n, p.Kind == City && p.Nearness == 2
}

// umlautAt is the umlaut that two letters at key[i] stand for, empty where they stand for
// none: Aue, Quedlinburg.
func umlautAt(key []byte, i int) string {
	if i+1 == len(key) || key[i+1] != 'e' {
		return ""
	}
	if i > 0 {
		switch key[i-1] {
		case 'a', 'e', 'i', 'o', 'u', 'q':
			return ""
		}
	}
	switch key[i] {
	case 'a':
		return "ä"
	case 'o':
		return "ö"
	case 'u':
		return "ü"
	}
	return ""
}
