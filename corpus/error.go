package corpus

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"strings"
	"unicode"
)

// Error is a document that could not be read, and why.
type Error struct {
	Doc  string // document id, or the path where the id is not known
	Line int    // line of the input, from 1; 0 where lines mean nothing
	Err  error
}

// Error reads "doc:line: why", the form that editors and compilers share. An id
// with control signs is quoted: it comes from the input and may go to a terminal.
func (e *Error) Error() string {
	doc := e.Doc
	if strings.ContainsFunc(doc, unicode.IsControl) {
		doc = strconv.Quote(doc)
	}
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d: %v", doc, e.Line, e.Err)
	}
	return fmt.Sprintf("%s: %v", doc, e.Err)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// fail makes an Error of err. A path that err carries is dropped: doc names it.
func fail(doc string, line int, err error) *Error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		err = at.Err
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = errTruncated
	}
	return &Error{doc, line, err}
}

var (
	errEmpty     = errors.New("empty document")
	errBinary    = errors.New("binary data, want text or HTML")
	errTruncated = errors.New("the file ends too early, it may have been cut off")
)

// tooLarge is the error of a document of more than max bytes.
func tooLarge(max int64) error {
	return fmt.Errorf("larger than the limit of %d bytes a document (--max-bytes)", max)
}
