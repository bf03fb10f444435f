package clean

import (
	"math/bits"

	"github.com/auslese/auslese/extract/eight"
)

// zeros marks the bytes that are zero.
func zeros(x uint64) uint64 { return ^(x&^eight.Highs + 0x7F*eight.Ones | x) & eight.Highs }

// eightBytes gives the eight bytes of text at i; zeros behind its end.
func eightBytes(text string, i int) uint64 {
	if i+8 <= len(text) {
		return eight.Load(text[i : i+8])
	}
	return lastBytes(text, i)
}

func lastBytes(text string, i int) (x uint64) {
	if n := len(text) - 8; n >= 0 {
		return eight.Load(text[n:]) >> (8 * uint(i-n))
	}
	for k := len(text) - 1; k >= i; k-- {
		x = x<<8 | uint64(text[k])
	}
	return x
}

// nextFigure gives where the first of 0 to 9 at or after i stands, the end of the text where none does.
func nextFigure(text string, i int) int {
	for ; i+8 <= len(text); i += 8 {
		x := eight.Load(text[i : i+8])
		low := x &^ eight.Highs
		if figures := (low + 0x50*eight.Ones) &^ (low + 0x46*eight.Ones) &^ x & eight.Highs; figures != 0 {
			return i + bits.TrailingZeros64(figures)/8
		}
	}
	for i < len(text) && text[i]-'0' > 9 {
		i++
	}
	return i
}

// nextSpace gives where the next byte at or after i stands that may be white space, but for blanks with none behind them;
// the end of the text where none does.
func nextSpace(text string, i int) int {
	for ; i+8 <= len(text); i += 8 {
		x := eight.Load(text[i : i+8])
		low := ^(x&^eight.Highs + 0x5F*eight.Ones | x) & eight.Highs // up to a blank
		blank := zeros(x ^ ' '*eight.Ones)
		if found := low&^blank | blank&(low>>8|1<<63); found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for i < len(text) && text[i] > ' ' {
		i++
	}
	return i
}

// hasManyWords tells it of most lines that have so many, by the letters that follow a blank.
func hasManyWords(s string) bool {
	n, before := 0, uint64(0x80)
	for ; len(s) >= 8; s = s[8:] {
		x := eight.Load(s)
		blank := zeros(x ^ ' '*eight.Ones)
		n += bits.OnesCount64(eight.Letters(x) & (blank<<8 | before))
		if before = blank >> 56; n >= manyWords {
			return true
		}
	}
	return false
}
