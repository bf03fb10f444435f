package score

// Tally counts what agrees with gold.
type Tally struct {
	Right  int // in both
	Wrong  int // found, but not in gold
	Missed int // in gold, but not found
}

// Precision is the share of what was found that is right; 1 where nothing was found.
func (t Tally) Precision() float64 { return share(t.Right, t.Right+t.Wrong) }

// Recall is the share of gold that was found; 1 where gold has nothing.
func (t Tally) Recall() float64 { return share(t.Right, t.Right+t.Missed) }

// F1 is the harmonic mean of precision and recall.
func (t Tally) F1() float64 { return share(2*t.Right, 2*t.Right+t.Wrong+t.Missed) }

// Gold is how many items gold has.
func (t Tally) Gold() int { return t.Right + t.Missed }

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// Floor is what a figure must not fall below.
type Floor struct {
	Gold      int     `json:"gold"` // items in gold, so that gold cannot shrink unseen
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// Floor is the tally as a floor, cut to three decimals.
func (t Tally) Floor() Floor {
	cut := func(f float64) float64 { return float64(int(f*1000)) / 1000 }
	return Floor{t.Gold(), cut(t.Precision()), cut(t.Recall()), cut(t.F1())}
}

// Below reports whether t falls below the floor.
func (t Tally) Below(f Floor) bool {
	return t.Gold() < f.Gold || t.Precision() < f.Precision || t.Recall() < f.Recall || t.F1() < f.F1
}
