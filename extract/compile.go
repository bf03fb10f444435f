package extract

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/nearest"
	"github.com/auslese/auslese/extract/pattern"
	"github.com/auslese/auslese/extract/token"
	"github.com/auslese/auslese/rules"
)

// rule is a compiled rule.
type rule struct {
	*rules.Rule
	settings []setting // what it sets, by field
}

// setting is the value that a rule sets for a field. A rule has two or three: to look
// through them is faster than a map.
type setting struct{ field, value string }

// set is the value that the rule sets for a field, and whether it sets one.
func (r *rule) set(field string) (string, bool) {
	for i := range r.settings {
		if s := &r.settings[i]; s.field == field {
			return s.value, true
		}
	}
	return "", false
}

// sets is the value that the rule sets for a field, empty for none.
func (r *rule) sets(field string) string {
	value, _ := r.set(field)
	return value
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
		switch {
		case err != nil:
		case y.IsBuiltin():
			err = fmt.Errorf("%s: is a class of its own that takes no words: give yours another name", w.Class)
		default:
			err = c.lexicon.Add(y, w.Value.Text, w.Spec.Text)
		}
		if err != nil {
			errs = append(errs, set.Mistake(w.Spec.Pos, err.Error()))
		}
	}
	c.moneyWords = newMoneyWords(c.lexicon, set.Words)
	for _, r := range set.Rules {
		i := slices.Index(programFolders[:], r.Folder)
		if i < 0 {
			errs = append(errs, set.Mistake(r.Pos, "rules stand in the folders "+strings.Join(slices.Compact(slices.Clone(programFolders[:])), ", ")))
			continue
		}
		errs = append(errs, c.add(i, set, r)...)
	}
	errs = append(errs, c.checkWords(set)...)
	c.tenses, c.years, c.recurs = newTenses(c.lexicon), newYearContext(c.lexicon), newRecurrence(c.lexicon)
	for i := range c.programs {
		c.programs[i].Program = pattern.Link(i, c.programs[i].patterns)
	}
	return c, errors.Join(errs...)
}

// add compiles a rule of the layer.
func (c *compiled) add(layer int, set *rules.Set, r *rules.Rule) (errs []error) {
	known := layerFields[layer]
	compiledRule := &rule{Rule: r}
	for _, name := range slices.Sorted(maps.Keys(r.Set)) {
		value := r.Set[name]
		compiledRule.settings = append(compiledRule.settings, setting{name, value.Text})
		if why := known.mistake(name, value.Text); why != "" {
			errs = append(errs, set.Mistake(value.Pos, r.ID+": "+why))
		}
	}
	if _, ok := r.Set["cue"]; layer == relationProgram && !ok {
		errs = append(errs, set.Mistake(r.Pos, r.ID+": a rule of relations says what its words do, such as `set: {cue: tie}`"))
	}
	for _, src := range r.Match {
		q, err := pattern.Parse(src.Text, c.lexicon)
		if err != nil {
			errs = append(errs, c.patternError(r, src, err, known))
			continue
		}
		for _, f := range q.Fields {
			if _, ok := known[f]; !ok {
				errs = append(errs, set.Mistake(src.Pos, fmt.Sprintf("%s: %s, or <:%s> for context", r.ID, known.unknown(f), f)))
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
	for _, set := range r.settings {
		s |= maskOf(set.field)
	}
	for _, field := range p.Fields {
		s |= maskOf(field)
	}
	return s
}

// patternError is a mistake in a rule's pattern, with a caret below it.
func (c *compiled) patternError(r *rules.Rule, src rules.Text, err error, known fields) error {
	e := &rules.Error{Pos: src.Pos, Msg: fmt.Sprintf("%s: %v", r.ID, err)}
	wrong, ok := errors.AsType[*pattern.Error](err)
	if !ok {
		return e
	}
	e.Caret = "\t" + strings.ReplaceAll(wrong.Caret(), "\n", "\n\t")
	if e.Pos.Line > 0 {
		e.Pos.Column += utf8.RuneCountInString(wrong.Src[:wrong.Offset])
	}
	if _, ok := known[wrong.Class]; ok {
		e.Msg += fmt.Sprintf("; a field has its class beside it, as in <%s:class>", wrong.Class)
	} else if wrong.Class != "" {
		e.Msg += nearest.Hint(wrong.Class, c.lexicon.ClassNames())
	}
	return e
}

// checkWords holds what words mean against the fields that patterns capture them as.
func (c *compiled) checkWords(set *rules.Set) (errs []error) {
	type use struct {
		name string
		field
	}
	uses := map[string][]use{} // by class
	for i := range c.programs {
		for _, p := range c.programs[i].patterns {
			p.Captures(func(name string, classes *token.Set) {
				for y := range classes.All {
					class, ok := c.lexicon.ClassName(y)
					f := layerFields[i][name]
					if ok && (f.words != nil || f.holds != nil) && !slices.ContainsFunc(uses[class], func(u use) bool { return u.name == name }) {
						uses[class] = append(uses[class], use{name, f})
					}
				}
			})
		}
	}
	var last rules.Pos
	some, none := map[string]bool{}, map[string]bool{} // by class: words that mean something, or nothing
	for _, w := range set.Words {
		if w.Value.Pos == last { // the same value
			continue
		}
		last = w.Value.Pos
		if w.Value.Text == "" {
			if none[w.Class] = none[w.Class] || !some[w.Class]; !none[w.Class] && uses[w.Class] != nil {
				errs = append(errs, set.Mistake(last, w.Class+": the words of this class have values, write `value: words` below it"))
			}
			continue
		}
		some[w.Class] = true
		for _, u := range uses[w.Class] {
			if why := u.mistake(w.Value.Text); why != "" {
				errs = append(errs, set.Mistake(w.Value.Pos, fmt.Sprintf("%s: %q: words of this class tell the field %s: %s", w.Class, w.Value.Text, u.name, why)))
				break
			}
		}
	}
	return errs
}

// layerFields are the fields that each program's builder understands.
var layerFields = [programCount]fields{dateFields, dateFields, moneyFields, relationFields}
