package rules

import (
	"bytes"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

func (l *loader) fail(n *yaml.Node, msg string) {
	l.failAt(Pos{l.file, n.Line, n.Column}, msg)
}

func (l *loader) failAt(p Pos, msg string) {
	e := &Error{Pos: p, Msg: msg}
	if p.Line > 0 && p.Line <= len(l.lines) {
		line := string(bytes.TrimRight(l.lines[p.Line-1], "\r"))
		e.Caret = "\t" + line + "\n\t" + strings.Repeat(" ", max(p.Column-1, 0)) + "^"
	}
	l.errs = append(l.errs, e)
}

// strays reports what the layer has beside the folders that are read: most often a slip in a name.
func (l *loader) strays(layer fs.FS) {
	entries, err := fs.ReadDir(layer, ".")
	if err != nil {
		l.errs = append(l.errs, err)
		return
	}
	for _, e := range entries {
		name := e.Name()
		if !e.IsDir() && isRuleFile(name) || e.IsDir() && !slices.Contains(Folders, name) && name[0] != '.' {
			l.failAt(Pos{File: name}, "is not read: rule files stand in the folders "+strings.Join(Folders, ", "))
		}
	}
}

// isRuleFile reports whether a file's name says that it is meant to be read.
func isRuleFile(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return ext == ".yaml" || ext == ".yml" || ext == ".tsv"
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
			l.file, l.lines = a.file, a.lines
			l.fail(a.class, "no rule asks for a class "+a.class.Value+", so its words do nothing (`auslese rules list` shows the classes in use)")
		}
	}
}
