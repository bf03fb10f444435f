package extract

// spoilt tells whether the clause of a date tells of a renewal, a plan, a contact.
func (w *worker) spoilt(d *cue) bool {
	l := &w.line
	return w.plansIn(l.clause[d.from]) || l.clauseHas(l.clause[d.from], w.terms.renewed, w.terms.ended)
}

// spoiltAt tells the same of an act and its date: where the two stand side by side,
// a renewal elsewhere in the clause does not matter (1984 begründet und 2009 erneuert).
func (w *worker) spoiltAt(d *cue, t int) bool {
	l := &w.line
	switch {
	case l.row[d.from].Form.Lower == "grundstein" && l.clauseHas(l.clause[d.from], w.terms.contact):
		return true
	case w.isToCome(d):
		return w.spoilt(d)
	case abs(t-d.from) > 1:
		return w.plansIn(l.clause[d.from]) || l.clauseHas(l.clause[d.from], w.terms.ended) || w.renewedThen(l.clause[d.from], t)
	}
	for i := max(0, t-1); i < len(l.row) && i <= t+1; i++ {
		if f := l.row[i].Form; f.Has(w.terms.renewed) || f.Has(w.terms.planned) || f.Has(w.terms.ended) {
			return true
		}
	}
	return false
}

// renewedThen tells whether a renewal in clause n has no date of its own, so that the one at
// token t may be its: 1913 mit einem Fest begründet und 1918 erneuert.
func (w *worker) renewedThen(n, t int) bool {
	row := w.line.row
	for i := range row {
		if w.line.clause[i] == n && row[i].Form.Has(w.terms.renewed) && (i == 0 || i-1 == t || !row[i-1].Form.Has(w.terms.point)) {
			return true
		}
	}
	return false
}

// isNotThen tells whether `seit` is what the text says is wrong: seit 2009, nicht erst seit 2014.
func (w *worker) isNotThen(d *cue) bool {
	row, i := w.line.row, d.from-1
	if i > 0 && (row[i].Form.Lower == "erst" || row[i].Form.Lower == "nur") {
		i--
	}
	return i >= 0 && row[i].Form.Lower == "nicht"
}

// isToCome tells whether an act stands in the infinitive, which is what a word of
// planning needs: soll im Herbst geschlossen werden, wollen im Mai unterzeichnen.
func (w *worker) isToCome(d *cue) bool {
	row := w.line.row
	switch row[d.from].Form.Lower {
	case "unterzeichnen", "unterschreiben", "besiegeln", "schließen", "gründen", "eingehen":
		return true
	}
	return d.to < len(row) && row[d.to].Form.Lower == "werden"
}
