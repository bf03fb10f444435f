package extract

// sharedCases are texts whose clauses leave out what another one says.
var sharedCases = []joinCase{
	{
		name: "the predicate stands in the last clause",
		text: "Seit 1964 ist Brest, seit 1967 auch Coventry Partnerstadt von Kiel. 1965 wurde Mulhouse, 1988 Jaroslawl Partnerstadt von Kassel. In Dresden wurde 1959 das englische Coventry, 1975 das afrikanische Brazzaville Partnerstadt. Seit 1970 ist Bamberg mit Rodez, seit 1977 auch mit Bedford verschwistert.",
		want: []string{
			"Bamberg + Bedford city_twinning 1977 stated",
			"Bamberg + Rodez city_twinning 1970 stated",
			"Dresden + Brazzaville city_twinning 1975 stated",
			"Dresden + Coventry city_twinning 1959 stated",
			"Kassel + Jaroslawl city_twinning 1988 stated",
			"Kassel + Mulhouse city_twinning 1965 stated",
			"Kiel + Brest city_twinning 1964 stated",
			"Kiel + Coventry city_twinning 1967 stated",
		},
	},
	{
		name: "the noun stands in the last clause",
		text: "Zwischen Kiel und Brest besteht seit 1964, zwischen Kiel und Coventry erst seit 1967 eine Städtepartnerschaft.",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated"},
	},
	{
		name: "an ordinal stands for the noun",
		text: "Erste Partnerstadt von Kiel wurde 1964 Brest, zweite 1967 Coventry.",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated"},
	},
	{
		name: "whom the tie is with comes behind",
		text: "Kassel ging 1965 seine erste Partnerschaft ein, nämlich mit Mulhouse, 1988 die zweite mit Jaroslawl.",
		want: []string{"Kassel + Jaroslawl city_twinning 1988 stated", "Kassel + Mulhouse city_twinning 1965 stated"},
	},
	{
		name: "a list in which each has its date",
		text: "Kiel hat zwei Partnerstädte, Brest seit 1964 und Coventry seit 1967. Die Gäste kamen aus den Partnerstädten von Kassel, aus Mulhouse (Frankreich, seit 1965) und Jaroslawl (Russland, seit 1988).",
		want: []string{
			"Kassel + Jaroslawl city_twinning 1988 stated", "Kassel + Mulhouse city_twinning 1965 stated",
			"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated",
		},
	},
	{
		name: "asides with dates of their own",
		text: "Brest, seit 1964 Partnerstadt von Kiel, und Coventry, seit 1967 Partnerstadt, schickten Chöre.",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated"},
	},
	{
		name: "the owner is the one that the noun names",
		text: "Während Jena schon 1987 Partnerstadt von Erlangen wurde, kam Rennes erst 1990 hinzu.",
		want: []string{"Erlangen + Jena city_twinning 1987 stated", "Erlangen + Rennes city_twinning 1990 stated"},
	},
	{
		name: "subjects abroad are no owners", url: "https://www.kiel.de/news",
		text: "Seit 1964 besteht eine Städtepartnerschaft mit Brest. Coventry folgte kurz vorher, und das finnische Vaasa ist die jüngste Partnerstadt.",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Vaasa city_twinning"},
	},
	{
		name: "two behind mit are no pair",
		text: "Die Städtepartnerschaft mit Brest war die erste; die zweite, mit Coventry, folgte.",
	},
	{
		name: "the noun stands behind the last party",
		text: "1964 ging Kiel mit Brest, 1967 mit Coventry eine Städtepartnerschaft ein.",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated"},
	},
	{
		name: "pronouns stand for the ties that were counted",
		text: "Kiel pflegt zwei Partnerschaften. Die mit Brest wurde 1964 gegründet, die mit Coventry 1967.",
		want: []string{"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated"},
	},
	{
		name: "a colon behind the subject",
		text: "Wie Kiel, das seit 1964 mit Brest verbunden ist, hat auch Coburg eine Partnerstadt: Seit 1974 besteht die Städtepartnerschaft mit Niort.",
		want: []string{"Coburg + Niort city_twinning 1974 stated", "Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "the second predicate of a relative clause",
		text: "Brest, das 1944 zerstört wurde und seit 1964 Partnerstadt von Kiel ist, liegt am Meer.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "a clause of its own behind the owner",
		text: "Jinan ist Partnerstadt von Augsburg, Qingdao kooperiert mit Regensburg.",
		want: []string{"Augsburg + Jinan city_twinning"},
	},
	{
		name: "whom a town joins",
		text: "Kiel ist seit 1964 mit Brest verschwistert. 2015 kam für Kassel die russische Stadt Jaroslawl dazu.",
		want: []string{"Kassel + Jaroslawl city_twinning 2015 stated", "Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "both have a third",
		text: "Kolomyja wie Ingelheim haben Nysa als Partnerstadt.",
		want: []string{"Ingelheim am Rhein + Nysa city_twinning", "Kolomea + Nysa city_twinning"},
	},
	{
		name: "news of each of the partners", url: "https://www.kiel.de/news",
		text: "Neues aus den Partnerstädten: Brest wählt einen Maire, Coventry hat ein Bad, und Vaasa feiert ein Fest.",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Coventry city_twinning", "Kiel + Vaasa city_twinning"},
	},
	{
		name: "lists of mates",
		text: "Kassel. Mulhouse (1965), Jaroslawl (1988) und Rovaniemi (1972): Die Fuldastadt hat drei Partner. Der Verein für Städtepartnerschaft lädt ein. Kiel hat Partner in Brest, Coventry und Vaasa.",
		want: []string{
			"Kassel + Jaroslawl city_twinning 1988 stated", "Kassel + Mulhouse city_twinning 1965 stated", "Kassel + Rovaniemi city_twinning 1972 stated",
			"Kiel + Brest city_twinning", "Kiel + Coventry city_twinning", "Kiel + Vaasa city_twinning",
		},
	},
	{
		name: "where things are so",
		text: "Chemnitz, seit 1988 Partnerstadt von Wolgograd, will die Verbindung nicht kappen. In Emden dagegen liegt die Partnerschaft mit Archangelsk auf Eis.",
		want: []string{"Emden + Archangelsk city_twinning", "Wolgograd + Chemnitz city_twinning 1988 stated"},
	},
	{
		name: "another subject in the next clause",
		text: "Sonneberg bekam 1990 mit Göppingen eine Partnerstadt in Württemberg, Neustadt hatte sich schon 1969 Villeneuve-sur-Lot ausgesucht.",
		want: []string{"Sonneberg + Göppingen city_twinning 1990 stated"},
	},
	{
		name: "two behind mit and no third",
		text: "Mit Kampen wurde 2000 ein Freundschaftsvertrag unterzeichnet, mit Hakuba bereits 1994.",
	},
	{
		name: "those before the one that is counted",
		text: "1993 folgte die Städtepartnerschaft zwischen Lüneburg und Tartu. Die Universitätsstadt ist damit nach Scunthorpe, Naruto und Viborg die vierte Partnerstadt der Salzstadt.",
		want: []string{"Lüneburg + Naruto city_twinning", "Lüneburg + Scunthorpe city_twinning", "Lüneburg + Tartu city_twinning 1993 stated", "Lüneburg + Viborg city_twinning"},
	},
	{
		name: "one town and not another",
		text: "Haifa, mit dem nicht Viernheim, sondern Mannheim seit 2009 partnerschaftlich verbunden ist, steht im Mittelpunkt.",
		want: []string{"Mannheim + Haifa city_twinning 2009 stated"},
	},
	{
		name: "the sentence turns to another town", url: "https://www.osnabrueck.de/news",
		text: "Die 1991 begründete Partnerschaft mit Twer ruht. Anders verfährt man mit Çanakkale: Dort wird der Austausch verstärkt, seit 2004 ist die Dardanellenstadt mit Osnabrück verbunden.",
		want: []string{"Osnabrück + Twer city_twinning 1991 stated", "Osnabrück + Çanakkale city_twinning 2004 stated"},
	},
	{
		name: "more who belong to the circle", url: "https://www.kiel.de/news",
		text: "Kiel ist seit 1964 mit Brest verschwistert. Coventry (1967) und Vaasa (1967) vervollständigen den Kreis der Partnerstädte. Die übrigen Partner der Stadt: Tallinn (seit 1986), Gdynia (seit 1985).",
		want: []string{
			"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated", "Kiel + Gdynia city_twinning 1985 stated",
			"Kiel + Tallinn city_twinning 1986 stated", "Kiel + Vaasa city_twinning 1967 stated",
		},
	},
}

// nounDateCases are texts in which the date stands in the phrase of the noun.
var nounDateCases = []joinCase{
	{
		name: "an attribute that names the parties or the founders",
		text: "Die 1964 zwischen Kiel und Brest geschlossene Städtepartnerschaft wurde 1980 um ein Abkommen erweitert. Die im Jahr 1987 von den Bürgermeistern Witt und Blanc ins Leben gerufene Städtepartnerschaft zwischen Gera und Sliwen lebt.",
		want: []string{"Gera + Sliwen city_twinning 1987 stated", "Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "a date behind what tells of the act",
		text: "Nach der Verschwisterung mit Mulhouse im Jahr 1965 kam es 1988 zur Verschwisterung von Kassel mit Jaroslawl. Den Abschluss des Partnerschaftsvertrags mit Brest 1964 hat Kiel mit einem Fest begangen.",
		want: []string{"Kassel + Jaroslawl city_twinning 1988 stated", "Kassel + Mulhouse city_twinning 1965 stated", "Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "what was done in which year",
		text: "Kiel trauert um Hans Witt. In seine Amtszeit fielen der Bau der Halle (1961), 1964 die Verschwisterung mit Brest und ein Fest.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "an aside to the date",
		text: "Die Partnerschaft zwischen Wedel und Wolgast war 1990, wenige Monate nach dem Mauerfall, geschlossen worden.",
		want: []string{"Wedel + Wolgast city_twinning 1990 stated"},
	},
	{
		name: "the noun in brackets behind the first of a list", url: "https://www.annaberg-buchholz.de/news",
		text: "Der Bürgermeister rief seine Kollegen in Weiden (Partnerschaft seit 1990), Paide in Estland (1991) und Canelli (Vertrag von 2010) an.",
		want: []string{"Annaberg-Buchholz + Canelli city_twinning 2010 stated", "Annaberg-Buchholz + Paide city_twinning 1991 stated", "Annaberg-Buchholz + Weiden in der Oberpfalz city_twinning 1990 stated"},
	},
	{
		name: "a date in brackets wins over what followed",
		text: "Der Partnerschaft von Kiel mit Brest (1964) folgten jene mit Coventry (1967) und Vaasa (1968). Mit dem Beitritt von Rennes 1990 wurde aus der Partnerschaft von Erlangen und Jena (1987) eine Dreierpartnerschaft.",
		want: []string{"Erlangen + Jena city_twinning 1987 stated", "Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated", "Kiel + Vaasa city_twinning 1968 stated"},
	},
	{
		name: "what would not have been", date: "2022-09-26",
		text: "Ohne den 1952 gegründeten Verein wäre die Städtepartnerschaft zwischen Kiel und Brest 1964 nicht zustande gekommen.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "a connection to a town that is a given name as well", url: "https://www.karlsruhe.de/news",
		text: "Seit 1987 ist Halle Partnerstadt von Karlsruhe. Am längsten hält die Verbindung zu Nancy, sie besteht seit 1955.",
		want: []string{"Karlsruhe + Halle (Saale) city_twinning 1987 stated", "Karlsruhe + Nancy city_twinning 1955 stated"},
	},
	{
		name: "a connection to a town that nobody knows", url: "https://www.karlsruhe.de/news",
		text: "Seit 1987 ist Halle Partnerstadt von Karlsruhe. Am längsten hält die Verbindung zu Nanzig-Heim, sie besteht seit 1955.",
		want: []string{"Karlsruhe + Halle (Saale) city_twinning 1987 stated"},
	},
	{
		name: "a president is no town", date: "2016-10-31",
		text: "Nach der Unterzeichnung des Partnerschaftsvertrags ist Bürgerschaftspräsidentin Carola Witt von Hamburg nach Shanghai geflogen.",
		want: []string{"Hamburg + Shanghai city_twinning"},
	},
	{
		name: "treaties that are given up",
		text: "Die Gemeinde Kallnach kündigt ihre Verträge mit den tschechischen Gemeinden Dolní Bukovsko und Nisovice. Die Partnerschaften waren nach der Wende entstanden.",
		want: []string{"Kallnach + Dolní Bukovsko city_twinning", "Kallnach + Nisovice city_twinning"},
	},
	{
		name: "what was done, in other words", date: "2019-05-27",
		text: "1990 wurde die Vereinbarung zwischen Neu-Ulm und Trissino getroffen, die Partnerschaft lebt. 1963 haben sich Freising und Obervellach in Kärnten zusammengetan. Kiel und Brest feierten 2014 ihr goldenes Partnerschaftsjubiläum. Am 23. Mai 2009 wurde im Rathaus der Partnerschaftsvertrag zwischen Kamenz und Kolín unterzeichnet.",
		want: []string{
			"Freising + Obervellach city_twinning 1963 stated", "Kamenz + Kolín city_twinning 2009-05-23 stated",
			"Kiel + Brest city_twinning 1964 anniversary", "Neu-Ulm + Trissino city_twinning 1990 stated",
		},
	},
	{
		name: "the first of all, and one that works with another as its partner", url: "https://www.kamenz.de/news",
		text: "Alzey war 1990 der erste Partner von Kamenz. Mit der Emilia-Romagna arbeitet Hessen seit 1992 als Partnerregion zusammen.",
		want: []string{"Hessen + Emilia-Romagna region_partnership 1992 stated", "Kamenz + Alzey city_twinning 1990 stated"},
	},
	{
		name: "the treaty of states", date: "2023-01-22",
		text: "Villingen-Schwenningen blickt nach Pontarlier. Am 22. Januar 1963 unterschrieben Adenauer und de Gaulle den Freundschaftsvertrag.",
	},
	{
		name: "a treaty in brackets that hold a comma",
		text: "Mit Mulhouse (Vertrag von 1965, erneuert 1990) verbindet Kassel eine Städtepartnerschaft.",
		want: []string{"Kassel + Mulhouse city_twinning 1965 stated"},
	},
	{
		name: "decided in the latest meeting", date: "2023-04-03",
		text: "Der Rat der Stadt Kiel hat in seiner jüngsten Sitzung eine Solidaritätspartnerschaft mit der ukrainischen Stadt Cherson beschlossen.",
		want: []string{"Kiel + Cherson city_twinning 2023-04 stated"},
	},
	{
		name: "what came of contacts to another town",
		text: "Kiel ist seit 1964 mit Brest partnerschaftlich verbunden; nach Mailletz knüpfte man 2004 erste Kontakte, 2012 wurde daraus eine Freundschaft. Brezst, seit 1984 mit Kiel verbunden, schickte einen Chor.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "relations that stand on a treaty",
		text: "Die Beziehung zwischen Kiel und Brest beruht auf einem Vertrag aus dem Jahr 1964.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "an aside is of the place before it", url: "https://www.kiel.de/news",
		text: "Kiel hat Besuch aus der Partnerstadt Brest. Aus Coventry, seit 1967 mit Kiel freundschaftlich verbunden, kam ein Chor.",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Coventry city_twinning 1967 stated"},
	},
	{
		name: "since a year, and not another",
		text: "Seit 1964, nicht erst seit 1974, ist Kiel mit Brest verschwistert.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "celebrated late", date: "2022-09-26",
		text: "Das 50-jährige Bestehen der Partnerschaft zwischen Kiel und Brest wurde am Sonntag nachgefeiert.",
		want: []string{"Kiel + Brest city_twinning"},
	},
	{
		name: "a region as the owner of a noun", url: "https://www.kiel.de/news",
		text: "Seit 1990 unterhält Kiel eine Städtepartnerschaft mit Jewpatorija. Nach der Annexion der Krim 2014 wurde der Austausch ausgesetzt, aufgelöst ist die Partnerschaft damit nicht.",
		want: []string{"Kiel + Jewpatorija city_twinning 1990 stated"},
	},
	{
		name: "the other partners", url: "https://www.kiel.de/news",
		text: "Die anderen Partner, Brest und Coventry, gratulierten zum Jubiläum der Partnerschaft mit Vaasa.",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Coventry city_twinning", "Kiel + Vaasa city_twinning"},
	},
	{
		name: "the year 2000",
		text: "Die Städtepartnerschaft zwischen Kiel und Brest wurde 2000 besiegelt, die zwischen Gera und Sliwen, die 2000 begründet wurde, lebt.",
		want: []string{"Gera + Sliwen city_twinning 2000 stated", "Kiel + Brest city_twinning 2000 stated"},
	},
}
