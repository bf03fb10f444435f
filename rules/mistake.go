package rules

import (
	"bytes"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/nearest"
	"go.yaml.in/yaml/v3"
)

// Error is a mistake in a rule file.
type Error struct {
	Pos   Pos
	Msg   string
	Caret string // the faulty line with a caret below it; may be empty
}

func (e *Error) Error() string {
	s := e.Pos.String() + ": " + e.Msg
	if e.Caret != "" {
		s += "\n" + e.Caret
	}
	return s
}

// Mistake is the error of a place in the files of the set, its line with a caret below it.
func (s *Set) Mistake(p Pos, msg string) *Error {
	e := &Error{Pos: p, Msg: msg}
	lines := bytes.Split(s.files[p.File], []byte("\n"))
	if p.Line > 0 && p.Line <= len(lines) {
		line := []rune(strings.TrimRight(string(lines[p.Line-1]), "\r"))
		indent := strings.Map(blank, string(line[:min(max(p.Column-1, 0), len(line))]))
		e.Caret = "\t" + string(line) + "\n\t" + indent + "^"
	}
	return e
}

// blank is white space as wide as r.
func blank(r rune) rune {
	if r == '\t' {
		return r
	}
	return ' '
}

func (l *loader) fail(n *yaml.Node, msg string) {
	l.failAt(Pos{l.file, n.Line, n.Column}, msg)
}

func (l *loader) failAt(p Pos, msg string) { l.errs = append(l.errs, l.set.Mistake(p, msg)) }

// strays reports what the layer has beside the folders that are read: most often a slip in a name.
func (l *loader) strays(layer fs.FS) {
	entries, err := fs.ReadDir(layer, ".")
	if err != nil {
		l.errs = append(l.errs, err)
		return
	}
	for _, e := range entries {
		name := e.Name()
		if name[0] == '.' || slices.Contains(Folders, name) {
			continue
		}
		hint := ""
		if isFolder(layer, name, e) {
			hint = nearest.Hint(name, Folders)
		} else if !isRuleFile(name) {
			continue
		}
		l.failAt(Pos{File: name}, "is not read: rule files stand in the folders "+strings.Join(Folders, ", ")+hint)
	}
}

// isFolder holds for folders and links to them.
func isFolder(layer fs.FS, name string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.IsDir()
	}
	st, err := fs.Stat(layer, name)
	return err == nil && st.IsDir()
}

// isRuleFile reports whether a file's name says that it is meant to be read.
func isRuleFile(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".yaml", ".yml", ".json", ".tsv", ".tab", ".csv":
		return true
	}
	return false
}

// yamlLine is what the library says before the cause; its line is where the block begins, or one beside.
var yamlLine = regexp.MustCompile(`^yaml: (line \d+: )?`)

// badLine is the line, from 1, at which data ceases to be YAML: all before it can be read.
func badLine(data []byte) int {
	lines := bytes.SplitAfter(data, []byte("\n"))
	for n := len(lines) - 1; n > 0; n-- {
		var doc yaml.Node
		if yaml.Unmarshal(bytes.Join(lines[:n], nil), &doc) == nil {
			return n + 1
		}
	}
	return 1
}

// inMatch is a class that a pattern names, as <class>, <field:class> or <:class>.
var inMatch = regexp.MustCompile(`<(?:\w*:)?(\w+)>`)

// unusedClasses reports word classes of later layers that neither the first layer nor
// a rule has: most often a slip in the name, and the words would do nothing.
func (l *loader) unusedClasses() {
	if len(l.added) == 0 {
		return
	}
	for _, r := range l.set.Rules {
		if r == nil {
			continue
		}
		for _, m := range r.Match {
			for _, c := range inMatch.FindAllStringSubmatch(m.Text, -1) {
				l.known[c[1]] = true
			}
		}
	}
	for _, a := range l.added {
		if !l.known[a.class.Value] {
			l.file = a.file
			l.fail(a.class, "no rule asks for a class "+a.class.Value+", so its words do nothing (`auslese rules list` shows the classes in use)"+
				nearest.Hint(a.class.Value, slices.Sorted(maps.Keys(l.known))))
		}
	}
}
