package main

import (
	"fmt"
	"io"
	"sync"
)

// report tells on standard error what went wrong, and counts it. It is safe for
// concurrent use.
type report struct {
	mu     sync.Mutex
	w      io.Writer
	failed int // documents
}

// document reports a document that could not be read.
func (r *report) document(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.failed++
	fmt.Fprintf(r.w, "auslese: %v\n", err)
}

// note tells something about the file at path that is no error.
func (r *report) note(path, msg string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	fmt.Fprintf(r.w, "auslese: note: %s: %s\n", path, msg)
}

// err is the error of the run as a whole: errDocuments where a document failed.
func (r *report) err() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.failed > 0 {
		return errDocuments
	}
	return nil
}
