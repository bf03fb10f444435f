package clean

import "math/bits"

// Text is looked at eight bytes at a time, as one number. What is sought is marked by the highest bits of its bytes.
const (
	ones  = 0x0101010101010101
	highs = ones << 7
)

// letters marks the ASCII letters among eight bytes by their highest bits.
func letters(x uint64) uint64 {
	low := x&^highs | 0x20*ones
	return (low + 0x1F*ones) &^ (low + 0x05*ones) &^ x & highs
}

// zeros marks the bytes that are zero.
func zeros(x uint64) uint64 { return ^(x&^highs + 0x7F*ones | x) & highs }

// eight gives eight bytes as one number, the first in the lowest place.
func eight(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// eightBytes gives the eight bytes of text at i; zeros behind its end.
func eightBytes(text string, i int) uint64 {
	if i+8 <= len(text) {
		return eight(text[i : i+8])
	}
	return lastBytes(text, i)
}

func lastBytes(text string, i int) (x uint64) {
	if n := len(text) - 8; n >= 0 {
		return eight(text[n:]) >> (8 * uint(i-n))
	}
	for k := len(text) - 1; k >= i; k-- {
		x = x<<8 | uint64(text[k])
	}
	return x
}

// nextFigure gives where the first of 0 to 9 at or after i stands, the end of the text where none does.
func nextFigure(text string, i int) int {
	for ; i+8 <= len(text); i += 8 {
		x := eight(text[i : i+8])
		low := x &^ highs
		if figures := (low + 0x50*ones) &^ (low + 0x46*ones) &^ x & highs; figures != 0 {
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
		x := eight(text[i : i+8])
		low := ^(x&^highs + 0x5F*ones | x) & highs // up to a blank
		blank := zeros(x ^ ' '*ones)
		if found := low&^blank | blank&(low>>8|1<<63); found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for i < len(text) && text[i] > ' ' {
		i++
	}
	return i
}

// countRunes counts the code points of a valid text, eight bytes at a time.
func countRunes(s string) int {
	n := len(s)
	for ; len(s) >= 8; s = s[8:] {
		x := eight(s)
		n -= bits.OnesCount64(x &^ (x << 1) & highs) // bytes that go on with a code point
	}
	for i := range len(s) {
		if s[i]&0xC0 == 0x80 {
			n--
		}
	}
	return n
}

// hasManyWords tells it of most lines that have so many, by the letters that follow a blank.
func hasManyWords(s string) bool {
	n, before := 0, uint64(0x80)
	for ; len(s) >= 8; s = s[8:] {
		x := eight(s)
		blank := zeros(x ^ ' '*ones)
		n += bits.OnesCount64(letters(x) & (blank<<8 | before))
		if before = blank >> 56; n >= manyWords {
			return true
		}
	}
	return false
}
