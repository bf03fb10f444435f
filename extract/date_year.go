package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/token"
)

// yearContext are the classes of words beside which four digits are a year or are
// none. They are word lists of the date rules.
type yearContext struct {
	before token.Symbol // words before a year: seit, im, (
	no     token.Symbol // words before other numbers: Art., mindestens
	counts token.Symbol // what is counted: Besucher, Euro
	unit   token.Symbol // Jahre, Tage
	one    token.Symbol // verbs of one thing, which no number of things can have
	noun   token.Symbol // Jahr
	shift  token.Symbol // vergangenen
	weak   token.Symbol // gelangte
	other  token.Symbol // words that look like these
}

func newYearContext(l *token.Lexicon) yearContext {
	return yearContext{before: l.MustClass("year_before"), no: l.MustClass("no_year"), counts: l.MustClass("counted"),
		unit: l.MustClass("unit"), one: l.MustClass("verb_singular"), noun: l.MustClass("year_noun"), shift: l.MustClass("shift"), weak: l.MustClass("verb_past_weak"), other: l.MustClass("no_verb")}
}

// standsAsYear tells whether four digits that stand alone can be a year: not
// before what they may count, not beside other figures, and round ones or those
// far from today only where a year is expected.
func (w *worker) standsAsYear(m *match) bool {
	var before, after *token.Form
	if m.start > 0 {
		before = m.sentence[m.start-1].Form
	}
	if m.end < len(m.sentence) {
		after = m.sentence[m.end].Form
	}
	if m.start > 0 && beginsAnew(&m.sentence[m.start-1], &m.sentence[m.start]) {
		before = nil
	}
	y := &w.years
	year := m.form("year")
	n, _ := year.Number.Int()
	switch {
	case after != nil && (y.counted(before, after, n) && !y.signNext(m) || after.Norm == "/" && y.figureNext(m)) || n > 2060 && !y.isFarOff(m, n) || y.isCount(before, m.sentence[m.end:]):
		return false
	case n < 1500 && y.stated(before, after):
		return true // 1219 wurde die Burg erwähnt
	case n%50 == 0 && n < 1900 && before != nil && before.Norm == "(":
		return false // Teilnehmer (1250)
	case n < 1500 && (before == nil || !before.Has(y.before) || after != nil && after.Has(token.Upper)):
		return false // nach 1010 Wien
	case before == nil:
		return after == nil || !after.Has(token.Figure)
	case strings.HasPrefix(before.Lower, "vorjahr") || m.start > 1 && before.Lower == "zuvor" && m.sentence[m.start-2].Form.Has(y.unit):
		return false // im Jahr zuvor 1520
	case before.Has(y.no) && before.Has(token.Upper) && n >= 1900 && after != nil && after.Has(w.tenses.part) && !after.Has(token.Upper):
		return true // das Haus 1953 verlassen
	case before.Has(y.no) || before.Has(token.Figure) || m.start > 1 && m.sentence[m.start-2].Form.Lower == "es" && (before.Lower == "noch" || before.Lower == "nur"):
		return false // waren es noch 2000
	case before.Norm == "," && m.start > 1 && m.sentence[m.start-2].Form.Has(token.Year) && (after == nil || !after.Has(token.Upper)):
		last, _ := m.sentence[m.start-2].Form.Number.Int()
		return n > last && n <= last+20 // 1999, 2000 und 2001, but not: NJW 2014, 1599
	case before.Norm == "/" || before.Norm == "-" || before.Norm == "+":
		return m.start > 1 && m.sentence[m.start-2].Form.Has(token.Year) && (m.start < 3 || !m.sentence[m.start-3].Form.Has(token.Figure)) // not: 0800 2019-1990
	case before.Has(y.before):
		return true
	}
	switch recent := n >= 1900 && n <= 2060; {
	case n%100 == 0 && year.Has(token.Figure):
		return recent && (before.Has(token.Upper) || before.Norm == "(" && after != nil && after.Norm == ")" || before.Norm == ":" && (after == nil || after.Norm == "|" || after.Norm == "·") && w.isYearField(m) || before.Has(w.terms.found) && after == nil || w.endsEntry(m, before, after) || y.tells(before, m.sentence[m.end:]))
	case after != nil && after.Has(token.Upper):
		return recent || before.Has(token.Upper) || before.Has(token.Sign)
	}
	return true
}

// countsBehind holds where the digits behind a month or day count what comes after them: im Mai 1800
// Besucher, but not: kamen im Mai 2014 Menschen ums Leben, where they are a year of our time.
func (w *worker) countsBehind(m *match) bool {
	c, ok := m.capture("year")
	if !ok || int(c.To) != m.end || c.From == int32(m.start) || m.end >= len(m.sentence) || !m.sentence[m.end].Form.Has(w.years.counts) {
		return false
	}
	const near = 20
	now := ourTime
	if !w.text.Date.IsZero() {
		now = calendar.DateOf(w.text.Date)
	}
	n, _ := m.form("year").Number.Int()
	return n >= 1000 && (n < now.Year()-near || n > now.Year()+near)
}

