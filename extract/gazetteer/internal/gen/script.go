package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// script is how a language that does not write in Latin letters is written in German
// texts, and how GeoNames writes it: each letter with both spellings.
type script struct {
	letters map[rune][2]string
}

// The scripts by language: the German transcription of Duden, and the one of BGN that
// GeoNames has in its main names.
var (
	russian = &script{letters: spelled(`
		а a a, б b b, в w v, г g g, д d d, е e e, ё jo yo, ж sch zh, з s z, и i i, й i y, к k k, л l l, м m m, н n n, о o o, п p p,
		р r r, с s s, т t t, у u u, ф f f, х ch kh, ц z ts, ч tsch ch, ш sch sh, щ schtsch shch, ъ - -, ы y y, ь - -, э e e, ю ju yu, я ja ya`)}
	ukrainian = &script{letters: spelled(`
		а a a, б b b, в w v, г h h, ґ g g, д d d, е e e, є je ye, ж sch zh, з s z, и y y, і i i, ї ji yi, й j y, к k k, л l l, м m m,
		н n n, о o o, п p p, р r r, с s s, т t t, у u u, ф f f, х ch kh, ц z ts, ч tsch ch, ш sch sh, щ schtsch shch, ь - -, ю ju yu, я ja ya`)}
	belarusian = &script{letters: spelled(`
		а a a, б b b, в w v, г h h, д d d, е e ye, ё jo yo, ж sch zh, з s z, і i i, й j y, к k k, л l l, м m m, н n n, о o o, п p p,
		р r r, с s s, т t t, у u u, ў u w, ф f f, х ch kh, ц z ts, ч tsch ch, ш sch sh, ы y y, ь - -, э e e, ю ju yu, я ja ya`)}
	bulgarian = &script{letters: spelled(`
		а a a, б b b, в w v, г g g, д d d, е e e, ж sch zh, з s z, и i i, й j y, к k k, л l l, м m m, н n n, о o o, п p p,
		р r r, с s s, т t t, у u u, ф f f, х ch kh, ц z ts, ч tsch ch, ш sch sh, щ scht sht, ъ a u, ь j y, ю ju yu, я ja ya`)}
	georgian = &script{letters: spelled(`
		ა a a, ბ b b, გ g g, დ d d, ე e e, ვ w v, ზ s z, თ t t, ი i i, კ k k, ლ l l, მ m m, ნ n n, ო o o, პ p p, ჟ sch zh, რ r r, ს s s,
		ტ t t, უ u u, ფ p p, ქ k k, ღ gh gh, ყ q q, შ sch sh, ჩ tsch ch, ც z ts, ძ ds dz, წ z ts, ჭ tsch ch, ხ ch kh, ჯ dsch j, ჰ h h`)}
)

// scripts are the languages in which the towns of a country have names, its own first.
var scripts = map[string][]*script{
	"BG": {bulgarian}, "BY": {belarusian, russian}, "GE": {georgian}, "RU": {russian}, "UA": {ukrainian, russian},
}

func spelled(list string) map[rune][2]string {
	m := map[rune][2]string{}
	for entry := range strings.SplitSeq(list, ",") {
		f := strings.Fields(strings.ReplaceAll(entry, "-", "\u00ad")) // a letter that is not written
		r, _ := utf8.DecodeRuneInString(f[0])
		m[r] = [2]string{strings.Trim(f[1], "\u00ad"), strings.Trim(f[2], "\u00ad")}
	}
	return m
}

// transcribe returns the German spelling of a name in one of a country's languages, and
// whether it is the name that GeoNames has as own; empty for a name in others.
func transcribe(name, country, own string) (german string, main bool) {
	name = strings.NewReplacer("’", "", "'", "", "ʼ", "").Replace(name)
	for _, s := range scripts[country] {
		if !s.writes(name) {
			continue
		}
		g, bgn := s.german(name), s.spell(name, 1)
		if bare(bgn) == bare(own) {
			return g, true
		}
		if german == "" {
			german = g
		}
	}
	return german, false
}

// writes tells whether all letters of a name are the language's, and none only another's.
func (s *script) writes(name string) bool {
	letters := 0
	for _, r := range strings.ToLower(name) {
		if !unicode.IsLetter(r) {
			continue
		}
		if _, ok := s.letters[r]; !ok {
			return false
		}
		letters++
	}
	return letters >= 3
}

// spell writes each letter of a name in one of the spellings.
func (s *script) spell(name string, how int) string {
	var b strings.Builder
	for _, r := range name {
		to, ok := s.letters[unicode.ToLower(r)]
		switch {
		case !ok:
			b.WriteRune(r)
		case unicode.IsUpper(r) || unicode.Is(unicode.Georgian, r) && startsWord(b.String()):
			b.WriteString(capital(to[how]))
		default:
			b.WriteString(to[how])
		}
	}
	return b.String()
}

// german is the German spelling, in which a letter may depend on those beside it.
func (s *script) german(name string) string {
	if s == georgian {
		return s.spell(name, 0)
	}
	rs := []rune(name)
	at := func(i int) rune {
		if i < 0 || i >= len(rs) {
			return 0
		}
		return unicode.ToLower(rs[i])
	}
	var b strings.Builder
	for i := 0; i < len(rs); i++ {
		r, before, after := at(i), at(i-1), at(i+1)
		letter, known := s.letters[r]
		to, upper := letter[0], unicode.IsUpper(rs[i])
		switch {
		case !known:
			to = string(rs[i])
		case r == 'е' && (s == russian || s == belarusian) && (!unicode.IsLetter(before) || isVowel(before) || before == 'ь' || before == 'ъ'):
			to = "je"
		case r == 'ё' && strings.ContainsRune("жчшщ", before):
			to = "o"
		case r == 'й' && s == russian && (before == 'и' || before == 'ы'):
			to = ""
		case r == 'й' && s == russian && isVowel(after):
			to = "j"
		case r == 'с' && isVowel(before) && isVowel(after):
			to = "ss"
		case r == 'к' && after == 'с':
			to = "x"
			i++
		case r == 'ь' && after == 'о':
			to = "j"
		case r == 'г' && before == 'з' && s == ukrainian:
			to = "h"
		}
		if upper {
			to = capital(to)
		}
		b.WriteString(to)
	}
	return b.String()
}

func isVowel(r rune) bool { return strings.ContainsRune("аеёиоуыэюяіїє", r) }

func startsWord(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return s == "" || r == ' ' || r == '-'
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// bare is a spelling without what GeoNames writes now so, now otherwise.
func bare(s string) string {
	s = strings.NewReplacer("ye", "e", "’", "", "'", "", "-", " ", "y", "i").Replace(strings.ToLower(s))
	return strings.ReplaceAll(s, "ii", "i")
}

// hebrew returns the German spellings of names in Israel that are written as in English: Kirjat Schmona for Kiryat
// Shmona.
func hebrew(own string, others []string) (german []string) {
	for _, name := range append(others, own) {
		if g := hebrewLetters.Replace(name); g != name {
			german = append(german, g)
		}
	}
	return german
}

var hebrewLetters = strings.NewReplacer("Qiryat", "Kirjat", "Kiryat", "Kirjat", "Sh", "Sch", "sh", "sch", "Y", "J", "ya", "ja", "ye", "je", "yi", "ji", "yo", "jo", "yu", "ju", "V", "W", "v", "w")
