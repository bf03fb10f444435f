package main

import (
	"fmt"
	"iter"
	"runtime/debug"
	"time"

	"github.com/auslese/auslese/corpus"
)

// window is how many documents for each job are under way at once: enough that a
// long one does not stop the others, few enough that memory stays small.
const window = 8

// each works on documents, jobs at once, and hands the results to emit in input
// order, whatever jobs is. A document that could not be read or worked on comes
// to emit as an error; a panic of work is such an error. emit runs in the
// caller's goroutine; its error ends the run.
func each[T any](docs iter.Seq2[*corpus.Document, error], jobs int, work func(*corpus.Document) (T, error), emit func(T, error) error) error {
	if jobs <= 1 {
		for d, err := range docs {
			if err := emit(finish(d, err, work)); err != nil {
				return err
			}
		}
		return nil
	}
	queue := make(chan *task[T], jobs*window) // in input order
	todo := make(chan *task[T], jobs*window)
	quit := make(chan struct{})
	defer close(quit) // without waiting: the reader may sit in a read that never ends
	go read(docs, queue, todo, quit)
	for range jobs {
		go func() {
			for t := range todo {
				t.value, t.err = finish(t.doc, t.err, work)
				t.doc = nil
				close(t.done)
			}
		}()
	}
	for t := range queue {
		<-t.done
		if err := emit(t.value, t.err); err != nil {
			return err
		}
	}
	return nil
}

// task is one document on its way.
type task[T any] struct {
	doc   *corpus.Document
	value T
	err   error
	done  chan struct{} // closed when value and err hold
}

// read puts the documents into both channels until there are no more, or quit is closed.
func read[T any](docs iter.Seq2[*corpus.Document, error], queue, todo chan<- *task[T], quit <-chan struct{}) {
	defer close(queue)
	defer close(todo)
	for d, err := range docs {
		t := &task[T]{doc: d, err: err, done: make(chan struct{})}
		select {
		case queue <- t:
		case <-quit:
			return
		}
		select {
		case todo <- t:
		case <-quit:
			return
		}
	}
}

// finish works on d unless it failed before.
func finish[T any](d *corpus.Document, err error, work func(*corpus.Document) (T, error)) (value T, failed error) {
	if err != nil {
		return value, err
	}
	defer func() {
		if p := recover(); p != nil {
			failed = &corpus.Error{Doc: d.ID, Err: fmt.Errorf("a bug in auslese, please report it: %v\n%s", p, debug.Stack())}
		}
	}()
	return work(d)
}

// within gives work the time limit for each document; 0 is none. A document that
// takes longer becomes an error, and its work goes on unheeded until it ends.
func within[T any](limit time.Duration, work func(*corpus.Document) (T, error)) func(*corpus.Document) (T, error) {
	if limit <= 0 {
		return work
	}
	return func(d *corpus.Document) (T, error) {
		end := make(chan task[T], 1)
		go func() {
			value, err := finish(d, nil, work)
			end <- task[T]{value: value, err: err}
		}()
		select {
		case t := <-end:
			return t.value, t.err
		case <-time.After(limit):
			return *new(T), &corpus.Error{Doc: d.ID, Err: fmt.Errorf("given up after %v (--timeout)", limit)}
		}
	}
}
