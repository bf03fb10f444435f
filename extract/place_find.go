package extract

import (
	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// candidate is a name of the gazetteer in the text.
type candidate struct {
	from, to int32 // tokens of the name
	lo, hi   int32 // its sentence
	name     gazetteer.Name
	form     gazetteer.Inflection
	id       gazetteer.ID    // the likeliest place; tells names apart within a document
	place    gazetteer.Place // of id
	kind     gazetteer.Kind  // what a title before it says it is; None
	titled   int32           // first token of that title; from where there is none
	title    int32           // token of the title that says it, be it that of the whole list; -1 for none
	points   int
	person   bool // it is (also) a person's name in this document
	dateline bool // it opens a message
	stop     bool // a station, a junction
	org      bool // an organisation's or building's name
	list     int  // first candidate of the list that it stands in
	rule     string
}

// placeWords are the classes of rules/place/words.yaml.
type placeWords struct {
	before, after, title, titles, person, noble, credit, org, orgAfter, street, agency, article token.Symbol
	genitive, and, junction, river, weekday, month, holiday, beside                             token.Symbol
	idiom                                                                                       token.Set
	noVillage                                                                                   token.Set // what a word is that is no name of a village
}

func newPlaceWords(l *token.Lexicon) placeWords {
	c := l.MustClass
	p := placeWords{
		before: c("place_before"), after: c("place_after"), title: c("place_title"), titles: c("place_titles"),
		person: c("person_before"), noble: c("noble_before"), credit: c("credit"), org: c("org_before"), orgAfter: c("org_after"),
		street: c("street_after"), agency: c("agency"), weekday: c("weekday"), month: c("month"), holiday: c("holiday"), article: c("article"),
		genitive: c("genitive_article"), and: c("place_and"),
		junction: c("junction"), river: c("river"), beside: c("place_beside"),
	}
	p.idiom.Add(c("idiom"))
	for _, y := range [...]token.Symbol{token.Abbrev, token.Number, p.before, p.title, p.titles, p.person, p.org, p.orgAfter, p.street, p.agency, p.weekday, p.article} {
		p.noVillage.Add(y)
	}
	return p
}

// placeBuffers are a worker's memory for places, reused from document to document.
type placeBuffers struct {
	candidates []candidate
	readings   []gazetteer.Reading
	shaped     []int32              // tokens that the gazetteer does not know, shaped like villages
	believed   map[*token.Form]bool // forms that are villages in this document
	laws       int                  // how often the document cites a paragraph of a law
	lawCounted bool                 // laws holds for this document
	publisher  []token.Token        // the publisher's name
	evidence   map[gazetteer.ID]nameEvidence
	sense      map[gazetteer.ID]gazetteer.ID // by a name's likeliest place: the one that it means in this document
	called     map[gazetteer.ID]bool         // the likeliest places of the document's names
	around     map[gazetteer.ID]int          // how often the document names a place that others lie in
}

func newPlaceBuffers() placeBuffers {
	return placeBuffers{
		believed: map[*token.Form]bool{}, evidence: map[gazetteer.ID]nameEvidence{}, sense: map[gazetteer.ID]gazetteer.ID{},
		called: map[gazetteer.ID]bool{}, around: map[gazetteer.ID]int{},
	}
}

// needed is how many points make a candidate a place.
const needed = 3

// findPlaces fills w.places.
func (w *worker) findPlaces() {
	w.candidates, w.shaped, w.lawCounted = w.candidates[:0], w.shaped[:0], false
	for lo := 0; lo < len(w.row); {
		hi := lo + 1
		for hi < len(w.row) && w.row[hi].Flags&(token.Sentence|token.Block) == 0 {
			hi++
		}
		w.findNames(lo, hi)
		lo = hi
	}
	if len(w.candidates) > 0 {
		w.judgeCandidates()
	}
	w.guessVillages()
}

// judgeCandidates makes mentions of the candidates that are places.
func (w *worker) judgeCandidates() {
	for i := range w.candidates {
		w.title(i)
		w.weigh(i)
		if i > 0 && w.listed(&w.candidates[i-1], &w.candidates[i]) {
			w.candidates[i].list = w.candidates[i-1].list
		} else {
			w.candidates[i].list = i
		}
	}
	w.weighTies()
	w.weighDocument()
	w.choosePlaces()
}

// findNames adds the candidates of the sentence row[lo:hi]: at each token the
// longest name, and none within another.
func (w *worker) findNames(lo, hi int) {
	for i := lo; i < hi; {
		if w.row[i].Hints&token.Named == 0 {
			i++
			continue
		}
		w.readings = w.gazetteer.At(w.readings[:0], w.row[i:hi])
		r := w.bestReading(i)
		if r != nil && r.Tokens > 1 && w.row[i].Form.Norm == "Hansestadt" {
			r = nil // a title: the name is what follows
		}
		if r == nil {
			if gazetteer.Shaped(w.row[i].Form) {
				w.shaped = append(w.shaped, int32(i))
			}
			i++
			continue
		}
		h, from := w.likeliest(r), i
		if w.isDutchArticle(i) {
			from-- // the apostrophe
		}
		w.candidates = append(w.candidates, candidate{
			from: int32(from), to: int32(i + r.Tokens), lo: int32(lo), hi: int32(hi), titled: int32(from), title: -1,
			name: r.Name, form: r.Form, id: h.ID, place: w.gazetteer.Place(h.ID),
		})
		i += r.Tokens
	}
}

// bestReading picks among the readings at token i: the longest; as a name rather
// than as an adjective, unless the adjective's place is by far the larger one.
func (w *worker) bestReading(i int) *gazetteer.Reading {
	upper := w.row[i].Form.Has(token.Upper) || w.isDutchArticle(i)
	if len(w.readings) == 1 && upper && w.readings[0].Name.Len() > 0 {
		return &w.readings[0]
	}
	var best *gazetteer.Reading
	var weight float64
	for j := range w.readings {
		r := &w.readings[j]
		if r.Name.Len() == 0 || !upper && r.Form != gazetteer.Inhabited || best != nil && r.Tokens < best.Tokens {
			continue
		}
		h := w.likeliest(r)
		if !upper && h.Flags&gazetteer.Adjective == 0 {
			continue
		}
		p := w.gazetteer.Place(h.ID)
		v := p.Weight(h.Flags)
		if r.Form == gazetteer.Plain && h.Flags&gazetteer.Adjective == 0 {
			v *= 100
		}
		if best == nil || v > weight {
			best, weight = r, v
		}
	}
	return best
}

// likeliest is the place that a reading means where nothing else is known.
func (w *worker) likeliest(r *gazetteer.Reading) gazetteer.Hit {
	if r.Form == gazetteer.Inhabited {
		if h := r.Name.At(r.Name.Len() - 1); h.Flags&gazetteer.Adjective != 0 {
			return firstAdjective(r.Name)
		}
	}
	return r.Name.At(0)
}

func firstAdjective(n gazetteer.Name) gazetteer.Hit {
	for i := range n.Len() {
		if h := n.At(i); h.Flags&gazetteer.Adjective != 0 {
			return h
		}
	}
	return n.At(0)
}

// adjective tells whether the candidate is read as an adjective or inhabitants.
func (w *worker) adjective(c *candidate) bool {
	return c.form == gazetteer.Inhabited || c.name.At(0).Flags&gazetteer.Adjective != 0
}

// title looks for what kind of place the words before candidate i say it is. The
// plural speaks for every name of a list.
func (w *worker) title(i int) {
	c := &w.candidates[i]
	if c.from == c.lo || c.form == gazetteer.Genitive {
		return // a genitive says whose: the provinces of China
	}
	f := w.row[c.from-1].Form
	if c.from-2 >= c.lo && isForeignTitle(w.row[c.from-2].Form, f) {
		c.kind, c.titled, c.title = gazetteer.City, c.from-2, c.from-2
		return
	}
	v := f.Value(w.cues.titles)
	if v == "" && f.Has(token.Upper) {
		v = f.Value(w.cues.title)
	}
	if v != "" && w.isCongregation(c.from-1) {
		return
	}
	if v != "" && (v != "county" || !w.hyphenated(c.from-1)) {
		c.kind, c.titled, c.title = titleKind(v, c.place.Kind), c.from-1, c.from-1
		return
	}
	if i == 0 || w.behindSlash(i) {
		return
	}
	prev := &w.candidates[i-1]
	if w.behindSlash(i - 1) {
		prev = &w.candidates[i-2]
	}
	if prev.kind != gazetteer.None && w.listed(&w.candidates[i-1], c) && w.plural(prev) {
		c.kind, c.titled, c.title = prev.kind, c.from, prev.title
		if prev.kind == gazetteer.Country || c.place.Kind == gazetteer.Country && prev.kind == gazetteer.Region {
			c.kind = gazetteer.None // countries need no title
		}
	}
}

// behindSlash tells whether candidate i is the country of the one before: Lublin/Polen.
func (w *worker) behindSlash(i int) bool {
	if i == 0 {
		return false
	}
	a, c := &w.candidates[i-1], &w.candidates[i]
	return c.place.Kind == gazetteer.Country && c.from == a.to+1 && w.row[a.to].Form.Norm == "/" && w.row[c.from].Flags&token.Space == 0
}

// hyphenated tells whether the token at i is the tail of a compound: des
// Lahn-Dill-Kreises Grodzisk.
func (w *worker) hyphenated(i int32) bool {
	return i > 0 && w.row[i].Flags&token.Space == 0 && w.row[i-1].Form.Norm == "-"
}

// isCongregation tells whether the title at token i is that of a parish: katholische Gemeinde.
func (w *worker) isCongregation(i int32) bool {
	return i > 0 && w.row[i-1].Form.Value(w.cues.beside) == "confession"
}

// titleKind is the kind that a title says; a Land is a region or a country.
func titleKind(title string, likeliest gazetteer.Kind) gazetteer.Kind {
	switch title {
	case "land":
		if likeliest == gazetteer.Country {
			return likeliest
		}
		return gazetteer.Region
	case "bezirk":
		return gazetteer.District
	}
	kind, _ := gazetteer.ParseKind(title)
	return kind
}

// plural tells whether the title of c speaks for the names that follow in its list.
func (w *worker) plural(c *candidate) bool {
	return c.titled == c.from || w.row[c.titled].Form.Has(w.cues.titles)
}

// listed tells whether only a comma, a slash or `und` stands between a and b, or
// a bracket that belongs to a.
func (w *worker) listed(a, b *candidate) bool {
	if a.lo != b.lo {
		return false
	}
	at := a.to
	if at < b.from && w.row[at].Form.Norm == "(" {
		for at < b.from && w.row[at].Form.Norm != ")" {
			at++
		}
		at++
	}
	if b.titled-at != 1 && b.from-at != 1 {
		return false
	}
	f := w.row[at].Form
	return f.Norm == "," || f.Norm == "/" || f.Norm == "-" || f.Has(w.cues.and)
}
