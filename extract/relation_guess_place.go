package extract

import (
	"cmp"
	"slices"

	"github.com/auslese/auslese/extract/gazetteer"
)

// isTownName tells whether row[i:j] is the name of a town and nothing else.
func (w *worker) isTownName(i, j int) bool {
	return w.isCityName(i, j) && !slices.ContainsFunc(w.readings, func(r gazetteer.Reading) bool { return r.Name.Len() > 0 && r.Name.Word() != 0 })
}

// isCityName tells whether row[i:j] can be the name of a town: Orange.
func (w *worker) isCityName(i, j int) bool {
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:j])
	return slices.ContainsFunc(w.readings, func(r gazetteer.Reading) bool {
		return r.Tokens == j-i && r.Form == gazetteer.Plain && r.Name.Len() > 0 && w.gazetteer.Place(r.Name.At(0).ID).Kind == gazetteer.City
	})
}

// isCityOf tells whether the word at token i can be the name of a town in a country.
func (w *worker) isCityOf(i int, country string) bool {
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:i+1])
	return slices.ContainsFunc(w.readings, func(r gazetteer.Reading) bool {
		for k := range r.Name.Len() {
			if p := w.gazetteer.Place(r.Name.At(k).ID); p.Kind == gazetteer.City && p.Country == country {
				return true
			}
		}
		return false
	})
}

// isHomeName tells whether row[i:j] can be the name of a town that publishes, though it may be a word as well: Siegen.
func (w *worker) isHomeName(i, j int) bool {
	if w.row[i].Form.Names == nil {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:j])
	return slices.ContainsFunc(w.readings, func(r gazetteer.Reading) bool {
		return r.Tokens == j-i && r.Form == gazetteer.Plain && r.Name.Len() > 0 && publishes(&party{Place: w.gazetteer.Place(r.Name.At(0).ID), level: levelCity})
	})
}

// isPlaceAt tells whether a place begins at token i.
func (w *worker) isPlaceAt(i int) bool { return w.placeAt(i) != nil }

// placeAt is the place that begins at token i, nil where none does.
func (w *worker) placeAt(i int) *Mention {
	if i >= len(w.row) {
		return nil
	}
	k, ok := slices.BinarySearchFunc(w.places, w.row[i].Start, func(m Mention, at int32) int { return cmp.Compare(m.Start, at) })
	if !ok || w.places[k].Adjective {
		return nil
	}
	return &w.places[k]
}

// isPlaceBefore tells whether a place ends right before token i.
func (w *worker) isPlaceBefore(i int) bool {
	k, _ := slices.BinarySearchFunc(w.places, w.row[i].Start, func(m Mention, at int32) int { return cmp.Compare(m.Start, at) })
	return k > 0 && int(w.places[k-1].To) == i
}

// inCountry tells whether `in` and a country stand at j: Elgin in Schottland.
func (w *worker) inCountry(j, hi int) bool {
	return j+1 < hi && w.row[j].Form.Lower == "in" && w.locator(j) != nil
}

// locator is the region or country behind the bracket or preposition at j; nil for none.
func (w *worker) locator(j int) *Mention {
	if j >= len(w.row) || w.row[j].Form.Norm != "(" && w.row[j].Form.Lower != "in" {
		return nil
	}
	if j+1 < len(w.row) && (w.row[j+1].Form.Lower == "der" || w.row[j+1].Form.Lower == "den") {
		j++ // in der Ukraine
	}
	if m := w.placeAt(j + 1); m != nil && levelOf(m.Place.Kind) >= levelRegion {
		return m
	}
	return nil
}

// beforeCountry tells whether a country in brackets stands at j.
func (w *worker) beforeCountry(j int) bool {
	if j+1 >= len(w.row) || w.row[j].Form.Norm != "(" {
		return false
	}
	w.readings = w.gazetteer.At(w.readings[:0], w.row[j+1:min(j+4, len(w.row))])
	for i := range w.readings {
		if r := &w.readings[i]; r.Name.Len() > 0 && levelOf(w.gazetteer.Place(r.Name.At(0).ID).Kind) >= levelRegion {
			return true
		}
	}
	return false
}

// isRegionAt tells whether row[i:j] is the name of a region.
func (w *worker) isRegionAt(i, j int) bool {
	w.readings = w.gazetteer.At(w.readings[:0], w.row[i:j])
	return slices.ContainsFunc(w.readings, func(r gazetteer.Reading) bool {
		return r.Tokens == j-i && r.Name.Len() > 0 && levelOf(w.gazetteer.Place(r.Name.At(0).ID).Kind) == levelRegion
	})
}
