package pattern

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/token"
)

// Error is a mistake in a pattern.
type Error struct {
	Src    string // the pattern
	Offset int    // where in it, in bytes
	Msg    string
	Class  string // that there is none of; empty for other mistakes
}

func (e *Error) Error() string { return e.Msg }

// Caret is the pattern with a caret under the mistake.
func (e *Error) Caret() string {
	return e.Src + "\n" + strings.Repeat(" ", utf8.RuneCountInString(e.Src[:e.Offset])) + "^"
}

// Classes answers what names and words in a pattern mean.
type Classes interface {
	Class(name string) (token.Symbol, bool)
	Literal(spec string) (token.Symbol, error)
	HasPhrases(s *token.Set) bool // all word lists have been read by then
}

// maxGap bounds a gap, and the product of all gaps of a pattern bounds its cost.
const maxGap = 64

// maxElements bounds how many words and classes a pattern has: what it can begin with takes
// time by the third power.
const maxElements = 200

// parser makes code from a pattern in one pass; alternatives and options are
// patched when their end is known.
type parser struct {
	src     string
	at      int
	classes Classes
	code    []op
	atoms   int
	gaps    int
	open    int // offset of the [ that is open, -1 before, -2 after it was closed
	fields  []string
}

// Parse reads a pattern.
func Parse(src string, classes Classes) (p *Pattern, err error) {
	s := &parser{src: src, classes: classes, gaps: 1, open: -1}
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*Error)
			if !ok {
				panic(r)
			}
			p, err = nil, e
		}
	}()
	s.alternatives()
	if s.at < len(src) {
		s.fail("unexpected %q", src[s.at:s.at+1])
	}
	if s.open >= 0 {
		s.at = s.open
		s.fail("[ is not closed")
	}
	s.emit(op{kind: accept})
	p = &Pattern{code: squeeze(s.code), Fields: s.fields}
	if err = p.findBeginnings(src); err != nil {
		return nil, err
	}
	return p, nil
}

func (s *parser) fail(format string, args ...any) {
	panic(&Error{Src: s.src, Offset: min(s.at, len(s.src)), Msg: fmt.Sprintf(format, args...)})
}

func (s *parser) emit(o op) int {
	s.code = append(s.code, o)
	return len(s.code) - 1
}

// here is where the next op will stand.
func (s *parser) here() int32 { return int32(len(s.code)) }

// blanks skips white space and tells whether there was any.
func (s *parser) blanks() bool {
	from := s.at
	for s.at < len(s.src) && (s.src[s.at] == ' ' || s.src[s.at] == '\n' || s.src[s.at] == '\t') {
		s.at++
	}
	return s.at > from
}

func (s *parser) peek() byte {
	if s.at < len(s.src) {
		return s.src[s.at]
	}
	return 0
}

// alternatives reads sequences parted by a bar with blanks around it.
func (s *parser) alternatives() {
	var jumps []int
	for {
		split := s.emit(op{kind: fork})
		s.sequence()
		if s.peek() != '|' {
			s.code[split] = op{kind: skip, to: int32(split + 1)}
			break
		}
		s.at++
		jumps = append(jumps, s.emit(op{kind: skip}))
		s.code[split].to = s.here()
	}
	for _, j := range jumps {
		s.code[j].to = s.here()
	}
}

// sequence reads elements up to a closing sign, a free bar or the end.
func (s *parser) sequence() {
	for n := 0; ; n++ {
		spaced := s.blanks() || n == 0
		switch s.peek() {
		case 0, ')', '|':
			if n == 0 {
				s.fail("an element is missing here")
			}
			return
		}
		s.element(!spaced)
	}
}

