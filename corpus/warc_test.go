package corpus

import (
	"bufio"
	"compress/zlib"
	"fmt"
	"runtime"
	"strings"
	"testing"
)

const page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<p>Gr\xfc\xdfe"

// warcRecord is one record of a web archive.
func warcRecord(kind, uri, contentType, block string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		kind, uri, contentType, len(block), block)
}

func deflated(s string) string {
	var b strings.Builder
	z := zlib.NewWriter(&b)
	z.Write([]byte(s))
	z.Close()
	return b.String()
}

func TestWARC(t *testing.T) {
	const http = "application/http; msgtype=response"
	head := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
	one := warcRecord("response", "<http://a.de/1>", http, page)
	const shown = "html http://a.de/1 \"<p>Grüße\"\n"
	for _, c := range []struct{ name, archive, want string }{
		{"charset of the header", one, shown},
		{"compressed, a member a record", gzipped(one) + gzipped(one), shown + shown},
		{"other records", warcRecord("warcinfo", "", "application/warc-fields", "software: x\r\n") +
			warcRecord("request", "http://a.de/1", http, "GET / HTTP/1.1\r\n\r\n") +
			warcRecord("response", "http://a.de/2", http, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>weg") +
			warcRecord("response", "http://a.de/3", http, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG") +
			warcRecord("response", "dns:a.de", "text/dns", "20190711\r\na.de. 300 IN A 1.2.3.4\r\n") + one, shown},
		{"text that was made of a page", warcRecord("conversion", "http://a.de/1", "text/plain", "Rat"), "text http://a.de/1 \"Rat\"\n"},
		{"chunked", warcRecord("response", "http://a.de/1", http, head+"Transfer-Encoding: chunked\r\n\r\n6\r\n<p>Rat\r\n5\r\n tagt\r\n0\r\n\r\n"),
			"html http://a.de/1 \"<p>Rat tagt\"\n"},
		{"chunked no longer", warcRecord("response", "http://a.de/1", http, head+"Transfer-Encoding: chunked\r\n\r\n<p>Rat"),
			"html http://a.de/1 \"<p>Rat\"\n"},
		{"compressed body", warcRecord("response", "http://a.de/1", http, head+"Content-Encoding: gzip\r\n\r\n"+gzipped("<p>Rat")),
			"html http://a.de/1 \"<p>Rat\"\n"},
		{"deflated body", warcRecord("response", "http://a.de/1", http, head+"Content-Encoding: deflate\r\n\r\n"+deflated("<p>Rat")),
			"html http://a.de/1 \"<p>Rat\"\n"},
		{"a body that is no deflated one", warcRecord("response", "http://a.de/2", http, head+"Content-Encoding: deflate\r\n\r\n<p>Rat") + one,
			"error http://a.de/2: zlib: invalid header\n" + shown},
		{"a resource that is no page", warcRecord("resource", "http://a.de/2", "image/png", "\x89PNG") + one, shown},
		{"a broken header of the page", warcRecord("response", "http://a.de/2", http, "HTTP/1.1 200 OK\r\nkein Kopf\r\n\r\n<p>Rat") + one,
			"error http://a.de/2: malformed MIME header: missing colon: \"kein Kopf\"\n" + shown},
		{"unknown encoding", warcRecord("response", "http://a.de/2", http, head+"Content-Encoding: br\r\n\r\n\x0b") + one,
			"error http://a.de/2: content encoding \"br\" is not known, want gzip, deflate or zstd\n" + shown},
		{"last record cut off", one + strings.TrimSuffix(one, "e\r\n\r\n"), shown + "error http://a.de/1: " + errTruncated.Error() + "\n"},
		{"header cut off", one + "WARC/1.0\r\nWARC-Type: resp", shown + "error -: record 2: " + errTruncated.Error() + "\n"},
		{"broken header", "WARC/1.0\r\nresponse\r\n\r\n" + one, "error -: record 1: broken WARC header: malformed MIME header: missing colon: \"response\"\n" + shown},
		{"bytes between records", one + "garbage\r\n" + one, shown + "error -: record 2: " + errNoRecord.Error() + "\n" + shown},
		{"length too great", strings.Replace(one, fmt.Sprint(": ", len(page)), ": 90", 1) + one + one,
			"error http://a.de/1: Content-Length 90, but the next record begins before: it was cut off\n" + shown + shown},
		{"length beyond the end", strings.Replace(one, fmt.Sprint(": ", len(page)), ": 9000", 1) + one + one,
			"error http://a.de/1: Content-Length 9000, but the next record begins before: it was cut off\n" + shown + shown},
		{"lengths beyond the end", strings.Replace(one, fmt.Sprint(": ", len(page)), ": 3000", 1) + strings.Replace(one, fmt.Sprint(": ", len(page)), ": 2000", 1) + one,
			"error http://a.de/1: Content-Length 3000, but the next record begins before: it was cut off\n" +
				"error http://a.de/1: Content-Length 2000, but the next record begins before: it was cut off\n" + shown},
		{"a page about archives behind a length too great", strings.Replace(one, fmt.Sprint(": ", len(page)), ": 500", 1) +
			warcRecord("response", "http://a.de/2", http, head+"\r\n<p>Rat\n\nWARC/1.0\nWARC-Type: x"+strings.Repeat(" ", 300)+".") + one,
			"error http://a.de/1: Content-Length 500, but the next record begins before: it was cut off\n" +
				"html http://a.de/2 \"<p>Rat\\n\\nWARC/1.0\\nWARC-Type: x" + strings.Repeat(" ", 300) + ".\"\n" + shown},
		{"length too small", strings.Replace(one, fmt.Sprint(": ", len(page)), ": 66", 1) + one,
			"error http://a.de/1: Content-Length 66, but what follows is no record: the length is wrong\n" + shown},
		{"a page about archives", warcRecord("response", "http://a.de/2", http, head+"\r\n<p>Rat\n\nWARC/1.0\nWARC-Type: x") + one,
			"html http://a.de/2 \"<p>Rat\\n\\nWARC/1.0\\nWARC-Type: x\"\n" + shown},
		{"no HTTP", warcRecord("response", "http://a.de/2", http, "<p>Rat") + warcRecord("response", "http://a.de/3", http, "") + one,
			"error http://a.de/2: the response does not begin with HTTP/\nerror http://a.de/3: the response does not begin with HTTP/\n" + shown},
		{"no length", "WARC/1.0\r\nContent-Length: viel\r\n\r\n\r\n" + one,
			"error -: record 1: Content-Length \"viel\", want a number\n" + shown},
		{"empty page", warcRecord("response", "http://a.de/2", http, head+"\r\n") + one, "error http://a.de/2: empty document\n" + shown},
		{"too large", warcRecord("response", "http://a.de/2", http, head+"\r\n<p>"+strings.Repeat("Rat ", 2000)) + one,
			"error http://a.de/2: larger than the limit of 4096 bytes a document (--max-bytes)\n" + shown},
	} {
		if got := read(c.archive, Auto); got != c.want {
			t.Errorf("%s:\ngot  %swant %s", c.name, got, c.want)
		}
	}
}

// TestWARCLengths holds that wrong lengths cost no more for each that there is, and that
// it is told where records are lost.
func TestWARCLengths(t *testing.T) {
	wrong := strings.Replace(warcRecord("response", "http://a.de/1", "application/http", page), fmt.Sprint(": ", len(page)), ": 90", 1)
	in := &input{r: bufio.NewReader(strings.NewReader(strings.Repeat(wrong, 5000))), max: 4096}
	n := 0
	var m runtime.MemStats
	for _, err := range readWARC(in) {
		if n++; err == nil {
			t.Fatal("a page of a record with a wrong length")
		}
		if n == 4000 {
			runtime.GC()
			runtime.ReadMemStats(&m)
		}
	}
	if n != 5000 || m.HeapAlloc > 100<<20 {
		t.Errorf("%d errors, want 5000; %d bytes are held", n, m.HeapAlloc)
	}
	runtime.ReadMemStats(&m)
	before := m.TotalAlloc
	beyond := strings.Replace(wrong, ": 90", ": 9000000", 1)
	n = 0
	for range readWARC(&input{r: bufio.NewReader(strings.NewReader(strings.Repeat(beyond, 5000))), max: 64 << 20}) {
		n++
	}
	runtime.ReadMemStats(&m)
	if all := m.TotalAlloc - before; n != 5000 || all > 100<<20 {
		t.Errorf("%d errors, want 5000; %d bytes were made for lengths beyond the end", n, all)
	}
	far := strings.Replace(wrong, ": 90", ": 900000", 1) + strings.Repeat(wrong, 2000)
	for _, err := range readWARC(&input{r: bufio.NewReader(strings.NewReader(far)), max: 4096}) {
		if !strings.Contains(err.Error(), "records behind it are lost") {
			t.Error(err)
		}
		break
	}
}
