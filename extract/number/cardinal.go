package number

import "strings"

// cardinal reads a whole cardinal below two thousand million.
func cardinal(s string) (int, bool) {
	n, rest, ok := group(s)
	if ok {
		if rest, ok = cutMillion(rest); ok {
			if rest == "" {
				return n * 1_000_000, true
			}
			low, ok := belowMillion(rest)
			return n*1_000_000 + low, ok
		}
	}
	return belowMillion(s)
}

// belowMillion reads a whole cardinal of up to six digits.
func belowMillion(s string) (int, bool) {
	n, rest, ok := group(s)
	if !ok {
		n = 1 // tausend without a number before it
	}
	rest, thousand := strings.CutPrefix(rest, "tausend")
	switch {
	case !thousand:
		return n, ok && rest == ""
	case n == 0 || n > 999:
		return 0, false
	case rest == "":
		return n * 1000, true
	}
	low, rest, ok := group(strings.TrimPrefix(rest, "und"))
	return n*1000 + low, ok && rest == "" && low < 1000
}

// cutMillion takes the word for a million from the start of s.
func cutMillion(s string) (rest string, ok bool) {
	s = strings.TrimPrefix(s, "e") // eine in einemillion
	rest, ok = strings.CutPrefix(s, "million")
	return strings.TrimPrefix(rest, "en"), ok
}

// group reads a number below 1000, or of eleven to nineteen hundreds, from the
// start of s.
func group(s string) (n int, rest string, ok bool) {
	rest, hundred := strings.CutPrefix(s, "hundert")
	n = 1
	if !hundred {
		if n, rest, ok = pair(s); !ok {
			return 0, s, false
		}
		after, follows := strings.CutPrefix(rest, "hundert")
		if !follows || n > 19 || n == 10 || n == 0 {
			return n, rest, true
		}
		rest = after
	}
	if low, after, ok := pair(strings.TrimPrefix(rest, "und")); ok && low > 0 {
		return n*100 + low, after, true
	}
	return n * 100, rest, true
}

// pair reads a number below 100 from the start of s.
func pair(s string) (n int, rest string, ok bool) {
	if n, rest, ok = tens(s); ok {
		return n, rest, true
	}
	if n, rest, ok = unit(s); !ok {
		return 0, s, false
	}
	if after, and := strings.CutPrefix(rest, "und"); and && 1 <= n && n <= 9 {
		if ten, after, ok := tens(after); ok {
			return ten + n, after, true
		}
	}
	return n, rest, true
}

// unit reads a number below 20 from the start of s; s in eins belongs to it
// where nothing follows.
func unit(s string) (n int, rest string, ok bool) {
	if s == "" {
		return 0, s, false
	}
	for _, w := range units {
		if s[0] == w.word[0] && strings.HasPrefix(s, w.word) {
			rest = s[len(w.word):]
			if w.value == 1 && (rest == "s" || rest == "e") {
				rest = ""
			}
			return w.value, rest, true
		}
	}
	return 0, s, false
}

// tens reads twenty to ninety from the start of s.
func tens(s string) (n int, rest string, ok bool) {
	if s == "" {
		return 0, s, false
	}
	for _, w := range tensWords {
		if s[0] == w.word[0] && strings.HasPrefix(s, w.word) {
			return w.value, s[len(w.word):], true
		}
	}
	return 0, s, false
}

// units has a longer word before any word that starts it.
var units = [...]struct {
	word  string
	value int
}{
	{"null", 0}, {"ein", 1}, {"zwei", 2}, {"zwoelf", 12}, {"zwo", 2},
	{"dreizehn", 13}, {"drei", 3},
	{"vierzehn", 14}, {"vier", 4},
	{"fünfzehn", 15}, {"fuenfzehn", 15}, {"fünf", 5}, {"fuenf", 5},
	{"sechzehn", 16}, {"sechs", 6},
	{"siebzehn", 17}, {"sieben", 7},
	{"achtzehn", 18}, {"acht", 8},
	{"neunzehn", 19}, {"neun", 9},
	{"zehn", 10}, {"elf", 11}, {"zwölf", 12},
}

var tensWords = [...]struct {
	word  string
	value int
}{
	{"zwanzig", 20}, {"dreißig", 30}, {"dreissig", 30}, {"vierzig", 40},
	{"fünfzig", 50}, {"fuenfzig", 50}, {"sechzig", 60}, {"siebzig", 70},
	{"achtzig", 80}, {"neunzig", 90},
}
