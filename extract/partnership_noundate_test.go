package extract

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
		name: "what the partner town celebrates", url: "https://www.loerrach.de/news",
		text: "Im Jahr 1980 feierte Sens, die Partnerstadt, sein Bestehen. Zu den ältesten Partnern gehört Meerane, mit dem 1990 der Vertrag geschlossen wurde. Lörrach hat 1986 als dritte Partnerstadt Senigallia gewonnen.",
		want: []string{"Lörrach + Meerane city_twinning 1990 stated", "Lörrach + Senigallia city_twinning 1986 stated", "Lörrach + Sens city_twinning"},
	},
	{
		name: "the treaty of Paris, and a participle that opens the sentence", date: "2023-01-30", url: "https://www.radolfzell.de/news",
		text: "60 Jahre nach dem Freundschaftsvertrag von Paris hat Radolfzell eine Ausstellung eröffnet. Die Jumelage mit Istres ist Chefsache. 1974 gegründet, schlief die Partnerschaft zuletzt ein.",
		want: []string{"Radolfzell am Bodensee + Istres city_twinning 1974 stated"},
	},
	{
		name: "the treaty with a town by its title",
		text: "Regensburg hilft seiner Partnerstadt Odessa. Der Vertrag mit der Schwarzmeermetropole wurde 1990 unterzeichnet.",
		want: []string{"Regensburg + Odessa city_twinning 1990 stated"},
	},
	{
		name: "since when there is something else",
		text: "Die Partnerschaft zwischen Kiel und Brest lebt vor allem vom Schüleraustausch, den es seit 1974 gibt.",
		want: []string{"Kiel + Brest city_twinning"},
	},
	{
		name: "a dative is no subject", url: "https://www.rems-murr-kreis.de/news",
		text: "Der Rems-Murr-Kreis feiert. Mit Southampton ist der Kreis seit 1991, mit dem Erzgebirgskreis, genauer dem einstigen Kreis Stollberg, seit 1990 verbunden. Die Partnerschaften leben.",
		want: []string{"Rems-Murr-Kreis + Kreis Stollberg county_partnership 1990 stated", "Rems-Murr-Kreis + Southampton county_partnership 1991 stated"},
	},
	{
		name: "dates of something else", url: "https://www.loerrach.de/news",
		text: "Die Städtepartnerschaft zwischen Kiel und Brest lebt von Vereinen, die sich seit 1960 besuchen. Gera pflegt eine Partnerschaft mit Sliwen, einer Stadt, die 1830 gegründet wurde. Lörrach hilft seit 2015 der Partnerstadt Sens.",
		want: []string{"Gera + Sliwen city_twinning", "Kiel + Brest city_twinning", "Lörrach + Sens city_twinning"},
	},
	{
		name: "a date beside others",
		text: "2015 erneuerten Kiel und Brest die 1964 geschlossene Partnerschaft. Zwischen Gera und Sliwen gibt es seit 1991 einen Schüleraustausch und seit 1995 eine Städtepartnerschaft. Bereits 1965 – der Krieg war noch nicht lange vorbei – schlossen Kassel und Mulhouse eine Partnerschaft. Am 3. Mai 1982, einem Montag, wurde die Partnerschaft zwischen Ansbach und Anglet besiegelt. Der 1959 geschlossene Vertrag über die Partnerschaft zwischen Dresden und Coventry gilt.",
		want: []string{
			"Ansbach + Anglet city_twinning 1982-05-03 stated", "Dresden + Coventry city_twinning 1959 stated", "Gera + Sliwen city_twinning 1995 stated",
			"Kassel + Mulhouse city_twinning 1965 stated", "Kiel + Brest city_twinning 1964 stated",
		},
	},
	{
		name: "glad of years", date: "2016-05-17",
		text: "Kiel und Brest freuen sich über 15 Jahre Städtepartnerschaft.",
		want: []string{"Kiel + Brest city_twinning 2001 anniversary"},
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
		name: "a region as the owner of a noun",
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
