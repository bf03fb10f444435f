package extract

import (
	"time"
	"unicode/utf8"
)

// SummaryRecord tells of a document as a whole; it stands before its other records.
type SummaryRecord struct {
	Head
	Title, Date, URL string
	From             string // text or html
	Chars            int    // length of the main text in code points
	Counts           []TypeCount
}

// TypeCount is how many records of a type a document has.
type TypeCount struct {
	Type  Type
	Count int
}

// Type returns TypeDocument.
func (r *SummaryRecord) Type() Type { return TypeDocument }

// AppendJSON appends the record as one JSON object.
func (r *SummaryRecord) AppendJSON(dst []byte) []byte {
	o := r.begin(dst)
	o.key("records")
	o.nested(func(o *object) {
		for _, c := range r.Counts {
			o.int(string(c.Type), c.Count)
		}
	})
	return o.close()
}

// AppendNested appends the record with rs, the document's other records, in place
// of their counts.
func (r *SummaryRecord) AppendNested(dst []byte, rs []Record) []byte {
	o := r.begin(dst)
	o.key("records")
	o.dst = append(o.dst, '[')
	for i, rec := range rs {
		if i > 0 {
			o.dst = append(o.dst, ',')
		}
		o.dst = rec.AppendJSON(o.dst)
	}
	o.dst = append(o.dst, ']')
	return o.close()
}

// begin begins the record's object with all but "records".
func (r *SummaryRecord) begin(dst []byte) object {
	o := r.open(dst, TypeDocument)
	o.opt("title", r.Title)
	o.opt("date", r.Date)
	o.opt("url", r.URL)
	o.str("from", r.From)
	o.int("chars", r.Chars)
	return o
}

// String is the title.
func (r *SummaryRecord) String() string { return r.Title }

// spans has none: the record stands for the whole document.
func (r *SummaryRecord) spans(func(*Span)) {}

// summary makes the document's record from its other records.
func (w *worker) summary(rs []Record) *SummaryRecord {
	r := &SummaryRecord{Title: w.text.Title, URL: w.text.URL, From: "text", Chars: utf8.RuneCountInString(w.text.Body)}
	r.Doc = w.text.ID
	if !w.text.Date.IsZero() {
		r.Date = w.text.Date.Format(time.DateOnly)
	}
	if w.text.HTML {
		r.From = "html"
	}
	for _, t := range Types[1:] {
		n := 0
		for _, rec := range rs {
			if rec.Type() == t {
				n++
			}
		}
		r.Counts = append(r.Counts, TypeCount{t, n})
	}
	return r
}
