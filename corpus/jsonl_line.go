package corpus

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"
)

// parseLine makes a document of a line without white space around it; its errors are lineErrors.
func parseLine(line []byte) (*Document, error) {
	line, err := decode(line, "", false)
	if err != nil {
		return nil, &lineError{err.Error()}
	}
	if isRecord(line) {
		return nil, errRecord
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
		return nil, m.empty()
	}
	if len(m.date) > 0 {
		if d.Date, err = ParseDate(string(m.date)); err != nil {
			return nil, &lineError{err.Error() + ", or null where it is not known"}
		}
	}
	return d, nil
}

// record is how a line of auslese's own output begins.
var record = regexp.MustCompile(`^\{"type":"[a-z_]+","doc":"(?:[^"\\]|\\.)*",(?:"text":"(?:[^"\\]|\\.)*","start":\d+,"end":\d+,"rule":|.*"from":"(?:text|html)","chars":\d+,"records":)`)

// errRecord ends a file: else all that an earlier run found, whose output lies among the
// documents, would be found once more in the words that it quotes.
var errRecord = errors.New("a record that auslese wrote, want documents; move the file elsewhere")

func isRecord(line []byte) bool {
	return bytes.HasPrefix(line, []byte(`{"type":"`)) && record.Match(line)
}

// members are what an object says of a document.
type members struct {
	id, text, html, date, url, title []byte

	others [5]string // the names of the first other members that are strings
	n      int       // how many of them there are
}

// empty is the error of an object without text, which may stand under another name.
func (m *members) empty() error {
	if m.text != nil || m.html != nil || m.n == 0 {
		return &lineError{errEmpty.Error() + `, want "text" or "html"`}
	}
	return &lineError{fmt.Sprintf(`no "text" or "html", but %s (jq -c '.text = .NAME' makes such lines)`, strings.Trim(fmt.Sprintf("%q", m.others[:m.n]), "[]"))}
}

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
		key := token.String()
		name := strings.ToLower(key)
		into := m.named(name)
		v, err := d.ReadValue()
		switch {
		case err != nil:
		case into != nil:
			*into, err = valueOf(name, v)
		case v.Kind() == '"' && m.n < len(m.others):
			m.others[m.n] = key
			m.n++
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
