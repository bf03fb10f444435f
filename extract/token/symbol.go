package token

import (
	"iter"
	"math/bits"
	"slices"
)

// Symbol is what a rule can ask of a token: a named class (below [MaxClasses])
// or a literal word, stem or wildcard that some rule spells out (from there on).
type Symbol int32

// MaxClasses is how many named classes there can be.
const MaxClasses = 384

// The classes that the scanner itself gives, and those of joined tokens.
const (
	Word      Symbol = iota // letters, perhaps with figures after them
	Upper                   // begins with a capital
	Caps                    // two letters and more, all of them capitals
	Figure                  // begins with a digit
	Number                  // has a numeric value: a figure or a number word
	Integer                 // the same, whole and without separators
	Ordinal                 // 11. or elfter
	Day                     // 1 to 31, as figure or ordinal: 11, 11., elften
	Year                    // 1000 to 2199 in four digits, or in words
	TwoDigit                // 00 to 99 in two digits
	NumDate                 // 11.07.2019, 1.2.99
	DayMonth                // 11.07.
	ISODate                 // 2019-07-11, perhaps with a time
	Clock                   // 18:30, 18.30
	Sign                    // neither letter nor digit
	URL                     // web address, mail address, @name
	Abbrev                  // ends with a dot that belongs to it
	Joined                  // stands for a place or a record found before
	Place                   // joined: any place
	City                    // joined: city, town, village
	District                // joined: part of a city
	County                  // joined: Kreis, Bezirk, prefecture
	Region                  // joined: Land, province, state
	Country                 // joined: country
	Adjective               // joined: adjective or inhabitants of a place (Leipziger)
	Date                    // joined: a date record
	Money                   // joined: a money record
	Quantity                // joined: a number with its scale, in figures or words
	Price                   // joined: a quantity written as amounts are: 2,4 Mio., 1.250,00, 32,-
	builtins
)

var builtinNames = [builtins]string{
	Word: "word", Upper: "upper", Caps: "caps", Figure: "figure", Number: "number", Integer: "integer",
	Ordinal: "ordinal", Day: "day", Year: "year", TwoDigit: "two_digit", NumDate: "num_date",
	DayMonth: "day_month", ISODate: "iso_date", Clock: "clock", Sign: "sign", URL: "url", Abbrev: "abbrev",
	Joined: "joined", Place: "place", City: "city", District: "district", County: "county", Region: "region",
	Country: "country", Adjective: "place_adjective", Date: "date", Money: "money", Quantity: "quantity", Price: "price",
}

// IsBuiltin tells whether the class is there without a word list.
func (y Symbol) IsBuiltin() bool { return y < builtins }

// Set is a set of symbols. One that has some is not copied.
type Set struct {
	bits  classes
	words *[]Symbol // literals, ascending; nil where there are none: of so many classes a form has its cache line full
}

// classes has a bit for each.
type classes [MaxClasses / 64]uint64

// literals are those of the set, ascending.
func (s *Set) literals() []Symbol {
	if s.words == nil {
		return nil
	}
	return *s.words
}

// Add puts a symbol into the set.
func (s *Set) Add(y Symbol) {
	if y < MaxClasses {
		s.bits[y/64] |= 1 << (y % 64)
		return
	}
	if s.words == nil {
		s.words = new([]Symbol)
	}
	if i, found := slices.BinarySearch(*s.words, y); !found {
		*s.words = slices.Insert(*s.words, i, y)
	}
}

// Has tells whether the set holds the symbol.
func (s *Set) Has(y Symbol) bool {
	if y < MaxClasses {
		return s.bits[y/64]>>(y%64)&1 != 0
	}
	return s.hasWord(y)
}

// hasWord looks a literal up. Most sets have few.
func (s *Set) hasWord(y Symbol) bool {
	if s.words == nil {
		return false
	}
	words := *s.words
	if len(words) <= 8 {
		return slices.Contains(words, y)
	}
	_, found := slices.BinarySearch(words, y)
	return found
}

// Equal tells whether the sets hold the same symbols.
func (s *Set) Equal(t *Set) bool { return s.bits == t.bits && slices.Equal(s.literals(), t.literals()) }

func (s *Set) clone() *Set {
	u := &Set{bits: s.bits}
	if s.words != nil {
		words := slices.Clone(*s.words)
		u.words = &words
	}
	return u
}

// Or is the union of two sets.
func (s *Set) Or(t *Set) *Set {
	u := s.clone()
	for y := range t.All {
		u.Add(y)
	}
	return u
}

// Holds tells whether all symbols of t are in s.
func (s *Set) Holds(t *Set) bool {
	for y := range t.All {
		if !s.Has(y) {
			return false
		}
	}
	return true
}

// Rank is how many symbols of the set are lower.
func (s *Set) Rank(y Symbol) (n int) {
	if y >= MaxClasses {
		n, _ = slices.BinarySearch(s.literals(), y)
		y = MaxClasses
	}
	for _, word := range s.bits[:y/64] {
		n += bits.OnesCount64(word)
	}
	if y < MaxClasses {
		n += bits.OnesCount64(s.bits[y/64] & (1<<(y%64) - 1))
	}
	return n
}

// First is the lowest symbol of the set, -1 where it is empty.
func (s *Set) First() Symbol {
	for y := range s.All {
		return y
	}
	return -1
}

// IsScanned tells whether only scanned tokens have symbols of the set; rare, that none
// of them is one of the scanner's own classes.
func (s *Set) IsScanned(rare bool) bool {
	for y := range s.All {
		if y < builtins && (rare || y >= Joined) {
			return false
		}
	}
	return true
}

// Anything is a set that every scanned token meets.
func Anything() (s Set) {
	for _, y := range []Symbol{Word, Figure, Sign, URL} {
		s.Add(y)
	}
	return s
}

// Meets tells whether the two sets have a symbol in common.
func (s *Set) Meets(t *Set) bool {
	if s.bits[0]&t.bits[0]|s.bits[1]&t.bits[1]|s.bits[2]&t.bits[2]|s.bits[3]&t.bits[3]|s.bits[4]&t.bits[4]|s.bits[5]&t.bits[5] != 0 {
		return true
	}
	return s.words != nil && t.words != nil && s.meetsWord(t)
}

func (s *Set) meetsWord(t *Set) bool {
	for _, y := range *s.words {
		if t.hasWord(y) {
			return true
		}
	}
	return false
}

// Common yields the symbols that both sets have, ascending, each with its rank in t. It
// costs as much as s has literals.
func (s *Set) Common(t *Set) iter.Seq2[Symbol, int] {
	return func(yield func(Symbol, int) bool) {
		rank := 0
		for i, word := range t.bits {
			for both := word & s.bits[i]; both != 0; both &= both - 1 {
				bit := bits.TrailingZeros64(both)
				if !yield(Symbol(i*64+bit), rank+bits.OnesCount64(word&(1<<bit-1))) {
					return
				}
			}
			rank += bits.OnesCount64(word)
		}
		if s.words == nil || t.words == nil {
			return
		}
		words := *t.words
		for _, y := range *s.words {
			if j, found := slices.BinarySearch(words, y); found && !yield(y, rank+j) {
				return
			}
		}
	}
}

// All yields the set's symbols, ascending.
func (s *Set) All(yield func(Symbol) bool) {
	for i, word := range s.bits {
		for ; word != 0; word &= word - 1 {
			if !yield(Symbol(i*64 + bits.TrailingZeros64(word))) {
				return
			}
		}
	}
	for _, y := range s.literals() {
		if !yield(y) {
			return
		}
	}
}
