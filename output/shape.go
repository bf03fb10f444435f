package output

import (
	"bytes"
	"encoding/json"
	"reflect"

	"github.com/auslese/auslese/extract"
)

// records has a record of each type.
var records = []extract.Record{
	&extract.SummaryRecord{}, &extract.PlaceRecord{}, &extract.DateRecord{}, &extract.MoneyRecord{},
	&extract.CityPairRecord{}, &extract.PartnershipRecord{},
}

// shape is the form of a JSON value.
type shape struct {
	kind    string // object, array, string, integer, number
	members []member
	item    *shape // of an array
}

// member is a member of an object.
type member struct {
	name   string
	value  *shape
	always bool // it is never left out
}

// shapeOf is the form of a record type, found by writing two records: one with
// all that it may have and one with no more than it must.
func shapeOf(t extract.Type) *shape {
	for _, r := range records {
		if r.Type() != t {
			continue
		}
		full := reflect.New(reflect.TypeOf(r).Elem())
		fill(full.Elem())
		if summary, ok := full.Interface().(*extract.SummaryRecord); ok {
			summary.Rule = ""    // it has no span
			summary.Counts = nil // a member for each type, not any name
			for _, t := range extract.Types[1:] {
				summary.Counts = append(summary.Counts, extract.TypeCount{Type: t, Count: 1})
			}
		}
		bare := reflect.New(reflect.TypeOf(r).Elem()).Interface().(extract.Record)
		if t != extract.TypeDocument {
			bare.Header().Rule = "x"
		}
		s := parseShape(full.Interface().(extract.Record).AppendJSON(nil))
		s.require(parseShape(bare.AppendJSON(nil)))
		return s
	}
	panic("no record type " + string(t))
}

// fill gives every field of v a value that is not zero, and every list one item.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				fill(f)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i))
		}
	case reflect.String:
		v.SetString("x")
	case reflect.Float64:
		v.SetFloat(1.5)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64, reflect.Int32, reflect.Int16, reflect.Int8:
		v.SetInt(1)
	case reflect.Uint, reflect.Uint64, reflect.Uint32, reflect.Uint16, reflect.Uint8:
		v.SetUint(1)
	}
}

// parseShape is the form of a JSON value; of an array, of its first item.
func parseShape(text []byte) *shape {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	return readShape(d)
}

func readShape(d *json.Decoder) *shape {
	token, err := d.Token()
	if err != nil {
		panic(err) // a record writes what is no JSON
	}
	switch v := token.(type) {
	case json.Delim:
		return readNested(d, v)
	case json.Number:
		if _, err := v.Int64(); err != nil {
			return &shape{kind: "number"}
		}
		return &shape{kind: "integer"}
	}
	return &shape{kind: "string"}
}

// readNested reads an array or object that open begins.
func readNested(d *json.Decoder, open json.Delim) *shape {
	s := &shape{kind: "array"}
	if open == '{' {
		s.kind = "object"
	}
	for d.More() {
		if open == '[' {
			s.item = readShape(d)
			continue
		}
		name, _ := d.Token()
		s.members = append(s.members, member{name: name.(string), value: readShape(d)})
	}
	d.Token()
	return s
}

// require marks the members that bare, the same value with no more than it must
// have, has too. Where bare tells nothing of a list's items they have all.
func (s *shape) require(bare *shape) {
	for i := range s.members {
		m := &s.members[i]
		var other *shape
		if bare != nil {
			if other = bare.member(m.name); other == nil {
				m.value.require(nil)
				continue
			}
		}
		m.always = true
		m.value.require(other)
	}
	if s.item != nil {
		var other *shape
		if bare != nil {
			other = bare.item
		}
		s.item.require(other)
	}
}

// member is the form of the member of that name; nil where there is none.
func (s *shape) member(name string) *shape {
	for _, m := range s.members {
		if m.name == name {
			return m.value
		}
	}
	return nil
}
