package corpus

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// show writes documents and errors a line each, as tests compare them.
func show(docs documents) string {
	var b strings.Builder
	for d, err := range docs {
		switch {
		case err != nil:
			fmt.Fprintf(&b, "error %v\n", err)
		case d.HTML:
			fmt.Fprintf(&b, "html %s %q\n", d.ID, d.Body)
		default:
			fmt.Fprintf(&b, "text %s %q\n", d.ID, d.Body)
		}
	}
	return b.String()
}

// read shows the documents of standard input.
func read(content string, from Format) string {
	return show(Open([]string{"-"}, Options{From: from, Stdin: strings.NewReader(content), MaxBytes: 4096}))
}

// inUTF16 is s in UTF-16, little endian, without a mark.
func inUTF16(s string) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return string(b)
}

func TestCharset(t *testing.T) {
	for _, c := range []struct{ name, content, want string }{
		{"UTF-8", "Grüße", `text - "Grüße"`},
		{"UTF-8 with mark", "\xef\xbb\xbfGrüße", `text - "Grüße"`},
		{"UTF-16 little endian", "\xff\xfeG\x00r\x00\xfc\x00", `text - "Grü"`},
		{"UTF-16 big endian", "\xfe\xff\x00G\x00r\x00\xfc", `text - "Grü"`},
		{"UTF-16 little endian without mark", inUTF16("Die „Grüße“ – aus Köln"), `text - "Die „Grüße“ – aus Köln"`},
		{"UTF-16 big endian without mark", "\x00" + strings.TrimSuffix(inUTF16("Grüße aus Köln\n"), "\x00"), `text - "Grüße aus Köln\n"`},
		{"UTF-16 page without mark", inUTF16("<p>Grüße aus Köln"), `html - "<p>Grüße aus Köln"`},
		{"UTF-32", strings.ReplaceAll(inUTF16("Koeln am Rhein"), "\x00", "\x00\x00\x00"), "error -: UTF-32; make it UTF-8 first, for instance by iconv -f utf-32 -t utf-8"},
		{"UTF-32 with mark", "\xff\xfe\x00\x00" + strings.ReplaceAll(inUTF16("Koeln"), "\x00", "\x00\x00\x00"), "error -: UTF-32; make it UTF-8 first, for instance by iconv -f utf-32 -t utf-8"},
		{"zeros", strings.Repeat("\x00", 40), "error -: " + errBinary.Error()},
		{"old Word", "\xd0\xcf\x11\xe0" + strings.Repeat("\x00", 40), "error -: an old Office document; make it text or HTML first, for instance by LibreOffice"},
		{"RTF", `{\rtf1\ansi Rat}`, "error -: an RTF document; make it text or HTML first, for instance by pandoc"},
		{"an image's first bytes", "\xff\xd8\x81\x8d\x8f\x90\x9dJFIF", "error -: " + errBinary.Error()},
		{"numbers of two bytes", "\x01\x00\x05\x00\x02\x00\x03\x00\x41\x00", "error -: " + errBinary.Error()},
		{"windows-1252", "Gr\xfc\xdfe \x84Nanjing\x93 \x80", `text - "Grüße „Nanjing“ €"`},
		{"UTF-8 cut off inside a letter", "Grüße aus Köln und M\xc3", `text - "Grüße aus Köln und M�"`},
		{"declared", `<html><meta charset="iso-8859-2"><p>Pozna` + "\xf1", `html - "<html><meta charset=\"iso-8859-2\"><p>Poznań"`},
		{"declared, but UTF-8", `<html><meta charset="iso-8859-1"><p>Köln`, `html - "<html><meta charset=\"iso-8859-1\"><p>Köln"`},
		{"declared UTF-8, but windows-1252", `<html><meta charset="utf-8"><p>K` + "\xf6ln", `html - "<html><meta charset=\"utf-8\"><p>Köln"`},
		{"declared as XML", `<?xml version="1.0" encoding="iso-8859-2"?><html><p>Pozna` + "\xf1", `html - "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html><p>Poznań"`},
		{"declared as XML that nobody knows", `<?xml version="1.0" encoding="x-none"?><html><p>K` + "\xf6ln", `html - "<?xml version=\"1.0\" encoding=\"x-none\"?><html><p>Köln"`},
		{"text about a declaration", `Mit <meta charset="iso-8859-2"> K` + "\xf6ln", `text - "Mit <meta charset=\"iso-8859-2\"> Köln"`},
	} {
		if got := read(c.content, Auto); got != c.want+"\n" {
			t.Errorf("%s: got %s want %s", c.name, got, c.want)
		}
	}
}

