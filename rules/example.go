package rules

import "strings"

// Example is a sentence of a rule, with the spans and values that it is to give.
type Example struct {
	Text  string   // without the brackets
	Spans [][2]int // what stood in [ ], half-open, in bytes of Text
	Wants []string // for each span the record's one-line form; empty where none is told
	Pos   Pos
}

// parseExample reads `Am [11. Juli 2019] begann es. => 2019-07-11`. Several spans
// have their values in order, parted by "; ". mistake says what is wrong with it.
func parseExample(t Text) (e Example, mistake string) {
	e.Pos = t.Pos
	sentence, wants, told := strings.Cut(t.Text, " => ")
	open := -1
	for {
		i := strings.IndexAny(sentence, "[]")
		if i < 0 {
			break
		}
		e.Text += sentence[:i]
		switch {
		case sentence[i] == '[' && open < 0:
			open = len(e.Text)
		case sentence[i] == ']' && open >= 0:
			e.Spans = append(e.Spans, [2]int{open, len(e.Text)})
			open = -1
		default:
			return e, "brackets mark spans and do not nest: " + t.Text
		}
		sentence = sentence[i+1:]
	}
	e.Text += sentence
	if open >= 0 {
		return e, "[ is not closed: " + t.Text
	}
	if told {
		e.Wants = strings.Split(strings.TrimSpace(wants), "; ")
	}
	switch {
	case told && len(e.Spans) == 0:
		return e, "no [ ] marks what is to be found, which has the value after =>: " + t.Text
	case told && len(e.Wants) != len(e.Spans):
		return e, "as many values after => as spans, parted by `; `: " + t.Text
	}
	return e, ""
}
