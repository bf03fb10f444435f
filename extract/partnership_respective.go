package extract

import "github.com/auslese/auslese/extract/token"

// respective is the date of two that are told one after the other of the two places of
// a group: mit Kiel und Brest seit 1956 beziehungsweise 1959.
func (w *worker) respective(k int) founding {
	l := &w.line
	first, last := l.firstOf(k), l.lastOf(k)
	if n := len(l.group(k, &sides{})); n > 2 {
		return w.inRow(k, n)
	}
	if first == last || k != first && k != last {
		return founding{}
	}
	for i := 1; i+1 < len(l.row); i++ {
		if !w.isRespectively(i) || l.clause[i] != l.clause[l.slots[k].head] && !w.addsYears(i, l.clause[l.slots[k].head]) {
			continue
		}
		t := i - 1
		if k == last {
			t = i + 1
		}
		y := w.pointAt(t, byAct)
		y.from, y.to = t, t+1
		return y
	}
	return founding{}
}

// addsYears tells whether the years at token i are all of the clause behind clause n: ist mit Kiel und
// Brest verbunden, seit 1956 beziehungsweise 1959.
func (w *worker) addsYears(i, n int) bool {
	row := w.line.row
	return w.line.clause[i] == n+1 && i > 2 && row[i-2].Form.Lower == "seit" && row[i-3].Form.Norm == "," && (i+2 >= len(row) || row[i+2].Form.Has(token.Sign))
}

// isRespectively tells whether `beziehungsweise` stands between two dates at token i.
func (w *worker) isRespectively(i int) bool {
	row := w.line.row
	if i >= len(row) {
		return false
	}
	switch row[i].Form.Lower {
	case "und":
		if !w.follows() {
			return false
		}
		fallthrough
	case "beziehungsweise", "bzw.", "respektive":
		return i > 0 && i+1 < len(row) && row[i-1].Form.Has(w.terms.point) && row[i+1].Form.Has(w.terms.point)
	}
	return false
}

// isOneOfSeveral tells whether a founding date is one of several that are told of several
// places in a row.
func (w *worker) isOneOfSeveral(y *founding) bool {
	for i := y.from; y.known() && i < len(w.line.row) && i < y.to+4; i++ {
		if i > 0 && w.isRespectively(i) {
			return true
		}
	}
	return false
}