func TestFormatByContent(t *testing.T) {
	for _, c := range []struct{ content, want string }{
		{"  {\"text\": \"Rat\"}", `text -:1 "Rat"`},
		{"{Klammer} am Anfang", `text - "{Klammer} am Anfang"`},
		{"<!-- a --> <?xml version='1.0'?>\n<!DOCTYPE html>", `html - "<!-- a --> <?xml version='1.0'?>\n<!DOCTYPE html>"`},
		{"<p class=x>Rat", `html - "<p class=x>Rat"`},
		{"<!-- nie zu Ende <p>Rat", `text - "<!-- nie zu Ende <p>Rat"`},
		{"<3 Herzen für Leipzig", `text - "<3 Herzen für Leipzig"`},
		{"<", `text - "<"`},
	} {
		if got := read(c.content, Auto); got != c.want+"\n" {
			t.Errorf("%q: got %s want %s", c.content, got, c.want)
		}
	}
}

// TestLines holds what is taken of a line that a careful writer would not have written.
func TestLines(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{`{"ID": 7, "Text": "Rat", "more": {"a": [1, null]}}`, `text 7 "Rat"`},
		{`{"text": "alt", "text": "Rat \ud83d"}`, `text -:1 "Rat �"`},
		{`{"id": "a", "text": "K\u00f6ln", "date": null}`, `text a "Köln"`},
		{`{"id": "a", "text": {"de": "Köln"}}`, `error -:1: "text" is a JSON object, want a string`},
		{`{"id": "a", "text": true}`, `error -:1: "text" is a JSON boolean, want a string`},
		{`{"id": "a", "text": "Köln"} {}`, `error -:1: column 29: something follows the object, want one JSON object a line`},
		{`"Köln"`, `error -:1: a JSON string, want one object a line`},
		{`{"id": "a", "Body": "Köln", "n": 1, "lead": ""}`, `error -:1: no "text" or "html", but "Body" "lead" (jq -c '.text = .NAME'`},
		{`{"id": "a", "body": "Köln", "text": null}`, `error -:1: no "text" or "html", but "body" (jq`},
		{`{"id": "a", "body": "Köln", "text": ""}`, `error -:1: empty document, want "text" or "html"`},
		{`{"id": "a"}`, `error -:1: empty document, want "text" or "html"`},
	} {
		if got := read(c.line, JSONL); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: got %s want %s", c.line, got, c.want)
		}
	}
}

func TestLimit(t *testing.T) {
	long := strings.Repeat("Rat ", 2000)
	if got, want := read(long, Plain), "error -: larger than the limit of 4096 bytes a document (--max-bytes)\n"; got != want {
		t.Errorf("text: got %s want %s", got, want)
	}
	lines := fmt.Sprintf("{\"text\": %q}\n{\"text\": \"Rat\"}\n", long)
	want := "error -:1: larger than the limit of 4096 bytes a document (--max-bytes)\ntext -:2 \"Rat\"\n"
	if got := read(lines, JSONL); got != want {
		t.Errorf("JSON Lines: got %s want %s", got, want)
	}
}

func gzipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(s))
	z.Close()
	return b.String()
}

func TestCompressed(t *testing.T) {
	z, _ := zstd.NewWriter(nil)
	const want = "text - \"Der Rat tagt.\"\n"
	if got := read(string(z.EncodeAll([]byte("Der Rat tagt."), nil)), Auto); got != want {
		t.Errorf("zstd: got %s want %s", got, want)
	}
	packed := gzipped("Der Rat ") + gzipped("tagt.")
	if got := read(packed, Auto); got != want {
		t.Errorf("gzip: got %s want %s", got, want)
	}
	if got, want := read(packed[:len(packed)-3], Auto), "error -: "+errTruncated.Error()+"\n"; got != want {
		t.Errorf("cut off: got %s want %s", got, want)
	}
	if got, want := read(packed+"Rest", Auto), "error -: "+errTrailing.Error()+"\n"; got != want {
		t.Errorf("stray bytes behind: got %s want %s", got, want)
	}
	if got, want := read(packed+gzipped("")+gzipped("")+"\x1f", Auto), "error -: "+errTruncated.Error()+"\n"; got != want {
		t.Errorf("cut off in a header: got %s want %s", got, want)
	}
	var lines strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&lines, "{\"id\": %d, \"text\": \"Der Rat tagt um neun.\"}\n", i*i*i)
	}
	packed = gzipped(lines.String())
	got := read(packed[:len(packed)/2], Auto)
	if n := strings.Count(got, "Der Rat tagt um neun."); n == 0 || !strings.HasSuffix(got, "error -:"+fmt.Sprint(n+1)+": "+errTruncated.Error()+"\n") {
		t.Errorf("JSON Lines cut off: got %s", got)
	}
}

