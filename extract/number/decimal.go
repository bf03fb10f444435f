// Package number reads figures and German number words as exact decimals.
package number

import (
	"cmp"
	"math/bits"
	"strconv"
)

// Decimal is an exact number that is not negative: a whole number times a
// power of ten. The zero value is 0. It keeps the digits that were written, so
// 2,50 and 2,5 differ by == and are equal by Cmp.
type Decimal struct {
	digits uint64
	exp    int8
}

// maxDigits is how many digits a Decimal holds; maxExp is the highest power of
// ten, which leaves room for a Trillion of Trillionen.
const (
	maxDigits = 18
	maxExp    = 36
)

// New returns n as a Decimal; n must not be negative.
func New(n int) Decimal { return Decimal{digits: uint64(n)} }

// Int returns d as an int; ok is false if d has a fraction or is beyond 18 digits.
func (d Decimal) Int() (n int, ok bool) {
	digits, exp := d.digits, d.exp
	for ; exp < 0 && digits%10 == 0; exp++ {
		digits /= 10
	}
	if exp < 0 || width(digits)+int(exp) > maxDigits {
		return 0, digits == 0
	}
	return int(digits * pow10(int(exp))), true
}

// Floor returns d as an int without its fraction; ok is false beyond 18 digits.
func (d Decimal) Floor() (n int, ok bool) {
	for ; d.exp < 0; d.exp++ {
		d.digits /= 10
	}
	return d.Int()
}

// IsZero reports whether d is 0, however it was written.
func (d Decimal) IsZero() bool { return d.digits == 0 }

// Shift returns d times ten to the power of exp, as scale words ask for:
// 2,22 shifted by 9 is 2220000000. ok is false beyond 36 zeros.
func (d Decimal) Shift(exp int) (shifted Decimal, ok bool) {
	if d.digits == 0 {
		return Decimal{}, true
	}
	exp += int(d.exp)
	if exp < -maxDigits || exp > maxExp {
		return Decimal{}, false
	}
	return Decimal{d.digits, int8(exp)}, true
}

// Plus returns the sum of d and e; ok is false if it needs more than 18 digits.
func (d Decimal) Plus(e Decimal) (sum Decimal, ok bool) {
	if d.exp > e.exp {
		d, e = e, d
	}
	if e.digits == 0 {
		return d, true
	}
	up := int(e.exp) - int(d.exp)
	if width(e.digits)+up > maxDigits {
		return Decimal{}, false
	}
	sum = Decimal{d.digits + e.digits*pow10(up), d.exp}
	return sum, width(sum.digits) <= maxDigits
}

// Times returns the product of d and e; ok is false if it needs more than 18 digits.
func (d Decimal) Times(e Decimal) (product Decimal, ok bool) {
	high, low := bits.Mul64(d.digits, e.digits)
	exp := int(d.exp) + int(e.exp)
	if high != 0 || width(low) > maxDigits || exp < -maxDigits || exp > maxExp {
		return Decimal{}, false
	}
	return Decimal{low, int8(exp)}, true
}

// Over returns d divided by n, which is above 0: exact where the quotient has so
// few digits, else rounded to 15 digits.
func (d Decimal) Over(n int) Decimal {
	by := uint64(n)
	for d.digits%by != 0 && width(d.digits) < maxDigits && d.exp > -maxDigits {
		d.digits, d.exp = d.digits*10, d.exp-1
	}
	if d.digits%by == 0 {
		return Decimal{d.digits / by, d.exp}
	}
	d.digits = (d.digits + by/2) / by
	for width(d.digits) > 15 {
		d.digits, d.exp = (d.digits+5)/10, d.exp+1
	}
	return d
}

// Cmp compares by value: -1 if d is less than e, 0 if they are equal, else +1.
func (d Decimal) Cmp(e Decimal) int {
	if d.digits == 0 || e.digits == 0 {
		return cmp.Compare(d.digits, e.digits)
	}
	dw, ew := width(d.digits), width(e.digits)
	if c := cmp.Compare(dw+int(d.exp), ew+int(e.exp)); c != 0 {
		return c
	}
	// Of equal magnitude: written with as many digits they compare as they stand.
	return cmp.Compare(d.digits*pow10(maxDigits-dw), e.digits*pow10(maxDigits-ew))
}

// String returns d in plain notation, without exponent: 2220000000, 0.50.
func (d Decimal) String() string {
	var buf [maxDigits + maxExp + 2]byte
	return string(d.Append(buf[:0]))
}

// Append appends what String returns to dst.
func (d Decimal) Append(dst []byte) []byte {
	if d.exp >= 0 {
		dst = strconv.AppendUint(dst, d.digits, 10)
		for range d.exp {
			dst = append(dst, '0')
		}
		return dst
	}
	unit := pow10(int(-d.exp))
	dst = strconv.AppendUint(dst, d.digits/unit, 10)
	dst = append(dst, '.')
	fraction := d.digits % unit
	for range int(-d.exp) - width(fraction) {
		dst = append(dst, '0')
	}
	return strconv.AppendUint(dst, fraction, 10)
}

// width returns how many decimal digits n has; 0 has one.
func width(n uint64) int {
	w := 1
	for ; n > 9; n /= 10 {
		w++
	}
	return w
}

func pow10(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}
