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
		name: "the predicate stands in the first clause",
		text: "Avallon (Burgund) ist seit 1974 mit Wittlich verschwistert, Zossen (Brandenburg) seit 1990, Wellingborough (England) seit 1988. Brest ist seit 1964 und Coventry seit 1967 mit Kiel in Partnerschaft verbunden.",
		want: []string{
			"Avallon + Wittlich city_twinning 1974 stated", "Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated",
			"Wittlich + Wellingborough city_twinning 1988 stated", "Wittlich + Zossen city_twinning 1990 stated",
		},
	},
	{
		name: "a pair behind a date leaves all else out",
		text: "1964 unterzeichneten Kiel und Brest den Partnerschaftsvertrag, 1967 Kiel und Coventry. Die Partnerschaft zwischen Gera und Sliwen (1965) ist älter als die zwischen Gera und Goražde (1998).",
		want: []string{
			"Gera + Goražde city_twinning 1998 stated", "Gera + Sliwen city_twinning 1965 stated",
			"Kiel + Brest city_twinning 1964 stated", "Kiel + Coventry city_twinning 1967 stated",
		},
	},
	{
		name: "where the guests of partner towns came",
		text: "Aus den Partnerstädten Zwickau und Auxerre kamen Gäste nach Detmold.",
		want: []string{"Detmold + Auxerre city_twinning", "Detmold + Zwickau city_twinning"},
	},
	{
		name: "whom the host has met",
		text: "Der Bürgermeister von Ansbach begrüßte Kollegen aus Anglet und Coventry. Anglet ist seit 1968 Partnerstadt, Coventry seit 2005.",
		want: []string{"Ansbach + Anglet city_twinning 1968 stated", "Ansbach + Coventry city_twinning 2005 stated"},
	},
	{
		name: "and in the partner town",
		text: "Der Künstler, in Zossen geboren, zeigt seine Bilder in Dornbirn und in der Partnerstadt Sélestat.",
		want: []string{"Dornbirn + Sélestat city_twinning"},
	},
	{
		name: "all of those before, behind a predicate",
		text: "Viersen lädt Jugendliche aus Peterborough, Lambersart und Mittweida ein. Alle drei sind mit Viersen durch Verträge verbunden, Lambersart seit 1964, Peterborough seit 1982.",
		want: []string{"Lambersart + Viersen city_twinning 1964 stated", "Mittweida + Viersen city_twinning", "Peterborough + Viersen city_twinning 1982 stated"},
	},
	{
		name: "a clause with an article and an adjective is no relative one",
		text: "Mainburg ist seit 1991 Partnerstadt von Weida in Thüringen, das französische Bouchain kam 2002 dazu.",
		want: []string{"Weida + Bouchain city_twinning 2002 stated", "Weida + Mainburg city_twinning 1991 stated"},
	},
	{
		name: "a subject with seit that is a given name as well",
		text: "Hochheim am Main ist seit 1967 Partnerstadt von Le Pontet. Kőszeg in Ungarn ist seit 2001, Bonyhád seit 1994 Partner der Weinstadt Hochheim am Main.",
		want: []string{"Hochheim am Main + Bonyhád city_twinning 1994 stated", "Hochheim am Main + Kőszeg city_twinning 2001 stated", "Le Pontet + Hochheim am Main city_twinning 1967 stated"},
	},
	{
		name: "a town by its title beside another",
		text: "Eine Delegation aus Bouaké war in Reutlingen zu Gast. Seit 1970 sind die Achalmstadt und Bouaké Partnerstädte. Mit den übrigen Partnern – Roanne (1958) und Aarau (1986) – wird gefeiert.",
		want: []string{"Reutlingen + Aarau city_twinning 1986 stated", "Reutlingen + Bouaké city_twinning 1970 stated", "Reutlingen + Roanne city_twinning 1958 stated"},
	},
	{
		name: "all of those before",
		text: "Die Bücherei in Mülheim an der Ruhr zeigt Bücher aus Tours, Darlington und Oppeln. Alle drei sind Partnerstädte von Mülheim.",
		want: []string{"Mülheim an der Ruhr + Darlington city_twinning", "Mülheim an der Ruhr + Oppeln city_twinning", "Mülheim an der Ruhr + Tours city_twinning"},
	},
	{
		name: "one that a relative clause adds",
		text: "Bad Nauheim empfing eine Abordnung aus Buxton, Partnerstadt seit 2000, und aus Bad Langensalza, das 1990 dazugekommen war.",
		want: []string{"Bad Nauheim + Bad Langensalza city_twinning 1990 stated", "Bad Nauheim + Buxton city_twinning 2000 stated"},
	},
	{
		name: "contacts beside the ties",
		text: "Baden-Württemberg unterhält seit 1994 eine Partnerschaft mit Jiangsu und seit 1986 mit Liaoning, zur Provinz Sichuan bestehen Kontakte.",
		want: []string{"Baden-Württemberg + Jiangsu region_partnership 1994 stated", "Baden-Württemberg + Liaoning region_partnership 1986 stated"},
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
	{
		name: "the participle stands in the last clause", url: "https://www.kiel.de/news",
		text: "Die Partnerschaften mit Brest und Vaasa wurden 1964, die mit Gdynia 1985 geschlossen. Der Vertrag mit Tallinn wurde 1986, der mit Kaliningrad 1992 unterschrieben.",
		want: []string{
			"Kiel + Brest city_twinning 1964 stated", "Kiel + Gdynia city_twinning 1985 stated", "Kiel + Kaliningrad city_twinning 1992 stated",
			"Kiel + Tallinn city_twinning 1986 stated", "Kiel + Vaasa city_twinning 1964 stated",
		},
	},
	{
		name: "the noun stands behind the last date, the verb before or behind the first",
		text: "1964 wurde Brest, Vaasa 1967 und Gdynia 1985 Partnerstadt von Kiel. Mulhouse wurde 1965, Jaroslawl 1988 Kasseler Partnerstadt. 1959 wurde Caen Partnerstadt von Würzburg, Mwanza 1966.",
		want: []string{
			"Kassel + Jaroslawl city_twinning 1988 stated", "Kassel + Mulhouse city_twinning 1965 stated",
			"Kiel + Brest city_twinning 1964 stated", "Kiel + Gdynia city_twinning 1985 stated", "Kiel + Vaasa city_twinning 1967 stated",
			"Würzburg + Caen city_twinning 1959 stated", "Würzburg + Mwanza city_twinning 1966 stated",
		},
	},
	{
		name: "whom the predicate is about comes behind a colon",
		text: "Zwei Städte sind mit Aalen verschwistert: Saint-Lô (1978) und Tatabánya (1987). Kiel ist mit zwei Städten verschwistert, nämlich mit Brest (1964) und Vaasa (1967). Kassel pflegt zwei Partnerschaften: seit 1965 mit Mulhouse und seit 1988 mit Jaroslawl.",
		want: []string{
			"Aalen + Saint-Lô city_twinning 1978 stated", "Aalen + Tatabánya city_twinning 1987 stated",
			"Kassel + Jaroslawl city_twinning 1988 stated", "Kassel + Mulhouse city_twinning 1965 stated",
			"Kiel + Brest city_twinning 1964 stated", "Kiel + Vaasa city_twinning 1967 stated",
		},
	},
}
