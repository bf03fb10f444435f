package extract

// predicateCases are texts in which one subject has two predicates, each with a partner and a date of its own.
var predicateCases = []joinCase{
	{
		name: "two predicates of a main clause",
		text: "Worms hat 1967 eine Partnerschaft mit Auxerre geschlossen und ist seit 1998 mit Mobile verschwistert.",
		want: []string{"Worms + Auxerre city_twinning 1967 stated", "Worms + Mobile city_twinning 1998 stated"},
	},
	{
		name: "two predicates of a relative clause",
		text: "Zu Gast war Worms, das 1967 eine Städtepartnerschaft mit Auxerre einging und seit 1998 mit Mobile verschwistert ist.",
		want: []string{"Worms + Auxerre city_twinning 1967 stated", "Worms + Mobile city_twinning 1998 stated"},
	},
	{
		name: "a verb that parts in two, and a noun without a place beside it",
		text: "Lörrach ging 1966 eine Städtepartnerschaft mit Sens ein und ist seit 2002 Partnerstadt von Edirne.",
		want: []string{"Edirne + Lörrach city_twinning 2002 stated", "Lörrach + Sens city_twinning 1966 stated"},
	},
	{
		name: "a document before the second predicate",
		text: "Lörrach unterzeichnete 1966 mit Sens eine Partnerschaftsurkunde und ist seit 1986 mit Senigallia verschwistert.",
		want: []string{"Lörrach + Senigallia city_twinning 1986 stated", "Lörrach + Sens city_twinning 1966 stated"},
	},
	{
		name: "a second predicate of a town that follows",
		text: "Seit 1966 ist Lörrach mit Sens verschwistert und 1986 kam Senigallia dazu.",
		want: []string{"Lörrach + Senigallia city_twinning 1986 stated", "Lörrach + Sens city_twinning 1966 stated"},
	},
	{
		name: "a second predicate of what is to come",
		text: "Lörrach hat 1966 eine Städtepartnerschaft mit Sens geschlossen und plant für 2030 eine mit Senigallia.",
		want: []string{"Lörrach + Sens city_twinning 1966 stated"},
	},
	{
		name: "a noun whose copula ends the clause",
		text: "Es freut uns, dass Lörrach seit 1966 Partnerstadt von Sens ist.",
		want: []string{"Sens + Lörrach city_twinning 1966 stated"},
	},
	{
		name: "an attribute with a date of its own",
		text: "Die seit 1966 bestehende Partnerschaft von Lörrach mit Sens und die 1986 geschlossene mit Senigallia werden gefeiert.",
		want: []string{"Lörrach + Senigallia city_twinning 1986 stated", "Lörrach + Sens city_twinning 1966 stated"},
	},
	{
		name: "treaties in brackets behind the towns that they are with",
		text: "Lörrach hat zwei Partnerstädte: Sens (Vertrag von 1966) und Senigallia (Vertrag von 1986).",
		want: []string{"Lörrach + Senigallia city_twinning 1986 stated", "Lörrach + Sens city_twinning 1966 stated"},
	},
	{
		name: "another one that was founded in a sentence of its own",
		text: "Lörrach hat seit 1966 eine Städtepartnerschaft mit Sens. Eine zweite mit Senigallia wurde 1986 ins Leben gerufen.",
		want: []string{"Lörrach + Senigallia city_twinning 1986 stated", "Lörrach + Sens city_twinning 1966 stated"},
	},
}
