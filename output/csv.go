package output

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strconv"

	"github.com/auslese/auslese/extract"
)

// CSV writes records as rows of a table (RFC 4180, lines end with a newline).
// A place has a column a field (a_name, parties_2_country), other lists are JSON.
type CSV struct {
	columns []string
	index   map[string]int
}

// NewCSV returns a table with all columns that records of these types need.
func NewCSV(types ...extract.Type) *CSV {
	c := &CSV{index: map[string]int{}}
	for _, t := range types {
		for _, name := range columns("", shapeOf(t)) {
			if !slices.Contains(c.columns, name) {
				c.index[name] = len(c.columns)
				c.columns = append(c.columns, name)
			}
		}
	}
	return c
}

// columns are the names of the columns for a value of that name and form.
func columns(name string, s *shape) (names []string) {
	switch {
	case s.kind == "object":
		for _, m := range s.members {
			names = append(names, columns(join(name, m.name), m.value)...)
		}
	case s.item != nil && isPlace(s.item):
		names = append(columns(join(name, "1"), s.item), columns(join(name, "2"), s.item)...)
	default:
		names = append(names, name)
	}
	return names
}

// isPlace reports whether s is the form of a place.
func isPlace(s *shape) bool { return s.member("country") != nil }

// Header is the line with the columns' names.
func (c *CSV) Header() string { return string(row(c.columns)) }

// Append appends the record's row.
func (c *CSV) Append(dst []byte, r extract.Record) []byte {
	cells := make([]string, len(c.columns))
	c.put(cells, "", r.AppendJSON(nil))
	return append(dst, row(cells)...)
}

// put puts a value into the cell of that name; the members of an object, and
// places in a list, into cells of their own.
func (c *CSV) put(cells []string, name string, value json.RawMessage) {
	at, ok := c.index[name]
	switch {
	case ok && value[0] == '"':
		json.Unmarshal(value, &cells[at])
	case ok:
		cells[at] = string(value)
	case value[0] == '{':
		var members map[string]json.RawMessage
		json.Unmarshal(value, &members)
		for inner, v := range members {
			c.put(cells, join(name, inner), v)
		}
	case value[0] == '[':
		var items []json.RawMessage
		json.Unmarshal(value, &items)
		for i, v := range items {
			c.put(cells, join(name, strconv.Itoa(i+1)), v)
		}
	}
}

// join is the name of a column for a value within another.
func join(outer, inner string) string {
	if outer == "" {
		return inner
	}
	return outer + "_" + inner
}

func row(cells []string) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write(cells)
	w.Flush()
	return b.Bytes()
}
