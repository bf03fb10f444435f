package extract

import "strings"

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
	w.arrive(c, s)
}

// lineEnds tells whether the two places of a group are the ends of a line: zwischen Kiel
// und Brest; Nachtzug Kiel–Brest; soll Kiel und Brest verbinden.
func (w *worker) lineEnds(t *slot, c *cue) bool {
	l := &w.line
	switch t.role {
	case between:
		return !w.isAboard(c, t)
	case free:
		return t.from == c.to && l.row[t.to].Form.Norm == "-" || t.from >= c.to && w.connects(l.clause[c.from])
	}
	return false
}

// isAboard tells whether the noun of a line stands behind its two ends as where something happens: zwischen Kiel und
// Brest in Zügen stehlen.
func (w *worker) isAboard(c *cue, t *slot) bool {
	return c.from > t.to && w.line.row[c.from-1].Form.Lower == "in" || c.from > t.to && w.line.row[c.from-1].Form.Lower == "im"
}

// behindStops is the slot that follows slot k at once, but for stops between: von Kiel
// über Rennes nach Brest; -1 where none does.
func (w *worker) behindStops(k int) int {
	l := &w.line
	for {
		n, end := l.after(k), l.slots[l.lastOf(k)].to
		if n < 0 || l.slots[n].from != end && !(w.connects(l.clause[l.slots[k].head]) && w.gap(end, l.slots[n].from)) {
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
		return (a.role == of || l.row[a.from].Form.Lower == "aus") && !isCarrier(l.row[c.from].Form.Lower) // it moves offices too
	case "mit":
		return a.role == free && a.from >= c.to && w.connects(l.clause[c.from])
	}
	return false
}

func isCarrier(lower string) bool {
	switch lower {
	case "bahn", "lufthansa", "condor", "ryanair", "eurowings", "easyjet", "fluggesellschaft":
		return true
	}
	return false
}

// connects tells whether clause n has a form of `verbinden`.
func (w *worker) connects(n int) bool {
	return w.line.clauseSays(n, "verbindet", "verbinden", "verband")
}

// followRoad finds the ends of a motorway behind its number: A 14 Leipzig–Magdeburg.
func (w *worker) followRoad(c *cue, s *sides) {
	l := &w.line
	if !isRoad(strings.ReplaceAll(w.cueText(c), " ", "")) {
		return
	}
	for k := range l.slots {
		if t := &l.slots[k]; t.head == c.to && !t.dead {
			if g := l.group(k, &sides{}); len(g) == 2 && t.to < len(l.row) && l.row[t.to].Form.Norm == "-" {
				l.group(k, s)
				s.a, s.b = g[:1], g[1:]
			}
			return
		}
	}
}

// arrive finds whence and where something on wheels or a ship has come: Der Güterzug aus Kiel ist in Brest, ist im
// Brester Hafen eingetroffen.
func (w *worker) arrive(c *cue, s *sides) {
	l := &w.line
	from, to := -1, -1
	for k := range l.slots {
		t := &l.slots[k]
		if t.dead || l.clause[t.head] != l.clause[c.from] || t.role != adjective && l.firstOf(k) != k {
			continue
		}
		atPort := t.role == adjective && t.from > 0 && l.row[t.from-1].Form.Lower == "im" && t.to < len(l.row) && isPort(l.row[t.to].Form.Lower)
		switch {
		case from < 0 && t.from == c.to && l.row[t.from].Form.Lower == "aus":
			from = k
		case from >= 0 && to < 0 && (atPort || w.isInTown(k)):
			to = k
		default:
			return
		}
	}
	if from >= 0 && to >= 0 && l.clauseSays(l.clause[c.from], "eingetroffen", "angekommen", "eingelaufen", "eingefahren", "eintraf", "traf") {
		s.a, s.b = w.groupOrOne(from, s), w.groupOrOne(to, s)
	}
}

func isPort(lower string) bool {
	return strings.HasSuffix(lower, "hafen") || strings.HasSuffix(lower, "bahnhof") || strings.HasSuffix(lower, "terminal")
}
