package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/nearest"
)

// plainWords is the error of a flag, without what only Go's programmers understand.
func plainWords(err error) string {
	text := err.Error()
	if wrong, ok := errors.AsType[*strconv.NumError](err); ok {
		want := "want a whole number"
		if wrong.Func == "ParseBool" {
			want = "want true or false"
		}
		return strings.Replace(text, wrong.Error(), want, 1)
	}
	if before, _, ok := strings.Cut(text, " time: "); ok {
		return before + " want a duration such as 30s"
	}
	return text
}

// choice is a flag that takes one of a few words; it implements pflag.Value.
type choice struct {
	value *string
	words []string
}

// newChoice returns a flag that puts one of words into value, at first the first.
func newChoice(value *string, words ...string) *choice {
	*value = words[0]
	return &choice{value, words}
}

func (c *choice) String() string { return *c.value }
func (c *choice) Type() string   { return "word" }

// Set takes one of the words.
func (c *choice) Set(s string) error {
	if !slices.Contains(c.words, s) {
		return fmt.Errorf("want %s%s", strings.Join(c.words, " or "), nearest.Hint(s, c.words))
	}
	*c.value = s
	return nil
}

// dateFlag is a flag that takes a day; it implements pflag.Value.
type dateFlag struct{ day *time.Time }

func (d dateFlag) Type() string { return "YYYY-MM-DD" }

func (d dateFlag) String() string {
	if d.day == nil || d.day.IsZero() {
		return ""
	}
	return d.day.Format(time.DateOnly)
}

// Set takes a day as YYYY-MM-DD.
func (d dateFlag) Set(s string) error {
	day, err := corpus.ParseDate(s)
	if err != nil {
		return errors.New("want a day as YYYY-MM-DD")
	}
	*d.day = day
	return nil
}

// sizeFlag is a flag that takes a number of bytes; it implements pflag.Value.
type sizeFlag struct{ bytes *int64 }

func (s sizeFlag) Type() string { return "bytes" }

func (s sizeFlag) String() string {
	if s.bytes == nil {
		return ""
	}
	n, unit := *s.bytes, ""
	for _, u := range []string{"k", "M", "G"} {
		if n%1024 != 0 {
			break
		}
		n, unit = n/1024, u
	}
	return strconv.FormatInt(n, 10) + unit
}

// Set takes a number, also with k, M or G for powers of 1024.
func (s sizeFlag) Set(text string) error {
	digits := strings.TrimRight(text, "kKMG")
	shift, ok := map[string]int{"": 0, "k": 10, "K": 10, "M": 20, "G": 30}[text[len(digits):]]
	n, err := strconv.ParseInt(digits, 10, 62)
	if err != nil || !ok || n < 1 || n > 1<<62>>shift {
		return errors.New("want a number of bytes such as 500k, 64M, 1G")
	}
	*s.bytes = n << shift
	return nil
}
