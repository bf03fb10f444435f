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

// words is what names can be beside names of places. The dictionary only
// filters and flags; none of its words is written to the table.
type words struct {
	lower  map[string]bool // lower-case words of the dictionary, as written
	common map[string]bool // keys: words.txt, names that are met as words
	key    map[string]gazetteer.Word
}

func readWords(src sources, hand string) (*words, error) {
	w := &words{lower: map[string]bool{}, common: map[string]bool{}, key: map[string]gazetteer.Word{}}
	err := eachLine(filepath.Join(src["dictionary"], "usr/share/dict/ngerman"), func(word string) error {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) {
			w.lower[word] = true
			w.key[string(table.AppendKey(nil, word))] |= gazetteer.Rare
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = eachLine(filepath.Join(hand, "words.txt"), func(line string) error {
		for word := range strings.FieldsSeq(line) {
			key := string(table.AppendKey(nil, word))
			w.common[key] = true
			w.key[key] = gazetteer.Common
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return w, w.readPersons(src["faker"])
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

// mark sets the word flags of the names, and adds the persons' names that are
// no place's. A large city is not doubted for a rare word.
func (w *words) mark(names []table.Name, people map[string]uint32) []table.Name {
	known := make(map[string]bool, len(names))
	for i, n := range names {
		f := w.key[n.Key]
		if people[n.Key] >= 10*floorWord {
			f &^= gazetteer.Rare
		}
		names[i].Word = uint8(f)
		known[n.Key] = true
	}
	for key, f := range w.key {
		if f&(gazetteer.Given|gazetteer.Surname) != 0 && !known[key] {
			names = append(names, table.Name{Key: key, Word: uint8(f)})
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
