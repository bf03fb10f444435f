package extract

import "slices"

// isRun tells whether a line of any length is a run of items and nothing else: Lyon (1981), Brest
// (1986) und Oxford (1990). Where text stands between the items of the list, each has its date.
func (w *worker) isRun(k int) bool {
	l := &w.line
	if !l.opensBlock() || !w.isMarker(l.slots[k].from) || w.isSentence(len(l.row)) {
		return false
	}
	if w.isDotted(k) {
		return true
	}
	last := l.lastOf(k)
	if l.slots[last].to+5 < len(l.row) || last == k || !w.datesEach(k) && w.list.loose {
		return false
	}
	n := 0
	for i := range l.slots {
		if t := &l.slots[i]; !t.dead && (t.role != free || t.group != l.slots[k].group) {
			return false
		} else if !t.dead {
			n++
		}
	}
	return n > 2 || n == 2 && w.datesEach(k) && !w.dashed(k)
}

// isDotted tells whether signs part the items of a run, each with its date: Lyon (F) 1981 · Brest 1986; Lyon: 1981; Brest: 1986.
func (w *worker) isDotted(k int) bool {
	n := 0
	for i := k; i < len(w.line.slots); i++ {
		if t := &w.line.slots[i]; t.dead || i > k && !w.isBehindSeparator(t.from) {
			continue
		}
		if t, _ := w.dated(i); t < 0 {
			return false
		}
		n++
	}
	return n > 1
}

// isBehindSeparator tells whether a sign that parts items stands before token i.
func (w *worker) isBehindSeparator(i int) bool {
	switch w.line.row[i-1].Form.Norm {
	case "·", "•", ";", "|":
		return true
	}
	return false
}

// listRun makes the ties of a run of items.
func (w *worker) listRun(k int) bool {
	l := &w.line
	s := sides{from: l.slots[k].from, to: l.slots[k].to, a: w.listOwners()}
	s.b = l.group(k, &s)
	for i := k + 1; i < len(l.slots); i++ {
		if t := &l.slots[i]; !t.dead && t.role == free && w.isBehindSeparator(t.from) {
			s.b = add(s.b, t.party)
			s.cover(t.from, t.to)
		}
	}
	if len(s.a) == 0 || slices.Contains(s.b, s.a[0]) {
		return false
	}
	w.list.items += len(s.b)
	w.tieAll(w.kindOfItem(), w.list.rule.ID, &s, founding{})
	return true
}

// listsPartners makes the ties of a sentence that says who the partners are of whom the last one has told:
// Es sind Lyon (1981), Brest (1986) und Oxford (1990).
func (w *worker) listsPartners() bool {
	l := &w.line
	if len(l.row) < 4 || len(w.ties) != w.list.ties || w.list.items > 0 {
		return false
	}
	switch l.row[0].Form.Lower {
	case "es", "das", "dies", "sie":
	default:
		return false
	}
	if l.row[1].Form.Lower != "sind" && l.row[1].Form.Lower != "heißen" && l.row[1].Form.Lower != "waren" {
		return false
	}
	k := l.next(2)
	return k >= 0 && l.slots[k].role == free && l.lastOf(k) > k && w.gap(2, l.slots[k].from) && w.listRun(k)
}
