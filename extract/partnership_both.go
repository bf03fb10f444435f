package extract

// ofBoth tells whether the noun is that of the two places in mind: die Partnerschaft
// der beiden Kreise, zwischen beiden Städten.
func (w *worker) ofBoth(c *cue) bool {
	l := &w.line
	i := c.to
	if i < len(l.row) && (l.row[i].Form.Lower == "zwischen" || l.row[i].Form.Lower == "von") {
		i++
	}
	if i < len(l.row) && (l.row[i].Form.Lower == "der" || l.row[i].Form.Lower == "den") {
		i++
	}
	if i+1 >= len(l.row) || !l.row[i].Form.Has(w.terms.both) || !l.row[i+1].Form.Has(w.terms.title) || w.areParishes(l.row[i+1].Form) {
		return false
	}
	return !w.slotFrom(i) && l.at[i+1] < 0 && (i+2 == len(l.row) || l.at[i+2] < 0) // not: der beiden Städte Kiel und Brest
}

// bothOf is the two places in mind if they are what the noun behind it calls them, else the only two
// of the kind: der beiden Regionen.
func (w *worker) bothOf(c *cue, a, b int, known bool) (int, int, bool) {
	level := w.levelOfBoth(c)
	if level == 0 || known && w.parties[a].level == level && w.parties[b].level == level {
		return a, b, known
	}
	return w.nearestPairOf(level)
}

// nearestPairOf is the two places of a level that the nearest sentences name which name just two.
func (w *worker) nearestPairOf(level int) (a, b int, ok bool) {
	for within := 1; within <= nearBy && !ok; within++ {
		a, b, ok = w.onlyPairOf(level, within)
	}
	return a, b, ok
}

// asCalled is the pair in mind, but two regions where the noun is for a tie of regions: die Regionalpartnerschaft.
func (w *worker) asCalled(c *cue) (a, b int, ok bool) {
	a, b, ok = w.inMind(c)
	if c.kind != regionPartnership || ok && max(w.parties[a].level, w.parties[b].level) > levelCity {
		return a, b, ok
	}
	return w.nearestPairOf(levelRegion)
}

// levelOfBoth is the level of what the noun behind c is said to be that of both of; 0 where any would do.
func (w *worker) levelOfBoth(c *cue) int {
	row := w.line.row
	for i := c.to; i < len(row) && i < c.to+4; i++ {
		switch f := row[i].Form; f.Lower {
		case "regionen", "länder", "ländern", "provinzen", "bundesländer", "bundesländern":
			return levelRegion
		case "kreise", "kreisen", "landkreise", "landkreisen":
			return levelCounty
		case "städte", "städten", "gemeinden", "kommunen", "orte", "orten":
			return levelCity
		}
	}
	return 0
}
