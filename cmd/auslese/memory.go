package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/output"
)

// memory is what --state remembers; nil remembers nothing.
type memory struct {
	state   *output.State
	version string   // of all that results depend on beside the document
	gone    []string // files of earlier results that are not as they were left
	added   int      // documents since the last commit

	committed time.Time     // when that was
	took      time.Duration // for how long
}

// The state is committed after so many documents, or so long a time for documents that take theirs; but the
// disk shall take no more than a tenth of a run, and the larger the state the longer a commit takes.
const (
	commitEvery = 1000
	commitAfter = 5 * time.Second
	commitShare = 10
)

// openMemory opens the state that --state names.
func (b *batch) openMemory() (*memory, error) {
	if b.output.state == "" {
		return nil, nil
	}
	version, err := b.version()
	if err != nil {
		return nil, err
	}
	state, err := output.OpenState(b.output.state)
	if err != nil {
		return nil, usageError{fmt.Errorf("--state: %w", err)}
	}
	return &memory{state: state, version: fmt.Sprint(version, b.input.strip, b.input.date)}, nil
}

// seen returns the document's key and whether it is done.
func (m *memory) seen(d *corpus.Document) (output.Key, bool) {
	if m == nil {
		return output.Key{}, false
	}
	h := sha256.New()
	fmt.Fprintf(h, "%q %q %q %q %v %v\n", m.version, d.ID, d.URL, d.Title, d.Date, d.HTML)
	h.Write(d.Body)
	k := output.Key(h.Sum(nil)[:len(output.Key{})])
	return k, m.state.Done(k)
}

// again reports whether the document was done meanwhile: it came twice.
func (m *memory) again(k output.Key) bool { return m != nil && m.state.Done(k) }

// add remembers that the document's results are in the files.
func (m *memory) add(k output.Key, files *output.Files) error {
	if m == nil {
		return nil
	}
	m.state.Add(k)
	m.added++
	if since := time.Since(m.committed); since < commitShare*m.took || m.added < commitEvery && since < commitAfter {
		return nil
	}
	return m.commit(files, false)
}

// begin makes the files what they were at the last commit, and keeps which of them are gone.
func (m *memory) begin(files *output.Files) (err error) {
	if m != nil {
		m.gone, err = m.state.Begin(files)
	}
	return err
}

// tell notes that documents were left out though the files do not have their results.
func (m *memory) tell(r *report) {
	if m != nil && len(m.gone) > 0 && r.count.known > 0 {
		r.note("--state", fmt.Sprintf("%s done before and left out; their results went to %s, which is shorter now or not where --out writes. Delete the state to have them again",
			plural(r.count.known), strings.Join(m.gone, ", ")))
	}
}

func (m *memory) commit(files *output.Files, last bool) error {
	if m == nil {
		return nil
	}
	begun := time.Now()
	err := m.state.Commit(files, last)
	m.added, m.committed, m.took = 0, time.Now(), time.Since(begun)
	return err
}

func (m *memory) close() {
	if m != nil {
		m.state.Close()
	}
}

// digest is a hash of all files in the layers.
func digest(layers ...fs.FS) (string, error) {
	h := sha256.New()
	for _, layer := range layers {
		err := fs.WalkDir(layer, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			f, err := layer.Open(path)
			if err != nil {
				return err
			}
			defer f.Close()
			fmt.Fprintf(h, "%q\n", path)
			_, err = io.Copy(h, f)
			return err
		})
		if err != nil {
			return "", err
		}
	}
	return string(h.Sum(nil)), nil
}
