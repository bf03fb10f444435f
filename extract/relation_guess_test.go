package extract

// guessCases are texts with names that are words too, that nobody knows, or that several places have.
var guessCases = []joinCase{
	{
		name: "a host abroad is no town of Germany", url: "https://krakow.pl/aktuelles/leipzig.html",
		text: "50 Jahre mit Leipzig\n\nIm September 1973 unterzeichneten Krakau und Leipzig den Partnerschaftsvertrag.",
		want: []string{"Krakau + Leipzig city_twinning 1973-09 stated"},
	},
	{
		name: "a county of two names",
		text: "Am 3. Oktober 1991 besiegelten die Landräte die Partnerschaft zwischen dem Landkreis Tübingen und dem Landkreis Aue-Schwarzenberg.",
		want: []string{"Landkreis Tübingen + Landkreis Aue-Schwarzenberg county_partnership 1991-10-03 stated"},
	},
	{
		name: "names that are words as well",
		text: "In Weiden trafen sich Gäste. Auch Annaberg-Buchholz war vertreten, mit dem Weiden seit 1990 verbunden ist. Mit Celje unterhält Singen seit 1989 eine Städtepartnerschaft.",
		want: []string{
			"Singen + Celje city_twinning 1989 stated",
			"Weiden in der Oberpfalz + Annaberg-Buchholz city_twinning 1990 stated",
		},
	},
	{
		name: "a town in a region, and a relative clause about that",
		text: "Erste Station der Delegation aus Baden-Württemberg ist Nanjing in der Provinz Jiangsu, mit der das Land seit 1994 eine Partnerschaft unterhält.",
		want: []string{"Baden-Württemberg + Jiangsu region_partnership 1994 stated"},
	},
	{
		name: "the county of a town that is named",
		text: "Landkreis München: Besuch. Die Partnerschaft des Landkreises München mit dem Landkreis Krakau war 1999 geschlossen worden.",
		want: []string{"Landkreis München + Landkreis Krakau county_partnership 1999 stated"},
	},
	{
		name: "a name that is a word behind its council",
		text: "Der Stadtrat von Hof hat am 5. Mai 1990 die Partnerschaft mit Plauen beschlossen.",
		want: []string{"Hof + Plauen city_twinning 1990-05-05 stated"},
	},
	{
		name: "a name that only its country's adjective makes a town",
		text: "Die Verbindung der Stadt Gerlingen zum ungarischen Tata wurde 1987 besiegelt, die Städtepartnerschaft lebt.",
		want: []string{"Gerlingen + Tata city_twinning 1987 stated"},
	},
	{
		name: "names that nobody knows in a list with years",
		text: "Außerdem ist Zwickau mit Jablonec nad Nisou (seit 1971), Dortmund (seit 1988), Quimbedorf (seit 2014) und Lyon (seit 2015) verbunden. Die Städtepartnerschaften leben.",
		want: []string{
			"Zwickau + Dortmund city_twinning 1988 stated",
			"Zwickau + Jablonec nad Nisou city_twinning 1971 stated",
			"Zwickau + Lyon city_twinning 2015 stated",
			"Zwickau + Quimbedorf city_twinning 2014 stated",
		},
	},
	{
		name: "a town near another",
		text: "Eine Gruppe aus Lindau besuchte Chelles bei Paris. Seit 1964 besteht zwischen beiden Kommunen eine Städtepartnerschaft.",
		want: []string{"Lindau (Bodensee) + Chelles city_twinning 1964 stated"},
	},
	{
		name: "names that nobody knows behind a colon",
		text: "Neumünster hat drei Partnerstädte in Europa: Quimbesham in England, Parchim in Mecklenburg und Koszalin in Polen.",
		want: []string{
			"Neumünster + Koszalin city_twinning",
			"Neumünster + Parchim city_twinning",
			"Neumünster + Quimbesham city_twinning",
		},
	},
	{
		name: "at the gates of a city", url: "https://www.huenfelden.de/news", date: "2017-07-27",
		text: "Kinder aus Hünfelden waren in Goussainville. Seit 28 Jahren ist die Gemeinde vor den Toren von Paris mit Hünfelden verschwistert.",
		want: []string{"Goussainville + Hünfelden city_twinning 1989 duration"},
	},
	{
		name: "a part of a town, later without the town's name",
		text: "Der Bürgermeister von Berlin-Lichtenberg war in Polen. Lichtenberg hat seit 2000 eine Partnerschaft mit Jurbarkas.",
		want: []string{"Lichtenberg + Jurbarkas city_twinning 2000 stated"},
	},
	{
		name: "a county of Romania",
		text: "Der Bezirk Schwaben unterhält seit 1997 eine Regionalpartnerschaft mit dem Bezirk Suceava in Rumänien.",
		want: []string{"Schwaben + Bezirk Suceava region_partnership 1997 stated"},
	},
	{
		name: "a town in the north of a city", url: "https://www.marl.de/news",
		text: "Gründer aus Herzlia haben sich in Marl vorgestellt. Die Stadt im Norden von Tel Aviv und Marl verbindet seit 1981 eine Städtepartnerschaft.",
		want: []string{"Herzlia + Marl city_twinning 1981 stated"},
	},
	{
		name: "resorts", date: "2019-10-17",
		text: "Eine Mannschaft aus Yamagata ist zu Gast in Kitzbühel. Die beiden Wintersportorte sind seit 1963 partnerschaftlich verbunden.",
		want: []string{"Yamagata + Kitzbühel city_twinning 1963 stated"},
	},
	{
		name: "a relative pronoun before a name",
		text: "Die Städtepartnerschaft mit Qingdao, die Regensburg 2009 einging, wurde erneuert. Sie empfingen den Gouverneur der Provinz Jiangsu, mit der Baden-Württemberg seit 1994 partnerschaftlich verbunden ist.",
		want: []string{"Baden-Württemberg + Jiangsu region_partnership 1994 stated", "Regensburg + Qingdao city_twinning 2009 stated"},
	},
	{
		name: "a list that begins with a name nobody knows",
		text: "Die Stadt Gütersloh selbst ist mit Broxtowe, Châteauroux, Falun und Rschew verschwistert.",
		want: []string{"Gütersloh + Broxtowe city_twinning", "Gütersloh + Châteauroux city_twinning", "Gütersloh + Falun city_twinning", "Gütersloh + Rschew city_twinning"},
	},
	{
		name: "an owner that is a word too",
		text: "Kiels Partnerstadt Brest schickte Grüße. Der Verein aus Lübeck war ebenfalls dabei.",
		want: []string{"Kiel + Brest city_twinning"},
	},
	{
		name: "an owner that nobody knows",
		text: "Xanderfelds Partnerstadt Brest schickte Grüße. Der Verein aus Lübeck war ebenfalls dabei.",
	},
	{
		name: "a short name means the long one's place",
		text: "Gemeinde Kirchheim bei München\n\nSeit 1975 sind Kirchheim und Laas in Südtirol Partnergemeinden.",
		want: []string{"Kirchheim bei München + Laas city_twinning 1975 stated"},
	},
	{
		name: "the bare name of a county", date: "2022-09-20",
		text: "Kreispartnerschaft mit Tschenstochau\n\nDer Bodenseekreis und der Landkreis Tschenstochau feiern 20 Jahre Partnerschaft.",
		want: []string{"Bodenseekreis + Landkreis Tschenstochau county_partnership 2002 anniversary"},
	},
	{
		name: "capital of a region", url: "https://www.kiel.example.de/",
		text: "Kiel. Eine Delegation aus der Partnerregion Zhejiang kam an. Schleswig-Holstein und Zhejiang sind seit 1986 Partner.",
		want: []string{"Schleswig-Holstein + Zhejiang region_partnership 1986 stated"},
	},
	{
		name: "a county by two names",
		text: "Die Partnerschaft zwischen dem Rhein-Sieg-Kreis und dem polnischen Kreis Boleslawiec/Bunzlau besteht seit 2001.",
		want: []string{"Rhein-Sieg-Kreis + Kreis Boleslawiec county_partnership 2001 stated"},
	},
	{
		name: "a name that is a word before its verb",
		text: "Borken unterhält Partnerschaften mit Albertslund (1981) und Mölndal (1994).",
		want: []string{"Borken + Albertslund city_twinning 1981 stated", "Borken + Mölndal city_twinning 1994 stated"},
	},
	{
		name: "an address that is a word", url: "https://www.hof.de/partnerstaedte",
		text: "Partnerstädte\n\nPlauen (Sachsen)\nStädtepartnerschaft seit 1987\n\nOgden (USA)\nStädtepartnerschaft seit 1954",
		want: []string{"Hof + Ogden city_twinning 1954 stated", "Hof + Plauen city_twinning 1987 stated"},
	},
	{
		name: "a second name behind a slash",
		text: "Die Stadt Bielefeld hat Städtepartnerschaften mit Rochdale (seit 1953) und Enniskillen/Fermanagh (seit 1958).",
		want: []string{"Bielefeld + Enniskillen city_twinning 1958 stated", "Bielefeld + Rochdale city_twinning 1953 stated"},
	},
	{
		name: "a name that needs the noun behind it",
		text: "Seit 1989 ist León Partnerstadt von Hamburg. Yangzhou ist seit 1999 Neubrandenburgs Partnerstadt in China.",
		want: []string{"Hamburg + León city_twinning 1989 stated", "Neubrandenburg + Yangzhou city_twinning 1999 stated"},
	},
	{
		name: "a word at the beginning that is a town",
		text: "Aachen hat eine Städtepartnerschaft mit Arlington. Reims ist seit 1967 Partnerstadt.",
		want: []string{"Aachen + Arlington city_twinning", "Aachen + Reims city_twinning 1967 stated"},
	},
	{
		name: "names that are words in a row of ties",
		text: "Löhne ist seit 1986 mit Condega verbunden, Bünde seit 1990 mit Leisnig, Vlotho seit 1991 mit Aubigny-sur-Nère. Die Partnerschaften leben.",
		want: []string{"Bünde + Leisnig city_twinning 1990 stated", "Löhne + Condega city_twinning 1986 stated", "Vlotho + Aubigny-sur-Nère city_twinning 1991 stated"},
	},
	{
		name: "a namesake that only the address means", url: "https://www.neustadt.de/partner",
		text: "Neustadt am Rübenberge und die Welt\n\nUnsere Partnerstädte:\nLa Ferté-Macé (Frankreich), seit 1972",
		want: []string{"Neustadt am Rübenberge + La Ferté-Macé city_twinning 1972 stated"},
	},
	{
		name: "an address of Austria names no town of Germany", url: "https://www.gemeinde-kirchheim.at/verwaltung",
		text: "Wolfurt – Partnergemeinde seit 1980",
	},
	{
		name: "a text that begins with whom it is for", url: "https://www.kiel.de/patenschaft",
		text: "Für Bralowitz übernahm Kiel 1954 die Patenschaft.\n\nLyon ist Partnerstadt.",
		want: []string{"Kiel + Lyon city_twinning"},
	},
}
