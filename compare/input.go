package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/corpus/clean"
)

// input is the documents that everyone works on.
type input struct {
	docs  []*corpus.Document
	texts []*corpus.Text     // main texts of docs, but for empty ones
	pages []*corpus.Document // those of docs that are HTML
}

// load reads files, folders and JSONL as `auslese extract` does.
func load(args []string) (*input, error) {
	in := &input{}
	for d, err := range corpus.Open(args, corpus.Options{}) {
		if err != nil {
			fmt.Fprintln(os.Stderr, "left out:", err)
			continue
		}
		t, err := clean.Main(d)
		if err != nil {
			return nil, err
		}
		in.docs = append(in.docs, d)
		if strings.TrimSpace(t.Body) != "" {
			in.texts = append(in.texts, t)
		}
		if d.HTML {
			in.pages = append(in.pages, d)
		}
	}
	if len(in.docs) == 0 {
		return nil, errors.New("no documents")
	}
	return in, nil
}

// textBytes is the length of all texts.
func (in *input) textBytes() int {
	n := 0
	for _, t := range in.texts {
		n += len(t.Body)
	}
	return n
}

// few is as many of the items, taken evenly from all of them, as fit into
// maxBytes; at least one. Slow peers work on few.
func few[T any](all []T, size func(T) int, maxBytes int) []T {
	total := 0
	for _, x := range all {
		total += size(x)
	}
	step := max(1, (total+maxBytes-1)/maxBytes)
	var out []T
	for i := 0; i < len(all); i += step {
		out = append(out, all[i])
	}
	return out
}

func pageSize(d *corpus.Document) int { return len(d.Body) }
func textSize(t *corpus.Text) int     { return len(t.Body) }

func sum[T any](all []T, size func(T) int) int {
	n := 0
	for _, x := range all {
		n += size(x)
	}
	return n
}

// jsonl is the texts as JSON Lines, which extract reads as they are.
func jsonl(texts []*corpus.Text) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	for _, t := range texts {
		doc := map[string]string{"id": t.ID, "text": t.Body}
		if !t.Date.IsZero() {
			doc["date"] = t.Date.Format("2006-01-02")
		}
		if err := e.Encode(doc); err != nil {
			panic(err) // strings always encode
		}
	}
	return b.Bytes()
}

// repeat makes about n bytes of texts by taking them over and over.
func repeat(texts []*corpus.Text, n int) []*corpus.Text {
	var out []*corpus.Text
	for have := 0; have < n; {
		for _, t := range texts {
			if have += len(t.Body); have >= n && len(out) > 0 {
				break
			}
			out = append(out, t)
		}
	}
	return slices.Clip(out)
}
