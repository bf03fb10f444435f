package extract

// envoyCases are texts that name partners beside those whose they are, or by who comes from them.
var envoyCases = []joinCase{
	{
		name: "people from the partners of the sentence before",
		text: "Die Stadt Braunschweig hat ihre Partnerstädte eingeladen. Musiker aus Nîmes (seit 1962) und Bath (seit 1971) treten auf.\n\nGäste aus den Partnerstädten reisen an. Ravensburg erwartet Besuch aus Rivoli, Montélimar und Coswig.",
		want: []string{
			"Braunschweig + Bath city_twinning 1971 stated", "Braunschweig + Nîmes city_twinning 1962 stated",
			"Ravensburg + Coswig city_twinning", "Ravensburg + Montélimar city_twinning", "Ravensburg + Rivoli city_twinning",
		},
	},
	{
		name: "neighbours and goods are none",
		text: "Die Stadt Braunschweig hat ihre Partnerstädte eingeladen. Gäste aus Peine und Wolfenbüttel reisen an.\n\nUlm dankt den Partnerstädten. Weine aus Bordeaux und Porto gibt es am Stand.",
	},
	{
		name: "a place and its partners",
		text: "Das Fest feiern die Stadt Kiel und ihre Partnerstädte Brest und Vaasa. Zum Netzwerk gehören Rheinland-Pfalz und seine Partnerregionen Burgund und Mittelböhmen.",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Vaasa city_twinning", "Rheinland-Pfalz + Burgund region_partnership", "Rheinland-Pfalz + Mittelböhmen region_partnership"},
	},
	{
		name: "a partner in a country beside another",
		text: "Neben Brest ist in Polen auch Gdynia seit 1985 Partnerstadt von Kiel. Münster führt York und Orléans als Partnerstädte.",
		want: []string{"Kiel + Brest city_twinning", "Kiel + Gdynia city_twinning 1985 stated", "Münster + Orléans city_twinning", "Münster + York city_twinning"},
	},
	{
		name: "a place by two names",
		text: "Hamburg feiert. Die Partnerschaft mit Sankt Petersburg, dem damaligen Leningrad, reicht bis 1957 zurück.",
		want: []string{"Hamburg + Sankt Petersburg city_twinning 1957 stated"},
	},
	{
		name: "counties called by their towns", date: "2019-11-29",
		text: "Kreistag feiert 20 Jahre Partnerschaft mit Olsztyn\n\nOsnabrück. Der Landkreis Osnabrück hat das 20-jährige Bestehen seiner Partnerschaft mit dem polnischen Landkreis Olsztyn begangen.",
		want: []string{"Landkreis Osnabrück + Landkreis Olsztyn county_partnership 1999 anniversary"},
	},
	{
		name: "a town that is a given name too", date: "2013-06-28",
		text: "Seit dreißig Jahren sind Erlangen und Wladimir Partnerstädte.",
		want: []string{"Erlangen + Wladimir city_twinning 1983 duration"},
	},
}
