package extract

// inRow is the date of slot k where as many dates stand in a row as its group has places, n, each
// named once: Lyon, Brest und Oxford sind seit 1984, 1989 und 1990 Partnerstädte.
func (w *worker) inRow(k, n int) founding {
	l := &w.line
	at, members := 0, 0
	for j := range l.slots {
		if l.slots[j].group == l.slots[k].group {
			if j == k {
				at = members
			}
			members++
		}
	}
	if members != n {
		return founding{}
	}
	run := 0
	for i := 0; i < len(l.row); i++ {
		if l.clause[i] != l.clause[l.slots[k].head] || !l.row[i].Form.Has(w.terms.point) {
			run = 0
			continue
		}
		if run++; run == n && (i+1 == len(l.row) || l.row[i+1].Form.Norm != ",") {
			t := i - 2*(n-1-at)
			y := w.pointAt(t, byAct)
			y.from, y.to = t, t+1
			return y
		}
		i++ // the comma or conjunction behind it
		if i < len(l.row) && l.row[i].Form.Norm != "," && l.row[i].Form.Lower != "und" {
			run = 0
		}
	}
	return founding{}
}
