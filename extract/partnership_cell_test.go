package extract

// cellCases are tables, fields and lines below the name of a partner.
var cellCases = []joinCase{
	{
		name: "a table",
		text: "Die Stadt Potsdam und ihre Partnerstädte\n\nStadt\tseit\tSchwerpunkt\nOpole (Polen)\t1973\tSport\nPerugia (Italien)\t1990\tSprache",
		want: []string{"Potsdam + Opole city_twinning 1973 stated", "Potsdam + Perugia city_twinning 1990 stated"},
	},
	{
		name: "a table with how many live there, and with a second name",
		text: "Die Partnerstädte von Offenburg\n\nStadt\tLand\tEinwohner\tseit\nWeiz\tÖsterreich\t11.600\t1965\nOlsztyn (Allenstein)\tPolen\t170.000\t1999\nBrest\tFrankreich\t140.000\t1971\t2011",
		want: []string{"Offenburg + Brest city_twinning", "Offenburg + Olsztyn city_twinning 1999 stated", "Offenburg + Weiz city_twinning 1965 stated"},
	},
	{
		name: "a council's list", date: "2022-05-19",
		text: "TOP 4\na) Chambéry: Die Partnerschaft mit Chambéry (seit 1957) lebt.\nb) Bautzen: Mit Bautzen besteht seit 1991 ein Partnerschaftsvertrag.\nc) Simferopol: Die Partnerschaft mit Simferopol ruht.\nDie Stadt Heidelberg gibt 60.000 Euro.",
		want: []string{"Heidelberg + Bautzen city_twinning 1991 stated", "Heidelberg + Chambéry city_twinning 1957 stated", "Heidelberg + Simferopol city_twinning"},
	},
	{
		name: "the head of a table", url: "https://www.neuss.de/partner",
		text: "Neusser Städtepartnerschaften\n\nPartnerstadt\tLand\tBeginn der Partnerschaft\nRijeka\tKroatien\t1990\nBolu\tTürkei\t2012",
		want: []string{"Neuss + Bolu city_twinning 2012 stated", "Neuss + Rijeka city_twinning 1990 stated"},
	},
	{
		name: "fields below headings", url: "https://www.walldorf.de/partner",
		text: "Städtepartnerschaften\n\nKırklareli\n\nLand: Türkei\nEinwohner: 80.000\nJahr der Verschwisterung: 1969\n\nSaint-Max\n\nLand: Frankreich\nJahr der Verschwisterung: 1985",
		want: []string{"Walldorf + Kırklareli city_twinning 1969 stated", "Walldorf + Saint-Max city_twinning 1985 stated"},
	},
	{
		name: "a cell for the year and a second name", url: "https://www.marburg.de/rathaus",
		text: "Partnerstädte Marburgs\n\nStadt\tLand\tseit\nOlsztyn (Allenstein)\tPolen\t1999\nSfax\tTunesien\t1971",
		want: []string{"Marburg + Olsztyn city_twinning 1999 stated", "Marburg + Sfax city_twinning 1971 stated"},
	},
	{
		name: "the year is the first cell", url: "https://www.marburg.de/staedtepartnerschaften",
		text: "Jahr der Gründung | Partnerstadt\n1972 | Vence (Frankreich)\n1977 | Kettering (England)",
		want: []string{"Marburg + Kettering city_twinning 1977 stated", "Marburg + Vence city_twinning 1972 stated"},
	},
	{
		name: "fields below a town", url: "https://www.marburg.de/staedtepartnerschaften/draveil",
		text: "Draveil\n\nLage: Département Essonne, 20 km südlich von Paris\nEinwohner: 28.000\nGründung der Städtepartnerschaft: 1971",
		want: []string{"Marburg + Draveil city_twinning 1971 stated"},
	},
	{
		name: "fields of a renewal", url: "https://www.marburg.de/staedtepartnerschaften",
		text: "Draveil (Frankreich)\nErneuerung der Städtepartnerschaft: 1971",
		want: []string{"Marburg + Draveil city_twinning"},
	},
	{
		name: "a table with cells of other things", url: "https://www.marburg.de/staedtepartnerschaften",
		text: "Partnerstädte\n\nPartnerstadt\tEinwohner\tUrkunde\tAnsprechpartner\nPérigueux\t30.000\t1. Oktober 1965\tKarl Huber\nKranj\t37.000\t1992\tUte Lang",
		want: []string{"Marburg + Kranj city_twinning 1992 stated", "Marburg + Périgueux city_twinning 1965-10-01 stated"},
	},
	{
		name: "the town in a field of its own", url: "https://www.marburg.de/leben/partnerstaedte/",
		text: "Name: Albertslund\nLand: Dänemark\nPartnerstadt seit: 1979",
		want: []string{"Marburg + Albertslund city_twinning 1979 stated"},
	},
	{
		name: "the date in a field below the pair",
		text: "Städtepartnerschaft Oelde - Niederwiesa\nGegründet: 3. Oktober 1990\nZuständig: Fachdienst Kultur",
		want: []string{"Oelde + Niederwiesa city_twinning 1990-10-03 stated"},
	},
	{
		name: "years below the names in small letters", url: "https://www.hanau.de/partner",
		text: "Hanaus Partnerstädte\n\nDartford\nseit 1968\nGroßbritannien | 85.000 Einwohner\n\nConflans\nverschwistert seit 1970\nFrankreich\n\nPforzheim\nca. 125.000 Einwohner\nseit 1977",
		want: []string{"Hanau + Conflans-Sainte-Honorine city_twinning 1970 stated", "Hanau + Dartford city_twinning 1968 stated", "Hanau + Pforzheim city_twinning 1977 stated"},
	},
	{
		name: "what is no town opens a line with a year", url: "https://www.goslar.de/partnerstaedte",
		text: "Partnerstädte\nArcachon (Frankreich)\nPartnerschaft seit 1965\n\nBeroun (Tschechien)\nPartnerschaft seit 1989\nWeltkulturerbe seit 1996",
		want: []string{"Goslar + Arcachon city_twinning 1965 stated", "Goslar + Beroun city_twinning 1989 stated"},
	},
	{
		name: "region, country and year in a row", url: "https://www.chur.ch/partnerstaedte",
		text: "Partnerstädte von Chur\nStadt\tLand\tJahr\nOntario (Kalifornien)\tUSA\t1982\nTerracina (Latium)\tItalien\t1991",
		want: []string{"Chur + Ontario city_twinning 1982 stated", "Chur + Terracina city_twinning 1991 stated"},
	},
	{
		name: "several fields in a line", url: "https://www.delmenhorst.de/partner",
		text: "Delmenhorst: Städtepartnerschaften\n\nAllonnes (Frankreich)\nGründung: 1967 · Anlass: ein Turnier\n\nKolding (Dänemark)\nGründung: 1979 | Anlass: Deutsche Schule",
		want: []string{"Delmenhorst + Allonnes city_twinning 1967 stated", "Delmenhorst + Kolding city_twinning 1979 stated"},
	},
	{
		name: "a chronicle tells of the beginning", url: "https://www.koblenz.de/zeittafel",
		text: "Zeittafel\n1963 Beginn der Städtepartnerschaft mit Nevers\n1978 Abschluss der Partnerschaft mit Norwich",
		want: []string{"Koblenz + Nevers city_twinning 1963 stated", "Koblenz + Norwich city_twinning 1978 stated"},
	},
	{
		name: "a town of the table is not whose partners it lists",
		text: "Partnerstädte\n\nStadt\tLand\tPartnerschaft seit\nBourges\tFrankreich\t1979\nDuisburg\tDeutschland\t1950",
		want: nil,
	},
	{
		name: "a town that is described under its name", url: "https://www.weinheim.de/partner",
		text: "Weinheims Partnerstädte\n\nCavaillon, Frankreich\nPartnerschaft seit: 1958\n\nEisleben\nDie Geburtsstadt Luthers wurde 1990 Partnerstadt von Weinheim.",
		want: []string{"Weinheim + Cavaillon city_twinning 1958 stated", "Weinheim + Eisleben city_twinning 1990 stated"},
	},
	{
		name: "a field that a full stop ends", url: "https://www.herzogenaurach.de/partner",
		text: "Partnerstädte\n\nNova Gradiška\nGründung der Partnerschaft: 1981. Die Stadt in Slawonien wurde 1748 gegründet.",
		want: []string{"Herzogenaurach + Nova Gradiška city_twinning 1981 stated"},
	},
	{
		name: "label and year in lines of their own", url: "https://www.wadgassen.de/partner",
		text: "Unsere Partnergemeinde Arques\nLand\nFrankreich\nOffizielle Partnerschaft\nseit 1985\nPartnerschaft mit Roisel\nSeit wann? Seit 1979",
		want: []string{"Wadgassen + Arques city_twinning 1985 stated", "Wadgassen + Roisel city_twinning 1979 stated"},
	},
	{
		name: "the year 2000 in a field", url: "https://www.wolfenbuettel.de/partner",
		text: "Partnerstädte\nKenosha (USA)\nBeginn der Partnerschaft: 1969\nKamienna Góra (PL)\nBeginn der Partnerschaft: 2000",
		want: []string{"Wolfenbüttel + Kamienna Góra city_twinning 2000 stated", "Wolfenbüttel + Kenosha city_twinning 1969 stated"},
	},
	{
		name: "the day of a contract in a field", url: "https://www.oberhausen.de/partner",
		text: "Oberhausens Partnerstädte\n\nMiddlesbrough\nGroßbritannien\nVertrag: 14. Mai 1974\n\nHem\nFrankreich\nVertragsunterzeichnung: 1999",
		want: []string{"Oberhausen + Hem city_twinning 1999 stated", "Oberhausen + Middlesbrough city_twinning 1974-05-14 stated"},
	},
	{
		name: "the year behind the country in the line below", url: "https://www.borken.de/partner",
		text: "Partnerstädte von Borken\n\nAlbertslund\nDänemark, seit 1975\nWhitstable\nGroßbritannien (1987)",
		want: []string{"Borken + Albertslund city_twinning 1975 stated", "Borken + Whitstable city_twinning 1987 stated"},
	},
	{
		name: "an entry of a chronicle below the name", url: "https://www.velbert.de/partner",
		text: "Unsere Städtepartnerschaften:\n\nCorby, Großbritannien\n1979 – Unterzeichnung der Urkunde\n\nMorąg, Polen\n2006: Unterzeichnung des Vertrags\n1327 – Gründung der Stadt",
		want: []string{"Velbert + Corby city_twinning 1979 stated", "Velbert + Morąg city_twinning 2006 stated"},
	},
	{
		name: "the place of the signing behind the day", url: "https://www.eberbach.de/partner",
		text: "Partnerstädte\n\nThonon-les-Bains, Frankreich: 6. Mai 1961 in Thonon, 4. Juni 1961 in Eberbach",
		want: []string{"Eberbach + Thonon-les-Bains city_twinning 1961-05-06 stated"},
	},
	{
		name: "a word as a name below the heading, and a part of a country", url: "https://www.wuelfrath.de/twins",
		text: "Wülfrath – unsere Partnerstädte in Kürze\n\nWare (Hertfordshire, England)\n• Partnerstadt seit 1981\n\nBondues (Nordfrankreich)\n• Partnerstadt seit 1982",
		want: []string{"Wülfrath + Bondues city_twinning 1982 stated", "Wülfrath + Ware city_twinning 1981 stated"},
	},
	{
		name: "fields in one line", url: "https://www.luenen.de/partner",
		text: "Partnerstädte Lünens\n\nStadt: Zwolle, Niederlande. Beginn: 1964. Anlass: Sport.\nStadt: Salford, England. Beginn: 1966. Anlass: Bergbau.",
		want: []string{"Lünen + Salford city_twinning 1966 stated", "Lünen + Zwolle city_twinning 1964 stated"},
	},
	{
		name: "a chronicle's entry with both", url: "https://www.lueneburg.de/zeitleiste",
		text: "Zeitleiste\n1974 Städtepartnerschaft mit Naruto (Japan)\n1987 Kulmbach und Lüneburg werden Partner\n1989 Universität",
		want: []string{"Kulmbach + Lüneburg city_twinning 1987 stated", "Lüneburg + Naruto city_twinning 1974 stated"},
	},
	{
		name: "another column behind the year", url: "https://www.hemer.de/partner",
		text: "Städtepartnerschaften\nSteenwijk (NL)\tPartnerschaft seit 1967\tWebsite\nBeuvry (F)\tPartnerschaft seit 1986\tWebsite",
		want: []string{"Hemer + Beuvry city_twinning 1986 stated", "Hemer + Steenwijk city_twinning 1967 stated"},
	},
	{
		name: "the county of a partner in a field", url: "https://www.waldkraiburg.de/partnerstadt",
		text: "Partnerstadt Sartrouville\n\nLand: Frankreich\nDepartement: Yvelines\nPartnerstadt seit 1975",
		want: []string{"Waldkraiburg + Sartrouville city_twinning 1975 stated"},
	},
	{
		name: "a deed and its day below the item", url: "https://www.jever.de/partner",
		text: "Städtepartnerschaften\n\nCullera, Spanien\nbesiegelt am 12. Mai 1990\nZerbst/Anhalt\ngegründet 948",
		want: []string{"Jever + Cullera city_twinning 1990-05-12 stated", "Jever + Zerbst city_twinning"},
	},
	{
		name: "two signings in a field", url: "https://www.dillenburg.de/partner",
		text: "Städtepartnerschaften\n\nHereford\nPartnerschaftsurkunde: 10. Juni 1989 (in Hereford), 22. September 1990 (in Dillenburg)",
		want: []string{"Dillenburg + Hereford city_twinning 1989-06-10 stated"},
	},
	{
		name: "country, noun and year in a line", url: "https://www.bochum.de/partner",
		text: "Bochums Partnerstädte\n\nOviedo\nSpanien Städtepartnerschaft 1979\n\nDonezk\nUkraine Städtepartnerschaft 1987\nDie Partnerschaft ruht seit 2014.",
		want: []string{"Bochum + Donezk city_twinning 1987 stated", "Bochum + Oviedo city_twinning 1979 stated"},
	},
	{
		name: "kind and beginning in fields", url: "https://www.selm.de/partner",
		text: "Selms Partnerstädte\n\nWorkington, Großbritannien\nArt der Verbindung: Städtepartnerschaft\nBesteht seit: 1975",
		want: []string{"Selm + Workington city_twinning 1975 stated"},
	},
	{
		name: "strokes between the columns", url: "https://www.suhl.de/partner",
		text: "Partnerstädte der Stadt Suhl\nStadt / Land / Vertragsabschluss\nKaluga / Russland / 1969\nLahti (Finnland) / 1988",
		want: []string{"Suhl + Kaluga city_twinning 1969 stated", "Suhl + Lahti city_twinning 1988 stated"},
	},
	{
		name: "a table's head tells that each row has both towns", url: "https://www.burgenland.at/gemeinden",
		text: "Gemeindepartnerschaften im Burgenland\nGemeinde\tPartnergemeinde\tStaat\tJahr\nRust\tKulmbach\tDeutschland\t1981\nOberwart\tSzombathely\tUngarn\t1996",
		want: []string{"Oberwart + Szombathely city_twinning 1996 stated", "Rust + Kulmbach city_twinning 1981 stated"},
	},
	{
		name: "a friendship below the name, and other regions above", url: "https://www.hockenheim.de/partner",
		text: "Hockenheims Partnerstädte\n\nMooresville\nUSA · Partnerstadt seit 2002\nDie Stadt liegt in North Carolina.\n\nTianjin\nChina · Freundschaft seit 2009",
		want: []string{"Hockenheim + Mooresville city_twinning 2002 stated", "Hockenheim + Tianjin city_friendship 2009 stated"},
	},
	{
		name: "the year as a field", url: "https://www.freising.de/partner",
		text: "Freising: Städtepartnerschaften\nARPAJON (Frankreich)\nJahr: 1991\nINNICHEN (Südtirol)\nJahr: 1969",
		want: []string{"Freising + Arpajon city_twinning 1991 stated", "Freising + Innichen city_twinning 1969 stated"},
	},
	{
		name: "labels with dashes, books and lenders are no partners", url: "https://www.herrenberg.de/partner",
		text: "Partnerstädte\n\nTarare (Frankreich)\nPartnerschaft seit 1957\nBeitritt – 2004\n\nChronik der Stadt, Tübingen 1999\nGalerie Dreux (Frankreich)\nTTC Worms – Auxerre 6:1 (2011)",
		want: []string{"Herrenberg + Tarare city_twinning 1957 stated"},
	},
	{
		name: "a label that is a town's name", url: "https://www.heilbronn.de/partnerstaedte",
		text: "Heilbronner Partnerstädte\n\nSolothurn\nPartnerschaft seit\n1981\nLage\nSchweiz, zwischen Bern und Basel\n\nBéziers\nPartnerschaft seit\n1965\nLage\nFrankreich",
		want: []string{"Heilbronn + Béziers city_twinning 1965 stated", "Heilbronn + Solothurn city_twinning 1981 stated"},
	},
	{
		name: "official since, below the tie", url: "https://www.ahlen.de/partner",
		text: "Städtepartnerschaften\n\nStädtepartnerschaft mit Las Cruces (New Mexico, USA)\nOffiziell seit 1993\n\nStädtepartnerschaft mit Witebsk (Belarus)\nOffiziell seit 1991, derzeit ausgesetzt",
		want: []string{"Ahlen + Las Cruces city_twinning 1993 stated", "Ahlen + Wizebsk city_twinning 1991 stated"},
	},
	{
		name: "cells of others beside the tie", url: "https://www.worms.de/partnerstaedte",
		text: "Die Wormser Partnerstädte\n\nAuxerre\n(Frankreich)\nStädtepartnerschaft seit 1968\tPartnerschaftsverein: Jean Metz\nParma\n(Italien)\nStädtepartnerschaft seit 1984\tDeutsch-Italienische Gesellschaft",
		want: []string{"Worms + Auxerre city_twinning 1968 stated", "Worms + Parma city_twinning 1984 stated"},
	},
	{
		name: "two signings in a year, a deed and a title of later", url: "https://www.goerlitz.de/partner",
		text: "Partnerstädte\n\nZgorzelec (Polen), Vertrag: 1980, Europastadt seit 1998\nAriccia, Latium/Italien, Verschwisterung am 1. Mai 1975 in Görlitz und am 21. September 1975 in Ariccia\nBarnstaple (UK) · gegründet 1963",
		want: []string{"Görlitz + Ariccia city_twinning 1975-05-01 stated", "Görlitz + Barnstaple city_twinning 1963 stated", "Görlitz + Zgorzelec city_twinning 1980 stated"},
	},
	{
		name: "the time below a town, and what came of it", url: "https://www.ahlen.de/partner",
		text: "Städtepartnerschaften\n\nGernrode (Sachsen-Anhalt)\nPartnerschaft von 1990 bis 2013, seit der Eingemeindung nach Quedlinburg nicht fortgeführt.\n\nZwiesel (Bayern)\nFreundschaft seit 1985, Grund ist ein Jubiläum.",
		want: []string{"Ahlen + Gernrode city_twinning 1990 stated until 2013", "Ahlen + Zwiesel city_friendship 1985 stated"},
	},
	{
		name: "three dots before the year, and a town that is described", url: "https://www.kempen.de/partner",
		text: "Kempens Partnerstädte\n\nEeklo (Belgien) ... seit 1986\nResko (Polen) … seit 1992\n\nWeimar, Deutschland. Die Goethestadt und Kempen sind seit 1991 Partner.",
		want: []string{"Kempen + Eeklo city_twinning 1986 stated", "Kempen + Resko city_twinning 1992 stated", "Kempen + Weimar city_twinning 1991 stated"},
	},
	{
		name: "a table whose head alone names the tie", url: "https://www.ruesselsheim.de/partner",
		text: "Rüsselsheim am Main\n\nStadt | Land | Partnerschaft\nÉvreux | Frankreich | 27. Mai 1961\nKecskemét | Ungarn | 20. Oktober 1991",
		want: []string{"Rüsselsheim am Main + Kecskemét city_twinning 1991-10-20 stated", "Rüsselsheim am Main + Évreux city_twinning 1961-05-27 stated"},
	},
	{
		name: "a head that ends in a preposition, and other columns", url: "https://www.ahlen.de/partner",
		text: "Städtepartnerschaften der Stadt Ahlen\nStadt\tLand\tEinwohner\tPartnerschaft seit\nPaisley\tSchottland\t77.000\t1969\nLimoges\tFrankreich\t131.000\t1992",
		want: []string{"Ahlen + Limoges city_twinning 1992 stated", "Ahlen + Paisley city_twinning 1969 stated"},
	},
}
