package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

// words is what names can be beside names of places. The dictionaries only
// filter and flag names of places; their other words are not written to the table.
type words struct {
	lower map[string]bool // lower-case words of the German dictionary, as written
	key   map[string]gazetteer.Word
}

func readWords(src sources, hand string) (*words, error) {
	w := &words{lower: map[string]bool{}, key: map[string]gazetteer.Word{}}
	if err := w.readDictionary(filepath.Join(src["dictionary"], "usr/share/dict/ngerman")); err != nil {
		return nil, err
	}
	err := eachLine(filepath.Join(src["english"], "usr/share/dict/american-english"), func(word string) error {
		if isLower(word) {
			w.flag(word, gazetteer.Rare)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := w.readHand(filepath.Join(hand, "words.txt")); err != nil {
		return nil, err
	}
	err = eachLine(filepath.Join(hand, "persons.txt"), func(line string) error {
		for name := range strings.FieldsSeq(line) {
			w.person(name, gazetteer.Given)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return w, w.readPersons(src["faker"])
}

// readDictionary flags the words and nouns of the German dictionary.
func (w *words) readDictionary(file string) error {
	nouns := map[string]bool{}
	err := eachLine(file, func(word string) error {
		if isLower(word) {
			w.lower[word] = true
			w.flag(word, gazetteer.Rare)
		} else {
			nouns[word] = true
		}
		return nil
	})
	for word := range nouns {
		switch {
		case hasEnding(word, nouns):
			w.flag(word, noun)
		case isPlural(word, nouns):
			w.flag(word, noun|plural)
		}
	}
	return err
}

// noun, plural and town are word flags that mark turns into others.
const (
	noun   gazetteer.Word = 1 << 7
	plural gazetteer.Word = 1 << 6
	town   gazetteer.Word = 1 << 5
)

// isPlural tells whether the dictionary has the word without an ending as a noun.
func isPlural(word string, nouns map[string]bool) bool {
	for _, end := range []string{"e", "en", "n", "es", "s"} {
		if base, ok := strings.CutSuffix(word, end); ok && len(base) >= 3 && nouns[base] && hasEnding(base, nouns) {
			return true
		}
	}
	return false
}

// hasEnding tells nouns from names, which have no plural: the dictionary has the
// word with an ending of the plural or with the genitive in -es.
func hasEnding(word string, nouns map[string]bool) bool {
	for _, end := range []string{"e", "en", "n", "es", "se", "sse", "nen"} {
		if nouns[word+end] {
			return true
		}
	}
	other := umlauts.Replace(word)
	return other != word && (nouns[other] || nouns[other+"e"] || nouns[other+"er"])
}

var umlauts = strings.NewReplacer("a", "ä", "o", "ö", "u", "ü")

// readHand reads words.txt.
func (w *words) readHand(file string) error {
	flags := map[string]gazetteer.Word{
		"[function]": gazetteer.Common | gazetteer.Bare, "[bare]": gazetteer.Common | gazetteer.Bare, "[common]": gazetteer.Common,
		"[town]": gazetteer.Common | town, "[rare]": gazetteer.Rare,
	}
	var f gazetteer.Word
	return eachLine(file, func(line string) error {
		if line[0] == '[' {
			if f = flags[line]; f == 0 {
				return fmt.Errorf("no section %s", line)
			}
			return nil
		}
		for word := range strings.FieldsSeq(line) {
			w.flag(word, f)
		}
		return nil
	})
}

func (w *words) flag(word string, f gazetteer.Word) {
	w.key[string(table.AppendKey(nil, word))] |= f
}

func isLower(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(r)
}

// personScript prints the names that faker has for languages in Latin letters.
const personScript = `const {allLocales}=require(process.argv[1]);const out={given:[],surname:[]};
const take=(o,l)=>{for(const v of Object.values(o||{}))if(Array.isArray(v))for(const n of v)if(typeof n==="string")l.push(n)};
for(const [k,l] of Object.entries(allLocales)){const p=l.person||{};take(p.first_name,out.given);
if(!/^(it|fr_BE|vi|id_ID|dv)/.test(k))take(p.last_name,out.surname)}
console.log(JSON.stringify(out))`

// readPersons takes given names and surnames from faker's lists. Its Italian
// and Belgian surnames are place names too often to tell the two apart.
func (w *words) readPersons(dir string) error {
	out, err := exec.Command("node", "-e", personScript, filepath.Join(dir, "dist/index.cjs")).Output()
	if err != nil {
		return fmt.Errorf("faker: %w", err)
	}
	var names struct{ Given, Surname []string }
	if err := json.Unmarshal(out, &names); err != nil {
		return fmt.Errorf("faker: %w", err)
	}
	for _, n := range names.Given {
		w.person(n, gazetteer.Given)
	}
	for _, n := range names.Surname {
		w.person(n, gazetteer.Surname)
	}
	return nil
}

func (w *words) person(name string, f gazetteer.Word) {
	for _, r := range name {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return
		}
	}
	if key := string(table.AppendKey(nil, name)); len(key) > 1 {
		w.key[key] |= f
	}
}

func (w *words) isWord(key string) bool {
	return w.key[key]&(gazetteer.Common|gazetteer.Rare) != 0
}

// mark sets the word flags of the names, and adds the persons' names that are no
// place's. people tells how many the largest place of a name has: a large city is
// hardly ever doubted for a noun of its name, a small one always.
func (w *words) mark(names []table.Name, people map[string]uint32) []table.Name {
	known := make(map[string]bool, len(names))
	for i, n := range names {
		f := w.key[n.Key]
		pop := people[n.Key]
		if f&plural != 0 && pop < floorWorld*2 {
			f |= gazetteer.Bare
		}
		if f&noun != 0 && pop < floorWord {
			f |= gazetteer.Common
		} else if f&noun != 0 {
			f |= gazetteer.Rare
		}
		if f&town != 0 {
			f &^= gazetteer.Bare
		}
		if pop >= 10*floorWord {
			f &^= gazetteer.Rare
		}
		names[i].Word = uint8(f &^ (noun | plural | town))
		known[n.Key] = true
	}
	for key, f := range w.key {
		if f&(gazetteer.Given|gazetteer.Surname) != 0 && !known[key] {
			names = append(names, table.Name{Key: key, Word: uint8(f &^ (noun | plural | town))})
		}
	}
	return names
}

// eachLine calls do for each line of a file that is neither empty nor a
// comment. All errors are told, each with its line.
func eachLine(file string, do func(line string) error) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	var errs []error
	in := bufio.NewScanner(f)
	for n := 1; in.Scan(); n++ {
		if line := strings.TrimRight(in.Text(), "\r"); line != "" && line[0] != '#' {
			if err := do(line); err != nil {
				errs = append(errs, fmt.Errorf("%s:%d: %w", file, n, err))
			}
		}
	}
	return errors.Join(append(errs, in.Err())...)
}
