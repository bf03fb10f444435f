package extract

import "github.com/auslese/auslese/extract/token"

// How relations are found. The rules of rules/relation find cues in the row in which
// places and dates are one token each: nouns for a tie (Städtepartnerschaft), nouns
// for the other party (Partnerstadt), predicates (verschwistert), founding acts,
// `seit`, anniversaries, visits. German word order is free, so Go joins them:
//
//  1. Names that only the company of a tie makes places are added (relation_guess.go and those
//     named after it): Partnerstadt Zalalövő, Partnerschaft mit Schowkwa und Nischyn.
//  2. The home is found (relation_home.go, _host): the place that publishes the document, by
//     address, dateline, publisher, mentions. It is the party that `unsere` leaves out.
//  3. A sentence is read into a line (relation_line.go) of slots (relation_slot.go, _wire): each place
//     with its preposition or case, title and article. Places that only locate another are
//     taken into its slot (Barnet in London: relation_locate.go), coordinated ones make a group
//     (relation_group.go), clauses part at commas, dashes and brackets outside a group
//     (relation_part.go), and before a second predicate (relation_predicate.go).
//  4. A cue looks for its parties: in the frame behind it (zwischen A und B; mit B; von
//     A; der beiden Städte: partnership_both.go), before it (Leipziger, Leipzigs), as antecedent of a relative clause, as
//     subject of its clause, then of the sentence (partnership_noun.go, _town, _mate,
//     _linked, _patronage, _bond; relation_clause.go, _seat). A town may be called by its title or country
//     (partnership_title.go, relation_told.go). What is missing comes from the pair at hand, the
//     home, or the only other place named (partnership_complete.go, _missing, relation_focus.go).
//     Ties of schools, parishes, clubs, firms, plans and denials are dropped (partnership_others.go,
//     _parish, _denied).
//  5. The year is that of the best cue in the tie's clause, or in one that speaks of it
//     (partnership_year.go, _matter): a dated act or participle, `seit`, then
//     anniversaries and durations, counted from the date of the celebration. What is
//     only bounded, a renewal, or somebody else's gives none (partnership_point.go, _spoilt,
//     _phrase). A date that stands right at a place of a list is that place's (partnership_dated.go).
//  6. Sentences that go on without a tie word are read as series (1964 folgte Calais;
//     mit Kiel seit 1967: partnership_rest.go, _series, _pairs, _next), lines and table rows under a
//     heading as lists, or under an address that says what they are (partnership_list.go, _item,
//     _run, _cell, _address). A town may be the heading of what is told below it
//     (partnership_heading.go, _body).
//  7. Visits, relations that are kept up and routes pair two places without a tie
//     (citypair_join.go, _visit, _guest, _home, _station, _relate, _aid, _route).
//  8. A document has one partnership for a pair and kind with its best evidence, and one
//     city pair for two cities with all mentions (relation_records.go).

// relations is what a worker keeps for the relation layer; memory is reused.
type relations struct {
	units        []token.Token        // the row in which places and dates are one token each
	guesses      []Mention            // parties that the place layer left out
	goals        map[*token.Form]bool // see isGoal; nil where it was not yet asked
	parties      []party
	partyAt      map[partyKey]int
	recordAt     map[pairKey]int // index of the record of a pair
	tieAt        map[pairKey]int // index of the first tie of a pair
	home         int             // party that publishes the document; -1 where not known
	year         int             // in which the document was written, where its date is not known
	written      string          // the same as EDTF
	tells        bool            // the text has a word for a tie
	names        bool            // it has a noun for one, or for the other party
	sentence     int             // number of the present sentence
	last         []token.Token   // the sentence before
	elsewhere    int             // number of the last sentence that names a school, parish or the like
	line         line
	ties         []tie
	counties     bool // some of the ties are between counties
	section      int  // number of ties when the present section began
	opened       int  // number of the sentence with which it did
	wires        int  // number of lines that say whence they come; 0 where not yet asked
	before       int  // number of ties before the present sentence
	list         list
	above        above
	lastHead     int // number of the last line that is but a few words
	pageOf       int // party that is the headline of a page which its address or title calls one about partners; -1 for none
	meetings     []meeting
	journey      journey
	pairs        []*CityPairRecord
	partnerships []*PartnershipRecord
	trace        func(format string, args ...any) // nil unless a text is explained
}

