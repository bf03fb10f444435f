package table

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Hit ties a name to a place.
type Hit struct {
	Place uint32
	Flags uint8 // 6 bits
}

// Name is a name to be written. Hits stand best first; a name may have none and
// be there for its word flags.
type Name struct {
	Key  string
	Word uint8
	Hits []Hit
}

// Limits that the layout sets.
const (
	maxPlaces  = 1 << 18
	maxEntries = 1 << 23
	maxHits    = 255
	load       = 0.75 // share of the slots that are taken
)

// Build writes a table. places[0] must be the zero place; codes are the ISO
// codes of the countries, by number.
func Build(places []Place, codes []string, names []Name) ([]byte, error) {
	if len(places) > maxPlaces {
		return nil, fmt.Errorf("%d places, the layout holds %d", len(places), maxPlaces)
	}
	names = withPrefixes(names)
	entries, offsets, err := buildEntries(names)
	if err != nil {
		return nil, err
	}
	slots := buildSlots(names, offsets)
	body, texts := buildPlaces(places)
	out := []byte(Magic)
	off := headerSize + len(slots)
	parts := [][]byte{entries, body, []byte(strings.Join(codes, "")), texts, buildPairs(names)}
	for _, part := range parts {
		out = binary.LittleEndian.AppendUint32(out, uint32(off))
		off += len(part)
	}
	out = binary.LittleEndian.AppendUint32(out, uint32(off))
	out = append(out, slots...)
	for _, part := range parts {
		out = append(out, part...)
	}
	return out, nil
}

// withPrefixes adds an empty name for every beginning of a name that is none
// itself, so that the search can go on from word to word.
func withPrefixes(names []Name) []Name {
	names = slices.Clone(names)
	known := make(map[string]bool, len(names))
	for _, n := range names {
		known[n.Key] = true
	}
	for _, n := range names {
		for _, p := range prefixes(n.Key) {
			if !known[p] {
				known[p] = true
				names = append(names, Name{Key: p})
			}
		}
	}
	slices.SortFunc(names, func(a, b Name) int { return strings.Compare(a.Key, b.Key) })
	return names
}

func prefixes(key string) []string {
	var out []string
	for i := range len(key) {
		if key[i] == ' ' {
			out = append(out, key[:i])
		}
	}
	return out
}

func buildEntries(names []Name) ([]byte, []uint32, error) {
	out := []byte{0} // offset 0 is no entry
	offsets := make([]uint32, len(names))
	for i, n := range names {
		if len(n.Key) > 255 || len(n.Hits) > maxHits {
			return nil, nil, fmt.Errorf("name %q: too long or too many places (%d)", n.Key, len(n.Hits))
		}
		offsets[i] = uint32(len(out))
		out = append(out, byte(len(n.Key)))
		out = append(out, n.Key...)
		out = append(out, n.Word, byte(len(n.Hits)))
		for _, h := range n.Hits {
			v := h.Place<<6 | uint32(h.Flags)
			out = append(out, byte(v), byte(v>>8), byte(v>>16))
		}
	}
	if len(out) > maxEntries {
		return nil, nil, errors.New("the names need more than 23 bits of offset")
	}
	return out, offsets, nil
}

func buildSlots(names []Name, offsets []uint32) []byte {
	longer := map[string]bool{}
	for _, n := range names {
		for _, p := range prefixes(n.Key) {
			longer[p] = true
		}
	}
	n := uint32(float64(len(names))/load) + 2
	slots := make([]uint32, n)
	for i, name := range names {
		at, fp := HashOf(name.Key).slot(n)
		for slots[at] != 0 {
			at = (at + 1) % n
		}
		slots[at] = offsets[i]<<9 | fp<<1
		if longer[name.Key] {
			slots[at] |= 1
		}
	}
	var out []byte
	for _, v := range slots {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	return out
}

// namesPerBlock makes about one pair in a hundred pass that is none.
const namesPerBlock = 4

// buildPairs writes the filter of the first two words of all names.
func buildPairs(names []Name) []byte {
	var firsts []Hash
	var seconds []Second
	for _, n := range names {
		if first, rest, ok := strings.Cut(n.Key, " "); ok {
			firsts, seconds = append(firsts, HashOf(first)), append(seconds, SecondOf([]byte(rest)))
		}
	}
	blocks := make([]uint64, len(firsts)/namesPerBlock+1)
	for i := range firsts {
		block, bits := pair(firsts[i], seconds[i], uint32(len(blocks)))
		blocks[block] |= bits
	}
	var out []byte
	for _, b := range blocks {
		out = binary.LittleEndian.AppendUint64(out, b)
	}
	return out
}

func buildPlaces(places []Place) (body, texts []byte) {
	at := map[string]uint32{}
	for _, p := range places {
		if _, ok := at[p.Name]; !ok {
			at[p.Name] = uint32(len(texts))
			texts = append(append(texts, byte(len(p.Name))), p.Name...)
		}
		lat, lon := bits(p.Lat, 180), bits(p.Lon, 360)
		body = binary.LittleEndian.AppendUint32(body, p.GeoNames)
		body = binary.LittleEndian.AppendUint32(body, p.Population)
		body = append(body, byte(lat), byte(lat>>8), byte(lat>>16), byte(lon), byte(lon>>8), byte(lon>>16))
		body = append(body, p.Country, p.Kind|p.Rank<<3)
		body = binary.LittleEndian.AppendUint16(body, p.Region)
		body = binary.LittleEndian.AppendUint16(body, p.County)
		body = binary.LittleEndian.AppendUint32(body, at[p.Name])
	}
	return body, texts
}
