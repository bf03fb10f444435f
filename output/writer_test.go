package output

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var errFull = errors.New("disk full")

// small is a disk with room for n bytes.
type small struct {
	bytes.Buffer
	n int
}

func (s *small) Write(p []byte) (int, error) {
	room := min(len(p), s.n-s.Len())
	s.Buffer.Write(p[:room])
	if room < len(p) {
		return room, errFull
	}
	return room, nil
}

// document is what a document gives: some lines.
func document(i int) []byte {
	return []byte(strings.Repeat(strings.Repeat("x", 40+i%7)+"\n", 1+i%3))
}

func TestWriterFails(t *testing.T) {
	to := &small{n: 200_000}
	w := NewWriter(to)
	var err error
	for i := 0; err == nil; i++ {
		_, err = w.Write(document(i))
	}
	n := to.Len()
	if _, again := w.Write(document(0)); err != errFull || again != errFull || w.Flush() != errFull || to.Len() != n {
		t.Errorf("after a failure: %v, %v, %d bytes more", err, again, to.Len()-n)
	}
}

// TestWriterEndsLines holds that every write but a failing one ends with a document.
func TestWriterEndsLines(t *testing.T) {
	var writes, want bytes.Buffer
	w := NewWriter(writerFunc(func(p []byte) (int, error) {
		if p[len(p)-1] != '\n' {
			t.Errorf("a write ends with %q", p[len(p)-1])
		}
		return writes.Write(p)
	}))
	for i := range 5000 {
		want.Write(document(i))
		w.Write(document(i))
	}
	long := bytes.Repeat(document(3), 10_000)
	want.Write(long)
	w.Write(long)
	if err := w.Flush(); err != nil || !bytes.Equal(writes.Bytes(), want.Bytes()) {
		t.Errorf("%d bytes written, want %d; %v", writes.Len(), want.Len(), err)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

func TestFilesReplaceWhenWhole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "out.jsonl")
	write := func(content string, end func(*Files) error) {
		t.Helper()
		fs, err := Create(false, path)
		if err == nil {
			err = errors.Join(fs.Start(), fs.Write([][]byte{[]byte(content)}), end(fs))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	write("one\n", (*Files).Close)
	write("two\n", func(fs *Files) error { fs.Discard(); return nil })
	got, err := os.ReadFile(path)
	if string(got) != "one\n" || err != nil {
		t.Errorf("after a run that gave up: %q, %v", got, err)
	}
	write("three\n", (*Files).Close)
	if got, _ := os.ReadFile(path); string(got) != "three\n" {
		t.Errorf("after the next run: %q", got)
	}
	left, _ := os.ReadDir(filepath.Dir(path))
	if len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}
