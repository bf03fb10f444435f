package corpus

import "time"

// Document is one document as it was found: bytes in UTF-8, not yet stripped.
type Document struct {
	ID    string    // what the input calls it (JSONL, WARC, feeds, mailboxes), else the path as found, "-" for standard input
	URL   string    // address it was published under; empty where none is given
	Title string    // title that the input gives (JSONL, feeds, mails); empty where none is given
	Date  time.Time // the document's own date as the input gives it; zero where none is given
	Body  []byte    // UTF-8
	HTML  bool      // Body is HTML, not text

	Modified time.Time // when the file was last changed, or the page archived; zero where that is not known
}

// Text is a document's text, the coordinate system of every span.
type Text struct {
	ID        string
	URL       string
	Title     string    // headline; empty where none was found
	Publisher string    // the site's or sender's name; empty where none was found
	Date      time.Time // the document's own date; zero where none was found
	Body      string    // what `auslese clean` prints; UTF-8, blocks parted by newlines
	HTML      bool      // the document came as HTML
}
