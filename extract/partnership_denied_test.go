package extract

// deniedCases are texts of ties that are none, are over, or are somebody else's.
var deniedCases = []joinCase{
	{
		name: "a party that speaks of a tie", url: "https://www.unna.de/rat",
		text: "Die CDU verwies auf die Partnerschaft mit Ajka, die 1999 auf Initiative des damaligen Bürgermeisters zustande gekommen war.",
		want: []string{"Unna + Ajka city_twinning 1999 stated"},
	},
	{
		name: "a motion",
		text: "Die Fraktion beantragt, dass die Stadt Münster eine Städtepartnerschaft mit der ukrainischen Stadt Winnyzja eingeht.",
	},
	{
		name: "nothing came of it",
		text: "Den Austausch zwischen Großalmerode und Royston gibt es seit 1986. Eine Städtepartnerschaft ist daraus nicht geworden.",
	},
	{
		name: "an item of an agenda", url: "https://www.hemmoor.de/rat",
		text: "TOP 7: Städtepartnerschaft mit Tschernihiw. Die Verwaltung weist auf die Partnerschaft mit Hrubieszów hin, die der Rat der Stadt Hemmoor 2004 beschlossen habe.",
		want: []string{"Hemmoor + Hrubieszów city_twinning 2004 stated"},
	},
	{
		name: "a parish",
		text: "Unsere Partnergemeinde in Kapstadt feiert. Die Partnerschaft der Kirchengemeinde in Hannover besteht seit 1986.",
	},
	{
		name: "against a tie",
		text: "Der Ausschuss des Kreises Pinneberg hat sich gegen eine Partnerschaft mit dem Kreis Köslin ausgesprochen.",
	},
	{
		name: "what is said of any tie", date: "2023-09-28",
		text: "„Jede Partnerschaft ist ein Stück Frieden“, sagte Thomas Witt, als er am Donnerstag mit seiner Kollegin aus Leeds die Erneuerungsurkunde unterschrieb. Dortmund und Leeds sind seit 1969 Partnerstädte.",
		want: []string{"Dortmund + Leeds city_twinning 1969 stated"},
	},
	{
		name: "a line of two towns of one country is a match or a route", url: "https://www.kiel.de/sport",
		text: "Kiel unterhält seit 1964 eine Städtepartnerschaft mit Brest.\n\nKiel – Dresden\n\nDas Spiel beginnt um 15 Uhr.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "never a tie",
		text: "Bonn hat nie eine Städtepartnerschaft mit Oxford gegründet. Kiel hat seit 1964 eine Städtepartnerschaft mit Brest.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "suspended", date: "2022-03-11",
		text: "Der Rat der Stadt Osnabrück hat beschlossen, die seit 1991 bestehende Städtepartnerschaft mit Twer ruhen zu lassen.",
		want: []string{"Osnabrück + Twer city_twinning 1991 stated"},
	},
	{
		name: "ended", date: "2022-04-04",
		text: "Plauen kündigte im März 2022 die seit 2013 bestehende Städtepartnerschaft mit Pabianice.",
		want: []string{"Plauen + Pabianice city_twinning 2013 stated until 2022-03"},
	},
	{
		name: "a street is no town that acts",
		text: "Wann ist die Pforzheimer Straße fertig? Der Rat beschloss, mit der ungarischen Stadt Esztergom eine Freundschaft zu schließen.",
	},
	{
		name: "parishes are no municipalities", url: "https://www.st-paul-gera.de/",
		text: "In Gera war man gespannt. Gäste der Pfarrei in Lyon kamen nach Gera. Die Jumelage der beiden Gemeinden besteht lange.",
	},
	{
		name: "a chancellor is no inhabitant of Adenau",
		text: "De Gaulle und Adenauer haben am 22. Januar 1963 mit Paris eine Partnerschaft geschlossen.",
	},
	{
		name: "a plan", date: "2025-02-07",
		text: "Die Stadt Herne prüft, ob sie eine Städtepartnerschaft mit dem ukrainischen Luzk eingeht. Bislang gibt es nur Kontakte.",
	},
	{
		name: "a plan with a date", date: "2019-02-07",
		text: "Eine Städtepartnerschaft zwischen Kiel und Lyon soll im Herbst geschlossen werden.",
	},
	{
		name: "a school's", date: "2024-09-02",
		text: "Die Realschule Lahr und das Collège in Dole feiern 40 Jahre Schulpartnerschaft. Die Partnerschaft der beiden Schulen entstand 1984.",
	},
	{
		name: "resting, told in the next sentence", date: "2022-05-01",
		text: "Köln ist Partnerstadt von Wolgograd. Seit März 2022 ruht die Partnerschaft.",
		want: []string{"Wolgograd + Köln city_twinning"},
	},
	{
		name: "ended, of a pronoun", date: "2022-05-01",
		text: "Die Partnerschaft zwischen Köln und Wolgograd entstand 1988. Seit 2022 ist sie beendet.",
		want: []string{"Köln + Wolgograd city_twinning 1988 stated until 2022"},
	},
	{
		name: "a council that does not want it", date: "2021-06-15",
		text: "Kiel. Die Ratsversammlung hat beschlossen, die Städtepartnerschaft mit Qingdao nicht einzugehen.",
	},
	{
		name: "ended in a sentence of its own", date: "2024-01-22",
		text: "Halle und Ufa hatten ihren Freundschaftsvertrag am 14. Juli 1997 geschlossen. Der Stadtrat beendete die Städtepartnerschaft im Jahr 2022.",
		want: []string{"Halle (Saale) + Ufa city_friendship 1997-07-14 stated until 2022"},
	},
	{
		name: "ended, with the year of its beginning", date: "2023-03-02",
		text: "Mecklenburg-Vorpommern hat die 2002 begonnene Regionalpartnerschaft mit Pommern beendet.",
		want: []string{"Mecklenburg-Vorpommern + Pommern region_partnership 2002 stated"},
	},
	{
		name: "a contract of firms", date: "2023-11-15",
		text: "Die Klägerin mit Sitz in Ulm nimmt die Beklagte, ein Unternehmen aus Lyon, in Anspruch. Beide schlossen 2014 in Genf einen Kooperationsvertrag.",
	},
	{
		name: "a compound is no town", date: "2020-09-01",
		text: "Die Städtepartnerschaft zwischen Ludwigshafen und Pasadena, die 1948 mit Care-Paketen begann, zählt zu den ältesten.",
		want: []string{"Ludwigshafen am Rhein + Pasadena city_twinning 1948 stated"},
	},
	{
		name: "ended, with the date behind seit",
		text: "Die Partnerschaft zwischen Suhl und Kaluga, 1969 begründet, ist seit 2022 beendet.",
		want: []string{"Suhl + Kaluga city_twinning 1969 stated until 2022"},
	},
	{
		name: "guests who are all somebody's",
		text: "In Rambouillet werden Gäste aus Zafra und Waterloo erwartet, die alle mit Rambouillet verschwistert sind.",
		want: []string{"Waterloo + Rambouillet city_twinning", "Zafra + Rambouillet city_twinning"},
	},
	{
		name: "soldiers and their town",
		text: "Soldaten der 3. Kompanie aus Donaueschingen haben ihre Patengemeinde Bräunlingen besucht.",
	},
	{
		name: "nothing came of it",
		text: "Seit 2001 besuchen sich Jugendliche aus Amberg und Shimoda. Eine Partnerschaft sei daraus nie geworden.",
	},
	{
		name: "a denial at the end", date: "2019-03-25",
		text: "Karlsruhe prüft eine Zusammenarbeit mit Pune. Eine Städtepartnerschaft verbindet die beiden Städte nicht, seit 2013 aber eine Projektpartnerschaft.",
		want: []string{"Karlsruhe + Pune cooperation_agreement 2013 stated"},
	},
	{
		name: "towns that are no partners",
		text: "Die Stadt Ulm hat bewusst keine Partnerstädte. Kontakte bestehen nach\n- Budapest (seit 1990)\n- Novi Sad (seit 2001)",
	},
	{
		name: "ended in the next sentence",
		text: "Zwischen Kiel und Brest besteht seit 1964 eine Städtepartnerschaft. 2016 wurde sie beendet.\n\nKassel und Mulhouse sind seit 1965 Partnerstädte. Ende 2017 lief der Vertrag aus.\n\nSeit 1966 sind Ulm und Lyon Partnerstädte. 2018 kündigte der Rat den Vertrag.",
		want: []string{"Kassel + Mulhouse city_twinning 1965 stated until 2017", "Kiel + Brest city_twinning 1964 stated until 2016", "Ulm + Lyon city_twinning 1966 stated until 2018"},
	},
	{
		name: "the ties of many towns",
		text: "Kreis Steinfurt\n\nZu den Städtepartnerschaften der 24 Städte und Gemeinden: Rheine hat Partnerschaften mit Borne (NL, 1983) und Leiria (P, 1996).",
		want: []string{"Rheine + Borne city_twinning 1983 stated", "Rheine + Leiria city_twinning 1996 stated"},
	},
	{
		name: "something else ended in the next sentence",
		text: "Zwischen Kiel und Brest besteht seit 1964 eine Städtepartnerschaft. 2016 beendete sie ihre Amtszeit.",
		want: []string{"Kiel + Brest city_twinning 1964 stated"},
	},
	{
		name: "a line below the town", url: "https://www.bregenz.at/partner",
		text: "Städtepartnerschaften\n\nBangor, Nordirland (1987)\n\nLiberec, Tschechien\nKeine offizielle Partnerschaft, jedoch Schüleraustausch seit 1994.",
		want: []string{"Bregenz + Bangor city_twinning 1987 stated"},
	},
}
