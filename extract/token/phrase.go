package token

// phrase is a word-list entry of several tokens.
type phrase struct {
	Meaning
	rest []phraseToken // the tokens after the first
}

type phraseToken struct {
	symbol Symbol
	glued  bool // no white space before it
}

// Phrases is how many entries of several tokens begin with the form.
func (f *Form) Phrases() int { return len(f.phrases) }

// Phrase tells how many tokens of row the i-th phrase of its first form covers,
// and its meaning; 0 where it does not stand there or is not in the set.
func Phrase(row []Token, i int, set *Set) (int, Meaning) {
	p := row[0].Form.phrases[i]
	if !set.Has(p.Symbol) || !p.at(row) {
		return 0, Meaning{}
	}
	return 1 + len(p.rest), p.Meaning
}

func (p *phrase) at(row []Token) bool {
	if len(row) <= len(p.rest) {
		return false
	}
	for i, t := range p.rest {
		tok := &row[i+1]
		if !tok.Form.Has(t.symbol) || t.glued && tok.Flags&Space != 0 {
			return false
		}
	}
	return true
}

// Opens is the symbols of all entries that can begin with the form: its own and
// those of phrases.
func (f *Form) Opens() *Set {
	if f.opens != nil {
		return f.opens
	}
	return &f.Set
}

// Length is how many tokens of row the i-th phrase of its first form covers, 0
// where it does not stand there.
func Length(row []Token, i int) int {
	p := row[0].Form.phrases[i]
	if !p.at(row) {
		return 0
	}
	return 1 + len(p.rest)
}

// BeginsPhrase tells whether an entry of several words that has the symbol begins with the form.
func (f *Form) BeginsPhrase(y Symbol) bool {
	for _, p := range f.phrases {
		if p.Symbol == y {
			return true
		}
	}
	return false
}
