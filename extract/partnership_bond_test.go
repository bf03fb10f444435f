package extract

// bondCases are texts whose words leave open what ties the two: friendships, treaties, letters of intent.
var bondCases = []joinCase{
	{
		name: "a friendship that no other word explains",
		text: "Ulm und Tarragona pflegen seit 1992 eine enge Freundschaft, die auch vertraglich festgehalten ist.",
		want: []string{"Ulm + Tarragona city_friendship 1992 stated"},
	},
	{
		name: "friends that are no towns",
		text: "Die Schule in Ulm und die Schule in Tarragona pflegen seit 1992 eine enge Freundschaft.",
	},
	{
		name: "friendly relations of counties", date: "2022-09-26",
		text: "Seit 20 Jahren pflegen der Kreis Soest und der polnische Kreis Strzelce Opolskie freundschaftliche Beziehungen.",
		want: []string{"Kreis Soest + Kreis Strzelce Opolskie county_partnership 2002 duration"},
	},
	{
		name: "a treaty that is told of after relations",
		text: "Baden-Württemberg pflegt seit mehr als 30 Jahren partnerschaftliche Beziehungen zur Provinz Ontario; die Vereinbarung wurde 1987 unterzeichnet.",
		want: []string{"Baden-Württemberg + Ontario region_partnership 1987 stated"},
	},
	{
		name: "a treaty between states",
		text: "Als Adenauer und de Gaulle 1963 den Élysée-Vertrag unterzeichneten, war die Partnerschaft zwischen Marburg und Poitiers schon im Werden.",
		want: []string{"Marburg + Poitiers city_twinning"},
	},
	{
		name: "the first tie between two countries",
		text: "Die Partnerschaft zwischen Hessen und der Picardie war die erste Regionalpartnerschaft zwischen Deutschland und Frankreich.",
		want: []string{"Hessen + Picardie region_partnership"},
	},
	{
		name: "what came of a school's tie",
		text: "Aus einer Schulpartnerschaft wurde 1972 die Städtepartnerschaft zwischen Kiel und Brest.",
		want: []string{"Kiel + Brest city_twinning 1972 stated"},
	},
	{
		name: "to work together",
		text: "2011 unterschrieben die Bürgermeister von Kiel und Qingdao eine Vereinbarung über Zusammenarbeit.",
		want: []string{"Kiel + Qingdao cooperation_agreement 2011 stated"},
	},
	{
		name: "works councils",
		text: "Die Betriebsräte in Kiel und Brest haben 2013 eine Partnerschaft vereinbart.",
	},
	{
		name: "it came to an official partnership",
		text: "Seit 1966 pflegt Wiehl den Kontakt nach Jokkmokk, 1971 kam es zur offiziellen Partnerschaft.",
		want: []string{"Jokkmokk + Wiehl city_twinning 1971 stated"},
	},
	{
		name: "what their work rests on",
		text: "Sachsen und Niederschlesien arbeiten auf der Grundlage einer Vereinbarung aus dem Jahr 1999 zusammen.",
		want: []string{"Sachsen + Niederschlesien region_partnership 1999 stated"},
	},
	{
		name: "a treaty about the tie",
		text: "Der Vertrag zwischen Lörrach und Sens über die Städtepartnerschaft stammt aus dem Jahr 1966.",
		want: []string{"Lörrach + Sens city_twinning 1966 stated"},
	},
	{
		name: "to work together since a year with each",
		text: "Staatsministerin Witt erinnerte daran, dass das Land Hessen seit 1976 mit Wisconsin, seit 1992 mit der Emilia-Romagna und seit 2000 mit Großpolen zusammenarbeitet.",
		want: []string{
			"Hessen + Emilia-Romagna region_partnership 1992 stated",
			"Hessen + Großpolen region_partnership 2000 stated",
			"Hessen + Wisconsin region_partnership 1976 stated",
		},
	},
	{
		name: "towns, though a choir was told of",
		text: "Ein Chor aus Göttingen sang 1976 in Krakau. Zwei Jahre danach, am 24. Juni 1978, begründeten die Städte ihre Partnerschaft.",
		want: []string{"Göttingen + Krakau city_twinning 1978-06-24 stated"},
	},
	{
		name: "another agreement of partners", date: "2019-08-30",
		text: "Rheinland-Pfalz und seine Partnerregion Oppeln arbeiten künftig bei der Pflege zusammen. Ein entsprechendes Abkommen unterzeichnete Ministerin Witt am Freitag in Opole. Die Partnerschaft besteht seit 2001.",
		want: []string{"Rheinland-Pfalz + Woiwodschaft Oppeln region_partnership 2001 stated"},
	},
	{
		name: "a treaty of friendship that founds the tie", date: "2019-07-10",
		text: "Kiel und Brest feiern 50 Jahre Städtepartnerschaft. Der Freundschaftsvertrag zwischen Kiel und Brest war 1969 unterzeichnet worden.",
		want: []string{"Kiel + Brest city_twinning 1969 stated"},
	},
	{
		name: "a friendship that comes before the tie",
		text: "Seit 1964 sind Kiel und Brest befreundet, 1990 wurde daraus eine Städtepartnerschaft.",
		want: []string{
			"Kiel + Brest city_friendship 1964 stated",
			"Kiel + Brest city_twinning 1990 stated",
		},
	},
	{
		name: "a tie that is a friendship",
		text: "Eine Partnerschaft mit Brest pflegt Kiel gern. Kiel hat am 3. Mai 2019 einen Freundschaftsvertrag mit Brest geschlossen.",
		want: []string{"Kiel + Brest city_friendship 2019-05-03 stated"},
	},
	{
		name: "a tie that is one for the climate",
		text: "Die Partnerschaft zwischen Kiel und Moshi wurde am 3. Mai 2014 vereinbart und wird als Klimapartnerschaft geführt.",
		want: []string{"Kiel + Moshi cooperation_agreement 2014-05-03 stated"},
	},
	{
		name: "a friendship of two counties", url: "https://www.kreis-viersen.de/news",
		text: "Der Landrat empfing Gäste aus Cambridgeshire. Die Freundschaft der beiden Kreise begann 1983 mit einem Abkommen.",
		want: []string{"Kreis Viersen + Cambridgeshire county_partnership 1983 stated"},
	},
	{
		name: "counties, and who else is befriended", date: "2019-06-20",
		text: "Der Landkreis Vechta und der Landkreis Fürth haben vor zehn Jahren einen Partnerschaftsvertrag geschlossen. Auch die Feuerwehren beider Kreise sind seit 2005 befreundet.",
		want: []string{"Landkreis Vechta + Landkreis Fürth county_partnership 2009 duration"},
	},
	{
		name: "what came of a friendship",
		text: "Oelde – Niederwiesa: Aus der 1990 vereinbarten Freundschaft wurde 1993 eine Partnerschaft.",
		want: []string{"Oelde + Niederwiesa city_twinning 1993 stated"},
	},
	{
		name: "a friendship that became a partnership",
		text: "Mannheim und Qingdao begründeten 1995 zunächst eine Städtefreundschaft. Partnerstadt ist Qingdao seit 2016.",
		want: []string{"Mannheim + Qingdao city_friendship 1995 stated", "Mannheim + Qingdao city_twinning 2016 stated"},
	},
	{
		name: "the clearer word tells the kind",
		text: "Zwischen Aichach und Brixlegg besteht eine Städtefreundschaft. Am 3. August 1991 wurde in Aichach die Urkunde von Aichach und Brixlegg unterzeichnet.",
		want: []string{"Aichach + Brixlegg city_friendship 1991-08-03 stated"},
	},
	{
		name: "a friendship out of which came more", date: "2019-05-31",
		text: "Rastatt und Fano schlossen 1985 Freundschaft, aus der 1990 eine Städtepartnerschaft wurde.",
		want: []string{"Rastatt + Fano city_twinning 1990 stated"},
	},
	{
		name: "what an exchange led to", date: "2024-08-30",
		text: "Rottweil und L'Aquila: Die Freundschaft nahm 1984 mit einem Jugendaustausch ihren Anfang und mündete 1988 in eine offizielle Städtepartnerschaft.",
		want: []string{"Rottweil + L'Aquila city_twinning 1988 stated"},
	},
	{
		name: "a letter of intent on the way", date: "2019-03-08",
		text: "Rosenheim und Lazise unterzeichneten 2004 eine Absichtserklärung. Die Städtepartnerschaft zwischen Rosenheim und Lazise besteht seit 2008.",
		want: []string{"Rosenheim + Lazise city_twinning 2008 stated"},
	},
	{
		name: "the friendship with another",
		text: "Hameln feiert seine Städtepartnerschaft mit Torbay. Die Freundschaft mit Quedlinburg geht auf das Jahr 1963 zurück, besiegelt wurde sie 1967.",
		want: []string{"Hameln + Quedlinburg city_twinning 1967 stated", "Hameln + Torbay city_twinning"},
	},
	{
		name: "patronage over people",
		text: "Die Stadt Ansbach übernahm 1954 die Patenschaft über die Heimatvertriebenen aus Jägerndorf.",
		want: []string{"Ansbach + Jägerndorf city_friendship 1954 stated"},
	},
	{
		name: "what they agree on is a plan",
		text: "Die Städtepartnerschaft zwischen Bayreuth und Rudolstadt entstand 1990. Im Mai 2010 vereinbarten Bayreuth und Tekirdağ, eine Partnerschaft anzustreben.",
		want: []string{"Bayreuth + Rudolstadt city_twinning 1990 stated"},
	},
	{
		name: "to work together is no merger",
		text: "Kiel und Brest sind seit langem Partnerstädte. 1987 besiegelten Kiel und Brest die Zusammenarbeit.",
		want: []string{"Kiel + Brest city_twinning 1987 stated"},
	},
}
