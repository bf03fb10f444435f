package clean

import (
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// kinds are pieces of a page, put into the middle of an article, and whether they are part of its text.
var kinds = []struct {
	name, html string
	kept       bool
	probe      string // words to look for
}{
	{"paragraph", `<p>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</p>`, true, "großer Mehrheit"},
	{"paragraph in <strong>", `<p><strong>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</strong></p>`, true, "großer Mehrheit"},
	{"paragraph in <em>", `<p><em>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</em></p>`, true, "großer Mehrheit"},
	{"text in a bare <div>", `<div>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</div>`, true, "großer Mehrheit"},
	{"linked words in a sentence", `<p>Der <a href="#">Ausschuss für Kultur</a> hat den Antrag mit großer Mehrheit angenommen.</p>`, true, "Ausschuss für Kultur"},
	{"cross heading", `<h2>Streit um die Kosten</h2><p>Die Kosten sind höher als geplant, sagte der Kämmerer am Abend.</p>`, true, "Streit um die Kosten"},
	{"cross heading named like a department", `<h2>Kultur</h2><p>Das Theater bekommt mehr Geld, sagte der Kämmerer am Abend im Rat.</p>`, true, "Kultur\n"},
	{"list", `<ul><li>eine neue Brücke über die Au</li><li>zwei Kindergärten</li></ul>`, true, "zwei Kindergärten"},
	{"numbered list", `<ol><li>Antrag stellen</li><li>Bescheid abwarten</li></ol>`, true, "Bescheid abwarten"},
	{"table", `<table><tr><td>2020</td><td>4,1 Mio. Euro</td></tr></table>`, true, "2020\t4,1 Mio. Euro"},
	{"definition list", `<dl><dt>Baubeginn</dt><dd>Mai 2024</dd></dl>`, true, "Mai 2024"},
	{"quotation", `<blockquote>„Darauf haben wir lange gewartet.“</blockquote>`, true, "lange gewartet"},
	{"preformatted text", "<pre>A  1\nB  2</pre>", true, "A  1\nB  2"},
	{"line breaks", `<p>Haus der Vereine<br>Ringgasse 4</p>`, true, "Haus der Vereine\nRinggasse 4"},
	{"caption that states a date", `<figure><figcaption>Die Brücke im März 2019</figcaption></figure>`, true, "im März 2019"},
	{"soft hyphen", `<p>Die Donau&shy;dampf&shy;schiff&shy;fahrt ruht, weil der Fluss kein Wasser führt.</p>`, true, "Donau\u00addampf\u00adschiff\u00adfahrt"},
	{"inline markup", `<p>Es geht um 5000 m<sup>2</sup> im <b>Nord</b>viertel, hieß es am Abend im Rathaus.</p>`, true, "5000 m2 im Nordviertel,"},
	{"custom element", `<my-paragraph><p>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</p></my-paragraph>`, true, "großer Mehrheit"},
	{"heading that is a button", `<h2><button>Wer zahlt das?</button></h2><p>Die Kosten teilen sich Stadt und Land, sagte der Kämmerer am Abend.</p>`, true, "Wer zahlt das?"},
	{"folded text", `<details><summary>Wer zahlt das?</summary><p>Die Kosten teilen sich Stadt und Land.</p></details>`, true, "Stadt und Land"},
	{"price of a subscription", `<p>Das Abo kostet künftig 49 Euro im Monat, das Jahresabo der Jugend bleibt bei 365 Euro, sagte sie.</p>`, true, "365 Euro"},
	{"data protection as a topic", `<p>Personenbezogene Daten werden dort nicht gespeichert, versicherte sie, und wir prüfen das jedes Jahr.</p>`, true, "versicherte"},
	{"consent as a topic", `<p>Die Einwilligung kann jederzeit widerrufen werden, erklärte das Klinikum zur Studie.</p>`, true, "Klinikum"},
	{"social media as a topic", `<p>Wer dem Amt auf Twitter folgt, findet dort seit Mai alle Sperrungen, und sie werden stündlich erneuert.</p>`, true, "Sperrungen"},
	{"class of a topic", `<div class="category-cookies tag-newsletter"><p>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</p></div>`, true, "großer Mehrheit"},
	{"class of a state", `<div class="has-sidebar no-comments js-share"><p>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</p></div>`, true, "großer Mehrheit"},

	{"call to action with a deadline", `<p>Jetzt bewerben: Bis zum 31. Mai können Vereine ihre Anträge stellen.</p>`, true, "31. Mai"},
	{"cross heading that opens like a box", `<h2>Noch mehr Geld für Schulen</h2><p>Auch die Schulen bekommen Geld, sagte der Kämmerer am Abend im Rat.</p>`, true, "Noch mehr Geld"},
	{"list with a link in each item", `<ul><li>Antrag auf Zuschuss, zu stellen bis zum Herbst im <a href="#">Rathaus</a></li><li>Nachweis der Kosten, am besten mit <a href="#">Belegen</a></li></ul>`, true, "bis zum Herbst"},
	{"heading that folds its text out", `<h4><a href="#teil2">Wer zahlt das?</a></h4><p>Die Kosten teilen sich Stadt und Land, sagte der Kämmerer am Abend.</p>`, true, "Wer zahlt das?"},
	{"data of an event", `<dl><dt>Datum:</dt><dd>Samstag, 12. Juni 2021, 18 Uhr</dd><dt>Ort:</dt><dd>Stadtbücherei</dd></dl>`, true, "18 Uhr"},
	{"label of the text's own section", `<section aria-label="Artikel"><p>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</p></section>`, true, "großer Mehrheit"},
	{"words of two elements", `<p><strong>Neuhausen</strong>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</p>`, true, "Neuhausen Der"},
	{"half a word in bold", `<p>Der <b>Aus</b>schuss hat den Antrag mit großer Mehrheit angenommen.</p>`, true, "Der Ausschuss"},
	{"tab behind a radio button", `<div><input type="radio" id="t1"><label for="t1">Kosten</label><div>Die Kosten sind höher als geplant.</div></div>`, true, "höher als"},
	{"quotation of its own", `<blockquote><p>„Auf diese Brücke hat meine Großmutter schon gehofft“, sagte Anna Rau.</p></blockquote>`, true, "Großmutter"},
	{"words in a box with the quotation of them", `<div><p>Wer jetzt nicht baut, zahlt in zehn Jahren das Doppelte, sagte Ines Au.</p><blockquote>Wer jetzt nicht baut, zahlt in zehn Jahren das Doppelte</blockquote></div>`, true, "sagte Ines Au"},
	{"caption that tells a deed", `<figure><figcaption>Unterzeichnung des Vertrags am 4. Juni 1998 in Au</figcaption></figure>`, true, "4. Juni 1998"},
	{"days of a programme", `<ul><li>12. Mai 2023: Lauf über die Brücke</li><li>3. Juni 2023: Fest der Vereine</li></ul>`, true, "3. Juni"},
	{"panel under a button", `<h3><button>Geschichte der Brücke</button></h3><div hidden><p>Der erste Kontakt kam 1994 zustande.</p></div>`, true, "1994"},
	{"deadline", `<p>Einsendeschluss: 31.05.2022</p>`, true, "31.05"},
	{"event's day", `<div class="event-meta">Samstag, 12. Juni 2021, 18:30 Uhr</div>`, true, "18:30"},
	{"links to partner towns", `<p>Partnerschaften mit folgenden Städten pflegt der Ort:</p><ul><li><a href="/a">Lyon (Frankreich)</a></li><li><a href="/b">Brest (Frankreich)</a></li></ul>`, true, "Lyon"},
	{"links under a heading about partners", `<h2>Unsere Partnerstädte</h2><ul><li><a href="/a">Lyon</a></li><li><a href="/b">Brest</a></li></ul>`, true, "Brest"},
	{"who said it in a figure", `<figure><blockquote>„Auf diese Brücke hat meine Großmutter schon gehofft.“</blockquote><figcaption>Ines Au, Kämmerin</figcaption></figure>`, true, "Ines Au"},
	{"who said it", `<blockquote><p>„Auf diese Brücke hat meine Großmutter schon gehofft.“</p><footer>Ines Au, Kämmerin</footer></blockquote>`, true, "Ines Au"},
	{"button that is an accordion's heading", `<div><button class="accordion-button" aria-expanded="false">Wer zahlt das?</button><div><p>Die Kosten teilen sich Stadt und Land.</p></div></div>`, true, "Wer zahlt das?"},
	{"box of facts", `<aside class="info-box"><h3>Zahlen</h3><ul><li>Kosten: 4 Millionen Euro</li></ul></aside>`, true, "4 Millionen"},
	{"list of days", `<div>Sperrung der Furt: 27.01.2021</div><div>Sperrung des Stegs: 24.02.2021</div>`, true, "24.02.2021"},
	{"capital inside a word", `<p>Die Bürger<b>Innen</b> der Stadt haben den Antrag mit großer Mehrheit angenommen.</p>`, true, "BürgerInnen"},
	{"caption of another year", `<figure><figcaption>Die alte Brücke am 4. Juni 1998</figcaption></figure>`, true, "1998"},
	{"hour of an event", `<dl><dt>Termin</dt><dd>So, 08.01.2023, 17:15 Uhr</dd></dl>`, true, "17:15"},
	{"two parties with a bar", `<p>CDU/CSU</p><p>Die Fraktion hat den Antrag mit großer Mehrheit angenommen, sagte sie.</p>`, true, "CDU/CSU"},
	{"contact that is a sentence", `<p>Rückfragen an<br>den Kämmerer gab es an diesem Abend im Rathaus viele.</p>`, true, "viele"},
	{"prices in a list", `<ul><li><a href="/1">Karte für Kinder</a> 3 €</li><li>Karte für alle 5 €</li></ul>`, true, "Karte für Kinder"},
	{"facts with a link below", `<div><h3>Lyon</h3><p>Vertrag vom 5. Juli 1985</p><p>24.000 Einwohner</p><a href="/1">mehr</a></div>`, true, "5. Juli 1985"},
	{"links to partners in a box", `<div><h2>Unsere Partnerstädte</h2><ul><li><a href="/a">Lyon</a></li><li><a href="/b">Brest</a></li></ul></div>`, true, "Brest"},
	{"row with a link", `<table><tr><td>1</td><td>Begrüßung durch die Bürgermeisterin</td></tr><tr><td>2</td><td><a href="/2">Antrag zum Freibad</a></td></tr><tr><td>3</td><td>Bericht aus den Ausschüssen</td></tr></table>`, true, "Freibad"},
	{"quotation word for word in a heading", `<h3>„Wer jetzt nicht baut, zahlt das Doppelte“</h3><p>Die Kämmerin sagte: „Wer jetzt nicht baut, zahlt das Doppelte.“</p>`, true, "Doppelte“\n"},
	{"a year as a heading", `<div>2019</div><p>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</p>`, true, "2019"},

	{"links under another heading", `<h2>Unsere Ämter</h2><ul><li><a href="/a">Bauamt</a></li><li><a href="/b">Ordnungsamt</a></li></ul>`, false, "Bauamt"},
	{"section with a label", `<section aria-label="Newsletter Anmeldung"><h3>Aus dem Rathaus</h3><p>Alle zwei Wochen sonntags, ehrlich und nah.</p></section>`, false, "ehrlich und nah"},
	{"section with a test's name", `<div data-testid="related-articles"><p>Die Schwimmer dürfen auch im Januar ins Wasser, wenn es nicht friert.</p></div>`, false, "Schwimmer"},
	{"box around a field for a mail address", `<div><div>Aus dem Rathaus</div><p>Jeden Freitag das Beste aus der Stadt.</p><input type="email"></div>`, false, "Freitag"},
	{"caption known by its credit", `<p>Der Kämmerer zeigt den Plan. © Anna Rau</p>`, false, "zeigt den Plan"},
	{"caption with the length of a film", `<figure><figcaption>Der Kämmerer zeigt den Plan 18.04.2024 | 0:21 min</figcaption></figure>`, false, "zeigt den Plan"},
	{"row of labels", `<p>Impressum | Datenschutz | Über uns</p>`, false, "Über uns"},
	{"cards under a heading", `<h2>Ähnliche Artikel</h2><ul><li><h3><a href="/1">Freibad bleibt offen</a></h3><p>Die Schwimmer dürfen auch im Januar ins Wasser, wenn es nicht friert, sagt die Stadt.</p></li><li><h3><a href="/2">Marktplatz gesperrt</a></h3><p>Auf dem Markt wird gebaut, und zwar bis zum Sommer des nächsten Jahres, sagt die Stadt.</p></li></ul>`, false, "Schwimmer"},
	{"label with a link that is a sentence", `<p>Lesen Sie auch: <a href="/1">Warum das Freibad nun doch bleibt.</a></p>`, false, "Freibad"},
	{"file name", `<p>2022-01-rathaus.jpeg</p>`, false, "jpeg"},
	{"counter", `<div>1/24</div>`, false, "1/24"},
	{"author by class", `<p class="author">Anna Rau</p>`, false, "Rau"},
	{"call for support", `<p>Ohne Bezahlschranke geht es nur mit euch: Unterstützt uns mit eurer Spende.</p>`, false, "Spende"},
	{"licence", `<p>Dieser Text steht unter einer Creative Commons Lizenz.</p>`, false, "Lizenz"},
	{"answer in a forum", `<div><h3>Re: Die Brücke wird gebaut</h3><p>Das wird auch Zeit, wir warten seit zwanzig Jahren auf sie.</p></div>`, false, "zwanzig Jahren"},
	{"embedded post without a class", `<blockquote><p>Heute im Rat, das war knapp und doch am Ende deutlich.</p><p>— Anna Rau (@rau) November 2, 2021</p></blockquote>`, false, "knapp"},
	{"caption known by an agency", `<p>Der Kämmerer zeigt den Plan. (Anna Rau / iStock.com)</p>`, false, "zeigt den Plan"},
	{"button that loads", `<p>Klicken Sie auf den unteren Button, um den Inhalt nachzuladen.</p>`, false, "Button"},
	{"line that tells when", `<p>Publiziert: 03.04.2020, 12:35</p>`, false, "Publiziert"},
	{"contact", `<h3>Ansprechpartner für die Presse</h3><p>Jan Ohm, Telefon 0123 456</p>`, false, "Ohm"},

	{"title of what is not loaded", `<div><div>Der Verkehr über die Au</div><div>Infografik</div><div><p>Für die Karte nutzen wir einen Drittanbieter. Erst wenn Sie hier klicken, wird sie geladen. Dabei werden Daten übertragen.</p></div></div>`, false, "über die Au"},
	{"caption with a person's age", `<figure><figcaption>Kämmerin Ines Au (48) zeigt den Plan</figcaption></figure>`, false, "zeigt"},
	{"caption with a name that has a number", `<figure><figcaption>Ein Kran vom Typ LR-13 hebt den Bogen an</figcaption></figure>`, false, "Bogen"},
	{"caption in a paragraph with its picture", `<p><img src="rat.jpg"><br>Die Kämmerin im Rat</p>`, false, "im Rat"},
	{"comment in the microdata", `<div itemprop="comment"><p>Ich bin dagegen, weil das Geld an anderer Stelle fehlen wird.</p></div>`, false, "dagegen"},
	{"mark behind a heading", `<h2>Streit um die Kosten<a href="#streit">¶</a></h2>`, false, "¶"},
	{"responsible for the contents", `<p>V.i.S.d.P.: Jan Ohm, Rathausgasse 1</p>`, false, "Ohm"},
	{"poll", `<div><p>Soll die Brücke wirklich schon im Frühjahr gebaut werden?</p><label><input type="radio">Ja</label></div>`, false, "wirklich"},
	{"pull quote", `<p>Die Kämmerin warnte: Wer jetzt nicht baut, der zahlt in zehn Jahren das Doppelte, und zwar aus eigener Tasche.</p><div><blockquote>„Wer jetzt nicht baut, zahlt in zehn Jahren das Doppelte“</blockquote><p>Ines Au, Kämmerin</p></div>`, false, "Ines Au"},
	{"pull quote without its element", `<p>Die Kämmerin warnte: „Wer jetzt nicht baut, zahlt in zehn Jahren das Doppelte.“ Das saß.</p><div><span>„Wer jetzt nicht baut, zahlt in zehn Jahren das Doppelte“</span></div>`, false, "Doppelte“"},
	{"who asked", `<p>Die Fragen stellte Anna Rau</p>`, false, "Fragen"},
	{"where to subscribe", `<p>Abonniert uns auf Spotify oder per RSS.</p>`, false, "Spotify"},
	{"writer's sign", `<p>nob/hb (dpa, rtr)</p>`, false, "nob"},
	{"writer's sign in brackets", `<p>(lbl)</p>`, false, "lbl"},
	{"whose opinion", `<p>Ein Kommentar von Pamela Rau</p>`, false, "Pamela"},
	{"label of a link", `<div><div>Artikel mit Bildern</div><a href="/1">So sieht die alte Brücke heute aus</a></div>`, false, "Bildern"},
	{"title of a newsletter", `<div><h3>Die Lage am Fluss</h3><p>Das Wichtigste vom Tage: werktags um 18 Uhr in Ihrem Postfach.</p></div>`, false, "Lage"},
	{"appeal to pay", `<div><h4>40.000 mal Dank!</h4><p>Alle Texte sind frei zugänglich: Unterstütze uns mit deinem Beitrag.</p></div>`, false, "Dank"},
	{"contact in one block", `<p>Rückfragen an<br>Jan Ohm<br>Telefon 0123 456</p>`, false, "Ohm"},
	{"table of contents", `<div><p>Inhaltsverzeichnis</p><ul><li>Wer die Brücke zahlt</li></ul></div>`, false, "Wer die"},
	{"call to join", `<div><h3>Mach mit!</h3><p>Du willst die Brücke? Dann werde jetzt Mitglied.</p></div>`, false, "Mitglied"},
	{"author with a role", `<div class="authorLine"><span>Anna Rau</span><span>Reporterin am Fluss</span></div>`, false, "Rau"},
	{"who answers for a release", `<p>Verantwortlich für diesen Pressetext: Jan Ohm | Amt für Brücken | Telefon 0123 456</p>`, false, "Ohm"},
	{"terms of printing", `<p>Abdruck honorarfrei, Belegexemplar erbeten.</p>`, false, "Abdruck"},
	{"caption with a licence", `<figure><figcaption>Die Brücke im Nebel. CC-BY-SA 4.0 Anna Rau</figcaption></figure>`, false, "Nebel"},
	{"paid link", `<p>Kredit-Vergleich (Anzeige): Hier finden Sie die besten Angebote</p>`, false, "Kredit"},
	{"price of reading", `<p>Lesen Sie einen Monat gratis, danach 20,99 Euro im Monat. Monatlich kündbar.</p>`, false, "gratis"},
	{"where it appeared", `<p>Dieser Artikel erschien zuerst am 20. November 2022.</p>`, false, "zuerst"},
	{"signs of agency and writer", `<p>dpa<br>yks</p>`, false, "yks"},
	{"mark for subscribers", `<span>AB+</span>`, false, "AB+"},
	{"account for donations", `<div><h3>Helfen Sie der Brücke</h3><p>Unser Spendenkonto: IBAN DE12 3456 7890</p></div>`, false, "IBAN"},
	{"channel of a messenger", `<p>Nachrichten aufs Handy: Hier geht es zu unserem WhatsApp-Kanal</p>`, false, "Handy"},
	{"heading of links", `<div><h4>Bisher in der Serie</h4><ul><li><a href="/1">Der Steg von Au</a></li><li><a href="/2">Die Furt von Linde</a></li></ul></div>`, false, "Serie"},
	{"next part of a series", `<p>Im nächsten Teil lesen Sie: Der Steg von Au</p>`, false, "Steg"},
	{"map behind a consent", `<div><div>Plan der Ufer</div><div>Zum Anzeigen der Karte benötigen wir Ihre Einwilligung. Dabei werden Daten an den Anbieter übertragen.</div></div>`, false, "Plan der"},
	{"length of a film alone", `<div>01:34 Min.</div>`, false, "01:34"},
	{"product with a price", `<div><a href="/1">Modell der Brücke</a> <span>39,00 €</span></div>`, false, "Modell"},
	{"player", `<div class="audio-player"><h3>Der Streit zum Hören</h3><p>3:12 | MP3</p></div>`, false, "Hören"},
	{"broadcast", `<p>Sendung am Mo., 3.6.2024 12:00 Uhr, Landfunk</p>`, false, "Landfunk"},
	{"counter of a gallery", `<div>1 / 24</div>`, false, "24"},
	{"call for corrections", `<p>Haben Sie einen Fehler entdeckt? Dann schreiben Sie uns gerne!</p>`, false, "entdeckt"},
	{"rights reserved", `<p>Alle Rechte vorbehalten. Eine Weiterverbreitung ist ohne Zustimmung der Au-Zeitung nicht gestattet.</p>`, false, "gestattet"},
	{"note to the editors", `<p>Wenn Sie Anmerkungen zu diesem Artikel haben, schreiben Sie der Redaktion eine Mail.</p>`, false, "Anmerkungen"},
	{"shop", `<p>Jetzt neu! Besuchen Sie unseren Fanshop!</p>`, false, "Fanshop"},
	{"reading on", `<div>Weiterlesen nach der Anzeige</div>`, false, "Anzeige"},
	{"answers to a post", `<h3>11 Antworten zu „Die Brücke wird gebaut, und zwar schon bald, sagt der Rat“</h3>`, false, "Antworten"},
	{"box by topic", `<h3>Mehr zum Hochwasser</h3><p>Neues vom Freibad</p>`, false, "Freibad"},
	{"film's title", `<h3>Video: Der Rat im Streit</h3>`, false, "im Streit"},
	{"call to follow", `<p>+++ Folgen Sie uns auf WhatsApp und bleiben Sie dran +++</p>`, false, "bleiben"},
	{"where the text was printed", `<p>Dieser Beitrag stammt aus dem Heft 3/2021.</p>`, false, "Heft"},
	{"when it was broadcast", `<p>Über dieses Thema berichtete der Landfunk am 2. Mai 2021 um 12:00 Uhr.</p>`, false, "Landfunk"},
	{"contact as the Swiss write it", `<h3>Adresse für Rückfragen</h3><p>Jan Ohm, Telefon 0123 456</p>`, false, "Ohm"},
	{"signature in a forum", `<div class="signature">Gruß von der Au</div>`, false, "Gruß"},
	{"terms of a picture", `<figure><figcaption>Der Rat im Saal. Die Verwendung dieses Bildes für redaktionelle Zwecke ist unter Beachtung der Nutzungsbedingungen zulässig, Nr. 12</figcaption></figure>`, false, "Saal"},
	{"caption without a figure", `<figure><figcaption>Blick auf die Brücke</figcaption></figure>`, false, "Blick auf"},
	{"credit in a caption", `<figure><figcaption>Die Brücke im März 2019. <span>Foto: Anna Rau/dpa</span></figcaption></figure>`, false, "Rau"},
	{"credit line", `<p class="credit">© Anna Rau</p>`, false, "Rau"},
	{"caption that the picture's text repeats", `<div><img alt="Der Rat bei seiner Sitzung im alten Saal"><div><div><p>Der Rat bei seiner Sitzung im alten Saal</p></div></div></div>`, false, "alten Saal"},
	{"caption in a box with its picture", `<div><img alt=""><div>Der Kämmerer zeigt den Plan.</div></div><p>Die Kosten teilen sich Stadt und Land, sagte er.</p>`, false, "zeigt den Plan"},
	{"note for those who hear a link", `<p>Den Plan gibt es <a href="#">im Netz<span>(öffnet in neuem Fenster)</span></a>, sagte der Kämmerer am Abend im Rat.</p>`, false, "neuem Fenster"},
	{"navigation", `<nav><a href="#">Rathaus</a><a href="#">Tourismus</a></nav>`, false, "Tourismus"},
	{"menu by class", `<ul class="main-menu"><li>Rathaus</li><li>Tourismus</li></ul>`, false, "Tourismus"},
	{"menu by role", `<div role="navigation">Rathaus Tourismus</div>`, false, "Tourismus"},
	{"breadcrumb", `<div class="breadcrumbs">Start › Rathaus › Presse</div>`, false, "Presse"},
	{"share buttons", `<div class="social-share"><span>Auf Facebook teilen</span></div>`, false, "Facebook"},
	{"share line without a class", `<div><span>Artikel teilen</span></div>`, false, "teilen"},
	{"box under a heading", `<div><h3>Das könnte Sie auch interessieren</h3><p>Neues vom Freibad</p></div>`, false, "Freibad"},
	{"box asking", `<div><p>Schon gelesen?</p><a href="#">Freibad bleibt offen</a></div>`, false, "gelesen"},
	{"link list", `<ul><li><a href="#">Freibad bleibt offen</a></li><li><a href="#">Marktplatz gesperrt</a></li></ul>`, false, "Marktplatz"},
	{"links behind their topics", `<ul><li>Kultur: <a href="#">Freibad bleibt offen</a></li><li>Verkehr: <a href="#">Marktplatz gesperrt</a></li></ul>`, false, "Marktplatz"},
	{"line that leads to an article", `<p>Zum Thema: <a href="#">Freibad bleibt offen</a> im Winter</p>`, false, "Freibad"},
	{"line that leads to a live blog", `<p>Alle Nachrichten zum Sturm lesen Sie in unserem Liveblog:</p>`, false, "Liveblog"},
	{"call for comments", `<p>Was meint ihr? Schreibt es uns gerne in die Kommentare!</p>`, false, "Was meint"},
	{"label as the Swiss write it", `<p>Schliessen</p>`, false, "Schliessen"},
	{"teaser card", `<div><h3><a href="#">Freibad bleibt offen</a></h3><p>Die Schwimmer dürfen auch im Januar ins Wasser.</p></div>`, false, "Schwimmer"},
	{"teaser by class", `<div class="teaser"><p>Die Schwimmer dürfen auch im Januar ins Wasser, wenn es nicht friert.</p></div>`, false, "Schwimmer"},
	{"newsletter line", `<p>Mit unserem Newsletter erhalten Sie jeden Morgen das Wichtigste, jetzt kostenlos anmelden.</p>`, false, "Newsletter"},
	{"newsletter form", `<form class="newsletter-signup"><p>Jeden Morgen das Wichtigste aus der Region in Ihrem Postfach.</p></form>`, false, "Postfach"},
	{"embedded post", `<blockquote class="twitter-tweet"><p>Heute im Rat, das war knapp und doch am Ende deutlich.</p></blockquote>`, false, "knapp"},
	{"two-click embed", `<div class="embed-privacy-container"><p>Hier klicken, um den Inhalt zu sehen.</p></div>`, false, "klicken"},
	{"advertisement", `<div class="ad-slot"><p>Jetzt günstig Reifen wechseln lassen, nur solange der Vorrat reicht.</p></div>`, false, "Reifen"},
	{"author box", `<div class="author-box"><p>Anna Rau schreibt seit 2012 über alles, was in der Stadt gebaut wird.</p></div>`, false, "schreibt"},
	{"comments", `<section id="comments"><p>Ich bin dagegen, weil das Geld an anderer Stelle fehlen wird.</p></section>`, false, "dagegen"},
	{"comment heading", `<h3>Schreibe einen Kommentar</h3>`, false, "Kommentar"},
	{"tags", `<p class="post-tags">Rathaus, Brücke, Haushalt</p>`, false, "Haushalt"},
	{"reading time", `<p>Lesezeit: 3 Minuten</p>`, false, "Minuten"},
	{"hidden text", `<p hidden>Der Ausschuss hat den Antrag mit großer Mehrheit angenommen.</p>`, false, "großer Mehrheit"},
	{"text for screen readers", `<p>Der Antrag ist angenommen, <span class="sr-only">externer Verweis</span> sagte der Kämmerer im Rat.</p>`, false, "externer"},
	{"script", `<script>var x = "großer Mehrheit"</script>`, false, "großer Mehrheit"},
	{"button", `<button>Mehr anzeigen</button>`, false, "anzeigen"},
	{"affiliate notice", `<p>Für Käufe über mit Stern markierte Affiliate-Links erhalten wir eine Provision.</p>`, false, "Provision"},
	{"heading of nothing", `<h3>Bildergalerie ansehen</h3><ul><li><a href="#">Bild eins von zehn</a></li></ul><h3>Und dann?</h3><p>Danach wird gebaut, sagte der Kämmerer am Abend im Rathaus.</p>`, false, "Bildergalerie"},
}

// TestKinds is the table of what an article keeps and what it loses.
func TestKinds(t *testing.T) {
	for _, k := range kinds {
		t.Run(k.name, func(t *testing.T) {
			page := `<html><head><title>Die Brücke wird gebaut</title></head><body><main><h1>Die Brücke wird gebaut</h1>
<p>Der Rat hat am Montag den Bau der neuen Brücke beschlossen, nach drei Stunden und vielen Worten.</p>` + k.html +
				`<p>Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern, heißt es aus dem Rathaus.</p></main></body></html>`
			text, err := Main(&corpus.Document{HTML: true, Body: []byte(page)})
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(text.Body, k.probe) != k.kept {
				t.Errorf("%q kept: %v, want %v, in\n%s", k.probe, !k.kept, k.kept, text.Body)
			}
			for _, p := range []string{"Die Brücke wird gebaut", "nach drei Stunden", "im Frühjahr beginnen"} {
				if !strings.Contains(text.Body, p) {
					t.Errorf("%q of the article is lost in\n%s", p, text.Body)
				}
			}
		})
	}
}
