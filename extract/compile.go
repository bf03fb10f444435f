package extract

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/pattern"
	"github.com/auslese/auslese/extract/token"
	"github.com/auslese/auslese/rules"
)

// fields says what a layer's builder understands: for each field the values that
// `set:` may give it; nil for any.
type fields map[string][]string

// rule is a compiled rule.
type rule struct {
	*rules.Rule
	set map[string]string
}

// program is the patterns of one layer.
type program struct {
	*pattern.Program
	patterns []*pattern.Pattern
	rules    []*rule // the rule of each pattern
	fields   []fieldMask
}

// compiled is a rule set made ready.
type compiled struct {
	lexicon    *token.Lexicon
	programs   [programCount]program
	rules      []*rule
	tenses     tenses
	years      yearContext
	recurs     recurrence
	moneyWords moneyWords
	terms      relationWords
}

// The programs: rules of one folder run together over the row of their layer.
const (
	dateProgram     = iota
	dateJoinProgram // patterns of the folder date that ask for dates found before
	moneyProgram
	relationProgram
	programCount
)

var programFolders = [programCount]string{"date", "date", "money", "relation"}

// compile makes the lexicon of all words and links the patterns of each layer.
// All mistakes are reported, joined, each a [*rules.Error].
func compile(set *rules.Set) (*compiled, error) {
	c := &compiled{lexicon: token.NewLexicon()}
	var errs []error
	c.terms = newRelationWords(c.lexicon)
	for _, w := range set.Words {
		y, err := c.lexicon.Declare(w.Class)
		if err == nil {
			err = c.lexicon.Add(y, w.Value, w.Spec.Text)
		}
		if err != nil {
			errs = append(errs, &rules.Error{Pos: w.Spec.Pos, Msg: err.Error()})
		}
	}
	c.moneyWords = newMoneyWords(c.lexicon, set.Words)
	for _, r := range set.Rules {
		i := slices.Index(programFolders[:], r.Folder)
		if i < 0 {
			errs = append(errs, &rules.Error{Pos: r.Pos, Msg: "rules stand in the folders " + strings.Join(programFolders[:], ", ")})
			continue
		}
		errs = append(errs, c.add(i, layerFields[i], r)...)
	}
	c.tenses, c.years, c.recurs = newTenses(c.lexicon), newYearContext(c.lexicon), newRecurrence(c.lexicon)
	for i := range c.programs {
		c.programs[i].Program = pattern.Link(i, c.programs[i].patterns)
	}
	return c, errors.Join(errs...)
}

func (c *compiled) add(layer int, known fields, r *rules.Rule) (errs []error) {
	compiledRule := &rule{Rule: r, set: map[string]string{}}
	for field, value := range r.Set {
		values, ok := known[field]
		switch {
		case !ok:
			errs = append(errs, &rules.Error{Pos: value.Pos, Msg: fmt.Sprintf("%s: there is no field %q here: expected %s", r.ID, field, names(known))})
		case values != nil && !slices.Contains(values, value.Text):
			errs = append(errs, &rules.Error{Pos: value.Pos, Msg: fmt.Sprintf("%s: %s is %s", r.ID, field, strings.Join(values, ", "))})
		}
		compiledRule.set[field] = value.Text
	}
	for _, src := range r.Match {
		q, err := pattern.Parse(src.Text, c.lexicon)
		if err != nil {
			errs = append(errs, patternError(r, src, err))
			continue
		}
		for _, f := range q.Fields {
			if _, ok := known[f]; !ok {
				errs = append(errs, &rules.Error{Pos: src.Pos, Msg: fmt.Sprintf("%s: there is no field %q here: write <field:%s> with one of %s", r.ID, f, f, names(known))})
			}
		}
		p := &c.programs[layer]
		if layer == dateProgram && q.Asks(token.Date) {
			p = &c.programs[dateJoinProgram]
		}
		p.patterns = append(p.patterns, q)
		p.rules = append(p.rules, compiledRule)
		p.fields = append(p.fields, compiledRule.fields(q))
	}
	c.rules = append(c.rules, compiledRule)
	return errs
}

// fields are those that the rule sets or its pattern captures.
func (r *rule) fields(p *pattern.Pattern) (s fieldMask) {
	for field := range r.set {
		s |= maskOf(field)
	}
	for _, field := range p.Fields {
		s |= maskOf(field)
	}
	return s
}

func patternError(r *rules.Rule, src rules.Text, err error) error {
	e := &rules.Error{Pos: src.Pos, Msg: fmt.Sprintf("%s: %v", r.ID, err)}
	if pe, ok := err.(*pattern.Error); ok {
		e.Caret = "\t" + strings.ReplaceAll(pe.Caret(), "\n", "\n\t")
		if e.Pos.Line > 0 {
			e.Pos.Column += utf8.RuneCountInString(pe.Src[:pe.Offset])
		}
	}
	return e
}

func names(f fields) string {
	var ns []string
	for n := range f {
		ns = append(ns, n)
	}
	slices.Sort(ns)
	return strings.Join(ns, ", ")
}

// layerFields are the fields that each program's builder understands.
var layerFields = [programCount]fields{dateFields, dateFields, moneyFields, relationFields}