// relationFields are what the rules of relations may capture and set.
var relationFields = fields{
	"cue":      oneOf("tie", "pact", "bond", "partner", "mate", "linked", "patronage", "since", "participle", "found", "origin", "anniversary", "ago", "series", "together", "visit", "relations", "settled", "route", "invited", "going", "jointly", "road", "exchange", "aid", "gift", "station", "project"),
	"kind":     oneOf(cityTwinning, cityFriendship, countyPartnership, regionPartnership, cooperation, workingGroup, anyPartnership),
	"relation": oneOf(pairRelations...),
	"date":     byCapture(field{}),
	"years":    byCapture(field{}),
}

// cue is where a rule of relations holds in a sentence.
type cue struct {
	rule     *rule
	what     string
	kind     string
	from, to int
	date     int // token of the captured date; -1 for none
	years    int // captured number of years; 0 for none
}

// tie is a pair of parties that a sentence ties, with what it says of the year.
type tie struct {
	a, b     int // parties
	kind     string
	rule     string
	span     Span
	year     founding
	until    string
	letter   bool // a letter of intent
	vague    bool // told by a word that leaves the kind open: Urkunde, Freundschaft
	open     bool // told by one that leaves it to the parties: Partnerschaft
	sentence int  // its number
	next     int  // the next tie of the same pair, -1 for none; see fileTies
}

// relationWords are the classes of words that Go asks for.
type relationWords struct {
	tie, partner, mate, linked, patronage, bond, pact, letter                                               token.Symbol // what a tie or a party is called
	found, founded, toFound, decision, onset, exist, become, have, gain, series, follow                     token.Symbol // what is told of one
	renewed, contact, planned, ended, refused, attending                                                    token.Symbol // and what is no founding
	jubilee, othersJubilee, celebrate, feast, occasion, conference, state                                   token.Symbol
	org, municipal, title, masculine, guest, area, near, environs, masthead, measure, line, leisure, survey token.Symbol
	preposition, determiner, possessive, ours, relative, both, conjunction, copula                          token.Symbol
	indefinite, length, point, month                                                                        token.Symbol
	ties                                                                                                    token.Set // tie, partner, linked, patronage
	known                                                                                                   token.Set // classes whose words are no names
}

func newRelationWords(l *token.Lexicon) relationWords {
	c := l.MustClass
	t := relationWords{
		tie: c("tie"), partner: c("partner"), mate: c("mate"), linked: c("linked"), patronage: c("patronage"), bond: c("bond"),
		pact: c("pact"), letter: c("letter"),
		found: c("found"), founded: c("founded"), toFound: c("to_found"), decision: c("decision"), onset: c("onset"),
		exist: c("exist"), become: c("become"), have: c("have"), gain: c("gain"), series: c("series"), follow: c("follow"),
		renewed: c("renewed"), contact: c("contact"), planned: c("planned"), ended: c("ended"), refused: c("refused"),
		attending: c("attending"),
		jubilee:   c("jubilee"), othersJubilee: c("others_jubilee"), celebrate: c("celebrate"), feast: c("feast"),
		occasion: c("occasion"), conference: c("conference"), state: c("state"),
		org: c("org"), municipal: c("municipal"), title: c("title_word"), masculine: c("title_masculine"), guest: c("guest"),
		area: c("area"), near: c("near"), environs: c("environs"), masthead: c("masthead"), measure: c("measure"), line: c("line"), leisure: c("leisure"), survey: c("survey"),
		preposition: c("preposition"), determiner: c("determiner"), possessive: c("possessive"), ours: c("ours"),
		relative: c("relative"), both: c("both"), conjunction: c("conjunction"), copula: c("copula"),
		indefinite: c("indefinite"), length: c("length"), point: c("point"), month: c("month"),
	}
	t.ties = tieWords(&t)
	t.known = t.ties
	for _, y := range []token.Symbol{
		t.mate, t.found, t.founded, t.contact, t.onset, t.celebrate, t.jubilee, t.org, t.municipal, t.title, t.othersJubilee,
		t.preposition, t.determiner, t.conjunction, t.measure, t.month, c("weekday"), c("season"), c("holiday"), token.Number, c("bond"), c("pact"), c("noun_end"), t.area,
	} {
		t.known.Add(y)
	}
	return t
}

