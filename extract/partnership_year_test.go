package extract

// yearCases are texts with more dates than that of the founding.
var yearCases = []joinCase{
	{
		name: "dateline and adjective", date: "2024-05-03",
		text: "Hameln. Seit nunmehr 56 Jahren pflegt die Rattenfängerstadt eine Partnerschaft mit dem französischen Saint-Maur-des-Fossés.",
		want: []string{"Hameln + Saint-Maur-des-Fossés city_twinning 1968 duration"},
	},
	{
		name: "the time when a tie was founded", date: "2017-06-15",
		text: "1987, als die Partnerschaft zwischen Kiel und Brest besiegelt wurde, war die Freude groß. Es war vor 30 Jahren, als die Jumelage von Gera mit Sliwen unterschrieben wurde.",
		want: []string{"Gera + Sliwen city_twinning 1987 duration", "Kiel + Brest city_twinning 1987 stated"},
	},
	{
		name: "a visit, and since when the towns are partners", date: "2017-06-15",
		text: "Bamberg hat Besuch aus Rodez. Die französische Stadt ist seit 1970 Partnerstadt.",
		want: []string{"Bamberg + Rodez city_twinning 1970 stated"},
	},
	{
		name: "a visit, and what the tie goes back to", date: "2017-06-15",
		text: "In Speyer ist eine Delegation aus Chartres zu Gast. Die Partnerschaft geht auf das Jahr 1959 zurück.",
		want: []string{"Speyer + Chartres city_twinning 1959 stated"},
	},
	{
		name: "what bounds a year is none", date: "2017-06-15",
		text: "Bis 2014 war Pskow Partnerstadt von Gera. Die Städtepartnerschaft zwischen Kiel und Brest entstand nach 1945. Die SPD fordert eine Städtepartnerschaft zwischen Trier und Metz. Jena war von 1989 bis 2012 mit Lugoj verschwistert.",
		want: []string{"Gera + Pskow city_twinning until 2014", "Jena + Lugoj city_twinning 1989 stated until 2012", "Kiel + Brest city_twinning"},
	},
	{
		name: "two years of two ties", date: "2017-06-15",
		text: "Die Partnerschaften mit Mulhouse und Jaroslawl feiern in Kassel runde Geburtstage: 1965 und 1988 wurden sie geschlossen.",
		want: []string{"Kassel + Jaroslawl city_twinning", "Kassel + Mulhouse city_twinning"},
	},
	{
		name: "how a tie began", date: "2017-06-15",
		text: "Aus einer Schulfreundschaft ging 1983 die Städtepartnerschaft zwischen Jena und Lugoj hervor. Das Jahr 1959 markiert den Beginn der Partnerschaft zwischen Dresden und Coventry. Die Städtepartnerschaft zwischen Ulm und Jinotega wird in diesem Jahr 25. Was 1959 mit einer Unterschrift begann, ist heute eine lebendige Partnerschaft zwischen Speyer und Chartres. Kassel unterhält seit 1965 freundschaftliche Beziehungen zu seiner Partnerstadt Mulhouse. 1964 fiel der Startschuss für die Partnerschaft zwischen Kiel und Brest.",
		want: []string{"Dresden + Coventry city_twinning 1959 stated", "Jena + Lugoj city_twinning 1983 stated", "Kassel + Mulhouse city_twinning 1965 stated", "Kiel + Brest city_twinning 1964 stated", "Speyer + Chartres city_twinning 1959 stated", "Ulm + Jinotega city_twinning 1992 anniversary"},
	},
	{
		name: "a written year wins over a late celebration", date: "2023-09-12",
		text: "30 Jahre Städtepartnerschaft Görlitz – Wiesbaden\n\nMit einem Festakt haben Görlitz und Wiesbaden das 30-jährige Bestehen ihrer Städtepartnerschaft gefeiert. Der Vertrag war am 3. Oktober 1990 unterzeichnet worden.",
		want: []string{"Görlitz + Wiesbaden city_twinning 1990-10-03 stated"},
	},
	{
		name: "those who founded it",
		text: "Seit über 40 Jahren besteht die Partnerschaft zwischen Hessen und Wisconsin. Gegründet wurde sie 1976 von Ministerpräsident Hans Witt und Gouverneur John Brown.",
		want: []string{"Hessen + Wisconsin region_partnership 1976 stated"},
	},
	{
		name: "a year of a name", url: "https://www.kiel.de/news",
		text: "Seit 1980 besteht die Städtepartnerschaft mit Sowetsk, das seit 1946 Sowetsk heißt.",
		want: []string{"Kiel + Sowetsk city_twinning 1980 stated"},
	},
	{
		name: "a year that is added",
		text: "Bouaké ist Partnerstadt von Reutlingen, seit 1970. Shanghai ist Hamburgs Partnerstadt, und das schon seit 1986.",
		want: []string{
			"Hamburg + Shanghai city_twinning 1986 stated",
			"Reutlingen + Bouaké city_twinning 1970 stated",
		},
	},
	{
		name: "what happened, behind the colon",
		text: "Am 16. Juni 1967 war alles unter Dach und Fach: Worms und Auxerre wurden Partnerstädte.",
		want: []string{"Worms + Auxerre city_twinning 1967-06-16 stated"},
	},
	{
		name: "within the tie that there is",
		text: "Im Rahmen der seit 1995 bestehenden Städtepartnerschaft mit San Marcos in Nicaragua unterstützt Jena den Bau eines Brunnens.",
		want: []string{"Jena + San Marcos city_twinning 1995 stated"},
	},
	{
		name: "signed in the other town", date: "2024-03-02",
		text: "Vor 50 Jahren wurde in Laval die Partnerschaftsurkunde mit Mettmann unterzeichnet.",
		want: []string{"Laval + Mettmann city_twinning 1974 duration"},
	},
	{
		name: "signed a year later in a hall", date: "2021-04-22",
		text: "Witt hatte 1998 die Partnerschaft zwischen dem Landkreis Celle und dem Landkreis Zamość mit auf den Weg gebracht. Unterzeichnet wurde sie ein Jahr später im Neubau.",
		want: []string{"Landkreis Celle + Landkreis Zamość county_partnership 1999 stated"},
	},
	{
		name: "a year of something else before a town",
		text: "Die nächste Konferenz richten 2019 Düren und Jena aus, die mit Mytischtschi verbunden sind. Die Städtepartnerschaft lebt.",
		want: []string{
			"Düren + Mytischtschi city_twinning",
			"Jena + Mytischtschi city_twinning",
		},
	},
	{
		name: "a ball for a tie", url: "https://www.herzogenaurach.de/news", date: "2019-05-23",
		text: "Die Gruppe fuhr in die Partnerstadt Sainte-Luce-sur-Loire. Dort feierte man das 30-jährige Bestehen der Partnerschaft mit einem Ball.",
		want: []string{"Herzogenaurach + Sainte-Luce-sur-Loire city_twinning 1989 anniversary"},
	},
	{
		name: "the beginning and its year",
		text: "Seit dem Beginn der Partnerschaft 1972 haben sich Nettetal und Caudebec-en-Caux oft besucht.",
		want: []string{"Nettetal + Caudebec-en-Caux city_twinning 1972 stated"},
	},
	{
		name: "a date before an aside",
		text: "1958, nur 13 Jahre nach Kriegsende, gingen Mainz und Dijon eine Städtepartnerschaft ein.",
		want: []string{"Mainz + Dijon city_twinning 1958 stated"},
	},
	{
		name: "the hour of a talk is no beginning",
		text: "Das Programm in Düsseldorf\n\nMontag, 18. Mai 2026\n18.30 Uhr: Vortrag „Von Chiba nach Düsseldorf – Geschichte einer Freundschaft“. Chiba ist Partnerstadt von Düsseldorf.",
		want: []string{"Chiba + Düsseldorf city_twinning"},
	},
	{
		name: "two years before another year", date: "2018-09-03",
		text: "Das Jahr 1989 war für Wuppertal und Schwerin besonders. Zwei Jahre zuvor war die Städtepartnerschaft besiegelt worden.",
		want: []string{"Wuppertal + Schwerin city_twinning 1987 stated"},
	},
	{
		name: "founded and renewed", date: "2018-09-03",
		text: "Rottweil–Brugg: Die Städtefreundschaft wurde 1913 mit einem Besuch begründet und 1918 erneuert.",
		want: []string{"Rottweil + Brugg city_friendship 1913 stated"},
	},
	{
		name: "what became a partnership", date: "2018-09-03",
		text: "Was 1961 als Brieffreundschaft begann, wurde 1968 zur offiziellen Städtepartnerschaft zwischen Rottweil und Hyères.",
		want: []string{"Rottweil + Hyères city_twinning 1968 stated"},
	},
	{
		name: "a year in a sentence is no dateline",
		text: "Kiel und Brest wurden vor 25 Jahren Partnerstädte. Das Foto zeigt das Fest 2003.",
		want: []string{"Kiel + Brest city_twinning"},
	},
	{
		name: "a year that is only bounded",
		text: "Spätestens seit 1964 besteht die Partnerschaft von Kiel und Brest.",
		want: []string{"Kiel + Brest city_twinning"},
	},
	{
		name: "the signing rather than the decision",
		text: "Der Gemeinderat von Bad Krozingen beschloss 1994, mit Gréoux-les-Bains eine Partnerschaft einzugehen; unterzeichnet wurde sie 1995.",
		want: []string{"Bad Krozingen + Gréoux-les-Bains city_twinning 1995 stated"},
	},
	{
		name: "years in brackets",
		text: "Fulda unterhält Städtepartnerschaften mit Como (Italien, 1960), Arles (Frankreich, 1964) und Leitmeritz (Tschechien, 2001).",
		want: []string{"Fulda + Arles city_twinning 1964 stated", "Fulda + Como city_twinning 1960 stated", "Fulda + Leitmeritz city_twinning 2001 stated"},
	},
	{
		name: "no year without a date",
		text: "Bonn und Potsdam feiern 25 Jahre Städtepartnerschaft.",
		want: []string{"Bonn + Potsdam city_twinning"},
	},
	{
		name: "first contact is not the founding", date: "2021-11-30",
		text: "Die Jumelage zwischen Saarlouis und Saint-Nazaire lebt. Geschlossen wurde sie 1969, die ersten Kontakte gab es schon 1965.",
		want: []string{"Saarlouis + Saint-Nazaire city_twinning 1969 stated"},
	},
	{
		name: "a town's council and an infinitive", date: "2022-03-11",
		text: "Der Stadtrat von Düsseldorf hat gestern dem Vorschlag zugestimmt, eine Partnerschaft mit Czernowitz einzugehen.",
		want: []string{"Düsseldorf + Czernowitz city_twinning 2022-03-10 stated"},
	},
	{
		name: "country and year parted by a slash",
		text: "Ansbach: Städtepartner sind Anglet (Frankreich/seit 1968), Jingjiang (China/seit 1999) und Fermo (Italien/seit 2005).",
		want: []string{"Ansbach + Anglet city_twinning 1968 stated", "Ansbach + Fermo city_twinning 2005 stated", "Ansbach + Jingjiang city_twinning 1999 stated"},
	},
	{
		name: "country and year before the noun", date: "2021-03-08",
		text: "Wolfsburg ist seit 1991 mit Toljatti verschwistert. Auch mit Marignane (Frankreich, 1963) und Changchun (China, 2006) unterhält die Stadt Partnerschaften.",
		want: []string{"Wolfsburg + Changchun city_twinning 2006 stated", "Wolfsburg + Marignane city_twinning 1963 stated", "Wolfsburg + Toljatti city_twinning 1991 stated"},
	},
	{
		name: "signed on two days of a year",
		text: "Weimar und Trier feiern ihre Städtepartnerschaft. Der Vertrag war am 24. Mai 1987 in Trier und am 18. September in Weimar unterzeichnet worden.",
		want: []string{"Weimar + Trier city_twinning 1987-05-24 stated"},
	},
	{
		name: "two with one year",
		text: "Graz ist mit Pécs seit 1989 verschwistert, mit Dubrovnik seit 1994, mit Ljubljana und Sankt Petersburg seit 2001.",
		want: []string{"Graz + Dubrovnik city_twinning 1994 stated", "Graz + Ljubljana city_twinning 2001 stated", "Graz + Pécs city_twinning 1989 stated", "Graz + Sankt Petersburg city_twinning 2001 stated"},
	},
	{
		name: "a year in brackets is its neighbour's", date: "2023-03-01",
		text: "Trier hat neun Partnerstädte; die älteste ist Metz (1957), die jüngste Isjum.",
		want: []string{"Trier + Isjum city_twinning", "Trier + Metz city_twinning 1957 stated"},
	},
	{
		name: "the pair of a visit exchanged deeds", date: "2019-05-27",
		text: "Wesel feiert mit Gästen aus Hagerstown\n\nVor genau 30 Jahren hatten die Bürgermeister im Rathaus von Wesel die Urkunden getauscht. Der Partnerschaftsverein zählt 140 Mitglieder.",
		want: []string{"Hagerstown + Wesel city_twinning 1989 duration"},
	},
	{
		name: "a council's day before a comma", date: "2023-05-11",
		text: "Der Rat der Stadt Hameln hat in seiner Sitzung am Montag, 8. Mai, einer Partnerschaft mit Kalwaria zugestimmt.",
		want: []string{"Hameln + Kalwaria city_twinning 2023-05-08 stated"},
	},
	{
		name: "begun and sealed",
		text: "Die Partnerschaft zwischen Kiel und Gdynia war 1983 mit Gesprächen begonnen und 1985 vertraglich besiegelt worden.",
		want: []string{"Kiel + Gdynia city_twinning 1985 stated"},
	},
	{
		name: "a deed that renews", date: "2016-06-20",
		text: "Kiel und Gdynia sind Partnerstädte. Am Samstag unterschrieben die Bürgermeister eine Urkunde, mit der sie das Versprechen von 1985 erneuern.",
		want: []string{"Kiel + Gdynia city_twinning"},
	},
	{
		name: "insertions behind a verb and in front of one",
		text: "Gera hat eine Partnerschaft mit Arnheim. Aus dem slowenischen Skopje, seit 1978 verschwistert, war ein Chor gekommen. Auch Sportler aus Saint-Denis waren dabei, seit 1960 ebenfalls Partnerstadt der Thüringer Metropole.",
		want: []string{"Gera + Arnheim city_twinning", "Gera + Saint-Denis city_twinning 1960 stated", "Gera + Skopje city_twinning 1978 stated"},
	},
	{
		name: "since an event",
		text: "Mit Liestal verbindet Eschwege seit 1983 eine Partnerschaft, mit Mühlhausen in Thüringen seit der Grenzöffnung.",
		want: []string{"Eschwege + Liestal city_twinning 1983 stated", "Eschwege + Mühlhausen/Thüringen city_twinning"},
	},
	{
		name: "a green light", date: "2022-07-18",
		text: "Der Rat der Stadt Hameln hat am 11. Juli grünes Licht für eine Partnerschaft mit Kalwaria gegeben.",
		want: []string{"Hameln + Kalwaria city_twinning 2022-07-11 stated"},
	},
	{
		name: "ever since",
		text: "Freudenstadt und Courbevoie haben sich 1961 die Hand gereicht. Seither gibt es eine Partnerschaft, die mehr ist als Papier.",
		want: []string{"Freudenstadt + Courbevoie city_twinning 1961 stated"},
	},
	{
		name: "the signing follows", date: "2009-11-16",
		text: "Bochum und Nordhausen feiern das Jubiläum ihrer Partnerschaft. Beide Räte hatten 1989 zugestimmt, die feierliche Unterzeichnung folgte 1990.",
		want: []string{"Bochum + Nordhausen city_twinning 1990 stated"},
	},
	{
		name: "a day before the land", date: "2015-02-09",
		text: "Staatssekretär Kern besucht bis Freitag Ruanda, das Partnerland von Rheinland-Pfalz.",
		want: []string{"Rheinland-Pfalz + Ruanda region_partnership"},
	},
	{
		name: "a tie taken over",
		text: "Die Städtepartnerschaft zwischen Langen und Joinville lebt. Nach der Gebietsreform von 1977 übernahm die neue Stadt Dreieich die Verbindung.",
		want: []string{"Langen (Hessen) + Joinville city_twinning"},
	},
	{
		name: "a church is but where they sign", date: "2019-11-25",
		text: "Dschang in Kamerun und die Stadt Nürtingen wollen enger zusammenarbeiten. Dazu unterzeichneten die Bürgermeister am 20. November in der Kreuzkirche eine Absichtserklärung.",
		want: []string{"Nürtingen + Dschang cooperation_agreement 2019-11-20 stated"},
	},
	{
		name: "a clause that begins with an article is no relative one",
		text: "Kiel ist mit Gdynia verschwistert. Brest, Tallinn und Vaasa sind weitere Partner der Stadt, der Kreis Cheb kam 1990 als Nachbar hinzu.",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Gdynia city_twinning", "Kiel + Kreis Cheb county_partnership 1990 stated", "Kiel + Tallinn city_twinning", "Kiel + Vaasa city_twinning"},
	},
	{
		name: "documents exchanged at a jubilee", date: "2019-06-03",
		text: "Zum 30-jährigen Bestehen der Städtepartnerschaft tauschten Kiel und Brest 2019 Urkunden aus.",
		want: []string{"Kiel + Brest city_twinning 1989 anniversary"},
	},
	{
		name: "a castle is no deed", date: "2015-02-09",
		text: "Die Städtepartnerschaft zwischen Kiel und Brest wurde 2014 im Schloss gewürdigt. Kiel und Brest nutzen das Schloss seit 1995.",
		want: []string{"Kiel + Brest city_twinning"},
	},
	{
		name: "the years of several treaties", date: "2021-06-18",
		text: "Partnerstädte von Rendsburg sind Aalborg, Vierzon und Rathenow. Die Verträge stammen aus den Jahren 1967, 1975 und 1990.",
		want: []string{"Rendsburg + Aalborg city_twinning", "Rendsburg + Rathenow city_twinning", "Rendsburg + Vierzon city_twinning"},
	},
	{
		name: "years for which something is meant", date: "2019-02-08",
		text: "Kiel und Brest pflegen eine Städtepartnerschaft. Die Partnerschaft ist auf fünf Jahre angelegt.",
		want: []string{"Kiel + Brest city_twinning"},
	},
}
