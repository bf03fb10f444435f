package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/net/html"
)

// textFloors is what reading texts costs at least, beside the whole of `extract`
// on the same JSON Lines.
func textFloors(in *input) group {
	lines := jsonl(in.texts)
	packed := gzipped(lines)
	g := group{title: "Floors: what text costs at least, and `extract` on the same JSON Lines", bytes: len(lines)}
	g.add("JSON decoding and one walk over the runes", func() {
		eachText(lines, func(s string) { keep += runeSum(s) })
	})
	g.add("JSON decoding", func() { eachText(lines, func(s string) { keep += len(s) }) })
	g.add("reading lines", func() { readLines(bytes.NewReader(lines)) })
	g.add("utf8.Valid", func() {
		if utf8.Valid(lines) {
			keep++
		}
	})
	g.add("gunzip and reading lines", func() {
		z, err := gzip.NewReader(bytes.NewReader(packed))
		must(err)
		readLines(z)
	})
	g.add("uax29 words", func() {
		eachText(lines, func(s string) {
			for w := words.FromString(s); w.Next(); {
				keep++
			}
		})
	})
	for _, run := range ownRuns {
		g.add(run.name, func() { run.over(lines) })
	}
	return g
}

// pageFloors is what reading pages costs at least.
func pageFloors(in *input) group {
	pages := few(in.pages, pageSize, 8<<20)
	g := group{title: "Floors: what pages cost at least", bytes: sum(pages, pageSize)}
	g.add("html.Parse", func() {
		for _, d := range pages {
			_, err := html.Parse(bytes.NewReader(d.Body))
			must(err)
		}
	})
	g.add("html tokenizer", func() {
		for _, d := range pages {
			z := html.NewTokenizer(bytes.NewReader(d.Body))
			for z.Next() != html.ErrorToken {
				keep++
			}
		}
	})
	g.add("auslese clean", func() { cleanAll(pages) })
	return g
}

// keep takes results, so that no work is left out as unused.
//
//lint:ignore U1000 nobody reads it
var keep int

func eachText(lines []byte, do func(string)) {
	for len(lines) > 0 {
		line, rest, _ := bytes.Cut(lines, []byte("\n"))
		lines = rest
		var d struct{ ID, Text, Date string }
		must(json.Unmarshal(line, &d))
		do(d.Text)
	}
}

func runeSum(s string) int {
	n := 0
	for _, r := range s {
		n += int(r)
	}
	return n
}

func readLines(r io.Reader) {
	b := bufio.NewReaderSize(r, 64<<10)
	for {
		line, err := b.ReadSlice('\n')
		keep += len(line)
		if err != nil && err != bufio.ErrBufferFull {
			return
		}
	}
}

func gzipped(data []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(data)
	must(z.Close())
	return b.Bytes()
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
