package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/rules"
)

// point is a measurement at one size.
type point struct {
	at    string
	mbs   float64
	times float64       // the time for a byte over that of the first point
	ready time.Duration // to load and compile, where that grows; else 0
}

// documentGrowth measures extraction as documents grow from 1 kB to maxBytes; the
// small ones are pieces of 1 MB, so that all sizes see the same words.
func documentGrowth(in *input, rounds, maxBytes int) []point {
	var ps []point
	for n := 1000; n <= maxBytes; n *= 10 {
		var texts []*corpus.Text
		whole := body(in.texts, max(n, 1_000_000))
		for at := 0; at < len(whole); at += n {
			piece := strings.ToValidUTF8(whole[at:min(at+n, len(whole))], "")
			texts = append(texts, &corpus.Text{ID: "grown", Body: piece, Date: in.texts[0].Date})
		}
		g := group{bytes: len(whole)}
		g.add(fmt.Sprintf("%d kB", n/1000), func() { extractTexts(builtin, texts) })
		ps = append(ps, g.point(rounds, 0))
	}
	return relate(ps)
}

// body joins texts, over and over, to one of n bytes.
func body(texts []*corpus.Text, n int) string {
	var b strings.Builder
	for b.Len() < n {
		for _, t := range texts {
			b.WriteString(t.Body)
			b.WriteString("\n\n")
		}
	}
	return strings.ToValidUTF8(b.String()[:n], "")
}

// ruleGrowth measures loading and extraction as rules of one's own are added to
// those of the program.
func ruleGrowth(in *input, rounds int) []point {
	words := vocabulary(in.texts)
	return growth(in, rounds, []int{1, 200, 1000, 10_000}, func(set *rules.Set, n int) {
		for i := range n {
			set.Rules = append(set.Rules, madeUp(i, words))
		}
	})
}

// placeGrowth measures the same as places of one's own are added.
func placeGrowth(in *input, rounds int) []point {
	return growth(in, rounds, []int{1, 1000, 100_000}, func(set *rules.Set, n int) {
		var list strings.Builder
		for i := range n {
			fmt.Fprintf(&list, "Neuort%s\tcity\tDE\t\t50.1\t8.2\tAlt Neuort%s\n", letters(i), letters(i))
		}
		set.Places = append(set.Places, rules.File{Name: "place/places.tsv", Data: []byte(list.String())})
	})
}

// growth measures the program's own rules with n things added, for each n.
func growth(in *input, rounds int, sizes []int, add func(set *rules.Set, n int)) []point {
	texts := few(in.texts, textSize, 500_000)
	var ps []point
	for _, n := range sizes {
		set := *builtinRules()
		add(&set, n)
		start := cpuTime()
		x := newExtractor(&set)
		ready := cpuTime() - start
		g := group{bytes: sum(texts, textSize)}
		g.add(fmt.Sprint(n), func() { extractTexts(x, texts) })
		ps = append(ps, g.point(rounds, ready))
	}
	return relate(ps)
}

// madeUp is the i-th rule: of ten, seven begin with a word that the texts do not
// have, one with a word that they have, two with a number.
func madeUp(i int, words []string) *rules.Rule {
	match := fmt.Sprintf("Wortneu%s~ ..3 <amount:number> <currency>", letters(i))
	switch i % 10 {
	case 3, 7:
		match = fmt.Sprintf("<amount:number> maßneu%s", letters(i))
	case 5:
		match = words[i/10%len(words)] + " ..3 <amount:number> (neu|alt) <currency>"
	}
	id := fmt.Sprintf("made-up-%d", i)
	return &rules.Rule{ID: id, Type: "money", Folder: "money", Match: []rules.Text{{Text: match, Pos: rules.Pos{File: id}}}}
}

// letters writes a number in letters.
func letters(i int) string {
	s := ""
	for ; i > 0; i /= 26 {
		s += string(rune('a' + i%26))
	}
	return s
}

// vocabulary is the texts' words of five letters and more, each once.
func vocabulary(texts []*corpus.Text) (words []string) {
	seen := map[string]bool{}
	for _, t := range texts {
		for w := range strings.FieldsFuncSeq(t.Body, func(r rune) bool { return r < 'A' || r > 'z' || r > 'Z' && r < 'a' }) {
			if len(w) >= 5 && !seen[w] {
				seen[w] = true
				words = append(words, w)
			}
		}
	}
	return words
}

// point measures a group of one.
func (g *group) point(rounds int, ready time.Duration) point {
	s := g.measure(rounds)[0]
	return point{at: s.name, mbs: s.mbs, ready: ready}
}

func relate(ps []point) []point {
	for i := range ps {
		ps[i].times = ps[0].mbs / ps[i].mbs
	}
	return ps
}
