package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Vocab interns forms. It belongs to one goroutine; the lexicon behind it is shared.
type Vocab struct {
	lexicon *Lexicon
	hooks   Hooks
	forms   intern
	joined  map[string]*Form
	starts  map[string]*Starts
}

// Hooks are what others want to be known of each form.
type Hooks struct {
	Gaz      func(*Form) uint32 // what the gazetteer knows of the form; may be nil
	Programs []Elements         // of each program
	Marks    []*Set             // for each mark, the symbols that it stands for
}

// NewVocab makes an empty vocabulary over a lexicon.
func NewVocab(l *Lexicon, h Hooks) *Vocab {
	return &Vocab{lexicon: l, hooks: h, joined: map[string]*Form{}, starts: map[string]*Starts{}}
}

// bytesPerToken is a little less than what a token of German text takes, its blank included.
const bytesPerToken = 5

// Scan appends the tokens of the text to row. It allocates for forms not met
// before and for nothing else.
func (v *Vocab) Scan(row []Token, text string) []Token {
	row = slices.Grow(row, len(text)/bytesPerToken)
	width := wrapWidth(text)
	var b boundary
	for i, last := 0, 0; ; {
		flags := Flags(0)
		if i, flags = skipBlank(text, i); i == len(text) {
			return row
		}
		if len(row) == 0 || flags&Block != 0 && endsBlock(text, last, i, width) {
			flags |= Block
			b.after = inside
		} else {
			flags &^= Block
		}
		p := scanOne(text, i)
		f, hints := v.form(text, p)
		if b.opens(text, p, f, flags) {
			flags |= Sentence
			b.after = inside
		}
		b.move(p, f)
		row = append(row, Token{Start: int32(p.start), End: int32(p.end), Form: f, Ref: -1, Flags: flags, Hints: hints})
		i, last = p.end, p.end
	}
}

// skipBlank goes past white space; the flags tell of space and, by Block, of a line break in it.
func skipBlank(text string, i int) (int, Flags) {
	flags := Flags(0)
	for i < len(text) {
		c := text[i]
		switch byteClasses[c] {
		case blank:
			if flags |= Space; c == '\n' {
				flags |= Block
			}
			i++
			continue
		case wide:
			if class, n := wideAt(text, i); class == blank {
				flags |= Space
				i += n
				continue
			}
		}
		break
	}
	return i, flags
}

// form is the interned form of a piece, and its hints.
func (v *Vocab) form(text string, p scanned) (*Form, Hints) {
	raw, k := text[p.start:p.end], keyOf(text, p.start, p.end)
	if f, h := v.forms.get(raw, k); f != nil {
		return f, h
	}
	raw = strings.Clone(raw)
	f := v.analyse(raw, p.kind)
	v.forms.put(raw, k, f)
	return f, f.Hints
}

// Join is the form of a token that stands for several: it has the given classes and no word.
func (v *Vocab) Join(classes ...Symbol) *Form {
	var key [16]byte
	k := key[:0]
	for _, c := range classes {
		k = append(k, byte(c))
	}
	if f, ok := v.joined[string(k)]; ok {
		return f
	}
	f := &Form{}
	f.Set.Add(Joined)
	for _, c := range classes {
		f.Set.Add(c)
	}
	v.finish(f)
	v.joined[string(k)] = f
	return f
}

func (v *Vocab) analyse(raw string, k kind) *Form {
	f := &Form{Norm: normalise(raw, k)}
	f.Lower = strings.ToLower(f.Norm)
	switch k {
	case figure:
		figureClasses(f)
	case address:
		f.Set.Add(URL)
	case sign:
		f.Set.Add(Sign)
	default:
		wordClasses(f, k)
	}
	v.lexicon.analyse(f)
	v.finish(f)
	return f
}

// finish asks the hooks, when the form's symbols are known.
func (v *Vocab) finish(f *Form) {
	if v.hooks.Gaz != nil {
		f.Gaz = v.hooks.Gaz(f)
	}
	if f.Gaz != 0 {
		f.Hints |= Named
	}
	for i := range v.hooks.Programs {
		v.start(f, i)
	}
	for i, mark := range v.hooks.Marks {
		if f.Opens().Meets(mark) {
			f.Hints |= Mark(i)
		}
	}
}

// normalise levels spellings that mean the same: NFC, no soft hyphens or joiners,
// one dash, one double and one single quotation mark.
func normalise(raw string, k kind) string {
	if k == sign {
		switch r, _ := utf8.DecodeRuneInString(raw); r {
		case '–', '—', '‐', '‑', '−', '‒', '―', '-':
			return "-"
		case '„', '“', '”', '‟', '»', '«', '"':
			return `"`
		case '’', '‘', '‚', '‛', '›', '‹', '´', '`', '\'':
			return "'"
		}
		return raw
	}
	for i := range len(raw) {
		if raw[i] >= utf8.RuneSelf {
			return norm.NFC.String(strings.Map(dropHidden, raw))
		}
	}
	return raw
}

func dropHidden(r rune) rune {
	if r == '\u00ad' || r == '\u200c' || r == '\u200d' || r == '\u2060' {
		return -1
	}
	return r
}

func isUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
