package extract

import (
	"cmp"
	"errors"
	"runtime"
	"slices"
	"sync"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
	"github.com/auslese/auslese/rules"
)

// Extractor finds the records of documents. It is safe for concurrent use.
type Extractor struct {
	*compiled
	types     map[Type]bool
	gazetteer *gazetteer.Gazetteer
	cues      placeWords
	marks     []*token.Set
	forms     *token.Forms
	idle      idle
}

// DefaultTypes are the types that are written where none are asked for.
var DefaultTypes = []Type{TypeDate, TypeMoney, TypeCityPair, TypePartnership}

// New makes an extractor from rules; types are the record types to find, none for
// [DefaultTypes]. Mistakes in the rules are reported, joined, each a [*rules.Error].
func New(set *rules.Set, types ...Type) (*Extractor, error) {
	c, err := compile(set)
	places, wrong := withPlaces(set)
	if err = errors.Join(err, wrong); err != nil {
		return nil, err
	}
	if len(types) == 0 {
		types = DefaultTypes
	}
	x := &Extractor{compiled: c, types: map[Type]bool{}, gazetteer: places, cues: newPlaceWords(c.lexicon), marks: c.marks(), forms: token.NewForms()}
	for _, t := range types {
		x.types[t] = true
	}
	return x, nil
}

// withPlaces lays the users' lists of places over the built-in table.
func withPlaces(set *rules.Set) (*gazetteer.Gazetteer, error) {
	g := gazetteer.Builtin()
	var errs []error
	for _, f := range set.Places {
		next, wrong := g.With(f.Data)
		for _, w := range wrong {
			errs = append(errs, set.Mistake(rules.Pos{File: f.Name, Line: w.Line, Column: w.Column}, w.Msg))
		}
		g = next
	}
	return g, errors.Join(errs...)
}

// Extract finds the records of a text, in the order of their spans. The text is
// UTF-8; spans count in its code points.
func (x *Extractor) Extract(t *corpus.Text) []Record {
	w := x.idle.take()
	if w == nil {
		w = x.newWorker()
	}
	records := w.extract(t)
	x.idle.put(w) // not one that panicked: who knows what it holds
	return records
}

// idle are the workers that wait for a document, the last one used on top. They are
// kept as long as the extractor: a sync.Pool loses them, and with them all word
// forms, whenever a goroutine moves to another processor or garbage is collected. More
// than can run at once are let go.
type idle struct {
	mu    sync.Mutex
	stack []*worker
}

func (s *idle) take() *worker {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.stack) == 0 {
		return nil
	}
	w := s.stack[len(s.stack)-1]
	s.stack = s.stack[:len(s.stack)-1]
	return w
}

func (s *idle) put(w *worker) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.stack) < 2*runtime.GOMAXPROCS(0) {
		s.stack = append(s.stack, w)
	}
}

// worker is what one goroutine needs; its memory is reused from document to document.
type worker struct {
	*Extractor
	vocab *token.Vocab
	selection
	placeBuffers
	dateLayer
	runes runeIndex
	document
	moneyState
	relations
}

// document is what is known of the present document.
type document struct {
	text   *corpus.Text
	row    []token.Token // the tokens as scanned
	hints  token.Hints   // of all of them
	places []Mention
	dates  []*DateRecord
	money  []*MoneyRecord
}

func (x *Extractor) newWorker() *worker {
	h := token.Hooks{Marks: x.marks, Forms: x.forms}
	if x.wants(TypePlace, TypeCityPair, TypePartnership) {
		h.Names = x.gazetteer.Lead
	}
	for i := range x.programs {
		h.Programs = append(h.Programs, x.programs[i].Elements())
	}
	return &worker{Extractor: x, vocab: token.NewVocab(x.lexicon, h), placeBuffers: newPlaceBuffers(),
		relations: relations{partyAt: map[partyKey]int{}, recordAt: map[pairKey]int{}, tieAt: map[pairKey]int{}}}
}

// extract runs the layers over the text: places, dates and money over the row as
// scanned, relations over the row in which these are one token each.
func (w *worker) extract(t *corpus.Text) []Record {
	w.document = document{text: t, row: w.vocab.Scan(w.row[:0], t.Body), places: w.places[:0], dates: w.dates[:0], money: w.money[:0]}
	w.pairs, w.partnerships = w.pairs[:0], w.partnerships[:0]
	w.hints = token.HintsOf(w.row)
	relations := w.wants(TypeCityPair, TypePartnership) && w.mayRelate()
	if w.wants(TypePlace) || relations {
		w.findPlaces()
	}
	if w.wants(TypeDate, TypeCityPair, TypePartnership) {
		w.findDates()
	}
	if w.wants(TypeMoney) {
		w.findMoney()
	}
	if relations {
		w.findRelations()
	}
	return w.records()
}

// wants tells whether one of the types is asked for. A document's summary counts
// records, so it wants them all.
func (x *Extractor) wants(types ...Type) bool {
	return x.types[TypeDocument] || slices.ContainsFunc(types, func(t Type) bool { return x.types[t] })
}

// records puts the document's records in order, settles their spans and leaves
// those of the types asked for.
func (w *worker) records() []Record {
	var rs []Record
	if w.wants(TypePlace) {
		rs = gather(rs, w.placeRecords())
	}
	if w.wants(TypeDate) {
		rs = gather(rs, w.dates)
	}
	if w.wants(TypeMoney) {
		rs = gather(rs, w.money)
	}
	if w.wants(TypeCityPair) {
		rs = gather(rs, w.pairs)
	}
	if w.wants(TypePartnership) {
		rs = gather(rs, w.partnerships)
	}
	slices.SortStableFunc(rs, func(a, b Record) int {
		return cmp.Or(cmp.Compare(a.Header().Start, b.Header().Start), cmp.Compare(a.Header().End, b.Header().End))
	})
	w.runes.reset(w.text.Body)
	settle := w.runes.settle
	for _, r := range rs {
		r.Header().Doc = w.text.ID
		r.spans(settle)
	}
	var summary *SummaryRecord
	if w.types[TypeDocument] {
		summary = w.summary(rs)
	}
	rs = slices.DeleteFunc(rs, func(r Record) bool { return !w.types[r.Type()] })
	if summary != nil {
		rs = slices.Insert(rs, 0, Record(summary))
	}
	return rs
}

func gather[R Record](rs []Record, of []R) []Record {
	rs = slices.Grow(rs, len(of))
	for _, r := range of {
		rs = append(rs, r)
	}
	return rs
}
