package extract

import (
	"slices"
	"strings"

	"github.com/auslese/auslese/extract/token"
	"github.com/auslese/auslese/rules"
)

// moneyWords are the classes of words that the builder of money asks for itself.
type moneyWords struct {
	scale, english, factor, lump, vague token.Symbol // numbers
	begins                              token.Set    // what a quantity begins with
	guarded, cue                        token.Symbol // currencies

	// What tells that an amount is none; see money_guard.go.
	artist, weight, goods, gem, member, friday, weekday, paid, name, closing token.Symbol

	named  token.Set       // what names a currency
	cues   token.Set       // what points to one
	shared map[string]bool // codes of currencies whose name needs a mention to be sure
}

func newMoneyWords(l *token.Lexicon, words []rules.Word) moneyWords {
	class := l.MustClass
	c := moneyWords{
		scale: class("scale"), english: class("scale_english"), factor: class("factor"), lump: class("lump"), vague: class("money_vague"),
		guarded: class("currency_guarded"), cue: class("currency_cue"),
		artist: class("money_artist"), weight: class("money_weight"), goods: class("money_goods"), gem: class("money_gem"), member: class("money_member"),
		friday: class("money_friday"), weekday: class("money_weekday"), paid: class("money_paid"), name: class("money_name"), closing: class("money_closing"),
	}
	minus, err := l.Literal("-")
	if err != nil {
		panic(err) // the lexicon knows how to read a sign
	}
	for _, y := range []token.Symbol{token.Number, c.lump, minus} {
		c.begins.Add(y)
	}
	for _, name := range []string{"currency", "currency_code", "currency_sign"} {
		c.named.Add(class(name))
	}
	c.cues.Add(c.cue)
	c.shared = map[string]bool{}
	for _, w := range words {
		if codes := strings.Fields(w.Value.Text); w.Class == "currency_guarded" || len(codes) > 1 && isCode(codes[1]) {
			for _, code := range codes {
				c.shared[code] = true
			}
		}
	}
	return c
}

// mention is a place in the document that tells which currency is meant where
// several have the same name.
type mention struct {
	at    int32 // byte offset
	code  string
	named bool // by its full name or code, not by a country alone
}

// findMentions collects the mentions of currencies whose names need them, ascending.
// It is asked only in documents that need it.
func (w *worker) findMentions() {
	w.mentions, w.absent, w.mentionsDone = w.mentions[:0], w.absent[:0], true
	for i := range w.row {
		f := w.row[i].Form
		if code := w.codeAt(i, &w.moneyWords.named); w.moneyWords.shared[code] {
			w.mentions = append(w.mentions, mention{w.row[i].Start, code, true})
		} else if f.Set.Meets(&w.moneyWords.cues) || f.Phrases() > 0 {
			if code := w.codeAt(i, &w.moneyWords.cues); w.moneyWords.shared[code] {
				w.mentions = append(w.mentions, mention{w.row[i].Start, code, false})
			}
		}
	}
}

// codeAt is the value of the longest entry of the set at token i.
func (w *worker) codeAt(i int, set *token.Set) string {
	f := w.row[i].Form
	best, code := 0, ""
	for p := range f.Phrases() {
		if n, m := token.Phrase(w.row[i:], p, set); n > best {
			best, code = n, m.Value
		}
	}
	if best > 0 {
		return code
	}
	if m, ok := f.Single(set); ok {
		return currencyCode(m, f)
	}
	return ""
}

// currencyCode is the value of a currency's word; a code stands for itself.
func currencyCode(m token.Meaning, f *token.Form) string {
	if m.Value == "" && f.Has(token.Caps) {
		return f.Norm
	}
	return m.Value
}

func isCode(s string) bool { return len(s) == 3 }

// currencyOf is the code of the match's currency, empty where the document does not
// tell which one of several is meant.
func (w *worker) currencyOf(m *match, q *quantity) string {
	c, ok := m.capture("currency")
	if !ok {
		return m.rule.sets("currency")
	}
	t := &m.sentence[c.From]
	code := currencyCode(c.Meaning, t.Form)
	if of := m.value("of"); of != "" {
		if !strings.Contains(code, of) {
			return "" // amerikanische Pfund
		}
		return of
	}
	guarded := c.Meaning.Symbol == w.moneyWords.guarded || c.Meaning.Symbol < 0 && !t.Form.Set.Meets(&w.moneyWords.named)
	if isCode(code) && (!guarded || q.price) {
		return code
	}
	if m.rule.sets("scale") == "-2" && !isCode(code) {
		if next := w.changedTo(m, code, int(c.To)); next != "" {
			return next
		}
		return w.coinage(code, t.Start)
	}
	best, sure := w.meant(code, t.Start)
	if guarded && !sure && !q.price {
		return ""
	}
	return best
}

// meant picks among the codes of a shared name: the one that is named nearest
// before the offset, else after it; then likewise by country; then the first, which
// "-" withholds. sure tells that the document itself says so.
func (w *worker) meant(codes string, at int32) (code string, sure bool) {
	if !w.mentionsDone {
		w.findMentions()
	}
	for _, named := range []bool{true, false} {
		if code := w.nearest(codes, at, named); code != "" {
			return code, true
		}
	}
	first, _, _ := strings.Cut(codes, " ")
	return strings.TrimPrefix(first, "-"), false
}

// absence is a list of codes none of which the document mentions.
type absence struct {
	codes string
	named bool
}

// nearest is the code among codes that is mentioned nearest before the offset, else
// first after it.
func (w *worker) nearest(codes string, at int32, named bool) string {
	if slices.Contains(w.absent, absence{codes, named}) {
		return ""
	}
	i, _ := slices.BinarySearchFunc(w.mentions, at, func(m mention, at int32) int { return int(m.at - at) })
	for j := i - 1; j >= 0; j-- {
		if m := &w.mentions[j]; m.named == named && strings.Contains(codes, m.code) {
			return m.code
		}
	}
	for j := i; j < len(w.mentions); j++ {
		if m := &w.mentions[j]; m.named == named && m.at != at && strings.Contains(codes, m.code) {
			return m.code
		}
	}
	w.absent = append(w.absent, absence{codes, named})
	return ""
}

// changedTo is the currency of the amount that a coin's leads to, if it is one of the
// codes: um 34 Cent auf 105 Dollar.
func (w *worker) changedTo(m *match, codes string, at int) string {
	on, sum, cur := formAt(m.sentence, at), formAt(m.sentence, at+1), formAt(m.sentence, at+2)
	if cur == nil || on.Lower != "auf" || !sum.Has(token.Quantity) {
		return ""
	}
	meaning, ok := cur.Single(&w.moneyWords.named)
	if !ok {
		return ""
	}
	code := currencyCode(meaning, cur)
	if !isCode(code) {
		code, _ = w.meant(code, m.sentence[at+2].Start)
	}
	if !isCode(code) || !strings.Contains(codes, code) {
		return ""
	}
	return code
}

// coinage is the currency of a coin whose name several share: that of the
// last amounts, else the first, or what the document tells where "-" withholds that.
func (w *worker) coinage(codes string, at int32) string {
	for i := len(w.money) - 1; i >= max(0, len(w.money)-reach); i-- {
		if strings.Contains(codes, w.money[i].Currency) {
			return w.money[i].Currency
		}
	}
	if first, _, _ := strings.Cut(codes, " "); first != "-" {
		return first
	}
	code, _ := w.meant(codes, at)
	return code
}
