// Package table is the layout of the place table: how it is written, and how
// it is read in place. All numbers are little-endian. One after the other:
//
//	header   magic, then the offset of each part below, 4 bytes each
//	slots    4 bytes each, open addressing: 0 for empty, else
//	         23 bits entry offset, 8 bits fingerprint, 1 bit "longer names start so"
//	entries  key length, key, word flags, number of hits, 3 bytes a hit
//	         (18 bits place, 6 bits hit flags); best place first
//	places   PlaceSize bytes each; place 0 is none, then countries, regions,
//	         counties, the rest, so that a link to one of these fits 2 bytes
//	codes    2 bytes each: ISO 3166-1 code of the country with that number
//	strings  display names: length, bytes
//	pairs    8 bytes each, a Bloom filter of the words that names begin with, two by two
package table

import (
	"bytes"
	"math"
)

// Magic opens a table; its last byte is the version of the layout.
const Magic = "auslese places\x00\x02"

// PlaceSize is the size of a place in bytes.
const PlaceSize = 24

const headerSize = len(Magic) + 6*4

// Table is a table as it lies in the file. Its methods never allocate.
type Table string

// Place is a place as the table holds it.
type Place struct {
	Name           string
	GeoNames       uint32 // 0 where it has none
	Lat, Lon       float64
	Population     uint32
	Country        uint8 // number of the country; also its place
	Kind           uint8 // the caller's, 0 to 7
	Rank           uint8 // the caller's, 0 to 31
	Region, County uint16
}

// Entry is the offset of a name's entry; 0 is none.
type Entry uint32

// Hash is the state of a key's hash; extend it byte by byte.
type Hash uint64

// NewHash is the hash of the empty key.
const NewHash Hash = 14695981039346656037

// Add returns the hash of the key with b behind it (FNV-1a).
func (h Hash) Add(b byte) Hash { return (h ^ Hash(b)) * 1099511628211 }

// HashOf is the hash of a whole key.
func HashOf[K string | []byte](key K) Hash {
	h := NewHash
	for i := range len(key) {
		h = h.Add(key[i])
	}
	return h
}

// Second is what the filter of pairs knows a name's second word by. It is the same
// for all inflections of the word.
type Second uint32

// SecondOf is that of a word, or of what a name goes on with; by its key.
func SecondOf(key []byte) Second {
	if i := bytes.IndexByte(key, ' '); i >= 0 {
		key = key[:i]
	}
	h := HashOf(bytes.TrimRight(key, "es"))
	return Second(h ^ h>>32)
}

// slot returns where the search for h starts among n slots, and its fingerprint.
func (h Hash) slot(n uint32) (uint32, uint32) {
	x := uint64(h)
	x ^= x >> 32
	x *= 0x9e3779b97f4a7c15
	x ^= x >> 29
	return uint32((x >> 32) * uint64(n) >> 32), uint32(x & 0xff)
}

// pair returns where the filter has h and s among n blocks, and their bits.
func pair(h Hash, s Second, n uint32) (block uint32, bits uint64) {
	x := (uint64(h) ^ uint64(s)<<16) * 0x9e3779b97f4a7c15
	x ^= x >> 29
	x *= 0xbf58476d1ce4e5b9
	return uint32((x >> 32) * uint64(n) >> 32), 1<<(x&63) | 1<<(x>>6&63) | 1<<(x>>12&63)
}

func (t Table) u32(off uint32) uint32 {
	s := t[off : off+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func (t Table) u16(off uint32) uint16 {
	s := t[off : off+2]
	return uint16(s[0]) | uint16(s[1])<<8
}

func (t Table) part(i int) uint32 { return t.u32(uint32(len(Magic) + 4*i)) }

// Len returns the number of places, place 0 included.
func (t Table) Len() int { return int(t.part(2)-t.part(1)) / PlaceSize }

// Pair tells whether a name may go on with the second word behind the first one, whose
// key has the hash h: false is sure.
func (t Table) Pair(h Hash, s Second) bool {
	from := t.part(4)
	block, bits := pair(h, s, (t.part(5)-from)/8)
	off := from + 8*block
	return (uint64(t.u32(off))|uint64(t.u32(off+4))<<32)&bits == bits
}

// Find looks for a key whose hash is h. It returns the key's entry, 0 where it
// is no name, and whether longer names start with it. key must be the key.
func (t Table) Find(h Hash, key []byte) (Entry, bool) {
	base := uint32(headerSize)
	entries := t.part(0)
	n := (entries - base) / 4
	i, fp := h.slot(n)
	for {
		v := t.u32(base + 4*i)
		if v == 0 {
			return 0, false
		}
		if v>>1&0xff == fp {
			off := entries + v>>9
			if e := t[off+1 : off+1+uint32(t[off])]; string(e) == string(key) {
				if t[off+2+uint32(t[off])] == 0 && t[off+1+uint32(t[off])] == 0 {
					return 0, v&1 != 0
				}
				return Entry(off), v&1 != 0
			}
		}
		if i++; i == n {
			i = 0
		}
	}
}

// Word returns the word flags of an entry.
func (t Table) Word(e Entry) uint8 { return t[e+1+Entry(t[e])] }

// Hits returns the number of an entry's places.
func (t Table) Hits(e Entry) int { return int(t[e+2+Entry(t[e])]) }

// Hit returns the i-th place of an entry and its hit flags.
func (t Table) Hit(e Entry, i int) (place uint32, flags uint8) {
	s := t[e+3+Entry(t[e])+3*Entry(i):][:3]
	v := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16
	return v >> 6, uint8(v & 0x3f)
}

// Place reads place i.
func (t Table) Place(i uint32) Place {
	off := t.part(1) + i*PlaceSize
	kind := t[off+15]
	return Place{
		GeoNames:   t.u32(off),
		Population: t.u32(off + 4),
		Lat:        degrees(t.u32(off+8)&0xffffff, 180),
		Lon:        degrees(t.u32(off+11)&0xffffff, 360),
		Country:    t[off+14],
		Kind:       kind & 7,
		Rank:       kind >> 3,
		Region:     t.u16(off + 16),
		County:     t.u16(off + 18),
		Name:       t.text(t.u32(off + 20)),
	}
}

func (t Table) text(off uint32) string {
	off += t.part(3)
	return string(t[off+1 : off+1+uint32(t[off])])
}

// Code returns the ISO 3166-1 code of a country by its number.
func (t Table) Code(country uint8) string {
	off := t.part(2) + 2*uint32(country)
	return string(t[off : off+2])
}

// degrees turns 24 bits into degrees within half the span around 0, which has a value of its own:
// a place whose coordinates are not known has two of it.
func degrees(v uint32, span float64) float64 {
	if v == 1<<23 {
		return 0
	}
	return (float64(v)/(1<<24-1) - 0.5) * span
}

func bits(deg, span float64) uint32 {
	return uint32(math.Round((deg/span + 0.5) * (1<<24 - 1)))
}
