package token

// Elements are the symbols that the patterns of a program begin with.
type Elements struct {
	Firsts  *Set
	Open    *Set                // those of the firsts behind which anything, or nothing, may stand
	Seconds *Set                // what must stand behind the others
	After   func(y Symbol) *Set // the same behind one of the firsts
	Behind  *Set                // the second symbols of patterns that any word begins
}

// Starts tells how patterns of a program can begin with a form. Forms that are alike
// share it.
type Starts struct {
	List    []Start
	Seconds Set  // what must stand behind the form for any of them to go on
	Open    bool // some go on with anything
}

// Start is one thing that patterns can take a form for.
type Start struct {
	Symbol Symbol
	Phrase int16 // index of the entry of several tokens that it is the first of; -1 for none
}

// Starts tells how patterns of the program can begin with the form, nil where none can.
func (f *Form) Starts(program int) *Starts { return f.starts[program] }

// role is what a form is to the programs and marks.
type role struct {
	starts [MaxPrograms]*Starts
	hints  Hints // without Named
}

// roleOf is the role of a form. Most forms have no literals, and of their sets of classes
// there are a few hundred.
func (v *Vocab) roleOf(f *Form) role {
	plain := f.Set.words == nil
	if r, ok := v.roles[f.Set.bits]; ok && plain {
		return r
	}
	var r role
	for i := range v.hooks.Programs {
		v.start(&r, f, i)
	}
	for i, mark := range v.hooks.Marks {
		if f.Opens().Meets(mark) {
			r.hints |= Mark(i)
		}
	}
	if plain {
		v.roles[f.Set.bits] = r
	}
	return r
}

// start enters how patterns of a program can begin with f, and its hints, in r.
func (v *Vocab) start(r *role, f *Form, program int) {
	e := &v.hooks.Programs[program]
	var buf [16]Start
	list := buf[:0]
	for y := range f.Set.Common(e.Firsts) {
		list = append(list, Start{y, -1})
	}
	for i, p := range f.phrases {
		if e.Firsts.Has(p.Symbol) {
			list = append(list, Start{p.Symbol, int16(i)})
		}
	}
	if len(list) > 0 {
		s := v.share(program, list)
		r.starts[program] = s
		r.hints |= BeginsPair(program)
		if s.Open {
			r.hints |= Begins(program)
		}
	}
	if f.Opens().Meets(e.Seconds) {
		r.hints |= EndsPair
	}
	if f.Opens().Meets(e.Behind) {
		r.hints |= Behind
	}
}

// share is the one Starts with that list.
func (v *Vocab) share(program int, list []Start) *Starts {
	var buf [64]byte
	key := append(buf[:0], byte(program))
	for _, s := range list {
		key = append(key, byte(s.Symbol), byte(s.Symbol>>8), byte(s.Symbol>>16), byte(s.Phrase), byte(s.Phrase>>8))
	}
	if s, ok := v.starts[string(key)]; ok {
		return s
	}
	e := &v.hooks.Programs[program]
	s := &Starts{List: append([]Start(nil), list...)}
	for _, l := range list {
		s.Open = s.Open || l.Phrase >= 0 || e.Open.Has(l.Symbol) // what follows a phrase is not the next token
		for y := range e.After(l.Symbol).All {
			s.Seconds.Add(y)
		}
	}
	v.starts[string(key)] = s
	return s
}
