package rules

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// added is a class that a later layer has words for.
type added struct {
	class *yaml.Node
	file  string
}

// words reads the classes of a file and the words of each.
func (l *loader) words(n *yaml.Node) {
	for class, value := range l.pairs(n, "classes: each a name and its words") {
		if l.layer == 0 {
			l.known[class.Value] = true
		} else {
			l.added = append(l.added, added{class, l.file})
		}
		if value.Kind != yaml.MappingNode {
			l.entries(class.Value, Text{"", l.pos(class)}, value)
			continue
		}
		for key, list := range l.pairs(value, "values and their words") {
			l.entries(class.Value, Text{key.Value, l.pos(key)}, list)
		}
	}
}

// entries reads a list of words: parted by commas, or a YAML list.
func (l *loader) entries(class string, value Text, n *yaml.Node) {
	if n.Kind == yaml.SequenceNode {
		for _, e := range n.Content {
			l.entry(class, value, l.text(e).Text, e)
		}
		return
	}
	for _, w := range strings.Split(l.text(n).Text, ",") {
		l.entry(class, value, w, n)
	}
}

func (l *loader) entry(class string, value Text, word string, n *yaml.Node) {
	if word = strings.TrimSpace(word); word != "" {
		l.set.Words = append(l.set.Words, Word{class, value, Text{word, l.pos(n)}, l.layer})
	}
}

// replaceWords drops words of a layer that a later one has in the same class: they mean
// what that says.
func (l *loader) replaceWords() {
	if len(l.added) == 0 {
		return
	}
	type entry struct{ class, word string }
	last := map[entry]int{}
	key := func(w Word) entry { return entry{w.Class, strings.TrimSuffix(w.Spec.Text, "~")} }
	for _, w := range l.set.Words {
		last[key(w)] = w.layer
	}
	l.set.Words = slices.DeleteFunc(l.set.Words, func(w Word) bool { return w.layer < last[key(w)] })
}
