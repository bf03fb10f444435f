// Package score compares the records of documents with gold: precision, recall
// and F1 for each type, and the errors in their context.
//
// Gold is JSON Lines with the field names of the record contract, so that the
// output of `auslese extract` can become gold once it has been read and corrected.
// What gold has besides tells where a record stands and what counts:
//
//   - A gold record has start and end, or quotes its place: text must occur once in
//     the document, or once together with before and after (white space and the
//     bars of tables do not matter).
//   - optional: neither finding it nor missing it counts; neither does its value.
//   - value_alt, and alt of a place: other values and names that are as good.
//   - year_open: any founding year is right, and none.
//   - keeps and drops, in the gold's document record: phrases that must stand in
//     the main text and phrases that must not.
package score

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
)

// Record is one line of gold or of output. Positions are code points of the
// document's main text, half-open; a gold record may quote its place instead.
type Record struct {
	Type   string `json:"type"`
	Doc    string `json:"doc"`
	Text   string `json:"text"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Before string `json:"before"`
	After  string `json:"after"`

	Timex    string   `json:"timex"`
	Value    string   `json:"value"`
	ValueAlt []string `json:"value_alt"`
	Mod      string   `json:"mod"`
	Parts    []Part   `json:"parts"`

	Amount    string `json:"amount"`
	AmountMax string `json:"amount_max"`
	Currency  string `json:"currency"`
	Modifier  string `json:"modifier"`
	Per       string `json:"per"`

	A        *Place  `json:"a"`
	B        *Place  `json:"b"`
	Relation string  `json:"relation"`
	Parties  []Place `json:"parties"`
	Kind     string  `json:"kind"`
	Since    string  `json:"since"`
	Year     int     `json:"year"`
	Basis    string  `json:"basis"`
	Until    string  `json:"until"`
	YearOpen bool    `json:"year_open"`

	Title string   `json:"title"`
	Date  string   `json:"date"`
	Keeps []string `json:"keeps"`
	Drops []string `json:"drops"`

	Optional bool `json:"optional"`
}

// Part is one end of a range of dates.
type Part struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Value string `json:"value"`
}

// Place is a party of a relation; names alone are compared.
type Place struct {
	Name string   `json:"name"`
	Alt  []string `json:"alt"` // in gold: names that are as good
}

// maxLine is how many bytes a line may have.
const maxLine = 64 << 20

// Read reads records, one JSON object a line; blank lines are skipped. name
// stands in errors, with the line's number.
func Read(r io.Reader, name string) ([]Record, error) {
	var records []Record
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	n := 0
	for lines.Scan() {
		n++
		line := bytes.TrimSpace(bytes.TrimPrefix(lines.Bytes(), []byte("\ufeff")))
		if len(line) == 0 {
			continue
		}
		var rec Record
		if err := json.Unmarshal(line, &rec); err != nil {
			return nil, fmt.Errorf("%s:%d: %s", name, n, explain(err))
		}
		if rec.Type == "" || rec.Doc == "" {
			return nil, fmt.Errorf("%s:%d: a record needs type and doc", name, n)
		}
		if a, b := rec.parties(); (rec.Type == "partnership" || rec.Type == "city_pair") && (a.Name == "" || b.Name == "") {
			return nil, fmt.Errorf("%s:%d: a partnership needs two parties with names, a city pair a and b", name, n)
		}
		records = append(records, rec)
	}
	switch err := lines.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return nil, fmt.Errorf("%s:%d: a line of more than %d bytes, want one record a line", name, n+1, maxLine)
	case err != nil:
		return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
	}
	return records, nil
}

// explain says what is wrong with a line that is no record.
func explain(err error) string {
	if wrong, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		if wrong.Field == "" {
			return "a JSON " + wrong.Value + ", want one object a line"
		}
		kind := "a " + wrong.Type.Kind().String()
		switch wrong.Type.Kind() {
		case reflect.Int:
			kind = "a whole number"
		case reflect.Bool:
			kind = "true or false"
		case reflect.Slice:
			kind = "a list"
		case reflect.Struct:
			kind = "an object"
		}
		return fmt.Sprintf("%q is a JSON %s, want %s", wrong.Field, wrong.Value, kind)
	}
	if wrong, ok := errors.AsType[*json.SyntaxError](err); ok {
		return fmt.Sprintf("column %d: %v, want one JSON object a line", wrong.Offset, err)
	}
	return err.Error()
}

// ByDoc parts records by document; docs has the documents in order of first mention.
func ByDoc(records []Record) (docs []string, of map[string][]Record) {
	of = map[string][]Record{}
	for _, r := range records {
		if _, seen := of[r.Doc]; !seen {
			docs = append(docs, r.Doc)
		}
		of[r.Doc] = append(of[r.Doc], r)
	}
	return docs, of
}
