package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// How dates are found. A rule's match becomes a time expression as its words tell it
// (date_expr.go, date_point.go, date_length.go, date_lap.go, date_hour.go), unless it is none: a figure
// that is no year (date_year.go), an age (date_age.go), a name (date_named.go). Rules that ask for <date> join them
// (date_join.go), to ranges (date_pair.go) and lists (date_list.go), or count from a day
// (date_count.go). Then, in reading order:
//
//  1. What recurs has no day of its own (date_recur.go), heute may mean these days
//     (date_nowadays.go), and the rest is resolved (date_resolve.go), some by what stands behind it
//     (date_behind.go).
//  2. From which day is it seen? (date_anchor.go) From the document's or, as date_told.go
//     decides, from the last one of the text, which date_clock.go remembers; the year may be
//     that of the clause (date_clauseyear.go), a weekday's week the one told (date_week.go). The end
//     of a year has its own file (date_turn.go), and so have the days of an event (date_event.go).
//  3. On which side of that day does it lie? The verbs of the clause tell (tense.go, tense_past.go;
//     clause.go says how far clauses and sentences reach), or else the nearest day is meant (date_near.go).
//  4. Hours take the day that they go with (date_hour_day.go), unless that is not known (date_someday.go).
//
// date_record.go writes it all down.

// dateFields are what the rules of dates may capture and set.
var dateFields = fields{
	// parts of the calendar, of which unknown ones are filled in later
	"year": wholeFrom(0, 2200), "era": oneOf("BC"), "bare": oneOf("year", "day", "weekday", "figures", "line", "alone"), "month": wholeFrom(1, 12), "day": wholeFrom(1, 31),
	"weekday": wholeFrom(1, 7), "week": wholeFrom(1, 53), "quarter": wholeFrom(1, 4), "half": wholeFrom(1, 2), "season": wholeFrom(1, 4),
	"decade": byCapture(wholeFrom(0, 2200)), "century": byCapture(wholeFrom(1, 30)), "millennium": byCapture(wholeFrom(1, 10)),
	"holiday": {holds: isHoliday, want: "a holiday such as 12-25, easter+39, 05-sun-2"}, "nth": wholeFrom(1, 4), "step": wholeFrom(1, 31),
	"num_date": byCapture(field{}), "day_month": byCapture(field{}), "iso_date": byCapture(field{}),
	// time of day
	"clock": {holds: isClock, want: "a time such as 18:30"}, "hour": wholeFrom(0, 24), "minute": wholeFrom(0, 59), "offset": wholeFrom(-60, 60),
	"part": oneOf("MO", "MI", "AF", "EV", "NI", "DT"), "eve": oneOf("1"),
	// relative to an anchor: the unit that it lies in, moved by shift
	"unit": oneOf(unitNames...), "shift": wholeFrom(-10, 10), "nowadays": oneOf("maybe"), "anchor": oneOf("text", "sentence", "period", "told", "start"),
	// durations
	"amount": wholeFrom(0, 10_000), "amount2": wholeFrom(0, 10_000), "unit2": oneOf(unitNames...), "amount3": wholeFrom(0, 10_000), "unit3": oneOf(unitNames...), "tenths": wholeFrom(1, 9), "lap": byCapture(field{}), "vague": {}, "place": oneOf("since", "ago", "ahead"),
	// anything
	"value": {holds: isTimex, want: "a TIMEX3 value such as 2019-07, XXXX-WXX-1, P1D, PAST_REF"}, "timex": oneOf("DATE", "TIME", "DURATION", "SET"),
	"mod":   oneOf("START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"),
	"quant": {}, "freq": {},
	// of the second pass
	"date": byCapture(field{}), "from": byCapture(field{}), "from_mod": byCapture(field{}), "whole": byCapture(oneOf(unitNames...)), "join": oneOf("range", "list", "part", "mod", "clock", "days"),
}

// unitNames are the units of the calendar, and the letters of seasons and parts of the
// day, in which lengths are counted too.
var unitNames = strings.Fields("second minute hour daypart weekday day weekend week month season quarter half year decade century millennium " +
	"SP SU FA WI MO MI AF EV NI DT")

// DateRecord is a time expression.
type DateRecord struct {
	Head
	Timex    string // DATE, TIME, DURATION, SET
	Value    string // TIMEX3 value
	From, To string // first and last day, YYYY-MM-DD; empty where none is known
	Mod      string
	Quant    string
	Freq     string
	Anchor   string
	Parts    []DatePart
}

// DatePart is one end of a range.
type DatePart struct {
	Span
	Value string
}

// Type returns TypeDate.
func (r *DateRecord) Type() Type { return TypeDate }

// AppendJSON appends the record as one JSON object.
func (r *DateRecord) AppendJSON(dst []byte) []byte {
	o := r.open(dst, TypeDate)
	o.str("timex", r.Timex)
	o.str("value", r.Value)
	o.opt("from", r.From)
	o.opt("to", r.To)
	o.opt("mod", r.Mod)
	o.opt("quant", r.Quant)
	o.opt("freq", r.Freq)
	if len(r.Parts) > 0 {
		o.list("parts", len(r.Parts), func(o *object, i int) {
			o.span(r.Parts[i].Span)
			o.str("value", r.Parts[i].Value)
		})
	}
	o.opt("anchor", r.Anchor)
	return o.close()
}

// String writes the value and what goes with it: "2019-07-11", "P30Y mod=APPROX".
func (r *DateRecord) String() string {
	s := r.Value
	for _, f := range [][2]string{{"mod", r.Mod}, {"quant", r.Quant}, {"freq", r.Freq}} {
		if f[1] != "" {
			s += " " + f[0] + "=" + f[1]
		}
	}
	return s
}

func (r *DateRecord) spans(f func(*Span)) {
	f(&r.Span)
	for i := range r.Parts {
		f(&r.Parts[i].Span)
	}
}

// dateLayer is what finding dates needs; its memory is reused.
type dateLayer struct {
	exprs  []timeExpr // of the document, in reading order
	clock  clock
	joined []token.Token // a sentence with one token for each expression
	origin []int32       // where in the row the tokens of joined begin
	made   []timeExpr    // expressions of the second pass, not yet in place
	room   []DateRecord  // for the document's next records: they live and die together
	days   dayTexts
}

// findDates finds the document's time expressions in three steps: the rules that
// look at words, sentence by sentence and cell by cell; the rules that join expressions to ranges
// and larger ones; resolution of all in reading order, see [worker.resolveDates].
func (w *worker) findDates() {
	w.exprs, w.room = w.exprs[:0], nil
	base := 0
	for s := range token.Cells(w.row) {
		first := len(w.exprs)
		w.run(&w.programs[dateProgram], s, func(m *match) bool { return w.addExpr(m, base) })
		if len(w.exprs) > first {
			w.joinExprs(first, base, s)
		}
		base += len(s)
	}
	w.resolveDates()
}
