package extract

// pageCases are pages about partners: what their address, headings, fields and tables say.
var pageCases = []joinCase{
	{
		name: "a list; the address names the other party", url: "https://www.marburg.de/partnerstaedte",
		text: "Unsere Partnerstädte\n\nPoitiers (Frankreich) – seit 1966\nNorthampton (England) – seit 1976\nSuhl (Thüringen) – seit 1990",
		want: []string{
			"Marburg + Northampton city_twinning 1976 stated", "Marburg + Poitiers city_twinning 1966 stated", "Marburg + Suhl city_twinning 1990 stated",
		},
	},
	{
		name: "a sentence that says who they are", url: "https://www.weilburg.de/news",
		text: "An den Ortseingängen von Weilburg weisen Schilder auf die Partnerstädte hin. Es sind Privas (1961), Tortona (1962) und Zevenaar (1964).",
		want: []string{
			"Weilburg + Privas city_twinning 1961 stated",
			"Weilburg + Tortona city_twinning 1962 stated",
			"Weilburg + Zevenaar city_twinning 1964 stated",
		},
	},
	{
		name: "received among the partners", url: "https://www.nordhorn.de/news",
		text: "Malbork wurde 1995 als fünfte Kommune in den Kreis der Partnerstädte aufgenommen.",
		want: []string{"Nordhorn + Malbork city_twinning 1995 stated"},
	},
	{
		name: "a chronicle with its jubilees",
		text: "Seit dem 31. August 1981 sind Alfter und Châteauneuf-sur-Charente in Frankreich Partnergemeinden.\n\n1981: Unterzeichnung der Urkunde in Alfter\n2006: 25 Jahre Partnerschaft",
		want: []string{"Alfter + Châteauneuf-sur-Charente city_twinning 1981-08-31 stated"},
	},
	{
		name: "headings without a country",
		text: "Die Stadt Ludwigsburg unterhält Städtepartnerschaften.\n\nCaerphilly (Wales)\nDie Partnerschaft besteht seit 1960. Caerphilly hat 30.000 Einwohner.\n\nNový Jičín\nDer Partnerschaftsvertrag wurde 1990 unterzeichnet.",
		want: []string{"Ludwigsburg + Caerphilly city_twinning 1960 stated", "Ludwigsburg + Nový Jičín city_twinning 1990 stated"},
	},
	{
		name: "towns and years behind a colon",
		text: "Seit 1961 sind Heidelberg und Montpellier Partnerstädte. Man erinnerte an die weiteren Städtepartnerschaften: Cambridge 1965, Simferopol 1991.",
		want: []string{"Heidelberg + Cambridge city_twinning 1965 stated", "Heidelberg + Montpellier city_twinning 1961 stated", "Heidelberg + Simferopol city_twinning 1991 stated"},
	},
	{
		name: "headings between text",
		text: "Die Stadt Bielefeld unterhält Partnerschaften zu drei Städten:\n\nRochdale (Großbritannien)\nSeit 1953 besteht die Partnerschaft mit der Stadt im Großraum Manchester.\n\nConcarneau (Frankreich)\nDie Partnerschaft mit der bretonischen Hafenstadt wurde 1969 nach langen Gesprächen im Rathaus feierlich besiegelt.\n\nEstelí (Nicaragua)\nSeit 1995 offizielle Partnerstadt",
		want: []string{"Bielefeld + Concarneau city_twinning 1969 stated", "Bielefeld + Estelí city_twinning 1995 stated", "Bielefeld + Rochdale city_twinning 1953 stated"},
	},
	{
		name: "whose partners a list has that nobody knows",
		text: "Bad Murrau hat zwei Partnerstädte:\n\n- Fismes (Frankreich), seit 1967\n- Puchheim (Deutschland), seit 1990",
		want: []string{"Bad Murrau + Fismes city_twinning 1967 stated", "Bad Murrau + Puchheim city_twinning 1990 stated"},
	},
	{
		name: "a heading of two names, and a sentence below it",
		text: "Städtepartnerschaften\n\nStadt Reutlingen\n\nRoanne (Frankreich)\n\nSeit 1958 pflegt Reutlingen mit Roanne eine Städtepartnerschaft.\n\nEllesmere Port and Neston (Großbritannien)\n\nDie Partnerschaft wurde 1966 gegründet.",
		want: []string{"Reutlingen + Ellesmere Port city_twinning 1966 stated", "Reutlingen + Roanne city_twinning 1958 stated"},
	},
	{
		name: "our partners in a row", url: "https://www.schwaebisch-gmuend.de/partner",
		text: "Schwäbisch Gmünd\n\nUnsere Partner in Europa: 1971 Barnsley (England), 1976 Antibes (Frankreich), 2003 Faenza (Italien).",
		want: []string{"Schwäbisch Gmünd + Antibes city_twinning 1976 stated", "Schwäbisch Gmünd + Barnsley city_twinning 1971 stated", "Schwäbisch Gmünd + Faenza city_twinning 2003 stated"},
	},
	{
		name: "where an item lies, in the line below", url: "https://www.villingen-schwenningen.de/partner",
		text: "Unsere Partnerstädte\n\nPontarlier\n\nDépartement Doubs, Frankreich. Partnerschaft seit 1964.\n\nTula\n\nRussland. Partnerschaft seit 1993.",
		want: []string{"Villingen-Schwenningen + Pontarlier city_twinning 1964 stated", "Villingen-Schwenningen + Tula city_twinning 1993 stated"},
	},
	{
		name: "sealed, and resting since", url: "https://www.oberursel.de/partner",
		text: "Oberursel hat diese Partnerstädte:\n\nÉpinay-sur-Seine, Frankreich, Partnerschaft besiegelt am 26. September 1964\nLomonossow, Russland, Partnerschaft besiegelt am 3. Juni 2005, ruht seit 2022",
		want: []string{"Oberursel + Lomonossow city_twinning 2005-06-03 stated", "Oberursel + Épinay-sur-Seine city_twinning 1964-09-26 stated"},
	},
	{
		name: "a list between dashes",
		text: "Die Landeshauptstadt Schwerin teilt mit: Unsere Partnerstädte – Odense (Dänemark, seit 1990), Tallinn (Estland) und Wuppertal (1987) – senden Grüße.",
		want: []string{"Schwerin + Odense city_twinning 1990 stated", "Schwerin + Tallinn city_twinning", "Schwerin + Wuppertal city_twinning 1987 stated"},
	},
	{
		name: "headings and what is told of them by their titles", url: "https://www.goslar.de/partner",
		text: "Goslarer Städtepartnerschaften\n\nArcachon\n\nDie Partnerschaft mit dem Seebad am Atlantik besteht seit dem 27. Juni 1965.\n\nForres\n\nForres liegt in Schottland.\n\nRaʿanana\n\nSeit 2007 ist Goslar mit der israelischen Stadt verbunden.",
		want: []string{"Goslar + Arcachon city_twinning 1965-06-27 stated", "Goslar + Forres city_twinning"},
	},
	{
		name: "the home in the line below the noun",
		text: "Bambergs Partnerstädte\n\nBamberg ist stolz auf sie.\n\nPartnerstadt\tLand\nBedford\tGroßbritannien\t15. Mai 1977",
		want: []string{"Bamberg + Bedford city_twinning 1977-05-15 stated"},
	},
	{
		name: "a table that only the address explains", url: "https://www.marburg.de/partnerstaedte",
		text: "Stadt | Land | seit\nPoitiers | Frankreich | 1966\nSfax | Tunesien | 1971",
		want: []string{"Marburg + Poitiers city_twinning 1966 stated", "Marburg + Sfax city_twinning 1971 stated"},
	},
	{
		name: "numbers and the date of the treaty", url: "https://www.marburg.de/partnerstaedte",
		text: "1. Poitiers (F), Vertrag vom 3. Mai 1966\n2. Suhl (D), Vertrag vom 4. Juli 1990",
		want: []string{"Marburg + Poitiers city_twinning 1966-05-03 stated", "Marburg + Suhl city_twinning 1990-07-04 stated"},
	},
	{
		name: "years in brackets before the towns", url: "https://www.stadt-marburg.de/rathaus",
		text: "Unsere Partnerstädte\n\n(1966) Poitiers, Frankreich\n(1971) Sfax, Tunesien",
		want: []string{"Marburg + Poitiers city_twinning 1966 stated", "Marburg + Sfax city_twinning 1971 stated"},
	},
	{
		name: "a pair as a heading, its body below", url: "https://www.toenisvorst.de/stadt/partnerschaft",
		text: "Tönisvorst–Stary Sącz\nSeit 1974 sind die beiden Städte verbunden.\n\nTönisvorst–Laakdal\nDie Partnerschaft mit der belgischen Gemeinde wurde 1986 geschlossen.",
		want: []string{"Tönisvorst + Laakdal city_twinning 1986 stated", "Tönisvorst + Stary Sącz city_twinning 1974 stated"},
	},
	{
		name: "years and a pair are the heading", url: "https://www.marburg.de/partnerstaedte", date: "2016-05-04",
		text: "50 Jahre Marburg–Poitiers\n\nMit einem Festakt im Rathaus wurde gefeiert.",
		want: []string{"Marburg + Poitiers city_twinning 1966 anniversary"},
	},
	{
		name: "partnerly relations as a heading",
		text: "Landkreis Vechta – Partnerschaftliche Beziehungen\n\nLandkreis Fürth, seit 1990\nLandkreis Gniezno (Polen), seit 2001",
		want: []string{"Landkreis Vechta + Landkreis Fürth county_partnership 1990 stated", "Landkreis Vechta + Landkreis Gniezno county_partnership 2001 stated"},
	},
	{
		name: "the year told below the town", url: "https://www.marburg.de/partnerstaedte",
		text: "Unsere Partnerstädte\n\nPoitiers (Frankreich)\nPartnerstadt seit 1966.\n\nSuhl (Thüringen)\n1990 kam die Stadt im Wald als jüngste hinzu. Die Altstadt brannte 1753.",
		want: []string{"Marburg + Poitiers city_twinning 1966 stated", "Marburg + Suhl city_twinning 1990 stated"},
	},
	{
		name: "two that became one", url: "https://www.marburg.de/partnerstaedte",
		text: "Unsere Partnerstädte\n\nBitterfeld-Wolfen\nPartnerstadt seit 1990. Die Städte Bitterfeld und Wolfen schlossen sich 2007 zusammen.",
		want: []string{"Marburg + Bitterfeld-Wolfen city_twinning 1990 stated"},
	},
	{
		name: "members of a network, below an address about partners", url: "https://www.marburg.de/aktuell",
		text: "Mitglieder im Netzwerk der Fahrradstädte\n\nPoitiers (seit 2009)\nGent (seit 2011)",
	},
	{
		name: "a run of towns in one line", url: "https://www.marburg.de/partnerstaedte",
		text: "Wolfsberg, Österreich (1968) - Kaya, Burkina Faso (1972) - Sibiu, Rumänien (1980) - Laval, Frankreich (1988)",
		want: []string{"Marburg + Kaya city_twinning 1972 stated", "Marburg + Laval city_twinning 1988 stated", "Marburg + Sibiu city_twinning 1980 stated", "Marburg + Wolfsberg city_twinning 1968 stated"},
	},
	{
		name: "a line of a list that nobody knows", url: "https://www.marburg.de/partnerstaedte",
		text: "Städtepartnerschaften\n\n🇫🇷 Quimbec-sur-Mer – 1979\n🇵🇱 Bielawa – 1993",
		want: []string{"Marburg + Bielawa city_twinning 1993 stated", "Marburg + Quimbec-sur-Mer city_twinning 1979 stated"},
	},
	{
		name: "rows nobody knows with a whole date", url: "https://www.marburg.de/partnerstaedte",
		text: "Partnerstädte\n\nQuimbu (LV) – Vertrag vom 8. Juni 2005\nBielawa (PL) – Vertrag vom 3. Mai 1993",
		want: []string{"Marburg + Bielawa city_twinning 1993-05-03 stated", "Marburg + Quimbu city_twinning 2005-06-08 stated"},
	},
	{
		name: "a heading with its country, the noun below", url: "https://www.marburg.de/international",
		text: "Unsere Partner in Europa\n\nDe Bilt\nNiederlande\nPartnerschaft seit 1969\n\nBrest\nFrankreich\nPartnerschaft seit 2011",
		want: []string{"Marburg + Brest city_twinning 2011 stated", "Marburg + De Bilt city_twinning 1969 stated"},
	},
	{
		name: "firms below a heading about partners", url: "https://www.stadtwerke-marburg.de/partner",
		text: "Unsere Partner\n\nGaswerk Lyon, Lyon (seit 2005)\nEnergie Köln, Köln (seit 2001)",
	},
	{
		name: "the county that the address names", url: "https://www.kreis-guetersloh.de/partnerkreis",
		text: "Unser Partnerkreis Valmiera\n\nDie Vereinbarung unterzeichneten die Landräte am 6. Mai 1994.",
		want: []string{"Kreis Gütersloh + Valmiera county_partnership 1994-05-06 stated"},
	},
	{
		name: "lines with the noun behind the town", url: "https://www.marburg.de/staedtepartnerschaften",
		text: "Quiberon (FR) – Partnerstadt seit 1971\nSligo (IE) – Partnerstadt seit 1990\nVenlo: Seit 1964 Partnerstadt",
		want: []string{"Marburg + Quiberon city_twinning 1971 stated", "Marburg + Sligo city_twinning 1990 stated", "Marburg + Venlo city_twinning 1964 stated"},
	},
	{
		name: "countries between dashes", url: "https://www.marburg.de/staedtepartnerschaften",
		text: "Como – Italien – 1960\nArles – Frankreich – 1964",
		want: []string{"Marburg + Arles city_twinning 1964 stated", "Marburg + Como city_twinning 1960 stated"},
	},
	{
		name: "a chronicle", url: "https://www.marburg.de/chronik",
		text: "Chronik der Stadt Marburg\n\n1957 Partnerschaft mit Lyon\n1974 Bau der Halle\n1979 Partnerschaft mit Vejle\n1997 40 Jahre Partnerschaft mit Lyon",
		want: []string{"Marburg + Lyon city_twinning 1957 stated", "Marburg + Vejle city_twinning 1979 stated"},
	},
	{
		name: "the section's own pair",
		text: "GÜSTROW. Vor 30 Jahren schloss Güstrow mit Neuwied Partnerschaft.\n\nTETEROW. Eine Abordnung aus Bad Segeberg kam zum Hechtfest. Beide Orte sind seit 1990 Partner.",
		want: []string{"Güstrow + Neuwied city_twinning", "Teterow + Bad Segeberg city_twinning 1990 stated"},
	},
	{
		name: "signed below the town", url: "https://www.marburg.de/partner",
		text: "Städtepartnerschaften\n\nWołów (Polen)\nDie polnische Stadt liegt am Stadtrand von Breslau. 2007 unterschrieben die Bürgermeister.",
		want: []string{"Marburg + Wołów city_twinning 2007 stated"},
	},
	{
		name: "the noun and a date below a town", url: "https://www.schwaebischhall.de/partnerstaedte",
		text: "Épinal / Frankreich\nVerschwisterung 1964\n\nTorbay / England\nVerschwisterung am 3. Mai 1966.\n\nNeustrelitz / Deutschland\nVerschwisterung 1988",
		want: []string{"Schwäbisch Hall + Neustrelitz city_twinning 1988 stated", "Schwäbisch Hall + Torbay city_twinning 1966-05-03 stated", "Schwäbisch Hall + Épinal city_twinning 1964 stated"},
	},
	{
		name: "dots between the towns", url: "https://www.weimar.de/partnerstaedte",
		text: "Trier, Rheinland-Pfalz (1987) · Siena, Italien (1994) · Blois, Frankreich (1995)",
		want: []string{"Weimar + Blois city_twinning 1995 stated", "Weimar + Siena city_twinning 1994 stated", "Weimar + Trier city_twinning 1987 stated"},
	},
	{
		name: "the oldest of a list below its heading",
		text: "Die Hagener Partnerstädte\n\nHagens Partnerstädte heißen Liévin, Wels und Smolensk. Die älteste Verbindung, 1960 geschlossen, ist die mit Liévin.",
		want: []string{"Hagen + Liévin city_twinning 1960 stated", "Hagen + Smolensk city_twinning", "Hagen + Wels city_twinning"},
	},
	{
		name: "the county whose name has an e", url: "https://www.landkreis-uelzen.de/partnerschaften",
		text: "Kreispartnerschaften\nPowiat Bobolice: 1993\nLandkreis Salzwedel: 1990",
		want: []string{"Landkreis Uelzen + Landkreis Salzwedel county_partnership 1990 stated", "Landkreis Uelzen + Powiat Bobolice county_partnership 1993 stated"},
	},
	{
		name: "an item that is denied, and a fair's partners", url: "https://www.marburg.de/welt",
		text: "Marburgs Partnerstädte\n\nPoitiers (Frankreich), 1961\nWien: kein Vertrag\n\nPartnerstädte der Messe: Aussteller kommen aus\n\nDanzig (Polen)",
		want: []string{"Marburg + Poitiers city_twinning 1961 stated"},
	},
	{
		name: "the party by its title below its name", url: "https://www.rheine.de/partnerstaedte",
		text: "Rheines Partnerstädte\n\nBorne, Niederlande\nSeit 1983 besteht die Partnerschaft mit der Nachbargemeinde jenseits der Grenze.",
		want: []string{"Rheine + Borne city_twinning 1983 stated"},
	},
	{
		name: "pairs of the home as headings", url: "https://www.schongau.de/partner",
		text: "Schongau – Lucca\nMit Lucca ist Schongau seit 1962 durch eine Partnerschaft verbunden.\n\nSchongau – Quimbolin\nDie jüngste Partnerschaft, 2003 besiegelt.",
		want: []string{"Schongau + Lucca city_twinning 1962 stated", "Schongau + Quimbolin city_twinning 2003 stated"},
	},
	{
		name: "the country before the noun, and the county of a partner", url: "https://www.nienburg.de/partnerstaedte",
		text: "Nienburgs Partnerstädte\n\nLas Cruces\nUSA, Partnerschaft seit 1993\n\nBroxtowe, Großbritannien\nBroxtowe gehört zur Grafschaft Nottinghamshire.",
		want: []string{"Nienburg (Weser) + Broxtowe city_twinning", "Nienburg (Weser) + Las Cruces city_twinning 1993 stated"},
	},
	{
		name: "a county and its partners as a heading", url: "https://www.kreis-lippe.de/partnerschaften",
		text: "Der Kreis Lippe und seine Partner\n\nLandkreis Bernburg, 1990",
		want: []string{"Kreis Lippe + Landkreis Bernburg county_partnership 1990 stated"},
	},
	{
		name: "a year behind a heading makes no town", url: "https://www.marburg.de/reisen",
		text: "Studienreisen 2018\n\nBreslau (Polen), Mai\nPartnerstadt Cambridge (England), September",
		want: []string{"Marburg + Cambridge city_twinning"},
	},
	{
		name: "a page about one partner lists no more", url: "https://www.marburg.de/partnerstaedte/poitiers",
		text: "Poitiers\n\nPoitiers ist seit 1961 Partnerstadt von Marburg.\n\nAnreise\nMit dem Zug über\nStraßburg\nParis\nTours\n\nHotels\nLe Grand (Innenstadt)\n\nSehenswert\nCoimbra (Portugal), 1979",
		want: []string{"Marburg + Poitiers city_twinning 1961 stated"},
	},
	{
		name: "an address that only begins with partners", url: "https://www.marburg.de/staedtepartnerschaft-foerderung",
		text: "Fördermittel\n\nBerlin, 12. März 2020\nBrüssel (Belgien), 2021",
	},
	{
		name: "datelines, sums and regions below an address about partners", url: "https://www.marburg.de/partnerstaedte",
		text: "Weltweit\n\nBerlin, 12. März 2020\n\nHessen\nWetzlar\nGießen\n\nAntragsteller\nKassel (2.000 Euro)\nFulda (1.500 Euro)",
	},
	{
		name: "a heading of something else ends such a list", url: "https://www.marburg.de/partnerstaedte",
		text: "Poitiers (Frankreich), 1961\nSfax (Tunesien), 1971\n\nHotels am Markt\nLyon (Frankreich), 1990",
		want: []string{"Marburg + Poitiers city_twinning 1961 stated", "Marburg + Sfax city_twinning 1971 stated"},
	},
	{
		name: "the predicate before a colon, the counties below",
		text: "Der Landkreis Bautzen ist partnerschaftlich verbunden mit:\n• dem Kreis Jelenia Góra (Polen) seit 2001\n• dem Main-Tauber-Kreis (Baden-Württemberg) seit 1991",
		want: []string{"Landkreis Bautzen + Kreis Jelenia Góra county_partnership 2001 stated", "Landkreis Bautzen + Main-Tauber-Kreis county_partnership 1991 stated"},
	},
	{
		name: "a bare town as a heading", url: "https://www.bad-vilbel.de/stadt/partnerstaedte",
		text: "Eine Stadt mit vielen Freunden\n\nMoulins\nMoulins liegt in der Auvergne. Am 7. Mai 1990 wurde die Verschwisterung im Kurhaus besiegelt.",
		want: []string{"Bad Vilbel + Moulins city_twinning 1990-05-07 stated"},
	},
	{
		name: "notes from several towns",
		text: "Kaufering - Zum Jahrestag der Partnerschaft mit Ale in Schweden hält der Bürgermeister einen Vortrag.\n\nDachau - Die Delegation aus Windermere reist am Sonntag ab. Die Partnerschaft mit Windermere besteht seit 2011.",
		want: []string{"Dachau + Windermere city_twinning 2011 stated", "Kaufering + Ale city_twinning"},
	},
	{
		name: "names above a country with its year", url: "https://www.ahlen.de/stadt/partnerstaedte",
		text: "Drei Städte, eine Freundschaft\n\nCabourg\nFrankreich seit 1956\n\nChur\nSchweiz seit 1957\n\nMayrhofen\nÖsterreich seit 1974",
		want: []string{"Ahlen + Cabourg city_twinning 1956 stated", "Ahlen + Chur city_twinning 1957 stated", "Ahlen + Mayrhofen city_twinning 1974 stated"},
	},
	{
		name: "a table of the town that a page is about", url: "https://www.schorndorf.de/partnerstaedte/tulle",
		text: "Tulle (Frankreich)\nAuf einen Blick\nPartnerstadt seit\t1969\nEinwohnerzahl\t14.500",
		want: []string{"Schorndorf + Tulle city_twinning 1969 stated"},
	},
	{
		name: "other partners of the one that a page is about", url: "https://www.ahlen.de/stadt/partnerstaedte/macon",
		text: "Mâcon\n\nPartnerschaft seit: 1956\n\nDie Stadt hat weitere Partnerschaften mit Overijse (Belgien) und Lecco (Italien).",
		want: []string{"Ahlen + Macon city_twinning 1956 stated", "Macon + Lecco city_twinning", "Macon + Overijse city_twinning"},
	},
	{
		name: "an item that nobody knows takes no other's place", url: "https://www.marburg.de/partner",
		text: "Städtepartnerschaften\n\n• Pfaffenhofen an der Ilm (D): Urkunde vom 15.6.1991\n• Quimbechofen im Wald (F): Urkunde vom 4.9.1994",
		want: []string{"Marburg + Pfaffenhofen an der Ilm city_twinning 1991-06-15 stated"},
	},
	{
		name: "a label below partners is no town", url: "https://www.kiel.de/partner",
		text: "Unsere Partnerstädte\n\nBrest (Frankreich)\n\nStand: 2023",
		want: []string{"Kiel + Brest city_twinning"},
	},
	{
		name: "a line of a list that is about an organisation", url: "https://www.kiel.de/partner",
		text: "Unsere Partnerstädte\n\nBrest (Frankreich)\n\nMesse mit dem Polen: Lyon",
		want: []string{"Kiel + Brest city_twinning"},
	},
}
