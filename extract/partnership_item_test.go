package extract

// itemCases are the lines of lists: what stands in them and below them.
var itemCases = []joinCase{
	{
		name: "a country below each name, and the town told by its title", url: "https://www.hof.de/partner",
		text: "Hofs Partnerstädte\n\nVilleneuve-la-Garenne\nFrankreich\nDie Partnerschaft mit der Stadt im Großraum Paris besteht seit 1984.\n\nOgden\nUSA\nSeit 1954 gibt es die Freundschaft mit der Stadt in Utah.",
		want: []string{"Hof + Ogden city_twinning 1954 stated", "Hof + Villeneuve-la-Garenne city_twinning 1984 stated"},
	},
	{
		name: "none, and the neighbours", url: "https://www.lra-mue.de/zahlen",
		text: "Landkreis Mühldorf a. Inn\n\nPartnerlandkreise: keine\nNachbarlandkreise: Altötting, Erding, Rosenheim",
	},
	{
		name: "the neighbours below the partners", url: "https://www.burghausen.de/zahlen",
		text: "Partnerstädte\nFumel (Frankreich)\nSulmona (Italien)\nNachbarorte: Altötting, Erding",
		want: []string{"Burghausen + Fumel city_twinning", "Burghausen + Sulmona city_twinning"},
	},
	{
		name: "a deed below or behind the name", url: "https://www.ludwigsburg.de/partner",
		text: "Städtepartnerschaften\nCaerphilly, Wales\nbegründet 1960\nNový Jičín, Tschechien\n1991 gegründet, beide Räte stimmten zu",
		want: []string{"Ludwigsburg + Caerphilly city_twinning 1960 stated", "Ludwigsburg + Nový Jičín city_twinning 1991 stated"},
	},
	{
		name: "each line with whose partner it is",
		text: "Unsere Partnergemeinde\n\nLoburg (Sachsen-Anhalt): seit 1990 Partnerstadt von Ostbevern",
		want: []string{"Ostbevern + Loburg city_twinning 1990 stated"},
	},
	{
		name: "a part of the home", url: "https://www.muensingen.com/ortsteile",
		text: "Ortsteil Dottingen – Geschichte und Partnerschaft\n\nMünsingen-Dottingen",
	},
	{
		name: "a table whose columns are parted by spaces", url: "https://www.gera.de/partner",
		text: "Gera: Partnerstädte\n\nStadt            Land              seit\nArnheim          Niederlande       1990\nFort Wayne       USA               1992\nSaint-Denis      Frankreich        2000",
		want: []string{"Gera + Arnheim city_twinning 1990 stated", "Gera + Fort Wayne city_twinning 1992 stated", "Gera + Saint-Denis city_twinning 2000 stated"},
	},
	{
		name: "a predicate whose line ends with its preposition",
		text: "Der Landkreis Ludwigsburg ist freundschaftlich verbunden mit\n- dem Oberen Galiläa (Israel), seit 1984\n- der Provinz Bergamo (Italien), seit 2001\n- dem Komitat Pest (Ungarn), seit 2002",
		want: []string{"Landkreis Ludwigsburg + Bergamo region_partnership 2001 stated", "Landkreis Ludwigsburg + Komitat Pest county_partnership 2002 stated"},
	},
	{
		name: "where it lies and since when in the line below", url: "https://www.eisenach.de/partner",
		text: "Partnerstädte\nSedan\nFrankreich | Partnerschaft seit 1991\nWaverly\nIowa, USA | Partnerschaft seit 1992",
		want: []string{"Eisenach + Sedan city_twinning 1991 stated", "Eisenach + Waverly city_twinning 1992 stated"},
	},
	{
		name: "what towns have, and one that has none",
		text: "Südtirol: Partnerschaften der Gemeinden\nBozen: keine Partnerstädte\nMeran: Salzburg (seit 2001)\nBrixen: Regensburg (seit 1969), Havlíčkův Brod (Tschechien)",
		want: []string{"Brixen + Havlíčkův Brod city_twinning", "Brixen + Regensburg city_twinning 1969 stated", "Meran + Salzburg city_twinning 2001 stated"},
	},
	{
		name: "fields, and the publisher at the end",
		text: "PARTNERSTÄDTE\nLand: Japan\nStadt: Owani\nSeit: 2000\nLand: Österreich\nStadt: Fürstenfeld\nSeit: 1988\nStadt Bad Wörishofen – Bahnhofstraße 1",
		want: []string{"Bad Wörishofen + Fürstenfeld city_twinning 1988 stated", "Bad Wörishofen + Owani city_twinning 2000 stated"},
	},
	{
		name: "a part of a town abroad, and a name behind its country", url: "https://www.celle.de/partner",
		text: "Partnerstädte\nHoàn Kiếm, Hanoi (Vietnam), seit 2013\nSongpa-gu, Seoul, Südkorea (seit 2012)\nIsrael: Mazkeret Batja (seit 1986)\nPau (Frankreich): Vertrag 1962, erneuert 1982",
		want: []string{"Celle + Hoàn Kiếm city_twinning 2013 stated", "Celle + Mazkeret Batja city_twinning 1986 stated", "Celle + Pau city_twinning 1962 stated", "Celle + Songpa-gu city_twinning 2012 stated"},
	},
	{
		name: "regions in Europe and overseas", url: "https://www.sachsen.de/partner",
		text: "Der Freistaat Sachsen unterhält Partnerschaften mit Regionen in Europa und Übersee.\n\nBretagne\nPartnerschaft seit 1995",
		want: []string{"Sachsen + Bretagne region_partnership 1995 stated"},
	},
	{
		name: "a journey before the deed", url: "https://www.wennigsen.de/partner",
		text: "Partnerschaften\nWennigsen pflegt eine Partnerschaft mit der Gemeinde Forges-les-Eaux in der Normandie.\nSo begann es\nBereits 1966 reisten die ersten Schüler nach Frankreich. Die Urkunde trägt das Datum 5. Juni 1971.",
		want: []string{"Wennigsen + Forges-les-Eaux city_twinning 1971-06-05 stated"},
	},
	{
		name: "the province of the one that a page is about", url: "https://www.moerlenbach.de/brentonico",
		text: "Brentonico\nUnsere Partnergemeinde liegt über dem Gardasee.\nProvinz: Trient\nEinwohner: 4.000\nPartnerschaftsurkunde: 14. September 1986",
		want: []string{"Mörlenbach + Brentonico city_twinning 1986-09-14 stated"},
	},
	{
		name: "the letters of the country, and who the town is below", url: "https://www.rheine.de/partner",
		text: "Partnerstädte\nRheine pflegt vier Städtepartnerschaften.\nBernburg (D)\nDer Partnerschaftsvertrag mit der Stadt an der Saale wurde am 4. November 1989 unterzeichnet.\nLeiria (P)\nDie portugiesische Bischofsstadt ist seit 1996 Partnerstadt.",
		want: []string{"Rheine + Bernburg city_twinning 1989-11-04 stated", "Rheine + Leiria city_twinning 1996 stated"},
	},
	{
		name: "a country with more below the name",
		text: "Stadt Bergisch Gladbach\nINTERNATIONALES\n\nBourgoin-Jallieu\nFrankreich | 26.000 Einwohner\nPartnerstadt seit 1956\n\nLuton\nGroßbritannien | 200.000 Einwohner\nPartnerstadt seit 1957",
		want: []string{"Bergisch Gladbach + Bourgoin-Jallieu city_twinning 1956 stated", "Bergisch Gladbach + Luton city_twinning 1957 stated"},
	},
	{
		name: "deeds with their days below",
		text: "Bezirk Reinickendorf: Städtepartnerschaften\n\nAntony, Frankreich\nvereinbart am 20. April 1966\nMelle, Niedersachsen\nvereinbart am 9. Oktober 1988\nLipezk\nRussland\ngegründet 2000",
		want: []string{"Reinickendorf + Antony city_twinning 1966-04-20 stated", "Reinickendorf + Lipezk city_twinning 2000 stated", "Reinickendorf + Melle city_twinning 1988-10-09 stated"},
	},
	{
		name: "what the towns on the list have, behind a colon",
		text: "Die Partnerstädte Mannheims sind an der Brücke auf Tafeln verewigt: Swansea (1957), Toulon (1959), Riesa (1988).",
		want: []string{"Mannheim + Riesa city_twinning 1988 stated", "Mannheim + Swansea city_twinning 1957 stated", "Mannheim + Toulon city_twinning 1959 stated"},
	},
	{
		name: "what the partner is", url: "https://www.landkreis-cham.de/partner",
		text: "Partnerschaften des Landkreises Cham\nBezirk Domažlice (Tschechien)\nGrenznachbar, Vereinbarung seit 1990",
		want: []string{"Landkreis Cham + Bezirk Domažlice county_partnership 1990 stated"},
	},
	{
		name: "a span behind the noun", url: "https://www.linz.at/partner",
		text: "Linzer Partnerstädte\nNischni Nowgorod (Russland), Partnerschaft 1993 bis 2022\nTampere (Finnland), Partnerschaft seit 1995",
		want: []string{"Linz + Nischni Nowgorod city_twinning 1993 stated until 2022", "Linz + Tampere city_twinning 1995 stated"},
	},
	{
		name: "a region before its town", url: "https://www.passau.de/partner",
		text: "Partnerstädte\nFrankreich: Cagnes-sur-Mer (seit 1973)\nSachsen: Coswig (seit 1991)",
		want: []string{"Passau + Cagnes-sur-Mer city_twinning 1973 stated", "Passau + Coswig city_twinning 1991 stated"},
	},
	{
		name: "treaties signed in both towns", url: "https://www.dornbirn.at/partner",
		text: "Partnerstädte\nCesenatico (Italien)\nVertragsunterzeichnung: 10. August 2004 in Dornbirn, 10. August 2005 in Cesenatico\nSligo (Irland)\nBeginn: 2000 | Verein: Freunde Sligos (gegründet 2003)",
		want: []string{"Dornbirn + Cesenatico city_twinning 2004-08-10 stated", "Dornbirn + Sligo city_twinning 2000 stated"},
	},
	{
		name: "a partner in this country, and nobody tells whose",
		text: "Unsere Partnerstädte\n\nStafford (Großbritannien)\n1979 wurde die Partnerschaft begründet.\n\nCoswig (Sachsen)\n2001 wurde die Partnerschaft begründet, 2012 ein Platz nach Coswig benannt.",
	},
	{
		name: "a name that nobody knows below one that has its year", url: "https://www.hassfurt.de/partner",
		text: "Partnerstädte\n\nLyon (F)\n\nDie Stadt liegt an einem Fluss. 2002 unterzeichneten die Bürgermeister die Partnerschaftsurkunde.\n\nUnbekanntdorf (H)\n\nDie Stadt liegt an einem Fluss. 1983 unterzeichneten die Bürgermeister die Partnerschaftsurkunde.",
		want: []string{"Haßfurt + Lyon city_twinning 2002 stated"},
	},
	{
		name: "given names in a table, and a pair with a name that nobody knows", url: "https://www.salzburg.at/partner",
		text: "Salzburgs Partnerstädte\n2\tVerona\tItalien\t1973\n3\tLeón\tNicaragua\t1984",
		want: []string{"Salzburg + León city_twinning 1984 stated", "Salzburg + Verona city_twinning 1973 stated"},
	},
	{
		name: "pairs of which nobody knows one",
		text: "Bezirkspartnerschaften in Köln\n\nPorz – Hazebrouck (Frankreich), 1967\nRodenkirchen – Eygelshoven (Niederlande), 1968",
		want: []string{"Porz am Rhein + Hazebrouck city_twinning 1967 stated", "Rodenkirchen + Eygelshoven city_twinning 1968 stated"},
	},
	{
		name: "partners of a parish",
		text: "Kirchenkreis Hameln-Pyrmont: Partnerschaften\nGemeinde Riga (Lettland), seit 1994\nLublin (Polen), seit 1992",
	},
	{
		name: "a quiz about the partners", url: "https://www.emden.de/quiz",
		text: "Partnerstädte-Quiz: die Gewinner\n\nSligo (Irland), seit 1990\nKuopio (Finnland), seit 1992",
	},
	{
		name: "partner counties, of which one is in this country", url: "https://www.lk-vr.de/partner",
		text: "Landkreis Vorpommern-Rügen\nKreispartnerschaften\nDer Landkreis ist durch Verträge mit drei Kreisen verbunden.\nRhein-Kreis Neuss\nIm Juni 1990 wurde die Partnerschaft besiegelt.\nPowiat Świdwiński\nPartnervertrag: 23.05.2001",
		want: []string{"Landkreis Vorpommern-Rügen + Rhein-Kreis Neuss county_partnership 1990-06 stated", "Landkreis Vorpommern-Rügen + Świdwiński county_partnership 2001-05-23 stated"},
	},
	{
		name: "a landscape that is a village too", url: "https://www.ettlingen.de/partner",
		text: "Unsere Partnerstädte\n1953\tEpernay, Champagne (Frankreich)\n1971\tMiddelkerke (Belgien)",
		want: []string{"Ettlingen + Epernay city_twinning 1953 stated", "Ettlingen + Middelkerke city_twinning 1971 stated"},
	},
	{
		name: "a sentence about the town is none of the tie", url: "https://www.ahlen.de/partner",
		text: "Ahlens Partnerstädte\n\nAfula (Israel)\nAfula, benannt nach einer Burg, wurde 1925 gegründet und liegt im Norden. Städtepartnerschaft seit 1986.\nPendle (England)\nDer Bezirk Pendle in Lancashire entstand 1974. Seit 1977 ist er Partner der Stadt Ahlen.",
		want: []string{"Ahlen + Afula city_twinning 1986 stated", "Ahlen + Pendle city_twinning 1977 stated"},
	},
	{
		name: "friendships among the partners", url: "https://www.buende.de/partner",
		text: "Bündes Partnerstädte\n\nLeisnig (Sachsen)\nStädtepartnerschaft seit 1990\nJakobstad (Finnland)\nFreundschaft seit 1997\nVranje (Serbien) | Freundschaft seit 1999",
		want: []string{"Bünde + Jakobstad city_friendship 1997 stated", "Bünde + Leisnig city_twinning 1990 stated", "Bünde + Vranje city_friendship 1999 stated"},
	},
	{
		name: "what a town is called is no town", url: "https://www.ahlen.de/partner",
		text: "Ahlen: Partnerstädte\nSaumur\nWeinstadt an der Loire (Frankreich), Partnerschaft seit 1967\nWarwick\nBurgstadt in Mittelengland, Partnerschaft seit 1989\nZielona Góra\nWeinstadt in Polen (früher Grünberg), Partnerschaft seit 1993",
		want: []string{"Ahlen + Saumur city_twinning 1967 stated", "Ahlen + Warwick city_twinning 1989 stated", "Ahlen + Zielona Góra city_twinning 1993 stated"},
	},
	{
		name: "the namesake abroad",
		text: "Stadt Bocholt – Städtepartnerschaften\n\nBocholt (Belgien), seit 1969\nAurillac (Frankreich), seit 1972",
		want: []string{"Bocholt + Aurillac city_twinning 1972 stated", "Bocholt + Bocholt city_twinning 1969 stated"},
	},
	{
		name: "contacts, and a tie that has ended", url: "https://www.kreis-herford.de/partner",
		text: "Partnerkreise des Kreises Herford\n\nKreis Quedlinburg (bis 2007)\nLandkreis Stendal – Partnerschaft seit 1990\nLandkreis Bamberg: Kontakte ohne Vertrag",
		want: []string{"Kreis Herford + Kreis Quedlinburg county_partnership until 2007", "Kreis Herford + Landkreis Stendal county_partnership 1990 stated"},
	},
	{
		name: "sights beside the towns", url: "https://www.weinheim.de/partner",
		text: "Tafeln zu den Partnerstädten:\nAnet – Schloss der Diane de Poitiers, Partner seit 1961\nQwertling – Alpenblick bei Grenoble, Partner seit 1977\nLutherstadt Eisleben – Luthers Geburtsort, Partner seit 1990",
		want: []string{"Weinheim + Anet city_twinning 1961 stated", "Weinheim + Eisleben city_twinning 1990 stated"},
	},
	{
		name: "contacts before the tie, and another name since", url: "https://www.ahlen.de/partner",
		text: "Partnerstädte\n\nArgentan (Normandie): 1983 erste Kontakte\nQwertling (England): 1983 Kontakte, 1989 Partnerschaft\n\nUden (Niederlande, Provinz Nordbrabant; seit 2022 Gemeinde Maashorst) und Ahlen verbindet seit 1971 eine Städtepartnerschaft.",
		want: []string{"Ahlen + Argentan city_twinning", "Uden + Ahlen city_twinning 1971 stated"},
	},
	{
		name: "trips behind the partners", url: "https://www.hoechberg.de/partner",
		text: "Höchberg ist verschwistert mit\n\nBastia Umbra (Italien) – seit 1998\n\nRückblick\n\n2019: Busfahrt nach Assisi und Rom",
		want: []string{"Höchberg + Bastia Umbra city_twinning 1998 stated"},
	},
	{
		name: "bullets below the towns, and a field with the contacts before", url: "https://www.bergkamen.de/partner",
		text: "Städtepartnerschaften\n\nHirson\n- Nordfrankreich\n- 9.000 Einwohner\n- Städtepartnerschaft seit 1982\n\nGennevilliers/Frankreich\nPartner seit: 21. Oktober 1995 (Beginn der Kontakte 1959)\n\nHarpenden\nEngland – seit 1963",
		want: []string{"Bergkamen + Gennevilliers city_twinning 1995-10-21 stated", "Bergkamen + Harpenden city_twinning 1963 stated", "Bergkamen + Hirson city_twinning 1982 stated"},
	},
	{
		name: "a region behind whom nobody knows is not whose page it is",
		text: "Steckbriefe\n\nCEGLÉD (Ungarn)\nPartnerschaftsvereinbarung: 1972\n\nQWERTEN (Bayern)\nPartnerschaftsvereinbarung: 1987",
	},
	{
		name: "a friendship told of below", url: "https://www.ahlen.de/partner",
		text: "Partnergemeinden\n\nUglitsch\nMit der russischen Stadt an der Wolga kam 1996 ein Freundschaftsvertrag zustande.",
		want: []string{"Ahlen + Uglitsch city_friendship 1996 stated"},
	},
	{
		name: "a tie that is to come, and a second name", url: "https://www.ahlen.de/partner",
		text: "AHLENS PARTNERSTÄDTE\n\nHINCKLEY & BOSWORTH (GB) | SEIT 1970\nVOIRON (F) | SEIT 1981\nXUZHOU (CHN) | IN VORBEREITUNG",
		want: []string{"Ahlen + Hinckley city_twinning 1970 stated", "Ahlen + Voiron city_twinning 1981 stated"},
	},
	{
		name: "a county that has a namesake in another country", url: "https://www.ahlen.de/partner",
		text: "Partnerstädte\n\nSudbury\nSuffolk, Großbritannien\nUrkunde: 28. Juni 1981\nwww.sudbury-tc.gov.uk",
		want: []string{"Ahlen + Sudbury city_twinning 1981-06-28 stated"},
	},
	{
		name: "a name nobody knows before a stroke", url: "https://www.ahlen.de/partner",
		text: "Partnerstädte im Überblick:\nSens/Frankreich (1966)\nQuimbegorod/Ukraine (2010)",
		want: []string{"Ahlen + Quimbegorod city_twinning 2010 stated", "Ahlen + Sens city_twinning 1966 stated"},
	},
}
