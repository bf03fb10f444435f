// Package rules reads rule files: token patterns with examples, word lists and
// places, built in or laid over them from a user's folder.
//
// rules/README.md tells how to write a rule.
package rules

import (
	"embed"
	"fmt"
	"io/fs"
)

//go:generate go -C ../tools run ./currencies ../rules/money/currencies.yaml

//go:embed date money place relation
var builtin embed.FS

// Builtin is the folder of rules that the program brings along.
func Builtin() fs.FS { return builtin }

// Folders are the folders of a rule folder, in the order in which their words and rules count.
var Folders = []string{"place", "date", "money", "relation"}

// Set is what one or more rule folders say together.
type Set struct {
	Rules  []*Rule
	Words  []Word
	Places []File // places.tsv of the user's folders; the program's own table is compiled in

	files map[string][]byte // what was read, by name; of one name the last
}

// Rule finds records by token patterns.
type Rule struct {
	ID     string
	Type   string          // the record type it makes
	Folder string          // the folder it stands in
	Match  []Text          // patterns, see package pattern; any of them
	Set    map[string]Text // fields that the words imply
	Today  string          // document date of the examples, YYYY-MM-DD; may be empty
	Finds  []Example       // must be found by this rule
	Skips  []Example       // must not be found by this rule
	Pos    Pos
}

// Word is one entry of a word list.
type Word struct {
	Class string
	Value Text // what the word means; where none is told, empty, at the class
	Spec  Text // as package token's Lexicon reads it
	layer int
}

// Text is a piece of a rule file with its place.
type Text struct {
	Text string
	Pos  Pos
}

// File is a file of a rule folder that is not YAML.
type File struct {
	Name string
	Data []byte
}

// Pos is a place in a rule file.
type Pos struct {
	File         string
	Line, Column int // from 1; 0 where unknown
}

func (p Pos) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}