// isFarOff holds for a year up to which something is foreseen: bis 2100, but not: 1500 bis 2100.
func (y *yearContext) isFarOff(m *match, n int) bool {
	if n > 2150 || m.start < 1 || m.sentence[m.start-1].Form.Lower != "bis" {
		return false
	}
	return m.start < 2 || !m.sentence[m.start-2].Form.Has(token.Figure)
}

// beginsAnew holds for a dash before a blank, and for a stroke between two.
func beginsAnew(sign, next *token.Token) bool {
	f := sign.Form
	return f.Has(token.Sign) && (f.Norm == "-" || f.Norm == "/" && sign.Flags&token.Space != 0) && sign.End < next.Start
}

// tells holds where a verb of one thing, before round digits or at the end behind them, leaves nothing that they could
// count: wurde 2000 gegründet; die 2000 gegründet wurde; but not: war 2000 junge Leute wert.
func (y *yearContext) tells(before *token.Form, rest []token.Token) bool {
	if len(rest) < 2 || !rest[0].Form.Has(token.Word) || rest[0].Form.Has(token.Upper) || rest[1].Form.Has(token.Upper) && isInflected(rest[0].Form.Lower) {
		return false
	}
	switch before.Lower {
	case "die", "der", "das":
		return rest[1].Form.Has(y.one)
	case "es":
		return rest[0].Form.Lower == "zur" || rest[0].Form.Lower == "zum" // kam es 2000 zur Verschwisterung
	}
	return before.Has(y.one)
}

// endsEntry holds where the digits end an entry of a list, behind where a place lies: (USA, 2000); Lyon (Frankreich), 2000;
// Lyon, Frankreich, 2000; in a text that tells of ties also in a table: Lyon | Frankreich | 2000; Lyon: 2000.
func (w *worker) endsEntry(m *match, before, after *token.Form) bool {
	if m.start < 2 {
		return false
	}
	where := m.sentence[m.start-2].Form
	switch before.Norm {
	case ",":
		return after == nil && (where.Norm == ")" || m.start > 3 && m.start < 9 && where.Has(token.Upper) && m.sentence[m.start-3].Form.Norm == ",") || after != nil && after.Norm == ")" && where.Has(token.Upper)
	case "|", ":":
		return (after == nil || before.Norm == ":" && after.Norm == ";") && where.Names != nil && w.hints&token.Mark(markTie) != 0
	}
	return false
}

// isYearField holds where the digits are the value of a field for a year or the beginning of a tie: Partnerschaft: 2000;
// Gründungsjahr: 2000; Seit: 2000.
func (w *worker) isYearField(m *match) bool {
	if strings.HasSuffix(m.sentence[0].Form.Lower, "jahr") || m.start > 1 && m.sentence[m.start-2].Form.Lower == "seit" {
		return true
	}
	return slices.ContainsFunc(m.sentence[:m.start], func(t token.Token) bool {
		f := t.Form
		return f.Has(w.terms.tie) || f.Has(w.terms.partner) || f.Has(w.terms.onset) || f.Has(w.terms.found) || f.Has(w.terms.pact)
	})
}

// counted holds where the digits count what comes after them. After seit they are a
// year unless that is a length: seit 2003 Autos, seit 2000 Jahren.
func (y *yearContext) counted(before, after *token.Form, n int) bool {
	return after.Has(y.counts) && (before == nil || before.Lower != "seit" || n < 1900 || after.Has(y.unit))
}

// signNext holds where the sign of a currency after the digits leads a figure of its own:
// 2018 € 12,7 Mio.
func (y *yearContext) signNext(m *match) bool {
	return m.sentence[m.end].Form.Has(token.Sign) && m.end+1 < len(m.sentence) && m.sentence[m.end+1].Form.Has(token.Figure)
}

// figureNext holds where a figure comes after the sign after the match: 2019/45.
func (y *yearContext) figureNext(m *match) bool {
	return m.end+1 >= len(m.sentence) || m.sentence[m.end+1].Form.Has(token.Figure)
}

// isCount holds where what follows the digits shows that they count: 1450 bis 1850
// Euro, 1700 im vergangenen Jahr, von 1450 auf 1850 Euro, but not: stieg 2018 auf 5 Euro.
func (y *yearContext) isCount(before *token.Form, rest []token.Token) bool {
	if len(rest) < 2 {
		return false
	}
	switch rest[0].Form.Lower {
	case "auf":
		if before != nil && before.Lower != "von" && before.Lower != "um" {
			return false
		}
		fallthrough
	case "bis", "-":
		return len(rest) > 2 && rest[1].Form.Has(token.Number) && rest[2].Form.Has(y.counts) && !rest[2].Form.Has(y.unit)
	case "im":
		return rest[1].Form.Has(y.noun) || rest[1].Form.Has(y.shift)
	}
	return false
}

// stated holds where a verb beside the digits tells of one thing, and none that they
// could count comes after them.
func (y *yearContext) stated(before, after *token.Form) bool {
	if before == nil {
		return after != nil && y.ofOne(after)
	}
	return y.ofOne(before) && (after == nil || !after.Has(token.Upper))
}

// ofOne holds for a verb in the singular: wurde, gelangte.
func (y *yearContext) ofOne(f *token.Form) bool {
	return f.Has(y.one) || f.Has(y.weak) && strings.HasSuffix(f.Lower, "te") && !f.Has(y.other) && !f.Has(token.Upper)
}
