package main

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// TestProgress holds that the progress line tells what is left and makes room for messages.
func TestProgress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var shown strings.Builder
		r := &report{w: &shown, begun: time.Now(), quit: make(chan struct{}), summary: true}
		go r.progress()
		r.done(false)
		r.done(true)
		time.Sleep(300 * time.Millisecond)
		r.bytes.Store(1_000_000)
		r.total.Store(4_000_000)
		time.Sleep(700*time.Millisecond + time.Millisecond)
		r.document(errors.New("b\x1b[2J.txt: empty document"))
		if err := r.close(); err != nil || r.err() != errDocuments {
			t.Errorf("close: %v, err: %v", err, r.err())
		}
		const line, clear = "2 documents (1 of them without main text)", "\r\x1b[K"
		want := line + ", 0.0 MB in 300ms (0.0 MB/s)" + clear + // nothing is read yet
			line + ", 1.0 MB in 500ms (2.0 MB/s), 2s left" + clear +
			line + ", 1.0 MB in 800ms (1.3 MB/s), 2s left" + clear +
			line + ", 1.0 MB in 1s (1.0 MB/s), 3s left" + clear +
			"auslese: b\ufffd[2J.txt: empty document\n" +
			"auslese: " + line + ", 1 failed, 1.0 MB in 1s (1.0 MB/s)\n"
		if got := shown.String(); got != want {
			t.Errorf("got\n%q\nwant\n%q", got, want)
		}
	})
}
