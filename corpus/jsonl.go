package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"
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
			if err != nil {
				if !yield(nil, fail(in.name, no, err)) || !goesOn(err) {
					return
				}
				if _, ok := errors.AsType[*syntaxError](err); !ok {
					alien = -1
				} else if alien >= 0 {
					alien++
				}
				if alien == maxAlien {
					yield(nil, fail(in.name, no+1, errNoJSONL))
					return
				}
				continue
			}
			alien = -1
			if d.ID == "" {
				d.ID = fmt.Sprintf("%s:%d", in.name, no)
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

// parseLine makes a document of a line without white space around it; its errors are lineErrors.
func parseLine(line []byte) (*Document, error) {
	line, err := decode(line, "", false)
	if err != nil {
		return nil, &lineError{err.Error()}
	}
	var m members
	if err := m.read(line); err != nil {
		return nil, explain(line, err)
	}
	d := &Document{ID: string(m.id), URL: string(m.url), Title: string(m.title), Body: m.text}
	if len(m.text) == 0 {
		d.Body, d.HTML = m.html, true
	}
	if len(bytes.TrimSpace(d.Body)) == 0 {
		return nil, &lineError{errEmpty.Error() + `, want "text" or "html"`}
	}
	if len(m.date) > 0 {
		if d.Date, err = ParseDate(string(m.date)); err != nil {
			return nil, &lineError{err.Error()}
		}
	}
	return d, nil
}

// members are what an object says of a document.
type members struct{ id, text, html, date, url, title []byte }

// read takes the members of the object that line holds, as encoding/json would: names
// in any case, of two of the same name the last.
func (m *members) read(line []byte) error {
	d := jsontext.NewDecoder(bytes.NewBuffer(line), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if kind := d.PeekKind(); kind != '{' && kind != 0 {
		how := ""
		if kind == '[' {
			how = " (jq -c '.[]' makes such lines)"
		}
		return noObject("a JSON %s, want one object a line%s", kindName(kind), how)
	}
	if _, err := d.ReadToken(); err != nil {
		return err
	}
	for d.PeekKind() != '}' {
		token, err := d.ReadToken()
		if err != nil {
			return err
		}
		name := strings.ToLower(token.String())
		into := m.named(name)
		v, err := d.ReadValue()
		if err == nil && into != nil {
			*into, err = valueOf(name, v)
		}
		if err != nil {
			return err
		}
	}
	d.ReadToken() // the }
	if end := d.InputOffset(); end < int64(len(line)) {
		return &lineError{fmt.Sprintf("column %d: something follows the object, want one JSON object a line", end+1)}
	}
	return nil
}

// named is where the member of that name, in lower case, belongs, nil for nowhere.
func (m *members) named(name string) *[]byte {
	switch name {
	case "id":
		return &m.id
	case "text":
		return &m.text
	case "html":
		return &m.html
	case "date":
		return &m.date
	case "url":
		return &m.url
	case "title":
		return &m.title
	}
	return nil
}

// valueOf is what a member says: a string; null for nothing; for the id also a number, as
// it is written.
func valueOf(name string, v jsontext.Value) ([]byte, error) {
	switch kind := v.Kind(); {
	case kind == '"':
		s, _ := jsontext.AppendUnquote(nil, v) // half a surrogate pair becomes U+FFFD
		return s, nil
	case kind == 'n':
		return nil, nil
	case kind == '0' && name == "id":
		return bytes.Clone(v), nil
	case name == "id":
		return nil, &lineError{`"id" is neither a string nor a number`}
	default:
		return nil, &lineError{fmt.Sprintf("%q is a JSON %s, want a string", name, kindName(kind))}
	}
}

// explain says what is wrong with a line that is no document.
func explain(line []byte, err error) error {
	if goesOn(err) {
		return err
	}
	broken, ok := errors.AsType[*jsontext.SyntacticError](err)
	switch {
	case !ok:
		return noObject("%v", err)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return noObject("column %d: the line ends within the JSON, want one JSON object a line (jq -c makes such lines)", len(line))
	}
	return noObject("column %d: %v, want one JSON object a line", broken.ByteOffset+1, broken.Err)
}

func noObject(format string, args ...any) error {
	return &syntaxError{lineError{fmt.Sprintf(format, args...)}}
}

// kindName is what JSON calls a kind of value.
func kindName(k jsontext.Kind) string {
	switch k {
	case '{':
		return "object"
	case '[':
		return "array"
	case 't', 'f':
		return "boolean"
	}
	return k.String()
}

// ParseDate reads a day written YYYY-MM-DD; a time that follows it is left aside.
func ParseDate(s string) (time.Time, error) {
	day := s
	if len(s) > len(time.DateOnly) && (s[len(time.DateOnly)] == 'T' || s[len(time.DateOnly)] == ' ') {
		day = s[:len(time.DateOnly)]
	}
	t, err := time.Parse(time.DateOnly, day)
	if err != nil || t.Year() == 0 { // which Go knows, and databases do not
		return time.Time{}, fmt.Errorf("no date: %q, want a day as YYYY-MM-DD", s)
	}
	return t, nil
}
