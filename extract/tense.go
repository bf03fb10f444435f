package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// tenses are the classes of words that tell the tense of a clause. They are word
// lists of the date rules.
type tenses struct {
	past   token.Symbol // wurde, kam
	strong token.Symbol // überschritt
	weak   token.Symbol // unterzeichnete, unless a participle before its noun
	ge     token.Symbol // genehmigte, likewise
	ahead  token.Symbol // wird, soll, plant
	report token.Symbol // sagte, teilte: behind what was said
	modal  token.Symbol // wird, soll, kann: before an infinitive
	now    token.Symbol // beginnt, findet: ahead of a weekday that is near
	other  token.Symbol // words that look like verbs in the past
	event  token.Symbol // beginnt, tritt: what happens on one day
	have   token.Symbol // hat, ist: past where a participle follows
	state  token.Symbol // eingeladen, gesperrt: with ist of what is to come
	part   token.Symbol // participles
	parts  token.Set    // the same

	planned token.Symbol // participles of what is to come

	noPresent  token.Symbol // words that look like verbs in the present
	noVerb     token.Symbol // mit, sehr: no verb stands right behind them
	determiner token.Symbol // viele, diese
	article    token.Symbol
	announces  token.Symbol // kündigte an, beschloss: before an infinitive that is to come
	opener     token.Symbol // der, weil: begins a clause whose verb comes last
	month      token.Symbol
	weekday    token.Symbol
	until      token.Symbol // bis, zum
	deadline   token.Symbol // Einsendeschluss, Stichtag
	make       token.Symbol // Baujahr, Jahrgang
	goal       token.Symbol // bis, auf, für: before the day that something is put off to
	before     token.Symbol // Vorverkauf, Anmeldung: before the event
}

func newTenses(l *token.Lexicon) tenses {
	c := l.MustClass
	t := tenses{
		past: c("verb_past"), strong: c("verb_past_strong"), weak: c("verb_past_weak"), ge: c("verb_past_ge"), ahead: c("verb_ahead"), modal: c("verb_modal"), report: c("verb_report"),
		now: c("verb_present"), other: c("no_verb"), event: c("verb_event"), have: c("verb_have"), part: c("participle"), state: c("verb_state"), planned: c("date_planned"),
		noPresent: c("no_present"), noVerb: c("no_verb_behind"), determiner: c("determiner"), article: c("date_article"), opener: c("clause_opener"), announces: c("announces"),
		month: c("month"), weekday: c("weekday"), until: c("until"), deadline: c("deadline"), make: c("year_of_make"), goal: c("goal"), before: c("before_event"),
	}
	t.parts.Add(t.part)
	return t
}

// tense tells on which side of the document's date e lies, by the verbs of its
// clause, or else of its sentence.
func (w *worker) tense(e *timeExpr) calendar.Direction {
	if d := w.clauseTense(e); d != calendar.Nearest {
		return d
	}
	if unit := e.unitTold(); unit > calendar.Weekend && unit <= calendar.Season {
		if from, _ := w.clauseAround(e); from > 0 && w.row[from-1].Form.Norm == "," && w.isBeforePresent(e, from) {
			return calendar.Nearest // gestern kam sie an, im Mai erscheint ihr Buch
		}
	}
	from, to := w.entryAround(e)
	to = w.reportAfter(e, to)
	d := w.tenseOf(e, from, to)
	if d == calendar.Nearest && w.goesOnInPresent(e, to) {
		return calendar.Ahead
	}
	return d
}

// entryAround is e's sentence, or the part of it between semicolons: heute, 19 Uhr; Lana Sonntag,
// 14 Uhr; Prad war gestern.
func (w *worker) entryAround(e *timeExpr) (from, to int32) {
	first, last := w.sentenceAround(e.first)
	from, to = e.first, e.last
	for from > first && w.row[from-1].Form.Norm != ";" {
		from--
	}
	for to < last && w.row[to].Form.Norm != ";" {
		to++
	}
	return from, to
}

// reportAfter is where a clause begins behind e that only tells who said the sentence (…, teilte die Stadt
// mit), else its end.
func (w *worker) reportAfter(e *timeExpr, to int32) int32 {
	for i := e.last; i+1 < to; i++ {
		if w.row[i+1].Form.Has(w.tenses.report) && w.row[i].Form.Norm == "," {
			return i
		}
	}
	return to
}

// clauseTense is the tense of e's own clause.
func (w *worker) clauseTense(e *timeExpr) calendar.Direction {
	if w.isSince(e) || w.lastsSince(e) || w.isLike(e) && e.unitTold() <= calendar.Weekend {
		return calendar.Back
	}
	from, to := w.clauseAround(e)
	d := w.tenseOf(e, from, to)
	switch {
	case d == calendar.Nearest && e.first >= from+2 && (w.isOne(e.first-2, "zuletzt", "Zuletzt") || w.isOne(e.first-1, "zuletzt", "Zuletzt")):
		return calendar.Back // zuletzt am Freitag
	case d == calendar.Nearest && w.isParticipleAside(e, from, to):
		return calendar.Back
	case d == calendar.Nearest && (w.isInPresent(e, from, to) || w.isAnnounced(from, to)):
		return calendar.Ahead
	}
	return d
}

// isSince holds where seit stands before e, perhaps with an article.
func (w *worker) isSince(e *timeExpr) bool {
	i := w.beforeArticle(e)
	return i >= 0 && w.row[i].Form.Lower == "seit"
}

