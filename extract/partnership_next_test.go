package extract

// nextCases are texts that name partners beside those whose they are, or by who comes from them.
var nextCases = []joinCase{
	{
		name: "people from the partners of the sentence before",
		text: "Die Stadt Braunschweig hat ihre Partnerstädte eingeladen. Musiker aus Nîmes (seit 1962) und Bath (seit 1971) treten auf.\n\nGäste aus den Partnerstädten reisen an. Ravensburg erwartet Besuch aus Rivoli, Montélimar und Coswig.",
		want: []string{
			"Braunschweig + Bath city_twinning 1971 stated", "Braunschweig + Nîmes city_twinning 1962 stated",
			"Ravensburg + Coswig city_twinning", "Ravensburg + Montélimar city_twinning", "Ravensburg + Rivoli city_twinning",
		},
	},
	{
		name: "neighbours and goods are none",
		text: "Die Stadt Braunschweig hat ihre Partnerstädte eingeladen. Gäste aus Peine und Wolfenbüttel reisen an.\n\nUlm dankt den Partnerstädten. Weine aus Bordeaux und Porto gibt es am Stand.",
	},
	{
		name: "dates of other things", url: "https://www.kiel.de/",
		text: "In Kiel stellen sich die Partnerstädte vor. Museen aus Paris (1900) und Rom (1950) zeigen Bilder.",
	},
	{
		name: "a place and its partners",
		text: "Das Fest feiern die Stadt Kiel und ihre Partnerstädte Brest und Vaasa. Zum Netzwerk gehören Rheinland-Pfalz und seine Partnerregionen Burgund und Mittelböhmen.",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Vaasa city_twinning", "Rheinland-Pfalz + Burgund region_partnership", "Rheinland-Pfalz + Mittelböhmen region_partnership"},
	},
	{
		name: "a partner in a country beside another",
		text: "Neben Brest ist in Polen auch Gdynia seit 1985 Partnerstadt von Kiel. Münster führt York und Orléans als Partnerstädte.",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Gdynia city_twinning 1985 stated", "Münster + Orléans city_twinning", "Münster + York city_twinning"},
	},
	{
		name: "a place by two names",
		text: "Hamburg feiert. Die Partnerschaft mit Sankt Petersburg, dem damaligen Leningrad, reicht bis 1957 zurück.",
		want: []string{"Hamburg + Sankt Petersburg city_twinning 1957 stated"},
	},
	{
		name: "counties called by their towns", date: "2019-11-29",
		text: "Kreistag feiert 20 Jahre Partnerschaft mit Olsztyn\n\nOsnabrück. Der Landkreis Osnabrück hat das 20-jährige Bestehen seiner Partnerschaft mit dem polnischen Landkreis Olsztyn begangen.",
		want: []string{"Landkreis Osnabrück + Landkreis Olsztyn county_partnership 1999 anniversary"},
	},
	{
		name: "a town that is a given name too", date: "2013-06-28",
		text: "Seit dreißig Jahren sind Erlangen und Wladimir Partnerstädte.",
		want: []string{"Erlangen + Wladimir city_twinning 1983 duration"},
	},
	{
		name: "a list with years behind the sentence that opens it",
		text: "Die Hohentwielstadt Singen unterhält drei Städtepartnerschaften. La Ciotat (1968), Pomezia (1974) und Celje (1989) laden ein.",
		want: []string{"Singen + Celje city_twinning 1989 stated", "Singen + La Ciotat city_twinning 1968 stated", "Singen + Pomezia city_twinning 1974 stated"},
	},
	{
		name: "a town that is a word too has partners",
		text: "Siegen hat folgende Partnerstädte: Katwijk und Leeuwarden (beide seit 1963), Zakopane (seit 1989) und Plauen (seit 1990).",
		want: []string{"Siegen + Katwijk city_twinning 1963 stated", "Siegen + Leeuwarden city_twinning 1963 stated", "Siegen + Plauen city_twinning 1990 stated", "Siegen + Zakopane city_twinning 1989 stated"},
	},
	{
		name: "a district by its number",
		text: "Prag 6 und Bayreuth sind seit 2008 Partnerstädte. Augsburg und Dayton sind seit 1964 Sister Cities.",
		want: []string{"Augsburg + Dayton city_twinning 1964 stated", "Prag + Bayreuth city_twinning 2008 stated"},
	},
	{
		name: "these towns before the colon",
		text: "Hettstedt (1990), Gennevilliers und Wieliczka (beide 1995): Mit diesen drei Städten ist Bergkamen verpartnert.",
		want: []string{"Bergkamen + Gennevilliers city_twinning 1995 stated", "Bergkamen + Hettstedt city_twinning 1990 stated", "Bergkamen + Wieliczka city_twinning 1995 stated"},
	},
	{
		name: "a partner between commas",
		text: "Lahnstein feiert seine Partnerschaft mit Vence. Die zweite Partnerstadt, Kettering in Ohio, wird im Herbst besucht.",
		want: []string{"Lahnstein + Kettering city_twinning", "Lahnstein + Vence city_twinning"},
	},
	{
		name: "the one here of three", date: "2013-11-22",
		text: "Die Dreierpartnerschaft zwischen Kiel, Sainte-Foy-lès-Lyon und Lichfield lebt. Auch die belgische Partnerstadt Oudenburg war vertreten.",
		want: []string{"Kiel + Lichfield city_twinning", "Kiel + Oudenburg city_twinning", "Kiel + Sainte-Foy-lès-Lyon city_twinning", "Sainte-Foy-lès-Lyon + Lichfield city_twinning"},
	},
	{
		name: "a town and its namesake abroad",
		text: "Melle im Landkreis Osnabrück ist seit 1978 mit Melle in Frankreich verschwistert. Die Partnerschaft zwischen Halle in Westfalen und Halle in Belgien besteht.",
		want: []string{"Halle (Westfalen) + Halle city_twinning", "Melle + Melle city_twinning 1978 stated"},
	},
	{
		name: "a town that nobody knows is one after a list of them", url: "https://www.garbsen.de/",
		text: "Garbsen ist mit Bassetlaw, Września und Vaasa verschwistert. Bassetlaw wurde 1980 Partnerstadt, Vaasa 1988. Die Urkunde mit Września ist von 1992.",
		want: []string{"Garbsen + Bassetlaw city_twinning 1980 stated", "Garbsen + Vaasa city_twinning 1988 stated", "Garbsen + Września city_twinning 1992 stated"},
	},
	{
		name: "two behind mit are no pair, whatever comes between",
		text: "Kiels Oberbürgermeister lobt die Städtepartnerschaften. Die Stadt ist seit 1962 mit Brest, seit 1987 mit Hof, seit 1990 mit Stralsund und seit 1999 mit Vaasa verbunden.",
		want: []string{"Kiel + Brest city_twinning 1962 stated", "Kiel + Hof city_twinning 1987 stated", "Kiel + Stralsund city_twinning 1990 stated", "Kiel + Vaasa city_twinning 1999 stated"},
	},
	{
		name: "nor where nobody knows whose they are",
		text: "Die Stadt ist seit 1962 mit Brest, seit 1990 mit Stralsund und seit 1999 mit Vaasa verschwistert.",
	},
	{
		name: "partners had",
		text: "Mit Romilly-sur-Seine (1960) und Kielce (1987) hatte Gotha schon zu DDR-Zeiten Partnerstädte. 1993 kamen Bury (1994) und Gastonia (1995) hinzu.",
		want: []string{
			"Gotha + Bury city_twinning 1994 stated", "Gotha + Gastonia city_twinning 1995 stated",
			"Gotha + Kielce city_twinning 1987 stated", "Gotha + Romilly-sur-Seine city_twinning 1960 stated",
		},
	},
	{
		name: "a relative clause of a name that nobody knows",
		text: "Forchheim erwartet Gäste aus Le Bourdet, mit dem seit 1975 eine Partnerschaft besteht, und Pößneck (seit 1990).",
	},
	{
		name: "those who are with us", url: "https://www.friedrichshafen.de/",
		text: "Beim Kulturufer sind die Partnerstädte dabei. Vertreten sind Sarajevo (seit 1972), Peoria (seit 1976) und Delitzsch (seit 1990).",
		want: []string{"Friedrichshafen + Delitzsch city_twinning 1990 stated", "Friedrichshafen + Peoria city_twinning 1976 stated", "Friedrichshafen + Sarajevo city_twinning 1972 stated"},
	},
	{
		name: "proud of partners",
		text: "Neustadt an der Weinstraße ist stolz auf zwei Partnerstädte. Lincoln (1969) und Quanzhou (1995) senden Grüße. Gubbio, Csobánka und Salon-de-Provence: So heißen die Partnerstädte der Großen Kreisstadt Wertheim.",
		want: []string{
			"Neustadt an der Weinstraße + Lincoln city_twinning 1969 stated", "Neustadt an der Weinstraße + Quanzhou city_twinning 1995 stated",
			"Wertheim + Csobánka city_twinning", "Wertheim + Gubbio city_twinning", "Wertheim + Salon-de-Provence city_twinning",
		},
	},
	{
		name: "names that nobody knows in lists",
		text: "Königstein im Taunus ist Partnerstadt von Le Mêle-sur-Sarthe (1973), Le Cannet-Rocheville (1980) und Kórnik (2004). Eutin und Lawrence in Kansas sind seit 1989 Partnerstädte.",
		want: []string{
			"Eutin + Lawrence city_twinning 1989 stated", "Kórnik + Königstein im Taunus city_twinning 2004 stated",
			"Le Cannet-Rocheville + Königstein im Taunus city_twinning 1980 stated", "Le Mêle-sur-Sarthe + Königstein im Taunus city_twinning 1973 stated",
		},
	},
	{
		name: "the first partner is not whose partners follow",
		text: "Purkersdorf bei Wien war 1968 der erste Partner, es folgten Sanary-sur-Mer 1973 und Nagai 1983. Die Städtepartnerschaften leben.",
	},
	{
		name: "the first named of two here, unless another is surely the home",
		text: "Herten und Schneeberg im Erzgebirge sind seit 1989 Partnerstädte. Schneebergs Bergbrüder spielten auf. Mit Doncaster und Arras verbinden die Ruhrgebietsstadt seit 1980 beziehungsweise 1984 Partnerschaften.",
		want: []string{"Herten + Arras city_twinning 1984 stated", "Herten + Doncaster city_twinning 1980 stated", "Herten + Schneeberg city_twinning 1989 stated"},
	},
	{
		name: "a list behind the number of the ties",
		text: "Kiels Städtepartnerschaften stehen auf dem Prüfstand. Zurzeit gibt es drei: mit Brest (seit 1965), Vaasa (seit 1987) und Gdynia (seit 2000).",
		want: []string{"Kiel + Brest city_twinning 1965 stated", "Kiel + Gdynia city_twinning 2000 stated", "Kiel + Vaasa city_twinning 1987 stated"},
	},
	{
		name: "a jubilee of the partner beside", date: "2017-06-09",
		text: "Neben der Partnerschaft mit Neustadt an der Weinstraße, die 2017 ihr 30-jähriges Bestehen feiert, unterhält Wernigerode Städtepartnerschaften mit Carpi, Cisnădie und – seit 2013 – Hội An in Vietnam.",
		want: []string{
			"Wernigerode + Carpi city_twinning", "Wernigerode + Cisnădie city_twinning", "Wernigerode + Hội An city_twinning 2013 stated",
			"Wernigerode + Neustadt an der Weinstraße city_twinning 1987 anniversary",
		},
	},
	{
		name: "a town that is a word too is linked",
		text: "Mit zwei Städten ist Borken partnerschaftlich verbunden, und zwar mit Albertslund und Whitstable.",
		want: []string{"Borken + Albertslund city_twinning", "Borken + Whitstable city_twinning"},
	},
}
