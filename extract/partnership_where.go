package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/gazetteer"
	"github.com/auslese/auslese/extract/token"
)

// This file reads what the lines of a list say of where the towns lie.

// isWhere tells whether a place in the line behind an item is only where that lies: Pontarlier,
// and below it Département Doubs.
func (w *worker) isWhere(p int) bool {
	n := len(w.ties)
	if n == w.section || w.ties[n-1].rule != w.list.rule.ID {
		return false
	}
	if ago := w.sentence - w.ties[n-1].sentence; ago > 3 || ago > 1 && w.line.slots[0].to < len(w.line.row) {
		return false
	}
	a, b := &w.parties[p], &w.parties[w.ties[n-1].b]
	if country := w.countryBeside(); country != "" && country != a.Country {
		return country == b.Country // Sudbury, and below it Suffolk, Großbritannien
	}
	return a.level > b.level && a.Country == b.Country && b.Country != ""
}

// countryBeside is the country that the second place of a line is, empty where it is none: Suffolk, Großbritannien.
func (w *worker) countryBeside() string {
	row := w.line.row
	if len(row) != 3 || row[1].Form.Norm != "," || !row[0].Form.Has(token.Place) || !row[2].Form.Has(token.Place) {
		return ""
	}
	p := &w.mention(row[2].Ref).Place
	if levelOf(p.Kind) != levelCountry {
		return ""
	}
	return p.Country
}

// isTitleOfItem tells whether the name that opens a line is rather what the town in the line above is called: Saumur, and
// below it Weinstadt an der Loire (Frankreich), with which no town of that name abroad is meant.
func (w *worker) isTitleOfItem(k int) bool {
	n := len(w.ties)
	p := &w.parties[w.line.slots[k].party]
	if n == w.section || w.ties[n-1].sentence != w.sentence-1 || w.ties[n-1].year.known() {
		return false
	}
	if p.ID != 0 && !w.isSaidAbroad(k) {
		return false
	}
	return strings.HasSuffix(p.Name, "stadt") || strings.HasSuffix(p.Name, "gemeinde") || strings.HasSuffix(p.Name, "dorf")
}

// isSaidAbroad tells whether the phrase of slot k says that it lies in another country than the place does.
func (w *worker) isSaidAbroad(k int) bool {
	l := &w.line
	for n := k + 1; n < len(l.slots) && l.slots[n].dead && l.slots[n].to <= l.slots[k].to; n++ {
		if p := &w.mention(l.row[l.slots[n].head].Ref).Place; levelOf(p.Kind) == levelCountry && p.Country != w.parties[l.slots[k].party].Country {
			return true
		}
	}
	return false
}

// isAboveCountry tells whether the line right below begins with the country of the party.
func (w *worker) isAboveCountry(p int) bool {
	end := w.line.row[len(w.line.row)-1].End
	i, _ := slices.BinarySearchFunc(w.units, end, func(t token.Token, at int32) int { return cmp.Compare(t.Start, at) })
	if i >= len(w.units) || w.units[i].Flags&token.Block == 0 || !w.units[i].Form.Has(token.Place) {
		return false
	}
	m := w.mention(w.units[i].Ref)
	return levelOf(m.Place.Kind) == levelCountry && m.Place.Country == w.parties[p].Country
}

// ownNamesake is whose partners the list names, where the item at slot k, which lies abroad, was taken to be that town, and one
// of its name publishes; nil where none does.
func (w *worker) ownNamesake(k int) []int {
	if w.countrySaid(k) == "" || publishes(&w.parties[w.line.slots[k].party]) {
		return nil
	}
	o := w.namesake(&w.line.slots[k], func(p *gazetteer.Place) bool { return publishes(&party{Place: *p, level: levelCity}) })
	if o == w.line.slots[k].party {
		return nil
	}
	w.list.owners = []int{o}
	return w.list.owners
}
