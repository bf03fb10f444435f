package extract

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/auslese/auslese/corpus"
)

func TestTitleOfPartners(t *testing.T) {
	for title, want := range map[string]bool{
		"Partnerstädte": true, "Unsere Partnerstädte": true, "Partnerstädte der Stadt Kiel": true, "Kiel | Die Partnerstädte von Kiel": true,
		"Städtepartnerschaften – Stadt Frankfurt am Main": true, "Unsere Partnergemeinde": true, "Partnerkreise des Landkreises Celle": true,
		"Die Städtepartnerschaft der Schulen": false, "Partnerstädte-Quiz": false, "Kirchengemeinde Kiel: Partnergemeinden": false,
		"Partnerstadt Brest": false, "Besuch aus der Partnerstadt Brest": false, "Reise der Partnerstädte nach Rom": false,
		"Partnerstädte feiern gemeinsam": false, "Keine neuen Partnerstädte": false, "Kiel": false, "": false,
	} {
		if got := isTitleOfPartners(title); got != want {
			t.Errorf("%q: %t", title, got)
		}
	}
}

// joinCase is a text and the partnerships in it.
type joinCase struct {
	name, url, date, text string
	want                  []string
	publisher             string
}

// joinCases are the texts of all themes, each of which stands in a file beside what it is about.
var joinCases = slices.Concat(partyCases, predicateCases, toldCases, guessCases, bondCases, deniedCases, yearCases, jubileeCases, datedCases, sharedCases, nextCases, nounDateCases, seriesCases, pageCases, listCases, itemCases, cellCases)

