package extract

import "github.com/auslese/auslese/extract/token"

// dateFields are what the rules of dates may capture and set.
var dateFields = fields{
	// parts of the calendar, of which unknown ones are filled in later
	"year": nil, "era": {"BC"}, "bare": {"year", "day", "weekday", "figures", "line"}, "month": nil, "day": nil, "weekday": nil, "week": nil, "quarter": nil, "half": nil,
	"season": nil, "decade": nil, "century": nil, "millennium": nil, "holiday": nil, "nth": nil, "step": nil,
	"num_date": nil, "day_month": nil, "iso_date": nil,
	// time of day
	"clock": nil, "hour": nil, "minute": nil, "offset": nil, "part": nil, "eve": {"1"},
	// relative to an anchor: the unit that it lies in, moved by shift
	"unit": nil, "shift": nil, "nowadays": {"maybe"}, "anchor": {"text", "sentence", "period"},
	// durations
	"amount": nil, "amount2": nil, "unit2": nil, "vague": nil, "place": {"since", "ago", "ahead"},
	// anything
	"value": nil, "timex": {"DATE", "TIME", "DURATION", "SET"}, "mod": nil, "quant": nil, "freq": nil,
	// of the second pass
	"date": nil, "from": nil, "whole": nil, "join": {"range", "list", "part", "mod", "clock", "days"},
}

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
}

// findDates finds the document's time expressions in three steps: the rules that
// look at words, sentence by sentence; the rules that join expressions to ranges
// and larger ones; resolution of all in reading order, see [worker.resolveDates].
func (w *worker) findDates() {
	w.exprs = w.exprs[:0]
	base := 0
	for s := range token.Sentences(w.row) {
		first := len(w.exprs)
		w.run(&w.programs[dateProgram], s, func(m *match) bool { return w.addExpr(m, base) })
		if len(w.exprs) > first {
			w.joinExprs(first, base, s)
		}
		base += len(s)
	}
	w.resolveDates()
}
