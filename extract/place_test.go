package extract

import (
	"fmt"
	"strings"
	"testing"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/rules"
)

// placeExtractor finds places by the built-in words and those of the user lists.
func placeExtractor(t testing.TB, lists ...string) *Extractor {
	t.Helper()
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lists {
		set.Places = append(set.Places, rules.File{Name: "place/places.tsv", Data: []byte(l)})
	}
	x, err := New(set, TypePlace)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// marked takes the marks out of a text in which the expected places stand as
// [text|record], the record in its one-line form, and tells them with their offsets.
func marked(s string) (text string, want []string) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), want
		}
		inner, after, _ := strings.Cut(rest, "]")
		word, record, _ := strings.Cut(inner, "|")
		want = append(want, fmt.Sprintf("%d %s = %s", b.Len(), word, record))
		b.WriteString(word)
		s = after
	}
}

func TestPlaces(t *testing.T) {
	x := placeExtractor(t)
	for _, tt := range []struct{ rule, text string }{
		{"names", "[Gießen|Gießen city DE] und [Nanjing|Nanjing city CN] in der Provinz [Jiangsu|Jiangsu region CN] feiern."},
		{"genitive", "[Wiens|Wien city AT] Bürgermeister empfing [Prags|Prag city CZ] Delegation; [Bad Nauheims|Bad Nauheim city DE] Kurpark blüht."},
		{"capitals", "[SHENZHEN|Shenzhen city CN] (Xinhua) – Die Messe ist eröffnet."},
		{"tails", "Von [Frankfurt (Oder)|Frankfurt (Oder) city DE] über [Frankfurt a. M.|Frankfurt am Main city DE] und [Frankfurt / Main|Frankfurt am Main city DE] nach [St. Gallen|St. Gallen city CH]."},
		{"dashes", "Der Flug [Nanjing|Nanjing city CN]–[Stuttgart|Stuttgart city DE] startet; Treffen [Köln|Köln city DE]/[Bonn|Bonn city DE]."},
		{"part of a town", "Im Stadtteil [Köln-Mülheim|Köln-Mülheim district DE] wird gebaut."},
		{"a title for the whole document", "Gäste aus dem Bezirk [Baoshan|Baoshan district CN] kamen. [Baoshan|Baoshan district CN] liegt im Norden."},
		{"no title before a genitive", "Die Provinz [Chinas|China country CN] wächst."},
		{"nouns before a genitive", "Das Land fördert den Neubau des Bades und Neubau des Hafens."},
		{"the country says which", "[Hatzfeld|Hatzfeld city RO] in [Rumänien|Rumänien country RO]; [Rosenberg|Rosenberg city SK] ([Slowakei|Slowakei country SK]), [Gossas|Gossas city SN] im [Senegal|Senegal country SN]."},
		{"a large town and another country", "Das Konsulat in [Essen|Essen city DE] ([Ungarn|Ungarn country HU]) ist zu; [Forchheim|Forchheim city DE] ([Deutschland|Deutschland country DE])."},
		{"the letters of a country", "Aus [Trakai|Trakai city LT] (LT) und [Leiria|Leiria city PT] (P): Petra Orange (F) siegte."},
		{"a word whose partner is told", "Die Partnerstadt von [Zug|Zug city CH] lädt ein."}, {"a word without that", "Der Fahrplan von Zug und Bus hängt aus."},
		{"a Dutch article", "Die Gäste aus [’s-Hertogenbosch|'s-Hertogenbosch city NL] waren da; gibt’s mehr?"},
		{"titles in other languages", "Mit der Ville de [Metz|Metz city FR], der Comune di [Asolo|Asolo city IT] und der Gmina [Kórnik|Kórnik city PL]."},
		{"titles", "Der [Landkreis Helmstedt|Landkreis Helmstedt county DE], die Provinz [Hainan|Hainan region CN], der Bezirk [Pudong|Pudong district CN] und die Gemeinde [Weil|Weil am Rhein city DE]."},
		{"title of a list", "Die Provinzen [Hubei|Hubei region CN] und [Hunan|Hunan region CN] grenzen aneinander."},
		{"title without an entry", "Der [Distrikt Masvingo|Distrikt Masvingo county ZW] liegt im Süden."},
		{"adjectives", "Kölner, Nanjinger und chinesische Gäste besuchten die Münchnerinnen."},
		{"inhabitants of a town that is not known by them", "Mit [Elzach|Elzach city DE], wohin 60 Telferinnen und Telfer fahren, besteht die Partnerschaft seit 1970."},
		{"compounds", "Die Berlin-Reise kostet 300 US-Dollar, das Leipzig-Konzept auch."},
		{"organisations", "Das Amtsgericht Kassel, die Universität Leipzig und der FC Augsburg in [Mainz|Mainz city DE]."},
		{"a list of airports", "Die Flughäfen Frankfurt, München und Dortmund bestreikt Verdi."},
		{"streets", "Sie wohnt in der Berliner Straße, er am Bremer Platz, der Laden liegt Leipziger Straße 7."},
		{"stops", "Am Köln Hbf stiegen sie um. Auf der A7 staut es sich zwischen Soltau und Walsrode."},
		{"persons", "Peter Essen, Dr. Hagen und Frau Bremen sprachen mit Karl Oldenburg."},
		{"a person elsewhere in the document", "Anna Ahlen leitet das Amt. Ahlen sagte nichts dazu."},
		{"words", "Essen und Trinken sind gratis. Weil Regen fiel, war die Halle voll. Der Hof ist groß, die Brücken sind alt."},
		{"words with a cue", "Er zog aus [Hof|Hof city DE] nach [Singen|Singen city DE]. In [Essen|Essen city DE] regnet es."},
		{"words in a list", "Die Züge fahren nach [Duisburg|Duisburg city DE], [Bochum|Bochum city DE] und [Essen|Essen city DE]."},
		{"words that need no article", "Der Bau ist in Betrieb, das Geld in Gold angelegt, der Zug in Fahrt."},
		{"datelines", "[Hannover|Hannover city DE] (dpa) - Ein Zug entgleiste.\n\n[Luxemburg|Luxemburg city LU], 11. März 2016 - Der Umsatz stieg."},
		{"weekdays at the head of a programme", "Sonntag, 17. Mai\n11 Uhr: Eröffnung im Rathaus"},
		{"countries", "Aus der [Türkei|Türkei country TR], den [USA|USA country US], der [Volksrepublik China|China country CN]."},
		{"country or its capital", "Zwischen [Belgien|Belgien country BE], [Frankreich|Frankreich country FR] und [Luxemburg|Luxemburg country LU]."},
		{"postal codes", "Das Büro in 8010 [Graz|Graz city AT] zieht nach 07545 [Gera|Gera city DE]."},
		{"by its region", "Er stammt aus [Freudenberg|Freudenberg city DE] im Siegerland. Das Werk in [Taizhou|Taizhou city CN], Provinz [Zhejiang|Zhejiang region CN]."},
		{"in brackets", "Bestreikt werden [Graben|Graben city DE] ([Bayern|Bayern region DE]) und [Werne|Werne city DE]."},
		{"old names", "Einst hieß [Mukden|Shenyang city CN] so, [Kanton|Guangzhou city CN] in [China|China country CN] ebenfalls; [Reval|Tallinn city EE] auch."},
		{"two usual names", "[Cheb|Cheb city CZ] heißt auch [Eger|Eger city CZ], [Cieszyn|Cieszyn city PL] auch [Teschen|Teschen city PL]."},
		{"credits", "Foto: Bremen"},
		{"works", "Das Schiff „Meppen“ lief aus."},
		{"idioms", "Die Pfarrei Sankt Peter und Paul, ein Spiel von Hannover 96, ein Fund in Wald und Feld. [Halle|Halle (Saale) city DE] und [Leipzig|Leipzig city DE] klagen."},
		{"two nouns", "Er arbeitet in [Halle|Halle (Saale) city DE] und lebt im Raum [Plön|Plön city DE]."},
		{"a title and a word", "Die Stadt [Horn|Horn city AT] saniert. Im Dorf [Berg|Berg city DE] brannte es. In Dorf [Rosenau|Rosenau am Sonntagberg city AT] auch."},
		{"a noun where headlines have no article", "Leiche in Wald bei [Gifhorn|Gifhorn city DE] gefunden, Feuer in Kirche."},
		{"figures", "Morgen in [Kiel|Kiel city DE] 12 Grad, [Ulm|Ulm city DE] 18 Grad, Eintritt Halle 7."},
		{"brackets", "Oberbürgermeister Thomas Kufen ([Essen|Essen city DE]) sprach."},
		{"a word in brackets", "Es kostet 5 Euro (Essen)."},
		{"genitive behind a title", "Der Bürgermeister [Ratingens|Ratingen city DE] sprach."},
		{"given names that are nouns", "Geleitet wird es von Horst Lampertheim. Ernst August von Hannover klagt."},
		{"firms", "Die Kanzlei Bremen & Partner und die Hannover Rück wachsen."},
		{"close to a town", "In [Baden|Baden city AT] bei [Wien|Wien city AT] wird gefeiert."},
		{"unknown villages", "Ein Brand in [Hinterwurzelstetten|Hinterwurzelstetten city ]: [Hinterwurzelstetten|Hinterwurzelstetten city ] trauert. Hilfe für Flüchtlinge in Sonderlingen, Frau Oberknödelhausen."},
		{"unknown villages by their end", "Ein Hof in [Mitterzückbach|Mitterzückbach city ] brennt, wie in Pflegeheim und Wohnung. Auf der A7 zwischen Oberzückloh und der Raststätte staut es sich."},
		{"authors", "Huber in Mitterzückbach, § 3 Rn. 5; Huber, § 4 Rn. 2 und § 5."},
		{"unknown villages beside known places", "Ein Brand in [Oberdupf|Oberdupf city ] ([Niederbayern|Niederbayern region DE]): [Oberdupf|Oberdupf city ] trauert. In [Unterzwack|Unterzwack city ] bei [Passau|Passau city DE] auch; Hilfe kam aus [Hof|Hof city DE], [Mitterzwack|Mitterzwack city ] und [Plauen|Plauen city DE]."},
		{"unknown ends of a stretch", "Die Züge der RB 11 fallen zwischen [Passau|Passau city DE] und [Oberdupf|Oberdupf city ] aus, auf der B12 staut es sich zwischen [Unterzwack|Unterzwack city ] und [Passau|Passau city DE]. Streit zwischen [Passau|Passau city DE] und Vermieter."},
		{"unknown towns behind an adjective", "Ein Fest im griechischen Ort [Adabuqa|Adabuqa city ]. Kämpfe in der syrischen Stadt [Dabuqa|Dabuqa city ]. In [Clausdupf|Clausdupf city ] und [Bautzen|Bautzen city DE] blieb es ruhig, Busse fahren nach [Bautzen|Bautzen city DE] oder [Hinterzwack|Hinterzwack city ]. Gäste aus [Bautzen|Bautzen city DE] und Vertreter der Wirtschaft kamen."},
		{"nouns beside known places", "Kunden aus [Köln|Köln city DE], Fahrer in Rettungswagen und Ärzte. Verdächtige in Untersuchungshaft bei [Köln|Köln city DE], Arbeit für Frau Oberdupf ([Bayern|Bayern region DE])."},
		{"parishes", "Die evangelische Gemeinde Ulm und die katholischen Gemeinden Sankt Peter und Paul, Sankt Gallus feiern."},
		{"who scored", "Tore: Huber (12.), Lang (61. Sakai)."},
		{"rivers side by side", "Zwischen Oder und Neiße, an Fulda und Werra, von [Siegen|Siegen city DE] nach [Fulda|Fulda city DE]."},
		{"a person who speaks", "Svenja Trier eröffnete die Schau. Trier sagte, sie stamme aus [Trier|Trier city DE]."},
		{"athletes and their country", "Chad Haga ([USA|USA country US]) gewann in [Nizza|Nizza city FR]."},
		{"glued datelines", "[Bremen|Bremen city DE]Der Umsatz steigt.\n\n[Frankfurt|Frankfurt am Main city DE]/[Bonn|Bonn city DE]Tag zwei. KölnTourismus lädt ein, im Haus BremenDer auch."},
		{"country codes", "Das Büro in [Baden|Baden AG city CH] (CH) zieht nach [Steyr|Steyr city AT] (A)."},
		{"behind a weekday", "Der Minister besucht am Montag [Haifa|Haifa city IL], im Mai [Beirut|Beirut city LB]."},
		{"accents", "Der Bus fährt nach [Mâcon|Mâcon city FR], der andere nach [Macon|Macon city US]."},
		{"courts with their letters", "Das Finanzgericht (FG) Köln, in einer Zelle (B) [Köln|Köln city DE]."},
		{"parts of unknown names", "Er floh aus dem Heimatdorf Bakhu Kiel."},
		{"authors that are towns", "Das ist so, § 3: Köhler in Berger/Steck, § 4 Rn. 2; sie wohnt in [Kiel|Kiel city DE], er stammt aus [Berger|Berger city NO], § 5."},
		{"beside a place", "Ein Unfall bei [Kehl|Kehl city DE], ein Stau auf der B3 bei [Achern|Achern city DE], der Zug über [Emmerich|Emmerich am Rhein city DE] nach [Arnheim|Arnheim city NL]."},
		{"adjectives of other countries", "Türkisches Essen, das peruanische Halle, im polnischen [Posen|Posen city PL]."},
		{"junctions nobody knows", "Auf der A19 zwischen Oberdupf und Güstrow liegt Eis."},
		{"jams", "[Ulm|Ulm city DE] Richtung [Kempten|Kempten city DE] zwischen Vöhringen und Illertissen Stau. Auf der B28 [Ulm|Ulm city DE] Richtung [Bad Urach|Bad Urach city DE] zwischen [Blaubeuren|Blaubeuren city DE] und [Laichingen|Laichingen city DE] Eis."},
		{"organisations beside their town", "Das Amtsgericht Kassel in [Kassel|Kassel city DE] verhandelt, das AG Kassel schweigt, der Kampf gegen [Kuba|Kuba country CU] geht weiter, mit [Kuba|Kuba country CU] auch."},
		{"clubs with a word between", "Der TSV Schwaben Augsburg, Borussia Dortmunds Trainer und der SV Blau Weiß Petershagen."},
		{"capitals and a full stop", "[BONN|Bonn city DE]. Das Fest beginnt. REGEN. Es schneit."},
		{"given names that are foreign names of towns", "Karin Lahr schreibt."},
		{"holidays and foreign rivers", "Sie besucht ihn an Allerheiligen. Bälle in [Rodgau|Rodgau city DE], Rhein Main."},
		{"nouns with adjectives", "Es war ein dicker schwarzer Wels, kein neues [Wels|Wels city AT]."},
		{"genitives of given names", "[Kiels|Kiel city DE] Rat tagt."},
		{"clubs", "Die Eisbären Berlin, Sparta Prag und Bayer 04 Leverkusen spielen in [Istanbul|Istanbul city TR]."},
		{"surnames", "Filme mit Denzel Washington und George Washington, ein Seat Toledo."},
		{"short names", "Der Zug fuhr nach [Zug|Zug city CH]."},
		{"words at the end of a list", "Sie lebte in [Löwen|Löwen city BE], [Gent|Gent city BE] und [Leiden|Leiden city NL]."},
		{"an adjective before a word", "Deutsche Welle, [Bonn|Bonn city DE]"},
		{"by a river", "Das Treffen in [Wetter|Wetter (Ruhr) city DE] an der Ruhr, Regen am Neckar."},
		{"behind a town", "[Ulms|Ulm city DE] Münster ist hoch, das Freiburger Münster auch. Im Tiroler [Imst|Imst city AT] liegt Schnee."},
		{"fields of a form", "Ort: [Essen|Essen city DE]"},
		{"words that are towns behind a preposition", "Er zog aus [Kamen|Kamen city DE] nach [Haltern|Haltern am See city DE], dann nach [Weil|Weil am Rhein city DE]. Kamen sie? Weil es regnete."},
		{"halls", "In Halle 4 wird gebaut, in Halle 17, in [Halle|Halle (Saale) city DE] nicht. Die Saalestadt [Halle|Halle (Saale) city DE] freut sich."},
		{"ways", "Sie zog von [Singen|Singen city DE] nach [Engen|Engen city DE]. Von Essen bis Trinken ist alles frei."},
		{"country roads and motorways", "Auf der B27 zwischen [Balingen|Balingen city DE] und [Hechingen|Hechingen city DE] lag Laub. Auf der A81 zwischen Sulz und Empfingen staut es sich."},
		{"unknown parts of a town", "Ein Brand in [Brilon|Brilon city DE]-Gudenhagen, Post aus [Filderstadt|Filderstadt city DE]-Bernhausen, ein Brilon-Besuch."},
		{"rivers and works", "Die Brücke über die Fulda ist alt, in [Fulda|Fulda city DE] weiß man es. Gezeigt wird „Chicago“, dann kommt in „[Rom|Rom city IT]“ der Papst."},
		{"witnesses", "Zeuge Hamm und die Angeklagte Ulm schwiegen, Doktor Trier nicht."},
		{"persons' names behind a preposition", "Aus [Achim|Achim city DE] und aus [Hall|Hall in Tirol city AT] kamen Gäste, in Halle 7 waren alle."},
		{"halves", "Von [Garmisch|Garmisch-Partenkirchen city DE] nach [Echterdingen|Leinfelden-Echterdingen city DE] und [Walldorf|Walldorf city DE]."},
		{"namesakes", "Aus [Durham|Durham city GB], [Landsberg|Landsberg am Lech city DE] und [Karlstadt|Karlstadt city DE] nach [Frankfurt an der Oder|Frankfurt (Oder) city DE]."},
		{"a namesake with its region", "In [Durham|Durham city US] ([North Carolina|North Carolina region US]) auch."},
		{"judges", "Nach § 3 und § 4 ist das so, § 5 gilt nicht.\nKiel\nDie Klage hat Erfolg."},
		{"behind a small word", "Und [Gera|Gera city DE] half. Während [Tarnów|Tarnów city PL] half, schlief Horn. Und Müller schwieg."},
		{"what a town is called by", "Die fränkische Weinstadt lädt ein, das fränkische [Weinstadt|Weinstadt city DE] auch."},
		{"the town of a mayor", "Der Bürgermeister von [Borken|Borken city DE] und die Altstadt von [Reims|Reims city FR], Herr von Kehl nicht."},
		{"genitives of given names and surnames", "[Madrids|Madrid city ES] Polizei, [Hagens|Hagen city DE] Bürgermeister und [Hamburgs|Hamburg city DE] Hafen, aber Florences Kinder."},
		{"things called like a town", "Die Hamburg läuft aus und der Santa Fe rollt. Im Santa Fe ist Platz, der Opel Ascona steht vor dem Frachter Bremen. Im [New York|New York city US] dieser Jahre war viel los; die Partnerschaft, die [Hamburg|Hamburg city DE] einging, hält."},
		{"teams", "Kiel - Brest 2:0, Ulm gegen Köln 29:27, Bonn 3:1. Der Zug [Kiel|Kiel city DE] - [Ulm|Ulm city DE] 10:15 Uhr fällt aus."},
		{"a Hansestadt", "Die Hansestadt [Stendal|Stendal city DE] und die Hansestadt [Uelzen|Uelzen city DE] feiern."},
		{"parts called like a far town", "Ein Brand in [Gelsenkirchen-Bismarck|Gelsenkirchen-Bismarck district DE], Flüge [Köln|Köln city DE]–[Chicago|Chicago city US]."},
		{"small towns of unknown size", "Zwischen [Fulda|Fulda city DE] und [Petersberg|Petersberg city DE] im [Landkreis Fulda|Landkreis Fulda county DE] wird gebaut."},
		{"a small place in its valley", "Das Dorf lebt: In [Egg|Egg city AT] im Bregenzerwald und in [Glarus Nord|Glarus Nord city CH] wird getanzt, Marken wie diese gibt es in der Fränkischen Schweiz nicht."},
		{"a people called like its region", "Die Turkana und die Luo leben dort, der Streit zwischen den Turkana und den Samburu dauert an. In [Turkana|Turkana region KE] ist es heiß, die [Bretagne|Bretagne region FR] und die [Mongolei|Mongolei country MN] sind weit."},
		{"stars and clubs called like a far city", "Brooklyn Beckham und die Band Kassel kamen, Dallas Cowboys schlägt Chicago Bears. In [Chicago|Chicago city US] Professor zu werden, war ihr Ziel."},
		{"treaties", "Der Vertrag von Lissabon und der Frieden von Münster und Osnabrück gelten. Die Verträge mit [Lissabon|Lissabon city PT] auch."},
		{"a building called like a town", "Im Münster brennt Licht. Das Münster ist offen. Im [Frankfurt|Frankfurt am Main city DE] der Nachkriegszeit war es dunkel."},
		{"the head of a paragraph", "[Hagen|Hagen city DE]. Am Samstag brannte es.\n\nRegen. Am Samstag war es nass."},
		{"treaties and regulations", "Die Rom-II-VO und die Dublin-III-VO gelten, in [Rom|Rom city IT] und [Dublin|Dublin city IE]."},
		{"ends of a line", "Auf der Autobahn [Salzburg|Salzburg city AT]–[Villach|Villach city AT] und der Bahnlinie [Innsbruck|Innsbruck city AT]-[Mittenwald|Mittenwald city DE] liegt Schnee, der Flughafen Köln/Bonn ist zu."},
		{"degrees and clubs", "Die Werte: [Ulm|Ulm city DE] 18 Grad, [Wien|Wien city AT] 24, [Rom|Rom city IT] 29. Es siegt Darmstadt 98."},
		{"drinks", "Ein Glas Bordeaux, ein Porto und ein Stück [Frankreich|Frankreich country FR]."},
		{"nobles", "Der Herzog von Sussex und die Prinzessin von Hannover kamen nach [Kiel|Kiel city DE]."},
		{"states that are no countries", "Im Staat [Washington|Washington region US] wird gewählt."},
		{"authors of a book", "Das folgt aus § 3, § 4 und § 5 (Kern in Rolfs/Udsching, Rn. 3)."},
		{"country or the seat of a court", "Der Gerichtshof (EuGH) in [Luxemburg|Luxemburg city LU] entscheidet, 1009 [Luxemburg|Luxemburg city LU] schweigt."},
		{"nouns in a list of towns", "Konzerte in [Köln|Köln city DE], Treffen in [Bonn|Bonn city DE]."},
		{"umlauts of two letters", "[Goeppingen|Göppingen city DE] und [Luebeck|Lübeck city DE], auch [Coesfeld|Coesfeld city DE]."},
		{"sites and resorts", "Das Versandzentrum [Leipzig|Leipzig city DE] und der Wintersportort [Oberhof|Oberhof city DE]; der [Kr. Soest|Kreis Soest county DE]."},
		{"relatives and predecessors", "Die Eheleute Goslar, ihr Sohn Jena, die geborene Herford und ihr Nachfolger Detmold. Charlotte Pirna und Rosi Kamen siegten."},
		{"what belongs to a town", "Reideburg, das zu [Halle|Halle (Saale) city DE] gehört, und der Hof, der heute zu [Kehl|Kehl city DE] gehört."},
		{"citations", "§ 3, § 4 und § 5: Lemgo, NJW 2010, 3; Lemgo, a. a. O.; Lemgo in Hubmann/Lang. Richter am BGH Lemgo, die Beklagte Olpe."},
		{"villages like parts of towns", "Ein Unfall in [Heinersdorf|Heinersdorf city DE] (Uckermark), ein Fest in [Pankow|Pankow district DE] ([Berlin|Berlin city DE])."},
		{"two towns at the head of a paragraph", "[Ebern|Ebern city DE]/[Haßfurt|Haßfurt city DE] – Der Bus fährt wieder.\n\n[Siegen|Siegen city DE]. In der Halle tritt ein Chor auf, danach Reiseziel [Split|Split city HR]."},
		{"members of parties", "Laut Lemgo (CDU) ist das Geld da, die Bürgermeisterin von [Kehl|Kehl city DE] (SPD) zweifelt."},
		{"nouns that the dictionary takes for names", "Sie haben Schulen gebaut, Brunnen gebohrt und für Furore gesorgt. In [Brunnen|Brunnen city DE] legte ein Schiff an."},
		{"a row of judges", "Das folgt aus § 3, § 4 und § 5. Hubmann Strohn Gerwald Born. Vorinstanz: LG Kiel."},
		{"of whom words are told", "Svenja Trier eröffnete die Schau. „Schön“, sagte Trier, wohnhaft in [Ulm|Ulm city DE]."},
		{"saints", "[Sankt Veit an der Glan|Sankt Veit an der Glan city AT] baut."},
		{"ties", "Städtepartnerschaft mit [Guildford|Guildford city GB], Jumelage mit [Besançon|Besançon city FR]."},
	} {
		text, want := marked(tt.text)
		var got []string
		for _, r := range x.Extract(&corpus.Text{Body: text}) {
			h := r.Header()
			got = append(got, fmt.Sprintf("%d %s = %s", len(string([]rune(text)[:h.Start])), h.Text, r))
		}
		if g, w := strings.Join(got, "\n\t"), strings.Join(want, "\n\t"); g != w {
			t.Errorf("%s: %s\ngot\n\t%s\nwant\n\t%s", tt.rule, text, g, w)
		}
	}
}
