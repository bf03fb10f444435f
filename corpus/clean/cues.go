package clean

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed cues.txt
var cuesText string

// cueTable is cues.txt, read: names of regions and phrases of boilerplate.
type cueTable struct {
	names    map[string]region // whole names
	parts    map[string]region // whole parts and pairs of parts of a name
	prefixes map[byte][]affix  // by first byte
	suffixes map[byte][]affix  // by last byte
	inner    []affix
	phrases  map[string]phrase // by normalised words, and what the phrases begin with
	longest  int               // words in the longest phrase
	sentences
}

type affix struct {
	text   string
	region region
}

// phrase says what a run of words at the start of a block stands for.
type phrase struct {
	whole, open phraseKind // as the whole block, as its opening
}

type phraseKind uint8

const (
	noPhrase      phraseKind = iota
	sectionPhrase            // heading of other matter: teasers, links
	endPhrase                // heading after which no article goes on
	buttonPhrase
	creditPhrase
	departmentPhrase // name of a part of the site
)

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
		names:    make(map[string]region),
		parts:    make(map[string]region, 512),
		prefixes: make(map[byte][]affix),
		suffixes: make(map[byte][]affix),
		phrases:  make(map[string]phrase, 1024),
	}
	t.sentences.init()
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
				words = name
			}
			if reg == 0 && kind == noPhrase && words == "" {
				return nil, fmt.Errorf("cues.txt:%d: unknown group %s", line, s)
			}
		case words != "":
			if !t.sentences.add(s, words) {
				return nil, fmt.Errorf("cues.txt:%d: more than 128 different alternatives", line)
			}
		case reg != 0:
			t.addName(s, reg)
		case kind != noPhrase:
			t.addPhrase(s, kind)
		default:
			return nil, fmt.Errorf("cues.txt:%d: cue before the first group", line)
		}
	}
	return t, nil
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
	for i, r := range words {
		if _, ok := t.phrases[words[:i]]; r == ' ' && !ok {
			t.phrases[words[:i]] = phrase{}
		}
	}
	p := t.phrases[words]
	if whole {
		p.whole = kind
	} else {
		p.whole, p.open = kind, kind
	}
	t.phrases[words] = p
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
		out |= t.names[name] | t.nameRegions(name, buf)
	}
	return out
}

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

// phraseOf tells what the opening words of a block stand for, and what follows them.
func (t *cueTable) phraseOf(text string, buf []byte) (kind phraseKind, rest restSort) {
	buf = buf[:0]
	words, i := 0, 0
	for words < t.longest {
		at := nextWord(text, i)
		if at == len(text) || words == 0 && at > 8 {
			break
		}
		if words > 0 {
			buf = append(buf, ' ')
		}
		i, buf = appendWord(buf, text, at)
		words++
		p, ok := t.phrases[string(buf)]
		if !ok {
			break // no phrase begins so
		}
		if p == (phrase{}) {
			continue
		}
		r := restKind(text[i:])
		switch {
		case r == restNone && p.whole != noPhrase:
			kind, rest = p.whole, r
		case p.open != noPhrase && (r == restMark || words > 1 && p.open != creditPhrase):
			kind, rest = p.open, r
		}
	}
	return kind, rest
}

// allButtons tells whether every word of a short line is a label of its own: "Login Registrieren", "TeilenDrucken".
func (t *cueTable) allButtons(text string, buf []byte) bool {
	if len(text) > 80 {
		return false
	}
	n := 0
	for i := nextWord(text, 0); i < len(text); i = nextWord(text, i) {
		i, buf = appendWord(buf[:0], text, i)
		if k := t.phrases[string(buf)].whole; k != buttonPhrase && k != departmentPhrase {
			return false
		}
		n++
	}
	return n > 0
}

// nextWord gives where the next letter or figure at or after i stands.
func nextWord(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) || '0' <= r && r <= '9' {
			break
		}
		i += n
	}
	return i
}

// opensLabel tells whether a capital inside a word starts another label ("TeilenDrucken"): five letters and more,
// so that LinkedIn and WhatsApp stay whole.
func opensLabel(s string) bool {
	n := 0
	for _, r := range s {
		if n > 0 && !unicode.IsLower(r) {
			return false
		}
		if n++; n == 5 {
			return true
		}
	}
	return false
}

// appendWord appends the word of text at i in lower case, without soft hyphens. A number is "0".
// Pages glue their labels, so a capital inside a word may start a new one.
func appendWord(buf []byte, text string, i int) (int, []byte) {
	if c := text[i]; c >= '0' && c <= '9' {
		for i < len(text) && text[i] >= '0' && text[i] <= '9' {
			i++
		}
		return i, append(buf, '0')
	}
	lower := false // the last letter was small
	for i < len(text) {
		c := text[i]
		switch {
		case 'a' <= c && c <= 'z':
			buf = append(buf, c)
			lower = true
			i++
			continue
		case c < utf8.RuneSelf && (c < 'A' || c > 'Z'):
			return i, buf
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r != '\u00ad' {
			if !unicode.IsLetter(r) || lower && unicode.IsUpper(r) && opensLabel(text[i:]) {
				return i, buf
			}
			buf = utf8.AppendRune(buf, unicode.ToLower(r))
			lower = unicode.IsLower(r)
		}
		i += n
	}
	return i, buf
}

type restSort uint8

const (
	restNone  restSort = iota // no letter follows
	restMark                  // a colon, a slash, a copyright sign follows
	restWords                 // more words follow
)

// restKind tells what follows a phrase.
func restKind(s string) restSort {
	sort := restNone
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if sort == restMark {
				return restMark
			}
			return restWords
		case r == ':' || r == '/' || r == '©' || r == '|' || r == '»':
			sort = restMark
		}
	}
	return restNone
}
