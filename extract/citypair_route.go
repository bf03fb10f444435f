package extract

// connect finds the ends of a line: right behind its noun as A–B, in its clause as zwischen
// A und B, von A nach B, or A mit B.
func (w *worker) connect(c *cue, s *sides) {
	l := &w.line
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || t.role == adjective || l.clause[t.head] != l.clause[c.from] || l.firstOf(k) != k {
			continue
		}
		g, n := l.group(k, &sides{}), w.behindStops(k)
		switch {
		case len(g) == 2 && w.lineEnds(t, c):
			s.a, s.b = g[:1], g[1:]
		case len(g) == 1 && n >= 0 && w.runsTo(t, &l.slots[n], c):
			s.a, s.b = g, l.group(n, s)
		default:
			continue
		}
		l.group(k, s)
		return
	}
}

// lineEnds tells whether the two places of a group are the ends of a line: zwischen Kiel
// und Brest; Nachtzug Kiel–Brest; soll Kiel und Brest verbinden.
func (w *worker) lineEnds(t *slot, c *cue) bool {
	l := &w.line
	switch t.role {
	case between:
		return true
	case free:
		return t.from == c.to && l.row[t.to].Form.Norm == "-" || t.from >= c.to && w.connects(l.clause[c.from])
	}
	return false
}

// behindStops is the slot that follows slot k at once, but for stops between: von Kiel
// über Rennes nach Brest; -1 where none does.
func (w *worker) behindStops(k int) int {
	l := &w.line
	for {
		n := l.after(k)
		if n < 0 || l.slots[n].from != l.slots[k].to {
			return -1
		}
		if l.row[l.slots[n].from].Form.Lower != "über" {
			return n
		}
		k = n
	}
}

// runsTo tells whether a line leads from one place to the other: von Kiel nach Brest; aus
// Kiel nach Brest; verbindet Kiel mit Brest.
func (w *worker) runsTo(a, b *slot, c *cue) bool {
	l := &w.line
	switch l.row[b.from].Form.Lower {
	case "nach":
		return (a.role == of || l.row[a.from].Form.Lower == "aus") && l.row[c.from].Form.Lower != "bahn" // she moves offices too
	case "mit":
		return a.role == free && a.from >= c.to && w.connects(l.clause[c.from])
	}
	return false
}

// connects tells whether clause n has a form of `verbinden`.
func (w *worker) connects(n int) bool {
	return w.line.clauseSays(n, "verbindet", "verbinden", "verband")
}
