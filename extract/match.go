package extract

import (
	"cmp"
	"slices"

	"github.com/auslese/auslese/extract/pattern"
	"github.com/auslese/auslese/extract/token"
)

// match is where a rule holds in a row. Its tokens are those of the sentence.
type match struct {
	rule     *rule
	pattern  *pattern.Pattern
	fields   fieldMask // that rule and pattern may give
	sentence []token.Token
	start    int // span in tokens of the sentence, half-open
	end      int
	from, to int // all that matched, context included
	captures []pattern.Capture
}

// capture is the first token run captured as the field.
func (m *match) capture(field string) (pattern.Capture, bool) {
	if !m.fields.may(field) {
		return pattern.Capture{}, false
	}
	for _, c := range m.captures {
		if m.pattern.Fields[c.Field] == field {
			return c, true
		}
	}
	return pattern.Capture{}, false
}

// has tells whether the field was captured or set.
func (m *match) has(field string) bool {
	if _, ok := m.capture(field); ok {
		return true
	}
	if !m.fields.may(field) {
		return false
	}
	_, ok := m.rule.set(field)
	return ok
}

// value is what the field's words mean: the value of their class, else what the rule sets.
func (m *match) value(field string) string {
	if !m.fields.may(field) {
		return ""
	}
	if c, ok := m.capture(field); ok && c.Meaning.Value != "" {
		return c.Meaning.Value
	}
	return m.rule.sets(field)
}

// int is the field's value as a whole number, 0 where it has none.
func (m *match) int(field string) int { return wholeNumber(m.value(field)) }

// form is the form of the field's first token, nil where it was not captured.
func (m *match) form(field string) *token.Form {
	if c, ok := m.capture(field); ok {
		return m.sentence[c.From].Form
	}
	return nil
}

// fieldMask is a set of fields that may hold more than was put into it. A builder asks
// for a dozen fields, of which a match has two or three.
type fieldMask uint64

func (s fieldMask) may(field string) bool { return s&maskOf(field) != 0 }

// maskOf is a field's bit; some share theirs. No field's name is empty.
func maskOf(field string) fieldMask {
	n := len(field)
	return 1 << ((uint(field[0])*7 + uint(field[n/2])*3 + uint(field[n-1]) + uint(n)) % 64)
}

// span is the bytes that the match's span covers.
func (m *match) span() Span {
	return Span{Start: int(m.sentence[m.start].Start), End: int(m.sentence[m.end-1].End)}
}

// selection picks among overlapping matches: leftmost, longest span, most context,
// earlier rule.
type selection struct {
	finder pattern.Finder
	order  []int32
	match  match // the one that is offered
}

// run finds the program's matches in a sentence and offers them to build, best
// first. Where build refuses one, those that it overlaps have their turn. A match is
// good only while build runs.
func (s *selection) run(p *program, sentence []token.Token, build func(*match) bool) {
	s.finder.Run(p.Program, sentence)
	found := s.finder.Matches
	if len(found) == 0 {
		return
	}
	s.order = s.order[:0]
	for i := range found {
		s.order = append(s.order, int32(i))
	}
	slices.SortFunc(s.order, func(i, j int32) int {
		a, b := &found[i], &found[j]
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(b.To-b.From, a.To-a.From), cmp.Compare(a.Pattern, b.Pattern))
	})
	done := int32(0)
	for _, i := range s.order {
		f := &found[i]
		if f.Start < done {
			continue
		}
		s.match = match{
			rule: p.rules[f.Pattern], pattern: p.patterns[f.Pattern], fields: p.fields[f.Pattern], sentence: sentence,
			start: int(f.Start), end: int(f.End), from: int(f.From), to: int(f.To), captures: s.finder.Captures(f),
		}
		if build(&s.match) {
			done = f.End
		}
	}
}
