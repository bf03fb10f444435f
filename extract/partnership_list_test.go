package extract

// listCases are lists, tables and headings of partners, for TestJoin.
var listCases = []joinCase{
	{
		name: "years below the names in small letters", url: "https://www.hanau.de/partner",
		text: "Hanaus Partnerstädte\n\nDartford\nseit 1968\nGroßbritannien | 85.000 Einwohner\n\nConflans\nverschwistert seit 1970\nFrankreich\n\nPforzheim\nca. 125.000 Einwohner\nseit 1977",
		want: []string{"Hanau + Conflans-Sainte-Honorine city_twinning 1970 stated", "Hanau + Dartford city_twinning 1968 stated", "Hanau + Pforzheim city_twinning 1977 stated"},
	},
	{
		name: "pairs with a dash, country and year", url: "https://www.celle.de/partner",
		text: "Celles Partnerstädte\n\nCelle – Meudon (Frankreich): 1961\nCelle – Tulsa (USA): 1966",
		want: []string{"Celle + Meudon city_twinning 1961 stated", "Celle + Tulsa city_twinning 1966 stated"},
	},
	{
		name: "a heading of a part of the list keeps whose partners they are", url: "https://www.berlin.de/partner",
		text: "Der Bezirk Spandau hat mehrere Partnerstädte:\n\nInternationale Partnerschaften\n- Asnières (Frankreich) – 1959\n\nNationale Partnerschaften\n- Iserlohn – 1952",
		want: []string{"Spandau + Asnières city_twinning 1959 stated", "Spandau + Iserlohn city_twinning 1952 stated"},
	},
	{
		name: "the address of an association", url: "https://www.partnerschaftsverein-bad-nauheim.de/",
		text: "Unsere Partnerstädte\n\nChaumont\nFrankreich\nPartnerstadt seit 1969\n\nBad Langensalza\nThüringen\nPartnerstadt seit 1990",
		want: []string{"Bad Nauheim + Bad Langensalza city_twinning 1990 stated", "Bad Nauheim + Chaumont city_twinning 1969 stated"},
	},
	{
		name: "a word as a name with its country", url: "https://www.rastatt.de/partnerstaedte",
		text: "Partnerstädte\nOrange in Frankreich, seit 1965\nFano in Italien, seit 1985",
		want: []string{"Rastatt + Fano city_twinning 1985 stated", "Rastatt + Orange city_twinning 1965 stated"},
	},
	{
		name: "what is no town opens a line with a year", url: "https://www.goslar.de/partnerstaedte",
		text: "Partnerstädte\nArcachon (Frankreich)\nPartnerschaft seit 1965\n\nBeroun (Tschechien)\nPartnerschaft seit 1989\nWeltkulturerbe seit 1996",
		want: []string{"Goslar + Arcachon city_twinning 1965 stated", "Goslar + Beroun city_twinning 1989 stated"},
	},
	{
		name: "a name with an elision that the gazetteer lacks", url: "https://www.lustenau.at/partnergemeinden",
		text: "Partnergemeinden von Lustenau\nVoitsberg (Steiermark)\nPartnerschaft seit 1976\nSaint-Pierre-d'Albigny (Frankreich)\nPartnerschaft seit 1989",
		want: []string{"Lustenau + Saint-Pierre-d'Albigny city_twinning 1989 stated", "Lustenau + Voitsberg city_twinning 1976 stated"},
	},
	{
		name: "region, country and year in a row", url: "https://www.chur.ch/partnerstaedte",
		text: "Partnerstädte von Chur\nStadt\tLand\tJahr\nOntario (Kalifornien)\tUSA\t1982\nTerracina (Latium)\tItalien\t1991",
		want: []string{"Chur + Ontario city_twinning 1982 stated", "Chur + Terracina city_twinning 1991 stated"},
	},
	{
		name: "from when to when", url: "https://www.bad-kreuznach.de/partner",
		text: "Ehemalige Partnerstädte\n- Neuruppin, 1990 bis 2004\n- Rowno (1991–2001)",
		want: []string{"Bad Kreuznach + Neuruppin city_twinning 1990 stated until 2004", "Bad Kreuznach + Riwne city_twinning 1991 stated until 2001"},
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
		name: "the word for a flag before the name", url: "https://www.kiel.de/wiki",
		text: "Kiel unterhält Städtepartnerschaften mit:\n\nFrankreich Brest (Frankreich), seit 1964\nVereinigtes Königreich Havering (Vereinigtes Königreich), seit 1971\nFinnland Vaasa, seit 1967",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Havering city_twinning 1971 stated", "Kiel + Vaasa city_twinning 1967 stated"},
	},
	{
		name: "label and year in lines of their own", url: "https://www.wadgassen.de/partner",
		text: "Unsere Partnergemeinde Arques\nLand\nFrankreich\nOffizielle Partnerschaft\nseit 1985\nPartnerschaft mit Roisel\nSeit wann? Seit 1979",
		want: []string{"Wadgassen + Arques city_twinning 1985 stated", "Wadgassen + Roisel city_twinning 1979 stated"},
	},
	{
		name: "letters before the names", url: "https://www.elmshorn.de/partner",
		text: "Partnerstädte\n\na) Tarascon (Frankreich)\nDie Partnerschaft wurde 1987 besiegelt.\n\nb) Wittenberge (Brandenburg)\nDie Partnerschaft besteht seit 1990.",
		want: []string{"Elmshorn + Tarascon city_twinning 1987 stated", "Elmshorn + Wittenberge city_twinning 1990 stated"},
	},
	{
		name: "a second name in brackets", url: "https://www.bottrop.de/partner",
		text: "Bottrops Partnerstädte\n\nTourcoing | Frankreich\nPartnerschaft seit 1967\n\nGliwice (Gleiwitz) | Polen\nPartnerschaft seit 1991",
		want: []string{"Bottrop + Gliwice city_twinning 1991 stated", "Bottrop + Tourcoing city_twinning 1967 stated"},
	},
	{
		name: "a run in which the gazetteer lacks a name", url: "https://www.rostock.de/partner",
		text: "Rostocks Partnerstädte\n\nTurku (1959), Riga (1961), Guldborgsund (2014), Varna (1966)",
		want: []string{"Rostock + Guldborgsund city_twinning 2014 stated", "Rostock + Riga city_twinning 1961 stated", "Rostock + Turku city_twinning 1959 stated", "Rostock + Warna city_twinning 1966 stated"},
	},
	{
		name: "a heading that names two kinds of ties", url: "https://www.karlsruhe.de/partner",
		text: "Karlsruhe unterhält fünf Städtepartnerschaften und mehrere Projektpartnerschaften.\n\nNancy (Frankreich)\nseit 1955",
		want: []string{"Karlsruhe + Nancy city_twinning 1955 stated"},
	},
	{
		name: "the year 2000 in a field", url: "https://www.wolfenbuettel.de/partner",
		text: "Partnerstädte\nKenosha (USA)\nBeginn der Partnerschaft: 1969\nKamienna Góra (PL)\nBeginn der Partnerschaft: 2000",
		want: []string{"Wolfenbüttel + Kamienna Góra city_twinning 2000 stated", "Wolfenbüttel + Kenosha city_twinning 1969 stated"},
	},
	{
		name: "who has questions is no town", url: "https://www.stpoelten.at/partnerstaedte",
		text: "Partnerstädte von St. Pölten\nBrünn, Tschechien\nPartnerschaft seit 1990\n\nWer Fragen zu den Partnerstädten hat, ruft an.",
		want: []string{"St. Pölten + Brünn city_twinning 1990 stated"},
	},
	{
		name: "an item is no subject of the participle behind it", url: "https://www.bad-homburg.de/partner",
		text: "Bad Homburg und seine Freunde\n\nCabourg (Frankreich): Partnerschaftsvertrag unterzeichnet am 8. Juni 1956\nMayrhofen (Österreich): Partnerschaftsvertrag unterzeichnet am 17. Juli 1975",
		want: []string{"Bad Homburg vor der Höhe + Cabourg city_twinning 1956-06-08 stated", "Bad Homburg vor der Höhe + Mayrhofen city_twinning 1975-07-17 stated"},
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
		name: "dots that lead to the year", url: "https://www.kamen.de/partnerstaedte",
		text: "Partnerstädte\n\nMontreuil-Juigné (F) ......... 1967\nSulęcin (PL) ................. 1996",
		want: []string{"Kamen + Montreuil-Juigné city_twinning 1967 stated", "Kamen + Sulęcin city_twinning 1996 stated"},
	},
	{
		name: "an entry of a chronicle below the name", url: "https://www.velbert.de/partner",
		text: "Unsere Städtepartnerschaften:\n\nCorby, Großbritannien\n1979 – Unterzeichnung der Urkunde\n\nMorąg, Polen\n2006: Unterzeichnung des Vertrags\n1327 – Gründung der Stadt",
		want: []string{"Velbert + Corby city_twinning 1979 stated", "Velbert + Morąg city_twinning 2006 stated"},
	},
	{
		name: "a name of which a place is the beginning", url: "https://www.bietigheim-bissingen.de/partner",
		text: "Partnerstadt Surrey Heath (England)\nPartnerschaft seit 1971",
		want: []string{"Bietigheim-Bissingen + Surrey Heath city_twinning 1971 stated"},
	},
	{
		name: "a town that the gazetteer lacks above its country", url: "https://www.rothenburg.de/partner",
		text: "Partnerstädte\n\nSusdal\nRussland. Partnerschaft seit 1988.\n\nUchiko\nJapan. Seit 2011 sind beide Städte verschwistert.",
		want: []string{"Rothenburg ob der Tauber + Susdal city_twinning 1988 stated", "Rothenburg ob der Tauber + Uchiko city_twinning 2011 stated"},
	},
	{
		name: "ties of the towns of a region", url: "https://www.saarland.de/partnerschaften",
		text: "Kommunale Partnerschaften im Saarland\nKommune\tPartner\tseit\nSaarlouis\tSaint-Nazaire (Frankreich)\t1969\nSaarlouis\tEisenhüttenstadt\t1986\nHomburg\tLa Baule (Frankreich)\t1982",
		want: []string{"Homburg + La Baule city_twinning 1982 stated", "Saarlouis + Eisenhüttenstadt city_twinning 1986 stated", "Saarlouis + Saint-Nazaire city_twinning 1969 stated"},
	},
	{
		name: "a heading with one partner", url: "https://www.meran.it/partner",
		text: "Partnerstadt von Meran\n\nSalzburg (Österreich) seit 2000",
		want: []string{"Meran + Salzburg city_twinning 2000 stated"},
	},
	{
		name: "the place of the signing behind the day", url: "https://www.eberbach.de/partner",
		text: "Partnerstädte\n\nThonon-les-Bains, Frankreich: 6. Mai 1961 in Thonon, 4. Juni 1961 in Eberbach",
		want: []string{"Eberbach + Thonon-les-Bains city_twinning 1961-05-06 stated"},
	},
	{
		name: "where a partner lies is none", url: "https://www.kirchheim.de/partner",
		text: "Städtepartnerschaften\n\nRambouillet\nIn der Île-de-France, südwestlich von Paris.",
		want: []string{"Kirchheim unter Teck + Rambouillet city_twinning"},
	},
	{
		name: "a word as a name below the heading, and a part of a country", url: "https://www.wuelfrath.de/twins",
		text: "Wülfrath – unsere Partnerstädte in Kürze\n\nWare (Hertfordshire, England)\n• Partnerstadt seit 1981\n\nBondues (Nordfrankreich)\n• Partnerstadt seit 1982",
		want: []string{"Wülfrath + Bondues city_twinning 1982 stated", "Wülfrath + Ware city_twinning 1981 stated"},
	},
	{
		name: "sentences behind the item in its line", url: "https://www.ottobeuren.de/partner",
		text: "Partnergemeinden des Marktes Ottobeuren:\nSaint-Donat-sur-l'Herbasse in Frankreich. Die Freundschaft wurde 1974 begründet.\nNorcia in Italien. Die Geburtsstadt Benedikts ist seit 1989 mit uns verbunden.\nTenterden in England. Seit 1993.",
		want: []string{"Ottobeuren + Norcia city_twinning 1989 stated", "Ottobeuren + Saint-Donat-sur-l'Herbasse city_twinning 1974 stated", "Ottobeuren + Tenterden city_twinning 1993 stated"},
	},
	{
		name: "fields in one line", url: "https://www.luenen.de/partner",
		text: "Partnerstädte Lünens\n\nStadt: Zwolle, Niederlande. Beginn: 1964. Anlass: Sport.\nStadt: Salford, England. Beginn: 1966. Anlass: Bergbau.",
		want: []string{"Lünen + Salford city_twinning 1966 stated", "Lünen + Zwolle city_twinning 1964 stated"},
	},
	{
		name: "the page of one partner under its name", url: "https://www.muehlacker.de/bassano",
		text: "Bassano del Grappa\n\nMühlackers italienische Partnerstadt liegt am Fuß der Berge.\n\nOffizielle Partnerschaft\tseit 2004\nBürgermeister\tElena Pavan (seit 2019)",
		want: []string{"Mühlacker + Bassano del Grappa city_twinning 2004 stated"},
	},
	{
		name: "partners in so many countries", url: "https://www.arnsberg.de/partner",
		text: "Arnsberg hat Partner in drei Ländern: Bexley/England (1966), Deventer/Niederlande (1973) und Olesno/Polen (1992).",
		want: []string{"Arnsberg + Bexley city_twinning 1966 stated", "Arnsberg + Deventer city_twinning 1973 stated", "Arnsberg + Olesno city_twinning 1992 stated"},
	},
	{
		name: "a town of two names, and the mayors' act", url: "https://www.offenburg.de/partner",
		text: "Partnerstädte\n\nBorehamwood/Elstree (Großbritannien)\nAm 8. Juni 1982 beurkundeten die Oberbürgermeister die Partnerschaft.\n\nMobile, USA\nAm 21. August 1998 beurkundeten die Oberbürgermeister die Partnerschaft.",
		want: []string{"Offenburg + Borehamwood city_twinning 1982-06-08 stated", "Offenburg + Mobile city_twinning 1998-08-21 stated"},
	},
	{
		name: "a chronicle's entry with both", url: "https://www.lueneburg.de/zeitleiste",
		text: "Zeitleiste\n1974 Städtepartnerschaft mit Naruto (Japan)\n1987 Kulmbach und Lüneburg werden Partner\n1989 Universität",
		want: []string{"Kulmbach + Lüneburg city_twinning 1987 stated", "Lüneburg + Naruto city_twinning 1974 stated"},
	},
	{
		name: "what a partner is a part of is none", url: "https://www.nuertingen.de/partner",
		text: "Partnerstädte\nOullins, Frankreich (1962)\nZerbst, Sachsen-Anhalt (1990)\nDer 23. Bezirk von Budapest.",
		want: []string{"Nürtingen + Oullins city_twinning 1962 stated", "Nürtingen + Zerbst city_twinning 1990 stated"},
	},
	{
		name: "what stands below a heading that nobody knows is not told of the item before", url: "https://www.konstanz.de/partner",
		text: "Partnerstädte\n\nLodi (Italien)\nDie Stadt liegt an der Adda.\n\nQwertz am Fluss\nDie Partnerschaft besteht seit 1983.",
		want: []string{"Konstanz + Lodi city_twinning"},
	},
	{
		name: "whose partners they are before a dash, and letters for the countries", url: "https://www.gladbeck.de/partner",
		text: "Gladbeck – Partnerstädte\n\nMarcq-en-Barœul, F\nseit 27. Juni 1965\n\nEnfield, GB\nseit 1962\n\nAlanya/TR\nseit 1996",
		want: []string{"Gladbeck + Alanya city_twinning 1996 stated", "Gladbeck + Enfield city_twinning 1962 stated", "Gladbeck + Marcq-en-Barœul city_twinning 1965-06-27 stated"},
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
		name: "a word as a name above its region", url: "https://www.kulmbach.de/partner",
		text: "Kulmbachs Partnerstädte\n\nBursa\nTürkei\nPartnerschaftsurkunde von 1998\n\nRust\nBurgenland\nPartnerschaftsurkunde von 1981",
		want: []string{"Kulmbach + Bursa city_twinning 1998 stated", "Kulmbach + Rust city_twinning 1981 stated"},
	},
	{
		name: "the country of each before a colon", url: "https://www.baden-wuerttemberg.de/partner",
		text: "Partnerregionen des Landes Baden-Württemberg\n\nFrankreich: Rhône-Alpes (seit 1986)\nChina: Liaoning (seit 1986), Jiangsu (seit 1994)",
		want: []string{"Baden-Württemberg + Jiangsu region_partnership 1994 stated", "Baden-Württemberg + Liaoning region_partnership 1986 stated", "Baden-Württemberg + Rhône-Alpes region_partnership 1986 stated"},
	},
	{
		name: "years in lines above those that they are of", url: "https://www.bruehl.de/partner",
		text: "Brühler Partnerstädte\n\n1964\nSceaux (Frankreich)\n2001\nKunice (Polen)\n2008\nKaş (Türkei)",
		want: []string{"Brühl + Kaş city_twinning 2008 stated", "Brühl + Kunice city_twinning 2001 stated", "Brühl + Sceaux city_twinning 1964 stated"},
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
		name: "between which towns a partner lies", url: "https://www.fellbach.de/partner",
		text: "Partnerstädte\n\nErba\nDie Stadt in der Lombardei, auf halbem Weg zwischen Como und Lecco, wurde 1978 zur Partnerstadt.\n\nPécs\nDie Stadt ist seit 1986 Partnerstadt.",
		want: []string{"Fellbach + Erba city_twinning 1978 stated", "Fellbach + Pécs city_twinning 1986 stated"},
	},
	{
		name: "the publisher's namesake", url: "https://www.burgdorf.de/partner",
		text: "Der Rat der Stadt Burgdorf beschloss am 28. Juni 1990 die Partnerschaft.\n\nMit Burgdorf in der Schweiz gibt es seit 1985 eine Städtefreundschaft.",
		want: []string{"Burgdorf + Burgdorf city_friendship 1985 stated"},
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
		name: "names that the gazetteer lacks, with letters for their countries", url: "https://www.pfarrkirchen.de/partner",
		text: "Partnerstädte\n\nFreistadt (A) – Städtepartnerschaft besiegelt im Jahre 1998\nQwertau (SK) – Städtepartnerschaft besiegelt im Jahre 2010\nBapaume (F)\nStädtepartner seit 1974",
		want: []string{"Pfarrkirchen + Bapaume city_twinning 1974 stated", "Pfarrkirchen + Freistadt city_twinning 1998 stated", "Pfarrkirchen + Qwertau city_twinning 2010 stated"},
	},
	{
		name: "a hyphenated publisher, appositions, and since when without a verb", url: "https://www.neu-isenburg.de/partner",
		text: "Neu-Isenburger Städtepartnerschaften\n\nDacorum – die Britische\nBorough mit 150.000 Einwohnern, Vertrag von 1981.\n\nVeauche – die Zweite\nSeit 1985, ebenfalls an der Loire.\n\nChiusi – die Italienische\nIm Herzen der Toskana, seit 1998.\n\nWeida – die Deutsche\nKurort seit 1912",
		want: []string{"Neu-Isenburg + Chiusi city_twinning 1998 stated", "Neu-Isenburg + Dacorum city_twinning 1981 stated", "Neu-Isenburg + Veauche city_twinning 1985 stated", "Neu-Isenburg + Weida city_twinning"},
	},
	{
		name: "who leads the club is no town", url: "https://www.wermelskirchen.de/partner",
		text: "Städtepartnerschaften\n\nForst (Lausitz)\nStädtepartnerschaft\nGegründet: 1990\nVorsitz\nJörg Webermann, seit 2009",
		want: []string{"Wermelskirchen + Forst (Lausitz) city_twinning 1990 stated"},
	},
	{
		name: "a name guessed above as a heading", url: "https://www.bad-oeynhausen.de/partner",
		text: "Partnerstädte\n\nBad Oeynhausen unterhält Partnerschaften zu Fismes in Frankreich und Qwert Valley in England.\n\nFismes\nDie Partnerschaft besteht seit 1966.\n\nQwert Valley\nDie Partnerschaft besteht seit 1978.",
		want: []string{"Bad Oeynhausen + Fismes city_twinning 1966 stated", "Bad Oeynhausen + Qwert Valley city_twinning 1978 stated"},
	},
	{
		name: "a friendship below the name, and other regions above", url: "https://www.hockenheim.de/partner",
		text: "Hockenheims Partnerstädte\n\nMooresville\nUSA · Partnerstadt seit 2002\nDie Stadt liegt in North Carolina.\n\nTianjin\nChina · Freundschaft seit 2009",
		want: []string{"Hockenheim + Mooresville city_twinning 2002 stated", "Hockenheim + Tianjin city_twinning 2009 stated"},
	},
	{
		name: "the year as a field", url: "https://www.freising.de/partner",
		text: "Freising: Städtepartnerschaften\nARPAJON (Frankreich)\nJahr: 1991\nINNICHEN (Südtirol)\nJahr: 1969",
		want: []string{"Freising + Arpajon city_twinning 1991 stated", "Freising + Innichen city_twinning 1969 stated"},
	},
	{
		name: "the canton in brackets is a town too", url: "https://www.romanshorn.ch/gemeinde",
		text: "Romanshorn\nPartnergemeinde: Hasle (Luzern), seit 1991",
		want: []string{"Romanshorn + Hasle city_twinning 1991 stated"},
	},
	{
		name: "two in a row that the gazetteer lacks", url: "https://www.gernsbach.de/partner",
		text: "Die Partnerstädte Gernsbachs\n\nPergola\nMarken, Italien\nVerschwisterung: 1977\n\nQwertat\nLothringen, Frankreich\nVerschwisterung: 1962\n\nQwertitz (TR)\t2001\nQwertik (TR)\t2013",
		want: []string{"Gernsbach + Pergola city_twinning 1977 stated", "Gernsbach + Qwertat city_twinning 1962 stated", "Gernsbach + Qwertik city_twinning 2013 stated", "Gernsbach + Qwertitz city_twinning 2001 stated"},
	},
	{
		name: "a year for both, and none for the one before", url: "https://www.kiel.de/partner",
		text: "Kiels Partnerstädte: Brest (1964), Lahti, Osaka und León (beide 1989)",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Lahti city_twinning", "Kiel + León city_twinning 1989 stated", "Kiel + Osaka city_twinning 1989 stated"},
	},
	{
		name: "labels with dashes, books and lenders are no partners", url: "https://www.herrenberg.de/partner",
		text: "Partnerstädte\n\nTarare (Frankreich)\nPartnerschaft seit 1957\nBeitritt – 2004\n\nChronik der Stadt, Tübingen 1999\nGalerie Dreux (Frankreich)\nTTC Worms – Auxerre 6:1 (2011)",
		want: []string{"Herrenberg + Tarare city_twinning 1957 stated"},
	},
	{
		name: "towns that share a line and the year below it", url: "https://www.leutkirch.de/partner",
		text: "Städtepartnerschaften\n\nHérépian, Lamalou-les-Bains und Bédarieux (Frankreich)\nPartnerschaft seit 1985\n\nCastiglione delle Stiviere (Italien)\nPartnerschaft seit 1999",
		want: []string{"Leutkirch im Allgäu + Bédarieux city_twinning 1985 stated", "Leutkirch im Allgäu + Castiglione delle Stiviere city_twinning 1999 stated", "Leutkirch im Allgäu + Hérépian city_twinning 1985 stated", "Leutkirch im Allgäu + Lamalou-les-Bains city_twinning 1985 stated"},
	},
	{
		name: "the page of one partner that only its address calls one", url: "https://www.muenster.de/partnerstaedte/orleans",
		text: "Orléans\n\nOrléans liegt an der Loire, rund 130 Kilometer südlich von Paris.\n\n1960 unterzeichneten die Bürgermeister die Urkunde.",
		want: []string{"Münster + Orléans city_twinning 1960 stated"},
	},
	{
		name: "regions by their names alone", url: "https://www.rlp.de/partner",
		text: "Partnerregionen von Rheinland-Pfalz\n\nFujian\nMit der chinesischen Provinz ist das Land seit 1989 verbunden.\n\nSouth Carolina\nPartnerstaat seit 1997",
		want: []string{"Rheinland-Pfalz + Fujian region_partnership 1989 stated", "Rheinland-Pfalz + South Carolina region_partnership 1997 stated"},
	},
	{
		name: "an item with a noun and its day", url: "https://www.voelkermarkt.at/partner",
		text: "Völkermarkt und seine Freunde\n\nSpilimbergo: Verschwisterung am 22. Juni 1985\nPrevalje: Verschwisterung am 9. Oktober 1998",
		want: []string{"Völkermarkt + Prevalje city_twinning 1998-10-09 stated", "Völkermarkt + Spilimbergo city_twinning 1985-06-22 stated"},
	},
	{
		name: "feasts of the partners", url: "https://www.schopfloch.de/feste",
		text: "Festkalender der Region und der Partnerstädte\nOrt\tFest\tseit\nDinkelsbühl\tKinderzeche\t1897\nFeuchtwangen\tLichterfest\t1949",
		want: nil,
	},
	{
		name: "a survey of the partners", url: "https://www.kiel.de/partner",
		text: "Liste der Partnerstädte\nBrest (Frankreich), seit 1964\nVaasa (Finnland), seit 1967",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Vaasa city_twinning 1967 stated"},
	},
	{
		name: "three dots before the year, and a town that is described", url: "https://www.kempen.de/partner",
		text: "Kempens Partnerstädte\n\nEeklo (Belgien) ... seit 1986\nResko (Polen) … seit 1992\n\nWeimar, Deutschland. Die Goethestadt und Kempen sind seit 1991 Partner.",
		want: []string{"Kempen + Eeklo city_twinning 1986 stated", "Kempen + Resko city_twinning 1992 stated", "Kempen + Weimar city_twinning 1991 stated"},
	},
	{
		name: "a row of several towns is none of two", url: "https://www.goeppingen.de/partner",
		text: "Städtepartnerschaften\nKlosterneuburg\tFoggia\tSonneberg\tPessac\nÖsterreich\tItalien\tDeutschland\tFrankreich",
		want: []string{"Göppingen + Klosterneuburg city_twinning"},
	},
	{
		name: "each line with whose partners it lists", url: "https://www.bodensee.ch/staedte",
		text: "Städtepartnerschaften rund um den Bodensee\n\nKonstanz: Fontainebleau (1960), Lodi (1986)\nLindau: Chelles (1964)\nRavensburg: Weimar (1990), Brest (1991)",
		want: []string{"Konstanz + Fontainebleau city_twinning 1960 stated", "Konstanz + Lodi city_twinning 1986 stated", "Lindau (Bodensee) + Chelles city_twinning 1964 stated", "Ravensburg + Brest city_twinning 1991 stated", "Ravensburg + Weimar city_twinning 1990 stated"},
	},
	{
		name: "a region that is a town too, before its country", url: "https://www.unterhaching.de/partner",
		text: "Partnergemeinden\nBischofshofen, Salzburg/Österreich – seit 1983\nŻywiec, Schlesien/Polen – seit 2005",
		want: []string{"Unterhaching + Bischofshofen city_twinning 1983 stated", "Unterhaching + Żywiec city_twinning 2005 stated"},
	},
	{
		name: "a part of the page about two", url: "https://www.dornbirn.at/partner",
		text: "Dornbirn und Lyon\n\nDaten und Fakten\n\nPartnerschaft seit: 11. September 2010",
		want: []string{"Dornbirn + Lyon city_twinning 2010-09-11 stated"},
	},
	{
		name: "a genitive that is a village's name too", url: "https://www.melle.de/partner",
		text: "Melles Partnerstädte\n\nResko (Polen), seit 1992",
		want: []string{"Melle + Resko city_twinning 1992 stated"},
	},
	{
		name: "a table whose head alone names the tie", url: "https://www.ruesselsheim.de/partner",
		text: "Rüsselsheim am Main\n\nStadt | Land | Partnerschaft\nÉvreux | Frankreich | 27. Mai 1961\nKecskemét | Ungarn | 20. Oktober 1991",
		want: []string{"Rüsselsheim am Main + Kecskemét city_twinning 1991-10-20 stated", "Rüsselsheim am Main + Évreux city_twinning 1961-05-27 stated"},
	},
}
