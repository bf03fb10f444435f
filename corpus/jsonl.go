package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// sniffJSONL reports whether content that starts with head is a JSON object.
func sniffJSONL(head []byte) bool {
	rest, ok := bytes.CutPrefix(bytes.TrimSpace(head), []byte("{"))
	return ok && bytes.HasPrefix(bytes.TrimSpace(rest), []byte(`"`))
}

// readJSONL yields a document a line. A line without an id is named by its number.
func readJSONL(in *input) documents {
	return func(yield func(*Document, error) bool) {
		var buf []byte
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
			if err != nil {
				if !yield(nil, fail(in.name, no, err)) || !goesOn(err) {
					return
				}
				continue
			}
			if d.ID == "" {
				d.ID = fmt.Sprintf("%s:%d", in.name, no)
			}
			if !yield(d, nil) {
				return
			}
		}
	}
}

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

// parseLine makes a document of a line without white space around it; its errors are lineErrors.
func parseLine(line []byte) (*Document, error) {
	line, err := decode(line, "", false)
	if err != nil {
		return nil, &lineError{err.Error()}
	}
	var v struct {
		ID    id     `json:"id"`
		Text  string `json:"text"`
		HTML  string `json:"html"`
		Date  string `json:"date"`
		URL   string `json:"url"`
		Title string `json:"title"`
	}
	if err := json.Unmarshal(line, &v); err != nil {
		return nil, &lineError{explain(line, err)}
	}
	d := &Document{ID: string(v.ID), URL: v.URL, Title: v.Title, Body: []byte(v.Text)}
	if v.Text == "" {
		d.Body, d.HTML = []byte(v.HTML), true
	}
	if len(bytes.TrimSpace(d.Body)) == 0 {
		return nil, &lineError{errEmpty.Error() + `, want "text" or "html"`}
	}
	if v.Date != "" {
		if d.Date, err = ParseDate(v.Date); err != nil {
			return nil, &lineError{err.Error()}
		}
	}
	return d, nil
}

// explain says what is wrong with a line that is no document.
func explain(line []byte, err error) string {
	if goesOn(err) {
		return err.Error()
	}
	if line[0] == '[' {
		return "a JSON array, want one object a line"
	}
	if wrong, ok := errors.AsType[*json.UnmarshalTypeError](err); ok && wrong.Field != "" {
		return fmt.Sprintf("%q is a JSON %s, want a string", wrong.Field, wrong.Value)
	}
	if broken, ok := errors.AsType[*json.SyntaxError](err); ok {
		return fmt.Sprintf("column %d: %v, want one JSON object a line", broken.Offset, err)
	}
	return fmt.Sprintf("%v, want a JSON object", err)
}

// id is a document id: a JSON string, or a number as it is written.
type id string

// UnmarshalJSON takes strings, numbers and null.
func (i *id) UnmarshalJSON(b []byte) error {
	switch {
	case b[0] == '"':
		return json.Unmarshal(b, (*string)(i))
	case b[0] == '-' || b[0] >= '0' && b[0] <= '9':
		*i = id(b)
	case !bytes.Equal(b, []byte("null")):
		return &lineError{`"id" is neither a string nor a number`}
	}
	return nil
}

// ParseDate reads a day written YYYY-MM-DD; a time that follows it is left aside.
func ParseDate(s string) (time.Time, error) {
	day := s
	if len(s) > len(time.DateOnly) && (s[len(time.DateOnly)] == 'T' || s[len(time.DateOnly)] == ' ') {
		day = s[:len(time.DateOnly)]
	}
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return t, fmt.Errorf("no date: %q, want a day as YYYY-MM-DD", s)
	}
	return t, nil
}
