package rules

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/nearest"
	"go.yaml.in/yaml/v3"
)

// Load reads rule folders. A later one lies over the earlier: a rule of the same
// id replaces, so does a word of the same class; `off: true` removes. All mistakes are
// reported, joined, each an [*Error]; a folder in which nothing is to be read is one.
func Load(layers ...fs.FS) (*Set, error) {
	l := loader{set: &Set{files: map[string][]byte{}}, byID: map[string]int{}, own: map[string]*origin{}, types: map[string][]string{}, known: map[string]bool{}}
	for n, layer := range layers {
		l.layer = n
		read, wrong := l.read, len(l.errs)
		for _, folder := range Folders {
			l.folder(layer, folder)
		}
		if l.strays(layer); l.read == read && len(l.errs) == wrong {
			l.failAt(Pos{File: "."}, "no rules here: they stand in the folders "+strings.Join(Folders, ", ")+", in files that end in .yaml or .tsv")
		}
	}
	commas := 0 // words are parted by them: a list that grew by and by would be a third of what is allocated at start
	for _, s := range l.sources {
		commas += bytes.Count(s.data, []byte(","))
	}
	l.set.Words = make([]Word, 0, commas)
	for _, s := range l.sources {
		s.parsing.Wait()
		l.yaml(s)
	}
	l.unusedClasses()
	l.replaceWords()
	l.set.Rules = slices.DeleteFunc(l.set.Rules, func(r *Rule) bool { return r == nil })
	return l.set, errors.Join(l.errs...)
}

type loader struct {
	sources []*source

	set   *Set
	byID  map[string]int      // place in set.Rules
	own   map[string]*origin  // of each rule by id
	types map[string][]string // of the rules of the first layer, by folder: those that there are
	known map[string]bool     // classes that have words in the first layer, or a rule asks for
	added []added
	read  int // files
	layer int
	file  string
	errs  []error
}

// origin is where a rule stands.
type origin struct {
	layer int
	pos   Pos
}

// source is a file of rules. Files are parsed side by side, which is half of the time
// that a short run takes, and read in order.
type source struct {
	layer        int
	folder, name string
	data         []byte
	parsing      sync.WaitGroup
	doc          yaml.Node
	err          error
}

func (l *loader) folder(layer fs.FS, folder string) {
	entries, err := fs.ReadDir(layer, folder)
	if errors.Is(err, fs.ErrNotExist) {
		return
	}
	if err != nil {
		l.errs = append(l.errs, err)
		return
	}
	for _, e := range entries {
		name := path.Join(folder, e.Name())
		switch ext := path.Ext(name); {
		case strings.HasPrefix(e.Name(), "."):
		case isFolder(layer, name, e):
			l.failAt(Pos{File: name}, "is not read: files stand in "+folder+" itself")
		case ext == ".yaml" || ext == ".tsv":
			l.take(layer, folder, name)
		case isRuleFile(name):
			l.failAt(Pos{File: name}, "is not read: its name must end in .yaml, or in .tsv for places parted by tabs")
		}
	}
}

// take reads a file, as its ending says.
func (l *loader) take(layer fs.FS, folder, name string) {
	data, err := fs.ReadFile(layer, name)
	if err != nil {
		l.errs = append(l.errs, err)
		return
	}
	l.read++
	if !utf8.Valid(data) {
		good := len(data) - len(bytes.TrimLeftFunc(data, func(r rune) bool { return r != utf8.RuneError }))
		l.failAt(Pos{name, 1 + bytes.Count(data[:good], []byte("\n")), 1}, "is not UTF-8: save the file as UTF-8")
		return
	}
	if path.Ext(name) == ".tsv" {
		l.set.Places = append(l.set.Places, File{name, data})
		l.set.files[name] = data
		return
	}
	s := &source{layer: l.layer, folder: folder, name: name, data: data}
	l.sources = append(l.sources, s)
	s.parsing.Go(func() { s.err = yaml.Unmarshal(s.data, &s.doc) })
}