// partyCases are texts whose parties are told by the whole document; the examples of the
// rules hold single sentences.
var partyCases = []joinCase{
	{
		name: "the region of a capital",
		text: "Die Reise führt nach Nanjing, in die Hauptstadt der Partnerprovinz Jiangsu, mit der Nordrhein-Westfalen seit 1986 verbunden ist, und nach Lyon, Hauptstadt der Region Auvergne-Rhône-Alpes, mit der Baden-Württemberg seit 1988 eine Partnerschaft pflegt. Zurück geht es über Hefei, die Hauptstadt der Provinz Anhui, mit der Osnabrück seit 2006 partnerschaftlich verbunden ist.",
		want: []string{
			"Baden-Württemberg + Auvergne-Rhône-Alpes region_partnership 1988 stated",
			"Nordrhein-Westfalen + Jiangsu region_partnership 1986 stated",
			"Osnabrück + Hefei city_twinning 2006 stated",
		},
	},
	{
		name: "the towns are linked", date: "2017-06-15",
		text: "Ulm empfängt Gäste aus seiner Partnerstadt Jinotega. Seit 1992 sind die Städte freundschaftlich verbunden.",
		want: []string{"Ulm + Jinotega city_twinning 1992 stated"},
	},
	{
		name: "between one and several", date: "2017-06-15",
		text: "Städtepartnerschaften bestehen zwischen Kiel und Brest (1964), Coventry (1967) und Vaasa (1967).",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated", "Kiel + Vaasa city_twinning 1967 stated"},
	},
	{
		name: "country and year in one bracket", date: "2017-06-15",
		text: "Jena ist mit Lugoj (Rumänien; 1983), Erlangen (Bayern; 1987) und Aubervilliers (Frankreich; 1999) verschwistert. Bielefeld erwartet Gäste aus den Partnerstädten Rzeszów/Polen (1991) und Lublin/Polen (1992).",
		want: []string{"Bielefeld + Lublin city_twinning 1992 stated", "Bielefeld + Rzeszów city_twinning 1991 stated", "Jena + Aubervilliers city_twinning 1999 stated", "Jena + Erlangen city_twinning 1987 stated", "Jena + Lugoj city_twinning 1983 stated"},
	},
	{
		name: "what else is told of a partner town", date: "2017-06-15",
		text: "Jenas Partnerstadt Lugoj hat seit 2012 einen neuen Bürgermeister. Die Schüler aus Dresdens Partnerstadt Coventry kommen seit 1995. Kiel hilft der Partnerstadt Brest seit 2015 mit Spenden.",
		want: []string{"Dresden + Coventry city_twinning", "Jena + Lugoj city_twinning", "Kiel + Brest city_twinning"},
	},
	{
		name: "contacts, people and questions", date: "2017-06-15",
		text: "Nach ersten Kontakten im Jahr 1960 unterzeichneten Kiel und Brest 1964 den Partnerschaftsvertrag. Die Handballer aus Speyer und Chartres verbindet seit 1987 eine Freundschaft. Ob Gera eine Partnerschaft mit Sliwen eingeht, ist offen.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "mayors by name, questions and votes", date: "2017-06-15",
		text: "Die Oberbürgermeister Hans Maier und Jean Dupont unterzeichneten 1964 den Vertrag über die Partnerschaft zwischen Kiel und Brest. Zwischen Aachen und Reims ist eine Partnerschaft im Gespräch. Die Ratsherren stimmten 1987 für die Städtepartnerschaft zwischen Gera und Sliwen. Auf das Jahr 1959 geht die Städtepartnerschaft zwischen Speyer und Chartres zurück.",
		want: []string{"Gera + Sliwen city_twinning 1987 stated", "Kiel + Brest city_twinning 1964 stated", "Speyer + Chartres city_twinning 1959 stated"},
	},
	{
		name: "a region that nobody knows", date: "2017-06-15",
		text: "Kiel unterzeichnet eine Kooperationsvereinbarung mit Qingdao. Der Vertrag zwischen der Saar-Mosel-Region und der Präfektur soll folgen, ebenso ein „Freundschaftsvertrag“ zwischen der Saar-Mosel-Region, insbesondere den Städten Trier und Saarbrücken.",
		want: []string{"Kiel + Qingdao cooperation_agreement"},
	},
	{
		name: "some of many, told in general terms first", url: "https://www.kiel.de/news",
		text: "Heute unterhält Kiel Partnerschaften mit acht Städten in aller Welt, darunter Vaasa in Finnland (seit 1967) und Gdynia in Polen (seit 1985).",
		want: []string{
			"Kiel + Gdynia city_twinning 1985 stated",
			"Kiel + Vaasa city_twinning 1967 stated",
		},
	},
	{
		name: "an office behind a name",
		text: "Am 29. November 1991 unterzeichneten Oberbürgermeisterin Anna Witt und David Levi, Bürgermeister von Tel Aviv, in der israelischen Metropole den Vertrag über die Städtepartnerschaft mit Essen.",
		want: []string{"Tel Aviv + Essen city_twinning 1991-11-29 stated"},
	},
	{
		name: "where the partners lie",
		text: "Brandenburg kooperiert mit Masowien seit 2000. Weitere Partnerregionen des Landes in Polen sind Großpolen und Niederschlesien.",
		want: []string{
			"Brandenburg + Großpolen region_partnership",
			"Brandenburg + Masowien region_partnership 2000 stated",
			"Brandenburg + Niederschlesien region_partnership",
		},
	},
	{
		name: "an aside that names the party", url: "https://www.oberhausen.de/news",
		text: "Die erste Städtepartnerschaft, mit Middlesbrough, hatte die Stadt 1974 besiegelt. Später kamen Iglesias und Carbonia hinzu.",
		want: []string{
			"Oberhausen + Carbonia city_twinning",
			"Oberhausen + Iglesias city_twinning",
			"Oberhausen + Middlesbrough city_twinning 1974 stated",
		},
	},
	{
		name: "a region and its partner region",
		text: "Hessen und seine Partnerregion Emilia-Romagna wollen enger zusammenarbeiten.",
		want: []string{"Hessen + Emilia-Romagna region_partnership"},
	},
	{
		name: "a county's like abroad",
		text: "Der Landkreis Celle unterhält seit 1988 eine Partnerschaft mit dem Regionalverband Shaar HaNegev.",
		want: []string{"Landkreis Celle + Shaar HaNegev county_partnership 1988 stated"},
	},
	{
		name: "the mayors sign it", date: "2022-06-16",
		text: "Offenbach am Main hat einen Freundschaftsvertrag mit Kiew geschlossen. Oberbürgermeister Felix Witt und Bürgermeister Iwan Blank unterzeichneten ihn am Mittwoch per Videokonferenz.",
		want: []string{"Offenbach am Main + Kiew city_friendship 2022-06-15 stated"},
	},
	{
		name: "a town's regional partnership",
		text: "Die Regionalpartnerschaft zwischen Nürnberg und Shenzhen besteht seit 1997.",
		want: []string{"Nürnberg + Shenzhen region_partnership 1997 stated"},
	},
	{
		name: "an apposition within a relative clause",
		text: "Die Gäste besuchten Wolfsburg, das mit Hefei, der Hauptstadt der Provinz, seit 2018 eine Kooperationsvereinbarung unterhält, und Goslar.",
		want: []string{"Wolfsburg + Hefei cooperation_agreement 2018 stated"},
	},
	{
		name: "countries and years in one bracket",
		text: "Marl hat Partnerschaften mit Creil (Frankreich, seit 1975), Krosno (Polen), Bitterfeld-Wolfen (seit 1990) und Zalaegerszeg (Ungarn).",
		want: []string{"Marl + Bitterfeld-Wolfen city_twinning 1990 stated", "Marl + Creil city_twinning 1975 stated", "Marl + Krosno city_twinning", "Marl + Zalaegerszeg city_twinning"},
	},
	{
		name: "regions behind a title and a colon",
		text: "Das Land Brandenburg unterhält Partnerschaften mit zwei polnischen Woiwodschaften: Großpolen und Niederschlesien.",
		want: []string{"Brandenburg + Großpolen region_partnership", "Brandenburg + Niederschlesien region_partnership"},
	},
	{
		name: "signs of countries in brackets",
		text: "Die Städtepartnerschaften der Stadt Dortmund:\n• Amiens (F): 1960\n• Buffalo (USA): 1978",
		want: []string{"Dortmund + Amiens city_twinning 1960 stated", "Dortmund + Buffalo city_twinning 1978 stated"},
	},
	{
		name: "a clause goes on behind the one inside it",
		text: "Die Städtepartnerschaft, die bis heute lebt, wurde 1930 zwischen Wiesbaden und Klagenfurt besiegelt.",
		want: []string{"Wiesbaden + Klagenfurt city_twinning 1930 stated"},
	},
	{
		name: "parts of countries between the partners", date: "2019-05-01",
		text: "Mutterstadt. Zum Fest kamen die Bürgermeister der Partnergemeinden Oignies in Nordfrankreich, Czernowitz in der Westukraine und Naturns.",
		want: []string{"Mutterstadt + Czernowitz city_twinning", "Mutterstadt + Naturns city_twinning", "Mutterstadt + Oignies city_twinning"},
	},
	{
		name: "where a message comes from", date: "2022-03-03",
		text: "Rostock (dpa/mv) - Die Stadt Greifswald hat ihre seit 1990 bestehende Partnerschaft mit Lund um weitere fünf Jahre verlängert.",
		want: []string{"Greifswald + Lund city_twinning 1990 stated"},
	},
	{
		name: "the place behind a dash", date: "2022-03-03",
		text: "Villach – Die Draustadt Villach ist seit 1979 mit Udine verschwistert.",
		want: []string{"Villach + Udine city_twinning 1979 stated"},
	},
	{
		name: "counties and provinces in one list",
		text: "Partner des Landkreises Görlitz sind die Provinz Bergamo (seit 2001) und der Landkreis Ludwigsburg (seit 1990).",
		want: []string{"Landkreis Görlitz + Bergamo region_partnership 2001 stated", "Landkreis Görlitz + Landkreis Ludwigsburg county_partnership 1990 stated"},
	},
	{
		name: "a partner beside older ones",
		text: "Mainz hat nach Watford (1956) und Dijon (1958) mit Valencia (1978) eine weitere Partnerin gefunden.",
		want: []string{"Mainz + Dijon city_twinning 1958 stated", "Mainz + Valencia city_twinning 1978 stated", "Mainz + Watford city_twinning 1956 stated"},
	},
	{
		name: "a third place beside the pair",
		text: "Gubbio und Wertheim verbindet eine Städtepartnerschaft. Ältere Bande hat Wertheim nach Huntingdon: 1979 wurde die Partnerschaft besiegelt.",
		want: []string{"Gubbio + Wertheim city_twinning", "Huntingdon + Wertheim city_twinning 1979 stated"},
	},
	{
		name: "two provinces of one country",
		text: "Seit 1995 arbeiten der Freistaat Bayern und die Provinzen Westkap und Gauteng partnerschaftlich zusammen.",
		want: []string{"Bayern + Gauteng region_partnership 1995 stated", "Bayern + Westkap region_partnership 1995 stated"},
	},
	{
		name: "a place at the head",
		text: "Rüsselsheim zögert, anders in Castrop-Rauxel: Dort ist man mit Delft und Kuopio fest verbunden, die Partnerschaften leben.",
		want: []string{"Castrop-Rauxel + Delft city_twinning", "Castrop-Rauxel + Kuopio city_twinning"},
	},
	{
		name: "partners counted",
		text: "Amberg hat mit Bad Bergzabern, Kranj und Siegen bereits drei Partnerstädte.",
		want: []string{"Amberg + Bad Bergzabern city_twinning", "Amberg + Kranj city_twinning", "Amberg + Siegen city_twinning"},
	},
	{
		name: "nothing comes before the first partner", url: "https://www.kiel.de/reise",
		text: "Eine Gruppe fuhr aus der ersten Partnerstadt nach Brest.",
	},
}

