package number

import "strings"

// Words reads a German number word, lower-cased and in NFC, as one word:
// zwei, anderthalb, neunzehnhundertfünfundsechzig, zweieinhalb, einer. It
// knows all inflections, ß or ss, and umlauts or ae, oe, ue. The article ein
// is the number 1 here: the caller decides what it is. Vague numbers (hunderte,
// dutzend, paar) are refused.
func Words(word string) (Decimal, bool) {
	if !mayBeNumber(word) {
		return Decimal{}, false
	}
	if n, ok := cardinal(word); ok {
		return New(n), true
	}
	if n, ok := inflected(word); ok {
		return New(n), true
	}
	return mixed(word)
}

// Ordinal reads a German ordinal in any inflection, lower-cased and in NFC:
// erste, achtzehnten, einundzwanzigster, 100ste. Figures with a dot (18.) are
// left to whoever cuts text into words.
func Ordinal(word string) (int, bool) {
	stem := cutEnding(word)
	if stem == word || !strings.HasSuffix(stem, "t") {
		return 0, false
	}
	if isDigit(word[0]) {
		return figureOrdinal(stem)
	}
	if !mayBeOrdinal(word) {
		return 0, false
	}
	for _, irregular := range irregularOrdinals {
		if head, ok := strings.CutSuffix(stem, irregular.stem); ok {
			if n, ok := rounded(head); ok {
				return n + irregular.value, true
			}
		}
	}
	if base, ok := strings.CutSuffix(stem, "st"); ok {
		if n, ok := cardinal(base); ok {
			return n, n%100 >= 20 || n != 0 && n%100 == 0
		}
	}
	n, ok := cardinal(stem[:len(stem)-1])
	low := n % 100
	return n, ok && 2 <= low && low < 20 && low != 3 && low != 8
}

var irregularOrdinals = [...]struct {
	stem  string
	value int
}{{"erst", 1}, {"dritt", 3}, {"siebt", 7}, {"acht", 8}}

// rounded reads what may stand before an ordinal of its own, erst in
// hunderterst: nothing or a number that ends in hundred or thousand.
func rounded(s string) (n int, ok bool) {
	if s == "" {
		return 0, true
	}
	n, ok = cardinal(strings.TrimSuffix(s, "und"))
	return n, ok && n > 0 && n%100 == 0
}

func figureOrdinal(stem string) (int, bool) {
	figure := strings.TrimSuffix(strings.TrimSuffix(stem, "t"), "s")
	if len(figure) > 4 || !allDigits(figure) {
		return 0, false
	}
	n := 0
	for i := range len(figure) {
		n = n*10 + int(figure[i]-'0')
	}
	return n, true
}

// inflected reads einer, eines, zweier, dreien, hunderteinen and the like.
func inflected(word string) (int, bool) {
	stem := cutEnding(word)
	if stem == word {
		return 0, false
	}
	if strings.HasSuffix(stem, "ein") {
		return cardinal(stem)
	}
	n, rest, ok := unit(stem)
	if !ok || rest != "" {
		return 0, false
	}
	switch ending := word[len(stem):]; {
	case ending == "er":
		return n, n == 2 || n == 3
	default:
		return n, ending == "en"
	}
}

// Fraction reads the word for one of n parts, lower-cased and in NFC: drittel,
// zwanzigstel.
func Fraction(word string) (n int, ok bool) {
	ordinal, ok := strings.CutSuffix(word, "l")
	if !ok || !strings.HasSuffix(ordinal, "te") {
		return 0, false
	}
	n, ok = Ordinal(ordinal)
	return n, ok && n > 2
}

// mixed reads a number with a fraction: zweieinhalb, anderthalb, dreiviertel,
// anderthalbtausend.
func mixed(word string) (Decimal, bool) {
	if head, ok := strings.CutSuffix(word, "tausend"); ok && strings.HasSuffix(head, "halb") {
		if d, ok := mixed(head); ok {
			return d.Shift(3)
		}
	}
	switch cutEnding(word) {
	case "halb":
		return Decimal{5, -1}, true
	case "anderthalb":
		return Decimal{15, -1}, true
	}
	for _, f := range [...]struct {
		word     string
		quarters uint64
	}{{"einhalb", 2}, {"einviertel", 1}, {"dreiviertel", 3}} {
		head, ok := strings.CutSuffix(word, f.word)
		if !ok {
			continue
		}
		if head == "" {
			return Decimal{f.quarters * 25, -2}.trim(), true
		}
		n, ok := cardinal(strings.TrimSuffix(head, "und"))
		if !ok {
			return Decimal{}, false
		}
		return New(n).Plus(Decimal{f.quarters * 25, -2}.trim())
	}
	return Decimal{}, false
}

// cutEnding takes an ending of the adjective from word.
func cutEnding(word string) string {
	for _, ending := range [...]string{"en", "er", "es", "em", "e"} {
		if stem, ok := strings.CutSuffix(word, ending); ok {
			return stem
		}
	}
	return word
}

// mayBeNumber turns away most words by their first two letters.
func mayBeNumber(word string) bool {
	if len(word) < 3 {
		return false
	}
	switch word[:2] {
	case "ac", "an", "dr", "ei", "el", "f\xc3", "fu", "ha", "hu", "ne", "nu", "se", "si", "ta", "vi", "ze", "zw":
		return true
	}
	return false
}

// mayBeOrdinal turns away most words by their first letters.
func mayBeOrdinal(word string) bool { return strings.HasPrefix(word, "er") || mayBeNumber(word) }
