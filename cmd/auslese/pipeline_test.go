package main

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/auslese/auslese/corpus"
)

// numbered yields n documents; every tenth could not be read.
func numbered(n int) iter.Seq2[*corpus.Document, error] {
	return func(yield func(*corpus.Document, error) bool) {
		for i := range n {
			d, err := &corpus.Document{ID: fmt.Sprint(i)}, error(nil)
			if i%10 == 9 {
				d, err = nil, &corpus.Error{Doc: fmt.Sprint(i), Err: errors.New("broken")}
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

// slowly takes longer for some documents than for others and panics for one.
func slowly(d *corpus.Document) (string, error) {
	time.Sleep(time.Duration(len(d.ID)*7%5) * time.Millisecond)
	if d.ID == "42" {
		panic("out of cheese")
	}
	return d.ID, nil
}

func TestEachKeepsInputOrder(t *testing.T) {
	var want []string
	for i := range 300 {
		switch {
		case i%10 == 9:
			want = append(want, fmt.Sprintf("%d: broken", i))
		case i == 42:
			want = append(want, "42: a bug in auslese, please report it: out of cheese")
		default:
			want = append(want, fmt.Sprint(i))
		}
	}
	for _, jobs := range []int{1, 2, 8} {
		synctest.Test(t, func(t *testing.T) {
			var got []string
			err := each(numbered(300), jobs, slowly, func(id string, err error) error {
				if err != nil {
					id, _, _ = strings.Cut(err.Error(), "\n") // a panic's stack follows
				}
				got = append(got, id)
				return nil
			})
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("jobs %d: got %v, %v, want %v", jobs, got, err, want)
			}
		})
	}
}

func TestEachHasFewDocumentsUnderWay(t *testing.T) {
	for _, jobs := range []int{1, 2, 8} {
		synctest.Test(t, func(t *testing.T) {
			var taken atomic.Int64
			given := 0
			docs := func(yield func(*corpus.Document, error) bool) {
				for d, err := range numbered(1000) {
					taken.Add(1)
					if !yield(d, err) {
						return
					}
				}
			}
			each(docs, jobs, slowly, func(string, error) error {
				given++
				time.Sleep(time.Second) // all others wait now: what is taken holds still
				if under := int(taken.Load()) - given; under > 2*jobs*window+jobs+2 {
					t.Fatalf("jobs %d: %d documents under way", jobs, under)
				}
				return nil
			})
		})
	}
}

func TestEachStopsWhenEmitFails(t *testing.T) {
	stop := errors.New("disk full")
	for _, jobs := range []int{1, 8} {
		synctest.Test(t, func(t *testing.T) {
			emitted := 0
			err := each(numbered(1000), jobs, slowly, func(string, error) error {
				if emitted++; emitted == 5 {
					return stop
				}
				return nil
			})
			if err != stop || emitted != 5 {
				t.Errorf("jobs %d: %v after %d documents, want %v after 5", jobs, err, emitted, stop)
			}
			time.Sleep(time.Second) // else goroutines that do not end would go unseen
		})
	}
}
