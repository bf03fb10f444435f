package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/stem"
	"github.com/auslese/auslese/extract/token"
	"github.com/blevesearch/snowballstem"
	bleve "github.com/blevesearch/snowballstem/german"
	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	dchest "github.com/dchest/stemmer/german"
	"github.com/jdkato/prose/v2"
	punkt "github.com/neurosnap/sentences"
)

// overTexts enters a contender that goes through all texts.
func (g *group) overTexts(name string, texts []*corpus.Text, do func(string)) {
	g.add(name, func() {
		for _, t := range texts {
			do(t.Body)
		}
	})
}

// wordPeers is the speed of cutting text into words.
func wordPeers(in *input) group {
	texts := few(in.texts, textSize, 2<<20)
	g := group{title: "Tokens", bytes: sum(texts, textSize)}
	vocab, row := token.NewVocab(token.NewLexicon(), token.Hooks{}), []token.Token(nil)
	g.overTexts("auslese extract/token (with forms, numbers, stems, sentences)", texts, func(s string) {
		row = vocab.Scan(row[:0], s)
		keep += len(row)
	})
	g.overTexts("uax29 words", texts, func(s string) {
		for w := words.FromString(s); w.Next(); {
			keep++
		}
	})
	g.overTexts("prose v2 tokens (English)", texts, func(s string) {
		d, err := prose.NewDocument(s, prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
		must(err)
		keep += len(d.Tokens())
	})
	return g
}

// sentencePeers is the speed of finding sentences.
func sentencePeers(in *input) group {
	texts := few(in.texts, textSize, 500_000)
	g := group{title: "Sentences", bytes: sum(texts, textSize)}
	vocab, row := token.NewVocab(token.NewLexicon(), token.Hooks{}), []token.Token(nil)
	g.overTexts("auslese extract/token", texts, func(s string) {
		row = vocab.Scan(row[:0], s)
		for range token.Sentences(row) {
			keep++
		}
	})
	g.overTexts("uax29 sentences", texts, func(s string) {
		for w := sentences.FromString(s); w.Next(); {
			keep++
		}
	})
	if german := germanPunkt(); german != nil {
		g.overTexts("neurosnap/sentences, its German training", texts, func(s string) { keep += len(german.Tokenize(s)) })
	}
	g.overTexts("prose v2 sentences (English)", texts, func(s string) {
		d, err := prose.NewDocument(s, prose.WithTokenization(false), prose.WithTagging(false), prose.WithExtraction(false))
		must(err)
		keep += len(d.Sentences())
	})
	return g
}

// germanPunkt reads the training that lies in the module but is not compiled in;
// nil where the module's folder is not to be found.
func germanPunkt() *punkt.DefaultSentenceTokenizer {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/neurosnap/sentences").Output()
	if err != nil {
		return nil
	}
	data, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "data", "german.json"))
	if err != nil {
		return nil
	}
	training, err := punkt.LoadTraining(data)
	must(err)
	return punkt.NewSentenceTokenizer(training)
}

// stemPeers is the speed of stemming each word anew, in lower case.
func stemPeers(in *input) group {
	var list []string
	g := group{title: "Stems, every word anew"}
	for _, t := range few(in.texts, textSize, 500_000) {
		for w := words.FromString(t.Body); w.Next(); {
			if s := strings.ToLower(w.Value()); s[0] >= 'a' {
				list = append(list, s)
				g.bytes += len(s)
			}
		}
	}
	each := func(name string, one func(string) string) {
		g.add(name, func() {
			for _, w := range list {
				keep += len(one(w))
			}
		})
	}
	each("auslese extract/stem (Snowball 3)", func(w string) string { return stem.Stem(w, true) })
	each("dchest/stemmer (Snowball 2)", dchest.Stemmer.Stem)
	env := snowballstem.NewEnv("")
	each("blevesearch/snowballstem (Snowball 2)", func(w string) string {
		env.SetCurrent(w)
		bleve.Stem(env)
		return env.Current()
	})
	return g
}
