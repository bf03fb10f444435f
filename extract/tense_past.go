package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// isNarrated holds where a finite verb of e's clause tells of the past: kam, überschritt,
// meldete, but not ist geschmückt.
func (w *worker) isNarrated(e *timeExpr) bool {
	from, to := w.clauseAround(e)
	for i := from; i < to; i++ {
		if w.isPast(i, from) || w.isWeakPast(i) || i > from && w.isOver(i) {
			return true
		}
	}
	return false
}

// isPast holds for a verb in the past of a list, which may begin the clause: kam, but not
// Anlagen.
func (w *worker) isPast(i, from int32) bool {
	t, f := &w.tenses, w.row[i].Form
	isForm := f.Has(t.past) && !(f.Has(token.Upper) && i > from) || f.Has(t.strong) && !f.Has(token.Upper) && !f.Has(t.other)
	return isForm && !(f.Has(t.part) && strings.HasSuffix(f.Lower, "en") && !strings.HasPrefix(f.Lower, "ge") && (w.hangsOnModal(i) || w.hangsOnHave(i, from))) // not: wird beschlossen, hat entschieden
}

// isWeakPast holds for a verb that looks like the past of a weak one: meldete, kündigten.
func (w *worker) isWeakPast(i int32) bool {
	t, f := &w.tenses, w.row[i].Form
	isForm := f.Has(t.weak) && !f.Has(t.other) && !f.Has(token.Ordinal) && !f.Has(token.Upper) && !strings.HasSuffix(f.Lower, "treten") // not: vertreten
	return isForm && !w.attributive(i) && !(strings.HasSuffix(f.Lower, "ten") && w.hangsOnModal(i)) && !w.isParted(f)
}

// attributive holds for a participle before its noun, which looks like a verb in
// the past: die 1963 gegründete Kapelle.
func (w *worker) attributive(i int32) bool {
	if word := w.row[i].Form.Lower; strings.HasPrefix(word, "ge") && !w.row[i].Form.Has(w.tenses.ge) || strings.HasPrefix(word, "un") && !strings.HasPrefix(word, "unter") {
		return true
	}
	if i == 0 {
		return false
	}
	before, next := w.row[i-1].Form, int(i)+1
	if before.Has(w.tenses.noVerb) {
		return true
	}
	return next < len(w.row) && w.row[next].Form.Has(token.Upper) && (before.Has(w.tenses.determiner) || before.Has(w.tenses.article))
}

// hangsOnModal holds for what looks like a past beside the verb that it hangs on: werden
// wir ausweiten.
func (w *worker) hangsOnModal(i int32) bool {
	first, last := w.sentenceAround(i)
	for k := i - 1; k >= first && !w.endsClause(k); k-- {
		if w.row[k].Form.Has(w.tenses.modal) {
			return true
		}
	}
	return i+1 < last && w.row[i+1].Form.Has(w.tenses.modal)
}

// hangsOnHave holds for a participle with a form of haben or sein in its clause.
func (w *worker) hangsOnHave(i, from int32) bool {
	return w.anyHas(from, i, w.tenses.have) || int(i)+1 < len(w.row) && w.row[i+1].Form.Has(w.tenses.have)
}

// isParted holds for a participle whose ge stands after a prefix: abgeschnitten.
func (w *worker) isParted(f *token.Form) bool {
	m, ok := f.Single(&w.tenses.parts)
	return ok && (strings.HasPrefix(m.Rest, "ge") || m.Value == "parted")
}

// isPluperfect holds where e's clause tells of what was before the past: war ausgebrochen.
func (w *worker) isPluperfect(e *timeExpr) bool {
	from, to := w.clauseAround(e)
	for i := from; i < to; i++ {
		switch w.row[i].Form.Lower {
		case "war", "waren", "hatte", "hatten":
			return w.closesPerfect(from, to, i)
		}
	}
	return false
}

