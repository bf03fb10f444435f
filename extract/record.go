package extract

import (
	"strconv"

	"github.com/auslese/auslese/output/jsontext"
)

// Type is a record type.
type Type string

// The record types, as --types names them.
const (
	TypeDocument    Type = "document"
	TypePlace       Type = "place"
	TypeDate        Type = "date"
	TypeMoney       Type = "money"
	TypeCityPair    Type = "city_pair"
	TypePartnership Type = "partnership"
)

// Types are all record types, in the order in which records of one span stand.
var Types = []Type{TypeDocument, TypePlace, TypeDate, TypeMoney, TypeCityPair, TypePartnership}

// Record is one fact of a document; output/README.md has the fields.
type Record interface {
	// Type is the record's type.
	Type() Type
	// Header has the fields of every record.
	Header() *Head
	// AppendJSON appends the record as one JSON object.
	AppendJSON(dst []byte) []byte
	// String is the one-line form that the examples of rules use.
	String() string

	// madeBy tells whether the rule of that id made the record or added to it.
	madeBy(rule string) bool
	// spans calls f for every span in the record, its own first.
	spans(f func(*Span))
}

// Span is a piece of the document's text.
type Span struct {
	Text       string
	Start, End int // half-open, in code points of the text; in bytes until the document is done
}

// Head has the fields of every record.
type Head struct {
	Doc string
	Span
	Rule string // id of the rule that found it
}

// Header returns itself, for the records that embed it.
func (h *Head) Header() *Head { return h }

func (h *Head) madeBy(rule string) bool { return h.Rule == rule }

func (h *Head) spans(f func(*Span)) { f(&h.Span) }

// object appends the members of one JSON object.
type object struct {
	dst   []byte
	comma bool
}

// open begins the record's object with the fields of every record.
func (h *Head) open(dst []byte, t Type) object {
	o := object{dst: append(dst, '{')}
	o.str("type", string(t))
	o.str("doc", h.Doc)
	if h.Rule != "" {
		o.span(h.Span)
		o.str("rule", h.Rule)
	}
	return o
}

func (o *object) span(s Span) {
	o.str("text", s.Text)
	o.int("start", s.Start)
	o.int("end", s.End)
}

// key appends a member's name; the value follows.
func (o *object) key(name string) {
	if o.comma {
		o.dst = append(o.dst, ',')
	}
	o.comma = true
	o.dst = append(o.dst, '"')
	o.dst = append(o.dst, name...)
	o.dst = append(o.dst, '"', ':')
}

func (o *object) str(name, value string) {
	o.key(name)
	o.dst = jsontext.AppendQuote(o.dst, value)
}

// opt appends a member that is left out where it is empty.
func (o *object) opt(name, value string) {
	if value != "" {
		o.str(name, value)
	}
}

func (o *object) int(name string, value int) {
	o.key(name)
	o.dst = strconv.AppendInt(o.dst, int64(value), 10)
}

// list appends an array of n objects, each filled by item.
func (o *object) list(name string, n int, item func(o *object, i int)) {
	o.key(name)
	o.dst = append(o.dst, '[')
	for i := range n {
		if i > 0 {
			o.dst = append(o.dst, ',')
		}
		o.nested(func(inner *object) { item(inner, i) })
	}
	o.dst = append(o.dst, ']')
}

// nested appends an object as a value.
func (o *object) nested(fill func(*object)) {
	inner := object{dst: append(o.dst, '{')}
	fill(&inner)
	o.dst = append(inner.dst, '}')
}

// close ends the object and returns all that was appended.
func (o *object) close() []byte { return append(o.dst, '}') }
