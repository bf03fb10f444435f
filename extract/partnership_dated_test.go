package extract

// datedCases are texts in which each of several towns has its own year.
var datedCases = []joinCase{
	{
		name: "each behind one preposition since its year", date: "2017-06-15",
		text: "Kiel ist mit Brest (Frankreich) seit 1964, Coventry (Großbritannien) seit 1967 und Vaasa (Finnland) seit 1969 verschwistert.",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated", "Kiel + Vaasa city_twinning 1969 stated"},
	},
	{
		name: "years that are added for each",
		text: "Mit Clermont-Ferrand und Tempe ist Regensburg partnerschaftlich verbunden, seit 1969 beziehungsweise 1976.",
		want: []string{
			"Regensburg + Clermont-Ferrand city_twinning 1969 stated",
			"Regensburg + Tempe city_twinning 1976 stated",
		},
	},
	{
		name: "years behind each of several", url: "https://www.lohmar.de/news",
		text: "Frouard wurde 1987 Partnerstadt, Żarów in Niederschlesien 2001, Eppendorf in Sachsen 1990.",
		want: []string{
			"Lohmar + Eppendorf city_twinning 1990 stated",
			"Lohmar + Frouard city_twinning 1987 stated",
			"Lohmar + Żarów city_twinning 2001 stated",
		},
	},
	{
		name: "each with its year behind mit",
		text: "Lörrach unterhält mit dem französischen Sens seit 1966, dem italienischen Senigallia seit 1986 und dem sächsischen Meerane seit 1990 Städtepartnerschaften.",
		want: []string{
			"Lörrach + Meerane city_twinning 1990 stated",
			"Lörrach + Senigallia city_twinning 1986 stated",
			"Lörrach + Sens city_twinning 1966 stated",
		},
	},
	{
		name: "the next one's seit",
		text: "Der Bezirk Schwaben pflegt seit 1987 eine Regionalpartnerschaft mit dem Département Mayenne, seit 1997 eine mit der Bukowina.",
		want: []string{"Schwaben + Bukowina region_partnership 1997 stated", "Schwaben + Mayenne region_partnership 1987 stated"},
	},
	{
		name: "seit of the second place only", date: "2023-06-02",
		text: "Seit 20 Jahren ist der Kreis Unna mit dem polnischen Kreis Nowy Sącz und seit 1988 mit dem englischen Kirklees verbunden.",
		want: []string{"Kreis Unna + Kirklees county_partnership 1988 stated", "Kreis Unna + Kreis Nowy Sącz county_partnership 2003 duration"},
	},
	{
		name: "years told respectively",
		text: "Erlangen ist mit Jena und Rennes seit 1987 beziehungsweise 1964 verschwistert.",
		want: []string{"Erlangen + Jena city_twinning 1987 stated", "Erlangen + Rennes city_twinning 1964 stated"},
	},
	{
		name: "pairs in a list, each with its year",
		text: "Fünf Kommunalpartnerschaften gibt es: zwischen Uffenheim und Kolbudy (2006), Burghaslach und Przywidz (2007), zwischen Uehlfeld und Puck (2012).",
		want: []string{"Burghaslach + Przywidz city_twinning 2007 stated", "Uehlfeld + Puck city_twinning 2012 stated", "Uffenheim + Kolbudy city_twinning 2006 stated"},
	},
	{
		name: "the last of a list without a year",
		text: "Dresden hat viele Partnerstädte. Die älteste ist Coventry (1959), es folgten Skopje (1967), Hangzhou (2009) und Gostyń.",
		want: []string{"Dresden + Coventry city_twinning 1959 stated", "Dresden + Gostyń city_twinning", "Dresden + Hangzhou city_twinning 2009 stated", "Dresden + Skopje city_twinning 1967 stated"},
	},
	{
		name: "several subjects with years before one noun",
		text: "Sopron (Ungarn) ist seit 1987, Trient (Italien) seit 1987 und Bad Dürkheim seit 2001 Partnerstadt von Kempten.",
		want: []string{"Kempten + Bad Dürkheim city_twinning 2001 stated", "Kempten + Sopron city_twinning 1987 stated", "Kempten + Trient city_twinning 1987 stated"},
	},
	{
		name: "several subjects with years before one predicate",
		text: "Coswig (Sachsen) ist seit 1990, Mollet del Vallès (Spanien) seit 1993 und Varaždin (Kroatien) seit 2000 mit Ravensburg verbunden. Die Städtepartnerschaften leben.",
		want: []string{"Ravensburg + Coswig city_twinning 1990 stated", "Ravensburg + Mollet del Vallès city_twinning 1993 stated", "Ravensburg + Varaždin city_twinning 2000 stated"},
	},
	{
		name: "the next one's seit behind a pronoun",
		text: "Pankow pflegt eine Partnerschaft mit Aschkelon und seit 2022 eine mit Riwne.",
		want: []string{"Pankow + Aschkelon city_twinning", "Pankow + Riwne city_twinning 2022 stated"},
	},
	{
		name: "years before several subjects",
		text: "Seit 1984 ist Bursa, seit 1990 Saalfeld, seit 1972 Kilmarnock mit Kulmbach verschwistert.",
		want: []string{"Kulmbach + Bursa city_twinning 1984 stated", "Kulmbach + Kilmarnock city_twinning 1972 stated", "Kulmbach + Saalfeld city_twinning 1990 stated"},
	},
	{
		name: "a number of towns, then each with its year",
		text: "Erlangen ist bereits mit drei Städten verpartnert: mit Jena seit 1987, mit Rennes seit 1964 und mit Wladimir seit 1983.",
		want: []string{"Erlangen + Jena city_twinning 1987 stated", "Erlangen + Rennes city_twinning 1964 stated", "Erlangen + Wladimir city_twinning 1983 stated"},
	},
	{
		name: "two with a year each before one verb",
		text: "Herzogenaurach freut sich: Mit dem französischen Sainte-Luce-sur-Loire wurde 1988 und mit Nova Gradiška in Kroatien 1980 eine Partnerschaft begründet.",
		want: []string{"Herzogenaurach + Nova Gradiška city_twinning 1980 stated", "Herzogenaurach + Sainte-Luce-sur-Loire city_twinning 1988 stated"},
	},
	{
		name: "regions behind a colon",
		text: "Der Bezirk Mittelfranken unterhält drei Regionalpartnerschaften: mit der Region Nouvelle-Aquitaine (früher Limousin) seit 1981, mit der Woiwodschaft Pommern seit 2000 und mit Südmähren seit 2016.",
		want: []string{"Mittelfranken + Nouvelle-Aquitaine region_partnership 1981 stated", "Mittelfranken + Pommern region_partnership 2000 stated", "Mittelfranken + Südmähren region_partnership 2016 stated"},
	},
	{
		name: "a year behind where the town lies, and two before one particle",
		text: "Lohnes einzige Partnerstadt ist Rixheim im Elsass, seit 1980. Bochum ist mit Sheffield verschwistert; Oviedo kam 1979 und Donezk 1987 hinzu.",
		want: []string{"Bochum + Donezk city_twinning 1987 stated", "Bochum + Oviedo city_twinning 1979 stated", "Bochum + Sheffield city_twinning", "Lohne (Oldenburg) + Rixheim city_twinning 1980 stated"},
	},
	{
		name: "a series behind a comma is not the noun's",
		text: "Seit 1980 pflegt Wertheim auch eine Partnerschaft mit Huntingdon in England, 1993 kam Csobánka in Ungarn und 1999 Gubbio in Italien hinzu.",
		want: []string{"Wertheim + Csobánka city_twinning 1993 stated", "Wertheim + Gubbio city_twinning 1999 stated", "Wertheim + Huntingdon city_twinning 1980 stated"},
	},
	{
		name: "towns with their years inserted",
		text: "Lyon, seit 1955, und Nottingham, seit 1969, sind die ältesten Partnerstädte Karlsruhes.",
		want: []string{"Karlsruhe + Lyon city_twinning 1955 stated", "Karlsruhe + Nottingham city_twinning 1969 stated"},
	},
	{
		name: "one of several in a row is named twice",
		text: "Kiel pflegt Partnerschaften.\n\nLyon, Brest, Lyon und Oxford: Partnerstädte seit 1984, 1989 und 1990",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Lyon city_twinning", "Kiel + Oxford city_twinning"},
	},
	{
		name: "the date of the second of two alone",
		text: "Salzgitters weitere Partnerstädte sind Créteil und, seit 1988, Gotha. Partnerstädte von Kiel sind Brest und seit 1967 Vaasa. Mit Boulogne-sur-Mer hat Zweibrücken seit 1959 und mit Yorktown in Virginia seit 1978 eine Partnerstadt.",
		want: []string{
			"Kiel + Brest city_twinning", "Kiel + Vaasa city_twinning 1967 stated", "Salzgitter + Créteil city_twinning", "Salzgitter + Gotha city_twinning 1988 stated",
			"Zweibrücken + Boulogne-sur-Mer city_twinning 1959 stated", "Zweibrücken + Yorktown city_twinning 1978 stated",
		},
	},
	{
		name: "an aside that an adverb opens",
		text: "Die Partnerschaft zwischen Iserlohn und Almelo, bereits im Jahr 1954 geschlossen, ist die älteste.",
		want: []string{"Iserlohn + Almelo city_twinning 1954 stated"},
	},
	{
		name: "deeds between commas",
		text: "Kiel pflegt die Städtepartnerschaften mit La Baule, geschlossen 1979, und Ilmenau, geschlossen 1988.",
		want: []string{"Kiel + Ilmenau city_twinning 1988 stated", "Kiel + La Baule city_twinning 1979 stated"},
	},
	{
		name: "lists of several towns",
		text: "Partnerstädte der Landeshauptstädte\n\nEisenstadt: Bad Kissingen, Colmar, Sanem, Sopron\nInnsbruck: Grenoble (1963), Freiburg (1963), Aalborg (1982), Sarajevo (1980), New Orleans (1995), Krakau (1998)",
		want: []string{
			"Eisenstadt + Bad Kissingen city_twinning", "Eisenstadt + Colmar city_twinning", "Eisenstadt + Sanem city_twinning", "Eisenstadt + Sopron city_twinning",
			"Innsbruck + Aalborg city_twinning 1982 stated", "Innsbruck + Freiburg im Breisgau city_twinning 1963 stated", "Innsbruck + Grenoble city_twinning 1963 stated",
			"Innsbruck + Krakau city_twinning 1998 stated", "Innsbruck + New Orleans city_twinning 1995 stated", "Innsbruck + Sarajevo city_twinning 1980 stated",
		},
	},
	{
		name: "pairs in a county",
		text: "Partnergemeinden im Landkreis Rosenheim (Auswahl)\n\nKiefersfelden – Damville (Frankreich), seit 1975\nStephanskirchen – Niederdorf (Südtirol), seit 1993",
		want: []string{"Kiefersfelden + Damville city_twinning 1975 stated", "Stephanskirchen + Niederdorf city_twinning 1993 stated"},
	},
	{
		name: "since when, and that it rests", url: "https://www.ahlen.de/partner",
		text: "Partnerstädte\n\nBursa, Türkei\nSeit 2010\n\nJaroslawl, Russland\nSeit 1991, ausgesetzt seit Februar 2022.",
		want: []string{"Ahlen + Bursa city_twinning 2010 stated", "Ahlen + Jaroslawl city_twinning 1991 stated"},
	},
	{
		name: "the last of a list without a date",
		text: "Kiel ist mit Brest seit 1964, Vaasa seit 1967 und Gdynia verschwistert. Kempten hat drei Partnerstädte: Quiberon seit 1971, Sligo seit 1990 sowie Bad Dürkheim.",
		want: []string{
			"Kempten + Bad Dürkheim city_twinning", "Kempten + Quiberon city_twinning 1971 stated", "Kempten + Sligo city_twinning 1990 stated",
			"Kiel + Brest city_twinning 1964 stated", "Kiel + Gdynia city_twinning", "Kiel + Vaasa city_twinning 1967 stated",
		},
	},
	{
		name: "two that share their date in a list",
		text: "Hildesheim ist mit Weston-super-Mare (seit 1983), Halle (Saale), Gelendschik (beide seit 1992) und Pavia (seit 2000) verschwistert.",
		want: []string{
			"Hildesheim + Gelendschik city_twinning 1992 stated", "Hildesheim + Halle (Saale) city_twinning 1992 stated",
			"Hildesheim + Pavia city_twinning 2000 stated", "Hildesheim + Weston-super-Mare city_twinning 1983 stated",
		},
	},
	{
		name: "the noun and its year behind the country",
		text: "Kiel hat drei Partnerstädte: Brest (Frankreich, Partnerschaft seit 1964), Krosno (Polen, 2000) und Vaasa (Finnland; Partnerschaft seit 1967).",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Krosno city_twinning 2000 stated", "Kiel + Vaasa city_twinning 1967 stated"},
	},
	{
		name: "the one before that has no date",
		text: "Auch Bad Lauchstädt (seit 1990) und Berwick-upon-Tweed sind Partnerstädte von Haan. Neckarsulm schloss 1963 die Partnerschaft mit Bordighera. Carmaux 1968 und Zschopau 1990 kamen hinzu.",
		want: []string{
			"Haan + Bad Lauchstädt city_twinning 1990 stated", "Haan + Berwick-upon-Tweed city_twinning",
			"Neckarsulm + Bordighera city_twinning 1963 stated", "Neckarsulm + Carmaux city_twinning 1968 stated", "Neckarsulm + Zschopau city_twinning 1990 stated",
		},
	},
}
