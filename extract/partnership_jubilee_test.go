package extract

// jubileeCases are texts that count years: jubilees, terms, how long ago.
var jubileeCases = []joinCase{
	{
		name: "the jubilee of a pronoun", date: "2015-12-01",
		text: "Düren hat fünf Partnerschaften. Die erste, die mit Valenciennes, jährt sich 2019 zum sechzigsten Mal. Der Kreis ist mit Mytischtschi (seit 1997) verschwistert.",
		want: []string{"Düren + Valenciennes city_twinning 1959 anniversary", "Kreis Düren + Mytischtschi county_partnership 1997 stated"},
	},
	{
		name: "a tie of regions is none of the towns where it was made",
		text: "Hessen und die Emilia-Romagna feiern. Die Ministerin war in Bologna. Anlass ist das Jubiläum der Regionalpartnerschaft, die 1992 in Wiesbaden besiegelt wurde.",
		want: []string{"Hessen + Emilia-Romagna region_partnership 1992 stated"},
	},
	{
		name: "jubilees of other years", date: "2017-06-15",
		text: "Die Städtepartnerschaft zwischen Kiel und Brest feierte vor fünf Jahren ihr 25-jähriges Bestehen. Im Jahr 2020 wird die Partnerschaft zwischen Dresden und Coventry 61 Jahre alt.",
		want: []string{"Dresden + Coventry city_twinning 1959 anniversary", "Kiel + Brest city_twinning 1987 anniversary"},
	},
	{
		name: "a name of other things before since", date: "2017-06-15",
		text: "Pilsen ist seit nunmehr 30 Jahren Partnerstadt von Regensburg. Reims, seit 1967 Partnerstadt von Aachen, schickte Gäste.",
		want: []string{"Aachen + Reims city_twinning 1967 stated", "Regensburg + Pilsen city_twinning 1987 duration"},
	},
	{
		name: "years that it has been", date: "2019-07-10",
		text: "In diesem Jahr sind es 45 Jahre, dass Kiel und Brest eine Partnerschaft eingegangen sind.",
		want: []string{"Kiel + Brest city_twinning 1974 duration"},
	},
	{
		name: "a celebration in the other town", date: "2019-07-10",
		text: "In Coventry wurde am Samstag das 60-jährige Bestehen der Partnerschaft mit Dresden gefeiert.",
		want: []string{"Coventry + Dresden city_twinning 1959 anniversary"},
	},
	{
		name: "a jubilee far from its word", date: "2016-03-14",
		text: "2017 jährt sich die Gründung der Städtepartnerschaft zwischen Husum und Kidderminster zum 50. Mal.",
		want: []string{"Husum + Kidderminster city_twinning 1967 anniversary"},
	},
	{
		name: "a club at the jubilee of a tie", date: "2020-02-17",
		text: "Das Prinzenpaar aus Neuwied besuchte die Partnerstadt Bromley. Der Karnevalsverein hatte die Reise zum 33. Geburtstag der Partnerschaft organisiert.",
		want: []string{"Neuwied + Bromley city_twinning 1987 anniversary"},
	},
	{
		name: "the jubilee of a tie in one word", date: "2015-07-17",
		text: "Haben die niederländische Gemeinde Borne und die Stadt Rheine ihr 33-jähriges Partnerschaftsbestehen begangen? Ja.",
		want: []string{"Borne + Rheine city_twinning 1982 anniversary"},
	},
	{
		name: "a jubilee of long ago", date: "2021-10-28",
		text: "Die Skulptur war 1994 zum 20. Geburtstag der Partnerschaft Eberswalde–Delmenhorst aufgestellt worden.",
		want: []string{"Eberswalde + Delmenhorst city_twinning 1974 anniversary"},
	},
	{
		name: "in office since another year", date: "2022-05-13",
		text: "Bürgermeisterin Karin Witt, seit 2015 im Amt, begrüßte die Gäste aus Niederwiesa, mit denen Oelde seit 1990 eine Partnerschaft pflegt.",
		want: []string{"Oelde + Niederwiesa city_twinning 1990 stated"},
	},
	{
		name: "a choir's jubilee", date: "2022-05-13",
		text: "Der Chor „Harmonie“ besteht seit 1922. Zum 100-jährigen Jubiläum kommen Sänger aus Oeldes Partnergemeinde Niederwiesa.",
		want: []string{"Oelde + Niederwiesa city_twinning"},
	},
	{
		name: "years that something takes", date: "2024-06-03",
		text: "Lustenau hat die Partnerschaft mit Rehetobel nach 22 Jahren für die nächsten drei Jahre verlängert.",
		want: []string{"Lustenau + Rehetobel city_twinning"},
	},
	{
		name: "after its beginning in a year", date: "2024-10-17",
		text: "65 Jahre nach dem Beginn der Städtepartnerschaft Dresden–Wrocław im Jahr 1959 ist viel erreicht.",
		want: []string{"Dresden + Breslau city_twinning 1959 stated"},
	},
	{
		name: "how things are today dates nothing", date: "2016-04-04",
		text: "So ist Waldkirch heute mit Liestal verbunden (seit 1989) und mit Worthing (seit 1998).",
		want: []string{"Waldkirch + Liestal city_twinning 1989 stated", "Waldkirch + Worthing city_twinning 1998 stated"},
	},
	{
		name: "on a motion, and three years for three", date: "2020-02-17",
		text: "Auf Antrag zweier Fraktionen hat der Rat der Stadt Herten am Mittwoch die Aufnahme einer Städtepartnerschaft mit dem bosnischen Tuzla beschlossen. Arras, Doncaster und Schneeberg sind seit 1984, 1989 und 1990 Partnerstädte von Herten.",
		want: []string{"Herten + Arras city_twinning 1984 stated", "Herten + Doncaster city_twinning 1989 stated", "Herten + Schneeberg city_twinning 1990 stated", "Herten + Tuzla city_twinning 2020-02-12 stated"},
	},
	{
		name: "a term of office is no founding",
		text: "In seiner Zeit als Bürgermeister von 1965 bis 1985 schloss Hermeskeil 1972 die Partnerschaft mit Saint-Fargeau-Ponthierry.",
		want: []string{"Hermeskeil + Saint-Fargeau-Ponthierry city_twinning 1972 stated"},
	},
	{
		name: "years after the signing", date: "2019-09-09",
		text: "Zwanzig Jahre nach der Unterzeichnung ihres Partnerschaftsvertrags haben Bad Zwischenahn und Gołuchów am Wochenende gefeiert.",
		want: []string{"Bad Zwischenahn + Gołuchów city_twinning 1999 anniversary"},
	},
}
