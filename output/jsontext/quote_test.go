package jsontext

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// standard is what encoding/json writes for s.
func standard(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		panic(err)
	}
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}

func FuzzAppendQuote(f *testing.F) {
	for _, s := range []string{
		"", "Leipzig", `„30 Jahre“ "Städtepartnerschaft" \ </b>`, "a\tb\nc\r\b\f\x00\x1f\x7f",
		"\u2027\u2028\u2029\u202a", "kaputt \xff\xc3", "\xed\xa0\x80", "\ufffd", "𝄞",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := string(AppendQuote([]byte("x"), s)), "x"+standard(strings.ReplaceAll(s, "\x00", "\xff")); got != want {
			t.Errorf("AppendQuote(%q) = %s, want %s", s, got, want)
		}
	})
}

func BenchmarkAppendQuote(b *testing.B) {
	const s = `Die Partnerschaft zwischen Baden-Württemberg und Liaoning besteht seit „rund 30 Jahren“.`
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	var dst []byte
	for b.Loop() {
		dst = AppendQuote(dst[:0], s)
	}
}
