package clean

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed cues.txt
var cuesText string

// cueTable is cues.txt, read: names of regions and phrases of boilerplate.
type cueTable struct {
	names    map[string]region // whole names
	parts    map[string]region // whole parts and pairs of parts of a name
	prefixes [256][]affix      // by first byte
	suffixes [256][]affix      // by last byte
	inner    []affix
	phrases  map[string]phrase // by normalised words, and what the phrases begin with
	opens    headSet           // of their first words
	longest  int               // words in the longest phrase
	sentences
}

type affix struct {
	text   string
	region region
}

var phraseNames = map[string]phraseKind{"section": sectionPhrase, "end": endPhrase, "button": buttonPhrase, "credit": creditPhrase, "department": departmentPhrase}

var cues = sync.OnceValue(func() *cueTable {
	t, err := parseCues(cuesText)
	if err != nil {
		panic(err) // cues.txt is compiled in and tested
	}
	return t
})

// parseCues reads the form that the head of cues.txt describes.
func parseCues(text string) (*cueTable, error) {
	t := &cueTable{
		names:   make(map[string]region),
		parts:   make(map[string]region, 512),
		phrases: make(map[string]phrase, 1024),
	}
	t.sentences.bits = make(map[string]bitset)
	var reg region
	var kind phraseKind
	words := ""
	line := 0
	for raw := range strings.Lines(text) {
		line++
		s := strings.TrimSpace(raw)
		switch {
		case s == "" || s[0] == '#':
		case s[0] == '[':
			what, name, _ := strings.Cut(strings.Trim(s, "[]"), " ")
			reg, kind, words = 0, noPhrase, ""
			switch what {
			case "class":
				reg = regionNames[name]
			case "phrase":
				kind = phraseNames[name]
			case "words":
				if noticeLength[name] > 0 {
					words = name
				}
			}
			if reg == 0 && kind == noPhrase && words == "" {
				return nil, fmt.Errorf("cues.txt:%d: unknown group %s", line, s)
			}
		case words != "":
			if !t.sentences.add(swiss(s), words) {
				return nil, fmt.Errorf("cues.txt:%d: more than %d different alternatives, or a word open after fewer than three letters", line, 64*len(bitset{}))
			}
		case reg != 0:
			t.addName(s, reg)
		case kind != noPhrase:
			t.addPhrase(swiss(s), kind)
		default:
			return nil, fmt.Errorf("cues.txt:%d: cue before the first group", line)
		}
	}
	return t, nil
}

// swiss writes ß as ss, as appendWord does with the words of a page.
func swiss(s string) string {
	return strings.ReplaceAll(s, "ß", "ss")
}

func (t *cueTable) addName(s string, reg region) {
	core := strings.Trim(s, "*")
	open, end := strings.HasSuffix(s, "*"), strings.HasPrefix(s, "*")
	switch {
	case s[0] == '.':
		t.names[s[1:]] |= reg
	case open && end:
		t.inner = append(t.inner, affix{core, reg})
	case open:
		t.prefixes[core[0]] = append(t.prefixes[core[0]], affix{core, reg})
	case end:
		last := core[len(core)-1]
		t.suffixes[last] = append(t.suffixes[last], affix{core, reg})
	default:
		t.parts[core] |= reg
	}
}

func (t *cueTable) addPhrase(s string, kind phraseKind) {
	words, whole := strings.CutPrefix(s, "= ")
	words, marked := strings.CutSuffix(words, ":")
	for i, r := range words {
		if _, ok := t.phrases[words[:i]]; r == ' ' && !ok {
			t.phrases[words[:i]] = phrase{}
		}
	}
	p := t.phrases[words]
	p.whole = kind
	switch {
	case marked:
		p.marked = kind
	case !whole:
		p.open, p.marked = kind, kind
	}
	t.phrases[words] = p
	first, _, _ := strings.Cut(words, " ")
	t.opens.add(first, false)
	t.longest = max(t.longest, strings.Count(words, " ")+1)
}

// regions gives the regions that a class or id attribute speaks of.
func (t *cueTable) regions(names string, buf []byte) region {
	var out region
	for name := range strings.FieldsSeq(names) {
		if isState(name) {
			continue
		}
		if _, element, ok := strings.Cut(name, "__"); ok && element != "" {
			name = element // BEM: the block's name stands on an element around this one
		}
		name = strings.TrimPrefix(name, builderPrefix)
		out |= t.names[name] | t.nameRegions(name, buf)
	}
	return out
}

// builderPrefix opens the names of what a page is built of in Elementor; a widget of WordPress is a box in a sidebar.
const builderPrefix = "elementor-widget-"

// isState tells names of a state or a topic from those of a kind: has-sidebar, no-comments, category-cookies.
func isState(name string) bool {
	for _, open := range statePrefixes {
		if len(name) > len(open) && name[:len(open)] == open {
			return true
		}
	}
	return false
}

var statePrefixes = []string{"has-", "has_", "no-", "with-", "without-", "js-", "js_", "category-", "tag-", "post_tag-",
	"type-", "status-", "format-"}

// nameRegions cuts one name at its hyphens and capitals and looks up each part and pair of parts.
func (t *cueTable) nameRegions(name string, buf []byte) region {
	var out region
	buf = buf[:0]
	before, start := -1, 0 // starts of the part before and of this part in buf
	flush := func() {
		if len(buf) == start {
			return
		}
		out |= t.partRegions(buf[start:])
		if before >= 0 {
			out |= t.pairRegions(buf[before:])
		}
		before = start
		buf = append(buf, '-')
		start = len(buf)
	}
	lower := false // the last byte was a lower-case letter
	for i := 0; i < len(name); i++ {
		c := name[i]
		switch {
		case c == '-' || c == '_' || c == ':' || c == '/' || c == '.':
			flush()
			lower = false
			continue
		case 'A' <= c && c <= 'Z':
			if lower {
				flush()
			}
			lower = false
			c += 'a' - 'A'
		default:
			lower = 'a' <= c && c <= 'z' || c >= utf8.RuneSelf
		}
		buf = append(buf, c)
	}
	flush()
	if out&dateRegion != 0 && t.parts[string(buf[before:max(before, len(buf)-1)])]&dateRegion != 0 {
		out &^= relatedRegion | teaserRegion | navRegion // "news-list-date" is a date
	}
	return out
}

func (t *cueTable) partRegions(part []byte) region {
	out := t.parts[string(part)]
	for _, a := range t.prefixes[part[0]] {
		if len(part) >= len(a.text) && string(part[:len(a.text)]) == a.text {
			out |= a.region
		}
	}
	for _, a := range t.suffixes[part[len(part)-1]] {
		if len(part) > len(a.text) && string(part[len(part)-len(a.text):]) == a.text {
			out |= a.region
		}
	}
	for _, a := range t.inner {
		if strings.Contains(string(part), a.text) {
			out |= a.region
		}
	}
	return out
}

func (t *cueTable) pairRegions(pair []byte) region {
	out := t.parts[string(pair)]
	for _, a := range t.prefixes[pair[0]] {
		if len(pair) >= len(a.text) && string(pair[:len(a.text)]) == a.text {
			out |= a.region
		}
	}
	return out
}
