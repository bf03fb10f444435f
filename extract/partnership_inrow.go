package extract

// inRow is the date of slot k where as many dates stand in a row as its group has places:
// Lyon, Brest und Oxford sind seit 1984, 1989 und 1990 Partnerstädte.
func (w *worker) inRow(k, n int) founding {
	l := &w.line
	at := 0
	for j := l.firstOf(k); j < k; j++ {
		if l.slots[j].group == l.slots[k].group {
			at++
		}
	}
	run := 0
	for i := 0; i < len(l.row); i++ {
		f := l.row[i].Form
		switch {
		case l.clause[i] == l.clause[l.slots[k].head] && f.Has(w.terms.point):
			if run++; run == n && (i+1 == len(l.row) || l.row[i+1].Form.Norm != ",") {
				t := i - 2*(n-1-at)
				y := w.pointAt(l, t, byAct)
				y.from, y.to = t, t+1
				return y
			}
			i++ // the comma or conjunction behind it
			if i < len(l.row) && l.row[i].Form.Norm != "," && l.row[i].Form.Lower != "und" {
				run = 0
			}
		default:
			run = 0
		}
	}
	return founding{}
}
