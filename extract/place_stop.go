package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/token"
)

// findStops marks the names that are stations and junctions rather than towns: they
// give no record. In a railway notice all are stations; beside the number of a
// motorway, the names between which a jam is are junctions.
func (w *worker) findStops() {
	notice := w.isNotice()
	for i := range w.candidates {
		c := &w.candidates[i]
		c.stop = notice && !c.dateline && !w.isDirection(c) || w.junction(c) && w.namesMotorway(c)
		if i > 0 && !c.stop {
			prev := &w.candidates[i-1]
			c.stop = prev.stop && w.listed(prev, c)
		}
	}
}

// isDirection tells whether the name says where a train or road leads, and no station:
// in Richtung Hamm.
func (w *worker) isDirection(c *candidate) bool {
	return c.from > c.lo && w.row[c.from-1].Form.Has(w.cues.after) && (c.to == c.hi || !w.row[c.to].Form.Has(w.cues.orgAfter))
}

// isNotice tells whether trains and stations make up a good part of the document:
// one word in forty.
func (w *worker) isNotice() bool {
	n := 0
	for i := range w.row {
		if w.row[i].Hints&token.Mark(markTrain) != 0 {
			n++
		}
	}
	return n > 1 && n*40 > len(w.row)
}

// junction tells whether the words before the name make it a junction's, or the second
// one's: zwischen Oberdupf und Krakow.
func (w *worker) junction(c *candidate) bool {
	at := c.from - 1
	if at-2 >= c.lo && w.row[at].Form.Has(w.cues.and) {
		at -= 2
	}
	return at >= c.lo && w.row[at].Form.Has(w.cues.junction)
}

// namesMotorway tells whether the sentence around c names a motorway by its number, or, before
// c, the direction of a road without one, which only motorways have: Ulm Richtung Kempten
// zwischen Vöhringen und Illertissen Stau.
func (w *worker) namesMotorway(c *candidate) bool {
	const around = 60 // tokens, lest a sentence without end be read for each of its names
	direction, road := false, false
	for i := max(c.lo, c.from-around); i < min(c.hi, c.to+around); i++ {
		f := w.row[i].Form
		if isMotorway(f.Norm) {
			return true
		}
		road = road || isRoad(f.Norm)
		direction = direction || i < c.from && f.Has(w.cues.after)
	}
	return direction && !road
}

// isMotorway holds for A81 and the like.
func isMotorway(s string) bool { return strings.HasPrefix(s, "A") && isRoad(s) }
