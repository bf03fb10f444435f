package output

import (
	"bytes"
	"cmp"
	_ "embed"
	"encoding/json"
	"strings"

	"github.com/auslese/auslese/extract"
)

// contract is the page that says what each field means.
//
//go:embed README.md
var contract string

// rule is what a JSON Schema says of a string or number beyond its type.
type rule struct {
	Enum    []string `json:"enum,omitempty"`
	Pattern string   `json:"pattern,omitempty"`
	Minimum *int     `json:"minimum,omitempty"`
	Maximum *int     `json:"maximum,omitempty"`
}

const (
	dayPattern  = `^\d{4}-\d{2}-\d{2}$`
	edtfPattern = `^\d{4}(-\d{2}(-\d{2})?)?~?$`
)

// fieldRules has the rules of the fields, by record type and name; a place's
// fields are those of the type place wherever it stands.
var fieldRules = map[string]rule{
	"date.timex":         {Enum: words("DATE TIME DURATION SET")},
	"date.from":          {Pattern: dayPattern},
	"date.to":            {Pattern: dayPattern},
	"date.anchor":        {Pattern: dayPattern},
	"date.mod":           {Enum: words("START MID END APPROX BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE")},
	"money.amount":       {Pattern: `^\d+(\.\d+)?$`},
	"money.amount_max":   {Pattern: `^\d+(\.\d+)?$`},
	"money.currency":     {Pattern: `^[A-Z]{3}$`},
	"money.modifier":     {Enum: words("approx more_than less_than at_least at_most")},
	"place.kind":         {Enum: words("city district county region country")},
	"place.country":      {Pattern: `^[A-Z]{2}$`},
	"place.lat":          {Minimum: new(-90), Maximum: new(90)},
	"place.lon":          {Minimum: new(-180), Maximum: new(180)},
	"document.date":      {Pattern: dayPattern},
	"document.from":      {Enum: words("text html")},
	"city_pair.relation": {Enum: words("twinning friendship cooperation visit event route")},
	"partnership.kind":   {Enum: words("city_twinning city_friendship county_partnership region_partnership cooperation_agreement working_group")},
	"partnership.since":  {Pattern: edtfPattern},
	"partnership.until":  {Pattern: edtfPattern},
	"partnership.basis":  {Enum: words("stated anniversary duration")},
	"every record.start": {Minimum: new(0)},
	"every record.end":   {Minimum: new(0)},
}

func words(s string) []string { return strings.Fields(s) }

// Schema is the JSON Schema (2020-12) of the records, made from the record types
// and the contract.
func Schema() []byte {
	meanings := parseContract(contract)
	var refs []object
	var defs object
	for _, r := range records {
		t := string(r.Type())
		refs = append(refs, object{{"$ref", "#/$defs/" + t}})
		defs = append(defs, property{t, describe(shapeOf(r.Type()), t, meanings)})
	}
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(object{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"title", "Records of auslese, one JSON object a line"},
		{"oneOf", refs},
		{"$defs", defs},
	})
	if err != nil {
		panic(err) // all of it is strings and numbers
	}
	return text.Bytes()
}

// object is a JSON object whose members keep their order.
type object []property

type property struct {
	name  string
	value any
}

// MarshalJSON writes the members in order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	sep := byte('{')
	for _, p := range o {
		b.WriteByte(sep)
		sep = ','
		if err := e.Encode(p.name); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := e.Encode(p.value); err != nil {
			return nil, err
		}
	}
	if sep == '{' {
		b.WriteByte('{')
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// describe is the schema of an object of record type t.
func describe(s *shape, t string, meanings map[string]string) object {
	var properties object
	var required []string
	for _, m := range s.members {
		if m.always {
			required = append(required, m.name)
		}
		properties = append(properties, property{m.name, describeMember(m, t, meanings)})
	}
	o := object{{"type", "object"}, {"additionalProperties", false}, {"properties", properties}}
	if required != nil {
		o = append(o, property{"required", required})
	}
	return o
}

func describeMember(m member, t string, meanings map[string]string) object {
	if m.name == "type" {
		return object{{"const", t}}
	}
	if t == string(extract.TypeDocument) && m.name == "records" {
		return describeRecords(m.value, meanings)
	}
	d := object{{"type", m.value.kind}}
	own, common := t+"."+m.name, "every record."+m.name
	if text := cmp.Or(meanings[own], meanings[common]); text != "" {
		d = append(d, property{"description", text})
	}
	r, ok := fieldRules[own]
	if !ok {
		r = fieldRules[common]
	}
	switch {
	case r.Enum != nil:
		d = append(d, property{"enum", r.Enum})
	case r.Pattern != "":
		d = append(d, property{"pattern", r.Pattern})
		if r.Pattern == dayPattern {
			d = append(d, property{"format", "date"})
		}
	case r.Minimum != nil:
		d = append(d, property{"minimum", *r.Minimum})
		if r.Maximum != nil {
			d = append(d, property{"maximum", *r.Maximum})
		}
	}
	switch inner := m.value; {
	case inner.kind == "object":
		d = append(d, describe(inner, innerType(inner, t), meanings)[1:]...)
	case inner.item != nil:
		d = append(d, property{"items", describe(inner.item, innerType(inner.item, t), meanings)})
	}
	return d
}

// describeRecords is the schema of what a document's record says of the others: their numbers, by type, or
// with --format document themselves.
func describeRecords(counts *shape, meanings map[string]string) object {
	var numbers object
	var refs []object
	for _, m := range counts.members {
		numbers = append(numbers, property{m.name, object{{"type", "integer"}, {"minimum", 0}}})
		refs = append(refs, object{{"$ref", "#/$defs/" + m.name}})
	}
	return object{
		{"description", meanings[string(extract.TypeDocument)+".records"]},
		{"oneOf", []object{
			{{"type", "object"}, {"additionalProperties", false}, {"properties", numbers}},
			{{"type", "array"}, {"items", object{{"oneOf", refs}}}},
		}},
	}
}

// innerType is the record type whose fields a nested object has.
func innerType(s *shape, t string) string {
	if s.member("country") != nil {
		return string(extract.TypePlace)
	}
	return t
}

// parseContract returns the meaning of each field, by section and name, from the
// tables of the contract: "| `from`, `to` | meaning |".
func parseContract(page string) map[string]string {
	meanings := map[string]string{}
	section := ""
	for line := range strings.Lines(page) {
		if title, ok := strings.CutPrefix(line, "## "); ok {
			section = strings.ToLower(strings.TrimSpace(title))
		}
		cells := strings.SplitN(strings.TrimSpace(line), " | ", 2)
		if len(cells) < 2 || !strings.HasPrefix(cells[0], "| `") {
			continue
		}
		for name := range strings.SplitSeq(strings.TrimPrefix(cells[0], "| "), ", ") {
			meanings[section+"."+strings.Trim(name, "`")] = strings.TrimSuffix(cells[1], " |")
		}
	}
	return meanings
}
