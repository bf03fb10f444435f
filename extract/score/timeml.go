package score

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// readTimeML reads a TimeML document (.tml): the text between its TEXT tags, its
// date (DCT), its time expressions (TIMEX3). Expressions without words are left out.
func readTimeML(path string) ([]Gold, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	t := timeML{gold: Gold{Doc: path}, x: xml.NewDecoder(f)}
	t.x.CharsetReader = charset.NewReaderLabel
	if err := t.read(); err != nil {
		line, _ := t.x.InputPos()
		if broken, ok := errors.AsType[*xml.SyntaxError](err); ok {
			err = errors.New(broken.Msg)
		}
		return nil, fmt.Errorf("%s:%d: no TimeML: %w", path, line, err)
	}
	t.gold.Text = t.text.String()
	if strings.TrimSpace(t.gold.Text) == "" {
		return nil, fmt.Errorf("%s: %w", path, errNoText)
	}
	return []Gold{t.gold}, nil
}

// timeML is a TimeML document on its way.
type timeML struct {
	gold           Gold
	x              *xml.Decoder
	text           strings.Builder
	runes          int // code points in text
	inText, inDate bool
	open           []opened // expressions that have begun, the innermost last
}

// opened is an expression that has begun at a byte of the text.
type opened struct {
	Record
	at int
}

func (t *timeML) read() error {
	for {
		tok, err := t.x.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			t.start(tok)
		case xml.EndElement:
			t.end(tok.Name.Local)
		case xml.CharData:
			if t.inText {
				t.text.Write(tok)
				t.runes += utf8.RuneCount(tok)
			}
		}
	}
}

func (t *timeML) start(e xml.StartElement) {
	switch e.Name.Local {
	case "TEXT":
		t.inText = true
	case "DCT":
		t.inDate = true
	case "TIMEX3":
		r := Record{Type: "date", Doc: t.gold.Doc, Start: t.runes}
		for _, a := range e.Attr {
			switch a.Name.Local {
			case "type":
				r.Timex = a.Value
			case "value":
				r.Value = a.Value
			case "mod":
				r.Mod = a.Value
			}
		}
		if t.inDate {
			t.gold.Date = r.Value[:min(len(r.Value), len("2006-01-02"))]
		}
		t.open = append(t.open, opened{r, t.text.Len()})
	}
}

func (t *timeML) end(name string) {
	switch name {
	case "TEXT":
		t.inText = false
	case "DCT":
		t.inDate = false
	case "TIMEX3":
		r := t.open[len(t.open)-1]
		t.open = t.open[:len(t.open)-1]
		if r.End = t.runes; t.inText && r.End > r.Start {
			r.Text = t.text.String()[r.at:]
			t.gold.Records = append(t.gold.Records, r.Record)
		}
	}
}
