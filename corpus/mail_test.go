package corpus

import (
	"fmt"
	"strings"
	"testing"
)

const mailHead = `Received: from mx.example.org by mail.example.org; Thu, 11 Jul 2019 10:00:01 +0200
From: Presse <presse@example.org>
Subject: =?utf-8?q?Radweg_er=C3=B6ffnet?=
Date: Thu, 11 Jul 2019 10:00:00 +0200
Message-ID: <1@example.org>
MIME-Version: 1.0
`

const plainMail = mailHead + `Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Der Rat er=F6ffnet den Weg.
`

const alternative = mailHead + `Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

Bitte HTML lesen.
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PHA+RGVyIFJhdCB0YWd0LjwvcD4=
--b
Content-Type: application/pdf
Content-Disposition: attachment; filename=a.pdf

%PDF
--b--
`

// nested begins a mail whose parts lie so deep.
func nested(depth int) string {
	s := "From: a@b\nSubject: Rat\nMIME-Version: 1.0\n"
	for i := range depth {
		s += fmt.Sprintf("Content-Type: multipart/mixed; boundary=_%d\n\n--_%d\n", i, i)
	}
	return s
}

// saved is a page that a browser saved with what it needs.
const saved = `From: <Saved by Blink>
Snapshot-Content-Location: https://a.de/1
Subject: Rat | Stadt
Date: Thu, 11 Jul 2019 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://a.de/1

<title>Rat</title><p>Der Rat er=C3=B6ffnet den Weg.
--b
Content-Type: text/html
Content-Location: cid:frame-1

<p>Anzeige
--b--
`

func TestSavedPage(t *testing.T) {
	for d, err := range Open([]string{"-"}, Options{Stdin: strings.NewReader(saved)}) {
		if err != nil || !d.HTML || string(d.Body) != "<title>Rat</title><p>Der Rat eröffnet den Weg." {
			t.Fatalf("%q, %v", d.Body, err)
		}
		if d.URL != "https://a.de/1" || d.Title != "" || !d.Date.IsZero() || d.Modified.Day() != 11 {
			t.Errorf("url %q, title %q, date %v, saved %v", d.URL, d.Title, d.Date, d.Modified)
		}
	}
}

func TestMail(t *testing.T) {
	const text = "text - \"Der Rat eröffnet den Weg.\\n\"\n"
	mailbox := "From a@b Thu Jul 11 10:00:00 2019\n" + plainMail + "\n>From hier an geht es bergauf.\n\n" +
		"From a@b Thu Jul 11 10:00:00 2019\n" + strings.ReplaceAll(alternative, "<1@", "<2@")
	for _, c := range []struct{ name, content, want string }{
		{"text", plainMail, text},
		{"line ends of the net", strings.ReplaceAll(plainMail, "\n", "\r\n"), strings.ReplaceAll(text, `\n"`, `\r\n"`)},
		{"HTML that says more", alternative, "html - \"<p>Der Rat tagt.</p>\"\n"},
		{"cut off in an attachment", alternative[:strings.Index(alternative, "%PDF")+2], "html - \"<p>Der Rat tagt.</p>\"\n"},
		{"mailbox", mailbox, "text 1@example.org \"Der Rat eröffnet den Weg.\\n\\nFrom hier an geht es bergauf.\\n\\n\"\n" +
			"html 2@example.org \"<p>Der Rat tagt.</p>\"\n"},
		{"a mail too large", strings.Replace(mailbox, ">From", strings.Repeat("Rat ", 1200), 1), "error -:1: larger than the limit of 4096 bytes a document (--max-bytes)\n" +
			"html 2@example.org \"<p>Der Rat tagt.</p>\"\n"},
		{"cut by a picture", mailHead + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nDer Rat tagt.\n--b\nContent-Type: image/png\nContent-Disposition: inline\n\nPNG\n" +
			"--b\nContent-Type: text/plain\n\nEr berät.\n--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nAnhang\n--b--\n", "text - \"Der Rat tagt.\\nEr berät.\"\n"},
		{"parts in parts", nested(45) + "Content-Type: text/plain\n\nRat", "text - \"Rat\"\n"},
		{"parts in parts without end", nested(55) + "Content-Type: text/plain\n\nRat", "error -: broken mail: parts nested more than 50 deep\n"},
		{"too large", mailHead + "\n" + strings.Repeat("Rat ", 1200), "error -: larger than the limit of 4096 bytes a document (--max-bytes)\n"},
		{"blank", mailHead + "Content-Type: text/plain\n\n \n", "error -: empty document\n"},
		{"no text", mailHead + "Content-Type: application/pdf\n\n%PDF", "error -: no text in this mail, want a part of text/plain or text/html that is no attachment\n"},
	} {
		if got := read(c.content, Auto); got != c.want {
			t.Errorf("%s:\ngot  %swant %s", c.name, got, c.want)
		}
	}
	for d := range Open([]string{"-"}, Options{Stdin: strings.NewReader(plainMail)}) {
		if d.Title != "Radweg eröffnet" || d.Date.Day() != 11 {
			t.Errorf("%q of %v", d.Title, d.Date)
		}
	}
}
