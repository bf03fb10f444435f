package extract

// dateFields are what the rules of dates may capture and set.
var dateFields = fields{"year": nil}

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

func (w *worker) findDates() {
	w.eachMatch(dateProgram, func(m *match) bool {
		w.dates = append(w.dates, &DateRecord{Head: Head{Span: m.span(), Rule: m.rule.ID}, Timex: "DATE", Value: m.value("year")})
		return true
	})
}
