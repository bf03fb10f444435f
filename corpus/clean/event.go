package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isEvent tells the day of an event by what follows the date: a full hour ("18 Uhr"), a span of hours, a clock time or
// a colon with the event's name behind it. A time stamp has minutes and little else.
func isEvent(text string, d dated) bool {
	after, minutes, hour := cutHour(text[d.end:])
	if d.start > 70 || !hour && !strings.HasPrefix(strings.TrimLeft(after, " \u00a0"), ":") {
		return false
	}
	before := lower(strings.TrimSpace(text[:d.start]))
	if len(before) > 60 || hasAny(before, publishedWords) || hasAny(before, standWords) || hasAny(before, modifiedWords) {
		return false
	}
	weekday := isWeekday(before)
	switch {
	case hour && !minutes:
		return true
	case hour:
		if _, _, again := cutHour(strings.TrimPrefix(strings.TrimLeft(after, " –-"), "bis ")); again {
			return true
		}
		return namesEvent(after, ":") || weekday && namesEvent(after, ",") || len(after) < 80 && isVenue(after)
	}
	return namesEvent(after, ":") && (weekday || isGathering(after))
}

// isGathering tells a few words the last of which is a kind of event: ": Stadtfest".
func isGathering(s string) bool {
	s = strings.Trim(s, ": \u00a0")
	return countWords(s) < 4 && endsGathering(lower(s))
}

func endsGathering(word string) bool {
	for _, end := range gatherings {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// namesEvent tells whether a mark and a name follow: no sentence, as after a dateline.
func namesEvent(s, mark string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(s, " \u00a0"), mark)
	if !ok || endsStatement(rest) || len(rest) > 120 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00a0"))
	return unicode.IsUpper(first) || opensQuote(first)
}

func opensQuote(r rune) bool { return strings.ContainsRune("„\"«»‚", r) }

// isWeekday tells what ends with the name of a day, a comma apart.
func isWeekday(s string) bool {
	s = strings.TrimRight(s, " ,\u00a0.")
	if i := strings.LastIndexAny(s, " |"); i >= 0 {
		s = s[i+1:]
	}
	return strings.HasSuffix(s, "tag") || s == "mittwoch" || s == "sonnabend" || len(s) == 2 && openers[strings.ToUpper(s[:1])+s[1:]]
}

// cutHour takes an hour of the day off the beginning: "18 Uhr", "18:30", "18.30 Uhr". Bare minutes are none without Uhr.
func cutHour(s string) (rest string, minutes, ok bool) {
	s = strings.TrimLeft(s, " ,·|-–\u00a0")
	for _, lead := range []string{"um ", "ab ", "gegen "} {
		s = strings.TrimPrefix(s, lead)
	}
	h, n := figure(s)
	if n == 0 || n > 2 || h > 24 {
		return s, false, false
	}
	t := s[n:]
	if len(t) > 2 && (t[0] == ':' || t[0] == '.') {
		if m, k := figure(t[1:]); k == 2 && m < 60 {
			t, minutes = t[3:], true
		}
	}
	rest, clock := strings.CutPrefix(strings.TrimLeft(t, " \u00a0"), "Uhr")
	if clock || minutes {
		return rest, minutes, true
	}
	// "18 bis 20 Uhr"
	to := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(t, " –-"), "bis "), " ")
	if to != t && strings.HasPrefix(strings.TrimLeft(to[digits(to):], " "), "Uhr") {
		return t, false, true
	}
	return s, false, false
}

// digits gives how many figures stand at the start.
func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// hourFollows tells whether an hour of the day comes next, as in a time stamp: "11.07.2019, 14:49 Uhr".
func hourFollows(s string) bool {
	s = strings.TrimLeft(s, " ,·|-–\u00a0")
	s = strings.TrimPrefix(s, "um ")
	h, n := figure(s)
	return n > 0 && n < 3 && h < 24 && len(s) > n+2 && (s[n] == ':' || s[n] == '.') && s[n+1] >= '0' && s[n+1] <= '5' &&
		s[n+2] >= '0' && s[n+2] <= '9'
}

// followsGathering tells what stands before the day of an event: "Konzert am", "Streik am Montag, den".
func followsGathering(before string) bool {
	if !strings.Contains(before, " am") || strings.Contains(before, "von ") {
		return false // "von Anna Wahl am"
	}
	words := strings.Fields(before)
	for n := len(words); n > 1; n-- {
		if w := strings.TrimRight(words[n-1], ",."); w == "am" {
			return endsGathering(words[n-2])
		} else if w != "den" && !isWeekday(w) {
			return false
		}
	}
	return false
}

// endsRange tells what stands before the last day of a span: "bis", "bis zum", a date and a dash.
func endsRange(before string) bool {
	before = strings.TrimRight(before, " \u00a0")
	for _, end := range []string{"bis", "bis zum", "bis einschließlich", "bis spätestens", "bis inklusive", " ab", " ab dem"} {
		if strings.HasSuffix(before, end) || before == strings.TrimLeft(end, " ") {
			return true
		}
	}
	rest := strings.TrimRight(before, "–- ")
	if rest == before {
		return false
	}
	ds := datesIn(rest)
	return len(ds) > 0 && ds[len(ds)-1].end == len(rest)
}

// isVenue tells whether one of the first words after an hour names a place where people meet.
func isVenue(s string) bool {
	words := 0
	for w := range strings.FieldsSeq(s) {
		if w = lower(strings.Trim(w, ",.|()·-–")); w == "" {
			continue
		}
		for _, end := range venues {
			if strings.HasSuffix(w, end) {
				return true
			}
		}
		if words++; words == 6 {
			break
		}
	}
	return false
}

var venues = []string{"halle", "saal", "haus", "kirche", "theater", "museum", "platz", "straße", "zentrum", "schule", "forum", "bücherei",
	"bibliothek", "park", "stadion", "heim", "keller", "arena", "scheune", "schloss", "hof", "markt", "bühne", "kino", "dom", "zoom", "livestream"}