func (s *parser) element(glued bool) {
	start := len(s.code)
	option := s.emit(op{kind: skip, to: int32(start + 1)}) // becomes a fork where a ? follows
	switch {
	case s.peek() == '(':
		open := s.at
		s.at++
		s.alternatives()
		if s.peek() != ')' {
			s.at = open
			s.fail("( is not closed")
		}
		s.at++
	case s.peek() == '[':
		if s.open != -1 {
			s.fail("a second [")
		}
		s.open = s.at
		s.at++
		s.emit(op{kind: mark})
		return
	case s.peek() == ']':
		if s.open < 0 {
			s.fail("] without [")
		}
		s.open = -2
		s.at++
		s.emit(op{kind: unmark})
		return
	case strings.HasPrefix(s.src[s.at:], "..") && s.at+2 < len(s.src) && s.src[s.at+2] >= '0' && s.src[s.at+2] <= '9':
		s.gap()
		return
	case s.peek() == '!':
		s.at++
		known := len(s.fields)
		o := s.atom(glued)
		o.kind, o.field, s.fields = not, -1, s.fields[:known] // what is not there has no field
		s.emit(o)
		return
	default:
		s.emit(s.atom(glued))
	}
	if s.peek() == '?' {
		s.at++
		s.code[option] = op{kind: fork, to: s.here()}
	}
}

func (s *parser) gap() {
	from := s.at
	s.at += 2
	digits := s.at
	for s.at < len(s.src) && s.src[s.at] >= '0' && s.src[s.at] <= '9' {
		s.at++
	}
	n, _ := strconv.Atoi(s.src[digits:s.at])
	if s.gaps *= n + 1; n < 1 || n > maxGap || s.gaps > maxGap*maxGap {
		s.at = from
		s.fail("a gap is 1 to %d tokens, and all gaps of a pattern multiply to %d at most", maxGap, maxGap*maxGap)
	}
	s.emit(op{kind: gap, to: int32(n)})
}

// atom reads classes and words joined by bars into one set. All its classes are
// captured as the same field.
func (s *parser) atom(glued bool) op {
	if s.atoms++; s.atoms > maxElements {
		s.fail("a pattern has %d elements at most: make a class of the words, or two patterns", maxElements)
	}
	o := op{kind: one, glued: glued, field: -1, set: &token.Set{}}
	for {
		if s.peek() == '<' {
			s.class(&o)
		} else {
			s.word(&o)
		}
		if s.peek() != '|' || s.at+1 == len(s.src) || s.src[s.at+1] == ' ' {
			o.phrases = s.classes.HasPhrases(o.set)
			return o
		}
		s.at++
	}
}

func (s *parser) class(o *op) {
	from := s.at
	end := strings.IndexByte(s.src[s.at:], '>')
	if end < 0 {
		s.fail("< is not closed")
	}
	name := s.src[s.at+1 : s.at+end]
	field, class, named := strings.Cut(name, ":")
	if !named {
		class = field
	}
	y, ok := s.classes.Class(class)
	if !ok {
		panic(&Error{Src: s.src, Offset: s.at, Msg: fmt.Sprintf("there is no class %q", class), Class: class})
	}
	s.at += end + 1
	o.set.Add(y)
	if o.field >= 0 && s.fields[o.field] != field && named {
		s.at = from
		s.fail("one element has one field, here it is %q already", s.fields[o.field])
	}
	if o.field < 0 && field != "" {
		o.field = int16(s.fieldNumber(field))
	}
}

func (s *parser) fieldNumber(name string) int {
	for i, f := range s.fields {
		if f == name {
			return i
		}
	}
	s.fields = append(s.fields, name)
	return len(s.fields) - 1
}

// word reads one literal token: letters and figures with marks, or one sign.
func (s *parser) word(o *op) {
	from := s.at
	for s.peek() == '*' || s.peek() == '#' {
		s.at++
	}
	if s.peek() == '\\' {
		s.at++
		from = s.at
	}
	r, n := utf8.DecodeRuneInString(s.src[s.at:])
	if n == 0 {
		s.at = from
		s.fail("a word is missing here")
	}
	s.at += n
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		for {
			r, n := utf8.DecodeRuneInString(s.src[s.at:])
			if n == 0 || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' {
				break
			}
			s.at += n
		}
		if c := s.peek(); c == '~' || c == '*' {
			s.at++
		}
	}
	y, err := s.classes.Literal(s.src[from:s.at])
	if err != nil {
		s.at = from
		s.fail("%v", err)
	}
	o.set.Add(y)
}