func (l *loader) yaml(s *source) {
	l.layer, l.file, l.set.files[s.name] = s.layer, s.name, s.data
	if s.err != nil {
		l.failAt(Pos{s.name, badLine(s.data), 1}, "no YAML: "+yamlLine.ReplaceAllString(s.err.Error(), "")+"; quote a text that begins with [ { * ! & | or holds `: ` or ` #`, indent with blanks")
		return
	}
	if len(s.doc.Content) == 0 {
		return
	}
	var typ, today string
	for key, value := range l.pairs(s.doc.Content[0], "type, today, words or rules") {
		switch key.Value {
		case "type":
			if typ = l.text(value).Text; l.layer > 0 && l.types[s.folder] != nil && !slices.Contains(l.types[s.folder], typ) {
				l.fail(value, "no type of rules in "+s.folder+": "+typ+", expected "+strings.Join(l.types[s.folder], " or "))
			}
		case "today":
			if today = value.Value; !isDay(today) {
				l.fail(value, "today is a day, YYYY-MM-DD")
			}
		case "words":
			l.words(value)
		case "rules":
			if value.Kind != yaml.SequenceNode {
				l.fail(value, "rules is a list: each rule begins with `- id:`")
				continue
			}
			for _, n := range value.Content {
				l.rule(n, s.folder, typ, today)
			}
		default:
			l.fail(key, "unknown key "+key.Value+": expected type, today, words or rules"+nearest.Hint(key.Value, []string{"type", "today", "words", "rules"}))
		}
	}
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// pairs yields the keys and values of a mapping.
func (l *loader) pairs(n *yaml.Node, want string) func(func(k, v *yaml.Node) bool) {
	return func(yield func(k, v *yaml.Node) bool) {
		if n.Kind != yaml.MappingNode {
			l.fail(n, "expected "+want)
			return
		}
		for i := 0; i+1 < len(n.Content); i += 2 {
			if !yield(n.Content[i], n.Content[i+1]) {
				return
			}
		}
	}
}

var ruleKeys = []string{"id", "match", "set", "finds", "skips", "off"}

func (l *loader) rule(n *yaml.Node, folder, typ, today string) {
	r := &Rule{Type: typ, Folder: folder, Today: today, Pos: l.pos(n)}
	off := false
	given := map[string]bool{}
	keys := strings.Join(ruleKeys, ", ")
	for key, v := range l.pairs(n, "a rule: "+keys) {
		if given[key.Value] {
			l.fail(key, key.Value+" is there already in this rule: give a list")
		}
		given[key.Value] = v.Kind != yaml.ScalarNode || v.Value != ""
		switch key.Value {
		case "id":
			r.ID = v.Value
		case "match":
			r.Match = l.texts(v)
		case "set":
			r.Set = map[string]Text{}
			for k, v := range l.pairs(v, "fields and values") {
				r.Set[k.Value] = l.text(v)
			}
		case "finds":
			r.Finds = l.examples(v)
		case "skips":
			r.Skips = l.examples(v)
		case "off":
			if off = v.Value != "false"; off && v.Value != "true" {
				l.fail(v, "off is true or false")
			}
		default:
			l.fail(key, "unknown key "+key.Value+": expected "+keys+nearest.Hint(key.Value, ruleKeys))
		}
	}
	if n.Kind == yaml.MappingNode {
		l.add(n, r, off, given)
	}
}

// add files a rule, of which these keys are given.
func (l *loader) add(n *yaml.Node, r *Rule, off bool, given map[string]bool) {
	at, known := l.byID[r.ID]
	switch {
	case r.ID == "":
		l.fail(n, "the rule has no id")
	case off && !known:
		l.fail(n, "off: there is no rule "+r.ID+nearest.Hint(r.ID, slices.Sorted(maps.Keys(l.byID))))
	case off:
		l.set.Rules[at] = nil
	case r.Type == "":
		l.fail(n, "the file names no type before its rules")
	case !given["match"]:
		l.fail(n, r.ID+" has no match")
	case !given["finds"]:
		l.fail(n, r.ID+" has no example: give it at least one sentence under finds")
	case l.own[r.ID] != nil && l.own[r.ID].layer == l.layer:
		l.fail(n, r.ID+" is there already, in "+l.own[r.ID].pos.String())
	case known:
		l.own[r.ID] = &origin{l.layer, r.Pos}
		l.set.Rules[at] = r
	default:
		l.own[r.ID] = &origin{l.layer, r.Pos}
		l.byID[r.ID] = len(l.set.Rules)
		l.set.Rules = append(l.set.Rules, r)
	}
	if l.layer == 0 && !slices.Contains(l.types[r.Folder], r.Type) {
		l.types[r.Folder] = append(l.types[r.Folder], r.Type)
	}
}

func (l *loader) pos(n *yaml.Node) Pos { return Pos{l.file, n.Line, n.Column} }

// text reads a text. YAML takes some first signs for its own and leaves them out: that is a mistake.
func (l *loader) text(n *yaml.Node) Text {
	if n.Kind != yaml.ScalarNode || n.Anchor != "" || n.Style&yaml.TaggedStyle != 0 {
		l.fail(n, "expected a text; quote one that begins with [ { * ! & | or holds `: ` or ` #`")
	}
	return Text{n.Value, l.pos(n)}
}

// texts reads one text or a list.
func (l *loader) texts(n *yaml.Node) []Text {
	if n.Kind != yaml.SequenceNode {
		return []Text{l.text(n)}
	}
	var ts []Text
	for _, e := range n.Content {
		ts = append(ts, l.text(e))
	}
	return ts
}

func (l *loader) examples(n *yaml.Node) []Example {
	var es []Example
	for _, t := range l.texts(n) {
		e, msg := parseExample(t)
		if msg != "" {
			l.failAt(t.Pos, msg)
		}
		es = append(es, e)
	}
	return es
}
