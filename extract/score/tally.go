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
