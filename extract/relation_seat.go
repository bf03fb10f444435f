package extract

import "slices"

// seatFor is the region that tells where a town lies, if the feminine pronoun of the cue's clause stands for
// that: Nanjing in der Provinz Jiangsu, mit der …; Lyon, die Hauptstadt der Region Rhône-Alpes, mit der … eine region
// is tied; -1 otherwise.
func (w *worker) seatFor(c *cue) int {
	l := &w.line
	start := w.predicateStart(c)
	if start == 0 || l.row[start].Form.Norm != "," {
		return -1
	}
	i := start + 1
	if i < len(l.row) && l.row[i].Form.Lower == "mit" {
		i++
	}
	if i >= len(l.row) || l.row[i].Form.Lower != "der" && l.row[i].Form.Lower != "die" || w.isArticle(i) {
		return -1
	}
	for k := 1; k < len(l.slots); k++ {
		t := &l.slots[k]
		if !t.dead || !w.reachesSign(t.to, start) || !l.row[t.head-1].Form.Has(w.terms.title) { // not: Lana in Südtirol
			continue
		}
		region := w.partyOf(w.mention(l.row[t.head].Ref))
		if w.parties[region].level != levelRegion || w.parties[l.slots[k-1].party].level > levelCity {
			return -1
		}
		if t.role == located || w.namesLand(l.clause[c.from]) {
			return region
		}
	}
	return -1
}

// namesLand tells whether clause n is about a region.
func (w *worker) namesLand(n int) bool {
	l := &w.line
	return slices.ContainsFunc(l.slots, func(t slot) bool {
		return !t.dead && t.role == free && l.clause[t.head] == n && w.parties[t.party].level == levelRegion
	})
}
