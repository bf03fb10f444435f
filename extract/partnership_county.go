package extract

// ownCounty is p where it is a county, else the only one of the text that publishes, or that is called after the town p;
// -1 where there is none.
func (w *worker) ownCounty(p int) int {
	if w.parties[p].level == levelCounty {
		return p
	}
	found := -1
	for i := range w.parties {
		if o := &w.parties[i]; o.level == levelCounty && publishes(o) {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	for _, title := range [...]string{"Kreis ", "Landkreis "} {
		if n, ok := w.gazetteer.Lookup(title + w.parties[p].Name); ok && found < 0 {
			found = w.partyOf(&Mention{Place: w.gazetteer.Place(n.At(0).ID)})
		}
	}
	return found
}