// lastsSince holds for the time of what has lasted since: seit Beginn des Krieges am 7. Oktober.
func (w *worker) lastsSince(e *timeExpr) bool {
	const reach = 7
	i := e.first - 1
	if i < 2 || !w.row[i].Form.Has(w.recurs.on) || !w.row[i-1].Form.Has(token.Upper) {
		return false
	}
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		switch f := w.row[k].Form; {
		case f.Lower == "seit":
			return true
		case f.Has(token.Sign) || f.Has(token.Number) || w.isVerb(f) || w.row[k+1].Flags&token.Sentence != 0:
			return false
		}
	}
	return false
}

// isUntil holds for the end that something goes on to: läuft bis 3. Mai.
func (w *worker) isUntil(e *timeExpr) bool {
	return e.first > 0 && w.row[e.first-1].Form.Has(w.tenses.until)
}

// isFrom holds for the day or weekday from which something is so: Straße ab Montag gesperrt.
func (w *worker) isFrom(e *timeExpr) bool {
	return e.first > 0 && w.row[e.first-1].Form.Lower == "ab" && e.unitTold() <= calendar.Day
}

// isYearOfMake holds for a year that a thing or a person is from: Baujahr 1996.
func (w *worker) isYearOfMake(e *timeExpr) bool {
	return w.row[e.first].Form.Has(w.tenses.make) || e.first > 0 && w.row[e.first-1].Form.Has(w.tenses.make)
}

// isTerm holds for the day that something takes effect on, or that it is possible up to:
// läuft zum 31. Dezember aus, Einsendeschluss ist der 31. Januar.
func (w *worker) isTerm(e *timeExpr) bool {
	i := e.first - 1
	return i > 0 && w.row[i].Form.Lower == "zum" && w.row[i-1].Form.Lower != "bis" || w.isDeadline(e) || w.clauseHas(e, w.tenses.deadline)
}

// isDeadline holds for the end of what is: bis 15. Januar sind Anträge möglich.
func (w *worker) isDeadline(e *timeExpr) bool {
	return w.isUntil(e) && w.clauseHas(e, w.tenses.have) && w.clauseTense(e) != calendar.Back
}

// isOf holds for the time of what has been: das Urteil vom Mittwoch, die Prognose vom
// Februar.
func (w *worker) isOf(e *timeExpr) bool {
	i := e.first - 1
	return e.parts == nil && i > 0 && w.row[i].Form.Lower == "vom" && w.row[i-1].Form.Has(token.Upper)
}

// isVerb holds for the verbs that tell a tense by themselves.
func (w *worker) isVerb(f *token.Form) bool {
	t := &w.tenses
	return !f.Has(token.Upper) && (f.Has(t.past) || f.Has(t.ahead) || f.Has(t.now) || f.Has(t.have))
}

// tenseOf looks for verbs in a run of tokens around e.
func (w *worker) tenseOf(e *timeExpr, from, to int32) calendar.Direction {
	t := &w.tenses
	ahead, have, participle, over := false, false, false, false
	has := int32(-1) // hat, haben: what they are the perfect of may look like a present
	for i := from; i < to; i++ {
		switch f := w.row[i].Form; {
		case i >= e.first && i < e.last:
		case (f.Has(t.ahead) || f.Has(t.now)) && !(f.Has(token.Upper) && i > from): // not: bei einem Treffen
			ahead = true
		case f.Has(t.have):
			have, over = true, over || i > from && w.isOver(i)
			if strings.HasPrefix(f.Lower, "ha") {
				has = i
			}
		case w.isPast(i, from) || w.isWeakPast(i):
			return calendar.Back
		case f.Has(t.other) || f.Has(t.state) || f.Has(token.Ordinal) || f.Has(token.Upper) && i > from:
		case f.Has(t.part) && w.isParticiple(i, to):
			participle = true
		}
	}
	switch {
	case ahead && over, ahead && w.isMissed(from, to), has >= 0 && w.closesPerfect(from, to, has):
		return calendar.Back // soll Einbrüche begangen haben
	case ahead:
		return calendar.Ahead
	case have && participle:
		return calendar.Back
	}
	return calendar.Nearest
}

// isParticipial holds for the time of a participle before its noun, which is over: der am
// Montag vorgestellte Bericht, but not die für Mai geplante Sitzung.
func (w *worker) isParticipial(e *timeExpr) bool {
	if int(e.last)+1 >= len(w.row) {
		return false
	}
	f := w.row[e.last].Form
	return (f.Has(w.tenses.part) || f.Has(w.tenses.weak)) && !f.Has(token.Upper) && !f.Has(w.tenses.other) && !w.isPlanned(e) &&
		(hasEnding(f.Lower, "te") || hasEnding(f.Lower, "ene")) && w.row[e.last+1].Form.Has(token.Upper)
}

// isPlanned holds for the time of what is planned for it, perhaps in the past: die für Mai
// geplante Sitzung.
func (w *worker) isPlanned(e *timeExpr) bool {
	return int(e.last)+1 < len(w.row) && w.row[e.last].Form.Has(w.tenses.planned) && w.row[e.last+1].Form.Has(token.Upper)
}

// isGoingOn holds for the time of a present participle before its noun: die im Mai beginnende
// Saison, der am Montag in Bozen startende Kurs, but not der seit Mai laufende Kurs.
func (w *worker) isGoingOn(e *timeExpr) bool {
	if w.isSince(e) {
		return false
	}
	for i := e.last; int(i)+1 < len(w.row) && i < e.last+5 && !w.endsClause(i); i++ {
		if f := w.row[i].Form; !f.Has(token.Upper) && len(f.Lower) >= len("tagende") && hasEnding(f.Lower, "ende") && w.row[i+1].Form.Has(token.Upper) {
			return !w.isVerb(f)
		}
	}
	return false
}

// hasEnding holds for an adjective of the ending, inflected: te, ter, tes, ten, tem.
func hasEnding(word, ending string) bool {
	return strings.HasSuffix(strings.TrimRight(word, "rsnm"), ending)
}