// isParticiple holds for a participle that may close a perfect, by its looks: gekommen, but not
// erreichbar, zu besuchen, beteiligten Vereine, Ausgaben sind.
func (w *worker) isParticiple(i, to int32) bool {
	f := w.row[i].Form
	switch {
	case len(f.Lower) <= 4 || i > 0 && w.row[i-1].Form.Lower == "zu":
		return false
	case strings.HasSuffix(f.Lower, "n"):
		return (i+1 >= to || !w.row[i+1].Form.Has(token.Upper)) && !(f.Has(token.Upper) && isNounInN(f.Lower))
	}
	return strings.HasSuffix(f.Lower, "t")
}

// isNounInN holds for what is a noun where it has a capital, though it ends like a participle: Anmeldungen,
// Unterlagen, but not: Angekommen sind, Verstorben ist.
func isNounInN(word string) bool {
	if strings.HasPrefix(word, "ge") {
		return false
	}
	for _, ending := range [...]string{"ungen", "schaften", "heiten", "keiten", "ionen", "innen"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	for _, prefix := range [...]string{"be", "ver", "er", "ent", "emp", "zer", "miss"} {
		if strings.HasPrefix(word, prefix) {
			return false
		}
	}
	i := strings.Index(word, "ge")
	return i < 0 || len(word)-i <= len("gen")
}

// isOver holds for haben after its participle: soll gestohlen haben.
func (w *worker) isOver(i int32) bool {
	return w.row[i].Form.Lower == "haben" && w.row[i-1].Form.Has(w.tenses.part)
}

// closesPerfect holds where a participle closes the clause of a form of haben, which stands
// before it or right behind: hat am Montag eröffnet, but not hat am Montag geöffnet or
// geplant.
func (w *worker) closesPerfect(from, to, has int32) bool {
	i := has
	for i+1 < to && !w.endsClause(i+1) {
		i++
	}
	for i > from && (i == has || w.row[i].Form.Has(token.Sign)) {
		i--
	}
	f := w.row[i].Form
	isForm := f.Has(w.tenses.part) && !f.Has(token.Upper) && !f.Has(w.tenses.ahead) && (!f.Has(w.tenses.noPresent) || w.hasObject(i))
	return isForm && i > from && w.row[i-1].Form.Lower != "zu" && (strings.HasSuffix(f.Lower, "t") || strings.HasSuffix(f.Lower, "n"))
}

// isMissed holds for what should have been: im April hätte es fertig sein sollen.
func (w *worker) isMissed(from, to int32) bool {
	for i := from; i < to; i++ {
		if f := w.row[i].Form; f.Lower == "hätte" || f.Lower == "hätten" {
			for k := i + 1; k < to; k++ {
				if w.isOne(k, "sollen", "müssen") {
					return true
				}
			}
		}
	}
	return false
}

// hasObject holds for a participle behind a noun that is no time: hat den Vertrag geschlossen, but
// not hat am Sonntag geschlossen.
func (w *worker) hasObject(i int32) bool {
	f := w.row[max(i-1, 0)].Form
	return f.Has(token.Upper) && !f.Has(w.tenses.weekday) && !f.Has(w.tenses.month) && f.Norm != "Uhr"
}

// isParticipleAside holds for the time of a participle that its clause is all about: die Halle, am
// Montag eröffnet, ist zu klein.
func (w *worker) isParticipleAside(e *timeExpr, from, to int32) bool {
	if from == 0 || e.first-from > 2 || to-e.last < 1 || int(to) >= len(w.row) || w.row[from-1].Form.Norm != "," || w.row[to].Form.Norm != "," {
		return false
	}
	f := w.row[to-1].Form
	if w.row[from].Form.Has(w.tenses.opener) {
		return false // der am Montag anreist
	}
	isForm := f.Has(w.tenses.part) && !f.Has(token.Upper) && !f.Has(w.tenses.noPresent) && !f.Has(w.tenses.ahead)
	return isForm && (strings.HasSuffix(f.Lower, "t") || strings.HasSuffix(f.Lower, "en"))
}
