package main

import (
	"errors"
	"slices"

	"github.com/auslese/auslese/extract"
	"github.com/auslese/auslese/output"
)

// form is how records are written: to which files, in which format.
type form struct {
	types   []extract.Type
	names   []string // of the files in a folder; nil for one file
	headers []string // first line of each file; nil for none
	write   func([]extract.Record) [][]byte
}

// newForm returns the form of that format; with perType a folder has a file for
// each record type.
func newForm(format string, types []extract.Type, perType bool) (*form, error) {
	f := &form{types: types}
	switch {
	case format == "document" && perType:
		return nil, usageError{errors.New("--format document needs a file in --out, not a folder")}
	case format == "document":
		if !slices.Contains(types, extract.TypeDocument) {
			f.types = append([]extract.Type{extract.TypeDocument}, types...)
		}
		f.write = nested
		return f, nil
	}
	groups := [][]extract.Type{types} // the types of each file
	if perType {
		groups = nil
		for _, t := range types {
			groups = append(groups, []extract.Type{t})
			f.names = append(f.names, string(t)+"."+format)
		}
	}
	add := func(_ int, dst []byte, r extract.Record) []byte { return append(r.AppendJSON(dst), '\n') }
	if format == "csv" {
		var tables []*output.CSV
		for _, g := range groups {
			tables = append(tables, output.NewCSV(g...))
			f.headers = append(f.headers, tables[len(tables)-1].Header())
		}
		add = func(i int, dst []byte, r extract.Record) []byte { return tables[i].Append(dst, r) }
	}
	f.write = func(rs []extract.Record) [][]byte {
		lines := make([][]byte, len(groups))
		for _, r := range rs {
			i := slices.IndexFunc(groups, func(g []extract.Type) bool { return slices.Contains(g, r.Type()) })
			lines[i] = add(i, lines[i], r)
		}
		return lines
	}
	return f, nil
}

// nested writes a document as one object, its records in it.
func nested(rs []extract.Record) [][]byte {
	summary := rs[0].(*extract.SummaryRecord) // before the document's other records
	return [][]byte{append(summary.AppendNested(nil, rs[1:]), '\n')}
}
