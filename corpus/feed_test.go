package corpus

import (
	"strings"
	"testing"
	"time"
)

const rss = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Stadt</title>
<item><title>Radweg &amp; Brücke</title><link>https://a.de/1</link><guid>urn:1</guid>
<pubDate>Thu, 11 Jul 2019 23:30:00 +0200</pubDate><description>kurz</description>
<content:encoded><![CDATA[<p>Der Rat <b>tagt</b>.</p>]]></content:encoded></item>
<item><title>Nur Text</title><link>https://a.de/2</link><description>Der Rat tagt wieder.</description></item>
<item><link>https://a.de/3</link></item>
</channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Stadt</title>
<entry><title>Haushalt</title><link href="https://a.de/4"/><id>tag:a.de,2019:4</id><updated>2019-07-12T08:00:00Z</updated>
<content type="html">&lt;p&gt;Der Haushalt steht.&lt;/p&gt;</content></entry></feed>`

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://a.de/impressum</loc></url>
<url><loc> https://a.de/5 </loc><news:news><news:publication_date>2019-07-13T10:00:00+02:00</news:publication_date>
<news:title>Leipzig feiert mit Nanjing</news:title></news:news></url></urlset>`

// brokenRSS has items that are not whole among others.
const brokenRSS = `<rss version="2.0"><channel><title>Stadt</title>
<item><title>Eins</title><guid>1</guid><description>Der Rat tagt.</description></item>
<item><title>Zwei</title><a b="<"></item>

<item><title>Drei</title><description>Der Rat tagt.</description>
<item><title>Vier</title><guid>4</guid><description><![CDATA[Der Rat <item> tagt.]]></description></item>
<item><title>Fünf</title><![CDATA[ <guid>5</guid></item>
<item><title>Sechs</title><guid>6</guid><description>Der Rat tagt.</description></item>
</channel></rss>`

func TestFeed(t *testing.T) {
	for _, c := range []struct{ name, content, want string }{
		{"RSS", strings.ReplaceAll(rss, "ü", "\xfc"), `html urn:1 "<h1>Radweg &amp; Brücke</h1>\n<p>Der Rat <b>tagt</b>.</p>"
text https://a.de/2 "Nur Text\n\nDer Rat tagt wieder."
error https://a.de/3: empty document
`},
		{"RSS that is UTF-8, whatever it declares", strings.Split(rss, "<item><title>Nur")[0] + "</channel></rss>",
			`html urn:1 "<h1>Radweg &amp; Brücke</h1>\n<p>Der Rat <b>tagt</b>.</p>"` + "\n"},
		{"Atom", atom, "html tag:a.de,2019:4 \"<h1>Haushalt</h1>\\n<p>Der Haushalt steht.</p>\"\n"},
		{"news sitemap", sitemap, "text https://a.de/5 \"Leipzig feiert mit Nanjing\"\n"},
		{"sitemap cut off", sitemap[:len(sitemap)-6], "text https://a.de/5 \"Leipzig feiert mit Nanjing\"\nerror -:4: the file ends too early, it may have been cut off\n"},
		{"empty sitemap", `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>`, ""},
		{"broken items", brokenRSS, `text 1 "Eins\n\nDer Rat tagt."
error -:3: <item>: broken XML: unescaped < inside quoted string
error -:5: <item>: its end tag is missing
html 4 "<h1>Vier</h1>\nDer Rat <item> tagt."
error -:7: <item>: broken XML: unexpected EOF in CDATA section
text 6 "Sechs\n\nDer Rat tagt."
`},
		{"RSS cut off in an item", brokenRSS[:strings.Index(brokenRSS, "</description></item>\n</ch")],
			`text 1 "Eins\n\nDer Rat tagt."
error -:3: <item>: broken XML: unescaped < inside quoted string
error -:5: <item>: its end tag is missing
html 4 "<h1>Vier</h1>\nDer Rat <item> tagt."
error -:7: <item>: broken XML: unexpected EOF in CDATA section
error -:8: <item>: the file ends too early, it may have been cut off
`},
		{"an item without a name", "<rss version=\"2.0\"><channel><item><title>Rat</title><description>Er tagt.</description></item><item><title>Rat</title><description>Er ruht.</description></item></channel></rss>",
			"text -:1 \"Rat\\n\\nEr tagt.\"\ntext -:2 \"Rat\\n\\nEr ruht.\"\n"},
		{"names of other sitemaps", "<sitemapindex><sitemap><loc>https://a.de/1.xml</loc></sitemap></sitemapindex>", ""},
		{"too large", strings.Replace(atom, "Der Haushalt", strings.Repeat("Der Haushalt ", 400), 1), "error -: larger than the limit of 4096 bytes a document (--max-bytes)\n"},
		{"Atom cut off between entries", atom[:strings.Index(atom, "</feed>")], "html tag:a.de,2019:4 \"<h1>Haushalt</h1>\\n<p>Der Haushalt steht.</p>\"\nerror -:3: the file ends too early, it may have been cut off\n"},
	} {
		if got := read(c.content, Auto); got != c.want {
			t.Errorf("%s:\ngot  %swant %s", c.name, got, c.want)
		}
	}
	long := `<rss version="2.0" ` + strings.Repeat(` xmlns:a="https://a.de/"`, 300) + "><channel><item><guid>1</guid><description>Er tagt.</description></item></channel></rss>"
	if got, want := show(Open([]string{"-"}, Options{Stdin: strings.NewReader(long)})), "text 1 \"Er tagt.\"\n"; got != want {
		t.Errorf("a root that is too long to be read with each item: got %s want %s", got, want)
	}
	if got, want := read("<?xml version='1.0'?><note>Rat</note>", Feed), "error -: neither RSS nor Atom nor a sitemap\n"; got != want {
		t.Errorf("other XML: got %s want %s", got, want)
	}
}

func TestFeedDates(t *testing.T) {
	for content, want := range map[string]string{rss: "2019-07-11", atom: "2019-07-12", sitemap: "2019-07-13"} {
		for d, err := range Open([]string{"-"}, Options{Stdin: strings.NewReader(content)}) {
			if err != nil || d.Date.Format(time.DateOnly) != want {
				t.Errorf("%v, %v, want %s", d, err, want)
			}
			break
		}
	}
}
