package score

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// readBrat reads brat's standoff annotation (.ann) of the text beside it (.txt).
// Spans (T) of a type that is named like a record type count, whatever its case; a
// note on a span (#) is its value: for a date "DATE 2019-07-11" or "2019-07-11", for
// an amount "18.50 EUR". All else, relations and events too, is left aside.
func readBrat(path string) ([]Gold, error) {
	text, err := os.ReadFile(strings.TrimSuffix(path, ".ann") + ".txt")
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", path, errNoText, err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	b := brat{byID: map[string]int{}, gold: Gold{Doc: strings.TrimSuffix(path, ".ann") + ".txt", Text: string(text)}}
	lines := bufio.NewScanner(bytes.NewReader(data))
	for n := 1; lines.Scan(); n++ {
		if err := b.line(lines.Text()); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return []Gold{b.gold}, nil
}

type brat struct {
	gold Gold
	byID map[string]int // place in gold.Records of a span
}

func (b *brat) line(line string) error {
	if line == "" || line[0] != 'T' && line[0] != '#' {
		return nil
	}
	fields := strings.SplitN(line, "\t", 3)
	if len(fields) < 3 {
		return fmt.Errorf("%q: want an id, what it is and its words, parted by tabs", line)
	}
	switch line[0] {
	case 'T':
		return b.span(fields[0], fields[1], fields[2])
	case '#':
		_, id, _ := strings.Cut(fields[1], " ")
		if i, ok := b.byID[id]; ok {
			b.gold.Records[i].note(fields[2])
		}
	}
	return nil
}

// span takes "Date 10 22"; of a span in pieces ("10 12;20 22") all between counts.
func (b *brat) span(id, place, text string) error {
	words := strings.FieldsFunc(place, func(r rune) bool { return r == ' ' || r == ';' })
	if len(words) < 3 {
		return fmt.Errorf("%q: want a type, the start and the end in code points", place)
	}
	r := Record{Type: strings.ToLower(words[0]), Doc: b.gold.Doc, Text: text}
	if r.Type != "date" && r.Type != "money" {
		return nil
	}
	var err, endErr error
	r.Start, err = strconv.Atoi(words[1])
	r.End, endErr = strconv.Atoi(words[len(words)-1])
	if err != nil || endErr != nil {
		return fmt.Errorf("%q: want a type, the start and the end in code points", place)
	}
	b.byID[id] = len(b.gold.Records)
	b.gold.Records = append(b.gold.Records, r)
	return nil
}

// note takes what the annotators wrote of a span for its value.
func (r *Record) note(s string) {
	first, second, two := strings.Cut(strings.TrimSpace(s), " ")
	switch {
	case r.Type == "money":
		r.Amount, r.Currency = first, second
	case two:
		r.Timex, r.Value = first, second
	default:
		r.Timex, r.Value = timexOf(first), first
	}
}

// timexOf is the type that a TIMEX3 value shows of itself.
func timexOf(value string) string {
	switch {
	case strings.HasPrefix(value, "P") && !strings.HasSuffix(value, "_REF"):
		return "DURATION"
	case strings.Contains(value, "T"):
		return "TIME"
	}
	return "DATE"
}
