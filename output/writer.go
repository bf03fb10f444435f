// Package output writes results so that no half line is ever left behind.
package output

import (
	"io"
	"os"
)

// bufferSize is how many bytes a Writer gathers before it writes.
const bufferSize = 64 << 10

// Writer gathers whole lines and hands them on in large writes that end at a
// line's end. It is not safe for concurrent use.
type Writer struct {
	w    io.Writer
	live bool // a terminal: write at once
	buf  []byte
	ends []int // of the Write calls in buf
	err  error // the first failure; nothing is written after it
}

// NewWriter returns a Writer to w. Call Flush at the end.
func NewWriter(w io.Writer) *Writer {
	return &Writer{w: w, live: IsTerminal(w)}
}

// Write takes whole lines, all of one document. Where writing fails on a file,
// for instance on a full disk, the lines of a document that were written in
// part are cut off again.
func (w *Writer) Write(lines []byte) (int, error) {
	if len(lines) == 0 || w.err != nil {
		return 0, w.err
	}
	if len(w.buf)+len(lines) > bufferSize {
		if err := w.Flush(); err != nil {
			return 0, err
		}
	}
	w.buf = append(w.buf, lines...)
	w.ends = append(w.ends, len(w.buf))
	if w.live {
		return len(lines), w.Flush()
	}
	return len(lines), nil
}

// Flush writes what was gathered.
func (w *Writer) Flush() error {
	if w.err != nil || len(w.buf) == 0 {
		return w.err
	}
	n, err := w.w.Write(w.buf)
	if err == nil && n < len(w.buf) {
		err = io.ErrShortWrite
	}
	if err != nil {
		w.err = err
		w.cut(n)
	}
	w.buf, w.ends = w.buf[:0], w.ends[:0]
	return err
}

// cut takes back what the n bytes written of buf hold beyond the last whole document.
func (w *Writer) cut(n int) {
	whole := 0
	for _, end := range w.ends {
		if end <= n {
			whole = end
		}
	}
	f, ok := w.w.(*os.File)
	if !ok || whole == n {
		return
	}
	if st, err := f.Stat(); err != nil || !st.Mode().IsRegular() {
		return
	}
	if at, err := f.Seek(0, io.SeekCurrent); err == nil {
		f.Truncate(at - int64(n-whole)) // best effort: the failure itself is reported
	}
}

// IsTerminal reports whether w is a device that shows what it gets, as a terminal does.
func IsTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}
