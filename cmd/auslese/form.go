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
	fileOf := map[extract.Type]int{}
	tables := make([]*output.CSV, len(groups)) // of each file; nil for JSON Lines
	for i, g := range groups {
		for _, t := range g {
			fileOf[t] = i
		}
		if format == "csv" {
			tables[i] = output.NewCSV(g...)
			f.headers = append(f.headers, tables[i].Header())
		}
	}
	f.write = func(rs []extract.Record) [][]byte { return split(rs, fileOf, tables) }
	return f, nil
}

// recordSize is about how many bytes a record takes as a line.
const recordSize = 300

// split writes each record as a line for the file of its type.
func split(rs []extract.Record, fileOf map[extract.Type]int, tables []*output.CSV) [][]byte {
	lines := make([][]byte, len(tables))
	for _, r := range rs {
		i := fileOf[r.Type()]
		if lines[i] == nil {
			lines[i] = make([]byte, 0, recordSize*len(rs)/len(tables))
		}
		if tables[i] != nil {
			lines[i] = tables[i].Append(lines[i], r)
		} else {
			lines[i] = append(r.AppendJSON(lines[i]), '\n')
		}
	}
	return lines
}

// nested writes a document as one object, its records in it.
func nested(rs []extract.Record) [][]byte {
	summary := rs[0].(*extract.SummaryRecord) // before the document's other records
	return [][]byte{append(summary.AppendNested(nil, rs[1:]), '\n')}
}
