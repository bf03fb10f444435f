package token

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/auslese/auslese/extract/wrap"
)

// Vocab interns forms. It belongs to one goroutine; the lexicon behind it is shared.
type Vocab struct {
	lexicon *Lexicon
	hooks   Hooks
	forms   intern
	joined  map[string]*Form
	starts  map[string]*Starts
	roles   map[classes]role // of forms without literals, by their classes
	values  []Meaning        // room for those of the form that is being analysed
}

// Hooks are what others want to be known of each form.
type Hooks struct {
	Names    func(*Form) (names any, second uint32) // what the gazetteer knows of the form; may be nil
	Programs []Elements                             // of each program
	Marks    []*Set                                 // for each mark, the symbols that it stands for
	Forms    *Forms                                 // shared with the vocabularies that have the same lexicon and hooks; may be nil
}

// NewVocab makes an empty vocabulary over a lexicon.
func NewVocab(l *Lexicon, h Hooks) *Vocab {
	return &Vocab{lexicon: l, hooks: h, joined: map[string]*Form{}, starts: map[string]*Starts{}, roles: map[classes]role{}}
}

// bytesPerToken is a little less than what a token of German text takes, its blank included.
const bytesPerToken = 5

// ahead is how many tokens are looked up together: what is known of them lies far
// apart in memory, and the processor fetches it side by side.
const ahead = 32

// Scan appends the tokens of the text to row. It allocates for forms not met
// before and for nothing else.
func (v *Vocab) Scan(row []Token, text string) []Token {
	row = slices.Grow(row, len(text)/bytesPerToken)
	c := cutter{text: text, width: wrap.Width(text), first: len(row) == 0}
	var b boundary
	var kinds [ahead]kind
	for {
		from := len(row)
		row = slices.Grow(row, ahead)
		n := c.next(row[from:from+ahead], kinds[:])
		if row = row[:from+n]; n == 0 {
			return row
		}
		v.look(text, kinds[:n], row[from:])
		b.part(text, kinds[:n], row[from:])
	}
}

// look finds the forms of the tokens.
func (v *Vocab) look(text string, kinds []kind, row []Token) {
	var keys [ahead]key
	for i := range row {
		keys[i].set(text, int(row[i].Start), int(row[i].End))
	}
	for missing := v.forms.glance(keys[:len(row)], row); missing != 0; missing &= missing - 1 {
		i := bits.TrailingZeros32(missing)
		t := &row[i]
		t.Form = v.form(text[t.Start:t.End], kinds[i], &keys[i])
		t.Hints = t.Form.Hints
	}
}

// form is the interned form of a piece.
func (v *Vocab) form(raw string, p kind, k *key) *Form {
	if f := v.forms.get(raw, k); f != nil {
		return f
	}
	f := v.hooks.Forms.get(raw)
	if f != nil {
		raw = f.Norm
	} else {
		raw = strings.Clone(raw)
		f = v.analyse(raw, p)
		v.hooks.Forms.put(f)
	}
	v.forms.put(raw, k, f)
	return f
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
	f := &Form{Norm: normalise(raw, k), values: v.values[:0]}
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
	v.values, f.values = f.values, slices.Clone(f.values)
	v.finish(f)
	return f
}

// finish asks the hooks, when the form's symbols are known.
func (v *Vocab) finish(f *Form) {
	if v.hooks.Names != nil {
		f.Names, f.Second = v.hooks.Names(f)
	}
	r := v.roleOf(f)
	if f.starts, f.Hints = r.starts, r.hints; f.Names != nil {
		f.Hints |= Named
	}
}

// normalise levels spellings that mean the same: words as [Plain] has them, one dash, one
// double and one single quotation mark.
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
	return Plain(raw)
}

// Plain is a name or word as it is read: NFC, without soft hyphens, what breaks it at a line's
// end, joiners and ligatures.
func Plain(raw string) string {
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case c < utf8.RuneSelf:
		case c == 0xC3: // the letters of Latin-1 are composed
			i++
		default:
			return norm.NFC.String(ligatures.Replace(dropHidden(raw)))
		}
	}
	return raw
}

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

// dropHidden leaves out what is not read, and the white space behind what breaks a word.
func dropHidden(raw string) string {
	broken := false
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\u00ad' || r == '¬':
			broken = true
			return -1
		case broken && unicode.IsSpace(r):
			return -1
		}
		broken = false
		if r == '\u200c' || r == '\u200d' || r == '\u2060' {
			return -1
		}
		return r
	}, raw)
}

func isUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