// mayRelate tells whether the document has a word that a tie or pair cannot do without, and
// notes in w.tells and w.names which.
func (w *worker) mayRelate() bool {
	w.tells = w.toldBeside()
	w.names = w.tells
	if w.hints&token.Mark(markTie) != 0 {
		w.tells = true
		w.names = w.names || w.namesTie()
	}
	return w.tells || w.hints&token.Mark(markCue) != 0
}

// findRelations finds city pairs and partnerships, where the document may have some.
func (w *worker) findRelations() {
	w.parties, w.ties, w.meetings = w.parties[:0], w.ties[:0], w.meetings[:0]
	clear(w.partyAt)
	w.list, w.above, w.lastHead, w.section, w.opened, w.wires = list{}, above{}, 0, 0, 0, 0
	w.pageOf, w.journey = -1, journey{}
	if !w.tells && !(w.namesParties() && w.mayPair()) {
		return
	}
	w.guessPlaces()
	w.joinRow()
	w.findHome()
	w.findYear()
	w.openAddressed()
	w.sentence, w.last, w.elsewhere = 0, nil, 0
	for s := range token.Sentences(w.units) {
		w.sentence++
		w.openSection(s)
		if (w.tells || token.HintsOf(s)&token.Mark(markCue) != 0) && w.findCues(s) {
			w.joinCues()
		}
		w.see(s)
		w.headWith(s)
		w.last = s
	}
	w.tell()
}

// namesParties tells whether the text names two places for a pair, or one, where it has a publisher for the other.
func (w *worker) namesParties() bool {
	if len(w.places) > 0 && w.text.URL+w.text.Publisher != "" {
		return true
	}
	for i := 1; i < len(w.places); i++ {
		if w.places[i].Place.Name != w.places[0].Place.Name {
			return true
		}
	}
	return false
}

// mayPair tells whether a sentence that has a word for a pair, or the one before it, names a place.
func (w *worker) mayPair() bool {
	place, named, lo := 0, false, 0
	for s := range token.Sentences(w.row) {
		before := named
		lo += len(s)
		for named = false; place < len(w.places) && int(w.places[place].From) < lo; place++ {
			named = true
		}
		if (named || before) && token.HintsOf(s)&token.Mark(markCue) != 0 {
			return true
		}
	}
	return false
}

// openSection takes the place that a section begins with as its home: KITZBÜHEL. Der
// Rat hat beschlossen …
func (w *worker) openSection(row []token.Token) {
	if row[0].Form.Has(token.Place) && w.isWired(row, 0) && row[1].Form.Norm == "-" && w.areNotes() {
		if p := w.partyOf(w.mention(row[0].Ref)); publishes(&w.parties[p]) {
			w.home, w.section, w.opened = p, len(w.ties), w.sentence
		}
		return
	}
	signed := len(row) == 5 && row[1].Form.Norm == "(" && row[3].Form.Norm == ")" // FULPMES (kr).
	if (signed || len(row) == 2) && row[0].Flags&token.Block != 0 && row[0].Form.Has(token.Place) && row[len(row)-1].Form.Norm == "." {
		if p := w.partyOf(w.mention(row[0].Ref)); publishes(&w.parties[p]) {
			w.home, w.section, w.opened = p, len(w.ties), w.sentence
		}
	}
}

// areNotes tells whether the text is notes from several towns: more than one line says whence it comes.
// The document is gone through once, when it is first asked.
func (w *worker) areNotes() bool {
	if w.wires == 0 {
		for i := range w.units {
			if t := &w.units[i]; t.Flags&token.Block != 0 && t.Form.Has(token.Place) && w.isWired(w.units, i) {
				w.wires++
			}
		}
	}
	return w.wires > 1
}

// see notes which places a sentence has named.
func (w *worker) see(row []token.Token) {
	for i := range row {
		f := row[i].Form
		if w.tells && w.isOther(f) {
			w.elsewhere = w.sentence
		}
		if row[i].Ref < 0 || i > 1 && row[i-1].Form.Lower == "bei" && row[i-2].Form.Has(token.Place) || w.isLandscape(row, i) {
			continue // Chelles bei Paris
		}
		if f.Has(token.Place) || f.Has(token.Adjective) {
			w.parties[w.partyOf(w.mention(row[i].Ref))].seen = w.sentence
		}
	}
}