func TestJoin(t *testing.T) {
	x := builtin(t, TypePartnership)
	for _, c := range joinCases {
		t.Run(c.name, func(t *testing.T) {
			text := &corpus.Text{ID: c.name, URL: c.url, Publisher: c.publisher, Body: c.text}
			if c.date != "" {
				text.Date, _ = time.Parse(time.DateOnly, c.date)
			}
			var got []string
			for _, r := range x.Extract(text) {
				got = append(got, r.String())
			}
			slices.Sort(got)
			if !slices.Equal(got, c.want) {
				var trace bytes.Buffer
				x.Explain(text, &trace)
				_, joins, _ := strings.Cut(trace.String(), "\nrelations\n")
				t.Errorf("got %q, want %q\n%s", got, c.want, joins)
			}
		})
	}
}

// TestOnePairARecord holds that a pair and kind have one record, and that a city
// pair tells of all its mentions.
func TestOnePairARecord(t *testing.T) {
	x := builtin(t, TypeCityPair, TypePartnership)
	records := x.Extract(&corpus.Text{Body: "Leipzig hat die Partnerstadt Nanjing. Die Städtepartnerschaft zwischen Nanjing und Leipzig besteht seit 1988."})
	if len(records) != 2 {
		t.Fatalf("%d records: %v", len(records), records)
	}
	for _, r := range records {
		switch r := r.(type) {
		case *CityPairRecord:
			if len(r.Mentions) != 2 || r.Mentions[0] != r.Span {
				t.Errorf("mentions %v of %v", r.Mentions, r.Span)
			}
		case *PartnershipRecord:
			if r.Year != 1988 || r.Text != "Städtepartnerschaft zwischen Nanjing und Leipzig besteht seit 1988" {
				t.Errorf("%v stands on %q", r, r.Text)
			}
		}
	}
}