// TestChangesWhileRead holds that a run reads files as they were when it opened
// them, and that what vanishes is an error.
func TestChangesWhileRead(t *testing.T) {
	dir := t.TempDir()
	grows := filepath.Join(dir, "a", "grows.jsonl")
	write := func(name, content string, flags int) {
		os.MkdirAll(filepath.Dir(name), 0o777)
		f, err := os.OpenFile(name, flags|os.O_CREATE|os.O_WRONLY, 0o666)
		if err == nil {
			_, err = f.WriteString(content)
			f.Close()
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	line := "{\"id\": \"1\", \"text\": \"" + strings.Repeat("Rat ", 20_000) + "\"}\n"
	write(grows, line+line, os.O_TRUNC)
	for _, name := range []string{"1.txt", "2.txt", "3/4.txt"} {
		write(filepath.Join(dir, "b", name), "Rat", os.O_TRUNC)
	}
	var got []string
	for d, err := range Open([]string{dir}, Options{}) {
		if err != nil {
			got = append(got, strings.TrimPrefix(err.Error(), dir))
			continue
		}
		got = append(got, strings.TrimPrefix(d.ID, dir))
		write(grows, line, os.O_APPEND)
		if strings.HasSuffix(d.ID, "1.txt") {
			os.RemoveAll(filepath.Join(dir, "b"))
		}
	}
	const gone = ": no such file or directory"
	if want := []string{"1", "1", "/b/1.txt", "/b/2.txt" + gone, "/b/3" + gone}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestGuarded(t *testing.T) {
	broken := func(yield func(*Document, error) bool) {
		if yield(&Document{ID: "1", Body: []byte("Rat")}, nil) {
			panic("index out of range")
		}
	}
	if got, want := show(guarded("a.rss", broken)), "text 1 \"Rat\"\nerror a.rss: cannot be read: index out of range\n"; got != want {
		t.Errorf("got %s want %s", got, want)
	}
	defer func() {
		if p := recover(); p != "mine" {
			t.Errorf("the caller's panic became %v", p)
		}
	}()
	for range guarded("a.rss", broken) {
		panic("mine")
	}
}

// zeros yields zeros without end.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestDecompressionBomb(t *testing.T) {
	b := &bounded{r: zeros{}, packed: &counter{n: 1 << 10}}
	n, err := int64(0), error(nil)
	for err == nil && n < 2*freeSize {
		var k int
		k, err = b.Read(make([]byte, 1<<20))
		n += int64(k)
	}
	if err != errBomb {
		t.Errorf("after %d bytes: %v, want %v", n, err, errBomb)
	}
}

// TestNoJSONL holds that a file that is no JSON Lines is given up, not told line by line,
// and that one with empty documents alone is none of these.
func TestNoJSONL(t *testing.T) {
	if got := strings.Count(read(strings.Repeat("<p>Rat\n", 300), JSONL), "\n"); got != maxAlien+1 {
		t.Errorf("%d errors, want %d", got, maxAlien+1)
	}
	if got := read(strings.Repeat("<p>Rat\n", 300), JSONL); !strings.HasSuffix(got, fmt.Sprintf("error -:101: %v\n", errNoJSONL)) {
		t.Errorf("ends %q", got[len(got)-150:])
	}
	for _, line := range []string{`{"text": ""}`, `{"text": 3}`, `{"id": "1"} x`} {
		if got := read(strings.Repeat(line+"\n", 150)+`{"text": "Rat"}`, JSONL); !strings.HasSuffix(got, "text -:151 \"Rat\"\n") {
			t.Errorf("%s: ends %q", line, got[len(got)-100:])
		}
	}
}

// TestRecordsAreNoDocuments holds that a file of what auslese wrote is refused once, and that
// documents which have members of the same names are none.
func TestRecordsAreNoDocuments(t *testing.T) {
	refused := "error -:1: " + errRecord.Error() + "\n"
	for _, c := range []struct{ lines, want string }{
		{`{"type":"date","doc":"a \"b\"","text":"3. Mai","start":0,"end":6,"rule":"x"}`, refused},
		{`{"type":"document","doc":"a","title":"Rat","from":"text","chars":3,"records":{"date":1}}`, refused},
		{`{"type":"news","doc":"a","text":"Rat","start":"heute"}`, "text -:1 \"Rat\"\ntext -:2 \"Rat\"\n"},
		{`{"id":"a","type":"date","doc":"a","text":"Rat","start":0,"end":6,"rule":"x"}`, "text a \"Rat\"\ntext a \"Rat\"\n"},
	} {
		if got := read(c.lines+"\n"+c.lines+"\n", JSONL); got != c.want {
			t.Errorf("%s: got %s want %s", c.lines, got, c.want)
		}
	}
}

// TestSameIDs holds that the first two lines with one id are told, and no more.
func TestSameIDs(t *testing.T) {
	lines := `{"id": 1, "text": "Rat"}

{"text": "Rat"}
{"id": "2", "text": ""}
{"id": "2", "text": "Rat"}
{"id": "1", "text": "Rat"}
{"id": "2", "text": "Rat"}
{"text": "Rat"}`
	var got []string
	note := func(path, msg string) { got = append(got, path+": "+msg) }
	if n := strings.Count(show(Open([]string{"-"}, Options{Stdin: strings.NewReader(lines), Note: note})), "\"Rat\""); n != 6 {
		t.Errorf("%d documents, want 6", n)
	}
	if want := []string{"-: lines 1 and 6 have the same id, so their records have the same doc (told once for a file)"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestCallerStops holds that no reader goes on when the caller has seen enough, which would be a panic.
func TestCallerStops(t *testing.T) {
	one := warcRecord("response", "http://a.de/1", "application/http", page)
	mailbox := "From a@b\n" + plainMail + "\nFrom a@b\n" + plainMail
	for _, content := range []string{
		"Rat", "", "{\"text\": \"Rat\"}\n{\"text\": \"Rat\"}", "{\"text\": \n{\"text\": \"Rat\"}", one + one, one + "garbage\r\n" + one,
		"WARC/1.0\r\nno header\r\n\r\n" + one + "garbage", rss, brokenRSS, brokenRSS[:400], sitemap, mailbox, "From a@b\nno header\n\nFrom a@b\n" + plainMail,
		strings.Replace(mailbox, "\n\n", "\n\n"+strings.Repeat("Rat ", 2000), 1),
	} {
		all := strings.Count(read(content, Auto), "\n")
		for n := range all { // n documents and errors are taken, then no more
			taken := 0
			for range Open([]string{"-", "none", "-"}, Options{Stdin: strings.NewReader(content), MaxBytes: 4096, List: strings.NewReader("none\nnone\n"), ListEnd: '\n'}) {
				if taken++; taken > n {
					break
				}
			}
		}
	}
	dir := t.TempDir()
	for _, name := range []string{"a.txt", "b.txt", "c/d.txt"} {
		os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777)
		if err := os.WriteFile(filepath.Join(dir, name), []byte("Rat"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for range Open([]string{dir, dir, "", "[a"}, Options{}) {
		break
	}
	for range Open([]string{"", "[a", dir}, Options{}) {
		break
	}
}

// FuzzOpen holds that documents of whatever input are UTF-8, not empty and named.
func FuzzOpen(f *testing.F) {
	for _, s := range []string{
		"Grüße", "\xff\xfeG\x00", "<html><meta charset=utf-7>", gzipped("Rat"), "{\"text\": \"\\ud800\"}\n[",
		warcRecord("response", "http://a.de/", "application/http", page), "WARC/1.0\r\nContent-Length: 9\r\n\r\n",
		rss, atom, brokenRSS, sitemap, inUTF16("Die Grüße"), plainMail, alternative, "From a@b\n" + plainMail,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, content string) {
		formats := []Format{Auto, Plain, HTML, JSONL, WARC, Feed, Mail}
		for _, from := range formats {
			for d, err := range Open([]string{"-"}, Options{From: from, Stdin: strings.NewReader(content), MaxBytes: 1 << 20}) {
				if err != nil {
					continue
				}
				if !utf8.Valid(d.Body) || len(bytes.TrimSpace(d.Body)) == 0 || d.ID == "" {
					t.Errorf("%s of %q gives %+v", from, content, d)
				}
			}
		}
	})
}

func TestErrorQuotesControlSigns(t *testing.T) {
	err := fail("a\nauslese: \x1b[2J", 3, errEmpty)
	if got, want := err.Error(), `"a\nauslese: \x1b[2J":3: empty document`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
