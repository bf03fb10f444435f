package extract

// aid finds the two towns of which one helps the other: Kiel hilft Brest beim Bau, Kiel schickt Löschfahrzeuge nach Brest.
// A capital stands for its government.
func (w *worker) aid(c *cue, s *sides) {
	l := &w.line
	from, to := -1, -1
	sends := c.what == "gift"
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k {
			continue
		}
		lower := l.row[t.from].Form.Lower
		switch {
		case t.role == adjective && w.parties[t.party].level >= levelCountry:
		case t.org || t.role == adjective:
			return
		case from < 0 && t.role == free && (t.to <= c.from || t.from == c.to):
			from = k
		case from >= 0 && to < 0 && t.to == c.from && l.row[c.from].Form.Lower == "geholfen": // der Stadt Brest geholfen
			to = k
		case from >= 0 && to < 0 && t.from >= c.to && (sends && (lower == "nach" || lower == "an") || !sends && t.role == free && t.from == c.to):
			to = k
		default:
			return
		}
	}
	if from < 0 {
		return
	}
	a := l.group(from, &sides{})
	if len(a) != 1 || w.isCapital(a[0]) {
		return
	}
	if to >= 0 {
		s.b = l.group(to, s)
	} else if p, _ := w.toldByCountry(l.clause[c.from]); p >= 0 { // in die ukrainische Stadt
		s.b = []int{p}
	}
	if len(s.b) > 0 {
		s.a = l.group(from, s)
	}
}
