package score

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Gold is what is right for one document.
type Gold struct {
	Doc     string // its id
	Records []Record
	Text    string // the document itself, where gold brings it along (TimeML, brat); else empty
	Date    string // the document's date, YYYY-MM-DD, likewise
}

// readers read a gold file by the ending of its name.
var readers = map[string]func(path string) ([]Gold, error){
	".jsonl": readJSONL,
	".tml":   readTimeML,
	".ann":   readBrat,
}

// Open reads gold: a file, or all files of a folder and below that have a known
// ending, by name. An error names the file.
func Open(path string) ([]Gold, error) {
	var names []string
	err := filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !d.IsDir() && (name == path || readers[filepath.Ext(name)] != nil) {
			names = append(names, name)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	var all []Gold
	for _, name := range names {
		read := readers[filepath.Ext(name)]
		if read == nil {
			return nil, fmt.Errorf("%s: no gold: want a file that ends in .jsonl, .tml or .ann", name)
		}
		gold, err := read(name)
		if err != nil {
			return nil, err
		}
		all = append(all, gold...)
	}
	if len(all) == 0 && len(names) > 0 {
		return nil, fmt.Errorf("%s: no records in it", strings.Join(names, ", "))
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: no gold there: want files that end in .jsonl, .tml or .ann", path)
	}
	return all, nil
}

func readJSONL(path string) ([]Gold, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	records, err := Read(f, path)
	if err != nil {
		return nil, err
	}
	docs, of := ByDoc(records)
	var all []Gold
	for _, d := range docs {
		all = append(all, Gold{Doc: d, Records: of[d]})
	}
	return all, nil
}

// Asked are the figures that gold has something to say about: of the types that it
// has, and of their values only where it gives some.
func Asked(gold []Gold) []string {
	asked := map[string]bool{}
	for _, g := range gold {
		for _, r := range g.Records {
			for _, f := range Figures {
				if strings.HasPrefix(f, r.Type+" ") || f == r.Type {
					asked[f] = asked[f] || r.says(f)
				}
			}
			if r.Type == "document" {
				asked["title"], asked["document date"] = asked["title"] || r.Title != "", asked["document date"] || r.Date != ""
				asked["text"] = asked["text"] || len(r.Keeps)+len(r.Drops) > 0
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(Figures), func(f string) bool { return !asked[f] })
}

// says tells whether a gold record gives what the figure compares.
func (r *Record) says(figure string) bool {
	switch figure {
	case "date value", "date mod":
		return r.Value != "" || len(r.Parts) > 0
	case "money value", "money modifier", "money per":
		return r.Amount != ""
	case "city_pair relation":
		return r.Relation != ""
	case "partnership kind", "partnership year", "partnership basis":
		return r.Kind != ""
	}
	return true
}

// Only leaves the figures named.
func (r *Report) Only(figures []string) {
	for f := range r.Tallies {
		if !slices.Contains(figures, f) {
			delete(r.Tallies, f)
		}
	}
	r.Errors = slices.DeleteFunc(r.Errors, func(e Error) bool { return !slices.Contains(figures, e.Figure) })
}

// errNoText is the error of a gold file of which the text is missing.
var errNoText = errors.New("has no text")
