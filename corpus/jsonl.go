package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// sniffJSONL reports whether content that starts with head is a JSON object, or an
// array of such, which is then refused by name rather than read as prose.
func sniffJSONL(head []byte) bool {
	head = bytes.TrimSpace(head)
	if array, ok := bytes.CutPrefix(head, []byte("[")); ok {
		head = bytes.TrimSpace(array)
	}
	rest, ok := bytes.CutPrefix(head, []byte("{"))
	return ok && bytes.HasPrefix(bytes.TrimSpace(rest), []byte(`"`))
}

// readJSONL yields a document a line. A line without an id is named by its number.
func readJSONL(in *input) documents {
	return func(yield func(*Document, error) bool) {
		var buf []byte
		seen := newIDs()
		alien := 0 // lines that are no objects, while there was none that is one
		for no := 1; ; no++ {
			line, err := readLine(in.r, buf[:0], in.max)
			buf = line
			if err == io.EOF {
				return
			}
			var d *Document
			if err == nil {
				if line = bytes.TrimSpace(line); len(line) == 0 {
					continue
				}
				d, err = parseLine(line)
			}
			switch _, broken := errors.AsType[*syntaxError](err); {
			case !broken:
				alien = -1
			case alien >= 0:
				alien++
			}
			if err != nil {
				if !yield(nil, fail(in.name, no, err)) || !goesOn(err) {
					return
				}
				if alien == maxAlien {
					yield(nil, fail(in.name, no+1, errNoJSONL))
					return
				}
				continue
			}
			if d.ID == "" {
				d.ID = fmt.Sprintf("%s:%d", in.name, no)
			} else if before := seen.add(d.ID, no); before > 0 {
				in.note(fmt.Sprintf("lines %d and %d have the same id, so their records have the same doc (told once for a file)", before, no))
			}
			if !yield(d, nil) {
				return
			}
		}
	}
}

// maxAlien is after how many lines without a JSON object a file is none of JSON Lines.
const maxAlien = 100

var errNoJSONL = fmt.Errorf("the rest is left: none of the first %d lines is a JSON object; want JSON Lines, or another --from", maxAlien)

// syntaxError is a lineError of what is no JSON object.
type syntaxError struct{ lineError }

func (e *syntaxError) Unwrap() error { return &e.lineError }

// lineError is a fault of one line: those that follow can be read.
type lineError struct{ msg string }

func (e *lineError) Error() string { return e.msg }

func goesOn(err error) bool {
	_, ok := errors.AsType[*lineError](err)
	return ok
}

// readLine appends the next line to buf, without its end, however long it is up
// to max bytes; the rest of a longer one is passed over and it becomes an error.
func readLine(r *bufio.Reader, buf []byte, max int64) ([]byte, error) {
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || int64(len(buf)+len(part)) > max; !long {
			buf = append(buf, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case long:
			return buf, &lineError{tooLarge(max).Error()}
		case err == io.EOF && len(buf) > 0:
			return buf, nil
		case err != nil:
			return buf, err
		}
		return buf, nil
	}
}
