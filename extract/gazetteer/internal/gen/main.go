// Command gen rebuilds the place table of package gazetteer from its sources.
//
//	go run ./internal/gen        in extract/gazetteer; also `make places`
//
// No source has everything, so places.bin is their union:
//
//  1. GeoNames' places with more than 1,000 people (cities.go): id, coordinates,
//     population, administration, names in all languages; near the German language
//     down to 500 people, by their main names. Cyrillic and Georgian names are
//     transcribed as German texts have them (script.go).
//  2. Countries, regions and counties (regions.go): ids from iso3166-2-db, German
//     names from GeoNames' German catalogue, CLDR and iso-codes, in this order.
//  3. The German municipalities and Kreise of VG250 (germany.go), joined to
//     GeoNames by the official municipality key.
//  4. hand/: exonyms that no source has, usual names, city districts,
//     landscapes, adjectives.
//
// Which names a place gets, and which of them are weak, is decided in names.go.
// Every source is pinned by version and checksum (fetch.go); only fetching
// needs the network, and npm, apt-get, dpkg-deb, tar and node.
// counts.tsv tells in a diff what a rebuild changed.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

func main() {
	cache := flag.String("cache", filepath.Join(os.TempDir(), "auslese-places"), "folder that keeps the fetched sources")
	hand := flag.String("hand", "internal/gen/hand", "folder of the lists kept by hand")
	out := flag.String("out", ".", "folder to write places.bin and counts.tsv to")
	flag.Parse()
	if err := run(*cache, *hand, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(cache, hand, out string) error {
	src, err := fetch(cache)
	if err != nil {
		return err
	}
	w, err := readWords(src, hand)
	if err != nil {
		return err
	}
	a := &atlas{words: w, byID: map[uint32]*place{}}
	for _, step := range []func(sources) error{a.addAreas, a.addCities, a.addGermany} {
		if err := step(src); err != nil {
			return err
		}
	}
	if err := a.addHand(hand); err != nil {
		return err
	}
	a.fill()
	names := a.names()
	data, err := table.Build(a.records(), a.codes, names)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "places.bin"), data, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "counts.tsv"), a.counts(names), 0o644)
}
