package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// isInPresent holds for a day whose clause, from one token up to another, has its verb in the
// present, though it is in no list. A German clause has one finite verb: where none tells of
// the past and no form of haben or sein waits for a participle, it is that one.
func (w *worker) isInPresent(e *timeExpr, from, to int32) bool {
	unit := e.unitTold()
	if unit == calendar.NoUnit || unit > calendar.Season {
		return false
	}
	if w.anyHas(from, to, w.tenses.have) {
		return unit <= calendar.Weekend && w.isState(e, from, to) && !w.isHeadline(e)
	}
	if unit > calendar.Weekend {
		return w.closesInPresent(from, to)
	}
	if from > 1 && w.isPicture(from-2) {
		return false
	}
	return w.isBeforePresent(e, from) || (w.isAfterPresent(e, from) || w.closesInPresent(from, to)) && !w.isHeadline(e)
}

// isState holds for a clause whose verb is a present form of haben or sein, and no part of a perfect: am Montag
// ist Sitzung; but not es ist Montag, which is today.
func (w *worker) isState(e *timeExpr, from, to int32) bool {
	if e.isHoliday || e.first > from && w.row[e.first-1].Form.Has(w.tenses.have) {
		return false
	}
	if from, to := w.sentenceAround(e.first); w.tenseOf(e, from, w.reportAfter(e, to)) == calendar.Back {
		return false // hat am Montag, vermutlich beim Parken, ein Auto gestreift
	}
	for i := from; i < to; i++ {
		switch w.row[i].Form.Lower {
		case "ist", "sind", "hat", "haben":
			return true
		}
	}
	return false
}

// isBeforePresent holds for a day that begins its clause, where the verb comes next: am Montag
// spricht der Minister.
func (w *worker) isBeforePresent(e *timeExpr, from int32) bool {
	if e.first-from > 2 || int(e.last)+1 >= len(w.row) || !w.looksPresent(w.row[e.last].Form) {
		return false
	}
	return !w.row[e.last].Form.Has(w.tenses.other) || w.opensNoun(w.row[e.last+1].Form)
}

// isAfterPresent holds for a day after the verb of its clause: der Chor singt am Montag, im
// Saal singt er am Montag.
func (w *worker) isAfterPresent(e *timeExpr, from int32) bool {
	for i := from; i+1 < e.first; i++ {
		f := w.row[i].Form
		if !w.looksPresent(f) || i > from && (w.row[i-1].Form.Has(w.tenses.noVerb) || w.isPicture(i-1)) {
			continue
		}
		next := w.row[i+1].Form
		if strings.HasSuffix(f.Lower, "t") || i == e.first-2 && next.Has(w.recurs.on) || w.opensNoun(next) || next.Lower == "sich" {
			return true
		}
		if i > from && w.row[i-1].Form.Has(token.Upper) && next.Has(token.Upper) && !strings.HasSuffix(next.Lower, "s") {
			return true // am Dorfplatz singen Kinder am Montag, but not: Männer mittleren Alters
		}
	}
	return false
}

// goesOnInPresent holds for a day whose clause has no verb, where the next has one in the
// present: bei der Versammlung am Mittwoch, 20 Uhr, im Saal stellt der Rat den Plan vor.
func (w *worker) goesOnInPresent(e *timeExpr, end int32) bool {
	unit := e.unitTold()
	if unit == calendar.NoUnit || unit > calendar.Weekend || w.isHeadline(e) {
		return false
	}
	from, to := w.sentenceAround(e.first)
	if w.anyHas(from, to, w.tenses.have) {
		return false
	}
	for i := e.last; i+1 < end; i++ {
		f := w.row[i].Form
		if w.looksPresent(f) && strings.HasSuffix(f.Lower, "t") && (w.row[i-1].Form.Has(token.Upper) || w.row[i-1].Form.Norm == ",") && (w.row[i+1].Form.Has(token.Upper) || w.opensNoun(w.row[i+1].Form)) {
			return true
		}
	}
	return false
}

// opensNoun holds for an article or another word before a noun, which stands behind a verb but
// not behind an adjective.
func (w *worker) opensNoun(f *token.Form) bool {
	return f.Has(w.tenses.determiner) || f.Has(w.tenses.article)
}

// closesInPresent holds for a clause behind a comma whose verb stands at its end: der am
// Montag in Bozen singt.
func (w *worker) closesInPresent(from, to int32) bool {
	if from == 0 || to-from < 3 || w.row[from-1].Form.Norm != "," {
		return false
	}
	behind := w.row[max(from-2, 0)].Form
	if w.row[from].Form.Has(w.tenses.noVerb) {
		from++ // bei dem
	}
	opener := w.row[from].Form
	opens := opener.Has(w.tenses.opener) && (behind.Has(token.Upper) || !opener.Has(w.tenses.article)) // not: er plant, das Buch ...
	if last := w.row[to-1].Form; last.Has(token.Sign) {
		to--
	}
	return opens && w.looksPresent(w.row[to-1].Form)
}

// isPicture holds for what shows in the present what was: das Foto zeigt, im Bild:
func (w *worker) isPicture(i int32) bool {
	switch w.row[i].Form.Norm {
	case "Bild", "Bilder", "Foto", "Fotos", "Aufnahme":
		return true
	}
	return false
}

// isHeadline holds in the first line of several, which tells of what was in the present.
func (w *worker) isHeadline(e *timeExpr) bool {
	_, to := w.sentenceAround(e.first)
	return w.linesBetween(0, e.first) == 0 && int(to) < len(w.row) && w.row[to].Flags&token.Block != 0
}

// looksPresent holds for what ends like a verb in the present.
func (w *worker) looksPresent(f *token.Form) bool {
	t := &w.tenses
	if !f.Has(token.Word) || f.Has(token.Upper) || f.Has(token.Number) || f.Has(t.have) || f.Has(t.noPresent) || f.Has(t.noVerb) || len(f.Lower) < 4 {
		return false
	}
	switch {
	case strings.HasSuffix(f.Lower, "t"):
		return !w.isParted(f)
	case f.Has(t.part) && strings.HasPrefix(f.Lower, "ge"): // geschehen
		return false
	}
	return strings.HasSuffix(f.Lower, "en") || strings.HasSuffix(f.Lower, "eln") || strings.HasSuffix(f.Lower, "ern")
}

// isAnnounced holds for an infinitive behind what announces it: beschloss, im Mai zu bauen.
func (w *worker) isAnnounced(from, to int32) bool {
	if from == 0 || to-from < 3 || w.row[from-1].Form.Norm != "," {
		return false
	}
	if w.row[to-1].Form.Has(token.Sign) {
		to--
	}
	verb := w.row[to-1].Form
	_, behind, found := strings.Cut(verb.Lower, "zu") // vorzustellen
	if !strings.HasSuffix(verb.Lower, "n") || verb.Has(w.tenses.have) || !(w.row[to-2].Form.Lower == "zu" || found && len(behind) > len("zen")) {
		return false
	}
	first, _ := w.sentenceAround(from)
	return w.anyHas(first, from, w.tenses.announces)
}
