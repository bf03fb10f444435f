package token

import (
	"fmt"
	"strings"
	"testing"
)

// internPiece is the i-th of many tokens of all lengths; each stands at the end of its
// text and, with more behind it, in the midst of one.
func internPiece(i int) string {
	return fmt.Sprintf("%d%s", i, strings.Repeat("ä", i%17))
}

func keyOf(text string, start, end int) *key {
	k := new(key)
	k.set(text, start, end)
	return k
}

func TestInternKeepsFormsApart(t *testing.T) {
	var in intern
	for i := range generationSize / 2 {
		raw := internPiece(i)
		in.put(raw, keyOf(raw, 0, len(raw)), &Form{Norm: raw})
	}
	for i := range generationSize / 2 {
		raw := internPiece(i)
		text := "=" + raw + strings.Repeat("!", i%40)
		f := in.get(raw, keyOf(text, 1, 1+len(raw)))
		if f == nil || f.Norm != raw {
			t.Fatalf("%q: got %+v", raw, f)
		}
	}
	if f := in.get("x", keyOf("x", 0, 1)); f != nil {
		t.Errorf("a form that was never put: %+v", f)
	}
}

func TestInternForgetsWhatIsNotMetAgain(t *testing.T) {
	var in intern
	often := &Form{Norm: "und"}
	in.put("und", keyOf("und", 0, 3), often)
	for i := range 4 * generationSize {
		raw := internPiece(i)
		in.put(raw, keyOf(raw, 0, len(raw)), &Form{Norm: raw})
		if f := in.get("und", keyOf("und", 0, 3)); f != often {
			t.Fatalf("lost after %d others, though met after each", i)
		}
	}
	first := internPiece(0)
	if f := in.get(first, keyOf(first, 0, len(first))); f != nil {
		t.Error("a form met once is still there: memory is not bounded")
	}
	if n := in.young.count + in.old.count; n > 2*generationSize {
		t.Errorf("%d forms, want %d at most", n, 2*generationSize)
	}
}

// TestScanAfterMany holds that a row written anew has the forms of its text, though a
// word too long for a key was the first of a generation.
func TestScanAfterMany(t *testing.T) {
	v := NewVocab(NewLexicon(), Hooks{})
	var row []Token
	for i := range generationSize + 1 {
		row = v.Scan(row[:0], fmt.Sprintf("x%d", i))
		if v.forms.young.count == generationSize {
			break
		}
	}
	row = v.Scan(row[:0], strings.Repeat("lang", 8))
	row = v.Scan(row[:0], "Der Rat tagt")
	for i, want := range []string{"Der", "Rat", "tagt"} {
		if got := row[i].Form.Norm; got != want {
			t.Errorf("token %d: the form of %q, want %q", i, got, want)
		}
	}
}

// TestSharedForms holds that vocabularies which share their forms analyse a word once, and
// that others of the same slot are not taken for it.
func TestSharedForms(t *testing.T) {
	h := Hooks{Forms: NewForms()}
	l := NewLexicon()
	a, b := NewVocab(l, h), NewVocab(l, h)
	const text = "Der Rat tagt am 11. Juli, „öffentlich“ und im Bundes\u00adrats\u00adgebäude"
	one, two := a.Scan(nil, text), b.Scan(nil, text)
	for i := range one {
		raw := text[one[i].Start:one[i].End]
		if f, g := one[i].Form, two[i].Form; f.Norm != g.Norm || f != g && f.Norm == raw {
			t.Errorf("%q: %p %+v, in the other vocabulary %p %+v", raw, f, f, g, g)
		}
	}
	for i := range 2 * sharedForms {
		raw := fmt.Sprint("x", i)
		if f := a.Scan(nil, raw)[0].Form; f.Norm != raw {
			t.Fatalf("%q has the form of %q", raw, f.Norm)
		}
		if f := b.Scan(nil, raw)[0].Form; f.Norm != raw {
			t.Fatalf("%q has the form of %q in the other vocabulary", raw, f.Norm)
		}
	}
}
