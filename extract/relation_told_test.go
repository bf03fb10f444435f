package extract

// toldCases are texts that speak of towns without their names: by titles, pronouns, their country.
var toldCases = []joinCase{
	{
		name: "a district by its office",
		text: "Bezirksamt Steglitz-Zehlendorf von Berlin\n40 Jahre Partnerschaft mit dem Landkreis Nienburg\nDer Vertrag wurde am 14. September 1979 im Gutshaus Steglitz unterzeichnet.\nWeitere Partner des Bezirks sind Cassino (Italien, seit 1969) und Poniatowa (Polen, 1998).",
		want: []string{
			"Steglitz-Zehlendorf + Cassino city_twinning 1969 stated",
			"Steglitz-Zehlendorf + Landkreis Nienburg county_partnership 1979-09-14 stated",
			"Steglitz-Zehlendorf + Poniatowa city_twinning 1998 stated",
		},
	},
	{
		name: "both are of the kind that they are called", date: "2024-06-01",
		text: "DRESDEN/BRESLAU (dpa) - Sachsen und die Woiwodschaft Niederschlesien wollen ihre Zusammenarbeit vertiefen. Das sagte der Ministerpräsident am Freitag in Breslau. Die Partnerschaft der beiden Regionen besteht seit 1999.",
		want: []string{"Sachsen + Niederschlesien region_partnership 1999 stated"},
	},
	{
		name: "the town of a paper, and none of a landscape",
		text: "GemeindeNachrichten Köniz 3/2019\nIm Berner Oberland verlor die Gemeinde viel Wald, in Prijepolje half man. Daraus entstand 2001 eine Gemeindepartnerschaft.",
		want: []string{"Köniz + Prijepolje city_twinning 2001 stated"},
	},
	{
		name: "not where the guests' excursion led",
		text: "Unsere Partnergemeinde\nBesuch aus Oberwiesenthal vom 14. bis 16. Juli\nAm Freitag um 17.30 Uhr empfangen wir in Neckarwestheim unsere Gäste. Abends wird gefeiert. Es gibt Musik. Samstag: Fahrt nach Heilbronn. Sonntag: Gottesdienst.\nPartnerschaft seit 3. Oktober 1990.",
		url:  "https://www.neckarwestheim.de/amtsblatt",
		want: []string{"Neckarwestheim + Oberwiesenthal city_twinning 1990-10-03 stated"},
	},
	{
		name: "the two of a visit, although the text names others", date: "2017-06-15",
		text: "Eine Delegation aus Rodez besucht in dieser Woche Bamberg. Am Dienstag geht es weiter nach Weimar, auch der Landrat aus Passau nahm am Empfang teil. Die Städtepartnerschaft besteht seit 1970.",
		want: []string{"Rodez + Bamberg city_twinning 1970 stated"},
	},
	{
		name: "a town that is told by its country alone", url: "https://www.hagen.de/news",
		text: "Fußballer aus Hagen waren in Tiberias zu Gast. Eingeladen hatte die israelische Partnerstadt, mit der Hagen seit 1997 freundschaftlich verbunden ist.",
		want: []string{"Hagen + Tiberias city_twinning 1997 stated"},
	},
	{
		name: "two towns of that country", url: "https://www.hagen.de/news",
		text: "Fußballer aus Hagen waren in Tiberias und Haifa zu Gast. Eingeladen hatte die israelische Partnerstadt.",
	},
	{
		name: "a land that is called so alone", date: "2016-06-20",
		text: "Im Ministerium sind Bilder aus Ruanda zu sehen. Das ostafrikanische Land ist seit 34 Jahren Partnerland von Rheinland-Pfalz.",
		want: []string{"Rheinland-Pfalz + Ruanda region_partnership 1982 duration"},
	},
	{
		name: "a town that is called by its country", url: "https://www.braunfels.de/news",
		text: "Die Gruppe ist aus Kiskőrös zurück. Seit 1990 ist die ungarische Stadt mit Braunfels partnerschaftlich verbunden.",
		want: []string{"Kiskőrös + Braunfels city_twinning 1990 stated"},
	},
	{
		name: "there they celebrate", date: "2019-07-10",
		text: "Eine Delegation reiste nach Brest. Dort feierte man 60 Jahre Freundschaft mit Kiel.",
		want: []string{"Brest + Kiel city_friendship 1959 anniversary"},
	},
	{
		name: "both of two are partners", date: "2022-06-27",
		text: "Pforzheim bekommt Besuch aus Vicenza\n\nBeide Städte verbindet das Handwerk, und beide sind seit 1991 Partner. Die Stadt dankte dem Partnerschaftsverein.",
		want: []string{"Pforzheim + Vicenza city_twinning 1991 stated"},
	},
	{
		name: "two towns by their bynames", date: "2013-10-07",
		text: "Radebeul und St. Ingbert haben gefeiert. Die Partnerschaft zwischen der Karl-May-Stadt und der saarländischen Mittelstadt ist 25 Jahre alt.",
		want: []string{"Radebeul + St. Ingbert city_twinning 1988 anniversary"},
	},
	{
		name: "both by their titles", url: "https://www.hamburg.de/news",
		text: "Drei Geigerinnen aus Hamburg spielten in Osaka. Die Hansestadt ist seit 1989 mit der japanischen Hafenstadt verschwistert.",
		want: []string{"Hamburg + Osaka city_twinning 1989 stated"},
	},
	{
		name: "the town that writes as man", url: "https://www.lingen.de/news",
		text: "Der Rat begrüßte eine Abordnung aus Burton, denn 1982 hatte man die Städtepartnerschaft mit Bielawa besiegelt.",
		want: []string{"Lingen + Bielawa city_twinning 1982 stated"},
	},
	{
		name: "a town that is called by its region", url: "https://www.hagen.de/news",
		text: "Die Kontakte kamen über Bruck an der Mur zustande. Mit der steirischen Stadt ist Hagen seit 1974 verschwistert.",
		want: []string{"Hagen + Bruck an der Mur city_twinning 1974 stated"},
	},
	{
		name: "a capital that is called so alone", url: "https://www.nuernberg.de/news",
		text: "Nürnberg hat nach dem Unwetter in Skopje Hilfe angeboten. Die mazedonische Hauptstadt ist seit 1982 Partnerstadt.",
		want: []string{"Nürnberg + Skopje city_twinning 1982 stated"},
	},
	{
		name: "the one of the last pair that is here",
		text: "Eine Gruppe aus Imperia hat Friedrichshafen besucht. Imperia ist seit 1989 mit Friedrichshafen verschwistert. Die Partnerschaft mit Sarajevo begann 1973.",
		want: []string{
			"Friedrichshafen + Sarajevo city_twinning 1973 stated",
			"Imperia + Friedrichshafen city_twinning 1989 stated",
		},
	},
	{
		name: "both of the sentence before",
		text: "Viele waren in Verdun. Wächtersbach war durch Andreas Witt vertreten, Châtillon durch Yves Guillou. Beide Städte unterzeichneten 1966 einen Freundschaftsvertrag.",
		want: []string{"Wächtersbach + Châtillon city_friendship 1966 stated"},
	},
	{
		name: "both by their titles, the other one first", url: "https://www.erfurt.de/news",
		text: "15 Unternehmer aus Erfurt sind nach Xuzhou gereist. Seit 2005 ist die Metropole in der Provinz Jiangsu Partnerstadt der thüringischen Landeshauptstadt.",
		want: []string{"Erfurt + Xuzhou city_twinning 2005 stated"},
	},
	{
		name: "these towns",
		text: "In Ahrensburg stehen Wegweiser. Sie zeigen nach Lyon, Viljandi und Redditch. Diese drei Städte sind mit Ahrensburg durch Partnerschaften verbunden, die letzte seit 1990.",
		want: []string{
			"Lyon + Ahrensburg city_twinning",
			"Redditch + Ahrensburg city_twinning",
			"Viljandi + Ahrensburg city_twinning",
		},
	},
	{
		name: "the first with whom",
		text: "Épinal war 1964 die erste Stadt, mit der Schwäbisch Hall eine Partnerschaft einging. Schleswig-Holstein war 1986 das erste Bundesland, das eine Partnerschaft mit Zhejiang einging.",
		want: []string{
			"Schleswig-Holstein + Zhejiang region_partnership 1986 stated",
			"Épinal + Schwäbisch Hall city_twinning 1964 stated",
		},
	},
	{
		name: "we are partners", url: "https://www.nordhausen.de/news",
		text: "Die Stadt Nordhausen steht ihrer israelischen Partnerstadt Bet Schemesch bei. Wir sind seit 2008 Partner, und Partner stehen zusammen.",
		want: []string{"Nordhausen + Bet Schemesch city_twinning 2008 stated"},
	},
	{
		name: "a land and a state that were named",
		text: "Bayerns Ministerin sprach in Québec über eine Vertiefung der Partnerschaft. Der Freistaat und die kanadische Provinz arbeiten seit 1989 partnerschaftlich zusammen.",
		want: []string{"Bayern + Québec region_partnership 1989 stated"},
	},
	{
		name: "a town and another by its title", url: "https://www.wuppertal.de/news",
		text: "Der Primator von Košice besucht das Bergische Land. Wuppertal und die ostslowakische Metropole sind seit 1980 Partnerstädte.",
		want: []string{"Wuppertal + Košice city_twinning 1980 stated"},
	},
	{
		name: "both tied by a noun", url: "https://www.wuppertal.de/news",
		text: "Der Primator von Košice besucht das Bergische Land. Wuppertal und die ostslowakische Metropole verbindet seit 1980 eine Städtepartnerschaft.",
		want: []string{"Wuppertal + Košice city_twinning 1980 stated"},
	},
	{
		name: "partners of a town by its byname",
		text: "Bänke stiftete die Stadt Kitzbühel, seit 1971 mit Sterzing verschwistert. Auch Bad Soden am Taunus und Rueil-Malmaison sind Partnerstädte der Gamsstadt.",
		want: []string{
			"Kitzbühel + Bad Soden am Taunus city_twinning",
			"Kitzbühel + Rueil-Malmaison city_twinning",
			"Kitzbühel + Sterzing city_twinning 1971 stated",
		},
	},
	{
		name: "an aside behind the subject",
		text: "Brest, 1940 von der Wehrmacht besetzt, ist seit 1964 Partnerstadt von Kiel.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "the next town abroad",
		text: "Tours ist seit 1962 Partnerstadt von Mülheim an der Ruhr, mit Darlington wurde die Verschwisterung schon 1953 vollzogen.",
		want: []string{
			"Mülheim an der Ruhr + Darlington city_twinning 1953 stated",
			"Mülheim an der Ruhr + Tours city_twinning 1962 stated",
		},
	},
	{
		name: "partner towns that were just named", date: "2018-08-23",
		text: "50 Oldtimer starteten in Velbert zur Fahrt nach Châtellerault. Die Städtepartner feiern 53 Jahre Freundschaft.",
		want: []string{"Velbert + Châtellerault city_twinning 1965 anniversary"},
	},
	{
		name: "both are partner regions",
		text: "Die Ministerin lud die Regionen Emilia-Romagna und Nouvelle-Aquitaine ein. Beide sind Partnerregionen Hessens. Mit der Emilia-Romagna arbeitet das Land seit 1992 zusammen, mit der Nouvelle-Aquitaine seit 1995.",
		want: []string{
			"Hessen + Emilia-Romagna region_partnership 1992 stated",
			"Hessen + Nouvelle-Aquitaine region_partnership 1995 stated",
		},
	},
	{
		name: "the capital of a region", url: "https://www.leipzig.de/news",
		text: "Der Oberbürgermeister schreibt an seinen Kollegen in Bologna. Die Hauptstadt der Emilia-Romagna ist seit 1962 Partnerstadt von Leipzig.",
		want: []string{"Leipzig + Bologna city_twinning 1962 stated"},
	},
	{
		name: "the tie with the town and others", url: "https://www.waldbronn.de/news",
		text: "Der Bürgermeister las eine Nachricht aus Saint-Gervais. Die Partnerschaft mit der Gemeinde am Mont Blanc existiert seit 1984, jene mit Esternay seit 1974.",
		want: []string{
			"Waldbronn + Esternay city_twinning 1974 stated",
			"Waldbronn + Saint-Gervais city_twinning 1984 stated",
		},
	},
	{
		name: "with whom the town has partners",
		text: "Halden und Wismar unterschrieben 2004 ein Partnerschaftsabkommen. Mit Kemi, Kalmar und Calais hat die Hansestadt noch drei weitere Partner.",
		want: []string{
			"Halden + Wismar city_twinning 2004 stated",
			"Wismar + Calais city_twinning",
			"Wismar + Kalmar city_twinning",
			"Wismar + Kemi city_twinning",
		},
	},
	{
		name: "a town and the one at the sea", date: "2017-09-21",
		text: "Die Bürgermeisterin von Regensburg ist nach Odessa geflogen. Seit 27 Jahren sind Regensburg und die Hafenstadt am Schwarzen Meer Partner. Die Partnerschaft lebt.",
		want: []string{"Regensburg + Odessa city_twinning 1990 duration"},
	},
	{
		name: "the publisher acts, though the text never names it", publisher: "Gemeinde Waldbronn",
		text: "Den Zuschlag erhielt die Firma Ziegler, Giengen. Der Rat beschloss, mit der ungarischen Stadt Esztergom eine Städtefreundschaft zu schließen.",
		want: []string{"Waldbronn + Esztergom city_friendship"},
	},
	{
		name: "the town by its title alone",
		text: "Bad Orb. Der Kurpark wurde 1898 angelegt. Die Stadt (10.000 Einwohner) ist Partnerstadt von Kisvárda (Ungarn).",
		want: []string{"Kisvárda + Bad Orb city_twinning"},
	},
	{
		name: "a tie as the subject of the next sentence",
		text: "Die Städtepartnerschaft zwischen Crailsheim und Worthington ist die älteste. Sie entstand 1947 aus der Hilfe nach dem Krieg.",
		want: []string{"Crailsheim + Worthington city_twinning 1947 stated"},
	},
	{
		name: "the state behind its capital",
		text: "Mainz. Rheinland-Pfalz und die Präfektur Iwate pflegen Beziehungen. Höhepunkt ist der Besuch der Präfektur Fukuoka, mit der das Land 2022 eine gemeinsame Absichtserklärung unterzeichnet hat.",
		want: []string{"Rheinland-Pfalz + Fukuoka cooperation_agreement 2022 stated"},
	},
	{
		name: "a pronoun goes on", date: "2020-05-04",
		text: "Die Partnerschaft zwischen Lüneburg und Tartu lebt. Sie besteht seit 1993. Die Feuerwehren beider Orte sind seit 2001 befreundet.",
		want: []string{"Lüneburg + Tartu city_twinning 1993 stated"},
	},
	{
		name: "a town and its state at the beginning", url: "https://www.passau.de/partner",
		text: "Passau und die Welt. Hackensack in New Jersey war 1952 die erste Partnerstadt, es folgte Akita (1984).",
		want: []string{"Passau + Akita city_twinning 1984 stated", "Passau + Hackensack city_twinning 1952 stated"},
	},
	{
		name: "whose partners, by a title", date: "2022-11-23",
		text: "Seit 1975 sind Frankfurt (Oder) und Słubice Partnerstädte. Weitere Partnerstädte der Oderstadt sind Heilbronn (1988) und Yuma (1997).",
		want: []string{"Frankfurt (Oder) + Heilbronn city_twinning 1988 stated", "Frankfurt (Oder) + Słubice city_twinning 1975 stated", "Frankfurt (Oder) + Yuma city_twinning 1997 stated"},
	},
	{
		name: "both regions", date: "2024-04-10",
		text: "Nordrhein-Westfalen und Sichuan kochten gemeinsam, zur Feier der Partnerschaft mit Sichuan. Seit 1988 sind beide Regionen Partner.",
		want: []string{"Nordrhein-Westfalen + Sichuan region_partnership 1988 stated"},
	},
	{
		name: "the one that a pronoun in the singular means",
		text: "Seit 2014 besteht eine Klimapartnerschaft zwischen Bremen und Durban, mit dem die Hansestadt seit 2011 auch eine Städtepartnerschaft verbindet.",
		want: []string{"Bremen + Durban city_twinning 2011 stated", "Bremen + Durban cooperation_agreement 2014 stated"},
	},
	{
		name: "both towns, of which the sentence before took up the partner below a list of others",
		text: "Partnerstädte von Homberg (Efze):\n\nBridgwater\nMalbork (2010)\n\nBereits 1987 reiste eine Gruppe nach Bridgwater. 1992 unterschrieben die Bürgermeister beider Städte den Partnerschaftsvertrag.",
		want: []string{"Homberg (Efze) + Bridgwater city_twinning 1992 stated", "Homberg (Efze) + Malbork city_twinning 2010 stated"},
	},
}
